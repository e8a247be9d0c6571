//! Reads `coding:`: open questions whose answers researchers sort by theme.

use super::name::{self, Unique};
use super::reader::Reader;
use super::scale::choice;
use crate::diagnostic::Diagnostic;
use crate::model::instrument::Coding;
use crate::source::expression::scope::Kind;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, Value, scalar};

/// Reads the codings in order; the questions stand before them.
pub(super) fn coding(node: &Node, reader: &mut Reader) -> Vec<Coding> {
    let mut seen = Unique::new("codings");
    let items = scalar::list(node, "`coding`", &mut reader.findings).unwrap_or_default();
    items.iter().filter_map(|node| one(node, &mut seen, reader)).collect()
}

fn one(node: &Node, seen: &mut Unique, reader: &mut Reader) -> Option<Coding> {
    let what = "a coding";
    let mut fields = Fields::of(node, what, &mut reader.findings)?;
    let named = fields.need("name", what, &mut reader.findings);
    let name = named.and_then(|node| name::variable(node, "a coding's name", &mut reader.findings));
    if let (Some(name), Some(node)) = (&name, named) {
        seen.add(name, node.span, &mut reader.findings);
        if reader.scope.all.contains(name) || reader.scope.derived.contains(name) || reader.variable(name).is_some() {
            reader
                .findings
                .error(node.span, format!("there is a question or a derived variable named `{name}` already"));
        }
    }
    let path = format!("coding.{}", name.as_deref().unwrap_or_default());
    let of = fields.need("of", what, &mut reader.findings).map(|node| open_questions(node, reader));
    let label = fields.need("label", what, &mut reader.findings);
    let label = label.and_then(|node| reader.text(&path, "the label", node));
    let themes = fields.need("themes", what, &mut reader.findings);
    let themes = themes.and_then(|node| match &node.value {
        Value::List(items) if items.is_empty() => {
            reader.findings.error(node.span, "`themes` is empty");
            None
        }
        _ => choice::choices(node, &path, None, reader),
    });
    fields.finish(&mut reader.findings);
    Some(Coding {
        name: name?,
        of: of.filter(|of| !of.is_empty())?,
        label: label?,
        themes: themes?,
        span: named.map_or(node.span, |node| node.span),
    })
}

/// One open question, or several: what somebody is about is what any of their answers is about.
fn open_questions(node: &Node, reader: &mut Reader) -> Vec<usize> {
    match &node.value {
        Value::List(items) => items.iter().filter_map(|item| open_question(item, reader)).collect(),
        _ => open_question(node, reader).into_iter().collect(),
    }
}

/// The place of the open question of this name.
fn open_question(node: &Node, reader: &mut Reader) -> Option<usize> {
    let name = scalar::word(node, "`of`", &mut reader.findings)?;
    let Some(known) = reader.scope.asked.iter().find(|known| known.name == name) else {
        // A question with mistakes is known by its name, and they are told already.
        if !reader.scope.all.contains(name) {
            let open = reader.scope.asked.iter().filter(|known| matches!(known.kind, Kind::Text));
            let problem = Diagnostic::error(node.span, format!("there is no open question `{name}`"));
            reader.findings.push(problem.nearest(name, open.map(|known| known.name.as_str())));
        }
        return None;
    };
    let problem = match (&known.kind, &known.repeat) {
        (Kind::Text, None) => return known.place,
        (Kind::Text, Some(_)) => format!("`{name}` is asked several times: its answers cannot be coded yet"),
        _ => format!("`{name}` is no open question (`type: text`)"),
    };
    reader.findings.error(node.span, problem);
    None
}
