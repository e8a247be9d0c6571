//! From responses to what is counted of people: how many rounds of a repeat each told of, which answers they gave at least once, what
//! their open answers are about, and the numbers worked out from their dates.

use crate::model::codebook::{Codebook, Origin, Variable, VariableId};
use crate::model::control::Control;
use crate::model::counted::{Added, Counted};
use crate::model::dated::Dated;
use crate::model::instrument::Question;

use super::coding::Coded;
use super::dataset::{Code, Column, Dataset, State};
use super::dated;
use super::derive::derive;

/// The people of a survey: their own answers, and what is counted of their rounds and of their open answers, which were `coded` so.
pub(crate) fn people_of(data: Dataset, codebook: &Codebook, counted: &Counted, coded: &[Coded]) -> Dataset {
    let rows = data.rows();
    let asked = counted.instrument.questions().count() - counted.added.len();
    let added = counted.instrument.questions().skip(asked).zip(&counted.added);
    let mut made: Vec<Column> = vec![];
    // By row, of the repeat whose questions come: how many rounds there are, or why none is counted.
    let mut numbers: Vec<Code> = vec![];
    for (question, added) in added {
        match added {
            Added::Number { of } => {
                numbers = numbers_of(&data, codebook, question, of);
                made.push(match question.control {
                    Control::Number { .. } => in_numbers(&numbers),
                    _ => Column::Codes(numbers.clone()),
                });
            }
            Added::Given { of, choices } => {
                let given = |code: u8, rounds: &[Vec<Code>]| rounds.iter().flatten().any(|round| *round == Code(code));
                made.extend(ticks(
                    &data,
                    &numbers,
                    &[*of],
                    (0..*choices as u8).map(|code| move |rounds: &[Vec<Code>]| given(code, rounds)),
                ));
            }
            Added::Dated { of, least } => made.push(numbers_of_dates(&data, (of, *least))),
            Added::Coded { of, coding } => {
                let answers: Vec<&Column> = of.iter().map(|of| data.column(*of)).collect();
                let themes = coded.get(*coding).map(|coded| coded.of_people(&answers, rows));
                made.extend(themes.unwrap_or_default());
            }
            Added::Ticked { of } => {
                let ticked =
                    |at: usize, rounds: &[Vec<Code>]| rounds.get(at).is_some_and(|tick| tick.contains(&Code(1)));
                made.extend(ticks(
                    &data,
                    &numbers,
                    of,
                    (0..of.len()).map(|at| move |rounds: &[Vec<Code>]| ticked(at, rounds)),
                ));
            }
        }
    }
    let is_of_rounds =
        |(_, variable): &(VariableId, &Variable)| !variable.origin.is_question() && variable.repeat.is_some();
    let of_rounds = codebook.iter().filter(is_of_rounds).map(|(id, _)| data.column(id).clone());
    let of_rounds: Vec<Column> = of_rounds.collect();
    let (conflicts, places) = (data.conflicts().clone(), data.places().to_vec());
    let many = |is: fn(Origin) -> bool| codebook.iter().filter(|(_, variable)| is(variable.origin)).count();
    let mut columns = data.into_columns();
    columns.truncate(many(Origin::is_written));
    // What people weigh stands behind all questions.
    let weight = columns.split_off(many(Origin::is_question));
    columns.append(&mut made);
    columns.extend(weight);
    columns.extend(of_rounds);
    derive(&counted.instrument, &counted.codebook, rows, &mut columns);
    Dataset::new(rows, columns).with_conflicts(conflicts).with_places(places)
}

/// The numbers that are worked out from people's dates.
fn numbers_of_dates(data: &Dataset, of: (&Dated, u32)) -> Column {
    let number = |row: usize| match dated::of_row(of, data.columns(), row) {
        Ok(number) => (f64::from(number), Code::ANSWERED),
        Err(without) => (0.0, without.code()),
    };
    let (values, codes) = (0..data.rows()).map(number).unzip();
    Column::Numbers { values, codes }
}

/// The same where they are told in classes.
fn in_numbers(numbers: &[Code]) -> Column {
    let number = |code: &Code| match code.state() {
        State::Answered(number) => (f64::from(number), Code::ANSWERED),
        _ => (0.0, *code),
    };
    let (values, codes) = numbers.iter().map(number).unzip();
    Column::Numbers { values, codes }
}

/// How many rounds each person told of. Nothing was said of them: skipped, or not asked where the repeat is not.
fn numbers_of(data: &Dataset, codebook: &Codebook, question: &Question, of: &[VariableId]) -> Vec<Code> {
    let told = of.first().map(|id| data.column(*id));
    let number = |row: usize| {
        let is_asked =
            |gate: &crate::model::expression::Expression| gate.truth(&data.answers(row, codebook)) == Some(true);
        if !question.relevant.as_ref().is_none_or(is_asked) {
            return Code::NOT_ASKED;
        }
        match told {
            Some(Column::Rounds(rounds)) => match rounds.get(row) {
                Some(Ok(rounds)) => u8::try_from(rounds.len()).map_or(Code::SKIPPED, Code),
                Some(Err(reason)) => *reason,
                None => Code::SKIPPED,
            },
            _ => Code::SKIPPED,
        }
    };
    (0..data.rows()).map(number).collect()
}

/// A column for each answer: whether it was given in any round. Who told of no round was not asked; who answered in none gave the
/// reason that all rounds share, or skipped it.
fn ticks(
    data: &Dataset,
    numbers: &[Code],
    of: &[VariableId],
    given: impl Iterator<Item = impl Fn(&[Vec<Code>]) -> bool>,
) -> Vec<Column> {
    let of_row = |row: usize| -> Vec<Vec<Code>> {
        let rounds = |id: &VariableId| match data.column(*id) {
            Column::Rounds(rounds) => match rounds.get(row) {
                Some(Ok(rounds)) => rounds.to_vec(),
                _ => vec![],
            },
            _ => vec![],
        };
        of.iter().map(rounds).collect()
    };
    let given: Vec<_> = given.collect();
    let mut ticks = vec![Vec::with_capacity(data.rows()); given.len()];
    for (row, number) in numbers.iter().enumerate() {
        let rounds = of_row(row);
        let reason = match number.state() {
            State::Answered(0) | State::NotAsked | State::Skipped | State::Missing(_) => Some(Code::NOT_ASKED),
            State::Answered(_) => unanswered(&rounds),
        };
        for (column, given) in ticks.iter_mut().zip(&given) {
            column.push(reason.unwrap_or_else(|| Code(u8::from(given(&rounds)))));
        }
    }
    ticks.into_iter().map(Column::Codes).collect()
}

/// Why nobody can tell an answer, where no round has one.
fn unanswered(rounds: &[Vec<Code>]) -> Option<Code> {
    let mut codes = rounds.iter().flatten();
    let first = *codes.next()?;
    let is_answer = |code: &Code| matches!(code.state(), State::Answered(_));
    if is_answer(&first) || codes.clone().any(is_answer) {
        return None;
    }
    let is_shared = matches!(first.state(), State::Missing(_)) && codes.all(|code| *code == first);
    Some(if is_shared { first } else { Code::SKIPPED })
}
