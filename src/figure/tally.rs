//! A plain count, for texts, dates and numbers without classes: how many gave an answer.

use super::canvas::{Anchor, Canvas, WIDTH};
use super::finding::{self, Finding};
use super::ink::Ink;
use super::number::Number;
use super::subject::Subject;
use super::unit::Unit;
use super::words::Words;
use crate::analysis::disclosure::Value;

/// One bar: those who answered, out of those who were asked.
pub fn draw(subject: &Subject, words: &Words, _: Unit) -> Canvas {
    let mut canvas = Canvas::new();
    let Some(line) = subject.panels.first().and_then(|panel| panel.lines.first()) else { return canvas };
    let share = finding::share_of(line.base, line.asked());
    let (text, ink) = match (line.base, line.asked()) {
        (Value::Known(given), Value::Known(asked)) => {
            let numbers = [("part", given.get().into()), ("whole", asked.get().into())];
            (words.say("results-part-of", &numbers), Ink::Text)
        }
        (Value::Known(_), Value::Marked(_)) => (words.number(Number::Count(line.base)), Ink::Text),
        (Value::Marked(_), _) => (words.number(Number::Count(line.base)), Ink::Quiet),
    };
    canvas.strong((0.0, 14.0), text, Anchor::Start, ink);
    if let Some(share) = share {
        canvas.block((0.0, WIDTH), (22.0, 38.0), Ink::Missing);
        if share > 0.0 {
            canvas.block((0.0, WIDTH * share), (22.0, 38.0), Ink::Group(1));
        }
    }
    canvas.line((0.0, 20.0), (0.0, 40.0), Ink::Axis);
    canvas.y = 44.0;
    canvas
}

/// "20 of 31 people gave an answer."
pub fn finding(subject: &Subject, words: &Words, _: Unit) -> Finding {
    let Some(line) = subject.panels.first().and_then(|panel| panel.lines.first()) else {
        return Finding::hidden(words);
    };
    match (line.base, line.asked()) {
        (Value::Known(given), Value::Known(asked)) => {
            let numbers = [("given", given.get().into()), ("asked", asked.get().into())];
            Finding::bare(words.say("results-gave-answer", &numbers))
        }
        (Value::Known(given), Value::Marked(_)) => {
            Finding::bare(words.say("results-gave-answer-only", &[("given", given.get().into())]))
        }
        (Value::Marked(_), _) => Finding::hidden(words),
    }
}
