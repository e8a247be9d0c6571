//! Numbers, dates and ticks as people and spreadsheets write them.

use crate::model::control::DatePrecision;

/// A number with either decimal mark (`3.5`, `3,5`), without marks between thousands. `None`: not a number.
pub fn number(text: &[u8]) -> Option<f64> {
    let text = std::str::from_utf8(text).ok()?;
    // U+2212, the minus sign that word processors write.
    let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = digits.split_once(['.', ',']).unwrap_or((digits, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let value: f64 = match digits.contains(',') {
        true => format!("{whole}.{fraction}").parse().ok()?,
        false => digits.parse().ok()?,
    };
    // 0 - 0 and not -0: one zero, so that the same answers give the same bytes.
    value.is_finite().then_some(if negative { 0.0 - value } else { value })
}

/// A whole number; `3,0` and `3.00` are whole too, since spreadsheets write them.
pub fn whole(text: &[u8]) -> Option<f64> {
    number(text).filter(|value| value.fract() == 0.0)
}

/// Ticked or not, in a column of its own.
pub fn tick(text: &[u8]) -> Option<bool> {
    let is = |words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word.as_bytes()));
    if is(&["1", "x", "yes", "true"]) {
        return Some(true);
    }
    is(&["0", "no", "false"]).then_some(false)
}

/// A date in ISO 8601, cut to the precision that was asked for; also read from `1.9.2010`, which can only be day first.
/// It may say less than was asked (`2010-09` for a day): people often know no more, and the form accepts it.
/// `None`: not a date.
pub fn date(text: &[u8], precision: DatePrecision) -> Option<String> {
    let text = std::str::from_utf8(text).ok()?;
    let (year, month, day) = match text.contains('.') {
        true => {
            let mut parts = text.splitn(3, '.');
            let (day, month) = (parts.next()?, parts.next()?);
            (parts.next()?, Some(month), Some(day))
        }
        false => {
            let mut parts = text.splitn(3, '-');
            (parts.next()?, parts.next(), parts.next())
        }
    };
    let part = |part: &str, longest: usize| -> Option<u32> {
        let digits = (1..=longest).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| part.parse().ok()).flatten()
    };
    let year = (year.len() == 4).then(|| part(year, 4)).flatten()?;
    let month = month.map(|month| part(month, 2).ok_or(())).transpose().ok()?;
    let day = day.map(|day| part(day, 2).ok_or(())).transpose().ok()?;
    // Checks that the day exists, 29 February included.
    let of = |number: Option<u32>| i8::try_from(number.unwrap_or(1)).ok();
    jiff::civil::Date::new(i16::try_from(year).ok()?, of(month)?, of(day)?).ok()?;
    Some(match (precision, month, day) {
        (DatePrecision::Day, Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
        (DatePrecision::Day | DatePrecision::Month, Some(month), _) => format!("{year:04}-{month:02}"),
        _ => format!("{year:04}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_with_either_decimal_mark() {
        for (text, expected) in [
            ("3", Some(3.0)),
            ("3.5", Some(3.5)),
            ("3,5", Some(3.5)),
            ("-2", Some(-2.0)),
            ("\u{2212}2,25", Some(-2.25)),
            ("+7", Some(7.0)),
            ("-0", Some(0.0)),
            ("007", Some(7.0)),
            ("", None),
            ("-", None),
            (".5", None),
            ("5.", None),
            ("1.234,5", None),
            ("1 000", None),
            ("1e5", None),
            ("inf", None),
            ("NaN", None),
            ("١٢", None),
        ] {
            assert_eq!(number(text.as_bytes()), expected, "{text}");
        }
        assert_eq!(number("9".repeat(400).as_bytes()), None, "infinite");
        assert!(number(b"-0").unwrap().is_sign_positive());
        assert_eq!((whole(b"3,0"), whole(b"3,5")), (Some(3.0), None));
    }

    #[test]
    fn dates_are_cut_to_the_precision_asked_for() {
        use DatePrecision::{Day, Month, Year};
        for (text, precision, expected) in [
            ("2010-09-01", Day, Some("2010-09-01")),
            ("2010-9-1", Day, Some("2010-09-01")),
            ("1.9.2010", Day, Some("2010-09-01")),
            ("2010-09-01", Month, Some("2010-09")),
            ("2010-09", Month, Some("2010-09")),
            ("2010-09", Year, Some("2010")),
            ("2010", Year, Some("2010")),
            ("2012-02-29", Day, Some("2012-02-29")),
            ("2010-02-29", Day, None),
            ("2010-09", Day, Some("2010-09")),
            ("2010", Month, Some("2010")),
            ("2010-9", Day, Some("2010-09")),
            ("2010-13", Day, None),
            ("2010-13", Month, None),
            ("10-09-01", Day, None),
            ("01/09/2010", Day, None),
            ("2010-09-01T10:00", Day, None),
            ("9.2010", Month, None),
            ("", Year, None),
            ("-", Year, None),
        ] {
            assert_eq!(date(text.as_bytes(), precision).as_deref(), expected, "{text}");
        }
    }
}
