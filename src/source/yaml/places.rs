//! Turns the library's locations into places of our file, and its tree into ours.

use std::ops::Range;

use serde_yaml::{Location, Spanned};

use super::library::Raw;
use super::{Key, Node, Value};
use crate::diagnostic::{Diagnostic, FileId, Findings, Span};

/// A file's text and where it starts.
pub(super) struct Places<'a> {
    file: FileId,
    offset: u32,
    text: &'a str,
    /// No message may repeat a word of the file.
    pub confidential: bool,
}

impl<'a> Places<'a> {
    /// `body` is `text` without its byte order mark.
    pub(super) fn new(file: FileId, text: &str, body: &'a str, confidential: bool) -> Places<'a> {
        Places { file, offset: u32::try_from(text.len() - body.len()).unwrap_or(0), text: body, confidential }
    }

    /// The place of the file as a whole: its first character.
    pub(super) fn all(&self) -> Span {
        Span { file: self.file, start: self.offset, end: self.offset }
    }

    /// The text of the line that a span starts in, and how far before the span the line starts.
    pub(super) fn line(&self, span: Span) -> (&'a str, usize) {
        let at = (span.start.saturating_sub(self.offset) as usize).min(self.text.len());
        let before = self.text.get(..at).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let rest = self.text.get(start..).unwrap_or_default();
        (rest.lines().next().unwrap_or_default(), at - start)
    }

    pub(super) fn span(&self, location: &Location) -> Span {
        let Range { start, end } = self.range(location);
        let place = |at: usize| self.offset + u32::try_from(at).unwrap_or(0);
        Span { file: self.file, start: place(start), end: place(end) }
    }

    /// Byte range in `text`; falls back to line and column where the library has no byte offsets.
    pub(super) fn range(&self, location: &Location) -> Range<usize> {
        let span = location.span();
        if let (Some(start), Some(len)) = (span.byte_offset(), span.byte_len()) {
            let start = (start as usize).min(self.text.len());
            return start..(start + len as usize).min(self.text.len());
        }
        let line = (location.line() as usize).saturating_sub(1);
        let start: usize = self.text.split_inclusive('\n').take(line).map(str::len).sum();
        let rest = self.text.get(start..).unwrap_or("");
        let column = (location.column() as usize).saturating_sub(1);
        let start = start + rest.chars().take(column).map(char::len_utf8).sum::<usize>();
        start..start
    }

    /// The tree with every value's place. `twice` are keys that were renamed because they stand twice: each is reported and
    /// left out.
    pub(super) fn node(&self, raw: Spanned<Raw>, twice: &[(Span, String)], findings: &mut Findings) -> Node {
        let span = self.span(&raw.referenced);
        let value = match raw.value {
            Raw::Null => Value::Null,
            Raw::Text(text) => Value::Scalar(text),
            Raw::Typed => {
                let written = self.text.get(self.range(&raw.defined)).unwrap_or("");
                Value::Scalar(written.trim().to_string())
            }
            Raw::List(items) => Value::List(items.into_iter().map(|item| self.node(item, twice, findings)).collect()),
            Raw::Map(entries) => {
                let mut read: Vec<(Key, Node)> = Vec::new();
                for (key, value) in entries {
                    let span = self.span(&key.referenced);
                    match twice.iter().find(|(place, _)| *place == span) {
                        Some((_, text)) => findings.push(self.given_twice(span, text, &read)),
                        None => read.push((Key { span, text: key.value }, self.node(value, twice, findings))),
                    }
                }
                Value::Map(read)
            }
        };
        Node { span, value }
    }

    fn given_twice(&self, span: Span, key: &str, read: &[(Key, Node)]) -> Diagnostic {
        let name = if self.confidential { "this name".into() } else { format!("`{key}`") };
        let diagnostic = Diagnostic::error(span, format!("{name} stands twice here"));
        match read.iter().find(|(known, _)| known.text == key) {
            Some((first, _)) => {
                let before = self.text.get(..(first.span.start - self.offset) as usize).unwrap_or_default();
                let line = before.matches('\n').count() + 1;
                diagnostic.hint(format!("the first is in line {line}; take one of them out"))
            }
            None => diagnostic.hint("take one of them out"),
        }
    }
}
