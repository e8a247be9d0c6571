//! Which edition the numbers on paper are, and which figures have changed since the one before.

use serde::Serialize;

use super::sheet::Writer;
use crate::page::edition::Told;
use crate::print::words::Words;

/// What paper says of an edition. Field names are those that the templates read.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Issue {
    /// "Edition 2".
    name: Words,
    /// What stands before the list, or in its place.
    since: Words,
    /// Titles of figures.
    changed: Vec<Words>,
}

impl Issue {
    /// All its texts.
    pub(crate) fn words(&self) -> impl Iterator<Item = &Words> {
        [&self.name, &self.since].into_iter().chain(&self.changed)
    }
}

impl Writer<'_> {
    pub(crate) fn issue(&self, told: &Told) -> Issue {
        Issue {
            name: self.phrase(&told.name),
            since: self.phrase(&told.since),
            changed: told.titles().map(|title| self.phrase(title)).collect(),
        }
    }
}
