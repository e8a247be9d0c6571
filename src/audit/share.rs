//! A weighted share as a figure's file says it.

use super::read::number::{Rounded, Span};

/// A weighted share in per cent, with its interval, if there is one.
#[derive(Clone, Copy, Debug)]
pub struct Weighted {
    /// The share.
    pub share: Rounded,
    /// The least and the most in the population.
    pub interval: Option<(Rounded, Rounded)>,
}

impl Weighted {
    /// All its numbers.
    pub fn values(self) -> impl Iterator<Item = f64> {
        let ends = self.interval.into_iter().flat_map(|(low, high)| [low, high]);
        std::iter::once(self.share).chain(ends).map(|number| number.value)
    }

    /// Whether a number, or a range, is this share or its interval.
    pub fn is_said(self, span: &Span) -> bool {
        let reads =
            |readings: &[Rounded], value: f64| readings.iter().any(|reading| (reading.value - value).abs() < 1e-9);
        match (span.is_range, self.interval) {
            (false, _) => reads(&span.low, self.share.value),
            (true, Some((low, high))) => reads(&span.low, low.value) && reads(&span.high, high.value),
            (true, None) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::read::number::spans;

    #[test]
    fn a_page_says_the_share_or_its_interval() {
        let number = |value: f64| Rounded { value, half: 0.05 };
        let share = Weighted { share: number(37.1), interval: Some((number(25.0), number(50.2))) };
        let says = |text: &str| spans(text).iter().all(|span| share.is_said(span));
        assert!(says("37.1%") && says("25.0–50.2%"));
        assert!(!says("37.2%") && !says("25.0–50.3%") && !says("30.0%"));
    }
}
