//! Draws by the site's key: what is hidden without need, and which of several numbers is hidden beside a small one.
//!
//! A program that always hides the cheapest number beside a small one tells by its choice which of two marks is the small one. A draw in
//! which every number that would do has a chance tells nothing: a reader who knows the program in full learns that the truth is
//! among all worlds that fit the page, and no more. A draw is a function of the key, the survey, the edition, the place on the page and what is
//! drawn, and never of an answer.

use std::collections::BTreeSet;

use crate::model::codebook::VariableId;
use crate::model::table::{ColumnKey, RowKey, TableSpec};
use crate::private::Key;

/// All draws of one edition of a survey.
#[derive(Clone, Copy, Debug)]
pub struct Draws<'a> {
    key: &'a Key,
    survey: &'a str,
    edition: usize,
    /// What the author's pages tell in their sentences.
    cited: &'a BTreeSet<Place>,
    /// Whatever may happen is as likely as not: for a test of what may.
    even: bool,
}

static KNOWN: Key = Key::known();
static NOTHING: BTreeSet<Place> = BTreeSet::new();

/// The part of the numbers that are just large enough that is hidden as if they were small.
pub const DUMMIES: f64 = 0.25;

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Which number is hidden beside a small one.
    Companion,
    /// Whether a number just large enough is hidden as if it were small.
    Dummy,
    /// Whether a large number is hidden without need.
    Decoy,
    /// Whether a range is left out.
    Silence,
    /// Which of several ranges that would do is given.
    Range,
    /// Whether a mean is left out.
    Mean,
    /// Whether a range is wider than it need be.
    Wide,
    /// Whether such a range is wider still.
    Wider,
    /// Whether weighted shares are left out, or written in whole per cent.
    Weight,
    /// Whether a standard deviation is left out, or written without a digit.
    Deviation,
    /// Whether a median is left out.
    Median,
}

/// A cell of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The table that it stands in.
    pub table: TableSpec,
    /// Its row there.
    pub row: RowKey,
    /// Its column there.
    pub column: ColumnKey,
}

impl<'a> Draws<'a> {
    /// Those of an edition (its number from 0) of the survey with this identity.
    pub fn new(key: &'a Key, survey: &'a str, edition: usize) -> Draws<'a> {
        Draws { key, survey, edition, cited: &NOTHING, even: false }
    }

    /// Where these numbers, which the author's pages tell in their sentences, are hidden last.
    pub fn citing(self, cited: &'a BTreeSet<Place>) -> Draws<'a> {
        Draws { cited, ..self }
    }

    /// Whether a page tells this number in a sentence.
    pub fn cites(&self, place: Place) -> bool {
        self.cited.contains(&place)
    }

    /// Those that everybody can repeat: of tables that are never published.
    pub fn known() -> Draws<'static> {
        Draws::new(&KNOWN, "", 0)
    }

    /// A number between 0 and 1, both excluded, each as likely.
    pub fn unit(&self, purpose: Purpose, place: Place) -> f64 {
        let Place { table, row, column } = place;
        let variable = |id: VariableId| u64::from(id.0).to_be_bytes();
        let (rows, by) = (variable(table.rows), table.by.map(variable));
        let edition = (self.edition as u64).to_be_bytes();
        let parts: [&[u8]; 7] = [
            self.survey.as_bytes(),
            &edition,
            &[purpose as u8],
            &rows,
            by.as_ref().map_or(&[], |by| by),
            &bytes_of_row(row),
            &bytes_of_column(column),
        ];
        let drawn = self.key.draw(&parts);
        let mut high = [0; 8];
        high.copy_from_slice(&drawn[..8]);
        // 53 bits, and a half so that neither end is reached.
        ((u64::from_be_bytes(high) >> 11) as f64 + 0.5) / (1u64 << 53) as f64
    }

    /// Whether something that happens with this probability does.
    pub fn happens(&self, purpose: Purpose, place: Place, probability: f64) -> bool {
        self.unit(purpose, place) < if self.even { 0.5 } else { probability }
    }

    /// How much less likely each next cheapest number is to be hidden beside a small one.
    pub fn steepness(&self) -> f64 {
        if self.even { 1.0 } else { 4.0 }
    }

    /// The same with everything that may happen as likely as not.
    #[cfg(test)]
    pub fn evenly(self) -> Draws<'a> {
        self.evenly_if(true)
    }

    /// The same with everything that may happen as likely as not, where asked for.
    #[cfg(test)]
    pub fn evenly_if(self, even: bool) -> Draws<'a> {
        Draws { even, ..self }
    }
}

fn bytes_of_row(row: RowKey) -> [u8; 2] {
    match row {
        RowKey::Category(code) => [0, code],
        RowKey::Base => [1, 0],
        RowKey::Missing(code) => [2, code as u8],
        RowKey::Skipped => [3, 0],
        RowKey::NotAsked => [4, 0],
        RowKey::Total => [5, 0],
    }
}

fn bytes_of_column(column: ColumnKey) -> [u8; 2] {
    match column {
        ColumnKey::All => [0, 0],
        ColumnKey::Category(code) => [1, code],
        ColumnKey::NoAnswer => [2, 0],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_are_spread_evenly_and_differ_in_everything_that_names_them() {
        let draws = Draws::known();
        let place = |row, code| Place {
            table: TableSpec { rows: VariableId(row), by: None },
            row: RowKey::Category(code),
            column: ColumnKey::All,
        };
        let drawn: Vec<f64> = (0..20)
            .flat_map(|row| (0..100).map(move |code| (row, code)))
            .map(|(row, code)| draws.unit(Purpose::Companion, place(row, code)))
            .collect();
        // A chance of less than one in a million to fail for a fair draw: 2,000 draws in ten classes of 200.
        for class in 0..10 {
            let inside = drawn.iter().filter(|unit| (**unit * 10.0) as usize == class).count();
            assert!((130..270).contains(&inside), "{inside} in class {class}");
        }
        let here = place(1, 1);
        let of = |draws: &Draws, purpose| draws.unit(purpose, here);
        let all = [
            of(&draws, Purpose::Companion),
            of(&draws, Purpose::Range),
            of(&Draws::new(&KNOWN, "a", 0), Purpose::Companion),
            of(&Draws::new(&KNOWN, "", 1), Purpose::Companion),
            draws.unit(Purpose::Companion, place(1, 2)),
        ];
        assert!((1..all.len()).all(|at| all[..at].iter().all(|earlier| *earlier != all[at])));
    }
}
