//! Answers by their place when they are ordered by how many gave them.

use super::argument::{Checker, positional};
use super::call::Call;
use super::names::Study;
use crate::model::codebook::{Domain, VariableId};
use crate::model::report::{People, Place, Ranked, RankedAnswer};
use crate::model::table::{RowKey, TableSpec};
use crate::source::expression::parser::Problem;

impl Checker<'_, '_> {
    pub(super) fn ranked(&mut self, call: &Call) -> Option<Ranked> {
        self.known(call, &["among"]);
        let place = match (call.name.text.as_str(), positional(call).nth(1)) {
            ("rank", Some(argument)) => match self.file[argument.value.clone()].parse::<usize>() {
                Ok(place) if (1..=99).contains(&place) => Place::FromMost(place),
                _ => {
                    let problem = Problem::new(argument.value.clone(), "a place is a whole number from 1");
                    self.problems.push(problem.hint("write `rank(heard_from, 2)`"));
                    return None;
                }
            },
            ("most", None) => Place::FromMost(1),
            ("least", None) => Place::FromLeast(1),
            _ => return self.written(call),
        };
        let (variables, study) = self.variables(call)?;
        let answers = self.answers(call, &variables, study)?;
        if answers.len() < 2 {
            let problem = Problem::new(call.arguments.first()?.value.clone(), "this has no answers to put in order");
            self.problems.push(problem);
            return None;
        }
        Some(Ranked { answers, place })
    }

    /// The answers of a question with whom each counts.
    fn answers(&mut self, call: &Call, variables: &[VariableId], study: Study) -> Option<Vec<RankedAnswer>> {
        let survey = &study.instrument.name;
        let mut answers = Vec::new();
        for id in variables {
            let variable = study.codebook.get(*id);
            let (by, columns) = self.among(call, *id, study)?;
            let spec = TableSpec { rows: *id, by };
            let people = |code| People {
                survey: survey.clone(),
                spec,
                rows: vec![RowKey::Category(code)],
                columns: columns.clone(),
            };
            match &variable.domain {
                Domain::Category { categories, .. } if variables.len() == 1 => {
                    answers.extend((0..=u8::MAX).zip(categories).map(|(code, category)| RankedAnswer {
                        name: category.name.clone(),
                        label: category.label.clone(),
                        people: people(code),
                    }));
                }
                Domain::Tick => answers.push(RankedAnswer {
                    name: variable.part_or_name().to_string(),
                    label: variable.part.clone().unwrap_or_else(|| variable.label.clone()),
                    people: people(1),
                }),
                _ => {}
            }
        }
        Some(answers)
    }
}
