//! The standard deviation of a sample.

use super::Distribution;

impl Distribution {
    /// The standard deviation of a sample: the squared deviations from the mean over n-1 (R's `sd`); `None` for an n of 1.
    pub fn standard_deviation(&self) -> Option<f64> {
        let mean = self.mean();
        let squares: f64 = self.counts.iter().map(|(score, count)| f64::from(*count) * (score - mean).powi(2)).sum();
        (self.n() > 1).then(|| (squares / f64::from(self.n() - 1)).sqrt())
    }
}

/// The same of counts of the scores 1, 2, 3 …, for R.
#[cfg(test)]
pub(super) fn like_r(counts: &[u32]) -> Vec<f64> {
    vec![Distribution::of_counts(counts).standard_deviation().expect("two people")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_does_not_deviate() {
        assert_eq!(Distribution::new([(3.0, 1)]).and_then(|one| one.standard_deviation()), None);
    }
}
