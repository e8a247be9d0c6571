//! Statistics of published counts: each is a function of numbers that anybody can read, so it tells nothing more.

use crate::analysis::table::Cell;
use crate::model::policy::Policy;

/// A distribution of scores of which every count is published: how many gave each score.
#[derive(Clone, Debug, PartialEq)]
pub struct Distribution {
    /// Score and count, in ascending order of the scores; no count is 0.
    counts: Vec<(f64, u32)>,
    base: u32,
}

impl Distribution {
    /// A mean is the vector of its counts weighted by score (disclosure.md, rule 7): where one of them is hidden, or the
    /// base is under the survey's minimum, or a category has no score, there is no distribution.
    pub fn of(cells: &[(Option<f64>, Cell)], policy: &Policy) -> Option<Distribution> {
        let counts: Option<Vec<(f64, u32)>> = cells
            .iter()
            .map(|(score, cell)| Some((*score, cell.published()?)))
            .map(|one| {
                let (score, count) = one?;
                Some((score?, count))
            })
            .collect();
        let mut counts = counts?;
        counts.retain(|(score, count)| *count > 0 && score.is_finite());
        counts.sort_by(|a, b| a.0.total_cmp(&b.0));
        let base = counts.iter().map(|(_, count)| count).sum();
        (base >= policy.min_base.max(1)).then_some(Distribution { counts, base })
    }

    /// How many gave a score.
    pub fn base(&self) -> u32 {
        self.base
    }

    /// The arithmetic mean.
    pub fn mean(&self) -> f64 {
        self.counts.iter().map(|(score, count)| score * f64::from(*count)).sum::<f64>() / f64::from(self.base)
    }

    /// The middle value; with an even base, halfway between the two in the middle (as R's `median`).
    pub fn median(&self) -> f64 {
        let at = |place: u32| {
            let mut so_far = 0;
            let found = self.counts.iter().find(|(_, count)| {
                so_far += count;
                so_far > place
            });
            found.or(self.counts.last()).map_or(f64::NAN, |(score, _)| *score)
        };
        (at((self.base - 1) / 2) + at(self.base / 2)) / 2.0
    }

    /// The standard deviation of a sample: the squared deviations over n-1 (as R's `sd`); `None` for a base of 1.
    pub fn standard_deviation(&self) -> Option<f64> {
        let mean = self.mean();
        let squares: f64 = self.counts.iter().map(|(score, count)| f64::from(*count) * (score - mean).powi(2)).sum();
        (self.base > 1).then(|| (squares / f64::from(self.base - 1)).sqrt())
    }
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
    let (n, p, z) = (f64::from(base), f64::from(count) / f64::from(base), Z_95);
    let middle = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
    let half = z / (1.0 + z * z / n) * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
    Some(((middle - half).max(0.0), (middle + half).min(1.0)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::policy::Profile;

    /// Printed by `tests/r/measures.R`.
    const FROM_R: &str = include_str!("../../tests/r/measures.csv");

    fn close(ours: f64, r: f64) -> bool {
        (ours - r).abs() <= 1e-9 * r.abs().max(1.0)
    }

    #[test]
    fn statistics_agree_with_r() {
        let policy = Policy::of(Profile::AtRisk);
        let mut compared = 0;
        for line in FROM_R.lines().skip(1) {
            let fields: Vec<&str> = line.split(',').collect();
            let numbers: Vec<f64> = fields[1].split(' ').map(|field| field.parse().unwrap()).collect();
            let expected: Vec<f64> = fields[2..].iter().map(|field| field.parse().unwrap()).collect();
            match fields[0] {
                "wilson" => {
                    let (low, high) = wilson(numbers[0] as u32, numbers[1] as u32).unwrap();
                    assert!(close(low, expected[0]) && close(high, expected[1]), "{line}: {low} {high}");
                }
                "scores" => {
                    let cells =
                        (1..).zip(&numbers).map(|(score, n)| (Some(f64::from(score)), Cell::Published(*n as u32)));
                    let scores = Distribution::of(&cells.collect::<Vec<_>>(), &policy).unwrap();
                    assert!(close(scores.mean(), expected[0]), "{line}: {}", scores.mean());
                    assert!(close(scores.median(), expected[1]), "{line}: {}", scores.median());
                    assert!(close(scores.standard_deviation().unwrap(), expected[2]), "{line}");
                }
                other => panic!("unknown statistic {other}"),
            }
            compared += 1;
        }
        assert!(compared >= 12, "the file from R is whole");
    }

    #[test]
    fn a_hidden_count_hides_the_mean() {
        let policy = Policy::of(Profile::AtRisk);
        let cells = [(Some(1.0), Cell::Published(20)), (Some(2.0), Cell::Suppressed)];
        assert_eq!(Distribution::of(&cells, &policy), None);
        let few = [(Some(1.0), Cell::Published(9))];
        assert_eq!(Distribution::of(&few, &policy), None);
        let unscored = [(None, Cell::Published(30)), (Some(1.0), Cell::Published(30))];
        assert_eq!(Distribution::of(&unscored, &policy), None);
    }
}
