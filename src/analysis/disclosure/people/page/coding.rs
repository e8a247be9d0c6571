//! Sheets as the numbers of a page see them, and which numbers count a sheet.

use std::collections::BTreeMap;

use crate::analysis::table::{Count, CrossTab};
use crate::analysis::tabulate::{codes, column_key, row_key};
use crate::model::codebook::{Codebook, VariableId};
use crate::model::measure::Measured;
use crate::model::table::{ColumnKey, RowKey};
use crate::responses;
use crate::responses::dataset::{Code, Dataset};

use super::super::means::values;
use super::super::rules::Event;
use super::{FactId, Key, Placed};

/// Sheets as the numbers see them: for each variable of a table, and each rule's event, a state; and what is measured.
#[derive(Clone)]
pub(crate) struct Coded {
    pub(super) states: Box<[u8]>,
    measured: Box<[Option<i64>]>,
    /// In millionths; 1 of everybody where all weigh the same.
    pub(super) weight: i64,
}

impl Coded {
    /// What somebody weighs.
    pub(crate) fn weight(&self) -> i64 {
        self.weight
    }

    /// The state at a place ([`super::Page::seen_with`]).
    pub(crate) fn state(&self, at: usize) -> u8 {
        self.states[at]
    }

    /// What is measured of somebody, by its place in [`super::Page::measured`].
    pub(crate) fn value(&self, source: usize) -> Option<i64> {
        self.measured.get(source).copied().flatten()
    }
}

/// Which numbers count somebody of each state.
pub(super) struct Coding<'a> {
    pub(super) codebook: &'a Codebook,
    pub(super) rules: &'a [Event],
    pub(super) variables: Vec<VariableId>,
    /// What is measured, each once.
    pub(super) measured: Vec<Measured>,
    /// By variable and state, the numbers that count it.
    pub(super) alone: Vec<Vec<Vec<FactId>>>,
    pub(super) pairs: Vec<Pair>,
    /// By variable, the pairs that it stands in.
    pub(super) of_variable: Vec<Vec<usize>>,
    pub(super) states: Vec<[u8; 256]>,
}

/// A crossed table.
pub(super) struct Pair {
    pub(super) rows: usize,
    pub(super) by: usize,
    width: usize,
    /// By state of the row variable, then of the column variable.
    facts: Vec<Vec<FactId>>,
}

impl<'a> Coding<'a> {
    pub(super) fn new(
        (tables, placed): (&[CrossTab<Count>], &[Placed]),
        (codebook, rules): (&'a Codebook, &'a [Event]),
        index: &BTreeMap<Key, FactId>,
        events: FactId,
    ) -> Coding<'a> {
        let mut variables: Vec<VariableId> =
            tables.iter().flat_map(|table| std::iter::once(table.spec.rows).chain(table.spec.by)).collect();
        variables.sort_unstable();
        variables.dedup();
        let (mut alone, mut states, mut keys) = (vec![], vec![], vec![]);
        for id in &variables {
            let domain = &codebook.get(*id).domain;
            let mut of: Vec<RowKey> = vec![];
            let state = |code: u8| {
                let key = row_key(domain, Code(code).state());
                let at = of.iter().position(|known| *known == key).unwrap_or_else(|| {
                    of.push(key);
                    of.len() - 1
                });
                at as u8
            };
            states.push(std::array::from_fn({
                let mut state = state;
                move |code| state(code as u8)
            }));
            let counted = of.iter().map(|key| {
                let answered = matches!(key, RowKey::Category(_) | RowKey::Base);
                let also = if answered { Key::Row(*id, RowKey::Base) } else { Key::NoAnswer(*id) };
                let mut facts: Vec<FactId> =
                    [Key::Row(*id, *key), also].iter().filter_map(|key| index.get(key).copied()).collect();
                facts.dedup();
                facts
            });
            alone.push(counted.collect::<Vec<_>>());
            keys.push(of);
        }
        alone.extend((0..rules.len()).map(|event| vec![vec![], vec![events + event]]));
        let mut of_variable = vec![vec![]; variables.len() + rules.len()];
        let mut pairs = vec![];
        for (table, placed) in tables.iter().zip(placed) {
            let place = |id: VariableId| variables.binary_search(&id).ok();
            let (Some(rows), Some(by)) = (place(table.spec.rows), table.spec.by.and_then(place)) else { continue };
            let column = |key: &RowKey| match key {
                RowKey::Category(code) => ColumnKey::Category(*code),
                _ => ColumnKey::NoAnswer,
            };
            let column = |key: &RowKey| table.columns.iter().position(|known| *known == column(key));
            let columns: Vec<Option<usize>> = keys[by].iter().map(column).collect();
            let row = |key: RowKey| table.rows.iter().position(|known| *known == key);
            let base = row(RowKey::Base);
            let mut facts = vec![];
            for key in &keys[rows] {
                let counted = [row(*key), base.filter(|_| matches!(key, RowKey::Category(_)))];
                for column in &columns {
                    let cell = |row: Option<usize>| placed.cells.get(row? * table.columns.len() + (*column)?).copied();
                    facts.push(counted.iter().filter_map(|row| cell(*row)).collect());
                }
            }
            of_variable[rows].push(pairs.len());
            of_variable[by].push(pairs.len());
            pairs.push(Pair { rows, by, width: keys[by].len(), facts });
        }
        debug_assert!(column_key(Code::SKIPPED.state()) == ColumnKey::NoAnswer);
        Coding { codebook, rules, variables, measured: vec![], alone, pairs, of_variable, states }
    }

    /// For each state of a variable, which of these answers it is.
    pub(super) fn answers_of(&self, rows: usize, answers: &[RowKey]) -> Vec<Option<usize>> {
        let domain = &self.codebook.get(self.variables[rows]).domain;
        let mut of = vec![];
        for (code, state) in (0..=u8::MAX).zip(self.states[rows]) {
            let state = usize::from(state);
            if of.len() <= state {
                of.resize(state + 1, None);
            }
            of[state] = answers.iter().position(|answer| *answer == row_key(domain, Code(code).state()));
        }
        of
    }

    /// For each state of a variable, whether it stands in this column of a table.
    pub(super) fn within(&self, by: usize, column: ColumnKey) -> Vec<bool> {
        let mut within = vec![];
        for (code, state) in (0..=u8::MAX).zip(self.states[by]) {
            let state = usize::from(state);
            if within.len() <= state {
                within.resize(state + 1, false);
            }
            within[state] |= column_key(Code(code).state()) == column;
        }
        within
    }

    pub(super) fn code(&self, data: &Dataset) -> Vec<Coded> {
        let mut coded = vec![vec![0u8; self.variables.len() + self.rules.len()].into_boxed_slice(); data.rows()];
        for (at, id) in self.variables.iter().enumerate() {
            for (sheet, code) in coded.iter_mut().zip(codes(data, self.codebook, *id).iter()) {
                sheet[at] = self.states[at][usize::from(code.0)];
            }
        }
        for (row, sheet) in coded.iter_mut().enumerate() {
            for (event, at) in self.rules.iter().zip(self.variables.len()..) {
                sheet[at] = u8::from(event.holds(&data.answers(row, self.codebook)));
            }
        }
        let measured: Vec<_> = self.measured.iter().map(|of| values(data, self.codebook, of)).collect();
        let of_row = |row: usize| measured.iter().map(|values| values[row]).collect();
        let weights = responses::weights(data, self.codebook);
        let weight = |row: usize| weights.as_ref().map_or(1, |weights| weights[row]);
        let coded = coded.into_iter().enumerate();
        coded.map(|(row, states)| Coded { states, measured: of_row(row), weight: weight(row) }).collect()
    }

    pub(super) fn counts(&self, coded: &Coded) -> Vec<FactId> {
        let coded = &coded.states;
        let alone = coded.iter().enumerate().flat_map(|(at, state)| &self.alone[at][usize::from(*state)]);
        let crossed = self
            .pairs
            .iter()
            .flat_map(|pair| &pair.facts[usize::from(coded[pair.rows]) * pair.width + usize::from(coded[pair.by])]);
        alone.chain(crossed).copied().collect()
    }

    pub(super) fn effect(&self, old: &Coded, new: &Coded) -> Vec<(FactId, i64)> {
        let (old, new) = (&old.states, &new.states);
        let mut effect: BTreeMap<FactId, i64> = BTreeMap::new();
        let mut pairs: Vec<usize> = vec![];
        for (at, (before, after)) in old.iter().zip(new).enumerate().filter(|(_, (before, after))| before != after) {
            for (state, by) in [(before, -1), (after, 1)] {
                for fact in &self.alone[at][usize::from(*state)] {
                    *effect.entry(*fact).or_insert(0) += by;
                }
            }
            pairs.extend(&self.of_variable[at]);
        }
        pairs.sort_unstable();
        pairs.dedup();
        for pair in pairs.into_iter().map(|pair| &self.pairs[pair]) {
            for (sheet, by) in [(old, -1), (new, 1)] {
                let at = usize::from(sheet[pair.rows]) * pair.width + usize::from(sheet[pair.by]);
                for fact in &pair.facts[at] {
                    *effect.entry(*fact).or_insert(0) += by;
                }
            }
        }
        effect.into_iter().filter(|(_, by)| *by != 0).collect()
    }
}
