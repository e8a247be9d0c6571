//! Reads `results:`: what is tabulated beyond one figure per question.

use std::collections::{BTreeMap, BTreeSet};

use super::change;
use super::highlight;
use super::reader::Reader;
use crate::diagnostic::{Diagnostic, Span};
use crate::locale::Text;
use crate::model::codebook::{Domain, Origin, Variable, VariableId};
use crate::model::instrument::{Results, TableRequest};
use crate::model::waves::OverRequest;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, Value, scalar};

pub(super) fn results(node: &Node, reader: &mut Reader) -> Results {
    let Some(mut fields) = Fields::of(node, "`results`", &mut reader.findings) else { return Results::default() };
    let mut by = Vec::new();
    let mut phrases = BTreeMap::new();
    if let Some(node) = fields.get("by") {
        for item in scalar::list(node, "`by`", &mut reader.findings).unwrap_or_default() {
            let Value::Map(_) = &item.value else {
                by.extend(breakdown(item, reader));
                continue;
            };
            let Some((id, phrase)) = worded(item, reader) else { continue };
            by.push(id);
            phrases.extend(phrase.map(|phrase| (id, phrase)));
        }
    }
    let mut tables = Vec::new();
    if let Some(node) = fields.get("tables") {
        for item in scalar::list(node, "`tables`", &mut reader.findings).unwrap_or_default() {
            tables.extend(table(item, reader));
        }
    }
    let left_out = fields.get("leave_out").map_or(BTreeSet::new(), |node| left_out(node, (&by, &tables), reader));
    let (over, tables): (Vec<Asked>, Vec<Asked>) = tables.into_iter().partition(|asked| asked.over_waves);
    let over: Vec<OverRequest> =
        over.into_iter().map(|asked| OverRequest { rows: asked.table.rows, span: asked.table.span }).collect();
    let tables: Vec<TableRequest> = tables.into_iter().map(|asked| asked.table).collect();
    let mut changes = Vec::new();
    if let Some(node) = fields.get("change") {
        for item in scalar::list(node, "`change`", &mut reader.findings).unwrap_or_default() {
            changes.extend(change::change(item, reader));
        }
    }
    let attrition = fields.get("attrition").and_then(|node| change::attrition(node, (&over, &changes), reader));
    let highlights =
        fields.get("highlights").map_or(vec![], |node| highlight::highlights(node, (&by, &tables), reader));
    fields.finish(&mut reader.findings);
    Results { by, phrases, tables, left_out, over, change: changes, attrition, followed: None, highlights }
}

/// Reads `leave_out`: questions and variables that have no tables of their own.
fn left_out(node: &Node, (by, tables): (&[VariableId], &[Asked]), reader: &mut Reader) -> BTreeSet<VariableId> {
    let mut left_out = BTreeSet::new();
    for item in scalar::list(node, "`leave_out`", &mut reader.findings).unwrap_or_default() {
        let Some(name) = scalar::word(item, "a name under `leave_out`", &mut reader.findings) else { continue };
        if !known(name, item.span, reader) {
            continue;
        }
        let variables = of_name(name, &reader.variables);
        let has = |id: &VariableId| variables.contains(id);
        let asks = |asked: &Asked| asked.table.by.iter().chain(&asked.table.rows).any(has);
        let asked = by.iter().any(has) || tables.iter().any(asks);
        if asked {
            let message = format!("`{name}` is left out, and `results` asks for a table of it");
            reader.findings.push(Diagnostic::error(item.span, message).hint("take it out of one of the two"));
        }
        left_out.extend(variables);
    }
    left_out
}

/// A table that was asked for.
struct Asked {
    table: TableRequest,
    over_waves: bool,
}

/// Reports a name that is neither a variable nor a question.
pub(super) fn known(name: &str, span: Span, reader: &mut Reader) -> bool {
    let of_question = |v: &Variable| v.name.strip_prefix(name).is_some_and(|rest| rest.starts_with(['.', '/']));
    if reader.variables.iter().any(|v| v.name == name && v.origin == Origin::Weight) {
        let message = format!("`{name}` is what people weigh, and no table is of it");
        reader.findings.push(Diagnostic::error(span, message));
        return false;
    }
    if reader.variables.iter().any(|v| v.name == name || of_question(v)) {
        return true;
    }
    // Questions and derived variables with mistakes are known too; their mistakes are reported already.
    if reader.scope.all.contains(name) || reader.scope.derived.contains(name) {
        return false;
    }
    let names = reader.variables.iter().map(|v| v.name.as_str()).chain(reader.scope.all.iter().map(String::as_str));
    let diagnostic = Diagnostic::error(span, format!("unknown variable `{name}`")).nearest(name, names);
    reader.findings.push(diagnostic);
    false
}

/// Reads the name of a variable to break down by: one with few, closed answers, and one answer per person.
pub(super) fn breakdown(node: &Node, reader: &mut Reader) -> Option<VariableId> {
    let name = scalar::word(node, "`by`", &mut reader.findings)?;
    let Some((id, variable)) = reader.variable(name) else {
        if known(name, node.span, reader) {
            let message = format!("`{name}` has several variables, and a table is broken down by one");
            let part = reader.variables.iter().find(|v| v.name.starts_with(name) && v.name != name);
            let diagnostic = Diagnostic::error(node.span, message);
            reader.findings.push(match part {
                Some(part) => diagnostic.hint(format!("name one of them, such as `{}`", part.name)),
                None => diagnostic,
            });
        }
        return None;
    };
    if variable.repeat.is_some() {
        reader
            .findings
            .error(node.span, format!("`{name}` is asked several times, and a table is broken down by one answer"));
        return None;
    }
    match variable.domain {
        Domain::Category { .. } | Domain::Tick => Some(id),
        Domain::Rank { .. } | Domain::Number { .. } | Domain::Date { .. } | Domain::Text => {
            let message = format!("a table is broken down by choices, and `{name}` has none");
            let hint = "derive a variable with few categories, and break down by that";
            reader.findings.push(Diagnostic::error(node.span, message).hint(hint));
            None
        }
    }
}

/// Reads `{variable: region, phrase: by region of origin}`.
fn worded(node: &Node, reader: &mut Reader) -> Option<(VariableId, Option<Text>)> {
    let mut fields = Fields::of(node, "a breakdown", &mut reader.findings)?;
    let variable = fields.need("variable", "a breakdown", &mut reader.findings);
    let id = variable.and_then(|node| breakdown(node, reader));
    let name = variable.and_then(Node::scalar).unwrap_or_default();
    let phrase = fields.get("phrase");
    let phrase = phrase.and_then(|node| reader.text(&format!("results.by.{name}"), "the phrase", node));
    fields.finish(&mut reader.findings);
    Some((id?, phrase))
}

fn table(node: &Node, reader: &mut Reader) -> Option<Asked> {
    let mut fields = Fields::of(node, "a table", &mut reader.findings)?;
    let wanted = fields.need("rows", "a table", &mut reader.findings);
    let rows = wanted.and_then(|node| {
        let name = scalar::word(node, "`rows`", &mut reader.findings)?;
        known(name, node.span, reader).then(|| of_name(name, &reader.variables))
    });
    let by = fields.get("by").map(|node| breakdown(node, reader));
    let over = fields.get("over").map(|node| {
        scalar::one_of(node, "`over`", &[("waves", ())], &mut reader.findings)?;
        change::has_waves(node.span, reader).then_some(())
    });
    let span = wanted.map_or(fields.span, |node| node.span);
    fields.finish(&mut reader.findings);
    // What is written wrong is no table.
    let by = by.map_or(Some(None), |by| by.map(Some))?;
    let over_waves = over.is_some();
    over.unwrap_or(Some(()))?;
    let rows = rows?;
    if over_waves && by.is_some() {
        reader.findings.error(span, "a table is by a variable or over waves, not both");
        return None;
    }
    if over_waves && !change::shown_over_waves(&rows, span, reader) {
        return None;
    }
    Some(Asked { table: TableRequest { rows, by, span }, over_waves })
}

fn named(variables: &[Variable]) -> impl Iterator<Item = (VariableId, &Variable)> {
    (0..).map(VariableId).zip(variables)
}

/// The variable of this name, or all of its question: those that are named after it, and what is asked beside them ("other,
/// which?").
pub(super) fn of_name(name: &str, variables: &[Variable]) -> Vec<VariableId> {
    if let Some((id, _)) = named(variables).find(|(_, variable)| variable.name == name) {
        return vec![id];
    }
    let part = variables.iter().find(|v| v.name.strip_prefix(name).is_some_and(|rest| rest.starts_with(['.', '/'])));
    let origin = part.map(|part| part.origin);
    named(variables).filter(|(_, variable)| Some(variable.origin) == origin).map(|(id, _)| id).collect()
}

/// What a name under `sensitive` is: a question, all of it, or a computed variable. `None` for what has no variables.
pub(super) fn origin(name: &str, variables: &[Variable]) -> Option<Origin> {
    let id = of_name(name, variables).into_iter().next()?;
    variables.get(id.0 as usize).map(|variable| variable.origin)
}
