//! Lays one printed document out, from its content to its PDF, and only when something in it has changed.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;
use serde_json::{Value, json};

use crate::diagnostic::{Checked, Diagnostic, Findings, Place};
use crate::print::cache::{Cache, Key, Pair};
use crate::print::fonts::Fonts;
use crate::print::typeset::{Paper, Template};

/// A document whose letters all are in a font.
pub(super) struct Document {
    /// Its own template first, then those that it imports.
    pub templates: &'static [Template],
    /// What the templates read, by path.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Names it in its PDF.
    pub ident: String,
    /// What PDF/A asks for; none for a fixed one.
    pub date: Option<Date>,
    /// Where a message about its layout points.
    pub place: Place,
}

impl Document {
    /// Its PDF, and how many sheets that has.
    ///
    /// # Errors
    /// What the layout or the standards of the PDF object to.
    pub(super) fn pdf(self, fonts: &Fonts, cache: Option<&Path>) -> Result<(Vec<u8>, u64), Vec<Diagnostic>> {
        let Document { templates, files, ident, date, place } = self;
        let mut key = Key::of(templates, fonts);
        key.add(ident.as_bytes());
        key.add(date.map(|date| date.to_string()).unwrap_or_default().as_bytes());
        for (path, bytes) in &files {
            key.add(path.as_bytes());
            key.add(bytes);
        }
        let make = || -> Result<Pair, Vec<Diagnostic>> {
            let paper = Paper::new(templates, files, fonts, place);
            let document = paper.lay_out()?;
            let pages = json!({ "pages": document.pages().len() });
            Ok((paper.pdf(&document, ident, date)?, pages.to_string().into_bytes()))
        };
        let (pdf, beside) = match cache {
            Some(folder) => Cache::in_folder(folder).get(key, make)?,
            None => make()?,
        };
        let beside: Value = serde_json::from_slice(&beside).unwrap_or_default();
        Ok((pdf, beside["pages"].as_u64().unwrap_or(0)))
    }
}

/// Those of many that could be made; an error tells of all that could not.
pub(super) fn all<T>(made: Vec<Result<Option<T>, Vec<Diagnostic>>>) -> Checked<Vec<T>> {
    let mut findings = Findings::default();
    let mut all = Vec::new();
    for made in made {
        match made {
            Ok(one) => all.extend(one),
            Err(errors) => errors.into_iter().for_each(|error| findings.push(error)),
        }
    }
    findings.finish(Some(all))
}
