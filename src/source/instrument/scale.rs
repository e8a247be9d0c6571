//! Answer scales: those of `scales:`, one written at its question, and the built-in ones.

pub(super) mod built_in;
pub(super) mod choice;
pub(super) mod missing;

use super::name;
use super::reader::Reader;
use crate::diagnostic::{Diagnostic, Span, nearest};
use crate::model::control::{Choice, MissingAnswer, MissingCode, Scale};
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, Value};
use missing::Offered;

/// Reads `scales:`.
pub(super) fn scales(node: &Node, reader: &mut Reader) {
    let Value::Map(entries) = &node.value else {
        let message = format!("`scales` is a map from name to scale, and this is {}", node.kind());
        reader.findings.error(node.span, message);
        return;
    };
    for (key, node) in entries {
        let named = Node { span: key.span, value: Value::Scalar(key.text.clone()) };
        let Some(name) = name::part(&named, "a scale's name", &mut reader.findings) else { continue };
        let scale = scale(node, &format!("scales.{name}"), reader);
        let scale = scale.map(|scale| Scale { name: Some(name.clone()), ..scale });
        reader.scales.insert(name, scale);
    }
}

/// Reads a scale where one is used: its name, or the scale itself.
pub(super) fn used(node: &Node, path: &str, reader: &mut Reader) -> Option<Scale> {
    match &node.value {
        Value::Scalar(name) => named(name, node.span, reader),
        _ => scale(node, path, reader),
    }
}

/// The scale of this name, from `scales:` or built in. What is wrong with one of `scales:` was told there.
pub(super) fn named(name: &str, span: Span, reader: &mut Reader) -> Option<Scale> {
    if let Some(scale) = reader.scales.get(name) {
        return scale.clone();
    }
    if let Some(scale) = built_in::scale(name, span, reader) {
        return Some(scale);
    }
    let known = reader.scales.keys().map(String::as_str).chain(built_in::NAMES);
    let diagnostic = Diagnostic::error(span, format!("there is no scale `{name}`"));
    let diagnostic = match nearest(name, known) {
        Some(near) => diagnostic.hint(format!("did you mean `{near}`?")),
        None => {
            let built_in = built_in::NAMES.map(|name| format!("`{name}`")).join(", ");
            diagnostic.hint(format!("write it under `scales:`; built in are {built_in}"))
        }
    };
    reader.findings.push(diagnostic);
    None
}

fn scale(node: &Node, path: &str, reader: &mut Reader) -> Option<Scale> {
    let mut fields = Fields::of(node, "a scale", &mut reader.findings)?;
    let choices = fields.need("choices", "a scale", &mut reader.findings);
    let choices = choices.and_then(|node| choice::choices(node, path, None, reader));
    let Offered { missing, counted } =
        fields.get("missing").map(|node| missing::offered(node, path, reader)).unwrap_or_default();
    fields.finish(&mut reader.findings);
    Some(Scale { name: None, choices: [choices?, counted].concat(), missing })
}

/// What a question is answered with.
pub(super) struct Answers {
    pub choices: Vec<Choice>,
    pub missing: Vec<MissingAnswer>,
    /// They come from a scale: their order means something.
    pub scale: bool,
}

/// Reads the answers of a question from `choices`, or from `scale`, and `missing`. `open` is the name of the question
/// where `other: true` may open a text variable.
pub(super) fn answers(fields: &mut Fields, path: &str, open: Option<&str>, reader: &mut Reader) -> Option<Answers> {
    let (choices, scale) = (fields.get("choices"), fields.get("scale"));
    let missing = fields.get("missing");
    let mut answers = match (choices, scale) {
        (Some(node), None) => match &node.value {
            Value::Scalar(name) => from_scale(named(name, node.span, reader)),
            _ => choice::choices(node, path, open, reader).map(|choices| Answers {
                choices,
                missing: vec![],
                scale: false,
            }),
        },
        (None, Some(node)) => from_scale(used(node, path, reader)),
        (Some(_), Some(node)) => {
            reader.findings.error(node.span, "a question has either `choices` or a `scale`, not both");
            None
        }
        (None, None) => {
            if !fields.has("choices") && !fields.has("scale") {
                let diagnostic = Diagnostic::error(fields.span, "this question needs `choices`");
                reader.findings.push(diagnostic.hint("list them, or name a scale: `choices: yes_no`"));
            }
            None
        }
    };
    let own = missing.map(|node| missing::offered(node, path, reader)).unwrap_or_default();
    if let Some(answers) = &mut answers {
        // What a question says of a missing answer holds before what its scale says.
        let said = |code: MissingCode| {
            own.missing.iter().any(|answer| answer.code == code)
                || own.counted.iter().any(|choice| choice.name == code.counted())
        };
        answers.missing.retain(|known| !said(known.code));
        answers.choices.retain(|known| !MissingCode::of_counted(&known.name).is_some_and(said));
        answers.missing.extend(own.missing);
        answers.choices.extend(own.counted);
    }
    answers
}

fn from_scale(scale: Option<Scale>) -> Option<Answers> {
    let scale = scale?;
    Some(Answers { choices: scale.choices, missing: scale.missing, scale: true })
}
