//! A text in one language as paper shows it: runs of plain and strong letters.

use serde::Serialize;

use crate::locale::Locale;
use crate::locale::markdown::{self, Run};

/// A text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Words {
    /// The language as the layout wants it: `pt`.
    pub lang: String,
    /// Its region, where the tag has one: `BR`.
    pub region: Option<String>,
    /// Whether it runs from right to left.
    pub rtl: bool,
    /// Its letters, in stretches of one weight each.
    pub runs: Vec<Run>,
}

impl Words {
    /// A researcher's text, which is Markdown.
    pub fn written(markdown: &str, locale: &Locale) -> Words {
        Words::of(markdown::runs(markdown), locale)
    }

    /// A text without markup.
    pub fn literal(text: impl Into<String>, locale: &Locale) -> Words {
        Words::of(vec![Run::plain(text)], locale)
    }

    /// A text in runs, in this language.
    pub fn of(runs: Vec<Run>, locale: &Locale) -> Words {
        let (lang, region) = language_and_region(locale);
        Words { lang, region, rtl: locale.direction() == "rtl", runs }
    }

    /// The same, with places to break in words that are longer than a line may be. Languages whose syllables the layout
    /// knows are left to it.
    #[must_use]
    pub fn breakable(self) -> Words {
        if HYPHENATED.contains(&self.lang.as_str()) { self } else { self.with_breaks() }
    }

    /// The same, with such places whatever its language: the layout does not hyphenate among lines that run the other way.
    #[must_use]
    pub fn with_breaks(mut self) -> Words {
        self.runs.iter_mut().for_each(|run| run.text = with_breaks(&run.text));
        self
    }

    /// Its letters without weights.
    pub fn plain(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

/// Languages whose syllables Typst knows (hypher 0.1).
const HYPHENATED: [&str; 32] = [
    "af", "sq", "be", "bg", "ca", "hr", "cs", "da", "nl", "en", "et", "fi", "fr", "ka", "de", "el", "hu", "is", "it",
    "ku", "la", "lt", "nb", "nn", "pl", "pt", "ru", "sk", "sl", "es", "sv", "uk",
];

/// Words of more letters than this may be longer than a line of large print is.
const LONG_WORD: usize = 20;

/// Puts a soft hyphen after every tenth letter of long words; where letters are kept apart by a sign without width (U+200C, in
/// Persian), the line breaks there without one. Scripts without spaces between words have lines broken elsewhere.
fn with_breaks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_alphabetic() && c != APART).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let is_spaced = !word
            .chars()
            .any(|c| matches!(u32::from(c), 0x0e00..=0x0eff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x3000..=0x9fff));
        let breaks = is_spaced && word.chars().count() > LONG_WORD;
        let mut since = 0;
        for letter in word.chars() {
            if breaks && since == 10 {
                out.push('\u{ad}');
                since = 0;
            }
            out.push(letter);
            since += 1;
            if breaks && letter == APART {
                out.push('\u{200b}');
                since = 0;
            }
        }
        let next = after.chars().next();
        out.extend(next);
        rest = &after[next.map_or(0, char::len_utf8)..];
    }
    out
}

const APART: char = '\u{200c}';

/// A version in groups of four, because people read it aloud.
pub fn in_fours(version: &str) -> String {
    let digits: Vec<char> = version.chars().collect();
    digits.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ")
}

/// `pt-BR` as `pt` and `BR`; a script subtag is left out.
pub fn language_and_region(locale: &Locale) -> (String, Option<String>) {
    let mut parts = locale.tag().split('-');
    let language = parts.next().unwrap_or_default().to_string();
    let region = parts.find(|part| part.len() == 2 && part.chars().all(|c| c.is_ascii_uppercase()));
    (language, region.map(str::to_string))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_long_words_of_languages_without_patterns_get_breaks() {
        let words =
            |text: &str, tag: &str| Words::literal(text, &Locale::parse(tag).expect("a tag")).breakable().plain();
        assert_eq!(words("Kalaallit Nunaat", "kl"), "Kalaallit Nunaat");
        assert_eq!(
            words("nalunaarasuartaateeranngualioqatigiiffik", "kl"),
            "nalunaaras\u{ad}uartaateer\u{ad}anngualioq\u{ad}atigiiffik"
        );
        assert_eq!(
            words("ساختمان‌های‌بیمارستان‌های‌بزرگ‌دولتی", "fa"),
            "ساختمان‌\u{200b}های‌\u{200b}بیمارستان‌\u{200b}های‌\u{200b}بزرگ‌\u{200b}دولتی"
        );
        assert_eq!(words("Donaudampfschifffahrtsgesellschaft", "de"), "Donaudampfschifffahrtsgesellschaft");
        assert_eq!(words("ศูนย์พักใจช่วยเหลือคุณได้ดีเพียงใด", "th"), "ศูนย์พักใจช่วยเหลือคุณได้ดีเพียงใด");
    }
}
