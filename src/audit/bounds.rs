//! How far the attacker can pin a number down: the least and the most that it can be, by linear programming.

use std::cell::RefCell;
use std::collections::BTreeSet;

use microlp::{ComparisonOp, OptimizationDirection, Problem};

use super::programme::{Constraint, Programme};

/// Far more people than any survey has; keeps programmes bounded where the number of respondents is not published.
const MANY: f64 = 1e6;
/// What is worked out may be so far from the whole number that it is.
pub(super) const TOLERANCE: f64 = 1e-6;

/// Published numbers that cannot all be true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contradiction;

/// A programme taken apart: what is already determined, and independent parts of what is not.
pub struct Attacker {
    /// The unknown's value, where the constraints leave no choice that a look at each one would miss.
    fixed: Vec<Option<f64>>,
    /// For each unknown that is not fixed, its part.
    part_of: Vec<usize>,
    parts: Vec<Part>,
}

#[derive(Default)]
struct Part {
    unknowns: Vec<usize>,
    /// The least that each can be.
    floors: Vec<f64>,
    constraints: Vec<Constraint>,
    /// Possible worlds met so far, as values of `unknowns`: most questions are answered by looking at them.
    worlds: RefCell<Vec<Vec<f64>>>,
    /// Unknowns that are 0 in every world.
    zeros: RefCell<BTreeSet<usize>>,
}

/// What is asked of a programme: the least or the most of a weighted sum.
type Goal<'g> = (OptimizationDirection, &'g dyn Fn(usize) -> f64);

/// So often all open unknowns of a part are pushed at once.
const ROUNDS: u64 = 24;

/// So few open unknowns are looked at one by one.
const FEW: usize = 4;

impl Attacker {
    /// # Errors
    /// [`Contradiction`].
    pub fn new(programme: &Programme) -> Result<Attacker, Contradiction> {
        Attacker::believing(programme, &BTreeSet::new())
    }

    /// An attacker who takes some unknowns for at least 1.
    ///
    /// # Errors
    /// [`Contradiction`]: the belief may be wrong.
    pub fn believing(programme: &Programme, at_least_one: &BTreeSet<usize>) -> Result<Attacker, Contradiction> {
        let (fixed, constraints) = propagate(programme)?;
        let mut root: Vec<usize> = (0..programme.unknowns()).collect();
        for constraint in &constraints {
            for pair in constraint.terms.windows(2) {
                let (a, b) = (find(&mut root, pair[0].0), find(&mut root, pair[1].0));
                root[a.max(b)] = a.min(b);
            }
        }
        let mut parts: Vec<Part> = Vec::new();
        let mut part_of = vec![usize::MAX; fixed.len()];
        let mut part_of_root = vec![usize::MAX; fixed.len()];
        for unknown in (0..fixed.len()).filter(|unknown| fixed[*unknown].is_none()) {
            let root = find(&mut root, unknown);
            if part_of_root[root] == usize::MAX {
                part_of_root[root] = parts.len();
                parts.push(Part::default());
            }
            part_of[unknown] = part_of_root[root];
            parts[part_of[unknown]].unknowns.push(unknown);
            parts[part_of[unknown]].floors.push(if at_least_one.contains(&unknown) { 1.0 } else { 0.0 });
        }
        for constraint in constraints {
            if let Some((unknown, _)) = constraint.terms.first() {
                parts[part_of[*unknown]].constraints.push(constraint);
            }
        }
        Ok(Attacker { fixed, part_of, parts })
    }

    /// The unknown, where looking at one constraint after the other is enough to know it.
    pub fn value(&self, cell: usize) -> Option<f64> {
        self.fixed.get(cell).copied().flatten()
    }

    /// Meets worlds in which many of these unknowns differ: sums of all that are still open, each with a weight of its own, are pushed up
    /// and down. What is then seen to be free ([`Attacker::seen_free`]) needs no programme of its own, and what is 0 however
    /// hard it is pushed is known to be.
    ///
    /// # Errors
    /// [`Contradiction`].
    pub fn explore(&self, cells: &[usize], width: f64, small: f64) -> Result<(), Contradiction> {
        let (_, open) = self.split(cells);
        for (part, mut open) in open {
            let mut idle = 0;
            for round in 0..ROUNDS {
                open.retain(|cell| !self.seen_free(&[*cell], width, small));
                if open.len() < FEW || idle == 2 {
                    break;
                }
                let before = open.len();
                let push = |unknown| if open.contains(&unknown) { weight(unknown, round) } else { 0.0 };
                let up = round % 2 == 0;
                let direction = if up { OptimizationDirection::Maximize } else { OptimizationDirection::Minimize };
                part.optimum((direction, &push), &[])?;
                let after = open.iter().filter(|cell| !self.seen_free(&[**cell], width, small)).count();
                idle = if after < before { 0 } else { idle + 1 };
            }
            open.retain(|cell| part.seen(&[*cell]).is_some_and(|(_, most)| most < TOLERANCE));
            if open.len() > 1 {
                let all = |unknown| f64::from(u8::from(open.contains(&unknown)));
                if part.optimum((OptimizationDirection::Maximize, &all), &[])? < TOLERANCE {
                    part.zeros.borrow_mut().extend(open);
                }
            }
        }
        Ok(())
    }

    /// Meets worlds in which nobody is in as many of these unknowns as can be at once: those that are still open, each with a weight of
    /// its own, are pushed down as long as that empties one more ([`Attacker::seen_nobody`]).
    ///
    /// # Errors
    /// [`Contradiction`].
    pub fn empty(&self, cells: &[usize]) -> Result<(), Contradiction> {
        let (_, open) = self.split(cells);
        for (part, mut open) in open {
            let is_open = |cell: &usize| part.seen(&[*cell]).is_none_or(|(least, _)| least > TOLERANCE);
            open.retain(is_open);
            for round in 0..ROUNDS {
                if open.len() < FEW {
                    break;
                }
                let push = |unknown| if open.contains(&unknown) { weight(unknown, round) } else { 0.0 };
                part.optimum((OptimizationDirection::Minimize, &push), &[])?;
                let before = open.len();
                open.retain(is_open);
                if open.len() == before {
                    break;
                }
            }
        }
        Ok(())
    }

    /// Whether some world already met has nobody there; false says nothing.
    pub fn seen_nobody(&self, cells: &[usize]) -> bool {
        let (known, open) = self.split(cells);
        known < TOLERANCE
            && open.iter().all(|(part, cells)| part.seen(cells).is_some_and(|(least, _)| least < TOLERANCE))
    }

    /// The most that worlds already met have for a sum; less than it can be.
    pub fn seen_most(&self, cells: &[usize]) -> Option<f64> {
        let (known, open) = self.split(cells);
        open.into_iter().try_fold(known, |sum, (part, cells)| Some(sum + part.seen(&cells)?.1))
    }

    /// The least and the most that the sum of these unknowns can be, in whole people; `at_least` gives unknowns a floor (what an insider
    /// knows of the group that they are in).
    ///
    /// # Errors
    /// [`Contradiction`].
    pub fn range(&self, cells: &[usize], at_least: &[(usize, f64)]) -> Result<(f64, f64), Contradiction> {
        let least = self.end(OptimizationDirection::Minimize, cells, at_least)?;
        let most = self.end(OptimizationDirection::Maximize, cells, at_least)?;
        let (least, most) = whole((least, most));
        if least > most { Err(Contradiction) } else { Ok((least, most)) }
    }

    /// The least that the sum of these unknowns can be, in whole people.
    ///
    /// # Errors
    /// [`Contradiction`].
    pub fn least(&self, cells: &[usize]) -> Result<f64, Contradiction> {
        let least = self.end(OptimizationDirection::Minimize, cells, &[])?;
        Ok(whole((least, least)).0)
    }

    /// The most that the sum of these unknowns can be, in whole people.
    ///
    /// # Errors
    /// [`Contradiction`].
    pub fn most(&self, cells: &[usize]) -> Result<f64, Contradiction> {
        let most = self.end(OptimizationDirection::Maximize, cells, &[])?;
        Ok(whole((most, most)).1)
    }

    fn end(
        &self,
        direction: OptimizationDirection,
        cells: &[usize],
        at_least: &[(usize, f64)],
    ) -> Result<f64, Contradiction> {
        let (known, open) = self.split(cells);
        open.into_iter().try_fold(known, |sum, (part, cells)| {
            if at_least.is_empty() && cells.iter().all(|cell| part.zeros.borrow().contains(cell)) {
                return Ok(sum);
            }
            let each = |unknown| f64::from(u8::from(cells.contains(&unknown)));
            Ok(sum + part.optimum((direction, &each), at_least)?)
        })
    }

    /// The sum of those that are determined, and the others by the part they belong to.
    fn split(&self, cells: &[usize]) -> (f64, Vec<(&Part, Vec<usize>)>) {
        let mut known = 0.0;
        let mut open: Vec<Vec<usize>> = vec![vec![]; self.parts.len()];
        for cell in cells {
            match self.fixed[*cell] {
                Some(value) => known += value,
                None => open[self.part_of[*cell]].push(*cell),
            }
        }
        (known, self.parts.iter().zip(open).filter(|(_, cells)| !cells.is_empty()).collect())
    }

    /// True if worlds already met show that the sum can differ by at least `width` and is not always in `1..small`;
    /// false says nothing.
    pub fn seen_free(&self, cells: &[usize], width: f64, small: f64) -> bool {
        let (known, open) = self.split(cells);
        let mut range = (known, known);
        for (part, cells) in open {
            let Some((least, most)) = part.seen(&cells) else { return false };
            range = (range.0 + least, range.1 + most);
        }
        let range = whole(range);
        range.1 - range.0 >= width - TOLERANCE && (range.0 < 1.0 - TOLERANCE || range.1 >= small - TOLERANCE)
    }
}

/// From 1 to 2, another one in each round: any function that scatters them will do (Fibonacci hashing), since weights decide what is
/// tried, not what is found.
fn weight(unknown: usize, round: u64) -> f64 {
    let hash = (unknown as u64 ^ (round << 32))
        .wrapping_mul(0x9e37_79b9_7f4a_7c15)
        .rotate_left(29)
        .wrapping_mul(0xd6e8_feb8_6659_fd93);
    1.0 + (hash >> 11) as f64 / (1_u64 << 53) as f64
}

/// Nobody is half a person: the ends of a range, rounded inwards. (To add 0 takes the sign from a zero.)
fn whole((least, most): (f64, f64)) -> (f64, f64) {
    ((least - TOLERANCE).ceil() + 0.0, (most + TOLERANCE).floor() + 0.0)
}

impl Part {
    fn seen(&self, cells: &[usize]) -> Option<(f64, f64)> {
        let worlds = self.worlds.borrow();
        let sums = worlds.iter().map(|world| {
            cells.iter().filter_map(|cell| self.unknowns.binary_search(cell).ok()).map(|at| world[at]).sum::<f64>()
        });
        sums.fold(None, |range: Option<(f64, f64)>, sum| {
            Some(range.map_or((sum, sum), |(least, most)| (least.min(sum), most.max(sum))))
        })
    }

    fn optimum(&self, (direction, weight): Goal, at_least: &[(usize, f64)]) -> Result<f64, Contradiction> {
        let mut problem = Problem::new(direction);
        let variables: Vec<_> = self
            .unknowns
            .iter()
            .zip(&self.floors)
            .map(|(unknown, least)| {
                let floor = at_least.iter().find(|(cell, _)| cell == unknown).map_or(*least, |(_, floor)| *floor);
                problem.add_var(weight(*unknown), (floor, MANY))
            })
            .collect();
        for constraint in &self.constraints {
            let terms: Vec<_> = constraint
                .terms
                .iter()
                .filter_map(|(unknown, factor)| {
                    self.unknowns.binary_search(unknown).ok().map(|at| (variables[at], *factor))
                })
                .collect();
            if constraint.least == constraint.most {
                problem.add_constraint(terms, ComparisonOp::Eq, constraint.least);
                continue;
            }
            // One end may be open.
            if constraint.least.is_finite() {
                problem.add_constraint(terms.clone(), ComparisonOp::Ge, constraint.least);
            }
            if constraint.most.is_finite() {
                problem.add_constraint(terms, ComparisonOp::Le, constraint.most);
            }
        }
        let solution = problem.solve().ok().and_then(|outcome| outcome.into_solution().ok()).ok_or(Contradiction)?;
        if at_least.is_empty() {
            self.worlds.borrow_mut().push(variables.iter().map(|variable| solution.var_value(*variable)).collect());
        }
        Ok(solution.objective())
    }
}

/// Fixes what single constraints determine, again and again: a sum of one unknown, and sums of zero.
fn propagate(programme: &Programme) -> Result<(Vec<Option<f64>>, Vec<Constraint>), Contradiction> {
    let mut fixed: Vec<Option<f64>> = vec![None; programme.unknowns()];
    let mut open = programme.constraints.clone();
    loop {
        let mut changed = false;
        let mut rest = Vec::with_capacity(open.len());
        for mut constraint in open {
            let known: f64 =
                constraint.terms.iter().filter_map(|(unknown, factor)| fixed[*unknown].map(|v| v * factor)).sum();
            constraint.terms.retain(|(unknown, _)| fixed[*unknown].is_none());
            constraint.least -= known;
            constraint.most -= known;
            let is_equation = constraint.most - constraint.least < TOLERANCE;
            let one_sign = constraint.terms.iter().all(|(_, factor)| *factor > 0.0)
                || constraint.terms.iter().all(|(_, factor)| *factor < 0.0);
            match constraint.terms.as_slice() {
                [] if constraint.least > TOLERANCE || constraint.most < -TOLERANCE => return Err(Contradiction),
                [] => changed = true,
                [(unknown, factor)] if is_equation => {
                    let value = constraint.least / factor;
                    if value < -TOLERANCE {
                        return Err(Contradiction);
                    }
                    fixed[*unknown] = Some(value.max(0.0));
                    changed = true;
                }
                terms if is_equation && one_sign && constraint.least.abs() < TOLERANCE => {
                    terms.iter().for_each(|(unknown, _)| fixed[*unknown] = Some(0.0));
                    changed = true;
                }
                _ => rest.push(constraint),
            }
        }
        open = rest;
        if !changed {
            return Ok((fixed, open));
        }
    }
}

fn find(root: &mut [usize], mut at: usize) -> usize {
    while root[at] != at {
        root[at] = root[root[at]];
        at = root[at];
    }
    at
}
