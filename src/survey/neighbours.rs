//! Which surveys of a site some of the same people may have answered: a reader of both can subtract one from the other.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::answered::Answered;
use crate::analysis::disclosure::ledger::Shape;
use crate::diagnostic::{Diagnostic, Place};
use crate::model::codebook::VariableId;
use crate::model::policy::FEWEST_FOR_COUNTS;
use crate::responses::dataset::{Column, Dataset, State};

/// For each survey, those that its numbers are protected beside.
pub(super) struct Neighbours(Vec<BTreeSet<usize>>);

impl Neighbours {
    /// Two surveys are neighbours where one of them names the other, and, where neither says with whom it is shared, where their answers are
    /// nearly alike. That is told.
    pub(super) fn of(surveys: &[Answered]) -> (Neighbours, Vec<Diagnostic>) {
        let mut neighbours = vec![BTreeSet::new(); surveys.len()];
        let mut told = vec![];
        for (at, one) in surveys.iter().enumerate() {
            for (before, other) in surveys[..at].iter().enumerate() {
                let said = said(one, other);
                if said.unwrap_or_else(|| nearly_alike(one, other)) {
                    told.extend(said.is_none().then(|| warning(one, other)));
                    neighbours[at].insert(before);
                    neighbours[before].insert(at);
                }
            }
        }
        (Neighbours(neighbours), told)
    }

    /// Those of one survey.
    pub(super) fn of_survey(&self, at: usize) -> impl Iterator<Item = usize> {
        self.0[at].iter().copied()
    }

    /// The surveys that hang together, each in one group.
    pub(super) fn groups(&self) -> Vec<Vec<usize>> {
        let mut first: Vec<usize> = (0..self.0.len()).collect();
        for (at, others) in self.0.iter().enumerate() {
            for other in others {
                let (from, to) = (first[at].max(first[*other]), first[at].min(first[*other]));
                first.iter_mut().filter(|first| **first == from).for_each(|first| *first = to);
            }
        }
        let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        first.into_iter().enumerate().for_each(|(at, first)| groups.entry(first).or_default().push(at));
        groups.into_values().collect()
    }
}

/// What the authors say; `None` where neither survey says anything of sharing people.
fn said(one: &Answered, other: &Answered) -> Option<bool> {
    let names = |one: &Answered, other: &Answered| {
        let shared = one.loaded.instrument.privacy.shared_with.as_ref()?;
        Some(shared.contains(&other.loaded.instrument.name))
    };
    match (names(one, other), names(other, one)) {
        (None, None) => None,
        (one, other) => Some(one == Some(true) || other == Some(true)),
    }
}

fn warning(one: &Answered, other: &Answered) -> Diagnostic {
    let (one, other) = (&one.loaded.instrument.name, &other.loaded.instrument.name);
    let message = format!(
        "the answers are nearly those of `surveys/{other}`: if the same people gave them, whoever reads both can subtract, so the differences are protected, too"
    );
    let hint = format!(
        "write `privacy: {{shared_with: [{other}]}}` where people may have answered both, `shared_with: []` where nobody has"
    );
    Diagnostic::warning(Place::Path(format!("surveys/{one}/survey.yaml")), message).hint(hint)
}

/// Whether the answers to what both surveys ask look like those of the same people: most sheets that nobody else gave are in both; or they
/// stand in the same order; or all of the one are among those of the other, which has only a few more.
fn nearly_alike(one: &Answered, other: &Answered) -> bool {
    let (Some(answers), Some(of_other)) = (&one.answers, &other.answers) else { return false };
    let least = FEWEST_FOR_COUNTS as usize;
    if answers.people.rows() < least || of_other.people.rows() < least {
        return false;
    }
    let ((its, codebook), (theirs, other_codebook)) = (one.loaded.counted(), other.loaded.counted());
    let (ours, shape) = (Shape::of(its, codebook), Shape::of(theirs, other_codebook));
    let both: Vec<(VariableId, VariableId)> =
        codebook.iter().filter_map(|(id, _)| Some((id, ours.counterpart(id, &shape)?))).collect();
    let (its, theirs): (Vec<VariableId>, Vec<VariableId>) = both.into_iter().unzip();
    let min_count = one.loaded.instrument.privacy.min_count.max(other.loaded.instrument.privacy.min_count);
    are_alike(&sheets(&answers.people, &its), &sheets(&of_other.people, &theirs), min_count as usize)
}

/// A fingerprint of what each person answered to these variables; of nobody who answered none of them.
fn sheets(data: &Dataset, variables: &[VariableId]) -> Vec<u64> {
    let sheet = |row: usize| {
        let mut hasher = DefaultHasher::new();
        let mut answered = false;
        for variable in variables {
            let code = match data.column(*variable) {
                Column::Codes(codes) => codes[row],
                Column::Numbers { values, codes } => {
                    values[row].to_bits().hash(&mut hasher);
                    codes[row]
                }
                Column::Texts { values, codes } => {
                    values[row].hash(&mut hasher);
                    codes[row]
                }
                Column::Rounds(_) => continue,
            };
            answered |= matches!(code.state(), State::Answered(_));
            code.hash(&mut hasher);
        }
        answered.then(|| hasher.finish())
    };
    (0..data.rows()).filter_map(sheet).collect()
}

/// See [`nearly_alike`]. Nine in ten are most; nothing is taken for a sign that chance would often make as well.
fn are_alike(one: &[u64], other: &[u64], min_count: usize) -> bool {
    let (fewer, more) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if fewer.len() < FEWEST_FOR_COUNTS as usize {
        return false;
    }
    let most = |part: usize, whole: usize| whole > 0 && part * 10 >= whole * 9;
    let (kinds, of_more) = (counted(fewer), counted(more));
    let single = || kinds.iter().filter(|(_, count)| **count == 1).map(|(sheet, _)| sheet);
    let in_both = single().filter(|sheet| of_more.get(*sheet) == Some(&1)).count();
    let unlike_others = most(in_both, single().count()) && single().count() * 2 >= fewer.len();
    let among = kinds.iter().all(|(sheet, count)| of_more.get(sheet).is_some_and(|of_more| count <= of_more));
    let a_few_more = among && more.len() - fewer.len() < min_count;
    unlike_others || a_few_more || in_order(fewer, more, (&kinds, &of_more))
}

/// Whether most sheets stand at the same place in both lists, and that is no chance: by the probability that so large a share of pairs are
/// equal which are drawn from the two lists at random (the bound of Chernoff, under one in a million).
fn in_order(fewer: &[u64], more: &[u64], (kinds, of_more): (&BTreeMap<u64, usize>, &BTreeMap<u64, usize>)) -> bool {
    let equal = fewer.iter().zip(more).filter(|(one, other)| one == other).count();
    if equal * 10 < fewer.len() * 9 {
        return false;
    }
    let pairs: usize = kinds.iter().map(|(sheet, count)| count * of_more.get(sheet).copied().unwrap_or(0)).sum();
    let by_chance = pairs as f64 / (fewer.len() as f64 * more.len() as f64);
    let share = equal as f64 / fewer.len() as f64;
    let part = |share: f64, by_chance: f64| if share > 0.0 { share * (share / by_chance).ln() } else { 0.0 };
    let divergence = part(share, by_chance) + part(1.0 - share, 1.0 - by_chance);
    share > by_chance && fewer.len() as f64 * divergence > 1e6_f64.ln()
}

fn counted(sheets: &[u64]) -> BTreeMap<u64, usize> {
    let mut kinds = BTreeMap::new();
    sheets.iter().for_each(|sheet| *kinds.entry(*sheet).or_default() += 1);
    kinds
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::are_alike;

    #[test]
    fn the_same_people_are_told_whatever_the_order() {
        let ten_questions: Vec<u64> = (0..40).collect();
        let mut shuffled: Vec<u64> = (0..60).rev().collect();
        assert!(are_alike(&ten_questions, &shuffled, 5));
        shuffled.truncate(30);
        // Nobody of the first is in it: 59 to 30.
        assert!(!are_alike(&ten_questions, &shuffled, 5));
    }

    #[test]
    fn one_question_tells_by_its_order_or_by_a_few_more() {
        let sorted = |counts: [usize; 3]| -> Vec<u64> {
            (0..).zip(counts).flat_map(|(answer, count)| std::iter::repeat_n(answer, count)).collect()
        };
        let one = sorted([12, 10, 8]);
        let more: Vec<u64> = one.iter().copied().chain((0..20).map(|at| at % 3)).collect();
        assert!(are_alike(&one, &more, 5));
        // Shuffled, but only three more.
        assert!(are_alike(&one, &sorted([13, 11, 9]), 5));
        assert!(!are_alike(&one, &sorted([18, 16, 14]).into_iter().rev().collect::<Vec<u64>>(), 5));
        // Everybody says yes in both: that is no sign, unless only a few more do.
        assert!(!are_alike(&[1; 40], &[1; 90], 5));
    }

    proptest! {
        /// Other people, who answer at random, however much or little they can say: one in a thousand at most may look the same.
        #[test]
        fn other_people_are_not_taken_for_the_same(
            kinds in 2_u64..2000,
            one in prop::collection::vec(any::<u64>(), 10..200),
            other in prop::collection::vec(any::<u64>(), 10..200),
        ) {
            let of = |sheets: &[u64]| sheets.iter().map(|sheet| sheet % kinds).collect::<Vec<u64>>();
            prop_assume!(one.len().abs_diff(other.len()) >= 5);
            prop_assert!(!are_alike(&of(&one), &of(&other), 5));
        }
    }
}
