//! The base in words: how many answered of how many asked, and why the others did not.

use super::number::Number;
use super::subject::{Line, Subject};
use super::unit::{FEW, Unit, shown, smallest_base};
use super::words::Words;
use crate::analysis::disclosure::Value;
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

fn of_one(subject: &Subject, line: &Line, words: &Words) -> Vec<String> {
    let answered = match (line.base, line.asked()) {
        (Value::Known(both), Value::Known(all)) if subject.course.is_some() => {
            words.say("results-measured-both", &[("both", both.get().into()), ("all", all.get().into())])
        }
        (Value::Known(answered), Value::Known(asked)) if answered.get() == asked.get() => {
            words.say("results-answered-all", &[("asked", asked.get().into())])
        }
        (Value::Known(answered), Value::Known(asked)) => {
            words.say("results-answered", &[("answered", answered.get().into()), ("asked", asked.get().into())])
        }
        (Value::Known(answered), Value::Marked(_)) => {
            words.say("results-answered-only", &[("answered", answered.get().into())])
        }
        (Value::Marked(_), _) => words.say("results-answered-hidden", &[]),
    };
    let mut sentences = vec![answered];
    if subject.course.is_some() {
        return sentences;
    }
    for (name, count) in reasons(subject, line, words).into_iter().filter(|(_, count)| count.known() != Some(0)) {
        let count = words.number(Number::Count(count));
        sentences.push(words.say("results-without", &[("name", (&name).into()), ("count", (&count).into())]));
    }
    sentences
}

fn of_several(subject: &Subject, lines: &[&Line], words: &Words) -> Vec<String> {
    let all = lines.iter().find_map(|line| line.total.known());
    let mut sentences: Vec<String> =
        all.map(|all| words.say("results-took-part", &[("all", all.into())])).into_iter().collect();
    let first = subject.panels.iter().filter_map(|panel| panel.lines.first());
    let bases: Option<Vec<u32>> = first.map(|line| line.base.known()).collect();
    let range = bases.and_then(|bases| Some((*bases.iter().min()?, *bases.iter().max()?)));
    if subject.course.is_some() {
        return match (range, all) {
            (Some((least, most)), Some(all)) if least == most => {
                vec![words.say("results-measured-both", &[("both", most.into()), ("all", all.into())])]
            }
            _ => {
                // Who is in which line, and how many, stands beside it.
                sentences.push(words.say("results-measured", &[]));
                sentences
            }
        };
    }
    sentences.push(match range {
        Some((least, most)) if least == most => words.say("results-each-answered", &[("answered", most.into())]),
        Some((least, most)) => words.say("results-between", &[("least", least.into()), ("most", most.into())]),
        None => words.say("results-some-hidden", &[]),
    });
    sentences
}

/// The reasons why somebody is not in the base, each by its name, "not asked" last.
pub fn reasons(subject: &Subject, line: &Line, words: &Words) -> Vec<(String, Value<u32>)> {
    let missing = subject.missing.iter().map(|name| words.label(*name).text);
    let skipped = words.label(subject.skipped()).text;
    let names = missing.chain([skipped, words.say("results-not-asked", &[])]);
    names.zip(line.reasons()).collect()
}

/// Whether nothing is published of what a figure would draw (of a breakdown, of any group) but, here and there, that nobody
/// gave an answer.
pub fn nothing_shown(subject: &Subject) -> bool {
    let tally = subject.answers.is_empty();
    let shows = |line: &Line| match tally {
        true => line.base.known().is_some(),
        false => {
            let mut counts = line.cells.iter().map(|count| count.known());
            counts.clone().any(|count| count > Some(0)) || counts.all(|count| count.is_some())
        }
    };
    let groups = shown(subject).filter(|line| subject.by.is_none() || line.column != ColumnKey::All);
    !groups.into_iter().any(shows)
}
