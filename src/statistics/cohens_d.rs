//! How far the means of two groups are apart, measured in how far people of one group are apart.

use super::Distribution;

/// Cohen's d: the first mean less the second, over the standard deviation of both groups pooled (Cohen 1988, "Statistical Power Analysis
/// for the Behavioral Sciences", chapter 2). Around 0.2 is called small, 0.5 medium, 0.8 large. `None` where a group has fewer than two
/// people, or all of each group gave the same score.
pub fn cohens_d(one: &Distribution, other: &Distribution) -> Option<f64> {
    let squares = |group: &Distribution| Some(group.standard_deviation()?.powi(2) * f64::from(group.n() - 1));
    let free = f64::from(one.n()) + f64::from(other.n()) - 2.0;
    let pooled = ((squares(one)? + squares(other)?) / free).sqrt();
    let d = (one.mean() - other.mean()) / pooled;
    d.is_finite().then_some(d)
}

/// The same of two rows of counts of the scores 1, 2, 3 …, for R.
#[cfg(test)]
pub(super) fn like_r(counts: &[u32]) -> Vec<f64> {
    let [one, other] = Distribution::two_of_counts(counts);
    vec![cohens_d(&one, &other).expect("a spread")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_spread_there_is_no_measure() {
        let [one, two, same] = [[1, 0], [1, 1], [0, 5]].map(|counts| Distribution::of_counts(&counts));
        assert_eq!([cohens_d(&one, &two), cohens_d(&same, &same)], [None, None]);
        assert_eq!(cohens_d(&same, &Distribution::of_counts(&[5])), None);
    }
}
