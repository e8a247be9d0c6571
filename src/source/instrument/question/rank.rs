//! `rank`: all choices put in order.

use super::{Answering, Asked, QuestionType};
use crate::diagnostic::Diagnostic;
use crate::model::control::{Control, MissingCode};
use crate::source::instrument::reader::Reader;
use crate::source::instrument::scale;
use crate::source::yaml::fields::Fields;

pub(super) const TYPE: QuestionType = QuestionType { name: "rank", read };

fn read(fields: &mut Fields, asked: &Asked, reader: &mut Reader) -> Option<Answering> {
    let answers = scale::answers(fields, asked.path, None, reader)?;
    if answers.choices.iter().any(|choice| MissingCode::of_counted(&choice.name).is_some()) {
        let message = "a missing answer has no place in a ranking, and cannot be `counted`";
        reader.findings.push(Diagnostic::error(fields.span, message));
        return None;
    }
    if answers.choices.len() < 2 {
        let diagnostic = Diagnostic::error(fields.span, "a ranking needs two choices at least");
        reader.findings.push(diagnostic);
        return None;
    }
    Some(Answering { control: Control::Rank { choices: answers.choices }, missing: answers.missing })
}
