//! The attacks: what somebody with patience and a linear programme can work out from the published numbers.

mod calculating;
mod floor;
mod looking;
#[cfg(test)]
mod tests;

use super::bounds::Contradiction;
use super::claim::{Group, Property, Published};
use super::knowledge::Knowledge;
use super::programme::Programme;
use calculating::linear;
use floor::floor;
use looking::{small_bases, small_counts, small_differences};

const TOLERANCE: f64 = 1e-6;

/// What the site promises of every survey (disclosure.md), in the survey's own numbers.
#[derive(Clone, Copy, Debug)]
pub struct Promise {
    /// T: nobody can tell a count from 1 to T-1.
    pub min_count: u32,
    /// Nothing is published of a part of the respondents smaller than this.
    pub min_base: u32,
    /// Also hold it against a reader who takes no mark for a zero. Where a hidden number is 0 all the same, that reader may
    /// be wrong without noticing; so this is a question for an author to ask, and no reason to stop a build.
    pub against_guesses: bool,
}

/// An attack that succeeded. For the author's eyes: it holds what should have been hidden.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Which attack.
    pub attack: &'static str,
    /// The file and table, or the group of people.
    pub place: String,
    /// What it shows.
    pub what: String,
}

/// Every attack on what was published of one survey; `earlier` are earlier editions, which somebody has kept. Sorted, without
/// repeats.
pub fn attack(published: &Published, earlier: &[Published], knowledge: &Knowledge, promise: Promise) -> Vec<Finding> {
    let claims = &published.claims;
    let mut findings = small_counts(claims, promise);
    findings.extend(small_bases(claims, promise));
    findings.extend(earlier.iter().flat_map(|then| small_differences(claims, &then.claims, promise)));
    let alone = Programme::of(published, knowledge);
    let together = earlier.iter().fold(alone.clone(), |now, then| now.since(&Programme::of(then, knowledge)));
    // Where somebody was taken out between two editions there were not only newcomers; then each edition stands for itself.
    let calculated = |programme| linear(programme, &published.ratios, knowledge, promise);
    let found = calculated(&together).or_else(|Contradiction| calculated(&alone));
    match found {
        Ok(found) => findings.extend(found),
        Err(Contradiction) => findings.push(Finding {
            attack: "contradiction",
            place: "all tables together".into(),
            what: "the published numbers cannot all be true".into(),
        }),
    }
    // Somebody who believes what is not so meets a contradiction sooner or later, and has learnt nothing.
    let mut guessed = match promise.against_guesses {
        true => floor(&alone, claims, promise).unwrap_or_default(),
        false => vec![],
    };
    guessed.retain(|guess| findings.iter().all(|finding| finding.place != guess.place));
    findings.extend(guessed);
    findings.sort();
    findings.dedup();
    findings
}

/// The group in words: `region = africa, services.food = satisfied`.
fn name(group: &Group) -> String {
    if group.0.is_empty() {
        return "everybody".into();
    }
    let property = |p: &Property| {
        format!("{} = {}", p.variable, p.answers.iter().map(String::as_str).collect::<Vec<_>>().join("|"))
    };
    group.0.iter().map(property).collect::<Vec<_>>().join(", ")
}
