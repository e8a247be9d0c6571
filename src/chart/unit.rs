//! Whether a figure shows percentages or counts, and how one number of it is written.

use super::subject::{Line, Subject};
use super::words::{HIDDEN, Unit, Words};
use crate::analysis::table::{Cell, ColumnKey};

/// Fewer people than this: counts, no percentages.
pub const FEWEST_FOR_PERCENT: u32 = 30;
/// Fewer people than this: percentages, marked as resting on few answers.
pub const FEW: u32 = 50;

/// The unit of a whole figure: percentages only where every group in it has the people for them, so that all its
/// numbers can be compared. A base that is hidden says nothing and decides nothing.
pub fn unit(subject: &Subject) -> Unit {
    match smallest_base(subject) {
        Some(base) if base >= FEWEST_FOR_PERCENT => Unit::Percent,
        _ => Unit::People,
    }
}

/// The smallest published base of the groups that a figure shows.
pub fn smallest_base(subject: &Subject) -> Option<u32> {
    shown(subject).filter_map(|line| line.base.published()).min()
}

/// The groups that a figure draws: everybody, or each group of a breakdown (those in no group stand in the table).
pub fn shown<'s>(subject: &'s Subject) -> impl Iterator<Item = &'s Line<'s>> {
    subject.panels.iter().flat_map(|panel| drawn(&panel.lines))
}

/// The lines of one panel that are drawn.
pub fn drawn<'l, 'a>(lines: &'l [Line<'a>]) -> impl Iterator<Item = &'l Line<'a>> {
    lines.iter().filter(|line| line.column != ColumnKey::NoAnswer)
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

    /// A number in prose: "17 of 29", with the percentage where there are enough people. `None` if anything is hidden.
    pub fn of_base(&self, count: u32, base: Cell, unit: Unit) -> Option<String> {
        let base = base.published()?;
        let arguments = [("count", count.into()), ("base", base.into())];
        Some(match unit {
            Unit::People => self.say("results-of-base", &arguments),
            Unit::Percent => {
                let percent = self.percent(count, base);
                let [count, base] = arguments;
                self.say("results-of-base-percent", &[count, base, ("percent", (&percent).into())])
            }
        })
    }
}
