//! Hides the cheapest published numbers that let a protected one range as widely as it must.

use super::form::Form;
use super::program::Goal;
use super::repair::Repair;
use super::system::{Quantity, System};
use super::worth::price;

impl Repair {
    /// Hides the cheapest published numbers that let the target go far enough, `keep` only if there is no other way.
    pub(super) fn widen(&mut self, system: &System, target: usize, keep: Option<usize>) -> bool {
        let form = system.targets[target].form.clone();
        let mut weights: Vec<f64> = system.quantities.iter().map(weight).collect();
        if let Some(quantity) = keep {
            weights[quantity] = DEAR;
        }
        for radius in [0, 2, 4, usize::MAX] {
            let free = self.region(system, &form, radius);
            for (down, up) in self.ways(system, target) {
                let mut reached = true;
                for by in [-down, up].into_iter().filter(|by| *by != 0) {
                    let program = self.program(system, &free);
                    let change = program.solve(Goal::Change { of: &form, by, weights: &weights });
                    reached &= change.is_some_and(|change| self.allow(system, change));
                    if !reached {
                        break;
                    }
                }
                if reached && self.safe(system, target) {
                    return true;
                }
            }
        }
        false
    }

    /// How far down and up a target may be sent, in the order to be tried.
    fn ways(&self, system: &System, target: usize) -> Vec<(i64, i64)> {
        let wide = self.margin.wide(&system.targets[target].form, system);
        let have = self.witnesses.ranges[target].down.min(wide - 1);
        let value = system.targets[target].form.value(&system.truth);
        let down = (value - 1).clamp(0, wide);
        let mut ways = vec![(0, wide - have), (0, wide), (down, wide - down), (wide, 0)];
        ways.dedup();
        ways
    }

    /// Takes a move in, hiding what it changes.
    fn allow(&mut self, system: &System, change: Form) -> bool {
        let mut moved = vec![];
        let mut dense = vec![0; system.atoms.len()];
        for (atom, by) in change.terms() {
            dense[*atom as usize] = *by;
        }
        for (quantity, published) in self.published.iter().enumerate() {
            if *published && system.quantities[quantity].form.value(&dense) != 0 {
                moved.push(quantity);
            }
        }
        if moved.iter().any(|quantity| system.quantities[*quantity].fixed) {
            return false;
        }
        let before = self.published.clone();
        for quantity in &moved {
            self.published[*quantity] = false;
        }
        let taken = self.witnesses.add(change, system, &self.rows, &self.published);
        if !taken {
            self.published = before;
        } else if !moved.is_empty() {
            self.freedom = None;
        }
        taken
    }
}

/// More than a whole survey of cells.
const DEAR: f64 = 1e6;

/// What hiding a number costs.
fn weight(quantity: &Quantity) -> f64 {
    if quantity.candidate { price(quantity.worth) } else { 0.01 }
}
