//! The median of numbers.

use super::Distribution;

impl Distribution {
    /// The median of numbers: the middle value; with an even n, halfway between the two in the middle (R's `median`; Hyndman
    /// and Fan 1996, definition 7).
    pub fn median(&self) -> f64 {
        let at = |place: u32| {
            let mut so_far = 0;
            let found = self.counts.iter().find(|(_, count)| {
                so_far += count;
                so_far > place
            });
            found.or(self.counts.last()).map_or(f64::NAN, |(score, _)| *score)
        };
        (at((self.n() - 1) / 2) + at(self.n() / 2)) / 2.0
    }
}

/// The same of counts of the scores 1, 2, 3 …, for R.
#[cfg(test)]
pub(super) fn like_r(counts: &[u32]) -> Vec<f64> {
    vec![Distribution::of_counts(counts).median()]
}
