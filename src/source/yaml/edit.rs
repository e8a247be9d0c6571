//! Where in a file of YAML something new is written, so that all else stays as its author wrote it.

use super::{Key, Node, Value};

/// A key of a map with what stands behind it.
pub(crate) fn entry<'n>(node: &'n Node, name: &str) -> Option<(&'n Key, &'n Node)> {
    let Value::Map(entries) = &node.value else { return None };
    entries.iter().find(|(key, _)| key.text == name).map(|(key, value)| (key, value))
}

/// The byte that a value begins at.
pub(crate) fn start(node: &Node) -> usize {
    node.span.start as usize
}

/// Whether it is written on one line in brackets. (A list in lines of its own begins at its first item.)
pub(crate) fn is_flow(text: &str, node: &Node, bracket: char) -> bool {
    text.get(start(node)..).is_some_and(|rest| rest.starts_with(bracket))
}

/// Where the line of a byte begins.
pub(crate) fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1)
}

/// Where the line that a key ends in ends.
pub(crate) fn line_end(text: &str, key: &Key) -> usize {
    let at = key.span.end as usize;
    text.get(at..).and_then(|rest| rest.find('\n')).map_or(text.len(), |newline| at + newline)
}

/// How far from the beginning of its line a byte stands.
pub(crate) fn column(text: &str, at: usize) -> usize {
    at - line_start(text, at)
}

/// The text with more of it at a byte.
pub(crate) fn inserted(text: &str, at: usize, more: &str) -> String {
    let (before, after) = text.split_at(at);
    format!("{before}{more}{after}")
}
