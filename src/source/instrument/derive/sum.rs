//! `sum`: a score from several answers.

use super::building::{belongs, said, source};
use crate::diagnostic::Diagnostic;
use crate::model::codebook::{Category, Domain, Variable, VariableId};
use crate::model::control::MissingCode;
use crate::model::instrument::{Band, Rule};
use crate::model::reliability::Reliability;
use crate::source::instrument::name;
use crate::source::instrument::reader::Reader;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, Value, scalar};

/// Reads `sum: [cheerful, calm]` with `times`, `bands`, `require_items`, `change_that_counts`, `reliability`. The name of a
/// matrix stands for all of its items.
pub(super) fn sum(items: &Node, fields: &mut Fields, path: &str, reader: &mut Reader) -> Option<Rule> {
    let times = fields.get("times").and_then(|node| scalar::number(node, "`times`", &mut reader.findings));
    let change = fields.get("change_that_counts");
    let change_that_counts = change.and_then(|node| {
        let number = scalar::number(node, "`change_that_counts`", &mut reader.findings)?;
        if number <= 0.0 {
            reader.findings.error(node.span, "`change_that_counts` is more than 0");
        }
        Some(number)
    });
    let reliability = fields.get("reliability").and_then(|node| reliability(node, reader));
    if let (Some(_), Some(node)) = (reliability, change) {
        let message = "`reliability` and `change_that_counts` both say from which difference on a change counts";
        reader.findings.push(Diagnostic::error(node.span, message).hint("leave one of them out"));
    }
    let bands = fields.get("bands").map(|node| bands(node, path, reader)).unwrap_or_default();
    let required = fields.get("require_items");
    let items = self::items(items, reader);
    if let (Some(most), Some(band), Some(node)) =
        (highest(&items, &reader.variables), bands.last(), fields.get("bands"))
    {
        let most = most * times.unwrap_or(1.0);
        if most > band.to {
            let message = format!("the score goes up to {most}, and the last band ends at {}", band.to);
            reader.findings.push(Diagnostic::error(node.span, message).hint("raise its `to`, or add a band"));
        }
    }
    let count = i64::try_from(items.len()).unwrap_or(i64::MAX).max(1);
    let required = required.and_then(|node| scalar::whole(node, "`require_items`", 1..=count, &mut reader.findings));
    if items.is_empty() {
        return None;
    }
    Some(Rule::Sum {
        items,
        times: times.unwrap_or(1.0),
        require_items: u32::try_from(required.unwrap_or(count)).unwrap_or(u32::MAX),
        bands,
        change_that_counts,
        reliability,
    })
}

/// `reliability: {coefficient: 0.86, standard_deviation: 21}`, both from the scale's norms.
fn reliability(node: &Node, reader: &mut Reader) -> Option<Reliability> {
    let mut fields = Fields::of(node, "`reliability`", &mut reader.findings)?;
    let mut number = |key: &'static str, fits: fn(f64) -> bool, wrong: &str| {
        let node = fields.need(key, "`reliability`", &mut reader.findings)?;
        let number = scalar::number(node, &format!("`{key}`"), &mut reader.findings)?;
        if !fits(number) {
            reader.findings.error(node.span, format!("`{key}` is {wrong}"));
        }
        fits(number).then_some(number)
    };
    let coefficient = number("coefficient", |r| r > 0.0 && r < 1.0, "more than 0 and less than 1");
    let standard_deviation = number("standard_deviation", |deviation| deviation > 0.0, "more than 0");
    fields.finish(&mut reader.findings);
    Some(Reliability { coefficient: coefficient?, standard_deviation: standard_deviation? })
}

fn items(node: &Node, reader: &mut Reader) -> Vec<VariableId> {
    let mut items: Vec<VariableId> = Vec::new();
    let nodes = scalar::list(node, "`sum`", &mut reader.findings).unwrap_or_default();
    if nodes.is_empty() && matches!(node.value, Value::List(_)) {
        reader.findings.error(node.span, "`sum` needs one item at least");
    }
    for item in nodes {
        let Some(name) = scalar::word(item, "an item", &mut reader.findings) else { continue };
        let of_matrix = |v: &&Variable| belongs(v, name) && matches!(v.domain, Domain::Category { .. });
        let all = (0..).map(VariableId).zip(&reader.variables);
        let mut found: Vec<VariableId> = all.filter(|(_, variable)| of_matrix(variable)).map(|(id, _)| id).collect();
        if found.is_empty() {
            found.extend(source(name, item.span, reader));
        }
        for id in found {
            let Some(variable) = reader.variables.get(id.0 as usize).cloned() else { continue };
            if items.contains(&id) {
                reader.findings.error(item.span, format!("`{}` stands twice in the sum", variable.name));
            } else if addable(&variable, item, reader) {
                items.push(id);
            }
        }
    }
    items
}

/// Whether every answer to a variable has a value.
fn addable(variable: &Variable, item: &Node, reader: &mut Reader) -> bool {
    let name = &variable.name;
    match &variable.domain {
        Domain::Number { .. } => true,
        Domain::Category { categories, .. } => match categories.iter().find(|category| unscored(category)) {
            None => true,
            Some(category) => {
                let message = format!("`{name}` cannot be added up: its choice `{}` has no score", category.name);
                let hint = "give every choice a `score:`, or put it under `missing:` if it is no position on the scale";
                reader.findings.push(Diagnostic::error(item.span, message).hint(hint));
                false
            }
        },
        domain => {
            reader.findings.error(item.span, format!("`{name}` is {} and cannot be added up", said(domain)));
            false
        }
    }
}

/// Whether an answer is one whose value nobody gave. A missing answer that is counted has none, and no sum.
fn unscored(category: &Category) -> bool {
    category.score.is_none() && MissingCode::of_counted(&category.name).is_none()
}

/// The highest sum that is possible, where that is known.
fn highest(items: &[VariableId], variables: &[Variable]) -> Option<f64> {
    let highest = |item: &VariableId| match &variables.get(item.0 as usize)?.domain {
        Domain::Category { categories, .. } => categories.iter().filter_map(|c| c.score).reduce(f64::max),
        _ => None,
    };
    items.iter().map(highest).sum()
}

/// `bands: [{to: 35, name: high_risk, label: ...}, ...]`, ascending.
fn bands(node: &Node, path: &str, reader: &mut Reader) -> Vec<Band> {
    let mut bands: Vec<Band> = Vec::new();
    for item in scalar::list(node, "`bands`", &mut reader.findings).unwrap_or_default() {
        let Some(mut fields) = Fields::of(item, "a band", &mut reader.findings) else { continue };
        let limit = fields.need("to", "a band", &mut reader.findings);
        let to = limit.and_then(|node| scalar::number(node, "`to`", &mut reader.findings));
        let named = fields.need("name", "a band", &mut reader.findings);
        let name = named.and_then(|node| name::part(node, "a band's name", &mut reader.findings));
        let shown = name.as_deref().unwrap_or_default();
        let label = fields.get("label");
        let label = label.and_then(|node| reader.text(&format!("{path}.bands.{shown}"), "the label", node));
        fields.finish(&mut reader.findings);
        let (Some(to), Some(name)) = (to, name) else { continue };
        if let (Some(last), Some(node)) = (bands.last(), limit)
            && to <= last.to
        {
            let message = format!("the band ends at {to}, and the one before it at {}", last.to);
            reader.findings.push(Diagnostic::error(node.span, message).hint("write the bands from low to high"));
        }
        if bands.iter().any(|band| band.name == name) {
            reader.findings.error(item.span, format!("there are two bands named `{name}`"));
        }
        bands.push(Band { to, name, label });
    }
    bands
}
