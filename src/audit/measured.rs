//! What everybody knows of scores that no table shows: which values there are, and which band or outcome each is of.
//!
//! A mean of them is an equation over how many people have each value. Nobody is told which values were given; but if under all that is
//! published some value can be had by fewer than T-1 people only, and without such values nothing fits any more, then somebody has one.

use super::bounds::{Attacker, Contradiction};
use super::claim::{Group, Kind, Published};
use super::finding::Finding;
use super::knowledge::{Knowledge, Tie, VALUE};
use super::programme::Programme;
use crate::model::codebook::{Codebook, Domain, Variable, VariableId};
use crate::model::instrument::{Band, Instrument, Rule};
use crate::model::measure::{Measured, UNITS, measure};
use crate::model::variable::Origin;
use crate::model::waves::Outcome;

/// Adds the values of a variable's people, where it has any.
pub fn add(
    instrument: &Instrument,
    codebook: &Codebook,
    (id, variable): (VariableId, &Variable),
    knowledge: &mut Knowledge,
) {
    let Some(of) = measure(instrument, codebook, id) else { return };
    let name = format!("{}{VALUE}", variable.name);
    let values: Vec<(String, f64)> = of.scale.iter().map(|value| (value.to_string(), value as f64 / UNITS)).collect();
    knowledge.variable(&name, values.iter().map(|(name, _)| name.clone()));
    knowledge.scores.insert(name.clone(), values.iter().cloned().collect());
    let rule = match variable.origin {
        Origin::Derived(index) => instrument.derived.get(index).map(|derived| &derived.rule),
        Origin::Question(_) | Origin::Weight => None,
    };
    let answer = |value: f64| match (&variable.domain, rule, &of.of) {
        (Domain::Category { .. }, Some(Rule::Change { counts, better, .. }), Measured::Change { .. }) => {
            Some(Outcome::of(0.0, value, *counts, *better).name().to_string())
        }
        (
            Domain::Category { .. },
            Some(Rule::Sum { bands, .. } | Rule::Dated { bands, .. } | Rule::Latest { bands, .. }),
            _,
        ) => bands.iter().find(|band: &&Band| value <= band.to).map(|band| band.name.clone()),
        _ => Some("answered".into()),
    };
    for coarse in knowledge.answers.get(&variable.name).cloned().unwrap_or_default() {
        let fine: Vec<&str> = match Knowledge::WITHOUT_ANSWER.contains(&coarse.as_str()) {
            true => vec![&coarse],
            false => values
                .iter()
                .filter(|(_, value)| answer(*value).as_ref() == Some(&coarse))
                .map(|(name, _)| name.as_str())
                .collect(),
        };
        // A band that no value reaches is nobody's.
        let right = if fine.is_empty() { vec![] } else { vec![Group::one(&name, &fine)] };
        knowledge.ties.push(Tie { left: vec![Group::one(&variable.name, &[&coarse])], right });
    }
    knowledge.measured.insert(variable.name.clone(), name);
}

/// Whether what is published says that somebody has a value which few can have, or that all but one have the same.
///
/// # Errors
/// [`Contradiction`].
pub fn rare(
    (programme, attacker, unpublished): (&Programme, &Attacker, &Attacker),
    published: &Published,
    knowledge: &Knowledge,
    min_count: u32,
) -> Result<Vec<Finding>, Contradiction> {
    let shared = f64::from(min_count) - 1.0 - TOLERANCE;
    let (mut findings, mut few, mut place) = (vec![], vec![], None);
    for ratio in published.ratios.iter().filter(|ratio| ratio.kind == Kind::Mean && knowledge.is_untold(&ratio.base)) {
        let Some(base) = programme.cells(&ratio.base) else { continue };
        for (group, value) in &ratio.over {
            let cell = programme.cells(group).unwrap_or_default();
            let is_rare = || attacker.seen_most(&cell).is_none_or(|most| most < shared);
            if is_rare() && attacker.most(&cell)? < shared {
                few.extend(&cell);
                place.get_or_insert_with(|| ratio.place.clone());
            }
            let others: Vec<usize> = base.iter().copied().filter(|other| !cell.contains(other)).collect();
            let near = (ratio.least - TOLERANCE..=ratio.most + TOLERANCE).contains(value);
            // Where the questionnaire leaves no other value, everybody knew before anything was published.
            let was_free = || unpublished.most(&others).is_ok_and(|most| most > 2.0 - TOLERANCE);
            let is_free = attacker.seen_free(&others, 2.0, 2.0);
            if near && !is_free && attacker.most(&others)? < 2.0 - TOLERANCE && was_free() {
                let what = "a mean that says that all but one at most have the same value".into();
                findings.push(Finding { attack: "whole group", place: ratio.place.clone(), what });
            }
        }
    }
    let tells = place.filter(|_| Attacker::new(&programme.without(&few)).is_err());
    findings.extend(tells.map(|place| Finding {
        attack: "rare value",
        place,
        what: format!("a mean that only somebody with a value of fewer than {min_count} people explains"),
    }));
    Ok(findings)
}

const TOLERANCE: f64 = 1e-6;
