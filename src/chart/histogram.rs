//! Columns for numbers in classes: the steps of a range, the classes of a typed number.

use super::bars::{scaled, size};
use super::canvas::{Anchor, Canvas, LEADING, WIDTH};
use super::finding;
use super::ink::Ink;
use super::subject::Subject;
use super::table::at;
use super::words::{HIDDEN, Unit, Words};
use super::{bars, wrap};

/// Height of the highest column.
const HEIGHT: f64 = 130.0;

/// A column per class, touching, since the classes do. Where their names or numbers need more room than a column has,
/// the same numbers lie down as bars.
pub fn draw(subject: &Subject, words: &Words, unit: Unit) -> Canvas {
    let Some(line) = subject.panels.first().and_then(|panel| panel.lines.first()) else { return Canvas::new() };
    let columns = subject.answers.len().max(1) as f64;
    let step = WIDTH / columns;
    let names: Vec<String> = subject.answers.iter().map(|answer| words.label(answer.wording).text).collect();
    let values: Vec<String> = line.cells.iter().map(|cell| words.value(*cell, line.base, unit)).collect();
    // Ends of a range may have long names; they stand under the axis instead of in it.
    let fits = |text: &String| wrap::width(text) <= step - 1.0;
    if !names.iter().chain(&values).all(fits) {
        return bars::draw(subject, words, unit);
    }
    let mut canvas = Canvas::new();
    let largest = line.cells.iter().filter_map(|cell| size(*cell, line.base, unit)).fold(0.0, f64::max);
    let floor = LEADING + HEIGHT;
    for (index, name) in names.iter().enumerate() {
        let (left, right) = (index as f64 * step, (index as f64 + 1.0) * step);
        let middle = (left + right) / 2.0;
        let height = size(at(line, index), line.base, unit).map_or(0.0, |size| scaled(size, largest, HEIGHT));
        if height > 0.0 {
            canvas.block((left + 0.75, right - 0.75), (floor - height, floor), Ink::Group(1));
        }
        let value = words.value(at(line, index), line.base, unit);
        let ink = if value == HIDDEN { Ink::Quiet } else { Ink::Text };
        canvas.strong((middle, floor - height - 5.0), value, Anchor::Middle, ink);
        canvas.text((middle, floor + LEADING), name.clone(), Anchor::Middle, Ink::Text);
    }
    canvas.line((0.0, floor), (WIDTH, floor), Ink::Axis);
    canvas.y = floor + LEADING + 6.0;
    canvas
}

/// "The median is 7: ..."
pub fn sentence(subject: &Subject, words: &Words, unit: Unit) -> String {
    finding::median(subject, words, unit)
}
