//! What showing a number is worth, by which is chosen what to hide beside a small one.
//!
//! Counted in answers rather than cells (a hidden 14 of 31 loses half the story, a hidden 6 little), and drawn: the least of
//! several numbers that would do is hidden with weight 1, the next with 1/4, then 1/16, since the least of values e/w with e drawn from the
//! exponential distribution falls on each with a probability in proportion to its weight w. So whichever number the search finds
//! cheapest, any other might have been.

use super::draw::{Draws, Place, Purpose};
use crate::analysis::table::{Count, CrossTab};
use crate::model::table::{ColumnKey, RowKey};

/// The worth of showing a cell, above 0. A cell among its column's counts is worth four times as much as the next smaller one; sums
/// are worth more than their parts, what everybody answered more than what a group did, and what the author's pages tell more than
/// what only tables show.
pub(super) fn worth(table: &CrossTab<Count>, (row, column): (RowKey, ColumnKey), draws: Draws) -> f64 {
    let count = |row| table.cell(row, column).map_or(0, |count| count.0);
    let is_sum = |row: RowKey| matches!(row, RowKey::Base | RowKey::Total);
    let parts = || table.rows.iter().enumerate().filter(|(_, row)| !is_sum(**row) && count(**row) > 0);
    let at = table.rows.iter().position(|other| *other == row).unwrap_or(0);
    let smaller = |(place, other): &(usize, &RowKey)| is_sum(row) || (count(**other), *place) < (count(row), at);
    let rank = if count(row) == 0 { 0 } else { parts().filter(smaller).count().min(HIGHEST) };
    let place = Place { table: table.spec, row, column };
    let breadth = if column == ColumnKey::All { OF_ALL } else { 1.0 };
    let breadth = if draws.cites(place) { CITED * breadth } else { breadth };
    // The cube root changes no order between two, and lets many small numbers be worth more than one large one.
    (breadth * draws.steepness().powi(rank as i32) * -draws.unit(Purpose::Companion, place).ln()).cbrt()
}

/// What hiding a number of this worth costs in a linear programme: in the same order, but close enough together that hiding few numbers
/// is cheaper than hiding many of little worth.
pub(super) fn price(worth: f64) -> f64 {
    worth.powf(0.3)
}

/// From this rank on a number is worth no more.
const HIGHEST: usize = 6;

/// How much more what everybody answered is worth than what a group did.
const OF_ALL: f64 = 16.0;

/// How much more a number is worth that the author's pages tell in a sentence. It is hidden all the same where nothing else will do,
/// and now and then where something else would: never hiding it would tell that it needed no hiding.
const CITED: f64 = 256.0;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::codebook::VariableId;
    use crate::model::table::TableSpec;

    /// How often, of 4,000 pairs of a smaller and a larger number, the smaller one is worth less. `cited`: pages tell it.
    fn cheaper(cited: bool) -> usize {
        let smaller_is = |variable: &u32| {
            let rows = vec![RowKey::Category(0), RowKey::Category(1)];
            let spec = TableSpec { rows: VariableId(*variable), by: None };
            let table = CrossTab { spec, rows, columns: vec![ColumnKey::All], cells: vec![Count(7), Count(20)] };
            let smaller = Place { table: spec, row: RowKey::Category(0), column: ColumnKey::All };
            let told = BTreeSet::from_iter(cited.then_some(smaller));
            let of = |code| worth(&table, (RowKey::Category(code), ColumnKey::All), Draws::known().citing(&told));
            of(0) < of(1)
        };
        (0..4000).filter(smaller_is).count()
    }

    /// Of two numbers the smaller one is hidden four times as often, and no choice never happens.
    #[test]
    fn the_cheaper_of_two_is_hidden_four_times_of_five() {
        let first = cheaper(false);
        // 3,200 expected; the standard deviation is 25.
        assert!((3050..3350).contains(&first), "{first}");
    }

    /// What a sentence tells is hidden last: once in 65 times here, and not never.
    #[test]
    fn a_number_that_a_page_tells_is_hidden_last() {
        let first = cheaper(true);
        // 62 expected; the standard deviation is 8.
        assert!((35..90).contains(&first), "{first}");
    }
}
