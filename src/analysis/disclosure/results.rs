//! Everything that may be said about a survey's answers, as numbers that keep their type until they are written down.

use std::collections::BTreeMap;

use super::Protected;
use super::published::{Mark, Measure, Obstacle, Value};
use crate::analysis::table::{Cell, CrossTab, SiteTables};
use crate::model::codebook::{Codebook, Domain, Origin};
use crate::model::policy::Policy;
use crate::model::table::{ColumnKey, RowKey, TableSpec};
use crate::statistics::{self, Distribution};

/// All tables of a survey, protected together. Figures, sentences, pages, booklets, files and `canvass table` are made of this
/// and of nothing else.
#[derive(Clone, Debug)]
pub struct Results {
    tables: Vec<Table>,
}

/// One variable, alone or by the groups of another.
#[derive(Clone, Debug)]
pub struct Table {
    spec: TableSpec,
    rows: Vec<RowKey>,
    columns: Vec<ColumnKey>,
    /// Row by row, as the rows and columns stand.
    counts: Vec<Value<u32>>,
    /// Of each column.
    middles: Vec<Middle>,
}

/// What the answers of one group come to.
#[derive(Clone, Copy, Debug)]
struct Middle {
    mean: Value<Measure>,
    median: Value<u8>,
}

impl Results {
    /// What protection has let out, and what follows from it.
    pub fn new(tables: &Protected<SiteTables<Cell>>, codebook: &Codebook, policy: &Policy) -> Results {
        let mut tables: Vec<Table> = tables.tables.iter().map(Table::new).collect();
        share_bases(&mut tables, codebook);
        for table in &mut tables {
            table.find_middles(&codebook.get(table.spec.rows).domain, policy);
        }
        Results { tables }
    }

    /// In the order of the variables; a variable alone before its breakdowns.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.tables.iter()
    }

    pub fn table(&self, spec: TableSpec) -> Option<&Table> {
        self.tables.iter().find(|table| table.spec == spec)
    }

    /// How many took part.
    pub fn respondents(&self) -> Value<u32> {
        let totals = self.tables.iter().map(|table| table.count(RowKey::Total, ColumnKey::All));
        first_known(totals)
    }
}

impl Table {
    fn new(table: &CrossTab<Cell>) -> Table {
        let value = |cell: &Cell| match cell {
            Cell::Published(count) => Value::publish(*count),
            Cell::Between(low, high) => Value::between(*low, *high),
            Cell::Suppressed => Value::HIDDEN,
        };
        Table {
            spec: table.spec,
            rows: table.rows.clone(),
            columns: table.columns.clone(),
            counts: table.cells.iter().map(value).collect(),
            middles: vec![],
        }
    }

    /// Its axes.
    pub fn spec(&self) -> TableSpec {
        self.spec
    }

    /// Its answers, then the base, the reasons for no answer, and everybody.
    pub fn rows(&self) -> &[RowKey] {
        &self.rows
    }

    /// Its groups, all respondents first.
    pub fn columns(&self) -> &[ColumnKey] {
        &self.columns
    }

    /// How many people of a group. A row or column that the table does not have says nothing.
    pub fn count(&self, row: RowKey, column: ColumnKey) -> Value<u32> {
        self.place(row, column).and_then(|place| self.counts.get(place)).copied().unwrap_or(Value::HIDDEN)
    }

    /// The mean score of a group's answers, where each answer has a score.
    pub fn mean(&self, column: ColumnKey) -> Value<Measure> {
        self.middle(column).map_or(Value::HIDDEN, |middle| middle.mean)
    }

    /// The category in the middle of a group's ordered answers.
    pub fn median(&self, column: ColumnKey) -> Value<u8> {
        self.middle(column).map_or(Value::HIDDEN, |middle| middle.median)
    }

    fn place(&self, row: RowKey, column: ColumnKey) -> Option<usize> {
        let row = self.rows.iter().position(|key| *key == row)?;
        Some(row * self.columns.len() + self.columns.iter().position(|key| *key == column)?)
    }

    fn middle(&self, column: ColumnKey) -> Option<&Middle> {
        self.middles.get(self.columns.iter().position(|key| *key == column)?)
    }

    fn find_middles(&mut self, domain: &Domain, policy: &Policy) {
        let middles = self.columns.iter().map(|column| self.find_middle(domain, *column, policy));
        self.middles = middles.collect();
    }

    /// Mean and median are functions of the counts: they tell nothing more where every count is published, and are not given
    /// else. Nor are they of fewer people than the survey allows (disclosure.md, "smallest base").
    fn find_middle(&self, domain: &Domain, column: ColumnKey, policy: &Policy) -> Middle {
        let scores: Option<Vec<f64>> = match domain {
            Domain::Category { categories, .. } => categories.iter().map(|category| category.score).collect(),
            Domain::Number { .. } | Domain::Tick | Domain::Rank { .. } | Domain::Date { .. } | Domain::Text => None,
        };
        let ordered = match domain {
            Domain::Category { ordered, .. } => *ordered,
            Domain::Number { bins, .. } => !bins.is_empty(),
            Domain::Tick | Domain::Rank { .. } | Domain::Date { .. } | Domain::Text => false,
        };
        let counts = self.distribution(column, policy);
        let mean = |scores: Vec<f64>| {
            let value = |counts: Vec<u32>| Some(Distribution::new(scores.into_iter().zip(counts))?.mean());
            of_counts(&counts, |counts| Some(Measure { value: value(counts)?, digits: 1 }))
        };
        let median = || of_counts(&counts, |counts| u8::try_from(statistics::lower_median(&counts)?).ok());
        Middle {
            mean: scores.map_or(Value::Marked(Mark::NotApplicable), mean),
            median: if ordered { median() } else { Value::Marked(Mark::NotApplicable) },
        }
    }

    /// How many of a group gave each answer, where all of it is published.
    fn distribution(&self, column: ColumnKey, policy: &Policy) -> Result<Vec<u32>, Obstacle> {
        let answers = self.rows.iter().filter(|row| matches!(row, RowKey::Category(_)));
        let counts: Option<Vec<u32>> = answers.map(|row| self.count(*row, column).known()).collect();
        let counts = counts.filter(|_| self.count(RowKey::Base, column).known().is_some());
        let counts = counts.ok_or(Obstacle::HiddenCounts)?;
        let n: u64 = counts.iter().map(|count| u64::from(*count)).sum();
        if n < u64::from(policy.min_base.max(1)) { Err(Obstacle::FewPeople) } else { Ok(counts) }
    }
}

fn of_counts<T>(counts: &Result<Vec<u32>, Obstacle>, statistic: impl FnOnce(Vec<u32>) -> Option<T>) -> Value<T> {
    let found = counts.clone().and_then(|counts| statistic(counts).ok_or(Obstacle::FewPeople));
    found.map_or_else(|why| Value::Marked(Mark::NotComputable(why)), Value::publish)
}

/// Whoever answered a question with several answers answered each of its ticks, so that what is published of the base of one
/// tick is known of all: and so for those who gave no answer, and for everybody.
fn share_bases(tables: &mut [Table], codebook: &Codebook) {
    let mut questions: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (index, table) in tables.iter().enumerate() {
        let variable = codebook.get(table.spec.rows);
        if let (Domain::Tick, Origin::Question(question)) = (&variable.domain, variable.origin) {
            questions.entry((question, table.spec.by)).or_default().push(index);
        }
    }
    for siblings in questions.values() {
        let Some(first) = siblings.first().and_then(|index| tables.get(*index)).cloned() else { continue };
        for row in first.rows.iter().filter(|row| !matches!(row, RowKey::Category(_))) {
            for column in &first.columns {
                let known = first_known(siblings.iter().map(|index| tables[*index].count(*row, *column)));
                for index in siblings {
                    let table = &mut tables[*index];
                    if let Some(place) = table.place(*row, *column) {
                        table.counts[place] = known;
                    }
                }
            }
        }
    }
}

fn first_known(mut counts: impl Iterator<Item = Value<u32>>) -> Value<u32> {
    counts.find(|count| count.known().is_some()).unwrap_or(Value::HIDDEN)
}
