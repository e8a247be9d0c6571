//! `date`: a day, a month or a year.

use super::{Answering, Asked, QuestionType};
use crate::model::control::{Control, DatePrecision};
use crate::source::instrument::reader::Reader;
use crate::source::instrument::scale::missing;
use crate::source::yaml::fields::Fields;
use crate::source::yaml::scalar;

pub(super) const TYPE: QuestionType = QuestionType { name: "date", read };

fn read(fields: &mut Fields, asked: &Asked, reader: &mut Reader) -> Option<Answering> {
    let precisions = [("day", DatePrecision::Day), ("month", DatePrecision::Month), ("year", DatePrecision::Year)];
    let precision = fields.get("precision");
    let precision = precision.and_then(|node| scalar::one_of(node, "`precision`", &precisions, &mut reader.findings));
    let missing = fields.get("missing").map(|node| missing::missing(node, asked.path, reader)).unwrap_or_default();
    Some(Answering { control: Control::Date { precision: precision.unwrap_or_default() }, missing })
}
