//! The author's account of what was hidden and why. It tells small counts from large ones: never published.

use std::collections::BTreeMap;
use std::fmt::Write;

use rayon::prelude::*;

use super::merge::{Merge, suggestions};
use super::policy::Extent;
use super::primary::Reason;
use super::structure::Structure;
use super::system::Status;
use super::{Outcome, Policy};
use crate::analysis::table::{Count, SiteTables, TableSpec};
use crate::instrument::codebook::{Codebook, Domain, VariableId};

/// Why a cell is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
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
#[derive(Clone, Debug)]
pub struct TableReport {
    pub spec: TableSpec,
    pub cells: usize,
    pub hidden: BTreeMap<Why, usize>,
    /// Merges of two categories that would show more, the best first.
    pub merges: Vec<Merge>,
}

/// The account of a survey: every table of which something is hidden.
#[derive(Clone, Debug)]
pub struct Report {
    pub extent: Extent,
    pub proven: bool,
    pub tables: Vec<TableReport>,
}

impl Report {
    /// The account of an outcome. Suggestions take each crossed table by itself, so that they cost little.
    pub fn of(outcome: &Outcome, tables: &SiteTables<Count>, structure: &Structure, policy: &Policy) -> Report {
        let table = |(table, hidden): (&crate::analysis::table::CrossTab<Count>, &Vec<Option<Why>>)| {
            let mut counts = BTreeMap::new();
            for why in hidden.iter().flatten() {
                *counts.entry(*why).or_insert(0) += 1;
            }
            let open = !counts.is_empty() && !counts.contains_key(&Why::Table);
            let merges = if open { suggestions(table, structure, policy) } else { vec![] };
            TableReport { spec: table.spec, cells: hidden.len(), hidden: counts, merges }
        };
        let mut reports: Vec<TableReport> = tables.tables.par_iter().zip(&outcome.hidden).map(table).collect();
        reports.retain(|report| !report.hidden.is_empty());
        Report { extent: outcome.extent, proven: outcome.proven, tables: reports }
    }

    /// The account as plain text, one line for each table.
    pub fn text(&self, codebook: &Codebook) -> String {
        let mut text = String::new();
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
        for table in &self.tables {
            let hidden: usize = table.hidden.values().sum();
            let reasons: Vec<String> =
                table.hidden.iter().map(|(why, count)| format!("{count} {}", words(*why))).collect();
            let cells = if hidden == 1 { "cell" } else { "cells" };
            let _ = write!(text, "{}: {hidden} {cells} hidden: {}.", name(table.spec, codebook), reasons.join(", "));
            if let Some(best) = table.merges.first() {
                let (a, b) = (category(best.variable, best.a, codebook), category(best.variable, best.b, codebook));
                let cells = if best.gain == 1 { "cell" } else { "cells" };
                let _ = write!(text, " Merging `{a}` and `{b}` brings back {} {cells}.", best.gain);
            }
            text.push('\n');
        }
        text
    }
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

fn category(variable: VariableId, code: u8, codebook: &Codebook) -> String {
    match &codebook.get(variable).domain {
        Domain::Category { categories, .. } => {
            categories.get(code as usize).map_or_else(|| code.to_string(), |category| category.name.clone())
        }
        _ => code.to_string(),
    }
}
