//! A figure's numbers as CSV (RFC 4180, UTF-8), the same in every language: codes, labels in all of them, counts,
//! percentages and marks.

use crate::analysis::disclosure::{Mark, Measure, Share, Value, WeightedShare};
use crate::figure::number::sign;
use crate::figure::order;
use crate::figure::subject::{Line, Subject};
use crate::figure::unit::share;
use crate::figure::words::{Wording, Words, missing};
use crate::locale::Locale;
use crate::model::control::MissingCode;
use crate::model::table::ColumnKey;

/// One row per number. Counts are bare digits, with the least and the most that each can be beside it (`low`, `high`: the count
/// itself where it is published, and only they stand where a range is); percentages have a point and one digit, and stand only where
/// the base is at least 30: `[c]` hidden, `[z]` not relevant, `[x]` too few people for a percentage. Where scores are measured that no
/// table shows, their mean stands beside the base (`mean`, with the least and the most that it can be), and where any is said their
/// `standard_deviation` and `median` (of a class the least and the largest value). Where people are weighted, each
/// answer has its weighted share (`weighted`, in per cent, with its interval in a sample), and answers with scores have their `weighted_mean` beside the base.
pub fn csv(subject: &Subject, languages: &[Locale]) -> String {
    let readers: Vec<Words> = languages.iter().map(Words::built_in).collect();
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(vec![]);
    let mut write = |record: Vec<String>| {
        // Writing to memory cannot fail, and every record has as many fields as the header.
        let _ = writer.write_record(record);
    };
    let labels = |kind: &str| languages.iter().map(move |locale| format!("{kind}_{locale}")).collect::<Vec<_>>();
    let mut header = vec!["variable".to_string()];
    header.extend(labels("variable"));
    header.push("answer".into());
    header.extend(labels("answer"));
    header.extend(["by".to_string(), "group".into()]);
    header.extend(labels("group"));
    header.extend(["count".to_string(), "low".into(), "high".into(), "percent".into()]);
    let measured = subject.is_measured();
    header.extend(["mean", "mean_low", "mean_high"].into_iter().filter(|_| measured).map(str::to_string));
    let says = |number: fn(&Line) -> Value<Measure>| {
        subject.panels.iter().flat_map(|panel| &panel.lines).any(|line| number(line).mark().is_none())
    };
    let (deviates, halves) = (says(|line| line.deviation), says(|line| line.halfway));
    let weighs = says(|line| line.mean_by_weight);
    header.extend(deviates.then(|| "standard_deviation".to_string()));
    header.extend(["median", "median_low", "median_high"].into_iter().filter(|_| halves).map(str::to_string));
    let is_weighted = |line: &Line| (0..line.cells.len()).any(|answer| line.weighted(answer).known().is_some());
    let weighted = subject.panels.iter().flat_map(|panel| &panel.lines).any(is_weighted);
    header.extend(["weighted", "weighted_low", "weighted_high"].into_iter().filter(|_| weighted).map(str::to_string));
    let weighted_mean = ["weighted_mean", "weighted_mean_low", "weighted_mean_high"];
    header.extend(weighted_mean.into_iter().filter(|_| weighs).map(str::to_string));
    write(header);
    for panel in &subject.panels {
        for line in panel.lines.iter().filter(|line| !line.is_nobody()) {
            for Row { code, variable, wording, count, percent, weighted: share } in rows(subject, line) {
                let is_base = code == "answered" && variable.is_none();
                let mut record = vec![variable.unwrap_or(panel.variable).to_string()];
                record.extend(in_all(&readers, panel.wording.unwrap_or(Wording::Written(subject.wording))));
                record.push(code);
                record.extend(in_all(&readers, wording));
                record.push(subject.by.as_ref().map_or("", |by| by.name).to_string());
                record.push(line.code.to_string());
                record.extend(in_all(&readers, line.wording));
                record.push(written(count, |count| count.to_string()));
                record.extend(ends(count));
                record.push(percentage(percent));
                if measured {
                    record.extend(if is_base { mean(line.mean) } else { Default::default() });
                }
                if deviates {
                    let [deviation, ..] = mean(line.deviation);
                    record.push(if is_base { deviation } else { String::new() });
                }
                if halves {
                    record.extend(if is_base { mean(line.halfway) } else { Default::default() });
                }
                if weighted {
                    record.extend(weighted_share(share));
                }
                if weighs {
                    record.extend(if is_base { mean(line.mean_by_weight) } else { Default::default() });
                }
                write(record);
            }
        }
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

struct Row<'s> {
    code: String,
    /// Where it is not the panel's.
    variable: Option<&'s str>,
    wording: Wording<'s>,
    count: Value<u32>,
    percent: Value<Share>,
    weighted: Value<WeightedShare>,
}

fn rows<'s>(subject: &'s Subject, line: &Line) -> Vec<Row<'s>> {
    let mut rows: Vec<Row> = vec![];
    for index in order::answers(subject) {
        let Some(answer) = subject.answers.get(index) else { continue };
        let count = line.count(index);
        let (code, percent) = (answer.code.clone(), share(count, line.base));
        let weighted = line.weighted(index);
        rows.push(Row { code, variable: answer.tick, wording: answer.wording, count, percent, weighted });
    }
    let mut apart = |code: &str, wording, count| {
        let percent = Value::Marked(Mark::NotApplicable);
        let weighted = Value::Marked(Mark::NotApplicable);
        rows.push(Row { code: code.to_string(), variable: None, wording, count, percent, weighted });
    };
    apart("answered", Wording::BuiltIn("results-n"), line.base);
    for ((code, own), count) in MissingCode::ALL.iter().zip(&subject.missing).zip(line.missing) {
        let wording = if matches!(own, Wording::Written(_)) { *own } else { missing(*code) };
        apart(code.name(), wording, count);
    }
    apart("skipped", subject.skipped(), line.skipped);
    apart("not_asked", Wording::BuiltIn("results-not-asked"), line.not_asked);
    let all = if line.column == ColumnKey::All { "results-total" } else { "results-total-group" };
    apart("total", Wording::BuiltIn(all), line.total);
    rows
}

fn written<T: Copy>(value: Value<T>, write: impl Fn(T) -> String) -> String {
    match value {
        Value::Known(number) => write(number.get()),
        Value::Between(_) => sign(Mark::Hidden).to_string(),
        Value::Marked(mark) => sign(mark).to_string(),
    }
}

/// A mean of what no table shows, or what stands beside it, with the digits that it may have; and the least and the most that it can be.
fn mean(mean: Value<Measure>) -> [String; 3] {
    let write = |Measure { value, digits }: Measure| format!("{value:.0$}", usize::from(digits));
    let [low, high] = match mean.range() {
        Some(range) => [range.low, range.high].map(write),
        None => [(); 2].map(|()| written(mean, write)),
    };
    [written(mean, write), low, high]
}

/// A weighted share in per cent, with the digits that it may have, and its interval, if there is one.
fn weighted_share(share: Value<WeightedShare>) -> [String; 3] {
    let Some(known) = share.known() else { return [(); 3].map(|()| written(share, |_| String::new())) };
    let write = |percent: f64| format!("{percent:.0$}", usize::from(known.digits()));
    let ends = known.interval().map(|ends| [ends.low, ends.high].map(write));
    let [low, high] = ends.unwrap_or_else(|| [(); 2].map(|()| sign(Mark::NotApplicable).to_string()));
    [write(known.percent()), low, high]
}

/// The least and the most.
fn ends(count: Value<u32>) -> [String; 2] {
    match count.range() {
        Some(range) => [range.low, range.high].map(|end| end.to_string()),
        None => [(); 2].map(|()| written(count, |count| count.to_string())),
    }
}

/// Of a range, the percentage that both ends are written as; where those differ, it follows from the counts.
fn percentage(percent: Value<Share>) -> String {
    let write = |share: Share| format!("{:.1}", share.fraction() * 100.0);
    let ends = percent.range().map(|range| [range.low, range.high].map(write));
    ends.filter(|[low, high]| low == high).map_or_else(|| written(percent, write), |[low, _]| low)
}

fn in_all(readers: &[Words], wording: Wording) -> Vec<String> {
    readers.iter().map(|words| words.label(wording).text).collect()
}
