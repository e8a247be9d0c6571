//! `note`: a text that is shown and not answered.

use super::{Answering, Asked, QuestionType};
use crate::model::control::Control;
use crate::source::instrument::reader::Reader;
use crate::source::yaml::fields::Fields;

pub(super) const TYPE: QuestionType = QuestionType { name: "note", read };

fn read(_: &mut Fields, _: &Asked, _: &mut Reader) -> Option<Answering> {
    Some(Answering { control: Control::Note, missing: vec![] })
}
