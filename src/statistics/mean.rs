//! The mean of scores.

use super::Distribution;

impl Distribution {
    /// The arithmetic mean: the sum of score times count, over n (R's `mean`).
    pub fn mean(&self) -> f64 {
        self.counts.iter().map(|(score, count)| score * f64::from(*count)).sum::<f64>() / f64::from(self.n())
    }
}

/// The same of counts of the scores 1, 2, 3 …, for R.
#[cfg(test)]
pub(super) fn like_r(counts: &[u32]) -> Vec<f64> {
    vec![Distribution::of_counts(counts).mean()]
}
