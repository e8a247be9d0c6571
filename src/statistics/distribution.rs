//! How many gave each score: what statistics of scores are worked out from.

/// How many gave each score.
#[derive(Clone, Debug, PartialEq)]
pub struct Distribution {
    /// Score and count, in ascending order of the scores; no count is 0.
    pub(super) counts: Vec<(f64, u32)>,
    n: u32,
}

impl Distribution {
    /// From pairs of a score and how many gave it. `None` where nobody gave any, or a score is no number.
    pub fn new(counts: impl IntoIterator<Item = (f64, u32)>) -> Option<Distribution> {
        let mut counts: Vec<(f64, u32)> = counts.into_iter().filter(|(_, count)| *count > 0).collect();
        if !counts.iter().all(|(score, _)| score.is_finite()) {
            return None;
        }
        counts.sort_by(|a, b| a.0.total_cmp(&b.0));
        let n = counts.iter().map(|(_, count)| count).sum();
        (n > 0).then_some(Distribution { counts, n })
    }

    /// How many gave a score; never 0.
    pub fn n(&self) -> u32 {
        self.n
    }
}

#[cfg(test)]
impl Distribution {
    /// So many of the scores 1, 2, 3 …
    pub(super) fn of_counts(counts: &[u32]) -> Distribution {
        Distribution::new((1..).map(f64::from).zip(counts.iter().copied())).expect("somebody")
    }

    /// Of two groups, one after the other: as the scripts of R print them.
    pub(super) fn two_of_counts(counts: &[u32]) -> [Distribution; 2] {
        let (one, other) = counts.split_at(counts.len() / 2);
        [one, other].map(Distribution::of_counts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_has_no_distribution() {
        assert_eq!(Distribution::new([(1.0, 0), (2.0, 0)]), None);
        assert_eq!(Distribution::new([(f64::NAN, 3)]), None);
    }

    /// The order of the pairs says nothing.
    #[test]
    fn scores_may_come_in_any_order() {
        let (up, down) = ([(1.0, 3), (2.0, 0), (4.0, 2)], [(4.0, 2), (1.0, 3)]);
        assert_eq!(Distribution::new(up), Distribution::new(down));
    }
}
