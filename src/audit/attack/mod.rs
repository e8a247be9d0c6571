//! The attacks: what somebody with patience and a linear programme can work out from the published numbers.

use std::collections::BTreeSet;

mod calculating;
mod floor;
mod looking;
#[cfg(test)]
mod tests;

use super::bounds::Contradiction;
use super::claim::{Claim, Published, Said};
use super::finding::{Finding, Promise};
use super::knowledge::Knowledge;
use super::programme::Programme;
use crate::model::blanks::FEWEST_FOR_PUBLIC_BLANKS;
use calculating::linear;
use floor::floor;
use looking::{small_bases, small_counts, small_differences};

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
