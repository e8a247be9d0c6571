//! A protected table as the terminal shows it.

use super::Shown;
use crate::analysis::table::Cell;
use crate::analysis::tabulate::{categories, row_keys};
use crate::model::codebook::{Codebook, Domain, VariableId};
use crate::model::table::RowKey;

/// Tables as text: one line per answer, one column per group; counts, and percent of the base.
pub fn render(shown: &[Shown], codebook: &Codebook, by: Option<VariableId>) -> String {
    let mut titles = vec!["all".to_string()];
    if let Some(by) = by {
        let domain = &codebook.get(by).domain;
        titles.extend((0..categories(domain)).map(|code| category(domain, code)));
        titles.push("no answer".into());
    }
    let mut text = String::new();
    for one in shown {
        let variable = codebook.get(one.variable);
        let part = variable.part.as_ref().map(|part| format!(": {}", part.source())).unwrap_or_default();
        text.push_str(&format!("{}{part} ({})\n", variable.label.source(), variable.name));
        let mut lines = vec![std::iter::once(String::new()).chain(titles.iter().cloned()).collect::<Vec<_>>()];
        for row in row_keys(&variable.domain) {
            let cells = one.columns.iter().map(|column| cell(column, row));
            lines.push(std::iter::once(row_name(&variable.domain, row)).chain(cells).collect());
        }
        text.push_str(&aligned(&lines));
        text.push('\n');
    }
    let hidden = shown.iter().flat_map(|one| one.columns.iter().flatten()).any(|(_, cell)| *cell == Cell::Suppressed);
    if hidden {
        text.push_str(
            "[c] Hidden to protect respondents. Some larger numbers are also hidden so that small ones cannot be worked \
             out.\n",
        );
    }
    text
}

fn cell(column: &[(RowKey, Cell)], row: RowKey) -> String {
    let find = |wanted| column.iter().find(|(key, _)| *key == wanted).and_then(|(_, cell)| cell.published());
    match (find(row), find(RowKey::Base), row) {
        (None, _, _) => "[c]".into(),
        (Some(count), Some(base), RowKey::Category(_)) if base >= 30 => {
            format!("{count} ({:.0} %)", 100.0 * f64::from(count) / f64::from(base))
        }
        (Some(count), _, _) => count.to_string(),
    }
}

fn row_name(domain: &Domain, row: RowKey) -> String {
    match row {
        RowKey::Category(code) => category(domain, code),
        RowKey::Base => "answered (n)".into(),
        RowKey::Missing(code) => code.name().replace('_', " "),
        RowKey::Skipped => "skipped".into(),
        RowKey::NotAsked => "not asked".into(),
        RowKey::Total => "all respondents".into(),
    }
}

fn category(domain: &Domain, code: u8) -> String {
    match domain {
        Domain::Category { categories, .. } => {
            categories.get(code as usize).map_or_else(String::new, |category| category.label.source().to_string())
        }
        Domain::Tick => if code == 1 { "ticked" } else { "not ticked" }.into(),
        Domain::Rank { .. } => format!("place {}", u32::from(code) + 1),
        Domain::Number { bins, .. } => match (bins.get(code as usize), bins.get(code as usize + 1)) {
            (Some(_), Some(to)) if code == 0 => format!("under {to}"),
            (Some(from), Some(to)) => format!("{from} to under {to}"),
            (Some(from), None) => format!("{from} or more"),
            _ => String::new(),
        },
        Domain::Date { .. } | Domain::Text => String::new(),
    }
}

fn aligned(lines: &[Vec<String>]) -> String {
    let width = |column: usize| {
        lines.iter().filter_map(|line| line.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let mut text = String::new();
    for line in lines {
        for (column, cell) in line.iter().enumerate() {
            let padding = " ".repeat(width(column).saturating_sub(cell.chars().count()));
            match column {
                0 => text.push_str(&format!("  {cell}{padding}")),
                _ => text.push_str(&format!("  {padding}{cell}")),
            }
        }
        text.push('\n');
    }
    text
}
