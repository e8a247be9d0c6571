//! Whether two groups give other answers than each other, where chi-squared would rest on too few: Fisher's exact test.

use statrs::function::factorial::ln_factorial;

use super::Contingency;

/// Tables that are as likely as the one that was found count as such, whatever arithmetic loses (R's `fisher.test` allows as much).
const ALIKE: f64 = 1.0 + 1e-7;

impl Contingency {
    /// How often chance alone would make a table of two by two with these sums that is at most as likely as this one, 0 to 1: Fisher
    /// (1935), "The logic of inductive inference", Journal of the Royal Statistical Society 98; two-sided as R's `fisher.test` is.
    /// `None` of a larger table.
    pub fn fisher(&self) -> Option<f64> {
        let [a, b, c, d] = self.four_cells()?.map(|count| count as u64);
        let (first, second, left) = (a + b, c + d, a + c);
        // The hypergeometric distribution: how many of those on the left are in the first row.
        let ln = |n: u64, k: u64| ln_factorial(n) - ln_factorial(k) - ln_factorial(n - k);
        let likely = |x: u64| (ln(first, x) + ln(second, left - x) - ln(first + second, left)).exp();
        let found = likely(a) * ALIKE;
        let all = (left.saturating_sub(second)..=left.min(first)).map(likely);
        let p: f64 = all.filter(|likely| *likely <= found).sum();
        p.is_finite().then_some(p.min(1.0))
    }
}

/// The same of a table, for R.
#[cfg(test)]
pub(super) fn like_r(counts: &[u32]) -> Vec<f64> {
    vec![Contingency::of_counts(counts).and_then(|table| table.fisher()).expect("two groups, two answers")]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fisher's own: of eight cups a lady told three of four right. 34 of 70 ways are at most as likely.
    #[test]
    fn the_lady_tasting_tea() {
        let p = Contingency::new(&[vec![3, 1], vec![1, 3]]).and_then(|table| table.fisher()).unwrap();
        assert!((p - 34.0 / 70.0).abs() < 1e-12, "{p}");
        assert_eq!(Contingency::new(&[vec![3, 1, 2], vec![1, 3, 2]]).unwrap().fisher(), None);
    }
}
