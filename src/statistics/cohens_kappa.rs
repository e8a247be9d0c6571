//! How much two people who sorted the same things agree beyond chance.

/// Whether two readers saw a theme in the same answers, in answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// Both saw it.
    pub both: u32,
    /// The first reader alone.
    pub first: u32,
    /// The second reader alone.
    pub second: u32,
    /// Neither.
    pub neither: u32,
}

impl Agreement {
    /// How many answers both read.
    pub fn n(self) -> u32 {
        self.both + self.first + self.second + self.neither
    }
}

/// Cohen's kappa: 1 where two readers always agree, 0 where they agree as often as two would who do not look, less than 0 where they agree less
/// often (Cohen 1960, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20; R's
/// `psych::cohen.kappa`). `None` where nothing was read, or chance alone would make them agree everywhere.
pub fn cohens_kappa(of: Agreement) -> Option<f64> {
    let n = f64::from(of.n());
    let share = |count: u32| f64::from(count) / n;
    let observed = share(of.both + of.neither);
    let (first, second) = (share(of.both + of.first), share(of.both + of.second));
    let expected = first * second + (1.0 - first) * (1.0 - second);
    (of.n() > 0 && expected < 1.0).then(|| (observed - expected) / (1.0 - expected))
}

/// The same of how many both saw, one alone and the other alone, and neither, for R.
#[cfg(test)]
pub(super) fn like_r(counts: &[u32]) -> Vec<f64> {
    vec![cohens_kappa(agreement(counts)).expect("they could have differed")]
}

#[cfg(test)]
pub(super) fn agreement(counts: &[u32]) -> Agreement {
    Agreement { both: counts[0], first: counts[1], second: counts[2], neither: counts[3] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_nobody_could_differ_there_is_none() {
        assert_eq!(cohens_kappa(Agreement::default()), None);
        assert_eq!(cohens_kappa(agreement(&[9, 0, 0, 0])), None);
        assert_eq!(cohens_kappa(agreement(&[0, 0, 0, 9])), None);
        assert_eq!(cohens_kappa(agreement(&[5, 0, 0, 5])), Some(1.0));
    }
}
