//! Quantiles of numbers.

use super::Distribution;

impl Distribution {
    /// The number that this part of all, from 0 to 1, does not exceed: between two numbers that stand beside each other, as far along as
    /// the part asks for (R's `quantile` of type 7, its default; Hyndman and Fan 1996, "Sample quantiles in statistical packages", The
    /// American Statistician 50, definition 7). SPSS takes another definition (6). A half is the median.
    pub fn quantile(&self, part: f64) -> f64 {
        // Places are counted from 0, so that the last one is n - 1.
        let place = f64::from(self.n() - 1) * part.clamp(0.0, 1.0);
        let below = place.floor();
        let (low, high) = (self.at(below as u32), self.at(place.ceil() as u32));
        low + (place - below) * (high - low)
    }

    /// The number in this place, from 0, when all stand in ascending order.
    fn at(&self, place: u32) -> f64 {
        let mut so_far = 0;
        let found = self.counts.iter().find(|(_, count)| {
            so_far += count;
            so_far > place
        });
        found.or(self.counts.last()).map_or(f64::NAN, |(score, _)| *score)
    }
}

/// The quartiles and the outer tenths of counts of the scores 1, 2, 3 …, for R.
#[cfg(test)]
pub(super) fn like_r(counts: &[u32]) -> Vec<f64> {
    let all = Distribution::of_counts(counts);
    [0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0].map(|part| all.quantile(part)).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_is_every_part_of_all() {
        let one = Distribution::new([(3.0, 1)]).expect("somebody");
        assert_eq!([0.0, 0.3, 1.0].map(|part| one.quantile(part)), [3.0; 3]);
        let two = Distribution::new([(1.0, 1), (2.0, 1)]).expect("somebody");
        assert_eq!([two.quantile(0.25), two.quantile(0.5), two.quantile(7.0)], [1.25, 1.5, 2.0]);
    }
}
