//! The median of ordered answers.

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

/// The same, with answers counted from 1 as R does.
#[cfg(test)]
pub(super) fn like_r(counts: &[u32]) -> Vec<f64> {
    lower_median(counts).map(|place| place as f64 + 1.0).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_has_no_median() {
        assert_eq!(lower_median(&[0, 0]), None);
        assert_eq!(lower_median(&[]), None);
        assert_eq!(lower_median(&[0, 1]), Some(1));
    }
}
