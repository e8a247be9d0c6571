//! Reads YAML into a tree in which every key and value knows its place.
//!
//! Scalars stay as they were written: `no`, `010` and `3.10` are texts until somebody asks for a number, so a country
//! code or a language is never turned into something else. Reading into a tree, and not straight into structs, is what
//! lets a check report every mistake of a file in one run. Only this room knows the YAML library.

pub(crate) mod asked;
pub(crate) mod edit;
mod explain;
pub(crate) mod fields;
mod library;
mod places;
pub(crate) mod scalar;
pub(crate) mod text;

use serde_yaml::Spanned;

use crate::diagnostic::{Checked, Diagnostic, FileId, Findings, Source, Span, Warned};

use library::{Raw, options};
use places::Places;

/// A value and where it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// What stands there.
    pub value: Value,
}

/// What may stand behind a colon or a dash.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing after the colon, `~` or `null`.
    Null,
    /// A text exactly as written (without its quotes).
    Scalar(String),
    /// Values behind dashes or in brackets.
    List(Vec<Node>),
    /// Keys in the order written; no key twice.
    Map(Vec<(Key, Node)>),
}

/// The name of a value in a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// Where it stands.
    pub span: Span,
    /// As it is written, without its quotes.
    pub text: String,
}

impl Node {
    /// What kind of value this is, as a person would say it.
    pub fn kind(&self) -> &'static str {
        match &self.value {
            Value::Null => "nothing",
            Value::Scalar(_) => "a single value",
            Value::List(_) => "a list",
            Value::Map(_) => "a map (`name: value`)",
        }
    }

    /// The text of a single value; `None` of anything else.
    pub fn scalar(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text) => Some(text),
            _ => None,
        }
    }
}

/// Reads one YAML document. An empty file is `Null`.
///
/// Of a confidential file no message repeats a word.
///
/// A key given twice is an error too, but the tree stands beside it, so that the rest of the file is checked in the same
/// run: an `Ok` may hold errors, which [`Findings::take`] keeps.
///
/// # Errors
/// Not UTF-8, not YAML (with the place), or more than the budget against files made to explode allows.
pub fn read(file: FileId, source: &Source) -> Checked<Node> {
    let text = match std::str::from_utf8(&source.bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = u32::try_from(error.valid_up_to()).unwrap_or(u32::MAX);
            let place = Span { file, start: at, end: at.saturating_add(1) };
            let hint = "save the file as UTF-8";
            return Err(vec![Diagnostic::error(place, "this byte is not valid UTF-8").hint(hint)]);
        }
    };
    if u32::try_from(text.len()).is_err() {
        let place = Span { file, start: 0, end: 0 };
        return Err(vec![
            Diagnostic::error(place, "this file is larger than 4 GB").hint("split it into several files"),
        ]);
    }
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let places = Places::new(file, text, body, source.confidential);
    if body.trim().is_empty() {
        return Ok(Warned { value: Node { span: places.all(), value: Value::Null }, warnings: vec![] });
    }
    let mut findings = Findings::default();
    let node = tree(body, &places, &mut findings);
    match node {
        Ok(node) => Ok(Warned { value: node, warnings: findings.into_all() }),
        Err(problem) => Err(vec![problem]),
    }
}

/// How many keys given twice are named in one file.
const MOST_TWICE: usize = 20;

/// Reads the tree. The library stops at the first key given twice: such a key is made another one of the same length, and
/// taken out of the tree afterwards.
fn tree(body: &str, places: &Places, findings: &mut Findings) -> Result<Node, Diagnostic> {
    let mut text = body.to_string();
    let mut twice: Vec<(Span, String)> = Vec::new();
    for attempt in 0..MOST_TWICE * 4 {
        let error = match serde_yaml::from_str_with_options::<Spanned<Raw>>(&text, options()) {
            Ok(raw) => return Ok(places.node(raw, &twice, findings)),
            Err(error) => error,
        };
        let key = explain::key_given_twice(&error).filter(|_| twice.len() < MOST_TWICE);
        let Some((key, location)) = key else { return Err(explain::syntax_error(&error, places)) };
        let range = places.range(&location);
        let replacement = format!("{attempt:0>width$}", width = range.len());
        if replacement.len() != range.len() {
            return Err(explain::syntax_error(&error, places));
        }
        text.replace_range(range, &replacement);
        let span = places.span(&location);
        if !twice.iter().any(|(known, _)| *known == span) {
            twice.push((span, key));
        }
    }
    Err(Diagnostic::error(places.all(), "too many keys stand twice in this file"))
}
