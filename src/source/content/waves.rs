//! What a page asks of people over waves: how the same people changed, and what was measured at one wave. The survey says what is
//! followed (`results: change:`, `over: waves`); a page takes what stands there.

use super::argument::{Checker, named, positional};
use super::call::{self, Call};
use super::names::Study;
use crate::diagnostic::nearest;
use crate::model::codebook::{Origin, VariableId};
use crate::model::instrument::Rule;
use crate::model::report::{Distribution, People, Quantity};
use crate::model::table::{ColumnKey, RowKey, TableSpec};
use crate::model::waves::{Course, CourseKind, Outcome};
use crate::source::expression::parser::Problem;

/// The table that counts how the same people changed.
pub(super) struct Changed<'a> {
    pub study: Study<'a>,
    pub course: &'a Course,
    pub variable: VariableId,
}

impl<'a> Checker<'_, 'a> {
    /// `change(…)`, `improved(…)` and their kin, where that is what is asked of how many people it is.
    pub(super) fn change_within(&self, call: &Call) -> Option<Call> {
        let place = positional(call).next()?.value.clone();
        let inner = call::call(self.file, place).ok()?;
        (inner.name.text == "change" || outcome(&inner).is_some()).then_some(inner)
    }

    /// `change(index)`: the mean change of the same people; `improved(index)`: how many of them.
    pub(super) fn change(&mut self, call: &Call) -> Option<Quantity> {
        let Changed { study, variable, .. } = self.changed(call)?;
        let (survey, spec) = (study.instrument.name.clone(), TableSpec { rows: variable, by: None });
        Some(match outcome(call) {
            None => Quantity::Mean(Distribution { survey, spec, column: ColumnKey::All }),
            Some(outcome) => Quantity::People(people(survey, spec, RowKey::Category(outcome as u8))),
        })
    }

    /// How many people, or which share, or of how many: of those who are within the outer brackets.
    pub(super) fn of_change(&mut self, outer: &Call, inner: &Call) -> Option<Quantity> {
        self.known(outer, &[]);
        let Changed { study, variable, .. } = self.changed(inner)?;
        let (survey, spec) = (study.instrument.name.clone(), TableSpec { rows: variable, by: None });
        let all = people(survey.clone(), spec, RowKey::Base);
        let some = outcome(inner).map(|outcome| people(survey, spec, RowKey::Category(outcome as u8)));
        match (outer.name.text.as_str(), some) {
            ("base", _) => Some(Quantity::People(all)),
            ("people", Some(some)) => Some(Quantity::People(some)),
            ("share", Some(some)) => Some(Quantity::Share(some, all)),
            (_, _) => {
                let problem = Problem::new(inner.range.clone(), "a change is no group of people");
                self.problems.push(problem.hint("write `share(improved(…))`, or `base(change(…))`"));
                None
            }
        }
    }

    /// What `change(index, to: 2)` is about.
    pub(super) fn changed(&mut self, call: &Call) -> Option<Changed<'a>> {
        self.known(call, &["to"]);
        let (variables, study) = self.variables(call)?;
        let place = call.arguments.first()?.value.clone();
        let [of] = variables.as_slice() else {
            let problem = Problem::new(place, "this has several answers, each with its own change");
            self.problems.push(problem.hint("name one item: `change(services.food)`"));
            return None;
        };
        let courses = study.instrument.results.followed.as_ref().map_or(&[][..], |followed| &followed.courses);
        let of_it = courses.iter().filter_map(|course| Some((course, follows(course, *of, study)?)));
        let mut all: Vec<(&Course, VariableId)> = of_it.collect();
        if all.is_empty() {
            let name = &study.codebook.get(*of).name;
            let problem = Problem::new(place, format!("the survey asks for no change of `{name}`"));
            let hint = format!("write `change: [{{of: {name}}}]` under `results:` of `{}`", study.instrument.name);
            self.problems.push(problem.hint(hint));
            return None;
        }
        match named(call, "to") {
            Some(argument) => {
                let wave = self.file[argument.value.clone()].to_string();
                let ending = format!("-change-{wave}");
                all.retain(|(course, _)| course.name.ends_with(&ending));
                if all.is_empty() {
                    let problem =
                        Problem::new(argument.value.clone(), format!("no change up to `{wave}` is asked for"));
                    self.problems
                        .push(problem.hint("`to: each` under `results: change:` makes one for each later wave"));
                    return None;
                }
            }
            None if all.len() > 1 => all.retain(|(course, _)| course.name.ends_with("-change")),
            None => {}
        }
        match all.as_slice() {
            [(course, variable), ..] => Some(Changed { study, course, variable: *variable }),
            [] => {
                let problem = Problem::new(call.range.clone(), "it is not said up to which wave");
                self.problems.push(problem.hint(format!("write `{}(…, to: 2)`", call.name.text)));
                None
            }
        }
    }

    /// A variable at the wave that `wave:` names; itself where none is named.
    pub(super) fn at_wave(&mut self, call: &Call, id: VariableId, study: Study<'a>) -> Option<VariableId> {
        let Some(argument) = named(call, "wave") else { return Some(id) };
        let place = argument.value.clone();
        let wave = self.file[place.clone()].to_string();
        let waves = study.instrument.waves.as_ref().map_or(&[][..], |waves| &waves.waves);
        let Some(at) = waves.iter().position(|known| known.name == wave) else {
            let problem = Problem::new(place, format!("there is no wave `{wave}`"));
            self.problems.push(match nearest(&wave, waves.iter().map(|wave| wave.name.as_str())) {
                Some(nearest) => problem.hint(format!("did you mean `{nearest}`?")),
                None => problem,
            });
            return None;
        };
        if at == 0 {
            return Some(id);
        }
        if let Some(among) = named(call, "among") {
            let problem = Problem::new(among.value.clone(), "groups within a later wave are not counted");
            self.problems.push(problem.hint("leave `among:` out"));
            return None;
        }
        let found = over_waves(id, study).and_then(|course| course.variables.get(at));
        if found.is_none() {
            let name = &study.codebook.get(id).name;
            let problem = Problem::new(place, format!("`{name}` is not followed over waves"));
            let hint = format!(
                "write `tables: [{{rows: {name}, over: waves}}]` under `results:` of `{}`",
                study.instrument.name
            );
            self.problems.push(problem.hint(hint));
        }
        found.map(|(id, _)| *id)
    }
}

fn people(survey: String, spec: TableSpec, row: RowKey) -> People {
    People { survey, spec, rows: vec![row], columns: vec![ColumnKey::All] }
}

/// What became of those whom a function counts.
fn outcome(call: &Call) -> Option<Outcome> {
    Outcome::ALL.into_iter().find(|outcome| outcome.name() == call.name.text)
}

/// What a variable is at each wave, where that is shown.
pub(super) fn over_waves<'a>(id: VariableId, study: Study<'a>) -> Option<&'a Course> {
    let followed = study.instrument.results.followed.as_ref()?;
    let mut courses = followed.courses.iter().filter(|course| course.kind == CourseKind::Waves);
    courses.find(|course| course.variables.first().is_some_and(|(first, _)| *first == id))
}

/// The variable of a course that says how another changed.
fn follows(course: &Course, of: VariableId, study: Study) -> Option<VariableId> {
    let changes = |id: VariableId| match study.codebook.get(id).origin {
        Origin::Derived(index) => match study.instrument.derived.get(index).map(|derived| &derived.rule) {
            Some(Rule::Change { from, .. }) => *from == of,
            _ => false,
        },
        Origin::Question(_) | Origin::Weight => false,
    };
    let is_change = course.kind == CourseKind::Changes;
    course.variables.iter().map(|(id, _)| *id).find(|id| is_change && changes(*id))
}
