//! Passages that an author chose for publication, as `quotes.yaml` has them. Nothing here has been protected yet.

use super::variable::VariableId;
use crate::diagnostic::Span;
use crate::locale::Text;

/// A survey's `quotes.yaml`, checked: every name in it resolves.
pub struct Quotes {
    /// In the order written.
    pub themes: Vec<Theme>,
    /// In the order written.
    pub passages: Vec<Passage>,
}

/// What some passages are about.
#[derive(Clone)]
pub struct Theme {
    /// As passages call it.
    pub name: String,
    /// As people read it.
    pub label: Text,
}

/// One passage, with the place of its text and of its attribution.
pub struct Passage {
    /// What is said, and of whom.
    pub draft: Draft,
    /// Where its text stands.
    pub text: Span,
    /// Where its attribution stands.
    pub by: Span,
}

/// A passage as an author chose it.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Somebody's words.
    pub text: Text,
    /// The attribution: categories that the speaker is in. One by default.
    pub by: Vec<Attribute>,
    /// What the speaker does, who agreed to be named by it and is none of the respondents: "Nurse at the centre".
    pub role: Option<Text>,
    /// The question that it answers, where it answers one.
    pub question: Option<VariableId>,
    /// The names of its themes, the main one first.
    pub themes: Vec<String>,
    /// Somebody has read it for names and places.
    pub redacted: bool,
}

/// One thing that is said of a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Attribute {
    /// The question.
    pub variable: VariableId,
    /// The code of the answer.
    pub category: u8,
}
