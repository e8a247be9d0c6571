//! What a page says of people besides their number: means with what stands beside them, and weighted shares.

use std::collections::BTreeMap;

use crate::analysis::disclosure::draw::Place;
use crate::analysis::disclosure::published::WeightedShare;
use crate::model::codebook::{Domain, VariableId};
use crate::model::instrument::Instrument;
use crate::model::measure::{Measured, Scale, measure};
use crate::model::table::{ColumnKey, RowKey, TableSpec};

use super::super::beside::{Beside, COUNTED};
use super::super::means::Mean;
use super::super::weights::{self, MadeFrom, Study};
use super::coding::Coded;
use super::{Fact, FactId, Page};

impl Page<'_> {
    /// Finds what is measured of the people in its tables.
    pub(super) fn measure(&mut self, instrument: &Instrument) {
        for (at, table) in self.tables.iter().enumerate() {
            let Some(of) = measure(instrument, self.coding.codebook, table.spec.rows) else { continue };
            let measured = &mut self.coding.measured;
            let source = measured.iter().position(|known| *known == of.of).unwrap_or_else(|| {
                measured.push(of.of.clone());
                measured.len() - 1
            });
            for column in table.columns.iter().copied() {
                let Some(base) = self.fact(at, RowKey::Base, column) else { continue };
                let by = table.spec.by.filter(|_| column != ColumnKey::All);
                let by = by.and_then(|by| self.coding.variables.binary_search(&by).ok());
                let within = by.map(|by| (by, self.coding.within(by, column)));
                let place = Place { table: table.spec, row: RowKey::Base, column };
                let total = Fact { table: Some(at), place: Some(place), is_total: true, ..Fact::default() };
                let first = self.facts.len();
                self.facts.push(total);
                self.facts.extend(of.scale.iter().map(|_| Fact {
                    is_total: false,
                    table: Some(at),
                    ..Fact::default()
                }));
                self.facts.extend((0..COUNTED).map(|_| Fact { is_total: true, table: Some(at), ..Fact::default() }));
                self.means.push(Mean {
                    place,
                    table: at,
                    base,
                    total: first,
                    scale: of.scale,
                    source,
                    within,
                    items: of.items.clone(),
                    beside: None,
                });
            }
        }
    }

    /// Finds the columns that may have weighted shares: of everybody, and of groups by what the weights were made from.
    pub(super) fn weigh(&mut self, instrument: &Instrument) {
        let Some(weight) = &instrument.study.weight else { return };
        self.made_from = MadeFrom { places: self.positions(&weight.from).into_iter().collect() };
        for (at, table) in self.tables.iter().enumerate() {
            let Some(rows) = self.positions(&[table.spec.rows]).first().copied() else { continue };
            let answers: Vec<RowKey> =
                table.rows.iter().copied().filter(|row| matches!(row, RowKey::Category(_))).collect();
            let columns = table.columns.iter().copied().filter(|column| match table.spec.by {
                None => true,
                Some(by) => weight.from.contains(&by) && matches!(column, ColumnKey::Category(_)),
            });
            for column in columns.filter(|_| !answers.is_empty()).collect::<Vec<_>>() {
                let Some(base) = self.fact(at, RowKey::Base, column) else { continue };
                let counted: Vec<FactId> = answers.iter().filter_map(|row| self.fact(at, *row, column)).collect();
                let by = table.spec.by.and_then(|by| self.positions(&[by]).first().copied());
                let place = Place { table: table.spec, row: RowKey::Base, column };
                let total = Fact { table: Some(at), place: Some(place), is_total: true, ..Fact::default() };
                let first = self.facts.len();
                self.facts.extend(answers.iter().map(|_| total.clone()));
                self.weighted.push(weights::Column {
                    place,
                    table: at,
                    base,
                    answers: counted,
                    first,
                    rows,
                    answer_of: self.coding.answers_of(rows, &answers),
                    within: by.map(|by| (by, self.coding.within(by, column))),
                    totals: vec![weights::Total::default(); answers.len()],
                    said: None,
                });
            }
        }
    }

    /// Of whom weighted shares are printed.
    pub(crate) fn study(&self) -> Study {
        Study { people: u32::try_from(self.everybody()).unwrap_or(u32::MAX), is_sample: self.is_sample }
    }

    /// The weighted shares of a column as they would be printed of people who weigh so much.
    pub(crate) fn shares(
        &self,
        column: &weights::Column,
        totals: &[weights::Total],
        digits: u8,
    ) -> Option<Vec<WeightedShare>> {
        let count = |fact: &FactId| u32::try_from(self.facts[*fact].value).unwrap_or(0);
        let counts: Vec<u32> = column.answers.iter().map(count).collect();
        weights::print(totals, &counts, self.study(), digits)
    }

    /// Whether everything that is said of weighted shares would be said if what people weigh changed so, column by column.
    pub(crate) fn prints_the_same(&self, changes: &[Vec<weights::Total>]) -> bool {
        self.weighted.iter().zip(changes).all(|(column, changes)| {
            let Some(said) = &column.said else { return true };
            if changes.iter().all(|change| *change == weights::Total::default()) {
                return true;
            }
            let totals: Vec<weights::Total> = column.totals.iter().zip(changes).map(|(is, by)| is.and(*by)).collect();
            let digits = said.first().map_or(0, |share| share.digits());
            self.shares(column, &totals, digits).as_ref() == Some(said)
        })
    }

    /// Adds so many people of a sheet to what is counted beside the tables: for the rules and the means.
    pub(crate) fn count_beside(&mut self, coded: &Coded, people: i64) {
        let first = self.coding.variables.len();
        for (event, state) in self.events.clone().zip(&coded.states[first..]) {
            self.facts[event].value += i64::from(*state) * people;
        }
        for mean in &self.means {
            let Some(value) = mean.value(coded) else { continue };
            self.facts[mean.total].value += value * people;
            if let Some(level) = mean.level(value) {
                self.facts[level].value += people;
            }
        }
        for column in &mut self.weighted {
            let Some(answer) = column.answer(coded) else { continue };
            column.totals[answer].add(coded.weight, people);
            self.facts[column.fact(answer)].value += coded.weight * people;
        }
    }

    /// How many have each value of a mean, after these changes.
    pub(crate) fn levels(&self, mean: &Mean, changes: &BTreeMap<FactId, i64>) -> Vec<(i64, i64)> {
        let now = |level: FactId| self.facts[level].value + changes.get(&level).copied().unwrap_or(0);
        mean.levels().map(|(value, level)| (value, now(level))).collect()
    }

    /// Adds to changes what they do to the numbers that are counted for what stands beside means.
    pub(crate) fn count_beside_means(&self, changes: &mut BTreeMap<FactId, i64>) {
        for mean in &self.means {
            let mut counted = [0; COUNTED];
            for (value, level) in mean.levels() {
                let by = changes.get(&level).copied().unwrap_or(0);
                if by != 0 {
                    counted.iter_mut().zip(mean.adds_beside(Some(value))).for_each(|(sum, adds)| *sum += by * adds);
                }
            }
            for (fact, by) in mean.counted_beside().zip(counted) {
                match by {
                    0 => changes.remove(&fact),
                    _ => changes.insert(fact, by),
                };
            }
        }
    }

    /// Whether all that stands beside means would be said after these changes, too.
    pub(crate) fn describes_the_same(&self, changes: &BTreeMap<FactId, i64>) -> bool {
        self.means.iter().all(|mean| {
            let says = |beside: &&Beside| beside.deviation.is_some() || beside.median.is_some();
            let Some(beside) = mean.beside.as_ref().filter(says) else { return true };
            if !mean.levels().any(|(_, level)| changes.contains_key(&level)) {
                return true;
            }
            let levels = self.levels(mean, changes);
            let people: i64 = levels.iter().map(|(_, people)| people).sum();
            people == self.facts[mean.base].value && beside.is_said_of(&levels)
        })
    }

    /// The values that what is measured can have, by the numbers that hold it.
    pub(crate) fn scales(&self) -> BTreeMap<VariableId, Scale> {
        let mut scales = BTreeMap::new();
        for mean in &self.means {
            if let Measured::Score { of, among } = &self.measured()[mean.source] {
                let numbers = of
                    .iter()
                    .chain(among.variables())
                    .filter(|id| matches!(self.coding.codebook.get(**id).domain, Domain::Number { .. }));
                scales.extend(numbers.map(|id| (*id, mean.scale)));
            }
        }
        scales
    }

    /// Whether the tables of a score's items are published, broken down in the same way.
    pub(crate) fn is_told_by_items(&self, mean: &Mean) -> bool {
        let is_open = |item: &VariableId| {
            let spec = TableSpec { rows: *item, by: mean.place.table.by };
            self.tables.iter().zip(&self.placed).any(|(table, placed)| table.spec == spec && placed.open)
        };
        !mean.items.is_empty() && mean.items.iter().all(is_open)
    }

    /// Whether a number counts who has one value of a scale.
    pub(crate) fn is_level(&self, fact: FactId) -> bool {
        fact >= self.events.end && !self.facts[fact].is_total
    }

    /// What is measured, as the means name it.
    pub(crate) fn measured(&self) -> &[Measured] {
        &self.coding.measured
    }
}
