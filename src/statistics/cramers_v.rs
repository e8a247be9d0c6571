//! How strongly groups and answers go together, whatever the number of people.

use super::Contingency;

impl Contingency {
    /// Cramér's V, 0 (nothing to do with each other) to 1 (the group tells the answer): the root of chi-squared over the number of people
    /// times one less than the fewer of rows and columns (Cramér 1946, "Mathematical Methods of Statistics", chapter 21). Not corrected
    /// for the few.
    pub fn cramers_v(&self) -> Option<f64> {
        let (rows, columns) = self.size();
        let most = self.n() * (rows.min(columns) - 1) as f64;
        let v = (self.chi_squared()?.statistic / most).sqrt();
        v.is_finite().then_some(v.min(1.0))
    }
}

/// The same of a table, for R.
#[cfg(test)]
pub(super) fn like_r(counts: &[u32]) -> Vec<f64> {
    vec![Contingency::of_counts(counts).and_then(|table| table.cramers_v()).expect("two groups, two answers")]
}
