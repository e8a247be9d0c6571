//! Whether the means of two groups differ: Welch's t test.

use statrs::distribution::{ContinuousCDF, StudentsT};

use super::Distribution;

/// A test of two means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Welch {
    /// The first mean less the second, in units of the score.
    pub difference: f64,
    /// That difference in standard errors.
    pub t: f64,
    /// Degrees of freedom, no whole number in general; more than 0.
    pub df: f64,
    /// How often chance alone would take the means at least that far apart, in either direction, 0 to 1.
    pub p: f64,
}

/// Less spread than this part of the means is what arithmetic loses (R's `t.test` calls such data constant).
const CONSTANT: f64 = 10.0 * f64::EPSILON;

/// Welch (1947), "The generalization of 'Student's' problem when several different population variances are involved", Biometrika 34:
/// variances need not be equal; degrees of freedom by Satterthwaite (R's `t.test`). `None` where a group has fewer than two people, or
/// all of each group gave the same score: then there is no spread to hold the difference against.
pub fn welch(one: &Distribution, other: &Distribution) -> Option<Welch> {
    let of = |group: &Distribution| Some((group.standard_deviation()?.powi(2) / f64::from(group.n()), group.n()));
    let ((square, n), (other_square, other_n)) = (of(one)?, of(other)?);
    let error = (square + other_square).sqrt();
    if error <= CONSTANT * one.mean().abs().max(other.mean().abs()) {
        return None;
    }
    let difference = one.mean() - other.mean();
    let t = difference / error;
    let part = |square: f64, n: u32| square.powi(2) / f64::from(n - 1);
    let df = error.powi(4) / (part(square, n) + part(other_square, other_n));
    let p = 2.0 * StudentsT::new(0.0, 1.0, df).ok()?.sf(t.abs());
    [t, df, p].iter().all(|number| number.is_finite()).then_some(Welch { difference, t, df, p })
}

/// The same of two rows of counts of the scores 1, 2, 3 …, for R.
#[cfg(test)]
pub(super) fn like_r(counts: &[u32]) -> Vec<f64> {
    let [one, other] = Distribution::two_of_counts(counts);
    let found = welch(&one, &other).expect("a spread");
    vec![found.difference, found.t, found.df, found.p]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_people_or_spread_there_is_no_test() {
        let [one, two, same] = [[1, 0, 0], [1, 1, 0], [0, 5, 0]].map(|counts| Distribution::of_counts(&counts));
        assert_eq!([welch(&one, &two), welch(&two, &one), welch(&same, &same)], [None, None, None]);
        let apart = Distribution::of_counts(&[5, 0, 0]);
        assert_eq!(welch(&apart, &same), None, "as far apart as nobody can tell");
        assert!(welch(&two, &same).is_some(), "one group alone may have no spread");
        let constant = Distribution::new([(1e9, 7)]).unwrap();
        assert_eq!(welch(&constant, &constant), None);
    }
}
