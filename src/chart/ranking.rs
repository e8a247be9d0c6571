//! Bars for a ranking: how many placed each thing first. All places stand in the table.

use super::bars::{self, Bar};
use super::canvas::Canvas;
use super::finding::{self, share_of};
use super::subject::Subject;
use super::table::at;
use super::words::{Unit, Words};
use crate::analysis::table::Cell;

/// A bar per thing ranked, by the share (or number) that placed it first; hidden ones last, in the instrument's order.
pub fn draw(subject: &Subject, words: &Words, unit: Unit) -> Canvas {
    let mut firsts: Vec<(Cell, Bar)> = vec![];
    for panel in &subject.panels {
        let (Some(line), Some(name)) = (panel.lines.first(), panel.wording) else { continue };
        firsts.push((at(line, 0), Bar { label: words.label(name), cell: at(line, 0), base: line.base }));
    }
    let size = |bar: &Bar| bars::size(bar.cell, bar.base, unit).unwrap_or(-1.0);
    firsts.sort_by(|(_, a), (_, b)| size(b).total_cmp(&size(a)));
    let bars: Vec<Bar> = firsts.into_iter().map(|(_, bar)| bar).collect();
    bars::rows(&bars, words, unit)
}

/// "“Five” was placed first most often: ..."
pub fn sentence(subject: &Subject, words: &Words, unit: Unit) -> String {
    let mut best: Option<(f64, String, String)> = None;
    let mut complete = true;
    for panel in &subject.panels {
        let (Some(line), Some(name)) = (panel.lines.first(), panel.wording) else { continue };
        let found = share_of(at(line, 0), line.base).zip(at(line, 0).published());
        let Some((share, count)) = found else {
            complete = false;
            continue;
        };
        if best.as_ref().is_none_or(|(most, ..)| share > *most) {
            let number = words.of_base(count, line.base, unit);
            best = Some((share, words.quoted(&words.label(name).text), number));
        }
    }
    match best {
        None => finding::hidden(words),
        Some((_, name, number)) => {
            let id = if complete { "results-placed-first" } else { "results-placed-first-shown" };
            words.say(id, &[("answer", (&name).into()), ("number", (&number).into())])
        }
    }
}
