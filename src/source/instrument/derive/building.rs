//! What a rule builds on: the variable of a name, where there is one that it can build on.

use crate::diagnostic::{Diagnostic, Span};
use crate::model::codebook::{Domain, Variable, VariableId};
use crate::source::expression::scope::Kind;
use crate::source::instrument::reader::Reader;

/// Finds the variable that a rule builds on, which is asked once.
pub(super) fn source(name: &str, span: Span, reader: &mut Reader) -> Option<VariableId> {
    let id = found(name, span, reader)?;
    if reader.variables.get(id.0 as usize).is_some_and(|variable| variable.repeat.is_some()) {
        reader.findings.error(span, format!("`{name}` is asked several times: nothing can be derived from it yet"));
        return None;
    }
    Some(id)
}

/// Finds the variable of this name.
pub(super) fn found(name: &str, span: Span, reader: &mut Reader) -> Option<VariableId> {
    match reader.variable(name) {
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
pub(super) fn belongs(variable: &Variable, name: &str) -> bool {
    variable.name.strip_prefix(name).is_some_and(|rest| rest.starts_with(['.', '/']))
}

/// What a variable holds, as a person would say it.
pub(super) fn said(domain: &Domain) -> &'static str {
    match domain {
        Domain::Category { .. } => "a choice",
        Domain::Tick => "one of several answers",
        Domain::Rank { .. } => "a place in a ranking",
        Domain::Number { .. } => "a number",
        Domain::Date { .. } => "a date",
        Domain::Text => "a text",
    }
}
