//! What a scale says: how many chose its upper half; of a matrix, for which items most and least did.

use super::bars::Bar;
use super::difference::is_far;
use super::finding::{self, Finding, First, first};
use super::number::Number;
use super::subject::{Answer, Subject};
use super::unit::Unit;
use super::words::Words;
use crate::analysis::disclosure::Range;
use crate::locale::message::Argument;

/// Everybody's answers; groups are compared in [`super::difference`].
pub(crate) fn finding(subject: &Subject, words: &Words, unit: Unit) -> Finding {
    let upper = upper_half(subject);
    let names = upper_names(subject, words);
    let mut found: Vec<(Range<f64>, (String, String), Bar)> = vec![];
    for panel in &subject.panels {
        let Some(line) = panel.lines.first() else { continue };
        let name = panel.wording.map(|wording| words.label(wording));
        let sum = line.sum(&upper, &subject.kind);
        let number = words.of_base(sum, line.base, unit);
        // Alone, a number needs no share to stand for something.
        let alone = (subject.panels.len() == 1).then_some(Range { low: 0.0, high: 0.0 });
        if let (Some(share), Some(number)) = (finding::shares_of(sum, line.base).or(alone), number) {
            let label = name.clone().unwrap_or_else(|| words.own(names.clone()));
            let name = name.map(|name| words.quoted(&name.text)).unwrap_or_default();
            found.push((share, (name, number), Bar { label, number: Number::new(sum, line.base, unit) }));
        }
    }
    // The sort is stable: equal items stand in the instrument's order.
    found.sort_by(|a, b| b.0.low.total_cmp(&a.0.low));
    let complete = found.len() == subject.panels.len();
    let (mut shares, mut told, mut bars) = (vec![], vec![], vec![]);
    for (share, named, bar) in found {
        shares.push(share);
        told.push(named);
        bars.push(bar);
    }
    let answers = || ("answers", Argument::from(&names));
    let (sentence, weight) = match (told.as_slice(), shares.as_slice()) {
        ([(name, number)], [share]) if subject.panels.len() == 1 || name.is_empty() => {
            (capitalised(&words.say("results-scale-one", &[("number", number.into()), answers()])), share.low)
        }
        ([(name, number)], [share]) => {
            let arguments = [answers(), ("item", name.into()), ("number", number.into())];
            (words.say("results-scale-only", &arguments), share.low / 2.0)
        }
        _ => match of_items(&told, &shares, (&names, complete), words) {
            Some(said) => said,
            None => return Finding::bare(words.say("results-mostly-hidden", &[])),
        },
    };
    let last = bars.len().saturating_sub(1);
    let ends = bars.into_iter().enumerate().filter(|(at, _)| *at == 0 || *at == last);
    Finding { sentence, bars: ends.map(|(_, bar)| bar).collect(), weight, tells: true }
}

/// For which of several items an answer is most and least common, as far as that is sure; and how far they are apart at least. `None`
/// where nothing of it can be said.
fn of_items(
    told: &[(String, String)],
    shares: &[Range<f64>],
    (answers, complete): (&String, bool),
    words: &Words,
) -> Option<(String, f64)> {
    let turned: Vec<Range<f64>> = shares.iter().map(|share| Range { low: -share.high, high: -share.low }).collect();
    let (best, least) = match (first(shares), first(&turned)) {
        (First::These(best), First::These(least)) => (best, least),
        (First::These(best), First::OneOf(_)) if complete => {
            let best = finding::together(told, &best, words);
            let arguments = [("answers", answers.into()), ("best", (&best).into())];
            return Some((words.say("results-scale-best", &arguments), 0.0));
        }
        (First::OneOf(_), First::These(least)) if complete => {
            let least = finding::together(told, &least, words);
            let arguments = [("answers", answers.into()), ("least", (&least).into())];
            return Some((words.say("results-scale-worst", &arguments), 0.0));
        }
        _ => return None,
    };
    let (most, fewest) = (shares.get(*best.first()?)?, shares.get(*least.first()?)?);
    let spread = Range { low: most.low - fewest.high, high: most.high - fewest.low };
    // All are equal, and known.
    if best.len() == shares.len() {
        return complete.then(|| (words.say("results-scale-equal", &[("answers", answers.into())]), 0.0));
    }
    let [best, least] = [best, least].map(|places| finding::together(told, &places, words));
    let arguments = [("answers", answers.into()), ("best", (&best).into()), ("least", (&least).into())];
    let id = match (complete, is_far(spread.high)) {
        (true, false) => "results-scale-alike",
        (true, true) => "results-scale-items",
        (false, _) => "results-scale-items-shown",
    };
    Some((words.say(id, &arguments), if complete { spread.low } else { spread.low / 2.0 }))
}

/// A sentence may begin with a number in words: "at least 26 of 31 people".
fn capitalised(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The answers over the middle of the scale, as indices.
pub(crate) fn upper_half(subject: &Subject) -> Vec<usize> {
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
pub(crate) fn upper_names(subject: &Subject, words: &Words) -> String {
    let names = upper_half(subject).into_iter().filter_map(|index| subject.answers.get(index));
    let names = names.map(|answer| words.quoted(&words.label(answer.wording).text));
    let names = names.reduce(|a, b| words.say("results-or", &[("a", (&a).into()), ("b", (&b).into())]));
    names.unwrap_or_default()
}
