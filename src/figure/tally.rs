//! A plain count, for texts, dates and numbers without classes: how many gave an answer.

use super::base::asked;
use super::canvas::{Anchor, Canvas, WIDTH};
use super::finding;
use super::ink::Ink;
use super::subject::Subject;
use super::words::{HIDDEN, Words};
use crate::analysis::table::Cell;

/// One bar: those who answered, out of those who were asked.
pub fn draw(subject: &Subject, words: &Words) -> Canvas {
    let mut canvas = Canvas::new();
    let Some(line) = subject.panels.first().and_then(|panel| panel.lines.first()) else { return canvas };
    let share = finding::share_of(line.base, asked(line).map_or(Cell::Suppressed, Cell::Published));
    let text = sentence_or_mark(subject, words);
    let ink = if text == HIDDEN { Ink::Quiet } else { Ink::Text };
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
pub fn sentence(subject: &Subject, words: &Words) -> String {
    let Some(line) = subject.panels.first().and_then(|panel| panel.lines.first()) else {
        return finding::hidden(words);
    };
    match (line.base, asked(line)) {
        (Cell::Published(given), Some(asked)) => {
            words.say("results-gave-answer", &[("given", given.into()), ("asked", asked.into())])
        }
        (Cell::Published(given), None) => words.say("results-gave-answer-only", &[("given", given.into())]),
        (Cell::Suppressed, _) => finding::hidden(words),
    }
}

fn sentence_or_mark(subject: &Subject, words: &Words) -> String {
    let line = subject.panels.first().and_then(|panel| panel.lines.first());
    match line.map(|line| (line.base, asked(line))) {
        Some((Cell::Published(given), Some(asked))) => {
            words.say("results-part-of", &[("part", given.into()), ("whole", asked.into())])
        }
        Some((Cell::Published(given), None)) => words.count(given),
        _ => HIDDEN.to_string(),
    }
}
