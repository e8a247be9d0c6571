//! `matrix`: many items, one answer scale.

use super::items::items;
use super::{Answering, Asked, QuestionType};
use crate::model::control::{Control, Scale};
use crate::source::instrument::reader::Reader;
use crate::source::instrument::scale;
use crate::source::yaml::fields::Fields;

pub(super) const TYPE: QuestionType = QuestionType { name: "matrix", read };

fn read(fields: &mut Fields, asked: &Asked, reader: &mut Reader) -> Option<Answering> {
    let name = fields.get("scale").or_else(|| fields.get("choices")).and_then(|node| node.scalar()).map(str::to_string);
    let items = items(fields, "items", asked, reader);
    let answers = scale::answers(fields, asked.path, None, reader)?;
    let scale = Scale { name, choices: answers.choices, missing: answers.missing };
    Some(Answering { control: Control::Matrix { items: items?, scale }, missing: vec![] })
}
