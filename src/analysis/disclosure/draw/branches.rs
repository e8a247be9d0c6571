//! Every outcome of the draws that a program makes, one after another: what a reader who knows all but the key has to reckon with, in full.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::{Place, Purpose};

/// Where the walk stands in the tree of what may be drawn.
#[derive(Debug, Default)]
pub struct Branches(Mutex<Walk>);

#[derive(Debug, Default)]
struct Walk {
    /// What was drawn on this branch: the same draw again is the same.
    drawn: BTreeMap<(Purpose, Place), f64>,
    /// Of the draws of this branch, in their order: which outcome, of how many.
    path: Vec<(usize, usize)>,
    depth: usize,
}

impl Branches {
    /// The outcome on this branch.
    pub(super) fn unit(&self, purpose: Purpose, place: Place) -> f64 {
        let mut walk = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(drawn) = walk.drawn.get(&(purpose, place)) {
            return *drawn;
        }
        let outcomes = outcomes(purpose);
        let depth = walk.depth;
        if depth == walk.path.len() {
            walk.path.push((0, outcomes.len()));
        }
        let drawn = outcomes[walk.path[depth].0];
        walk.depth += 1;
        walk.drawn.insert((purpose, place), drawn);
        drawn
    }

    /// On to the next branch; false after the last.
    pub fn next(&self) -> bool {
        let mut walk = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        walk.drawn.clear();
        walk.depth = 0;
        while let Some((outcome, of)) = walk.path.pop() {
            if outcome + 1 < of {
                walk.path.push((outcome + 1, of));
                return true;
            }
        }
        false
    }
}

/// Numbers that stand for all that may be drawn: what happens or does not, and every order of a few numbers.
fn outcomes(purpose: Purpose) -> &'static [f64] {
    match purpose {
        Purpose::Dummy | Purpose::Decoy | Purpose::Silence | Purpose::Mean => &[0.25, 0.75],
        Purpose::Companion => &[0.000_001, 0.3, 0.98],
        // The half decides as well.
        Purpose::Range => &[0.1, 0.3, 0.7, 0.9],
    }
}
