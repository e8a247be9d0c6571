//! What a scale says: how many chose its upper half; of a matrix, for which items most and least did.

use super::bars::Bar;
use super::difference::is_far;
use super::finding::{self, Finding, number_of, share_of};
use super::subject::{Answer, Subject};
use super::unit::Unit;
use super::words::Words;
use crate::analysis::disclosure::Value;

/// Everybody's answers; groups are compared in [`super::difference`].
pub fn finding(subject: &Subject, words: &Words, unit: Unit) -> Finding {
    let upper = upper_half(subject);
    let names = upper_names(subject, words);
    let mut found: Vec<(f64, String, String)> = vec![];
    let mut bars: Vec<(f64, Bar)> = vec![];
    for panel in &subject.panels {
        let Some(line) = panel.lines.first() else { continue };
        let name = panel.wording.map(|wording| words.label(wording));
        let sum: Value<u32> = upper.iter().map(|index| line.count(*index)).sum();
        let number = words.of_base(sum, line.base, unit);
        // Alone, a number needs no share to stand for something.
        let alone = subject.panels.len() == 1;
        if let (Some(share), Some(number)) = (share_of(sum, line.base).or(alone.then_some(0.0)), number) {
            let label = name.clone().unwrap_or_else(|| words.own(names.clone()));
            bars.push((share, Bar { label, number: number_of(line, &upper, unit) }));
            found.push((share, name.map(|name| words.quoted(&name.text)).unwrap_or_default(), number));
        }
    }
    // The sort is stable: equal items stand in the instrument's order.
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    bars.sort_by(|a, b| b.0.total_cmp(&a.0));
    let all = subject.panels.len();
    let complete = found.len() == all;
    let (sentence, weight) = match found.as_slice() {
        [] => return Finding::bare(words.say("results-mostly-hidden", &[])),
        [(share, name, number)] if all == 1 || name.is_empty() => {
            (words.say("results-scale-one", &[("number", number.into()), ("answers", (&names).into())]), *share)
        }
        [(share, name, number)] => {
            let (answers, name, number) = ((&names).into(), name.into(), number.into());
            (words.say("results-scale-only", &[("answers", answers), ("item", name), ("number", number)]), share / 2.0)
        }
        [best, .., least] if best.0 == least.0 && !complete => {
            return Finding::bare(words.say("results-mostly-hidden", &[]));
        }
        [best, .., least] if best.0 == least.0 => {
            (words.say("results-scale-equal", &[("answers", (&names).into())]), 0.0)
        }
        [best, .., least] => {
            let (spread, between) = (best.0 - least.0, [best.0, least.0]);
            let [best, least] = between.map(|share| finding::together(&found, share, words));
            let arguments = [("answers", (&names).into()), ("best", (&best).into()), ("least", (&least).into())];
            let id = match (complete, is_far(spread)) {
                (true, false) => "results-scale-alike",
                (true, true) => "results-scale-items",
                (false, _) => "results-scale-items-shown",
            };
            (words.say(id, &arguments), if complete { spread } else { spread / 2.0 })
        }
    };
    let last = bars.len().saturating_sub(1);
    let ends = bars.into_iter().enumerate().filter(|(at, _)| *at == 0 || *at == last);
    Finding { sentence, bars: ends.map(|(_, (_, bar))| bar).collect(), weight, tells: true }
}

/// The answers over the middle of the scale, as indices.
pub fn upper_half(subject: &Subject) -> Vec<usize> {
    let on_scale: Vec<(usize, &Answer)> =
        subject.answers.iter().enumerate().filter(|(_, answer)| answer.is_on_scale()).collect();
    let scores: Option<Vec<f64>> = on_scale.iter().map(|(_, answer)| answer.score).collect();
    match scores {
        Some(scores) => {
            let low = scores.iter().copied().fold(f64::INFINITY, f64::min);
            let high = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let upper = on_scale.iter().zip(&scores).filter(|(_, score)| **score > (low + high) / 2.0);
            upper.map(|((index, _), _)| *index).collect()
        }
        None if subject.rises() => on_scale.iter().skip(on_scale.len().div_ceil(2)).map(|(index, _)| *index).collect(),
        None => on_scale.iter().take(on_scale.len() / 2).map(|(index, _)| *index).collect(),
    }
}

/// "“Agree” or “Strongly agree”".
pub fn upper_names(subject: &Subject, words: &Words) -> String {
    let names = upper_half(subject).into_iter().filter_map(|index| subject.answers.get(index));
    let names = names.map(|answer| words.quoted(&words.label(answer.wording).text));
    let names = names.reduce(|a, b| words.say("results-or", &[("a", (&a).into()), ("b", (&b).into())]));
    names.unwrap_or_default()
}
