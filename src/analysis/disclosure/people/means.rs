//! Means of scores: what is said of them, and which values nobody may be known to have.
//!
//! A mean that is printed is the sum of everybody's values, as blurred as its last digit: one more thing that other people must agree
//! with. What it may tell are the values that few have, though no table shows them.

use crate::analysis::disclosure::draw::Place;
use crate::analysis::disclosure::published::{Described, Measure};
use crate::locale::number::in_last_digit;
use crate::model::codebook::{Codebook, VariableId};
use crate::model::measure::{Measured, Scale, UNITS, units};
use crate::responses;
use crate::responses::dataset::Dataset;

use super::beside::{Beside, COUNTED};
use super::page::{Coded, FactId};

/// A mean that may stand beside a column of a table.
pub(crate) struct Mean {
    /// The base of the column.
    pub(crate) place: Place,
    pub(crate) table: usize,
    /// How many people have a value.
    pub(crate) base: FactId,
    /// The sum of their values. After it stands for each value of the scale how many have it, and then what is counted for what stands beside the mean.
    pub(crate) total: FactId,
    pub(crate) scale: Scale,
    /// What is measured, by its place in [`super::page::Page::measured`].
    pub(crate) source: usize,
    /// Of a breakdown: the place of its variable's state on a sheet, and for each state whether it is of this column.
    pub(crate) within: Option<(usize, Vec<bool>)>,
    /// What a score is the sum of, where everybody who has it answered all of them.
    pub(crate) items: Vec<VariableId>,
    /// What may stand beside it, once it is said.
    pub(crate) beside: Option<Beside>,
}

impl Mean {
    /// Somebody's value, where they are counted here.
    pub(crate) fn value(&self, coded: &Coded) -> Option<i64> {
        let counted = self.within.as_ref().is_none_or(|(at, within)| within[usize::from(coded.state(*at))]);
        coded.value(self.source).filter(|_| counted)
    }

    /// The number of those who have this value.
    pub(crate) fn level(&self, value: i64) -> Option<FactId> {
        let Scale { least, most, step } = self.scale;
        let on_scale = (least..=most).contains(&value) && (value - least) % step == 0;
        on_scale.then(|| self.total + 1 + ((value - least) / step) as usize)
    }

    /// Each value with the number of those who have it.
    pub(crate) fn levels(&self) -> impl Iterator<Item = (i64, FactId)> + use<> {
        self.scale.iter().zip(self.total + 1..)
    }

    /// The numbers that are counted for what stands beside it.
    pub(crate) fn counted_beside(&self) -> std::ops::Range<FactId> {
        let first = self.total + 1 + self.scale.values() as usize;
        first..first + COUNTED
    }

    /// What somebody adds to those numbers; nothing where nothing may be said.
    pub(crate) fn adds_beside(&self, value: Option<i64>) -> [i64; COUNTED] {
        self.beside.as_ref().zip(value).map_or([0; COUNTED], |(beside, value)| beside.adds(value))
    }
}

/// What an earlier edition printed as the mean of a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Given {
    Nothing,
    /// Nothing, of a survey of which something was printed.
    Unsaid,
    /// This, of so many people.
    This(Described, u32),
}

/// A mean as it is printed, and what that says.
pub(crate) struct Printed {
    pub(crate) mean: Measure,
    /// The least and the most that the sum can be.
    pub(crate) total: (i64, i64),
    /// Whether so many people may have this value.
    pub(crate) survives: Box<dyn Fn(i64) -> bool>,
}

/// The mean of so many people's values, with so many digits. A value that no `least` - 1 of them can share under it is one that a reader
/// rules out, or knows of somebody; such values are taken away, and the rest is tried again.
pub(crate) fn print(mean: &Mean, (total, people): (i64, i64), digits: u8, least: u32) -> Option<Printed> {
    if people < 1 {
        return None;
    }
    let written = |total: i64| in_last_digit(total as f64 / UNITS / people as f64, digits);
    let said = written(total);
    let value = said as f64 / 10_f64.powi(i32::from(digits));
    // The ends of the sum lie half a digit away; there and nearby it is tried.
    let half = people as f64 * UNITS / 2.0 / 10_f64.powi(i32::from(digits));
    let (middle, reach) = (value * UNITS * people as f64, half.ceil() as i64 + 2);
    let low = (middle as i64 - reach..=total).find(|total| written(*total) == said)?;
    let high = (total..=middle as i64 + reach).rev().find(|total| written(*total) == said)?;
    let shared = i64::from(least.max(2)) - 1;
    let (mut from, mut to) = (mean.scale.least, mean.scale.most);
    let fits = |value: i64, from: i64, to: i64| {
        let (own, others) = (shared * value, people - shared);
        others >= 0 && own + others * from <= high && own + others * to >= low
    };
    // What is ruled out lies at the ends of the scale.
    while from <= to {
        let (next_from, next_to) = (
            if fits(from, from, to) { from } else { from + mean.scale.step },
            if fits(to, from, to) { to } else { to - mean.scale.step },
        );
        if (next_from, next_to) == (from, to) {
            break;
        }
        (from, to) = (next_from, next_to);
    }
    let survives = Box::new(move |value: i64| (from..=to).contains(&value));
    Some(Printed { mean: Measure { value, digits }, total: (low, high), survives })
}

/// What is measured of each respondent, in units.
pub(crate) fn values(data: &Dataset, codebook: &Codebook, of: &Measured) -> Vec<Option<i64>> {
    responses::measured(data, codebook, of).into_iter().map(|value| value.and_then(units)).collect()
}
