//! How often chance alone makes what a test found: distribution functions in a few lines of our own, good to far more digits than are
//! ever printed.

/// The logarithm of the gamma function of a number over 0: Lanczos (1964), "A precision approximation of the gamma function", with
/// Godfrey's coefficients for nine terms.
fn ln_gamma(x: f64) -> f64 {
    const C: [f64; 9] = [
        0.999_999_999_999_809_9,
        676.520_368_121_885_1,
        -1_259.139_216_722_402_8,
        771.323_428_777_653_1,
        -176.615_029_162_140_6,
        12.507_343_278_686_905,
        -0.138_571_095_265_720_12,
        9.984_369_578_019_572e-6,
        1.505_632_735_149_311_6e-7,
    ];
    let x = x - 1.0;
    let t = x + 7.5;
    let sum = C.iter().enumerate().skip(1).fold(C[0], |sum, (at, c)| sum + c / (x + at as f64));
    0.5 * (2.0 * std::f64::consts::PI).ln() + (x + 0.5) * t.ln() - t + sum.ln()
}

/// The logarithm of how many ways there are to choose so many of so many.
fn ln_ways(n: f64, k: f64) -> f64 {
    ln_gamma(n + 1.0) - ln_gamma(k + 1.0) - ln_gamma(n - k + 1.0)
}

/// The part of the chi-squared distribution over a value: the upper incomplete gamma function, by its series below the middle and by its
/// continued fraction above it (Abramowitz and Stegun 1964, 6.5.29 and 6.5.31).
pub fn chi_squared_over(statistic: f64, df: f64) -> f64 {
    let (a, x) = (df / 2.0, statistic / 2.0);
    if x <= 0.0 {
        return 1.0;
    }
    let scale = (a * x.ln() - x - ln_gamma(a)).exp();
    if x < a + 1.0 {
        let (mut term, mut sum, mut n) = (1.0 / a, 1.0 / a, a);
        while term > sum * 1e-16 {
            n += 1.0;
            term *= x / n;
            sum += term;
        }
        return 1.0 - sum * scale;
    }
    // From its far end inwards.
    let fraction = (1..=3_000).rev().fold(0.0, |inner, n| {
        let n = f64::from(n);
        n * (n - a) / (x + 2.0 * n + 1.0 - a - inner)
    });
    scale / (x + 1.0 - a - fraction)
}

/// The part of Student's distribution that is further from 0 than a value, in either direction: a regularised incomplete beta function,
/// by its continued fraction (Abramowitz and Stegun 1964, 26.5.8).
pub fn student_beyond(t: f64, df: f64) -> f64 {
    let x = df / (df + t * t);
    let beta = |a: f64, b: f64, x: f64| {
        let scale = (ln_gamma(a + b) - ln_gamma(a) - ln_gamma(b) + a * x.ln() + b * (1.0 - x).ln()).exp() / a;
        let fraction = (1..=1_000).rev().fold(1.0, |inner, n| {
            let m = f64::from(n / 2);
            let d = match n % 2 {
                0 => m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m)),
                _ => -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0)),
            };
            1.0 + d / inner
        });
        scale / fraction
    };
    let (a, b) = (df / 2.0, 0.5);
    match x {
        x if x >= 1.0 => 1.0,
        x if x <= 0.0 => 0.0,
        // Where the fraction converges fast.
        x if x < (a + 1.0) / (a + b + 2.0) => beta(a, b, x),
        x => 1.0 - beta(b, a, 1.0 - x),
    }
}

/// How often tables of two by two with the sums of this one are at most as likely as it: Fisher's exact test.
pub fn as_unlikely([a, b, c, d]: [f64; 4]) -> f64 {
    let likely = |x: f64| (ln_ways(a + b, x) + ln_ways(c + d, a + c - x) - ln_ways(a + b + c + d, a + c)).exp();
    let (least, most) = ((a - d).max(0.0), (a + b).min(a + c));
    let found = likely(a) * (1.0 + 1e-7);
    let all = (0..=(most - least) as u32).map(|step| likely(least + f64::from(step)));
    all.filter(|likely| *likely <= found).sum::<f64>().min(1.0)
}

/// How often so many throws of a fair coin part at least as unevenly as these: the sign test.
pub fn as_uneven(heads: f64, tails: f64) -> f64 {
    let n = heads + tails;
    let likely = |heads: u32| (ln_ways(n, heads.into()) - n * 2.0_f64.ln()).exp();
    match heads == tails {
        true => 1.0,
        false => (0..=heads.min(tails) as u32).map(|heads| 2.0 * likely(heads)).sum::<f64>().min(1.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// R: `pchisq(x, df, lower.tail = FALSE)`, `2 * pt(-t, df)`, `fisher.test`, `binom.test`.
    #[test]
    fn r_says_the_same() {
        let close = |ours: f64, r: f64| assert!((ours - r).abs() < 1e-8, "{ours} {r}");
        close(chi_squared_over(9.3, 2.0), 0.009_561_601_930_543_505);
        close(chi_squared_over(0.18, 2.0), 0.913_931_185_271_228_2);
        close(chi_squared_over(0.0, 1.0), 1.0);
        close(chi_squared_over(3.841_458_820_694_124, 1.0), 0.05);
        close(chi_squared_over(100.0, 90.0), 0.221_040_232_625_444_7);
        close(student_beyond(2.0, 18.12), 0.060_718_296_820_368_93);
        close(student_beyond(-2.0, 18.12), 0.060_718_296_820_368_93);
        close(student_beyond(0.01, 3.3), 0.992_595_626_482_672_6);
        close(student_beyond(0.0, 7.0), 1.0);
        close(student_beyond(3.61, 169.4), 0.000_402_974_114_691_462_7);
        close(as_unlikely([10.0, 20.0, 20.0, 10.0]), 0.019_383_188_261_790_1);
        close(as_unlikely([3.0, 1.0, 1.0, 3.0]), 34.0 / 70.0);
        close(as_unlikely([0.0, 5.0, 5.0, 0.0]), 0.007_936_507_936_507_94);
        close(as_uneven(38.0, 8.0), 9.247_699_921_388_649e-6);
        close(as_uneven(30.0, 29.0), 1.0);
        close(as_uneven(7.0, 7.0), 1.0);
    }
}
