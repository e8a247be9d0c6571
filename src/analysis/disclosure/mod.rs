//! Decides which cells may be published.
//!
//! A pattern is proposed and proven over equations first (`system` to `improve`), then held against the questionnaire itself
//! by other people ([`people`]), who have the last word. `docs/disclosure.md` works one small survey through by hand.

mod axes;
mod blocks;
mod closing;
pub mod draw;
mod echelon;
mod edition;
mod eliminate;
mod form;
mod freedom;
mod hide;
mod improve;
mod kept;
mod knowledge;
pub mod ledger;
pub mod merge;
mod modular;
mod neighbour;
#[allow(missing_docs)] // its search is being rebuilt
pub mod people;
pub mod primary;
mod program;
mod protector;
mod published;
pub mod quotation;
mod repair;
pub mod report;
mod results;
mod reveal;
pub(in crate::analysis) mod routing;
mod said;
pub mod structure;
mod system;
mod targets;
mod widen;
mod witness;
mod worth;

#[cfg(test)]
pub(in crate::analysis) mod tests;

pub use draw::{Draws, Place};
pub use edition::Edition;
pub use merge::Merge;
pub use neighbour::Neighbour;
pub use people::People;
pub use protector::Protector;
pub use published::{Described, Mark, Measure, Obstacle, Published, Range, Share, Value, WeightedShare};
pub use results::{Results, Table};
pub use said::Said;
pub use structure::Structure;

use serde::{Deserialize, Serialize};

use super::table::{Cell, Count, CrossTab, SiteTables};
use crate::model::policy::{Extent, Policy};

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

/// Protects all tables of a survey together, of which nothing was published before ([`Protector`]).
pub fn protect(tables: SiteTables<Count>, structure: &Structure, policy: &Policy) -> Protected<SiteTables<Cell>> {
    Protector::new(structure, policy).protect(tables).tables
}

/// What protection made of a survey's tables.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What may be shown of each table, in the order that they were given.
    pub tables: Protected<SiteTables<Cell>>,
    /// For each table, what is said of what is measured of its columns' people: means, and what may stand beside them.
    pub means: Protected<Vec<Vec<Option<Described>>>>,
    /// For each table, the weighted shares of each column's answers, as far as they are published.
    pub weighted: Protected<Vec<Vec<Option<Vec<WeightedShare>>>>>,
    /// For each table, why each of its cells is hidden, if it is. For the author only: it tells small from large.
    pub hidden: Vec<Vec<Option<report::Why>>>,
    /// How much of the survey is published at all.
    pub extent: Extent,
    /// False where not even hiding everything could be proven safe; then nothing but the number of respondents is shown.
    pub proven: bool,
    /// Set where the tables are those of the last edition, not those that were counted now.
    pub again: Option<Again>,
}

impl Outcome {
    /// Of a survey of which so much is published, before any table.
    fn without_tables(extent: Extent) -> Outcome {
        Outcome {
            tables: Protected(SiteTables { tables: vec![] }),
            means: Protected(vec![]),
            weighted: Protected(vec![]),
            hidden: vec![],
            extent,
            proven: true,
            again: None,
        }
    }

    /// How much of what people answered is said: of the breakdowns, or of all else.
    pub fn said(&self, counted: &SiteTables<Count>, breakdowns: bool) -> Said {
        let both = counted.tables.iter().zip(&self.tables.tables);
        Said::of(both.filter(|(counted, _)| counted.spec.by.is_some() == breakdowns))
    }
}

/// Why the last edition stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Again {
    /// It counted the same.
    Unchanged,
    /// Too few people have answered since some edition: how many would itself be a small number.
    FewNew,
    /// Too few people have answered this survey or another that is compared with it, and not both ([`Protector::beside`]).
    FewApart,
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

/// Like [`hide_small`], with ranges as disclosure control makes them: a small count says `1` to `least`; in a column that has one, the
/// largest answer a stretch of five; a group's base that is no multiple of three a stretch of three. Not safe either.
#[cfg(test)]
pub(crate) fn hide_small_in_ranges(tables: &SiteTables<Count>, least: u32) -> Protected<SiteTables<Cell>> {
    use crate::model::table::{ColumnKey, RowKey};
    let stretch = |count: u32, width: u32| {
        let low = (count - count % width).max(least);
        Cell::Between(low.min(count), (low + width - 1).max(count))
    };
    let shown = |table: &CrossTab<Count>| {
        let (columns, counts) = (table.columns.len(), |place: usize| table.cells[place].0);
        let answers = table.rows.iter().filter(|row| matches!(row, RowKey::Category(_))).count();
        let cell = |place: usize| {
            let (row, column) = (place / columns, place % columns);
            let of_column = || (0..answers).map(|row| counts(row * columns + column));
            let largest = of_column().max().filter(|_| of_column().any(|count| (1..least).contains(&count)));
            match counts(place) {
                count if (1..least).contains(&count) => Cell::Between(1, least),
                count if row < answers && Some(count) == largest => stretch(count, 5),
                count
                    if table.rows[row] == RowKey::Base
                        && table.columns[column] != ColumnKey::All
                        && largest.is_some()
                        && count % 3 > 0 =>
                {
                    stretch(count, 3)
                }
                count => Cell::Published(count),
            }
        };
        let cells = (0..table.cells.len()).map(cell).collect();
        CrossTab { spec: table.spec, rows: table.rows.clone(), columns: table.columns.clone(), cells }
    };
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
