//! A text in one language as paper shows it: runs of plain and strong letters.

use serde::Serialize;

use crate::locale::Locale;
use crate::locale::markdown::{self, Run};

/// A text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Words {
    pub lang: String,
    pub region: Option<String>,
    pub rtl: bool,
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

    pub fn of(runs: Vec<Run>, locale: &Locale) -> Words {
        let (lang, region) = language_and_region(locale);
        Words { lang, region, rtl: locale.direction() == "rtl", runs }
    }

    pub fn plain(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

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
