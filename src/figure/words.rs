//! Names, numbers and marks as one reader sees them.

use crate::analysis::disclosure::{Results, Share};
use crate::locale::message::{Argument, Messages};
use crate::locale::{Locale, Text, markdown, number};
use crate::model::control::MissingCode;
use crate::model::instrument::Instrument;

/// A name as one reader sees it, without markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Its letters.
    pub text: String,
    /// The language it is in, where that is not the reader's own.
    pub lang: Option<Locale>,
}

/// A name before it is known who reads it.
#[derive(Clone, Copy, Debug)]
pub enum Wording<'a> {
    /// In the researcher's words.
    Written(&'a Text),
    /// A cell of a grid: its row and its column.
    Cell(&'a Text, &'a Text),
    /// In the program's words, by message id.
    BuiltIn(&'static str),
    /// A place in a ranking, from 1.
    Place(u8),
    /// A stretch of numbers.
    Class(Class),
}

/// A class of numbers: from its lower edge up to, not including, the next class's.
#[derive(Clone, Copy, Debug)]
pub struct Class {
    /// `None`: open below.
    pub from: Option<f64>,
    /// `None`: open above.
    pub to: Option<f64>,
    /// Whole numbers only: `10–19`, not `10–20`.
    pub whole: bool,
}

/// How one reader's texts and numbers are written.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// The reader's language.
    pub locale: &'a Locale,
    /// The program's own texts in that language, as the survey may have reworded them.
    pub messages: Messages<'a>,
    /// Digits of a percentage after the decimal mark, the same in all figures of a survey.
    pub digits: u8,
}

/// From this many respondents on, percentages have a digit after the decimal mark; with fewer it would be noise.
const ENOUGH_FOR_A_DIGIT: u32 = 1000;

impl<'a> Words<'a> {
    /// For readers of `locale` of the results of a survey.
    pub fn new(instrument: &'a Instrument, results: &Results, locale: &'a Locale) -> Words<'a> {
        let enough = results.respondents().known().is_some_and(|respondents| respondents >= ENOUGH_FOR_A_DIGIT);
        Words { locale, messages: Messages::new(locale, &instrument.texts), digits: u8::from(enough) }
    }

    /// In the program's own words, for files.
    pub fn built_in(locale: &'a Locale) -> Words<'a> {
        Words { locale, messages: Messages::built_in(locale), digits: 0 }
    }
}

impl Words<'_> {
    /// A text of the program's own, with its places filled; `id` is the message's.
    pub fn say(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.messages.format(id, arguments)
    }

    /// A name in the reader's language, or in the first language of its text where it lacks that.
    pub fn label(&self, wording: Wording) -> Label {
        match wording {
            Wording::Written(text) => {
                let found = text.get(self.locale);
                let lang = (found.lang != self.locale).then(|| found.lang.clone());
                Label { text: markdown::plain(found.text), lang }
            }
            Wording::Cell(row, column) => {
                let row = self.label(Wording::Written(row));
                let column = self.label(Wording::Written(column)).text;
                Label { text: format!("{} · {column}", row.text), ..row }
            }
            Wording::BuiltIn(id) => self.own(self.messages.text(id)),
            Wording::Place(place) => {
                self.own(self.messages.format("results-place", &[("place", u32::from(place).into())]))
            }
            Wording::Class(class) => self.own(self.class(class)),
        }
    }

    /// A label in the reader's own language.
    pub fn own(&self, text: impl Into<String>) -> Label {
        Label { text: text.into(), lang: None }
    }

    /// A number of people as the language writes whole numbers: `1,186`, `1.186`.
    pub fn count(&self, count: u32) -> String {
        number::count(self.locale, count.into())
    }

    /// A share as a percentage, with its sign.
    pub fn percent(&self, share: Share) -> String {
        number::percent(self.locale, share.fraction(), self.digits)
    }

    /// A percentage without its sign, for where the sign stands elsewhere.
    pub fn percent_number(&self, share: Share) -> String {
        number::decimal(self.locale, share.fraction() * 100.0, self.digits)
    }

    /// "a, b and c".
    pub fn list(&self, items: &[String]) -> String {
        number::list(self.locale, items.iter().map(String::as_str))
    }

    fn class(&self, class: Class) -> String {
        let digits = |value: f64| if value.fract() == 0.0 { 0 } else { 1 };
        let write = |value: f64| number::decimal(self.locale, value, digits(value));
        match (class.from, class.to) {
            (Some(from), Some(to)) if class.whole && to - from <= 1.0 => write(from),
            (Some(from), Some(to)) if class.whole => format!("{}–{}", write(from), write(to - 1.0)),
            (Some(from), Some(to)) => format!("{}–{}", write(from), write(to)),
            (None, Some(to)) => self.say("results-class-under", &[("to", (&write(to)).into())]),
            (Some(from), None) => self.say("results-class-over", &[("from", (&write(from)).into())]),
            (None, None) => self.messages.text("results-class-all"),
        }
    }
}

/// The built-in name of a missing answer.
pub fn missing(code: MissingCode) -> Wording<'static> {
    Wording::BuiltIn(match code {
        MissingCode::Refused => "results-refused",
        MissingCode::DontKnow => "results-dont-know",
        MissingCode::NotApplicable => "results-not-applicable",
    })
}
