//! Columns for numbers in classes: the steps of a range, the classes of a typed number.

use super::bars::{self, lengths};
use super::canvas::{Anchor, Canvas, LEADING, WIDTH};
use super::finding::{self, Finding};
use super::grouped;
use super::ink::Ink;
use super::number::Number;
use super::stacked::{head, people_of};
use super::subject::{Line, Subject};
use super::unit::{Unit, compared};
use super::words::Words;
use super::wrap;

/// Height of the highest column: of a figure for everybody, and of each of several groups.
const HEIGHT: f64 = 130.0;
const LOWER: f64 = 70.0;

/// A column per class, touching, since the classes do; a row of columns per group, all on one scale. Where names or
/// numbers need more room than a column has, the same numbers lie down as bars.
pub(crate) fn draw(subject: &Subject, words: &Words, unit: Unit) -> Canvas {
    let Some(panel) = subject.panels.first() else { return Canvas::new() };
    let lines: Vec<&Line> = compared(subject, &panel.lines, unit).collect();
    let names: Vec<String> = subject.answers.iter().map(|answer| words.label(answer.wording).text).collect();
    let value = |number: Number| match number.drawn() {
        Number::Share(share) => words.share_number(share),
        Number::Weighted(share) => words.weighted_number(share),
        number => words.number(number),
    };
    let numbers = || lines.iter().flat_map(|line| (0..names.len()).map(|answer| line.number(answer, unit)));
    let step = WIDTH / names.len().max(1) as f64;
    if !names.iter().cloned().chain(numbers().map(value)).all(|text| wrap::width(&text) <= step + 2.0) {
        return if subject.by.is_some() {
            grouped::draw(subject, words, unit)
        } else {
            bars::draw(subject, words, unit)
        };
    }
    let largest = numbers().filter_map(Number::ends).map(|ends| ends.high).fold(0.0, f64::max);
    let mut canvas = Canvas::new();
    // The columns have no room for a sign each.
    let unit_name = if unit == Unit::Percent { "results-percent" } else { "results-people" };
    canvas.text((0.0, 13.0), words.say(unit_name, &[]), Anchor::Start, Ink::Quiet);
    canvas.y = LEADING;
    for line in &lines {
        if subject.by.is_some() {
            head(&mut canvas, Some(words.label(line.wording)), people_of(line, words));
        }
        let highest = if subject.by.is_some() { LOWER } else { HEIGHT };
        let floor = canvas.y + LEADING + highest;
        for (index, name) in names.iter().enumerate() {
            let (left, right) = (index as f64 * step, (index as f64 + 1.0) * step);
            let middle = (left + right) / 2.0;
            let number = line.number(index, unit);
            let height = lengths(number, largest, highest);
            if height.low > 0.0 {
                canvas.block((left + 0.75, right - 0.75), (floor - height.low, floor), Ink::Group(1));
            }
            if height.high > height.low {
                canvas.between((left + 0.75, right - 0.75), (floor - height.high, floor - height.low));
            }
            let over = (middle, floor - height.high - 5.0);
            match number.drawn().mark() {
                Some(_) => canvas.text(over, value(number), Anchor::Middle, Ink::Quiet),
                None => canvas.strong(over, value(number), Anchor::Middle, Ink::Text),
            }
            canvas.text((middle, floor + LEADING), name.clone(), Anchor::Middle, Ink::Text);
        }
        canvas.line((0.0, floor), (WIDTH, floor), Ink::Axis);
        canvas.y = floor + LEADING + 26.0;
    }
    canvas.y -= 20.0;
    canvas
}

/// "The median is 7: ..."
pub(crate) fn finding(subject: &Subject, words: &Words, unit: Unit) -> Finding {
    finding::median(subject, words, unit)
}
