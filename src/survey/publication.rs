//! From a survey's answers to what may be published of them, after all that was published before, and what the author is
//! told about that.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::analysis::disclosure::ledger::{Ledger, Misfit, Shape};
use crate::analysis::disclosure::report::Report;
use crate::analysis::disclosure::{
    Again, Draws, Edition, Merge, Neighbour, People, Protected, Protector, Results, Said, Structure,
};
use crate::analysis::request::{measured_enough, requests};
use crate::analysis::table::{Cell, SiteTables};
use crate::analysis::tabulate;
use crate::diagnostic::{Checked, Diagnostic, Findings, Place};
use crate::model::codebook::{Domain, Variable, VariableId};
use crate::model::instrument::Instrument;
use crate::model::options::BuildOptions;
use crate::model::policy::Policy;
use crate::private::{FOLDER, KEY, LEDGER, PrivateFile};
use crate::responses::conflict::Conflict;
use crate::responses::dataset::Dataset;
use crate::survey::answered::{Answered, Answers};
use crate::survey::neighbours::Neighbours;
use crate::survey::{Issue, Loaded, Memory};

/// What may be published of a survey, and the author's summary of it.
pub struct Publication {
    /// What may be said of its tables.
    pub results: Results,
    /// Which edition they are.
    pub issue: Option<Issue>,
    /// The same, as quotations are held against.
    pub tables: Protected<SiteTables<Cell>>,
    /// Whether something was published of another survey with the same people before, so that the proof is by equations alone.
    pub is_beside: bool,
    /// For the author.
    pub summary: Summary,
    /// What is written to `private/`.
    pub private: Vec<PrivateFile>,
}

/// What the author is told about one survey. Holds no hidden value.
pub struct Summary {
    /// The survey's name.
    pub survey: String,
    /// How much was hidden, and why.
    pub hidden: String,
    /// Whether the ledger holds these numbers as published.
    pub recorded: bool,
    /// What was read, a line for each variable, as protected as the site.
    pub read: Vec<String>,
    /// How much of what people answered to each question is said, all of them together.
    pub alone: Said,
    /// The same of breakdowns.
    pub by_group: Said,
    /// Merges of two groups of a breakdown that would show more, the best first.
    pub merges: Vec<Merge>,
    /// How many responses break which rule of the questionnaire, and what became of them.
    pub conflicts: Vec<String>,
}

/// The author's report, in the same folder.
const REPORT: &str = "disclosure.txt";

/// Counts and protects all tables of each survey together. Surveys that may share people are protected one after the other, those of which
/// something was published first, each beside all that is said of the others by then. `None` where nobody has answered.
pub(super) fn publish_all(
    surveys: &[Answered],
    neighbours: &Neighbours,
    (options, memory): (&BuildOptions, &Memory),
) -> Vec<Option<Checked<Publication>>> {
    let was_published =
        |at: &usize| surveys[*at].answers.as_ref().is_some_and(|answers| !answers.ledger.editions().is_empty());
    let one_after_another = |mut together: Vec<usize>| {
        together.sort_by_key(|at| (!was_published(at), *at));
        let mut said: BTreeMap<usize, Edition> = BTreeMap::new();
        let mut published = vec![];
        for at in together {
            let beside = neighbours.of_survey(at);
            let beside = beside.filter_map(|other| neighbour(&surveys[other], said.get(&other), &surveys[at].loaded));
            let beside: Vec<Neighbour> = beside.collect();
            let publication = surveys[at].answers.as_ref().map(|answers| {
                let (publication, edition) = publication((&surveys[at].loaded, answers), &beside, (options, memory));
                said.extend(edition.map(|edition| (at, edition)));
                publication
            });
            published.push((at, publication));
        }
        published
    };
    let mut all: Vec<_> = neighbours.groups().into_par_iter().flat_map_iter(one_after_another).collect();
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, publication)| publication).collect()
}

/// What a survey has published, and what it is about to publish, as another one is protected beside it.
fn neighbour(other: &Answered, now: Option<&Edition>, ours: &Loaded) -> Option<Neighbour> {
    let answers = other.answers.as_ref()?;
    let editions = answers.ledger.editions().iter().chain(now).cloned().collect();
    let ((its, its_codebook), (our_instrument, codebook)) = (other.loaded.counted(), ours.counted());
    let shapes = (Shape::of(its, its_codebook), Shape::of(our_instrument, codebook));
    let rules = (answers.structure.clone(), its.privacy.clone());
    Some(Neighbour::new(editions, rules, (its_codebook, &shapes.0), &shapes.1))
}

/// Counts and protects all tables of a survey together; with the edition that is new, where one is.
fn publication(
    (loaded, answers): (&Loaded, &Answers),
    neighbours: &[Neighbour],
    (options, memory): (&BuildOptions, &Memory),
) -> (Checked<Publication>, Option<Edition>) {
    let Answers { people: data, structure, ledger, .. } = answers;
    let (instrument, codebook) = loaded.counted();
    let say = |what: &str| (options.progress)(&format!("{}: {what}", loaded.files.name));
    let mut findings = Findings::default();
    say("counting, and hiding what could point at a person");
    let counted = tabulate::tabulate_all(
        data,
        codebook,
        &measured_enough(requests(instrument, codebook), (data, codebook), instrument),
    );
    let policy = &neighbours.iter().fold(instrument.privacy.clone(), |policy, other| other.binds(policy));
    let is_withheld = options.withheld.contains(&instrument.name);
    let progress = |done, of| say(&format!("hiding what could point at a person, step {done} of {of}"));
    let people = People { data, instrument, codebook };
    let protect = || {
        Protector::new(structure, policy)
            .after(ledger.editions())
            .beside(neighbours)
            .withholding(is_withheld)
            .drawing(Draws::new(loaded.key, &instrument.id, ledger.editions().len()).citing(&loaded.cited))
            .telling(&progress)
            .protect_people(people, counted.clone())
    };
    // What is known of a survey by its own files says nothing of those beside it.
    let outcome =
        if neighbours.is_empty() && !is_withheld { memory.outcome(loaded, &counted, protect) } else { protect() };
    let report = Report::of(&outcome, &counted, structure, policy);
    let file = |name, text| PrivateFile::of(&instrument.id, name, text);
    let mut private = vec![file(REPORT, report.text(codebook))];

    let edition = Edition::of(&counted, &outcome);
    let is_new = outcome.again.is_none() && edition.publishes();
    if is_new && options.publish {
        private.push(file(LEDGER, ledger.with(&edition, &Shape::of(instrument, codebook))));
    }
    let issue = Issue::of(&edition, ledger.editions(), is_new);
    let number = ledger.editions().len();
    let stands = outcome.again.and_then(|why| stands(why, (number, instrument), policy));
    let respondents = u32::try_from(data.rows()).unwrap_or(u32::MAX);
    let too_near = (outcome.extent != policy.extent(respondents)).then(|| apart(instrument, policy, is_withheld));
    stands.into_iter().chain(too_near.filter(|_| outcome.again.is_none())).for_each(|warning| findings.push(warning));
    let summary = Summary {
        survey: instrument.name.clone(),
        hidden: report.summary(),
        recorded: !is_new || options.publish,
        read: vec![],
        alone: outcome.said(&counted, false),
        by_group: outcome.said(&counted, true),
        merges: report.merges(),
        conflicts: vec![],
    };
    let results = Results::new(&outcome.tables, codebook, policy).with_means(&outcome.means, (instrument, codebook));
    let results =
        if instrument.study.weight.is_some() { results.with_weighted(&outcome.weighted, codebook) } else { results };
    let results = results.of_people(respondents);
    let publication = Publication {
        results,
        issue,
        tables: outcome.tables,
        is_beside: neighbours.iter().any(Neighbour::publishes),
        summary,
        private,
    };
    (findings.finish(Some(publication)), is_new.then_some(edition))
}

/// What a reader of the questionnaire knows of its tables: of rules against which answers were kept, nothing.
pub fn structure(loaded: &Loaded, data: &Dataset) -> Structure {
    let (instrument, codebook) = loaded.counted();
    let is_text = |variable: &Variable| matches!(variable.domain, Domain::Text);
    let of = |question: usize, texts: bool| -> Vec<VariableId> {
        let its = codebook.of_question(question);
        let several = codebook.of_question(question).count() > 1;
        its.filter(|(_, variable)| !several || is_text(variable) == texts).map(|(id, _)| id).collect()
    };
    let kept = data.conflicts().kept().filter_map(|(question, conflict)| match conflict {
        Conflict::RoutedPast => Some(of(question, false)),
        Conflict::OtherNotChosen => Some(of(question, true)),
        Conflict::Constraint | Conflict::Choose(_) | Conflict::NotAlone | Conflict::SamePlace => None,
    });
    Structure::of(instrument, codebook).asking_anyway(&kept.collect::<Vec<_>>())
}

/// What was published of the survey before.
///
/// # Errors
/// The ledger cannot be read, or is of other questions: then nobody knows what is safe, and nothing may be published.
pub(super) fn published_before(loaded: &Loaded, shape: &Shape) -> Checked<Ledger> {
    let mut findings = Findings::default();
    let Loaded { sources, key, .. } = *loaded;
    let Some(file) = loaded.ledger else { return findings.finish(Some(Ledger::new(key))) };
    let source = sources.get(file);
    let place = || Place::Path(source.path.clone());
    match Ledger::read(&source.bytes, shape, key) {
        Ok(ledger) => {
            for edition in &ledger.other_versions {
                let message = format!(
                    "edition {edition} was published with another version of the questionnaire; its tables are the \
                     same, and the numbers of today are protected against them"
                );
                let hint = "that is right where wording has changed; where other people are asked a question now, make \
                    it a question of its own";
                findings.push(Diagnostic::warning(place(), message).hint(hint));
            }
            findings.finish(Some(ledger))
        }
        Err(Misfit::Unreadable) => {
            let message = "the ledger of what was published cannot be read, so nobody can tell what is safe beside it";
            findings
                .push(Diagnostic::error(place(), message).hint("take it back from a copy; do not write it by hand"));
            findings.finish(None)
        }
        Err(Misfit::OtherKey) => {
            let message = format!(
                "the last edition was drawn by another key than `{FOLDER}/{KEY}`, so what is hidden now would tell what was hidden then"
            );
            let hint = format!(
                "put `{FOLDER}/{KEY}` back from a copy; where it is lost for good, nothing new can be published of this survey"
            );
            findings.push(Diagnostic::error(place(), message).hint(hint));
            findings.finish(None)
        }
        Err(Misfit::Newer) => {
            let message = "the ledger of what was published was written by a later version of canvass";
            findings.push(Diagnostic::error(place(), message).hint("build with that version, or a later one"));
            findings.finish(None)
        }
        Err(Misfit::Changed { edition, variable }) => {
            let message = format!(
                "edition {edition} was published with another `{variable}`, so its numbers cannot be compared with today's"
            );
            let hint = format!(
                "put `{variable}` back as it was, and give what is new a name of its own; other people who answer other \
                 questions are another survey"
            );
            findings.push(Diagnostic::error(place(), message).hint(hint));
            findings.finish(None)
        }
    }
}

/// Says that the site shows older numbers than the answers give.
fn stands(why: Again, (edition, instrument): (usize, &Instrument), policy: &Policy) -> Option<Diagnostic> {
    let least = policy.min_count;
    let (message, hint) = match why {
        Again::Unchanged => return None,
        Again::FewNew => (
            format!("fewer than {least} people came or went since an edition was published: edition {edition} stands"),
            "what they answered would show in the difference; the new numbers follow when there are more of them",
        ),
        Again::FewApart => (
            format!(
                "fewer than {least} people answered this survey or one that it may share people with, and not both: edition {edition} stands"
            ),
            APART,
        ),
        Again::Unproven => (
            format!("the new numbers could not be proven safe beside those published before: edition {edition} stands"),
            "they may follow when more people have answered",
        ),
    };
    Some(Diagnostic::warning(Place::Path(format!("surveys/{}", instrument.name)), message).hint(hint))
}

const APART: &str = "what they answered would show in the difference between the two; the numbers follow when more people have answered one of them";

/// Says that nothing is published of a survey, because too little is between it and another, or what it would say beside that is not safe.
fn apart(instrument: &Instrument, policy: &Policy, is_withheld: bool) -> Diagnostic {
    let message = match is_withheld {
        true => "its numbers could not be proven safe beside those of a survey that it may share people with: nothing is published of it"
            .to_string(),
        false => format!(
            "fewer than {} people answered this survey or one that it may share people with, and not both: nothing is published of it",
            policy.min_count
        ),
    };
    Diagnostic::warning(Place::Path(format!("surveys/{}", instrument.name)), message).hint(APART)
}
