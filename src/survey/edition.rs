//! Which edition of its numbers a survey shows, and what that says otherwise than the one before.

use std::collections::BTreeSet;

use crate::analysis::disclosure::Edition;
use crate::model::table::TableSpec;

/// An edition as its readers are told of it. Everything in it follows from what was published.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Issue {
    /// From 2: of the first nothing is said, so that its draft is what is published.
    pub number: usize,
    /// The tables that say something else than in the edition before.
    pub changed: BTreeSet<TableSpec>,
}

impl Issue {
    /// The edition that is shown after these; where it adds nothing to the last of them, it is that one.
    pub(super) fn of(shown: &Edition, before: &[Edition], is_new: bool) -> Option<Issue> {
        let number = before.len() + usize::from(is_new);
        let earlier = number.checked_sub(2).and_then(|at| before.get(at))?;
        Some(Issue { number, changed: shown.differing(earlier) })
    }
}
