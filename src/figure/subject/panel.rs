//! Reads the cells of a subject: one panel per item, one line per group of people.

use super::read::{Source, Variables};
use super::{Line, Panel};
use crate::analysis::table::{Cell, CrossTab};
use crate::figure::words::Wording;
use crate::model::codebook::{Domain, Variable, VariableId};
use crate::model::control::MissingCode;
use crate::model::table::{ColumnKey, RowKey, TableSpec};

impl<'a> Source<'a, '_> {
    pub fn panel(&self, id: VariableId, variable: &'a Variable, by: Option<VariableId>) -> Panel<'a> {
        let table = self.tables.get(TableSpec { rows: id, by });
        let categories = crate::analysis::tabulate::categories(&variable.domain);
        let lines = self.columns(by).into_iter().map(|(column, code, wording)| {
            let cells = (0..categories).map(|code| cell(table, RowKey::Category(code), column)).collect();
            line(table, column, code, wording, cells)
        });
        Panel {
            variable: &variable.name,
            wording: variable.part.as_ref().map(Wording::Written),
            lines: lines.collect(),
        }
    }

    /// The ticks of a question together: one count per choice, and the base that they share.
    pub fn ticks(&self, name: &'a str, variables: &Variables<'a>, by: Option<VariableId>) -> Panel<'a> {
        let tables: Vec<_> = variables.iter().map(|(id, _)| self.tables.get(TableSpec { rows: *id, by })).collect();
        let lines = self.columns(by).into_iter().map(|(column, code, wording)| {
            let cells = tables.iter().map(|table| cell(*table, RowKey::Category(1), column)).collect();
            // Whoever answered the question answered each tick, so what is published of one base holds for all.
            let shared = |row| {
                let published = tables.iter().map(|table| cell(*table, row, column));
                published.clone().find(|cell| *cell != Cell::Suppressed).unwrap_or(Cell::Suppressed)
            };
            let mut line = line(None, column, code, wording, cells);
            line.base = shared(RowKey::Base);
            line.missing = MissingCode::ALL.map(|code| shared(RowKey::Missing(code)));
            line.skipped = shared(RowKey::Skipped);
            line.not_asked = shared(RowKey::NotAsked);
            line.total = shared(RowKey::Total);
            line
        });
        Panel { variable: name, wording: None, lines: lines.collect() }
    }

    fn columns(&self, by: Option<VariableId>) -> Vec<(ColumnKey, &'a str, Wording<'a>)> {
        let mut columns = vec![(ColumnKey::All, "all", Wording::BuiltIn("results-all"))];
        if let Some(Domain::Category { categories, .. }) = by.map(|by| &self.codebook.get(by).domain) {
            for (code, category) in (0u8..).zip(categories) {
                let wording = Wording::Written(&category.label);
                columns.push((ColumnKey::Category(code), &category.name, wording));
            }
            columns.push((ColumnKey::NoAnswer, "no_answer", Wording::BuiltIn("results-no-group")));
        }
        columns
    }
}

fn line<'a>(
    table: Option<&CrossTab<Cell>>,
    column: ColumnKey,
    code: &'a str,
    wording: Wording<'a>,
    cells: Vec<Cell>,
) -> Line<'a> {
    Line {
        column,
        code,
        wording,
        cells,
        base: cell(table, RowKey::Base, column),
        missing: MissingCode::ALL.map(|code| cell(table, RowKey::Missing(code), column)),
        skipped: cell(table, RowKey::Skipped, column),
        not_asked: cell(table, RowKey::NotAsked, column),
        total: cell(table, RowKey::Total, column),
    }
}

/// A cell that no table has says nothing, as one that is suppressed.
fn cell(table: Option<&CrossTab<Cell>>, row: RowKey, column: ColumnKey) -> Cell {
    table.and_then(|table| table.cell(row, column)).copied().unwrap_or(Cell::Suppressed)
}
