//! What a reader of the questionnaire knows of the tables before a number is published.

use crate::instrument::Instrument;
use crate::instrument::codebook::{Codebook, VariableId};

/// What the protector must know of the tables besides their counts: which variables the questionnaire itself ties.
#[derive(Clone, Debug, Default)]
pub struct Structure {
    /// `(follow_up, filter)`: who is asked `follow_up` is decided by the answer to `filter`, in a public way.
    pub routed: Vec<(VariableId, VariableId)>,
    /// `(coarse, fine)`: `coarse` is a recode of `fine`; for each category of `fine`, the category of `coarse`.
    pub recodes: Vec<(VariableId, VariableId, Vec<Option<u8>>)>,
}

impl Structure {
    /// What the instrument makes public.
    pub fn of(instrument: &Instrument, codebook: &Codebook) -> Structure {
        let _ = (instrument, codebook);
        Structure::default()
    }
}
