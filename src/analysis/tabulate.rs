//! Counts answers: one pass over the code columns of a table, tables in parallel.

use rayon::prelude::*;

use super::table::{Count, CrossTab, SiteTables};
use crate::model::codebook::{Codebook, Domain, VariableId};
use crate::model::control::MissingCode;
use crate::model::table::{ColumnKey, RowKey, TableSpec};
use crate::responses::dataset::{Code, Column, Dataset, State};

/// Counts all tables of a survey, in the order given.
pub fn tabulate_all(data: &Dataset, codebook: &Codebook, specs: &[TableSpec]) -> SiteTables<Count> {
    SiteTables { tables: specs.par_iter().map(|spec| tabulate(data, codebook, *spec)).collect() }
}

/// Counts one table. Which rows and columns it has depends on the codebook alone, never on the answers.
pub fn tabulate(data: &Dataset, codebook: &Codebook, spec: TableSpec) -> CrossTab<Count> {
    let domain = &codebook.get(spec.rows).domain;
    let rows = row_keys(domain);
    let columns = spec.by.map_or(vec![ColumnKey::All], |by| column_keys(&codebook.get(by).domain));
    let row_of = lookup(|state| row_key(domain, state), &rows);
    let row_codes = codes(data, codebook, spec.rows);
    let mut counts = vec![0u32; rows.len() * columns.len()];
    match spec.by {
        None => {
            for code in row_codes.iter() {
                counts[row_of[code.0 as usize]] += 1;
            }
        }
        Some(by) => {
            let column_of = lookup(column_key, &columns);
            for (row, column) in row_codes.iter().zip(codes(data, codebook, by).iter()) {
                counts[row_of[row.0 as usize] * columns.len() + column_of[column.0 as usize]] += 1;
            }
        }
    }
    add_sums(&mut counts, &rows, &columns);
    CrossTab { spec, rows, columns, cells: counts.into_iter().map(Count).collect() }
}

/// The rows of a variable's table.
pub fn row_keys(domain: &Domain) -> Vec<RowKey> {
    let mut rows: Vec<RowKey> = (0..categories(domain)).map(RowKey::Category).collect();
    rows.push(RowKey::Base);
    rows.extend(MissingCode::ALL.map(RowKey::Missing));
    rows.extend([RowKey::Skipped, RowKey::NotAsked, RowKey::Total]);
    rows
}

/// The columns that a variable makes when others are tabulated by it.
pub fn column_keys(domain: &Domain) -> Vec<ColumnKey> {
    let mut columns = vec![ColumnKey::All];
    columns.extend((0..categories(domain)).map(ColumnKey::Category));
    columns.push(ColumnKey::NoAnswer);
    columns
}

/// How many categories a variable is tabulated in; 0 where only the base is counted.
pub fn categories(domain: &Domain) -> u8 {
    let count = match domain {
        Domain::Category { categories, .. } => categories.len(),
        Domain::Tick => 2,
        Domain::Rank { of } => *of as usize,
        Domain::Number { bins, .. } => bins.len(),
        Domain::Date { .. } | Domain::Text => 0,
    };
    count.min(Code::MAX_CATEGORY as usize + 1) as u8
}

/// The class that a number falls into: the last whose lower edge it reaches; the first is open below.
pub fn class_of(value: f64, bins: &[f64]) -> u8 {
    let reached = bins.iter().take_while(|edge| value >= **edge).count();
    reached.saturating_sub(1).min(Code::MAX_CATEGORY as usize) as u8
}

pub(in crate::analysis) fn row_key(domain: &Domain, state: State) -> RowKey {
    match state {
        State::Answered(_) if categories(domain) == 0 => RowKey::Base,
        State::Answered(category) => RowKey::Category(category),
        State::Missing(code) => RowKey::Missing(code),
        State::Skipped => RowKey::Skipped,
        State::NotAsked => RowKey::NotAsked,
    }
}

pub(in crate::analysis) fn column_key(state: State) -> ColumnKey {
    match state {
        State::Answered(category) => ColumnKey::Category(category),
        _ => ColumnKey::NoAnswer,
    }
}

/// For each code, the position of its key. A code that the codebook does not know (there is none in a validated
/// dataset) counts as skipped, so that every respondent is counted once.
fn lookup<K: PartialEq>(key: impl Fn(State) -> K, keys: &[K]) -> [usize; 256] {
    let position = |state| keys.iter().position(|k| *k == key(state));
    let skipped = position(State::Skipped).unwrap_or(0);
    std::array::from_fn(|code| position(Code(code as u8).state()).unwrap_or(skipped))
}

/// The codes of a variable, row by row; numbers are put into their classes first.
pub(in crate::analysis) fn codes<'a>(
    data: &'a Dataset,
    codebook: &Codebook,
    id: VariableId,
) -> std::borrow::Cow<'a, [Code]> {
    match (data.column(id), &codebook.get(id).domain) {
        (Column::Numbers { values, codes }, Domain::Number { bins, .. }) if !bins.is_empty() => {
            let classed = values.iter().zip(codes).map(|(value, code)| match code.state() {
                State::Answered(_) => Code(class_of(*value, bins)),
                _ => *code,
            });
            classed.collect::<Vec<_>>().into()
        }
        (Column::Codes(codes) | Column::Numbers { codes, .. } | Column::Texts { codes, .. }, _) => codes.into(),
        (Column::Rounds(_), _) => vec![Code::NOT_ASKED; data.rows()].into(),
    }
}

/// Fills the base, the total and the column of all respondents from the cells that were counted.
fn add_sums(counts: &mut [u32], rows: &[RowKey], columns: &[ColumnKey]) {
    let width = columns.len();
    if width > 1 {
        for row in counts.chunks_exact_mut(width) {
            row[0] = row[1..].iter().sum();
        }
    }
    let sum = |counts: &[u32], column: usize, wanted: &dyn Fn(&RowKey) -> bool| -> u32 {
        rows.iter().zip(counts.chunks_exact(width)).filter(|(key, _)| wanted(key)).map(|(_, row)| row[column]).sum()
    };
    let position = |wanted: RowKey| rows.iter().position(|key| *key == wanted);
    for column in 0..width {
        if let (Some(base), Some(RowKey::Category(_))) = (position(RowKey::Base), rows.first()) {
            counts[base * width + column] = sum(counts, column, &|key| matches!(key, RowKey::Category(_)));
        }
        if let Some(total) = position(RowKey::Total) {
            counts[total * width + column] =
                sum(counts, column, &|key| !matches!(key, RowKey::Category(_) | RowKey::Total));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_falls_into_the_last_class_whose_edge_it_reaches() {
        let bins = [0.0, 10.0, 20.0];
        let classes = [-5.0, 0.0, 9.9, 10.0, 25.0].map(|value| class_of(value, &bins));
        assert_eq!(classes, [0, 0, 0, 1, 2]);
    }
}
