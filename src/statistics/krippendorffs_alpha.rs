//! How far what two people say of the same things can be relied on.

use super::cohens_kappa::Agreement;

/// Krippendorff's alpha of two readers and of yes or no: 1 where they always agree, 0 where they disagree as often as chance would have it
/// (Krippendorff 2011, "Computing Krippendorff's alpha-reliability", nominal data, no missing ones). Unlike kappa it takes the two as
/// exchangeable, and holds for few answers. `None` where nothing was read, or both always said the same of everything.
pub fn krippendorffs_alpha(of: Agreement) -> Option<f64> {
    // Both values of each answer.
    let n = 2.0 * f64::from(of.n());
    let yes = f64::from(2 * of.both + of.first + of.second);
    let no = n - yes;
    let disagreements = f64::from(of.first + of.second);
    (yes > 0.0 && no > 0.0).then(|| 1.0 - (n - 1.0) * disagreements / (yes * no))
}

/// The same of how many both saw, one alone and the other alone, and neither, for R.
#[cfg(test)]
pub(super) fn like_r(counts: &[u32]) -> Vec<f64> {
    vec![krippendorffs_alpha(super::cohens_kappa::agreement(counts)).expect("they could have differed")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_all_is_the_same_there_is_none() {
        assert_eq!(krippendorffs_alpha(Agreement::default()), None);
        assert_eq!(krippendorffs_alpha(Agreement { neither: 9, ..Agreement::default() }), None);
        assert_eq!(krippendorffs_alpha(Agreement { both: 4, neither: 4, ..Agreement::default() }), Some(1.0));
    }
}
