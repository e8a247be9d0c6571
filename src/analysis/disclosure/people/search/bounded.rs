//! Hidden zeros that have to be proven once ranges are said: what bounds them might show them.

use std::collections::BTreeSet;

use super::Search;
use crate::analysis::disclosure::people::page::FactId;
use crate::analysis::disclosure::people::protected::{self, Number};
use crate::analysis::disclosure::people::ranges;
use crate::model::table::RowKey;

impl Search<'_> {
    /// Hidden zeros that what is said of other answers to the same questions, or of their groups, bounds: they must not be seen to be small. What a
    /// sum shows to be 0 is no secret.
    pub(super) fn bounded_zeros(&self) -> Vec<Number> {
        let parts: Vec<BTreeSet<usize>> = (0..self.page.tables.len()).map(|table| self.tied_to(table)).collect();
        let said = self.page.facts.iter().filter(|fact| fact.range.is_some() && !fact.is_total);
        let said: BTreeSet<usize> = said.filter_map(|fact| fact.table).flat_map(|table| parts[table].clone()).collect();
        let ends = ranges::implied(&self.page, &ranges::lines(&self.page));
        let is_bounded = |fact: FactId| {
            let table = self.page.facts[fact].table;
            ends[fact].1 > 0 && table.is_some_and(|table| !parts[table].is_disjoint(&said))
        };
        let zeros = protected::zeros(&self.page);
        zeros.filter(|number| number.terms.iter().any(|(fact, _)| is_bounded(*fact))).collect()
    }

    /// The parts of the questionnaire that say something of a table's hidden numbers: those of its rows, and those of its groups where
    /// how many these are is hidden, too.
    fn tied_to(&self, table: usize) -> BTreeSet<usize> {
        let spec = self.page.tables[table].spec;
        let columns = self.page.tables[table].columns.iter();
        let totals = columns.filter_map(|column| self.page.fact(table, RowKey::Total, *column));
        let are_shown = totals.map(|fact| &self.page.facts[fact]).all(|fact| fact.shown || fact.fixed);
        let variables = std::iter::once(spec.rows).chain(spec.by.filter(|_| !are_shown));
        let questions = variables.flat_map(|id| self.moves.questions_of(id));
        questions.map(|question| self.moves.ties.part_of[question]).collect()
    }
}
