//! What a figure over waves says: the same answer at the first wave and the last, or who improved and who got worse.

use super::bars::Bar;
use super::finding::{Finding, First, first, share_of, shares_of};
use super::number::Number;
use super::scale::{upper_half, upper_names};
use super::subject::{Line, Panel, Subject};
use super::unit::Unit;
use super::words::Words;
use crate::analysis::disclosure::Range;
use crate::model::waves::CourseKind;

/// The finding of a figure over waves.
pub(crate) fn finding(subject: &Subject, kind: CourseKind, words: &Words, unit: Unit) -> Finding {
    let found = match kind {
        CourseKind::Waves => over_waves(subject, words, unit),
        CourseKind::Changes if subject.panels.len() == 1 => one_change(subject, words, unit),
        CourseKind::Changes => most_improved(subject, words, unit),
        CourseKind::Attrition { .. } => attrition(subject, words, unit),
    };
    found.unwrap_or_else(|| Finding::bare(words.say("results-mostly-hidden", &[])))
}

fn everybody<'p, 'a>(panel: &'p Panel<'a>) -> Option<&'p Line<'a>> {
    panel.lines.first()
}

/// "“Over 50”: “At the start” 34 of 68 people and “After half a year” 49 of 68 people."
fn over_waves(subject: &Subject, words: &Words, unit: Unit) -> Option<Finding> {
    let shown = shown(subject, &upper_half(subject), words, unit);
    let last = shown.len().checked_sub(1)?;
    let ends: Vec<Shown> =
        shown.into_iter().enumerate().filter(|(at, _)| *at == 0 || *at == last).map(|(_, end)| end).collect();
    let weight = match ends.as_slice() {
        // As far apart as they are at least.
        [Shown { share: Some(first), .. }, Shown { share: Some(last), .. }] => apart(*first, *last),
        _ => 0.0,
    };
    Some(Finding { weight, ..side_by_side(subject, &upper_names(subject, words), ends, words) })
}

/// "“Over 50”: “Measured again” 34 of 49 people and “Not measured again” 6 of 19 people.": of answers without an order the one whose
/// shares are furthest apart. It says who the numbers are of, and is no finding of the study: it weighs nothing.
fn attrition(subject: &Subject, words: &Words, unit: Unit) -> Option<Finding> {
    let (answers, names) = match subject.rises() {
        true => (upper_half(subject), upper_names(subject, words)),
        false => {
            let answer = furthest_apart(subject)?;
            (vec![answer], words.quoted(&words.label(subject.answers.get(answer)?.wording).text))
        }
    };
    let groups = shown(subject, &answers, words, unit);
    (groups.len() == subject.panels.len()).then(|| side_by_side(subject, &names, groups, words))
}

/// The answer whose shares differ most between the lines, of those that every line shows; of equal ones the first.
fn furthest_apart(subject: &Subject) -> Option<usize> {
    let spread = |answer: usize| {
        let share = |panel: &Panel| everybody(panel).and_then(|line| shares_of(line.count(answer), line.base));
        let shares: Vec<Range<f64>> = subject.panels.iter().map(share).collect::<Option<_>>()?;
        let [one, other] = shares.as_slice() else { return None };
        Some((answer, apart(*one, *other)))
    };
    let spreads = (0..subject.answers.len()).filter_map(spread);
    let further = |best: (usize, f64), next: (usize, f64)| if next.1 > best.1 { next } else { best };
    spreads.reduce(further).map(|(answer, _)| answer)
}

/// How far two shares are apart at least.
fn apart(one: Range<f64>, other: Range<f64>) -> f64 {
    (one.low - other.high).max(other.low - one.high).max(0.0)
}

/// What a line shows of some answers.
struct Shown {
    said: String,
    share: Option<Range<f64>>,
    bar: Bar,
}

/// Of each line that shows them, how many gave these answers.
fn shown(subject: &Subject, answers: &[usize], words: &Words, unit: Unit) -> Vec<Shown> {
    let of_line = |panel: &Panel| {
        let line = everybody(panel).filter(|line| line.base.range().is_some())?;
        let sum = line.sum(answers, &subject.kind);
        let (number, label) = (words.of_base(sum, line.base, unit)?, words.label(panel.wording?));
        let said = group_number(&label.text, &number, words);
        let bar = Bar { label, number: Number::new(sum, line.base, unit) };
        Some(Shown { said, share: shares_of(sum, line.base), bar })
    };
    subject.panels.iter().filter_map(of_line).collect()
}

/// The lines in one sentence, after their means where there are several.
fn side_by_side(subject: &Subject, answers: &str, lines: Vec<Shown>, words: &Words) -> Finding {
    let said = words.list(&lines.iter().map(|line| line.said.clone()).collect::<Vec<_>>());
    let sentence = words.say("results-course", &[("answers", answers.into()), ("waves", (&said).into())]);
    let sentence = means(subject, words).into_iter().chain([sentence]).collect::<Vec<_>>().join(" ");
    Finding { bars: lines.into_iter().map(|line| line.bar).collect(), ..Finding::bare(sentence) }
}

/// "Mean: “At the start” 45.7 and “After half a year” 54.3.": of the waves that have one, where there are several.
fn means(subject: &Subject, words: &Words) -> Option<String> {
    let said = |panel: &Panel| {
        let mean = everybody(panel)?.mean;
        mean.known()?;
        let name = words.label(panel.wording?);
        Some(group_number(&name.text, &words.number(Number::Mean(mean)), words))
    };
    let waves: Vec<String> = subject.panels.iter().filter_map(said).collect();
    let several = subject.is_measured() && waves.len() > 1;
    several.then(|| words.say("results-mean-note", &[("mean", (&words.list(&waves)).into())]))
}

/// "Since the first measurement: “Improved” 38 of 68 people, …": of what may be said.
fn one_change(subject: &Subject, words: &Words, unit: Unit) -> Option<Finding> {
    let line = everybody(subject.panels.first()?)?;
    let (mut said, mut bars) = (vec![], vec![]);
    for (index, answer) in subject.answers.iter().enumerate() {
        let Some(number) = words.of_base(line.count(index), line.base, unit) else { continue };
        let label = words.label(answer.wording);
        said.push(group_number(&label.text, &number, words));
        bars.push(Bar { label, number: line.number(index, unit) });
    }
    let weight = share_of(line.count(0), line.base).unwrap_or(0.0);
    let mut sentence = words.say("results-change", &[("outcomes", (&words.list(&said)).into())]);
    if line.mean.known().is_some() {
        let mean = words.number(Number::Mean(line.mean));
        sentence = [words.say("results-mean-change-note", &[("mean", (&mean).into())]), sentence].join(" ");
    }
    (!said.is_empty()).then_some(Finding { sentence, bars, weight, tells: true })
}

/// Where most improved, and where most got worse.
fn most_improved(subject: &Subject, words: &Words, unit: Unit) -> Option<Finding> {
    let most = |answer: usize| {
        let said = |panel: &Panel| {
            let line = everybody(panel)?;
            let share = shares_of(line.count(answer), line.base)?;
            let number = words.of_base(line.count(answer), line.base, unit)?;
            let label = words.label(panel.wording?);
            Some((share, number, Bar { label, number: line.number(answer, unit) }))
        };
        let said: Vec<_> = subject.panels.iter().filter_map(said).collect();
        let shares: Vec<Range<f64>> = said.iter().map(|(share, ..)| *share).collect();
        // Of equal ones the first.
        let First::These(places) = first(&shares) else { return None };
        let (share, number, bar) = said.into_iter().nth(*places.first()?)?;
        Some((share.low, number, bar))
    };
    let (mut sentences, mut bars, mut weight) = (vec![], vec![], 0.0);
    let outcomes = [("results-most-improved", 0), ("results-most-worse", subject.answers.len().saturating_sub(1))];
    for (id, answer) in outcomes {
        let Some((share, number, bar)) = most(answer) else { continue };
        let item = words.quoted(&bar.label.text);
        sentences.push(words.say(id, &[("item", (&item).into()), ("number", (&number).into())]));
        // The small drawing is of those who improved.
        if answer == 0 {
            weight = share;
            bars.push(bar);
        }
    }
    let sentence = sentences.join(" ");
    (!sentences.is_empty()).then_some(Finding { sentence, bars, weight, tells: true })
}

fn group_number(name: &str, number: &str, words: &Words) -> String {
    let name = words.quoted(name);
    words.say("results-group-number", &[("group", (&name).into()), ("number", number.into())])
}
