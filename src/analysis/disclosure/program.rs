//! Linear programmes over some unknowns: how far a number can go, and what it would cost to let it go further.

use std::collections::{BTreeMap, BTreeSet};

use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOptions, SolveOutcome};

use super::eliminate::Pattern;
use super::form::Form;
use super::system::System;
use super::witness::{Rows, floor};

/// What a programme looks for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Goal<'a> {
    /// The largest value of a form, or its smallest.
    Extreme { of: &'a Form, largest: bool },
    /// A change of a form by this much that moves as little as possible of what is published; each public quantity moved
    /// costs its weight.
    Change { of: &'a Form, by: i64, weights: &'a [f64] },
}

/// A programme over the unknowns in `free`; all others stay as they are.
#[derive(Clone, Copy)]
pub(super) struct Program<'a> {
    pub system: &'a System,
    pub rows: &'a Rows,
    pub published: &'a Pattern,
    pub free: &'a [usize],
}

/// Branch and bound gives up after so many nodes: a count, not a time, so that every machine finds the same.
const NODES: u64 = 60;

impl Program<'_> {
    /// A whole-number change of the unknowns that reaches the goal, as far as one was found. The caller checks it.
    pub(super) fn solve(&self, goal: Goal) -> Option<Form> {
        if self.free.is_empty() {
            return None;
        }
        match self.attempt(goal, false)? {
            Found::Whole(change) => Some(change),
            Found::Fractional if self.free.len() <= 400 => match self.attempt(goal, true)? {
                Found::Whole(change) => Some(change),
                Found::Fractional => None,
            },
            Found::Fractional => None,
        }
    }

    fn attempt(&self, goal: Goal, whole: bool) -> Option<Found> {
        let direction = match goal {
            Goal::Extreme { largest: true, .. } => OptimizationDirection::Maximize,
            _ => OptimizationDirection::Minimize,
        };
        let mut problem = Problem::new(direction);
        let objective: BTreeMap<usize, i64> = match goal {
            Goal::Extreme { of, .. } => of.terms().iter().map(|(atom, c)| (*atom as usize, *c)).collect(),
            Goal::Change { .. } => BTreeMap::new(),
        };
        let respondents = self.system.respondents();
        let mut variables = BTreeMap::new();
        for atom in self.free {
            let cost = objective.get(atom).copied().unwrap_or(0) as f64;
            let least = floor(self.system, *atom);
            let most = (respondents * self.system.atoms[*atom].own.max(1)).max(self.system.truth[*atom]);
            let variable = match whole {
                true => problem.add_integer_var(cost, (least as i32, most as i32)),
                false => problem.add_var(cost, (least as f64, most as f64)),
            };
            variables.insert(*atom, variable);
        }
        let touched: BTreeSet<usize> =
            self.free.iter().flat_map(|atom| self.rows.of_atom[*atom].iter().copied()).collect();
        for row in touched.into_iter().filter(|row| self.rows.binds(*row, self.published)) {
            let (mut terms, value) = self.restricted(&self.rows.forms[row], &variables);
            if let (Goal::Change { weights, .. }, Some(quantity)) = (goal, row.checked_sub(self.rows.equations))
                && !self.system.quantities[quantity].fixed
            {
                let weight = weights.get(quantity).copied().unwrap_or(1.0);
                terms.push((problem.add_var(weight, (0.0, f64::INFINITY)), 1.0));
                terms.push((problem.add_var(weight, (0.0, f64::INFINITY)), -1.0));
            }
            problem.add_constraint(terms.as_slice(), ComparisonOp::Eq, value);
        }
        let said: BTreeSet<usize> =
            self.free.iter().flat_map(|atom| self.rows.bounds_of_atom[*atom].iter().copied()).collect();
        for bound in said.into_iter().map(|bound| &self.system.bounds[bound]) {
            let (terms, value) = self.restricted(&bound.form, &variables);
            let fixed = (bound.form.value(&self.system.truth) as f64) - value;
            problem.add_constraint(terms.as_slice(), ComparisonOp::Ge, bound.low as f64 - fixed);
            problem.add_constraint(terms.as_slice(), ComparisonOp::Le, bound.high as f64 - fixed);
        }
        if let Goal::Change { of, by, .. } = goal {
            let (terms, value) = self.restricted(of, &variables);
            problem.add_constraint(terms.as_slice(), ComparisonOp::Eq, value + by as f64);
        }
        let mut options = SolveOptions::default();
        options.node_limit = Some(NODES);
        options.presolve = whole;
        let SolveOutcome::Solution(solution) = problem.solve_with(options).ok()? else { return None };
        let mut fractional = false;
        let changes = variables.iter().map(|(atom, variable)| {
            let value = solution.var_value(*variable);
            fractional |= (value - value.round()).abs() > 1e-6;
            (*atom as u32, value.round() as i64 - self.system.truth[*atom])
        });
        let change = Form::collect(changes.collect::<Vec<_>>());
        Some(if fractional { Found::Fractional } else { Found::Whole(change) })
    }

    /// The part of a form that is free, and its true value.
    fn restricted(
        &self,
        form: &Form,
        variables: &BTreeMap<usize, microlp::Variable>,
    ) -> (Vec<(microlp::Variable, f64)>, f64) {
        let mut value = 0;
        let mut terms = vec![];
        for (atom, c) in form.terms() {
            if let Some(variable) = variables.get(&(*atom as usize)) {
                terms.push((*variable, *c as f64));
                value += c * self.system.truth[*atom as usize];
            }
        }
        (terms, value as f64)
    }
}

enum Found {
    Whole(Form),
    Fractional,
}
