//! The one way from a survey's files to what may be published about it: load, check, read answers, count, protect.

mod answered;
mod content;
mod edition;
mod identity;
mod load;
mod memory;
mod neighbours;
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
use crate::model::codebook::Codebook;
use crate::model::fingerprints::Fingerprints;
use crate::model::instrument::Instrument;
use crate::model::options::BuildOptions;
use crate::model::report::Content;
use crate::model::series::Series;
use crate::private::PrivateFile;
use crate::source::project::Project;
use answered::{Answered, Answers};
use neighbours::Neighbours;
use publication::{Publication, Summary};
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
    /// Names of the surveys that some of the same people may have answered; its numbers are protected beside theirs.
    pub neighbours: Vec<String>,
    /// Whether something was published of one of these before this one.
    pub is_beside: bool,
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
    let read: Vec<Checked<Answered>> = loaded.into_par_iter().map(|loaded| answered(loaded, options)).collect();
    let read: Vec<Option<Answered>> = read.into_iter().map(|answered| findings.take(answered)).collect();
    let are_read = read.iter().all(Option::is_some);
    let surveys = findings.take(publish(read.into_iter().flatten().collect(), (options, memory)));
    let surveys = surveys.filter(|_| are_read);
    let instruments = surveys.iter().flatten().map(|prepared| &prepared.survey.instrument);
    identity::problems(project, instruments).into_iter().for_each(|problem| findings.push(problem));
    findings.finish(surveys.zip(contents))
}

/// Takes one survey the rest of the way: its answers are read, counted and protected, after all that was published before, and beside the
/// surveys that some of its people may have answered.
///
/// # Errors
/// Everything that is wrong in its answers, its quotations and its ledger.
pub fn prepare(mut loaded: Loaded, options: &BuildOptions, memory: &Memory) -> Checked<Prepared> {
    let mut findings = Findings::default();
    let others = std::mem::take(&mut loaded.others);
    let Some(named) = findings.take(answered(loaded, options)) else { return findings.finish(None) };
    let name = named.loaded.files.name.clone();
    // What is wrong with others is theirs.
    let others = others.into_par_iter().filter_map(|other| Some(answered(other, options).ok()?.value));
    let mut all: Vec<Answered> = others.collect();
    all.push(named);
    all.sort_by(|one, other| one.loaded.files.name.cmp(&other.loaded.files.name));
    let groups = Neighbours::of(&all).0.groups();
    let is_named = |survey: &Answered| survey.loaded.files.name == name;
    let group = groups.into_iter().find(|group| group.iter().any(|at| is_named(&all[*at]))).unwrap_or_default();
    let together = all.into_iter().enumerate().filter(|(at, _)| group.contains(at)).map(|(_, survey)| survey);
    let prepared = findings.take(publish(together.collect(), (options, memory)));
    let prepared = prepared.and_then(|all| all.into_iter().find(|prepared| prepared.survey.instrument.name == name));
    findings.finish(prepared)
}

fn answered<'p>(loaded: Loaded<'p>, options: &BuildOptions) -> Checked<Answered<'p>> {
    (options.progress)(&format!("{}: reading the answers", loaded.files.name));
    answered::read(loaded)
}

/// What may be published of these surveys, beside each other.
fn publish(surveys: Vec<Answered>, (options, memory): (&BuildOptions, &Memory)) -> Checked<Vec<Prepared>> {
    let mut findings = Findings::default();
    let (neighbours, told) = Neighbours::of(&surveys);
    told.into_iter().for_each(|warning| findings.push(warning));
    let publications = publication::publish_all(&surveys, &neighbours, (options, memory));
    let names: Vec<String> = surveys.iter().map(|survey| survey.loaded.files.name.clone()).collect();
    let prepared = surveys.into_par_iter().zip(publications).enumerate().map(|(at, (survey, publication))| {
        let mut prepared = prepared(survey, publication)?;
        prepared.value.survey.neighbours = neighbours.of_survey(at).map(|other| names[other].clone()).collect();
        Ok(prepared)
    });
    let prepared: Vec<Checked<Prepared>> = prepared.collect();
    let prepared: Vec<Option<Prepared>> = prepared.into_iter().map(|survey| findings.take(survey)).collect();
    findings.finish(prepared.into_iter().collect())
}

/// A survey with what may be published of it.
fn prepared(survey: Answered, publication: Option<Checked<Publication>>) -> Checked<Prepared> {
    let mut findings = Findings::default();
    let Answered { loaded, quotes, answers } = survey;
    let (Some(answers), Some(publication)) = (answers, publication) else {
        let survey = of(loaded, (None, None), (Quotations::default(), BTreeSet::new()));
        let own_words = Fingerprints::default();
        return findings.finish(Some(Prepared { survey, own_words, summary: None, private: vec![] }));
    };
    let Answers { people, own_words, mut broken, .. } = answers;
    let Some(Publication { results, issue, tables, is_beside, summary, mut private }) = findings.take(publication)
    else {
        return findings.finish(None);
    };
    let scales = scales::scales(&people, loaded.counted());
    private.extend(scales.map(|text| PrivateFile::of(&loaded.instrument.id, scales::FILE, text)));
    let said = quotes.map(|quotes| quotations::publish(&quotes, &people, &loaded, &tables));
    let quotations = said.and_then(|said| findings.take(Ok(said))).unwrap_or_default();
    let names: Vec<&str> = loaded.instrument.questions().map(|question| question.name.as_str()).collect();
    broken.extend(
        people.conflicts().kept().filter_map(|(question, _)| names.get(question).map(|name| (*name).to_string())),
    );
    let survey = Survey { is_beside, ..of(loaded, (Some(results), issue), (quotations, broken)) };
    let summary = Summary {
        read: overview::overview(&survey),
        conflicts: overview::conflicts(people.conflicts(), &survey),
        ..summary
    };
    findings.finish(Some(Prepared { survey, own_words, summary: Some(summary), private }))
}

fn of(
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
    Survey { instrument, counted, codebook, results, issue, quotations, broken, neighbours: vec![], is_beside: false }
}
