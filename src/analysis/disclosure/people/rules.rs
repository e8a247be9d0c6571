//! What the scope of a rule tells apart, though no table shows it: of "dissatisfied with A or with B: why?", those who are
//! dissatisfied with both.

use crate::model::expression::{Answers, Expression, Operator, Term};
use crate::model::instrument::{Element, Instrument};

/// People for whom some of a rule's conditions are true and others are not.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    conditions: Vec<(Expression, bool)>,
}

impl Event {
    pub(crate) fn holds(&self, answers: &dyn Answers) -> bool {
        self.conditions.iter().all(|(condition, holds)| (condition.truth(answers) == Some(true)) == *holds)
    }

    fn same(&self, other: &Event) -> bool {
        let pairs = self.conditions.iter().zip(&other.conditions);
        self.conditions.len() == other.conditions.len()
            && pairs.into_iter().all(|(one, other)| one.0.term == other.0.term && one.1 == other.1)
    }

    /// The questions that decide it.
    pub(crate) fn questions(&self) -> Vec<&str> {
        self.conditions.iter().flat_map(|(condition, _)| condition.questions()).collect()
    }
}

/// The events of every rule with several conditions: each pair of them, both or one alone, and all together.
pub(crate) fn events(instrument: &Instrument) -> Vec<Event> {
    let mut events = vec![];
    for rule in rules(instrument) {
        let mut atoms: Vec<Expression> = vec![];
        for expression in rule {
            conditions(&expression.term, &mut |term| {
                if atoms.iter().all(|atom| atom.term != *term) {
                    atoms.push(Expression { span: expression.span, term: term.clone() });
                }
            });
        }
        let mut add = |conditions: Vec<(Expression, bool)>| {
            let event = Event { conditions };
            if !events.iter().any(|known: &Event| known.same(&event)) {
                events.push(event);
            }
        };
        // A rule of very many conditions is told apart by pairs of neighbours only.
        let near = if atoms.len() > MANY { 1 } else { atoms.len() };
        for (at, one) in atoms.iter().enumerate() {
            for other in atoms.iter().skip(at + 1).take(near) {
                for (first, second) in [(true, true), (true, false), (false, true)] {
                    add(vec![(one.clone(), first), (other.clone(), second)]);
                }
            }
        }
        if atoms.len() > 2 {
            add(atoms.iter().map(|atom| (atom.clone(), true)).collect());
        }
    }
    events
}

const MANY: usize = 8;

/// The conditions under which each question is asked, its section's and its own together, and each constraint.
fn rules(instrument: &Instrument) -> Vec<Vec<&Expression>> {
    let mut rules = vec![];
    for section in &instrument.sections {
        for element in &section.elements {
            let Element::Question(question) = element else { continue };
            let asked: Vec<&Expression> = section.relevant.iter().chain(&question.relevant).collect();
            rules.push(asked);
            rules.extend(question.constraint.iter().map(|constraint| vec![&constraint.expression]));
        }
    }
    rules
}

/// Calls `take` with every comparison of a rule.
fn conditions(term: &Term, take: &mut dyn FnMut(&Term)) {
    match term {
        Term::Not(inner) => conditions(inner, take),
        Term::Binary { operator: Operator::And | Operator::Or, left, right } => {
            conditions(left, take);
            conditions(right, take);
        }
        atom => take(atom),
    }
}
