//! The weighted mean of scores, with its standard error.

use super::Weighted;

impl Weighted {
    /// The mean of the scores, each as heavy as who gave it (R's `svymean`; of a group `svyby`).
    pub fn mean(&self) -> f64 {
        let sum: f64 = self.answers().iter().map(|(score, weight)| score * weight.sum).sum();
        sum / self.weight().sum
    }

    /// The standard error of the mean by linearisation: Binder (1983), "On the variances of asymptotically normal estimators from complex
    /// surveys", International Statistical Review 51. The study is a sample with replacement; those who did not answer are part of it (R's `svymean`).
    /// `None` where the study has one person.
    pub fn standard_error(&self) -> Option<f64> {
        let mean = self.mean();
        let spread: f64 = self.answers().iter().map(|(score, weight)| weight.squares * (score - mean).powi(2)).sum();
        let error = (self.of() / (self.of() - 1.0) * spread).sqrt() / self.weight().sum;
        error.is_finite().then_some(error)
    }
}

/// The same of people with weights and scores, for R; -1 is what is not defined.
#[cfg(test)]
pub(super) fn like_r(people: &[u32]) -> Vec<f64> {
    let of = Weighted::of_people(people, f64::from);
    let mean = of.as_ref().map(Weighted::mean);
    let error = of.as_ref().and_then(Weighted::standard_error);
    vec![mean.unwrap_or(-1.0), error.unwrap_or(-1.0)]
}
