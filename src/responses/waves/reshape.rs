//! From responses to people: a row for each, with what was answered at the first wave and what is followed at later ones.

use crate::model::panel::Panel;
use crate::responses::dataset::{Code, Column, Dataset, State};
use crate::responses::derive::derive;

use super::People;

/// The people as they answered at the first wave; with a panel, also what it follows.
pub(crate) fn panel_of(data: &Dataset, people: &People, panel: Option<&Panel>) -> Dataset {
    let first: Vec<usize> = people.courses.iter().filter_map(|course| *course.first()?).collect();
    let own = data.of_rows(&first);
    let Some(panel) = panel else { return own };
    let conflicts = own.conflicts().clone();
    let answered = panel.codebook.iter().filter(|(_, variable)| variable.origin.is_written());
    let mut columns = own.into_columns();
    columns.truncate(answered.count() - panel.measured.len());
    for measured in &panel.measured {
        let rows: Vec<Option<usize>> =
            people.courses.iter().map(|course| course.get(measured.wave).copied().flatten()).collect();
        columns.push(measurements(data.column(measured.of), &rows));
    }
    derive(&panel.instrument, &panel.codebook, first.len(), &mut columns);
    Dataset::new(first.len(), columns).with_conflicts(conflicts)
}

/// What these responses hold. No response, and a response without an answer, are the same: nothing was measured.
fn measurements(column: &Column, rows: &[Option<usize>]) -> Column {
    let code = |codes: &[Code], row: &Option<usize>| {
        let code = row.and_then(|row| codes.get(row).copied());
        code.filter(|code| matches!(code.state(), State::Answered(_))).unwrap_or(Code::SKIPPED)
    };
    match column {
        Column::Codes(codes) => Column::Codes(rows.iter().map(|row| code(codes, row)).collect()),
        Column::Numbers { values, codes } => {
            let codes: Vec<Code> = rows.iter().map(|row| code(codes, row)).collect();
            let value = |(row, code): (&Option<usize>, &Code)| {
                row.and_then(|row| values.get(row).copied()).filter(|_| *code == Code::ANSWERED).unwrap_or(0.0)
            };
            Column::Numbers { values: rows.iter().zip(&codes).map(value).collect(), codes }
        }
        // Neither is followed (`source::instrument::change`).
        Column::Texts { .. } | Column::Rounds(_) => Column::Codes(vec![Code::SKIPPED; rows.len()]),
    }
}
