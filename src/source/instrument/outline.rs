//! Reads `questions:`, a list of sections, questions and repeats, into pages of the form.

use super::name::Unique;
use super::reader::Reader;
use super::{name, question};
use crate::diagnostic::{Diagnostic, Span};
use crate::model::counted;
use crate::model::instrument::{Element, Question, Repeat, Section};
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, Value, scalar};

/// The section of questions that stand before the first heading.
const FIRST: &str = "start";

/// Rounds of a repeat where the instrument does not say.
const ROUNDS: u32 = 10;

/// Reads all sections. Every question gets its number; every name is told to the scope.
pub(super) fn sections(node: &Node, reader: &mut Reader) -> Vec<Section> {
    let entries = scalar::list(node, "`questions`", &mut reader.findings).unwrap_or_default();
    let mut sections: Vec<Section> = Vec::new();
    let mut names = Unique::new("sections or repeats");
    for (_, node) in entries.iter().flat_map(questions_in) {
        reader.scope.all.insert(node.to_string());
    }
    for entry in entries {
        if has(entry, "section") {
            sections.extend(section(entry, &mut names, reader));
            continue;
        }
        let element = if has(entry, "repeat") {
            repeat(entry, &mut names, reader).map(|repeat| Element::Repeat(Box::new(repeat)))
        } else {
            question::question(entry, reader).map(|question| Element::Question(Box::new(question)))
        };
        if sections.is_empty() {
            sections.push(Section { name: FIRST.into(), label: None, relevant: None, elements: vec![] });
        }
        if let (Some(element), Some(section)) = (element, sections.last_mut()) {
            section.elements.push(element);
        }
    }
    unique(entries, reader);
    empty(entries, reader);
    number(&mut sections);
    sections
}

/// Numbers the questions from 1; notes have none.
fn number(sections: &mut [Section]) {
    let elements = sections.iter_mut().flat_map(|section| &mut section.elements);
    let questions = elements.flat_map(|element| match element {
        Element::Question(question) => std::slice::from_mut(&mut **question),
        Element::Repeat(repeat) => repeat.questions.as_mut_slice(),
    });
    let asked = questions.filter(|question| question.control.is_answered());
    for (question, number) in asked.zip(1..) {
        question.number = Some(number);
    }
}

fn section(node: &Node, names: &mut Unique, reader: &mut Reader) -> Option<Section> {
    let mut fields = Fields::of(node, "a section", &mut reader.findings)?;
    let named = fields.need("section", "a section", &mut reader.findings);
    let name = named.and_then(|node| name::variable(node, "a section's name", &mut reader.findings));
    if let (Some(name), Some(node)) = (&name, named) {
        names.add(name, node.span, &mut reader.findings);
    }
    let path = format!("sections.{}", name.as_deref().unwrap_or_default());
    let label = fields.get("label").and_then(|node| reader.text(&path, "the label", node));
    let relevant = fields.get("relevant").and_then(|node| reader.expression("`relevant`", node));
    if let Some(span) = fields.key("questions") {
        let diagnostic = Diagnostic::error(span, "a section has no `questions` of its own");
        reader.findings.push(diagnostic.hint("list its questions after it, at the same indentation"));
        fields.get("questions");
    }
    fields.finish(&mut reader.findings);
    Some(Section { name: name?, label, relevant, elements: vec![] })
}

fn repeat(node: &Node, names: &mut Unique, reader: &mut Reader) -> Option<Repeat> {
    let mut fields = Fields::of(node, "a repeat", &mut reader.findings)?;
    let named = fields.need("repeat", "a repeat", &mut reader.findings);
    let name = named.and_then(|node| name::variable(node, "a repeat's name", &mut reader.findings));
    if let (Some(name), Some(node)) = (&name, named) {
        names.add(name, node.span, &mut reader.findings);
    }
    let shown = name.clone().unwrap_or_default();
    let label = fields.get("label").and_then(|node| reader.text(&format!("repeats.{shown}"), "the label", node));
    let relevant = fields.get("relevant").and_then(|node| reader.expression("`relevant`", node));
    let at_most = fields.get("at_most");
    let at_most = at_most.and_then(|node| scalar::whole(node, "`at_most`", 1..=100, &mut reader.findings));
    let listed = fields.need("questions", "a repeat", &mut reader.findings);
    let listed = listed.and_then(|node| scalar::list(node, "`questions`", &mut reader.findings)).unwrap_or_default();
    reader.scope.repeat = Some(shown);
    let mut questions: Vec<Question> = Vec::new();
    for node in listed {
        if has(node, "section") || has(node, "repeat") {
            reader.findings.error(node.span, "a repeat holds questions only");
        } else {
            questions.extend(question::question(node, reader));
        }
    }
    untold(&questions, reader);
    reader.scope.repeat = None;
    fields.finish(&mut reader.findings);
    let at_most = at_most.and_then(|number| u32::try_from(number).ok()).unwrap_or(ROUNDS);
    Some(Repeat { name: name?, label, relevant, at_most, questions })
}

/// Says which of a repeat's questions have no figure, though they have choices.
fn untold(questions: &[Question], reader: &mut Reader) {
    for (question, reason) in questions.iter().filter_map(|question| Some((question, counted::untold(question)?))) {
        let message = format!("`{}` has no figure: {reason}, which cannot be counted person by person", question.name);
        reader.findings.push(Diagnostic::warning(question.span, message));
    }
}

/// Names of the questions of an entry, with their places, before anything is checked.
fn questions_in(entry: &Node) -> Vec<(Span, &str)> {
    let inner = match get(entry, "questions").map(|node| &node.value) {
        Some(Value::List(inner)) if has(entry, "repeat") => inner.as_slice(),
        _ if has(entry, "section") => &[],
        _ => std::slice::from_ref(entry),
    };
    let names = inner.iter().filter_map(|node| get(node, "name"));
    names.filter_map(|name| name.scalar().map(|text| (name.span, text))).collect()
}

/// Reports names that two questions share, or that the text of an `other` already has.
fn unique(entries: &[Node], reader: &mut Reader) {
    let mut seen = Unique::new("questions");
    for (span, name) in entries.iter().flat_map(questions_in) {
        seen.add(name, span, &mut reader.findings);
    }
}

/// Reports sections without a question, which is what `questions:` inside a section leads to as well.
fn empty(entries: &[Node], reader: &mut Reader) {
    let next = entries.iter().skip(1).map(Some).chain([None]);
    for (entry, next) in entries.iter().zip(next) {
        let named = get(entry, "section").filter(|_| !has(entry, "questions"));
        if let Some(named) = named.filter(|_| next.is_none_or(|next| has(next, "section"))) {
            let diagnostic = Diagnostic::error(named.span, "this section has no questions");
            reader.findings.push(diagnostic.hint("questions stand after their section, at the same indentation"));
        }
    }
}

fn has(node: &Node, key: &str) -> bool {
    matches!(&node.value, Value::Map(entries) if entries.iter().any(|(known, _)| known.text == key))
}

fn get<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    match &node.value {
        Value::Map(entries) => entries.iter().find(|(known, _)| known.text == key).map(|(_, value)| value),
        _ => None,
    }
}
