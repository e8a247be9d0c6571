//! Reads `derive:`: variables computed from answers.

mod building;
mod dated;
mod recode;
mod sum;
mod worked_out;

pub(super) use worked_out::worked_out;

use std::collections::BTreeSet;

use super::name::{self, Unique};
use super::reader::Reader;
use crate::diagnostic::Diagnostic;
use crate::model::codebook::of_derived;
use crate::model::instrument::Derived;
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
    let ways: Vec<(&str, &Node)> = WAYS.into_iter().filter_map(|way| Some((way, fields.get(way)?))).collect();
    let read = match ways.as_slice() {
        [("recode", from)] => recode::recode(from, &mut fields, &path, reader).map(|rule| (rule, None)),
        [("sum", items)] => sum::sum(items, &mut fields, &path, reader).map(|rule| (rule, None)),
        [("between", dates)] => dated::nights(dates, &mut fields, reader),
        [(_, born)] => dated::age(born, &mut fields, reader),
        [(one, _), (other, node), ..] => {
            let message = format!("a derived variable has either `{one}` or `{other}`, not both");
            reader.findings.error(node.span, message);
            return None;
        }
        [] => {
            let message = "a derived variable needs `recode`, `sum`, `between` or `age`";
            reader.findings.push(Diagnostic::error(fields.span, message));
            return None;
        }
    };
    fields.finish(&mut reader.findings);
    let span = named.map_or(node.span, |node| node.span);
    read.and_then(|(rule, note)| Some(Derived { name: name?, label, note, rule, span }))
}

/// How a variable may be computed.
const WAYS: [&str; 4] = ["recode", "sum", "between", "age"];
