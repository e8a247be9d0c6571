//! Remembers what was published before, so that the difference between two editions is protected too.
//!
//! An edition holds the true counts of its tables: the ledger is as private as the answers, is never put under `public/`,
//! and git ignores it. Reading and writing it is the caller's.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::form::Form;
use super::policy::Policy;
use super::primary::Reason;
use super::structure::Structure;
use super::system::{AtomInfo, Quantity, Status, System, Target};
use crate::analysis::table::{Cell, ColumnKey, Count, CrossTab, RowKey, SiteTables, TableSpec};
use crate::analysis::tabulate::{column_keys, row_keys};
use crate::instrument::codebook::Codebook;

/// One publication of a survey's tables.
#[derive(Clone)]
pub struct Edition {
    tables: Vec<CrossTab<Count>>,
    published: Vec<Vec<bool>>,
}

/// An edition as it is kept (`private/ledger.json`): tables by the names of their variables.
#[derive(Serialize, Deserialize)]
pub struct Record {
    /// The instrument's version: an edition of other questions cannot be compared.
    pub version: String,
    tables: Vec<TableRecord>,
}

#[derive(Serialize, Deserialize)]
struct TableRecord {
    rows: String,
    by: Option<String>,
    /// Row by row, in the order of the codebook.
    counts: Vec<u32>,
    published: Vec<bool>,
}

impl Edition {
    /// What is published of these tables.
    pub fn of(counted: &SiteTables<Count>, protected: &SiteTables<Cell>) -> Edition {
        let shown = |table: &CrossTab<Cell>| table.cells.iter().map(|cell| cell.published().is_some()).collect();
        Edition { tables: counted.tables.clone(), published: protected.tables.iter().map(shown).collect() }
    }

    /// The edition as it is kept.
    pub fn record(&self, version: &str, codebook: &Codebook) -> Record {
        let name = |id| codebook.get(id).name.clone();
        let table = |(table, published): (&CrossTab<Count>, &Vec<bool>)| TableRecord {
            rows: name(table.spec.rows),
            by: table.spec.by.map(name),
            counts: table.cells.iter().map(|count| count.0).collect(),
            published: published.clone(),
        };
        Record { version: version.into(), tables: self.tables.iter().zip(&self.published).map(table).collect() }
    }

    /// Reads a record back; `None` if it is of another version of the instrument or does not fit its codebook.
    pub fn read(record: &Record, version: &str, codebook: &Codebook) -> Option<Edition> {
        let mut edition = Edition { tables: vec![], published: vec![] };
        for table in &record.tables {
            let rows = codebook.find(&table.rows)?;
            let by = match &table.by {
                Some(by) => Some(codebook.find(by)?),
                None => None,
            };
            let keys = row_keys(&codebook.get(rows).domain);
            let columns = by.map_or(vec![ColumnKey::All], |by| column_keys(&codebook.get(by).domain));
            if table.counts.len() != keys.len() * columns.len() || table.published.len() != table.counts.len() {
                return None;
            }
            let cells = table.counts.iter().map(|count| Count(*count)).collect();
            edition.tables.push(CrossTab { spec: TableSpec { rows, by }, rows: keys, columns, cells });
            edition.published.push(table.published.clone());
        }
        (record.version == version).then_some(edition)
    }

    pub(super) fn respondents(&self) -> u32 {
        let totals = self.tables.iter().filter_map(|table| table.cell(RowKey::Total, ColumnKey::All));
        totals.map(|count| count.0).max().unwrap_or(0)
    }

    pub(super) fn publishes(&self) -> bool {
        self.published.iter().flatten().any(|published| *published)
    }

    /// Adds this edition to a system: its unknowns, its published numbers, which nobody can take back, and for each unknown
    /// that both editions have, how many were added in between.
    pub(super) fn join(&self, system: &mut System, structure: &Structure, policy: &Policy) {
        let earlier = System::of(&self.tables, structure, policy, self.respondents());
        let offset = system.atoms.len() as u32;
        let groups = system.atoms.iter().map(|atom| atom.group + 1).max().unwrap_or(1);
        for (atom, value) in earlier.atoms.iter().zip(&earlier.truth) {
            let group = if atom.group == 0 { 0 } else { atom.group + groups };
            system.atom(*value, AtomInfo { group, ..*atom });
        }
        system.equations.extend(earlier.equations.iter().map(|form| form.shifted(offset)));
        self.add_published(system, &earlier, offset);
        system.targets.extend(
            earlier.targets.iter().map(|target| Target { form: target.form.shifted(offset), reason: target.reason }),
        );
        self.add_differences(system, &earlier, offset, policy);
    }

    fn add_published(&self, system: &mut System, earlier: &System, offset: u32) {
        let mut published = BTreeSet::new();
        for (cells, shown) in earlier.cells.iter().zip(&self.published) {
            for (status, _) in cells.iter().zip(shown).filter(|(_, shown)| **shown) {
                if let Status::Open(quantity) | Status::Primary(quantity, _) = status {
                    published.insert(*quantity);
                }
            }
        }
        for quantity in published {
            let quantity = &earlier.quantities[quantity];
            let form = quantity.form.shifted(offset);
            system.quantities.push(Quantity { form, candidate: true, fixed: true, shown: 0, ..quantity.clone() });
        }
    }

    /// The unknowns of two editions correspond where the cells of their tables do: each cell of the new edition is the
    /// cell of the earlier one and those who came since.
    fn add_differences(&self, system: &mut System, earlier: &System, offset: u32, policy: &Policy) {
        let index: BTreeMap<TableSpec, usize> =
            self.tables.iter().enumerate().map(|(index, table)| (table.spec, index)).collect();
        let mut pairs: BTreeMap<Form, Form> = BTreeMap::new();
        for (spec, cells) in system.specs.iter().zip(&system.cells) {
            let Some(before) = index.get(spec).and_then(|index| earlier.cells.get(*index)) else { continue };
            if before.len() != cells.len() {
                continue;
            }
            let form = |status: &Status, quantities: &[Quantity]| match status {
                Status::Open(quantity) | Status::Primary(quantity, _) => {
                    quantities.get(*quantity).map(|quantity| quantity.form.clone())
                }
                Status::Known => Some(Form::default()),
                Status::Closed => None,
            };
            for (now, then) in cells.iter().zip(before) {
                let now = form(now, &system.quantities);
                let then = form(then, &earlier.quantities).map(|form| form.shifted(offset));
                if let (Some(now), Some(then)) = (now, then)
                    && !now.is_zero()
                {
                    pairs.insert(now, then);
                }
            }
        }
        let small = 1..i64::from(policy.min_count);
        for (now, then) in pairs {
            let since = now.plus(-1, &then);
            let value = since.value(&system.truth);
            // Fewer than before: answers were taken back or corrected, and a reader cannot count on a rise.
            if value < 0 {
                if small.contains(&-value) {
                    system.targets.push(Target { form: since, reason: Reason::Small });
                }
                continue;
            }
            let group = now.terms().first().map_or(0, |(atom, _)| system.atoms[*atom as usize].group);
            let atom = system.atom(value, AtomInfo { group: group.max(1), own: 1, people: false });
            system.equations.push(since.plus(-1, &Form::sum([atom])));
            if small.contains(&value) {
                system.targets.push(Target { form: Form::sum([atom]), reason: Reason::Small });
            }
        }
    }
}
