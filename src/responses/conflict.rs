//! Answers that contradict the instrument, and what becomes of them: refused, dropped or kept.

use std::collections::BTreeMap;

use crate::model::control::Choose;

/// How answers contradict a rule of the instrument.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Conflict {
    /// Answered where it is not asked.
    RoutedPast,
    /// The answer breaks the question's `constraint`.
    Constraint,
    /// "Which?" is answered, and "other" was not chosen.
    OtherNotChosen,
    /// More or fewer choices than are asked for.
    Choose(Choose),
    /// A choice that rules out the others, and others.
    NotAlone,
    /// Two choices in one place of a ranking.
    SamePlace,
}

/// What a file says of its conflicts (`on_conflict:`).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum OnConflict {
    /// Nothing: what people may well have done on paper is kept, and what no form lets through is refused.
    #[default]
    Unsaid,
    /// `refuse`: each is an error.
    Refuse,
    /// `drop`: the answers to the question are left out.
    Drop,
    /// `keep`: the answers stay.
    Keep,
}

/// What became of a conflict.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Handled {
    /// An error: the author decides.
    Refused,
    /// The answers to the question are left out.
    Dropped,
    /// The answers stay, and nobody may take the rule for kept.
    Kept,
}

impl OnConflict {
    /// The word in `import.yaml`.
    pub fn parse(word: &str) -> Option<OnConflict> {
        match word {
            "refuse" => Some(OnConflict::Refuse),
            "drop" => Some(OnConflict::Drop),
            "keep" => Some(OnConflict::Keep),
            _ => None,
        }
    }

    /// What becomes of a conflict.
    pub fn handle(self, conflict: Conflict) -> Handled {
        match (self, conflict) {
            (OnConflict::Refuse, _) => Handled::Refused,
            (OnConflict::Drop, _) => Handled::Dropped,
            (OnConflict::Keep, _) => Handled::Kept,
            (OnConflict::Unsaid, Conflict::RoutedPast | Conflict::Constraint | Conflict::OtherNotChosen) => {
                Handled::Refused
            }
            (OnConflict::Unsaid, Conflict::Choose(_) | Conflict::NotAlone | Conflict::SamePlace) => Handled::Kept,
        }
    }
}

/// How many responses contradict which rule of which question (by its place in the instrument), and what became of it.
#[derive(Clone, Default)]
pub struct Conflicts(BTreeMap<(usize, Conflict, Handled), u64>);

impl Conflicts {
    /// Adds one response.
    pub fn add(&mut self, (question, conflict, handled): (usize, Conflict, Handled)) {
        *self.0.entry((question, conflict, handled)).or_default() += 1;
    }

    /// Adds those of later rows.
    pub fn append(&mut self, later: Conflicts) {
        later.0.into_iter().for_each(|(key, count)| *self.0.entry(key).or_default() += count);
    }

    /// Each rule that responses broke, with how many did, in the order of the questions.
    pub fn iter(&self) -> impl Iterator<Item = (usize, Conflict, Handled, u64)> {
        self.0.iter().map(|((question, conflict, handled), count)| (*question, *conflict, *handled, *count))
    }

    /// The rules that nobody may take for kept: answers against them stayed.
    pub fn kept(&self) -> impl Iterator<Item = (usize, Conflict)> {
        let kept = self.iter().filter(|(_, _, handled, _)| *handled == Handled::Kept);
        kept.map(|(question, conflict, ..)| (question, conflict))
    }
}
