//! Frequency tables and cross-tabulations, before and after disclosure control.

use serde::{Deserialize, Serialize};

use crate::model::table::{ColumnKey, RowKey, TableSpec};

/// A number of people, not yet protected. It cannot be printed, compared or serialised outside this room.
///
/// ```compile_fail
/// fn leak(count: canvass::analysis::table::Count) -> String { format!("{count:?}") }
/// ```
/// The twin that compiles:
/// ```
/// fn show(cell: canvass::analysis::table::Cell) -> String { format!("{cell:?}") }
/// ```
#[derive(Clone, Copy)]
pub struct Count(pub(in crate::analysis) u32);

/// A number of people that has been through disclosure control.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cell {
    /// The number itself.
    Published(u32),
    /// At least the first and at most the second number.
    Between(u32, u32),
    /// Hidden, and nothing is said of it.
    Suppressed,
}

impl Cell {
    /// Between which ends it lies, where it is hidden and that is said.
    pub fn ends(self) -> Option<(u32, u32)> {
        match self {
            Cell::Between(low, high) => Some((low, high)),
            Cell::Published(_) | Cell::Suppressed => None,
        }
    }

    /// The number, where it is shown.
    pub fn published(self) -> Option<u32> {
        match self {
            Cell::Published(count) => Some(count),
            Cell::Between(..) | Cell::Suppressed => None,
        }
    }
}

/// A cross-tabulation (with one column, a frequency table). Every row and column of the keys' lists is present.
#[derive(Clone, Debug)]
pub struct CrossTab<C> {
    /// Which table it is.
    pub spec: TableSpec,
    /// What its rows count, from top to bottom.
    pub rows: Vec<RowKey>,
    /// Whom its columns count, in order; of a frequency table [`ColumnKey::All`] alone.
    pub columns: Vec<ColumnKey>,
    /// Row by row: `cells[row * columns.len() + column]`.
    pub cells: Vec<C>,
}

impl<C> CrossTab<C> {
    /// The cell of a row and a column; `None` if the table has no such row or column.
    pub fn cell(&self, row: RowKey, column: ColumnKey) -> Option<&C> {
        let row = self.rows.iter().position(|key| *key == row)?;
        let column = self.columns.iter().position(|key| *key == column)?;
        self.cells.get(row * self.columns.len() + column)
    }
}

/// All tables of one survey, together: tables that are safe one by one can be subtracted from each other.
#[derive(Clone, Debug)]
pub struct SiteTables<C> {
    /// In the order that they were asked for; no table twice.
    pub tables: Vec<CrossTab<C>>,
}

impl<C> SiteTables<C> {
    /// The table of this specification, where the survey has it.
    pub fn get(&self, spec: TableSpec) -> Option<&CrossTab<C>> {
        self.tables.iter().find(|table| table.spec == spec)
    }
}
