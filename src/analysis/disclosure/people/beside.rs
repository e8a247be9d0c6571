//! What may be said beside a mean: the standard deviation, and the median.
//!
//! Printed, a deviation is the sum of squared distances from the mean within half a unit of its last digit, and a median says how many have
//! less and how many have more: more that other people must agree with. Whether they do is decided by printing theirs, from how many have each
//! value. What is counted for it here, between two ends, shows the linear programmes the way and proves nothing.

use crate::analysis::disclosure::published::{Measure, Range};
use crate::locale::number::in_last_digit;
use crate::model::measure::{Scale, UNITS};
use crate::statistics::Distribution;

/// So many numbers of the page are counted for what stands beside a mean: the squares, and for each of the two in the middle those below and those
/// up to it.
pub(crate) const COUNTED: usize = 5;

/// No deviation of fewer people: with its mean it leaves a rare value too little room.
pub(crate) const FEWEST: i64 = 30;

/// Each value with how many have it.
pub(crate) type Levels = [(i64, i64)];

/// What may stand beside a mean.
pub(crate) struct Beside {
    /// Squares are those of distances from here, next to the mean.
    centre: i64,
    /// Between which values the two in the middle may lie (of an odd number of people they are one).
    middle: [(i64, i64); 2],
    class: Class,
    /// What is said of the deviation.
    pub(crate) deviation: Option<Measure>,
    /// What is said of the median.
    pub(crate) median: Option<Range<Measure>>,
}

/// How finely a median is said. It depends on the scale and the number of people, which everybody knows, and on no answer.
#[derive(Clone, Copy)]
struct Class {
    scale: Scale,
    /// From one class to the next: one step of the scale, where the value itself is said.
    width: i64,
    /// So many people at least have a value of what is said.
    least: i64,
}

impl Class {
    /// As many steps as hold, all being as frequent, the smallest number of people that is published.
    fn new(scale: Scale, people: i64, least: u32) -> Class {
        let holds = |steps: &i64| people * steps >= i64::from(least) * scale.values();
        let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500].into_iter().find(holds).unwrap_or(scale.values());
        Class { scale, width: steps * scale.step, least: i64::from(least) }
    }

    fn is_value(self) -> bool {
        self.width == self.scale.step
    }

    /// The least and the largest value of the class that holds this one.
    fn around(self, value: i64) -> (i64, i64) {
        let low = value - (value - self.scale.least).rem_euclid(self.width);
        (low, (low + self.width - self.scale.step).min(self.scale.most))
    }
}

impl Beside {
    /// Of people who have these values; nothing is said yet. `None` where nobody has any.
    pub(crate) fn new(levels: &Levels, scale: Scale, least: u32) -> Option<Beside> {
        let all = distribution(levels)?;
        let class = Class::new(scale, i64::from(all.n()), least);
        let middle = middle(levels).map(|value| if class.is_value() { (value, value) } else { class.around(value) });
        Some(Beside { centre: all.mean().round() as i64, middle, class, deviation: None, median: None })
    }

    /// What somebody with this value adds to each number that is counted.
    pub(crate) fn adds(&self, value: i64) -> [i64; COUNTED] {
        let [(low, high), (other_low, other_high)] = self.middle;
        let away = value - self.centre;
        [
            away * away,
            i64::from(value < low),
            i64::from(value <= high),
            i64::from(value < other_low),
            i64::from(value <= other_high),
        ]
    }

    /// Whether what is said would be said of people with these values.
    pub(crate) fn is_said_of(&self, levels: &Levels) -> bool {
        self.deviation.is_none_or(|said| deviation(levels, said.digits) == Some(said))
            && self.median.is_none_or(|said| median(levels, self.class) == Some(said))
    }

    /// The median of people who have these values, as it may be said.
    pub(crate) fn median_of(&self, levels: &Levels) -> Option<Range<Measure>> {
        median(levels, self.class)
    }

    /// Whether somebody with one value may have the other, for all that the median says.
    pub(crate) fn is_beside(&self, one: i64, other: i64) -> bool {
        self.median.is_none() || self.adds(one)[1..] == self.adds(other)[1..]
    }

    /// Between which ends each number that is counted stays, where what is said does: of people whose values add up to between `totals`.
    pub(crate) fn rooms(&self, levels: &Levels, totals: (i64, i64)) -> [Option<(i64, i64)>; COUNTED] {
        let people: i64 = levels.iter().map(|(_, people)| people).sum();
        let squares = self.deviation.and_then(|said| {
            let (low, high) = squares(said, people);
            // About another mean the squares are less by as much as that is away.
            let away = |total: i64| (total as f64 / people as f64 - self.centre as f64).powi(2) * people as f64;
            let more = away(totals.0).max(away(totals.1));
            let own: i64 = levels.iter().map(|(value, people)| people * self.adds(*value)[0]).sum();
            Some(((low + more).ceil() as i64, high.floor() as i64)).map(|(low, high)| (low.min(own), high.max(own)))
        });
        let [first, second] = [(people - 1) / 2, people / 2];
        let of_median = |room: (i64, i64)| self.median.map(|_| room);
        let once = self.middle[0] == self.middle[1];
        [
            squares,
            of_median((0, first)),
            of_median((first + 1, people)).filter(|_| !once),
            of_median((0, second)).filter(|_| !once),
            of_median((second + 1, people)),
        ]
    }

    /// What counts as one step of the squares: what somebody as far from the mean as most adds by one step of the scale.
    pub(crate) fn step(&self, step: i64) -> i64 {
        let away = self.deviation.map_or(1.0, |said| said.value * UNITS);
        (away as i64).max(step).saturating_mul(step).max(1)
    }
}

/// The standard deviation of people who have these values, with so many digits.
pub(crate) fn deviation(levels: &Levels, digits: u8) -> Option<Measure> {
    let deviation = distribution(levels)?.standard_deviation()? / UNITS;
    let value = in_last_digit(deviation, digits) as f64 / 10_f64.powi(i32::from(digits));
    Some(Measure { value, digits })
}

/// Which values so many people less one could have, under a deviation and a mean whose sum lies between two ends: what is far away adds more squares
/// than there are, and what is near leaves the others too few. `may_have` says which values there can be at all.
pub(crate) fn survivors(
    levels: &Levels,
    (said, totals): (Measure, (i64, i64)),
    least: u32,
    may_have: &dyn Fn(i64) -> bool,
) -> Vec<bool> {
    let people: i64 = levels.iter().map(|(_, people)| people).sum();
    let shared = i64::from(least.max(2)) - 1;
    let mut survive: Vec<bool> = levels.iter().map(|(value, _)| may_have(*value)).collect();
    if people <= shared {
        return vec![false; levels.len()];
    }
    let (low, high) = squares(said, people);
    let (own, others) = (shared as f64, (people - shared) as f64);
    let means = [totals.0, (totals.0 + totals.1) / 2, totals.1].map(|total| total as f64 / people as f64);
    loop {
        let left = || levels.iter().zip(&survive).filter(|(_, survive)| **survive).map(|((value, _), _)| *value);
        let Some((from, to)) = left().min().zip(left().max()) else { return survive };
        let fits = |value: i64| {
            means.iter().any(|mean| {
                let away = value as f64 - mean;
                let (a, b) = (from as f64 - mean, to as f64 - mean);
                // The others all alike, and at both ends.
                let fewest = own * away * away * (1.0 + own / others);
                let most = own * away * away - (a + b) * own * away - a * b * others;
                fewest <= high && most >= low
            })
        };
        let next: Vec<bool> =
            levels.iter().zip(&survive).map(|((value, _), survive)| *survive && fits(*value)).collect();
        if next == survive {
            return survive;
        }
        survive = next;
    }
}

/// Between which ends the squared distances from the mean add up, by what is said.
fn squares(said: Measure, people: i64) -> (f64, f64) {
    let half = 0.5 / 10_f64.powi(i32::from(said.digits));
    let of = |deviation: f64| (deviation.max(0.0) * UNITS).powi(2) * (people - 1) as f64;
    (of(said.value - half), of(said.value + half))
}

/// The median of people who have these values: itself, or the class that it lies in. `None` where too few have a value of what would be said, where it lies
/// between two classes, and where one class holds all values.
fn median(levels: &Levels, class: Class) -> Option<Range<Measure>> {
    let [one, other] = middle(levels);
    let having = |(low, high): (i64, i64)| {
        levels.iter().filter(|(value, _)| (low..=high).contains(value)).map(|(_, people)| people).sum::<i64>()
    };
    // Twice the median, so that it is whole.
    let twice = one + other;
    let (ends, near) = match class.is_value() {
        true => ((twice, twice), ((twice - class.scale.step).div_euclid(2), (twice + class.scale.step).div_euclid(2))),
        false => {
            let (low, high) = class.around(one);
            ((2 * low, 2 * high), (low, high))
        }
    };
    // The middle step of a value is that value; halfway between two it is both.
    let near = if class.is_value() && one == other { (one, one) } else { near };
    let says = (class.is_value() && other - one <= class.scale.step)
        || (class.around(one) == class.around(other) && class.width < class.scale.values() * class.scale.step);
    let written = |twice: i64| {
        let tenths = twice * 10;
        let whole = UNITS as i64 * 2;
        let value = twice as f64 / 2.0 / UNITS;
        match (twice % whole, tenths % whole) {
            (0, _) => Some(Measure { value, digits: 0 }),
            (_, 0) => Some(Measure { value, digits: 1 }),
            _ => None,
        }
    };
    (says && having(near) >= class.least)
        .then(|| Some(Range { low: written(ends.0)?, high: written(ends.1)? }))
        .flatten()
}

/// The two values in the middle; of an odd number of people the one twice.
fn middle(levels: &Levels) -> [i64; 2] {
    let people: i64 = levels.iter().map(|(_, people)| people).sum();
    [(people - 1) / 2, people / 2].map(|place| {
        let mut so_far = 0;
        let found = levels.iter().find(|(_, people)| {
            so_far += people;
            so_far > place
        });
        found.or(levels.last()).map_or(0, |(value, _)| *value)
    })
}

fn distribution(levels: &Levels) -> Option<Distribution> {
    let counts = levels.iter().map(|(value, people)| Some((*value as f64, u32::try_from(*people).ok()?)));
    Distribution::new(counts.collect::<Option<Vec<_>>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So many people with 0, 1, 2 …
    fn scale(counts: &[i64]) -> (Vec<(i64, i64)>, Scale) {
        let levels = (0..).map(|value| value * UNITS as i64).zip(counts.iter().copied()).collect();
        (levels, Scale { least: 0, most: (counts.len() as i64 - 1) * UNITS as i64, step: UNITS as i64 })
    }

    fn said(counts: &[i64], least: u32) -> Option<(f64, f64)> {
        let (levels, scale) = scale(counts);
        let median = Beside::new(&levels, scale, least)?.median_of(&levels)?;
        Some((median.low.value, median.high.value))
    }

    /// R: `median(rep(0:4, c(…)))`.
    #[test]
    fn a_median_is_a_value_or_a_class_that_enough_have() {
        assert_eq!(said(&[4, 3, 9, 5, 4], 5), Some((2.0, 2.0)));
        assert_eq!(said(&[5, 8, 8, 2, 3], 5), Some((1.5, 1.5)), "halfway between two steps");
        assert_eq!(said(&[10, 1, 4, 6, 4], 5), None, "4 people have 2");
        assert_eq!(said(&[10, 3, 0, 3, 10], 5), None, "halfway between 1 and 3, which nobody has");
        // Of 20 people and 12 values three steps would hold 5 people: classes of 5.
        assert_eq!(said(&[1, 1, 2, 2, 1, 2, 2, 2, 2, 2, 2, 1], 5), Some((5.0, 9.0)));
        assert_eq!(said(&[2, 2, 2, 2, 2, 1, 1, 1, 1, 2, 2, 2], 5), None, "between two classes");
        assert_eq!(said(&[1; 4], 5), None, "one class holds all");
    }

    /// R: `sd(rep(0:4, c(4, 3, 9, 5, 4)))` is 1.290994.
    #[test]
    fn a_deviation_is_rounded() {
        let (levels, _) = scale(&[4, 3, 9, 5, 4]);
        assert_eq!(deviation(&levels, 1), Some(Measure { value: 1.3, digits: 1 }));
        assert_eq!(deviation(&levels, 0), Some(Measure { value: 1.0, digits: 0 }));
        let (levels, _) = scale(&[0, 1]);
        assert_eq!(deviation(&levels, 1), None);
    }

    /// Of 30 people 29 have 0, 1 or 2 and one has 9: four who have 9 would deviate by more.
    #[test]
    fn what_is_too_far_away_for_several_does_not_survive() {
        let (levels, _) = scale(&[9, 11, 9, 0, 0, 0, 0, 0, 0, 1]);
        let said = deviation(&levels, 1).unwrap_or(Measure { value: 0.0, digits: 1 });
        let total: i64 = levels.iter().map(|(value, people)| value * people).sum();
        let survive = survivors(&levels, (said, (total - 1400, total + 1400)), 5, &|_| true);
        assert!(survive[..3].iter().all(|survive| *survive) && !survive[9], "{survive:?}");
    }
}
