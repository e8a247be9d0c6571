//! Whether a figure shows percentages or counts.

use super::number::Number;
use super::subject::{Line, Subject};
use super::words::Words;
use crate::analysis::disclosure::{Mark, Obstacle, Range, Share, Value};
use crate::model::table::ColumnKey;

/// What a number stands for in a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Counts, where 30 people are too few for percentages.
    People,
    /// Percentages of those who answered, each beside its count in tables.
    Percent,
}

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

/// The share of one answer, as files give it: not of fewer than 30 people.
pub fn share(count: Value<u32>, base: Value<u32>) -> Value<Share> {
    match count.share_of(base) {
        Value::Known(_) | Value::Between(_) if base.range().is_some_and(|base| base.low < FEWEST_FOR_PERCENT) => {
            Value::Marked(Mark::NotComputable(Obstacle::FewPeople))
        }
        share => share,
    }
}

/// The 95 % interval of the share of one answer in the population that a random sample was drawn from: only where that share is a
/// published number itself.
pub fn interval(count: Value<u32>, base: Value<u32>) -> Value<Range<Share>> {
    match share(count, base) {
        Value::Known(_) => count.interval_of(base),
        Value::Marked(mark @ (Mark::NotApplicable | Mark::NotComputable(_))) => Value::Marked(mark),
        Value::Between(_) | Value::Marked(Mark::Hidden) => Value::Marked(Mark::NotComputable(Obstacle::HiddenCounts)),
    }
}

/// Whether a group has published counts and a hidden base.
pub fn counts_without_base(subject: &Subject) -> bool {
    let shows = |line: &Line| line.cells.iter().any(|count| count.range().is_some());
    shown(subject).any(|line| line.base.range().is_none() && shows(line))
}

/// The smallest published base of the groups that a figure shows; of a range, its lower end.
pub fn smallest_base(subject: &Subject) -> Option<u32> {
    shown(subject).filter_map(|line| line.base.range()).map(|base| base.low).min()
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
    /// A number in prose: "17 of 29 people", with the percentage where there are enough of them; "17 people" where the
    /// base is hidden; "at least 26 of 31 people" where only ends are known. `None` where the number itself is hidden.
    pub fn of_base(&self, count: Value<u32>, base: Value<u32>, unit: Unit) -> Option<String> {
        let (written, people) = (self.number(Number::Count(count)), self.number(Number::Count(base)));
        let number = self.argument(count, &written)?;
        let Some(people) = self.argument(base, &people) else {
            return Some(self.say("results-people-number", &[("count", number)]));
        };
        let in_words = self.in_words(count, base);
        let number = self.argument(count, &in_words)?;
        Some(match unit {
            Unit::People => self.say("results-of-base", &[("count", number), ("base", people)]),
            Unit::Percent => {
                let percent = self.share(count.share_of(base));
                let numbers = [("count", number), ("base", people), ("percent", (&percent).into())];
                self.say("results-of-base-percent", &numbers)
            }
        })
    }

    /// A number of a line in prose; where it is hidden how many answered, of all who took part: a finding names its base.
    pub fn of_everyone(&self, count: Value<u32>, line: &Line, unit: Unit) -> Option<String> {
        let all = self.number(Number::Count(line.total));
        let Some(all) = self.argument(line.total, &all).filter(|_| line.base.range().is_none()) else {
            return self.of_base(count, line.base, unit);
        };
        let in_words = self.in_words(count, line.total);
        let number = self.argument(count, &in_words)?;
        Some(self.say("results-of-everyone", &[("count", number), ("all", all)]))
    }
}
