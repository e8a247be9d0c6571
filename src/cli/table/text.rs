//! A protected table as the terminal shows it.

use super::Shown;
use crate::analysis::disclosure::{Mark, Value};
use crate::analysis::tabulate::{categories, row_keys};
use crate::figure::number::sign;
use crate::figure::unit::share;
use crate::model::codebook::{Codebook, Domain, VariableId};
use crate::model::table::RowKey;

/// Tables as text: one line per answer, one column per group; counts, and percent of the base.
pub(super) fn render(shown: &[Shown], codebook: &Codebook, by: Option<VariableId>) -> String {
    let mut titles = vec!["all".to_string()];
    if let Some(by) = by {
        let domain = &codebook.get(by).domain;
        titles.extend((0..categories(domain)).map(|code| domain.category_label(code)));
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
    let counts = shown.iter().flat_map(|one| one.columns.iter().flatten());
    let hidden = counts.filter_map(|(_, count)| count.mark()).any(|mark| mark == Mark::Hidden);
    if hidden {
        text.push_str(
            "[c] Hidden to protect respondents. Some larger numbers are also hidden so that small ones cannot be worked \
             out.\n",
        );
    }
    if shown.iter().flat_map(|one| one.columns.iter().flatten()).any(|(_, count)| matches!(count, Value::Between(_))) {
        text.push_str("20–24 At least 20 and at most 24: it is not said more exactly, to protect respondents.\n");
    }
    text
}

fn cell(column: &[(RowKey, Value<u32>)], row: RowKey) -> String {
    let find = |wanted| column.iter().find(|(key, _)| *key == wanted).map_or(Value::HIDDEN, |(_, count)| *count);
    let (count, share) = (find(row), share(find(row), find(RowKey::Base)));
    match (count, share, row) {
        (Value::Known(count), Value::Known(share), RowKey::Category(_)) => {
            format!("{} ({:.0} %)", count.get(), 100.0 * share.get().fraction())
        }
        (Value::Between(count), Value::Between(share), RowKey::Category(_)) => {
            let (count, share) = (count.get(), share.get());
            let percent = match [share.low, share.high].map(|end| format!("{:.0}", 100.0 * end.fraction())) {
                [low, high] if low == high => low,
                [low, high] => format!("{low}–{high}"),
            };
            format!("{}–{} ({percent} %)", count.low, count.high)
        }
        (Value::Known(count), _, _) => count.get().to_string(),
        (Value::Between(count), _, _) => format!("{}–{}", count.get().low, count.get().high),
        (Value::Marked(mark), _, _) => sign(mark).to_string(),
    }
}

fn row_name(domain: &Domain, row: RowKey) -> String {
    match row {
        RowKey::Category(code) => domain.category_label(code),
        RowKey::Base => "answered (n)".into(),
        RowKey::Missing(code) => code.name().replace('_', " "),
        RowKey::Skipped => "skipped".into(),
        RowKey::NotAsked => "not asked".into(),
        RowKey::Total => "all respondents".into(),
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
