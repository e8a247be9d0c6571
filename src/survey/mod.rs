//! The one way from a survey's files to what may be published about it: load, check, read answers, count, protect.

mod content;
mod edition;
mod identity;
mod load;
mod memory;
mod overview;
pub mod publication;
pub mod quotations;
mod scales;
mod titles;

use std::collections::BTreeSet;

pub use content::read as read_content;
pub use edition::Issue;
pub use load::{Loaded, load, load_all, load_named};
pub use memory::Memory;

use rayon::prelude::*;

use crate::analysis::disclosure::Results;
use crate::diagnostic::{Checked, Findings};
use crate::locale;
use crate::model::codebook::Codebook;
use crate::model::fingerprints::Fingerprints;
use crate::model::instrument::Instrument;
use crate::model::options::BuildOptions;
use crate::model::report::Content;
use crate::model::series::Series;
use crate::private::PrivateFile;
use crate::responses::broken::broken;
use crate::responses::dataset::Dataset;
use crate::responses::own_words::own_words;
use crate::source::project::Project;
use crate::source::quotes;
use publication::{Publication, Summary, publication};
use quotations::Quotations;

/// One survey, ready to be shown: what was asked, and what may be said about the answers.
pub struct Survey {
    /// As it was asked.
    pub instrument: Instrument,
    /// What the tables are of: the same, with what is counted of its repeats and what is followed over waves.
    pub counted: Instrument,
    /// The variables of `counted`.
    pub codebook: Codebook,
    /// `None` where no answers have come in yet.
    pub results: Option<Results>,
    /// Which edition its numbers are; `None` of the first.
    pub issue: Option<Issue>,
    /// What people said, as far as it points at nobody.
    pub quotations: Quotations,
    /// Names of the questions whose rules somebody's answers break: nobody can take those rules for kept.
    pub broken: BTreeSet<String>,
}

/// A survey ready to be shown, and what nobody but its author may see.
pub struct Prepared {
    /// What may be shown.
    pub survey: Survey,
    /// What people wrote and nobody has passed on.
    pub own_words: Fingerprints,
    /// What the author is told about the answers, where there are any.
    pub summary: Option<Summary>,
    /// What is written to `private/`.
    pub private: Vec<PrivateFile>,
}

/// Takes all surveys of the site the whole way, in the order of their names, side by side, with what the author's pages ask of
/// them; and those pages. Without `series` (they are wrong, which is told elsewhere) nothing is told of the pages. What `memory` knows is
/// not proven again.
///
/// # Errors
/// Everything that is wrong in any questionnaire, answer, quotation, ledger or page.
pub fn prepare_all(
    project: &Project,
    series: Option<&[Series]>,
    (options, memory): (&BuildOptions, &Memory),
) -> Checked<(Vec<Prepared>, Vec<Content>)> {
    let mut findings = Findings::default();
    let loaded: Vec<Option<Loaded>> = (project.surveys.par_iter())
        .map(|files| {
            (options.progress)(&format!("{}: checking the questionnaire", files.name));
            load(project, files)
        })
        .collect::<Vec<_>>()
        .into_iter()
        .map(|loaded| findings.take(loaded))
        .collect();
    let are_all = loaded.iter().all(Option::is_some);
    let mut loaded: Vec<Loaded> = loaded.into_iter().flatten().collect();
    let contents = content::read(project, &mut loaded, series.unwrap_or_default());
    // Where a questionnaire is wrong, its names are unknown: the pages that use them are right.
    let contents = if are_all && series.is_some() { findings.take(contents) } else { None };
    let prepared: Vec<Checked<Prepared>> =
        loaded.into_par_iter().map(|loaded| prepare(loaded, options, memory)).collect();
    let surveys: Vec<Option<Prepared>> = prepared.into_iter().map(|survey| findings.take(survey)).collect();
    let instruments = surveys.iter().flatten().map(|prepared| &prepared.survey.instrument);
    identity::problems(project, instruments).into_iter().for_each(|problem| findings.push(problem));
    let surveys: Option<Vec<Prepared>> = surveys.into_iter().collect();
    findings.finish(surveys.zip(contents))
}

/// Takes one survey the rest of the way: its answers are read, counted and protected, after all that was published before.
///
/// # Errors
/// Everything that is wrong in its answers, its quotations and its ledger.
pub fn prepare(loaded: Loaded, options: &BuildOptions, memory: &Memory) -> Checked<Prepared> {
    let mut findings = Findings::default();
    (options.progress)(&format!("{}: reading the answers", loaded.files.name));
    let Loaded { files, sources, instrument, .. } = &loaded;
    let (counted, codebook) = loaded.counted();
    let quotes = files.quotes.map(|file| findings.take(quotes::read(file, counted, codebook, sources)));
    let Some(data) = findings.take(loaded.read_answers()) else { return findings.finish(None) };
    if data.rows() == 0 {
        let (quotations, broken) = (Quotations::default(), BTreeSet::new());
        let survey = survey(loaded, (None, None), (quotations, broken));
        let own_words = Fingerprints::default();
        return findings.finish(Some(Prepared { survey, own_words, summary: None, private: vec![] }));
    }
    let own_words = fingerprints(&data, &loaded);
    let mut broken = broken(&data, &loaded.instrument, &loaded.codebook);
    let Some(data) = findings.take(loaded.people(data)) else { return findings.finish(None) };
    if loaded.counted.is_some() {
        let (counted, codebook) = loaded.counted();
        broken.extend(crate::responses::broken::broken(&data, counted, codebook));
    }
    titles::collisions(instrument).into_iter().for_each(|warning| findings.push(warning));
    let published = publication(&loaded, &data, (options, memory));
    let Some(Publication { results, issue, tables, summary, mut private }) = findings.take(published) else {
        return findings.finish(None);
    };
    let scales = scales::scales(&data, loaded.counted());
    private.extend(scales.map(|text| PrivateFile::of(&loaded.instrument.id, scales::FILE, text)));
    let said = quotes.flatten().map(|quotes| quotations::publish(&quotes, &data, &loaded, &tables));
    let quotations = said.and_then(|said| findings.take(Ok(said))).unwrap_or_default();
    let names: Vec<&str> = loaded.instrument.questions().map(|question| question.name.as_str()).collect();
    broken.extend(
        data.conflicts().kept().filter_map(|(question, _)| names.get(question).map(|name| (*name).to_string())),
    );
    let survey = survey(loaded, (Some(results), issue), (quotations, broken));
    let summary = Summary {
        read: overview::overview(&survey),
        conflicts: overview::conflicts(data.conflicts(), &survey),
        ..summary
    };
    findings.finish(Some(Prepared { survey, own_words, summary: Some(summary), private }))
}

fn survey(
    loaded: Loaded,
    (results, issue): (Option<Results>, Option<Issue>),
    (quotations, broken): (Quotations, BTreeSet<String>),
) -> Survey {
    let Loaded { instrument, codebook, counted: added, panel, .. } = loaded;
    let (counted, codebook) = match (panel, added) {
        (Some(panel), _) => (panel.instrument, panel.codebook),
        (None, Some(added)) => (added.instrument, added.codebook),
        (None, None) => (instrument.clone(), codebook),
    };
    Survey { instrument, counted, codebook, results, issue, quotations, broken }
}

/// Free-text answers, less what the site's author wrote or has passed on (`quotes.yaml` holds only what was read for names)
/// and what the program itself says.
fn fingerprints(data: &Dataset, loaded: &Loaded) -> Fingerprints {
    let passed_on = loaded.files.quotes;
    let written = loaded.sources.iter().filter(|(file, source)| !source.confidential || Some(*file) == passed_on);
    let texts: Vec<_> = written.map(|(_, source)| String::from_utf8_lossy(&source.bytes)).collect();
    let built_in = locale::message::built_in_words().map(|words| -> &str { words });
    let allowed = texts.iter().map(|text| -> &str { text }).chain(built_in);
    Fingerprints::new(own_words(data, &loaded.codebook), allowed)
}
