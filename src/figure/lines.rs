//! Lines over years or waves: a number at each point, written beside it, and how many people it is of.

use super::canvas::{Anchor, Canvas, LEADING, Lettering, WIDTH};
use super::ink::Ink;
use super::key::{Swatch, key};
use super::words::Label;
use super::wrap;

/// Height of a panel's plot.
const HEIGHT: f64 = 110.0;
/// Half a marker's width.
const MARKER: f64 = 3.5;

/// One line.
pub(crate) struct Path {
    pub label: Label,
    pub points: Vec<Point>,
}

/// A place on a line.
#[derive(Clone, Default)]
pub(crate) struct Point {
    /// `None` where there is no number, or it is hidden.
    pub value: Option<f64>,
    /// How the number, or the mark in its place, is written.
    pub written: String,
    /// How many people it is of; empty where that is not said.
    pub base: String,
}

/// Where along the line each point stands: names, and places from 0 to 1.
pub(crate) struct Along {
    pub names: Vec<Label>,
    pub places: Vec<f64>,
}

/// Draws the lines from `least` (the lower edge) to the largest number or `most`. Two share a drawing; of more, each has a
/// panel of its own on the same scale, so that no number stands on another.
pub(crate) fn draw(canvas: &mut Canvas, along: &Along, paths: &[Path], (least, most): (f64, Option<f64>)) {
    let values = paths.iter().flat_map(|path| &path.points).filter_map(|point| point.value);
    let largest = values.fold(most.unwrap_or(least), f64::max);
    let scale = (least, if largest > least { largest } else { least + 1.0 });
    let together = paths.len() <= 2 && along.names.len() * paths.len() <= 14;
    if together {
        if paths.len() > 1 {
            let entries: Vec<(Swatch, Label)> =
                (1..).zip(paths).map(|(group, path)| (Swatch::Ink(Ink::Group(group)), path.label.clone())).collect();
            key(canvas, &entries);
        }
        let drawn: Vec<(&Path, Ink)> = (1..).map(Ink::Group).zip(paths).map(|(ink, path)| (path, ink)).collect();
        panel(canvas, along, &drawn, scale);
    } else {
        for path in paths {
            let rows = canvas.label((0.0, canvas.y + 13.0), &path.label, WIDTH, Lettering::STRONG);
            canvas.y += rows as f64 * LEADING;
            panel(canvas, along, &[(path, Ink::Group(1))], scale);
            canvas.y += 10.0;
        }
    }
}

fn panel(canvas: &mut Canvas, along: &Along, paths: &[(&Path, Ink)], (least, most): (f64, f64)) {
    // Room for half of the first and the last name, and for numbers over the highest point.
    let widest = |label: Option<&Label>| label.map_or(0.0, |label| wrap::width(&label.text));
    let room = |at: usize| {
        let written = paths.iter().filter_map(|(path, _)| path.points.get(at));
        let numbers = written.map(|point| wrap::width(&point.written).max(wrap::width(&point.base)));
        (numbers.fold(widest(along.names.get(at)).min(90.0), f64::max) / 2.0).max(MARKER + 1.0)
    };
    let last = along.names.len().saturating_sub(1);
    let (start, end) = (room(0), WIDTH - room(last));
    let single = along.names.len() == 1;
    let across = |at: usize| {
        let place = along.places.get(at).copied().unwrap_or(0.0);
        if single { (start + end) / 2.0 } else { start + place * (end - start) }
    };
    let floor = canvas.y + 20.0 + HEIGHT;
    let up = |value: f64| floor - (value - least) / (most - least) * (HEIGHT - 4.0);
    canvas.line((0.0, floor), (WIDTH, floor), Ink::Axis);
    for (path, ink) in paths {
        let known = path.points.iter().enumerate().filter_map(|(at, point)| Some((at, point.value?)));
        let known: Vec<(usize, f64)> = known.collect();
        for pair in known.windows(2) {
            let [(from, low), (to, high)] = pair else { continue };
            // A line over a hidden or missing number would claim to know it.
            if to - from == 1 {
                canvas.line((across(*from), up(*low)), (across(*to), up(*high)), *ink);
            }
        }
    }
    for (path, ink) in paths {
        for (at, point) in path.points.iter().enumerate() {
            let x = across(at);
            match point.value {
                Some(value) => {
                    let y = up(value);
                    canvas.block((x - MARKER, x + MARKER), (y - MARKER, y + MARKER), *ink);
                    // Of two lines the higher number stands over its point, the lower one under it.
                    let above = paths.iter().all(|(other, _)| {
                        std::ptr::eq(*other, *path)
                            || other.points.get(at).and_then(|point| point.value).is_none_or(|theirs| {
                                value > theirs || (value == theirs && std::ptr::eq(*path, paths[0].0))
                            })
                    });
                    let below = if floor - y < 18.0 { y - 7.0 } else { y + 17.0 };
                    canvas.strong((x, if above { y - 7.0 } else { below }), &point.written, Anchor::Middle, Ink::Text);
                }
                None if !point.written.is_empty() => {
                    canvas.text((x, floor - 6.0), &point.written, Anchor::Middle, Ink::Quiet);
                }
                None => {}
            }
        }
    }
    canvas.y = floor + LEADING;
    let step = if along.names.len() > 1 { (end - start) / last as f64 } else { WIDTH };
    // Names that would touch stand at every second point, or every third.
    let longest = along.names.iter().map(|name| wrap::width(&name.text)).fold(0.0, f64::max);
    let wrapped = longest > step && along.names.iter().any(|name| name.text.contains(' '));
    let every = if wrapped { 1 } else { ((longest + 6.0) / step).ceil().max(1.0) as usize };
    let mut rows = 1;
    for (at, name) in along.names.iter().enumerate().filter(|(at, _)| (last - at).is_multiple_of(every)) {
        let limit = if wrapped { (step - 4.0).max(40.0) } else { WIDTH };
        rows = rows.max(canvas.label((across(at), canvas.y), name, limit, Lettering::OVER));
    }
    canvas.y += (rows - 1) as f64 * LEADING;
    for (path, _) in paths.iter().filter(|(path, _)| path.points.iter().any(|point| !point.base.is_empty())) {
        canvas.y += LEADING;
        for (at, point) in path.points.iter().enumerate() {
            canvas.text((across(at), canvas.y), &point.base, Anchor::Middle, Ink::Quiet);
        }
    }
    canvas.y += 8.0;
}
