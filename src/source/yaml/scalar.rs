//! Reads single values: a word, a number, yes or no, a list of them. Each says what it expected and what it got.

use std::ops::RangeInclusive;

use super::asked::{Asked, note};
use super::{Node, Value};
use crate::diagnostic::{Diagnostic, Findings};
use crate::locale::number;

/// The value as it is written.
pub(crate) fn word<'n>(node: &'n Node, what: &str, findings: &mut Findings) -> Option<&'n str> {
    note(node, Asked::Word(what));
    match &node.value {
        Value::Scalar(text) => Some(text),
        _ => {
            findings
                .push(Diagnostic::error(node.span, format!("{what} is a single value, and this is {}", node.kind())));
            None
        }
    }
}

/// A finite number with a decimal point (`3`, `-2.5`).
pub(crate) fn number(node: &Node, what: &str, findings: &mut Findings) -> Option<f64> {
    note(node, Asked::Number);
    let text = word(node, what, findings)?;
    let number = number::parse_plain(text);
    if number.is_none() {
        let diagnostic = Diagnostic::error(node.span, format!("{what} is a number, and `{text}` is not"));
        findings.push(if number::parse_plain(&text.replacen(',', ".", 1)).is_some() {
            diagnostic.hint(format!("write the decimal mark as a point: `{}`", text.replacen(',', ".", 1)))
        } else {
            diagnostic
        });
    }
    number
}

/// A whole number between `least` and `most`.
pub(crate) fn whole(node: &Node, what: &str, range: RangeInclusive<i64>, findings: &mut Findings) -> Option<i64> {
    note(node, Asked::Whole { least: *range.start(), most: *range.end() });
    let text = word(node, what, findings)?;
    match parse_whole(text) {
        Some(number) if range.contains(&number) => Some(number),
        Some(number) => {
            let (least, most) = (range.start(), range.end());
            let message = format!("{what} is {number}, and must be between {least} and {most}");
            findings.push(Diagnostic::error(node.span, message));
            None
        }
        None => {
            findings.push(Diagnostic::error(node.span, format!("{what} is a whole number, and `{text}` is not")));
            None
        }
    }
}

/// `true` or `false`, also written `yes` or `no`.
pub(crate) fn truth(node: &Node, what: &str, findings: &mut Findings) -> Option<bool> {
    note(node, Asked::Truth);
    let text = word(node, what, findings)?;
    match text {
        "true" | "yes" => Some(true),
        "false" | "no" => Some(false),
        _ => {
            let message = format!("{what} is `true` or `false`, and `{text}` is neither");
            findings.push(Diagnostic::error(node.span, message));
            None
        }
    }
}

/// One of a few words.
pub(crate) fn one_of<T: Copy>(node: &Node, what: &str, words: &[(&str, T)], findings: &mut Findings) -> Option<T> {
    note(node, Asked::OneOf(words.iter().map(|(word, _)| *word).collect()));
    let text = word(node, what, findings)?;
    let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
    if found.is_none() {
        let names: Vec<String> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
        let message = format!("{what} is one of {}, and `{text}` is none of them", names.join(", "));
        findings.push(Diagnostic::error(node.span, message).nearest(text, words.iter().map(|(word, _)| *word)));
    }
    found
}

/// The items of a list.
pub(crate) fn list<'n>(node: &'n Node, what: &str, findings: &mut Findings) -> Option<&'n [Node]> {
    match &node.value {
        Value::List(items) => Some(items),
        _ => {
            let message = format!("{what} is a list, and this is {}", node.kind());
            findings.push(
                Diagnostic::error(node.span, message).hint("write `[one, two]`, or one item per line after `- `"),
            );
            None
        }
    }
}

/// A whole number in decimal digits, at most 15 of them, so that it is exact as an `f64` too.
pub(crate) fn parse_whole(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = (1..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}
