//! A number with its kind, as it stands in a table or a drawing: written down only at the very end.

use super::unit::Unit;
use super::words::Words;
use crate::analysis::disclosure::{Mark, Measure, Share, Value};
use crate::locale::number;

/// One number of a figure, or the mark in its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    Count(Value<u32>),
    Share(Value<Share>),
    /// A count, with its share of the base behind it.
    CountAndShare(Value<u32>, Value<Share>),
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
            Number::CountAndShare(_, share) => Number::Share(share),
            Number::Count(_) | Number::Share(_) | Number::Mean(_) => self,
        }
    }

    /// How large it is in a drawing: a count, a share of its base, a mean. `None` where there is a mark in its place.
    pub fn size(self) -> Option<f64> {
        match self {
            Number::Count(count) => count.known().map(f64::from),
            Number::Share(share) | Number::CountAndShare(_, share) => share.known().map(Share::fraction),
            Number::Mean(mean) => mean.known().map(|mean| mean.value),
        }
    }

    /// Whether it says that nobody gave an answer.
    pub fn is_nobody(self) -> bool {
        match self {
            Number::Count(count) | Number::CountAndShare(count, _) => count.known() == Some(0),
            Number::Share(share) => share.known().is_some_and(|share| share.fraction() == 0.0),
            Number::Mean(_) => false,
        }
    }

    /// The mark in its place. Of a count with its share, that of the count.
    pub fn mark(self) -> Option<Mark> {
        match self {
            Number::Count(count) | Number::CountAndShare(count, _) => count.mark(),
            Number::Share(share) => share.mark(),
            Number::Mean(mean) => mean.mark(),
        }
    }
}

impl Words<'_> {
    /// A number as the reader's language writes it.
    pub fn number(&self, number: Number) -> String {
        match number {
            Number::Count(count) => self.value(count, |count| self.count(count)),
            Number::Share(share) => self.value(share, |share| self.percent(share)),
            Number::CountAndShare(Value::Known(count), Value::Known(share)) => {
                let (count, percent) = (self.count(count.get()), self.percent(share.get()));
                self.say("results-count-percent", &[("count", (&count).into()), ("percent", (&percent).into())])
            }
            Number::CountAndShare(count, _) => self.value(count, |count| self.count(count)),
            Number::Mean(mean) => self.value(mean, |mean| self.measure(mean)),
        }
    }

    /// A mean, with the digits that it may have.
    pub fn measure(&self, measure: Measure) -> String {
        number::decimal(self.locale, measure.value, measure.digits)
    }

    fn value<T: Copy>(&self, value: Value<T>, write: impl Fn(T) -> String) -> String {
        match value {
            Value::Known(number) => write(number.get()),
            Value::Marked(mark) => sign(mark).to_string(),
        }
    }
}
