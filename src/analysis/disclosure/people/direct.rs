//! People found without a programme: one after another, alone or in pairs, whose changes leave every published number as it is.
//!
//! Most numbers have such people: in a table whose columns are hidden somebody answers otherwise, or two exchange their answers. A linear
//! programme finds them, too, and takes a thousand times as long for it.

use std::collections::{BTreeMap, BTreeSet};

use super::columns::Column;
use super::page::{FactId, Page};
use super::programme::{Solution, gain};
use super::protected::Number;

/// So many partners are tried for one change.
const PARTNERS: usize = 12;

/// People who bring the number up by `by` (or, where it is negative, down), no further and no less; `None` where they are not found so.
pub(crate) fn reach<'c>(
    page: &Page,
    columns: &[&'c Column],
    (number, by): (&Number, i64),
    kept: &BTreeSet<usize>,
) -> Option<Solution<'c>> {
    let binding = |column: &Column| -> Vec<(FactId, i64)> {
        column.effect.iter().copied().filter(|(fact, _)| page.binds(*fact)).collect()
    };
    let gains = |column: &Column| gain(column, number) * by.signum();
    let mut changing: Vec<&'c Column> = columns.iter().copied().filter(|column| gains(column) > 0).collect();
    changing.sort_by_key(|column| column.effect.len());
    let wanted: BTreeSet<Vec<(FactId, i64)>> = changing.iter().map(|column| negated(binding(column))).collect();
    let mut partners: BTreeMap<Vec<(FactId, i64)>, Vec<&'c Column>> = BTreeMap::new();
    for column in columns.iter().copied().filter(|column| gains(column) >= 0) {
        let of = binding(column);
        if !of.is_empty() && wanted.contains(&of) {
            partners.entry(of).or_default().push(column);
        }
    }
    partners.values_mut().for_each(|columns| columns.sort_by_key(|column| column.effect.len()));
    let mut taken = Taken { page, kept, changes: BTreeMap::new(), people: BTreeMap::new(), steps: vec![] };
    let mut left = by.abs();
    for column in changing {
        let of = negated(binding(column));
        let alone = of.is_empty();
        let beside = partners.get(&of).map_or(&[][..], |columns| columns).iter().take(PARTNERS);
        let beside = beside.copied().map(Some).chain(alone.then_some(None));
        for partner in beside {
            let pack: Vec<&'c Column> = std::iter::once(column).chain(partner).collect();
            let more: i64 = pack.iter().map(|column| gains(column)).sum();
            while more <= left && taken.take(&pack) {
                left -= more;
            }
        }
        if left == 0 {
            return Some(Solution { steps: taken.steps, breaks: vec![] });
        }
    }
    None
}

fn negated(effect: Vec<(FactId, i64)>) -> Vec<(FactId, i64)> {
    effect.into_iter().map(|(fact, by)| (fact, -by)).collect()
}

/// The changes that are taken so far.
struct Taken<'a, 'c> {
    page: &'a Page<'a>,
    kept: &'a BTreeSet<usize>,
    changes: BTreeMap<FactId, i64>,
    /// How many of those who can make a change have made one.
    people: BTreeMap<u64, usize>,
    steps: Vec<(&'c Column, usize)>,
}

impl<'c> Taken<'_, 'c> {
    /// Takes these changes together, if there are people for them and no number gives away that they were made.
    fn take(&mut self, pack: &[&'c Column]) -> bool {
        let mut people = self.people.clone();
        for column in pack {
            let made = people.entry(column.who).or_insert(0);
            *made += 1;
            if *made > column.able(self.kept) {
                return false;
            }
        }
        let mut changes: BTreeMap<FactId, i64> = BTreeMap::new();
        for (fact, by) in pack.iter().flat_map(|column| &column.effect) {
            *changes.entry(*fact).or_insert(0) += by;
        }
        let stays = |(fact, by): (&FactId, &i64)| {
            let about = &self.page.facts[*fact];
            *by == 0 || about.may_be(about.value + by + self.changes.get(fact).copied().unwrap_or(0))
        };
        if !changes.iter().all(stays) {
            return false;
        }
        self.people = people;
        changes.into_iter().for_each(|(fact, by)| *self.changes.entry(fact).or_insert(0) += by);
        for column in pack {
            match self.steps.iter_mut().find(|(known, _)| std::ptr::eq(*known, *column)) {
                Some((_, times)) => *times += 1,
                None => self.steps.push((*column, 1)),
            }
        }
        true
    }
}
