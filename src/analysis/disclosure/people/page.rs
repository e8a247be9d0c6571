//! What a page says: every number of a survey's tables once, whether a reader sees it, and whom it counts.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::analysis::disclosure::draw::{Draws, Place};
use crate::analysis::disclosure::worth::worth;
use crate::analysis::table::{Count, CrossTab};
use crate::model::codebook::{Codebook, VariableId};
use crate::model::instrument::Instrument;
use crate::model::table::{ColumnKey, RowKey};
use crate::responses::dataset::Code;
use crate::responses::sheet::{Checker, Sheet};

use super::means::Mean;
use super::rules::Event;
use super::weights::{self, MadeFrom};

mod coding;
mod measured;

use coding::Coding;

pub(crate) use coding::Coded;

/// Position of a number in [`Page::facts`].
pub(crate) type FactId = usize;

/// A number of the page, however many cells stand for it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fact {
    pub(crate) value: i64,
    /// Some cell shows it.
    pub(crate) shown: bool,
    /// Some cell of a published table has a mark in its place.
    pub(crate) marked: bool,
    /// What it is worth to show it.
    pub(crate) worth: f64,
    /// Everybody knows it: the number of respondents.
    pub(crate) fixed: bool,
    /// The least and the most that is said of it where it is hidden.
    pub(crate) range: Option<(i64, i64)>,
    /// What is said of it, or that it is shown, does not give way to what is tried.
    pub(crate) held: bool,
    /// A table that it stands in; none for a rule's event.
    pub(crate) table: Option<usize>,
    /// The first cell that stands for it.
    pub(crate) place: Option<Place>,
    /// It counts no people: the sum of their values, which may be negative.
    pub(crate) is_total: bool,
}

impl Fact {
    /// The least value that a reader believes in: whoever sees that zeros are shown takes a mark for at least one person,
    /// unless it is a zero that is hidden.
    pub(crate) fn floor(&self) -> i64 {
        let unsaid = if self.is_total { i64::MIN } else { i64::from(self.marked && self.value > 0) };
        self.range.map_or(unsaid, |(low, _)| low)
    }

    /// Whether a reader cannot tell that it is not this number.
    pub(crate) fn may_be(&self, value: i64) -> bool {
        let hidden = !self.shown && !self.fixed && value >= self.floor();
        value == self.value || (hidden && self.range.is_none_or(|(_, high)| value <= high))
    }
}

/// Whom a number counts. The same people, the same key, whichever table it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Everybody,
    Row(VariableId, RowKey),
    /// Those without an answer, as a column of their own.
    NoAnswer(VariableId),
    Cell(VariableId, RowKey, VariableId, ColumnKey),
}

/// A table's place on the page.
#[derive(Clone, Debug)]
pub(crate) struct Placed {
    /// Row by row, the number that each cell stands for.
    pub(crate) cells: Vec<FactId>,
    pub(crate) open: bool,
}

/// All numbers of the tables, and of the rules that tell people apart without a table.
pub(crate) struct Page<'a> {
    pub(crate) tables: &'a [CrossTab<Count>],
    pub(crate) placed: Vec<Placed>,
    pub(crate) facts: Vec<Fact>,
    /// The numbers that are no cell's: those of the rules, in their order.
    pub(crate) events: Range<FactId>,
    /// The means that may stand beside the tables, and what is counted for them: the facts after those of the rules.
    pub(crate) means: Vec<Mean>,
    /// Whether changes tell what they do to means; until any is said they would only make more of them.
    pub(crate) measuring: bool,
    /// The columns whose answers may have weighted shares; the numbers of what people weigh stand after those of the means.
    pub(crate) weighted: Vec<weights::Column>,
    /// Whether changes tell what they do to weighted shares.
    pub(crate) weighing: bool,
    pub(crate) made_from: MadeFrom,
    /// Whether the respondents are a sample.
    is_sample: bool,
    coding: Coding<'a>,
}

impl<'a> Page<'a> {
    /// The page of these tables, with nothing on it yet.
    pub(crate) fn new(
        tables: &'a [CrossTab<Count>],
        (instrument, codebook, rules): (&Instrument, &'a Codebook, &'a [Event]),
        draws: Draws,
    ) -> Page<'a> {
        let mut index: BTreeMap<Key, FactId> = BTreeMap::new();
        let mut facts = vec![];
        let mut placed = vec![];
        for (number, table) in tables.iter().enumerate() {
            let mut cells = vec![];
            for (at, count) in table.cells.iter().enumerate() {
                let (row, column) = (table.rows[at / table.columns.len()], table.columns[at % table.columns.len()]);
                let key = key(table, row, column);
                let fact = *index.entry(key).or_insert_with(|| {
                    let value = i64::from(count.0);
                    let fixed = key == Key::Everybody;
                    let place = Place { table: table.spec, row, column };
                    let hidden = Fact { place: Some(place), table: Some(number), ..Fact::default() };
                    facts.push(Fact { value, fixed, ..hidden });
                    facts.len() - 1
                });
                facts[fact].worth += worth(table, (row, column), draws);
                cells.push(fact);
            }
            placed.push(Placed { cells, open: false });
        }
        let events = facts.len()..facts.len() + rules.len();
        facts.extend(rules.iter().map(|_| Fact::default()));
        let coding = Coding::new((tables, &placed), (codebook, rules), &index, events.start);
        let mut page = Page {
            tables,
            placed,
            facts,
            events,
            means: vec![],
            measuring: false,
            weighted: vec![],
            weighing: false,
            made_from: MadeFrom::default(),
            is_sample: instrument.study.sample,
            coding,
        };
        page.measure(instrument);
        page.weigh(instrument);
        page
    }

    /// Takes over what is published: for each table, whether it is published at all, and which of its cells are shown.
    pub(crate) fn publish(&mut self, open: &[bool], shown: impl Fn(usize, usize) -> bool) {
        for (at, open) in open.iter().enumerate() {
            self.placed[at].open = *open;
        }
        let visible = |at: usize, cell: usize| open.get(at) == Some(&true) && shown(at, cell);
        for (at, placed) in self.placed.iter().enumerate() {
            for (cell, fact) in placed.cells.iter().enumerate().filter(|(cell, _)| visible(at, *cell)) {
                let _ = cell;
                self.facts[*fact].shown = true;
            }
        }
        self.mark();
    }

    /// How many respondents there are, whom everybody knows.
    pub(crate) fn everybody(&self) -> i64 {
        self.facts.iter().filter(|fact| fact.fixed).map(|fact| fact.value).max().unwrap_or(0)
    }

    /// Hides a number in every cell that stands for it.
    pub(crate) fn hide(&mut self, fact: FactId) {
        self.facts[fact].shown = false;
        self.mark();
    }

    /// Shows a number again.
    pub(crate) fn show(&mut self, fact: FactId) {
        self.facts[fact].shown = true;
        self.mark();
    }

    /// Whether what is shown leaves it open that somebody's answer to a variable is this one.
    pub(crate) fn may_be(&self, id: VariableId, code: Code) -> bool {
        let Some(at) = self.positions(&[id]).first().copied() else { return true };
        let state = self.coding.states[at][usize::from(code.0)];
        let own = self.coding.alone[at][usize::from(state)].first();
        own.is_none_or(|fact| !(self.facts[*fact].shown && self.facts[*fact].value == 0))
    }

    /// Whether a reader knows a number.
    pub(crate) fn binds(&self, fact: FactId) -> bool {
        self.facts[fact].shown || self.facts[fact].fixed
    }

    /// Leaves a table out.
    pub(crate) fn close(&mut self, table: usize) {
        self.placed[table].open = false;
        let mut standing = vec![false; self.facts.len()];
        for placed in self.placed.iter().filter(|placed| placed.open) {
            placed.cells.iter().for_each(|fact| standing[*fact] = true);
        }
        self.facts.iter_mut().zip(standing).for_each(|(fact, standing)| fact.shown &= standing);
        self.mark();
    }

    fn mark(&mut self) {
        for fact in &mut self.facts {
            fact.marked = false;
        }
        for placed in self.placed.iter().filter(|placed| placed.open) {
            for fact in &placed.cells {
                self.facts[*fact].marked = !self.facts[*fact].shown;
            }
        }
    }

    /// The sheets' states.
    pub(crate) fn code(&self, checker: &Checker, sheets: &[Sheet]) -> Vec<Coded> {
        self.coding.code(&checker.dataset(sheets))
    }

    /// By how much each number changes when somebody answers in one way rather than another.
    pub(crate) fn effect(&self, old: &Coded, new: &Coded) -> Vec<(FactId, i64)> {
        let mut effect = self.coding.effect(old, new);
        if self.measuring {
            let changed = self.means.iter().map(|mean| (mean, mean.value(old), mean.value(new)));
            for (mean, before, after) in changed.filter(|(_, before, after)| before != after) {
                for (value, by) in [(before, -1), (after, 1)] {
                    effect.extend(value.and_then(|value| mean.level(value)).map(|level| (level, by)));
                }
                let by = after.unwrap_or(0) - before.unwrap_or(0);
                effect.extend((by != 0).then_some((mean.total, by)));
                let adds = mean.adds_beside(after).into_iter().zip(mean.adds_beside(before));
                let beside = mean.counted_beside().zip(adds.map(|(after, before)| after - before));
                effect.extend(beside.filter(|(_, by)| *by != 0));
            }
        }
        if self.weighing {
            for column in self.weighted.iter().filter(|column| column.said.is_some()) {
                let (before, after) = (column.answer(old), column.answer(new));
                if before != after {
                    let gains = [(before, -old.weight), (after, new.weight)];
                    effect.extend(gains.into_iter().filter_map(|(answer, by)| Some((column.fact(answer?), by))));
                }
            }
        }
        effect.sort_unstable();
        effect
    }

    /// The numbers that count somebody who answers so.
    pub(crate) fn counts(&self, coded: &Coded) -> Vec<FactId> {
        let mut counts = self.coding.counts(coded);
        let level = |mean: &Mean| mean.value(coded).and_then(|value| mean.level(value));
        counts.extend(self.means.iter().filter(|_| self.measuring).filter_map(level));
        counts
    }

    /// The places of a variable's states in [`Coded`], and of all that stand in a table with one of these variables.
    pub(crate) fn seen_with(&self, variables: &[VariableId]) -> Vec<usize> {
        let own = self.positions(variables);
        let pairs = own.iter().flat_map(|at| &self.coding.of_variable[*at]);
        let partners = pairs.flat_map(|pair| [self.coding.pairs[*pair].rows, self.coding.pairs[*pair].by]);
        let mut all: Vec<usize> = own.iter().copied().chain(partners).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The variables that stand in one table with any of these.
    pub(crate) fn partners(&self, variables: &[VariableId]) -> Vec<VariableId> {
        self.seen_with(variables).into_iter().filter_map(|at| self.coding.variables.get(at).copied()).collect()
    }

    /// The place of a variable's state on a sheet.
    pub(crate) fn place_of(&self, id: VariableId) -> Option<usize> {
        self.coding.variables.binary_search(&id).ok()
    }

    /// How many places there are.
    pub(crate) fn places(&self) -> usize {
        self.coding.variables.len() + self.coding.rules.len()
    }

    fn positions(&self, variables: &[VariableId]) -> Vec<usize> {
        variables.iter().filter_map(|id| self.coding.variables.binary_search(id).ok()).collect()
    }

    /// The number of a table's row and column.
    pub(crate) fn fact(&self, table: usize, row: RowKey, column: ColumnKey) -> Option<FactId> {
        let of = self.tables.get(table)?;
        let row = of.rows.iter().position(|key| *key == row)?;
        let column = of.columns.iter().position(|key| *key == column)?;
        self.placed[table].cells.get(row * of.columns.len() + column).copied()
    }
}

fn key(table: &CrossTab<Count>, row: RowKey, column: ColumnKey) -> Key {
    match (row, column, table.spec.by) {
        (RowKey::Total, ColumnKey::All, _) => Key::Everybody,
        (row, ColumnKey::All, _) | (row, _, None) => Key::Row(table.spec.rows, row),
        (RowKey::Total, ColumnKey::Category(code), Some(by)) => Key::Row(by, RowKey::Category(code)),
        (RowKey::Total, ColumnKey::NoAnswer, Some(by)) => Key::NoAnswer(by),
        (row, column, Some(by)) => Key::Cell(table.spec.rows, row, by, column),
    }
}
