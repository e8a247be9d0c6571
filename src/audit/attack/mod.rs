//! The attacks: what somebody with patience and a linear programme can work out from the published numbers.

use std::collections::BTreeSet;

mod calculating;
mod floor;
mod looking;
#[cfg(test)]
mod tests;

use super::bounds::Contradiction;
use super::claim::{Claim, Group, Property, Published, Said};
use super::knowledge::Knowledge;
use super::programme::Programme;
use crate::model::blanks::FEWEST_FOR_PUBLIC_BLANKS;
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

impl Finding {
    /// What the author can do about it.
    pub fn advice(&self) -> &'static str {
        match self.attack {
            "own words" => {
                "take the words out of the text or template that holds them; a passage that may be published belongs into \
                 `quotes.yaml`, redacted"
            }
            "unread" => {
                "only files that can be looked into are published: take this one out of the site, or save it in another format"
            }
            "prose" => {
                "if a template of yours holds this number, take it out; if not, say it in other words for now, and report it as a \
                 mistake in canvass"
            }
            "rare value" => {
                "leave the mean out: give the score bands instead of a mean, or leave its table out of `results:`; that the build \
                 printed it is a mistake in canvass, please report it"
            }
            "quotation" => "give the passage in `quotes.yaml` another attribution, or none, the same in every language",
            "side channel" => {
                "if a text or template of yours holds this number, take it out; if not, leave the figure's breakdown out of \
                 `results:` for now, and report it as a mistake in canvass"
            }
            "contradiction" => {
                "the published numbers break a rule of the questionnaire, which readers will notice: look at the warnings about \
                 the answers, and take the rule out of `survey.yaml` if people did not keep it"
            }
            _ => {
                "merge small answers with `recode:` under `derive:`, or leave the breakdown out of `results:`; that the build \
                 did not hide more by itself is a mistake in canvass, please report it"
            }
        }
    }
}

/// Every attack on what was published of one survey; `earlier` are earlier editions, which somebody has kept. Sorted, without
/// repeats.
pub fn attack(published: &Published, earlier: &[Published], knowledge: &Knowledge, promise: Promise) -> Vec<Finding> {
    let claims = &published.claims;
    let everybody = |claim: &Claim| {
        claim.group.0.is_empty() && matches!(claim.said, Said::Exactly(n) if n < FEWEST_FOR_PUBLIC_BLANKS)
    };
    // Of so few, how many skipped a question is protected like any other count.
    let few = claims.iter().any(everybody).then(|| Knowledge { public_blanks: BTreeSet::new(), ..knowledge.clone() });
    let knowledge = few.as_ref().unwrap_or(knowledge);
    let mut findings = small_counts(claims, knowledge, promise);
    findings.extend(small_bases(claims, promise));
    findings.extend(earlier.iter().flat_map(|then| small_differences(claims, &then.claims, knowledge, promise)));
    let alone = Programme::of(published, knowledge);
    let together = earlier.iter().fold(alone.clone(), |now, then| now.since(&Programme::of(then, knowledge)));
    // Where somebody was taken out between two editions there were not only newcomers; then each edition stands for itself.
    let calculated = |programme: &Programme| linear(programme, published, knowledge, promise);
    // And where somebody broke a rule of the questionnaire, which the numbers show, nobody takes the rules for kept.
    let lax = || Programme::of(published, &Knowledge { limits: vec![], ..knowledge.clone() });
    let found =
        calculated(&together).or_else(|Contradiction| calculated(&alone)).or_else(|Contradiction| calculated(&lax()));
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
