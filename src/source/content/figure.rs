//! Figures and tables that stand in a page, and the boxes around its parts.

use super::argument::{Checker, named, positional};
use super::call::Call;
use super::names::Study;
use super::people;
use crate::diagnostic::nearest;
use crate::model::codebook::{Domain, Origin, VariableId};
use crate::model::report::{FigureRequest, FigureSource};
use crate::model::table::TableSpec;
use crate::source::expression::parser::Problem;

impl Checker<'_, '_> {
    /// `figure(services, by: region, caption: "…")`, or a series by its name.
    pub(super) fn figure(&mut self, call: &Call) -> Option<FigureRequest> {
        for name in call.arguments.iter().filter_map(|argument| argument.name.as_ref()) {
            if !["by", "caption"].contains(&name.text.as_str()) {
                let problem =
                    Problem::new(name.range.clone(), format!("`{}` takes no `{}`", call.name.text, name.text));
                self.problems.push(match nearest(&name.text, ["by", "caption"]) {
                    Some(nearest) => problem.hint(format!("did you mean `{nearest}`?")),
                    None => problem.hint("it takes `by:` and `caption:`"),
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
        let (syntax, study) = self.condition(place)?;
        let variables = self.take(people::named(&syntax, self.file, study))?;
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
        Origin::Derived(_) => variables.to_vec(),
    }
}

/// What the figure of a variable is called: its question, or its rule.
fn figure_name(id: VariableId, study: Study) -> String {
    match study.codebook.get(id).origin {
        Origin::Question(question) => {
            study.instrument.questions().nth(question).map_or_else(String::new, |question| question.name.clone())
        }
        Origin::Derived(rule) => study.instrument.derived.get(rule).map_or_else(String::new, |rule| rule.name.clone()),
    }
}
