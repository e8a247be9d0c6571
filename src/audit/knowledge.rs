//! What everybody knows who has read the questionnaire: which answers there are, and which groups are the same people.

use std::collections::{BTreeMap, BTreeSet};

use super::claim::{Group, Property};
use crate::locale::Text;
use crate::model::codebook::Domain;

/// Ends the name of a variable of values; no variable of a survey has a space in its name.
pub const VALUE: &str = " value";

/// The attacker's knowledge before the first published number.
#[derive(Clone, Debug, Default)]
pub struct Knowledge {
    /// Every variable's finest answers; a person gives exactly one of them.
    pub answers: BTreeMap<String, Vec<String>>,
    /// What each answer of a variable counts in a mean, where all its categories have a score.
    pub scores: BTreeMap<String, BTreeMap<String, f64>>,
    /// Of variables whose table may have a mean of what no table shows: the variable of those values.
    pub measured: BTreeMap<String, String>,
    /// Sums of group sizes that the questionnaire makes equal.
    pub ties: Vec<Tie>,
    /// Sums of group sizes of which one is never the larger.
    pub limits: Vec<Limit>,
    /// Groups that the questionnaire leaves empty: those who were asked a question with an answer that does not lead to it.
    pub nobody: Vec<Group>,
    /// Variables that results are broken down by: what people who know somebody know of them (where they come from).
    pub groupings: BTreeSet<String>,
    /// Of those by which only some questions are broken down: the names of these, and of their variables.
    pub only_of: BTreeMap<String, BTreeSet<String>>,
    /// Of a variable whose question is asked by the answer to one other alone: the variables that answer is told by. Who was not asked
    /// gave one of the other answers, whatever is published.
    pub asked_by: BTreeMap<String, BTreeSet<String>>,
    /// Variables and questions of which it is public how many people skipped them, of so many respondents that it may be.
    pub public_blanks: BTreeSet<String>,
}

/// Groups whose sizes add up to the same: a recode and what it merges, a follow-up and the answer that leads to it. A group
/// that stands there twice counts twice.
#[derive(Clone, Debug)]
pub struct Tie {
    /// The groups of one sum.
    pub left: Vec<Group>,
    /// The groups of the other.
    pub right: Vec<Group>,
}

/// Groups of which these add up to no more than those: nobody ticks more than a question allows.
#[derive(Clone, Debug)]
pub struct Limit {
    /// The groups of the sum that is never the larger.
    pub fewer: Vec<Group>,
    /// The groups of the other.
    pub more: Vec<Group>,
}

impl Knowledge {
    /// The answers that a variable has besides its categories.
    pub const WITHOUT_ANSWER: [&str; 5] = ["refused", "dont_know", "not_applicable", "skipped", "not_asked"];

    /// Whether how many people these are is public by the survey's own rules: those who skipped a question that everybody was asked.
    pub fn is_public(&self, group: &Group) -> bool {
        match group.0.as_slice() {
            [property] => property.answers.iter().eq(["skipped"]) && self.public_blanks.contains(&property.variable),
            _ => false,
        }
    }

    /// Whether a group is of people by a value that no table shows.
    pub fn is_untold(&self, group: &Group) -> bool {
        group.0.iter().any(|property| property.variable.ends_with(VALUE))
    }

    /// Adds a variable with these categories.
    pub fn variable(&mut self, name: &str, categories: impl IntoIterator<Item = String>) {
        let answers = categories.into_iter().chain(Self::WITHOUT_ANSWER.map(String::from)).collect();
        self.answers.insert(name.into(), answers);
    }
}

impl Knowledge {
    /// What holds for everybody holds within each group that results are broken down by.
    pub(super) fn cross(&mut self, by: &[String]) {
        let (mut crossed, mut limited) = (Vec::new(), Vec::new());
        for by in by {
            for answer in self.answers.get(by).into_iter().flatten() {
                let within = Property::new(by, &[answer]);
                // People who gave another answer to `by` itself are not in the group: they are left out of the sum.
                let side = |groups: &[Group]| -> Option<Vec<Group>> {
                    let parts = groups.iter().filter_map(|group| match group.0.as_slice() {
                        [] => Some(Some(Group(vec![within.clone()]))),
                        [property] if property.variable != *by => {
                            Some(Some(Group::two(property.clone(), within.clone())))
                        }
                        [property] if property.answers.contains(answer) => Some(Some(Group(vec![within.clone()]))),
                        [_] => None,
                        _ => Some(None),
                    });
                    parts.collect()
                };
                let tie = |tie: &Tie| Some(Tie { left: side(&tie.left)?, right: side(&tie.right)? });
                let limit = |limit: &Limit| Some(Limit { fewer: side(&limit.fewer)?, more: side(&limit.more)? });
                crossed.extend(self.ties.iter().filter_map(tie));
                limited.extend(self.limits.iter().filter_map(limit));
            }
        }
        self.ties.extend(crossed);
        self.limits.extend(limited);
    }
}

/// Numbers that a variable's answers are named with: steps of a range, edges of classes, places.
pub fn numbers_of(domain: &Domain) -> Vec<f64> {
    match domain {
        Domain::Category { categories, .. } => {
            categories.iter().filter_map(|category| category.score).map(f64::abs).collect()
        }
        Domain::Rank { of } => (1..=*of).map(f64::from).collect(),
        // A class of whole numbers is written "3 to 5", up to one less than the next edge; others to a tenth. A sign is no digit.
        Domain::Number { bins, .. } => {
            let tenth = |edge: f64| (edge * 10.0).round() / 10.0;
            let written = bins.iter().flat_map(|edge| [*edge, edge - 1.0, tenth(*edge - 0.05), tenth(*edge + 0.05)]);
            bins.iter().map(|edge| tenth(*edge)).chain(written).map(f64::abs).collect()
        }
        Domain::Tick | Domain::Date { .. } | Domain::Text => vec![],
    }
}

/// The labels of a variable's answers.
pub fn labels_of(domain: &Domain) -> impl Iterator<Item = &Text> {
    domain.categories().iter().map(|category| &category.label)
}
