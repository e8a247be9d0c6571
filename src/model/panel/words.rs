//! What is measured at later waves is called after the question or score that it is measured of, in every language of the survey.

use super::Making;
use crate::locale::message::Messages;
use crate::locale::{Locale, Text};
use crate::model::codebook::{Origin, Variable, VariableId};

impl Making<'_> {
    /// What a question or a score is called in a title, without the mark at its end: a colon follows it.
    pub(super) fn called(&self, id: VariableId) -> Text {
        let variable = self.codebook.get(id);
        let title = match variable.origin {
            Origin::Question(index) => self.instrument.questions().nth(index).and_then(|asked| asked.title.clone()),
            Origin::Derived(_) => None,
        };
        let mut called = title.unwrap_or_else(|| variable.label.clone());
        let bare = |text: &str| text.trim_end_matches(['?', '.', ':', '؟', '…', ' ', '\u{a0}', '\u{202f}']).to_string();
        let texts: Vec<(Locale, String)> = called.iter().map(|(locale, text)| (locale.clone(), bare(text))).collect();
        texts.into_iter().for_each(|(locale, text)| called.insert(locale, text));
        called
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
        self.each(|locale| Messages::built_in(locale).format(id, &[("what", what.get(locale).text.into())]))
    }

    pub(super) fn worded(&self, id: &str) -> Text {
        self.each(|locale| Messages::built_in(locale).text(id))
    }

    pub(super) fn each(&self, say: impl Fn(&Locale) -> String) -> Text {
        let source = self.instrument.source_language();
        let mut text = Text::new(source.clone(), say(source));
        for locale in &self.instrument.languages {
            text.insert(locale.clone(), say(locale));
        }
        text
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
