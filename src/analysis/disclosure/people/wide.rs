//! Changes of very many numbers, such as of the group by which a whole questionnaire is broken down: whoever moves from one group to
//! another does so in every table.
//!
//! Where there are many of them, a linear programme finds fractions of a hundred people who make up for each other in all tables, takes
//! long over them, and ends with nobody. So of many only those are tried that some other change takes back wherever
//! the number in question is not concerned. That costs ways to go, and no proof.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::rc::Rc;

use super::balance;
use super::columns::Column;
use super::page::Page;

/// A change of more published numbers than these is wide.
const WIDE: usize = 40;

/// Up to so many changed numbers, over all changes of a list, all of them are tried.
const MANY: usize = 15_000;

/// What each of several changes does to published numbers that other parts of the questionnaire stand behind, too: by part, in a linear hash.
type Beside = Vec<Vec<(usize, u64)>>;

/// All changes of a question, or of several together.
pub(super) struct Changes {
    all: Rc<Vec<Column>>,
    are_many: bool,
    /// With what is published, of which it is true.
    beside: Option<(u64, Beside)>,
}

impl Changes {
    pub(super) fn new(all: Vec<Column>) -> Changes {
        let are_many = all.iter().map(|column| column.effect.len()).sum::<usize>() > MANY;
        Changes { all: Rc::new(all), are_many, beside: None }
    }

    /// Whether they are so many that not all of them are tried.
    pub(super) fn are_many(&self) -> bool {
        self.are_many
    }

    /// Those that are worth trying for a number that these parts of the questionnaire stand behind. `behind`: for each table, its parts.
    pub(super) fn worth_trying(
        &mut self,
        page: &Page,
        behind: &[BTreeSet<usize>],
        parts: &BTreeSet<usize>,
    ) -> Rc<Vec<Column>> {
        if !self.are_many {
            return self.all.clone();
        }
        let published = published(page);
        let known = self.beside.take().filter(|(of, _)| *of == published);
        let (_, beside) = self.beside.insert(
            known.unwrap_or_else(|| (published, self.all.iter().map(|column| beside(column, page, behind)).collect())),
        );
        let left = |of: &Vec<(usize, u64)>| {
            let left = of.iter().filter(|(part, _)| !parts.contains(part));
            left.fold(0_u64, |sum, (_, hash)| sum.wrapping_add(*hash))
        };
        let left: Vec<u64> = beside.iter().map(left).collect();
        let hashes: HashSet<u64> = left.iter().copied().collect();
        let may_do = |(_, left): &(&Column, &u64)| **left == 0 || hashes.contains(&left.wrapping_neg());
        Rc::new(self.all.iter().zip(&left).filter(may_do).map(|(column, _)| column.clone()).collect())
    }
}

/// Tells what is published from anything else that may be: a hash of the numbers that a reader knows.
fn published(page: &Page) -> u64 {
    let known = (0..page.facts.len()).filter(|fact| page.binds(*fact));
    known.fold(0, |sum, fact| sum.wrapping_add(balance::factor(fact)))
}

/// What a wide change does to published numbers of tables that cross its own part of the questionnaire with others. A linear hash: that of
/// what takes a change back is its negative.
fn beside(column: &Column, page: &Page, behind: &[BTreeSet<usize>]) -> Vec<(usize, u64)> {
    let mut by_part: BTreeMap<usize, u64> = BTreeMap::new();
    let known = || column.effect.iter().filter(|(fact, _)| page.binds(*fact));
    if known().count() > WIDE {
        for (fact, by) in known() {
            let parts = page.facts[*fact].table.map(|table| &behind[table]);
            if let Some(other) = parts.into_iter().flatten().find(|part| !column.parts.contains(part)) {
                let sum = by_part.entry(*other).or_insert(0);
                *sum = sum.wrapping_add(balance::factor(*fact).wrapping_mul(*by as u64));
            }
        }
    }
    by_part.into_iter().collect()
}
