//! What a constraint on one question and one other says: which answers to both nobody can have given.

use std::collections::BTreeSet;

use super::claim::{Group, Property};
use super::knowledge::{Knowledge, Limit};
use super::routing::{coarser, one_closed};
use crate::model::codebook::{Category, Codebook, Domain, VariableId};
use crate::model::expression::{Expression, Operator, Term};
use crate::model::instrument::Instrument;

/// Adds what constraints say that look at their own question and one other, each with one closed answer. `broken`: questions that
/// somebody answered against their rule.
pub(super) fn add(instrument: &Instrument, codebook: &Codebook, broken: &BTreeSet<String>, knowledge: &mut Knowledge) {
    for (index, question) in instrument.questions().enumerate() {
        let rule = question.constraint.as_ref().filter(|_| !broken.contains(&question.name));
        let Some(rule) = rule.map(|rule| &rule.expression) else { continue };
        let Some((own, _)) = codebook.of_question(index).next() else { continue };
        let Some(other) = other(rule, own, codebook) else { continue };
        let (Some(mine), Some(theirs)) = (states(own, codebook), states(other, codebook)) else { continue };
        let allows = |mine: &State, theirs: &State| {
            // A constraint objects to answers alone, and only where it is false.
            mine.is_missing() || truth(&rule.term, &|id| if id == own { mine } else { theirs }) != Some(false)
        };
        // Whom an answer leaves which answers to the other question, in both directions.
        let from_own = |state: &State| theirs.iter().filter(|other| allows(state, other)).map(State::name).collect();
        let from_other = |state: &State| mine.iter().filter(|own| allows(own, state)).map(State::name).collect();
        let left: [(VariableId, VariableId, Vec<Left>); 2] = [
            (own, other, mine.iter().map(|state| (state.name(), from_own(state))).collect()),
            (other, own, theirs.iter().map(|state| (state.name(), from_other(state))).collect()),
        ];
        for (one, far, left) in left {
            for (group_of, groups) in coarser(one, instrument, codebook) {
                for (to, gathered) in coarser(far, instrument, codebook) {
                    for (name, finest) in &groups {
                        let allowed: BTreeSet<&String> =
                            left.iter().filter(|(of, _)| finest.contains(of)).flat_map(|(_, to)| to).collect();
                        let fits = |(_, of): &&(String, BTreeSet<String>)| of.iter().any(|of| allowed.contains(of));
                        let answers: BTreeSet<String> =
                            gathered.iter().filter(fits).map(|(name, _)| name.clone()).collect();
                        if answers.len() < gathered.len() {
                            let variable = |id| codebook.get(id).name.clone();
                            let fewer = vec![Group::one(&variable(group_of), &[name])];
                            let more = vec![Group(vec![Property { variable: variable(to), answers }])];
                            knowledge.limits.push(Limit { fewer, more });
                        }
                    }
                }
            }
        }
    }
}

/// An answer, and the answers to the other question that it leaves.
type Left = (String, BTreeSet<String>);

/// The other variable that a rule looks at, where it looks at one besides its own.
fn other(rule: &Expression, own: VariableId, codebook: &Codebook) -> Option<VariableId> {
    let looked_at = rule.references().into_iter().map(|reference| one_closed(reference, codebook));
    let looked_at: BTreeSet<VariableId> = looked_at.collect::<Option<_>>()?;
    let mut others = looked_at.iter().copied().filter(|id| *id != own);
    others.next().filter(|_| looked_at.contains(&own) && looked_at.len() == 2)
}

/// What somebody may have said.
enum State<'c> {
    Answered(&'c Category),
    Without(&'static str),
}

impl State<'_> {
    fn is_missing(&self) -> bool {
        matches!(self, State::Without(_))
    }

    fn name(&self) -> String {
        match self {
            State::Answered(category) => category.name.clone(),
            State::Without(reason) => (*reason).to_string(),
        }
    }
}

fn states(id: VariableId, codebook: &Codebook) -> Option<Vec<State<'_>>> {
    let Domain::Category { categories, .. } = &codebook.get(id).domain else { return None };
    Some(categories.iter().map(State::Answered).chain(Knowledge::WITHOUT_ANSWER.map(State::Without)).collect())
}

/// True, false or unknown (`docs/format.md`, "Expressions"), with evaluation of the auditor's own.
fn truth<'s>(term: &Term, state: &dyn Fn(VariableId) -> &'s State<'s>) -> Option<bool> {
    match term {
        Term::Not(inner) => truth(inner, state).map(|truth| !truth),
        Term::Answered(of) => Some(!state(of.variables.start).is_missing()),
        Term::Binary { operator: operator @ (Operator::And | Operator::Or), left, right } => {
            let decides = *operator == Operator::Or;
            match (truth(left, state), truth(right, state)) {
                (Some(one), _) | (_, Some(one)) if one == decides => Some(decides),
                (Some(_), Some(_)) => Some(!decides),
                _ => None,
            }
        }
        Term::Binary { operator: operator @ (Operator::Equal | Operator::NotEqual), left, right } => {
            let (Term::Answer(of), Term::Choice(choice)) = (&**left, &**right) else { return None };
            let same = match state(of.variables.start) {
                State::Without("skipped" | "not_asked") => return None,
                State::Without(reason) => reason == choice,
                State::Answered(category) => category.name == *choice,
            };
            Some(same == (*operator == Operator::Equal))
        }
        // Of numbers nothing is said here: unknown objects to nobody.
        _ => None,
    }
}
