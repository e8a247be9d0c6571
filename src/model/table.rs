//! Which tables there are, and what their rows and columns count.

use super::control::MissingCode;
use super::variable::VariableId;

/// A table to be made: one variable, alone or by another. `by` is closed (a category variable). A text, a date or a number
/// without classes has no `Category` rows: only how many answered is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TableSpec {
    /// What is counted.
    pub rows: VariableId,
    /// By whom it is broken down; none: of all.
    pub by: Option<VariableId>,
}

/// What one row of a table counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowKey {
    /// The category with this code (for a tick: 1 ticked, 0 not; for a rank: the place less 1; for a number: its class).
    Category(u8),
    /// The sum of the categories: the base (n) of every share.
    Base,
    /// Those who gave this reason for having no answer.
    Missing(MissingCode),
    /// Those who were asked and left it blank.
    Skipped,
    /// Those who were routed past.
    NotAsked,
    /// Everybody: base, missing, skipped and not asked.
    Total,
}

/// Whom one column of a table counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ColumnKey {
    /// All respondents.
    All,
    /// Those in this category of `by`.
    Category(u8),
    /// Those without an answer to `by`, for whatever reason.
    NoAnswer,
}

/// The name of the figure of a question or derived variable, alone or by another: the same in every language, in addresses and
/// in the names of files. (Names have no `/`; only a tick that something is broken down by has.)
pub fn figure_id(rows: &str, by: Option<&str>) -> String {
    let id = by.map_or(rows.to_string(), |by| format!("{rows}-by-{by}"));
    id.replace(['/', '\\'], "-")
}
