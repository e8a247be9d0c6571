//! Variables computed from answers: recodes and scores; and what is measured of somebody.

use crate::model::codebook::{Codebook, Domain, Origin, Variable, VariableId};
use crate::model::dated::Dated;
use crate::model::instrument::{Band, Derived, Group, Instrument, Rule};
use crate::model::measure::Measured;
use crate::model::waves::Outcome;

use super::dataset::{Code, Column, Dataset, State};
use super::dated;

/// Adds the derived columns to those of the answers. They stand last in the codebook, each after what it builds on. What was worked out from the
/// answers of each round, while they were read, stands behind the answers already.
pub(super) fn derive(instrument: &Instrument, codebook: &Codebook, rows: usize, columns: &mut Vec<Column>) {
    let answered = codebook.iter().filter(|(_, variable)| variable.origin.is_written()).count();
    let mut of_rounds = columns.split_off(answered.min(columns.len())).into_iter();
    for (_, variable) in codebook.iter().skip(columns.len()) {
        if variable.repeat.is_some() {
            columns.push(of_rounds.next().unwrap_or_else(|| Column::Rounds(vec![Err(Code::SKIPPED); rows])));
            continue;
        }
        let rule = match variable.origin {
            Origin::Derived(index) => instrument.derived.get(index),
            Origin::Question(_) | Origin::Weight => None,
        };
        columns.push(match rule {
            Some(derived) => column(derived, variable, codebook, rows, columns),
            None => unanswered(rows),
        });
    }
}

/// Of what no rule computes.
fn unanswered(rows: usize) -> Column {
    Column::Codes(vec![Code::SKIPPED; rows])
}

fn column(derived: &Derived, variable: &Variable, codebook: &Codebook, rows: usize, columns: &[Column]) -> Column {
    match &derived.rule {
        Rule::Recode { from, groups } => recode(codebook, *from, groups, columns).unwrap_or_else(|| unanswered(rows)),
        Rule::Sum { items, times, require_items, bands, .. } => {
            let items = items_of(codebook, items, columns);
            let scores = (0..rows).map(|row| score(&items, *times, *require_items, row));
            match variable.domain {
                Domain::Category { .. } => Column::Codes(
                    scores.map(|score| score.map_or_else(|none| none, |score| band(bands, score))).collect(),
                ),
                _ => {
                    let (values, codes) = scores
                        .map(|score| score.map_or_else(|none| (0.0, none), |score| (score, Code::ANSWERED)))
                        .unzip();
                    Column::Numbers { values, codes }
                }
            }
        }
        Rule::Dated { of: Dated::Counted { number, .. }, bands, .. } => {
            let number = items_of(codebook, &[*number], columns);
            let of_row = |row: usize| number.first().map_or(Err(Code::SKIPPED), |number| number.score(row));
            let code = |row: usize| of_row(row).map_or_else(|none| none, |number| band(bands, number));
            Column::Codes((0..rows).map(code).collect())
        }
        Rule::Dated { of, least, bands } => {
            let code = |row: usize| match dated::of_row((of, *least), columns, row) {
                Ok(number) => dated::band(bands, number),
                Err(without) => without.code(),
            };
            Column::Codes((0..rows).map(code).collect())
        }
        Rule::Latest { of, among, bands } => {
            let answer = |row: usize| match among.has(|id| answered(columns, id, row).is_some()) {
                true => of.iter().rev().find_map(|of| answered(columns, *of, row)),
                false => None,
            };
            let of = items_of(codebook, of, columns);
            let code = |row: usize| match (answer(row), bands.is_empty()) {
                (None, _) => Code::SKIPPED,
                (Some(code), true) => code,
                (Some(_), false) => latest(&of, row).map_or(Code::SKIPPED, |score| band(bands, score)),
            };
            Column::Codes((0..rows).map(code).collect())
        }
        Rule::Change { from, to, counts, better, .. } => {
            let (from, to) = (items_of(codebook, &[*from], columns), items_of(codebook, to, columns));
            let change = |row: usize| match (latest(&from, row), latest(&to, row)) {
                (Some(from), Some(to)) => Code(Outcome::of(from, to, *counts, *better) as u8),
                _ => Code::SKIPPED,
            };
            Column::Codes((0..rows).map(change).collect())
        }
    }
}

/// What is measured of each respondent, in their order; `None` of whom nothing is.
pub(crate) fn measured(data: &Dataset, codebook: &Codebook, measured: &Measured) -> Vec<Option<f64>> {
    let columns = data.columns();
    let items = |ids: &[VariableId]| items_of(codebook, ids, columns);
    match measured {
        Measured::Score { of, among } => {
            let values = items(of);
            let counts = |row: &usize| among.has(|id| answered(columns, id, *row).is_some());
            (0..data.rows()).map(|row| Some(row).filter(counts).and_then(|row| latest(&values, row))).collect()
        }
        Measured::Change { from, to } => {
            let (from, to) = (items(&[*from]), items(to));
            let change = |row: usize| Some(latest(&to, row)? - latest(&from, row)?);
            (0..data.rows()).map(change).collect()
        }
    }
}

/// Everybody's scores on these items, a person each: of those who have one on all of them.
pub(crate) fn item_scores(data: &Dataset, codebook: &Codebook, items: &[VariableId]) -> Vec<Vec<f64>> {
    let items = items_of(codebook, items, data.columns());
    let of_row = |row: usize| items.iter().map(|item| item.score(row).ok()).collect::<Option<Vec<f64>>>();
    (0..data.rows()).filter_map(of_row).collect()
}

fn items_of<'a>(codebook: &Codebook, ids: &[VariableId], columns: &'a [Column]) -> Vec<Item<'a>> {
    ids.iter().filter_map(|id| Item::of(codebook, *id, columns)).collect()
}

/// Somebody's answer to a variable, where there is one.
fn answered(columns: &[Column], id: VariableId, row: usize) -> Option<Code> {
    let codes = match columns.get(id.0 as usize)? {
        Column::Codes(codes) | Column::Numbers { codes, .. } | Column::Texts { codes, .. } => codes,
        Column::Rounds(_) => return None,
    };
    codes.get(row).copied().filter(|code| matches!(code.state(), State::Answered(_)))
}

/// The value of the last of these that somebody has.
fn latest(of: &[Item], row: usize) -> Option<f64> {
    of.iter().rev().find_map(|item| item.score(row).ok())
}

/// Every category becomes its group's; why there is no answer stays as it is.
fn recode(codebook: &Codebook, from: VariableId, groups: &[Group], columns: &[Column]) -> Option<Column> {
    let (Domain::Category { categories, .. }, Some(Column::Codes(codes))) =
        (&codebook.get(from).domain, columns.get(from.0 as usize))
    else {
        return None;
    };
    let group = |code: u8| groups.iter().position(|group| group.choices.contains(&code));
    let table = (0..=u8::MAX).zip(categories).map(|(code, _)| u8::try_from(group(code)?).ok().map(Code));
    let table: Vec<Option<Code>> = table.collect();
    let recoded = codes.iter().map(|code| match code.state() {
        // `check` spells out every group, so a category without one cannot be; it would be an answer we cannot place.
        State::Answered(category) => table.get(usize::from(category)).copied().flatten().unwrap_or(Code::SKIPPED),
        _ => *code,
    });
    Some(Column::Codes(recoded.collect()))
}

/// One item of a score.
struct Item<'a> {
    column: &'a Column,
    /// By category; numbers have none.
    scores: Vec<Option<f64>>,
}

impl<'a> Item<'a> {
    fn of(codebook: &Codebook, id: VariableId, columns: &'a [Column]) -> Option<Item<'a>> {
        let scores = match &codebook.get(id).domain {
            Domain::Category { categories, .. } => categories.iter().map(|category| category.score).collect(),
            Domain::Tick => vec![Some(0.0), Some(1.0)],
            // The number itself is its score; of dates and words there is none.
            Domain::Rank { .. } | Domain::Number { .. } | Domain::Date { .. } | Domain::Text => Vec::new(),
        };
        Some(Item { column: columns.get(id.0 as usize)?, scores })
    }

    /// The item's score, or why there is none. An answer without a score (an "it depends" on the scale) is no answer.
    fn score(&self, row: usize) -> Result<f64, Code> {
        let (code, number) = match self.column {
            Column::Codes(codes) => (codes.get(row), None),
            Column::Numbers { values, codes } => (codes.get(row), values.get(row)),
            Column::Texts { .. } | Column::Rounds(_) => (None, None),
        };
        let code = code.copied().unwrap_or(Code::SKIPPED);
        match (code.state(), number) {
            (State::Answered(_), Some(number)) => Ok(*number),
            (State::Answered(category), None) => {
                self.scores.get(usize::from(category)).copied().flatten().ok_or(Code::SKIPPED)
            }
            _ => Err(code),
        }
    }
}

/// The sum of the answered items' scores, times the factor. With fewer answered items than required there is no score:
/// not asked where no item was, else for the reason that all unanswered items share, else skipped. Items that are not
/// answered are not guessed at: an instrument that allows them has a scale on which the plain sum still means something.
fn score(items: &[Item], times: f64, require_items: u32, row: usize) -> Result<f64, Code> {
    let mut sum = 0.0;
    let mut answered = 0;
    let mut reason: Option<Code> = None;
    for item in items {
        match item.score(row) {
            Ok(score) => {
                sum += score;
                answered += 1;
            }
            Err(code) => reason = Some(if reason.is_none_or(|reason| reason == code) { code } else { Code::SKIPPED }),
        }
    }
    match reason {
        _ if answered > 0 && answered >= require_items => Ok(sum * times),
        Some(Code::NOT_ASKED) if answered > 0 => Err(Code::SKIPPED),
        reason => Err(reason.unwrap_or(Code::SKIPPED)),
    }
}

/// The first band whose limit the score does not exceed.
fn band(bands: &[Band], score: f64) -> Code {
    let band = bands.iter().position(|band| score <= band.to).and_then(|band| u8::try_from(band).ok());
    band.filter(|band| *band <= Code::MAX_CATEGORY).map_or(Code::SKIPPED, Code)
}
