//! Linear programmes over changes of real sheets: how few people, answering otherwise, give a protected number another
//! value, and which published numbers stand in the way.

use std::collections::{BTreeMap, BTreeSet};

use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOptions, SolveOutcome, Variable};

use crate::analysis::disclosure::worth::price;

use super::columns::Column;
use super::page::{FactId, Page};
use super::protected::Number;

/// Changes to choose from, and how many people of each kind may make one.
pub(crate) struct Programme<'a> {
    pub(crate) page: &'a Page<'a>,
    pub(crate) columns: &'a [&'a Column],
    /// Kinds of whom one person answers as they did: the insider.
    pub(crate) kept: &'a BTreeSet<usize>,
}

/// So many people make the change of each column; where it was forced, the published numbers that it breaks.
pub(crate) struct Solution<'a> {
    pub(crate) steps: Vec<(&'a Column, usize)>,
    pub(crate) breaks: Vec<FactId>,
}

/// What must stay of what is published; the rest may change, at a price.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Firm {
    Everything,
    /// Every published number, not what is said of hidden ones.
    Numbers,
    Nothing,
}

/// So many columns a programme may have, and so many where every published number has its price.
const MOST: usize = 5_000;
const FORCED: usize = 1_500;

/// Branch and bound gives up after so many nodes: a count, not a time, so that every machine finds the same.
const NODES: u64 = 60;

/// So many columns are branched over.
const BRANCHED: usize = 400;

impl<'a> Programme<'a> {
    /// The fewest people that bring the number `by` up (or, where it is negative, down), or as far as it goes. The columns are those that are
    /// [`possible`], here and in the next.
    pub(crate) fn reach(&self, number: &Number, by: i64) -> Option<Solution<'a>> {
        self.solve(self.columns, (number, by), Firm::Everything)
    }

    /// The fewest ranges to break for the number to change by so much.
    pub(crate) fn loosen(&self, number: &Number, by: i64) -> Option<Solution<'a>> {
        self.solve(self.columns, (number, by), Firm::Numbers)
    }

    /// The cheapest published numbers to break for the number to change by so much.
    pub(crate) fn force(&self, number: &Number, by: i64) -> Option<Solution<'a>> {
        // With a price on every published number a programme is as large as the page: the simplest changes only.
        let mut columns = self.columns.to_vec();
        simplest(&mut columns, number, FORCED);
        self.solve(&columns, (number, by), Firm::Nothing)
    }

    fn solve(&self, columns: &[&'a Column], towards: (&Number, i64), firm: Firm) -> Option<Solution<'a>> {
        let used = match self.attempt(columns, towards, firm, false)? {
            Found::Whole(solution) => return Some(solution),
            Found::Fractional(used) => used,
        };
        // Branching takes long over many: those that the fractional solution uses, and the simplest of the others.
        let mut order: Vec<usize> = (0..columns.len()).collect();
        order.sort_by_key(|at| (used.binary_search(at).is_err(), columns[*at].effect.len(), *at));
        order.truncate(BRANCHED);
        order.sort_unstable();
        let fewer: Vec<&'a Column> = order.into_iter().map(|at| columns[at]).collect();
        match self.attempt(&fewer, towards, firm, true)? {
            Found::Whole(solution) => Some(solution),
            Found::Fractional(_) => None,
        }
    }

    fn attempt(
        &self,
        columns: &[&'a Column],
        (number, by): (&Number, i64),
        firm: Firm,
        whole: bool,
    ) -> Option<Found<'a>> {
        if columns.is_empty() {
            return None;
        }
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let towards = by.signum();
        let reward = if firm == Firm::Everything { REWARD } else { 0.0 };
        let mut variables: Vec<Variable> = Vec::with_capacity(columns.len());
        for column in columns {
            let most = column.able(self.kept);
            let cost = if firm == Firm::Everything { 1.0 } else { 0.01 };
            let cost = cost - reward * (gain(column, number) * towards) as f64;
            variables.push(match whole {
                true => problem.add_integer_var(cost, (0, most as i32)),
                false => problem.add_var(cost, (0.0, most as f64)),
            });
        }
        let mut rows: BTreeMap<FactId, Vec<(Variable, f64)>> = BTreeMap::new();
        let mut gains = vec![];
        // People who can make one of several changes can make one of them.
        let mut people: BTreeMap<u64, (usize, Vec<Variable>)> = BTreeMap::new();
        for (column, variable) in columns.iter().zip(&variables) {
            for (fact, by) in &column.effect {
                rows.entry(*fact).or_default().push((*variable, *by as f64));
            }
            let gain = gain(column, number);
            if gain != 0 {
                gains.push((*variable, (gain * towards) as f64));
            }
            people.entry(column.who).or_insert_with(|| (column.able(self.kept), vec![])).1.push(*variable);
        }
        if gains.is_empty() {
            return None;
        }
        let op = if firm == Firm::Everything { ComparisonOp::Le } else { ComparisonOp::Eq };
        problem.add_constraint(gains.as_slice(), op, by.abs() as f64);
        for (most, variables) in people.into_values().filter(|(_, variables)| variables.len() > 1) {
            let terms: Vec<(Variable, f64)> = variables.into_iter().map(|variable| (variable, 1.0)).collect();
            problem.add_constraint(terms.as_slice(), ComparisonOp::Le, most as f64);
        }
        let mut slack = vec![];
        for (fact, mut terms) in rows {
            let known = &self.page.facts[fact];
            if let Some((low, high)) = known.range {
                // Millionths of weights would drown people.
                let scale =
                    if known.is_total { terms.iter().fold(1.0, |most: f64, (_, by)| most.max(by.abs())) } else { 1.0 };
                let scaled = |end: i64| (end - known.value) as f64 / scale;
                let of = || terms.iter().map(|(variable, by)| (*variable, by / scale)).collect::<Vec<_>>();
                let (mut above, mut below) = (of(), of());
                if firm == Firm::Numbers && !known.held {
                    let up = problem.add_var(1.0, (0.0, f64::INFINITY));
                    let down = problem.add_var(1.0, (0.0, f64::INFINITY));
                    above.push((up, 1.0));
                    below.push((down, -1.0));
                    slack.push((fact, up, down));
                }
                problem.add_constraint(above.as_slice(), ComparisonOp::Ge, scaled(low));
                problem.add_constraint(below.as_slice(), ComparisonOp::Le, scaled(high));
            }
            let is_floored = known.range.is_none() || (firm == Firm::Numbers && !known.held);
            if is_floored && (known.marked || firm == Firm::Nothing) && terms.iter().any(|(_, by)| *by < 0.0) {
                let floor = i64::from(known.value > 0 && (known.marked || known.shown));
                problem.add_constraint(terms.as_slice(), ComparisonOp::Ge, (floor - known.value) as f64);
            }
            if self.page.binds(fact) {
                if firm == Firm::Nothing && !known.fixed && !known.held {
                    let price = price(known.worth);
                    let up = problem.add_var(price, (0.0, f64::INFINITY));
                    let down = problem.add_var(price, (0.0, f64::INFINITY));
                    terms.extend([(up, 1.0), (down, -1.0)]);
                    slack.push((fact, up, down));
                }
                problem.add_constraint(terms.as_slice(), ComparisonOp::Eq, 0.0);
            }
        }
        let mut options = SolveOptions::default();
        options.node_limit = Some(NODES);
        options.presolve = whole;
        let SolveOutcome::Solution(solution) = problem.solve_with(options).ok()? else { return None };
        let mut steps = vec![];
        let whole_number = |variable: &Variable| {
            let value = solution.var_value(*variable);
            (value - value.round()).abs() <= 1e-6
        };
        if !variables.iter().all(whole_number) {
            // The most that fractions of people bring it to: where that is less than one, no whole people bring it anywhere.
            let gained: f64 = gains.iter().map(|(variable, gain)| solution.var_value(*variable) * gain).sum();
            if firm == Firm::Everything && gained < 1.0 - 1e-6 {
                return None;
            }
            let used = variables.iter().enumerate().filter(|(_, variable)| solution.var_value(**variable) > 1e-6);
            return Some(Found::Fractional(used.map(|(at, _)| at).collect()));
        }
        for (column, variable) in columns.iter().zip(&variables) {
            let value = solution.var_value(*variable);
            if value.round() >= 1.0 {
                steps.push((*column, value.round() as usize));
            }
        }
        let moved = |variable: Variable| solution.var_value(variable) > 1e-6;
        let broken = slack.into_iter().filter(|(_, up, down)| moved(*up) || moved(*down));
        let breaks = broken.map(|(fact, ..)| fact).collect();
        Some(Found::Whole(Solution { steps, breaks }))
    }
}

/// The columns that can be part of a solution: no published number only rises by them, or only falls, and they hang
/// together with the number.
pub(crate) fn possible<'c>(page: &Page, columns: &[&'c Column], number: &Number) -> Vec<&'c Column> {
    let ties = |fact: FactId| page.binds(fact) || page.facts[fact].marked;
    let facts = page.facts.len();
    let changing = Changing::of(columns, facts);
    // How many columns raise each number, and how many bring it down.
    let mut signs = vec![(0_usize, 0_usize); facts];
    for column in columns {
        for (fact, by) in &column.effect {
            let sign = &mut signs[*fact];
            *(if *by > 0 { &mut sign.0 } else { &mut sign.1 }) += 1;
        }
    }
    let tilts = |(up, down): (usize, usize)| (up == 0) != (down == 0);
    let mut tilted: Vec<FactId> = (0..facts).filter(|fact| page.binds(*fact) && tilts(signs[*fact])).collect();
    let mut is_out = vec![false; columns.len()];
    while let Some(fact) = tilted.pop() {
        for at in changing.number(fact) {
            if std::mem::replace(&mut is_out[*at as usize], true) {
                continue;
            }
            for (other, by) in &columns[*at as usize].effect {
                let sign = &mut signs[*other];
                *(if *by > 0 { &mut sign.0 } else { &mut sign.1 }) -= 1;
                if tilts(*sign) && page.binds(*other) {
                    tilted.push(*other);
                }
            }
        }
    }
    let mut is_reached = vec![false; columns.len()];
    let mut waiting: Vec<FactId> = number.terms.iter().map(|(fact, _)| *fact).collect();
    let mut is_seen = vec![false; facts];
    waiting.iter().for_each(|fact| is_seen[*fact] = true);
    while let Some(fact) = waiting.pop() {
        for at in changing.number(fact) {
            if is_out[*at as usize] || std::mem::replace(&mut is_reached[*at as usize], true) {
                continue;
            }
            let facts = columns[*at as usize].effect.iter().map(|(fact, _)| *fact);
            waiting.extend(facts.filter(|fact| ties(*fact) && !std::mem::replace(&mut is_seen[*fact], true)));
        }
    }
    let reached = columns.iter().zip(is_reached).filter(|(_, is_reached)| *is_reached);
    let mut reached: Vec<&'c Column> = reached.map(|(column, _)| *column).collect();
    simplest(&mut reached, number, MOST);
    reached
}

/// By number, the columns that change it: one list, which the numbers cut.
struct Changing {
    columns: Vec<u32>,
    /// Where each number's begin.
    starts: Vec<u32>,
}

impl Changing {
    fn of(columns: &[&Column], facts: usize) -> Changing {
        let mut starts = vec![0_u32; facts + 1];
        let all = || columns.iter().flat_map(|column| &column.effect);
        all().for_each(|(fact, _)| starts[*fact + 1] += 1);
        (0..facts).for_each(|fact| starts[fact + 1] += starts[fact]);
        let mut next = starts.clone();
        let mut list = vec![0; all().count()];
        for (at, column) in columns.iter().enumerate() {
            for (fact, _) in &column.effect {
                list[next[*fact] as usize] = at as u32;
                next[*fact] += 1;
            }
        }
        Changing { columns: list, starts }
    }

    fn number(&self, fact: FactId) -> &[u32] {
        &self.columns[self.starts[fact] as usize..self.starts[fact + 1] as usize]
    }
}

/// What one more of the number is worth, in people moved: more than a survey of changes ever takes for it.
const REWARD: f64 = 1000.0;

enum Found<'a> {
    Whole(Solution<'a>),
    /// The columns that it uses.
    Fractional(Vec<usize>),
}

/// So many columns, the simplest; of those that change the number up to half of them.
fn simplest(columns: &mut Vec<&Column>, number: &Number, most: usize) {
    if columns.len() <= most {
        return;
    }
    columns.sort_by_key(|column| column.effect.len());
    let (mut changing, rest): (Vec<&Column>, Vec<&Column>) =
        columns.drain(..).partition(|column| gain(column, number) != 0);
    changing.truncate(most.saturating_sub(rest.len()).max(most / 2));
    columns.extend(changing.into_iter().chain(rest).take(most));
}

/// By how much a step of the column changes the number.
pub(super) fn gain(column: &Column, number: &Number) -> i64 {
    number.terms.iter().map(|(fact, times)| times * effect(column, *fact)).sum()
}

fn effect(column: &Column, fact: FactId) -> i64 {
    column.effect.binary_search_by_key(&fact, |(fact, _)| *fact).map_or(0, |at| column.effect[at].1)
}
