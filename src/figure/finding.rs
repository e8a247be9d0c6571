//! What a figure says in one sentence. Only published numbers are in it, and it claims no more than they show.

use super::subject::{Line, Subject};
use super::unit::{Unit, drawn};
use super::words::Words;
use crate::analysis::disclosure::{Share, Value};

/// The largest answer of all respondents (several, where they are equal). `most` is the message: with `-shown` where
/// some answers are hidden, since one of those may be larger; with `-tie` for several.
pub fn largest(subject: &Subject, words: &Words, unit: Unit, most: &str) -> String {
    let Some(line) = subject.panels.first().and_then(|panel| panel.lines.first()) else { return hidden(words) };
    let shown: Vec<Value<u32>> = line.cells.iter().copied().filter(|count| count.known().is_some()).collect();
    let Some(largest) = shown.iter().copied().max_by_key(|count| count.known()) else { return hidden(words) };
    if largest.known() == Some(0) {
        let id = if shown.len() == line.cells.len() { "results-nobody" } else { "results-mostly-hidden" };
        return words.say(id, &[]);
    }
    let of_base = words.of_base(largest, line.base, unit).unwrap_or_default();
    let names: Vec<String> = (subject.answers.iter().enumerate())
        .filter(|(index, _)| line.count(*index) == largest)
        .map(|(_, answer)| words.quoted(&words.label(answer.wording).text))
        .collect();
    let tie = if names.len() > 1 { "-tie" } else { "" };
    let shown = if shown.len() < line.cells.len() { "-shown" } else { "" };
    words
        .say(&format!("{most}{tie}{shown}"), &[("answer", (&words.list(&names)).into()), ("number", (&of_base).into())])
}

/// The answer whose shares differ most between the groups, with each group's number.
pub fn difference(subject: &Subject, words: &Words, unit: Unit) -> String {
    let Some(panel) = subject.panels.first() else { return hidden(words) };
    // A group that nobody answered in has nothing to compare.
    let groups = drawn(&panel.lines).skip(1).filter(|line| line.base.known() != Some(0));
    let groups: Vec<&Line> = groups.collect();
    let mut best: Option<(f64, usize)> = None;
    let mut complete = true;
    for index in 0..subject.answers.len() {
        let shares: Vec<f64> = groups.iter().filter_map(|line| share_of(line.count(index), line.base)).collect();
        complete &= shares.len() == groups.len();
        if shares.len() < 2 {
            continue;
        }
        let spread = shares.iter().copied().fold(0.0, f64::max) - shares.iter().copied().fold(1.0, f64::min);
        if best.is_none_or(|(widest, _)| spread > widest) {
            best = Some((spread, index));
        }
    }
    let Some((spread, index)) = best else { return words.say("results-groups-hidden", &[]) };
    if spread == 0.0 {
        // That what little is shown is equal says nothing about the groups.
        return words.say(if complete { "results-same" } else { "results-groups-hidden" }, &[]);
    }
    let numbers: Vec<String> = (groups.iter())
        .filter_map(|line| {
            let number = words.of_base(line.count(index), line.base, unit)?;
            let group = words.label(line.wording).text;
            Some(words.say("results-group-number", &[("group", (&group).into()), ("number", (&number).into())]))
        })
        .collect();
    let name = subject.answers.get(index).map(|answer| words.quoted(&words.label(answer.wording).text));
    let id = if complete { "results-differs" } else { "results-differs-shown" };
    let separator = words.say("results-separator", &[]);
    let (name, numbers) = (name.unwrap_or_default(), numbers.join(&format!("{separator} ")));
    words.say(id, &[("answer", (&name).into()), ("groups", (&numbers).into())])
}

/// The median answer; where it is not to be known, the largest.
pub fn median(subject: &Subject, words: &Words, unit: Unit) -> String {
    match subject.median() {
        Some(answer) => {
            let name = words.label(answer.wording).text;
            words.say("results-median", &[("answer", (&name).into())])
        }
        None => largest(subject, words, unit, "results-most-common"),
    }
}

/// The names of those with this share, and their number where it is the same for all: "“A” and “B”, 16 of 26 people".
pub fn together(found: &[(f64, String, String)], share: f64, words: &Words) -> String {
    let equals = found.iter().filter(|(s, ..)| *s == share);
    let names: Vec<String> = equals.clone().map(|(_, name, _)| name.clone()).collect();
    let mut numbers: Vec<&String> = equals.map(|(.., number)| number).collect();
    numbers.dedup();
    match numbers.as_slice() {
        [number] => format!("{}, {number}", words.list(&names)),
        _ => words.list(&names),
    }
}

/// Nothing that could be said is published.
pub fn hidden(words: &Words) -> String {
    words.say("results-hidden", &[])
}

/// The share of a base, if both are published and anybody is in it.
pub fn share_of(count: Value<u32>, base: Value<u32>) -> Option<f64> {
    base.known().filter(|base| *base > 0)?;
    count.share_of(base).known().map(Share::fraction)
}

impl Words<'_> {
    /// In the language's quotation marks.
    pub fn quoted(&self, text: &str) -> String {
        self.say("results-quoted", &[("text", text.into())])
    }
}
