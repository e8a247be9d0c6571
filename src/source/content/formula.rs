//! From what is written between `{{` and `}}` to a checked formula: every name is resolved, every argument known.

use std::ops::Range;

use super::argument::{Checker, named, positional};
use super::call::{Asked, Call};
use super::people::{self, Meant};
use crate::model::codebook::{Domain, Origin};
use crate::model::report::{Formula, InsertKind, Quantity, Said};
use crate::model::table::RowKey;
use crate::source::expression::parser::{Problem, SyntaxKind};

impl Checker<'_, '_> {
    /// `None` means that a problem was reported.
    pub(super) fn insert(&mut self, asked: &Asked) -> Option<InsertKind> {
        match asked {
            Asked::Shown(call) if matches!(call.name.text.as_str(), "figure" | "table") => {
                self.figure(call).map(InsertKind::Figure)
            }
            Asked::Shown(call) if call.name.text == "quotes" => self.quotes(call).map(InsertKind::Quotes),
            Asked::Shown(call) => self.formula(call).map(InsertKind::Number),
            Asked::Claimed { left, operator, right } => {
                self.assertion(left, *operator, right).map(InsertKind::Assertion)
            }
        }
    }

    fn formula(&mut self, call: &Call) -> Option<Formula> {
        let said = self.said(call);
        let form = self.form(call);
        let otherwise = self.otherwise(call);
        Some(Formula { said: said?, form: form?, otherwise: otherwise? })
    }

    /// What stands in the place of a hidden number. The outer `None`: it is written wrong.
    fn otherwise(&mut self, call: &Call) -> Option<Option<String>> {
        match named(call, "else") {
            Some(argument) => self.quoted(argument, "else").map(Some),
            None => Some(None),
        }
    }

    fn said(&mut self, call: &Call) -> Option<Said> {
        match call.name.text.as_str() {
            "difference" | "ratio" => {
                self.known(call, &[]);
                let [one, other] = self.two(call)?;
                match call.name.text.as_str() {
                    "difference" => Some(Said::Difference(one, other)),
                    _ => Some(Said::Ratio(one, other)),
                }
            }
            "most" | "least" | "rank" => self.ranked(call).map(Said::Ranked),
            "label" => self.label(call),
            "fieldwork" | "invited" | "response_rate" => {
                self.known(call, &[]);
                self.of_study(call)
            }
            _ => self.quantity(call).map(Said::Quantity),
        }
    }

    /// What the study says of itself.
    fn of_study(&mut self, call: &Call) -> Option<Said> {
        let study = self.survey_of(call)?.instrument;
        let name = study.name.clone();
        let (said, key) = match call.name.text.as_str() {
            "fieldwork" => (study.study.fieldwork.map(|_| Said::Fieldwork(name.clone())), "fieldwork"),
            "invited" => (study.study.invited.map(|_| Said::Invited(name.clone())), "invited"),
            _ => (study.study.invited.map(|_| Said::ResponseRate(name.clone())), "invited"),
        };
        if said.is_none() {
            let what = if key == "invited" { "how many were invited" } else { "when people were asked" };
            let problem = Problem::new(call.name.range.clone(), format!("the survey does not say {what}"));
            self.problems.push(problem.hint(format!("write `{key}:` under `study:` in `surveys/{name}/survey.yaml`")));
        }
        said
    }

    fn two(&mut self, call: &Call) -> Option<[Quantity; 2]> {
        let places: Vec<Range<usize>> = positional(call).map(|argument| argument.value.clone()).collect();
        let [one, other] = places.as_slice() else {
            return self.written(call);
        };
        let mut read = |place: &Range<usize>| match super::call::call(self.file, place.clone()) {
            Ok(call) => self.quantity(&call),
            Err(problem) => {
                self.problems.push(problem);
                None
            }
        };
        let (one_place, (one, other)) = (one.start..other.end, (read(one), read(other)));
        let (one, other) = (one?, other?);
        if !one.is_like(&other) {
            let message =
                "these two are not of one kind: a count, a share and a mean cannot be compared with each other";
            self.problems.push(Problem::new(one_place, message));
            return None;
        }
        Some([one, other])
    }

    fn label(&mut self, call: &Call) -> Option<Said> {
        self.known(call, &[]);
        let place = self.only(call)?;
        let (syntax, study) = self.condition(place.clone())?;
        if let SyntaxKind::Name(_) = syntax.kind {
            let variables = self.take(people::named(&syntax, self.file, study))?;
            let variable = study.codebook.get(*variables.first()?);
            let item = variable.part.as_ref().filter(|_| variables.len() == 1);
            let question = match variable.origin {
                Origin::Question(index) => study.instrument.questions().nth(index).filter(|_| variable.is_whole()),
                Origin::Derived(_) | Origin::Weight => None,
            };
            let title = question.and_then(|question| question.title.as_ref());
            return Some(Said::Label(item.or(title).unwrap_or(&variable.label).clone()));
        }
        let Meant { variable, rows } = self.meant(&syntax, study)?;
        let variable = study.codebook.get(variable);
        match (&variable.domain, rows.as_slice()) {
            (Domain::Category { categories, .. }, [RowKey::Category(code)]) => {
                categories.get(usize::from(*code)).map(|category| Said::Label(category.label.clone()))
            }
            (Domain::Tick, [RowKey::Category(1)]) => {
                Some(Said::Label(variable.part.clone().unwrap_or_else(|| variable.label.clone())))
            }
            _ => {
                self.problems.push(Problem::new(place, "a name is of one answer, and these are several"));
                None
            }
        }
    }
}
