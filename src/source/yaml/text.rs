//! Reads a text in one or several languages: a plain string, or a map from language to string.

use pulldown_cmark::{Event, Parser, Tag};

use super::asked::{Asked, note};
use super::{Node, Value};
use crate::diagnostic::{Diagnostic, Findings, Span};
use crate::locale::{Locale, Text};

/// Reads a text. `languages` are those it may be written in; a plain string is in the first of them, which every map
/// must hold too.
pub(crate) fn text(node: &Node, what: &str, languages: &[Locale], findings: &mut Findings) -> Option<Text> {
    let source = languages.first()?;
    note(node, Asked::Text(what));
    match &node.value {
        Value::Scalar(string) => Some(Text::new(source.clone(), line(node, string, what, findings)?)),
        Value::Map(entries) => {
            let mut text: Vec<(Locale, String)> = Vec::new();
            let mut fine = true;
            for (key, value) in entries {
                // `{da: Ja, puls}` is read as a text `Ja` and a key `puls` without a value.
                if value.value == Value::Null && Locale::parse(&key.text).is_none() {
                    let message = format!("{what} is cut off: inside `{{ }}` a comma ends a text");
                    let hint = "put the whole text in quotes: `\"one, two\"`";
                    findings.push(Diagnostic::error(key.span, message).hint(hint));
                    fine = false;
                    continue;
                }
                let Some(locale) = language(key.span, &key.text, languages, findings) else {
                    fine = false;
                    continue;
                };
                if text.iter().any(|(known, _)| *known == locale) {
                    findings.error(key.span, format!("{what} stands twice in `{locale}`"));
                }
                match &value.value {
                    Value::Scalar(string) => {
                        if let Some(string) = line(value, string, what, findings) {
                            text.push((locale, string));
                        }
                    }
                    Value::Null => {
                        let message = format!("{what} is empty in `{locale}`");
                        findings.push(Diagnostic::error(key.span, message).hint("write it, or take the language out"));
                        fine = false;
                    }
                    Value::Map(_) if looks_like_figure(value) => {
                        let message = "a text that starts with `{` must stand in quotes";
                        findings.push(Diagnostic::error(value.span, message).hint("put the whole text in \"...\""));
                        fine = false;
                    }
                    _ => {
                        findings.error(value.span, format!("{what} is a text, and this is {}", value.kind()));
                        fine = false;
                    }
                }
            }
            let Some((_, first)) = text.iter().find(|(locale, _)| locale == source) else {
                if fine {
                    let message = format!("{what} is not written in `{source}`, the first language");
                    let place = entries.first().map_or(node.span, |(key, _)| key.span);
                    findings.push(Diagnostic::error(place, message).hint(format!("add `{source}: ...`")));
                }
                return None;
            };
            let mut read = Text::new(source.clone(), first.clone());
            text.into_iter().for_each(|(locale, string)| read.insert(locale, string));
            Some(read)
        }
        _ => {
            let message = format!("{what} is a text or a map from language to text, and this is {}", node.kind());
            findings.push(Diagnostic::error(node.span, message));
            None
        }
    }
}

/// Reads a language's tag; it must be one of `languages`.
pub(crate) fn language(span: Span, tag: &str, languages: &[Locale], findings: &mut Findings) -> Option<Locale> {
    let known = || languages.iter().map(|l| format!("`{l}`")).collect::<Vec<_>>().join(", ");
    match Locale::parse(tag) {
        Some(locale) if languages.contains(&locale) => Some(locale),
        Some(locale) => {
            let message = format!("`{locale}` is not one of the languages here ({})", known());
            findings.push(Diagnostic::error(span, message).hint("add it to `languages:` at the top, or take it out"));
            None
        }
        None => {
            let message = format!("`{tag}` is not a language (a BCP 47 tag such as `en`, `da`, `pt-BR`)");
            findings.push(Diagnostic::error(span, message).hint(format!("the languages here are {}", known())));
            None
        }
    }
}

/// One line of Markdown: white space is trimmed and line breaks are spaces.
pub(crate) fn line(node: &Node, text: &str, what: &str, findings: &mut Findings) -> Option<String> {
    let words: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if words.is_empty() {
        findings.push(Diagnostic::error(node.span, format!("{what} is empty")));
        return None;
    }
    let line = words.join(" ");
    if Parser::new(&line).any(|event| matches!(event, Event::Start(Tag::Image { .. }))) {
        let message = format!("{what} holds a picture, and a line of text has no place for one");
        let hint = "a question and a choice have a picture of their own: `image: map.png`, a file beside `survey.yaml`";
        findings.push(Diagnostic::error(node.span, message).hint(hint));
        return None;
    }
    let markup = Parser::new(&line).any(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_)));
    if markup {
        let message = format!("{what} holds HTML, which is shown as it is written");
        let hint = "emphasis is `*word*` or `**word**`, a link is `[word](https://...)`";
        findings.push(Diagnostic::warning(node.span, message).hint(hint));
    }
    Some(line)
}

/// `{{ ... }}` without quotes is read by YAML as a map in a map.
fn looks_like_figure(node: &Node) -> bool {
    matches!(&node.value, Value::Map(entries) if entries.iter().all(|(_, value)| value.value == Value::Null))
}
