//! What people wrote in their own words: nothing of it may stand on a page by accident.

use super::dataset::{Column, Dataset, State};
use crate::model::codebook::{Codebook, Domain};

/// Every free-text answer.
pub fn own_words<'d>(data: &'d Dataset, codebook: &Codebook) -> Vec<&'d str> {
    let texts = codebook.iter().filter(|(_, variable)| matches!(variable.domain, Domain::Text));
    let columns = texts.filter_map(|(id, _)| match data.column(id) {
        Column::Texts { values, codes } => Some(values.iter().zip(codes)),
        _ => None,
    });
    let answered = columns.flatten().filter(|(_, code)| matches!(code.state(), State::Answered(_)));
    answered.map(|(text, _)| &**text).collect()
}
