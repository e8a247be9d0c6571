//! How long answering takes, so that people know before they begin.

use crate::locale::{Text, markdown};
use crate::model::control::{Choice, Control, Item};
use crate::model::instrument::{Element, Instrument, Question};

/// Words a minute. Adults read 238 to themselves (Brysbaert 2019, a review of 190 studies); who reads in a second language,
/// or aloud to somebody, needs half as long again.
const WORDS_A_MINUTE: f64 = 160.0;

/// Minutes to answer the whole questionnaire: what the study says, else an estimate, at least 1. Over ten minutes it is
/// rounded to five, since it is no more exact than that.
pub fn minutes(instrument: &Instrument) -> u32 {
    if let Some(minutes) = instrument.study.minutes {
        return minutes;
    }
    let mut seconds = 0.0;
    for section in &instrument.sections {
        let share = if section.relevant.is_some() { 0.5 } else { 1.0 };
        for element in &section.elements {
            seconds += share
                * match element {
                    Element::Question(question) => asked(question),
                    Element::Repeat(repeat) => repeat.questions.iter().map(asked).sum(),
                };
        }
    }
    let minutes = (seconds / 60.0).ceil().clamp(1.0, 600.0);
    let minutes = if minutes > 10.0 { (minutes / 5.0).round() * 5.0 } else { minutes };
    minutes as u32
}

/// Seconds for one question; a follow-up is asked of about half.
fn asked(question: &Question) -> f64 {
    let read = words(&question.label) + question.hint.as_ref().map_or(0.0, words) + read(&question.control);
    let share = if question.relevant.is_some() { 0.5 } else { 1.0 };
    share * (read / WORDS_A_MINUTE * 60.0 + answer(&question.control))
}

/// Words among which the answer is found.
fn read(control: &Control) -> f64 {
    let choices = |choices: &[Choice]| choices.iter().map(|choice| words(&choice.label)).sum::<f64>();
    let items = |items: &[Item]| items.iter().map(|item| words(&item.label)).sum::<f64>();
    match control {
        Control::ChooseOne { choices: all, .. }
        | Control::ChooseSeveral { choices: all, .. }
        | Control::Rank { choices: all } => choices(all),
        Control::Matrix { items: all, scale } => items(all) + choices(&scale.choices),
        Control::Grid { rows, columns, .. } => items(rows) + items(columns),
        Control::Range { .. }
        | Control::Number { .. }
        | Control::Date { .. }
        | Control::Text { .. }
        | Control::Note => 0.0,
    }
}

/// Seconds to think and to tick or write.
fn answer(control: &Control) -> f64 {
    let each = |count: usize, seconds: f64| count as f64 * seconds;
    match control {
        Control::ChooseOne { .. } | Control::Range { .. } => 3.0,
        Control::ChooseSeveral { .. } => 6.0,
        Control::Matrix { items, .. } => each(items.len(), 3.0),
        Control::Grid { rows, .. } => each(rows.len(), 4.0),
        Control::Number { .. } => 6.0,
        Control::Date { .. } => 10.0,
        Control::Text { lines } => 10.0 + each((*lines).min(6) as usize, 8.0),
        Control::Rank { choices } => each(choices.len(), 4.0),
        Control::Note => 0.0,
    }
}

fn words(text: &Text) -> f64 {
    markdown::plain(text.source()).split_whitespace().count() as f64
}
