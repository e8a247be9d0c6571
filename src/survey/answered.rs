//! The second part of the way: the answers of a survey, read, and what was published of them before.

use std::collections::BTreeSet;

use super::publication::{self, structure};
use super::{Loaded, titles};
use crate::analysis::disclosure::Structure;
use crate::analysis::disclosure::ledger::{Ledger, Shape};
use crate::diagnostic::{Checked, Findings};
use crate::locale;
use crate::model::fingerprints::Fingerprints;
use crate::model::quotation::Quotes;
use crate::responses::broken::broken;
use crate::responses::dataset::Dataset;
use crate::responses::own_words::own_words;
use crate::source::quotes;

/// A survey whose answers are read.
pub(super) struct Answered<'p> {
    pub loaded: Loaded<'p>,
    /// The passages that may be shown.
    pub quotes: Option<Quotes>,
    /// `None` where no answers have come in yet.
    pub answers: Option<Answers>,
}

/// The answers of a survey, and what follows from them alone.
pub(super) struct Answers {
    /// A row for each person.
    pub people: Dataset,
    /// What people wrote and nobody has passed on.
    pub own_words: Fingerprints,
    /// Names of the questions whose rules somebody's answers break.
    pub broken: BTreeSet<String>,
    /// What a reader of the questionnaire knows.
    pub structure: Structure,
    /// What was published before.
    pub ledger: Ledger,
}

/// Reads a survey's answers, its quotations and its ledger.
///
/// # Errors
/// Everything that is wrong in them.
pub(super) fn read<'p>(loaded: Loaded<'p>) -> Checked<Answered<'p>> {
    let mut findings = Findings::default();
    let (counted, codebook) = loaded.counted();
    let quotes = loaded.files.quotes.map(|file| findings.take(quotes::read(file, counted, codebook, loaded.sources)));
    let Some(data) = findings.take(loaded.read_answers()) else { return findings.finish(None) };
    if data.rows() == 0 {
        return findings.finish(Some(Answered { loaded, quotes: None, answers: None }));
    }
    let own_words = fingerprints(&data, &loaded);
    let mut broken_rules = broken(&data, &loaded.instrument, &loaded.codebook);
    let Some(people) = findings.take(loaded.people(data)) else { return findings.finish(None) };
    if loaded.counted.is_some() {
        broken_rules.extend(broken(&people, counted, codebook));
    }
    titles::collisions(&loaded.instrument).into_iter().for_each(|warning| findings.push(warning));
    let ledger = publication::published_before(&loaded, &Shape::of(counted, codebook));
    let Some(ledger) = findings.take(ledger) else { return findings.finish(None) };
    let structure = structure(&loaded, &people);
    let answers = Answers { people, own_words, broken: broken_rules, structure, ledger };
    findings.finish(Some(Answered { loaded, quotes: quotes.flatten(), answers: Some(answers) }))
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
