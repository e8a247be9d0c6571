//! The t distribution, as intervals need it.

use statrs::distribution::{Continuous, ContinuousCDF, StudentsT};

/// The 0.975 quantile of Student's t distribution (R: `qt(0.975, df)`). `None` without degrees of freedom.
///
/// The library's quantile is good to eight digits at most; two steps of Newton's method on its cumulative function give the rest.
pub fn t_975(df: f64) -> Option<f64> {
    let t = StudentsT::new(0.0, 1.0, df).ok()?;
    let step = |quantile: f64| quantile + (t.sf(quantile) - 0.025) / t.pdf(quantile);
    let quantile = step(step(t.inverse_cdf(0.975)));
    quantile.is_finite().then_some(quantile)
}

/// The same of degrees of freedom, for R.
#[cfg(test)]
pub(super) fn like_r(counts: &[u32]) -> Vec<f64> {
    vec![t_975(f64::from(counts[0])).expect("degrees of freedom")]
}
