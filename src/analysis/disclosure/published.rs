//! What may be said about one number: the number itself, or a mark in its place.

use std::iter::Sum;

use crate::statistics;

/// A number that anybody may read. Only disclosure control makes one, from counts that it has let out.
///
/// ```compile_fail
/// let forged = canvass::analysis::disclosure::Published(7);
/// ```
/// The twin that compiles:
/// ```
/// fn read(number: canvass::analysis::disclosure::Published<u32>) -> u32 { number.get() }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Published<T>(T);

impl<T: Copy> Published<T> {
    /// The number, for whoever writes it down.
    pub fn get(self) -> T {
        self.0
    }
}

/// The least and the most that a number can be, both possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range<T> {
    /// The least, included.
    pub low: T,
    /// The most, included.
    pub high: T,
}

/// A number, or what may be said in its place: a range, or a mark.
///
/// ```compile_fail
/// use canvass::analysis::disclosure::Value;
/// fn forge(count: u32) -> Value<u32> { Value::Known(count) }
/// ```
/// The twin that compiles:
/// ```
/// use canvass::analysis::disclosure::{Mark, Value};
/// fn hide(_: u32) -> Value<u32> { Value::Marked(Mark::Hidden) }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<T> {
    /// The number itself.
    Known(Published<T>),
    /// Hidden, but it may be said between which two it lies.
    Between(Published<Range<T>>),
    /// A mark, and nothing about the number.
    Marked(Mark),
}

/// What stands in the place of a number that is not published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// To protect respondents.
    Hidden,
    /// The number would make no sense: the percentage of a missing answer, the mean of answers without scores.
    NotApplicable,
    /// It cannot be worked out, for this reason.
    NotComputable(Obstacle),
}

/// Why a number cannot be worked out from the counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Obstacle {
    /// One of its counts is hidden.
    HiddenCounts,
    /// It would rest on too few people.
    FewPeople,
}

/// A part of a base, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share(f64);

impl Share {
    /// As a fraction of the base, from 0 to 1.
    pub fn fraction(self) -> f64 {
        self.0
    }
}

/// A mean, as precisely as it may be said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measure {
    /// Rounded to `digits`, in units of the score.
    pub value: f64,
    /// Digits after the decimal mark.
    pub digits: u8,
}

/// What is said of what is measured of a column's people.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Described {
    /// The mean.
    pub mean: Measure,
    /// The standard deviation of a sample (R's `sd`), where it is said.
    pub deviation: Option<Measure>,
    /// The median, where it is said: twice, or the least and the largest value of the class that it lies in.
    pub median: Option<Range<Measure>>,
}

impl Described {
    /// A mean with nothing beside it.
    pub(super) fn alone(mean: Measure) -> Described {
        Described { mean, deviation: None, median: None }
    }
}

/// A weighted share of a base, as precisely as it may be said: in per cent, rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeightedShare {
    /// In units of the last digit: 371 with one digit is 37.1 %.
    pub(super) share: i64,
    /// Between which two that of the population lies, of which the study is a sample, in the same units.
    pub(super) interval: Option<(i64, i64)>,
    /// Digits after the decimal mark.
    pub(super) digits: u8,
}

impl WeightedShare {
    /// In per cent.
    pub fn percent(self) -> f64 {
        self.in_percent(self.share)
    }

    /// Between which two, in per cent, that of the population lies; only of a sample, where somebody gave the answer and somebody did not.
    pub fn interval(self) -> Option<Range<f64>> {
        self.interval.map(|(low, high)| Range { low: self.in_percent(low), high: self.in_percent(high) })
    }

    /// Digits after the decimal mark that it is rounded to.
    pub fn digits(self) -> u8 {
        self.digits
    }

    fn in_percent(self, units: i64) -> f64 {
        units as f64 / 10_f64.powi(i32::from(self.digits))
    }
}

impl<T> Value<T> {
    /// Hidden to protect respondents.
    pub const HIDDEN: Value<T> = Value::Marked(Mark::Hidden);

    /// What disclosure control has let out.
    pub(super) fn publish(number: T) -> Value<T> {
        Value::Known(Published(number))
    }

    /// What disclosure control has let out of a number that it hides.
    pub(super) fn between(low: T, high: T) -> Value<T> {
        Value::Between(Published(Range { low, high }))
    }
}

impl<T: Copy> Value<T> {
    /// The number, where it is published.
    pub fn known(self) -> Option<T> {
        match self {
            Value::Known(number) => Some(number.get()),
            Value::Between(_) | Value::Marked(_) => None,
        }
    }

    /// Between which ends it lies, where that is published: a published number lies between itself and itself.
    pub fn range(self) -> Option<Range<T>> {
        match self {
            Value::Known(number) => Some(Range { low: number.get(), high: number.get() }),
            Value::Between(range) => Some(range.get()),
            Value::Marked(_) => None,
        }
    }

    /// The mark in its place, where there is one.
    pub fn mark(self) -> Option<Mark> {
        match self {
            Value::Known(_) | Value::Between(_) => None,
            Value::Marked(mark) => Some(mark),
        }
    }
}

/// What follows from published counts and ranges is published.
impl Value<u32> {
    /// From a range of one number or more.
    fn of(Range { low, high }: Range<u32>) -> Value<u32> {
        if low == high { Value::publish(low) } else { Value::between(low, high) }
    }

    /// Its part of a base; between two parts where one of them is; hidden where either is.
    pub fn share_of(self, base: Value<u32>) -> Value<Share> {
        match (self, base) {
            (Value::Known(Published(count)), Value::Known(Published(base))) => {
                Value::publish(Share(statistics::share(count, base)))
            }
            (Value::Marked(mark), _) | (_, Value::Marked(mark)) => Value::Marked(mark),
            (count, base) => match (count.range(), base.range()) {
                (Some(count), Some(base)) => Value::between(
                    Share(statistics::share(count.low, base.high)),
                    Share(statistics::share(count.high.min(base.low), base.low)),
                ),
                _ => Value::HIDDEN,
            },
        }
    }

    /// Between which shares that of a population lies, of which its base is a random sample: where it and the base are published numbers.
    /// Anybody can work that out from the two; of ranges and marks nothing is said.
    pub fn interval_of(self, base: Value<u32>) -> Value<Range<Share>> {
        let (Value::Known(Published(count)), Value::Known(Published(base))) = (self, base) else {
            return Value::Marked(Mark::NotComputable(Obstacle::HiddenCounts));
        };
        match statistics::wilson(count, base) {
            Some((low, high)) => Value::publish(Range { low: Share(low), high: Share(high) }),
            None => Value::Marked(Mark::NotComputable(Obstacle::FewPeople)),
        }
    }

    /// What two statements about one number say together: a published number all of it, two ranges what they have in common. (Ranges
    /// with nothing in common are not of one number; then the first stands.)
    #[must_use]
    pub fn and(self, other: Value<u32>) -> Value<u32> {
        match (self, other) {
            (Value::Known(_), _) | (_, Value::Marked(_)) => self,
            (_, Value::Known(_)) | (Value::Marked(_), _) => other,
            (Value::Between(Published(one)), Value::Between(Published(two))) => {
                let both = Range { low: one.low.max(two.low), high: one.high.min(two.high) };
                if both.low > both.high { self } else { Value::of(both) }
            }
        }
    }

    /// Those who are left without a part of them; between two numbers where one of them is; hidden where either is.
    pub fn without(self, part: Value<u32>) -> Value<u32> {
        match (self, part) {
            (Value::Marked(mark), _) | (_, Value::Marked(mark)) => Value::Marked(mark),
            (all, part) => match (all.range(), part.range()) {
                (Some(all), Some(part)) => {
                    Value::of(Range { low: all.low.saturating_sub(part.high), high: all.high.saturating_sub(part.low) })
                }
                _ => Value::HIDDEN,
            },
        }
    }
}

/// Between two numbers where one of the parts is; hidden where one of them is.
impl Sum for Value<u32> {
    fn sum<I: Iterator<Item = Value<u32>>>(parts: I) -> Value<u32> {
        parts.fold(Value::publish(0), |sum, part| match (sum, part) {
            (Value::Marked(mark), _) | (_, Value::Marked(mark)) => Value::Marked(mark),
            (sum, part) => match (sum.range(), part.range()) {
                (Some(a), Some(b)) => {
                    Value::of(Range { low: a.low.saturating_add(b.low), high: a.high.saturating_add(b.high) })
                }
                _ => Value::HIDDEN,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_from_a_hidden_count_is_hidden() {
        let (eight, twenty, hidden) = (Value::publish(8), Value::publish(20), Value::<u32>::HIDDEN);
        assert_eq!(eight.share_of(twenty).known().map(Share::fraction), Some(0.4));
        assert_eq!(twenty.without(eight), Value::publish(12));
        assert_eq!([eight, twenty].into_iter().sum::<Value<u32>>(), Value::publish(28));
        for (one, other) in [(hidden, twenty), (twenty, hidden), (hidden, hidden)] {
            assert_eq!(one.share_of(other), Value::HIDDEN);
            assert_eq!(one.without(other), Value::HIDDEN);
            assert_eq!([one, other].into_iter().sum::<Value<u32>>(), Value::HIDDEN);
        }
    }

    #[test]
    fn what_follows_from_a_range_is_a_range() {
        let (some, twenty) = (Value::between(4, 8), Value::publish(20));
        let ends = |value: Value<Share>| value.range().map(|range| (range.low.fraction(), range.high.fraction()));
        assert_eq!(ends(some.share_of(twenty)), Some((0.2, 0.4)));
        assert_eq!(ends(Value::publish(5).share_of(Value::between(10, 20))), Some((0.25, 0.5)));
        assert_eq!(twenty.without(some), Value::between(12, 16));
        assert_eq!([some, twenty].into_iter().sum::<Value<u32>>(), Value::between(24, 28));
        assert_eq!(some.and(Value::between(6, 20)), Value::between(6, 8));
        assert_eq!(some.and(Value::between(8, 20)), Value::publish(8));
        assert_eq!([some.and(Value::HIDDEN), Value::HIDDEN.and(some)], [some, some]);
        assert_eq!(some.and(twenty), twenty);
    }

    /// R: `prop.test(8, 20, correct = FALSE)`.
    #[test]
    fn an_interval_stands_beside_published_numbers_only() {
        let (eight, twenty, some) = (Value::publish(8), Value::publish(20), Value::between(4, 8));
        let ends = eight.interval_of(twenty).known().map(|ends| (ends.low.fraction(), ends.high.fraction()));
        assert!(ends.is_some_and(|(low, high)| (low - 0.218_806_5).abs() < 1e-6 && (high - 0.613_418_5).abs() < 1e-6));
        for (count, base) in
            [(some, twenty), (Value::HIDDEN, twenty), (eight, Value::between(18, 22)), (eight, Value::HIDDEN)]
        {
            assert_eq!(count.interval_of(base), Value::Marked(Mark::NotComputable(Obstacle::HiddenCounts)));
        }
        let none = Value::publish(0);
        assert_eq!(none.interval_of(none), Value::Marked(Mark::NotComputable(Obstacle::FewPeople)));
    }

    #[test]
    fn nobody_of_nobody_is_none_and_a_part_is_never_more_than_the_whole() {
        let (none, five) = (Value::publish(0), Value::publish(5));
        assert_eq!(none.share_of(none).known().map(Share::fraction), Some(0.0));
        assert_eq!(none.without(five), none);
    }
}
