//! The proof: other people, whom the questionnaire allows and who give the same page.
//!
//! Nothing here knows how they were found. The questionnaire's own checker reads each altered sheet, the ordinary tabulation
//! counts it, and what it counts is held against the page.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::disclosure::draw::Place;
use crate::analysis::table::CrossTab;
use crate::analysis::tabulate::{codes, column_key, tabulate};
use crate::model::codebook::{Codebook, VariableId};
use crate::model::table::ColumnKey;
use crate::responses::dataset::Dataset;
use crate::responses::sheet::{Checker, Sheet};

use super::means::values;
use super::page::{FactId, Page};
use super::rules::Event;

/// What a witness is held against.
pub(crate) struct Court<'a> {
    pub(crate) checker: &'a Checker<'a>,
    pub(crate) codebook: &'a Codebook,
    pub(crate) rules: &'a [Event],
    /// What the respondents answered.
    pub(crate) real: &'a [Sheet],
}

impl Court<'_> {
    /// By how much each number changes when these respondents (by their place) had answered so, and all others as they
    /// did; `None` where the questionnaire or the page tells a reader that they did not.
    ///
    /// An answer counts where a table counts it, so the tables of all respondents change by what the altered sheets add
    /// less what the real ones did.
    pub(crate) fn changes(&self, page: &Page, altered: &[(usize, Sheet)]) -> Option<BTreeMap<FactId, i64>> {
        let places: BTreeSet<usize> = altered.iter().map(|(place, _)| *place).collect();
        let once = places.len() == altered.len() && places.iter().all(|place| *place < self.real.len());
        if !once || !altered.iter().all(|(_, sheet)| self.checker.accepts(sheet)) {
            return None;
        }
        let before = self.checker.dataset(altered.iter().map(|(place, _)| &self.real[*place]));
        let after = self.checker.dataset(altered.iter().map(|(_, sheet)| sheet));
        let mut changes: BTreeMap<FactId, i64> = BTreeMap::new();
        for (table, placed) in page.tables.iter().zip(&page.placed) {
            if !self.differs(table.spec.rows, &before, &after)
                && table.spec.by.is_none_or(|by| !self.differs(by, &before, &after))
            {
                continue;
            }
            let count = |data: &Dataset| tabulate(data, self.codebook, table.spec);
            for (fact, change) in placed.cells.iter().zip(difference(&count(&before), &count(&after))) {
                changes.insert(*fact, change);
            }
        }
        self.measure(page, (&before, &after), &mut changes);
        for (event, fact) in self.rules.iter().zip(page.events.clone()) {
            let holds = |data: &Dataset| {
                (0..data.rows()).filter(|row| event.holds(&data.answers(*row, self.codebook))).count() as i64
            };
            changes.insert(fact, holds(&after) - holds(&before));
        }
        changes.retain(|_, change| *change != 0);
        agree(page, &changes).then_some(changes)
    }

    /// What the means of the page are made of: everybody's value, in the columns where they count.
    fn measure(&self, page: &Page, (before, after): (&Dataset, &Dataset), changes: &mut BTreeMap<FactId, i64>) {
        for (source, of) in page.measured().iter().enumerate() {
            for (data, sign) in [(before, -1), (after, 1)] {
                let values = values(data, self.codebook, of);
                for mean in page.means.iter().filter(|mean| mean.source == source) {
                    let Place { table, column, .. } = mean.place;
                    let groups = table.by.map(|by| codes(data, self.codebook, by));
                    for (row, value) in values.iter().enumerate() {
                        let group = groups.as_ref().map(|groups| column_key(groups[row].state()));
                        let counted = column == ColumnKey::All || group == Some(column);
                        let Some(value) = value.filter(|_| counted) else { continue };
                        *changes.entry(mean.total).or_insert(0) += sign * value;
                        mean.level(value).into_iter().for_each(|level| *changes.entry(level).or_insert(0) += sign);
                    }
                }
            }
        }
    }

    fn differs(&self, variable: VariableId, before: &Dataset, after: &Dataset) -> bool {
        codes(before, self.codebook, variable) != codes(after, self.codebook, variable)
    }
}

/// Whether a reader of the page cannot tell that its numbers are not changed so.
pub(crate) fn agree(page: &Page, changes: &BTreeMap<FactId, i64>) -> bool {
    changes.iter().all(|(fact, change)| page.facts[*fact].may_be(page.facts[*fact].value + change))
}

fn difference(
    before: &CrossTab<crate::analysis::table::Count>,
    after: &CrossTab<crate::analysis::table::Count>,
) -> Vec<i64> {
    before.cells.iter().zip(&after.cells).map(|(before, after)| i64::from(after.0) - i64::from(before.0)).collect()
}
