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
use crate::analysis::disclosure::Range;
use crate::model::codebook::Origin;

/// Height of a bar, and the distance from one answer to the next.
pub(crate) const BAR: f64 = 16.0;
const GAP: f64 = 16.0;

/// One bar with its name above it and its number behind it.
pub(crate) struct Bar {
    pub label: Label,
    pub number: Number,
}

/// A bar per answer, the largest first unless their order means something.
pub(crate) fn draw(subject: &Subject, words: &Words, unit: Unit) -> Canvas {
    let Some(line) = subject.panels.first().and_then(|panel| panel.lines.first()) else { return Canvas::new() };
    let answers = order::answers(subject).into_iter().filter_map(|index| {
        let answer = subject.answers.get(index)?;
        Some(Bar { label: words.label(answer.wording), number: line.number(index, unit) })
    });
    rows(&answers.collect::<Vec<_>>(), words)
}

/// "The most common answer is ..."
pub(crate) fn finding(subject: &Subject, words: &Words, unit: Unit) -> Finding {
    // What is computed (a band of a score, a recode) puts people into groups: nobody answered it.
    let most = match (&subject.kind, subject.origin) {
        (Kind::Several, _) if subject.is_coded => "results-named-most",
        (Kind::Several, _) => "results-chosen-most",
        (_, Origin::Derived(_) | Origin::Weight) => "results-largest-group",
        (_, Origin::Question(_)) => "results-most-common",
    };
    finding::largest(subject, words, unit, most)
}

/// Bars under each other, on one scale: the longest is the largest published number. Of a range the bar is solid to the lower end and
/// striped to the upper. A hidden number has no bar, only the mark; the place where bars begin is drawn, so that nothing looks
/// forgotten.
pub(crate) fn rows(bars: &[Bar], words: &Words) -> Canvas {
    let mut canvas = Canvas::new();
    let room = bars.iter().map(|bar| width(bar.number, words)).fold(0.0, f64::max);
    let longest = WIDTH - room - 8.0;
    let largest = bars.iter().filter_map(|bar| bar.number.ends()).map(|ends| ends.high).fold(0.0, f64::max);
    for bar in bars {
        let lines = canvas.label((0.0, canvas.y + 13.0), &bar.label, WIDTH, Lettering::PLAIN);
        canvas.y += lines as f64 * LEADING + 1.0;
        let (top, bottom) = (canvas.y, canvas.y + BAR);
        let length = lengths(bar.number, largest, longest);
        if length.low > 0.0 {
            canvas.block((0.0, length.low), (top, bottom), Ink::Group(1));
        }
        if length.high > length.low {
            canvas.between((length.low, length.high), (top, bottom));
        }
        canvas.line((0.0, top - 2.0), (0.0, bottom + 2.0), Ink::Axis);
        value(&mut canvas, (length.high + 6.0, bottom - 3.0), bar.number, words);
        canvas.y = bottom + GAP;
    }
    canvas.y -= GAP - 4.0;
    canvas
}

/// The number of a bar: its percentage with the count behind it, its count, or the mark.
pub(crate) fn value(canvas: &mut Canvas, at: (f64, f64), number: Number, words: &Words) {
    if let Some(mark) = number.drawn().mark() {
        return canvas.text(at, sign(mark), Anchor::Start, Ink::Quiet);
    }
    let main = words.number(number.drawn());
    let end = at.0 + main_width(&main, number) + 5.0;
    canvas.strong(at, main, Anchor::Start, Ink::Text);
    if let Some(count) = behind(number, words) {
        canvas.text((end, at.1), count, Anchor::Start, Ink::Quiet);
    }
}

/// How much room the number of a bar takes.
pub(crate) fn width(number: Number, words: &Words) -> f64 {
    let main = main_width(&words.number(number.drawn()), number) + 6.0;
    main + behind(number, words).map_or(0.0, |count| 5.0 + wrap::width(&count))
}

/// Strong letters are wider, which shows in a number as long as a range.
fn main_width(main: &str, number: Number) -> f64 {
    wrap::width(main) * if number.is_range() { 1.12 } else { 1.0 }
}

/// The count that stands behind a percentage.
pub(crate) fn behind(number: Number, words: &Words) -> Option<String> {
    match number {
        Number::CountAndShare(count, _)
        | Number::CountShareInterval(count, ..)
        | Number::CountShareWeighted(count, ..) => {
            count.range().map(|_| format!("({})", words.number(Number::Count(count))))
        }
        Number::Count(_)
        | Number::Share(_)
        | Number::Weighted(_)
        | Number::WeightedInterval(_)
        | Number::Interval(_)
        | Number::Mean(_) => None,
    }
}

/// How far a bar is solid, and how far it reaches: the same where the number is published, nothing where it is hidden.
pub(crate) fn lengths(number: Number, largest: f64, longest: f64) -> Range<f64> {
    let scaled = |size| scaled(size, largest, longest);
    number.ends().map_or(Range { low: 0.0, high: 0.0 }, |ends| Range { low: scaled(ends.low), high: scaled(ends.high) })
}

/// The length of a bar of this size, the largest being `longest`.
pub(crate) fn scaled(size: f64, largest: f64, longest: f64) -> f64 {
    if largest > 0.0 { longest * size / largest } else { 0.0 }
}
