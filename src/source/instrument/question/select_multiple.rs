//! `select_multiple`: any number of choices, or as many as `choose` allows.

use super::{Answering, Asked, QuestionType, choose, other};
use crate::model::control::Control;
use crate::source::instrument::reader::Reader;
use crate::source::instrument::scale;
use crate::source::yaml::fields::Fields;

pub(super) const TYPE: QuestionType = QuestionType { name: "select_multiple", read };

fn read(fields: &mut Fields, asked: &Asked, reader: &mut Reader) -> Option<Answering> {
    let answers = scale::answers(fields, asked.path, Some(asked.name), reader);
    let added = other::added(fields, asked, reader);
    let choices = answers.and_then(|answers| {
        let choices = other::with(answers.choices, added, fields.span, reader)?;
        Some((choices, answers.missing))
    });
    let most = choices.as_ref().map(|(choices, _)| choices.len());
    let choose = choose::choose(fields, most, reader);
    let (choices, missing) = choices?;
    Some(Answering { control: Control::ChooseSeveral { choices, choose }, missing })
}
