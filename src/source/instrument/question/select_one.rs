//! `select_one`: one of several choices.

use super::{Answering, Asked, QuestionType, other};
use crate::model::control::Control;
use crate::source::instrument::reader::Reader;
use crate::source::instrument::scale;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::scalar;

pub(super) const TYPE: QuestionType = QuestionType { name: "select_one", read };

fn read(fields: &mut Fields, asked: &Asked, reader: &mut Reader) -> Option<Answering> {
    let answers = scale::answers(fields, asked.path, Some(asked.name), reader);
    let ordered = fields.get("ordered").and_then(|node| scalar::truth(node, "`ordered`", &mut reader.findings));
    let added = other::added(fields, asked, reader);
    let answers = answers?;
    let scored = answers.scale && answers.choices.iter().any(|choice| choice.score.is_some());
    let choices = other::with(answers.choices, added, fields.span, reader)?;
    Some(Answering {
        control: Control::ChooseOne { choices, ordered: ordered.unwrap_or(scored) },
        missing: answers.missing,
    })
}
