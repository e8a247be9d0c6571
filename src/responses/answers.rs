//! Answers of one response as an expression sees them: under the names of questions, not of variables.

use crate::model::codebook::{Codebook, Domain, VariableId};
use crate::model::expression::{Answer, Answers, Reference};

use super::dataset::{Code, Column, Dataset, State};

/// The codes of one response, by variable.
pub(super) trait Values {
    fn code(&self, id: VariableId) -> Code;
    /// Only asked for where the code says that there is a number.
    fn number(&self, id: VariableId) -> f64;
}

/// One response, as a source of answers.
pub(super) struct View<'a, V> {
    pub codebook: &'a Codebook,
    pub values: V,
}

impl Dataset {
    /// The answers of one response, for evaluating an expression. A row beyond the last has no answers.
    pub(crate) fn answers<'a>(&'a self, row: usize, codebook: &'a Codebook) -> impl Answers + 'a {
        View { codebook, values: Row { dataset: self, row } }
    }
}

struct Row<'a> {
    dataset: &'a Dataset,
    row: usize,
}

impl Values for Row<'_> {
    fn code(&self, id: VariableId) -> Code {
        let codes = match self.dataset.column(id) {
            Column::Codes(codes) | Column::Numbers { codes, .. } | Column::Texts { codes, .. } => codes,
            Column::Rounds(_) => return Code::SKIPPED,
        };
        codes.get(self.row).copied().unwrap_or(Code::SKIPPED)
    }

    fn number(&self, id: VariableId) -> f64 {
        match self.dataset.column(id) {
            Column::Numbers { values, .. } => values.get(self.row).copied().unwrap_or_default(),
            _ => 0.0,
        }
    }
}

impl<V: Values> Answers for View<'_, V> {
    fn answer(&self, reference: &Reference) -> Answer<'_> {
        let first = reference.variables.start;
        match reference.item.is_some() || self.codebook.get(first).is_whole() {
            true => self.one(first),
            false => self.several(reference),
        }
    }
}

impl<V: Values> View<'_, V> {
    fn one(&self, id: VariableId) -> Answer<'_> {
        let variable = self.codebook.get(id);
        match (self.values.code(id).state(), &variable.domain) {
            (State::NotAsked | State::Skipped, _) => Answer::None,
            (State::Missing(code), _) => Answer::Missing(code),
            (State::Answered(_), Domain::Number { .. }) => Answer::Number(self.values.number(id)),
            (State::Answered(_), Domain::Date { .. } | Domain::Text) => Answer::Text,
            (State::Answered(code), Domain::Tick) => Answer::Number(f64::from(code)),
            (State::Answered(code), Domain::Rank { .. }) => Answer::Number(f64::from(code) + 1.0),
            (State::Answered(code), Domain::Category { categories, .. }) => match categories.get(usize::from(code)) {
                Some(category) => category.answer(),
                None => Answer::None,
            },
        }
    }

    /// A question of several variables: what is ticked, ranked or (of a matrix) answered.
    fn several(&self, reference: &Reference) -> Answer<'_> {
        let mut chosen = Vec::new();
        let (mut answered, mut missing) = (false, None);
        for id in reference.variables() {
            let variable = self.codebook.get(id);
            let Some(part) = &variable.part_name else { continue };
            match self.values.code(id).state() {
                State::Answered(code) => {
                    answered = true;
                    if code != 0 || !matches!(variable.domain, Domain::Tick) {
                        chosen.push(part.as_str());
                    }
                }
                State::Missing(code) => missing = Some(code),
                State::NotAsked | State::Skipped => {}
            }
        }
        match (answered, missing) {
            (true, _) => Answer::Choices(chosen),
            (false, Some(code)) => Answer::Missing(code),
            (false, None) => Answer::None,
        }
    }
}
