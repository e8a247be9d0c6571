//! What must stay unknown: every number that a primary rule names, shown or not, and the sums that readers see.

use std::collections::{BTreeMap, BTreeSet};

use super::axes;
use super::form::Form;
use super::primary::{self, Reason};
use super::structure::Structure;
use super::system::{Layout, Line, Status, System, Target};
use crate::analysis::table::{Count, CrossTab};
use crate::model::policy::Policy;
use crate::model::table::{ColumnKey, RowKey, TableSpec};

impl System {
    /// Adds the targets and the lines of all tables.
    pub(super) fn protect_targets(
        &mut self,
        layout: &Layout,
        tables: &[CrossTab<Count>],
        structure: &Structure,
        policy: &Policy,
    ) {
        let mut targets: BTreeMap<Form, Reason> = BTreeMap::new();
        // A small count of people is protected whether or not a cell shows it: two tables may show it as a difference.
        for (atom, (info, value)) in self.atoms.iter().zip(&self.truth).enumerate() {
            if info.people && (1..i64::from(policy.min_count)).contains(value) {
                targets.insert(Form::sum([atom as u32]), Reason::Small);
            }
        }
        for (table, cells) in tables.iter().zip(&self.cells) {
            let cell = |row, column| status(table, cells, row, column);
            for (row, column) in keys(table) {
                let Some(Status::Primary(quantity, reason)) = cell(row, column) else { continue };
                let form = &self.quantities[quantity].form;
                // A small group that as a whole refused is both: how many they are, and that nobody else was asked.
                let left = matches!(row, RowKey::Missing(_)) && reason == Reason::Small;
                if left && primary::whole_group(table, (row, column), structure) {
                    let total = layout.form(table, RowKey::Total, column);
                    let past = layout.form(table, RowKey::NotAsked, column).unwrap_or_default();
                    if let Some(rest) = total.map(|total| total.plus(-1, form).plus(-1, &past)).filter(|f| !f.is_zero())
                    {
                        targets.entry(rest).or_insert(Reason::WholeGroup);
                    }
                }
                let form = match reason {
                    Reason::Small | Reason::Zero => form.clone(),
                    // Where nobody at all gave an answer, nobody in a small group did either: that zero is public. So is then,
                    // of a box that nobody ticked, that none of the group did.
                    Reason::SmallBase => {
                        let is_box = structure.ticks.contains(&table.spec.rows);
                        let answer = if is_box && row == RowKey::Category(0) { RowKey::Category(1) } else { row };
                        let all = table.cell(answer, ColumnKey::All).map_or(0, |count| count.0);
                        if all == 0 || !matches!(row, RowKey::Category(_)) {
                            continue;
                        }
                        form.clone()
                    }
                    // That (nearly) the whole group gave this answer is known exactly when the rest is.
                    Reason::WholeGroup => {
                        let whole = if matches!(row, RowKey::Category(_)) { RowKey::Base } else { RowKey::Total };
                        let Some(whole) = layout.form(table, whole, column) else { continue };
                        let past = layout.form(table, RowKey::NotAsked, column).unwrap_or_default();
                        let past = if matches!(row, RowKey::Category(_)) { Form::default() } else { past };
                        whole.plus(-1, form).plus(-1, &past)
                    }
                };
                if !form.is_zero() {
                    targets.entry(form).or_insert(reason);
                }
            }
        }
        self.targets = targets.into_iter().map(|(form, reason)| Target { form, reason }).collect();
        self.lines = lines(self, layout, tables, structure);
    }
}

/// The equations a reader sees: base and categories, everybody and the columns, a coarse category and its fine ones, those
/// asked and those whose answer led there.
fn lines(system: &System, layout: &Layout, tables: &[CrossTab<Count>], structure: &Structure) -> Vec<Line> {
    let mut lines = BTreeSet::new();
    let mut line = |parent: Option<usize>, children: Vec<Option<usize>>| {
        let children: BTreeSet<usize> = children.into_iter().flatten().collect();
        if let (Some(parent), true) = (parent, children.len() > 1) {
            lines.insert(Line { parent, children: children.into_iter().collect() });
        }
    };
    for (table, cells) in tables.iter().zip(&system.cells) {
        let cell = |row, column| status(table, cells, row, column).and_then(quantity);
        let of = |wanted: fn(&RowKey) -> bool, column| {
            table.rows.iter().filter(|row| wanted(row)).map(|row| cell(*row, column)).collect::<Vec<_>>()
        };
        for column in &table.columns {
            line(cell(RowKey::Base, *column), of(|row| matches!(row, RowKey::Category(_)), *column));
            let total = cell(RowKey::Total, *column);
            line(total, of(|row| !matches!(row, RowKey::Category(_) | RowKey::Total), *column));
            line(total, of(|row| !matches!(row, RowKey::Base | RowKey::Total), *column));
        }
        for row in &table.rows {
            let columns = table.columns.iter().filter(|column| **column != ColumnKey::All);
            line(cell(*row, ColumnKey::All), columns.map(|column| cell(*row, *column)).collect());
        }
    }
    let find = |spec: TableSpec| tables.iter().position(|table| table.spec == spec);
    let at = |table: usize, row, column| status(&tables[table], &system.cells[table], row, column).and_then(quantity);
    for recode in &structure.recodes {
        for (index, table) in tables.iter().enumerate() {
            let fine = TableSpec {
                rows: if table.spec.rows == recode.coarse { recode.fine } else { table.spec.rows },
                by: if table.spec.by == Some(recode.coarse) { Some(recode.fine) } else { table.spec.by },
            };
            let Some(fine) = find(fine).filter(|fine| *fine != index) else { continue };
            for (row, column) in keys(table) {
                let rows = gathered(row, table.spec.rows == recode.coarse, &recode.to);
                let columns: Vec<ColumnKey> = match column {
                    ColumnKey::Category(code) if table.spec.by == Some(recode.coarse) => {
                        gathered(RowKey::Category(code), true, &recode.to).into_iter().map(axes::column).collect()
                    }
                    other => vec![other],
                };
                let children = rows.iter().flat_map(|row| columns.iter().map(|column| at(fine, *row, *column)));
                line(at(index, row, column), children.collect());
            }
        }
    }
    for gate in structure.gates.iter().filter(|gate| gate.exact) {
        let Some(condition) = gate.conditions.first() else { continue };
        let Some((_, keys)) = layout.axes.keys(condition.variable) else { continue };
        let (meets, past): (Vec<RowKey>, Vec<RowKey>) = keys.iter().partition(|key| condition.states.contains(key));
        for (index, table) in tables.iter().enumerate().filter(|(_, t)| gate.followers.contains(&t.spec.rows)) {
            let Some(filter) = find(TableSpec { rows: condition.variable, by: table.spec.by }) else { continue };
            let asked = table.rows.iter().filter(|row| !matches!(row, RowKey::Base | RowKey::Total | RowKey::NotAsked));
            let asked: Vec<RowKey> = asked.copied().collect();
            for column in &table.columns {
                line(at(index, RowKey::NotAsked, *column), past.iter().map(|key| at(filter, *key, *column)).collect());
                if let [only] = meets.as_slice() {
                    line(at(filter, *only, *column), asked.iter().map(|row| at(index, *row, *column)).collect());
                }
            }
        }
    }
    lines.into_iter().collect()
}

/// The fine rows that a coarse row gathers.
fn gathered(row: RowKey, recoded: bool, to: &[Option<u8>]) -> Vec<RowKey> {
    match row {
        RowKey::Category(code) if recoded => {
            let fine = (0..=239u8).zip(to).filter(|(_, coarse)| **coarse == Some(code));
            fine.map(|(fine, _)| RowKey::Category(fine)).collect()
        }
        other => vec![other],
    }
}

fn keys(table: &CrossTab<Count>) -> impl Iterator<Item = (RowKey, ColumnKey)> + '_ {
    table.rows.iter().flat_map(|row| table.columns.iter().map(move |column| (*row, *column)))
}

fn status(table: &CrossTab<Count>, cells: &[Status], row: RowKey, column: ColumnKey) -> Option<Status> {
    let row = table.rows.iter().position(|key| *key == row)?;
    let column = table.columns.iter().position(|key| *key == column)?;
    cells.get(row * table.columns.len() + column).copied()
}

fn quantity(status: Status) -> Option<usize> {
    match status {
        Status::Open(quantity) | Status::Primary(quantity, _) => Some(quantity),
        Status::Known | Status::Closed => None,
    }
}
