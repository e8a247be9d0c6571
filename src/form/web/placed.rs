//! A question at its place in the form.

use crate::model::instrument::Question;

use super::writer::escape;

/// A question, and the name that its inputs have here.
pub(crate) struct Placed<'q> {
    pub question: &'q Question,
    /// Safe in attributes: the question's name, after `stay.1.` inside a repeat.
    pub name: String,
}

impl<'q> Placed<'q> {
    /// `prefix` is empty, or the round of the repeat that the question is asked in (`stay.1.`).
    pub(crate) fn new(question: &'q Question, prefix: &str) -> Placed<'q> {
        Placed { question, name: escape(&format!("{prefix}{}", question.name)) }
    }
}
