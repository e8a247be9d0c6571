//! A text as paper shows it: runs of plain and strong letters, each with its language, and the interviewer's language
//! under it where two are printed.

use serde::Serialize;

use super::Variant;
use crate::locale::message::Messages;
use crate::locale::{Locale, Text};
use crate::print::words::Words;

/// One text, in the respondent's language and perhaps in the interviewer's, where that is another text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// In the respondent's language.
    pub first: Words,
    /// In the interviewer's, where two are printed and it is another text.
    pub second: Option<Words>,
}

impl Line {
    /// The second text is left out where it says the same (`Nigeria`, an address). Long words may break.
    fn of(first: Words, second: Option<Words>) -> Line {
        let second = second.filter(|second| second.plain() != first.plain());
        let second =
            second.map(|second| if second.rtl == first.rtl { second.breakable() } else { second.with_breaks() });
        Line { first: first.breakable(), second }
    }
}

/// Chooses texts for one printed questionnaire.
#[derive(Clone, Copy)]
pub struct Writer<'a> {
    /// The respondent's language.
    pub locale: &'a Locale,
    /// The form, which decides whether there is a second language.
    pub variant: &'a Variant,
    /// The program's texts that the survey words itself, by message id.
    pub overrides: &'a std::collections::BTreeMap<String, Text>,
}

impl<'a> Writer<'a> {
    /// A text of the researcher's.
    pub fn text(&self, text: &Text) -> Line {
        let words = |locale: &Locale| {
            let chosen = text.get(locale);
            Words::written(chosen.text, chosen.lang)
        };
        let second = self.second().map(words).filter(|w| w.lang != self.language());
        Line::of(words(self.locale), second)
    }

    /// A text of the researcher's, said another way in each language.
    pub fn told(&self, text: &Text, tell: impl Fn(&Locale, &str) -> String) -> Line {
        let words = |locale: &Locale| {
            let chosen = text.get(locale);
            Words::written(&tell(chosen.lang, chosen.text), chosen.lang)
        };
        let second = self.second().map(words).filter(|w| w.lang != self.language());
        Line::of(words(self.locale), second)
    }

    /// A text of the program's own.
    pub fn fixed(&self, id: &'static str) -> Line {
        let words = |locale: &Locale| self.own(id, self.voice(locale).messages.text(id), locale);
        Line::of(words(self.locale), self.second().map(words))
    }

    /// A text of the program's own with places to fill, each language by itself. `None` where it cannot be said.
    pub fn said(&self, id: &'static str, say: impl Fn(Voice<'_>) -> Option<String>) -> Option<Line> {
        let words = |locale: &Locale| say(self.voice(locale)).map(|text| self.own(id, text, locale));
        Some(Line::of(words(self.locale)?, self.second().and_then(words)))
    }

    fn own(&self, id: &str, text: String, locale: &Locale) -> Words {
        Words::literal(text, &spoken(id, locale, self.overrides))
    }

    /// Letters that are no sentence of a language: numbers, names.
    pub fn literal(&self, text: impl Into<String>) -> Line {
        Line { first: Words::literal(text, self.locale), second: None }
    }

    /// How things are said in one of the sheet's languages.
    pub fn voice<'l>(&self, locale: &'l Locale) -> Voice<'l>
    where
        'a: 'l,
    {
        let guide = matches!(self.variant, Variant::Guide);
        Voice { locale, messages: Messages::new(locale, self.overrides), guide }
    }

    fn second(&self) -> Option<&Locale> {
        match self.variant {
            Variant::Bilingual(second) => Some(second),
            _ => None,
        }
    }

    fn language(&self) -> &str {
        self.locale.language()
    }
}

/// One language's way of saying things, to a respondent or (in the guide) to an interviewer.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// The language.
    pub locale: &'a Locale,
    /// The program's texts in it.
    pub messages: Messages<'a>,
    /// Whether an interviewer is spoken to.
    pub guide: bool,
}

/// The language that the program's own text comes out in.
fn spoken(id: &str, locale: &Locale, overrides: &std::collections::BTreeMap<String, Text>) -> Locale {
    let known = Messages::built_in(locale).is_translated(id);
    let own = overrides.get(id).is_some_and(|text| text.has(locale));
    if known || own { locale.clone() } else { Locale::english() }
}
