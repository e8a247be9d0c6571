//! Who is asked what, read from the conditions of questions and sections.

use std::collections::BTreeSet;

use super::structure::{Condition, Gate, answered};
use crate::model::codebook::{Codebook, Domain, Origin, VariableId};
use crate::model::control::MissingCode;
use crate::model::dated::Dated;
use crate::model::expression::{Answer, Answers, Expression, Operator, Reference, Term};
use crate::model::instrument::{Element, Instrument, Question, Rule};
use crate::model::table::RowKey;

/// The gates of an instrument: variables with the same conditions stand behind the same gate.
///
/// Exact is a gate of one condition on the answer to one question. Of other conditions it is only used that whoever is
/// asked meets those parts that look at one question, and that all the variables behind them are asked together.
pub(crate) fn gates(instrument: &Instrument, codebook: &Codebook) -> Vec<Gate> {
    let mut gates: Vec<(Vec<&Term>, Gate)> = vec![];
    let mut index = 0;
    for section in &instrument.sections {
        for element in &section.elements {
            let Element::Question(question) = element else {
                if let Element::Repeat(repeat) = element {
                    index += repeat.questions.len();
                }
                continue;
            };
            let expressions: Vec<&Expression> = section.relevant.iter().chain(&question.relevant).collect();
            let terms: Vec<&Term> = expressions.iter().flat_map(|expression| conjuncts(&expression.term)).collect();
            let asked: Vec<VariableId> = codebook.of_question(index).map(|(id, _)| id).collect();
            let others = others(question, &asked);
            let is_other = |id: &VariableId| others.iter().any(|gate| gate.followers.contains(id));
            let followers: Vec<VariableId> = asked.iter().copied().filter(|id| !is_other(id)).collect();
            if !terms.is_empty() {
                match gates.iter_mut().find(|(known, _)| *known == terms) {
                    Some((_, gate)) => gate.followers.extend(followers),
                    None => {
                        let conditions: Vec<Condition> =
                            terms.iter().filter_map(|term| condition(term, expressions.first()?, codebook)).collect();
                        let exact = terms.len() == 1 && conditions.len() == 1;
                        gates.push((terms, Gate { followers, conditions, exact }));
                    }
                }
            }
            gates.extend(others.into_iter().map(|gate| (vec![], gate)));
            index += 1;
        }
    }
    let mut gates: Vec<Gate> = gates.into_iter().map(|(_, gate)| gate).collect();
    scores(&mut gates, instrument, codebook);
    gates
}

/// "Other, which?" is asked of those who chose "other". Its text is the last of the question's variables.
fn others(question: &Question, variables: &[VariableId]) -> Option<Gate> {
    let (at, code) = question.control.other()?;
    let conditions = vec![Condition { variable: *variables.get(at)?, states: vec![RowKey::Category(code)] }];
    Some(Gate { followers: vec![*variables.last()?], conditions, exact: true })
}

/// A score is not asked where none of its items was, nor a band where its number was not: it stands behind their gate, if they share one.
fn scores(gates: &mut [Gate], instrument: &Instrument, codebook: &Codebook) {
    for (index, derived) in instrument.derived.iter().enumerate() {
        let dated: Vec<VariableId>;
        let items = match &derived.rule {
            Rule::Sum { items, .. } => items,
            Rule::Dated { of: Dated::Counted { number, .. }, .. } => {
                dated = vec![*number];
                &dated
            }
            Rule::Recode { .. } | Rule::Dated { .. } | Rule::Latest { .. } | Rule::Change { .. } => continue,
        };
        let made = codebook.iter().filter(|(_, variable)| variable.origin == Origin::Derived(index));
        let made: Vec<VariableId> = made.map(|(id, _)| id).collect();
        let shared = gates.iter_mut().find(|gate| items.iter().all(|item| gate.followers.contains(item)));
        if let (Some(gate), false) = (shared, items.is_empty()) {
            gate.followers.extend(made);
        }
    }
}

fn conjuncts(term: &Term) -> Vec<&Term> {
    match term {
        Term::Binary { operator: Operator::And, left, right } => {
            let mut all = conjuncts(left);
            all.extend(conjuncts(right));
            all
        }
        term => vec![term],
    }
}

/// A term as a condition on one variable, if it looks at one only: the states in which it is true.
fn condition(term: &Term, place: &Expression, codebook: &Codebook) -> Option<Condition> {
    let mut looked_at = LookedAt::default();
    let simple = looked_at.add(term);
    let ([question], true) = (looked_at.questions.as_slice(), simple) else { return None };
    let expression = Expression { span: place.span, term: term.clone() };
    let holds = |answer: Answer| expression.truth(&One(answer)) == Some(true);
    let unanswered = MissingCode::ALL.map(|code| (RowKey::Missing(code), Answer::Missing(code)));
    let unanswered = unanswered.into_iter().chain([(RowKey::Skipped, Answer::None), (RowKey::NotAsked, Answer::None)]);
    let first = question.variables().next()?;
    if let Term::Answered(_) = term {
        return Some(Condition { variable: first, states: answered() });
    }
    let (variable, answers): (VariableId, Vec<(RowKey, Answer)>) = match codebook.get(first) {
        one if question.item.is_some() || one.is_whole() => (first, one_answer(&one.domain)?),
        _ => {
            // A condition on two of several answers is no condition on one variable.
            if looked_at.choices.len() > 1 {
                return None;
            }
            let (id, chosen) = match looked_at.choices.first() {
                Some((choice, tick)) => ((*tick)?, vec![choice.as_str()]),
                None => (question.variables().find(|id| matches!(codebook.get(*id).domain, Domain::Tick))?, vec![]),
            };
            let ticked = (RowKey::Category(1), Answer::Choices(chosen));
            (id, vec![ticked, (RowKey::Category(0), Answer::Choices(vec![]))])
        }
    };
    let states = answers.into_iter().chain(unanswered).filter(|(_, answer)| holds(answer.clone()));
    Some(Condition { variable, states: states.map(|(key, _)| key).collect() })
}

/// Every answer to a closed question, as an expression sees it. Of a number, a date or a text, only that it is there.
fn one_answer(domain: &Domain) -> Option<Vec<(RowKey, Answer<'_>)>> {
    match domain {
        Domain::Category { categories, .. } => {
            let keys = (0..=u8::MAX).map(RowKey::Category).zip(categories);
            Some(keys.map(|(key, category)| (key, category.answer())).collect())
        }
        Domain::Tick => {
            Some(vec![(RowKey::Category(1), Answer::Number(1.0)), (RowKey::Category(0), Answer::Number(0.0))])
        }
        Domain::Rank { of } => {
            Some((0..*of).map(|place| (RowKey::Category(place), Answer::Number(f64::from(place) + 1.0))).collect())
        }
        Domain::Number { .. } | Domain::Date { .. } | Domain::Text => None,
    }
}

/// What a term looks at.
#[derive(Default)]
struct LookedAt {
    /// Questions, each once.
    questions: Vec<Reference>,
    /// The choices that it names among several answers, each with the variable that is ticked.
    choices: BTreeSet<(String, Option<VariableId>)>,
}

impl LookedAt {
    /// Adds what a term looks at; false if it counts, which no single state decides.
    fn add(&mut self, term: &Term) -> bool {
        match term {
            Term::Answer(question) | Term::Answered(question) => {
                self.question(question);
                true
            }
            Term::Selected { question, choice, tick } => {
                self.question(question);
                self.choices.insert((choice.clone(), *tick));
                true
            }
            Term::Count(_) => false,
            Term::Number(_) | Term::Choice(_) => true,
            Term::Not(inner) | Term::Negate(inner) => self.add(inner),
            Term::Binary { left, right, .. } => self.add(left) && self.add(right),
        }
    }

    fn question(&mut self, question: &Reference) {
        if !self.questions.contains(question) {
            self.questions.push(question.clone());
        }
    }
}

/// The answer to the one question that is looked at.
struct One<'a>(Answer<'a>);

impl Answers for One<'_> {
    fn answer(&self, _: &Reference) -> Answer<'_> {
        self.0.clone()
    }
}
