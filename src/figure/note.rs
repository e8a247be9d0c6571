//! The remarks under a figure: each only where it is so.

use super::FigureTable;
use super::base::nothing_shown;
use super::number::{Number, sign};
use super::stacked;
use super::subject::{Answer, Kind, Line, Subject};
use super::test;
use super::unit::{FEWEST_FOR_PERCENT, Unit, counts_without_base, shown, smallest_base};
use super::words::{Wording, Words};
use crate::analysis::disclosure::{Mark, Value};
use crate::locale::number::{self, in_last_digit};
use crate::model::reliability::Reliability;
use crate::statistics::Distribution;

/// Of fewer answers the numbers beside them say as much at a glance.
const FEWEST_FOR_QUARTILES: usize = 7;

/// The remarks, in the order in which a reader needs them.
pub(crate) fn notes(subject: &Subject, words: &Words, unit: Unit, table: &FigureTable) -> Vec<String> {
    let several = matches!(subject.kind, Kind::Several | Kind::Grid { .. });
    let tally = matches!(subject.kind, Kind::Tally);
    let mut notes = vec![];
    notes.extend(subject.note.map(|note| words.label(Wording::Written(note)).text));
    let mut add = |when: bool, id: &str| notes.extend(when.then(|| words.say(id, &[])));
    let percent = unit == Unit::Percent && !tally;
    // Of what researchers sorted nobody could choose anything.
    let [over, percents, people] = match subject.is_coded {
        true => ["results-coded-percent", "results-coded-percent-only", "results-coded-people"],
        false => ["results-several-percent", "results-several-percent-only", "results-several-people"],
    };
    add(several && percent && sum_is_over_100(subject), over);
    add(several && percent && !sum_is_over_100(subject), percents);
    add(several && !percent, people);
    add(matches!(subject.kind, Kind::Rank), "results-rank-first");
    let few = smallest_base(subject).is_some_and(|base| base < FEWEST_FOR_PERCENT);
    let counts = !percent && !tally && !nothing_shown(subject);
    add(counts && few, "results-counts-only");
    add(counts && !few && counts_without_base(subject), "results-counts-hidden");
    add(percent && !several && rounding_shows(subject, words), "results-rounding");
    notes.extend(stacked::hatched(subject).map(|id| words.say(id, &[])));
    let ordered = matches!(subject.kind, Kind::One { ordered: true } | Kind::Scale);
    // What became of people has an order, and no middle.
    let has_middle = ordered && subject.course.is_none() && subject.is_single();
    if let (true, Some(answer)) = (has_middle, subject.median()) {
        let name = words.quoted(&words.label(answer.wording).text);
        notes.push(words.say("results-median-note", &[("answer", (&name).into())]));
    }
    // What is measured is said in the finding.
    let scored = matches!(subject.kind, Kind::Scale | Kind::Number) && !subject.is_measured();
    if scored && subject.is_single() && subject.mean().mark().is_none() {
        let mean = words.number(Number::Mean(subject.mean()));
        notes.push(words.say("results-mean-note", &[("mean", (&mean).into())]));
    }
    if scored && subject.is_single() && subject.mean_by_weight().mark().is_none() {
        let mean = words.number(Number::Mean(subject.mean_by_weight()));
        notes.push(words.say("results-weighted-mean-note", &[("mean", (&mean).into())]));
    }
    if subject.is_single() && subject.is_measured() {
        let beside = [
            ("results-deviation-note", "deviation", subject.deviation()),
            ("results-halfway-note", "median", subject.halfway()),
        ];
        for (id, name, number) in beside.into_iter().filter(|(.., number)| number.mark().is_none()) {
            notes.push(words.say(id, &[(name, (&words.number(Number::Mean(number))).into())]));
        }
    }
    if let Some((least, reliability)) = subject.counts {
        notes.extend(threshold(least, reliability, words));
    }
    if let Some((low, high)) = quartiles(subject) {
        let [low, high] = [low, high].map(|value| number::decimal(words.locale, value, digits(value)));
        notes.push(words.say("results-quartiles", &[("low", (&low).into()), ("high", (&high).into())]));
    }
    let in_cells = table.rows.iter().flat_map(|row| &row.cells);
    if in_cells.clone().any(|cell| matches!(cell, Number::CountShareInterval(..))) {
        notes.push(words.say("results-interval-note", &[]));
    }
    let is_weighted =
        |cell: &Number| matches!(cell, Number::CountShareWeighted(..) | Number::Weighted(Value::Known(_)));
    if in_cells.clone().any(is_weighted) {
        notes.push(words.say("results-weighted-note", &[]));
    }
    notes.extend(test::test(subject).map(|test| test.sentence(words)));
    let marks: Vec<Mark> = in_cells.filter_map(|cell: &Number| cell.mark()).collect();
    let mut explain = |id: &str, is_it: fn(&Mark) -> bool| {
        let mark = marks.iter().copied().find(is_it).map(sign);
        notes.extend(mark.map(|mark| words.say(id, &[("mark", mark.into())])));
    };
    explain("results-mark-c", |mark| matches!(mark, Mark::Hidden));
    explain("results-mark-z", |mark| matches!(mark, Mark::NotApplicable));
    explain("results-mark-x", |mark| matches!(mark, Mark::NotComputable(_)));
    notes
}

/// Of one question whose answers all have scores, so many that a middle alone says little: what a quarter and three quarters of the
/// people reach. Only where every count is published, so that any reader can work it out.
fn quartiles(subject: &Subject) -> Option<(f64, f64)> {
    if !subject.is_single() || subject.course.is_some() || subject.answers.len() < FEWEST_FOR_QUARTILES {
        return None;
    }
    let line = subject.panels.first()?.lines.first()?;
    let counted = |(answer, count): (&Answer, &Value<u32>)| Some((answer.score?, count.known()?));
    let counts: Vec<(f64, u32)> = subject.answers.iter().zip(&line.cells).map(counted).collect::<Option<_>>()?;
    let all = Distribution::new(counts)?;
    Some((all.quantile(0.25), all.quantile(0.75)))
}

/// From which difference on a change counts, and why from there.
fn threshold(least: f64, reliability: Option<Reliability>, words: &Words) -> Vec<String> {
    let decimal = |value: f64| number::decimal(words.locale, value, digits(value));
    let mut notes = vec![words.say("results-counts-from", &[("number", (&decimal(least)).into())])];
    notes.extend(reliability.map(|of| {
        let [reliability, deviation] = [of.coefficient, of.standard_deviation].map(decimal);
        let numbers = [("reliability", (&reliability).into()), ("deviation", (&deviation).into())];
        words.say("results-reliable-change", &numbers)
    }));
    notes
}

/// As many digits as an author's number needs, two at most.
fn digits(value: f64) -> u8 {
    let is_whole = |scaled: f64| (scaled - scaled.round()).abs() < 1e-9;
    match () {
        () if is_whole(value) => 0,
        () if is_whole(value * 10.0) => 1,
        () => 2,
    }
}

fn sum_is_over_100(subject: &Subject) -> bool {
    shown(subject).any(|line| {
        let sum: u32 = line.cells.iter().filter_map(|count| count.range()).map(|count| count.low).sum();
        line.base.range().is_some_and(|base| sum > base.high)
    })
}

/// Whether the percentages as they are written add to something else than 100.
fn rounding_shows(subject: &Subject, words: &Words) -> bool {
    let whole = in_last_digit(100.0, words.digits);
    shown(subject).any(|line| rounded_sum(line, words.digits).is_some_and(|sum| sum != whole))
}

/// In the last digit that is written. `None` where anything is hidden, or nobody answered.
fn rounded_sum(line: &Line, digits: u8) -> Option<i64> {
    line.base.known().filter(|base| *base > 0)?;
    let share = |answer| line.number(answer, Unit::Percent).size();
    (0..line.cells.len()).map(|answer| Some(in_last_digit(share(answer)? * 100.0, digits))).sum()
}
