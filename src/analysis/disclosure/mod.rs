//! Decides which cells may be published.

pub mod policy;
pub mod primary;
pub mod structure;

pub use policy::{Policy, Profile};
pub use structure::Structure;

use super::table::{Cell, ColumnKey, Count, CrossTab, RowKey, SiteTables};
use policy::Extent;

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
pub fn protect(tables: SiteTables<Count>, structure: &Structure, policy: &Policy) -> Protected<SiteTables<Cell>> {
    let _ = structure;
    let respondents = tables.tables.iter().filter_map(|t| t.cell(RowKey::Total, ColumnKey::All)).map(|c| c.0).max();
    let extent = policy.extent(respondents.unwrap_or(0));
    let tables = tables.tables.into_iter().map(|table| {
        let one_way = table.spec.by.is_none();
        let allowed = extent == Extent::Everything || (extent == Extent::OneWay && one_way);
        mask(&table, |row, column| allowed && primary::reason(&table, row, column, policy).is_none())
    });
    Protected(SiteTables { tables: tables.collect() })
}

/// The table with the cells that may not be published dropped.
fn mask(table: &CrossTab<Count>, publish: impl Fn(RowKey, ColumnKey) -> bool) -> CrossTab<Cell> {
    let keys = table.rows.iter().flat_map(|row| table.columns.iter().map(move |column| (*row, *column)));
    let cells = keys.zip(&table.cells).map(|((row, column), count)| match publish(row, column) {
        true => Cell::Published(count.0),
        false => Cell::Suppressed,
    });
    CrossTab { spec: table.spec, rows: table.rows.clone(), columns: table.columns.clone(), cells: cells.collect() }
}
