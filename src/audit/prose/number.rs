//! Whether a text writes a number, in whatever way a language does.

use std::collections::BTreeSet;

use super::source::{Given, Kind};
use crate::audit::read::number::{Rounded, numbers, rounded};
use crate::locale::number_words::{self, Agreement};
use crate::locale::{Locale, message::Messages};

const AGREEMENTS: [Agreement; 3] = [Agreement::Common, Agreement::Feminine, Agreement::Neuter];

/// # Errors
/// The text writes another number, or more than one.
pub fn written(text: &str, given: &Given, locale: &Locale) -> Result<(), String> {
    let is_written = match (&given.kind, given.value) {
        (Kind::Text(words), _) => text == words,
        (Kind::Count, Some(value)) => is_count(text, value, locale),
        (Kind::Share(part, whole), Some(value)) => is_share(text, (*part, *whole), value, locale),
        (Kind::Percent | Kind::Number, Some(value)) => is_rounded(text, value) || is_word(text, value, locale),
        (_, None) => false,
    };
    match is_written {
        true => Ok(()),
        false => Err(match given.value {
            Some(value) => format!("its source gives {value:.4}"),
            None => "its source gives other days".into(),
        }),
    }
}

/// Whether an attribute says a number, with four digits at most.
pub fn says(attribute: &str, value: f64) -> bool {
    attribute.parse::<f64>().is_ok_and(|said| (said - value).abs() <= 0.000_05 + 1e-9)
}

fn is_count(text: &str, value: f64, locale: &Locale) -> bool {
    if let [readings] = numbers(text).as_slice() {
        return readings.first() == Some(&value) && only_digits(text);
    }
    is_word(text, value, locale)
}

/// A whole number in words.
fn is_word(text: &str, value: f64, locale: &Locale) -> bool {
    let mut words = AGREEMENTS.into_iter().filter_map(|agreement| number_words::word(locale, value as u32, agreement));
    value >= 0.0 && value.fract() == 0.0 && words.any(|word| word == text.to_lowercase())
}

/// A percentage, "12 of 17", or the fraction that is near.
fn is_share(text: &str, (part, whole): (i64, i64), share: f64, locale: &Locale) -> bool {
    match rounded(text).as_slice() {
        [_] => is_rounded(text, share * 100.0) && text.contains(['%', '٪']),
        [one, of] => {
            let is = |readings: &[Rounded], number: i64| {
                readings.first().is_some_and(|reading| reading.value == number as f64)
            };
            let (one_word, of_word) =
                (crate::locale::number::count(locale, part as u64), crate::locale::number::count(locale, whole as u64));
            let arguments = [("part", (&one_word).into()), ("whole", (&of_word).into())];
            let usual = Messages::built_in(locale).format("results-part-of", &arguments);
            is(one, part) && is(of, whole) && text == usual
        }
        [] => {
            let near = |one: u32, of: u32| (share - f64::from(one) / f64::from(of)).abs() <= 0.05;
            let pairs = (2..=10_u32).flat_map(|of| (1..of).map(move |one| (one, of)));
            pairs.filter(|(one, of)| near(*one, *of)).any(|(one, of)| {
                let mut said =
                    AGREEMENTS.into_iter().filter_map(|agreement| number_words::one_in(locale, one, of, agreement));
                said.any(|said| said == text)
            })
        }
        _ => false,
    }
}

/// One number that lies within half a unit of its last digit; a sign stands before a negative one.
fn is_rounded(text: &str, value: f64) -> bool {
    let [readings] = &rounded(text)[..] else { return false };
    let is_negative = text.contains(['-', '\u{2212}']);
    let fits = |reading: &Rounded| (reading.value - value.abs()).abs() <= reading.half + 1e-9;
    // What is rounded to 0 has no sign, or any.
    let sign_is_right = is_negative == (value < 0.0) || readings.iter().any(|reading| reading.value == 0.0);
    readings.iter().any(fits) && sign_is_right
}

fn only_digits(text: &str) -> bool {
    !text.chars().any(char::is_alphabetic)
}

/// Whether a text has a number in digits.
pub fn has_numbers(text: &str) -> bool {
    !numbers(text).is_empty()
}

/// The numbers in digits of a text, as they are read.
pub fn digits(text: &str) -> Vec<String> {
    numbers(text).iter().filter_map(|readings| readings.first()).map(f64::to_string).collect()
}

/// The words for numbers of a language, where they are known.
pub fn words(language: &Locale) -> BTreeSet<String> {
    let numbers = (1..=20_u32).chain((30..=100).step_by(10));
    let all = numbers.flat_map(|number| AGREEMENTS.map(|agreement| number_words::word(language, number, agreement)));
    all.flatten().collect()
}

/// The numbers of a text, in digits and in these words.
pub fn tokens(text: &str, known: &BTreeSet<String>) -> Vec<String> {
    let mut tokens = digits(text);
    let words = text.split(|sign: char| !sign.is_alphabetic()).map(str::to_lowercase);
    tokens.extend(words.filter(|word| known.contains(word)));
    tokens
}
