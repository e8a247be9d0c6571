//! What a page says: every number of a survey's tables once, whether a reader sees it, and whom it counts.

use std::collections::BTreeMap;

use crate::analysis::disclosure::draw::{Draws, Place};
use crate::analysis::disclosure::worth::worth;
use crate::analysis::table::{Count, CrossTab};
use crate::analysis::tabulate::{codes, column_key, row_key};
use crate::model::codebook::{Codebook, VariableId};
use crate::model::table::{ColumnKey, RowKey};
use crate::responses::dataset::{Code, Dataset};
use crate::responses::sheet::{Checker, Sheet};

use super::rules::Event;

/// Position of a number in [`Page::facts`].
pub(crate) type FactId = usize;

/// A number of the page, however many cells stand for it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fact {
    pub value: i64,
    /// Some cell shows it.
    pub shown: bool,
    /// Some cell of a published table has a mark in its place.
    pub marked: bool,
    /// What it is worth to show it.
    pub worth: f64,
    /// Everybody knows it: the number of respondents.
    pub fixed: bool,
    /// The least and the most that is said of it where it is hidden.
    pub range: Option<(i64, i64)>,
    /// A table that it stands in; none for a rule's event.
    pub table: Option<usize>,
    /// The first cell that stands for it.
    pub place: Option<Place>,
}

impl Fact {
    /// The least value that a reader believes in: whoever sees that zeros are shown takes a mark for at least one person,
    /// unless it is a zero that is hidden.
    pub(crate) fn floor(&self) -> i64 {
        self.range.map_or(i64::from(self.marked && self.value > 0), |(low, _)| low)
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
    pub cells: Vec<FactId>,
    pub open: bool,
}

/// All numbers of the tables, and of the rules that tell people apart without a table.
pub(crate) struct Page<'a> {
    pub tables: &'a [CrossTab<Count>],
    pub placed: Vec<Placed>,
    pub facts: Vec<Fact>,
    /// The first number that is no cell's: those of the rules, in their order.
    pub events: FactId,
    coding: Coding<'a>,
}

/// Sheets as the numbers see them: for each variable of a table, and each rule's event, a state.
pub(crate) type Coded = Box<[u8]>;

struct Coding<'a> {
    codebook: &'a Codebook,
    rules: &'a [Event],
    variables: Vec<VariableId>,
    /// By variable and state, the numbers that count it.
    alone: Vec<Vec<Vec<FactId>>>,
    pairs: Vec<Pair>,
    /// By variable, the pairs that it stands in.
    of_variable: Vec<Vec<usize>>,
    states: Vec<[u8; 256]>,
}

struct Pair {
    rows: usize,
    by: usize,
    width: usize,
    /// By state of the row variable, then of the column variable.
    facts: Vec<Vec<FactId>>,
}

impl<'a> Page<'a> {
    /// The page of these tables, with nothing on it yet.
    pub(crate) fn new(
        tables: &'a [CrossTab<Count>],
        (codebook, rules): (&'a Codebook, &'a [Event]),
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
        let events = facts.len();
        facts.extend(rules.iter().map(|_| Fact::default()));
        let coding = Coding::new((tables, &placed), (codebook, rules), &index, events);
        Page { tables, placed, facts, events, coding }
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
        self.coding.effect(old, new)
    }

    /// The numbers that count somebody who answers so.
    pub(crate) fn counts(&self, coded: &Coded) -> Vec<FactId> {
        self.coding.counts(coded)
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

impl<'a> Coding<'a> {
    fn new(
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
        Coding { codebook, rules, variables, alone, pairs, of_variable, states }
    }

    fn code(&self, data: &Dataset) -> Vec<Coded> {
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
        coded
    }

    fn counts(&self, coded: &Coded) -> Vec<FactId> {
        let alone = coded.iter().enumerate().flat_map(|(at, state)| &self.alone[at][usize::from(*state)]);
        let crossed = self
            .pairs
            .iter()
            .flat_map(|pair| &pair.facts[usize::from(coded[pair.rows]) * pair.width + usize::from(coded[pair.by])]);
        alone.chain(crossed).copied().collect()
    }

    fn effect(&self, old: &Coded, new: &Coded) -> Vec<(FactId, i64)> {
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
