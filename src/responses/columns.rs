//! Columns while they grow: one row after another, one part of a file after another.

use crate::diagnostic::Place;
use crate::model::codebook::{Codebook, Domain, Origin};

use super::conflict::Conflicts;
use super::dataset::{Code, Column};
use super::validate::Case;

/// The columns of answered variables, in the order of the codebook. Derived ones are added at the end.
pub struct Columns {
    columns: Vec<Column>,
    rows: usize,
    /// Responses against the rules of the instrument.
    pub conflicts: Conflicts,
    /// Where each response is written, where cases say so.
    pub places: Vec<Place>,
}

impl Columns {
    /// Empty columns for the answered variables of a codebook.
    pub fn new(codebook: &Codebook) -> Columns {
        let answered = codebook.iter().filter(|(_, variable)| matches!(variable.origin, Origin::Question(_)));
        let columns = answered.map(|(_, variable)| match &variable.domain {
            _ if variable.repeat.is_some() => Column::Repeated,
            Domain::Category { .. } | Domain::Tick | Domain::Rank { .. } => Column::Codes(Vec::new()),
            Domain::Number { .. } => Column::Numbers { values: Vec::new(), codes: Vec::new() },
            Domain::Date { .. } | Domain::Text => Column::Texts { values: Vec::new(), codes: Vec::new() },
        });
        Columns { columns: columns.collect(), rows: 0, conflicts: Conflicts::default(), places: vec![] }
    }

    /// Adds a settled case as a row; its texts move.
    pub fn push(&mut self, case: &mut Case) {
        self.rows += 1;
        self.places.extend(case.place.take());
        case.conflicts.sort_unstable();
        case.conflicts.dedup();
        case.conflicts.drain(..).for_each(|conflict| self.conflicts.add(conflict));
        for (index, column) in self.columns.iter_mut().enumerate() {
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
                Column::Repeated => {}
            }
        }
    }

    /// Adds the rows of a later part.
    pub fn append(&mut self, later: Columns) {
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
                // Both sides come from the same codebook, so what is left is two repeats.
                _ => {}
            }
        }
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
