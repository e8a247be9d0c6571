//! The interval of a weighted share in the population.

use super::Weighted;
use super::student::t_975;

impl Weighted {
    /// The 95 % interval of a share ([`Weighted::share`]) in the population: of its logit, with the standard error by linearisation and as many
    /// degrees of freedom as people answered, less one (R's `svyciprop(method = "logit", df = degf(design))`; Korn and Graubard (1998), "Confidence
    /// intervals for proportions with small expected number of positive counts estimated from survey data", Survey Methodology 24). `None` where
    /// all or nobody gave the answer, or fewer than two answered.
    pub fn interval(&self) -> Option<(f64, f64)> {
        self.interval_by(t_975(f64::from(self.n().checked_sub(1)?))?)
    }

    /// The same where the quantile of the t distribution is known.
    pub fn interval_by(&self, t: f64) -> Option<(f64, f64)> {
        let share = self.mean();
        if !(share > 0.0 && share < 1.0) || self.n() < 2 {
            return None;
        }
        let logit = (share / (1.0 - share)).ln();
        let half = t * self.standard_error()? / (share * (1.0 - share));
        let back = |logit: f64| 1.0 / (1.0 + (-logit).exp());
        Some((back(logit - half), back(logit + half)))
    }
}

/// The share of answer 1 with its interval, for R; -1 is what is not defined.
#[cfg(test)]
pub(super) fn like_r(people: &[u32]) -> Vec<f64> {
    let of = Weighted::of_people(people, |answer| f64::from(u8::from(answer == 1)));
    let (low, high) = of.as_ref().and_then(Weighted::interval).unwrap_or((-1.0, -1.0));
    vec![of.as_ref().map_or(-1.0, Weighted::mean), low, high]
}
