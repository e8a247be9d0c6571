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
    let mut found: Vec<(f64, String, String)> = vec![];
    for panel in &subject.panels {
        let (Some(line), Some(name)) = (panel.lines.first(), panel.wording) else { continue };
        if let Some((share, count)) = share_of(at(line, 0), line.base).zip(at(line, 0).published()) {
            let number = words.of_base(count, line.base, unit);
            found.push((share, words.quoted(&words.label(name).text), number));
        }
    }
    let Some(most) = found.iter().map(|(share, ..)| *share).max_by(f64::total_cmp) else {
        return words.say("results-mostly-hidden", &[]);
    };
    let answer = finding::together(&found, most, words);
    let shown = if found.len() < subject.panels.len() { "-shown" } else { "" };
    words.say(&format!("results-placed-first{shown}"), &[("answer", (&answer).into())])
}
