//! Which two categories of a crossed table to merge, so that more of it can be shown.

use super::Protector;
use super::structure::Structure;
use crate::analysis::table::{Count, CrossTab, SiteTables};
use crate::model::codebook::VariableId;
use crate::model::policy::Policy;
use crate::model::table::{ColumnKey, RowKey};

/// Two categories of a variable taken as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merge {
    /// The variable, of the rows or of the columns.
    pub variable: VariableId,
    /// The lower code of the two categories; one of them is the smallest of its table.
    pub a: u8,
    /// The higher code.
    pub b: u8,
    /// How many cells of the merged table are shown of which a part was hidden before, less those that are lost.
    pub gain: usize,
}

/// Merges of the smallest category of the columns, or of the rows, with each other one, that show more; the best first.
pub fn suggestions(table: &CrossTab<Count>, structure: &Structure, policy: &Policy) -> Vec<Merge> {
    let Some(by) = table.spec.by else { return vec![] };
    let ticks = structure.ticks.iter().copied().filter(|id| *id == table.spec.rows).collect();
    let alone = Structure { ticks, ..Structure::default() };
    let shown = |table: &CrossTab<Count>| {
        let tables = SiteTables { tables: vec![table.clone()] };
        let protected = Protector::new(&alone, policy).quick().protect(tables).tables;
        let cells = protected.tables.iter().flat_map(|table| &table.cells);
        cells.map(|cell| cell.published().is_some()).collect::<Vec<bool>>()
    };
    let before = shown(table);
    let mut merges = vec![];
    for (variable, columns) in [(by, true), (table.spec.rows, false)] {
        if alone.ticks.contains(&variable) {
            continue;
        }
        let sizes = sizes(table, columns);
        let Some((smallest, _)) = sizes.iter().min_by_key(|(code, size)| (*size, *code)).copied() else { continue };
        for (other, _) in sizes.iter().filter(|(code, _)| *code != smallest) {
            let (a, b) = (smallest.min(*other), smallest.max(*other));
            let (merged, parts) = merged(table, columns, a, b);
            let (mut back, mut lost) = (0usize, 0usize);
            for (number, shown) in shown(&merged).into_iter().enumerate() {
                let mut was = parts.iter().zip(&before).filter(|(part, _)| **part == number).map(|(_, shown)| *shown);
                match shown {
                    true => back += usize::from(was.any(|shown| !shown)),
                    false => lost += usize::from(was.any(|shown| shown)),
                }
            }
            let gain = back.saturating_sub(lost);
            if gain > 0 {
                merges.push(Merge { variable, a, b, gain });
            }
        }
    }
    merges.sort_by_key(|merge| (std::cmp::Reverse(merge.gain), merge.variable, merge.a, merge.b));
    merges
}

/// How many respondents each category of the columns, or of the rows, has.
fn sizes(table: &CrossTab<Count>, columns: bool) -> Vec<(u8, u32)> {
    let count = |row, column| table.cell(row, column).map_or(0, |count| count.0);
    if columns {
        let codes = table.columns.iter().filter_map(|column| match column {
            ColumnKey::Category(code) => Some(*code),
            _ => None,
        });
        codes.map(|code| (code, count(RowKey::Total, ColumnKey::Category(code)))).collect()
    } else {
        let codes = table.rows.iter().filter_map(|row| match row {
            RowKey::Category(code) => Some(*code),
            _ => None,
        });
        codes.map(|code| (code, count(RowKey::Category(code), ColumnKey::All))).collect()
    }
}

/// The table with category `b` counted in `a`, later categories moved up; and for each cell of the old table, the cell of
/// the new one that counts it.
fn merged(table: &CrossTab<Count>, columns: bool, a: u8, b: u8) -> (CrossTab<Count>, Vec<usize>) {
    let moved = |code: u8| if code == b { a } else { code - u8::from(code > b) };
    let row_key = |row: RowKey| match row {
        RowKey::Category(code) if !columns => RowKey::Category(moved(code)),
        other => other,
    };
    let column_key = |column: ColumnKey| match column {
        ColumnKey::Category(code) if columns => ColumnKey::Category(moved(code)),
        other => other,
    };
    let row_keys: Vec<RowKey> = table.rows.iter().map(|row| row_key(*row)).collect();
    let column_keys: Vec<ColumnKey> = table.columns.iter().map(|column| column_key(*column)).collect();
    let (rows, row_at) = distinct(&row_keys);
    let (headers, column_at) = distinct(&column_keys);
    let at = |row: &usize| column_at.iter().map(|column| row * headers.len() + column).collect::<Vec<_>>();
    let parts: Vec<usize> = row_at.iter().flat_map(at).collect();
    let mut cells = vec![Count(0); rows.len() * headers.len()];
    for (part, count) in parts.iter().zip(&table.cells) {
        cells[*part].0 += count.0;
    }
    (CrossTab { spec: table.spec, rows, columns: headers, cells }, parts)
}

/// The different keys in order of appearance, and for each key its place among them.
fn distinct<K: PartialEq + Copy>(keys: &[K]) -> (Vec<K>, Vec<usize>) {
    let mut seen = vec![];
    let place = keys.iter().map(|key| {
        seen.iter().position(|other| other == key).unwrap_or_else(|| {
            seen.push(*key);
            seen.len() - 1
        })
    });
    let places = place.collect();
    (seen, places)
}
