//! Reads `results: highlights:`: the figures that an author wants to be told first.

use super::reader::Reader;
use super::results::{breakdown, known};
use crate::diagnostic::{Diagnostic, Span};
use crate::model::codebook::VariableId;
use crate::model::instrument::{Highlight, TableRequest};
use crate::model::table::figure_id;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, Value, scalar};

/// More would be no key findings.
const MOST: usize = 7;

/// A list of names, or of `{rows, by}` as tables are asked for. `asked` is what is tabulated by groups at all.
pub(super) fn highlights(node: &Node, asked: (&[VariableId], &[TableRequest]), reader: &mut Reader) -> Vec<Highlight> {
    let items = scalar::list(node, "`highlights`", &mut reader.findings).unwrap_or_default();
    if items.len() > MOST {
        let message = format!("a page has at most {MOST} key findings, and these are {}", items.len());
        reader.findings.push(Diagnostic::error(node.span, message).hint("name those that a reader must not miss"));
    }
    let mut read: Vec<Highlight> = vec![];
    for item in items {
        let Some(highlight) = highlight(item, asked, reader) else { continue };
        if read.iter().any(|other| other.figure == highlight.figure) {
            reader.findings.error(highlight.span, format!("`{}` is named twice", highlight.figure));
        } else {
            read.push(highlight);
        }
    }
    read
}

fn highlight(node: &Node, asked: (&[VariableId], &[TableRequest]), reader: &mut Reader) -> Option<Highlight> {
    let Value::Map(_) = &node.value else {
        let name = scalar::word(node, "a highlight", &mut reader.findings)?;
        return figure(name, node.span, reader).then(|| Highlight { figure: figure_id(name, None), span: node.span });
    };
    let mut fields = Fields::of(node, "a highlight", &mut reader.findings)?;
    let rows = fields.need("rows", "a highlight", &mut reader.findings);
    let by = fields.get("by").map(|node| (node, breakdown(node, reader)));
    fields.finish(&mut reader.findings);
    let rows = rows?;
    let name = scalar::word(rows, "`rows`", &mut reader.findings)?;
    if !figure(name, rows.span, reader) {
        return None;
    }
    let by = match by {
        None => None,
        Some((node, by)) => Some((node, by?)),
    };
    let (all, tables) = asked;
    if let Some((node, by)) = by {
        let of_name = |id: &VariableId| reader.variables.get(id.0 as usize).is_some_and(|v| question(&v.name) == name);
        let is_asked = all.contains(&by) || tables.iter().any(|t| t.by == Some(by) && t.rows.iter().any(of_name));
        if !is_asked {
            let by = scalar::word(node, "`by`", &mut reader.findings)?;
            let message = format!("there is no table of `{name}` by `{by}`");
            let hint = format!("add `{{rows: {name}, by: {by}}}` under `tables:`");
            reader.findings.push(Diagnostic::error(node.span, message).hint(hint));
            return None;
        }
    }
    let by = by.and_then(|(_, by)| reader.variables.get(by.0 as usize));
    Some(Highlight { figure: figure_id(name, by.map(|by| by.name.as_str())), span: rows.span })
}

/// Whether a name has a figure of its own; reports one that has not.
fn figure(name: &str, span: Span, reader: &mut Reader) -> bool {
    if !known(name, span, reader) {
        return false;
    }
    let whole = question(name);
    if whole != name {
        let message = format!("`{name}` is a part of `{whole}`, and has no figure of its own");
        reader.findings.push(Diagnostic::error(span, message).hint(format!("name `{whole}`")));
    }
    let mut variables = reader.variables.iter().filter(|variable| question(&variable.name) == name).peekable();
    let is_repeated = variables.peek().is_some() && variables.all(|variable| variable.repeat.is_some());
    if is_repeated {
        reader.findings.error(span, format!("`{name}` is asked several times, and has no figure"));
    }
    whole == name && !is_repeated
}

/// The question that a variable is named after.
fn question(variable: &str) -> &str {
    variable.split(['.', '/']).next().unwrap_or(variable)
}
