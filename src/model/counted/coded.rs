//! What open answers are about: which themes somebody's answers were given.

use super::{Added, Making, binary};
use crate::locale::message::Messages;
use crate::model::codebook::VariableId;
use crate::model::control::{Choose, Control};
use crate::model::expression::{Expression, Operator, Reference, Term};
use crate::model::instrument::{Coding, Element, Question, Section};
use crate::model::variable::Origin;

impl Making<'_> {
    /// A section with a question for each coding: who answered one of its open questions is asked it.
    pub(super) fn coded(&mut self) -> Option<Section> {
        let codings = self.instrument.coding.iter().enumerate();
        let elements: Vec<Element> = codings.filter_map(|(at, coding)| self.themes(at, coding)).collect();
        let label = self.instrument.in_each_language(|locale| Messages::built_in(locale).text("results-coded-section"));
        (!elements.is_empty()).then(|| Section { name: "coded".into(), label: Some(label), relevant: None, elements })
    }

    fn themes(&mut self, at: usize, coding: &Coding) -> Option<Element> {
        let asked: Vec<(VariableId, &Question)> = (coding.of.iter())
            .filter_map(|of| Some((self.codebook.of_question(*of).next()?.0, self.instrument.questions().nth(*of)?)))
            .collect();
        let wording = match asked.as_slice() {
            [(_, one)] => {
                let what = one.title.clone().unwrap_or_else(|| one.label.clone()).without_closing_mark();
                self.said("results-coded", &what)
            }
            _ => coding.label.clone(),
        };
        let control = Control::ChooseSeveral { choices: coding.themes.clone(), choose: Choose::default() };
        let mut question = Question::new(coding.name.clone(), wording, control, coding.span);
        question.title = Some(coding.label.clone());
        let answered = asked.iter().zip(&coding.of).map(|((of, asked), place)| {
            let variables = *of..VariableId(of.0 + 1);
            Term::Answered(Reference { name: asked.name.clone(), variables, asked: Some(*place), item: None })
        });
        let gate = answered.reduce(|one, other| binary(Operator::Or, one, other))?;
        question.relevant = Some(Expression { span: coding.span, term: gate });
        if coding.of.iter().any(|of| self.instrument.privacy.sensitive.contains(&Origin::Question(*of))) {
            self.sensitive.push(Origin::Question(self.next.1));
        }
        self.reference(&coding.name, coding.themes.len() as u32);
        self.added.push(Added::Coded { of: asked.iter().map(|(of, _)| *of).collect(), coding: at });
        Some(Element::Question(Box::new(question)))
    }
}
