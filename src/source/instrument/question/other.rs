//! `other: true` on a question: a last choice "Other, which?" that opens a text field.

use super::Asked;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::control::Choice;
use crate::source::instrument::reader::Reader;
use crate::source::instrument::scale::built_in;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Value, scalar};

/// The choice that `other` adds: worded by the program, or by `other: {label: ...}`.
pub(super) fn added(fields: &mut Fields, asked: &Asked, reader: &mut Reader) -> Option<Choice> {
    let node = fields.get("other")?;
    let label = match &node.value {
        Value::Map(_) => {
            let mut other = Fields::of(node, "`other`", &mut reader.findings)?;
            let label = other.need("label", "`other`", &mut reader.findings);
            let label = label.and_then(|node| reader.text(&format!("{}.other", asked.path), "the label", node));
            other.finish(&mut reader.findings);
            label?
        }
        _ if scalar::truth(node, "`other`", &mut reader.findings)? => {
            built_in::other(node.span, &format!("{}.other", asked.path), reader)
        }
        _ => return None,
    };
    Some(Choice {
        name: "other".into(),
        label,
        score: None,
        symbol: None,
        image: None,
        exclusive: false,
        other: Some(format!("{}_other", asked.name)),
    })
}

/// The choices with the added one, which must not stand among them already.
pub(super) fn with(
    mut choices: Vec<Choice>,
    added: Option<Choice>,
    span: Span,
    reader: &mut Reader,
) -> Option<Vec<Choice>> {
    let Some(added) = added else { return Some(choices) };
    if choices.iter().any(|choice| choice.name == added.name || choice.other.is_some()) {
        let message = "`other` adds a choice of that name, and there is one already";
        let hint = "take out `other: true`, or the choice; a choice opens a text field by its own `other: true`";
        reader.findings.push(Diagnostic::error(span, message).hint(hint));
        return None;
    }
    choices.push(added);
    Some(choices)
}
