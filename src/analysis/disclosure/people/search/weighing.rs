//! Weighted shares beside the tables: said as precisely as other people prove every number all the same.

use std::collections::{BTreeMap, BTreeSet};

use super::{Search, Witness, Yields};
use crate::analysis::disclosure::draw::{Draws, Place, Purpose};
use crate::analysis::disclosure::people::exchange::Exchange;
use crate::analysis::disclosure::people::weights;
use crate::model::codebook::{Origin, VariableId};
use crate::model::table::{ColumnKey, RowKey, TableSpec};

/// Digits of the shares of all respondents, and of groups; none: they are not said. What says most is tried first.
const WAYS: [(Option<u8>, Option<u8>); 5] =
    [(Some(1), Some(1)), (Some(1), Some(0)), (Some(1), None), (Some(0), Some(0)), (Some(0), None)];
/// From this way on nothing has a digit.
const COARSE: usize = 3;

impl Search<'_> {
    /// Says weighted shares beside the tables, of one variable after another; false where nothing is said. Of one variable in sixteen nothing is said, and of one
    /// in sixteen no digit, so that neither tells that somebody is rare. What weights were made from has none: its shares are what they were made to be.
    pub(crate) fn say_weights(&mut self, draws: Draws) -> bool {
        let is_asked = |column: &&weights::Column| !self.page.made_from.places.contains(&column.rows);
        let mut variables: Vec<VariableId> =
            self.page.weighted.iter().filter(is_asked).map(|column| column.place.table.rows).collect();
        variables.dedup();
        // By variable, which of the ways it is said in.
        let mut said: BTreeMap<VariableId, usize> = BTreeMap::new();
        for rows in variables {
            // Of one question as of another: its items and its boxes stand in one figure.
            let question = match self.court.codebook.get(rows).origin {
                Origin::Question(question) => self.court.codebook.of_question(question).next().map(|(id, _)| id),
                Origin::Weight | Origin::Derived(_) => None,
            };
            let table = TableSpec { rows: question.unwrap_or(rows), by: None };
            let place = Place { table, row: RowKey::Base, column: ColumnKey::All };
            let rare = if draws.cites(place) { 1.0 / 4096.0 } else { 1.0 / 16.0 };
            if draws.happens(Purpose::Weight, place, rare) {
                continue;
            }
            let is_coarse = draws.happens(Purpose::Weight, Place { row: RowKey::Total, ..place }, 1.0 / 16.0);
            self.say_in_ways(rows, if is_coarse { COARSE } else { 0 }, &mut said);
        }
        while !said.is_empty() {
            let near: Vec<VariableId> = match self.in_the_way(&said) {
                None if self.holds() => return true,
                None => said.keys().copied().collect(),
                Some(number) => self.beside(number, &said),
            };
            for rows in near {
                let way = said.remove(&rows).unwrap_or(WAYS.len());
                self.unsay_shares(rows);
                self.say_in_ways(rows, (way + 1).max(COARSE), &mut said);
            }
        }
        false
    }

    /// Says the shares of a variable in the first way, from this one on, in which the classes of equal weight are safe.
    fn say_in_ways(&mut self, rows: VariableId, from: usize, said: &mut BTreeMap<VariableId, usize>) {
        for (way, digits) in WAYS.iter().enumerate().skip(from) {
            if !self.say_shares(rows, *digits) {
                continue;
            }
            // Those said before are exchanged with these, where one question is behind both.
            if said.keys().chain([&rows]).all(|rows| self.is_open(*rows)) {
                said.insert(rows, way);
                return;
            }
            self.unsay_shares(rows);
        }
    }

    /// Those of the variables that a number hangs together with; all of them where there are none.
    fn beside(&self, number: usize, said: &BTreeMap<VariableId, usize>) -> Vec<VariableId> {
        let part = |question: &usize| self.moves.ties.part_of[*question];
        let parts: BTreeSet<usize> = self.questions(number).iter().map(part).collect();
        let is_near =
            |rows: &VariableId| self.moves.questions_of(*rows).iter().any(|question| parts.contains(&part(question)));
        let near: Vec<VariableId> = said.keys().copied().filter(is_near).collect();
        if near.is_empty() { said.keys().copied().collect() } else { near }
    }

    /// Whether the classes of equal weight are safe under what is said now.
    fn is_open(&self, rows: VariableId) -> bool {
        let exchange = Exchange::new(&self.court, &self.page, &self.moves, rows);
        exchange.is_some_and(|exchange| exchange.proves(self.policy.min_count))
    }

    /// Writes the shares of a variable's answers with so many digits, where every number of the column is published; false where there is no such column.
    fn say_shares(&mut self, rows: VariableId, (all, groups): (Option<u8>, Option<u8>)) -> bool {
        let least = i64::from(self.policy.min_base.max(1));
        let mut any = false;
        for at in 0..self.page.weighted.len() {
            let column = &self.page.weighted[at];
            let of = |fact: &usize| &self.page.facts[*fact];
            let is_public = |fact: &usize| of(fact).shown || of(fact).fixed;
            let digits = if column.place.table.by.is_none() { all } else { groups };
            let may = column.place.table.rows == rows
                && self.within[column.table]
                && self.page.placed[column.table].open
                && of(&column.base).value >= least
                && column.answers.iter().chain([&column.base]).all(is_public);
            let Some(digits) = digits.filter(|_| may) else { continue };
            let said = self.page.shares(column, &column.totals, digits);
            any |= said.is_some();
            let (first, totals) = (column.first, column.totals.clone());
            for (answer, room) in said.iter().flat_map(|shares| weights::room(&totals, shares)).enumerate() {
                self.page.facts[first + answer].range = Some(room);
            }
            self.page.weighted[at].said = said;
        }
        any
    }

    fn unsay_shares(&mut self, rows: VariableId) {
        for at in 0..self.page.weighted.len() {
            let column = &mut self.page.weighted[at];
            if column.place.table.rows == rows {
                column.said = None;
                for answer in 0..column.totals.len() {
                    self.page.facts[column.first + answer].range = None;
                }
            }
        }
    }

    /// The first protected number for which nobody is found who prints the same weighted shares.
    fn in_the_way(&mut self, said: &BTreeMap<VariableId, usize>) -> Option<usize> {
        (self.page.measuring, self.page.weighing) = (true, true);
        self.yields = Yields::Mean;
        self.made.clear();
        for at in 0..self.witnesses.len() {
            let fits = self.court.changes(&self.page, &self.witnesses[at].altered).is_some();
            self.witnesses[at].fits = fits;
        }
        self.list();
        let mended = self.outweighed(said);
        mended.into_iter().for_each(|witness| self.take(Some(witness)));
        (0..self.numbers.len()).find(|number| !self.secure(*number))
    }

    /// The people who proved a number while nothing was said of weights, with others who make up for what those weigh: in two ways, with nobody in both, so that an
    /// insider who knows that they did not is left the other.
    fn outweighed(&self, said: &BTreeMap<VariableId, usize>) -> Vec<Witness> {
        let exchanges: Vec<Exchange> =
            said.keys().filter_map(|rows| Exchange::new(&self.court, &self.page, &self.moves, *rows)).collect();
        let mut kind_of = vec![0; self.court.real.len()];
        for (at, kind) in self.moves.kinds.iter().enumerate() {
            kind.places.iter().for_each(|place| kind_of[*place] = at);
        }
        let mut mended = vec![];
        for witness in self.wanted() {
            let changes = self.court.weighed(&self.page, &witness.altered);
            let own: BTreeSet<usize> = witness.altered.iter().map(|(place, _)| *place).collect();
            let mut taken = own.clone();
            for _ in 0..2 {
                let mut altered = witness.altered.clone();
                let mut helps = |exchange: &Exchange| {
                    let pairs = exchange.mend(&changes, &taken)?;
                    altered.extend(pairs.into_iter().flatten());
                    taken.extend(altered.iter().map(|(place, _)| *place));
                    Some(())
                };
                if exchanges.iter().try_for_each(&mut helps).is_none() {
                    break;
                }
                let mut moved: BTreeMap<usize, usize> = BTreeMap::new();
                altered.iter().for_each(|(place, _)| *moved.entry(kind_of[*place]).or_insert(0) += 1);
                let all = |(kind, moved): &(usize, usize)| self.moves.kinds[*kind].places.len() == *moved;
                let whole = moved.into_iter().filter(all).map(|(kind, _)| kind).collect();
                mended.extend(self.judged(altered, whole));
            }
        }
        mended
    }

    /// Those among the people found so far who change some number that is not proven without them: of each number those who change it most.
    fn wanted(&self) -> Vec<&Witness> {
        let mut wanted = BTreeSet::new();
        for changes in &self.changes {
            let mut by: Vec<(i64, usize)> =
                changes.iter().map(|(at, by)| (*by, *at)).filter(|(_, at)| !self.witnesses[*at].fits).collect();
            by.sort_unstable();
            wanted.extend(by.iter().take(WANTED).chain(by.iter().rev().take(WANTED)).map(|(_, at)| *at));
        }
        wanted.into_iter().map(|at| &self.witnesses[at]).collect()
    }
}

/// Of each number so many who raise it most, and so many who bring it down most, are made up for.
const WANTED: usize = 6;
