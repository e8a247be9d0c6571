//! Languages, and texts that are written in several of them.

pub mod date;
pub mod endonym;
pub mod isolate;
pub mod markdown;
pub mod message;
pub mod number;
pub mod number_words;
pub mod readability;
pub mod stretch;

use std::collections::BTreeMap;
use std::fmt;

use icu_locale::{LocaleCanonicalizer, LocaleDirectionality};
use serde::Serialize;

/// A language, as a BCP 47 tag in canonical form (`da`, `pt-BR`). Ordered by its tag.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Locale(String);

impl Locale {
    /// Reads a tag; `None` if it is not a well-formed BCP 47 language tag.
    pub fn parse(tag: &str) -> Option<Locale> {
        let id: icu_locale_core::LanguageIdentifier = tag.parse().ok()?;
        (!id.language.is_unknown()).then(|| Locale(id.to_string()))
    }

    /// English, the language of last resort for interface texts.
    pub fn english() -> Locale {
        Locale("en".into())
    }

    /// Its tag: `da`, `ku-Arab`.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The language without script and region: `ku` of `ku-Arab`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// `rtl` where the language is written from right to left, as the `dir` attribute wants it. That is a matter of the
    /// script: the tag's own (`ku-Arab`), else the one that the language is usually written in there (CLDR's aliases,
    /// by which `prs` is the Persian of Afghanistan, and likely subtags).
    pub fn direction(&self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        let Ok(mut written) = self.0.parse::<icu_locale_core::Locale>() else { return false };
        LocaleCanonicalizer::new_extended().canonicalize(&mut written);
        LocaleDirectionality::new_extended().is_right_to_left(&written.id)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One line of Markdown (emphasis, links; no raw HTML) in one or more languages. Holds its source language at least.
#[derive(Clone, PartialEq, Eq)]
pub struct Text {
    source: Locale,
    by_locale: BTreeMap<Locale, String>,
}

/// A text as it is shown to one reader: `lang` is the language it really is in, which is not the reader's own where
/// a translation is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Localised<'a> {
    /// The text itself.
    pub text: &'a str,
    /// The language that it is in.
    pub lang: &'a Locale,
}

impl Text {
    /// A text in its source language only.
    pub fn new(source: Locale, text: impl Into<String>) -> Text {
        Text { by_locale: BTreeMap::from([(source.clone(), text.into())]), source }
    }

    /// Adds or replaces a translation.
    pub fn insert(&mut self, locale: Locale, text: impl Into<String>) {
        self.by_locale.insert(locale, text.into());
    }

    /// The text for a reader of `locale`, or the source text where it is not translated.
    pub fn get(&self, locale: &Locale) -> Localised<'_> {
        match self.by_locale.get_key_value(locale) {
            Some((lang, text)) => Localised { text, lang },
            None => Localised { text: self.source(), lang: &self.source },
        }
    }

    /// Whether it is written in this language.
    pub fn has(&self, locale: &Locale) -> bool {
        self.by_locale.contains_key(locale)
    }

    /// The text in its source language.
    pub fn source(&self) -> &str {
        self.by_locale.get(&self.source).map_or("", String::as_str)
    }

    /// The same without the mark at its end, for what a colon follows: "What was it about?" as "What was it about".
    pub fn without_closing_mark(&self) -> Text {
        let mut bare = self.clone();
        for (locale, text) in self.iter() {
            bare.insert(locale.clone(), text.trim_end_matches(['?', '.', ':', '؟', '…', ' ', '\u{a0}', '\u{202f}']));
        }
        bare
    }

    /// The text in each language that it is written in.
    pub fn iter(&self) -> impl Iterator<Item = (&Locale, &str)> {
        self.by_locale.iter().map(|(l, t)| (l, t.as_str()))
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.source())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Scripts: CLDR 48, `likelySubtags.xml`; directions: Unicode's Script_Metadata.
    #[test]
    fn direction_is_that_of_the_script() {
        let right_to_left =
            ["ar", "fa", "prs", "ckb", "ku-Arab", "az-Arab", "pa-PK", "ur", "ps", "he", "yi", "dv", "ug"];
        for tag in right_to_left {
            assert_eq!(Locale::parse(tag).expect("a tag").direction(), "rtl", "{tag}");
        }
        for tag in ["en", "ku", "az", "pa", "th", "kl", "zh-Hant", "sr-Latn", "sd-Deva", "ar-Latn", "ti"] {
            assert_eq!(Locale::parse(tag).expect("a tag").direction(), "ltr", "{tag}");
        }
    }
}
