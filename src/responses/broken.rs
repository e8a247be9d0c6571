//! Which rules of the questionnaire the answers break: sheets come in from paper, where nothing stops anybody from ticking
//! "none of these" beside something else. What people answered is kept, so nobody may take such a rule for kept.

use std::collections::BTreeSet;

use super::dataset::{Column, Dataset, State};
use crate::model::codebook::Codebook;
use crate::model::control::Control;
use crate::model::instrument::{Instrument, Question};

/// The names of the questions of which somebody ticked more or fewer choices than it asks for, or one that rules out the
/// others beside another, or gave two choices of a ranking one place.
pub fn broken(data: &Dataset, instrument: &Instrument, codebook: &Codebook) -> BTreeSet<String> {
    let is_broken = |index: usize, question: &Question| {
        let columns: Vec<&Column> = codebook.of_question(index).map(|(id, _)| data.column(id)).collect();
        (0..data.rows()).any(|row| {
            let answers: Vec<Option<u8>> = columns.iter().map(|column| answered(column, row)).collect();
            breaks(&question.control, &answers)
        })
    };
    let questions = instrument.questions().enumerate();
    questions
        .filter(|(index, question)| is_broken(*index, question))
        .map(|(_, question)| question.name.clone())
        .collect()
}

fn answered(column: &Column, row: usize) -> Option<u8> {
    let Column::Codes(codes) = column else { return None };
    match codes.get(row)?.state() {
        State::Answered(code) => Some(code),
        _ => None,
    }
}

/// Whether one person's answers to the parts of a question break its rules.
fn breaks(control: &Control, answers: &[Option<u8>]) -> bool {
    let ticked = |at: usize| answers.get(at) == Some(&Some(1));
    match control {
        Control::ChooseSeveral { choices, choose } => {
            let chosen = (0..choices.len()).filter(|at| ticked(*at)).count() as u32;
            let alone = choices.iter().enumerate().any(|(at, choice)| choice.exclusive && ticked(at));
            answers.iter().take(choices.len()).any(Option::is_some) && !choose.allows(chosen) || (alone && chosen > 1)
        }
        Control::Grid { choose, .. } => {
            let chosen = (0..answers.len()).filter(|at| ticked(*at)).count() as u32;
            answers.iter().any(Option::is_some) && !choose.allows(chosen)
        }
        Control::Rank { .. } => {
            let mut places: Vec<u8> = answers.iter().copied().flatten().collect();
            places.sort_unstable();
            places.windows(2).any(|pair| pair[0] == pair[1])
        }
        Control::ChooseOne { .. }
        | Control::Matrix { .. }
        | Control::Range { .. }
        | Control::Number { .. }
        | Control::Date { .. }
        | Control::Text { .. }
        | Control::Note => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Locale, Text};
    use crate::model::control::{Choice, Choose};

    fn choice(name: &str) -> Choice {
        let label = Text::new(Locale::english(), name);
        let exclusive = name == "none";
        Choice { name: name.into(), label, score: None, symbol: None, image: None, exclusive, other: None }
    }

    #[test]
    fn more_ticks_than_allowed_an_exclusive_one_beside_others_and_shared_places_are_noticed() {
        let choices: Vec<Choice> = ["a", "b", "none"].map(choice).into();
        let choose = Choose { at_least: None, at_most: Some(1) };
        let most_one = Control::ChooseSeveral { choices: choices.clone(), choose };
        let any = Control::ChooseSeveral { choices: choices.clone(), choose: Choose::default() };
        let ticks = |ticks: [u8; 3]| ticks.map(Some);
        assert!(breaks(&most_one, &ticks([1, 1, 0])) && !breaks(&any, &ticks([1, 1, 0])));
        assert!(breaks(&any, &ticks([1, 0, 1])) && !breaks(&any, &ticks([0, 0, 1])));
        assert!(!breaks(&most_one, &ticks([0, 0, 0])) && !breaks(&most_one, &[None, None, None]));
        let rank = Control::Rank { choices };
        assert!(breaks(&rank, &[Some(0), Some(0), None]) && !breaks(&rank, &[Some(0), None, Some(2)]));
    }
}
