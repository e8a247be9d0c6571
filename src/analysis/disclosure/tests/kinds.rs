//! Rarer kinds of question for random surveys: each adds its columns and what the questionnaire says of them.

use super::random::{Dice, choose, unanswered};
use super::survey::{Survey, categories};
use crate::analysis::disclosure::structure::{Condition, Gate, Inclusion, Several, answered};
use crate::model::codebook::{Domain, VariableId};
use crate::model::table::RowKey;
use crate::responses::dataset::Code;

/// How many kinds there are.
pub(super) const COUNT: u64 = 7;

/// Where a question stands.
#[derive(Clone, Copy)]
pub(super) struct Frame<'a> {
    pub name: &'a str,
    pub respondents: usize,
    /// How many in a hundred do not answer.
    pub missing: u64,
    /// The group that answers depend on.
    pub group: &'a Vec<Code>,
}

/// Adds a question of this kind; gives the variables back that may be crossed.
pub(super) fn add(survey: &mut Survey, dice: &mut Dice, kind: u64, frame: Frame) -> Vec<VariableId> {
    match kind {
        0 => ranking(survey, dice, frame),
        1 => none_of_these(survey, dice, frame),
        2 => follow_ups(survey, dice, frame, true),
        3 => follow_ups(survey, dice, frame, false),
        4 => recode_of_a_recode(survey, dice, frame),
        5 => score(survey, dice, frame),
        _ => grid(survey, dice, frame),
    }
}

fn plain(dice: &mut Dice, scale: u64, frame: Frame) -> Vec<Code> {
    choose(dice, scale, frame.missing, frame.group)
}

/// Three or four things put in order, all or none.
fn ranking(survey: &mut Survey, dice: &mut Dice, frame: Frame) -> Vec<VariableId> {
    let of = 3 + dice.below(2) as usize;
    let mut columns = vec![vec![]; of];
    for _ in 0..frame.respondents {
        let state = unanswered(dice, frame.missing);
        let mut places: Vec<usize> = (0..of).collect();
        for at in 1..of {
            // Half of the time the place stays, so that the orders are uneven.
            let other = (dice.below(2 * at as u64 + 1) as usize).min(at);
            places.swap(at, other);
        }
        for (column, place) in columns.iter_mut().zip(places) {
            column.push(if state == Code::ANSWERED { Code(place as u8) } else { state });
        }
    }
    let named = columns.into_iter().enumerate();
    let ids: Vec<_> = named
        .map(|(item, column)| survey.add(&format!("{}/{item}", frame.name), Domain::Rank { of: of as u8 }, column))
        .collect();
    survey.structure.rankings.push(ids.clone());
    ids
}

/// Ticks of which the last, "none of these", stands alone.
fn none_of_these(survey: &mut Survey, dice: &mut Dice, frame: Frame) -> Vec<VariableId> {
    let choices = 3 + dice.below(2) as usize;
    let rows: Vec<Vec<Code>> = (0..frame.respondents)
        .map(|_| match unanswered(dice, frame.missing) {
            Code::ANSWERED if dice.chance(20) => (0..choices).map(|c| Code(u8::from(c + 1 == choices))).collect(),
            Code::ANSWERED => {
                let sure = dice.below(choices as u64 - 1) as usize;
                (0..choices).map(|c| Code(u8::from(c == sure || (c + 1 < choices && dice.chance(30))))).collect()
            }
            other => vec![other; choices],
        })
        .collect();
    let ids = ticks(survey, frame.name, choices, &rows);
    let exclusive = ids.last().copied().into_iter().collect();
    survey.structure.several.push(Several { choices: ids.clone(), at_least: 1, at_most: choices as u32, exclusive });
    ids
}

/// Cells of rows x columns, of which at most so many may be picked.
fn grid(survey: &mut Survey, dice: &mut Dice, frame: Frame) -> Vec<VariableId> {
    let most = 1 + dice.below(3) as usize;
    let rows: Vec<Vec<Code>> = (0..frame.respondents)
        .map(|_| match unanswered(dice, frame.missing) {
            Code::ANSWERED => {
                let wanted: Vec<u64> =
                    (0..1 + dice.below(most as u64)).map(|_| dice.below(6).min(dice.below(6))).collect();
                (0..6).map(|cell| Code(u8::from(wanted.contains(&cell)))).collect()
            }
            other => vec![other; 6],
        })
        .collect();
    let ids = ticks(survey, frame.name, 6, &rows);
    survey.several(ids.clone(), 1, most as u32);
    ids
}

fn ticks(survey: &mut Survey, name: &str, choices: usize, rows: &[Vec<Code>]) -> Vec<VariableId> {
    let column = |choice: usize| rows.iter().map(|row| row[choice]).collect();
    (0..choices).map(|choice| survey.add(&format!("{name}/{choice}"), Domain::Tick, column(choice))).collect()
}

/// Two questions for those who gave certain answers to two others; or, without `closed`, for those whom a number decides.
fn follow_ups(survey: &mut Survey, dice: &mut Dice, frame: Frame, closed: bool) -> Vec<VariableId> {
    let (first, second) = (plain(dice, 2, frame), plain(dice, 3, frame));
    let asked: Vec<bool> = match closed {
        true => first.iter().zip(&second).map(|(a, b)| *a == Code(0) && matches!(b, Code(0 | 1))).collect(),
        false => (0..frame.respondents).map(|_| dice.chance(60)).collect(),
    };
    let mut ids = vec![];
    let mut conditions = vec![];
    if closed {
        let filters = [("first", 2, first, vec![0]), ("second", 3, second, vec![0, 1])];
        for (name, scale, column, states) in filters {
            let variable = survey.add(&format!("{}_{name}", frame.name), categories(scale), column);
            conditions.push(Condition { variable, states: states.into_iter().map(RowKey::Category).collect() });
            ids.push(variable);
        }
    }
    let mut followers = vec![];
    for number in 0..2 {
        let answers = plain(dice, 3, frame).into_iter().zip(&asked);
        let column = answers.map(|(answer, asked)| if *asked { answer } else { Code::NOT_ASKED }).collect();
        followers.push(survey.add(&format!("{}_then{number}", frame.name), categories(3), column));
    }
    ids.extend(&followers);
    survey.structure.gates.push(Gate { followers, conditions, exact: false });
    ids
}

fn recode_of_a_recode(survey: &mut Survey, dice: &mut Dice, frame: Frame) -> Vec<VariableId> {
    let column = plain(dice, 8, frame);
    let fine = survey.add(frame.name, categories(8), column);
    let middle = survey.recode(&format!("{}_middle", frame.name), fine, vec![0, 0, 1, 1, 1, 2, 3, 3]);
    let coarse = survey.recode(&format!("{}_coarse", frame.name), middle, vec![0, 0, 1, 1]);
    if dice.chance(50) { vec![middle, coarse] } else { vec![coarse] }
}

/// The sum of three items, with bands; only for those who answered all three.
fn score(survey: &mut Survey, dice: &mut Dice, frame: Frame) -> Vec<VariableId> {
    let columns: Vec<Vec<Code>> = (0..3).map(|_| plain(dice, 3, frame)).collect();
    let sums: Vec<Option<u8>> = (0..frame.respondents)
        .map(|row| columns.iter().map(|column| (column[row].0 < 3).then_some(column[row].0)).sum())
        .collect();
    let named = columns.into_iter().enumerate();
    let items: Vec<_> =
        named.map(|(item, column)| survey.add(&format!("{}.{item}", frame.name), categories(3), column)).collect();
    let of = |code: fn(u8) -> u8| sums.iter().map(|sum| sum.map_or(Code::SKIPPED, |sum| Code(code(sum)))).collect();
    let (sum, band) = (of(|sum| sum), of(|sum| sum / 3));
    let made = [("sum", categories(7), sum), ("band", categories(3), band)]
        .map(|(name, domain, column)| survey.add(&format!("{}_{name}", frame.name), domain, column));
    survey.structure.together.push(made.to_vec());
    let all = |variable| Condition { variable, states: answered() };
    for item in &items {
        let inclusions = made.iter().map(|made| Inclusion { inner: all(*made), outer: all(*item) });
        survey.structure.inclusions.extend(inclusions);
    }
    let mut ids = items;
    ids.push(made[1]);
    ids
}
