//! Who is asked what, as far as the answer to one question says it.

use std::collections::BTreeSet;

use super::claim::{Group, Property};
use super::knowledge::{Knowledge, Limit, Tie};
use crate::model::codebook::{Codebook, Domain, Origin, Variable, VariableId};
use crate::model::dated::Dated;
use crate::model::expression::{Operator, Reference, Term};
use crate::model::instrument::{Instrument, Rule, Section};

/// Adds what the conditions of questions and sections say: those who are asked gave one of some answers before. Of a condition
/// on several questions it is used that each part of it that looks at one of them holds. `broken`: questions that somebody
/// answered against their rule.
pub fn add(instrument: &Instrument, codebook: &Codebook, broken: &BTreeSet<String>, knowledge: &mut Knowledge) {
    let asked =
        instrument.sections.iter().flat_map(|section| section.questions().map(move |question| (section, question)));
    // By question: what everybody who is asked it gave as answers before.
    let mut before: Vec<Vec<Gate>> = vec![];
    for (index, (section, question)) in asked.enumerate() {
        let first = codebook.of_question(index).next().filter(|_| !broken.contains(&question.name));
        let Some((first, _)) = first else {
            before.push(vec![]);
            continue;
        };
        let rules = rules(section, question.relevant.as_ref().map(|rule| &rule.term));
        let gates: Vec<Gate> = rules.iter().flat_map(|term| gates(term, codebook)).collect();
        let only = rules.len() == 1 && gates.len() == 1;
        // Whoever is asked is among them, and so are those of a group that gathers answers to either question.
        let followers = coarser(first, instrument, codebook).into_iter().map(|(id, _)| id);
        let followers: Vec<VariableId> = followers.chain(banded(first, instrument, codebook)).collect();
        for gate in gates.iter().filter(|gate| only && gate.exact) {
            let name = |id: VariableId| codebook.get(id).name.clone();
            let mut told: BTreeSet<String> =
                coarser(gate.variable, instrument, codebook).into_iter().map(|(id, _)| name(id)).collect();
            // Where any answer leads here, whoever was not asked that was not asked this.
            if answers_of(gate.variable, codebook).iter().all(|answer| gate.answers.contains(answer)) {
                told.extend(knowledge.asked_by.get(&name(gate.variable)).into_iter().flatten().cloned());
            }
            knowledge.asked_by.extend(followers.iter().map(|follower| (name(*follower), told.clone())));
        }
        // Whoever gave an answer before was asked for it.
        let earlier = gates.iter().filter_map(|gate| match codebook.get(gate.variable).origin {
            Origin::Question(of) => before.get(of),
            Origin::Derived(_) | Origin::Weight => None,
        });
        let earlier: Vec<Gate> = earlier.flatten().map(|gate| Gate { exact: false, ..gate.clone() }).collect();
        let gates: Vec<Gate> = gates.into_iter().chain(earlier).collect();
        for gate in &gates {
            for (coarse, gathered) in coarser(gate.variable, instrument, codebook) {
                let leads = |(name, of): &Gathered| !of.is_disjoint(&gate.answers) || gate.answers.contains(name);
                let (answers, others): (Vec<_>, Vec<_>) = gathered.iter().partition(|group| leads(group));
                let property = |of: Vec<&Gathered>| Property {
                    variable: codebook.get(coarse).name.clone(),
                    answers: of.into_iter().map(|(name, _)| name.clone()).collect(),
                };
                let (led, others) = (property(answers), property(others));
                let more = vec![Group(vec![led])];
                let whole = |(_, of): &Gathered| of.is_subset(&gate.answers) || of.is_disjoint(&gate.answers);
                let exact = only && gate.exact && gathered.iter().all(whole);
                for follower in &followers {
                    if exact {
                        let left =
                            [more.clone(), vec![Group::one(&codebook.get(*follower).name, &["not_asked"])]].concat();
                        knowledge.ties.push(Tie { left, right: vec![Group::everybody()] });
                    }
                    let asked = asked_at_all(&codebook.get(*follower).name, knowledge);
                    knowledge.nobody.push(Group(vec![asked.clone(), others.clone()]));
                    knowledge.limits.push(Limit { fewer: vec![Group(vec![asked])], more: more.clone() });
                }
            }
        }
        before.push(gates);
    }
}

/// The conditions that must all hold.
fn rules<'i>(section: &'i Section, own: Option<&'i Term>) -> Vec<&'i Term> {
    section.relevant.as_ref().map(|rule| &rule.term).into_iter().chain(own).collect()
}

/// Everybody but those who were not asked.
fn asked_at_all(variable: &str, knowledge: &Knowledge) -> Property {
    let answers = knowledge.answers.get(variable).into_iter().flatten();
    Property { variable: variable.into(), answers: answers.filter(|answer| *answer != "not_asked").cloned().collect() }
}

/// The bands of the number that a question holds.
fn banded(number: VariableId, instrument: &Instrument, codebook: &Codebook) -> Vec<VariableId> {
    let is_of = |variable: &Variable| match variable.origin {
        Origin::Derived(index) => instrument.derived.get(index).is_some_and(|derived| match &derived.rule {
            Rule::Dated { of: Dated::Counted { number: of, .. }, .. } => *of == number,
            _ => false,
        }),
        Origin::Question(_) | Origin::Weight => false,
    };
    codebook.iter().filter(|(_, variable)| is_of(variable)).map(|(id, _)| id).collect()
}

/// An answer, and the finest answers that it gathers.
pub(super) type Gathered = (String, BTreeSet<String>);

/// A variable with its answers, each by itself, and every recode of it and the bands of a score of it alone, with the finest answers that
/// each group gathers. Why there is no answer is the same in a recode; in bands it may be any reason.
pub(super) fn coarser(
    variable: VariableId,
    instrument: &Instrument,
    codebook: &Codebook,
) -> Vec<(VariableId, Vec<Gathered>)> {
    let without = Knowledge::WITHOUT_ANSWER.map(|name| (name.to_string(), BTreeSet::from([name.to_string()])));
    let own = answers_of(variable, codebook);
    let alone = own.iter().map(|name| (name.clone(), BTreeSet::from([name.clone()])));
    let mut found = vec![(variable, alone.chain(without.clone()).collect::<Vec<_>>())];
    for (index, derived) in instrument.derived.iter().enumerate() {
        let mut made = codebook.iter().filter(|(_, variable)| variable.origin == Origin::Derived(index));
        match &derived.rule {
            Rule::Recode { from, groups } => {
                let Some((_, fine)) = found.iter().find(|(id, _)| id == from) else { continue };
                let Some((id, _)) = made.next() else { continue };
                let gathered = groups.iter().map(|group| {
                    let finest = group.choices.iter().filter_map(|code| fine.get(usize::from(*code)));
                    (group.name.clone(), finest.flat_map(|(_, of)| of.iter().cloned()).collect())
                });
                let gathered: Vec<_> = gathered.chain(without.clone()).collect();
                found.push((id, gathered));
            }
            Rule::Sum { items, times, bands, .. } if items.as_slice() == [variable] => {
                let Domain::Category { categories, .. } = &codebook.get(variable).domain else { continue };
                let banded = made.find(|(_, made)| matches!(made.domain, Domain::Category { .. }));
                let Some((id, _)) = banded else { continue };
                let lowest = std::iter::once(f64::NEG_INFINITY).chain(bands.iter().map(|band| band.to));
                let gathered: Vec<Gathered> = bands
                    .iter()
                    .zip(lowest)
                    .map(|(band, below)| {
                        let is_in = |score: f64| score * times > below && score * times <= band.to;
                        let finest = categories.iter().filter(|category| category.score.is_some_and(is_in));
                        (band.name.clone(), finest.map(|category| category.name.clone()).collect())
                    })
                    .collect();
                // No band for a reason, or for an answer that no band has room for.
                let is_banded = |name: &String| gathered.iter().any(|(_, of)| of.contains(name));
                let unbanded = own.iter().filter(|name| !is_banded(name)).cloned();
                let unbanded: BTreeSet<String> = unbanded.chain(Knowledge::WITHOUT_ANSWER.map(String::from)).collect();
                let unscored = without.clone().map(|(name, _)| (name, unbanded.clone()));
                found.push((id, gathered.into_iter().chain(unscored).collect()));
            }
            Rule::Sum { .. } | Rule::Dated { .. } | Rule::Latest { .. } | Rule::Change { .. } => {}
        }
    }
    found
}

/// The answers to one variable that somebody who is asked can have given.
#[derive(Clone)]
struct Gate {
    variable: VariableId,
    answers: BTreeSet<String>,
    /// Whoever gave one of them is asked.
    exact: bool,
}

/// What a condition says of single variables: each gate holds of everybody for whom it is true.
fn gates(term: &Term, codebook: &Codebook) -> Vec<Gate> {
    match term {
        Term::Binary { operator: Operator::And, left, right } => {
            let mut gates = gates(left, codebook);
            for other in self::gates(right, codebook) {
                match gates.iter_mut().find(|gate| gate.variable == other.variable) {
                    Some(gate) => {
                        gate.answers = &gate.answers & &other.answers;
                        gate.exact &= other.exact;
                    }
                    None => gates.push(other),
                }
            }
            // Each alone lets more people through than both.
            let exact = gates.len() == 1 && looks_at_one(term);
            gates.iter_mut().for_each(|gate| gate.exact &= exact);
            gates
        }
        Term::Binary { operator: Operator::Or, left, right } => {
            let (left, right) = (gates(left, codebook), gates(right, codebook));
            let both = |gate: Gate| {
                let other = right.iter().find(|other| other.variable == gate.variable)?;
                let exact = gate.exact && other.exact && looks_at_one(term);
                Some(Gate { answers: &gate.answers | &other.answers, exact, ..gate })
            };
            left.into_iter().filter_map(both).collect()
        }
        Term::Binary { operator: operator @ (Operator::Equal | Operator::NotEqual), left, right } => {
            let (Term::Answer(question), Term::Choice(choice)) = (&**left, &**right) else { return vec![] };
            let Some(variable) = one_closed(question, codebook) else { return vec![] };
            // Where there is no answer at all, a comparison is neither true nor false.
            let said = ["refused", "dont_know", "not_applicable"].map(String::from);
            let all = || answers_of(variable, codebook).into_iter().chain(said.clone());
            let answers = match operator {
                Operator::Equal => BTreeSet::from([choice.clone()]),
                _ => all().filter(|answer| answer != choice).collect(),
            };
            vec![Gate { variable, answers, exact: true }]
        }
        Term::Selected { tick, .. } => {
            let gate = |variable| Gate { variable, answers: BTreeSet::from(["yes".to_string()]), exact: true };
            tick.map(gate).into_iter().collect()
        }
        Term::Answered(question) => {
            let gate = |variable| Gate {
                answers: answers_of(variable, codebook).into_iter().collect(),
                exact: true,
                variable,
            };
            one_closed(question, codebook).map(gate).into_iter().collect()
        }
        _ => vec![],
    }
}

/// Whether a condition is about one question, in comparisons that [`gates`] reads whole.
fn looks_at_one(term: &Term) -> bool {
    fn questions<'t>(term: &'t Term, names: &mut BTreeSet<&'t str>) -> bool {
        match term {
            Term::Answer(question) | Term::Answered(question) => {
                names.insert(&question.name);
                true
            }
            // Each choice is a variable of its own.
            Term::Selected { .. } | Term::Count(_) | Term::Not(_) | Term::Negate(_) => false,
            Term::Number(_) | Term::Choice(_) => true,
            Term::Binary { operator, left, right } => {
                matches!(operator, Operator::And | Operator::Or | Operator::Equal | Operator::NotEqual)
                    && questions(left, names)
                    && questions(right, names)
            }
        }
    }
    let mut names = BTreeSet::new();
    questions(term, &mut names) && names.len() == 1
}

/// The variable of a question with one closed answer.
pub(super) fn one_closed(question: &Reference, codebook: &Codebook) -> Option<VariableId> {
    let variable = question.variables().next()?;
    let found = codebook.get(variable);
    ((question.item.is_some() || found.is_whole()) && matches!(found.domain, Domain::Category { .. }))
        .then_some(variable)
}

fn answers_of(variable: VariableId, codebook: &Codebook) -> Vec<String> {
    match &codebook.get(variable).domain {
        Domain::Category { categories, .. } => categories.iter().map(|category| category.name.clone()).collect(),
        Domain::Tick => vec!["yes".into(), "no".into()],
        Domain::Rank { .. } | Domain::Number { .. } | Domain::Date { .. } | Domain::Text => vec![],
    }
}
