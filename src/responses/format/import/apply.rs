//! An import map and a file: the file's columns found, its answers read, and what could not be placed listed.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, FileId, Place, Severity, Source, Span, nearest};
use crate::responses::format::Read;
use crate::responses::format::csv::shortened;
use crate::responses::format::rows::{Plan, Target, Unplaced};
use crate::responses::format::table::{Header, Table};
use crate::responses::layout::{Layout, Reader};
use crate::responses::record::Field;
use crate::responses::validate::Settling;

use super::{Import, Role, Selector, squeezed};

/// Reads one file by its map.
pub(crate) fn read_file(layout: &Layout, file: FileId, import: &Import, source: &Source) -> Read {
    let mut diagnostics = Vec::new();
    let nothing = |diagnostics| Read::nothing(layout, diagnostics);
    let table = match Table::open(file, source, &import.wanted) {
        Ok((table, warning)) => {
            diagnostics.extend(warning);
            table
        }
        Err(error) => return nothing(vec![error]),
    };
    let Some(table) = table else {
        let short =
            Diagnostic::error(Place::Path(source.path.clone()), "this file has fewer rows than its header should have");
        return nothing(vec![short.hint("correct `header_rows` in `import.yaml`")]);
    };
    let names = Names::new(&table.header, table.width);
    let mapped = map(import, &names, layout, &mut diagnostics);
    if diagnostics.iter().any(|found| found.severity == Severity::Error) {
        return nothing(diagnostics);
    }
    let Mapped { targets, spans, id, person, width } = mapped;
    let settling = Settling { blank: &import.blank, on_conflict: import.on_conflict, is_part: person.is_some() };
    let rows =
        table.read(&Plan { layout, targets: &targets, settling, width, id, person, rounds: import.rounds.as_deref() });
    for (index, unplaced) in &rows.unplaced {
        if let (Some(target), Some(span)) = (targets.get(*index), spans.get(*index)) {
            let column = target.columns.first().copied().unwrap_or_default();
            let (what, rule) = (names.shown(column), layout.name(target.field));
            diagnostics.push(
                Diagnostic::error(
                    *span,
                    format!(
                        "{what} holds answers that `{rule}` has no place for: {}",
                        listed(unplaced, layout.fewest_shown)
                    ),
                )
                .hint(match target.field {
                    Field::Variable(id) => remedy(layout.readers.get(id.0 as usize)),
                    Field::Whole(_) => remedy(None),
                }),
            );
        }
    }
    diagnostics.extend(rows.troubles.diagnostics(source));
    Read { columns: rows.columns, diagnostics, prints: rows.prints }
}

/// The next step where answers of a column could not be placed.
fn remedy(reader: Option<&Reader>) -> &'static str {
    match reader {
        Some(Reader::Number { .. }) => {
            "say under `values:` what they mean, or by `decimal:` which mark parts decimals; `skipped` is the same as a blank"
        }
        Some(Reader::Date(_)) => {
            "say under `values:` what they mean, or by `date:` in which order dates are written; `skipped` is the same as a blank"
        }
        _ => "say under `values:` what they mean; `skipped` is the same as a blank",
    }
}

/// Says how often what occurred. Only an answer that many gave is shown: a rare one could point at somebody.
fn listed(unplaced: &Unplaced, many: u64) -> String {
    const SHOWN: usize = 20;
    const LONGEST: usize = 60;
    let times = |times: u64| if times == 1 { "once".to_string() } else { format!("{times} times") };
    let mut shown: Vec<(u64, &str)> = Vec::new();
    let (mut others, mut rows) = (0, unplaced.further);
    for (value, count) in &unplaced.values {
        match std::str::from_utf8(value) {
            Ok(text) if *count >= many && text.chars().count() <= LONGEST => shown.push((*count, text)),
            _ => {
                others += 1;
                rows += count;
            }
        }
    }
    shown.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    let hidden = shown.split_off(shown.len().min(SHOWN));
    others += hidden.len();
    rows += hidden.iter().map(|(count, _)| count).sum::<u64>();
    let mut parts: Vec<String> = shown.iter().map(|(count, text)| format!("`{text}` {}", times(*count))).collect();
    if rows > 0 {
        let what = match (others, unplaced.further) {
            (1, 0) if rows == 1 => "an answer that occurs once".to_string(),
            (1, 0) => format!("an answer that occurs {}", times(rows)),
            (_, 0) => format!("{others} different answers that occur {rows} times in all"),
            _ => format!("more than {others} different answers that occur {rows} times in all"),
        };
        parts.push(what);
    }
    parts.join(", ")
}

/// Header texts of a file, by column.
struct Names {
    /// All header rows of a column; a blank in a row above the last belongs to the column before it.
    joined: Vec<Vec<String>>,
    /// The texts that stand in the column itself.
    own: Vec<Vec<String>>,
}

impl Names {
    fn new(header: &Header, width: usize) -> Names {
        let mut joined = vec![Vec::new(); width];
        let mut own = vec![Vec::new(); width];
        for (index, row) in header.rows.iter().enumerate() {
            let mut before = String::new();
            for column in 0..width {
                let text = row.get(column).map_or_else(String::new, |text| squeezed(text));
                let spans = index + 1 < header.rows.len();
                own[column].push(text.clone());
                if !text.is_empty() {
                    before = text;
                } else if !spans {
                    before = String::new();
                }
                if !before.is_empty() {
                    joined[column].push(before.clone());
                }
            }
        }
        Names { joined, own }
    }

    fn width(&self) -> usize {
        self.joined.len()
    }

    /// Whether no text stands in the header rows of a column; without header rows nobody knows.
    fn is_blank(&self, column: usize) -> bool {
        self.own.get(column).is_some_and(|own| !own.is_empty() && own.iter().all(String::is_empty))
    }

    /// A column as messages name it.
    fn shown(&self, column: usize) -> String {
        match self.joined.get(column).map(|names| names.join(" / ")).filter(|name| !name.is_empty()) {
            Some(name) => format!("column {} `{}`", column + 1, shortened(&name)),
            None => format!("column {}", column + 1),
        }
    }

    /// Columns that a header text names: by a text of their own, or by all of them joined by ` / `.
    fn find(&self, header: &str) -> Vec<usize> {
        let own = |column: &usize| self.own[*column].iter().any(|text| text == header);
        let joined = |column: &usize| self.joined[*column].join(" / ") == header;
        (0..self.width()).filter(|column| own(column) || joined(column)).collect()
    }

    /// A column and those after it that stand under the same text of the first header row.
    fn group(&self, first: usize) -> usize {
        let blank = |column: &usize| self.own[*column].first().is_some_and(String::is_empty);
        1 + (first + 1..self.width()).take_while(blank).count()
    }
}

/// A map that was found in a file.
struct Mapped {
    targets: Vec<Target>,
    /// By target: the place of its rule.
    spans: Vec<Span>,
    /// The column that holds the responses' ids.
    id: Option<usize>,
    /// The column that tells whose a row is.
    person: Option<usize>,
    /// Columns of the file, without those at its end that have no header and no rule.
    width: usize,
}

fn map(import: &Import, names: &Names, layout: &Layout, diagnostics: &mut Vec<Diagnostic>) -> Mapped {
    let mut mapped = Mapped { targets: Vec::new(), spans: Vec::new(), id: None, person: None, width: names.width() };
    let mut taken: BTreeMap<usize, Span> = BTreeMap::new();
    for rule in &import.rules {
        let (wanted, joins) = match &rule.role {
            Role::Answers(answers) => (answers.fields.len(), answers.joined_by.is_some()),
            Role::Ignored | Role::ResponseId | Role::Person => (1, false),
        };
        let columns = match columns(&rule.selector, wanted, joins, names) {
            Ok(columns) => columns,
            Err((message, hint)) => {
                diagnostics.push(Diagnostic::error(rule.span, message).hint(hint));
                continue;
            }
        };
        for column in &columns {
            if taken.insert(*column, rule.span).is_some() {
                let message = format!("{} is mapped twice", names.shown(*column));
                diagnostics.push(Diagnostic::error(rule.span, message).hint("keep one of the two"));
            }
        }
        let answers = match &rule.role {
            Role::Ignored => continue,
            Role::ResponseId => {
                if columns.len() > 1 || mapped.id.is_some() {
                    let message = "the id of a response stands in one column";
                    diagnostics.push(Diagnostic::error(rule.span, message).hint("say `ignore` for the others"));
                }
                mapped.id = columns.first().copied();
                continue;
            }
            Role::Person => {
                if columns.len() > 1 || mapped.person.is_some() {
                    let message = "whose a row is stands in one column";
                    diagnostics.push(Diagnostic::error(rule.span, message).hint("say `ignore` for the others"));
                }
                mapped.person = columns.first().copied();
                continue;
            }
            Role::Answers(answers) => answers,
        };
        let joined_by = answers.joined_by.clone().unwrap_or_default();
        let groups: Vec<Vec<usize>> = match joins {
            true => vec![columns],
            false => columns.into_iter().map(|column| vec![column]).collect(),
        };
        for (columns, field) in groups.into_iter().zip(&answers.fields) {
            let words = Some(answers.words(*field, layout));
            mapped.targets.push(Target { columns, joined_by: joined_by.clone(), field: *field, words });
            mapped.spans.push(rule.span);
        }
    }
    // A spreadsheet leaves columns behind that hold nothing: what stands in them is told row by row.
    while mapped.width > 0 && names.is_blank(mapped.width - 1) && !taken.contains_key(&(mapped.width - 1)) {
        mapped.width -= 1;
    }
    for column in (0..mapped.width).filter(|column| !taken.contains_key(column)) {
        diagnostics.push(
            Diagnostic::error(import.span, format!("{} is not mapped", names.shown(column)))
                .hint(format!("say which question it answers, or `{}: ignore`", column + 1)),
        );
    }
    mapped
}

fn columns(selector: &Selector, wanted: usize, joins: bool, names: &Names) -> Result<Vec<usize>, (String, String)> {
    match selector {
        Selector::Numbers(from, to) if *to <= names.width() => Ok((from - 1..*to).collect()),
        Selector::Numbers(..) => {
            Err((format!("the file has {} columns", names.width()), "columns are counted from 1".into()))
        }
        Selector::Header(header) => match names.find(header).as_slice() {
            [] => {
                let known = names.own.iter().flatten().filter(|name| !name.is_empty()).map(String::as_str);
                let hint = match nearest(header, known) {
                    Some(name) => format!("did you mean `{}`?", shortened(name)),
                    None => "write it as in the file, or name the column by its number".into(),
                };
                Err((format!("no column has the header `{}`", shortened(header)), hint))
            }
            [column] => {
                let width = names.group(*column);
                match (joins, wanted) {
                    (true, _) => Ok((*column..column + width).collect()),
                    (false, 1) => Ok(vec![*column]),
                    (false, wanted) if wanted == width => Ok((*column..column + width).collect()),
                    (false, wanted) => Err((
                        format!("this header stands over {width} columns, mapped to {wanted} answers"),
                        "list one choice or item for each column".into(),
                    )),
                }
            }
            several => {
                let numbers = several.iter().map(|column| (column + 1).to_string()).collect::<Vec<_>>().join(", ");
                Err((format!("columns {numbers} all have this header"), "name each of them by its number".into()))
            }
        },
    }
}
