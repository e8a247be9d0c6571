//! How large and how small a sum of counts can be for all that is published: over every table that a reader could imagine, of
//! which the true one is one. Nothing hidden goes in, and no list of people that happens to fit: the tables are bounded by the
//! equations that every table keeps, so that what holds within the bounds holds in every world.

use std::collections::{BTreeMap, BTreeSet};

use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOptions, SolveOutcome, Variable};

use crate::analysis::disclosure::{Range, Results, Table};
use crate::model::codebook::{Codebook, Domain, Origin, VariableId};
use crate::model::report::People;
use crate::model::table::{ColumnKey, RowKey, TableSpec};

/// Counts of one survey, each times a number.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sum(pub Vec<(Cell, f64)>);

/// A cell of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    pub spec: TableSpec,
    pub row: RowKey,
    pub column: ColumnKey,
}

impl Sum {
    /// So many times these people.
    pub(crate) fn of(people: &People, times: f64) -> Sum {
        let cells = people.columns.iter().flat_map(|column| people.rows.iter().map(move |row| (*row, *column)));
        Sum(cells.map(|(row, column)| (Cell { spec: people.spec, row, column }, times)).collect())
    }

    pub(crate) fn plus(mut self, other: Sum) -> Sum {
        self.0.extend(other.0);
        self
    }
}

/// One unknown of the programme: cells that must be equal are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Unknown {
    rows: VariableId,
    by: Option<VariableId>,
    row: RowKey,
    column: ColumnKey,
}

/// What is published of one survey, as bounds.
pub(crate) struct Bounds<'r> {
    pub results: &'r Results,
    pub codebook: &'r Codebook,
}

impl Bounds<'_> {
    /// The least and the largest value of a sum; infinite where nothing bounds it. `None` where the programme has no answer:
    /// then nothing is known.
    pub(crate) fn range(&self, sum: &Sum) -> Option<(f64, f64)> {
        let (terms, known) = self.split(sum);
        if terms.is_empty() {
            return Some((known, known));
        }
        let least = self.extreme(&terms, OptimizationDirection::Minimize)?;
        let most = self.extreme(&terms, OptimizationDirection::Maximize)?;
        Some((known + least, known + most))
    }

    /// The part of a sum that is published, and the rest by its unknowns.
    fn split(&self, sum: &Sum) -> (BTreeMap<Unknown, f64>, f64) {
        let mut terms: BTreeMap<Unknown, f64> = BTreeMap::new();
        let mut known = 0.0;
        for (cell, times) in &sum.0 {
            match self.results.table(cell.spec).and_then(|table| table.count(cell.row, cell.column).known()) {
                Some(count) => known += f64::from(count) * times,
                None => *terms.entry(self.unknown(*cell)).or_default() += times,
            }
        }
        terms.retain(|_, times| *times != 0.0);
        (terms, known)
    }

    /// The column of everybody is the table of the variable alone; what is no answer is the same for all ticks of a question.
    fn unknown(&self, cell: Cell) -> Unknown {
        let by = cell.spec.by.filter(|_| cell.column != ColumnKey::All);
        let is_answer = matches!(cell.row, RowKey::Category(_));
        let variable = self.codebook.get(cell.spec.rows);
        let rows = match (&variable.domain, variable.origin) {
            (Domain::Tick, Origin::Question(question)) if !is_answer => {
                self.codebook.of_question(question).next().map_or(cell.spec.rows, |(first, _)| first)
            }
            _ => cell.spec.rows,
        };
        Unknown { rows, by, row: cell.row, column: cell.column }
    }

    fn extreme(&self, terms: &BTreeMap<Unknown, f64>, direction: OptimizationDirection) -> Option<f64> {
        let mut programme = Programme {
            bounds: self,
            problem: Problem::new(direction),
            terms,
            unknowns: BTreeMap::new(),
            ranges: BTreeSet::new(),
        };
        let touched: Vec<VariableId> = terms.keys().map(|unknown| unknown.rows).collect();
        for table in self.results.tables().filter(|table| touched.contains(&table.spec().rows)) {
            programme.table(table);
        }
        // What no table bounds may be anything.
        if terms.keys().any(|unknown| !programme.unknowns.contains_key(unknown)) {
            return Some(if direction == OptimizationDirection::Minimize { f64::NEG_INFINITY } else { f64::INFINITY });
        }
        match programme.problem.solve_with(SolveOptions::default()) {
            Ok(SolveOutcome::Solution(solution)) => Some(solution.objective()),
            Err(microlp::Error::Unbounded) => {
                Some(if direction == OptimizationDirection::Minimize { f64::NEG_INFINITY } else { f64::INFINITY })
            }
            _ => None,
        }
    }
}

struct Programme<'p> {
    bounds: &'p Bounds<'p>,
    problem: Problem,
    terms: &'p BTreeMap<Unknown, f64>,
    unknowns: BTreeMap<Unknown, Variable>,
    ranges: BTreeSet<(Unknown, u32, u32)>,
}

impl Programme<'_> {
    /// The equations of a table: in each column the answers add up to the base, and with the reasons for no answer to all; in each
    /// row the groups add up to everybody.
    fn table(&mut self, table: &Table) {
        let is_answer = |row: &&RowKey| matches!(row, RowKey::Category(_));
        let has_answers = table.rows().iter().any(|row| is_answer(&row));
        for column in table.columns() {
            if has_answers {
                let answers = table.rows().iter().filter(is_answer).map(|row| (*row, *column)).collect();
                self.equal(table, answers, (RowKey::Base, *column));
            }
            let all = table.rows().iter().filter(|row| !is_answer(row) && **row != RowKey::Total);
            self.equal(table, all.map(|row| (*row, *column)).collect(), (RowKey::Total, *column));
        }
        if table.columns().len() > 1 {
            for row in table.rows() {
                let groups = table.columns().iter().filter(|column| **column != ColumnKey::All);
                self.equal(table, groups.map(|column| (*row, *column)).collect(), (*row, ColumnKey::All));
            }
            self.groups(table);
        }
    }

    /// How many are in each group may be published with the grouping itself.
    fn groups(&mut self, table: &Table) {
        let Some(by) = table.spec().by else { return };
        let Some(alone) = self.bounds.results.table(TableSpec { rows: by, by: None }) else { return };
        for column in table.columns() {
            let ColumnKey::Category(code) = column else { continue };
            if let Some(range) = alone.count(RowKey::Category(*code), ColumnKey::All).range()
                && table.count(RowKey::Total, *column).known().is_none()
            {
                let total = self.unknown(table, RowKey::Total, *column);
                self.between(total, range);
            }
        }
    }

    /// These cells add up to that one.
    fn equal(&mut self, table: &Table, parts: Vec<(RowKey, ColumnKey)>, whole: (RowKey, ColumnKey)) {
        let mut terms = Vec::new();
        let mut known = 0.0;
        let signed = parts.into_iter().map(|part| (part, 1.0)).chain([(whole, -1.0)]);
        for ((row, column), sign) in signed {
            match table.count(row, column).known() {
                Some(count) => known += sign * f64::from(count),
                None => terms.push((self.unknown(table, row, column), sign)),
            }
        }
        if !terms.is_empty() {
            self.problem.add_constraint(terms, ComparisonOp::Eq, -known);
        }
    }

    fn unknown(&mut self, table: &Table, row: RowKey, column: ColumnKey) -> Variable {
        let unknown = self.bounds.unknown(Cell { spec: table.spec(), row, column });
        let cost = self.terms.get(&unknown).copied().unwrap_or(0.0);
        let problem = &mut self.problem;
        // A mark may stand for nobody: that is never ruled out here.
        let variable = *self.unknowns.entry(unknown).or_insert_with(|| problem.add_var(cost, (0.0, f64::INFINITY)));
        // The same people may stand in two tables, in one of them as a range. Each is said once.
        if let Some(range) = table.count(row, column).range()
            && self.ranges.insert((unknown, range.low, range.high))
        {
            self.between(variable, range);
        }
        variable
    }

    fn between(&mut self, variable: Variable, range: Range<u32>) {
        self.problem.add_constraint([(variable, 1.0)], ComparisonOp::Ge, f64::from(range.low));
        self.problem.add_constraint([(variable, 1.0)], ComparisonOp::Le, f64::from(range.high));
    }
}
