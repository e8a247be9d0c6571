//! Passages that an author chose for publication, as `quotes.yaml` has them. Nothing here has been protected yet.

use super::variable::VariableId;
use crate::diagnostic::Span;
use crate::locale::Text;

/// A survey's `quotes.yaml`, checked: every name in it resolves.
pub struct Quotes {
    pub themes: Vec<Theme>,
    pub passages: Vec<Passage>,
}

/// What some passages are about.
#[derive(Clone)]
pub struct Theme {
    pub name: String,
    pub label: Text,
}

/// One passage, with the place of its text and of its attribution.
pub struct Passage {
    pub draft: Draft,
    pub text: Span,
    pub by: Span,
}

/// A passage as an author chose it.
#[derive(Clone, Debug)]
pub struct Draft {
    pub text: Text,
    /// The attribution: categories that the speaker is in. One by default.
    pub by: Vec<Attribute>,
    /// The question that it answers, where it answers one.
    pub question: Option<VariableId>,
    pub themes: Vec<String>,
    /// Somebody has read it for names and places.
    pub redacted: bool,
}

/// One thing that is said of a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Attribute {
    pub variable: VariableId,
    pub category: u8,
}
