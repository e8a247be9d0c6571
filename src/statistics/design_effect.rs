//! By how much weights make an estimate less precise.

use super::Weighted;

impl Weighted {
    /// The variance of the mean over that of a simple random sample, with replacement, of as many people (Kish (1965), "Survey Sampling", 8.2;
    /// R's `svymean(deff = "replace")`). `None` where all gave the same answer or fewer than two answered.
    pub fn design_effect(&self) -> Option<f64> {
        let (mean, n) = (self.mean(), f64::from(self.n()));
        let spread: f64 = self.answers().iter().map(|(score, weight)| weight.sum * (score - mean).powi(2)).sum();
        let simple = spread / self.weight().sum / (n - 1.0);
        // Less spread than arithmetic loses is none.
        let effect = self.standard_error()?.powi(2) / simple;
        (self.n() > 1 && simple > f64::EPSILON * mean * mean && effect.is_finite()).then_some(effect)
    }
}

/// The effect on the mean and that of the weights alone, for R; -1 is what is not defined.
#[cfg(test)]
pub(super) fn like_r(people: &[u32]) -> Vec<f64> {
    let of = Weighted::of_people(people, f64::from);
    let effect = of.as_ref().and_then(Weighted::design_effect);
    let of_weights = of.and_then(|of| of.weight().design_effect());
    vec![effect.unwrap_or(-1.0), of_weights.unwrap_or(-1.0)]
}
