//! Missing answers that a form offers: refused, don't know, not applicable.

use crate::diagnostic::Diagnostic;
use crate::model::control::{MissingAnswer, MissingCode};
use crate::source::instrument::reader::Reader;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, Value, scalar};

/// Reads `missing:`, a list of codes, or of `{name, label}` where the form words them its own way.
pub fn missing(node: &Node, path: &str, reader: &mut Reader) -> Vec<MissingAnswer> {
    let mut answers: Vec<MissingAnswer> = Vec::new();
    for item in scalar::list(node, "`missing`", &mut reader.findings).unwrap_or_default() {
        let Some(answer) = answer(item, path, reader) else { continue };
        if answers.iter().any(|known| known.code == answer.code) {
            reader.findings.error(item.span, format!("the missing answer `{}` stands twice", answer.code.name()));
        } else {
            answers.push(answer);
        }
    }
    answers
}

fn answer(item: &Node, path: &str, reader: &mut Reader) -> Option<MissingAnswer> {
    if let Value::Scalar(_) = item.value {
        return Some(MissingAnswer { code: code(item, reader)?, label: None });
    }
    let mut fields = Fields::of(item, "a missing answer", &mut reader.findings)?;
    let name = fields.need("name", "a missing answer", &mut reader.findings);
    let code = name.and_then(|node| code(node, reader));
    let label = fields.get("label").and_then(|node| {
        let name = code.map_or("", MissingCode::name);
        reader.text(&format!("{path}.missing.{name}"), "the label", node)
    });
    fields.finish(&mut reader.findings);
    Some(MissingAnswer { code: code?, label })
}

fn code(node: &Node, reader: &mut Reader) -> Option<MissingCode> {
    let name = scalar::word(node, "a missing answer", &mut reader.findings)?;
    let code = MissingCode::parse(name);
    if code.is_none() {
        let names = MissingCode::ALL.map(MissingCode::name);
        let message = format!("`{name}` is no missing answer: they are `refused`, `dont_know` and `not_applicable`");
        let diagnostic = Diagnostic::error(node.span, message).nearest(name, names);
        let has_hint = diagnostic.hint.is_some();
        reader.findings.push(if has_hint {
            diagnostic
        } else {
            diagnostic.hint("an answer of another kind stands under `choices:`")
        });
    }
    code
}
