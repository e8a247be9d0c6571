//! Reads `results: change:`, and checks what is asked for over waves.

use super::reader::Reader;
use super::results::{known, of_name};
use crate::diagnostic::{Diagnostic, Span};
use crate::model::codebook::{Category, Domain, Variable, VariableId};
use crate::model::control::MissingCode;
use crate::model::waves::{AttritionRequest, Better, ChangeRequest, ChangeTo, OverRequest};
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, scalar};

/// Whether the survey has waves; reports it where not.
pub(super) fn has_waves(span: Span, reader: &mut Reader) -> bool {
    if reader.waves.is_none() {
        let message = "this survey has no `waves`";
        let hint = "say under `waves` how a person's responses are linked";
        reader.findings.push(Diagnostic::error(span, message).hint(hint));
    }
    reader.waves.is_some()
}

/// `{of: wellbeing, from: first, to: latest, change_that_counts: 10, better: higher}`.
pub(super) fn change(node: &Node, reader: &mut Reader) -> Option<ChangeRequest> {
    let mut fields = Fields::of(node, "a change", &mut reader.findings)?;
    let span = fields.span;
    let has_waves = has_waves(span, reader);
    let of = fields.need("of", "a change", &mut reader.findings).and_then(|node| {
        let name = scalar::word(node, "`of`", &mut reader.findings)?;
        let known = known(name, node.span, reader);
        let of = known.then(|| of_name(name, &reader.variables))?;
        of.iter().all(|id| has_value(*id, node.span, reader)).then(|| (name.to_string(), of))
    });
    if let Some(node) = fields.get("from") {
        from_first(node, reader);
    }
    let ways = [("latest", ChangeTo::Latest), ("each", ChangeTo::Each)];
    let to = fields.get("to").map(|node| scalar::one_of(node, "`to`", &ways, &mut reader.findings));
    let counts = fields.get("change_that_counts").and_then(|node| {
        let number = scalar::number(node, "`change_that_counts`", &mut reader.findings)?;
        if number <= 0.0 {
            reader.findings.error(node.span, "`change_that_counts` is more than 0");
        }
        Some(number)
    });
    let directions = [("higher", Better::Higher), ("lower", Better::Lower)];
    let better = fields.get("better").map(|node| scalar::one_of(node, "`better`", &directions, &mut reader.findings));
    fields.finish(&mut reader.findings);
    let (name, of) = of?;
    let (to, better) = (to.unwrap_or(Some(ChangeTo::Latest))?, better.unwrap_or(Some(Better::Higher))?);
    has_waves.then_some(ChangeRequest { name, of, to, counts, better, span })
}

/// `attrition: content`: something that is followed, with bands or choices.
pub(super) fn attrition(
    node: &Node,
    (over, changes): (&[OverRequest], &[ChangeRequest]),
    reader: &mut Reader,
) -> Option<AttritionRequest> {
    let span = node.span;
    let has_waves = has_waves(span, reader);
    let name = scalar::word(node, "`attrition`", &mut reader.findings)?;
    let of = known(name, span, reader).then(|| of_name(name, &reader.variables))?;
    let [id] = of.as_slice() else {
        let message = format!("`{name}` has several variables, and people are compared on one");
        reader.findings.push(Diagnostic::error(span, message).hint("name a score, or one item"));
        return None;
    };
    let followed = over.iter().flat_map(|over| &over.rows).chain(changes.iter().flat_map(|change| &change.of));
    if !has_waves || !shown_over_waves(&of, span, reader) {
        return None;
    }
    if !followed.into_iter().any(|followed| followed == id) {
        let message = format!("`{name}` is not followed, so nobody was measured again");
        let hint = format!("write `tables: [{{rows: {name}, over: waves}}]`, too");
        reader.findings.push(Diagnostic::error(span, message).hint(hint));
        return None;
    }
    Some(AttritionRequest { of: *id, span })
}

/// Change is counted from the first wave: by its name, or as `first`.
fn from_first(node: &Node, reader: &mut Reader) {
    let Some(name) = scalar::word(node, "`from`", &mut reader.findings) else { return };
    let Some(first) = reader.waves.as_ref().and_then(|waves| waves.first()) else { return };
    if name != "first" && name != first {
        let message = format!("change is counted from the first wave, `{first}`, and not from `{name}`");
        reader.findings.push(Diagnostic::error(node.span, message).hint("write `from: first`, or leave it out"));
    }
}

/// Whether every answer to a variable has a value that can go up and down.
fn has_value(id: VariableId, span: Span, reader: &mut Reader) -> bool {
    let Some(variable) = reader.variables.get(id.0 as usize) else { return false };
    let (message, hint) = match &variable.domain {
        _ if variable.repeat.is_some() => (asked_often(variable), None),
        Domain::Number { .. } => return true,
        // A missing answer that is counted among the choices is no value, and nobody's change.
        Domain::Category { categories, .. } => match categories.iter().find(|of| has_no_score(of)) {
            None => return true,
            Some(category) => (
                format!("`{}` cannot go up or down: its choice `{}` has no score", variable.name, category.name),
                Some("give every choice a `score:`, or derive a score from it"),
            ),
        },
        Domain::Tick | Domain::Rank { .. } | Domain::Date { .. } | Domain::Text => {
            (format!("`{}` cannot go up or down", variable.name), Some("name a score, a number, a range or a matrix"))
        }
    };
    let error = Diagnostic::error(span, message);
    reader.findings.push(hint.into_iter().fold(error, |error, hint| error.hint(hint)));
    false
}

fn has_no_score(category: &Category) -> bool {
    category.score.is_none() && MissingCode::of_counted(&category.name).is_none()
}

fn asked_often(variable: &Variable) -> String {
    format!("`{}` is asked several times in a response, and is not followed over waves", variable.name)
}

/// Whether all of these can be shown wave by wave: one answer of a list, or a score with bands.
pub(super) fn shown_over_waves(rows: &[VariableId], span: Span, reader: &mut Reader) -> bool {
    for id in rows {
        let Some(variable) = reader.variables.get(id.0 as usize) else { continue };
        let band = format!("{}_band", variable.name);
        let has_bands = reader.variables.get(id.0 as usize + 1).is_some_and(|next| next.name == band);
        let message = match &variable.domain {
            _ if variable.repeat.is_some() => asked_often(variable),
            Domain::Category { .. } => continue,
            Domain::Number { .. } if has_bands => continue,
            _ => format!("`{}` has no bands or choices to be shown over waves", variable.name),
        };
        let error = Diagnostic::error(span, message);
        reader.findings.push(error.hint("name one question with choices, or a score with bands"));
        // The ticks of one question are one cause.
        return false;
    }
    true
}
