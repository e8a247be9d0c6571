//! `adds_up`: sums that a source prints, held against their parts. Reports made by hand are full of sums that are none.

use super::described::named;
use super::table::Table;
use crate::diagnostic::{Diagnostic, Findings};
use crate::locale::{Locale, Text, number};
use crate::model::series::{Cell, Column, ColumnKind};
use crate::source::yaml::fields::Fields;
use crate::source::yaml::{Node, scalar, text};

/// One sum that must be right.
pub(super) struct Sum {
    /// Columns of figures.
    parts: Vec<usize>,
    /// A column of groups: the sum goes down all rows of each group. Without one, across each row, or down all rows of a
    /// single part.
    within: Option<usize>,
    to: Total,
    /// What the author says where the source's sum is none.
    otherwise: Option<Text>,
}

enum Total {
    Column(usize),
    Number(f64),
}

/// Reads the list.
pub(super) fn sums(node: &Node, columns: &[Column], languages: &[Locale], findings: &mut Findings) -> Vec<Sum> {
    let items = scalar::list(node, "`adds_up`", findings).unwrap_or_default();
    items.iter().filter_map(|item| sum(item, columns, languages, findings)).collect()
}

fn sum(node: &Node, columns: &[Column], languages: &[Locale], findings: &mut Findings) -> Option<Sum> {
    let figure: fn(&ColumnKind) -> bool = |kind| matches!(kind, ColumnKind::Figure { .. });
    let group: fn(&ColumnKind) -> bool = |kind| matches!(kind, ColumnKind::Group(_));
    let mut fields = Fields::of(node, "a sum", findings)?;
    let parts = fields.need("parts", "a sum", findings);
    let parts = parts.and_then(|node| scalar::list(node, "`parts`", findings)).unwrap_or_default();
    let parts: Vec<usize> = parts.iter().filter_map(|node| named(node, columns, figure, findings)).collect();
    let within = fields.get("within").and_then(|node| named(node, columns, group, findings));
    let to = fields.need("to", "a sum", findings).and_then(|node| match node.scalar().and_then(number::parse_plain) {
        Some(number) => Some(Total::Number(number)),
        None => named(node, columns, figure, findings).map(Total::Column),
    });
    let otherwise = fields.get("otherwise").and_then(|node| text::text(node, "`otherwise`", languages, findings));
    fields.finish(findings);
    (!parts.is_empty()).then_some(Sum { parts, within, to: to?, otherwise })
}

/// Holds the figures against their sums, and hands back what is said of those that differ.
///
/// What is rounded may differ: each part by half a unit of its last digit, and so may the total.
pub(super) fn check(
    sums: &[Sum],
    (columns, rows): (&[Column], &[Vec<Cell>]),
    table: &Table,
    findings: &mut Findings,
) -> Vec<Text> {
    let mut said = vec![];
    for sum in sums {
        let wrong = differing(sum, columns, rows);
        match (&sum.otherwise, wrong.is_empty()) {
            (None, _) => {
                for Wrong { row, column, adds_to, printed } in wrong {
                    let message = format!("these figures add up to {}, and not to {}", short(adds_to), short(printed));
                    let hint = "correct the figure; where the source prints it so, say why under `otherwise:`, which is \
                        published with it";
                    findings.push(Diagnostic::error(table.place(row, column), message).hint(hint));
                }
            }
            (Some(text), false) => said.push(text.clone()),
            (Some(text), true) => {
                let message = format!("`otherwise` says why a sum differs (\"{}\"), and it does not", text.source());
                let place = crate::diagnostic::Place::Cell { file: table.file, line: 1, column: 1 };
                findings.push(Diagnostic::warning(place, message).hint("take `otherwise` out"));
            }
        }
    }
    said
}

struct Wrong {
    row: usize,
    column: usize,
    adds_to: f64,
    printed: f64,
}

fn differing(sum: &Sum, columns: &[Column], rows: &[Vec<Cell>]) -> Vec<Wrong> {
    let half_unit = |column: usize| match columns.get(column).map(|column| &column.kind) {
        Some(ColumnKind::Figure { digits, .. }) => 0.5 * 10_f64.powi(-i32::from(*digits)),
        _ => 0.0,
    };
    let figure = |row: &[Cell], column: usize| match row.get(column) {
        Some(Cell::Figure(figure)) => Some(*figure),
        _ => None,
    };
    let across = sum.within.is_none() && sum.parts.len() > 1;
    // Each sum: the rows that it goes over.
    let mut stretches: Vec<(Option<usize>, Vec<usize>)> = vec![];
    for (at, row) in rows.iter().enumerate() {
        let group = sum.within.and_then(|column| match row.get(column) {
            Some(Cell::Group(group)) => Some(*group),
            _ => None,
        });
        match stretches.iter_mut().find(|(known, _)| *known == group && !across) {
            Some((_, members)) => members.push(at),
            None => stretches.push((group, vec![at])),
        }
    }
    let mut wrong = vec![];
    for (_, members) in stretches {
        let Some(last) = members.last().copied() else { continue };
        let (printed, mut room) = match sum.to {
            Total::Number(number) => (Some(number), 0.0),
            Total::Column(column) => (figure(&rows[last], column), half_unit(column)),
        };
        let cells = || members.iter().flat_map(|row| sum.parts.iter().map(move |part| (*row, *part)));
        let parts: Option<Vec<f64>> = cells().map(|(row, part)| figure(&rows[row], part)).collect();
        // Whole numbers that count are exact; what is rounded is a percentage or has digits.
        let exact = |column: usize| {
            matches!(
                columns.get(column).map(|column| &column.kind),
                Some(ColumnKind::Figure {
                    unit: crate::model::series::Unit::None | crate::model::series::Unit::Words(_),
                    digits: 0
                })
            )
        };
        room += cells().map(|(_, part)| if exact(part) { 0.0 } else { half_unit(part) }).sum::<f64>();
        if matches!(sum.to, Total::Column(column) if exact(column)) && cells().all(|(_, part)| exact(part)) {
            room = 0.0;
        }
        let (Some(parts), Some(printed)) = (parts, printed) else { continue };
        let adds_to: f64 = parts.iter().sum();
        if (adds_to - printed).abs() > room + 1e-9 {
            let column = match sum.to {
                Total::Column(column) => column,
                Total::Number(_) => sum.parts.last().copied().unwrap_or(0),
            };
            wrong.push(Wrong { row: last, column, adds_to, printed });
        }
    }
    wrong
}

/// A number for a message: at most three digits after the point.
fn short(number: f64) -> String {
    let text = format!("{number:.3}");
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}
