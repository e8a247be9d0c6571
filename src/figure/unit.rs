//! Whether a figure shows percentages or counts, and how one number of it is written.

use super::subject::{Line, Subject};
use super::words::{HIDDEN, Unit, Words};
use crate::analysis::table::Cell;
use crate::model::table::ColumnKey;

/// Fewer people than this: counts, no percentages.
pub const FEWEST_FOR_PERCENT: u32 = 30;
/// Fewer people than this: percentages, marked as resting on few answers.
pub const FEW: u32 = 50;

/// The unit of a whole figure: percentages only where every group in it has the people for them, so that all its
/// numbers can be compared. Where a base is hidden, published counts next to it have no percentage.
pub fn unit(subject: &Subject) -> Unit {
    match smallest_base(subject) {
        Some(base) if base >= FEWEST_FOR_PERCENT && !counts_without_base(subject) => Unit::Percent,
        _ => Unit::People,
    }
}

/// Whether a group has published counts and a hidden base.
pub fn counts_without_base(subject: &Subject) -> bool {
    shown(subject).any(|line| line.base == Cell::Suppressed && line.cells.iter().any(|cell| *cell != Cell::Suppressed))
}

/// The smallest published base of the groups that a figure shows.
pub fn smallest_base(subject: &Subject) -> Option<u32> {
    shown(subject).filter_map(|line| line.base.published()).min()
}

/// The groups that a figure draws: everybody, or each group of a breakdown (those in no group stand in the table).
pub fn shown<'s>(subject: &'s Subject) -> impl Iterator<Item = &'s Line<'s>> {
    subject.panels.iter().flat_map(|panel| drawn(&panel.lines))
}

/// The lines of one panel that can be drawn: everybody, and each group.
pub fn drawn<'l, 'a>(lines: &'l [Line<'a>]) -> impl Iterator<Item = &'l Line<'a>> {
    lines.iter().filter(|line| line.column != ColumnKey::NoAnswer)
}

/// The lines of one panel that are compared: the groups, and everybody beside them only where all are percentages (as a
/// count, everybody would dwarf the groups).
pub fn compared<'l, 'a>(subject: &Subject, lines: &'l [Line<'a>], unit: Unit) -> impl Iterator<Item = &'l Line<'a>> {
    let groups_only = subject.by.is_some() && unit == Unit::People;
    drawn(lines).filter(move |line| !(groups_only && line.column == ColumnKey::All))
}

impl Words<'_> {
    /// A number as it stands on a bar: `17`, or its percentage where the base is known.
    pub fn value(&self, cell: Cell, base: Cell, unit: Unit) -> String {
        match (cell, base, unit) {
            (Cell::Suppressed, ..) | (_, Cell::Suppressed, Unit::Percent) => HIDDEN.to_string(),
            (Cell::Published(count), _, Unit::People) => self.count(count),
            (Cell::Published(count), Cell::Published(base), Unit::Percent) => self.percent(count, base),
        }
    }

    /// A number in prose: "17 of 29 people", with the percentage where there are enough of them; "17 people" where the
    /// base is hidden.
    pub fn of_base(&self, count: u32, base: Cell, unit: Unit) -> String {
        let Cell::Published(base) = base else { return self.say("results-people-number", &[("count", count.into())]) };
        match unit {
            Unit::People => self.say("results-of-base", &[("count", count.into()), ("base", base.into())]),
            Unit::Percent => {
                let percent = self.percent(count, base);
                let numbers = [("count", count.into()), ("base", base.into()), ("percent", (&percent).into())];
                self.say("results-of-base-percent", &numbers)
            }
        }
    }
}
