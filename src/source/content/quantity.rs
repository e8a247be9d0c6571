//! Numbers that can be compared and subtracted: people, shares, means, and figures that are counted already.

use super::argument::{Checker, FUNCTIONS, named};
use super::call::Call;
use super::names::Study;
use crate::diagnostic::nearest;
use crate::model::codebook::{Domain, Origin, VariableId};
use crate::model::measure::measure;
use crate::model::report::{Distribution, Given, People, Quantity};
use crate::model::series::{ColumnKind, Miss};
use crate::model::table::{RowKey, TableSpec};
use crate::source::expression::parser::Problem;

impl Checker<'_, '_> {
    /// A number that can be compared and subtracted.
    pub(super) fn quantity(&mut self, call: &Call) -> Option<Quantity> {
        if let ("people" | "share" | "base", Some(inner)) = (call.name.text.as_str(), self.change_within(call)) {
            return self.of_change(call, &inner);
        }
        match call.name.text.as_str() {
            "people" | "share" => {
                self.known(call, &["among", "wave"]);
                let place = self.only(call)?;
                let (syntax, study) = self.condition(place.clone())?;
                let meant = self.meant(&syntax, study)?;
                let rows = self.at_wave(call, meant.variable, study)?;
                let (by, columns) = self.among(call, rows, study)?;
                let survey = study.instrument.name.clone();
                let spec = TableSpec { rows, by };
                let is_share = call.name.text == "share";
                if is_share && meant.rows.iter().any(|row| matches!(row, RowKey::Missing(_))) {
                    let problem = Problem::new(place, "a share is of those who answered, and these did not");
                    self.problems.push(problem.hint("say how many there are: `people(…)`"));
                    return None;
                }
                let people = People { survey, spec, rows: meant.rows, columns };
                let base = People { rows: vec![RowKey::Base], ..people.clone() };
                Some(if is_share { Quantity::Share(people, base) } else { Quantity::People(people) })
            }
            "base" => {
                self.known(call, &["among", "wave"]);
                let (variables, study) = self.variables(call)?;
                let rows = self.at_wave(call, tabulated(*variables.first()?, study), study)?;
                let (by, columns) = self.among(call, rows, study)?;
                let survey = study.instrument.name.clone();
                Some(Quantity::People(People {
                    survey,
                    spec: TableSpec { rows, by },
                    rows: vec![RowKey::Base],
                    columns,
                }))
            }
            "mean" | "median" => self.middle(call),
            "change" | "improved" | "unchanged" | "worse" => self.change(call),
            "difference" | "ratio" | "most" | "least" | "rank" | "label" | "fieldwork" | "invited"
            | "response_rate" | "figure" | "quotes" => {
                let problem =
                    Problem::new(call.name.range.clone(), format!("`{}` is no number to compare", call.name.text));
                self.problems
                    .push(problem.hint("people, share, base, mean, median, change and figures of statistics are"));
                None
            }
            _ => self.given(call),
        }
    }

    fn middle(&mut self, call: &Call) -> Option<Quantity> {
        self.known(call, &["among", "wave"]);
        let (variables, study) = self.variables(call)?;
        let [named_one] = variables.as_slice() else {
            let problem =
                Problem::new(call.arguments.first()?.value.clone(), "this has several answers, each with its own");
            self.problems.push(problem.hint("name one item: `mean(services.food)`"));
            return None;
        };
        let rows = tabulated(*named_one, study);
        let variable = study.codebook.get(rows);
        let is_measured = measure(study.instrument, study.codebook, rows).is_some();
        let suits = match (&variable.domain, call.name.text.as_str()) {
            (_, "mean") if is_measured => true,
            (Domain::Category { categories, .. }, "mean") => categories.iter().all(|category| category.score.is_some()),
            (Domain::Category { ordered, .. }, _) => *ordered,
            _ => false,
        };
        if !suits {
            let what = if call.name.text == "mean" { "scores" } else { "order" };
            let message = format!("the answers to `{}` have no {what}", variable.name);
            self.problems.push(Problem::new(call.arguments.first()?.value.clone(), message));
            return None;
        }
        let rows = self.at_wave(call, rows, study)?;
        let (by, columns) = self.among(call, rows, study)?;
        let [column] = columns.as_slice() else {
            let place = named(call, "among").map_or(call.range.clone(), |argument| argument.value.clone());
            let problem = Problem::new(place, "a mean or a median is of one group, and these are several");
            self.problems.push(problem.hint("make them one by a recode (`derive`)"));
            return None;
        };
        let survey = study.instrument.name.clone();
        let of = Distribution { survey, spec: TableSpec { rows, by }, column: *column };
        Some(if call.name.text == "mean" { Quantity::Mean(of) } else { Quantity::Median(of) })
    }

    /// A figure of published statistics: `occupancy(year: 2021).rate`.
    fn given(&mut self, call: &Call) -> Option<Quantity> {
        let name = &call.name;
        let Some((_, series)) = self.names.series.iter().find(|(known, _)| *known == name.text) else {
            self.problems.push(self.unknown(call));
            return None;
        };
        let Some(column) = &call.column else {
            let figures = series.columns.iter().filter(|column| matches!(column.kind, ColumnKind::Figure { .. }));
            let first = figures.map(|column| column.name.as_str()).next().unwrap_or("figure");
            let problem = Problem::new(call.range.clone(), "it is not said which figure of the row is meant");
            self.problems.push(problem.hint(format!("write `{}(year: 2021).{first}`", name.text)));
            return None;
        };
        let mut wanted = Vec::new();
        for argument in call.arguments.iter().filter(|argument| !self.is_of_form(argument)) {
            let Some(name) = &argument.name else {
                let problem = Problem::new(argument.value.clone(), "which column this stands in is not said");
                self.problems.push(problem.hint("write `year: 2021`"));
                return None;
            };
            wanted.push((name, argument.value.clone()));
        }
        let said: Vec<(&str, &str)> = wanted
            .iter()
            .map(|(name, value)| (name.text.as_str(), self.file[value.clone()].trim_matches('"')))
            .collect();
        let columns = || series.columns.iter().map(|column| column.name.as_str());
        let problem = match series.value(&said, &column.text) {
            Ok(value) => {
                let kind = series.column(&column.text).and_then(|at| series.columns.get(at)).map(|column| &column.kind);
                let Some(ColumnKind::Figure { unit, digits }) = kind else { return None };
                let row: Vec<String> = said.iter().map(|(name, value)| format!("{name}: {value}")).collect();
                let name = format!("{}({}).{}", series.name, row.join(", "), column.text);
                return Some(Quantity::Given(Given { value, digits: *digits, unit: unit.clone(), name }));
            }
            Err(Miss::Column(missed)) => {
                let written = wanted.iter().find(|(name, _)| name.text == missed).map(|(name, _)| &name.range);
                let problem =
                    Problem::new(written.unwrap_or(&column.range).clone(), format!("there is no column `{missed}`"));
                match nearest(&missed, columns()) {
                    Some(nearest) => problem.hint(format!("did you mean `{nearest}`?")),
                    None => problem.hint(format!("its columns are {}", columns().collect::<Vec<_>>().join(", "))),
                }
            }
            Err(Miss::NoFigures(_)) => {
                Problem::new(column.range.clone(), format!("the column `{}` holds no figures", column.text))
            }
            Err(Miss::NoRow) => Problem::new(call.range.clone(), "no row of these figures is meant"),
            Err(Miss::SeveralRows) => {
                let problem = Problem::new(call.range.clone(), "several rows of these figures are meant");
                problem.hint(format!("name another of its columns: {}", columns().collect::<Vec<_>>().join(", ")))
            }
            Err(Miss::Nothing) => Problem::new(call.range.clone(), "the source does not give this figure"),
        };
        self.problems.push(problem);
        None
    }

    fn unknown(&self, call: &Call) -> Problem {
        let name = &call.name;
        let problem = Problem::new(name.range.clone(), format!("there is nothing called `{}`", name.text));
        let functions = FUNCTIONS.iter().map(|(name, _)| *name);
        let series = self.names.series.iter().map(|(name, _)| name.as_str());
        match nearest(&name.text, functions.chain(series)) {
            Some(nearest) => problem.hint(format!("did you mean `{nearest}`?")),
            None => problem.hint("what can be worked out: people, share, base, mean, median, difference, ratio, most, least, rank, label"),
        }
    }
}

/// The variable whose table counts these people: a score with bands is tabulated by its bands, which stand last.
pub(super) fn tabulated(id: VariableId, study: Study) -> VariableId {
    let origin = study.codebook.get(id).origin;
    let of_rule = study.codebook.iter().filter(|(_, variable)| variable.origin == origin);
    match origin {
        Origin::Derived(_) => of_rule.last().map_or(id, |(last, _)| last),
        Origin::Question(_) | Origin::Weight => id,
    }
}
