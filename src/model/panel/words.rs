//! What is measured at later waves is called after the question or score that it is measured of, in every language of the survey.

use super::Making;
use crate::locale::Text;
use crate::locale::message::Messages;
use crate::model::codebook::{Origin, Variable, VariableId};

impl Making<'_> {
    /// What a question or a score is called in a title, without the mark at its end: a colon follows it.
    pub(super) fn called(&self, id: VariableId) -> Text {
        let variable = self.codebook.get(id);
        let title = match variable.origin {
            Origin::Question(index) => self.instrument.questions().nth(index).and_then(|asked| asked.title.clone()),
            Origin::Derived(_) | Origin::Weight => None,
        };
        title.unwrap_or_else(|| variable.label.clone()).without_closing_mark()
    }

    /// The same with the item of a matrix.
    pub(super) fn whole(&self, id: VariableId) -> Text {
        let called = self.called(id);
        match &self.codebook.get(id).part {
            Some(part) => combined(&called, ": ", part, ""),
            None => called,
        }
    }

    /// A message about something, in every language of the survey.
    pub(super) fn said(&self, id: &str, what: &Text) -> Text {
        self.instrument
            .in_each_language(|locale| Messages::built_in(locale).format(id, &[("what", what.get(locale).text.into())]))
    }

    pub(super) fn worded(&self, id: &str) -> Text {
        self.instrument.in_each_language(|locale| Messages::built_in(locale).text(id))
    }
}

/// What a variable is called: its question, with its item.
pub(super) fn named(variable: &Variable) -> Text {
    match &variable.part {
        Some(part) => combined(&variable.label, ": ", part, ""),
        None => variable.label.clone(),
    }
}

/// "Wellbeing (After half a year)".
pub(super) fn of_wave(variable: &Variable, wave: &Text) -> Text {
    combined(&named(variable), " (", wave, ")")
}

/// Two texts as one, in every language of the first.
pub(super) fn combined(first: &Text, between: &str, second: &Text, after: &str) -> Text {
    let mut both = first.clone();
    for (locale, text) in first.iter() {
        both.insert(locale.clone(), format!("{text}{between}{}{after}", second.get(locale).text));
    }
    both
}
