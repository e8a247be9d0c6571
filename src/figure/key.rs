//! What the colours of stacked bars stand for.

use super::canvas::{Anchor, Canvas, LEADING, WIDTH};
use super::ink::Ink;
use super::number::Number;
use super::stacked::reason_name;
use super::subject::{Line, Subject};
use super::unit::Unit;
use super::words::{Label, Words};
use super::wrap;

const SWATCH: f64 = 12.0;

/// Swatches with the names of the steps, flowing over as many rows as they take.
pub fn key(canvas: &mut Canvas, subject: &Subject, words: &Words, inks: &[u8], reasons: &[usize], hidden: bool) {
    let mut entries: Vec<(Option<Ink>, Label)> = vec![];
    for (answer, ink) in subject.answers.iter().zip(inks) {
        entries.push((Some(Ink::Step(*ink)), words.label(answer.wording)));
    }
    if !reasons.is_empty() {
        let names: Vec<String> = reasons.iter().map(|index| reason_name(subject, *index, words)).collect();
        let last = names.into_iter().reduce(|a, b| format!("{a} / {b}")).unwrap_or_default();
        entries.push((Some(Ink::Missing), words.own(last)));
    }
    if hidden {
        entries.push((None, words.own(words.say("results-key-hidden", &[]))));
    }
    let mut x = 0.0;
    for (ink, label) in entries {
        let room = SWATCH + 6.0 + wrap::width(&label.text);
        if x > 0.0 && x + room > WIDTH {
            (x, canvas.y) = (0.0, canvas.y + LEADING + 4.0);
        }
        let (top, bottom) = (canvas.y + 2.0, canvas.y + 2.0 + SWATCH);
        match ink {
            Some(ink) => canvas.block((x + 0.5, x + 0.5 + SWATCH), (top, bottom), ink),
            None => canvas.hatched((x + 0.5, x + 0.5 + SWATCH), (top, bottom)),
        }
        let limit = WIDTH - SWATCH - 6.0;
        let at = (x + SWATCH + 6.0, canvas.y + 13.0);
        let rows = canvas.label(at, &label, limit, Anchor::Start, Ink::Text, false);
        canvas.y += (rows - 1) as f64 * LEADING;
        x += room + 14.0;
    }
    canvas.y += LEADING + 18.0;
}

/// The key of a single bar: each step on a row of its own, with its number at the end of the row.
pub fn steps(canvas: &mut Canvas, subject: &Subject, line: &Line, words: &Words, unit: Unit, inks: &[u8]) {
    for ((index, answer), ink) in subject.answers.iter().enumerate().zip(inks) {
        let (number, count) = (line.number(index, unit), Number::Count(line.count(index)));
        let (top, bottom) = (canvas.y + 3.0, canvas.y + 3.0 + SWATCH);
        match count.mark() {
            None => canvas.block((0.5, 0.5 + SWATCH), (top, bottom), Ink::Step(*ink)),
            Some(_) => canvas.hatched((0.5, 0.5 + SWATCH), (top, bottom)),
        }
        let at = (SWATCH + 8.0, canvas.y + 14.0);
        let label = words.label(answer.wording);
        let rows = canvas.label(at, &label, WIDTH - SWATCH - 110.0, Anchor::Start, Ink::Text, false);
        let (end, written) = (WIDTH, words.number(count));
        match (count.mark(), unit) {
            (None, Unit::Percent) => {
                canvas.strong((end - 50.0, at.1), words.number(number.drawn()), Anchor::End, Ink::Text);
                canvas.text((end, at.1), format!("({written})"), Anchor::End, Ink::Quiet);
            }
            (None, Unit::People) => canvas.text((end, at.1), written, Anchor::End, Ink::Text),
            (Some(_), _) => canvas.text((end, at.1), written, Anchor::End, Ink::Quiet),
        }
        canvas.y += rows as f64 * LEADING + 3.0;
        canvas.line((0.0, canvas.y), (WIDTH, canvas.y), Ink::Grid);
        canvas.y += 3.0;
    }
}
