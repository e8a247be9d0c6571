//! What stands in one column of a table.

use std::collections::BTreeMap;

use crate::responses::format::table::Table;
use crate::responses::spelling::{self, trimmed};

/// A column, its header and how often each text stands in it.
#[derive(Default)]
pub(crate) struct Column {
    /// From 1.
    pub number: usize,
    /// Its texts in the header rows; one that stands over several columns is each of theirs.
    pub header: Vec<String>,
    /// Filled cells, those that mean nothing (`NA`) left out.
    pub filled: u64,
    /// By text. At most [`KEPT`] different ones.
    pub values: BTreeMap<String, u64>,
    /// There are more different texts than are kept.
    pub many: bool,
    /// Cells that the spreadsheet holds as numbers.
    pub numeric: u64,
    /// Texts that stand for a blank cell.
    pub blanks: Vec<&'static str>,
}

/// A question that is asked in closed form has fewer answers; a number or a date shows what it is sooner.
const KEPT: usize = 2000;

/// What programs write where there is nothing.
const BLANKS: [&str; 12] = ["NA", "N/A", "n/a", "NULL", "null", "NaN", "nan", "#N/A", "#NULL!", "None", "-", "."];

impl Column {
    /// The columns of a table.
    pub(crate) fn all(table: &Table) -> Vec<Column> {
        let mut columns: Vec<Column> = (0..table.width)
            .map(|index| Column {
                number: index + 1,
                header: header(table, index),
                filled: 0,
                values: BTreeMap::new(),
                many: false,
                numeric: 0,
                blanks: Vec::new(),
            })
            .collect();
        table.each(&mut |cells, numeric| {
            for (index, (column, cell)) in columns.iter_mut().zip(cells).enumerate() {
                column.add(trimmed(cell), numeric.get(index) == Some(&true));
            }
            true
        });
        columns
    }

    /// Adds the same column of another table.
    pub(crate) fn join(&mut self, more: Column) {
        self.filled += more.filled;
        self.numeric += more.numeric;
        self.many |= more.many;
        for blank in more.blanks {
            if !self.blanks.contains(&blank) {
                self.blanks.push(blank);
            }
        }
        for (text, count) in more.values {
            self.count(&text, count);
        }
    }

    fn count(&mut self, text: &str, times: u64) {
        if let Some(count) = self.values.get_mut(text) {
            *count += times;
        } else if self.values.len() < KEPT {
            self.values.insert(text.to_string(), times);
        } else {
            self.many = true;
        }
    }

    fn add(&mut self, cell: &[u8], numeric: bool) {
        let Ok(text) = std::str::from_utf8(cell) else { return };
        if text.is_empty() {
            return;
        }
        if let Some(blank) = BLANKS.into_iter().find(|blank| *blank == text) {
            if !self.blanks.contains(&blank) {
                self.blanks.push(blank);
            }
            return;
        }
        self.filled += 1;
        self.numeric += u64::from(numeric);
        self.count(text, 1);
    }

    /// The header as one line.
    pub(crate) fn title(&self) -> String {
        self.header.iter().filter(|text| !text.is_empty()).cloned().collect::<Vec<_>>().join(" / ")
    }

    /// Its answers that are the same but for capitals, spaces and accents, in the commonest spelling, the commonest
    /// answer first.
    pub(crate) fn answers(&self) -> Vec<(String, u64)> {
        answers(&self.values)
    }
}

/// Texts that are the same but for their spelling, counted together.
pub(crate) fn answers(values: &BTreeMap<String, u64>) -> Vec<(String, u64)> {
    let mut alike: BTreeMap<String, (String, u64, u64)> = BTreeMap::new();
    for (text, count) in values {
        let entry = alike.entry(spelling::folded(text)).or_insert_with(|| (text.clone(), 0, 0));
        entry.2 += count;
        if *count > entry.1 {
            (entry.0, entry.1) = (text.clone(), *count);
        }
    }
    let mut answers: Vec<(String, u64)> = alike.into_values().map(|(text, _, count)| (text, count)).collect();
    answers.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    answers
}

fn header(table: &Table, index: usize) -> Vec<String> {
    let rows = &table.header.rows;
    let text = |row: usize, column: usize| rows[row].get(column).map_or("", String::as_str);
    let own = |row: usize| {
        // A text above the last row stands over the columns after it too.
        let from =
            if row + 1 < rows.len() { (0..=index).rev().find(|column| !text(row, *column).is_empty()) } else { None };
        spelling::plain(text(row, from.unwrap_or(index))).into_owned()
    };
    (0..rows.len()).map(own).collect()
}
