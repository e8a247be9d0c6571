//! A figure's numbers as CSV (RFC 4180, UTF-8), the same in every language: codes, labels in all of them, counts,
//! percentages and marks.

use super::order;
use super::subject::{Line, Subject};
use super::table::{at, nobody};
use super::words::{HIDDEN, NOT_AVAILABLE, NOT_RELEVANT, Wording, Words, missing, share};
use crate::analysis::table::Cell;
use crate::locale::Locale;
use crate::locale::message::Messages;
use crate::model::control::MissingCode;
use crate::model::table::ColumnKey;

/// One row per number. Counts are bare digits; percentages have a point and one digit, and stand only where the base
/// is at least 30: `[c]` hidden, `[z]` not relevant, `[x]` too few people for a percentage.
pub fn csv(subject: &Subject, languages: &[Locale], words: &Words) -> String {
    let readers: Vec<Words> = languages
        .iter()
        .map(|locale| Words {
            locale,
            messages: Messages::built_in(locale),
            digits: words.digits,
            min_base: words.min_base,
        })
        .collect();
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
    header.extend(["count".to_string(), "percent".into()]);
    write(header);
    for panel in &subject.panels {
        for line in panel.lines.iter().filter(|line| !nobody(line)) {
            for (code, variable, wording, cell, percent) in rows(subject, line) {
                let mut record = vec![variable.unwrap_or(panel.variable).to_string()];
                record.extend(in_all(&readers, panel.wording.unwrap_or(Wording::Written(subject.wording))));
                record.push(code);
                record.extend(in_all(&readers, wording));
                record.push(subject.by.as_ref().map_or("", |by| by.name).to_string());
                record.push(line.code.to_string());
                record.extend(in_all(&readers, line.wording));
                record.push(cell.published().map_or(HIDDEN.into(), |count| count.to_string()));
                record.push(percent);
                write(record);
            }
        }
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

type Row<'s> = (String, Option<&'s str>, Wording<'s>, Cell, String);

fn rows<'s>(subject: &'s Subject, line: &Line) -> Vec<Row<'s>> {
    let mut rows: Vec<Row> = vec![];
    for index in order::answers(subject) {
        let Some(answer) = subject.answers.get(index) else { continue };
        let cell = at(line, index);
        rows.push((answer.code.clone(), answer.tick, answer.wording, cell, percent(cell, line.base)));
    }
    let mut apart = |code: &str, wording, cell| {
        rows.push((code.to_string(), None, wording, cell, NOT_RELEVANT.to_string()));
    };
    apart("answered", Wording::BuiltIn("results-n"), line.base);
    for ((code, own), cell) in MissingCode::ALL.iter().zip(&subject.missing).zip(line.missing) {
        let wording = if matches!(own, Wording::Written(_)) { *own } else { missing(*code) };
        apart(code.name(), wording, cell);
    }
    apart("skipped", Wording::BuiltIn("results-skipped"), line.skipped);
    apart("not_asked", Wording::BuiltIn("results-not-asked"), line.not_asked);
    let all = if line.column == ColumnKey::All { "results-total" } else { "results-total-group" };
    apart("total", Wording::BuiltIn(all), line.total);
    rows
}

fn percent(cell: Cell, base: Cell) -> String {
    match (cell, base) {
        (Cell::Published(count), Cell::Published(base)) if base >= super::unit::FEWEST_FOR_PERCENT => {
            format!("{:.1}", share(count, base) * 100.0)
        }
        (Cell::Published(_), Cell::Published(_)) => NOT_AVAILABLE.to_string(),
        _ => HIDDEN.to_string(),
    }
}

fn in_all(readers: &[Words], wording: Wording) -> Vec<String> {
    readers.iter().map(|words| words.label(wording).text).collect()
}
