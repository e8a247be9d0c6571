//! Proof of safety: other whole-number answers to everything public, in which a protected number is different.
//!
//! A move is a change of the unknowns that leaves every public number as it is and no unknown below its floor. Because
//! moves are checked exactly and in whole numbers, they prove that no method of attack, linear or integer, can tell the
//! true values from the moved ones; how they were found (floating-point linear programming) does not matter.

use std::collections::BTreeMap;

use super::eliminate::Pattern;
use super::form::Form;
use super::system::{Bound, System};
use crate::model::policy::Policy;

/// The moves found so far, and what they prove of each target.
#[derive(Clone, Debug, Default)]
pub(super) struct Witnesses {
    pub moves: Vec<Form>,
    pub ranges: Vec<Range>,
    /// For each target, its change under each move where it is not 0.
    pub changes: Vec<Vec<(usize, i64)>>,
    /// For each unknown, its change under each move where it is not 0.
    by_atom: Vec<Vec<(usize, i64)>>,
    dense: Vec<i64>,
}

/// How far a protected number is shown to range around its true value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Range {
    pub down: i64,
    pub up: i64,
}

impl Range {
    pub(super) fn width(self) -> i64 {
        self.up + self.down
    }

    fn include(&mut self, change: i64) {
        self.up = self.up.max(change);
        self.down = self.down.max(-change);
    }
}

/// How wide the range of whole numbers must be that is left of a protected one: T-1 (disclosure.md, "All tables at once", 3).
///
/// A range that wide never lies wholly inside 1 to T-1, which is only T-2 wide. It is more than insiders are promised (T-2).
#[derive(Clone, Copy, Debug)]
pub(super) struct Margin(pub i64);

impl Margin {
    pub(super) fn of(min_count: u32) -> Margin {
        Margin((i64::from(min_count) - 1).max(1))
    }

    /// What a pattern is looked for by. Where ranges are given it is T, one more than is promised: then small numbers whose sum leaves them
    /// just the width of T-1 get a companion as well, and what is said of it does not say that they had less.
    pub(super) fn to_hide(policy: &Policy, respondents: i64) -> Margin {
        match respondents >= i64::from(policy.fewest_for_ranges()) {
            true => Margin(i64::from(policy.min_count)),
            false => Margin::of(policy.min_count),
        }
    }

    /// The width that must be left of a form. What was published before leaves what was promised then, and can leave no more.
    pub(super) fn wide(self, form: &Form, system: &System) -> i64 {
        let promised = form.terms().iter().map(|(atom, _)| system.atoms[*atom as usize].promised);
        promised
            .collect::<Option<Vec<Margin>>>()
            .and_then(|of| of.iter().map(|margin| margin.0).min())
            .unwrap_or(self.0)
    }
}

/// The least value of an unknown that an attacker believes in: 0 where it is 0, else what one respondent adds to it.
///
/// A respondent who may be counted in it knows that much. And since zeros are nearly always published, whoever sees that
/// a cell is hidden may take it for at least 1. Cells are sums of unknowns, so where no unknown falls below its floor no
/// hidden cell that has anybody in it falls to 0.
pub(super) fn floor(system: &System, atom: usize) -> i64 {
    system.truth[atom].min(system.atoms[atom].own)
}

/// The rows of a system, findable by unknown.
#[derive(Clone, Debug)]
pub(super) struct Rows {
    /// The equations, then the quantities.
    pub forms: Vec<Form>,
    pub equations: usize,
    pub of_atom: Vec<Vec<usize>>,
    /// For each unknown, what is said of sums that it is in: positions in [`System::bounds`].
    pub bounds_of_atom: Vec<Vec<usize>>,
}

impl Rows {
    pub(super) fn of(system: &System) -> Rows {
        let forms: Vec<Form> =
            system.equations.iter().chain(system.quantities.iter().map(|quantity| &quantity.form)).cloned().collect();
        let mut of_atom = vec![vec![]; system.atoms.len()];
        for (row, form) in forms.iter().enumerate() {
            for (atom, _) in form.terms() {
                of_atom[*atom as usize].push(row);
            }
        }
        let mut bounds_of_atom = vec![vec![]; system.atoms.len()];
        for (at, bound) in system.bounds.iter().enumerate() {
            bound.form.terms().iter().for_each(|(atom, _)| bounds_of_atom[*atom as usize].push(at));
        }
        Rows { forms, equations: system.equations.len(), of_atom, bounds_of_atom }
    }

    /// Whether a row is public.
    pub(super) fn binds(&self, row: usize, published: &Pattern) -> bool {
        row < self.equations || published[row - self.equations]
    }
}

impl Witnesses {
    pub(super) fn new(system: &System) -> Witnesses {
        let targets = system.targets.len();
        Witnesses {
            moves: vec![],
            ranges: vec![Range::default(); targets],
            changes: vec![vec![]; targets],
            by_atom: vec![vec![]; system.atoms.len()],
            dense: vec![0; system.atoms.len()],
        }
    }

    /// Takes a move in if it is one; says whether it is.
    pub(super) fn add(&mut self, change: Form, system: &System, rows: &Rows, published: &Pattern) -> bool {
        if !admissible(&change, system) {
            return false;
        }
        self.set(&change);
        let mut touched: Vec<usize> =
            change.terms().iter().flat_map(|(atom, _)| rows.of_atom[*atom as usize].iter().copied()).collect();
        touched.sort_unstable();
        touched.dedup();
        let within = |bound: &usize| {
            let Bound { form, low, high } = &system.bounds[*bound];
            (*low..=*high).contains(&(form.value(&system.truth) + form.value(&self.dense)))
        };
        let mut said = change.terms().iter().flat_map(|(atom, _)| &rows.bounds_of_atom[*atom as usize]);
        let stays = touched.iter().all(|row| !rows.binds(*row, published) || rows.forms[*row].value(&self.dense) == 0)
            && said.all(within);
        if stays && !change.is_zero() {
            let number = self.moves.len();
            for (atom, by) in change.terms() {
                self.by_atom[*atom as usize].push((number, *by));
            }
            for target in 0..system.targets.len() {
                let by = system.targets[target].form.value(&self.dense);
                self.record(target, number, by);
            }
            self.moves.push(change.clone());
        }
        self.clear(&change);
        stays
    }

    /// Makes room for a target that was added to the system.
    pub(super) fn add_target(&mut self, form: &Form) {
        let changes = self.changes_of(form);
        self.ranges.push(range(&changes, |_| true));
        self.changes.push(changes);
    }

    /// Forgets all but the first targets, and the moves that are not to be kept.
    pub(super) fn keep(&mut self, targets: usize, keep: impl Fn(usize) -> bool) {
        let mut numbers = vec![None; self.moves.len()];
        let mut moves = vec![];
        for (number, change) in std::mem::take(&mut self.moves).into_iter().enumerate().filter(|(n, _)| keep(*n)) {
            numbers[number] = Some(moves.len());
            moves.push(change);
        }
        self.moves = moves;
        self.changes.truncate(targets);
        for changes in self.changes.iter_mut().chain(&mut self.by_atom) {
            *changes = changes.iter().filter_map(|(number, by)| Some((numbers[*number]?, *by))).collect();
        }
        self.ranges = self.changes.iter().map(|changes| range(changes, |_| true)).collect();
    }

    /// The change of a form under each move where it is not 0.
    pub(super) fn changes_of(&self, form: &Form) -> Vec<(usize, i64)> {
        let mut changes: BTreeMap<usize, i64> = BTreeMap::new();
        for (atom, c) in form.terms() {
            for (number, by) in &self.by_atom[*atom as usize] {
                *changes.entry(*number).or_insert(0) += c * by;
            }
        }
        changes.into_iter().filter(|(_, by)| *by != 0).collect()
    }

    fn record(&mut self, target: usize, number: usize, by: i64) {
        if by != 0 {
            self.changes[target].push((number, by));
            self.ranges[target].include(by);
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

/// The range that changes prove when only some moves are allowed.
pub(super) fn range(changes: &[(usize, i64)], allowed: impl Fn(usize) -> bool) -> Range {
    let mut range = Range::default();
    for (_, by) in changes.iter().filter(|(number, _)| allowed(*number)) {
        range.include(*by);
    }
    range
}

/// Whether a change keeps every unknown at its floor or above.
fn admissible(change: &Form, system: &System) -> bool {
    change.terms().iter().all(|(atom, by)| system.truth[*atom as usize] + by >= floor(system, *atom as usize))
}
