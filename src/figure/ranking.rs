//! Bars for a ranking: how many placed each thing first. All places stand in the table.

use super::bars::{self, Bar};
use super::canvas::Canvas;
use super::finding::{self, Finding, First, shares_of};
use super::subject::Subject;
use super::unit::Unit;
use super::words::Words;
use crate::analysis::disclosure::Range;

/// A bar per thing ranked, by the share (or number) that placed it first; hidden ones last, in the instrument's order.
pub(crate) fn draw(subject: &Subject, words: &Words, unit: Unit) -> Canvas {
    let mut bars: Vec<Bar> = vec![];
    for panel in &subject.panels {
        let (Some(line), Some(name)) = (panel.lines.first(), panel.wording) else { continue };
        bars.push(Bar { label: words.label(name), number: line.number(0, unit) });
    }
    bars.sort_by(|a, b| size(b).total_cmp(&size(a)));
    bars::rows(&bars, words)
}

/// "“Five” was placed first most often: ..."
pub(crate) fn finding(subject: &Subject, words: &Words, unit: Unit) -> Finding {
    let (mut shares, mut found): (Vec<Range<f64>>, Vec<(String, String)>) = (vec![], vec![]);
    let mut bars: Vec<Bar> = vec![];
    for panel in &subject.panels {
        let (Some(line), Some(name)) = (panel.lines.first(), panel.wording) else { continue };
        let placed = line.count(0);
        if let Some((share, number)) = shares_of(placed, line.base).zip(words.of_base(placed, line.base, unit)) {
            shares.push(share);
            found.push((words.quoted(&words.label(name).text), number));
            bars.push(Bar { label: words.label(name), number: line.counted(0, unit) });
        }
    }
    let complete = found.len() == subject.panels.len();
    let id = if complete { "results-placed-first" } else { "results-placed-first-shown" };
    let (sentence, sure) = match finding::first(&shares) {
        First::None => return Finding::bare(words.say("results-mostly-hidden", &[])),
        First::These(places) => {
            (words.say(id, &[("answer", (&finding::together(&found, &places, words)).into())]), true)
        }
        First::OneOf(places) => {
            let found: Vec<_> = places.iter().filter_map(|place| found.get(*place)).cloned().collect();
            (finding::one_of(&found, complete, words), false)
        }
    };
    let most = shares.iter().map(|share| share.low).fold(0.0, f64::max);
    bars.sort_by(|a, b| size(b).total_cmp(&size(a)));
    bars.truncate(3);
    Finding { sentence, bars, weight: if complete && sure { most } else { most / 2.0 }, tells: true }
}

/// A range counts as its lower end.
fn size(bar: &Bar) -> f64 {
    bar.number.ends().map_or(-1.0, |ends| ends.low)
}
