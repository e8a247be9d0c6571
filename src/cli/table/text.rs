//! A protected table as the terminal shows it.

use super::{Cell, Shown};
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
    let cells = || shown.iter().flat_map(|one| one.columns.iter().flatten());
    let hidden = cells().filter_map(|cell| cell.count.mark()).any(|mark| mark == Mark::Hidden);
    if hidden {
        text.push_str(
            "[c] Hidden to protect respondents. Some larger numbers are also hidden so that small ones cannot be worked \
             out.\n",
        );
    }
    if cells().any(|cell| matches!(cell.count, Value::Between(_))) {
        text.push_str("20–24 At least 20 and at most 24: it is not said more exactly, to protect respondents.\n");
    }
    if cells().any(|cell| matches!(cell.weighted, Value::Known(_))) {
        text.push_str("(36 %; w 37.1 %) 36 % of these people, and 37.1 % by weight.\n");
    }
    text
}

fn cell(column: &[Cell], row: RowKey) -> String {
    let find = |wanted| column.iter().find(|cell| cell.row == wanted).map_or(Value::HIDDEN, |cell| cell.count);
    let weighted = column.iter().find(|cell| cell.row == row).and_then(|cell| cell.weighted.known());
    let (count, share) = (find(row), share(find(row), find(RowKey::Base)));
    match (count, share, row) {
        (Value::Known(count), Value::Known(share), RowKey::Category(_)) => {
            let weighted = weighted.map(|share| format!("; w {:.*} %", usize::from(share.digits()), share.percent()));
            format!("{} ({:.0} %{})", count.get(), 100.0 * share.get().fraction(), weighted.unwrap_or_default())
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
