//! The search for a pattern: from those that elimination proposes to the one whose numbers are worth most and that is proven.

use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::eliminate::{self, Pattern};
use super::improve::{self, Search};
use super::repair::{self, Repaired};
use super::system::{System, Target};
use super::witness::Margin;
use crate::model::policy::Policy;

/// How long to look for a pattern that shows more. Every pattern is proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Care {
    Quick,
    Best,
}

/// A pattern that shows as much as was found, or a target that no pattern protects. `progress` hears how many of how many
/// steps are done.
pub(super) fn hide(system: &System, policy: &Policy, care: Care, progress: &(dyn Fn(usize, usize) + Sync)) -> Repaired {
    let margin = Margin::to_hide(policy, system.respondents());
    let starts = starts(system, care);
    let (all, done) = (starts.len(), AtomicUsize::new(0));
    let of_one = |step: usize, steps: usize| {
        if all == 1 {
            progress(step, steps)
        }
    };
    let revealed = starts.into_par_iter().map(|(pattern, order)| {
        let mut system = system.clone();
        order.arrange(&mut system.targets);
        let mut search = Search::of(&system);
        let mut repaired = repair::repair(&mut system, pattern, margin, &of_one)?;
        if care == Care::Best {
            repaired.reveal(&mut system, &mut search, None);
        }
        if all > 1 {
            progress(done.fetch_add(1, Ordering::Relaxed) + 1, all);
        }
        Ok((repaired.worth(&system), repaired, system, search))
    });
    let mut revealed: Vec<Result<_, Target>> = revealed.collect();
    // Those without proof come last, in their order; so do equals.
    let worth = |revealed: &Result<(f64, _, _, _), Target>| revealed.as_ref().map_or(0.0, |(worth, ..)| *worth);
    revealed.sort_by(|a, b| worth(b).total_cmp(&worth(a)));
    revealed.truncate(IMPROVED);
    let improved = revealed.into_par_iter().map(|revealed| {
        let (_, mut repaired, mut system, mut search) = revealed?;
        if care == Care::Best {
            repaired.improve(&mut system, &mut search);
        }
        repaired.holds(&system)?;
        Ok((repaired.worth(&system), repaired.published))
    });
    // The first of the best; without any, why the first failed.
    let best = improved.collect::<Vec<_>>().into_iter().reduce(|best, next| match (&best, &next) {
        (Ok(a), Ok(b)) if b.0 > a.0 => next,
        (Err(_), Ok(_)) => next,
        _ => best,
    });
    best.map_or(Ok(vec![]), |best| best.map(|(_, pattern)| pattern))
}

/// From so many numbers on, only the most promising pattern is repaired.
const MANY: usize = 250;

/// So many of the best repaired patterns are improved further.
const IMPROVED: usize = 2;

/// Where to start from: patterns, and orders in which to protect what they do not. Each leads the repair elsewhere.
fn starts(system: &System, care: Care) -> Vec<(Pattern, Order)> {
    let known = eliminate::known(system);
    let mut patterns = eliminate::patterns(system, &known);
    patterns.sort_by(|a, b| improve::worth(system, b).total_cmp(&improve::worth(system, a)));
    if care == Care::Quick || system.quantities.len() >= MANY {
        return patterns.into_iter().take(1).map(|pattern| (pattern, Order::AsTheyCome)).collect();
    }
    // Nothing but the primaries hidden: the repair alone finds other patterns than elimination leads it to.
    patterns.push(system.quantities.iter().map(|quantity| quantity.candidate).collect());
    patterns.dedup();
    let orders = [Order::AsTheyCome, Order::Backwards, Order::Shuffled(2), Order::Shuffled(3)];
    patterns.into_iter().flat_map(|pattern| orders.map(|order| (pattern.clone(), order))).collect()
}

/// In which order targets are protected.
#[derive(Clone, Copy, Debug)]
enum Order {
    AsTheyCome,
    Backwards,
    /// By a hash of each, from this seed: the same on every machine.
    Shuffled(u64),
}

impl Order {
    fn arrange(self, targets: &mut [Target]) {
        match self {
            Order::AsTheyCome => {}
            Order::Backwards => targets.reverse(),
            Order::Shuffled(seed) => targets.sort_by_cached_key(|target| hash(seed, target)),
        }
    }
}

/// Any function that scatters them will do (this is Fibonacci hashing of the terms): it decides what is tried, not what is
/// proven.
fn hash(seed: u64, target: &Target) -> u64 {
    target.form.terms().iter().fold(seed, |hash, (atom, times)| {
        (hash ^ (u64::from(*atom) << 8) ^ (*times as u64 & 0xff)).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23)
    })
}
