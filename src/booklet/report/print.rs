//! Lays reports out, side by side, each only when something in it has changed.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde_json::{Value, json};

use super::super::{Edition, PICTURE, TABLE};
use super::compose::{Composed, Report, compose};
use crate::diagnostic::{Checked, Diagnostic, Findings, Place};
use crate::locale::markdown::Inserted;
use crate::model::options::Printing;
use crate::model::output::PrintedReport;
use crate::model::report::Written;
use crate::print::cache::{Cache, Key, Pair};
use crate::print::fonts::Fonts;
use crate::print::letters::Search;
use crate::print::typeset::{Paper, Template};
use crate::print::words::Words;
use crate::report;

const TEMPLATES: [Template; 3] = [("/report.typ", include_str!("report.typ")), TABLE, PICTURE];

/// The reports that are to be printed (`pdf: true`), each in every language that it is written in.
///
/// # Errors
/// A letter that no font has, with the report that it stands in.
pub fn reports(edition: &Edition) -> Checked<Vec<PrintedReport>> {
    let mut findings = Findings::default();
    if edition.options.print == Printing::Nothing {
        return findings.finish(Some(vec![]));
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
    let mut reports = vec![];
    for made in made {
        match made {
            Ok(report) => reports.extend(report),
            Err(errors) => errors.into_iter().for_each(|error| findings.push(error)),
        }
    }
    findings.finish(Some(reports))
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
    let mut key = Key::of(&TEMPLATES, fonts);
    key.add(ident.as_bytes());
    key.add(date.map(|date| date.to_string()).unwrap_or_default().as_bytes());
    for (path, bytes) in &files {
        key.add(path.as_bytes());
        key.add(bytes);
    }
    let make = || -> Result<Pair, Vec<Diagnostic>> {
        let paper = Paper::new(&TEMPLATES, files, fonts, place);
        let document = paper.lay_out()?;
        let pages = json!({ "pages": document.pages().len() });
        Ok((paper.pdf(&document, ident, date)?, pages.to_string().into_bytes()))
    };
    let (pdf, beside) = match edition.options.cache {
        Some(folder) => Cache::in_folder(folder).get(key, make)?,
        None => make()?,
    };
    let beside: Value = serde_json::from_slice(&beside).unwrap_or_default();
    let pages = beside["pages"].as_u64().unwrap_or(0);
    Ok(Some(PrintedReport { page: name.to_string(), locale: locale.clone(), pages, pdf }))
}

/// Letters that no font has.
fn missing(report: &Report, fonts: &Fonts, place: &Place) -> Vec<Diagnostic> {
    let mut search = Search::new(fonts);
    let front: [&Words; 4] = [&report.site, &report.title, &report.page, &report.nothing];
    let optional = [&report.lead, &report.authors, &report.publisher, &report.date, &report.contents];
    search.words(front.into_iter().chain(optional.into_iter().flatten()), place, "the first page");
    search.words(report.tree.words(), place, "the text");
    for placed in report.figures.values() {
        let name = format!("“{}”", placed.sheet.name.plain());
        search.words(placed.sheet.words().chain(&placed.caption), place, &name);
        search.texts(placed.sheet.cells().map(|text| (report.lang.as_str(), text)), place, &name);
    }
    search.finish()
}
