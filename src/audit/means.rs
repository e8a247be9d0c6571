//! A mean as it is said, and between which two one lies, where of some of its counts only the ends are known.

/// A mean as it is said: rounded, or between two.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mean {
    /// The least that the mean can be; of a rounded one half a unit of its last digit below what is written.
    pub least: f64,
    /// The most that it can be.
    pub most: f64,
    /// Whether both ends are written.
    pub is_range: bool,
}

impl Mean {
    /// What is written: a number twice, or the ends of a range.
    pub fn written(self) -> (f64, f64) {
        let middle = (self.least + self.most) / 2.0;
        if self.is_range { (self.least, self.most) } else { (middle, middle) }
    }
}

/// The smallest and the largest mean of steps of a scale, each with its score and the least and the most that it can be, which add up
/// to a base between two ends; `None` where nothing does, or there is nobody.
pub fn bounds(steps: &[(f64, u32, u32)], base: (u32, u32)) -> Option<(f64, f64)> {
    let sum = |end: fn(&(f64, u32, u32)) -> u32| steps.iter().map(|step| u64::from(end(step))).sum::<u64>();
    let (least, most) = (sum(|step| step.1).max(base.0.into()).max(1), sum(|step| step.2).min(base.1.into()));
    let mut sorted = steps.to_vec();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    // Nobody publishes wider ranges than this; whoever did would be told that their mean is not explained.
    let bases = (least..=most).take(10_000);
    let means: Vec<(f64, f64)> =
        bases.map(|n| (filled(sorted.iter(), n, &sorted), filled(sorted.iter().rev(), n, &sorted))).collect();
    let low = means.iter().map(|mean| mean.0).reduce(f64::min)?;
    Some((low, means.iter().map(|mean| mean.1).reduce(f64::max)?))
}

/// The mean of so many people who, beyond what is certain of each step, stand on the first steps of this order.
fn filled<'s>(order: impl Iterator<Item = &'s (f64, u32, u32)>, n: u64, steps: &[(f64, u32, u32)]) -> f64 {
    let mut left = n.saturating_sub(steps.iter().map(|step| u64::from(step.1)).sum());
    let mut sum: f64 = steps.iter().map(|(score, low, _)| score * f64::from(*low)).sum();
    for (score, low, high) in order {
        let more = u64::from(high - low).min(left);
        sum += score * more as f64;
        left -= more;
    }
    sum / n as f64
}

/// As it may be said: to one digit, rounded outwards.
pub fn outwards((low, high): (f64, f64)) -> (f64, f64) {
    (((low * 10.0 + 1e-9).floor() + 0.0) / 10.0, ((high * 10.0 - 1e-9).ceil() + 0.0) / 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of 20 people 4 to 8 stand on 1 and 12 to 16 on 2: from 32 of 20 (8 and 12) to 36 of 20 (4 and 16).
    #[test]
    fn a_mean_lies_between_what_its_ends_leave() {
        assert_eq!(bounds(&[(2.0, 12, 16), (1.0, 4, 8)], (20, 20)), Some((1.6, 1.8)));
        assert_eq!(bounds(&[(1.0, 4, 4), (2.0, 16, 16)], (20, 20)), Some((1.8, 1.8)));
        assert_eq!(bounds(&[(1.0, 0, 4)], (5, 9)), None);
        assert_eq!(outwards((1.62, 1.78)), (1.6, 1.8));
        assert_eq!(outwards((1.6, 1.8)), (1.6, 1.8));
    }
}
