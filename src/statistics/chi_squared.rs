//! Whether groups give other answers than each other: the chi-squared test of independence.

use statrs::distribution::{ChiSquared, ContinuousCDF};

use super::Contingency;

/// A test of independence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Independence {
    /// How far the counts are from what independence would make of them; 0 or more.
    pub statistic: f64,
    /// Degrees of freedom: one less than the rows times one less than the columns; at least 1.
    pub df: usize,
    /// How often chance alone would take the counts at least that far, 0 to 1.
    pub p: f64,
}

impl Contingency {
    /// Pearson's chi-squared test without continuity correction: the sum of (count - expected)² / expected, which follows the
    /// chi-squared distribution where rows and columns have nothing to do with each other (Pearson 1900, "On the criterion that a given
    /// system of deviations …", Philosophical Magazine 50; R's `chisq.test(correct = FALSE)`).
    pub fn chi_squared(&self) -> Option<Independence> {
        let statistic = self.with_expected().map(|(count, expected)| (count - expected).powi(2) / expected).sum();
        let (rows, columns) = self.size();
        let df = (rows - 1) * (columns - 1);
        let p = ChiSquared::new(df as f64).ok()?.sf(statistic);
        p.is_finite().then_some(Independence { statistic, df, p })
    }
}

/// The same of a table, for R.
#[cfg(test)]
pub(super) fn like_r(counts: &[u32]) -> Vec<f64> {
    let found = Contingency::of_counts(counts).and_then(|table| table.chi_squared()).expect("two groups, two answers");
    vec![found.statistic, found.df as f64, found.p]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where every group answers alike, no distance is the least that there can be.
    #[test]
    fn groups_that_are_alike_are_no_surprise() {
        let alike = Contingency::new(&[vec![10, 20], vec![5, 10]]).and_then(|table| table.chi_squared());
        assert_eq!(alike, Some(Independence { statistic: 0.0, df: 1, p: 1.0 }));
    }
}
