//! Proof of safety: other whole-number answers to everything public, in which a protected number is different.
//!
//! A move is a change of the unknowns that leaves every public number as it is and every unknown at 0 or more. Because
//! moves are checked exactly and in whole numbers, they prove that no method of attack, linear or integer, can tell the
//! true values from the moved ones; how they were found (floating-point linear programming) does not matter.

use std::collections::BTreeMap;

use super::eliminate::Pattern;
use super::form::Form;
use super::system::System;

/// How far a protected number is shown to range around its true value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Range {
    pub down: i64,
    pub up: i64,
}

impl Range {
    pub fn width(self) -> i64 {
        self.up + self.down
    }

    fn include(&mut self, change: i64) {
        self.up = self.up.max(change);
        self.down = self.down.max(-change);
    }
}

/// What an outsider cannot tell apart, and what a respondent who knows their own answers cannot.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ranges {
    pub outsider: Range,
    pub insider: Range,
}

/// How wide the ranges must be: T-1 for outsiders, T-2 for insiders (disclosure.md, "All tables at once", 3 and 4).
///
/// A range of whole numbers that is at least T-1 wide never lies wholly inside 1 to T-1, which is only T-2 wide.
#[derive(Clone, Copy, Debug)]
pub struct Margin {
    pub outsider: i64,
    pub insider: i64,
}

impl Margin {
    pub fn of(min_count: u32) -> Margin {
        let threshold = i64::from(min_count);
        Margin { outsider: (threshold - 1).max(1), insider: (threshold - 2).max(1) }
    }

    pub fn holds(self, ranges: Ranges) -> bool {
        ranges.outsider.width() >= self.outsider && ranges.insider.width() >= self.insider
    }
}

/// The moves found so far, and what they prove of each target.
#[derive(Clone, Debug, Default)]
pub struct Witnesses {
    pub moves: Vec<Witness>,
    pub ranges: Vec<Ranges>,
    /// For each target, its change under each move where it is not 0.
    pub changes: Vec<Vec<(usize, i64)>>,
    /// For each unknown, its change under each move where it is not 0.
    by_atom: Vec<Vec<(usize, i64)>>,
    dense: Vec<i64>,
}

#[derive(Clone, Debug)]
pub struct Witness {
    pub change: Form,
    /// Takes no unknown below what any one respondent may know to be in it: themselves.
    pub insider: bool,
}

/// The least value of an unknown that a respondent who may be counted in it believes in.
pub fn own(system: &System, atom: usize) -> i64 {
    system.truth[atom].min(system.atoms[atom].own)
}

/// The rows of a system, findable by unknown.
#[derive(Clone, Debug)]
pub struct Rows {
    /// The equations, then the quantities.
    pub forms: Vec<Form>,
    pub equations: usize,
    pub of_atom: Vec<Vec<usize>>,
}

impl Rows {
    pub fn of(system: &System) -> Rows {
        let forms: Vec<Form> =
            system.equations.iter().chain(system.quantities.iter().map(|quantity| &quantity.form)).cloned().collect();
        let mut of_atom = vec![vec![]; system.atoms.len()];
        for (row, form) in forms.iter().enumerate() {
            for (atom, _) in form.terms() {
                of_atom[*atom as usize].push(row);
            }
        }
        Rows { forms, equations: system.equations.len(), of_atom }
    }

    /// Whether a row is public.
    pub fn binds(&self, row: usize, published: &Pattern) -> bool {
        row < self.equations || published[row - self.equations]
    }
}

impl Witnesses {
    pub fn new(system: &System) -> Witnesses {
        let targets = system.targets.len();
        Witnesses {
            moves: vec![],
            ranges: vec![Ranges::default(); targets],
            changes: vec![vec![]; targets],
            by_atom: vec![vec![]; system.atoms.len()],
            dense: vec![0; system.atoms.len()],
        }
    }

    /// Takes a move in if it is one; says whether it is.
    pub fn add(&mut self, change: Form, system: &System, rows: &Rows, published: &Pattern) -> bool {
        let Some(insider) = admissible(&change, system) else { return false };
        self.set(&change);
        let mut touched: Vec<usize> =
            change.terms().iter().flat_map(|(atom, _)| rows.of_atom[*atom as usize].iter().copied()).collect();
        touched.sort_unstable();
        touched.dedup();
        let stays = touched.iter().all(|row| !rows.binds(*row, published) || rows.forms[*row].value(&self.dense) == 0);
        if stays && !change.is_zero() {
            let number = self.moves.len();
            for (atom, by) in change.terms() {
                self.by_atom[*atom as usize].push((number, *by));
            }
            for target in 0..system.targets.len() {
                let by = system.targets[target].form.value(&self.dense);
                self.record(target, number, by, insider);
            }
            self.moves.push(Witness { change: change.clone(), insider });
        }
        self.clear(&change);
        stays
    }

    /// Makes room for a target that was added to the system.
    pub fn add_target(&mut self, form: &Form) {
        let changes = self.changes_of(form);
        self.ranges.push(self.ranges(&changes, |_| true));
        self.changes.push(changes);
    }

    /// The change of a form under each move where it is not 0.
    pub fn changes_of(&self, form: &Form) -> Vec<(usize, i64)> {
        let mut changes: BTreeMap<usize, i64> = BTreeMap::new();
        for (atom, c) in form.terms() {
            for (number, by) in &self.by_atom[*atom as usize] {
                *changes.entry(*number).or_insert(0) += c * by;
            }
        }
        changes.into_iter().filter(|(_, by)| *by != 0).collect()
    }

    /// The ranges that changes prove when only some moves are allowed.
    pub fn ranges(&self, changes: &[(usize, i64)], allowed: impl Fn(usize) -> bool) -> Ranges {
        let mut ranges = Ranges::default();
        for (number, by) in changes.iter().filter(|(number, _)| allowed(*number)) {
            ranges.outsider.include(*by);
            if self.moves[*number].insider {
                ranges.insider.include(*by);
            }
        }
        ranges
    }

    fn record(&mut self, target: usize, number: usize, by: i64, insider: bool) {
        if by != 0 {
            self.changes[target].push((number, by));
            self.ranges[target].outsider.include(by);
            if insider {
                self.ranges[target].insider.include(by);
            }
        }
    }

    fn set(&mut self, change: &Form) {
        for (atom, by) in change.terms() {
            self.dense[*atom as usize] = *by;
        }
    }

    fn clear(&mut self, change: &Form) {
        for (atom, _) in change.terms() {
            self.dense[*atom as usize] = 0;
        }
    }
}

/// Whether a change keeps every unknown at 0 or more, and if so, whether insiders believe in it too.
fn admissible(change: &Form, system: &System) -> Option<bool> {
    let after = |atom: usize, by: i64| system.truth[atom] + by;
    let possible = change.terms().iter().all(|(atom, by)| after(*atom as usize, *by) >= 0);
    possible.then(|| change.terms().iter().all(|(atom, by)| after(*atom as usize, *by) >= own(system, *atom as usize)))
}
