//! Bars for a ranking: how many placed each thing first. All places stand in the table.

use super::bars::{self, Bar};
use super::canvas::Canvas;
use super::finding::{self, Finding, share_of};
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
    bars.sort_by(|a, b| size(b).total_cmp(&size(a)));
    bars::rows(&bars, words)
}

/// "“Five” was placed first most often: ..."
pub fn finding(subject: &Subject, words: &Words, unit: Unit) -> Finding {
    let mut found: Vec<(f64, String, String)> = vec![];
    let mut bars: Vec<Bar> = vec![];
    for panel in &subject.panels {
        let (Some(line), Some(name)) = (panel.lines.first(), panel.wording) else { continue };
        let first = line.count(0);
        if let Some((share, number)) = share_of(first, line.base).zip(words.of_base(first, line.base, unit)) {
            found.push((share, words.quoted(&words.label(name).text), number));
            bars.push(Bar { label: words.label(name), number: line.number(0, unit) });
        }
    }
    let Some(most) = found.iter().map(|(share, ..)| *share).max_by(f64::total_cmp) else {
        return Finding::bare(words.say("results-mostly-hidden", &[]));
    };
    let complete = found.len() == subject.panels.len();
    let answer = finding::together(&found, most, words);
    let id = if complete { "results-placed-first" } else { "results-placed-first-shown" };
    bars.sort_by(|a, b| size(b).total_cmp(&size(a)));
    bars.truncate(3);
    Finding {
        sentence: words.say(id, &[("answer", (&answer).into())]),
        bars,
        weight: if complete { most } else { most / 2.0 },
        tells: true,
    }
}

fn size(bar: &Bar) -> f64 {
    bar.number.size().unwrap_or(-1.0)
}
