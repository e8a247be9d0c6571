//! Horizontal bars: one answer, or several, of a list.

use super::canvas::{Anchor, Canvas, LEADING, WIDTH};
use super::finding;
use super::ink::Ink;
use super::order;
use super::subject::{Kind, Subject};
use super::table::at;
use super::words::{HIDDEN, Label, Unit, Words, share};
use super::wrap;
use crate::analysis::table::Cell;

/// Height of a bar, and the distance from one answer to the next.
pub const BAR: f64 = 16.0;
const GAP: f64 = 16.0;

/// One bar with its name above it and its number behind it.
pub struct Bar {
    pub label: Label,
    pub cell: Cell,
    pub base: Cell,
}

/// A bar per answer, the largest first unless their order means something.
pub fn draw(subject: &Subject, words: &Words, unit: Unit) -> Canvas {
    let Some(line) = subject.panels.first().and_then(|panel| panel.lines.first()) else { return Canvas::new() };
    let answers = order::answers(subject).into_iter().filter_map(|index| {
        let answer = subject.answers.get(index)?;
        Some(Bar { label: words.label(answer.wording), cell: at(line, index), base: line.base })
    });
    rows(&answers.collect::<Vec<_>>(), words, unit)
}

/// "The most common answer is ..."
pub fn sentence(subject: &Subject, words: &Words, unit: Unit) -> String {
    let most = if matches!(subject.kind, Kind::Several) { "results-chosen-most" } else { "results-most-common" };
    finding::largest(subject, words, unit, most)
}

/// Bars under each other, on one scale: the longest is the largest published number. A hidden number has no bar, only
/// the mark; the place where bars begin is drawn, so that nothing looks forgotten.
pub fn rows(bars: &[Bar], words: &Words, unit: Unit) -> Canvas {
    let mut canvas = Canvas::new();
    let room = bars.iter().map(|bar| value_width(bar, words, unit)).fold(0.0, f64::max);
    let longest = WIDTH - room - 8.0;
    let largest = bars.iter().filter_map(|bar| size(bar.cell, bar.base, unit)).fold(0.0, f64::max);
    for bar in bars {
        let lines = canvas.label((0.0, canvas.y + 13.0), &bar.label, WIDTH, Anchor::Start, Ink::Text, false);
        canvas.y += lines as f64 * LEADING + 1.0;
        let (top, bottom) = (canvas.y, canvas.y + BAR);
        let length = size(bar.cell, bar.base, unit).map_or(0.0, |size| scaled(size, largest, longest));
        if length > 0.0 {
            canvas.block((0.0, length), (top, bottom), Ink::Group(1));
        }
        canvas.line((0.0, top - 2.0), (0.0, bottom + 2.0), Ink::Axis);
        value(&mut canvas, (length + 6.0, bottom - 3.0), bar.cell, bar.base, words, unit);
        canvas.y = bottom + GAP;
    }
    canvas.y -= GAP - 4.0;
    canvas
}

/// The number of a bar: its percentage with the count behind it, its count, or the mark.
pub fn value(canvas: &mut Canvas, at: (f64, f64), cell: Cell, base: Cell, words: &Words, unit: Unit) {
    let main = words.value(cell, base, unit);
    if main == HIDDEN {
        return canvas.text(at, main, Anchor::Start, Ink::Quiet);
    }
    let end = at.0 + wrap::width(&main) + 5.0;
    canvas.strong(at, main, Anchor::Start, Ink::Text);
    if let (Cell::Published(count), Unit::Percent) = (cell, unit) {
        canvas.text((end, at.1), format!("({})", words.count(count)), Anchor::Start, Ink::Quiet);
    }
}

fn value_width(bar: &Bar, words: &Words, unit: Unit) -> f64 {
    let main = wrap::width(&words.value(bar.cell, bar.base, unit)) + 6.0;
    match (bar.cell, unit) {
        (Cell::Published(count), Unit::Percent) => main + 5.0 + wrap::width(&format!("({})", words.count(count))),
        _ => main,
    }
}

/// How large a number is in its figure: a count, or a share of its base. `None` if hidden.
pub fn size(cell: Cell, base: Cell, unit: Unit) -> Option<f64> {
    let count = cell.published()?;
    match unit {
        Unit::People => Some(f64::from(count)),
        Unit::Percent => base.published().map(|base| share(count, base)),
    }
}

/// The length of a bar of this size, the largest being `longest`.
pub fn scaled(size: f64, largest: f64, longest: f64) -> f64 {
    if largest > 0.0 { longest * size / largest } else { 0.0 }
}
