//! Which tables a survey publishes: every variable alone, and crossed as `results` asks.

use std::collections::{BTreeMap, BTreeSet};

use super::disclosure::routing::gates;
use super::disclosure::structure::Gate;
use crate::model::codebook::{Codebook, Domain, Origin, Variable, VariableId};
use crate::model::control::Control;
use crate::model::instrument::{Instrument, Question, Rule};
use crate::model::table::TableSpec;

/// The tables of a survey, in the order of the codebook: each publishable variable alone, then by each variable of
/// `results.by`, then what `results.tables` asks for. No table twice.
///
/// Left out: the question that links a person's responses, variables inside a repeat (not yet held in columns), a
/// variable by itself, by its own recode or by the answer that leads to it, and two of `privacy.sensitive` crossed with each other. A recode or a score
/// of a sensitive variable is as sensitive as the variable.
pub fn requests(instrument: &Instrument, codebook: &Codebook) -> Vec<TableSpec> {
    let roots = Roots::of(instrument, codebook);
    let publishable = |id: VariableId| roots.publishable(instrument, codebook.get(id));
    let mut tables = BTreeSet::new();
    for (rows, _) in codebook.iter().filter(|(id, _)| publishable(*id)) {
        tables.insert(TableSpec { rows, by: None });
    }
    let gates = gates(instrument, codebook);
    // By the answer that leads to it, a follow-up has one column that says anything: the one it has alone.
    let leads = |filter: VariableId, follower: VariableId| {
        let between = |gate: &Gate| {
            gate.followers.contains(&follower) && gate.conditions.iter().any(|condition| condition.variable == filter)
        };
        gates.iter().any(between)
    };
    let mut cross = |rows: VariableId, by: VariableId| {
        let apart = !leads(rows, by) && !leads(by, rows);
        if apart && publishable(rows) && publishable(by) && roots.may_cross(rows, by) {
            tables.insert(TableSpec { rows, by: Some(by) });
        }
    };
    let closed = |name: &str| codebook.find(name).filter(|id| is_closed(&codebook.get(*id).domain));
    for by in instrument.results.by.iter().filter_map(|name| closed(name)) {
        for (rows, _) in codebook.iter().filter(|(_, variable)| has_categories(&variable.domain)) {
            cross(rows, by);
        }
    }
    for table in &instrument.results.tables {
        let Some(by) = table.by.as_deref().and_then(closed) else { continue };
        for rows in variables_named(&table.rows, instrument, codebook) {
            cross(rows, by);
        }
    }
    tables.into_iter().collect()
}

/// The variables that a name stands for: one, or all of a question that has several (a matrix, a grid, ticks, ranks).
pub fn variables_named(name: &str, instrument: &Instrument, codebook: &Codebook) -> Vec<VariableId> {
    if let Some(id) = codebook.find(name) {
        return vec![id];
    }
    let question = instrument.questions().position(|question| question.name == name);
    question.map_or(vec![], |index| codebook.of_question(index).map(|(id, _)| id).collect())
}

/// A variable whose values are categories can stand in the columns of a table.
pub fn is_closed(domain: &Domain) -> bool {
    matches!(domain, Domain::Category { .. })
}

/// Whether a variable's table has rows besides the base.
pub fn has_categories(domain: &Domain) -> bool {
    match domain {
        Domain::Category { .. } | Domain::Tick | Domain::Rank { .. } => true,
        Domain::Number { bins, .. } => !bins.is_empty(),
        Domain::Date { .. } | Domain::Text => false,
    }
}

/// For each variable, the names of the questions that it is made from: its own, or those it is derived from.
struct Roots {
    of: Vec<BTreeSet<String>>,
    sensitive: BTreeSet<String>,
}

impl Roots {
    fn of(instrument: &Instrument, codebook: &Codebook) -> Roots {
        let questions: Vec<&Question> = instrument.questions().collect();
        let mut derived: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for rule in &instrument.derived {
            let sources = match &rule.rule {
                Rule::Recode { from, .. } => std::slice::from_ref(from),
                Rule::Sum { items, .. } => items.as_slice(),
            };
            let mut roots = BTreeSet::from([rule.name.clone()]);
            for source in sources {
                roots.extend(derived.get(source.as_str()).cloned().unwrap_or_default());
                roots.extend(question_of(source, instrument, codebook).map(str::to_string));
            }
            derived.insert(&rule.name, roots);
        }
        let root = |variable: &Variable| match variable.origin {
            Origin::Question(index) => questions.get(index).map(|q| BTreeSet::from([q.name.clone()])),
            Origin::Derived(index) => instrument.derived.get(index).and_then(|d| derived.get(d.name.as_str()).cloned()),
        };
        Roots {
            of: codebook.iter().map(|(_, variable)| root(variable).unwrap_or_default()).collect(),
            sensitive: instrument.privacy.sensitive.iter().cloned().collect(),
        }
    }

    fn may_cross(&self, a: VariableId, b: VariableId) -> bool {
        let (Some(a), Some(b)) = (self.of.get(a.0 as usize), self.of.get(b.0 as usize)) else { return false };
        let sensitive = |roots: &BTreeSet<String>| !roots.is_disjoint(&self.sensitive);
        a.is_disjoint(b) && !(sensitive(a) && sensitive(b))
    }

    fn publishable(&self, instrument: &Instrument, variable: &Variable) -> bool {
        let links_people = match (&instrument.waves, variable.origin) {
            (Some(waves), Origin::Question(index)) => {
                instrument.questions().nth(index).is_some_and(|question| question.name == waves.case)
            }
            _ => false,
        };
        variable.repeat.is_none() && !links_people
    }
}

/// The name of the question that a variable or question name belongs to.
fn question_of<'a>(name: &str, instrument: &'a Instrument, codebook: &Codebook) -> Option<&'a str> {
    let index = match codebook.find(name).map(|id| codebook.get(id).origin) {
        Some(Origin::Question(index)) => Some(index),
        Some(Origin::Derived(_)) => None,
        None => instrument.questions().position(|question| question.name == name),
    }?;
    let question = instrument.questions().nth(index)?;
    (!matches!(question.control, Control::Note)).then_some(question.name.as_str())
}
