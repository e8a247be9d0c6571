//! The interval of a share in the population that a random sample was drawn from.

use super::share;

/// The 0.975 quantile of the standard normal distribution (R: `qnorm(0.975)`).
pub const Z_95: f64 = 1.959_963_984_540_054;

/// The 95 % interval of a share in the population, from a random sample: Wilson (1927), "Probable inference, the law of
/// succession, and statistical inference", JASA 22. Stays inside 0 to 1 also for few answers. `None` without a base, or
/// with more than all of it.
pub fn wilson(count: u32, base: u32) -> Option<(f64, f64)> {
    if base == 0 || count > base {
        return None;
    }
    let (n, p, z) = (f64::from(base), share(count, base), Z_95);
    let middle = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
    let half = z / (1.0 + z * z / n) * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
    Some(((middle - half).max(0.0), (middle + half).min(1.0)))
}

/// The same of a count and its base, for R.
#[cfg(test)]
pub(super) fn like_r(counts: &[u32]) -> Vec<f64> {
    let (low, high) = wilson(counts[0], counts[1]).expect("a share of a base");
    vec![low, high]
}
