//! Lays reports out, side by side, each only when something in it has changed.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde_json::json;

use super::super::issue::Issue;
use super::super::layout::{self, Document};
use super::super::{Edition, PICTURE, TABLE};
use super::compose::{Composed, Report, compose};
use crate::diagnostic::{Checked, Diagnostic, Place};
use crate::locale::markdown::Inserted;
use crate::model::options::Printing;
use crate::model::output::PrintedReport;
use crate::model::report::Written;
use crate::print::fonts::Fonts;
use crate::print::letters::Search;
use crate::print::typeset::Template;
use crate::print::words::Words;
use crate::report;

const TEMPLATES: [Template; 3] = [("/report.typ", include_str!("report.typ")), TABLE, PICTURE];

/// The reports that are to be printed (`pdf: true`), each in every language that it is written in.
///
/// # Errors
/// A letter that no font has, with the report that it stands in.
pub fn reports(edition: &Edition) -> Checked<Vec<PrintedReport>> {
    if edition.options.print == Printing::Nothing {
        return layout::all(vec![]);
    }
    let fonts = Fonts::of(edition.project);
    let wanted = edition.content.iter().flat_map(|page| {
        let written = page.content.written.iter().filter(|written| written.front.pdf);
        written.map(move |written| (page, written))
    });
    let wanted: Vec<(&report::Page, &Written)> = wanted.collect();
    let made: Vec<Result<Option<PrintedReport>, Vec<Diagnostic>>> = wanted
        .into_par_iter()
        .map(|(page, written)| {
            let name = &page.content.name;
            (edition.options.progress)(&format!("{name}: printing the report in {}", written.locale));
            let (_, inserted) = page.get(&written.locale);
            printed(edition, name, (written, inserted), &fonts)
        })
        .collect();
    layout::all(made)
}

/// One report; none where only letters are looked up.
fn printed(
    edition: &Edition,
    name: &str,
    (written, inserted): (&Written, &[Inserted]),
    fonts: &Fonts,
) -> Result<Option<PrintedReport>, Vec<Diagnostic>> {
    let locale = &written.locale;
    let place = Place::Path(edition.project.sources.get(written.file).path.clone());
    let Composed { report, drawings } = compose(edition, written, inserted);
    let missing = missing(&report, fonts, &place);
    if !missing.is_empty() {
        return Err(missing);
    }
    if edition.options.print == Printing::Letters {
        return Ok(None);
    }
    // Plain data: serialising it cannot fail.
    let json = serde_json::to_vec(&json!({ "report": report, "fonts": fonts.families() })).unwrap_or_default();
    let files: BTreeMap<String, Vec<u8>> = drawings.into_iter().chain([("/report.json".to_string(), json)]).collect();
    let ident = format!("canvass report 1;{name};{locale}");
    let date = edition.options.date;
    let document = Document { templates: &TEMPLATES, files, ident, date, place };
    let (pdf, pages) = document.pdf(fonts, edition.options.cache)?;
    Ok(Some(PrintedReport { page: name.to_string(), locale: locale.clone(), pages, pdf }))
}

/// Letters that no font has.
fn missing(report: &Report, fonts: &Fonts, place: &Place) -> Vec<Diagnostic> {
    let mut search = Search::new(fonts);
    let front: [&Words; 4] = [&report.site, &report.title, &report.page, &report.nothing];
    let optional = [&report.lead, &report.authors, &report.publisher, &report.date, &report.contents, &report.short];
    search.words(front.into_iter().chain(optional.into_iter().flatten()), place, "the first page");
    search.words(report.tree.words(), place, "the text");
    search.words(report.editions.iter().flat_map(Issue::words), place, "the edition");
    for placed in report.figures.values() {
        let name = format!("“{}”", placed.sheet.name.plain());
        search.words(placed.sheet.words().chain(&placed.caption), place, &name);
        search.texts(placed.sheet.cells().map(|text| (report.lang.as_str(), text)), place, &name);
    }
    search.finish()
}
