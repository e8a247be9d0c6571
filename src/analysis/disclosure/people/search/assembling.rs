//! Other people, put together from changes of answers and judged.

use std::collections::{BTreeMap, BTreeSet};

use super::Search;
use crate::analysis::disclosure::people::columns::{Column, Kind};
use crate::analysis::disclosure::people::page::FactId;
use crate::analysis::disclosure::people::programme::Solution;
use crate::analysis::disclosure::people::protected::Number;
use crate::responses::sheet::Sheet;

/// Other answers of some respondents that give the same page.
pub(crate) struct Witness {
    /// The places of those respondents, and what they answer instead.
    pub(crate) altered: Vec<(usize, Sheet)>,
    /// By how much each hidden number changes.
    pub(crate) changes: BTreeMap<FactId, i64>,
    /// Kinds of whom everybody answers otherwise: an insider of another kind may be one who does not.
    pub(super) whole: BTreeSet<usize>,
    /// Whether it agrees with what is said of hidden numbers.
    pub(super) fits: bool,
}

/// Respondents' places with what they answer instead, and the kinds of whom nobody is left.
pub(super) type Altered = (Vec<(usize, Sheet)>, BTreeSet<usize>);

impl Search<'_> {
    /// As judged, with the kinds of whom nobody is left.
    pub(super) fn judged_whole(&self, altered: Vec<(usize, Sheet)>) -> Option<Witness> {
        let places: BTreeSet<usize> = altered.iter().map(|(place, _)| *place).collect();
        let kinds = self.moves.kinds.iter().enumerate();
        let whole = kinds.filter(|(_, kind)| kind.places.iter().all(|place| places.contains(place))).map(|(at, _)| at);
        let whole = whole.collect();
        self.judged(altered, whole)
    }

    /// How many of each kind may answer otherwise.
    pub(super) fn people(&self, kept: &BTreeSet<usize>) -> Vec<usize> {
        let spare = |(at, kind): (usize, &Kind)| kind.places.len() - usize::from(kept.contains(&at));
        self.moves.kinds.iter().enumerate().map(spare).collect()
    }

    pub(super) fn witness(&self, solution: &Solution, people: &[usize]) -> Option<Witness> {
        let (altered, whole) = self.assemble(solution, people)?;
        self.judged(altered, whole)
    }

    pub(super) fn judged(&self, altered: Vec<(usize, Sheet)>, whole: BTreeSet<usize>) -> Option<Witness> {
        let changes = self.court.changes(&self.page, &altered)?;
        Some(Witness { altered, changes, whole, fits: true })
    }

    pub(super) fn take(&mut self, witness: Option<Witness>) {
        let Some(witness) = witness else { return };
        for (number, changes) in self.numbers.iter().zip(&mut self.changes) {
            let by = change(&witness, number);
            if by != 0 {
                changes.push((self.witnesses.len(), by));
            }
        }
        self.witnesses.push(witness);
    }

    /// Gives the changes of a solution to people, nobody two that depend on each other.
    pub(super) fn assemble(&self, solution: &Solution, people: &[usize]) -> Option<Altered> {
        let mut taken: BTreeMap<(usize, usize), (BTreeSet<usize>, Sheet)> = BTreeMap::new();
        let mut steps: Vec<&(&Column, usize)> = solution.steps.iter().collect();
        // Those whom only few can take first.
        steps.sort_by_key(|(column, _)| column.people);
        for (column, times) in steps {
            let mut left = *times;
            'people: for (kind, patch) in &column.by {
                for ordinal in 0..people[*kind] {
                    if left == 0 {
                        break 'people;
                    }
                    let fresh = || (BTreeSet::new(), self.moves.kinds[*kind].sheet.clone());
                    let (parts, sheet) = taken.entry((*kind, ordinal)).or_insert_with(fresh);
                    let depends = |one: &usize| column.parts.iter().any(|other| self.depend(*one, *other));
                    if parts.iter().any(depends) {
                        continue;
                    }
                    parts.extend(&column.parts);
                    patch.iter().for_each(|(id, code, number)| sheet.write(*id, *code, *number));
                    left -= 1;
                }
            }
            if left > 0 {
                return None;
            }
        }
        taken.retain(|_, (parts, _)| !parts.is_empty());
        let mut whole = BTreeMap::new();
        taken.keys().for_each(|(kind, _)| *whole.entry(*kind).or_insert(0) += 1);
        let whole = whole.into_iter().filter(|(kind, moved)| *moved == self.moves.kinds[*kind].places.len());
        let whole = whole.map(|(kind, _)| kind).collect();
        let altered = taken.into_iter().map(|((kind, at), (_, sheet))| (self.moves.kinds[kind].places[at], sheet));
        Some((altered.collect(), whole))
    }

    /// Whether changes in both parts of one sheet count otherwise than each alone: they do where a table crosses them.
    pub(super) fn depend(&self, one: usize, other: usize) -> bool {
        one == other || self.crossed.contains(&(one, other))
    }
}

/// By how much a witness changes a number.
pub(super) fn change(witness: &Witness, number: &Number) -> i64 {
    number.terms.iter().map(|(fact, times)| times * witness.changes.get(fact).copied().unwrap_or(0)).sum()
}
