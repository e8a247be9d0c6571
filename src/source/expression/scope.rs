//! The questions that an expression may look at.

use std::collections::BTreeSet;

use crate::model::codebook::VariableId;
use crate::model::control::{Choice, Control};
use crate::model::expression::Reference;

/// What is known about questions where an expression stands.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// Questions asked so far.
    pub asked: Vec<Known>,
    /// Names of all questions, so that one asked later is told apart from one that does not exist.
    pub all: BTreeSet<String>,
    /// Names of derived variables, which no question can depend on.
    pub derived: BTreeSet<String>,
    /// The question that the expression belongs to.
    pub current: Option<String>,
    /// The repeat that the expression stands in.
    pub repeat: Option<String>,
}

/// A question as an expression sees it.
#[derive(Clone, Debug)]
pub struct Known {
    /// As it is written in the questionnaire.
    pub name: String,
    /// What can be said about its answer.
    pub kind: Kind,
    /// The repeat that it is asked in.
    pub repeat: Option<String>,
    /// The first of its variables: the others follow it, in the order of its choices or items.
    pub first: VariableId,
    /// Its place among all questions; a computed variable has none.
    pub place: Option<usize>,
}

/// What can be said about the answer to a question.
#[derive(Clone, Debug)]
pub enum Kind {
    /// One of these choices.
    One(Vec<String>),
    /// Any of these choices or cells.
    Several(Vec<String>),
    /// A choice for each of its items.
    Matrix {
        /// The names of its items.
        items: Vec<String>,
        /// The names of the choices of its scale.
        choices: Vec<String>,
    },
    /// A number.
    Number,
    /// A date.
    Date,
    /// A text in free words.
    Text,
    /// So many places.
    Rank(usize),
    /// Nothing is answered.
    Note,
    /// The question is written with mistakes, which are reported elsewhere.
    Unread,
}

impl Scope {
    /// The question of this name, if it was asked already.
    pub fn find(&self, name: &str) -> Option<&Known> {
        self.asked.iter().find(|known| known.name == name)
    }
}

impl Known {
    /// The question as a checked expression looks at it.
    pub fn whole(&self) -> Reference {
        let count = match &self.kind {
            Kind::Several(choices) => choices.len(),
            Kind::Matrix { items, .. } => items.len(),
            Kind::Rank(places) => *places,
            Kind::One(_) | Kind::Number | Kind::Date | Kind::Text => 1,
            Kind::Note | Kind::Unread => 0,
        };
        self.part(self.name.clone(), None, count)
    }

    /// One item of it.
    pub fn item(&self, name: &str, index: usize) -> Reference {
        self.part(format!("{}.{name}", self.name), Some(index), 1)
    }

    fn part(&self, name: String, item: Option<usize>, count: usize) -> Reference {
        let from = item.unwrap_or_default();
        let at = |offset: usize| VariableId(self.first.0.saturating_add(u32::try_from(offset).unwrap_or(u32::MAX)));
        Reference { name, variables: at(from)..at(from.saturating_add(count)), asked: self.place, item }
    }
}

impl Kind {
    /// What can be said about answers to this control.
    pub fn of(control: &Control) -> Kind {
        let names = |choices: &[Choice]| choices.iter().map(|choice| choice.name.clone()).collect();
        match control {
            Control::ChooseOne { choices, .. } => Kind::One(names(choices)),
            Control::ChooseSeveral { choices, .. } => Kind::Several(names(choices)),
            Control::Matrix { items, scale } => Kind::Matrix {
                items: items.iter().map(|item| item.name.clone()).collect(),
                choices: names(&scale.choices),
            },
            Control::Grid { rows, columns, .. } => {
                let cells = rows.iter().flat_map(|row| columns.iter().map(move |column| (row, column)));
                Kind::Several(cells.map(|(row, column)| format!("{}.{}", row.name, column.name)).collect())
            }
            Control::Range { .. } | Control::Number { .. } => Kind::Number,
            Control::Date { .. } => Kind::Date,
            Control::Text { .. } => Kind::Text,
            Control::Rank { choices } => Kind::Rank(choices.len()),
            Control::Note => Kind::Note,
        }
    }
}
