//! Two numbers of one thing on a line: us against the population, the first measurement against the latest.

use super::canvas::{Anchor, Canvas, LEADING, Lettering, WIDTH};
use super::ink::Ink;
use super::words::Label;
use super::wrap;

const MARKER: f64 = 4.5;

/// One thing with its numbers, each with how it is written.
pub(crate) struct Row {
    pub label: Label,
    pub dots: Vec<(Option<f64>, String)>,
}

/// Draws rows under each other on one scale from 0 to the largest number. `names` says what the dots are, in their order.
pub(crate) fn draw(canvas: &mut Canvas, names: &[Label], rows: &[Row], most: Option<f64>) {
    // The marks differ in shape, so that none is told by its colour alone.
    let mut x = 0.0;
    for (group, name) in (1..).zip(names) {
        let room = 2.0 * MARKER + 6.0 + wrap::width(&name.text);
        if x > 0.0 && x + room > WIDTH {
            (x, canvas.y) = (0.0, canvas.y + LEADING + 4.0);
        }
        marker(canvas, (x + MARKER, canvas.y + 8.0), group);
        let at = (x + 2.0 * MARKER + 6.0, canvas.y + 13.0);
        let lines = canvas.label(at, name, WIDTH - 2.0 * MARKER - 6.0, Lettering::PLAIN);
        canvas.y += (lines - 1) as f64 * LEADING;
        x += room + 16.0;
    }
    canvas.y += LEADING + 14.0;
    let values = rows.iter().flat_map(|row| &row.dots).filter_map(|(value, _)| *value);
    let largest = values.fold(most.unwrap_or(0.0), f64::max).max(f64::MIN_POSITIVE);
    let widest = rows.iter().flat_map(|row| &row.dots).map(|(_, written)| wrap::width(written)).fold(0.0, f64::max);
    let (start, end) = (widest + MARKER + 5.0, WIDTH - widest - MARKER - 5.0);
    let across = |value: f64| start + value.max(0.0) / largest * (end - start);
    for row in rows {
        let lines = canvas.label((0.0, canvas.y + 13.0), &row.label, WIDTH, Lettering::PLAIN);
        canvas.y += lines as f64 * LEADING + 4.0;
        let middle = canvas.y + 7.0;
        canvas.line((start, middle), (end, middle), Ink::Grid);
        let mut known: Vec<(f64, &str, u8)> = (1..)
            .zip(&row.dots)
            .filter_map(|(group, (value, written))| Some(((*value)?, written.as_str(), group)))
            .collect();
        known.sort_by(|a, b| a.0.total_cmp(&b.0));
        if let (Some(low), Some(high)) = (known.first(), known.last()) {
            canvas.line((across(low.0), middle), (across(high.0), middle), Ink::Axis);
        }
        let last = known.len().saturating_sub(1);
        for (at, (value, written, group)) in known.iter().enumerate() {
            let x = across(*value);
            marker(canvas, (x, middle), *group);
            match at {
                _ if at == last => {
                    canvas.strong((x + MARKER + 4.0, middle + 5.0), *written, Anchor::Start, Ink::OnLine)
                }
                0 => canvas.strong((x - MARKER - 4.0, middle + 5.0), *written, Anchor::End, Ink::OnLine),
                _ => canvas.text((x, middle - MARKER - 3.0), *written, Anchor::Middle, Ink::Quiet),
            }
        }
        for (_, written) in row.dots.iter().filter(|(value, written)| value.is_none() && !written.is_empty()) {
            canvas.text((0.0, middle + 5.0), written, Anchor::Start, Ink::Quiet);
        }
        canvas.y = middle + 16.0;
    }
    canvas.y -= 6.0;
}

/// A square, a tall stroke, a flat one, by turns.
fn marker(canvas: &mut Canvas, (x, y): (f64, f64), group: u8) {
    let (wide, tall) = match group % 3 {
        1 => (MARKER, MARKER),
        2 => (MARKER / 2.5, MARKER * 1.6),
        _ => (MARKER * 1.6, MARKER / 2.5),
    };
    canvas.block((x - wide, x + wide), (y - tall, y + tall), Ink::Group(group));
}
