//! Weighted shares: what is said of them, and what they weigh who gave each answer.
//!
//! Printed, a weighted share and its interval are two sums of weights, and of squares of weights, within half a unit of the last digit: more that
//! other people must agree with. Whether they do is decided by printing theirs.

use std::collections::BTreeSet;

use crate::analysis::disclosure::draw::Place;
use crate::analysis::disclosure::published::WeightedShare;
use crate::locale::number::in_last_digit;
use crate::model::instrument::Weight;
use crate::statistics::{self, Weighted};

use super::page::{Coded, FactId};

/// What people weigh together, in millionths, and the sum of the squares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Total {
    pub(crate) sum: i64,
    pub(crate) squares: i128,
}

impl Total {
    /// So many times somebody of this weight more.
    pub(crate) fn add(&mut self, weight: i64, times: i64) {
        self.sum += weight * times;
        self.squares += i128::from(weight) * i128::from(weight) * i128::from(times);
    }

    /// Both together.
    pub(crate) fn and(self, other: Total) -> Total {
        Total { sum: self.sum + other.sum, squares: self.squares + other.squares }
    }
}

/// A column of a table whose answers may have weighted shares.
pub(crate) struct Column {
    /// The base of the column.
    pub(crate) place: Place,
    pub(crate) table: usize,
    /// The number of those who answered.
    pub(crate) base: FactId,
    /// The numbers of the answers.
    pub(crate) answers: Vec<FactId>,
    /// What weigh those who gave each answer, after one another: for the linear programmes.
    pub(crate) first: FactId,
    /// The place of the variable in the rows on a sheet, and for each of its states which answer it is.
    pub(crate) rows: usize,
    pub(crate) answer_of: Vec<Option<usize>>,
    /// Of a breakdown: the place of its variable on a sheet, and for each state whether it is of this column.
    pub(crate) within: Option<(usize, Vec<bool>)>,
    /// What the respondents weigh who gave each answer.
    pub(crate) totals: Vec<Total>,
    /// What is said.
    pub(crate) said: Option<Vec<WeightedShare>>,
}

impl Column {
    /// The answer that a sheet counts for, where it is of this column.
    pub(crate) fn answer(&self, coded: &Coded) -> Option<usize> {
        self.answer_in(|at| coded.state(at))
    }

    /// The same of the states at each place.
    pub(crate) fn answer_in(&self, state: impl Fn(usize) -> u8) -> Option<usize> {
        let counted = self.within.as_ref().is_none_or(|(at, within)| within[usize::from(state(*at))]);
        self.answer_of.get(usize::from(state(self.rows))).copied().flatten().filter(|_| counted)
    }

    /// The number that holds what those weigh who gave an answer.
    pub(crate) fn fact(&self, answer: usize) -> FactId {
        self.first + answer
    }
}

/// What weighted shares are printed of.
#[derive(Clone, Copy)]
pub(crate) struct Study {
    /// How many took part.
    pub(crate) people: u32,
    /// Whether they are a sample.
    pub(crate) is_sample: bool,
}

/// The shares of answers as they are printed; `counts` are how many people gave each. `None` where nobody answered.
pub(crate) fn print(totals: &[Total], counts: &[u32], study: Study, digits: u8) -> Option<Vec<WeightedShare>> {
    let weight = |(total, people): (&Total, &u32)| statistics::Weight {
        people: *people,
        sum: total.sum as f64 / Weight::UNITS,
        squares: total.squares as f64 / (Weight::UNITS * Weight::UNITS),
    };
    let weights: Vec<statistics::Weight> = totals.iter().zip(counts).map(weight).collect();
    let all: Total = totals.iter().fold(Total::default(), |all, total| all.and(*total));
    let people: u32 = counts.iter().sum();
    let t = statistics::t_975(f64::from(people.saturating_sub(1)));
    let units = |share: f64| in_last_digit(100.0 * share, digits);
    let share = |(own, answered): (&Total, &statistics::Weight)| {
        let rest = Total { sum: all.sum - own.sum, squares: all.squares - own.squares };
        let others = weight((&rest, &(people - answered.people)));
        let share = Weighted::share(study.people, *answered, others)?;
        let interval = t.filter(|_| study.is_sample).and_then(|t| share.interval_by(t));
        let interval = interval.map(|(low, high)| (units(low), units(high)));
        Some(WeightedShare { share: units(share.mean()), interval, digits })
    };
    totals.iter().zip(&weights).map(share).collect()
}

/// The sum of the weights of those who gave each answer, as far as the printed shares leave it: the least and the most, where all who answered
/// weigh what they do.
pub(crate) fn room(totals: &[Total], shares: &[WeightedShare]) -> Vec<(i64, i64)> {
    let all: i64 = totals.iter().map(|total| total.sum).sum();
    let end = |share: &WeightedShare, half: f64| {
        let part = (share.share as f64 + half) / 10_f64.powi(i32::from(share.digits)) / 100.0;
        part * all as f64
    };
    let between = |(total, share): (&Total, &WeightedShare)| {
        ((end(share, -0.5).ceil() as i64).min(total.sum), (end(share, 0.5).floor() as i64).max(total.sum))
    };
    totals.iter().zip(shares).map(between).collect()
}

/// Who weighs the same and is the same in all that the weights were made from: readers are taken to know who is in which class.
pub(crate) type Class = (i64, Vec<u8>);

/// What respondents weigh, where that is not all the same, and what the weights were made from, by its places on a sheet.
#[derive(Clone, Default)]
pub(crate) struct MadeFrom {
    pub(crate) places: BTreeSet<usize>,
}

impl MadeFrom {
    pub(crate) fn class(&self, coded: &Coded) -> Class {
        (coded.weight(), self.places.iter().map(|at| coded.state(*at)).collect())
    }
}
