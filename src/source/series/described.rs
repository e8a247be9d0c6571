//! Reads `data/<name>.yaml`, and the figures by what it says of their columns.

use std::collections::BTreeMap;

use super::sums;
use super::table::Table;
use crate::diagnostic::{Diagnostic, FileId, Findings, Place};
use crate::locale::{Locale, Text, number};
use crate::model::series::{Cell, Chart, Column, ColumnKind, Series, Unit};
use crate::source::project::Project;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{self, Node, Value, scalar, text};

/// What a file says instead of a figure that its source does not give.
const NOTHING: [&str; 4] = ["", "..", "-", "NA"];

/// More digits after the decimal mark than any published figure has.
const MOST_DIGITS: usize = 6;

/// Reads what the figures are, and the figures.
pub(super) fn described(file: FileId, table: &Table, project: &Project, findings: &mut Findings) -> Option<Series> {
    let node = findings.take(yaml::read(file, project.sources.get(file)))?;
    let languages = &project.site.languages;
    let what = "a table of statistics";
    let mut fields = Fields::of(&node, what, findings)?;
    let text = |key, needed: bool, fields: &mut Fields, findings: &mut Findings| {
        let node = if needed { fields.need(key, what, findings) } else { fields.get(key) };
        node.and_then(|node| text::text(node, &format!("`{key}`"), languages, findings))
    };
    let title = text("title", true, &mut fields, findings);
    let source = text("source", true, &mut fields, findings);
    let note = text("note", false, &mut fields, findings);
    let columns = fields.need("columns", what, findings);
    let columns = columns.and_then(|node| columns_of(node, table, languages, findings));
    // What the columns are is guessed where it is not said, so that the rest is checked in the same run.
    let columns = columns.unwrap_or_else(|| table.header.iter().map(|name| unsaid(name)).collect());
    let rows = rows(&columns, table, findings);
    let chart = chart(fields.get("chart"), &columns, (fields.span, findings));
    let sums = fields.get("adds_up").map(|node| sums::sums(node, &columns, languages, findings)).unwrap_or_default();
    fields.finish(findings);
    let deviations = sums::check(&sums, (&columns, &rows), table, findings);
    let chart = chart?;
    in_order(&columns, &rows, table, findings);
    Some(Series { name: table.name.clone(), title: title?, source: source?, note, columns, rows, chart, deviations })
}

/// A column of which nothing is said.
fn unsaid(name: &str) -> Column {
    let kind = if name == "year" { ColumnKind::Year } else { ColumnKind::Figure { unit: Unit::None, digits: 0 } };
    Column { name: name.to_string(), label: Text::new(Locale::english(), name), kind }
}

/// One column for each header of the file, in its order.
fn columns_of(node: &Node, table: &Table, languages: &[Locale], findings: &mut Findings) -> Option<Vec<Column>> {
    let Value::Map(entries) = &node.value else {
        findings.error(node.span, format!("`columns` is a map from the file's headers, and this is {}", node.kind()));
        return None;
    };
    for (key, _) in entries {
        if !table.header.contains(&key.text) {
            let diagnostic = Diagnostic::error(key.span, format!("the file has no column `{}`", key.text));
            findings.push(diagnostic.nearest(&key.text, table.header.iter().map(String::as_str)));
        }
    }
    let mut columns = vec![];
    for (at, header) in table.header.iter().enumerate() {
        let place = Place::Cell { file: table.file, line: 1, column: at as u64 + 1 };
        if table.header[..at].contains(header) {
            findings.error(place, format!("two columns are called `{header}`"));
            columns.push(unsaid(header));
            continue;
        }
        let Some((_, node)) = entries.iter().find(|(key, _)| key.text == *header) else {
            let diagnostic = Diagnostic::error(place, format!("nothing says what the column `{header}` is"));
            findings.push(diagnostic.hint("add it under `columns:` with a label, or take the column out"));
            columns.push(unsaid(header));
            continue;
        };
        let read = column(header, node, (table, at), (languages, findings));
        columns.push(read.unwrap_or_else(|| unsaid(header)));
    }
    Some(columns)
}

fn column(
    name: &str,
    node: &Node,
    (table, at): (&Table, usize),
    (languages, findings): (&[Locale], &mut Findings),
) -> Option<Column> {
    let what = format!("the column `{name}`");
    let mut fields = Fields::of(node, &what, findings)?;
    let label = fields.need("label", &what, findings);
    let label = label.and_then(|node| text::text(node, "the label", languages, findings));
    let kinds = [("year", true), ("figure", false)];
    let is_year = fields.get("kind").and_then(|node| scalar::one_of(node, "`kind`", &kinds, findings));
    let unit = fields.get("unit").and_then(|node| match node.scalar() {
        Some("%") => Some(Unit::Percent),
        _ => text::text(node, "the unit", languages, findings).map(Unit::Words),
    });
    let groups = fields.get("values").map(|node| groups(node, languages, findings));
    if let (Some(_), Some(span)) = (&groups, fields.key("unit").or(fields.key("kind"))) {
        findings.error(span, "a column with `values` holds groups, and has neither `unit` nor `kind`");
    }
    fields.finish(findings);
    let kind = match groups {
        Some(groups) => ColumnKind::Group(groups),
        // Whoever calls a column `year` means one, unless they say otherwise.
        None if is_year.unwrap_or(name == "year") => ColumnKind::Year,
        None => {
            let digits = (0..table.rows.len()).map(|row| digits(table.cell(row, at), table.semicolons)).max();
            ColumnKind::Figure { unit: unit.unwrap_or(Unit::None), digits: digits.unwrap_or(0) }
        }
    };
    Some(Column { name: name.to_string(), label: label?, kind })
}

fn groups(node: &Node, languages: &[Locale], findings: &mut Findings) -> Vec<(String, Text)> {
    let Value::Map(entries) = &node.value else {
        findings.error(
            node.span,
            format!("`values` is a map from what the file says to a label, and this is {}", node.kind()),
        );
        return vec![];
    };
    let label = |(key, node): &(yaml::Key, Node)| {
        Some((key.text.clone(), text::text(node, &format!("the label of `{}`", key.text), languages, findings)?))
    };
    entries.iter().filter_map(label).collect()
}

/// The figures; reports every cell that is none.
fn rows(columns: &[Column], table: &Table, findings: &mut Findings) -> Vec<Vec<Cell>> {
    let mut cell = |row: usize, at: usize| {
        let (column, written) = (&columns[at], table.cell(row, at));
        let mut wrong = |message: String, hint: Option<String>| {
            let diagnostic = Diagnostic::error(table.place(row, at), message);
            findings.push(match hint {
                Some(hint) => diagnostic.hint(hint),
                None => diagnostic,
            });
            Cell::Nothing
        };
        match &column.kind {
            ColumnKind::Year => match written.parse::<u16>() {
                Ok(year) if (1000..=2999).contains(&year) && written.len() == 4 => Cell::Year(year),
                _ => wrong(format!("`{written}` is no year of four digits (column `{}`)", column.name), None),
            },
            ColumnKind::Group(groups) => match groups.iter().position(|(name, _)| name == written) {
                Some(group) => Cell::Group(group),
                None => {
                    let message = format!("`{written}` is not one of the `values` of `{}`", column.name);
                    let near = crate::diagnostic::nearest(written, groups.iter().map(|(name, _)| name.as_str()));
                    wrong(message, near.map(|near| format!("did you mean `{near}`?")))
                }
            },
            ColumnKind::Figure { .. } if NOTHING.contains(&written) => Cell::Nothing,
            ColumnKind::Figure { .. } => match figure(written, table.semicolons) {
                Some(figure) => Cell::Figure(figure),
                None => {
                    let hint =
                        "digits with a decimal point, without marks between thousands; the unit stands in `columns:`";
                    wrong(format!("`{written}` is not a number (column `{}`)", column.name), Some(hint.into()))
                }
            },
        }
    };
    (0..table.rows.len()).map(|row| (0..columns.len()).map(|at| cell(row, at)).collect()).collect()
}

/// A figure as it is written. Between semicolons a comma may part its decimals.
fn figure(written: &str, semicolons: bool) -> Option<f64> {
    let plain = written.replacen('\u{2212}', "-", 1);
    number::parse_plain(&plain).or_else(|| number::parse_plain(&plain.replacen(',', ".", 1)).filter(|_| semicolons))
}

fn digits(written: &str, semicolons: bool) -> u8 {
    let fraction = written.split_once(if semicolons { [',', '.'] } else { ['.', '.'] }).map(|(_, fraction)| fraction);
    fraction.map_or(0, |fraction| fraction.len().min(MOST_DIGITS) as u8)
}

/// What is drawn: as the file says, or the first figures by year, or by group.
fn chart(
    node: Option<&Node>,
    columns: &[Column],
    (whole, findings): (crate::diagnostic::Span, &mut Findings),
) -> Option<Chart> {
    let find = |wanted: &dyn Fn(&ColumnKind) -> bool| columns.iter().position(|column| wanted(&column.kind));
    let year = find(&|kind| matches!(kind, ColumnKind::Year));
    let group = find(&|kind| matches!(kind, ColumnKind::Group(_)));
    let figure = find(&|kind| matches!(kind, ColumnKind::Figure { .. }));
    let Some(node) = node else {
        return match (year.or(group), figure) {
            (Some(x), Some(y)) => Some(Chart { x, y: vec![y], by: group.filter(|group| *group != x) }),
            _ => {
                findings.error(whole, "a chart needs a column of years or groups, and one of figures");
                None
            }
        };
    };
    let mut fields = Fields::of(node, "the chart", findings)?;
    let x = fields.get("x").and_then(|node| named(node, columns, is_axis, findings)).or(year).or(group);
    let by = fields.get("by").and_then(|node| named(node, columns, is_group, findings));
    let y = match fields.need("y", "the chart", findings) {
        Some(node) => match &node.value {
            Value::List(items) => items.iter().filter_map(|item| named(item, columns, is_figure, findings)).collect(),
            _ => named(node, columns, is_figure, findings).into_iter().collect(),
        },
        None => vec![],
    };
    if let (Some(span), true) = (fields.key("by"), y.len() > 1) {
        findings.error(span, "a chart has several `y`, or one `y` and a line for each group of `by`");
    }
    fields.finish(findings);
    (!y.is_empty()).then_some(Chart { x: x?, y, by })
}

fn is_axis(kind: &ColumnKind) -> bool {
    matches!(kind, ColumnKind::Year | ColumnKind::Group(_))
}

fn is_group(kind: &ColumnKind) -> bool {
    matches!(kind, ColumnKind::Group(_))
}

fn is_figure(kind: &ColumnKind) -> bool {
    matches!(kind, ColumnKind::Figure { .. })
}

/// The column that a node names, which must hold what is wanted of it.
pub(super) fn named(
    node: &Node,
    columns: &[Column],
    wanted: fn(&ColumnKind) -> bool,
    findings: &mut Findings,
) -> Option<usize> {
    let name = scalar::word(node, "a column", findings)?;
    match columns.iter().position(|column| column.name == name) {
        Some(at) if wanted(&columns[at].kind) => Some(at),
        Some(_) => {
            findings.error(node.span, format!("the column `{name}` does not hold what is needed here"));
            None
        }
        None => {
            let diagnostic = Diagnostic::error(node.span, format!("there is no column `{name}`"));
            findings.push(diagnostic.nearest(name, columns.iter().map(|column| column.name.as_str())));
            None
        }
    }
}

/// Years rise from row to row within each group, and no row stands twice.
fn in_order(columns: &[Column], rows: &[Vec<Cell>], table: &Table, findings: &mut Findings) {
    let Some(year) = columns.iter().position(|column| matches!(column.kind, ColumnKind::Year)) else { return };
    let mut last: BTreeMap<Vec<usize>, u16> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        let groups = row.iter().filter_map(|cell| match cell {
            Cell::Group(group) => Some(*group),
            _ => None,
        });
        let Some(Cell::Year(now)) = row.get(year) else { continue };
        if let Some(before) = last.insert(groups.collect(), *now) {
            let message = match before.cmp(now) {
                std::cmp::Ordering::Less => continue,
                std::cmp::Ordering::Equal => format!("the year {now} stands twice"),
                std::cmp::Ordering::Greater => format!("the year {now} stands after {before}"),
            };
            findings.push(
                Diagnostic::error(table.place(at, year), message).hint("put the rows in the order of their years"),
            );
        }
    }
}
