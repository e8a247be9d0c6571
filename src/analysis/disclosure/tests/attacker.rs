//! An attacker who has read the questionnaire and all published tables, and knows linear programming.
//!
//! Built from the tables cell by cell, without axes, forms or witnesses: one unknown per inner cell of every table, tied
//! to the others the way a person would tie them. Whoever finds a mistake in the protector must not share it.

use std::collections::BTreeMap;

use microlp::{ComparisonOp, OptimizationDirection, Problem, Variable};

use super::survey::Survey;
use crate::analysis::table::{Cell, Count, SiteTables};
use crate::model::codebook::VariableId;
use crate::model::table::{ColumnKey, RowKey, TableSpec};
use crate::responses::dataset::State;

pub(super) type Inner = (usize, RowKey, ColumnKey);
pub(super) type Sum = Vec<(usize, f64)>;

/// A number that must stay unknown, in the words of the tables.
pub(super) struct Secret {
    pub what: String,
    sum: Sum,
    value: f64,
    /// The range that an outsider must at least be left with.
    width: f64,
    /// A respondent who is counted in it, if there is one.
    insider: Option<usize>,
}

pub(super) struct Attacker<'a> {
    pub survey: &'a Survey,
    tables: &'a SiteTables<Cell>,
    pub truth: &'a SiteTables<Count>,
    pub unknowns: BTreeMap<Inner, usize>,
    pub values: Vec<f64>,
    /// Zeros are nearly always published: a hidden cell is taken for at least 1, as far as that is true. Not in tables of
    /// which nothing is published.
    floors: Vec<f64>,
    pub known: Vec<(Sum, ComparisonOp, f64)>,
}

impl<'a> Attacker<'a> {
    pub(super) fn new(survey: &'a Survey, truth: &'a SiteTables<Count>, tables: &'a SiteTables<Cell>) -> Attacker<'a> {
        let mut attacker = Attacker {
            survey,
            tables,
            truth,
            unknowns: BTreeMap::new(),
            values: vec![],
            floors: vec![],
            known: vec![],
        };
        for (index, table) in truth.tables.iter().enumerate() {
            for row in table.rows.iter().filter(|row| inner_row(**row, &table.rows)) {
                for column in table.columns.iter().filter(|c| **c != ColumnKey::All || table.columns.len() == 1) {
                    attacker.unknowns.insert((index, *row, *column), attacker.values.len());
                    let value = f64::from(table.cell(*row, *column).unwrap().0);
                    let published = &tables.tables[index];
                    let shown = published.cells.iter().any(|cell| cell.published().is_some());
                    let hidden = published.cell(*row, *column) == Some(&Cell::Suppressed);
                    attacker.values.push(value);
                    attacker.floors.push(if shown && hidden { value.min(1.0) } else { 0.0 });
                }
            }
        }
        attacker.read_tables();
        attacker.tie_margins();
        attacker.tie_questions();
        attacker
    }

    /// Secrets that the attacker learns more of than is allowed.
    pub(super) fn learns(&self, min_count: u32) -> Vec<String> {
        let secrets = self.secrets(min_count);
        let mut found = vec![];
        let mut low: Vec<f64> = secrets.iter().map(|secret| secret.value).collect();
        let mut high = low.clone();
        for (index, secret) in secrets.iter().enumerate() {
            for direction in [OptimizationDirection::Maximize, OptimizationDirection::Minimize] {
                if high[index] - low[index] >= secret.width - 1e-6 {
                    break;
                }
                let point = self.solve(&secret.sum, direction, None).expect("the truth is a solution");
                for (other, secret) in secrets.iter().enumerate() {
                    let value: f64 = secret.sum.iter().map(|(unknown, c)| c * point[*unknown]).sum();
                    low[other] = low[other].min(value);
                    high[other] = high[other].max(value);
                }
            }
            if high[index] - low[index] < secret.width - 1e-6 {
                found.push(format!("{} is between {:.1} and {:.1}", secret.what, low[index], high[index]));
            }
        }
        found
    }

    /// Secrets that a respondent among those counted learns more of than is allowed.
    pub(super) fn insiders_learn(&self, min_count: u32, most: usize) -> Vec<String> {
        let secrets = self.secrets(min_count);
        let mut found = vec![];
        for secret in secrets.iter().filter(|secret| secret.insider.is_some()).take(most) {
            let range = [OptimizationDirection::Maximize, OptimizationDirection::Minimize].map(|direction| {
                let point = self.solve(&secret.sum, direction, secret.insider).expect("the truth is a solution");
                secret.sum.iter().map(|(unknown, c)| c * point[*unknown]).sum::<f64>()
            });
            if range[0] - range[1] < secret.width - 1.0 - 1e-6 {
                found.push(format!("{} is between {:.1} and {:.1} to an insider", secret.what, range[1], range[0]));
            }
        }
        found
    }

    /// Hidden counts that are not small, but that the attacker knows to be nearly so: within fewer values than a small one
    /// may be known to, of which one is small. Whoever cannot tell them from small counts takes those for known, too.
    pub(super) fn narrows_down(&self, min_count: u32) -> Vec<String> {
        let (least, width) = (f64::from(min_count), f64::from(min_count - 1));
        let mut found = vec![];
        for (inner @ (table, row, column), unknown) in &self.unknowns {
            let hidden = self.tables.tables[*table].cell(*row, *column) == Some(&Cell::Suppressed);
            if !hidden || !(least..2.0 * least).contains(&self.values[*unknown]) {
                continue;
            }
            let sum = vec![(*unknown, 1.0)];
            let end = |direction| self.solve(&sum, direction, None).expect("the truth is a solution")[*unknown];
            let low = (end(OptimizationDirection::Minimize) - 1e-6).ceil();
            if low >= least {
                continue;
            }
            let high = (end(OptimizationDirection::Maximize) + 1e-6).floor();
            if high > 1.0 && high - low < width {
                found.push(format!("{inner:?} is {}, between {low} and {high}", self.values[*unknown]));
            }
        }
        found
    }

    fn secrets(&self, min_count: u32) -> Vec<Secret> {
        let width = f64::from(min_count - 1);
        let mut secrets = vec![];
        for (index, table) in self.truth.tables.iter().enumerate() {
            let name = |row: RowKey, column: ColumnKey| format!("table {index} {:?}: {row:?} {column:?}", table.spec);
            let count = |row, column| table.cell(row, column).map_or(0, |count: &Count| count.0);
            for column in &table.columns {
                let base = count(RowKey::Base, *column);
                for row in &table.rows {
                    let cell = count(*row, *column);
                    let sum = self.sum(index, *row, *column);
                    let small = (1..min_count).contains(&cell);
                    // Of a box that nobody ticked everybody knows that none of a small group ticked it.
                    let unticked = self.survey.structure.ticks.contains(&table.spec.rows)
                        && *row == RowKey::Category(0)
                        && count(RowKey::Category(1), ColumnKey::All) == 0;
                    let small_base = matches!(row, RowKey::Category(_))
                        && cell > 0
                        && !unticked
                        && (1..2 * min_count).contains(&base);
                    let insider = self.member(table.spec, *row, *column);
                    if small || small_base {
                        let what = name(*row, *column);
                        secrets.push(Secret { what, sum: sum.clone(), value: f64::from(cell), width, insider });
                    }
                    let whole = match row {
                        RowKey::Category(0) if self.survey.structure.ticks.contains(&table.spec.rows) => 0,
                        RowKey::Category(_) => base,
                        RowKey::Missing(_) => count(RowKey::Total, *column) - count(RowKey::NotAsked, *column),
                        _ => 0,
                    };
                    if whole > 0 && whole - cell <= 1 {
                        let mut rest = match row {
                            RowKey::Missing(_) => self.sum(index, RowKey::Total, *column),
                            _ => self.sum(index, RowKey::Base, *column),
                        };
                        if matches!(row, RowKey::Missing(_)) {
                            let past = self.sum(index, RowKey::NotAsked, *column);
                            rest.extend(past.into_iter().map(|(unknown, c)| (unknown, -c)));
                        }
                        rest.extend(sum.iter().map(|(unknown, c)| (*unknown, -c)));
                        let what = format!("all but {} of the group at {}", whole - cell, name(*row, *column));
                        // That everybody who was asked a follow-up gave the answer that leads to it is no secret.
                        let routed = self.survey.structure.gates.iter().any(|gate| {
                            table.spec.by.is_some_and(|by| gate.followers.contains(&by))
                                && gate.conditions.iter().any(|condition| condition.variable == table.spec.rows)
                        });
                        if routed {
                            continue;
                        }
                        secrets.push(Secret { what, sum: rest, value: f64::from(whole - cell), width, insider: None });
                    }
                }
                // What is left of the base when the published answers are taken away.
                let published = &self.tables.tables[index];
                let is_hidden = |row: &&RowKey| published.cell(**row, *column) == Some(&Cell::Suppressed);
                let hidden: Vec<&RowKey> =
                    table.rows.iter().filter(|row| matches!(row, RowKey::Category(_))).filter(is_hidden).collect();
                let value: u32 = hidden.iter().map(|row| count(**row, *column)).sum();
                if (1..min_count).contains(&value) && hidden.len() > 1 {
                    let sum = hidden.iter().flat_map(|row| self.sum(index, **row, *column)).collect();
                    let what = format!("the hidden rest of {}", name(RowKey::Base, *column));
                    secrets.push(Secret { what, sum, value: f64::from(value), width, insider: None });
                }
            }
        }
        secrets
    }

    fn solve(&self, sum: &Sum, direction: OptimizationDirection, insider: Option<usize>) -> Option<Vec<f64>> {
        let mut problem = Problem::new(direction);
        let mut costs = vec![0.0; self.values.len()];
        for (unknown, c) in sum {
            costs[*unknown] += c;
        }
        let own = insider.map(|row| self.own(row)).unwrap_or_default();
        let variables: Vec<Variable> = costs
            .iter()
            .enumerate()
            .map(|(unknown, cost)| {
                let least = if own.contains(&unknown) { 1.0 } else { self.floors[unknown] };
                problem.add_var(*cost, (least, self.survey.rows() as f64))
            })
            .collect();
        for (sum, operator, value) in &self.known {
            let mut terms: BTreeMap<usize, f64> = BTreeMap::new();
            for (unknown, c) in sum {
                *terms.entry(*unknown).or_default() += c;
            }
            let terms: Vec<(Variable, f64)> =
                terms.into_iter().filter(|(_, c)| *c != 0.0).map(|(u, c)| (variables[u], c)).collect();
            problem.add_constraint(terms.as_slice(), *operator, *value);
        }
        let outcome = problem.solve().ok()?;
        let solution = outcome.solution()?;
        Some(variables.iter().map(|variable| solution.var_value(*variable)).collect())
    }

    /// The inner cells that a respondent is counted in.
    fn own(&self, row: usize) -> Vec<usize> {
        let is_own =
            |(table, row_key, column): &Inner| self.counts(self.truth.tables[*table].spec, *row_key, *column, row);
        self.unknowns.iter().filter(|(inner, _)| is_own(inner)).map(|(_, unknown)| *unknown).collect()
    }

    fn member(&self, spec: TableSpec, row: RowKey, column: ColumnKey) -> Option<usize> {
        (0..self.survey.rows()).find(|respondent| self.counts(spec, row, column, *respondent))
    }

    fn counts(&self, spec: TableSpec, row: RowKey, column: ColumnKey, respondent: usize) -> bool {
        let state = |id: VariableId| self.survey.columns[id.0 as usize][respondent].state();
        let in_row = match (row, state(spec.rows)) {
            (RowKey::Total, _) | (RowKey::Base, State::Answered(_)) => true,
            (RowKey::Category(a), State::Answered(b)) => a == b,
            (RowKey::Missing(a), State::Missing(b)) => a == b,
            (RowKey::Skipped, State::Skipped) | (RowKey::NotAsked, State::NotAsked) => true,
            _ => false,
        };
        let in_column = match (column, spec.by.map(state)) {
            (ColumnKey::All, _) => true,
            (ColumnKey::Category(a), Some(State::Answered(b))) => a == b,
            (ColumnKey::NoAnswer, Some(state)) => !matches!(state, State::Answered(_)),
            _ => false,
        };
        in_row && in_column
    }

    fn read_tables(&mut self) {
        for (index, table) in self.tables.tables.iter().enumerate() {
            for row in &table.rows {
                for column in &table.columns {
                    if let Some(Cell::Published(count)) = table.cell(*row, *column) {
                        let sum = self.sum(index, *row, *column);
                        self.known.push((sum, ComparisonOp::Eq, f64::from(*count)));
                    }
                }
            }
        }
    }

    /// The sum of the inner cells that a cell counts.
    pub(super) fn sum(&self, table: usize, row: RowKey, column: ColumnKey) -> Sum {
        let rows = &self.truth.tables[table].rows;
        let in_row = |inner: RowKey| match row {
            RowKey::Total => true,
            RowKey::Base => matches!(inner, RowKey::Category(_) | RowKey::Base),
            row => row == inner,
        };
        let inside =
            |(t, inner, c): &&Inner| *t == table && in_row(*inner) && (column == ColumnKey::All || *c == column);
        let _ = rows;
        self.unknowns.keys().filter(inside).map(|inner| (self.unknowns[inner], 1.0)).collect()
    }
}

pub(super) fn inner_row(row: RowKey, rows: &[RowKey]) -> bool {
    match row {
        RowKey::Total => false,
        RowKey::Base => !rows.contains(&RowKey::Category(0)),
        _ => true,
    }
}
