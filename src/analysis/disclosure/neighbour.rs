//! Another survey of the site that some of the same people may have answered: whoever reads both pages can subtract.

use std::collections::BTreeMap;

use super::edition::{Edition, Issued};
use super::ledger::Shape;
use super::structure::Structure;
use crate::analysis::table::CrossTab;
use crate::model::codebook::{Codebook, VariableId};
use crate::model::policy::Policy;
use crate::model::table::TableSpec;

/// What another survey has published, and what its own questionnaire makes public of that.
pub struct Neighbour {
    /// Its editions, in its own variables, and the last as it is about to be published.
    pub(super) editions: Vec<Edition>,
    pub(super) structure: Structure,
    /// The rules that it is published by.
    pub(super) policy: Policy,
    /// Which of its variables are asked and counted in the same way in the survey that is protected, and which they are there.
    same: BTreeMap<VariableId, VariableId>,
}

impl Neighbour {
    /// The neighbour of a survey of `ours`, with all that was published of it.
    pub fn new(
        editions: Vec<Edition>,
        (structure, policy): (Structure, Policy),
        (codebook, its): (&Codebook, &Shape),
        ours: &Shape,
    ) -> Neighbour {
        let same = codebook.iter().filter_map(|(id, _)| Some((id, its.counterpart(id, ours)?)));
        Neighbour { editions, structure, policy, same: same.collect() }
    }

    /// Whether anything is published of it.
    pub fn publishes(&self) -> bool {
        self.editions.iter().any(Edition::publishes)
    }

    /// By which rules the survey beside it is published: no count of people in one of the two alone may be smaller than either allows.
    pub fn binds(&self, policy: Policy) -> Policy {
        let (min_count, min_base) = (self.policy.min_count, self.policy.min_base);
        Policy { min_count: policy.min_count.max(min_count), min_base: policy.min_base.max(min_base), ..policy }
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
