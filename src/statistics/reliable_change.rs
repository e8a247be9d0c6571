//! From which difference on a score of somebody has changed, and was not only measured twice.

/// Jacobson and Truax 1991, "Clinical significance: a statistical approach to defining meaningful change in psychotherapy research", Journal of
/// Consulting and Clinical Psychology 59. It needs nothing of the answers, and stands where the questionnaire is
/// ([`Reliability::reliable_change`]).
pub use crate::model::reliability::Reliability;

/// The same of a reliability in thousandths and a standard deviation in tenths, for R.
#[cfg(test)]
pub(super) fn like_r(counts: &[u32]) -> Vec<f64> {
    let of =
        Reliability { coefficient: f64::from(counts[0]) / 1000.0, standard_deviation: f64::from(counts[1]) / 10.0 };
    vec![of.reliable_change()]
}
