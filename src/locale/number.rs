//! Numbers, percentages and lists as each language writes them (CLDR, by ICU4X).

use std::borrow::Cow;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};

use super::Locale;
use super::isolate::isolated;
use super::message::spoken;

/// A whole number: `1,186` in English, `1.186` in Danish, four digits ungrouped where the language does so.
pub fn count(locale: &Locale, number: u64) -> String {
    write(locale, &Decimal::from(number))
}

/// A number rounded half to even to so many digits after the decimal mark, all of them written.
pub fn decimal(locale: &Locale, number: f64, digits: u8) -> String {
    let mut decimal = Decimal::from(in_last_digit(number, digits));
    decimal.multiply_pow10(-i16::from(digits));
    write(locale, &decimal)
}

/// A number in units of its last digit, as [`decimal`] writes it: 51.62 with one digit is 516. The true binary value is rounded,
/// halves to even, as Rust's own formatting does.
pub fn in_last_digit(number: f64, digits: u8) -> i64 {
    let power = 10_f64.powi(i32::from(digits));
    let scaled = number * power;
    // What is lost by scaling decides where the product looks like a half and is none.
    let lost = number.mul_add(power, -scaled);
    let rounded = match scaled.fract().abs() == 0.5 && lost != 0.0 {
        true if lost > 0.0 => scaled.ceil(),
        true => scaled.floor(),
        false => scaled.round_ties_even(),
    };
    // Far outside of what is ever written, the nearest that there is.
    rounded as i64
}

/// The sign between whole numbers and parts of one, as [`decimal`] writes it.
pub fn decimal_mark(locale: &Locale) -> char {
    decimal(locale, 0.5, 1).chars().find(|c| !c.is_numeric()).unwrap_or('.')
}

/// A number as it is typed: no marks between thousands (a year is no `2,010`), decimals only where there are some.
pub fn bare(locale: &Locale, number: f64) -> String {
    // Six decimals are more than anybody types, and take away what binary fractions add.
    let plain = format!("{number:.6}");
    let plain = plain.trim_end_matches('0').trim_end_matches('.');
    match plain.parse::<Decimal>() {
        Ok(decimal) => set(locale, &decimal, GroupingStrategy::Never),
        Err(_) => plain.to_string(),
    }
}

/// A share from 0 to 1 as a percentage: `52%` in English, `52 %` with a no-break space in Danish.
pub fn percent(locale: &Locale, share: f64, digits: u8) -> String {
    percent_sign(locale, &decimal(locale, share * 100.0, digits))
}

/// A number that is already written, with the language's percent sign where the language puts it (CLDR 48,
/// `percentFormats`).
pub fn percent_sign(locale: &Locale, number: &str) -> String {
    match spoken(locale).language() {
        "tr" | "eu" => format!("%{number}"),
        "ar" => format!("{number}\u{66a}\u{61c}"),
        "fa" | "ckb" => format!("{number}\u{66a}"),
        "fr" => format!("{number}\u{202f}%"),
        "da" | "de" | "es" | "nb" | "nn" | "no" | "sv" | "fi" | "ro" | "ru" | "cs" | "sk" | "kl" | "is" | "hr"
        | "sr" | "be" | "ka" | "lt" | "sl" | "bs" => format!("{number}\u{a0}%"),
        _ => format!("{number}%"),
    }
}

/// "a, b and c".
pub fn list<'a>(locale: &Locale, items: impl Iterator<Item = &'a str> + Clone) -> String {
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    let right_to_left = spoken(locale).is_right_to_left();
    let items: Vec<Cow<str>> = items.map(|item| isolated(item, right_to_left)).collect();
    let items = items.iter().map(Cow::as_ref);
    match icu_locale(locale).and_then(|id| ListFormatter::try_new_and(id.into(), options).ok()) {
        Some(formatter) => formatter.format(items).to_string(),
        None => items.collect::<Vec<_>>().join(", "),
    }
}

fn write(locale: &Locale, number: &Decimal) -> String {
    set(locale, number, GroupingStrategy::Auto)
}

fn set(locale: &Locale, number: &Decimal, grouping: GroupingStrategy) -> String {
    let mut options = DecimalFormatterOptions::default();
    options.grouping_strategy = Some(grouping);
    match icu_locale(locale).and_then(|id| DecimalFormatter::try_new(id.into(), options).ok()) {
        Some(formatter) => formatter.format(number).to_string(),
        None => number.to_string(),
    }
}

/// Numbers stand among the program's own words, and fall back with them.
fn icu_locale(locale: &Locale) -> Option<icu_locale_core::Locale> {
    spoken(locale).tag().parse().ok()
}

/// A finite number in decimal digits with an optional point; no exponent.
pub fn parse_plain(text: &str) -> Option<f64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |part: &str| !part.is_empty() && part.len() <= 30 && part.bytes().all(|b| b.is_ascii_digit());
    if plain(whole) && plain(fraction) { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).expect("a tag")
    }

    /// Expected values: CLDR 48 charts.
    #[test]
    fn each_language_writes_numbers_its_own_way() {
        assert_eq!(count(&locale("en"), 1186), "1,186");
        assert_eq!(count(&locale("da"), 1186), "1.186");
        assert_eq!(count(&locale("pl"), 1186), "1186");
        assert_eq!(decimal(&locale("ro"), 51.62, 1), "51,6");
        assert_eq!(percent(&locale("en"), 0.516, 0), "52%");
        assert_eq!(percent(&locale("da"), 0.516, 0), "52\u{a0}%");
        assert_eq!(percent(&locale("tr"), 0.5, 0), "%50");
        assert_eq!(count(&locale("fa"), 31), "۳۱");
    }

    /// The second opinion is Rust's formatting, which works on the exact binary value.
    #[test]
    fn rounding_is_exact() {
        let shares =
            (1..=400_u32).flat_map(|base| (0..=base).map(move |count| f64::from(count) / f64::from(base) * 100.0));
        let halves = (0..2000_u32).map(|half| f64::from(half) / 20.0);
        for number in shares.chain(halves).flat_map(|number| [number, -number - 0.5]) {
            for digits in 0..3 {
                let plain = format!("{number:.*}", usize::from(digits));
                let expected: i64 = plain.replace('.', "").parse().expect("digits");
                assert_eq!(in_last_digit(number, digits), expected, "{number} with {digits} digits");
            }
        }
        for (number, digits, written) in
            [(2.25, 1, "2.2"), (2.75, 1, "2.8"), (0.35, 1, "0.3"), (-0.4, 1, "-0.4"), (0.0, 1, "0.0")]
        {
            assert_eq!(decimal(&locale("en"), number, digits), written);
        }
        assert_eq!(decimal(&locale("en"), 1250.0, 2), "1,250.00");
    }

    #[test]
    fn lists_end_with_the_languages_own_and() {
        let items = ["a", "b", "c"];
        assert_eq!(list(&locale("en"), items.into_iter()), "a, b, and c");
        assert_eq!(list(&locale("da"), items.into_iter()), "a, b og c");
        assert_eq!(list(&locale("ro"), items.into_iter()), "a, b și c");
    }
}
