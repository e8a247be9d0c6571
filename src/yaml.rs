//! Reads YAML into a tree in which every key and value knows its place.
//!
//! Scalars stay as they were written: `no`, `010` and `3.10` are texts until somebody asks for a number, so a country
//! code or a language is never turned into something else. Reading into a tree, and not straight into structs, is what
//! lets a check report every mistake of a file in one run. The only module that knows the YAML library.

pub mod fields;
pub mod scalar;
pub mod text;

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::{Location, Options, Spanned};

use crate::diagnostic::{Checked, Diagnostic, FileId, Findings, Place, Source, Span, Warned};

/// A value and where it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub span: Span,
    pub value: Value,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing after the colon, `~` or `null`.
    Null,
    /// A text exactly as written (without its quotes).
    Scalar(String),
    List(Vec<Node>),
    /// Keys in the order written; no key twice.
    Map(Vec<(Key, Node)>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    pub span: Span,
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

    pub fn scalar(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text) => Some(text),
            _ => None,
        }
    }
}

/// Reads one YAML document. An empty file is `Null`.
///
/// # Errors
/// Not UTF-8, not YAML (with the place), a key given twice (each with its place), or more than the budget against
/// files made to explode allows.
pub fn read(file: FileId, source: &Source) -> Checked<Node> {
    let text = match std::str::from_utf8(&source.bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.valid_up_to() as u32;
            let place = Span { file, start: at, end: at + 1 };
            let hint = "save the file as UTF-8";
            return Err(vec![Diagnostic::error(place, "this byte is not valid UTF-8").hint(hint)]);
        }
    };
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let offset = (text.len() - body.len()) as u32;
    if body.trim().is_empty() {
        return Ok(Warned {
            value: Node { span: Span { file, start: 0, end: 0 }, value: Value::Null },
            warnings: vec![],
        });
    }
    let place = Places { file, offset, text: body };
    match serde_yaml::from_str_with_options::<Spanned<Raw>>(body, options()) {
        Err(error) => Err(vec![syntax_error(&error, &place)]),
        Ok(raw) => {
            let mut findings = Findings::default();
            let node = place.node(raw, &mut findings);
            findings.finish(Some(node))
        }
    }
}

/// What the YAML library may spend on one file. A real file of 100,000 interviews stays below it.
fn options() -> Options {
    serde_yaml::options! {
        strict_booleans: true,
        reject_unsupported_tags: true,
        with_snippet: false,
        non_finite_float_policy: serde_yaml::options::NonFiniteFloatPolicy::AsString,
        merge_keys: serde_yaml::options::MergeKeyPolicy::Merge,
        budget: serde_yaml::budget! {
            max_depth: 32,
            max_events: 20_000_000,
            max_nodes: 10_000_000,
            max_aliases: 10_000,
            max_anchors: 10_000,
        },
    }
}

fn syntax_error(error: &serde_yaml::Error, places: &Places) -> Diagnostic {
    let message = error.without_snippet().to_string();
    let message = message.split(" at line ").next().unwrap_or(&message).trim_end_matches(['.', ' ']).to_string();
    let place = match error.location() {
        Some(location) => places.at(&location),
        None => Place::At(Span { file: places.file, start: 0, end: 0 }),
    };
    let diagnostic = Diagnostic::error(place.clone(), format!("this is not valid YAML: {message}"));
    match place {
        Place::At(span) if places.line_has_tab(span) => {
            diagnostic.hint("YAML is indented with spaces; replace the tab")
        }
        _ => diagnostic,
    }
}

/// Turns the library's locations into spans of our file.
struct Places<'a> {
    file: FileId,
    offset: u32,
    text: &'a str,
}

impl Places<'_> {
    fn at(&self, location: &Location) -> Place {
        Place::At(self.span(location))
    }

    fn span(&self, location: &Location) -> Span {
        let (start, end) = self.range(location);
        Span { file: self.file, start: self.offset + start as u32, end: self.offset + end as u32 }
    }

    /// Byte range in `text`; falls back to line and column where the library has no byte offsets.
    fn range(&self, location: &Location) -> (usize, usize) {
        let span = location.span();
        if let (Some(start), Some(len)) = (span.byte_offset(), span.byte_len()) {
            let start = (start as usize).min(self.text.len());
            return (start, (start + len as usize).min(self.text.len()));
        }
        let line = (location.line() as usize).saturating_sub(1);
        let start: usize = self.text.split_inclusive('\n').take(line).map(str::len).sum();
        let rest = self.text.get(start..).unwrap_or("");
        let column = (location.column() as usize).saturating_sub(1);
        let start = start + rest.chars().take(column).map(char::len_utf8).sum::<usize>();
        (start, start)
    }

    fn line_has_tab(&self, span: Span) -> bool {
        let at = ((span.start - self.offset) as usize).min(self.text.len());
        let lines = self.text.as_bytes();
        let start = lines[..at].iter().rposition(|b| *b == b'\n').map_or(0, |i| i + 1);
        lines[start..].iter().take_while(|b| **b != b'\n').any(|b| *b == b'\t')
    }

    fn node(&self, raw: Spanned<Raw>, findings: &mut Findings) -> Node {
        let span = self.span(&raw.referenced);
        let value = match raw.value {
            Raw::Null => Value::Null,
            Raw::Text(text) => Value::Scalar(text),
            Raw::Typed => {
                let (start, end) = self.range(&raw.defined);
                Value::Scalar(self.text.get(start..end).unwrap_or("").trim().to_string())
            }
            Raw::List(items) => Value::List(items.into_iter().map(|item| self.node(item, findings)).collect()),
            Raw::Map(entries) => {
                let entries = entries.into_iter().map(|(key, value)| {
                    (Key { span: self.span(&key.referenced), text: key.value }, self.node(value, findings))
                });
                Value::Map(entries.collect())
            }
        };
        Node { span, value }
    }
}

/// The tree as the library hands it over.
enum Raw {
    Null,
    Text(String),
    /// A number or a boolean: its text is taken from the source, so that nothing of it is lost.
    Typed,
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a value, a list or a map")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.into()))
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Map(entries))
    }
}
