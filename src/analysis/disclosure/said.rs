//! How much of what people answered a page says: the figure of merit of protection, for the survey's author.

use crate::analysis::table::{Cell, Count, CrossTab};
use crate::model::table::{ColumnKey, RowKey};

/// Of the answers that some tables count, how many are said. Answers are counted and not cells: a hidden zero loses nothing, a
/// hidden 14 of 31 half the story.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// All answers to the tables' questions.
    pub answers: u64,
    /// Those in a number that is published.
    pub numbers: u64,
    /// Those in a published number, or in a hidden one that is said to lie within a range of at most a fifth of those who answered.
    pub ranges: u64,
}

/// A range is short that is no wider than one in so many of those who answered.
const SHORT: u32 = 5;

impl Said {
    /// What tables count, and what is shown of them.
    pub(super) fn of<'t>(tables: impl Iterator<Item = (&'t CrossTab<Count>, &'t CrossTab<Cell>)>) -> Said {
        let mut said = Said::default();
        for (counted, shown) in tables {
            let keys = counted.rows.iter().flat_map(|row| counted.columns.iter().map(move |column| (*row, *column)));
            for ((row, column), (count, cell)) in keys.zip(counted.cells.iter().zip(&shown.cells)) {
                let of_group = counted.spec.by.is_none() || matches!(column, ColumnKey::Category(_));
                if !matches!(row, RowKey::Category(_)) || !of_group {
                    continue;
                }
                let base = counted.cell(RowKey::Base, column).map_or(0, |base| base.0);
                let is_short = cell.ends().is_some_and(|(low, high)| (high - low).saturating_mul(SHORT) <= base);
                let answers = u64::from(count.0);
                said.answers += answers;
                said.numbers += if cell.published().is_some() { answers } else { 0 };
                said.ranges += if cell.published().is_some() || is_short { answers } else { 0 };
            }
        }
        said
    }

    /// The share of answers in a number, and that in a number or a short range, each from 0 to 1; `None` where there are no answers.
    pub fn shares(self) -> Option<(f64, f64)> {
        let share = |part: u64| part as f64 / self.answers as f64;
        (self.answers > 0).then(|| (share(self.numbers), share(self.ranges)))
    }
}
