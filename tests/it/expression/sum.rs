//! Calculations, against whole-number arithmetic.

use proptest::prelude::*;

use super::{Respondent, config, parse};

/// Whole-number arithmetic, in which `f64` is exact.
#[derive(Clone, Debug)]
pub(super) enum Sum {
    Number(i32),
    Minus(Box<Sum>),
    Op(char, Box<Sum>, Box<Sum>),
}

pub(super) fn sums() -> impl Strategy<Value = Sum> {
    (0..50i32).prop_map(Sum::Number).prop_recursive(4, 12, 2, |inner| {
        prop_oneof![
            inner.clone().prop_map(|sum| Sum::Minus(sum.into())),
            (prop::sample::select(vec!['+', '-', '*']), inner.clone(), inner).prop_map(|(op, left, right)| Sum::Op(
                op,
                left.into(),
                right.into()
            )),
        ]
    })
}

pub(super) fn sum_written(sum: &Sum, strength: u8) -> String {
    let (own, text) = match sum {
        Sum::Number(number) => (3, number.to_string()),
        Sum::Minus(inner) => (2, format!("-{}", sum_written(inner, 2))),
        Sum::Op('*', left, right) => (1, format!("{} * {}", sum_written(left, 1), sum_written(right, 2))),
        Sum::Op(op, left, right) => (0, format!("{} {op} {}", sum_written(left, 0), sum_written(right, 1))),
    };
    if own < strength { format!("({text})") } else { text }
}

fn sum_value(sum: &Sum) -> i128 {
    match sum {
        Sum::Number(number) => i128::from(*number),
        Sum::Minus(inner) => -sum_value(inner),
        Sum::Op(op, left, right) => match op {
            '+' => sum_value(left) + sum_value(right),
            '-' => sum_value(left) - sum_value(right),
            _ => sum_value(left) * sum_value(right),
        },
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn arithmetic_is_exact_on_whole_numbers(left in sums(), right in sums()) {
        let ordering = sum_value(&left).cmp(&sum_value(&right));
        // Beyond 2^53 an f64 rounds.
        prop_assume!(sum_value(&left).abs() < 1 << 50 && sum_value(&right).abs() < 1 << 50);
        for (sign, holds) in [("<", ordering.is_lt()), ("<=", ordering.is_le()), ("=", ordering.is_eq()),
            ("!=", ordering.is_ne()), (">", ordering.is_gt()), (">=", ordering.is_ge())] {
            let text = format!("{} {sign} {}", sum_written(&left, 0), sum_written(&right, 0));
            prop_assert_eq!(parse(&text).unwrap().truth(&Respondent), Some(holds), "{}", text);
        }
    }
}
