//! All results of a survey as one JSON file (`docs/results-json.md`), for programs: what the CSV files say, and what follows from it.

use serde::Serialize;

use super::{Format, Shown};
use crate::analysis::disclosure::{Mark, Measure, Obstacle, Range, Share, Value, WeightedShare};
use crate::figure::subject::{Line, Panel, Subject};
use crate::figure::test::{self, Test};
use crate::figure::unit::{interval, share};
use crate::locale::number::in_last_digit;

/// Raised with every change that a reader of the file has to know of.
const VERSION: u32 = 2;

pub(super) const FORMAT: Format = Format { file: "results.json", made: json };

fn json(Shown { instrument, results, subjects, edition }: &Shown) -> Vec<u8> {
    let tables = subjects.iter().flat_map(|subject| subject.panels.iter().map(|panel| Table::new(subject, panel)));
    let file = File {
        format: "canvass-results",
        version: VERSION,
        survey: &instrument.name,
        questionnaire: &instrument.version,
        edition: edition.as_ref().map(|of| Edition { number: of.number, changed: of.changed.iter().collect() }),
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
    /// Of the first nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    edition: Option<Edition<'a>>,
    respondents: Number<u32>,
    tables: Vec<Table<'a>>,
}

#[derive(Serialize)]
struct Edition<'a> {
    number: usize,
    /// Figures that say something else than in the edition before.
    changed: Vec<&'a String>,
}

/// One variable (of ticks, one question), alone or by another.
#[derive(Serialize)]
struct Table<'a> {
    figure: &'a str,
    variable: &'a str,
    by: Option<&'a str>,
    groups: Vec<Group<'a>>,
    /// Of a random sample, where every count is published.
    #[serde(skip_serializing_if = "Option::is_none")]
    test: Option<Tested>,
}

/// What a test found, to six digits.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Tested {
    ChiSquared { statistic: f64, df: usize, p: f64, cramers_v: f64 },
    Fisher { p: f64, cramers_v: f64 },
    Welch { difference: f64, t: f64, df: f64, p: f64, cohens_d: f64 },
    Sign { improved: u32, worse: u32, p: f64 },
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
    /// Of what is measured that no table shows, where it is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    standard_deviation: Option<Number<f64>>,
    /// The median of that, or the least and the largest value of the class that it lies in.
    #[serde(skip_serializing_if = "Option::is_none")]
    median_value: Option<Number<f64>>,
    /// Of answers with scores, where people are weighted and it follows from the weighted shares.
    #[serde(skip_serializing_if = "Option::is_none")]
    weighted_mean: Option<Number<f64>>,
}

#[derive(Serialize)]
struct Answer<'a> {
    answer: &'a str,
    /// The variable whose tick it is, where each answer has one of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    variable: Option<&'a str>,
    count: Number<u32>,
    percent: Number<f64>,
    /// Of a random sample, where the percentage is a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    interval: Option<Interval>,
    /// Where people are weighted.
    #[serde(skip_serializing_if = "Option::is_none")]
    weighted: Option<Weighted>,
}

/// A weighted share in per cent.
#[derive(Serialize)]
struct Weighted {
    percent: Number<f64>,
    /// Of a random sample, where the percentage is a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    interval: Option<Interval>,
}

/// Between which percentages that of the population lies.
#[derive(Serialize)]
struct Interval {
    low: f64,
    high: f64,
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
            test: test::test(subject).map(Tested::new),
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
            interval: interval(line.count(index), line.base).known().filter(|_| subject.is_sample).map(Interval::new),
            weighted: Weighted::new(line.weighted(index)),
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
            standard_deviation: measured(line.deviation),
            median_value: measured(line.halfway),
            weighted_mean: measured(line.mean_by_weight),
        }
    }
}

impl Weighted {
    fn new(share: Value<WeightedShare>) -> Option<Weighted> {
        if share.mark() == Some(Mark::NotApplicable) {
            return None;
        }
        let interval = share.known().and_then(WeightedShare::interval);
        let interval = interval.map(|ends| Interval { low: ends.low, high: ends.high });
        Some(Weighted { percent: number(share, WeightedShare::percent), interval })
    }
}

impl Interval {
    /// With one digit, as percentages have it.
    fn new(ends: Range<Share>) -> Interval {
        let [low, high] = [ends.low, ends.high].map(|end| rounded(end.fraction() * 100.0, 1));
        Interval { low, high }
    }
}

impl Tested {
    fn new(test: Test) -> Tested {
        match test {
            Test::ChiSquared { found, v, .. } => Tested::ChiSquared {
                statistic: six_digits(found.statistic),
                df: found.df,
                p: six_digits(found.p),
                cramers_v: six_digits(v),
            },
            Test::Fisher { p, v } => Tested::Fisher { p: six_digits(p), cramers_v: six_digits(v) },
            Test::Means { found, d } => Tested::Welch {
                difference: six_digits(found.difference),
                t: six_digits(found.t),
                df: six_digits(found.df),
                p: six_digits(found.p),
                cohens_d: six_digits(d),
            },
            Test::Sign { improved, worse, p } => Tested::Sign { improved, worse, p: six_digits(p) },
        }
    }
}

/// However small it is: nothing that is more than nothing becomes 0.
fn six_digits(value: f64) -> f64 {
    // A power of ten up to 22 is exact, and so what it is divided by or times it is the nearest to six digits (IEEE 754); a number so small or
    // so large that none will do stays as it is.
    let power = 5 - value.abs().max(f64::MIN_POSITIVE).log10().floor() as i32;
    let factor = 10_f64.powi(power.abs().min(22));
    match power {
        _ if value == 0.0 || power.abs() > 22 => value,
        0.. => (value * factor).round() / factor,
        _ => (value / factor).round() * factor,
    }
}

fn count(count: Value<u32>) -> Number<u32> {
    number(count, |count| count)
}

/// With one digit, as the CSV files have it.
fn percent(share: Value<Share>) -> Number<f64> {
    number(share, |share| rounded(share.fraction() * 100.0, 1))
}

/// What is said beside a mean; nothing where nothing is.
fn measured(value: Value<Measure>) -> Option<Number<f64>> {
    value.mark().is_none().then(|| number(value, |measure| rounded(measure.value, measure.digits)))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_digits_are_kept_and_nothing_becomes_nothing() {
        for (value, written) in [
            (3.608_019_66, "3.60802"),
            (0.000_405_853_2, "0.000405853"),
            (169.376_31, "169.376"),
            (1_234_567.8, "1234570"),
            (-0.541_248_5, "-0.541249"),
            (0.0, "0"),
            (0.99999996, "1"),
        ] {
            assert_eq!(six_digits(value).to_string(), written);
        }
        assert!(six_digits(3.2e-40) > 0.0 && six_digits(f64::MIN_POSITIVE) > 0.0);
        // As a decimal with as many digits is read.
        let mut value = 1.000_001_234;
        while value < 1e12 {
            let read: f64 = format!("{value:.5e}").parse().expect("a number");
            assert_eq!(six_digits(value), read);
            value *= 1.37;
        }
    }
}
