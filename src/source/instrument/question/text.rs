//! `text`: free text.

use super::{Answering, Asked, QuestionType};
use crate::model::control::Control;
use crate::source::instrument::reader::Reader;
use crate::source::instrument::scale::missing;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::scalar;

pub(super) const TYPE: QuestionType = QuestionType { name: "text", read };

fn read(fields: &mut Fields, asked: &Asked, reader: &mut Reader) -> Option<Answering> {
    let lines = fields.get("lines");
    let lines = lines.and_then(|node| scalar::whole(node, "`lines`", 1..=100, &mut reader.findings));
    let missing = fields.get("missing").map(|node| missing::missing(node, asked.path, reader)).unwrap_or_default();
    let lines = lines.and_then(|lines| u32::try_from(lines).ok()).unwrap_or(1);
    Some(Answering { control: Control::Text { lines }, missing })
}
