//! What a table is asked for: its rows, its columns and whom to count, by the names of the survey.

use std::collections::BTreeSet;

use crate::analysis::request::is_closed;
use crate::diagnostic::{Diagnostic, Findings, Place, Source, Span, nearest};
use crate::model::codebook::{Codebook, Origin, VariableId};
use crate::model::expression::Expression;
use crate::model::instrument::{Instrument, Question, Rule};
use crate::source::expression::read::expression;
use crate::source::expression::scope::{Kind, Known, Scope};
use crate::source::project::Project;
use crate::source::yaml::{Node, Value};
use crate::survey::{self, Loaded};

/// The variables that a name stands for: its own, or all of its question.
pub(super) fn named(
    name: &str,
    instrument: &Instrument,
    codebook: &Codebook,
    findings: &mut Findings,
) -> Vec<VariableId> {
    let variables = typed(name, instrument, codebook);
    if variables.is_empty() {
        findings.push(unknown(name, instrument, codebook));
    }
    variables
}

/// The variables that a name stands for: one, or all of a question that has several (a matrix, a grid, ticks, ranks). Here, and here
/// only, a name that was typed becomes variables; all that follows holds their ids.
fn typed(name: &str, instrument: &Instrument, codebook: &Codebook) -> Vec<VariableId> {
    if let Some(id) = codebook.find(name) {
        return vec![id];
    }
    let question = instrument.questions().position(|question| question.name == name);
    question.map_or(vec![], |index| codebook.of_question(index).map(|(id, _)| id).collect())
}

/// The variable whose categories make the columns.
pub(super) fn column(
    name: &str,
    instrument: &Instrument,
    codebook: &Codebook,
    findings: &mut Findings,
) -> Option<VariableId> {
    // Of a question of several variables none makes columns.
    let &[id] = typed(name, instrument, codebook).as_slice() else {
        findings.push(unknown(name, instrument, codebook));
        return None;
    };
    if !is_closed(&codebook.get(id).domain) {
        let problem = Diagnostic::error(Place::Site, format!("`{name}` has no categories to make columns of"));
        findings.push(problem.hint("take a question with one answer, or a recode"));
    }
    Some(id)
}

fn unknown(name: &str, instrument: &Instrument, codebook: &Codebook) -> Diagnostic {
    let names = codebook.iter().map(|(_, variable)| variable.name.as_str());
    let names = names.chain(instrument.questions().map(|question| question.name.as_str()));
    let names: Vec<&str> = names.collect();
    let problem = Diagnostic::error(Place::Site, format!("there is no question or variable `{name}`"));
    match nearest(name, names) {
        Some(near) => problem.hint(format!("did you mean `{near}`?")),
        None => problem,
    }
}

/// Reads `--where` as an expression over all questions outside repeats. `None` where something is wrong, with the survey
/// or with the expression.
pub(super) fn condition(
    text: &str,
    survey: &str,
    project: &mut Project,
    findings: &mut Findings,
) -> Option<Expression> {
    // What is wrong with the survey is told by whoever loads it.
    let Loaded { instrument, codebook, .. } = survey::load_named(project, survey).ok()?.value;
    let source = Source { path: "--where".into(), bytes: text.as_bytes().to_vec(), confidential: false };
    let file = project.sources.add(source);
    let span = Span { file, start: 0, end: u32::try_from(text.len()).unwrap_or(u32::MAX) };
    let node = Node { span, value: Value::Scalar(text.into()) };
    let known = instrument.questions().enumerate().map(|(index, question)| Known {
        name: question.name.clone(),
        kind: Kind::of(&question.control),
        repeat: None,
        // A note has none, and is never looked at.
        first: codebook.of_question(index).next().map_or(VariableId(0), |(id, _)| id),
        place: Some(index),
    });
    let scope = Scope {
        asked: known.collect(),
        all: instrument.questions().map(|question| question.name.clone()).collect(),
        derived: instrument.derived.iter().map(|derived| derived.name.clone()).collect(),
        repeat: None,
        current: None,
    };
    expression(&node, "a condition", &scope, &project.sources, findings)
}

/// A filter crosses its questions with the table: never two sensitive ones.
pub(super) fn sensitive(
    keep: &Expression,
    (rows, by): (VariableId, Option<VariableId>),
    loaded: &Loaded,
    findings: &mut Findings,
) {
    let (instrument, codebook) = loaded.counted();
    let question = |id: VariableId| match codebook.get(id).origin {
        Origin::Question(index) => Some(index),
        Origin::Weight => None,
        Origin::Derived(index) => instrument.derived.get(index).and_then(|derived| match &derived.rule {
            Rule::Recode { from, .. } => match codebook.get(*from).origin {
                Origin::Question(index) => Some(index),
                Origin::Derived(_) | Origin::Weight => None,
            },
            Rule::Dated { of, .. } => of.sources().first().and_then(|from| match codebook.get(*from).origin {
                Origin::Question(index) => Some(index),
                Origin::Derived(_) | Origin::Weight => None,
            }),
            Rule::Sum { .. } | Rule::Latest { .. } | Rule::Change { .. } => None,
        }),
    };
    let mut crossed: BTreeSet<usize> = std::iter::once(rows).chain(by).filter_map(question).collect();
    crossed.extend(keep.references().into_iter().filter_map(|reference| reference.asked));
    let sensitive = &instrument.privacy.sensitive;
    let is_sensitive =
        |(index, _): &(usize, &Question)| crossed.contains(index) && sensitive.contains(&Origin::Question(*index));
    let crossed = instrument.questions().enumerate().filter(is_sensitive);
    let mut crossed: Vec<&str> = crossed.map(|(_, question)| question.name.as_str()).collect();
    crossed.sort_unstable();
    if let [one, other, ..] = crossed.as_slice() {
        let message = format!("`{one}` and `{other}` are both sensitive and never crossed with each other");
        findings
            .push(Diagnostic::error(Place::Site, message).hint("leave one of them out of the table and of `--where`"));
    }
}
