//! Reads `derive:`: variables computed from answers.

mod recode;
mod sum;

use std::collections::BTreeSet;

use super::name::{self, Unique};
use super::reader::Reader;
use crate::diagnostic::{Diagnostic, Span};
use crate::model::codebook::{Domain, Variable, VariableId, of_derived};
use crate::model::instrument::Derived;
use crate::source::expression::scope::Kind;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, Value, scalar};

/// Reads the derived variables in order. What is derived joins the variables of the questions, so that a later one can
/// build on it.
pub(super) fn derive(node: &Node, reader: &mut Reader) -> Vec<Derived> {
    let mut seen = Unique::new("derived variables");
    let mut derived = Vec::new();
    for node in scalar::list(node, "`derive`", &mut reader.findings).unwrap_or_default() {
        let Some(one) = one(node, &mut seen, reader) else { continue };
        if let Some(language) = reader.languages.first() {
            let variables = of_derived(derived.len(), &one, &reader.variables, language);
            reader.variables.extend(variables);
        }
        derived.push(one);
    }
    derived
}

/// The names of all derived variables, before anything is checked.
pub(super) fn names(node: &Node) -> BTreeSet<String> {
    let Value::List(items) = &node.value else { return BTreeSet::new() };
    let names = items.iter().filter_map(|item| match &item.value {
        Value::Map(entries) => entries.iter().find(|(key, _)| key.text == "name")?.1.scalar(),
        _ => None,
    });
    names.map(str::to_string).collect()
}

fn one(node: &Node, seen: &mut Unique, reader: &mut Reader) -> Option<Derived> {
    let mut fields = Fields::of(node, "a derived variable", &mut reader.findings)?;
    let named = fields.need("name", "a derived variable", &mut reader.findings);
    let name = named.and_then(|node| name::variable(node, "a derived variable's name", &mut reader.findings));
    if let (Some(name), Some(node)) = (&name, named) {
        seen.add(name, node.span, &mut reader.findings);
        if reader.scope.all.contains(name) || reader.variable(name).is_some() {
            reader.findings.error(node.span, format!("there is a question named `{name}` already"));
        }
    }
    let path = format!("derive.{}", name.as_deref().unwrap_or_default());
    let label = fields.get("label").and_then(|node| reader.text(&path, "the label", node));
    let rule = match (fields.get("recode"), fields.get("sum")) {
        (Some(from), None) => recode::recode(from, &mut fields, &path, reader),
        (None, Some(items)) => sum::sum(items, &mut fields, &path, reader),
        (Some(_), Some(node)) => {
            reader.findings.error(node.span, "a derived variable has either `recode` or `sum`, not both");
            return None;
        }
        (None, None) => {
            let diagnostic = Diagnostic::error(fields.span, "a derived variable needs `recode` or `sum`");
            reader.findings.push(diagnostic);
            return None;
        }
    };
    fields.finish(&mut reader.findings);
    Some(Derived { name: name?, label, rule: rule?, span: named.map_or(node.span, |node| node.span) })
}

/// Finds the variable that a rule builds on.
fn source(name: &str, span: Span, reader: &mut Reader) -> Option<VariableId> {
    match reader.variable(name) {
        Some((_, variable)) if variable.repeat.is_some() => {
            reader.findings.error(span, format!("`{name}` is asked several times: nothing can be derived from it yet"));
            None
        }
        Some((id, _)) => Some(id),
        // A question with mistakes has no variable, and its mistakes are reported already.
        None if reader.scope.all.contains(name) && reader.variables.iter().all(|v| !belongs(v, name)) => {
            if reader.scope.find(name).is_some_and(|known| matches!(known.kind, Kind::Note)) {
                reader.findings.error(span, format!("`{name}` is a note: nothing can be derived from it"));
            }
            None
        }
        None => {
            let diagnostic = Diagnostic::error(span, format!("unknown variable `{name}`"));
            let parts: Vec<&str> =
                reader.variables.iter().filter(|v| belongs(v, name)).map(|v| v.name.as_str()).collect();
            reader.findings.push(match parts.first() {
                Some(part) => diagnostic.hint(format!("`{name}` has several variables, such as `{part}`")),
                None => diagnostic.nearest(name, reader.variables.iter().map(|v| v.name.as_str())),
            });
            None
        }
    }
}

/// Whether a variable is one of several of the question `name`.
fn belongs(variable: &Variable, name: &str) -> bool {
    variable.name.strip_prefix(name).is_some_and(|rest| rest.starts_with(['.', '/']))
}

/// What a variable holds, as a person would say it.
fn said(domain: &Domain) -> &'static str {
    match domain {
        Domain::Category { .. } => "a choice",
        Domain::Tick => "one of several answers",
        Domain::Rank { .. } => "a place in a ranking",
        Domain::Number { .. } => "a number",
        Domain::Date { .. } => "a date",
        Domain::Text => "a text",
    }
}
