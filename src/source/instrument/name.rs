//! Names of questions, choices and items: they become columns, addresses and words of expressions.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Findings, Span};
use crate::model::control::MissingCode;
use crate::source::yaml::{Node, scalar};

const LONGEST: usize = 60;

/// Names that mean something else where they would stand.
const WORDS: [&str; 6] = ["and", "or", "not", "selected", "count", "answered"];

/// Reads a name that begins with a letter: of a question, a section, a derived variable.
pub(super) fn variable(node: &Node, what: &str, findings: &mut Findings) -> Option<String> {
    let name = part(node, what, findings)?;
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        let message = format!("{what} starts with a letter, and `{name}` does not");
        findings.push(Diagnostic::error(node.span, message));
        return None;
    }
    if WORDS.contains(&name.as_str()) {
        let message = format!("`{name}` is a word of expressions and cannot be a name");
        findings.push(Diagnostic::error(node.span, message));
        return None;
    }
    Some(name)
}

/// Reads a name that may begin with a digit (`3_per_week`): of a choice, an item, a group.
pub(super) fn part(node: &Node, what: &str, findings: &mut Findings) -> Option<String> {
    let name = scalar::word(node, what, findings)?;
    let plain = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    let diagnostic = if name.is_empty() || !plain {
        let diagnostic = Diagnostic::error(node.span, format!("{what} cannot be `{name}`"));
        let suggestion = suggestion(name);
        let rule = "a name is made of letters a to z, digits and `_`";
        diagnostic.hint(if suggestion.is_empty() { rule.into() } else { format!("{rule}: `{suggestion}`") })
    } else if name.len() > LONGEST {
        Diagnostic::error(node.span, format!("{what} is longer than {LONGEST} letters"))
    } else if MissingCode::parse(name).is_some() {
        let message = format!("`{name}` is a missing answer and cannot be the name of anything else");
        Diagnostic::error(node.span, message).hint(format!("put it under `missing:` instead: `missing: [{name}]`"))
    } else {
        return Some(name.to_string());
    };
    findings.push(diagnostic);
    None
}

/// Names of one kind, of which no two may be the same.
pub(super) struct Unique {
    /// What they name, as a person would say it: `questions`.
    what: &'static str,
    seen: BTreeMap<String, Span>,
}

impl Unique {
    pub(super) fn new(what: &'static str) -> Unique {
        Unique { what, seen: BTreeMap::new() }
    }

    /// Reports a name that another of the same kind has already.
    pub(super) fn add(&mut self, name: &str, span: Span, findings: &mut Findings) {
        let first = *self.seen.entry(name.to_string()).or_insert(span);
        if first != span {
            let message = format!("there are two {} named `{name}`", self.what);
            findings.push(Diagnostic::error(span, message).hint("give one of them another name"));
        }
    }
}

fn suggestion(name: &str) -> String {
    let ascii: String = name
        .chars()
        .map(|c| match c {
            'æ' | 'Æ' => "ae".into(),
            'ø' | 'Ø' | 'ö' | 'Ö' => "oe".into(),
            'å' | 'Å' => "aa".into(),
            c if c.is_ascii_alphanumeric() => c.to_ascii_lowercase().to_string(),
            _ => "_".to_string(),
        })
        .collect();
    ascii.split('_').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_")
}
