//! Another survey of the site that some of the same people may have answered: whoever reads both pages can subtract.

use std::collections::BTreeMap;

use super::edition::{Edition, Issued};
use super::ledger::Shape;
use super::structure::Structure;
use crate::analysis::table::CrossTab;
use crate::model::codebook::{Codebook, VariableId};
use crate::model::table::TableSpec;

/// What another survey has published, and what its own questionnaire makes public of that.
pub struct Neighbour {
    /// Its editions, in its own variables, and the last as it is about to be published.
    pub(super) editions: Vec<Edition>,
    pub(super) structure: Structure,
    /// Which of its variables are asked and counted in the same way in the survey that is protected, and which they are there.
    same: BTreeMap<VariableId, VariableId>,
}

impl Neighbour {
    /// The neighbour of a survey of `ours`, with all that was published of it.
    pub fn new(
        editions: Vec<Edition>,
        structure: Structure,
        (codebook, its): (&Codebook, &Shape),
        ours: &Shape,
    ) -> Neighbour {
        let same = codebook.iter().filter_map(|(id, _)| Some((id, its.counterpart(id, ours)?)));
        Neighbour { editions, structure, same: same.collect() }
    }

    /// The table of the survey that is protected which counts the same of its people.
    pub(super) fn counterpart(&self, spec: TableSpec) -> Option<TableSpec> {
        let same = |id: VariableId| self.same.get(&id).copied();
        let by = match spec.by {
            Some(by) => Some(same(by)?),
            None => None,
        };
        Some(TableSpec { rows: same(spec.rows)?, by })
    }

    /// What an edition says of the variables that both have, as if the survey that is protected had said it.
    pub(super) fn as_ours(&self, edition: &Edition) -> Edition {
        let ours = |issued: &Issued| {
            let spec = self.counterpart(issued.counts.spec)?;
            Some(Issued { counts: CrossTab { spec, ..issued.counts.clone() }, ..issued.clone() })
        };
        Edition { tables: edition.tables.iter().filter_map(ours).collect() }
    }
}
