//! Guessing: zeros are published nearly always, so a reader takes every mark in a line that shows anything for at least 1.

use std::collections::BTreeSet;

use crate::audit::bounds::TOLERANCE;
use crate::audit::bounds::{Attacker, Contradiction};
use crate::audit::claim::Group;
use crate::audit::claim::{Claim, Property, Said};
use crate::audit::finding::{Finding, Promise};
use crate::audit::knowledge::Knowledge;
use crate::audit::programme::Programme;

/// Counts that are small if no hidden number is 0.
///
/// # Errors
/// [`Contradiction`]: some hidden number is 0, or the published ones cannot all be true.
pub(super) fn floor(programme: &Programme, claims: &[Claim], promise: Promise) -> Result<Vec<Finding>, Contradiction> {
    // A line of a table: of a group whose answers are all hidden, nobody knows that they are not zeros.
    let table = |claim: &Claim| {
        let (row, by) = claim.group.0.split_last()?;
        Some((by.to_vec(), row.variable.clone()))
    };
    // What nobody was offered is 0 in a table of which nothing else is shown, too.
    let is_answer = |group: &Group| {
        let is_real =
            |p: &Property| p.answers.len() == 1 && !Knowledge::WITHOUT_ANSWER.iter().any(|w| p.answers.contains(*w));
        group.0.iter().all(is_real)
    };
    let is_shown = |claim: &&Claim| matches!(claim.said, Said::Exactly(_)) && is_answer(&claim.group);
    let shown: BTreeSet<_> = claims.iter().filter(is_shown).map(table).collect();
    let marks = claims.iter().filter(|claim| claim.said == Said::Hidden && shown.contains(&table(claim)));
    let cells = marks.filter_map(|claim| match programme.cells(&claim.group)?.as_slice() {
        [cell] => Some(*cell),
        _ => None,
    });
    let attacker = Attacker::believing(programme, &cells.collect())?;
    let least = f64::from(promise.min_count);
    let mut findings = Vec::new();
    let all: Vec<usize> = programme.finest().filter(|(_, group)| !group.0.is_empty()).map(|(cell, _)| cell).collect();
    attacker.explore(&all, least - 1.0, least)?;
    for (cell, group) in programme.finest().filter(|(_, group)| !group.0.is_empty()) {
        if attacker.seen_free(&[cell], least - 1.0, least) {
            continue;
        }
        let (from, to) = attacker.range(&[cell], &[])?;
        if from > 1.0 - TOLERANCE && to < least - TOLERANCE {
            let what = format!("between {from:.2} and {to:.2}, if no hidden number is 0");
            findings.push(Finding { attack: "floor", place: group.to_string(), what });
        }
    }
    Ok(findings)
}
