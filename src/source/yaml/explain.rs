//! Says what is wrong with a file that is no YAML, in the words of somebody who writes one.

use serde_yaml::{Error, Location};

use super::places::Places;
use crate::diagnostic::{Diagnostic, Span};

/// The key that stands twice in a map, and where its second one is, if that is what the library found.
pub(super) fn key_given_twice(error: &Error) -> Option<(String, Location)> {
    match error.without_snippet() {
        Error::DuplicateMappingKey { key, location } => Some((key.clone().unwrap_or_default(), *location)),
        _ => None,
    }
}

/// The library's complaint with its place and, where the line shows what happened, the next step.
pub(super) fn syntax_error(error: &Error, places: &Places) -> Diagnostic {
    let span = error.location().map_or(places.all(), |location| places.span(&location));
    let (line, column) = places.line(span);
    let message = message(error);
    match trap(&message, line, column) {
        Some((message, hint)) => Diagnostic::error(widened(span, line, column), message).hint(hint),
        // The library's own words may quote the file.
        None if places.confidential => Diagnostic::error(span, "this is not valid YAML"),
        None => Diagnostic::error(span, format!("this is not valid YAML: {message}")),
    }
}

/// The library's words without its own place and advice to programmers.
fn message(error: &Error) -> String {
    let message = error.without_snippet().to_string();
    let message = message.split(" at line ").next().unwrap_or_default();
    let message = message.split("; use ").next().unwrap_or_default();
    message.trim_end_matches(['.', ' ']).to_string()
}

/// What people run into, and the way out.
fn trap(message: &str, line: &str, column: usize) -> Option<(&'static str, &'static str)> {
    const QUOTE: &str = "put the whole text in quotes: `\"...\"`";
    let rest = line.get(column..).unwrap_or_default();
    let value = line.split_once(": ").map_or(line.trim_start_matches(['-', ' ']), |(_, value)| value).trim_start();
    let says = |words: &str| message.contains(words);
    if line.len() > line.trim_start_matches(' ').len() && line.trim_start_matches(' ').starts_with('\t')
        || line.starts_with('\t')
    {
        return Some(("this line is indented with a tab", "indent with spaces"));
    }
    if says("budget") || says("alias replay") || says("recursion limit") || says("AliasExpansion") {
        return Some((
            "this file is too deep or repeats too much to be read",
            "write repeated parts once, under `scales:`, instead of by anchors (`&`) and aliases (`*`)",
        ));
    }
    if says("recursive references") {
        return Some(("this anchor contains itself", "write the value out instead of `*`"));
    }
    if says("unknown anchor") {
        return Some(("a text that starts with `*` must stand in quotes", QUOTE));
    }
    if value.starts_with("{{") || rest.starts_with("{{") {
        return Some(("a text that starts with `{` must stand in quotes", QUOTE));
    }
    if says("unexpected character") && rest.starts_with(['@', '`', '%', '!', '&', '|', '>']) {
        return Some(("a text cannot start with this sign, unless it stands in quotes", QUOTE));
    }
    if says("unsupported tag") {
        return Some(("a text that starts with `!` must stand in quotes", QUOTE));
    }
    if says("mapping values are not allowed") && line.matches(": ").count() > 1 {
        return Some(("a text that contains `: ` must stand in quotes", QUOTE));
    }
    if says("mapping values are not allowed") {
        return Some((
            "this key does not fit here: the line above it is not over, or is indented otherwise",
            "keys of one map start at the same column; a text with `:` in it stands in quotes",
        ));
    }
    if says("multiple YAML documents") {
        return Some((
            "a second document starts here",
            "take out the line `---`, or put the rest into a file of its own",
        ));
    }
    if says("trailing content after") {
        return Some((
            "the text goes on after its closing quote",
            "put the whole text in quotes, and write a quote inside it as `\\\"`",
        ));
    }
    if says("quoted scalar") {
        return Some(("a quote above is opened and not closed", "close the text by the same quote that opens it"));
    }
    if says("illegal placement of ':'") || says("expected ',' or") || says("flow sequence") || says("flow mapping") {
        return Some(("a bracket `[` or `{` above is not closed", "close the list by `]`, the map by `}`"));
    }
    if says("expected string scalar") {
        return Some(("a key is a single word here", "a text that starts with `{` or `[` must stand in quotes"));
    }
    if says("null into string") {
        return Some(("a key is missing here, or is `~`", "write the key before the colon"));
    }
    None
}

/// A place of no width is widened to the word that stands there.
fn widened(span: Span, line: &str, column: usize) -> Span {
    if span.end > span.start {
        return span;
    }
    let rest = line.get(column..).unwrap_or_default();
    let word = rest.find(char::is_whitespace).unwrap_or(rest.len());
    Span { end: span.start + u32::try_from(word).unwrap_or(0), ..span }
}
