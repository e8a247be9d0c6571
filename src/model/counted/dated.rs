//! What is worked out from dates that are asked once: a question holds the number, and the dates have no tables.
//!
//! Nothing that is published looks at a date, so the number is tied to nothing but who was asked for its dates, and, where a rule of the
//! questionnaire asks whether a date was given, to that.

use super::{Added, Making, binary};
use crate::model::codebook::VariableId;
use crate::model::control::Control;
use crate::model::dated::Dated;
use crate::model::expression::{Expression, Operator, Term};
use crate::model::instrument::{Constraint, Derived, Element, Instrument, Question, Rule, Section};
use crate::model::variable::Origin;

/// A derived variable whose number a question holds.
pub(super) struct Number {
    derived: usize,
    /// The question's variable.
    holds: VariableId,
    /// What the number is worked out from.
    sources: Vec<VariableId>,
}

impl Number {
    /// The variable is from now on of the question, and neither that nor the dates have a table.
    pub(super) fn replace(self, instrument: &mut Instrument) {
        instrument.results.left_out.extend(self.sources.into_iter().chain([self.holds]));
        if let Some(Derived { rule: Rule::Dated { of, .. }, .. }) = instrument.derived.get_mut(self.derived) {
            let at_most = match of {
                Dated::Nights { at_most, .. } => *at_most,
                Dated::Age { .. } | Dated::Counted { .. } => None,
            };
            *of = Dated::Counted { number: self.holds, at_most };
        }
    }
}

impl Making<'_> {
    /// A section with a question for each number; and whose number each is.
    pub(super) fn dated(&mut self) -> (Option<Section>, Vec<Number>) {
        let (mut elements, mut numbers) = (vec![], vec![]);
        for (at, derived) in self.instrument.derived.iter().enumerate() {
            let Rule::Dated { of, least, .. } = &derived.rule else { continue };
            let sources = of.sources();
            let in_rounds = |id: &VariableId| self.codebook.get(*id).repeat.is_some();
            if sources.iter().any(in_rounds) {
                continue;
            }
            let is_sensitive = |id: &VariableId| {
                self.instrument.privacy.sensitive.contains(&self.codebook.get(*id).origin)
                    || self.instrument.privacy.sensitive.contains(&Origin::Derived(at))
            };
            if sources.iter().any(is_sensitive) {
                self.sensitive.push(Origin::Question(self.next.1));
            }
            let (holds, question) = self.number(derived, of, *least);
            elements.push(Element::Question(Box::new(question)));
            self.added.push(Added::Dated { of: of.clone(), least: *least });
            numbers.push(Number { derived: at, holds, sources });
        }
        let section = Section { name: "dated".into(), label: None, relevant: None, elements };
        (Some(section).filter(|section| !section.elements.is_empty()), numbers)
    }

    fn number(&mut self, derived: &Derived, of: &Dated, least: u32) -> (VariableId, Question) {
        let name = format!("{}-counted", derived.name);
        let own = self.reference(&name, 1);
        let label = derived.label.clone().unwrap_or_else(|| self.instrument.in_each_language(|_| derived.name.clone()));
        let control = Control::Number { decimal: false, unit: None, bins: vec![] };
        let mut question = Question::new(name, label, control, derived.span);
        let both = |one, other| binary(Operator::And, one, other);
        let mut gates: Vec<Term> = vec![];
        let mut given: Vec<Term> = vec![];
        for source in of.needed() {
            let Origin::Question(place) = self.codebook.get(source).origin else { continue };
            for gate in self.gates(place).filter(|gate| !gates.contains(gate)).collect::<Vec<_>>() {
                gates.push(gate);
            }
            given.extend(self.looked_at(place));
        }
        let expression = |term: Term| Expression { span: derived.span, term };
        question.relevant = gates.into_iter().reduce(both).map(expression);
        let number = || Term::Answer(own.clone());
        let bound = |operator, end: u32| binary(operator, number(), Term::Number(f64::from(end)));
        let least = bound(Operator::GreaterOrEqual, least);
        let most = of.at_most().map(|most| bound(Operator::LessOrEqual, most));
        let rule = most.into_iter().chain(given).fold(least, both);
        question.constraint = Some(Constraint { expression: expression(rule), message: None });
        (own.variables.start, question)
    }

    /// Under which conditions a question is asked.
    fn gates(&self, place: usize) -> impl Iterator<Item = Term> + use<'_> {
        let asked =
            self.instrument.sections.iter().flat_map(|section| section.questions().map(move |of| (section, of)));
        let found = asked.into_iter().nth(place);
        let gates = found.map(|(section, question)| section.relevant.iter().chain(&question.relevant));
        gates.into_iter().flatten().map(|gate| gate.term.clone())
    }

    /// That a question was answered, where some other question's rule looks at that.
    fn looked_at(&self, place: usize) -> Option<Term> {
        let questions = self.instrument.questions().enumerate().filter(|(at, _)| *at != place);
        let rules = questions.flat_map(|(_, question)| {
            question.relevant.iter().chain(question.constraint.iter().map(|constraint| &constraint.expression))
        });
        let around = self.instrument.sections.iter().flat_map(|section| {
            let repeats = section.elements.iter().filter_map(|element| match element {
                Element::Repeat(repeat) => repeat.relevant.as_ref(),
                Element::Question(_) => None,
            });
            section.relevant.iter().chain(repeats)
        });
        let mut references = rules.chain(around).flat_map(Expression::references);
        references.find(|reference| reference.asked == Some(place)).map(|reference| Term::Answered(reference.clone()))
    }
}
