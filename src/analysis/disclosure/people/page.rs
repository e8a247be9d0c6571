//! What a page says: every number of a survey's tables once, whether a reader sees it, and whom it counts.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::analysis::disclosure::draw::{Draws, Place};
use crate::analysis::disclosure::published::WeightedShare;
use crate::analysis::disclosure::worth::worth;
use crate::analysis::table::{Count, CrossTab};
use crate::analysis::tabulate::{codes, column_key, row_key};
use crate::model::codebook::{Codebook, Domain, VariableId};
use crate::model::instrument::Instrument;
use crate::model::measure::{Measured, Scale, measure};
use crate::model::table::{ColumnKey, RowKey, TableSpec};
use crate::responses;
use crate::responses::dataset::{Code, Dataset};
use crate::responses::sheet::{Checker, Sheet};

use super::beside::{Beside, COUNTED};
use super::means::{Mean, values};
use super::rules::Event;
use super::weights::{self, MadeFrom, Study};

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

/// Sheets as the numbers see them: for each variable of a table, and each rule's event, a state; and what is measured.
#[derive(Clone)]
pub(crate) struct Coded {
    states: Box<[u8]>,
    measured: Box<[Option<i64>]>,
    /// In millionths; 1 of everybody where all weigh the same.
    weight: i64,
}

impl Coded {
    /// What somebody weighs.
    pub(crate) fn weight(&self) -> i64 {
        self.weight
    }

    /// The state at a place ([`Page::seen_with`]).
    pub(crate) fn state(&self, at: usize) -> u8 {
        self.states[at]
    }

    /// What is measured of somebody, by its place in [`Page::measured`].
    pub(crate) fn value(&self, source: usize) -> Option<i64> {
        self.measured.get(source).copied().flatten()
    }
}

struct Coding<'a> {
    codebook: &'a Codebook,
    rules: &'a [Event],
    variables: Vec<VariableId>,
    /// What is measured, each once.
    measured: Vec<Measured>,
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

    /// Finds what is measured of the people in its tables.
    fn measure(&mut self, instrument: &Instrument) {
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
    fn weigh(&mut self, instrument: &Instrument) {
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

    /// The numbers that count somebody who answers so.
    pub(crate) fn counts(&self, coded: &Coded) -> Vec<FactId> {
        let mut counts = self.coding.counts(coded);
        let level = |mean: &Mean| mean.value(coded).and_then(|value| mean.level(value));
        counts.extend(self.means.iter().filter(|_| self.measuring).filter_map(level));
        counts
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
        Coding { codebook, rules, variables, measured: vec![], alone, pairs, of_variable, states }
    }

    /// For each state of a variable, which of these answers it is.
    fn answers_of(&self, rows: usize, answers: &[RowKey]) -> Vec<Option<usize>> {
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
    fn within(&self, by: usize, column: ColumnKey) -> Vec<bool> {
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
        let measured: Vec<_> = self.measured.iter().map(|of| values(data, self.codebook, of)).collect();
        let of_row = |row: usize| measured.iter().map(|values| values[row]).collect();
        let weights = responses::weights(data, self.codebook);
        let weight = |row: usize| weights.as_ref().map_or(1, |weights| weights[row]);
        let coded = coded.into_iter().enumerate();
        coded.map(|(row, states)| Coded { states, measured: of_row(row), weight: weight(row) }).collect()
    }

    fn counts(&self, coded: &Coded) -> Vec<FactId> {
        let coded = &coded.states;
        let alone = coded.iter().enumerate().flat_map(|(at, state)| &self.alone[at][usize::from(*state)]);
        let crossed = self
            .pairs
            .iter()
            .flat_map(|pair| &pair.facts[usize::from(coded[pair.rows]) * pair.width + usize::from(coded[pair.by])]);
        alone.chain(crossed).copied().collect()
    }

    fn effect(&self, old: &Coded, new: &Coded) -> Vec<(FactId, i64)> {
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
