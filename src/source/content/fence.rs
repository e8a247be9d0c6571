//! The lines that open and close a box around a part of a page.

use crate::model::report::InsertKind;
use crate::source::expression::parser::Problem;

/// A line of a box: `::: box {title="A quiet room"}` or `:::`.
///
/// # Errors
/// It is neither.
pub fn fence(line: &str, start: usize) -> Result<InsertKind, Problem> {
    let rest = line.trim_start_matches(':').trim();
    if rest.is_empty() {
        return Ok(InsertKind::BoxEnd);
    }
    let whole = start..start + line.len();
    let Some(rest) = rest.strip_prefix("box").filter(|rest| rest.is_empty() || rest.starts_with([' ', '{'])) else {
        let word = rest.split([' ', '{']).next().unwrap_or_default();
        let problem = Problem::new(whole, format!("there is nothing called `{word}` to open with `:::`"));
        return Err(problem.hint("write `::: box {title=\"A quiet room\"}`, and `:::` behind it"));
    };
    let rest = rest.trim();
    if rest.is_empty() {
        return Ok(InsertKind::Box { title: None });
    }
    let title =
        rest.strip_prefix("{title=\"").and_then(|rest| rest.strip_suffix("\"}")).filter(|title| !title.contains('"'));
    match title {
        Some(title) => Ok(InsertKind::Box { title: Some(title.to_string()) }),
        None => {
            let problem = Problem::new(whole, "the title of a box is not written right");
            Err(problem.hint("write `::: box {title=\"A quiet room\"}`"))
        }
    }
}
