//! Numbers as people, spreadsheets and statistics programs write them.
//!
//! `1,000` is a thousand in one country and one in another. A number that has both readings is refused until its column
//! says which mark parts decimals: a wrong guess would be a page that is wrong by a factor of a thousand.

/// What parts the decimals of a number, as far as it is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum DecimalMark {
    /// Not said.
    #[default]
    Unsaid,
    /// `1.5`; a comma parts thousands.
    Point,
    /// `1,5`; a point parts thousands.
    Comma,
    /// A file of ours, in YAML or JSON: a point parts decimals wherever there may be decimals.
    Ours,
}

/// Why a text is not read as a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Unread {
    NotANumber,
    /// One mark before three digits: it parts thousands, or decimals.
    TwoReadings,
}

/// A number, with or without marks between thousands.
///
/// # Errors
/// [`Unread::TwoReadings`] where the mark is not said and the number could be a thousand times as large.
pub(super) fn number(text: &[u8], mark: DecimalMark) -> Result<f64, Unread> {
    let text = std::str::from_utf8(text).map_err(|_| Unread::NotANumber)?;
    // U+2212, the minus sign that word processors write.
    let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let parsed = match plain {
        // Nearly every number is one of these: no text of its own is made for it.
        true => digits.parse(),
        false => plain_form(digits, mark)?.parse(),
    };
    let value: f64 = parsed.map_err(|_| Unread::NotANumber)?;
    // 0 - 0 and not -0: one zero, so that the same answers give the same bytes.
    let value = if negative { 0.0 - value } else { value };
    if value.is_finite() { Ok(value) } else { Err(Unread::NotANumber) }
}

/// A whole number; `3,0` and `3.00` are whole too, since spreadsheets write them.
///
/// # Errors
/// As [`number`]; and a number with decimals is no whole one.
pub(super) fn whole(text: &[u8], mark: DecimalMark) -> Result<f64, Unread> {
    // Where only whole numbers are asked for, somebody who types `1.000` means a thousand as often as not.
    let mark = if mark == DecimalMark::Ours { DecimalMark::Unsaid } else { mark };
    number(text, mark).and_then(|value| if value.fract() == 0.0 { Ok(value) } else { Err(Unread::NotANumber) })
}

/// The number (without its sign) as Rust reads one: no marks between thousands, a point before decimals.
fn plain_form(digits: &str, mark: DecimalMark) -> Result<String, Unread> {
    if let Some((mantissa, exponent)) = digits.split_once(['e', 'E']) {
        return scientific(mantissa, exponent, mark);
    }
    let marks: Vec<char> = digits.chars().filter(|c| !c.is_ascii_digit()).collect();
    let groups: Vec<&str> = digits.split(|c: char| !c.is_ascii_digit()).collect();
    let (Some(last_mark), Some((last, before))) = (marks.last(), groups.split_last()) else {
        return Err(Unread::NotANumber);
    };
    let alike = |marks: &[char]| marks.windows(2).all(|pair| pair[0] == pair[1]);
    let whole = |groups: &[&str]| {
        if in_thousands(groups, *last_mark) { Ok(groups.concat()) } else { Err(Unread::NotANumber) }
    };
    let is_decimal = |mark: DecimalMark| match mark {
        DecimalMark::Unsaid => None,
        DecimalMark::Point | DecimalMark::Ours => Some(*last_mark == '.'),
        DecimalMark::Comma => Some(*last_mark == ','),
    };
    if !marks.iter().all(|mark| matches!(mark, '.' | ',') || parts_thousands_only(*mark)) {
        return Err(Unread::NotANumber);
    }
    if !alike(&marks) {
        // `1.234,5`: the last mark parts the decimals, the others thousands.
        let thousands = &marks[..marks.len() - 1];
        let certain =
            alike(thousands) && matches!(last_mark, '.' | ',') && in_thousands(before, marks[0]) && !last.is_empty();
        return match is_decimal(mark) {
            Some(false) => Err(Unread::NotANumber),
            _ if certain => Ok(format!("{}.{last}", before.concat())),
            _ => Err(Unread::NotANumber),
        };
    }
    if parts_thousands_only(*last_mark) {
        return whole(&groups);
    }
    if marks.len() > 1 {
        // `1.234.567`: no number has two decimal marks.
        return if is_decimal(mark) == Some(true) { Err(Unread::NotANumber) } else { whole(&groups) };
    }
    let decimals = || match (before[0], *last) {
        (_, "") => Err(Unread::NotANumber),
        (whole, fraction) => Ok(format!("{}{whole}.{fraction}", if whole.is_empty() { "0" } else { "" })),
    };
    match (mark, is_decimal(mark)) {
        (_, Some(true)) => decimals(),
        (DecimalMark::Ours, _) | (_, None) if in_thousands(&groups, *last_mark) => Err(Unread::TwoReadings),
        (DecimalMark::Ours, _) | (_, None) => decimals(),
        (_, Some(false)) => whole(&groups),
    }
}

/// `1e+05`, as R writes a hundred thousand. One digit stands before the mark, so that it cannot part thousands.
fn scientific(mantissa: &str, exponent: &str, mark: DecimalMark) -> Result<String, Unread> {
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, "0"));
    let (unsigned, negative) = match exponent.strip_prefix('-') {
        Some(digits) => (digits, "-"),
        None => (exponent.strip_prefix('+').unwrap_or(exponent), ""),
    };
    let other_mark = match mark {
        DecimalMark::Comma => mantissa.contains('.'),
        DecimalMark::Point => mantissa.contains(','),
        DecimalMark::Unsaid | DecimalMark::Ours => false,
    };
    let fits = whole.len() == 1 && all_digits(whole) && all_digits(fraction) && unsigned.len() <= 3 && !other_mark;
    if !fits || !all_digits(unsigned) {
        return Err(Unread::NotANumber);
    }
    Ok(format!("{whole}.{fraction}e{negative}{unsigned}"))
}

/// Spaces and apostrophes part thousands and nothing else: `1 000`, `1'000`.
fn parts_thousands_only(mark: char) -> bool {
    matches!(mark, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '\u{2019}')
}

/// Whether digits are grouped as thousands are: in threes (`1 234 567`), or as in India (`12,34,567`).
fn in_thousands(groups: &[&str], mark: char) -> bool {
    let Some((first, [middle @ .., last])) = groups.split_first() else {
        return groups.len() == 1 && !groups[0].is_empty();
    };
    let lead = !first.is_empty() && !first.starts_with('0');
    let threes = first.len() <= 3 && middle.iter().all(|group| group.len() == 3);
    let india = mark == ',' && !middle.is_empty() && first.len() <= 2 && middle.iter().all(|group| group.len() == 2);
    lead && last.len() == 3 && (threes || india)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_with_one_reading_need_no_declaration() {
        for (text, expected) in [
            ("3", Some(3.0)),
            ("3.5", Some(3.5)),
            ("3,5", Some(3.5)),
            ("-2", Some(-2.0)),
            ("\u{2212}2,25", Some(-2.25)),
            ("+7", Some(7.0)),
            ("-0", Some(0.0)),
            ("007", Some(7.0)),
            (".5", Some(0.5)),
            ("0,125", Some(0.125)),
            ("1234.567", Some(1234.567)),
            ("1.234,5", Some(1234.5)),
            ("1,234.5", Some(1234.5)),
            ("1.234,567", Some(1234.567)),
            ("1 000", Some(1000.0)),
            ("1\u{202f}000,5", Some(1000.5)),
            ("1'234'567.25", Some(1_234_567.25)),
            ("1.234.567", Some(1_234_567.0)),
            ("12,34,567", Some(1_234_567.0)),
            ("1e+05", Some(100_000.0)),
            ("1.5E3", Some(1500.0)),
            ("2,5e-1", Some(0.25)),
            ("", None),
            ("-", None),
            ("5.", None),
            ("1,2,3", None),
            ("1.23.456", None),
            ("10 00", None),
            ("0 123", None),
            ("1 234.567,8", None),
            ("12e3", None),
            ("1e", None),
            ("1e5000", None),
            ("inf", None),
            ("NaN", None),
            ("50 %", None),
            ("١٢", None),
        ] {
            assert_eq!(number(text.as_bytes(), DecimalMark::Unsaid).ok(), expected, "{text}");
        }
        assert_eq!(number("9".repeat(400).as_bytes(), DecimalMark::Unsaid), Err(Unread::NotANumber), "infinite");
        assert!(number(b"-0", DecimalMark::Unsaid).unwrap().is_sign_positive());
        assert_eq!(whole(b"3,0", DecimalMark::Unsaid), Ok(3.0));
        assert_eq!(whole(b"3,5", DecimalMark::Unsaid), Err(Unread::NotANumber));
    }

    #[test]
    fn two_readings_are_refused_until_the_mark_is_said() {
        use DecimalMark::{Comma, Ours, Point, Unsaid};
        for (text, point, comma) in [
            ("1,000", Ok(1000.0), Ok(1.0)),
            ("1.000", Ok(1.0), Ok(1000.0)),
            ("-12.345", Ok(-12.345), Ok(-12345.0)),
            ("999,999", Ok(999_999.0), Ok(999.999)),
        ] {
            assert_eq!(number(text.as_bytes(), Unsaid), Err(Unread::TwoReadings), "{text}");
            assert_eq!(whole(text.as_bytes(), Ours), Err(Unread::TwoReadings), "{text}");
            assert_eq!(number(text.as_bytes(), Point), point, "{text}");
            assert_eq!(number(text.as_bytes(), Comma), comma, "{text}");
        }
        // JSON's own decimal mark, where decimals are asked for.
        assert_eq!(number(b"1.234", Ours), Ok(1.234));
        assert_eq!(number(b"1,234", Ours), Err(Unread::TwoReadings));
        // What a declared mark does not allow is not guessed at.
        for (text, mark) in [("3,5", Point), ("3.5", Comma), ("1.234,5", Point), ("1,234.5", Comma), ("1.2.3", Point)] {
            assert_eq!(number(text.as_bytes(), mark), Err(Unread::NotANumber), "{text}");
        }
    }

    /// A number as one country or program writes it.
    fn written(value: u64, decimals: u8, thousands: &str, decimal: char) -> String {
        let scale = 10u64.pow(u32::from(decimals));
        let digits = (value / scale).to_string();
        let mut whole = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                whole += thousands;
            }
            whole.push(digit);
        }
        match decimals {
            0 => whole,
            _ => format!("{whole}{decimal}{:0width$}", value % scale, width = usize::from(decimals)),
        }
    }

    proptest! {
        /// However it is written, a number is read as what it is, or not at all: never as another one.
        #[test]
        fn no_number_becomes_another(
            value in 0u64..10_000_000_000,
            decimals in 0u8..5,
            (thousands, decimal) in proptest::sample::select(vec![
                ("", '.'), ("", ','), (",", '.'), (".", ','), (" ", ','), ("\u{a0}", ','), ("\u{202f}", ','), ("'", '.'),
                ("\u{2019}", ','), (" ", '.'),
            ]),
        ) {
            let text = written(value, decimals, thousands, decimal);
            let exact: f64 = format!("{value}e-{decimals}").parse().unwrap();
            if let Ok(read) = number(text.as_bytes(), DecimalMark::Unsaid) {
                prop_assert_eq!(read, exact, "{}", text);
            }
            if let Ok(read) = whole(text.as_bytes(), DecimalMark::Ours) {
                prop_assert_eq!(read, exact, "{}", text);
            }
            let mark = if decimal == '.' { DecimalMark::Point } else { DecimalMark::Comma };
            prop_assert_eq!(number(text.as_bytes(), mark), Ok(exact), "{}", text);
            // Said wrong: refused, or (a whole number whose thousands stand apart by a space) the same.
            let wrong = if decimal == '.' { DecimalMark::Comma } else { DecimalMark::Point };
            if let Ok(read) = number(text.as_bytes(), wrong) {
                let three = decimals == 3 || (decimals == 0 && thousands == if decimal == '.' { "," } else { "." });
                prop_assert!(read == exact || three, "{} as {}", text, read);
            }
        }
    }
}
