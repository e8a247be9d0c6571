//! Reads `waves:`: people measured several times.

use super::name;
use super::reader::Reader;
use crate::diagnostic::{Diagnostic, Span};
use crate::locale::Text;
use crate::model::control::Control;
use crate::model::instrument::Question;
use crate::model::waves::{ToldBy, Wave, Waves};
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, Value, scalar};

/// The ways to tell a response's wave.
const WAYS: [&str; 3] = ["by", "order", "files"];

/// Reads `waves:`; `questions` are all of the survey, `min_base` is its smallest base.
pub(super) fn waves(node: &Node, questions: &[&Question], min_base: u32, reader: &mut Reader) -> Option<Waves> {
    let mut fields = Fields::of(node, "`waves`", &mut reader.findings)?;
    let single = |control: &Control| {
        matches!(control, Control::Text { .. } | Control::Number { .. } | Control::ChooseOne { .. })
    };
    let case = fields.need("case", "`waves`", &mut reader.findings).and_then(|node| {
        let wrong = "cannot tell people apart: the case is a text, a number or one choice";
        question(node, ("the case", wrong), questions, &single, reader)
    });
    let ways = WAYS.iter().filter(|way| fields.has(way)).count();
    if ways != 1 {
        let message = match ways {
            0 => "`waves` does not say how a response tells its wave",
            _ => "`waves` says twice how a response tells its wave",
        };
        let hint = "one of `by` (a question with the wave's name), `order` (a date) and `files`";
        reader.findings.push(Diagnostic::error(fields.span, message).hint(hint));
    }
    let by = fields.get("by").and_then(|node| {
        let wrong = "cannot name a wave: `by` is a text, a number or one choice";
        question(node, ("`by`", wrong), questions, &single, reader)
    });
    let order = fields.get("order").and_then(|node| {
        let wrong = "is no date, and `order` is one";
        question(node, ("`order`", wrong), questions, &|control| matches!(control, Control::Date { .. }), reader)
    });
    let files = fields.get("files").map(|node| files(node, reader)).unwrap_or_default();
    let labels = labels(fields.get("labels"), reader)?;
    let min_people = fields.get("min_people").and_then(|node| {
        let number = scalar::whole(node, "`min_people`", 1..=1_000_000_000, &mut reader.findings)?;
        if number < i64::from(min_base) {
            let message = format!("`min_people` is {number}, and nothing is published of fewer than {min_base}");
            reader.findings.error(node.span, message);
        }
        u32::try_from(number).ok()
    });
    let span = fields.span;
    fields.finish(&mut reader.findings);
    let told_by = match (by, order) {
        (Some(by), _) => ToldBy::Answer(by),
        (None, Some(order)) => ToldBy::Order(order),
        (None, None) => ToldBy::Files,
    };
    let (case, 1) = (case?, ways) else { return None };
    if matches!(told_by, ToldBy::Answer(question) | ToldBy::Order(question) if question == case) {
        reader.findings.error(span, "one question says who it is, and another which wave it is");
        return None;
    }
    let waves = named(&told_by, questions, files, labels, (span, reader))?;
    Some(Waves { case, told_by, waves, min_people: min_people.unwrap_or(min_base).max(min_base) })
}

/// The question that is named, where it is one that fits.
fn question(
    node: &Node,
    (what, wrong): (&str, &str),
    questions: &[&Question],
    fits: &dyn Fn(&Control) -> bool,
    reader: &mut Reader,
) -> Option<usize> {
    let name = scalar::word(node, what, &mut reader.findings)?;
    let index = questions.iter().position(|question| question.name == name);
    let found = index.and_then(|index| questions.get(index));
    if found.is_none() && !reader.scope.all.contains(name) {
        let names = questions.iter().map(|question| question.name.as_str());
        let message = format!("unknown question `{name}`");
        reader.findings.push(Diagnostic::error(node.span, message).nearest(name, names));
    }
    let found = found?;
    let in_repeat = reader.variable(name).is_some_and(|(_, variable)| variable.repeat.is_some());
    if !fits(&found.control) || in_repeat {
        reader.findings.error(node.span, format!("`{name}` {wrong}"));
        return None;
    }
    index
}

/// `files: {1: "2024-spring*", 2: ["2024-autumn*", "late.csv"]}`.
fn files(node: &Node, reader: &mut Reader) -> Vec<(String, Vec<String>)> {
    let Value::Map(entries) = &node.value else {
        let message = format!("`files` is a map from wave to file name, and this is {}", node.kind());
        reader.findings.error(node.span, message);
        return vec![];
    };
    let mut read = vec![];
    for (key, value) in entries {
        let names = match &value.value {
            Value::List(items) => items.iter().collect(),
            _ => vec![value],
        };
        let patterns = names.iter().filter_map(|node| scalar::word(node, "a file name", &mut reader.findings));
        let patterns = patterns.map(String::from).collect();
        let named = Node { span: key.span, value: Value::Scalar(key.text.clone()) };
        read.extend(name::part(&named, "a wave's name", &mut reader.findings).map(|name| (name, patterns)));
    }
    read
}

type Labels = Vec<(String, Span, Option<Text>)>;

/// `labels: {1: …, 2: …}`, in the order written; `None` where it is no map.
fn labels(node: Option<&Node>, reader: &mut Reader) -> Option<Labels> {
    let Some(node) = node else { return Some(vec![]) };
    let Value::Map(entries) = &node.value else {
        let message = format!("`labels` is a map from wave to text, and this is {}", node.kind());
        reader.findings.error(node.span, message);
        return None;
    };
    let label = |(key, value): &(crate::source::yaml::Key, Node)| {
        let text = reader.text(&format!("waves.labels.{}", key.text), "the label", value);
        (key.text.clone(), key.span, text)
    };
    Some(entries.iter().map(label).collect())
}

/// The waves in their order: as files, choices or labels name them.
fn named(
    told_by: &ToldBy,
    questions: &[&Question],
    files: Vec<(String, Vec<String>)>,
    labels: Labels,
    (span, reader): (Span, &mut Reader),
) -> Option<Vec<Wave>> {
    let language = reader.languages.first()?.clone();
    let plain = |name: &str| Text::new(language.clone(), name);
    let wave = |name: &str, label: Text, files: Vec<String>| Wave { name: name.into(), label, files };
    let control = match told_by {
        ToldBy::Answer(question) => questions.get(*question).map(|question| &question.control),
        ToldBy::Order(_) | ToldBy::Files => None,
    };
    let mut waves: Vec<Wave> = match (told_by, control) {
        (ToldBy::Files, _) => files.into_iter().map(|(name, files)| wave(&name, plain(&name), files)).collect(),
        (_, Some(Control::ChooseOne { choices, .. })) => {
            choices.iter().map(|choice| wave(&choice.name, choice.label.clone(), vec![])).collect()
        }
        _ => labels.iter().map(|(name, ..)| wave(name, plain(name), vec![])).collect(),
    };
    for (name, place, label) in labels {
        match waves.iter_mut().find(|wave| wave.name == name) {
            Some(wave) => wave.label = label.unwrap_or_else(|| wave.label.clone()),
            None => {
                let names: Vec<String> = waves.iter().map(|wave| wave.name.clone()).collect();
                let unknown = Diagnostic::error(place, format!("there is no wave `{name}`"));
                reader.findings.push(unknown.nearest(&name, names.iter().map(String::as_str)));
            }
        }
    }
    if waves.len() < 2 {
        let message = "`waves` names fewer than two waves";
        reader
            .findings
            .push(Diagnostic::error(span, message).hint("name them under `labels`: `{1: First, 2: Second}`"));
        return None;
    }
    Some(waves)
}
