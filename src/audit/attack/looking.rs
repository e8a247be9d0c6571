//! Looking: numbers that simply stand there.

use std::collections::BTreeMap;

use crate::audit::bounds::TOLERANCE;
use crate::audit::claim::{Claim, Group, Property, Said};
use crate::audit::finding::{Finding, Promise};
use crate::audit::knowledge::Knowledge;

/// A small count that simply stands there.
pub(super) fn small_counts(claims: &[Claim], knowledge: &Knowledge, promise: Promise) -> Vec<Finding> {
    let small = |claim: &&Claim| match claim.said {
        Said::Exactly(count) => (1..promise.min_count).contains(&count),
        Said::Between(least, most) => least > TOLERANCE && most < f64::from(promise.min_count) - TOLERANCE,
        Said::Hidden => false,
    };
    let finding = |claim: &Claim| Finding {
        attack: "small count",
        place: claim.place.clone(),
        what: format!("{} {}", claim.group, said(claim.said)),
    };
    claims.iter().filter(|claim| small(claim) && !knowledge.is_public(&claim.group)).map(finding).collect()
}

/// A part of the respondents that is too small to say anything about.
pub(super) fn small_bases(claims: &[Claim], promise: Promise) -> Vec<Finding> {
    let is_part = |claim: &Claim| claim.group.0.len() > 1;
    // A base is everybody with a real answer; those without one are a group like any other.
    let is_base = |property: &Property| {
        property.answers.len() > 1
            && !property.answers.iter().all(|answer| Knowledge::WITHOUT_ANSWER.contains(&answer.as_str()))
    };
    let finding = |claim: &Claim, base: u32| Finding {
        attack: "small base",
        place: claim.place.clone(),
        what: format!("{} has a base of {base}", claim.group),
    };
    let least_allowed = f64::from(promise.min_base);
    claims
        .iter()
        .filter(|claim| is_part(claim) && claim.group.0.iter().any(is_base))
        .filter_map(|claim| match claim.said {
            Said::Exactly(base) if base > 0 && base < promise.min_base => Some(finding(claim, base)),
            // At most so many.
            Said::Between(least, most) if least > TOLERANCE && most < least_allowed - TOLERANCE => {
                Some(finding(claim, most as u32))
            }
            _ => None,
        })
        .collect()
}

/// Two editions whose counts of the same group differ by a few people.
pub(super) fn small_differences(
    now: &[Claim],
    then: &[Claim],
    knowledge: &Knowledge,
    promise: Promise,
) -> Vec<Finding> {
    let exact = |claim: &Claim| match claim.said {
        Said::Exactly(count) => Some((claim.group.clone(), count)),
        _ => None,
    };
    let then: BTreeMap<Group, u32> = then.iter().filter_map(exact).collect();
    let differences = now.iter().filter_map(|claim| {
        let (group, now) = exact(claim).filter(|(group, _)| !knowledge.is_public(group))?;
        let then = then.get(&group)?;
        Some((claim, now.abs_diff(*then)))
    });
    differences
        .filter(|(_, difference)| (1..promise.min_count).contains(difference))
        .map(|(claim, difference)| Finding {
            attack: "editions",
            place: claim.place.clone(),
            what: format!("{} differs by {difference} from an earlier edition", claim.group),
        })
        .collect()
}

fn said(said: Said) -> String {
    match said {
        Said::Exactly(count) => format!("is {count}"),
        Said::Between(least, most) => format!("lies between {least:.2} and {most:.2}"),
        Said::Hidden => "is hidden".into(),
    }
}
