//! Lays a sheet out and writes it as an accessible PDF with the place of every box.

use std::collections::BTreeMap;

use super::sheet::Sheet;
use super::{Printed, Subject, Variant, boxes, mark, picture};
use crate::diagnostic::{Diagnostic, Place};
use crate::locale::Locale;
use crate::print::fonts::Fonts;
use crate::print::typeset::{Paper, Template};

/// The template, in the order that its parts build on each other.
pub(crate) const TEMPLATES: [Template; 4] = [
    ("/questionnaire.typ", include_str!("questionnaire.typ")),
    ("/pages.typ", include_str!("pages.typ")),
    ("/field.typ", include_str!("field.typ")),
    ("/text.typ", include_str!("text.typ")),
];

/// Marks are drawn for so many pages at first; a longer questionnaire is laid out once more.
const PAGES: usize = 40;

/// # Errors
/// What the layout or the PDF standards object to.
pub(crate) fn typeset(
    subject: &Subject<'_>,
    locale: &Locale,
    variant: &Variant,
    sheet: &Sheet,
    fonts: &Fonts,
) -> Result<Printed, Vec<Diagnostic>> {
    let instrument = subject.instrument;
    let pictures = subject.pictures.iter().map(|(path, bytes)| (format!("/pictures/{path}"), bytes.to_vec()));
    let logo = subject.logo.iter().map(|logo| (logo.path(), logo.bytes.to_vec()));
    let files: BTreeMap<String, Vec<u8>> = pictures.chain(logo).chain(picture::symbols()).collect();
    let place = Place::Path(format!("surveys/{}/survey.yaml", instrument.name));
    let mut paper = Paper::new(&TEMPLATES, files, fonts, place);
    let mut lay_out = |pages| {
        let mut sheet = sheet.clone();
        (sheet.mark_modules, sheet.marks) = mark::of_pages(instrument, locale, variant, pages);
        // Plain data: serialising it cannot fail.
        let json = serde_json::to_vec(&serde_json::json!({ "sheet": sheet, "fonts": fonts.families() }));
        paper.set("/sheet.json", json.unwrap_or_default());
        paper.lay_out()
    };
    let mut document = lay_out(PAGES)?;
    if document.pages().len() > PAGES {
        document = lay_out(document.pages().len())?;
    }
    let fieldwork = instrument.study.fieldwork.map(|fieldwork| fieldwork.from);
    let pdf = paper.pdf(&document, mark::payload(instrument, locale, variant, 0), fieldwork)?;
    Ok(Printed { pdf, boxes: boxes::boxes(&document, instrument, locale, variant) })
}
