//! Exact arithmetic modulo the Mersenne prime 2^61 - 1.
//!
//! Elimination in floating point would need a tolerance to tell "determined" from "nearly". Modulo a prime this large, a
//! whole-number matrix of our sizes loses rank with a chance of about 1 in 10^15; a loss makes a number look free that is
//! not, and the repair stage, which is exact over the whole numbers, would still find it.

pub(super) const P: u64 = (1 << 61) - 1;

pub(super) fn of(value: i64) -> u64 {
    value.rem_euclid(P as i64) as u64
}

pub(super) fn add(a: u64, b: u64) -> u64 {
    let sum = a + b;
    if sum >= P { sum - P } else { sum }
}

pub(super) fn subtract(a: u64, b: u64) -> u64 {
    if a >= b { a - b } else { a + P - b }
}

pub(super) fn multiply(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    add((product & u128::from(P)) as u64, (product >> 61) as u64)
}

/// The inverse of a number that is not 0, by Fermat's little theorem.
pub(super) fn inverse(a: u64) -> u64 {
    let (mut result, mut power, mut exponent) = (1, a, P - 2);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = multiply(result, power);
        }
        power = multiply(power, power);
        exponent >>= 1;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arithmetic_agrees_with_wide_integers() {
        for (a, b) in [(0, 1), (P - 1, P - 1), (1 << 60, 12345), (987_654_321_987, P - 2)] {
            assert_eq!(u128::from(multiply(a, b)), u128::from(a) * u128::from(b) % u128::from(P));
            assert_eq!(subtract(add(a, b), b), a);
        }
        assert_eq!(multiply(inverse(123_456_789), 123_456_789), 1);
        assert_eq!(add(of(-5), 5), 0);
    }
}
