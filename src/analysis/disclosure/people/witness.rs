//! The proof: other people, whom the questionnaire allows and who give the same page.
//!
//! Nothing here knows how they were found. The questionnaire's own checker reads each altered sheet, the ordinary tabulation
//! counts it, and what it counts is held against the page.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::disclosure::draw::Place;
use crate::analysis::table::CrossTab;
use crate::analysis::tabulate::{codes, column_key, row_key, tabulate};
use crate::model::codebook::{Codebook, VariableId};
use crate::model::table::{ColumnKey, RowKey};
use crate::responses::dataset::Dataset;
use crate::responses::sheet::{Checker, Sheet};
use crate::responses::weights;

use super::means::values;
use super::page::{FactId, Page};
use super::rules::Event;
use super::weights::Total;

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
        page.count_beside_means(&mut changes);
        for (event, fact) in self.rules.iter().zip(page.events.clone()) {
            let holds = |data: &Dataset| {
                (0..data.rows()).filter(|row| event.holds(&data.answers(*row, self.codebook))).count() as i64
            };
            changes.insert(fact, holds(&after) - holds(&before));
        }
        let weighed = self.weigh(page, (&before, &after));
        changes.retain(|_, change| *change != 0);
        (agree(page, &changes) && page.prints_the_same(&weighed)).then_some(changes)
    }

    /// By how much what people weigh changes in each column that may have weighted shares, answer by answer, when these two answer as each other to some
    /// variables; `None` where the questionnaire does not allow it, or any number that counts people changes.
    pub(crate) fn exchange(
        &self,
        page: &Page,
        (one, other): (usize, usize),
        variables: &[VariableId],
    ) -> Option<Vec<Vec<Total>>> {
        let real = [&self.real[one], &self.real[other]];
        let mut sheets = real.map(Clone::clone);
        for id in variables {
            sheets[0].copy(*id, real[1]);
            sheets[1].copy(*id, real[0]);
        }
        if one == other || !sheets.iter().all(|sheet| self.checker.accepts(sheet)) {
            return None;
        }
        let (before, after) = (self.checker.dataset(real), self.checker.dataset(&sheets));
        for table in page.tables {
            if self.differs(table.spec.rows, &before, &after)
                || table.spec.by.is_some_and(|by| self.differs(by, &before, &after))
            {
                let count = |data: &Dataset| tabulate(data, self.codebook, table.spec);
                if difference(&count(&before), &count(&after)).iter().any(|change| *change != 0) {
                    return None;
                }
            }
        }
        let mut measured = BTreeMap::new();
        self.measure(page, (&before, &after), &mut measured);
        let events = |data: &Dataset| {
            let of = |event: &Event| (0..2).filter(|row| event.holds(&data.answers(*row, self.codebook))).count();
            self.rules.iter().map(of).collect::<Vec<usize>>()
        };
        let same = measured.values().all(|change| *change == 0) && events(&before) == events(&after);
        same.then(|| self.weigh(page, (&before, &after)))
    }

    /// By how much what people weigh changes when these respondents had answered so, column by column and answer by answer.
    pub(crate) fn weighed(&self, page: &Page, altered: &[(usize, Sheet)]) -> Vec<Vec<Total>> {
        let before = self.checker.dataset(altered.iter().map(|(place, _)| &self.real[*place]));
        let after = self.checker.dataset(altered.iter().map(|(_, sheet)| sheet));
        self.weigh(page, (&before, &after))
    }

    /// By how much what people weigh changes, column by column and answer by answer.
    fn weigh(&self, page: &Page, (before, after): (&Dataset, &Dataset)) -> Vec<Vec<Total>> {
        let mut weighed: Vec<Vec<Total>> =
            page.weighted.iter().map(|column| vec![Total::default(); column.totals.len()]).collect();
        for (data, sign) in [(before, -1), (after, 1)] {
            let Some(weights) = weights(data, self.codebook) else { return weighed };
            for (column, totals) in page.weighted.iter().zip(&mut weighed) {
                let table = &page.tables[column.table];
                let rows = codes(data, self.codebook, table.spec.rows);
                let groups = table.spec.by.map(|by| codes(data, self.codebook, by));
                let domain = &self.codebook.get(table.spec.rows).domain;
                for (row, code) in rows.iter().enumerate() {
                    let group = groups.as_ref().map(|groups| column_key(groups[row].state()));
                    let counted = group.is_none_or(|group| group == column.place.column);
                    let answer = match row_key(domain, code.state()) {
                        RowKey::Category(answer) if counted => totals.get_mut(usize::from(answer)),
                        _ => None,
                    };
                    answer.into_iter().for_each(|total| total.add(weights[row], sign));
                }
            }
        }
        weighed
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
        && page.describes_the_same(changes)
}

fn difference(
    before: &CrossTab<crate::analysis::table::Count>,
    after: &CrossTab<crate::analysis::table::Count>,
) -> Vec<i64> {
    before.cells.iter().zip(&after.cells).map(|(before, after)| i64::from(after.0) - i64::from(before.0)).collect()
}
