//! Parts of a page that stand apart from its text.

/// A part of a page that stands apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// What it is.
    pub kind: AsideKind,
    /// What stands over it.
    pub title: Option<String>,
    /// Of a recommendation: who should act, and when.
    pub who: Option<String>,
    /// When they should act.
    pub when: Option<String>,
}

/// What a part is that stands apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsideKind {
    /// A box.
    Plain,
    /// What happened to one person or one place.
    Case,
    /// What others have found.
    Research,
    /// A few numbers, large.
    Key,
    /// What should be done; numbered.
    Recommendation,
}

impl AsideKind {
    /// Its name behind `:::`.
    pub fn name(self) -> &'static str {
        match self {
            AsideKind::Plain => "box",
            AsideKind::Case => "case",
            AsideKind::Research => "research",
            AsideKind::Key => "key",
            AsideKind::Recommendation => "recommendation",
        }
    }

    /// All of them.
    pub const ALL: [AsideKind; 5] =
        [AsideKind::Plain, AsideKind::Case, AsideKind::Research, AsideKind::Key, AsideKind::Recommendation];
}
