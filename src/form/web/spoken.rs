//! The texts that the page's script shows, in every language of the picker.

use serde_json::json;

use crate::locale::message::{Messages, is_spoken};
use crate::locale::{Locale, markdown, number};

use super::writer::Writer;

/// Texts that only the script shows. Their places are filled in the page, so none of them may choose a plural form.
const SPOKEN: &[(&str, &[&str])] = &[
    ("form-start", &[]),
    ("form-next", &[]),
    ("form-back", &[]),
    ("form-save", &[]),
    ("form-part", &["part", "parts"]),
    ("results-part-of", &["part", "whole"]),
    ("form-review-none", &[]),
    ("form-review-change", &[]),
    ("form-review-return", &[]),
    ("form-clear", &[]),
    ("form-chosen", &["chosen"]),
    ("form-chosen-of", &["chosen", "most"]),
    ("form-solo", &["choice"]),
    ("form-errors", &[]),
    ("form-error-prefix", &[]),
    ("form-error-exactly", &["chosen", "count"]),
    ("form-error-at-least", &["chosen", "least"]),
    ("form-error-at-most", &["chosen", "most"]),
    ("form-error-constraint", &[]),
    ("form-error-whole", &[]),
    ("form-error-number", &[]),
    ("form-error-or-none", &[]),
    ("form-error-date", &["example"]),
    ("form-error-rank", &[]),
    ("form-error-twice", &[]),
    ("form-soft", &[]),
    ("form-rank-pick", &[]),
    ("form-rank-place", &["place", "places"]),
    ("form-rank-up", &[]),
    ("form-rank-down", &[]),
    ("form-rank-out", &[]),
    ("form-listen", &[]),
    ("form-round", &["round"]),
    ("print-round", &["label", "round"]),
    ("form-interviewer-done", &["count"]),
    ("form-interviewer-twice", &[]),
    ("form-entry-done", &[]),
    ("form-interviewer-lose", &["count"]),
    ("form-thanks-file", &["file"]),
    ("form-exit-title", &[]),
    ("form-failed", &[]),
];

/// Examples of a date, of so many parts as are asked for: year, month and year, day, month and year.
const DATES: [&[f64]; 3] = [&[2010.0], &[9.0, 2010.0], &[24.0, 9.0, 2010.0]];

fn date(locale: &Locale, parts: &[f64]) -> String {
    parts.iter().map(|part| number::bare(locale, *part)).collect::<Vec<_>>().join(" ")
}

/// Per language: the texts of the elements, and those that the script fills in. The page's own elements already hold the
/// texts of its own language, but some texts are only in the table.
pub(crate) fn tables(w: &Writer) -> serde_json::Value {
    let mut tables = serde_json::Map::new();
    for locale in w.languages {
        let messages = Messages::new(locale, &w.instrument.texts);
        let spoken: serde_json::Map<String, serde_json::Value> = SPOKEN
            .iter()
            // Parts are counted where a section is a page, questions where each has its own.
            .filter(|(id, _)| *id != if w.instrument.one_per_page { "form-part" } else { "results-part-of" })
            .map(|(id, places)| {
                let filled: Vec<(&str, String)> = places.iter().map(|name| (*name, format!("{{{name}}}"))).collect();
                let arguments: Vec<_> = filled.iter().map(|(name, value)| (*name, value.into())).collect();
                (id.trim_start_matches("form-").to_string(), messages.format(id, &arguments).into())
            })
            .collect();
        let title = markdown::plain(w.instrument.title.get(locale).text);
        // Where the program does not speak the language, what it says is English.
        let lang = if is_spoken(locale) { locale.clone() } else { Locale::english() };
        let dates: Vec<String> = DATES.iter().map(|parts| date(&lang, parts)).collect();
        let table = json!({
            "dir": locale.direction(), "title": title, "lang": lang, "dates": dates, "m": spoken, "t": w.table(locale)
        });
        tables.insert(locale.tag().to_string(), table);
    }
    tables.into()
}
