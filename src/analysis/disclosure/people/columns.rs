//! Changes that add the same to every number, whoever makes them: the columns of the programme that looks for people.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::codebook::VariableId;
use crate::responses::dataset::Code;
use crate::responses::sheet::Sheet;

use super::page::{Coded, FactId, Page};

/// Answers to be written on a sheet.
pub(crate) type Patch = Vec<(VariableId, Code, f64)>;

/// By how much each number changes.
pub(crate) type Effect = Vec<(FactId, i64)>;

/// Kinds, each with what is written on its sheet.
type By = Vec<(usize, Patch)>;

/// Respondents who answered all the same.
pub(crate) struct Kind {
    pub(crate) sheet: Sheet,
    pub(crate) coded: Coded,
    /// Their places among all respondents.
    pub(crate) places: Vec<usize>,
}

/// So many changed sheets are made of one question, or one part.
pub(super) const MOST: usize = 20_000;

/// All ways to change one number of the page after another by the same steps, whoever takes them.
#[derive(Clone)]
pub(crate) struct Column {
    pub(crate) effect: Effect,
    /// Kinds that can make this change, each with what is then written on its sheet.
    pub(crate) by: By,
    /// The parts of the questionnaire that change.
    pub(crate) parts: Vec<usize>,
    /// How many respondents those kinds are, and a name for them that other columns of the same kinds share.
    pub(crate) people: usize,
    pub(crate) who: u64,
}

impl Column {
    /// How many can make the change while one of each of these kinds answers as they did.
    pub(crate) fn able(&self, kept: &BTreeSet<usize>) -> usize {
        let kept = kept.iter().filter(|kind| self.by.binary_search_by_key(kind, |(kind, _)| kind).is_ok());
        self.people - kept.count()
    }
}

/// Columns of equal effect, together.
pub(super) struct Merged {
    parts: Vec<usize>,
    by_effect: BTreeMap<Effect, By>,
    size: usize,
}

impl Merged {
    pub(super) fn new(parts: Vec<usize>) -> Merged {
        Merged { parts, by_effect: BTreeMap::new(), size: 0 }
    }

    /// The parts of the questionnaire that change.
    pub(super) fn parts(&self) -> &[usize] {
        &self.parts
    }

    /// Whether so many are known that no more are looked for.
    pub(super) fn full(&self) -> bool {
        self.size > MOST
    }

    /// Adds changed sheets of a class of kinds, each with what is written on it.
    pub(super) fn add(&mut self, page: &Page, old: &Coded, class: &[usize], changed: Vec<(Coded, Patch)>) {
        for (coded, patch) in changed {
            let effect = page.effect(old, &coded);
            if effect.is_empty() {
                continue;
            }
            self.size += 1;
            // Who can make a change in two ways makes it in the first: `finish` keeps that.
            let by = self.by_effect.entry(effect).or_default();
            if by.iter().rev().take(class.len()).all(|(known, _)| *known != class[0]) {
                by.extend(class.iter().map(|kind| (*kind, patch.clone())));
            }
        }
    }

    pub(super) fn finish(self, kinds: &[Kind]) -> Vec<Column> {
        let parts = self.parts;
        let column = |(effect, mut by): (Effect, By)| {
            by.sort_by_key(|(kind, _)| *kind);
            by.dedup_by_key(|(kind, _)| *kind);
            let people = by.iter().map(|(kind, _)| kinds[*kind].places.len()).sum();
            // Any function that tells sets of kinds apart will do (FNV-1a): a chance meeting costs a solution, no proof.
            let who = by.iter().fold(0xcbf2_9ce4_8422_2325, |hash: u64, (kind, _)| {
                (hash ^ *kind as u64).wrapping_mul(0x0000_0100_0000_01b3)
            });
            Column { effect, by, parts: parts.clone(), people, who }
        };
        self.by_effect.into_iter().map(column).collect()
    }
}
