//! The questionnaire of people over waves: that of the first wave with what is measured at later ones.

use super::words::of_wave;
use super::{Making, Measured, Panel};
use crate::diagnostic::Span;
use crate::model::codebook::{Category, Codebook, Domain, Origin, VariableId};
use crate::model::control::{Choice, Control};
use crate::model::instrument::{Element, Question, Rule, Section};
use crate::model::waves::Followed;

impl Making<'_> {
    pub(super) fn finish(self) -> Panel {
        let mut instrument = self.instrument.clone();
        let own_questions = self.instrument.questions().count();
        let (mut elements, mut measured) = (vec![], vec![]);
        for (at, (id, span)) in self.followed.iter().enumerate() {
            for wave in 1..self.waves.len() {
                elements.push(Element::Question(Box::new(self.question(*id, wave, *span))));
                measured.push(Measured { of: *id, wave });
                if self.is_sensitive(self.codebook.get(*id).origin) {
                    let index = own_questions + at * (self.waves.len() - 1) + wave - 1;
                    instrument.privacy.sensitive.push(Origin::Question(index));
                }
            }
        }
        instrument.sections.push(Section { name: "later-waves".into(), label: None, relevant: None, elements });
        instrument.renumber(|id| self.moved(id));
        let own_rules = instrument.derived.len();
        (instrument.results.over, instrument.results.change, instrument.results.attrition) = (vec![], vec![], None);
        instrument.derived.extend(self.added);
        instrument.results.followed = Some(Followed {
            own_questions,
            own_rules,
            tables: self.tables,
            courses: self.courses,
            nested: self.nested,
        });
        let codebook = Codebook::of(&instrument);
        Panel { instrument, codebook, measured }
    }

    /// Whether the survey calls a variable sensitive, or something that it is computed from.
    fn is_sensitive(&self, origin: Origin) -> bool {
        if self.instrument.privacy.sensitive.contains(&origin) {
            return true;
        }
        let Origin::Derived(index) = origin else { return false };
        let dated: Vec<VariableId>;
        let from: &[VariableId] = match self.instrument.derived.get(index).map(|derived| &derived.rule) {
            Some(Rule::Recode { from, .. }) => std::slice::from_ref(from),
            Some(Rule::Sum { items, .. }) => items,
            Some(Rule::Dated { of, .. }) => {
                dated = of.sources();
                &dated
            }
            Some(Rule::Latest { .. } | Rule::Change { .. }) | None => &[],
        };
        from.iter().any(|id| self.is_sensitive(self.codebook.get(*id).origin))
    }

    /// What is measured of a variable at a later wave, as a question with one answer.
    fn question(&self, id: VariableId, wave: usize, span: Span) -> Question {
        let variable = self.codebook.get(id);
        let control = match &variable.domain {
            Domain::Category { categories, ordered } => {
                let choice = |category: &Category| Choice {
                    name: category.name.clone(),
                    label: category.label.clone(),
                    score: category.score,
                    symbol: None,
                    image: None,
                    exclusive: false,
                    other: None,
                };
                Control::ChooseOne { choices: categories.iter().map(choice).collect(), ordered: *ordered }
            }
            Domain::Tick | Domain::Rank { .. } | Domain::Number { .. } | Domain::Date { .. } | Domain::Text => {
                Control::Number { decimal: true, unit: None, bins: vec![] }
            }
        };
        let name = format!("{}-{}-measured", variable.name, self.waves[wave].name);
        Question::new(name, of_wave(variable, &self.waves[wave].label), control, span)
    }
}
