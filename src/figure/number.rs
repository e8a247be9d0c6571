//! A number with its kind, as it stands in a table or a drawing: written down only at the very end.

use super::unit::Unit;
use super::words::Words;
use crate::analysis::disclosure::{Mark, Measure, Range, Share, Value, WeightedShare};
use crate::locale::message::Argument;
use crate::locale::number;

/// One number of a figure, or the mark in its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// A number of people.
    Count(Value<u32>),
    /// A part of a base, from 0 to 1; written as a percentage.
    Share(Value<Share>),
    /// A count, with its share of the base behind it.
    CountAndShare(Value<u32>, Value<Share>),
    /// A count, with its share of the base behind it, and the interval of that share in the population that a sample was drawn from.
    CountShareInterval(Value<u32>, Value<Share>, Value<Range<Share>>),
    /// A count, with its share of the base, and what share of the base's weight that is.
    CountShareWeighted(Value<u32>, Value<Share>, Value<WeightedShare>),
    /// A weighted share, for itself.
    Weighted(Value<WeightedShare>),
    /// The interval of a weighted share, for itself.
    WeightedInterval(Value<WeightedShare>),
    /// The interval of a share, for itself.
    Interval(Value<Range<Share>>),
    /// A mean score, or what stands beside one, with as many digits as may be said.
    Mean(Value<Measure>),
}

/// A cell that is hidden to protect respondents.
const HIDDEN: &str = "[c]";
/// A cell that makes no sense: the percentage of a missing answer.
const NOT_APPLICABLE: &str = "[z]";
/// A number that cannot be given.
const NOT_COMPUTABLE: &str = "[x]";

/// What is written in a number's place (GSS, "Using symbols in tables").
pub fn sign(mark: Mark) -> &'static str {
    match mark {
        Mark::Hidden => HIDDEN,
        Mark::NotApplicable => NOT_APPLICABLE,
        Mark::NotComputable(_) => NOT_COMPUTABLE,
    }
}

impl Number {
    /// How many of a base, in the unit of a figure.
    pub fn new(count: Value<u32>, base: Value<u32>, unit: Unit) -> Number {
        match unit {
            Unit::People => Number::Count(count),
            Unit::Percent => Number::CountAndShare(count, count.share_of(base)),
        }
    }

    /// What a drawing shows of it: the share alone, where it has one.
    pub fn drawn(self) -> Number {
        match self {
            Number::CountAndShare(_, share) | Number::CountShareInterval(_, share, _) => Number::Share(share),
            Number::CountShareWeighted(.., weighted) => Number::Weighted(weighted),
            Number::Count(_)
            | Number::Share(_)
            | Number::Weighted(_)
            | Number::WeightedInterval(_)
            | Number::Interval(_)
            | Number::Mean(_) => self,
        }
    }

    /// How large it is in a drawing: a count, a share of its base, a mean. `None` where there is a mark in its place.
    pub fn size(self) -> Option<f64> {
        match self {
            Number::Count(count) => count.known().map(f64::from),
            Number::Share(share) | Number::CountAndShare(_, share) | Number::CountShareInterval(_, share, _) => {
                share.known().map(Share::fraction)
            }
            Number::CountShareWeighted(.., share) | Number::Weighted(share) => {
                share.known().map(|share| share.percent() / 100.0)
            }
            Number::Mean(mean) => mean.known().map(|mean| mean.value),
            Number::Interval(_) | Number::WeightedInterval(_) => None,
        }
    }

    /// The least and the most that it can be, measured as [`Number::size`] is; twice the same where it is published.
    pub fn ends(self) -> Option<Range<f64>> {
        match self {
            Number::Count(count) => of_ends(count, f64::from),
            Number::Share(share) | Number::CountAndShare(_, share) | Number::CountShareInterval(_, share, _) => {
                of_ends(share, Share::fraction)
            }
            Number::CountShareWeighted(.., share) | Number::Weighted(share) => {
                of_ends(share, |share| share.percent() / 100.0)
            }
            Number::Mean(mean) => of_ends(mean, |mean| mean.value),
            Number::Interval(_) | Number::WeightedInterval(_) => None,
        }
    }

    /// Whether only its ends are published. (An interval is of a number that is.)
    pub fn is_range(self) -> bool {
        match self {
            Number::Count(count) => matches!(count, Value::Between(_)),
            Number::Share(share) => matches!(share, Value::Between(_)),
            Number::CountAndShare(count, share) | Number::CountShareInterval(count, share, _) => {
                matches!(count, Value::Between(_)) || matches!(share, Value::Between(_))
            }
            Number::Mean(mean) => matches!(mean, Value::Between(_)),
            Number::CountShareWeighted(..)
            | Number::Weighted(_)
            | Number::WeightedInterval(_)
            | Number::Interval(_) => false,
        }
    }

    /// Whether it says that nobody gave an answer.
    pub fn is_nobody(self) -> bool {
        match self {
            Number::Count(count)
            | Number::CountAndShare(count, _)
            | Number::CountShareInterval(count, ..)
            | Number::CountShareWeighted(count, ..) => count.known() == Some(0),
            Number::Share(share) => share.known().is_some_and(|share| share.fraction() == 0.0),
            Number::Interval(_) | Number::Mean(_) | Number::Weighted(_) | Number::WeightedInterval(_) => false,
        }
    }

    /// The mark in its place. Of a count with its share, that of the count.
    pub fn mark(self) -> Option<Mark> {
        match self {
            Number::Count(count)
            | Number::CountAndShare(count, _)
            | Number::CountShareInterval(count, ..)
            | Number::CountShareWeighted(count, ..) => count.mark(),
            Number::Weighted(share) | Number::WeightedInterval(share) => share.mark(),
            Number::Share(share) => share.mark(),
            Number::Interval(interval) => interval.mark(),
            Number::Mean(mean) => mean.mark(),
        }
    }
}

fn of_ends<T: Copy>(value: Value<T>, read: impl Fn(T) -> f64) -> Option<Range<f64>> {
    value.range().map(|range| Range { low: read(range.low), high: read(range.high) })
}

impl Words<'_> {
    /// A number as the reader's language writes it.
    pub fn number(&self, number: Number) -> String {
        match number {
            Number::Count(count) => self.value(count, |count| self.count(count)),
            Number::Share(share) => self.share(share),
            Number::CountAndShare(count, share) if count.mark().is_none() && share.mark().is_none() => {
                let (count, percent) = (self.value(count, |count| self.count(count)), self.share(share));
                self.say("results-count-percent", &[("count", (&count).into()), ("percent", (&percent).into())])
            }
            Number::CountAndShare(count, _) => self.value(count, |count| self.count(count)),
            Number::CountShareInterval(count, share, interval) => match interval.known() {
                None => self.number(Number::CountAndShare(count, share)),
                Some(_) => {
                    let count = self.number(Number::Count(count));
                    let (percent, interval) = (self.share(share), self.number(Number::Interval(interval)));
                    let numbers =
                        [("count", (&count).into()), ("percent", (&percent).into()), ("interval", (&interval).into())];
                    self.say("results-count-percent-interval", &numbers)
                }
            },
            Number::CountShareWeighted(count, share, weighted) => {
                let (count, percent) = (self.number(Number::Count(count)), self.share(share));
                let mut weighted = vec![self.number(Number::Weighted(weighted)), self.interval_of(weighted)];
                weighted.retain(|written| !written.is_empty());
                let weighted = weighted.join("; ");
                let numbers =
                    [("count", (&count).into()), ("percent", (&percent).into()), ("weighted", (&weighted).into())];
                self.say("results-count-percent-weighted", &numbers)
            }
            Number::Weighted(share) => match share.mark() {
                Some(mark) => sign(mark).to_string(),
                None => number::percent_sign(self.locale, &self.weighted_number(share)),
            },
            Number::WeightedInterval(share) => match share.mark() {
                Some(mark) => sign(mark).to_string(),
                None => {
                    let written = self.interval_of(share);
                    if written.is_empty() { sign(Mark::NotApplicable).to_string() } else { written }
                }
            },
            // Both ends even where they are written the same: an interval is never one number.
            Number::Interval(interval) => self.value(interval, |ends| {
                self.percent_range(&self.percent_number(ends.low), &self.percent_number(ends.high))
            }),
            Number::Mean(mean) => self.value(mean, |mean| self.measure(mean)),
        }
    }

    /// A weighted share without the sign, for where that stands elsewhere.
    pub fn weighted_number(&self, share: Value<WeightedShare>) -> String {
        self.value(share, |share| number::decimal(self.locale, share.percent(), share.digits()))
    }

    /// The interval of a weighted share; nothing where there is none.
    fn interval_of(&self, share: Value<WeightedShare>) -> String {
        let Some((share, ends)) = share.known().and_then(|share| Some((share, share.interval()?))) else {
            return String::new();
        };
        let [low, high] = [ends.low, ends.high].map(|end| number::decimal(self.locale, end, share.digits()));
        self.percent_range(&low, &high)
    }

    /// A mean, with the digits that it may have.
    pub fn measure(&self, measure: Measure) -> String {
        number::decimal(self.locale, measure.value, measure.digits)
    }

    fn value<T: Copy>(&self, value: Value<T>, write: impl Fn(T) -> String) -> String {
        match value {
            Value::Known(number) => write(number.get()),
            Value::Between(range) => self.range(&write(range.get().low), &write(range.get().high)),
            Value::Marked(mark) => sign(mark).to_string(),
        }
    }

    /// "20–24", from how its ends are written.
    pub fn range(&self, low: &str, high: &str) -> String {
        self.say("results-range", &[("low", low.into()), ("high", high.into())])
    }

    /// A percentage, or between which two it lies: "77–90%". Where both are written the same, that one.
    pub fn share(&self, share: Value<Share>) -> String {
        self.percent_of(share, &|written| number::percent_sign(self.locale, written))
    }

    /// Like [`Words::share`], without the sign, for where that stands elsewhere.
    pub fn share_number(&self, share: Value<Share>) -> String {
        self.percent_of(share, &str::to_string)
    }

    fn percent_of(&self, share: Value<Share>, signed: &dyn Fn(&str) -> String) -> String {
        match share.range() {
            None => self.value(share, |share| self.percent(share)),
            Some(range) => {
                let [low, high] = [range.low, range.high].map(|end| self.percent_number(end));
                if low == high { signed(&low) } else { self.range_of(&low, &high, signed) }
            }
        }
    }

    /// "77–90%", from how its ends are written without the sign.
    fn percent_range(&self, low: &str, high: &str) -> String {
        self.range_of(low, high, &|written| number::percent_sign(self.locale, written))
    }

    /// The sign stands once, by the number that it stands beside: "77–90%", "%77–90".
    fn range_of(&self, low: &str, high: &str, signed: &dyn Fn(&str) -> String) -> String {
        let around = signed("\u{1}");
        let (before, after) = around.split_once('\u{1}').unwrap_or_default();
        self.range(&format!("{before}{low}"), &format!("{high}{after}"))
    }

    /// What a count, or its ends, fill a message with: `written` is how [`Words::number`] writes it. `None` for a mark.
    pub fn argument<'t>(&self, count: Value<u32>, written: &'t str) -> Option<Argument<'t>> {
        match count {
            Value::Known(count) => Some(count.get().into()),
            Value::Between(range) => Some(Argument::Range(written, range.get().high.into())),
            Value::Marked(_) => None,
        }
    }

    /// A count in words, beside the base that it is of: "at least 26", "at most 5", "between 24 and 28"; bare where it is known.
    pub fn in_words(&self, count: Value<u32>, base: Value<u32>) -> String {
        let Value::Between(range) = count else { return self.number(Number::Count(count)) };
        let Range { low, high } = range.get();
        let (least, most) = (self.count(low), self.count(high));
        if low == 0 {
            return self.say("results-at-most", &[("number", (&most).into())]);
        }
        match base.known().is_some_and(|base| high >= base) {
            true => self.say("results-at-least", &[("number", (&least).into())]),
            false => self.say("results-from-to", &[("low", (&least).into()), ("high", (&most).into())]),
        }
    }
}
