//! Reads `waves:`: people measured several times.

use super::reader::Reader;
use crate::diagnostic::Diagnostic;
use crate::model::control::Control;
use crate::model::instrument::{Question, Waves};
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, Value, scalar};

/// `questions` are all of the survey, by which the case is looked up.
pub fn waves(node: &Node, questions: &[&Question], reader: &mut Reader) -> Option<Waves> {
    let mut fields = Fields::of(node, "`waves`", &mut reader.findings)?;
    reader.not_yet(fields.span, "changes between waves are");
    let case = fields.need("case", "`waves`", &mut reader.findings).and_then(|node| {
        let name = scalar::word(node, "the case", &mut reader.findings)?;
        let single = |question: &&&Question| {
            matches!(question.control, Control::Text { .. } | Control::Number { .. } | Control::ChooseOne { .. })
        };
        let index = questions.iter().position(|question| question.name == name);
        let found = index.and_then(|index| questions.get(index));
        if found.is_none() && !reader.scope.all.contains(name) {
            let names = questions.iter().map(|question| question.name.as_str());
            let message = format!("unknown question `{name}`");
            reader.findings.push(Diagnostic::error(node.span, message).nearest(name, names));
        } else if found.is_some_and(|question| !single(&question)) {
            let message = format!("`{name}` cannot tell people apart: the case is a text, a number or one choice");
            reader.findings.error(node.span, message);
        }
        index
    });
    let labels = fields.get("labels");
    let mut worded = Vec::new();
    if let Some(node) = labels {
        let Value::Map(entries) = &node.value else {
            let message = format!("`labels` is a map from wave to text, and this is {}", node.kind());
            reader.findings.error(node.span, message);
            return None;
        };
        for (key, value) in entries {
            if let Some(text) = reader.text(&format!("waves.labels.{}", key.text), "the label", value) {
                worded.push((key.text.clone(), text));
            }
        }
    }
    fields.finish(&mut reader.findings);
    Some(Waves { case: case?, labels: worded })
}
