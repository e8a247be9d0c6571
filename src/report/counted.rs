//! What may be said of the people that a page asks about.

use crate::analysis::disclosure::{Results, Table, Value};
use crate::model::report::People;
use crate::model::table::{ColumnKey, RowKey};

/// Published cells that are added, and those that are taken away.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cells {
    pub plus: Vec<(RowKey, ColumnKey)>,
    pub minus: Vec<(RowKey, ColumnKey)>,
}

/// How many they are: the sum of their cells; where one is hidden, what the other answers leave of those who answered.
pub(crate) fn count(results: &Results, people: &People) -> Value<u32> {
    let Some(table) = results.table(people.spec) else { return Value::HIDDEN };
    let Cells { plus, minus } = cells(results, people);
    let sum = |cells: Vec<(RowKey, ColumnKey)>| -> Value<u32> {
        cells.into_iter().map(|(row, column)| table.count(row, column)).sum()
    };
    let all = sum(plus);
    if minus.is_empty() { all } else { all.without(sum(minus)) }
}

/// The cells that [`count`] counts.
pub(crate) fn cells(results: &Results, people: &People) -> Cells {
    let mut cells = Cells::default();
    let table = results.table(people.spec);
    for column in &people.columns {
        let others = table.and_then(|table| others(table, &people.rows, *column));
        match others {
            Some(others) => {
                cells.plus.push((RowKey::Base, *column));
                cells.minus.extend(others.into_iter().map(|row| (row, *column)));
            }
            None => cells.plus.extend(people.rows.iter().map(|row| (*row, *column))),
        }
    }
    cells
}

/// The other answers, where these are hidden and those are not.
fn others(table: &Table, rows: &[RowKey], column: ColumnKey) -> Option<Vec<RowKey>> {
    let are_answers = rows.iter().all(|row| matches!(row, RowKey::Category(_)));
    let is_known = |row: &RowKey| table.count(*row, column).known().is_some();
    if !are_answers || rows.iter().all(is_known) || !is_known(&RowKey::Base) {
        return None;
    }
    let others = table.rows().iter().filter(|row| matches!(row, RowKey::Category(_)) && !rows.contains(row));
    let others: Vec<RowKey> = others.copied().collect();
    others.iter().all(is_known).then_some(others)
}
