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

/// What the answer to a question can tell of a response.
#[derive(PartialEq)]
enum AnsweredWith {
    /// One word or number, which can be the name of a person or a wave.
    OneThing,
    /// A date, which puts responses in an order.
    Date,
    /// Nothing of the kind.
    Other,
}

fn answered_with(control: &Control) -> AnsweredWith {
    match control {
        Control::Text { .. } | Control::Number { .. } | Control::ChooseOne { .. } => AnsweredWith::OneThing,
        Control::Date { .. } => AnsweredWith::Date,
        Control::ChooseSeveral { .. }
        | Control::Matrix { .. }
        | Control::Grid { .. }
        | Control::Range { .. }
        | Control::Rank { .. }
        | Control::Note => AnsweredWith::Other,
    }
}

/// What a question is named for.
#[derive(Clone, Copy)]
enum Wanted {
    /// Whose response it is.
    Case,
    /// Which wave it is of.
    By,
    /// When it was given.
    Order,
}

impl Wanted {
    fn key(self) -> &'static str {
        match self {
            Wanted::Case => "the case",
            Wanted::By => "`by`",
            Wanted::Order => "`order`",
        }
    }

    fn answered_with(self) -> AnsweredWith {
        match self {
            Wanted::Case | Wanted::By => AnsweredWith::OneThing,
            Wanted::Order => AnsweredWith::Date,
        }
    }

    fn wrong(self) -> &'static str {
        match self {
            Wanted::Case => "cannot tell people apart: the case is a text, a number or one choice",
            Wanted::By => "cannot name a wave: `by` is a text, a number or one choice",
            Wanted::Order => "is no date, and `order` is one",
        }
    }
}

/// Reads `waves:`; `questions` are all of the survey, `min_base` is its smallest base.
pub(super) fn waves(node: &Node, questions: &[&Question], min_base: u32, reader: &mut Reader) -> Option<Waves> {
    let mut fields = Fields::of(node, "`waves`", &mut reader.findings)?;
    let case = fields.need("case", "`waves`", &mut reader.findings);
    let case = case.and_then(|node| question(node, Wanted::Case, questions, reader));
    let ways = WAYS.iter().filter(|way| fields.has(way)).count();
    if ways != 1 {
        let message = match ways {
            0 => "`waves` does not say how a response tells its wave",
            _ => "`waves` says twice how a response tells its wave",
        };
        let hint = "one of `by` (a question with the wave's name), `order` (a date) and `files`";
        reader.findings.push(Diagnostic::error(fields.span, message).hint(hint));
    }
    let by = fields.get("by").and_then(|node| question(node, Wanted::By, questions, reader));
    let order = fields.get("order").and_then(|node| question(node, Wanted::Order, questions, reader));
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
    let language = reader.languages.first()?.clone();
    let named =
        |name: &str, files: Vec<String>| Wave { name: name.into(), label: Text::new(language.clone(), name), files };
    let labelled = || labels.iter().map(|(name, ..)| named(name, vec![])).collect();
    let waves = match told_by {
        ToldBy::Files => files.into_iter().map(|(name, files)| named(&name, files)).collect(),
        // The choices of a list are the waves; whoever writes the wave down finds its name among the labels.
        ToldBy::Answer(question) => match questions.get(question).map_or(&[][..], |asked| asked.control.listed()) {
            [] => labelled(),
            choices => choices.iter().map(|of| Wave { label: of.label.clone(), ..named(&of.name, vec![]) }).collect(),
        },
        ToldBy::Order(_) => labelled(),
    };
    let waves = with_labels(waves, labels, span, reader)?;
    Some(Waves { case, told_by, waves, min_people: min_people.unwrap_or(min_base).max(min_base) })
}

/// The question that is named, where it is one that fits.
fn question(node: &Node, wanted: Wanted, questions: &[&Question], reader: &mut Reader) -> Option<usize> {
    let name = scalar::word(node, wanted.key(), &mut reader.findings)?;
    let index = questions.iter().position(|question| question.name == name);
    let found = index.and_then(|index| questions.get(index));
    if found.is_none() && !reader.scope.all.contains(name) {
        let names = questions.iter().map(|question| question.name.as_str());
        let message = format!("unknown question `{name}`");
        reader.findings.push(Diagnostic::error(node.span, message).nearest(name, names));
    }
    let found = found?;
    let in_repeat = reader.variable(name).is_some_and(|(_, variable)| variable.repeat.is_some());
    if answered_with(&found.control) != wanted.answered_with() || in_repeat {
        reader.findings.error(node.span, format!("`{name}` {}", wanted.wrong()));
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

/// The waves with the labels that the survey gives them.
fn with_labels(mut waves: Vec<Wave>, labels: Labels, span: Span, reader: &mut Reader) -> Option<Vec<Wave>> {
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
