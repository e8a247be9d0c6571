//! Reads the cells of a subject: one panel per item, one line per group of people.

use super::read::{Source, Variables};
use super::{Line, Panel};
use crate::analysis::disclosure::{Mark, Table, Value, WeightedShare};
use crate::figure::words::Wording;
use crate::model::codebook::{Category, Domain, Variable, VariableId};
use crate::model::control::MissingCode;
use crate::model::table::{ColumnKey, RowKey, TableSpec};

impl<'a> Source<'a, '_> {
    pub(crate) fn panel(&self, id: VariableId, variable: &'a Variable, by: Option<VariableId>) -> Panel<'a> {
        let table = self.results.table(TableSpec { rows: id, by });
        let lines = self.columns(by).into_iter().map(|group| {
            let cells = table.map_or(vec![], |table| answers(table, group.column, Table::count));
            let weighted = table.map_or(vec![], |table| answers(table, group.column, Table::weighted));
            line(table, group, (cells, weighted))
        });
        Panel {
            variable: &variable.name,
            wording: variable.part.as_ref().map(Wording::Written),
            lines: lines.collect(),
        }
    }

    /// The ticks of a question together: one count per choice, and the base that they share.
    pub(crate) fn ticks(&self, name: &'a str, variables: &Variables<'a>, by: Option<VariableId>) -> Panel<'a> {
        let tables: Vec<_> = variables.iter().map(|(id, _)| self.results.table(TableSpec { rows: *id, by })).collect();
        let lines = self.columns(by).into_iter().map(|group| {
            let ticked = |table: &Table| table.count(RowKey::Category(TICKED), group.column);
            let cells = tables.iter().map(|table| table.map_or(Value::HIDDEN, ticked)).collect();
            let weighted = |table: &Table| table.weighted(RowKey::Category(TICKED), group.column);
            let weighted = tables.iter().map(|table| table.map_or(Value::HIDDEN, weighted)).collect();
            line(tables.first().copied().flatten(), group, (cells, weighted))
        });
        Panel { variable: name, wording: None, lines: lines.collect() }
    }

    fn columns(&self, by: Option<VariableId>) -> Vec<Group<'a>> {
        let named: Vec<(&str, Wording)> = match by.map(|by| &self.codebook.get(by).domain) {
            Some(Domain::Category { categories, .. }) => {
                let named = |category: &'a Category| (category.name.as_str(), Wording::Written(&category.label));
                categories.iter().map(named).collect()
            }
            Some(Domain::Tick) => vec![("no", Wording::BuiltIn("scale-no")), ("yes", Wording::BuiltIn("scale-yes"))],
            // No table is broken down by anything else.
            Some(Domain::Rank { .. } | Domain::Number { .. } | Domain::Date { .. } | Domain::Text) | None => vec![],
        };
        let group = |column, code, wording| Group { column, code, wording };
        let mut groups = vec![group(ColumnKey::All, "all", Wording::BuiltIn("results-all"))];
        groups.extend((0u8..).zip(named).map(|(at, (code, wording))| group(ColumnKey::Category(at), code, wording)));
        let none = || group(ColumnKey::NoAnswer, "no_answer", Wording::BuiltIn("results-no-group"));
        groups.extend(by.map(|_| none()));
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

fn answers<T>(table: &Table, column: ColumnKey, read: impl Fn(&Table, RowKey, ColumnKey) -> T) -> Vec<T> {
    let answers = table.rows().iter().filter(|row| matches!(row, RowKey::Category(_)));
    answers.map(|row| read(table, *row, column)).collect()
}

/// A table that is not there says nothing.
fn line<'a>(
    table: Option<&Table>,
    group: Group<'a>,
    (cells, weighted): (Vec<Value<u32>>, Vec<Value<WeightedShare>>),
) -> Line<'a> {
    let Group { column, code, wording } = group;
    let count = |row| table.map_or(Value::HIDDEN, |table| table.count(row, column));
    Line {
        column,
        code,
        wording,
        cells,
        weighted,
        is_weighted: false,
        base: count(RowKey::Base),
        missing: MissingCode::ALL.map(|code| count(RowKey::Missing(code))),
        skipped: count(RowKey::Skipped),
        not_asked: count(RowKey::NotAsked),
        total: count(RowKey::Total),
        mean: table.map_or(Value::Marked(Mark::NotApplicable), |table| table.mean(column)),
        median: table.map_or(Value::Marked(Mark::NotApplicable), |table| table.median(column)),
        deviation: table.map_or(Value::Marked(Mark::NotApplicable), |table| table.deviation(column)),
        halfway: table.map_or(Value::Marked(Mark::NotApplicable), |table| table.halfway(column)),
        mean_by_weight: table.map_or(Value::Marked(Mark::NotApplicable), |table| table.mean_by_weight(column)),
    }
}
