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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::disclosure::draw::Draws;
    use crate::analysis::disclosure::people::moves::Moves;
    use crate::analysis::disclosure::people::rules::events;
    use crate::analysis::disclosure::people::tests::{instrument, question};
    use crate::analysis::disclosure::tests::random::Dice;
    use crate::analysis::request::requests;
    use crate::analysis::tabulate::tabulate_all;
    use crate::model::codebook::Codebook;
    use crate::responses::dataset::Code;
    use crate::responses::sheet::{Checker, Sheet};

    /// So many questions, all broken down by the first, and people of whom each is there twice: in one group and in another.
    const QUESTIONS: usize = 30;
    const PEOPLE: usize = 60;

    #[test]
    fn of_very_many_changes_those_remain_that_another_takes_back_or_that_touch_little() {
        let others: String = (1..QUESTIONS).map(|at| question(&format!("q{at}"), "abc", "")).collect();
        let instrument =
            instrument(&format!("results: {{by: [q0]}}\nquestions:\n{}{others}", question("q0", "xyz", "")));
        let codebook = Codebook::of(&instrument);
        let checker = Checker::new(&instrument, &codebook);
        let mut dice = Dice(7);
        let mut sheets = vec![];
        for at in 0..PEOPLE {
            let mut sheet = Sheet::blank(&codebook);
            codebook.iter().for_each(|(id, _)| sheet.write(id, Code(dice.below(3) as u8), 0.0));
            let group = codebook.find("q0").unwrap();
            sheet.write(group, Code(0), 0.0);
            sheets.push(sheet.clone());
            // Their like in another group, but for the first question; of half of them.
            if at % 2 == 0 {
                sheet.write(group, Code(1), 0.0);
                sheet.write(codebook.find("q1").unwrap(), Code(dice.below(3) as u8), 0.0);
                sheets.push(sheet);
            }
        }
        let data = checker.dataset(&sheets);
        let tables = tabulate_all(&data, &codebook, &requests(&instrument, &codebook)).tables;
        let rules = events(&instrument);
        let mut page = Page::new(&tables, (&instrument, &codebook, &rules), Draws::known());
        page.publish(&vec![true; tables.len()], |_, _| true);
        let moves = Moves::new(&instrument, &codebook, &checker, &page, &sheets);
        let all = moves.of_question(0, &page);
        let parts_of = |spec: crate::model::table::TableSpec| {
            let of = std::iter::once(spec.rows).chain(spec.by).flat_map(|id| moves.questions_of(id));
            of.map(|question| moves.ties.part_of[question]).collect::<BTreeSet<usize>>()
        };
        let behind: Vec<BTreeSet<usize>> = tables.iter().map(|table| parts_of(table.spec)).collect();
        let parts = BTreeSet::from([moves.ties.part_of[0], moves.ties.part_of[1]]);
        let mut changes = Changes::new(all.clone());
        assert!(changes.are_many());
        let kept = changes.worth_trying(&page, &behind, &parts);

        // What a change does where neither the group's own table nor the first question's is concerned, written out.
        let elsewhere = |column: &Column| {
            let concerned = |fact: usize| page.facts[fact].table.is_none_or(|table| behind[table].is_subset(&parts));
            column.effect.iter().copied().filter(|(fact, _)| !concerned(*fact)).collect::<BTreeMap<usize, i64>>()
        };
        let back =
            |column: &Column| elsewhere(column).into_iter().map(|(fact, by)| (fact, -by)).collect::<BTreeMap<_, _>>();
        let taken_back = |column: &&Column| all.iter().any(|other| elsewhere(other) == back(column));
        let expected: Vec<_> = all.iter().filter(taken_back).map(|column| column.effect.clone()).collect();
        assert!(!expected.is_empty() && expected.len() < all.len(), "{} of {}", expected.len(), all.len());
        assert_eq!(kept.iter().map(|column| column.effect.clone()).collect::<Vec<_>>(), expected);

        // Where nothing is published elsewhere, nothing has to be taken back.
        (1..tables.len()).for_each(|table| page.close(table));
        assert_eq!(changes.worth_trying(&page, &behind, &parts).len(), all.len());
    }
}
