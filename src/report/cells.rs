//! The cells behind a number, by the names that the survey's files give them: what a page says of its number, and whoever checks
//! the page follows.

use super::counted;
use crate::model::codebook::{Codebook, Domain, Origin, VariableId};
use crate::model::instrument::Instrument;
use crate::model::report::{Distribution, People};
use crate::model::table::{ColumnKey, RowKey, TableSpec};
use crate::survey::Survey;

/// Each cell with its sign, as `+survey:variable:answer:by:group`.
pub(crate) fn people(people: &People, surveys: &[Survey]) -> String {
    let Some(survey) = surveys.iter().find(|survey| survey.instrument.name == people.survey) else {
        return String::new();
    };
    let names = Names { instrument: &survey.counted, codebook: &survey.codebook };
    let used = survey.results.as_ref().map(|results| counted::cells(results, people)).unwrap_or_default();
    let mut written: Vec<String> = Vec::new();
    for (cells, turned) in [(used.plus, false), (used.minus, true)] {
        for (row, column) in cells {
            let group = names.group(people.spec, column);
            written.extend(names.cell(people.spec.rows, row).into_iter().map(|cell| {
                let sign = if cell.is_taken == turned { '+' } else { '-' };
                format!("{sign}{}:{}:{group}", people.survey, cell.name)
            }));
        }
    }
    written.join(" ")
}

/// The variable and the group whose answers a mean or a median is of: `survey:variable:by:group`.
pub(crate) fn distribution(of: &Distribution, surveys: &[Survey]) -> String {
    let Some(survey) = surveys.iter().find(|survey| survey.instrument.name == of.survey) else { return String::new() };
    let names = Names { instrument: &survey.counted, codebook: &survey.codebook };
    format!("{}:{}:{}", of.survey, survey.codebook.get(of.spec.rows).name, names.group(of.spec, of.column))
}

struct Names<'s> {
    instrument: &'s Instrument,
    codebook: &'s Codebook,
}

struct Named {
    /// Its people are taken away, not added.
    is_taken: bool,
    /// `variable:answer`.
    name: String,
}

impl Names<'_> {
    /// `by:group`.
    fn group(&self, spec: TableSpec, column: ColumnKey) -> String {
        let Some(by) = spec.by.filter(|_| column != ColumnKey::All) else { return ":all".to_string() };
        let variable = self.codebook.get(by);
        let group = match column {
            ColumnKey::All => "all".to_string(),
            ColumnKey::NoAnswer => "no_answer".to_string(),
            ColumnKey::Category(code) => match variable.domain {
                Domain::Tick => if code == 1 { "yes" } else { "no" }.to_string(),
                _ => variable.domain.category_name(code),
            },
        };
        format!("{}:{group}", variable.name)
    }

    /// A cell; somebody who did not tick an answer is one of those who answered less one of those who did.
    fn cell(&self, rows: VariableId, row: RowKey) -> Vec<Named> {
        let variable = self.codebook.get(rows);
        let named = |is_taken, variable: &str, answer: &str| Named { is_taken, name: format!("{variable}:{answer}") };
        let whole = |answer: &str| named(false, self.question(rows), answer);
        match (row, &variable.domain) {
            (RowKey::Category(code), Domain::Tick) => {
                let choice = variable.part_or_name();
                match code {
                    1 => vec![named(false, &variable.name, choice)],
                    _ => vec![whole("answered"), named(true, &variable.name, choice)],
                }
            }
            (RowKey::Category(code), Domain::Number { .. }) => {
                vec![named(false, &variable.name, &format!("class_{}", u32::from(code) + 1))]
            }
            (RowKey::Category(code), domain) => vec![named(false, &variable.name, &domain.category_name(code))],
            (RowKey::Base, _) => vec![whole("answered")],
            (RowKey::Missing(code), _) => vec![whole(code.name())],
            (RowKey::Skipped, _) => vec![whole("skipped")],
            (RowKey::NotAsked, _) => vec![whole("not_asked")],
            (RowKey::Total, _) => vec![whole("total")],
        }
    }

    /// For ticks, their question; else the variable.
    fn question(&self, id: VariableId) -> &str {
        let variable = self.codebook.get(id);
        match (&variable.domain, variable.origin) {
            (Domain::Tick, Origin::Question(index)) => {
                self.instrument.questions().nth(index).map_or(&variable.name, |question| &question.name)
            }
            _ => &variable.name,
        }
    }
}
