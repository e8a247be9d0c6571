//! Means and medians of counts of which only the ends are known: what every way of filling them in has in common.

/// How many gave each answer, as the least and the most that it can be, and how many gave any.
#[derive(Clone, Debug, PartialEq)]
pub struct RangedCounts {
    counts: Vec<(u32, u32)>,
    /// The least and the most that the counts can add up to; never 0.
    n: (u64, u64),
}

impl RangedCounts {
    /// Counts between these ends that add up to a base between those. `None` where no counts do, or nobody answered.
    pub fn new(counts: Vec<(u32, u32)>, base: (u32, u32)) -> Option<RangedCounts> {
        let sum = |end: fn(&(u32, u32)) -> u32| counts.iter().map(|count| u64::from(end(count))).sum::<u64>();
        let n = (sum(|count| count.0).max(base.0.into()).max(1), sum(|count| count.1).min(base.1.into()));
        let ordered = counts.iter().all(|(least, most)| least <= most);
        (ordered && n.0 <= n.1).then_some(RangedCounts { counts, n })
    }

    /// The least that the base can be.
    pub fn least_n(&self) -> u64 {
        self.n.0
    }

    /// The smallest and the largest mean of these scores, both reached by some counts. `None` where a score is no number, or their
    /// number is another.
    pub fn means(&self, scores: &[f64]) -> Option<(f64, f64)> {
        if scores.len() != self.counts.len() || !scores.iter().all(|score| score.is_finite()) {
            return None;
        }
        let mut order: Vec<usize> = (0..scores.len()).collect();
        order.sort_by(|a, b| scores[*a].total_cmp(&scores[*b]));
        let least = self.filled(&order, scores).reduce(f64::min)?;
        order.reverse();
        Some((least, self.filled(&order, scores).reduce(f64::max)?))
    }

    /// The means where the counts stand at their lower ends and the rest of the base fills them up in this order, for each base at
    /// which a count is full. Between two such bases the sum of scores grows by the same with each person, so that the mean goes one
    /// way only: its extremes are among these.
    fn filled(&self, order: &[usize], scores: &[f64]) -> impl Iterator<Item = f64> {
        let low: u64 = self.counts.iter().map(|count| u64::from(count.0)).sum();
        let room = |answer: usize| u64::from(self.counts[answer].1 - self.counts[answer].0);
        let full = order.iter().scan(low, |people, answer| {
            *people += room(*answer);
            Some(*people)
        });
        let bases: Vec<u64> = full.filter(|n| (self.n.0..=self.n.1).contains(n)).chain([self.n.0, self.n.1]).collect();
        let mean = move |n: u64| {
            let mut left = n - low;
            let mut sum: f64 = self.counts.iter().zip(scores).map(|(count, score)| f64::from(count.0) * score).sum();
            for answer in order {
                let more = room(*answer).min(left);
                sum += more as f64 * scores[*answer];
                left -= more;
            }
            sum / n as f64
        };
        bases.into_iter().map(mean).collect::<Vec<_>>().into_iter()
    }

    /// The lower median ([`super::lower_median()`]), where it is the same however the counts are filled in.
    pub fn lower_median(&self) -> Option<usize> {
        (0..self.counts.len())
            .find(|step| self.reach_half(step + 1) == Some(true) && self.reach_half(*step) == Some(false))
    }

    /// Whether those of the first steps are at least half of all; `None` where they may be and may not.
    fn reach_half(&self, steps: usize) -> Option<bool> {
        let sum = |counts: &[(u32, u32)]| {
            counts.iter().fold((0_i64, 0_i64), |sum, count| (sum.0 + i64::from(count.0), sum.1 + i64::from(count.1)))
        };
        let (below, above) = self.counts.split_at_checked(steps)?;
        let (below, above) = (sum(below), sum(above));
        let n = (i64::try_from(self.n.0).ok()?, i64::try_from(self.n.1).ok()?);
        // By how many more the first steps are: as few of them as there can be with as many of the others, and the other way round,
        // so far as the base allows.
        let fewest = |some: (i64, i64), others: (i64, i64)| match some.0 + others.1 {
            all if all > n.1 => 2 * some.0 - n.1,
            all if all < n.0 => n.0 - 2 * others.1,
            _ => some.0 - others.1,
        };
        match (fewest(below, above), -fewest(above, below)) {
            (least, _) if least >= 0 => Some(true),
            (_, most) if most < 0 => Some(false),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::lower_median;
    use super::*;

    proptest! {
        #[test]
        fn every_way_of_filling_in_is_within_and_the_ends_are_reached(
            counts in prop::collection::vec((0_u32..6, 0_u32..4), 1..5),
            scores in prop::collection::vec(-3_i32..5, 4),
            base in (0_u32..16, 0_u32..5),
        ) {
            let counts: Vec<(u32, u32)> = counts.into_iter().map(|(least, more)| (least, least + more)).collect();
            let base = (base.0, base.0 + base.1);
            let scores: Vec<f64> = scores.iter().take(counts.len()).map(|score| f64::from(*score)).collect();
            let mut worlds = Vec::from([vec![]]);
            for (least, most) in &counts {
                worlds = worlds
                    .into_iter()
                    .flat_map(|world: Vec<u32>| (*least..=*most).map(move |count| [world.clone(), vec![count]].concat()))
                    .collect();
            }
            worlds.retain(|world| (base.0.max(1)..=base.1).contains(&world.iter().sum()));
            let ranged = RangedCounts::new(counts, base);
            prop_assert_eq!(ranged.is_some(), !worlds.is_empty());
            let Some(ranged) = ranged else { return Ok(()) };
            let mean = |world: &Vec<u32>| {
                let n: u32 = world.iter().sum();
                world.iter().zip(&scores).map(|(count, score)| f64::from(*count) * score).sum::<f64>() / f64::from(n)
            };
            let means: Vec<f64> = worlds.iter().map(mean).collect();
            let expected = (means.iter().copied().fold(f64::INFINITY, f64::min), means.iter().copied().fold(f64::NEG_INFINITY, f64::max));
            let found = ranged.means(&scores).unwrap();
            prop_assert!((found.0 - expected.0).abs() < 1e-9 && (found.1 - expected.1).abs() < 1e-9, "{:?} {:?}", found, expected);
            let mut medians: Vec<usize> = worlds.iter().filter_map(|world| lower_median(world)).collect();
            medians.sort_unstable();
            medians.dedup();
            let one = if let [median] = medians.as_slice() { Some(*median) } else { None };
            prop_assert_eq!(ranged.lower_median(), one);
        }
    }

    /// Of 20 people, 4 to 8 gave 1 and 12 to 16 gave 2: from 28 of 20 to 36 of 20.
    #[test]
    fn a_small_one_by_hand() {
        let ranged = RangedCounts::new(vec![(4, 8), (12, 16)], (20, 20)).unwrap();
        assert_eq!(ranged.means(&[1.0, 2.0]), Some((1.6, 1.8)));
        assert_eq!(ranged.lower_median(), Some(1));
        assert_eq!(RangedCounts::new(vec![(4, 8), (4, 8)], (20, 20)), None, "too few");
        assert_eq!(RangedCounts::new(vec![(0, 3)], (0, 0)), None, "nobody");
        let even = RangedCounts::new(vec![(8, 12), (8, 12)], (20, 20)).unwrap();
        assert_eq!(even.lower_median(), None, "either");
    }
}
