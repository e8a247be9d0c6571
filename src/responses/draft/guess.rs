//! Guesses from what stands in a column how it was asked.

use std::collections::BTreeMap;

use crate::model::control::{DatePrecision, MissingCode};
use crate::responses::date::{self, DateOrder};
use crate::responses::number::{self, DecimalMark};
use crate::responses::several::separators;

use super::column::{Column, answers};

/// How a column was asked.
pub(crate) enum Kind {
    /// One of these; `tail` more answers are words of their own.
    Choice {
        choices: Vec<String>,
        missing: Vec<(String, MissingCode)>,
        tail: bool,
    },
    /// Some of these, in one cell.
    Several {
        separator: &'static str,
        choices: Vec<String>,
        tail: bool,
    },
    Range {
        from: i64,
        to: i64,
    },
    Number {
        decimal: bool,
        mark: Option<&'static str>,
        bins: Vec<f64>,
    },
    Date {
        order: Option<&'static str>,
    },
    Text,
}

/// A closed question has so many choices at most.
const CHOICES: usize = 24;
/// Longer texts are somebody's own words.
const LONGEST: usize = 80;
/// An answer of a tail that fewer gave is not written down as a choice: it could be somebody's own words.
const FEWEST: u64 = 5;

pub(crate) fn kind(column: &Column) -> Kind {
    if column.filled == 0 {
        return Kind::Text;
    }
    dates(column)
        .or_else(|| numbers(column))
        .or_else(|| several(column))
        .or_else(|| choice(&column.values, column.many, column.filled))
        .unwrap_or(Kind::Text)
}

/// Choices, where the texts of a column are few and short; with a tail of others, where nearly everybody chose.
pub(crate) fn choice(values: &BTreeMap<String, u64>, many: bool, filled: u64) -> Option<Kind> {
    let answers = answers(values);
    let short = answers.iter().all(|(text, _)| text.chars().count() <= LONGEST);
    let closed = !many && short && answers.len() <= CHOICES && answers.len() as u64 * 3 <= filled.max(6);
    let common: Vec<&(String, u64)> =
        answers.iter().filter(|(text, count)| *count >= FEWEST && text.chars().count() <= LONGEST).collect();
    let covered: u64 = common.iter().map(|(_, count)| count).sum();
    let with_tail = common.len() >= 2 && common.len() <= CHOICES && covered * 5 >= filled * 4;
    let listed: Vec<String> = match (closed, with_tail) {
        (true, _) => answers.into_iter().map(|(text, _)| text).collect(),
        (false, true) => common.into_iter().map(|(text, _)| text.clone()).collect(),
        (false, false) => return None,
    };
    let (missing, choices): (Vec<String>, Vec<String>) = listed.into_iter().partition(|text| missing(text).is_some());
    let missing = missing.into_iter().filter_map(|text| self::missing(&text).map(|code| (text, code))).collect();
    (!choices.is_empty()).then_some(Kind::Choice { choices, missing, tail: !closed })
}

/// Words that say why there is no answer.
pub(crate) fn missing(text: &str) -> Option<MissingCode> {
    let text = text.to_lowercase().replace('\u{2019}', "'");
    let text = text.trim_end_matches('.');
    match text {
        "don't know"
        | "dont know"
        | "do not know"
        | "i don't know"
        | "don't know / not sure"
        | "ved ikke"
        | "weiß nicht"
        | "ne sait pas"
        | "dk" => Some(MissingCode::DontKnow),
        "prefer not to say"
        | "prefer not to answer"
        | "refused"
        | "ønsker ikke at svare"
        | "ønsker ikke at oplyse"
        | "keine angabe" => Some(MissingCode::Refused),
        "not applicable" | "not relevant" | "ikke relevant" | "trifft nicht zu" => Some(MissingCode::NotApplicable),
        _ => None,
    }
}

fn numbers(column: &Column) -> Option<Kind> {
    let read = |mark: DecimalMark| -> Option<Vec<(f64, u64)>> {
        let numbers =
            column.values.iter().map(|(text, count)| Some((number::number(text.as_bytes(), mark).ok()?, *count)));
        numbers.collect()
    };
    // Cells that are numbers already have no mark in doubt.
    let certain = column.numeric == column.filled;
    let (unsaid, point, comma) = (read(DecimalMark::Unsaid), read(DecimalMark::Point), read(DecimalMark::Comma));
    let (numbers, mark, is_certain) = match (certain, unsaid, point, comma) {
        (true, _, Some(numbers), _) | (false, Some(numbers), ..) => (numbers, None, true),
        // Only one of the two marks lets every cell be a number.
        (false, None, Some(numbers), None) => (numbers, Some("."), true),
        (false, None, None, Some(numbers)) => (numbers, Some(","), true),
        // Both do, and are a thousand times apart: the author has to say.
        (false, None, Some(numbers), Some(_)) => (numbers, None, false),
        _ => return None,
    };
    let whole = numbers.iter().all(|(number, _)| number.fract() == 0.0);
    let least = numbers.iter().map(|(number, _)| *number).fold(f64::INFINITY, f64::min);
    let most = numbers.iter().map(|(number, _)| *number).fold(f64::NEG_INFINITY, f64::max);
    if is_certain && whole && least >= 0.0 && most <= 10.0 && most > least {
        return Some(Kind::Range { from: least as i64, to: most as i64 });
    }
    // Classes of a reading that may be a thousand times off would outlive the answer to the question.
    let bins = if is_certain { bins(&numbers) } else { Vec::new() };
    Some(Kind::Number { decimal: !whole, mark, bins })
}

/// About six classes with round edges over what nine in ten people said.
fn bins(numbers: &[(f64, u64)]) -> Vec<f64> {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let all: u64 = sorted.iter().map(|(_, count)| count).sum();
    let at = |share: f64| {
        let mut passed = 0;
        let found = sorted.iter().find(|(_, count)| {
            passed += count;
            passed as f64 >= share * all as f64
        });
        found.map_or(0.0, |(number, _)| *number)
    };
    let (low, high) = (at(0.05), at(0.95));
    let rough = (high - low) / 6.0;
    if !(rough.is_finite() && rough > 0.0) {
        return Vec::new();
    }
    let power = 10f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|step| step * power).find(|step| *step >= rough).unwrap_or(rough);
    let first = (low / step).floor();
    let edges = (0..12).map(|class| (first + f64::from(class)) * step).take_while(|edge| *edge <= high);
    // 0.30000000000000004 is no edge that anybody would write.
    edges.map(|edge| (edge * 1e6).round() / 1e6).collect()
}

fn dates(column: &Column) -> Option<Kind> {
    let fits = |order: Option<DateOrder>| {
        let read = |text: &String| date::date(text.as_bytes(), DatePrecision::Day, order).is_ok();
        // A year alone is a number.
        column.values.keys().all(|text| text.len() > 4 && text.contains(['-', '/', '.']) && read(text))
    };
    if fits(None) {
        return Some(Kind::Date { order: None });
    }
    match (fits(Some(DateOrder::DayMonthYear)), fits(Some(DateOrder::MonthDayYear))) {
        (true, false) => Some(Kind::Date { order: Some("d-m-y") }),
        (false, true) => Some(Kind::Date { order: Some("m-d-y") }),
        (true, true) => Some(Kind::Date { order: None }),
        (false, false) => None,
    }
}

/// Several answers in one cell: cut at the separator, few different answers are left.
fn several(column: &Column) -> Option<Kind> {
    const SEPARATORS: [&str; 5] = [";", "|", "\n", ", ", " "];
    SEPARATORS.into_iter().find_map(|separator| {
        let with: u64 = cells_with(column, separator);
        let identifiers = || column.values.keys().all(|text| text.split(' ').all(is_identifier));
        if with * 20 < column.filled || column.many || (separator == " " && !identifiers()) {
            return None;
        }
        let cut = |text: &str| -> Vec<String> {
            text.split(separator).map(str::trim).filter(|part| !part.is_empty()).map(str::to_string).collect()
        };
        let cells: Vec<(Vec<String>, u64)> = column.values.iter().map(|(text, count)| (cut(text), *count)).collect();
        let cells = glued(cells, separator);
        let mut parts: BTreeMap<String, u64> = BTreeMap::new();
        for (part, count) in cells.iter().flat_map(|(parts, count)| parts.iter().map(move |part| (part, count))) {
            *parts.entry(part.clone()).or_default() += count;
        }
        // Nobody ticks one answer twice; and cutting must leave fewer answers than there were.
        let fewer = parts.len() < column.values.len().max(3);
        let twice = cells.iter().any(|(parts, _)| {
            let mut sorted: Vec<&String> = parts.iter().collect();
            sorted.sort_unstable();
            sorted.windows(2).any(|pair| pair[0] == pair[1])
        });
        let total = parts.values().sum();
        match choice(&parts, false, total)? {
            Kind::Choice { choices, tail, .. } if fewer && !twice && choices.len() >= 2 => {
                Some(Kind::Several { separator, choices, tail })
            }
            _ => None,
        }
    })
}

/// Puts parts together again that only ever stand next to each other: "Friends, at work" is one answer.
fn glued(mut cells: Vec<(Vec<String>, u64)>, separator: &str) -> Vec<(Vec<String>, u64)> {
    loop {
        let mut alone: BTreeMap<&str, u64> = BTreeMap::new();
        let mut pairs: BTreeMap<(&str, &str), u64> = BTreeMap::new();
        for (parts, count) in &cells {
            parts.iter().for_each(|part| *alone.entry(part).or_default() += count);
            parts.windows(2).for_each(|pair| *pairs.entry((&pair[0], &pair[1])).or_default() += count);
        }
        let always = pairs.iter().find(|((first, second), count)| {
            **count >= 2 && alone.get(first) == Some(*count) && alone.get(second) == Some(*count)
        });
        let Some(((first, second), _)) = always else { return cells };
        let (first, second) = ((*first).to_string(), (*second).to_string());
        for (parts, _) in &mut cells {
            if let Some(at) = parts.windows(2).position(|pair| pair[0] == first && pair[1] == second) {
                parts[at] = format!("{first}{separator}{second}");
                parts.remove(at + 1);
            }
        }
    }
}

fn cells_with(column: &Column, separator: &str) -> u64 {
    let with = column.values.iter().filter(|(text, _)| separators(text.as_bytes(), separator.as_bytes()) > 0);
    with.map(|(_, count)| count).sum()
}

fn is_identifier(word: &str) -> bool {
    !word.is_empty()
        && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_' || byte == b'-')
}
