//! Whether more people improved than got worse: the exact sign test.

use statrs::function::factorial::ln_factorial;

/// How often chance alone would part as unevenly as this, in either direction, those who changed: a coin thrown for each of them. From
/// 0 to 1. Whoever did not change says nothing. Of paired yes and no it is McNemar's test in its exact form (McNemar 1947, "Note on the
/// sampling error of the difference between correlated proportions or percentages", Psychometrika 12; R's `binom.test(b, b + c)`).
/// `None` where nobody changed.
pub fn sign_test(improved: u32, worse: u32) -> Option<f64> {
    let (fewer, n) = (u64::from(improved.min(worse)), u64::from(improved) + u64::from(worse));
    if n == 0 {
        return None;
    }
    if improved == worse {
        return Some(1.0);
    }
    let ln_all = n as f64 * std::f64::consts::LN_2;
    let likely = |heads: u64| (ln_factorial(n) - ln_factorial(heads) - ln_factorial(n - heads) - ln_all).exp();
    // A fair coin's distribution is the same from both ends.
    Some((2.0 * (0..=fewer).map(likely).sum::<f64>()).min(1.0))
}

/// The same of how many improved and how many got worse, for R.
#[cfg(test)]
pub(super) fn like_r(counts: &[u32]) -> Vec<f64> {
    vec![sign_test(counts[0], counts[1]).expect("somebody changed")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_nobody_changed_there_is_no_test() {
        assert_eq!(sign_test(0, 0), None);
        assert_eq!([sign_test(1, 0), sign_test(7, 7)], [Some(1.0), Some(1.0)]);
    }
}
