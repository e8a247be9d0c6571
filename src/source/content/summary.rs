//! The one-page summary of a report, as a page of its own: its key numbers and its recommendations.

use crate::locale::message::Messages;
use crate::model::report::{AsideKind, Front, Insert, InsertKind, Written, insert_of};

/// What the name of a summary has behind that of its report.
const ENDING: &str = "-in-short";

/// The name of the summary of the page of this name.
pub(super) fn name(page: &str) -> String {
    format!("{page}{ENDING}")
}

/// The summary of the page `name`. `text` is the page's before its sources were written into it, `citations` what stands in the
/// place of each sign of one. `None` where the page has nothing to sum up.
pub(super) fn summary(name: &str, written: &Written, text: &str, citations: &[(char, String)]) -> Option<Written> {
    let mut summary = boxes(text, &written.inserts)?;
    for (sign, citation) in citations {
        summary = summary.replace(*sign, citation);
    }
    let numbers = written.numbers();
    let stays = |index: usize| summary.chars().filter_map(insert_of).any(|used| used == index);
    let inserts = written.inserts.iter().enumerate().map(|(index, insert)| match &insert.kind {
        // The figure stands in the report.
        InsertKind::Reference(figure) if stays(index) => {
            let message = match written.inserts.get(*figure).map(|insert| &insert.kind) {
                Some(InsertKind::Figure(request)) if request.as_table => "site-table",
                _ => "site-figure",
            };
            let number = numbers.get(*figure).copied().flatten().unwrap_or(0);
            let name = Messages::built_in(&written.locale).format(message, &[("number", number.into())]);
            Insert { written: name, kind: InsertKind::Literal, ..insert.clone() }
        }
        _ if stays(index) => insert.clone(),
        _ => Insert { written: String::new(), kind: InsertKind::Literal, ..insert.clone() },
    });
    let front = Front { contents: false, summary: false, summary_of: Some(name.to_string()), ..written.front.clone() };
    let inserts = inserts.collect();
    Some(Written { front, text: summary, inserts, typed: vec![], ..written.clone() })
}

/// Its boxes of key numbers and recommendations, the numbers first.
fn boxes(text: &str, inserts: &[Insert]) -> Option<String> {
    let (mut keys, mut others) = (vec![], vec![]);
    let mut open: Option<(usize, AsideKind)> = None;
    for (at, sign) in text.char_indices() {
        let insert = insert_of(sign).and_then(|index| inserts.get(index));
        match insert.map(|insert| &insert.kind) {
            Some(InsertKind::Box(aside)) => open = Some((at, aside.kind)),
            Some(InsertKind::BoxEnd) => {
                let Some((from, kind)) = open.take() else { continue };
                let whole = &text[from..at + sign.len_utf8()];
                match kind {
                    AsideKind::Key => keys.push(whole),
                    AsideKind::Recommendation => others.push(whole),
                    AsideKind::Plain | AsideKind::Case | AsideKind::Research => {}
                }
            }
            _ => {}
        }
    }
    let all: Vec<&str> = keys.into_iter().chain(others).collect();
    (!all.is_empty()).then(|| all.join("\n\n"))
}
