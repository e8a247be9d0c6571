//! Horizontal bars: one answer, or several, of a list.

use super::canvas::{Anchor, Canvas, LEADING, Lettering, WIDTH};
use super::finding::{self, Finding};
use super::ink::Ink;
use super::number::{Number, sign};
use super::order;
use super::subject::{Kind, Subject};
use super::unit::Unit;
use super::words::{Label, Words};
use super::wrap;

/// Height of a bar, and the distance from one answer to the next.
pub const BAR: f64 = 16.0;
const GAP: f64 = 16.0;

/// One bar with its name above it and its number behind it.
pub struct Bar {
    pub label: Label,
    pub number: Number,
}

/// A bar per answer, the largest first unless their order means something.
pub fn draw(subject: &Subject, words: &Words, unit: Unit) -> Canvas {
    let Some(line) = subject.panels.first().and_then(|panel| panel.lines.first()) else { return Canvas::new() };
    let answers = order::answers(subject).into_iter().filter_map(|index| {
        let answer = subject.answers.get(index)?;
        Some(Bar { label: words.label(answer.wording), number: line.number(index, unit) })
    });
    rows(&answers.collect::<Vec<_>>(), words)
}

/// "The most common answer is ..."
pub fn finding(subject: &Subject, words: &Words, unit: Unit) -> Finding {
    let most = if matches!(subject.kind, Kind::Several) { "results-chosen-most" } else { "results-most-common" };
    finding::largest(subject, words, unit, most)
}

/// Bars under each other, on one scale: the longest is the largest published number. A hidden number has no bar, only
/// the mark; the place where bars begin is drawn, so that nothing looks forgotten.
pub fn rows(bars: &[Bar], words: &Words) -> Canvas {
    let mut canvas = Canvas::new();
    let room = bars.iter().map(|bar| width(bar.number, words)).fold(0.0, f64::max);
    let longest = WIDTH - room - 8.0;
    let largest = bars.iter().filter_map(|bar| bar.number.size()).fold(0.0, f64::max);
    for bar in bars {
        let lines = canvas.label((0.0, canvas.y + 13.0), &bar.label, WIDTH, Lettering::PLAIN);
        canvas.y += lines as f64 * LEADING + 1.0;
        let (top, bottom) = (canvas.y, canvas.y + BAR);
        let length = bar.number.size().map_or(0.0, |size| scaled(size, largest, longest));
        if length > 0.0 {
            canvas.block((0.0, length), (top, bottom), Ink::Group(1));
        }
        canvas.line((0.0, top - 2.0), (0.0, bottom + 2.0), Ink::Axis);
        value(&mut canvas, (length + 6.0, bottom - 3.0), bar.number, words);
        canvas.y = bottom + GAP;
    }
    canvas.y -= GAP - 4.0;
    canvas
}

/// The number of a bar: its percentage with the count behind it, its count, or the mark.
pub fn value(canvas: &mut Canvas, at: (f64, f64), number: Number, words: &Words) {
    if let Some(mark) = number.drawn().mark() {
        return canvas.text(at, sign(mark), Anchor::Start, Ink::Quiet);
    }
    let main = words.number(number.drawn());
    let end = at.0 + wrap::width(&main) + 5.0;
    canvas.strong(at, main, Anchor::Start, Ink::Text);
    if let Some(count) = behind(number, words) {
        canvas.text((end, at.1), count, Anchor::Start, Ink::Quiet);
    }
}

fn width(number: Number, words: &Words) -> f64 {
    let main = wrap::width(&words.number(number.drawn())) + 6.0;
    main + behind(number, words).map_or(0.0, |count| 5.0 + wrap::width(&count))
}

/// The count that stands behind a percentage.
pub fn behind(number: Number, words: &Words) -> Option<String> {
    match number {
        Number::CountAndShare(count, _) => count.known().map(|count| format!("({})", words.count(count))),
        Number::Count(_) | Number::Share(_) | Number::Mean(_) => None,
    }
}

/// The length of a bar of this size, the largest being `longest`.
pub fn scaled(size: f64, largest: f64, longest: f64) -> f64 {
    if largest > 0.0 { longest * size / largest } else { 0.0 }
}
