//! Reads the cells of a subject: one panel per item, one line per group of people.

use super::read::{Source, Variables};
use super::{Line, Panel};
use crate::analysis::disclosure::{Mark, Table, Value};
use crate::figure::words::Wording;
use crate::model::codebook::{Variable, VariableId};
use crate::model::control::MissingCode;
use crate::model::table::{ColumnKey, RowKey, TableSpec};

impl<'a> Source<'a, '_> {
    pub fn panel(&self, id: VariableId, variable: &'a Variable, by: Option<VariableId>) -> Panel<'a> {
        let table = self.results.table(TableSpec { rows: id, by });
        let lines = self.columns(by).into_iter().map(|group| {
            let cells = table.map_or(vec![], |table| answers(table, group.column));
            line(table, group, cells)
        });
        Panel {
            variable: &variable.name,
            wording: variable.part.as_ref().map(Wording::Written),
            lines: lines.collect(),
        }
    }

    /// The ticks of a question together: one count per choice, and the base that they share.
    pub fn ticks(&self, name: &'a str, variables: &Variables<'a>, by: Option<VariableId>) -> Panel<'a> {
        let tables: Vec<_> = variables.iter().map(|(id, _)| self.results.table(TableSpec { rows: *id, by })).collect();
        let lines = self.columns(by).into_iter().map(|group| {
            let ticked = |table: &Table| table.count(RowKey::Category(TICKED), group.column);
            let cells = tables.iter().map(|table| table.map_or(Value::HIDDEN, ticked)).collect();
            line(tables.first().copied().flatten(), group, cells)
        });
        Panel { variable: name, wording: None, lines: lines.collect() }
    }

    fn columns(&self, by: Option<VariableId>) -> Vec<Group<'a>> {
        let mut groups = vec![Group { column: ColumnKey::All, code: "all", wording: Wording::BuiltIn("results-all") }];
        if let Some(by) = by {
            for (code, category) in (0u8..).zip(self.codebook.get(by).domain.categories()) {
                let wording = Wording::Written(&category.label);
                groups.push(Group { column: ColumnKey::Category(code), code: &category.name, wording });
            }
            let wording = Wording::BuiltIn("results-no-group");
            groups.push(Group { column: ColumnKey::NoAnswer, code: "no_answer", wording });
        }
        groups
    }
}

/// Whom a line is about.
#[derive(Clone, Copy)]
struct Group<'a> {
    column: ColumnKey,
    code: &'a str,
    wording: Wording<'a>,
}

/// The category of a tick that says yes.
const TICKED: u8 = 1;

fn answers(table: &Table, column: ColumnKey) -> Vec<Value<u32>> {
    let answers = table.rows().iter().filter(|row| matches!(row, RowKey::Category(_)));
    answers.map(|row| table.count(*row, column)).collect()
}

/// A table that is not there says nothing.
fn line<'a>(table: Option<&Table>, group: Group<'a>, cells: Vec<Value<u32>>) -> Line<'a> {
    let Group { column, code, wording } = group;
    let count = |row| table.map_or(Value::HIDDEN, |table| table.count(row, column));
    Line {
        column,
        code,
        wording,
        cells,
        base: count(RowKey::Base),
        missing: MissingCode::ALL.map(|code| count(RowKey::Missing(code))),
        skipped: count(RowKey::Skipped),
        not_asked: count(RowKey::NotAsked),
        total: count(RowKey::Total),
        mean: table.map_or(Value::Marked(Mark::NotApplicable), |table| table.mean(column)),
        median: table.map_or(Value::Marked(Mark::NotApplicable), |table| table.median(column)),
    }
}
