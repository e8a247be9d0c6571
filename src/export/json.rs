//! All results of a survey as one JSON file (`docs/results-json.md`), for programs: what the CSV files say, and what follows from it.

use serde::Serialize;

use super::Format;
use crate::analysis::disclosure::{Mark, Obstacle, Results, Share, Value};
use crate::figure::subject::{Line, Panel, Subject};
use crate::figure::unit::share;
use crate::locale::number::in_last_digit;
use crate::model::instrument::Instrument;

/// Raised with every change that a reader of the file has to know of.
const VERSION: u32 = 2;

pub(super) const FORMAT: Format = Format { file: "results.json", made: json };

fn json(instrument: &Instrument, results: &Results, subjects: &[Subject]) -> Vec<u8> {
    let tables = subjects.iter().flat_map(|subject| subject.panels.iter().map(|panel| Table::new(subject, panel)));
    let file = File {
        format: "canvass-results",
        version: VERSION,
        survey: &instrument.name,
        questionnaire: &instrument.version,
        respondents: count(results.respondents()),
        tables: tables.collect(),
    };
    // Plain data: serialising it cannot fail.
    let mut bytes = serde_json::to_vec_pretty(&file).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    version: u32,
    survey: &'a str,
    /// Which version of the questionnaire was answered.
    questionnaire: &'a str,
    respondents: Number<u32>,
    tables: Vec<Table<'a>>,
}

/// One variable (of ticks, one question), alone or by another.
#[derive(Serialize)]
struct Table<'a> {
    figure: &'a str,
    variable: &'a str,
    by: Option<&'a str>,
    groups: Vec<Group<'a>>,
}

#[derive(Serialize)]
struct Group<'a> {
    group: &'a str,
    answers: Vec<Answer<'a>>,
    answered: Number<u32>,
    refused: Number<u32>,
    dont_know: Number<u32>,
    not_applicable: Number<u32>,
    skipped: Number<u32>,
    not_asked: Number<u32>,
    total: Number<u32>,
    mean: Number<f64>,
    median: Number<&'a str>,
}

#[derive(Serialize)]
struct Answer<'a> {
    answer: &'a str,
    /// The variable whose tick it is, where each answer has one of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    variable: Option<&'a str>,
    count: Number<u32>,
    percent: Number<f64>,
}

/// A number, or the least and the most that it can be, or why there is neither.
#[derive(Serialize)]
#[serde(untagged)]
enum Number<T> {
    Known(T),
    Between { low: T, high: T },
    Marked { mark: &'static str },
}

impl<'a> Table<'a> {
    fn new(subject: &'a Subject, panel: &'a Panel) -> Table<'a> {
        let lines = panel.lines.iter().filter(|line| !line.is_nobody());
        Table {
            figure: &subject.id,
            variable: panel.variable,
            by: subject.by.as_ref().map(|by| by.name),
            groups: lines.map(|line| Group::new(subject, line)).collect(),
        }
    }
}

impl<'a> Group<'a> {
    fn new(subject: &'a Subject, line: &'a Line) -> Group<'a> {
        let [refused, dont_know, not_applicable, skipped, not_asked] = line.reasons().map(count);
        // In the order of the instrument: an order by size would tell which hidden number is larger.
        let answers = subject.answers.iter().enumerate().map(|(index, answer)| Answer {
            answer: &answer.code,
            variable: answer.tick,
            count: count(line.count(index)),
            percent: percent(share(line.count(index), line.base)),
        });
        let code = |index: u8| subject.answers.get(usize::from(index)).map_or("", |answer| answer.code.as_str());
        Group {
            group: line.code,
            answers: answers.collect(),
            answered: count(line.base),
            refused,
            dont_know,
            not_applicable,
            skipped,
            not_asked,
            total: count(line.total),
            mean: number(line.mean, |mean| rounded(mean.value, mean.digits)),
            median: number(line.median, code),
        }
    }
}

fn count(count: Value<u32>) -> Number<u32> {
    number(count, |count| count)
}

/// With one digit, as the CSV files have it.
fn percent(share: Value<Share>) -> Number<f64> {
    number(share, |share| rounded(share.fraction() * 100.0, 1))
}

fn rounded(value: f64, digits: u8) -> f64 {
    in_last_digit(value, digits) as f64 / 10_f64.powi(i32::from(digits))
}

fn number<T: Copy, N: PartialEq>(value: Value<T>, write: impl Fn(T) -> N) -> Number<N> {
    match value {
        Value::Known(number) => Number::Known(write(number.get())),
        Value::Between(range) => match [range.get().low, range.get().high].map(write) {
            // Rounded, they may be the same.
            [low, high] if low == high => Number::Known(low),
            [low, high] => Number::Between { low, high },
        },
        Value::Marked(mark) => Number::Marked { mark: word(mark) },
    }
}

fn word(mark: Mark) -> &'static str {
    match mark {
        Mark::Hidden => "hidden",
        Mark::NotApplicable => "not_applicable",
        Mark::NotComputable(Obstacle::HiddenCounts) => "hidden_counts",
        Mark::NotComputable(Obstacle::FewPeople) => "too_few_people",
    }
}
