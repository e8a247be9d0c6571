//! Reads one passage of `quotes.yaml`. What is said about it never holds anything of it.

use crate::diagnostic::{Diagnostic, Findings, Span};
use crate::locale::{Locale, Text, markdown};
use crate::model::codebook::{Category, Codebook, Domain, VariableId};
use crate::model::instrument::Instrument;
use crate::model::quotation::Passage;
use crate::model::quotation::{Attribute, Draft};
use crate::source::quotes::free_text::{Trace, traces};
use crate::source::yaml::asked::{Asked, note};
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, Value, scalar, text};

/// What reading a passage needs at hand.
pub(super) struct Reader<'a> {
    pub instrument: &'a Instrument,
    pub codebook: &'a Codebook,
    /// Names of the themes.
    pub themes: &'a [&'a str],
    pub findings: Findings,
}

pub(super) fn passage(node: &Node, reader: &mut Reader) -> Option<Passage> {
    let what = "a passage";
    if !plain_keys(node, what, &mut reader.findings) {
        return None;
    }
    let mut fields = Fields::of(node, what, &mut reader.findings)?;
    let languages = &reader.instrument.languages;
    let text = fields.need("text", what, &mut reader.findings);
    let text = text.and_then(|node| Some((node.span, text_of(node, languages, &mut reader.findings)?)));
    let by = fields.get("by").and_then(|node| Some((node.span, attribute(node, reader)?)));
    let role = role(&mut fields, reader);
    let question = fields.get("question").and_then(|node| variable(node, "`question`", reader));
    let themes = fields.need("themes", what, &mut reader.findings).map(|node| themes(node, reader));
    let redacted = fields.get("redacted").and_then(|node| truth(node, &mut reader.findings));
    if redacted != Some(true) && (redacted.is_some() || !fields.has("redacted")) {
        let message = "nobody has said that this passage was read for names and places";
        let hint = "read it, take out what could point at a person, and then write `redacted: true`";
        reader.findings.push(Diagnostic::error(fields.key("redacted").unwrap_or(fields.span), message).hint(hint));
    }
    fields.finish(&mut reader.findings);
    let (place, texts) = text?;
    texts.iter().for_each(|(locale, span, text)| report_traces(locale, *span, text, &mut reader.findings));
    let mut texts = texts.into_iter();
    let (source, _, first) = texts.next()?;
    let mut text = Text::new(source, first);
    texts.for_each(|(locale, _, further)| text.insert(locale, further));
    let (by_place, by) = by.map_or((place, None), |(span, attribute)| (span, Some(attribute)));
    let draft = Draft {
        text,
        by: by.into_iter().collect(),
        role,
        question,
        themes: themes.unwrap_or_default(),
        redacted: redacted == Some(true),
    };
    Some(Passage { draft, text: place, by: by_place })
}

/// What a speaker does who agreed to be named by it: `role` with `consent: named`, and nothing that respondents are told apart by.
fn role(fields: &mut Fields, reader: &mut Reader) -> Option<Text> {
    let languages = &reader.instrument.languages;
    let consent = fields.get("consent");
    let is_named = consent.map(|node| (node.span, node.scalar() == Some("named")));
    let role = fields.get("role")?;
    match is_named {
        Some((_, true)) => {}
        Some((span, false)) => {
            let problem = Diagnostic::error(span, "`consent` says `named`, or nothing");
            reader
                .findings
                .push(problem.hint("write `consent: named` where the speaker agreed to be named by what they do"));
        }
        None => {
            let problem =
                Diagnostic::error(role.span, "nobody has said that this speaker agreed to be named by what they do");
            reader.findings.push(problem.hint("ask them, and then write `consent: named`; or take `role` out"));
        }
    }
    if let Some(span) = fields.key("by") {
        let problem = Diagnostic::error(span, "a speaker is told of by `role` or by `by`, not by both");
        reader.findings.push(problem.hint("`by` is of respondents, `role` of those who speak for what they do"));
    }
    if fields.has("question") {
        let span = fields.key("question").unwrap_or(role.span);
        reader.findings.error(span, "who is named by a role answers no question of the survey");
    }
    text::text(role, "the role", languages, &mut reader.findings)
}

/// Whether every key is a name. A text that has lost its quotes may stand where a key should, and is not printed.
pub(super) fn plain_keys(node: &Node, what: &str, findings: &mut Findings) -> bool {
    let Value::Map(entries) = &node.value else { return true };
    let plain =
        |text: &str| text.len() <= 40 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-./".contains(&b));
    let wrong: Vec<Span> = entries.iter().filter(|(key, _)| !plain(&key.text)).map(|(key, _)| key.span).collect();
    for span in &wrong {
        let message = format!("{what} has no such key");
        findings
            .push(Diagnostic::error(*span, message).hint("if this is somebody's text, put the whole of it in quotes"));
    }
    wrong.is_empty()
}

/// The passage in one language or several, in the order written: the first is the one it was said in.
fn text_of(node: &Node, languages: &[Locale], findings: &mut Findings) -> Option<Vec<(Locale, Span, String)>> {
    let mut texts: Vec<(Locale, Span, String)> = Vec::new();
    note(node, Asked::Text("the passage"));
    match &node.value {
        Value::Scalar(text) => texts.push((languages.first()?.clone(), node.span, line(node.span, text, findings)?)),
        Value::Map(entries) if entries.is_empty() => findings.error(node.span, "the text is empty"),
        Value::Map(entries) => {
            if !plain_keys(node, "the text", findings) {
                return None;
            }
            for (key, value) in entries {
                let locale = Locale::parse(&key.text).filter(|locale| languages.contains(locale));
                let Some(locale) = locale else {
                    let known = languages.iter().map(|locale| format!("`{locale}`")).collect::<Vec<_>>().join(", ");
                    let message = "the text is in a language that the survey does not have";
                    let hint = format!("the survey's languages are {known}; put a text with a comma in quotes");
                    findings.push(Diagnostic::error(key.span, message).hint(hint));
                    continue;
                };
                if texts.iter().any(|(known, ..)| *known == locale) {
                    findings.error(key.span, format!("the text stands twice in `{locale}`"));
                    continue;
                }
                match &value.value {
                    Value::Scalar(text) => {
                        texts.extend(line(value.span, text, findings).map(|text| (locale, value.span, text)));
                    }
                    Value::Null => findings.error(key.span, format!("the text is empty in `{locale}`")),
                    _ => findings.error(value.span, format!("the text is one string, and this is {}", value.kind())),
                }
            }
        }
        _ => {
            let message =
                format!("the text is one string or a map from language to string, and this is {}", node.kind());
            findings.error(node.span, message);
        }
    }
    (!texts.is_empty()).then_some(texts)
}

/// One line of Markdown: white space is trimmed and line breaks are spaces.
fn line(span: Span, text: &str, findings: &mut Findings) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.is_empty() {
        findings.error(span, "the text is empty");
        return None;
    }
    Some(words.join(" "))
}

/// Says what in a text could point at a person. An address or a number of somebody's is never published; a name or a date
/// may be a false alarm.
fn report_traces(locale: &Locale, span: Span, text: &str, findings: &mut Findings) {
    let text = markdown::plain(text);
    for (trace, range) in traces(&text) {
        let (what, certain) = match trace {
            Trace::Email => ("an e-mail address", true),
            Trace::Phone => ("a telephone number", true),
            Trace::Cpr => ("a personal number", true),
            Trace::WebAddress => ("a web address", false),
            Trace::Date => ("a date", false),
            Trace::Name => ("a name", false),
        };
        let word = text[..range.start].split_whitespace().count() + 1;
        let message = format!("the text in `{locale}` holds what looks like {what}, at word {word}");
        findings.push(match certain {
            true => Diagnostic::error(span, message).hint("take it out: whoever reads the page could use it"),
            false => Diagnostic::warning(span, message).hint("take it out, unless it points at nobody"),
        });
    }
}

/// What is said of the speaker: one category of one variable.
fn attribute(node: &Node, reader: &mut Reader) -> Option<Attribute> {
    let Value::Map(entries) = &node.value else {
        let message = format!("`by` is a map from variable to category, and this is {}", node.kind());
        reader.findings.push(Diagnostic::error(node.span, message).hint("write `by: {region: west_africa}`"));
        return None;
    };
    if !plain_keys(node, "`by`", &mut reader.findings) {
        return None;
    }
    let mut read: Vec<Attribute> = Vec::new();
    for (key, value) in entries {
        let known = reader.codebook.find(&key.text);
        let Some(variable) = known else {
            let diagnostic = Diagnostic::error(key.span, "the survey has no variable of this name");
            let diagnostic = diagnostic.nearest(&key.text, closed(reader.codebook));
            reader.findings.push(or_one_of(diagnostic, closed(reader.codebook)));
            continue;
        };
        let Some(categories) = categories(reader.codebook, variable) else {
            let message = format!("`{}` has no categories that people could share", key.text);
            let hint = "say of a speaker what a question with one answer tells, or a group of a recode";
            reader.findings.push(Diagnostic::error(key.span, message).hint(hint));
            continue;
        };
        let Some(given) = scalar::word(value, "what is said of a speaker", &mut reader.findings) else { continue };
        match categories.iter().position(|category| category.name == given).and_then(|at| u8::try_from(at).ok()) {
            Some(category) => read.push(Attribute { variable, category }),
            None => {
                let names = || categories.iter().map(|category| category.name.as_str());
                let diagnostic = Diagnostic::error(value.span, format!("this is no category of `{}`", key.text));
                reader.findings.push(or_one_of(diagnostic.nearest(given, names()), names()));
            }
        }
    }
    if entries.is_empty() {
        let diagnostic = Diagnostic::error(node.span, "`by` says nothing of the speaker");
        reader.findings.push(diagnostic.hint("write `by: {region: west_africa}`, or take it out"));
    }
    if entries.len() > 1 {
        let message = "more than one thing is said of the speaker; together they may point at one person";
        reader.findings.push(Diagnostic::error(node.span, message).hint("keep the one that matters most"));
        return None;
    }
    read.first().copied()
}

/// Names what could be meant, where nothing like it is there.
fn or_one_of<'a>(diagnostic: Diagnostic, names: impl Iterator<Item = &'a str>) -> Diagnostic {
    if diagnostic.hint.is_some() {
        return diagnostic;
    }
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    diagnostic.hint(format!("write one of {}", names.join(", ")))
}

/// The categories of a variable that has one value for each respondent.
fn categories(codebook: &Codebook, id: VariableId) -> Option<&[Category]> {
    let variable = codebook.get(id);
    match &variable.domain {
        Domain::Category { categories, .. } if variable.repeat.is_none() => Some(categories),
        _ => None,
    }
}

/// Names of the variables that a speaker can be described by.
fn closed(codebook: &Codebook) -> impl Iterator<Item = &str> {
    codebook.iter().filter(|(id, _)| categories(codebook, *id).is_some()).map(|(_, variable)| variable.name.as_str())
}

fn variable(node: &Node, what: &str, reader: &mut Reader) -> Option<VariableId> {
    let name = scalar::word(node, what, &mut reader.findings)?;
    let found = reader.codebook.find(name);
    if found.is_none() {
        let diagnostic = Diagnostic::error(node.span, format!("{what} is no variable of the survey"));
        let names = reader.codebook.iter().map(|(_, variable)| variable.name.as_str());
        reader.findings.push(diagnostic.nearest(name, names));
    }
    found
}

fn themes(node: &Node, reader: &mut Reader) -> Vec<String> {
    let mut themes: Vec<String> = Vec::new();
    let items = scalar::list(node, "`themes`", &mut reader.findings);
    if items.is_some_and(<[Node]>::is_empty) {
        reader.findings.error(node.span, "a passage has one theme at least");
    }
    for item in items.unwrap_or_default() {
        let Some(name) = scalar::word(item, "a theme", &mut reader.findings) else { continue };
        if !reader.themes.contains(&name) {
            let diagnostic = Diagnostic::error(item.span, "there is no such theme");
            let diagnostic = diagnostic.nearest(name, reader.themes.iter().copied());
            reader.findings.push(match diagnostic.hint {
                Some(_) => diagnostic,
                None => diagnostic.hint("write it under `themes:` first"),
            });
        } else if themes.iter().any(|known| known == name) {
            reader.findings.error(item.span, format!("the theme `{name}` stands twice"));
        } else {
            themes.push(name.to_string());
        }
    }
    themes
}

fn truth(node: &Node, findings: &mut Findings) -> Option<bool> {
    note(node, Asked::Truth);
    match node.scalar() {
        Some("true" | "yes") => Some(true),
        Some("false" | "no") => Some(false),
        _ => {
            findings.error(node.span, "`redacted` is `true` or `false`");
            None
        }
    }
}
