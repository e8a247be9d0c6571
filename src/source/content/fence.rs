//! The lines that open and close a box around a part of a page.

use crate::diagnostic::nearest;
use crate::model::report::{Aside, AsideKind, InsertKind};
use crate::source::expression::parser::Problem;

/// A line of a box: `::: box {title="A quiet room"}` or `:::`.
///
/// # Errors
/// It is neither.
pub(super) fn fence(line: &str, start: usize) -> Result<InsertKind, Problem> {
    let whole = start..start + line.len();
    let rest = line.trim_start_matches(':').trim();
    if rest.is_empty() {
        return Ok(InsertKind::BoxEnd);
    }
    let word = rest.split([' ', '{']).next().unwrap_or_default();
    let Some(kind) = AsideKind::ALL.into_iter().find(|kind| kind.name() == word) else {
        let problem = Problem::new(whole, format!("there is nothing called `{word}` to open with `:::`"));
        let names = AsideKind::ALL.map(AsideKind::name);
        return Err(match nearest(word, names) {
            Some(nearest) => problem.hint(format!("did you mean `::: {nearest}`?")),
            None => problem.hint("write `::: box {title=\"A quiet room\"}`, and `:::` behind it"),
        });
    };
    let mut opened = Aside { kind, title: None, who: None, when: None };
    let attributes = rest[word.len()..].trim();
    if attributes.is_empty() {
        return Ok(InsertKind::Box(opened));
    }
    let wrong = |what: String| {
        let hint = match kind {
            AsideKind::Recommendation => "write `::: recommendation {title=\"…\" who=\"…\" when=\"…\"}`".to_string(),
            kind => format!("write `::: {} {{title=\"A quiet room\"}}`", kind.name()),
        };
        Err(Problem::new(whole.clone(), what).hint(hint))
    };
    let Some(mut left) = attributes.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).map(str::trim) else {
        return wrong("what is said of a box stands between `{` and `}`".into());
    };
    while !left.is_empty() {
        let Some((name, rest)) = left.split_once("=\"") else {
            return wrong(format!("`{left}` is not written right"));
        };
        let Some((value, rest)) = rest.split_once('"') else {
            return wrong(format!("the quotation mark of `{name}` is not closed"));
        };
        let place = match (name.trim(), kind) {
            ("title", _) => &mut opened.title,
            ("who", AsideKind::Recommendation) => &mut opened.who,
            ("when", AsideKind::Recommendation) => &mut opened.when,
            (name, _) => return wrong(format!("a `{}` takes no `{name}`", kind.name())),
        };
        *place = Some(value.to_string());
        left = rest.trim();
    }
    Ok(InsertKind::Box(opened))
}
