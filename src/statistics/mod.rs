//! Statistics as pure functions of counts. They know nothing of disclosure: who calls them with published counts gets what any
//! reader could work out.

mod contingency;
mod distribution;
pub mod ranges;
mod weighted;

pub use chi_squared::Independence;
pub use cohens_d::cohens_d;
pub use cohens_kappa::{Agreement, cohens_kappa};
pub use contingency::Contingency;
pub use cronbachs_alpha::cronbachs_alpha;
pub use distribution::Distribution;
pub use krippendorffs_alpha::krippendorffs_alpha;
pub use lower_median::lower_median;
pub use sign_test::sign_test;
pub use student::t_975;
pub use weighted::{Weight, Weighted};
pub use welch::{Welch, welch};
pub use wilson::{Z_95, wilson};

/// A statistic is a file with its formula and its `like_r`, a script `tests/r/NAME.R` with what it prints (`NAME.csv`), and a line of
/// the list.
macro_rules! statistics {
    ($($file:ident,)*) => {
        $(pub mod $file;)*

        /// Each by its name, as it is compared with R, and what R printed.
        #[cfg(test)]
        const ALL: &[(&str, fn(&[u32]) -> Vec<f64>, &str)] = &[$((
            stringify!($file),
            $file::like_r,
            include_str!(concat!("../../tests/r/", stringify!($file), ".csv")),
        )),*];
    };
}

statistics! {
    mean,
    median,
    standard_deviation,
    lower_median,
    wilson,
    chi_squared,
    cramers_v,
    fisher,
    welch,
    cohens_d,
    quantile,
    sign_test,
    cohens_kappa,
    krippendorffs_alpha,
    cronbachs_alpha,
    reliable_change,
    student,
    weighted_mean,
    weighted_share,
    design_effect,
}

/// The share of a base, 0 to 1. Nobody of nobody is 0.
pub fn share(count: u32, base: u32) -> f64 {
    if base == 0 { 0.0 } else { f64::from(count) / f64::from(base) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statistics_agree_with_r() {
        let close = |ours: f64, r: f64| (ours - r).abs() <= 1e-9 * r.abs().max(1.0);
        for (name, like_r, printed) in ALL {
            let mut compared = 0;
            for line in printed.lines().skip(1) {
                let (input, values) = line.split_once(',').unwrap();
                let counts: Vec<u32> = input.split(' ').map(|count| count.parse().unwrap()).collect();
                let expected: Vec<f64> = values.split(',').map(|value| value.parse().unwrap()).collect();
                let ours = like_r(&counts);
                let agrees = ours.len() == expected.len() && ours.iter().zip(&expected).all(|(a, b)| close(*a, *b));
                assert!(agrees, "{name} of {line}: {ours:?}");
                compared += 1;
            }
            assert!(compared >= 7, "the file from R is whole: {name}");
        }
    }
}
