//! Tables with a header of question names, one row per response; and how the header of a delimited file is found.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, FileId, Place, Source, nearest};
use crate::responses::conflict::OnConflict;
use crate::responses::dataset::Code;
use crate::responses::layout::Layout;
use crate::responses::record::Field;
use crate::responses::spelling::trimmed;
use crate::responses::validate::Settling;

use super::Read;
use super::rows::{Plan, Target};
use super::sheet;
use super::table::{Header, Table, Wanted};

/// Reads a file whose first line names the questions.
pub(super) fn read(layout: &Layout, file: FileId, source: &Source) -> Read {
    let mut diagnostics = Vec::new();
    let nothing = |diagnostics| Read::nothing(layout, diagnostics);
    let table = match Table::open(file, source, &Wanted { header_rows: 1, ..Wanted::default() }) {
        Ok((table, warning)) => {
            diagnostics.extend(warning);
            table
        }
        Err(error) => return nothing(vec![error]),
    };
    let Some(table) = table else {
        let empty = Diagnostic::error(Place::Path(source.path.clone()), "this file is empty")
            .hint("the first line names the questions, each further line is a response");
        return nothing(vec![empty]);
    };
    let names = &table.header.rows[0];
    let line = table.header.first_line;
    let place = |column: usize| Place::Cell { file, line, column: column as u64 + 1 };
    let targets = targets(layout, names, place, &mut diagnostics);
    if !diagnostics.iter().all(|found| found.severity == crate::diagnostic::Severity::Warning) {
        return nothing(diagnostics);
    }
    let blank = vec![Code::SKIPPED; layout.readers.len()];
    let settling = Settling { blank: &blank, on_conflict: OnConflict::Unsaid, is_part: false };
    let id = names.iter().position(|name| is_id(layout, name));
    let rows =
        table.read(&Plan { layout, targets: &targets, settling, width: names.len(), id, person: None, rounds: None });
    diagnostics.extend(rows.troubles.diagnostics(source));
    Read { columns: rows.columns, diagnostics, prints: rows.prints }
}

/// A column that answers nothing and tells one response from another.
pub(super) const RESPONSE_ID: &str = "response_id";

fn is_id(layout: &Layout, name: &str) -> bool {
    name == RESPONSE_ID && layout.header(name).is_none()
}

fn targets(
    layout: &Layout,
    names: &[String],
    place: impl Fn(usize) -> Place,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Target> {
    let mut targets: Vec<Target> = Vec::new();
    let mut seen: BTreeMap<Field, usize> = BTreeMap::new();
    // A file without a header starts with somebody's answers: these are not for printing.
    let is_header = names.iter().any(|name| layout.header(name).is_some());
    if !is_header {
        diagnostics.push(
            Diagnostic::error(place(0), "no column of this line is named after a question of the survey")
                .hint("the first line names the questions; a file of another tool is read through `import.yaml`"),
        );
        return targets;
    }
    for (column, name) in names.iter().enumerate() {
        let error = |message: String| Diagnostic::error(place(column), message);
        match layout.header(name) {
            _ if name.is_empty() => {
                diagnostics.push(error("this column has no name".into()).hint("name it, or take it out"))
            }
            None if is_id(layout, name) => {}
            None if layout.repeats.contains_key(name.as_str()) => diagnostics.push(
                error(format!("`{name}` is asked several times, which a row of a table cannot hold"))
                    .hint("write these responses as YAML"),
            ),
            None => {
                let unknown = error(format!("unknown column `{}`", shortened(name)));
                diagnostics.push(match nearest(name, layout.names()) {
                    Some(near) => unknown.hint(format!("did you mean `{near}`?")),
                    None => {
                        unknown.hint("take it out, or read the file through `import.yaml` and write `ignore` for it")
                    }
                });
            }
            Some(field) if layout.repeat(field).is_some() => diagnostics.push(
                error(format!("`{name}` is asked several times, which a row of a table cannot hold"))
                    .hint("write these responses as YAML"),
            ),
            Some(field) => match seen.insert(field, column) {
                Some(first) => {
                    diagnostics.push(error(format!("`{name}` is already answered by column {}", first + 1)));
                }
                None => targets.push(Target { columns: vec![column], joined_by: String::new(), field, words: None }),
            },
        }
    }
    targets
}

/// Reads the first `count` rows after byte `start`, with the byte that the next row starts at; `None` if there are fewer.
pub(super) fn header(text: &[u8], start: usize, delimiter: u8, count: usize) -> Option<(Header, usize)> {
    let blank = text[start..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    let start = start + blank;
    let mut reader = sheet::reader(delimiter).from_reader(&text[start..]);
    let mut record = csv::ByteRecord::new();
    let mut rows = Vec::new();
    while rows.len() < count {
        if !reader.read_byte_record(&mut record).ok()? {
            return None;
        }
        let mut names: Vec<String> =
            record.iter().map(|cell| String::from_utf8_lossy(trimmed(cell)).into_owned()).collect();
        // Spreadsheets leave separators behind at the end of lines.
        while names.len() > 1 && names.last().is_some_and(String::is_empty) && rows.is_empty() && count == 1 {
            names.pop();
        }
        rows.push(names);
    }
    let first_line = 1 + memchr::memchr_iter(b'\n', &text[..start]).count() as u64;
    // The reader stands before the line feed of a CRLF.
    let end = start + reader.position().byte() as usize;
    let end =
        end + usize::from(count > 0 && text.get(end) == Some(&b'\n') && text.get(end.wrapping_sub(1)) == Some(&b'\r'));
    Some((Header { rows, first_line }, end))
}

/// The separator that Excel states in a first line `sep=;`, and where the header starts then.
pub(super) fn stated_delimiter(text: &[u8]) -> (usize, Option<u8>) {
    let line = text.iter().position(|byte| *byte == b'\n').unwrap_or(text.len());
    match text[..line].trim_ascii_end() {
        [b's', b'e', b'p', b'=', delimiter @ (b',' | b';' | b'\t')] => (line, Some(*delimiter)),
        b"sep=" if text[..line].contains(&b'\t') => (line, Some(b'\t')),
        _ => (0, None),
    }
}

/// The separator of a header: the one that occurs most outside quotes. One column alone needs none.
pub(super) fn delimiter(text: &[u8]) -> u8 {
    let mut quoted = false;
    let mut counts = [(b',', 0u32), (b';', 0), (b'\t', 0)];
    let blank = text.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    for byte in &text[blank..] {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            byte if !quoted => counts.iter_mut().filter(|(d, _)| d == byte).for_each(|(_, count)| *count += 1),
            _ => {}
        }
    }
    // The first of equals: `max_by_key` keeps the last, so the comma is tried last.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(delimiter, _)| *delimiter)
}

/// A header as it is printed: one line, not endless.
pub fn shortened(header: &str) -> String {
    const LONGEST: usize = 60;
    let line = header.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}...", &line[..end]),
        None => line,
    }
}
