//! The base in words: how many answered of how many asked, and why the others did not.

use super::subject::{Line, Subject};
use super::unit::{FEW, shown, smallest_base};
use super::words::{HIDDEN, Unit, Words};
use crate::analysis::table::Cell;
use crate::model::table::ColumnKey;

/// "29 of the 31 people who were asked answered. Refused: 1. Skipped: 1." For several items, the range of their bases.
pub fn base(subject: &Subject, words: &Words, unit: Unit) -> String {
    let lines: Vec<&Line> = subject.panels.iter().filter_map(|panel| panel.lines.first()).collect();
    let mut sentences = match lines.as_slice() {
        [] => vec![],
        [line] => of_one(subject, line, words),
        lines => of_several(subject, lines, words),
    };
    let few = smallest_base(subject).is_some_and(|base| base < FEW) && unit == Unit::Percent;
    if few {
        sentences.push(words.say("results-few", &[]));
    }
    sentences.join(" ")
}

/// How many were asked: all but those routed past. `None` if that is hidden.
pub fn asked(line: &Line) -> Option<u32> {
    Some(line.total.published()?.saturating_sub(line.not_asked.published()?))
}

fn of_one(subject: &Subject, line: &Line, words: &Words) -> Vec<String> {
    let answered = match (line.base, asked(line)) {
        (Cell::Published(answered), Some(asked)) => {
            words.say("results-answered", &[("answered", answered.into()), ("asked", asked.into())])
        }
        (Cell::Published(answered), None) => words.say("results-answered-only", &[("answered", answered.into())]),
        (Cell::Suppressed, _) => words.say("results-answered-hidden", &[]),
    };
    let mut sentences = vec![answered];
    for (name, cell) in without_answer(subject, line, words) {
        let count = match cell {
            Cell::Published(0) => continue,
            Cell::Published(count) => words.count(count),
            Cell::Suppressed => HIDDEN.to_string(),
        };
        sentences.push(words.say("results-without", &[("name", (&name).into()), ("count", (&count).into())]));
    }
    sentences
}

fn of_several(subject: &Subject, lines: &[&Line], words: &Words) -> Vec<String> {
    let all = lines.iter().find_map(|line| line.total.published());
    let mut sentences: Vec<String> =
        all.map(|all| words.say("results-took-part", &[("all", all.into())])).into_iter().collect();
    let first = subject.panels.iter().filter_map(|panel| panel.lines.first());
    let bases: Option<Vec<u32>> = first.map(|line| line.base.published()).collect();
    let range = bases.and_then(|bases| Some((*bases.iter().min()?, *bases.iter().max()?)));
    sentences.push(match range {
        Some((least, most)) if least == most => words.say("results-each-answered", &[("answered", most.into())]),
        Some((least, most)) => words.say("results-between", &[("least", least.into()), ("most", most.into())]),
        None => words.say("results-some-hidden", &[]),
    });
    sentences
}

/// The reasons why somebody is not in the base, each by its name, "not asked" last.
pub fn without_answer(subject: &Subject, line: &Line, words: &Words) -> Vec<(String, Cell)> {
    let mut reasons: Vec<(String, Cell)> =
        subject.missing.iter().zip(line.missing).map(|(name, cell)| (words.label(*name).text, cell)).collect();
    reasons.push((words.say("results-skipped", &[]), line.skipped));
    reasons.push((words.say("results-not-asked", &[]), line.not_asked));
    reasons
}

/// Whether nothing at all is published of what a figure would draw: of a breakdown, of any group.
pub fn nothing_shown(subject: &Subject) -> bool {
    let hidden = |line: &Line| line.cells.iter().all(|cell| *cell == Cell::Suppressed);
    let tally = subject.answers.is_empty();
    let groups = shown(subject).filter(|line| subject.by.is_none() || line.column != ColumnKey::All);
    groups.into_iter().all(|line| if tally { line.base == Cell::Suppressed } else { hidden(line) })
}
