//! The author's account of what was hidden and why. It tells small counts from large ones: never published.

use std::collections::BTreeMap;
use std::fmt::Write;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::merge::{Merge, suggestions};
use super::primary::Reason;
use super::structure::Structure;
use super::system::Status;
use super::{Again, Outcome};
use crate::analysis::table::{Count, CrossTab, SiteTables};
use crate::model::codebook::{Codebook, VariableId};
use crate::model::policy::Extent;
use crate::model::policy::Policy;
use crate::model::table::{ColumnKey, RowKey, TableSpec};

/// Why a cell is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Why {
    /// It could point at people by itself, for this reason.
    Primary(Reason),
    /// To stop subtraction.
    Secondary,
    /// The whole table is not published.
    Table,
}

pub(super) fn why(status: Status, shown: bool) -> Option<Why> {
    match status {
        Status::Known => None,
        Status::Open(_) if shown => None,
        Status::Open(_) => Some(Why::Secondary),
        Status::Primary(_, reason) => Some(Why::Primary(reason)),
        Status::Closed => Some(Why::Table),
    }
}

/// What was hidden of one table.
pub struct TableReport {
    /// Which table.
    pub spec: TableSpec,
    /// How many cells it has, hidden or not.
    pub cells: usize,
    /// How many of them are hidden for each reason.
    pub hidden: BTreeMap<Why, usize>,
    /// The hidden cells with their true values, in the table's order. Empty where the whole table is closed.
    values: Vec<(RowKey, ColumnKey, Why, Count)>,
    /// Merges of two categories that would show more, the best first.
    pub merges: Vec<Merge>,
}

/// The account of a survey: every table of which something is hidden.
pub struct Report {
    /// How much of the survey is published at all.
    pub extent: Extent,
    /// False where not even hiding everything could be proven safe: then only the number of respondents is shown.
    pub proven: bool,
    /// Why the numbers are those of the last edition, where they are.
    pub again: Option<Again>,
    /// Cells in all tables, hidden or not.
    pub cells: usize,
    /// The tables of which something is hidden, in the order of the survey.
    pub tables: Vec<TableReport>,
}

impl Report {
    /// The account of an outcome. Suggestions take each crossed table by itself, so that they cost little.
    pub fn of(outcome: &Outcome, tables: &SiteTables<Count>, structure: &Structure, policy: &Policy) -> Report {
        let table = |(table, hidden): (&CrossTab<Count>, &Vec<Option<Why>>)| {
            let mut counts = BTreeMap::new();
            for why in hidden.iter().flatten() {
                *counts.entry(*why).or_insert(0) += 1;
            }
            let open = !counts.is_empty() && !counts.contains_key(&Why::Table);
            let merges = if open { suggestions(table, structure, policy) } else { vec![] };
            let values = if open { values(table, hidden) } else { vec![] };
            TableReport { spec: table.spec, cells: hidden.len(), hidden: counts, values, merges }
        };
        let mut reports: Vec<TableReport> = tables.tables.par_iter().zip(&outcome.hidden).map(table).collect();
        reports.retain(|report| !report.hidden.is_empty());
        let cells = outcome.hidden.iter().map(Vec::len).sum();
        Report { extent: outcome.extent, proven: outcome.proven, again: outcome.again, cells, tables: reports }
    }

    /// Merges of two groups of a breakdown, with what they bring back in all tables by it together; the best first.
    pub fn merges(&self) -> Vec<Merge> {
        let mut merges: BTreeMap<(VariableId, u8, u8), usize> = BTreeMap::new();
        for table in &self.tables {
            let of_groups = table.merges.iter().filter(|merge| Some(merge.variable) == table.spec.by);
            of_groups.for_each(|merge| *merges.entry((merge.variable, merge.a, merge.b)).or_default() += merge.gain);
        }
        let mut merges: Vec<Merge> =
            merges.into_iter().map(|((variable, a, b), gain)| Merge { variable, a, b, gain }).collect();
        merges.sort_by_key(|merge| (std::cmp::Reverse(merge.gain), merge.variable, merge.a, merge.b));
        merges
    }

    /// The account in one line: how many cells are hidden, and why. Holds no value.
    pub fn summary(&self) -> String {
        let mut reasons: BTreeMap<Why, usize> = BTreeMap::new();
        for (why, count) in self.tables.iter().flat_map(|table| &table.hidden) {
            *reasons.entry(*why).or_insert(0) += count;
        }
        let hidden: usize = reasons.values().sum();
        match hidden {
            0 => format!("none of {} cells is hidden", self.cells),
            _ => format!("{hidden} of {} cells hidden: {}", self.cells, listed(&reasons)),
        }
    }

    /// The account as plain text: a line for each table, and under it every hidden cell with its true value.
    pub fn text(&self, codebook: &Codebook) -> String {
        let mut text =
            String::from("What is hidden, with its true values. For you alone: do not publish or pass this on.\n\n");
        match self.extent {
            Extent::Nothing => text.push_str("Too few respondents: no counts are published.\n"),
            Extent::OneWay => text.push_str("Fewer than 30 respondents: no crossed tables are published.\n"),
            Extent::Everything => {}
        }
        if !self.proven {
            text.push_str(
                "The tables could not be proven safe together: only the number of respondents is published.\n",
            );
        }
        text.push_str(match self.again {
            None => "",
            Some(Again::Unchanged) => "The answers are those of the last edition: it is published again.\n",
            Some(Again::FewApart) => {
                "Too few people are in one alone of surveys that may share people: the last edition stands.\n"
            }
            Some(Again::FewNew) => "Too few people came or went since an edition: the last one stands.\n",
            Some(Again::Unproven) => "Beside the earlier editions nothing new is safe: the last one stands.\n",
        });
        for table in &self.tables {
            let hidden: usize = table.hidden.values().sum();
            let cells = if hidden == 1 { "cell" } else { "cells" };
            let _ = write!(text, "{}: {hidden} {cells} hidden: {}.", name(table.spec, codebook), listed(&table.hidden));
            if let Some(best) = table.merges.first() {
                let (a, b) = (category(best.variable, best.a, codebook), category(best.variable, best.b, codebook));
                let cells = if best.gain == 1 { "cell" } else { "cells" };
                let _ = write!(text, " Merging `{a}` and `{b}` brings back {} {cells}.", best.gain);
            }
            text.push('\n');
            for (row, column, why, count) in &table.values {
                let place = place(table.spec, *row, *column, codebook);
                let _ = writeln!(text, "  {place}: {} ({})", count.0, words(*why));
            }
        }
        text
    }
}

/// Each hidden cell with what it counts.
fn values(table: &CrossTab<Count>, hidden: &[Option<Why>]) -> Vec<(RowKey, ColumnKey, Why, Count)> {
    let keys = table.rows.iter().flat_map(|row| table.columns.iter().map(move |column| (*row, *column)));
    let cells = keys.zip(&table.cells).zip(hidden);
    cells.filter_map(|(((row, column), count), why)| Some((row, column, (*why)?, *count))).collect()
}

fn listed(reasons: &BTreeMap<Why, usize>) -> String {
    let reasons: Vec<String> = reasons.iter().map(|(why, count)| format!("{count} {}", words(*why))).collect();
    reasons.join(", ")
}

fn words(why: Why) -> &'static str {
    match why {
        Why::Primary(Reason::Small) => "small",
        Why::Primary(Reason::SmallBase) => "of a base that is too small",
        Why::Primary(Reason::WholeGroup) => "where (nearly) a whole group gave the same answer",
        Why::Primary(Reason::Zero) => "where nobody gave the answer",
        Why::Secondary => "to stop subtraction",
        Why::Table => "because the table is not published",
    }
}

fn name(spec: TableSpec, codebook: &Codebook) -> String {
    let rows = &codebook.get(spec.rows).name;
    spec.by.map_or_else(|| rows.clone(), |by| format!("{rows} x {}", codebook.get(by).name))
}

/// The name of a category, or what stands for it.
pub(super) fn category(variable: VariableId, code: u8, codebook: &Codebook) -> String {
    codebook.get(variable).domain.category_name(code)
}

/// A cell by the names of its row and its column.
fn place(spec: TableSpec, row: RowKey, column: ColumnKey, codebook: &Codebook) -> String {
    let row = match row {
        RowKey::Category(code) => category(spec.rows, code, codebook),
        RowKey::Base => "answered".into(),
        RowKey::Missing(code) => code.name().into(),
        RowKey::Skipped => "skipped".into(),
        RowKey::NotAsked => "not_asked".into(),
        RowKey::Total => "total".into(),
    };
    match (column, spec.by) {
        (ColumnKey::Category(code), Some(by)) => format!("{row}, {}", category(by, code, codebook)),
        (ColumnKey::NoAnswer, Some(_)) => format!("{row}, no answer"),
        _ => row,
    }
}
