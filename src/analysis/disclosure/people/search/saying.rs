//! What is said beside the numbers of a page that is proven: ranges of hidden ones, and means. Each stays only as far as other people prove
//! every number all the same; no number is hidden for it.

use std::collections::BTreeSet;

use super::trying::{NEAR, flat};
use super::{Search, Yields};
use crate::analysis::disclosure::draw::{Draws, Place, Purpose};
use crate::analysis::disclosure::people::means::{self, Given, Mean};
use crate::analysis::disclosure::people::page::FactId;
use crate::analysis::disclosure::people::programme::{self, Programme};
use crate::analysis::disclosure::people::ranges::{self, Line};
use crate::analysis::disclosure::published::{Described, Measure};
use crate::model::measure::Measured;
use crate::model::table::{ColumnKey, RowKey};

/// Of so many ways to bring a number somewhere two are chosen that go together best.
const TRIED: usize = 120;

impl Search<'_> {
    /// Says between which ends hidden numbers lie, as far as other people prove every number all the same: what everybody answered first,
    /// then what groups did. So no breakdown takes a range away from all.
    pub(crate) fn say_ranges(&mut self, draws: Draws, progress: &dyn Fn(usize, usize)) {
        let lines = ranges::lines(&self.page);
        self.yields = Yields::Ranges;
        for of_groups in [false, true] {
            ranges::propose(&mut self.page, &lines, self.policy, (draws, of_groups));
            if !self.settle(&lines, progress) {
                self.page.facts.iter_mut().filter(|fact| !fact.held).for_each(|fact| fact.range = None);
                // What was said before was proven by people who may not have lasted.
                if !self.settle(&lines, progress) {
                    self.page.facts.iter_mut().for_each(|fact| fact.range = None);
                    self.refit();
                    self.list();
                    return;
                }
            }
            self.page.facts.iter_mut().for_each(|fact| fact.held = fact.range.is_some());
        }
    }

    /// Leaves out what is newly said until other people prove every number; false where they do not even then.
    fn settle(&mut self, lines: &[Line], progress: &dyn Fn(usize, usize)) -> bool {
        loop {
            let before: Vec<_> = self.page.facts.iter().map(|fact| fact.range).collect();
            self.refit();
            self.list();
            for number in 0..self.numbers.len() {
                progress(number, self.numbers.len());
                let mut level = 0;
                while !self.secure(number) && !self.give_way(number) && level < 3 {
                    self.silence(number, lines, level);
                    level += 1;
                }
            }
            if self.page.facts.iter().map(|fact| fact.range).eq(before) {
                return self.holds();
            }
        }
    }

    /// Leaves out what those other people break who proved the number while nothing was said, as little of it as can be; false where
    /// nobody proved it, for everybody and for each insider. So what cannot be said of one number takes nothing from all others.
    fn give_way(&mut self, number: usize) -> bool {
        let insiders: Vec<Option<usize>> = [None].into_iter().chain((0..self.moves.kinds.len()).map(Some)).collect();
        for insider in insiders {
            if self.wide(number, insider) {
                continue;
            }
            let Some(broken) = self.fewest_broken(number, insider) else { return false };
            broken.into_iter().for_each(|fact| self.page.facts[fact].range = None);
            self.refit();
            if !self.wide(number, insider) {
                return false;
            }
        }
        true
    }

    /// The fewest ranges that the people known so far break who bring a number far enough, one way and the other.
    fn fewest_broken(&self, number: usize, insider: Option<usize>) -> Option<BTreeSet<FactId>> {
        let breaks = |at: usize| -> Option<BTreeSet<FactId>> {
            let changes = &self.witnesses[at].changes;
            let outside = |(fact, change): &(&FactId, &i64)| {
                let of = &self.page.facts[**fact];
                of.range.is_some_and(|(low, high)| !(low..=high).contains(&(of.value + **change)))
            };
            let broken: BTreeSet<FactId> = changes.iter().filter(outside).map(|(fact, _)| *fact).collect();
            // They were accepted while nothing was said: what else they break is what is shown since, or held.
            let fits = |(fact, change): (&FactId, &i64)| {
                let mut unsaid = self.page.facts[*fact].clone();
                unsaid.range = unsaid.range.filter(|_| !broken.contains(fact));
                unsaid.may_be(unsaid.value + change)
            };
            let stays = broken.iter().all(|fact| !self.page.facts[*fact].held) && changes.iter().all(fits);
            stays.then_some(broken)
        };
        let counts = |at: usize| insider.is_none_or(|kind| !self.witnesses[at].whole.contains(&kind));
        let able = self.changes[number].iter().filter(|(at, _)| counts(*at));
        let mut able: Vec<(i64, BTreeSet<FactId>)> = able.filter_map(|(at, by)| Some((*by, breaks(*at)?))).collect();
        able.sort_by_key(|(by, broken)| (broken.len(), -by.abs()));
        able.truncate(TRIED);
        let nothing = (0, BTreeSet::new());
        let ends = || able.iter().chain([&nothing]);
        let pairs = ends().flat_map(|one| ends().map(move |other| (one, other)));
        let wide = pairs.filter(|((up, _), (down, _))| up.max(&0) - down.min(&0) >= self.width());
        wide.map(|((_, one), (_, other))| one | other).min_by_key(BTreeSet::len)
    }

    /// Says nothing any more of what stands in a sum with a number; of its tables; of anything. What is held stays.
    fn silence(&mut self, number: usize, lines: &[Line], level: usize) {
        let own: BTreeSet<FactId> = self.numbers[number].terms.iter().map(|(fact, _)| *fact).collect();
        let tables: BTreeSet<usize> = own.iter().filter_map(|fact| self.page.facts[*fact].table).collect();
        let near: BTreeSet<FactId> = match level {
            0 => lines
                .iter()
                .filter(|line| line.members().any(|fact| own.contains(&fact)))
                .flat_map(Line::members)
                .collect(),
            1 => tables.iter().flat_map(|table| self.page.placed[*table].cells.iter().copied()).collect(),
            _ => (0..self.page.facts.len()).collect(),
        };
        let near = near.into_iter().filter(|fact| !self.page.facts[*fact].held).collect::<Vec<_>>();
        near.into_iter().for_each(|fact| self.page.facts[fact].range = None);
        self.refit();
    }

    /// Leaves out the fewest ranges that let the number go far enough.
    pub(super) fn loosen(&mut self, number: usize, kept: &BTreeSet<usize>) -> bool {
        let insider = kept.iter().next().copied();
        let people = self.people(kept);
        for scope in NEAR {
            let columns = self.columns(number, scope);
            let (down, risen) = self.range(number, insider);
            let mut ways = vec![self.width() - down, risen - self.width()];
            ways.retain(|by| *by != 0);
            ways.dedup();
            let flat = flat(&columns);
            for by in ways {
                let possible = programme::possible(&self.page, &flat, &self.numbers[number]);
                let programme = Programme { page: &self.page, columns: &possible, kept };
                let Some(loosened) = programme.loosen(&self.numbers[number], by) else { continue };
                let said: Vec<_> = loosened.breaks.iter().map(|fact| (*fact, self.page.facts[*fact].range)).collect();
                let assembled = self.assemble(&loosened, &people);
                said.iter().for_each(|(fact, _)| self.page.facts[*fact].range = None);
                let Some(witness) = assembled.and_then(|(altered, whole)| self.judged(altered, whole)) else {
                    said.iter().for_each(|(fact, range)| self.page.facts[*fact].range = *range);
                    continue;
                };
                self.refit();
                self.take(Some(witness));
                if self.wide(number, insider) || self.seek(number, kept, &[scope]) {
                    return true;
                }
            }
        }
        false
    }

    /// Says means beside the tables, one after another, each as precisely as other people prove every number all the same; one in sixteen
    /// is left out, so that its absence tells nothing. `given` says how a mean was printed before, by its place: nothing else may be
    /// printed of the same people. Beside them then stand deviations and medians ([`Search::say_beside`]).
    pub(crate) fn say_means(&mut self, draws: Draws, given: &dyn Fn(Place) -> Given) -> Vec<(usize, Described)> {
        let least = i64::from(self.policy.min_base.max(1));
        let may_have = |mean: &usize| {
            let of = &self.page.means[*mean];
            let Mean { place, table, base, .. } = of;
            // In a breakdown everybody's mean is that of the table alone; and where the items of a score have tables of the same people, its
            // mean follows from those, as far as it may be known.
            let apart = (place.table.by.is_none() || place.column != ColumnKey::All) && !self.page.is_told_by_items(of);
            let (place, base) = (*place, &self.page.facts[*base]);
            let silent =
                draws.happens(Purpose::Mean, place, if draws.cites(place) { 1.0 / 4096.0 } else { 1.0 / 16.0 });
            apart
                && self.page.placed[*table].open
                && self.within[*table]
                && base.shown
                && base.value >= least
                && !silent
        };
        // Everybody's first, and by how much they changed: a group's mean takes none away from all.
        let mut means: Vec<usize> = (0..self.page.means.len()).filter(may_have).collect();
        let changed = |mean: &Mean| matches!(self.page.measured()[mean.source], Measured::Change { .. });
        means.sort_by_key(|mean| {
            let mean = &self.page.means[*mean];
            (mean.place.column != ColumnKey::All, !changed(mean))
        });
        if means.is_empty() {
            return vec![];
        }
        self.page.measuring = true;
        self.yields = Yields::Mean;
        self.made.clear();
        let mut said: Vec<(usize, Described)> = vec![];
        for mean in means {
            let place = self.page.means[mean].place;
            let given = given(place);
            // A mean without a digit would tell that one digit is too many: so now and then there is none without need.
            let coarse = draws.happens(Purpose::Mean, Place { row: RowKey::Total, ..place }, 1.0 / 16.0);
            let digits: &[u8] = if coarse { &[0] } else { &[1, 0] };
            let printed = digits.iter().copied().find_map(|digits| self.say_mean(mean, digits, &given));
            said.extend(printed.map(|printed| (mean, Described::alone(printed))));
        }
        if !self.holds() {
            said.iter().for_each(|(mean, _)| self.unsay(*mean));
            return vec![];
        }
        self.say_beside(said, draws, given)
    }

    fn say_mean(&mut self, mean: usize, digits: u8, given: &Given) -> Option<Measure> {
        let of = &self.page.means[mean];
        let sums = (self.page.facts[of.total].value, self.page.facts[of.base].value);
        let printed = means::print(of, sums, digits, self.policy.min_count)?;
        let again = match given {
            Given::Nothing | Given::Unsaid => true,
            Given::This(described, people) => described.mean == printed.mean && i64::from(*people) == sums.1,
        };
        let levels: Vec<(i64, FactId)> = of.levels().collect();
        let survives =
            |(value, level): &(i64, FactId)| self.page.facts[*level].value == 0 || (printed.survives)(*value);
        if !again || !levels.iter().all(survives) {
            return None;
        }
        self.page.facts[of.total].range = Some(printed.total);
        for (value, level) in levels {
            // Nobody has it, and nobody can believe that somebody has.
            self.page.facts[level].fixed = !(printed.survives)(value);
        }
        self.sliding = self.sliding();
        self.refit();
        self.mend();
        self.list();
        if (0..self.numbers.len()).all(|number| self.secure(number)) {
            return Some(printed.mean);
        }
        self.unsay(mean);
        None
    }

    pub(super) fn unsay(&mut self, mean: usize) {
        let of = &self.page.means[mean];
        self.page.facts[of.total].range = None;
        for (_, level) in of.levels() {
            self.page.facts[level].fixed = false;
        }
        self.sliding = self.sliding();
        self.refit();
        self.list();
    }
}
