//! Whether a text writes a number, in whatever way a language does.

use std::collections::BTreeSet;

use super::source::{Given, Kind};
use crate::audit::read::number::{Rounded, numbers, rounded};
use crate::locale::number_words::{self, Agreement};
use crate::locale::{self, Locale, message::Messages};

const AGREEMENTS: [Agreement; 3] = [Agreement::Common, Agreement::Feminine, Agreement::Neuter];

/// # Errors
/// The text writes another number, or more than one.
pub(crate) fn written(text: &str, given: &Given, locale: &Locale) -> Result<(), String> {
    if let Some(ends) = given.ends {
        let is_written = is_between(text, ends, &given.kind, locale);
        return is_written.then_some(()).ok_or_else(|| format!("its source gives {:.4} to {:.4}", ends.0, ends.1));
    }
    let is_written = match (&given.kind, given.value) {
        (Kind::Text(words), _) => text == words,
        (Kind::Count, Some(value)) => is_count(text, value, locale),
        (Kind::Share(part, whole), Some(value)) => is_share(text, (*part, *whole), value, locale),
        (Kind::Percent | Kind::Number, Some(value)) => is_rounded(text, value) || is_word(text, value, locale),
        (Kind::ShareBetween(..), _) | (_, None) => false,
    };
    match is_written {
        true => Ok(()),
        false => Err(match given.value {
            Some(value) => format!("its source gives {value:.4}"),
            None => "its source gives other days".into(),
        }),
    }
}

/// Whether a text says a range as the program words it: "between 24 and 28", "at least 26", "at most 5", "between 77 % and 90 %",
/// "between 20 and 24 of 26".
fn is_between(text: &str, ends: (f64, f64), kind: &Kind, locale: &Locale) -> bool {
    let messages = Messages::built_in(locale);
    let words = |low: &str, high: &str| {
        let two = messages.format("results-from-to", &[("low", low.into()), ("high", high.into())]);
        let least = messages.format("results-at-least", &[("number", low.into())]);
        let most = messages.format("results-at-most", &[("number", high.into())]);
        // That it is no more than the most says enough only where it may be nobody.
        [two, least].into_iter().chain((ends.0 == 0.0).then_some(most)).collect::<Vec<_>>()
    };
    let count = |count: i64| locale::number::count(locale, count.max(0) as u64);
    // A page is read with spaces of one kind.
    let is_text = |said: &String| said.split_whitespace().eq(text.split_whitespace());
    match kind {
        Kind::Count => words(&count(ends.0 as i64), &count(ends.1 as i64)).iter().any(is_text),
        Kind::ShareBetween(part, whole) => {
            let parts = match part.0 == part.1 {
                true => vec![count(part.0)],
                false => words(&count(part.0), &count(part.1)),
            };
            let (low, high) = (count(whole.0), count(whole.1));
            let whole = match low == high {
                true => low,
                false => messages.format("results-range", &[("low", (&low).into()), ("high", (&high).into())]),
            };
            let of = |part: &String| {
                messages.format("results-part-of", &[("part", part.into()), ("whole", (&whole).into())])
            };
            let percent = |digits: u8| {
                let [low, high] = [ends.0, ends.1].map(|end| locale::number::percent(locale, end, digits));
                if low == high { vec![low] } else { words(&low, &high) }
            };
            parts.iter().map(of).chain((0..=3).flat_map(percent)).any(|said| is_text(&said))
        }
        _ => {
            let [low, high] = [ends.0, ends.1].map(|end| locale::number::decimal(locale, end, 1));
            words(&low, &high).first().is_some_and(is_text)
        }
    }
}

/// Whether an attribute says the ends of a range.
pub(crate) fn says_ends(attribute: &str, ends: (f64, f64)) -> bool {
    attribute.split_once(' ').is_some_and(|(low, high)| says(low, ends.0) && says(high, ends.1))
}

/// Whether an attribute says a number, with four digits at most.
pub(crate) fn says(attribute: &str, value: f64) -> bool {
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
pub(crate) fn has_numbers(text: &str) -> bool {
    !numbers(text).is_empty()
}

/// The numbers in digits of a text, as they are read.
pub(crate) fn digits(text: &str) -> Vec<String> {
    numbers(text).iter().filter_map(|readings| readings.first()).map(f64::to_string).collect()
}

/// The words for numbers of a language, where they are known.
pub(crate) fn words(language: &Locale) -> BTreeSet<String> {
    let numbers = (1..=20_u32).chain((30..=100).step_by(10));
    let all = numbers.flat_map(|number| AGREEMENTS.map(|agreement| number_words::word(language, number, agreement)));
    all.flatten().collect()
}

/// The numbers of a text, in digits and in these words.
pub(crate) fn tokens(text: &str, known: &BTreeSet<String>) -> Vec<String> {
    let mut tokens = digits(text);
    let words = text.split(|sign: char| !sign.is_alphabetic()).map(str::to_lowercase);
    tokens.extend(words.filter(|word| known.contains(word)));
    tokens
}
