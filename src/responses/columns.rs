//! Columns while they grow: one row after another, one part of a file after another.

use std::collections::BTreeMap;

use crate::diagnostic::Place;
use crate::model::codebook::{Codebook, Domain, Variable};

use super::conflict::Conflicts;
use super::dataset::{Code, Column};
use super::person::{all_rounds, none_of, together};
use super::validate::Case;

/// The columns of answered variables, in the order of the codebook, then those of what is worked out from the answers of each round. The other
/// derived ones are added at the end.
pub struct Columns {
    columns: Vec<Column>,
    /// Which variable each of them holds.
    variables: Vec<usize>,
    rows: usize,
    /// Responses against the rules of the instrument.
    pub conflicts: Conflicts,
    /// Where each response is written, where cases say so.
    pub places: Vec<Place>,
    /// Whose each row is and where it stands, of rows that say so.
    pub persons: BTreeMap<usize, (Box<str>, Place)>,
}

impl Columns {
    /// Empty columns for the answered variables of a codebook.
    pub fn new(codebook: &Codebook) -> Columns {
        let is_read = |variable: &Variable| variable.origin.is_written() || variable.repeat.is_some();
        let read: Vec<_> = codebook.iter().filter(|(_, variable)| is_read(variable)).collect();
        let variables = read.iter().map(|(id, _)| id.0 as usize).collect();
        let columns = read.into_iter().map(|(_, variable)| match &variable.domain {
            _ if variable.repeat.is_some() => Column::Rounds(Vec::new()),
            Domain::Category { .. } | Domain::Tick | Domain::Rank { .. } => Column::Codes(Vec::new()),
            Domain::Number { .. } => Column::Numbers { values: Vec::new(), codes: Vec::new() },
            Domain::Date { .. } | Domain::Text => Column::Texts { values: Vec::new(), codes: Vec::new() },
        });
        Columns {
            columns: columns.collect(),
            variables,
            rows: 0,
            conflicts: Conflicts::default(),
            places: vec![],
            persons: BTreeMap::new(),
        }
    }

    /// Adds a settled case as a row; its texts move.
    pub fn push(&mut self, case: &mut Case) {
        self.persons.extend(case.person.take().map(|person| (self.rows, person)));
        self.rows += 1;
        self.places.extend(case.place.take());
        case.conflicts.sort_unstable();
        case.conflicts.dedup();
        case.conflicts.drain(..).for_each(|conflict| self.conflicts.add(conflict));
        for (index, column) in self.variables.iter().copied().zip(&mut self.columns) {
            let code = case.codes[index];
            match column {
                Column::Codes(codes) => codes.push(code),
                Column::Numbers { values, codes } => {
                    values.push(if code == Code::ANSWERED { case.numbers[index] } else { 0.0 });
                    codes.push(code);
                }
                Column::Texts { values, codes } => {
                    values.push(std::mem::take(&mut case.texts[index]));
                    codes.push(code);
                }
                Column::Rounds(rounds) => {
                    let told = std::mem::replace(&mut case.rounds[index], Err(Code::SKIPPED));
                    rounds.push(told.map(Vec::into_boxed_slice));
                }
            }
        }
    }

    /// Adds the rows of a later part.
    pub fn append(&mut self, later: Columns) {
        self.persons.extend(later.persons.into_iter().map(|(row, person)| (self.rows + row, person)));
        self.rows += later.rows;
        self.conflicts.append(later.conflicts);
        self.places.extend(later.places);
        for pair in self.columns.iter_mut().zip(later.columns) {
            match pair {
                (Column::Codes(codes), Column::Codes(mut more)) => codes.append(&mut more),
                (Column::Numbers { values, codes }, Column::Numbers { values: mut v, codes: mut c }) => {
                    values.append(&mut v);
                    codes.append(&mut c);
                }
                (Column::Texts { values, codes }, Column::Texts { values: mut v, codes: mut c }) => {
                    values.append(&mut v);
                    codes.append(&mut c);
                }
                (Column::Rounds(rounds), Column::Rounds(mut more)) => rounds.append(&mut more),
                // Both sides come from the same codebook.
                _ => {}
            }
        }
    }

    /// The columns with a row for each of these groups of rows; `differs` is told of each row (with the place of its column) that says
    /// something else than another of its group.
    pub fn gathered(&self, people: &[Vec<usize>], mut differs: impl FnMut(usize, usize)) -> Vec<Column> {
        let mut first = |index: usize, codes: &[Code], rows: &[usize], same: &dyn Fn(usize, usize) -> bool| -> usize {
            let (row, other) = together(codes, rows, same);
            other.into_iter().for_each(|other| differs(index, other));
            row
        };
        let column = |(index, column): (usize, &Column)| match column {
            Column::Codes(codes) => {
                Column::Codes(people.iter().map(|rows| codes[first(index, codes, rows, &|_, _| true)]).collect())
            }
            Column::Numbers { values, codes } => {
                let same = |a: usize, b: usize| values[a] == values[b];
                let rows = people.iter().map(|rows| first(index, codes, rows, &same));
                let (values, codes) = rows.map(|row| (values[row], codes[row])).unzip();
                Column::Numbers { values, codes }
            }
            Column::Texts { values, codes } => {
                let same = |a: usize, b: usize| values[a] == values[b];
                let rows = people.iter().map(|rows| first(index, codes, rows, &same));
                let (values, codes) = rows.map(|row| (values[row].clone(), codes[row])).unzip();
                Column::Texts { values, codes }
            }
            Column::Rounds(rounds) => Column::Rounds(people.iter().map(|rows| all_rounds(rounds, rows)).collect()),
        };
        self.columns.iter().enumerate().map(column).collect()
    }

    /// Puts these in the place of all columns; each has `rows` values.
    pub fn replace(&mut self, rows: usize, columns: Vec<Column>) {
        (self.rows, self.columns) = (rows, columns);
    }

    /// As [`none_of`], for all repeats.
    pub fn without_rounds(&mut self, is_listed: &[bool]) {
        self.columns.iter_mut().for_each(|column| none_of(column, is_listed));
    }

    /// How many responses they hold.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The columns, in the order of the codebook.
    pub fn finish(self) -> Vec<Column> {
        self.columns
    }
}
