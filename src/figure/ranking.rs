//! Bars for a ranking: how many placed each thing first. All places stand in the table.

use super::bars::{self, Bar};
use super::canvas::Canvas;
use super::finding::{self, share_of};
use super::subject::Subject;
use super::unit::Unit;
use super::words::Words;

/// A bar per thing ranked, by the share (or number) that placed it first; hidden ones last, in the instrument's order.
pub fn draw(subject: &Subject, words: &Words, unit: Unit) -> Canvas {
    let mut bars: Vec<Bar> = vec![];
    for panel in &subject.panels {
        let (Some(line), Some(name)) = (panel.lines.first(), panel.wording) else { continue };
        bars.push(Bar { label: words.label(name), number: line.number(0, unit) });
    }
    let size = |bar: &Bar| bar.number.size().unwrap_or(-1.0);
    bars.sort_by(|a, b| size(b).total_cmp(&size(a)));
    bars::rows(&bars, words)
}

/// "“Five” was placed first most often: ..."
pub fn sentence(subject: &Subject, words: &Words, unit: Unit) -> String {
    let mut found: Vec<(f64, String, String)> = vec![];
    for panel in &subject.panels {
        let (Some(line), Some(name)) = (panel.lines.first(), panel.wording) else { continue };
        let first = line.count(0);
        if let Some((share, number)) = share_of(first, line.base).zip(words.of_base(first, line.base, unit)) {
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
