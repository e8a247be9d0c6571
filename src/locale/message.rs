//! Interface texts: what the program itself says to respondents and readers. Fluent, one file per language and domain.

mod bundle;
mod file;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentValue};

use self::bundle::{BUNDLES, Spoken};
pub use self::file::{built_in_words, ids, languages};
use super::isolate::isolated;
use super::{Locale, Text};

/// The interface texts for one reader, with the wording that a study prefers for some of them.
#[derive(Clone, Copy)]
pub struct Messages<'a> {
    locale: &'a Locale,
    overrides: &'a BTreeMap<String, Text>,
}

/// What fills a place in a message. A number also picks the plural form; it is written as the language writes it.
#[derive(Clone, Debug)]
pub enum Argument<'a> {
    /// A text that is put in as it is.
    Text(&'a str),
    /// A number of which all is known.
    Number(u64),
    /// A word that picks one of the message's forms (`self`, `interview`), and is seen by nobody.
    Form(&'a str),
    /// A number of which only the ends are known: how that is written, and its upper end, by which the plural form goes (as CLDR's
    /// plural ranges do in nearly all languages).
    Range(&'a str, u64),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Argument::Text(text)
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Argument::Text(text)
    }
}

impl From<u32> for Argument<'_> {
    fn from(number: u32) -> Self {
        Argument::Number(number.into())
    }
}

impl From<usize> for Argument<'_> {
    fn from(number: usize) -> Self {
        Argument::Number(number as u64)
    }
}

/// Whether the program speaks this language itself; else what it says is English, and must be marked as that.
pub fn is_spoken(locale: &Locale) -> bool {
    let known = |tag: &str| file::FILES.iter().any(|(language, _)| *language == tag);
    known(locale.tag()) || known(locale.language())
}

/// The language that the program speaks to a reader of `locale`: its words, and with them its dates and digits.
pub fn spoken(locale: &Locale) -> Locale {
    if is_spoken(locale) { locale.clone() } else { Locale::english() }
}

static NO_OVERRIDES: BTreeMap<String, Text> = BTreeMap::new();

impl<'a> Messages<'a> {
    /// Texts in `locale`, else in its base language, else in English. `overrides` is the instrument's `texts`.
    pub fn new(locale: &'a Locale, overrides: &'a BTreeMap<String, Text>) -> Messages<'a> {
        Messages { locale, overrides }
    }

    /// The built-in wording.
    pub fn built_in(locale: &'a Locale) -> Messages<'a> {
        Messages { locale, overrides: &NO_OVERRIDES }
    }

    /// A text without places to fill.
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// A text with its places filled. An id that does not exist comes back as itself, so that it is seen.
    pub fn format(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        if let Some(text) = self.overrides.get(id).filter(|text| text.has(self.locale)) {
            return fill(text.get(self.locale).text, arguments, self.locale);
        }
        [self.locale.tag(), self.locale.language(), "en"]
            .into_iter()
            .filter_map(|language| BUNDLES.get(language))
            .find_map(|spoken| format(spoken, id, arguments))
            .unwrap_or_else(|| id.to_string())
    }

    /// False where the built-in wording has to fall back to English: such a text must be marked with `lang="en"`.
    pub fn is_translated(&self, id: &str) -> bool {
        [self.locale.tag(), self.locale.language()]
            .into_iter()
            .filter_map(|language| BUNDLES.get(language))
            .any(|spoken| spoken.bundle.has_message(id))
    }
}

fn format(Spoken { bundle, right_to_left }: &Spoken, id: &str, arguments: &[(&str, Argument)]) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut values = FluentArgs::new();
    for (name, argument) in arguments {
        match argument {
            Argument::Text(text) => values.set(*name, FluentValue::from(isolated(text, *right_to_left))),
            Argument::Number(number) => values.set(*name, FluentValue::from(*number)),
            Argument::Form(form) => values.set(*name, FluentValue::from(*form)),
            Argument::Range(text, most) => {
                // The one option of a number that can carry a text to where numbers are written; it is used for nothing else.
                let options = FluentNumberOptions { currency: Some((*text).to_string()), ..Default::default() };
                values.set(*name, FluentValue::Number(FluentNumber::new(*most as f64, options)));
            }
        }
    }
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
}

/// A study's own wording: `{ $name }` is the only thing it can say.
fn fill(text: &str, arguments: &[(&str, Argument)], locale: &Locale) -> String {
    let right_to_left = locale.is_right_to_left();
    arguments.iter().fold(text.to_string(), |text, (name, argument)| {
        let value = match argument {
            Argument::Text(value) => isolated(value, right_to_left).into_owned(),
            Argument::Range(value, _) => (*value).to_string(),
            Argument::Number(number) => super::number::count(locale, *number),
            Argument::Form(form) => (*form).to_string(),
        };
        text.replace(&format!("{{ ${name} }}"), &value).replace(&format!("{{${name}}}"), &value)
    })
}
