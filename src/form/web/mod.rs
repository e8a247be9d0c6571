//! The web questionnaire: one HTML file per language that works without a network and leaves no trace.
//!
//! Everything is in the file: style, script, pictures, sound, and the texts and recordings of the survey's other
//! languages. Switching the language swaps texts in place, which keeps the answers without putting them into a storage, an
//! address or another page. (Without script the picker's links lead to the other languages' files.) The answers leave the page only as the file of
//! `docs/sealed-format.md`.

mod allowed;
mod asset;
mod choice;
mod field;
mod inline;
mod matrix;
mod missing;
mod notice;
mod options;
mod page;
mod placed;
mod plan;
mod question;
mod reveal;
mod screen;
mod section;
mod spoken;
pub(in crate::form) mod symbol;
mod theme;
mod writer;

use crate::locale::Locale;
use crate::model::instrument::Instrument;
use crate::model::output::OutputFile;

pub use options::WebOptions;

/// The questionnaire in one language: `<lang>/<survey>/questionnaire.html`.
pub fn questionnaire(instrument: &Instrument, locale: &Locale, options: &WebOptions) -> OutputFile {
    let html = page::page(instrument, locale, options);
    OutputFile { path: format!("{locale}/{}/questionnaire.html", instrument.name), bytes: html.into_bytes() }
}

/// The page's maker without the survey's pictures and sound: what the auditor compares a published page's script and plan
/// with. It takes a language and the public keys that the page names.
pub fn bare(instrument: &Instrument) -> impl Fn(&Locale, Vec<Vec<u8>>) -> OutputFile + Sync {
    |locale, keys| {
        let options = WebOptions { keys, about: Some("index.html".into()), ..WebOptions::default() };
        questionnaire(instrument, locale, &options)
    }
}
