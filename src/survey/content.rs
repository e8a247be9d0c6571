//! The author's pages join the way here: they are read before anything is counted, and the tables that they ask for become tables
//! of their surveys, protected with all others.

use std::collections::BTreeMap;

use super::Loaded;
use crate::analysis::disclosure::Place;
use crate::analysis::request::requests;
use crate::diagnostic::{Checked, Diagnostic, Findings, Span};
use crate::model::instrument::TableRequest;
use crate::model::report::{Content, People};
use crate::model::series::Series;
use crate::model::table::TableSpec;
use crate::source::content::{self, Study};
use crate::source::project::Project;
use crate::source::{quotes, series};

/// Reads all pages, and asks their tables of the surveys.
///
/// # Errors
/// Everything that is wrong in any page; a table that is never published.
pub fn read(project: &Project, loaded: &mut [Loaded], series: &[Series]) -> Checked<Vec<Content>> {
    let mut findings = Findings::default();
    let themes: Vec<Vec<String>> = loaded.iter().map(themes).collect();
    let studies: Vec<Study> = loaded.iter().zip(&themes).map(|(loaded, themes)| study(loaded, themes)).collect();
    let contents = findings.take(content::read(project, &studies, series));
    for loaded in loaded {
        ask(loaded, contents.as_deref().unwrap_or_default(), &mut findings);
    }
    findings.finish(contents)
}

/// The same where the public statistics are not read yet; what is wrong with those is told when the site is built.
pub(super) fn read_with_series(project: &Project, loaded: &mut [Loaded]) -> Checked<Vec<Content>> {
    let series = series::read_all(project).map_or(vec![], |series| series.value);
    read(project, loaded, &series)
}

/// What is counted of a survey: where people are followed over waves, that too.
fn study<'l>(loaded: &'l Loaded, themes: &'l [String]) -> Study<'l> {
    let (instrument, codebook) = loaded.counted();
    Study { instrument, codebook, themes }
}

/// What a survey's passages are about; what is wrong with them is told when they are published.
fn themes(loaded: &Loaded) -> Vec<String> {
    let (instrument, codebook) = loaded.counted();
    let quotes = loaded.files.quotes.and_then(|file| quotes::read(file, instrument, codebook, loaded.sources).ok());
    quotes.map_or(vec![], |quotes| quotes.value.themes.into_iter().map(|theme| theme.name).collect())
}

/// The cells that tell how many people these are.
fn places(people: &People) -> impl Iterator<Item = Place> {
    let cells = people.rows.iter().flat_map(|row| people.columns.iter().map(move |column| (*row, *column)));
    cells.map(|(row, column)| Place { table: people.spec, row, column })
}

fn ask(loaded: &mut Loaded, contents: &[Content], findings: &mut Findings) {
    let name = loaded.instrument.name.clone();
    let (instrument, codebook) = match (&mut loaded.panel, &mut loaded.counted) {
        (Some(panel), _) => (&mut panel.instrument, &panel.codebook),
        (None, Some(counted)) => (&mut counted.instrument, &counted.codebook),
        (None, None) => (&mut loaded.instrument, &loaded.codebook),
    };
    let has = requests(instrument, codebook);
    let mut wanted: BTreeMap<TableSpec, Vec<Span>> = BTreeMap::new();
    for written in contents.iter().flat_map(|content| &content.written) {
        for asked in written.asked().into_iter().filter(|asked| asked.survey == name) {
            if !has.contains(&asked.spec) {
                wanted.entry(asked.spec).or_default().push(asked.span);
            }
            loaded.cited.extend(asked.people.into_iter().flat_map(places));
        }
    }
    let before = instrument.results.tables.len();
    let asked = wanted.iter().filter_map(|(spec, spans)| Some((spec, spans.first()?)));
    let asked = asked.map(|(spec, span)| TableRequest { rows: vec![spec.rows], by: spec.by, span: *span });
    instrument.results.tables.extend(asked);
    let has = requests(instrument, codebook);
    let variable = |id| codebook.get(id).name.as_str();
    for (spec, spans) in wanted.iter().filter(|(spec, _)| !has.contains(spec)) {
        let (message, hint) = match spec.by {
            Some(by) => (
                format!("`{}` is never published by `{}`", variable(spec.rows), variable(by)),
                "two sensitive variables, a variable and its own recode, or a question and the answer that leads to it are never crossed",
            ),
            None => (
                format!("`{}` is not published", variable(spec.rows)),
                "what is asked several times, and what links a person's responses, is not tabulated",
            ),
        };
        for span in spans {
            findings.push(Diagnostic::error(*span, message.clone()).hint(hint));
        }
    }
    let tables = instrument.results.tables.drain(before..);
    let possible: Vec<TableRequest> = tables
        .filter(|table| table.rows.first().is_some_and(|rows| has.contains(&TableSpec { rows: *rows, by: table.by })))
        .collect();
    instrument.results.tables.extend(possible);
}
