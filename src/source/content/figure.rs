//! Figures and tables that stand in a page, and the boxes around its parts.

use super::argument::{Checker, named, positional};
use super::call::{Argument, Call};
use super::names::Study;
use super::quantity::tabulated;
use super::{people, waves};
use crate::diagnostic::nearest;
use crate::model::codebook::{Domain, Origin, VariableId};
use crate::model::report::{FigureRequest, FigureSource, QuotesRequest};
use crate::model::table::TableSpec;
use crate::model::waves::Course;
use crate::source::expression::parser::Problem;

impl Checker<'_, '_> {
    /// `figure(services, by: region, caption: "…")`, or a series by its name.
    pub(super) fn figure(&mut self, call: &Call) -> Option<FigureRequest> {
        const OWN: [&str; 3] = ["by", "over", "caption"];
        for name in call.arguments.iter().filter_map(|argument| argument.name.as_ref()) {
            if !OWN.contains(&name.text.as_str()) {
                let problem =
                    Problem::new(name.range.clone(), format!("`{}` takes no `{}`", call.name.text, name.text));
                self.problems.push(match nearest(&name.text, OWN) {
                    Some(nearest) => problem.hint(format!("did you mean `{nearest}`?")),
                    None => problem.hint("it takes `by:`, `over:` and `caption:`"),
                });
            }
        }
        let caption = match named(call, "caption") {
            Some(argument) => Some(self.quoted(argument, "caption")?),
            None => None,
        };
        let as_table = call.name.text == "table";
        let Some(place) = positional(call).next().map(|argument| argument.value.clone()) else {
            return self.written(call);
        };
        let written = &self.file[place.clone()];
        if let Some((_, series)) = self.names.series.iter().find(|(name, _)| name == written) {
            let source = FigureSource::Series { name: series.name.clone() };
            return Some(FigureRequest { source, caption, as_table });
        }
        let followed = match self.change_within(call) {
            Some(inner) => Some(self.changed(&inner).map(|changed| (changed.study, changed.course))?),
            None => None,
        };
        if let Some((study, course)) = followed {
            return Some(FigureRequest { source: of_course(course, study), caption, as_table });
        }
        let (syntax, study) = self.condition(place)?;
        let variables = self.take(people::named(&syntax, self.file, study))?;
        if let Some(over) = named(call, "over") {
            let course = self.over(over, &variables, study)?;
            return Some(FigureRequest { source: of_course(course, study), caption, as_table });
        }
        let by = match named(call, "by") {
            Some(argument) => {
                let (syntax, _) = self.condition(argument.value.clone())?;
                let groups = self.take(people::named(&syntax, self.file, study))?;
                let [by] = groups.as_slice() else {
                    let problem = Problem::new(argument.value.clone(), "this makes no groups: it has several answers");
                    self.problems.push(problem.hint("take a question with one answer, or a recode"));
                    return None;
                };
                if !matches!(study.codebook.get(*by).domain, Domain::Category { .. }) || variables.contains(by) {
                    let problem = Problem::new(argument.value.clone(), "this makes no groups for the figure");
                    self.problems.push(problem.hint("take a question with one answer, or a recode"));
                    return None;
                }
                Some(*by)
            }
            None => None,
        };
        // A figure is of a whole question.
        let all = whole(&variables, study);
        let tables = all.iter().map(|rows| TableSpec { rows: *rows, by }).collect();
        let name = figure_name(variables.first().copied()?, study);
        let id = by.map_or(name.clone(), |by| format!("{name}-by-{}", study.codebook.get(by).name));
        let source = FigureSource::Survey { survey: study.instrument.name.clone(), id, tables };
        Some(FigureRequest { source, caption, as_table })
    }

    /// What `over: waves` shows of a variable.
    fn over<'s>(&mut self, over: &Argument, variables: &[VariableId], study: Study<'s>) -> Option<&'s Course> {
        if &self.file[over.value.clone()] != "waves" {
            let problem = Problem::new(over.value.clone(), "a figure is over waves, or by a group");
            self.problems.push(problem.hint("write `over: waves`"));
            return None;
        }
        let shown = variables.first().and_then(|id| waves::over_waves(tabulated(*id, study), study));
        if shown.is_none() {
            let problem = Problem::new(over.value.clone(), "this is not followed over waves");
            let name = variables.first().map_or("…", |id| &study.codebook.get(*id).name);
            self.problems
                .push(problem.hint(format!("write `tables: [{{rows: {name}, over: waves}}]` under `results:`")));
        }
        shown
    }
}

/// A figure over waves or of change, as the results page has it.
fn of_course(course: &Course, study: Study) -> FigureSource {
    let tables = course.variables.iter().map(|(rows, _)| TableSpec { rows: *rows, by: None }).collect();
    FigureSource::Survey { survey: study.instrument.name.clone(), id: course.name.clone(), tables }
}

impl Checker<'_, '_> {
    /// `quotes(theme: privacy, at_most: 2)`, or of another survey: `quotes(centre, theme: privacy)`.
    pub(super) fn quotes(&mut self, call: &Call) -> Option<QuotesRequest> {
        const OWN: [&str; 2] = ["theme", "at_most"];
        for name in call.arguments.iter().filter_map(|argument| argument.name.as_ref()) {
            if !OWN.contains(&name.text.as_str()) {
                let problem = Problem::new(name.range.clone(), format!("`quotes` takes no `{}`", name.text));
                self.problems.push(match nearest(&name.text, OWN) {
                    Some(nearest) => problem.hint(format!("did you mean `{nearest}`?")),
                    None => problem.hint("it takes `theme:` and `at_most:`"),
                });
            }
        }
        let study = self.survey_of(call)?;
        let Some(theme) = named(call, "theme") else { return self.written(call) };
        let name = self.file[theme.value.clone()].to_string();
        if !study.themes.contains(&name) {
            let problem = Problem::new(theme.value.clone(), format!("`quotes.yaml` has no theme `{name}`"));
            let themes = || study.themes.iter().map(String::as_str);
            self.problems.push(match nearest(&name, themes()) {
                Some(nearest) => problem.hint(format!("did you mean `{nearest}`?")),
                None if study.themes.is_empty() => problem.hint("themes stand in `quotes.yaml` beside the survey"),
                None => problem.hint(format!("its themes are {}", themes().collect::<Vec<_>>().join(", "))),
            });
            return None;
        }
        let at_most = match named(call, "at_most") {
            Some(argument) => match self.file[argument.value.clone()].parse::<usize>() {
                Ok(most) if most > 0 => Some(most),
                _ => {
                    let problem = Problem::new(argument.value.clone(), "`at_most` is a whole number from 1");
                    self.problems.push(problem.hint("write `at_most: 2`"));
                    return None;
                }
            },
            None => None,
        };
        Some(QuotesRequest { survey: study.instrument.name.clone(), theme: name, at_most })
    }
}

/// All variables of the question that some belong to, less the text of "other, which?".
fn whole(variables: &[VariableId], study: Study) -> Vec<VariableId> {
    let Some(first) = variables.first() else { return vec![] };
    match study.codebook.get(*first).origin {
        Origin::Question(question) => {
            let all = study.codebook.of_question(question);
            let counted =
                all.filter(|(id, variable)| variables.contains(id) || !matches!(variable.domain, Domain::Text));
            counted.map(|(id, _)| id).collect()
        }
        Origin::Derived(_) | Origin::Weight => variables.to_vec(),
    }
}

/// What the figure of a variable is called: its question, or its rule.
fn figure_name(id: VariableId, study: Study) -> String {
    match study.codebook.get(id).origin {
        Origin::Question(question) => {
            study.instrument.questions().nth(question).map_or_else(String::new, |question| question.name.clone())
        }
        Origin::Weight => String::new(),
        Origin::Derived(rule) => study.instrument.derived.get(rule).map_or_else(String::new, |rule| rule.name.clone()),
    }
}
