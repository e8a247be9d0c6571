//! What everybody knows who has read the questionnaire: which answers there are, and which groups are the same people.

use std::collections::BTreeMap;

use super::claim::Group;

/// The attacker's knowledge before the first published number.
#[derive(Clone, Debug, Default)]
pub struct Knowledge {
    /// Every variable's finest answers; a person gives exactly one of them.
    pub answers: BTreeMap<String, Vec<String>>,
    pub ties: Vec<Tie>,
}

/// Groups whose sizes add up to the same: a recode and what it merges, a follow-up and the answer that leads to it.
#[derive(Clone, Debug)]
pub struct Tie {
    pub left: Vec<Group>,
    pub right: Vec<Group>,
}

impl Knowledge {
    /// The answers that a variable has besides its categories.
    pub const WITHOUT_ANSWER: [&str; 5] = ["refused", "dont_know", "not_applicable", "skipped", "not_asked"];

    /// Adds a variable with these categories.
    pub fn variable(&mut self, name: &str, categories: impl IntoIterator<Item = String>) {
        let answers = categories.into_iter().chain(Self::WITHOUT_ANSWER.map(String::from)).collect();
        self.answers.insert(name.into(), answers);
    }
}
