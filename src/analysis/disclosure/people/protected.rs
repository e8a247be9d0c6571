//! Which numbers are protected: the one list of what nobody may work out.

use std::collections::BTreeSet;

use crate::analysis::disclosure::primary::{self, Reason};
use crate::analysis::disclosure::structure::Structure;
use crate::model::codebook::VariableId;
use crate::model::policy::Policy;
use crate::model::table::{ColumnKey, RowKey, TableSpec};
use crate::model::waves::Nested;

use super::means::Mean;
use super::page::{FactId, Page};

/// A sum of numbers that other people must be able to give another value, at least T-1 away.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Number {
    pub(crate) terms: Vec<(FactId, i64)>,
    pub(crate) value: i64,
}

impl Number {
    /// How many times it counts somebody whom these facts count.
    pub(crate) fn times(&self, counted: &[FactId]) -> i64 {
        let times = |fact: &FactId| self.terms.iter().filter(|(of, _)| of == fact).map(|(_, times)| times).sum::<i64>();
        counted.iter().map(times).sum()
    }
}

/// Every protected number of a page:
///
/// - hidden cells: counts from 1 to T-1, of small bases (that nobody gave an answer only where its table is published), zeros where the
///   profile protects them, and larger ones that a reader could take for a small one;
/// - of a whole group, how many answered otherwise;
/// - what a line's published numbers leave to its hidden ones, where that is small;
/// - of two tables of people over waves, of which one counts some of those that the other counts, how many are left;
/// - of a rule with several conditions, how many meet two of them, one and not the other, or all;
/// - of a table beside which some mean is printed, how many have a value that few have, and that all have the same.
pub(crate) fn numbers(page: &Page, within: &[bool], structure: &Structure, policy: &Policy) -> Vec<Number> {
    let mut numbers = vec![];
    for table in (0..page.tables.len()).filter(|table| within[*table]) {
        cells(page, table, structure, policy, &mut numbers);
        remainders(page, table, policy, &mut numbers);
    }
    nested(page, within, structure, policy, &mut numbers);
    let small = 1..i64::from(policy.min_count);
    let events = page.events.clone().filter(|event| small.contains(&page.facts[*event].value));
    numbers.extend(events.map(|event| sum(page, vec![(event, 1)])));
    values(page, structure, policy, &mut numbers);
    numbers.sort();
    numbers.dedup();
    numbers
}

/// The hidden zeros of published tables.
pub(crate) fn zeros(page: &Page) -> impl Iterator<Item = Number> {
    let is_zero = |fact: &FactId| page.facts[*fact].marked && page.facts[*fact].value == 0;
    (0..page.events.start).filter(is_zero).map(|fact| sum(page, vec![(fact, 1)]))
}

fn sum(page: &Page, mut terms: Vec<(FactId, i64)>) -> Number {
    terms.sort_unstable();
    let value = terms.iter().map(|(fact, times)| page.facts[*fact].value * times).sum();
    Number { terms, value }
}

fn cells(page: &Page, at: usize, structure: &Structure, policy: &Policy, numbers: &mut Vec<Number>) {
    let table = &page.tables[at];
    let small = i64::from(policy.min_count);
    for row in table.rows.iter().copied() {
        for column in table.columns.iter().copied() {
            let Some(fact) = page.fact(at, row, column) else { continue };
            let number = page.facts[fact].clone();
            let others = |whole: RowKey| {
                let past = matches!(whole, RowKey::Total).then(|| page.fact(at, RowKey::NotAsked, column));
                let rest = past.flatten().into_iter().chain([fact]).map(|fact| (fact, -1));
                let terms = page.fact(at, whole, column).into_iter().map(|fact| (fact, 1)).chain(rest);
                sum(page, terms.collect())
            };
            // However small a group is: that all of it answered alike is one more secret.
            let alike = |numbers: &mut Vec<Number>| {
                if matches!(row, RowKey::Category(_)) && primary::whole_group(table, (row, column), structure) {
                    numbers.push(others(RowKey::Base));
                }
            };
            // Of a group that a reader cannot see to be empty, too.
            let base = page.fact(at, RowKey::Base, column).map(|fact| &page.facts[fact]);
            if matches!(row, RowKey::Category(_)) && base.is_some_and(|base| base.marked && base.value == 0) {
                numbers.push(others(RowKey::Base));
            }
            match primary::reason(table, (row, column), policy, structure) {
                Some(Reason::WholeGroup) => {
                    let of_answers = matches!(row, RowKey::Category(_));
                    numbers.push(others(if of_answers { RowKey::Base } else { RowKey::Total }));
                }
                Some(Reason::SmallBase) => {
                    // Where a reader sees that nobody at all gave an answer, nobody in a small group did either.
                    let is_box = structure.ticks.contains(&table.spec.rows);
                    let answer = if is_box && row == RowKey::Category(0) { RowKey::Category(1) } else { row };
                    let all = page.fact(at, answer, ColumnKey::All).map(|fact| &page.facts[fact]);
                    let public = all.is_none_or(|all| all.shown && all.value == 0);
                    // Of a table of which nothing is published, no mark says that there is anybody: there, nobody is no secret.
                    let spoken_of = number.value > 0 || number.marked || number.shown;
                    if !public && spoken_of && matches!(row, RowKey::Category(_)) {
                        numbers.push(sum(page, vec![(fact, 1)]));
                    }
                    alike(numbers);
                }
                Some(Reason::Small) => {
                    numbers.push(sum(page, vec![(fact, 1)]));
                    alike(numbers);
                    // A small group that as a whole refused is both: how many they are, and that nobody else was asked.
                    if matches!(row, RowKey::Missing(_)) && primary::whole_group(table, (row, column), structure) {
                        numbers.push(others(RowKey::Total));
                    }
                }
                Some(Reason::Zero) if number.marked || number.shown => numbers.push(sum(page, vec![(fact, 1)])),
                Some(Reason::Zero) => {}
                // From twice the threshold on a range that reaches small values is wide enough anyway; what a reader sees to be
                // large is no small number.
                None if number.range.is_some_and(|(low, _)| low >= small) => {}
                None if number.marked && number.value > 0 && number.value < 2 * (small - 1) => {
                    numbers.push(sum(page, vec![(fact, 1)]));
                }
                None => {}
            }
        }
    }
}

/// What a mean may tell: the values that few have, in every group of its table, since the groups' sums add up; and in what two tables
/// of the same measure leave, when one counts some of those that the other counts.
fn values(page: &Page, structure: &Structure, policy: &Policy, numbers: &mut Vec<Number>) {
    let small = 1..i64::from(policy.min_count);
    let is_said = |mean: &Mean| page.facts[mean.total].range.is_some();
    let said: BTreeSet<usize> = page.means.iter().filter(|mean| is_said(mean)).map(|mean| mean.table).collect();
    for mean in page.means.iter().filter(|mean| said.contains(&mean.table)) {
        let base = page.facts[mean.base].value;
        for (_, level) in mean.levels() {
            let people = page.facts[level].value;
            if small.contains(&people) {
                numbers.push(sum(page, vec![(level, 1)]));
            }
            if people > 0 && base - people < 2 {
                numbers.push(sum(page, vec![(mean.base, 1), (level, -1)]));
            }
        }
    }
    for Nested { outer, inner, .. } in structure.nested.iter().filter(|nested| nested.by_category) {
        let of = |id: VariableId| {
            let alone = TableSpec { rows: id, by: None };
            page.means.iter().find(|mean| mean.place.table == alone && is_said(mean))
        };
        let (Some(outer), Some(inner)) = (of(*outer), of(*inner)) else { continue };
        for ((_, all), (_, some)) in outer.levels().zip(inner.levels()) {
            let left = sum(page, vec![(all, 1), (some, -1)]);
            numbers.extend(Some(left).filter(|left| small.contains(&left.value)));
        }
    }
}

/// What two tables leave when one is subtracted from the other: few people, or answers of fewer than the smallest base.
fn nested(page: &Page, within: &[bool], structure: &Structure, policy: &Policy, numbers: &mut Vec<Number>) {
    let alone = |id: VariableId| {
        (0..page.tables.len()).find(|at| within[*at] && page.tables[*at].spec == TableSpec { rows: id, by: None })
    };
    for Nested { outer, inner, by_category } in &structure.nested {
        let (Some(outer), Some(inner)) = (alone(*outer), alone(*inner)) else { continue };
        let left = |row: RowKey| {
            let (all, some) = (page.fact(outer, row, ColumnKey::All)?, page.fact(inner, row, ColumnKey::All)?);
            (all != some).then(|| sum(page, vec![(all, 1), (some, -1)]))
        };
        let Some(base) = left(RowKey::Base) else { continue };
        let few = (1..i64::from(policy.min_base)).contains(&base.value);
        let small = 1..i64::from(policy.min_count);
        let rows = page.tables[outer].rows.iter().filter(|row| *by_category && matches!(row, RowKey::Category(_)));
        let answers = rows.filter_map(|row| left(*row)).filter(|number| few || small.contains(&number.value));
        numbers.extend(answers);
        numbers.extend(Some(base).filter(|base| small.contains(&base.value)));
    }
}

/// The hidden parts of each line together, where they are few.
fn remainders(page: &Page, at: usize, policy: &Policy, numbers: &mut Vec<Number>) {
    let table = &page.tables[at];
    let small = 1..i64::from(policy.min_count);
    let mut line = |parts: Vec<FactId>| {
        let hidden: Vec<(FactId, i64)> =
            parts.into_iter().filter(|fact| !page.facts[*fact].shown).map(|fact| (fact, 1)).collect();
        let number = sum(page, hidden);
        if number.terms.len() > 1 && small.contains(&number.value) {
            numbers.push(number);
        }
    };
    let answers = |row: &RowKey| matches!(row, RowKey::Category(_));
    let kinds = |row: &RowKey| !matches!(row, RowKey::Category(_) | RowKey::Total);
    let finest = |row: &RowKey| !matches!(row, RowKey::Base | RowKey::Total);
    for column in table.columns.iter().copied() {
        for of in [answers, kinds, finest] {
            let rows = table.rows.iter().copied().filter(of);
            line(rows.filter_map(|row| page.fact(at, row, column)).collect());
        }
    }
    for row in table.rows.iter().copied() {
        let columns = table.columns.iter().copied().filter(|column| *column != ColumnKey::All);
        line(columns.filter_map(|column| page.fact(at, row, column)).collect());
    }
}
