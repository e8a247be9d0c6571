//! Splits the respondents, as finely as some table does, along every variable and every crossed pair of variables.

use std::collections::{BTreeMap, BTreeSet};

use super::blocks::{Block, Use, join};
use super::structure::Structure;
use crate::analysis::table::{Count, CrossTab};
use crate::model::codebook::VariableId;
use crate::model::control::MissingCode;
use crate::model::table::{ColumnKey, RowKey};

/// For each item of a list, the number of its class.
pub(super) type Classes = Vec<usize>;

/// A variable at its finest level; its recodes are unions of its states.
#[derive(Clone, Debug)]
pub(super) struct Axis {
    pub root: VariableId,
    /// Every way to answer or not to: categories first.
    pub states: Vec<RowKey>,
    /// For each state, its part: the finest division that a table publishes.
    pub parts: Classes,
    /// For each part, how many respondents.
    pub counts: Vec<u32>,
}

/// The divisions of a survey's tables.
#[derive(Clone, Debug, Default)]
pub(super) struct Axes {
    pub axes: Vec<Axis>,
    pub blocks: Vec<Block>,
    /// Each variable's axis, and its own key for each state of the axis.
    pub variables: BTreeMap<VariableId, (usize, Vec<RowKey>)>,
    /// Tables that cannot be placed; they must be hidden as a whole.
    pub unfit: BTreeSet<usize>,
}

impl Axes {
    pub(super) fn of(tables: &[CrossTab<Count>], structure: &Structure) -> Axes {
        let mut axes = Axes::default();
        let variables: BTreeSet<VariableId> =
            tables.iter().flat_map(|t| [Some(t.spec.rows), t.spec.by]).flatten().collect();
        for variable in variables {
            axes.place(variable, tables, structure);
        }
        for (index, table) in tables.iter().enumerate() {
            if table.spec.by.is_none() {
                axes.divide(index, table);
            }
        }
        for (index, table) in tables.iter().enumerate() {
            if table.spec.by.is_some() {
                axes.divide(index, table);
            }
        }
        axes.cross(tables);
        axes
    }

    /// For each state of the axis, the row of `variable` that counts it.
    pub(super) fn keys(&self, variable: VariableId) -> Option<(usize, &[RowKey])> {
        self.variables.get(&variable).map(|(axis, keys)| (*axis, keys.as_slice()))
    }

    pub(super) fn block(&self, a: usize, b: usize) -> Option<(usize, bool)> {
        let position = |a, b| self.blocks.iter().position(|block| block.a == a && block.b == b);
        position(a, b).map(|index| (index, false)).or_else(|| position(b, a).map(|index| (index, true)))
    }

    fn place(&mut self, variable: VariableId, tables: &[CrossTab<Count>], structure: &Structure) {
        let mut chain = vec![];
        let mut root = variable;
        while let Some(recode) = structure.recodes.iter().find(|recode| recode.coarse == root) {
            if chain.len() > structure.recodes.len() {
                break;
            }
            chain.push(recode);
            root = recode.fine;
        }
        let axis = self.axes.iter().position(|axis| axis.root == root).unwrap_or_else(|| {
            let categories =
                chain.last().map(|recode| recode.to.len()).max(Some(categories(root, tables))).unwrap_or(0);
            let states = states(categories);
            self.axes.push(Axis { root, parts: vec![], counts: vec![], states });
            self.axes.len() - 1
        });
        let mut keys = self.axes[axis].states.clone();
        for recode in chain.iter().rev() {
            for key in &mut keys {
                if let RowKey::Category(code) = *key {
                    let to = recode.to.get(code as usize).copied().flatten();
                    *key = to.map_or(RowKey::Skipped, RowKey::Category);
                }
            }
        }
        self.variables.insert(variable, (axis, keys));
    }

    /// Lets a table divide the axes of its variables, alone.
    fn divide(&mut self, index: usize, table: &CrossTab<Count>) {
        let row_uses = self.keys(table.spec.rows).map(|(axis, keys)| {
            let counts = keys.iter().map(|key| count(table, display(table, *key), ColumnKey::All)).collect::<Vec<_>>();
            (axis, classify(keys), counts)
        });
        let column_uses = table.spec.by.and_then(|by| self.keys(by)).map(|(axis, keys)| {
            let columns: Vec<ColumnKey> = keys.iter().map(|key| column(*key)).collect();
            let counts = columns.iter().map(|column| count(table, RowKey::Total, *column)).collect::<Vec<_>>();
            (axis, classify(&columns), counts)
        });
        for (axis, parts, by_state) in [row_uses, column_uses].into_iter().flatten() {
            let axis = &mut self.axes[axis];
            if axis.parts.is_empty() || is_finer(&parts, &axis.parts) {
                axis.counts = per_class(&parts, &by_state);
                axis.parts = parts;
            } else if !is_finer(&axis.parts, &parts) {
                self.unfit.insert(index);
            }
        }
    }

    fn cross(&mut self, tables: &[CrossTab<Count>]) {
        let mut pairs: BTreeMap<(usize, usize), Vec<Use>> = BTreeMap::new();
        for (index, table) in tables.iter().enumerate() {
            let Some(by) = table.spec.by else { continue };
            let (Some((rows, row_keys)), Some((columns, column_keys))) = (self.keys(table.spec.rows), self.keys(by))
            else {
                self.unfit.insert(index);
                continue;
            };
            if rows == columns || self.unfit.contains(&index) {
                self.unfit.insert(index);
                continue;
            }
            let column_keys: Vec<ColumnKey> = column_keys.iter().map(|key| column(*key)).collect();
            let row_keys: Vec<RowKey> = row_keys.iter().map(|key| display(table, *key)).collect();
            let counts = row_keys.iter().flat_map(|row| column_keys.iter().map(|column| count(table, *row, *column)));
            let one = Use {
                table: index,
                parts_a: classify(&row_keys),
                parts_b: classify(&column_keys),
                counts: counts.collect(),
            };
            if rows < columns {
                pairs.entry((rows, columns)).or_default().push(one);
            } else {
                pairs.entry((columns, rows)).or_default().push(one.transposed());
            }
        }
        for ((a, b), mut uses) in pairs {
            while let Some(last) = uses.last().map(|one| one.table) {
                if let Some(block) = join(a, b, &uses) {
                    self.blocks.push(block);
                    break;
                }
                self.unfit.insert(last);
                uses.pop();
            }
        }
    }
}

fn states(categories: usize) -> Vec<RowKey> {
    let mut states: Vec<RowKey> = (0..categories.min(240)).map(|code| RowKey::Category(code as u8)).collect();
    states.extend(MissingCode::ALL.map(RowKey::Missing));
    states.extend([RowKey::Skipped, RowKey::NotAsked]);
    states
}

/// How many categories the tables show of a variable; one, "answered", where they only show the base.
fn categories(variable: VariableId, tables: &[CrossTab<Count>]) -> usize {
    let of = |table: &CrossTab<Count>| {
        let rows = table.rows.iter().filter(|key| matches!(key, RowKey::Category(_))).count();
        let columns = table.columns.iter().filter(|key| matches!(key, ColumnKey::Category(_))).count();
        [(table.spec.rows == variable).then_some(rows.max(1)), (table.spec.by == Some(variable)).then_some(columns)]
    };
    tables.iter().flat_map(of).flatten().max().unwrap_or(0)
}

/// The row that shows a state: the base, where a variable has no categories.
pub(super) fn display(table: &CrossTab<Count>, key: RowKey) -> RowKey {
    match key {
        RowKey::Category(_) if !table.rows.contains(&RowKey::Category(0)) => RowKey::Base,
        other => other,
    }
}

pub(super) fn column(key: RowKey) -> ColumnKey {
    match key {
        RowKey::Category(code) => ColumnKey::Category(code),
        _ => ColumnKey::NoAnswer,
    }
}

fn count(table: &CrossTab<Count>, row: RowKey, column: ColumnKey) -> u32 {
    table.cell(row, column).map_or(0, |count| count.0)
}

/// Numbers the classes of equal keys in order of appearance.
pub(super) fn classify<K: PartialEq>(keys: &[K]) -> Classes {
    let mut seen: Vec<&K> = vec![];
    let mut class = |key| {
        seen.iter().position(|other| *other == key).unwrap_or_else(|| {
            seen.push(key);
            seen.len() - 1
        })
    };
    keys.iter().map(&mut class).collect()
}

/// How many classes there are.
pub(super) fn classes(parts: &Classes) -> usize {
    parts.iter().max().map_or(0, |class| class + 1)
}

/// The division by both.
pub(super) fn refine(a: &Classes, b: &Classes) -> Classes {
    if a.is_empty() {
        return b.clone();
    }
    classify(&a.iter().zip(b).collect::<Vec<_>>())
}

/// Whether every class of `fine` lies in one class of `coarse`.
pub(super) fn is_finer(fine: &Classes, coarse: &Classes) -> bool {
    refine(fine, coarse) == *fine
}

fn per_class(parts: &Classes, by_state: &[u32]) -> Vec<u32> {
    let first = |class| parts.iter().position(|part| *part == class).and_then(|state| by_state.get(state));
    (0..classes(parts)).map(|class| first(class).copied().unwrap_or(0)).collect()
}
