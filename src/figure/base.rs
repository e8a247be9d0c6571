//! The base in words: how many answered of how many asked, and why the others did not.

use super::number::Number;
use super::subject::{Line, Subject};
use super::unit::{FEW, Unit, shown, smallest_base};
use super::words::Words;
use crate::analysis::disclosure::{Range, Value};
use crate::model::table::ColumnKey;
use crate::model::waves::CourseKind;

/// "29 of the 31 people who were asked answered. Refused: 1. Skipped: 1." For several items, the range of their bases.
pub(crate) fn base(subject: &Subject, words: &Words, unit: Unit) -> String {
    let lines: Vec<&Line> = subject.panels.iter().filter_map(|panel| panel.lines.first()).collect();
    let mut sentences = match lines.as_slice() {
        [] => vec![],
        _ if matches!(subject.course, Some(CourseKind::Attrition { .. })) => {
            vec![words.say("results-attrition-base", &[])]
        }
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
    let everybody = line.base.known().is_some() && line.base == line.asked();
    let [answered, asked] = [line.base, line.asked()].map(|count| words.number(Number::Count(count)));
    let answered = match (words.argument(line.base, &answered), words.argument(line.asked(), &asked)) {
        (Some(both), Some(all)) if subject.course.is_some() => {
            words.say("results-measured-both", &[("both", both), ("all", all)])
        }
        (Some(_), Some(asked)) if everybody => words.say("results-answered-all", &[("asked", asked)]),
        (Some(answered), Some(asked)) => words.say("results-answered", &[("answered", answered), ("asked", asked)]),
        (Some(answered), None) => words.say("results-answered-only", &[("answered", answered)]),
        (None, _) => words.say("results-answered-hidden", &[]),
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
    let all = lines.iter().map(|line| line.total).reduce(Value::and).unwrap_or(Value::HIDDEN);
    let written = words.number(Number::Count(all));
    let took_part = words.argument(all, &written).map(|all| words.say("results-took-part", &[("all", all)]));
    let mut sentences: Vec<String> = took_part.into_iter().collect();
    let first = subject.panels.iter().filter_map(|panel| panel.lines.first());
    let bases: Option<Vec<Range<u32>>> = first.map(|line| line.base.range()).collect();
    let ends = |bases: Vec<Range<u32>>| {
        Some((bases.iter().map(|base| base.low).min()?, bases.iter().map(|base| base.high).max()?))
    };
    let range = bases.and_then(ends);
    if subject.course.is_some() {
        return match (range, all.known()) {
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
pub(crate) fn reasons(subject: &Subject, line: &Line, words: &Words) -> Vec<(String, Value<u32>)> {
    let missing = subject.missing.iter().map(|name| words.label(*name).text);
    let skipped = words.label(subject.skipped()).text;
    let names = missing.chain([skipped, words.say("results-not-asked", &[])]);
    names.zip(line.reasons()).collect()
}

/// Whether nothing is published of what a figure would draw (of a breakdown, of any group) but, here and there, that nobody
/// gave an answer.
pub(crate) fn nothing_shown(subject: &Subject) -> bool {
    let tally = subject.answers.is_empty();
    let shows = |line: &Line| match tally {
        true => line.base.range().is_some(),
        false => {
            let mut counts = line.cells.iter().map(|count| count.range());
            counts.clone().flatten().any(|count| count.high > 0) || counts.all(|count| count.is_some())
        }
    };
    let groups = shown(subject).filter(|line| subject.by.is_none() || line.column != ColumnKey::All);
    !groups.into_iter().any(shows)
}
