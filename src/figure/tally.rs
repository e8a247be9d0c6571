//! A plain count, for texts, dates and numbers without classes: how many gave an answer.

use super::canvas::{Anchor, Canvas, WIDTH};
use super::finding::{self, Finding};
use super::ink::Ink;
use super::number::Number;
use super::subject::Subject;
use super::unit::Unit;
use super::words::Words;

/// One bar: those who answered, out of those who were asked.
pub(crate) fn draw(subject: &Subject, words: &Words, _: Unit) -> Canvas {
    let mut canvas = Canvas::new();
    let Some(line) = subject.panels.first().and_then(|panel| panel.lines.first()) else { return canvas };
    let text = words.part_of(line.base, line.asked()).unwrap_or_else(|| words.number(Number::Count(line.base)));
    let ink = if line.base.mark().is_none() { Ink::Text } else { Ink::Quiet };
    canvas.strong((0.0, 14.0), text, Anchor::Start, ink);
    if let Some(share) = finding::shares_of(line.base, line.asked()) {
        canvas.block((0.0, WIDTH), (22.0, 38.0), Ink::Missing);
        if share.low > 0.0 {
            canvas.block((0.0, WIDTH * share.low), (22.0, 38.0), Ink::Group(1));
        }
        if share.high > share.low {
            canvas.between((WIDTH * share.low, WIDTH * share.high), (22.0, 38.0));
        }
    }
    canvas.line((0.0, 20.0), (0.0, 40.0), Ink::Axis);
    canvas.y = 44.0;
    canvas
}

/// "20 of 31 people gave an answer."
pub(crate) fn finding(subject: &Subject, words: &Words, _: Unit) -> Finding {
    let Some(line) = subject.panels.first().and_then(|panel| panel.lines.first()) else {
        return Finding::hidden(words);
    };
    let [given, asked] = [line.base, line.asked()].map(|count| words.number(Number::Count(count)));
    match (words.argument(line.base, &given), words.argument(line.asked(), &asked)) {
        (Some(given), Some(asked)) => {
            Finding::bare(words.say("results-gave-answer", &[("given", given), ("asked", asked)]))
        }
        (Some(given), None) => Finding::bare(words.say("results-gave-answer-only", &[("given", given)])),
        (None, _) => Finding::hidden(words),
    }
}
