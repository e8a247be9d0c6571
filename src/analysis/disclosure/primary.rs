//! The primary rules: which cells would by themselves say something about few people.

use serde::{Deserialize, Serialize};

use super::structure::Structure;
use crate::analysis::table::{Count, CrossTab};
use crate::model::blanks::FEWEST_FOR_PUBLIC_BLANKS;
use crate::model::policy::{Policy, Profile};
use crate::model::table::{ColumnKey, RowKey};

/// Why a cell must not be published. The first reason that holds, in the order of disclosure.md.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reason {
    /// A count from 1 to T-1.
    Small,
    /// A cell of a base that is too small.
    SmallBase,
    /// All of a group, or all but one, gave this answer.
    WholeGroup,
    /// Nobody, where the profile protects that too.
    Zero,
}

/// Why the cell may not be published, if it may not.
pub fn reason(
    table: &CrossTab<Count>,
    (row, column): (RowKey, ColumnKey),
    policy: &Policy,
    structure: &Structure,
) -> Option<Reason> {
    let count = |row| table.cell(row, column).map_or(0, |count| count.0);
    let cell = count(row);
    if policy.is_open() || is_public_blank(table, (row, column), policy, structure) {
        return None;
    }
    if (1..policy.min_count).contains(&cell) {
        return Some(Reason::Small);
    }
    if is_of_few(table, (row, column), policy) {
        return Some(Reason::SmallBase);
    }
    if whole_group(table, (row, column), structure) {
        return Some(Reason::WholeGroup);
    }
    let answer = matches!(row, RowKey::Category(_));
    (policy.profile == Profile::Strict && answer && cell == 0).then_some(Reason::Zero)
}

/// Whether a base that is too small is said here, or who they are that it counts.
pub fn is_of_few(table: &CrossTab<Count>, (row, column): (RowKey, ColumnKey), policy: &Policy) -> bool {
    let is_few = |row| (1..policy.min_base).contains(&table.cell(row, column).map_or(0, |count| count.0));
    match row {
        RowKey::Category(_) | RowKey::Base => is_few(RowKey::Base),
        // In a column of its own the whole is the column's base as well.
        RowKey::Total => column != ColumnKey::All && is_few(RowKey::Total),
        _ => false,
    }
}

/// Whether everybody knows from the start how many people this cell counts: those who skipped a question.
pub fn is_public_blank(
    table: &CrossTab<Count>,
    (row, column): (RowKey, ColumnKey),
    policy: &Policy,
    structure: &Structure,
) -> bool {
    let count = |row| table.cell(row, column).map_or(0, |count| count.0);
    (row, column) == (RowKey::Skipped, ColumnKey::All)
        && structure.public_blanks.contains(&table.spec.rows)
        && count(RowKey::Total) >= FEWEST_FOR_PUBLIC_BLANKS
        && !(1..policy.min_count).contains(&count(RowKey::Base))
}

/// Whether all of a group, or all but one, gave this answer or left the question in this way.
pub fn whole_group(table: &CrossTab<Count>, (row, column): (RowKey, ColumnKey), structure: &Structure) -> bool {
    let count = |row| table.cell(row, column).map_or(0, |count| count.0);
    let (cell, base, total) = (count(row), count(RowKey::Base), count(RowKey::Total));
    let whole = match row {
        // "Not ticked" says what somebody did not choose; only "ticked" is an answer that a whole group can give.
        RowKey::Category(code) if !(code == 0 && structure.ticks.contains(&table.spec.rows)) => base,
        RowKey::Missing(_) => total - count(RowKey::NotAsked),
        _ => 0,
    };
    whole > 0 && whole - cell <= 1
}
