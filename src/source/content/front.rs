//! Reads a page's front matter: what stands before its text, between two lines of `---`.

use crate::diagnostic::{Diagnostic, FileId, Findings, Source, Span};
use crate::model::report::Front;
use crate::source::instrument::date;
use crate::source::yaml;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, Value, scalar};

/// The surveys and statistics that a page names.
#[derive(Clone, Debug, Default)]
pub(super) struct Sources {
    /// The page's own name of each, and what it is called in the site's folder.
    pub named: Vec<(String, String)>,
    /// Whose variables are named without its name.
    pub survey: Option<String>,
    /// The file of what it cites, as it is written.
    pub references: Option<(Span, String)>,
    pub glossary: Vec<Term>,
}

/// A word that a page explains.
#[derive(Clone, Debug)]
pub(super) struct Term {
    pub span: Span,
    pub name: String,
    pub meaning: String,
}

/// What there is to be named.
pub(super) struct Existing<'a> {
    pub surveys: Vec<&'a str>,
    pub series: Vec<&'a str>,
}

/// The front matter, what it names, and the byte at which the text begins.
pub(super) fn read(file: FileId, text: &str, existing: &Existing, findings: &mut Findings) -> (Front, Sources, usize) {
    let nothing = (Front::default(), Sources::default(), bom(text));
    let Some((yaml, start)) = split(text) else { return nothing };
    let Some(end) = yaml else {
        let span = place(file, bom(text), bom(text) + 3);
        let problem = Diagnostic::error(span, "the front matter is not closed");
        findings.push(problem.hint("write `---` on a line of its own behind it"));
        return (Front::default(), Sources::default(), text.len());
    };
    // The reader of YAML gets the file up to there, with the first line as a comment: so every place is right.
    let mut bytes = text.as_bytes()[..end].to_vec();
    bytes[bom(text)] = b'#';
    let source = Source { path: String::new(), bytes, confidential: false };
    let Some(node) = findings.take(yaml::read(file, &source)) else {
        return (Front::default(), Sources::default(), start);
    };
    if node.value == Value::Null {
        return (Front::default(), Sources::default(), start);
    }
    let mut front = Front::default();
    let mut sources = Sources::default();
    let Some(mut fields) = Fields::of(&node, "the front matter", findings) else { return (front, sources, start) };
    front.title = fields.get("title").and_then(|node| words(node, "the title", findings));
    front.lead = fields.get("lead").and_then(|node| words(node, "`lead`", findings));
    front.authors = fields.get("authors").map_or(vec![], |node| authors(node, findings));
    front.date = fields.get("date").and_then(|node| date(node, findings));
    front.contents =
        fields.get("contents").and_then(|node| scalar::truth(node, "`contents`", findings)).unwrap_or(false);
    front.pdf = fields.get("pdf").and_then(|node| scalar::truth(node, "`pdf`", findings)).unwrap_or(false);
    if let Some(node) = fields.get("sources") {
        sources.named = named(node, existing, findings);
    }
    sources.survey = fields.get("survey").and_then(|node| survey(node, &sources, existing, findings));
    if let Some(node) = fields.get("references") {
        sources.references = words(node, "`references`", findings).map(|name| (node.span, name));
    }
    sources.glossary = fields.get("glossary").map_or(vec![], |node| glossary(node, findings));
    front.summary = fields.get("summary").and_then(|node| scalar::truth(node, "`summary`", findings)).unwrap_or(false);
    fields.finish(findings);
    (front, sources, start)
}

/// Where the YAML ends, if it does, and where the text begins. `None` where the page has no front matter.
fn split(text: &str) -> Option<(Option<usize>, usize)> {
    let start = bom(text);
    let mut at = start;
    for (number, line) in text[start..].split_inclusive('\n').enumerate() {
        let is_line = line.trim_end() == "---";
        if number == 0 && !is_line {
            return None;
        }
        if number > 0 && is_line {
            return Some((Some(at), at + line.len()));
        }
        at += line.len();
    }
    (at > start).then_some((None, at))
}

/// The length of the byte order mark that some editors put first.
fn bom(text: &str) -> usize {
    if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 }
}

fn words(node: &Node, what: &str, findings: &mut Findings) -> Option<String> {
    scalar::word(node, what, findings).map(|text| text.trim().to_string())
}

fn authors(node: &Node, findings: &mut Findings) -> Vec<String> {
    let items = scalar::list(node, "`authors`", findings).unwrap_or_default();
    items.iter().filter_map(|item| words(item, "an author", findings)).collect()
}

/// Words, each with what it means.
fn glossary(node: &Node, findings: &mut Findings) -> Vec<Term> {
    let Value::Map(entries) = &node.value else {
        let message = format!("`glossary` is a map (`word: what it means`), and this is {}", node.kind());
        findings.push(
            Diagnostic::error(node.span, message).hint("write `glossary: {shelter: a house to live in for a while}`"),
        );
        return vec![];
    };
    let term = |(key, node): &(crate::source::yaml::Key, Node)| {
        let meaning = words(node, "what a word means", findings)?;
        Some(Term { span: key.span, name: key.text.trim().to_string(), meaning })
    };
    entries.iter().filter_map(term).collect()
}

fn named(node: &Node, existing: &Existing, findings: &mut Findings) -> Vec<(String, String)> {
    let Value::Map(entries) = &node.value else {
        let message = format!("`sources` is a map (`name: survey`), and this is {}", node.kind());
        findings.push(Diagnostic::error(node.span, message).hint("write `sources: {centre: drop-in-centre}`"));
        return vec![];
    };
    let mut named = Vec::new();
    for (key, node) in entries {
        let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
        if !key.text.starts_with(|c: char| c.is_ascii_alphabetic()) || !key.text.bytes().all(plain) {
            let problem = Diagnostic::error(key.span, format!("`{}` cannot be the name of a source", key.text));
            findings.push(problem.hint("letters a to z, digits and `_`: it stands in conditions"));
            continue;
        }
        let Some(written) = scalar::word(node, "a source", findings) else { continue };
        // Statistics may be named by their file.
        let name = written.strip_prefix("data/").unwrap_or(written);
        let name = name.strip_suffix(".csv").or_else(|| name.strip_suffix(".yaml")).unwrap_or(name);
        let all = existing.surveys.iter().chain(&existing.series).copied();
        if all.clone().any(|known| known == name) {
            named.push((key.text.clone(), name.to_string()));
        } else {
            let message = format!("there is no survey and no file of statistics `{written}`");
            findings.push(Diagnostic::error(node.span, message).nearest(name, all));
        }
    }
    named
}

/// The survey of this name, or of this name on the page.
fn survey(node: &Node, sources: &Sources, existing: &Existing, findings: &mut Findings) -> Option<String> {
    let (span, name) = (node.span, scalar::word(node, "`survey`", findings)?);
    let alias = sources.named.iter().find(|(alias, _)| alias == name);
    let meant = alias.map_or(name, |(_, meant)| meant.as_str());
    if existing.surveys.contains(&meant) {
        return Some(name.to_string());
    }
    let problem = match existing.series.contains(&meant) {
        true => Diagnostic::error(span, format!("`{name}` is no survey: its numbers are counted already"))
            .hint("name its figures where they are used: `occupancy(year: 2021).rate`"),
        false => {
            let names = existing.surveys.iter().copied().chain(sources.named.iter().map(|(alias, _)| alias.as_str()));
            Diagnostic::error(span, format!("there is no survey `{name}`")).nearest(name, names)
        }
    };
    findings.push(problem);
    None
}

fn place(file: FileId, start: usize, end: usize) -> Span {
    let at = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
    Span { file, start: at(start), end: at(end) }
}
