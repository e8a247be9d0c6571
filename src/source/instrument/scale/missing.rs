//! Missing answers that a form offers: refused, don't know, not applicable.

use super::built_in;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::control::{Choice, MissingAnswer, MissingCode};
use crate::source::instrument::reader::Reader;
use crate::source::yaml::asked::{Asked, note};
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, Value, scalar};

/// What `missing:` offers.
#[derive(Default)]
pub(crate) struct Offered {
    /// Answers that are counted apart.
    pub missing: Vec<MissingAnswer>,
    /// Those with `counted: true`: answers like any other, at the end of the choices, with no score.
    pub counted: Vec<Choice>,
}

/// Reads `missing:` of a question or a scale with choices: a list of codes, or of `{name, label, counted}`.
pub(crate) fn offered(node: &Node, path: &str, reader: &mut Reader) -> Offered {
    let mut offered = Offered::default();
    for item in items(node, path, reader) {
        match item.counted {
            None => offered.missing.push(item.answer),
            Some(span) => {
                let code = item.answer.code;
                let address = format!("{path}.missing.{}", code.name());
                let label = item.answer.label.unwrap_or_else(|| built_in::missing(code, span, &address, reader));
                offered.counted.push(Choice {
                    name: code.counted().into(),
                    label,
                    score: None,
                    symbol: None,
                    image: None,
                    // Who does not know cannot have ticked anything else.
                    exclusive: true,
                    other: None,
                });
            }
        }
    }
    offered
}

/// Reads `missing:` of a question without choices, where no missing answer can be counted as one.
pub(crate) fn missing(node: &Node, path: &str, reader: &mut Reader) -> Vec<MissingAnswer> {
    let items = items(node, path, reader);
    for span in items.iter().filter_map(|item| item.counted) {
        let hint = "write it as a choice, or leave `counted` out: how many gave it is told apart";
        let message = "only where answers are choices can a missing answer be counted among them";
        reader.findings.push(Diagnostic::error(span, message).hint(hint));
    }
    items.into_iter().map(|item| item.answer).collect()
}

/// A line of `missing:`, and where it says that it counts.
struct Item {
    answer: MissingAnswer,
    counted: Option<Span>,
}

fn items(node: &Node, path: &str, reader: &mut Reader) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for node in scalar::list(node, "`missing`", &mut reader.findings).unwrap_or_default() {
        let Some(read) = item(node, path, reader) else { continue };
        if items.iter().any(|known| known.answer.code == read.answer.code) {
            let name = read.answer.code.name();
            reader.findings.error(node.span, format!("the missing answer `{name}` stands twice"));
        } else {
            items.push(read);
        }
    }
    items
}

fn item(node: &Node, path: &str, reader: &mut Reader) -> Option<Item> {
    if let Value::Scalar(_) = node.value {
        return Some(Item { answer: MissingAnswer { code: code(node, reader)?, label: None }, counted: None });
    }
    let mut fields = Fields::of(node, "a missing answer", &mut reader.findings)?;
    let name = fields.need("name", "a missing answer", &mut reader.findings);
    let code = name.and_then(|node| code(node, reader));
    let label = fields.get("label").and_then(|node| {
        let name = code.map_or("", MissingCode::name);
        reader.text(&format!("{path}.missing.{name}"), "the label", node)
    });
    let counted = fields.get("counted").and_then(|node| {
        scalar::truth(node, "`counted`", &mut reader.findings).filter(|counted| *counted).map(|_| node.span)
    });
    fields.finish(&mut reader.findings);
    Some(Item { answer: MissingAnswer { code: code?, label }, counted })
}

fn code(node: &Node, reader: &mut Reader) -> Option<MissingCode> {
    note(node, Asked::OneOf(MissingCode::ALL.map(MissingCode::name).to_vec()));
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
