//! Reads `study: weight:`, how much each respondent stands for.

use super::reader::Reader;
use super::{name, results};
use crate::diagnostic::{Diagnostic, Findings, Span};
use crate::model::codebook::{Domain, VariableId, of_weight};
use crate::model::instrument::{Section, Weight};
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, Value, scalar};

/// What `weight` says, while nobody knows yet what its names stand for.
pub(super) struct WeightDraft {
    name: String,
    span: Span,
    /// What it was made from.
    from: Vec<(String, Span)>,
}

/// Reads `weight: NAME` or `weight: {column: NAME, from: [sex, age]}`.
pub(super) fn draft(node: &Node, findings: &mut Findings) -> Option<WeightDraft> {
    let Value::Map(_) = &node.value else {
        return Some(WeightDraft {
            name: name::variable(node, "the weight", findings)?,
            span: node.span,
            from: vec![],
        });
    };
    let mut fields = Fields::of(node, "`weight`", findings)?;
    let column = fields.need("column", "`weight`", findings);
    let made = fields.get("from").and_then(|node| scalar::list(node, "`from`", findings)).unwrap_or_default();
    let from = made.iter().filter_map(|node| Some((scalar::word(node, "a name", findings)?.to_string(), node.span)));
    let from = from.collect();
    fields.finish(findings);
    let span = column?.span;
    Some(WeightDraft { name: column.and_then(|node| name::variable(node, "the weight", findings))?, span, from })
}

impl WeightDraft {
    /// Gives the weight its place in the codebook, after all questions and before what is computed.
    pub(super) fn place(&self, sections: &[Section], reader: &mut Reader) {
        if reader.scope.all.contains(&self.name) || reader.scope.derived.contains(&self.name) {
            let message = format!("`{}` is asked or computed, and a weight is neither", self.name);
            let hint = "name a column that stands beside the answers in their files, such as `weight`";
            reader.findings.push(Diagnostic::error(self.span, message).hint(hint));
        }
        if sections.iter().any(Section::repeats) {
            let message =
                "people of a survey with a `repeat` cannot be weighted yet: what is counted of rounds has no weight";
            reader.findings.push(Diagnostic::error(self.span, message).hint("take out one of the two"));
        }
        let language = reader.languages.first().cloned();
        reader.variables.extend(language.map(|language| of_weight(&self.name, &language)));
    }

    /// What it stands for. `also` names what cannot be weighted and is written all the same.
    pub(super) fn finish(self, also: &[&str], reader: &mut Reader) -> Weight {
        let WeightDraft { name, span, from } = self;
        for what in also {
            let message = format!("people of a survey with `{what}` cannot be weighted yet");
            reader.findings.push(Diagnostic::error(span, message).hint("take out one of the two"));
        }
        let from = from.into_iter().filter_map(|(name, span)| made_from(&name, span, reader)).collect();
        Weight { name, from }
    }
}

/// A variable that the weight was made from: of one answer, from few.
fn made_from(name: &str, span: Span, reader: &mut Reader) -> Option<VariableId> {
    let found = reader.variable(name).map(|(id, variable)| (id, variable.repeat.is_none(), variable.domain.clone()));
    match found {
        Some((id, true, Domain::Category { .. } | Domain::Tick)) => return Some(id),
        Some(_) => {
            let message = format!("a weight is made from answers to choose from, and `{name}` is none");
            let hint = "make classes of a number first, by `derive`";
            reader.findings.push(Diagnostic::error(span, message).hint(hint));
        }
        None => {
            if results::known(name, span, reader) {
                let message = format!("`{name}` has several variables, and a weight is made from single ones");
                reader.findings.push(Diagnostic::error(span, message));
            }
        }
    }
    None
}
