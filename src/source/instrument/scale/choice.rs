//! Choices of a question and steps of a scale.

use crate::diagnostic::Diagnostic;
use crate::model::control::{Choice, Symbol};
use crate::source::instrument::name::{self, Unique};
use crate::source::instrument::reader::Reader;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, scalar};

/// One byte holds the code of an answer (`responses::dataset::Code`).
const MOST: usize = 240;

/// A list of choices.
struct List<'l> {
    /// Its address in a translation file.
    path: &'l str,
    /// The question's name, where a choice may open a text field.
    open: Option<&'l str>,
}

/// Reads a list of choices, each `{name, label}` with `score`, `symbol`, `image`, `exclusive`, `other`. `open` is the
/// question's name where a choice may open a text field.
pub(crate) fn choices(node: &Node, path: &str, open: Option<&str>, reader: &mut Reader) -> Option<Vec<Choice>> {
    let items = scalar::list(node, "`choices`", &mut reader.findings)?;
    if items.is_empty() {
        reader.findings.error(node.span, "`choices` is empty");
        return None;
    }
    if items.len() > MOST {
        reader.findings.error(node.span, format!("there are {} choices, and at most {MOST} are possible", items.len()));
        return None;
    }
    let mut seen = Unique::new("choices");
    let list = List { path, open };
    let mut choices: Vec<Choice> = Vec::new();
    let mut fine = true;
    for item in items {
        match choice(item, &list, &mut seen, reader) {
            Some(choice) if choice.other.is_some() && choices.iter().any(|known| known.other.is_some()) => {
                reader.findings.error(item.span, "only one choice can open a text field");
            }
            Some(choice) => choices.push(choice),
            None => fine = false,
        }
    }
    fine.then_some(choices)
}

/// Reads one choice; `list` says where it stands.
fn choice(node: &Node, list: &List, seen: &mut Unique, reader: &mut Reader) -> Option<Choice> {
    if let Some(name) = node.scalar() {
        let diagnostic = Diagnostic::error(node.span, "a choice needs a name and a label");
        reader.findings.push(diagnostic.hint(format!("write `{{name: {name}, label: ...}}`")));
        return None;
    }
    let mut fields = Fields::of(node, "a choice", &mut reader.findings)?;
    let named = fields.need("name", "a choice", &mut reader.findings);
    let name = named.and_then(|node| name::part(node, "a choice's name", &mut reader.findings));
    if let (Some(name), Some(node)) = (&name, named) {
        seen.add(name, node.span, &mut reader.findings);
    }
    let shown = name.as_deref().unwrap_or_default();
    let label = fields.need("label", "a choice", &mut reader.findings);
    let label = label.and_then(|node| reader.text(&format!("{}.choices.{shown}", list.path), "the label", node));
    let score = fields.get("score").and_then(|node| scalar::number(node, "the score", &mut reader.findings));
    let symbol = fields.get("symbol").and_then(|node| symbol(node, reader));
    let image = fields.get("image").and_then(|node| reader.asset("the picture", node));
    let exclusive = fields.get("exclusive").and_then(|node| scalar::truth(node, "`exclusive`", &mut reader.findings));
    let other = fields.get("other").and_then(|node| {
        let wanted = scalar::truth(node, "`other`", &mut reader.findings)?;
        if list.open.is_none() {
            let hint = "give the question its own `choices:`";
            let message = "a shared scale cannot open a text field";
            reader.findings.push(Diagnostic::error(node.span, message).hint(hint));
        }
        wanted.then(|| list.open.map(|question| format!("{question}_other"))).flatten()
    });
    fields.finish(&mut reader.findings);
    Some(Choice { name: name?, label: label?, score, symbol, image, exclusive: exclusive.unwrap_or(false), other })
}

fn symbol(node: &Node, reader: &mut Reader) -> Option<Symbol> {
    let symbols = [
        ("face-1", Symbol::Face(1)),
        ("face-2", Symbol::Face(2)),
        ("face-3", Symbol::Face(3)),
        ("face-4", Symbol::Face(4)),
        ("face-5", Symbol::Face(5)),
        ("thumb-up", Symbol::ThumbUp),
        ("thumb-down", Symbol::ThumbDown),
    ];
    scalar::one_of(node, "a symbol", &symbols, &mut reader.findings)
}
