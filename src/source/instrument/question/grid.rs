//! `grid`: cells of rows by columns, ticked.

use super::items::items;
use super::{Answering, Asked, QuestionType, choose};
use crate::diagnostic::Diagnostic;
use crate::model::control::Control;
use crate::source::instrument::reader::Reader;
use crate::source::instrument::scale::missing;
use crate::source::yaml::fields::Fields;

pub(super) const TYPE: QuestionType = QuestionType { name: "grid", read };

const MOST_CELLS: usize = 400;

fn read(fields: &mut Fields, asked: &Asked, reader: &mut Reader) -> Option<Answering> {
    let rows = items(fields, "rows", asked, reader);
    let columns = items(fields, "columns", asked, reader);
    let cells = rows.as_ref().zip(columns.as_ref()).map(|(rows, columns)| rows.len() * columns.len());
    let choose = choose::choose(fields, cells, reader);
    let missing = fields.get("missing").map(|node| missing::missing(node, asked.path, reader)).unwrap_or_default();
    if cells.is_some_and(|cells| cells > MOST_CELLS) {
        reader.findings.push(Diagnostic::error(fields.span, format!("a grid has at most {MOST_CELLS} cells")));
    }
    Some(Answering { control: Control::Grid { rows: rows?, columns: columns?, choose }, missing })
}
