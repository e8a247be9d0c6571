//! `integer`: a whole number typed in.

use super::{Answering, Asked, QuestionType, bins};
use crate::source::instrument::reader::Reader;
use crate::source::yaml::fields::Fields;

pub(super) const TYPE: QuestionType = QuestionType { name: "integer", read };

fn read(fields: &mut Fields, asked: &Asked, reader: &mut Reader) -> Option<Answering> {
    bins::number(fields, asked, false, reader)
}
