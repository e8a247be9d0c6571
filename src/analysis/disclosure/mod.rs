//! Decides which cells may be published.
//!
//! A pattern is proposed and proven over equations first (`system` to `improve`), then held against the questionnaire itself
//! by other people ([`people`]), who have the last word. `docs/disclosure.md` works one small survey through by hand.

mod axes;
mod blocks;
mod closing;
mod echelon;
mod edition;
mod eliminate;
mod form;
mod freedom;
mod hide;
mod improve;
mod knowledge;
pub mod ledger;
pub mod merge;
mod modular;
pub mod people;
pub mod primary;
mod program;
mod published;
pub mod quotation;
mod repair;
pub mod report;
mod results;
mod reveal;
pub(in crate::analysis) mod routing;
pub mod structure;
mod system;
mod targets;
mod widen;
mod witness;

#[cfg(test)]
pub(in crate::analysis) mod tests;

use std::collections::BTreeSet;

pub use edition::Edition;
pub use people::People;
pub use published::{Mark, Measure, Obstacle, Published, Share, Value};
pub use results::{Results, Table};
pub use structure::Structure;

use super::table::{Cell, Count, CrossTab, SiteTables};
use crate::model::policy::{Extent, Policy};
use crate::model::table::{ColumnKey, RowKey, TableSpec};
use hide::{Care, hide};
use system::{Status, System};

/// A value that has been through disclosure control. Only this module can make one.
///
/// ```compile_fail
/// let forged = canvass::analysis::disclosure::Protected(7);
/// ```
/// The twin that compiles:
/// ```
/// fn read(safe: &canvass::analysis::disclosure::Protected<u32>) -> u32 { **safe }
/// ```
#[derive(Clone, Debug)]
pub struct Protected<T>(T);

impl<T> std::ops::Deref for Protected<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// Protects all tables of a survey together.
///
/// From what is left, no small count, no count of a small base and no answer of a whole group can be worked out, alone or
/// together with any other published number and all that the questionnaire makes public; `witness` says how that is
/// proven. What cannot be proven safe is not published.
pub fn protect(tables: SiteTables<Count>, structure: &Structure, policy: &Policy) -> Protected<SiteTables<Cell>> {
    protect_with(tables, structure, policy, &|_, _| ()).tables
}

/// Like [`protect`], with an account of what was hidden and why. `progress` hears how many of how many steps are done.
pub fn protect_with(
    tables: SiteTables<Count>,
    structure: &Structure,
    policy: &Policy,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Outcome {
    protect_after(tables, &[], structure, policy, progress)
}

/// Like [`protect_with`], after earlier editions have been published, the oldest first: the difference between any two is
/// protected like any other number.
///
/// Where nothing new may be said, the last edition is given again as it was ([`Again`]), so far as today's rules allow it.
pub fn protect_after(
    tables: SiteTables<Count>,
    earlier: &[Edition],
    structure: &Structure,
    policy: &Policy,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Outcome {
    protect_with_care(tables, earlier, structure, policy, Care::Best, progress)
}

/// Like [`protect_after`], with the people behind the tables: the page is published only where other people, whom the
/// questionnaire allows, give it as well ([`people`]).
pub fn protect_people(
    people: People,
    tables: SiteTables<Count>,
    earlier: &[Edition],
    structure: &Structure,
    policy: &Policy,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Outcome {
    let mut outcome = protect_after(tables.clone(), earlier, structure, policy, progress);
    // The last edition again: what it says is public already.
    if outcome.again.is_some() || outcome.extent == Extent::Nothing {
        return outcome;
    }
    let crossed = outcome.extent == Extent::Everything;
    let within: Vec<bool> = tables.tables.iter().map(|table| crossed || table.spec.by.is_none()).collect();
    let open: Vec<bool> =
        outcome.hidden.iter().map(|cells| outcome.proven && !cells.contains(&Some(report::Why::Table))).collect();
    let visible = |table: &CrossTab<Cell>| table.cells.iter().map(|cell| cell.published().is_some()).collect();
    let shown: Vec<Vec<bool>> = outcome.tables.tables.iter().map(visible).collect();
    let proven = people::prove(people, &tables.tables, (&within, &open, &shown), (structure, policy), &|done, of| {
        progress(done, of)
    });
    outcome.proven &= proven.proven;
    for (at, (table, reasons)) in tables.tables.iter().zip(&mut outcome.hidden).enumerate() {
        if !proven.open[at] || !proven.proven {
            *reasons = vec![Some(report::Why::Table); table.cells.len()];
        }
        for (reason, shown) in reasons.iter_mut().zip(&proven.shown[at]) {
            *reason = reason.or((!shown).then_some(report::Why::Secondary));
        }
        outcome.tables.0.tables[at] = mask(table, reasons.iter().map(Option::is_none));
    }
    outcome
}

fn protect_with_care(
    tables: SiteTables<Count>,
    earlier: &[Edition],
    structure: &Structure,
    policy: &Policy,
    care: Care,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Outcome {
    let tables = tables.tables;
    let respondents = tables.iter().filter_map(|t| t.cell(RowKey::Total, ColumnKey::All)).map(|c| c.0).max();
    let respondents = respondents.unwrap_or(0);
    let extent = policy.extent(respondents);
    // Where nothing is published, there is nothing to compare.
    let earlier = earlier.iter().filter(|edition| edition.publishes() && extent != Extent::Nothing);
    let earlier: Vec<Edition> = earlier.cloned().collect();
    let open = |table: &CrossTab<Count>| match extent {
        Extent::Nothing => false,
        Extent::OneWay => table.spec.by.is_none(),
        Extent::Everything => true,
    };
    let few_new = |edition: &Edition| (1..policy.min_count).contains(&respondents.abs_diff(edition.respondents()));
    let again = |why| again(why, &tables, &earlier, structure, policy, progress);
    if earlier.last().is_some_and(|last| last.counts_the_same(&tables)) {
        return again(Again::Unchanged);
    }
    // The difference in the number of respondents would itself be small.
    if earlier.iter().any(few_new) {
        return again(Again::FewNew);
    }
    let mut closed: BTreeSet<TableSpec> = tables.iter().filter(|table| !open(table)).map(|table| table.spec).collect();
    let (system, repaired) = loop {
        let published: Vec<CrossTab<Count>> =
            tables.iter().filter(|table| !closed.contains(&table.spec)).cloned().collect();
        let mut system = System::of(&published, structure, policy, respondents);
        edition::join(&earlier, &mut system, structure, policy);
        // Where the longer search ends without proof, the shorter one may have it.
        let hidden = hide(&system, policy, care, progress);
        match hidden.or_else(|_| hide(&system, policy, Care::Quick, progress)) {
            Ok(pattern) => break (system, Some(pattern)),
            Err(target) => {
                let more = closing::tables(&system, &target, structure);
                // Nothing to close, or nothing left: give up.
                if more.is_empty() || closed.len() + more.len() == tables.len() {
                    break (system, None);
                }
                closed.extend(more);
            }
        }
    };
    if repaired.is_none() && !earlier.is_empty() {
        return again(Again::Unproven);
    }
    let fixed = || system.quantities.iter().map(|quantity| quantity.fixed).collect();
    let (proven, pattern) = (repaired.is_some(), repaired.unwrap_or_else(fixed));
    let mut statuses = system.cells.iter();
    let mut hidden = vec![];
    let mut protected = vec![];
    for table in &tables {
        let none = vec![Status::Closed; table.cells.len()];
        let cells = if closed.contains(&table.spec) { &none } else { statuses.next().unwrap_or(&none) };
        let shown = |status: &Status| match status {
            Status::Known => proven,
            Status::Open(quantity) => pattern.get(*quantity).copied().unwrap_or(false),
            Status::Primary(..) | Status::Closed => false,
        };
        hidden.push(cells.iter().map(|status| report::why(*status, shown(status))).collect());
        protected.push(mask(table, cells.iter().map(shown)));
    }
    let tables = Protected(SiteTables { tables: protected });
    Outcome { tables, hidden, extent, proven, again: None }
}

/// The last edition's tables with its numbers: all that it published and that would be published by today's rules. Hiding
/// some of what is public already gives nothing away.
fn again(
    why: Again,
    requested: &[CrossTab<Count>],
    earlier: &[Edition],
    structure: &Structure,
    policy: &Policy,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Outcome {
    let Some((last, before)) = earlier.split_last() else {
        return protect_with(SiteTables { tables: requested.to_vec() }, structure, policy, progress);
    };
    let there = |table: &CrossTab<Count>| last.table(table.spec);
    let tables = requested.iter().filter_map(there).map(|table| table.counts.clone()).collect();
    let today = protect_after(SiteTables { tables }, before, structure, policy, progress);
    let mut cells = today.tables.tables.iter().zip(&today.hidden);
    let mut outcome =
        Outcome { tables: Protected(SiteTables { tables: vec![] }), hidden: vec![], again: Some(why), ..today.clone() };
    for table in requested {
        let (masked, hidden) = match there(table) {
            Some(then) => {
                let (now, reasons) = cells.next().unzip();
                let now = now.map_or(&[][..], |now| &now.cells).iter().map(|cell| cell.published().is_some());
                let shown: Vec<bool> = now.zip(&then.published).map(|(now, then)| now && *then).collect();
                let reasons = reasons.into_iter().flatten().zip(&shown);
                let why = reasons.map(|(why, shown)| why.or((!shown).then_some(report::Why::Secondary)));
                (mask(&then.counts, shown.iter().copied()), why.collect())
            }
            None => (mask(table, table.cells.iter().map(|_| false)), vec![Some(report::Why::Table); table.cells.len()]),
        };
        outcome.tables.0.tables.push(masked);
        outcome.hidden.push(hidden);
    }
    outcome
}

/// What protection made of a survey's tables.
#[derive(Clone, Debug)]
pub struct Outcome {
    pub tables: Protected<SiteTables<Cell>>,
    /// For each table, why each of its cells is hidden, if it is. For the author only: it tells small from large.
    pub hidden: Vec<Vec<Option<report::Why>>>,
    pub extent: Extent,
    /// False where not even hiding everything could be proven safe; then nothing but the number of respondents is shown.
    pub proven: bool,
    /// Set where the tables are those of the last edition, not those that were counted now.
    pub again: Option<Again>,
}

/// Why the last edition stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// It counted the same.
    Unchanged,
    /// Too few people have answered since some edition: how many would itself be a small number.
    FewNew,
    /// Whatever is hidden, the new numbers could not be proven safe beside the published ones.
    Unproven,
}

/// Hides the counts from 1 to `least` less 1 and nothing else. Not safe: for the expected files of rooms that show tables, which should
/// not change whenever the rules above learn something.
#[cfg(test)]
pub(crate) fn hide_small(tables: &SiteTables<Count>, least: u32) -> Protected<SiteTables<Cell>> {
    let shown = |table: &CrossTab<Count>| mask(table, table.cells.iter().map(|count| !(1..least).contains(&count.0)));
    Protected(SiteTables { tables: tables.tables.iter().map(shown).collect() })
}

/// The table with the cells that may not be published dropped.
fn mask(table: &CrossTab<Count>, shown: impl Iterator<Item = bool>) -> CrossTab<Cell> {
    let cells = table.cells.iter().zip(shown).map(|(count, shown)| match shown {
        true => Cell::Published(count.0),
        false => Cell::Suppressed,
    });
    CrossTab { spec: table.spec, rows: table.rows.clone(), columns: table.columns.clone(), cells: cells.collect() }
}
