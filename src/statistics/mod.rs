//! Statistics as pure functions of counts. They know nothing of disclosure: who calls them with published counts gets what any
//! reader could work out.

pub mod ranges;

/// How many gave each score.
#[derive(Clone, Debug, PartialEq)]
pub struct Distribution {
    /// Score and count, in ascending order of the scores; no count is 0.
    counts: Vec<(f64, u32)>,
    n: u32,
}

impl Distribution {
    /// From pairs of a score and how many gave it. `None` where nobody gave any, or a score is no number.
    pub fn new(counts: impl IntoIterator<Item = (f64, u32)>) -> Option<Distribution> {
        let mut counts: Vec<(f64, u32)> = counts.into_iter().filter(|(_, count)| *count > 0).collect();
        if !counts.iter().all(|(score, _)| score.is_finite()) {
            return None;
        }
        counts.sort_by(|a, b| a.0.total_cmp(&b.0));
        let n = counts.iter().map(|(_, count)| count).sum();
        (n > 0).then_some(Distribution { counts, n })
    }

    /// How many gave a score; never 0.
    pub fn n(&self) -> u32 {
        self.n
    }

    /// The arithmetic mean: the sum of score times count, over n (R's `mean`).
    pub fn mean(&self) -> f64 {
        self.counts.iter().map(|(score, count)| score * f64::from(*count)).sum::<f64>() / f64::from(self.n)
    }

    /// The median of numbers: the middle value; with an even n, halfway between the two in the middle (R's `median`; Hyndman
    /// and Fan 1996, definition 7).
    pub fn median(&self) -> f64 {
        let at = |place: u32| {
            let mut so_far = 0;
            let found = self.counts.iter().find(|(_, count)| {
                so_far += count;
                so_far > place
            });
            found.or(self.counts.last()).map_or(f64::NAN, |(score, _)| *score)
        };
        (at((self.n - 1) / 2) + at(self.n / 2)) / 2.0
    }

    /// The standard deviation of a sample: the squared deviations from the mean over n-1 (R's `sd`); `None` for an n of 1.
    pub fn standard_deviation(&self) -> Option<f64> {
        let mean = self.mean();
        let squares: f64 = self.counts.iter().map(|(score, count)| f64::from(*count) * (score - mean).powi(2)).sum();
        (self.n > 1).then(|| (squares / f64::from(self.n - 1)).sqrt())
    }
}

/// The median of ordered answers, as a position: the first whose cumulated count reaches half of all. There is nothing between
/// two ordered answers, so that this is the lower median (R's `quantile` of type 1 at a half; Hyndman and Fan 1996, "Sample
/// quantiles in statistical packages", The American Statistician 50, definition 1). `None` where nobody answered.
pub fn lower_median(counts: &[u32]) -> Option<usize> {
    let n: u64 = counts.iter().map(|count| u64::from(*count)).sum();
    let mut so_far = 0;
    let reaches_half = |count: &u32| {
        so_far += u64::from(*count);
        so_far > 0 && so_far * 2 >= n
    };
    counts.iter().position(reaches_half)
}

/// The share of a base, 0 to 1. Nobody of nobody is 0.
pub fn share(count: u32, base: u32) -> f64 {
    if base == 0 { 0.0 } else { f64::from(count) / f64::from(base) }
}

/// The 0.975 quantile of the standard normal distribution (R: `qnorm(0.975)`).
pub const Z_95: f64 = 1.959_963_984_540_054;

/// The 95 % interval of a share in the population, from a random sample: Wilson (1927), "Probable inference, the law of
/// succession, and statistical inference", JASA 22. Stays inside 0 to 1 also for few answers. `None` without a base, or
/// with more than all of it.
pub fn wilson(count: u32, base: u32) -> Option<(f64, f64)> {
    if base == 0 || count > base {
        return None;
    }
    let (n, p, z) = (f64::from(base), share(count, base), Z_95);
    let middle = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
    let half = z / (1.0 + z * z / n) * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
    Some(((middle - half).max(0.0), (middle + half).min(1.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Printed by `tests/r/measures.R`.
    const FROM_R: &str = include_str!("../../tests/r/measures.csv");

    fn close(ours: f64, r: f64) -> bool {
        (ours - r).abs() <= 1e-9 * r.abs().max(1.0)
    }

    #[test]
    fn statistics_agree_with_r() {
        let mut compared = 0;
        for line in FROM_R.lines().skip(1) {
            let fields: Vec<&str> = line.split(',').collect();
            let numbers: Vec<u32> = fields[1].split(' ').map(|field| field.parse().unwrap()).collect();
            let expected: Vec<f64> = fields[2..].iter().map(|field| field.parse().unwrap()).collect();
            match fields[0] {
                "wilson" => {
                    let (low, high) = wilson(numbers[0], numbers[1]).unwrap();
                    assert!(close(low, expected[0]) && close(high, expected[1]), "{line}: {low} {high}");
                }
                "scores" => {
                    let scores = Distribution::new((1..).map(f64::from).zip(numbers.iter().copied())).unwrap();
                    assert!(close(scores.mean(), expected[0]), "{line}: {}", scores.mean());
                    assert!(close(scores.median(), expected[1]), "{line}: {}", scores.median());
                    assert!(close(scores.standard_deviation().unwrap(), expected[2]), "{line}");
                    // R counts answers from 1.
                    assert_eq!(lower_median(&numbers).map(|place| place as f64 + 1.0), Some(expected[3]), "{line}");
                }
                other => panic!("unknown statistic {other}"),
            }
            compared += 1;
        }
        assert!(compared >= 14, "the file from R is whole");
    }

    #[test]
    fn nobody_has_no_mean_and_no_median() {
        assert_eq!(Distribution::new([(1.0, 0), (2.0, 0)]), None);
        assert_eq!(Distribution::new([(f64::NAN, 3)]), None);
        assert_eq!(lower_median(&[0, 0]), None);
        assert_eq!(lower_median(&[]), None);
        assert_eq!(lower_median(&[0, 1]), Some(1));
        assert_eq!(Distribution::new([(3.0, 1)]).and_then(|one| one.standard_deviation()), None);
    }

    /// The order of the pairs says nothing.
    #[test]
    fn scores_may_come_in_any_order() {
        let (up, down) = ([(1.0, 3), (2.0, 0), (4.0, 2)], [(4.0, 2), (1.0, 3)]);
        assert_eq!(Distribution::new(up), Distribution::new(down));
    }
}
