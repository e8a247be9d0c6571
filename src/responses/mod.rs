//! What came back: files of answers become one columnar [`dataset::Dataset`] per survey.

mod answers;
pub mod broken;
pub mod coding;
pub mod collect;
pub mod collected;
mod columns;
pub mod conflict;
pub(crate) mod counted;
pub mod dataset;
mod date;
mod dated;
mod derive;
pub mod draft;
pub mod format;
mod layout;
mod lookup;
pub mod matching;
mod number;
pub mod own_words;
mod person;
mod record;
mod scalar;
pub mod sealed;
mod several;
pub(crate) mod sheet;
mod spelling;
#[cfg(test)]
mod tests;
mod trouble;
mod twice;
pub mod validate;
pub(crate) mod waves;
mod weights;

use crate::diagnostic::{Checked, Diagnostic, FileId, Findings, Severity, Source, Sources};
use crate::model::codebook::Codebook;
use crate::model::instrument::Instrument;
use crate::source::project::SurveyFiles;

pub(crate) use derive::{item_scores, measured};
pub(crate) use weights::weights;

use columns::Columns;
use dataset::Dataset;
use layout::Layout;

/// Reads all responses of a survey, in the order of its files.
///
/// # Errors
/// Everything that is wrong in any of the files, by file, line and variable and never by the answer itself: an unknown
/// name, an answer that is no choice, not of its type, out of bounds or routed past, an import map that does not fit.
/// Answers that a person may well have given against the rules (more choices than `choose` allows) are warnings; a file's
/// `on_conflict` says otherwise.
pub fn read(files: &SurveyFiles, instrument: &Instrument, codebook: &Codebook, sources: &Sources) -> Checked<Dataset> {
    let layout = Layout::new(instrument, codebook, sources);
    let mut findings = Findings::default();
    let imports = match files.import {
        Some(import) => findings.take(format::read_import(import, &files.responses, &layout, sources)),
        None => Some(Vec::new()),
    };
    let mut columns = Columns::new(codebook);
    let mut prints = Vec::new();
    for file in &files.responses {
        // Without its import map a file of another tool would only be misread.
        if imports.is_none() && !sources.get(*file).path.ends_with(".yaml") {
            continue;
        }
        let read = format::read(&layout, *file, imports.as_deref().unwrap_or_default(), sources);
        read.diagnostics.into_iter().for_each(|found| findings.push(found));
        columns.append(read.columns);
        prints.push((sources.get(*file).path.as_str(), read.prints));
    }
    twice::find(&prints).into_iter().for_each(|found| findings.push(found));
    let (differing, listed) = person::gather(&mut columns, &layout);
    differing.into_iter().for_each(|found| findings.push(found));
    let rows = columns.rows();
    let conflicts = columns.conflicts.clone();
    let places = std::mem::take(&mut columns.places);
    let mut columns = columns.finish();
    derive::derive(instrument, codebook, rows, &mut columns);
    let data = Dataset::new(rows, columns).with_conflicts(conflicts).with_places(places);
    weights::far_from_one(&data, codebook, files, sources).into_iter().for_each(|found| findings.push(found));
    person::not_asked(&data, &listed, &layout).into_iter().for_each(|found| findings.push(found));
    person::misdated(&data, &listed, &layout).into_iter().for_each(|found| findings.push(found));
    findings.finish(imports.map(|_| data))
}

/// What is wrong with responses that are not in a file of the site yet, given as YAML; their places mean nothing.
pub fn misfits(yaml: &str, instrument: &Instrument, codebook: &Codebook, sources: &Sources) -> Vec<Diagnostic> {
    let layout = Layout::new(instrument, codebook, sources);
    let source = Source { path: "responses.yaml".into(), bytes: yaml.into(), confidential: true };
    let read = format::read_yaml(&layout, FileId(u32::MAX), &source);
    read.diagnostics.into_iter().filter(|found| found.severity == Severity::Error).collect()
}
