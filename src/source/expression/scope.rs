//! The questions that an expression may look at.

use std::collections::BTreeSet;

use crate::model::control::{Choice, Control};

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
    pub name: String,
    pub kind: Kind,
    pub repeat: Option<String>,
}

/// What can be said about the answer to a question.
#[derive(Clone, Debug)]
pub enum Kind {
    /// One of these choices.
    One(Vec<String>),
    /// Any of these choices or cells.
    Several(Vec<String>),
    Matrix {
        items: Vec<String>,
        choices: Vec<String>,
    },
    Number,
    Date,
    Text,
    Rank,
    Note,
    /// The question is written with mistakes, which are reported elsewhere.
    Unread,
}

impl Scope {
    pub fn find(&self, name: &str) -> Option<&Known> {
        self.asked.iter().find(|known| known.name == name)
    }
}

impl Kind {
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
            Control::Rank { .. } => Kind::Rank,
            Control::Note => Kind::Note,
        }
    }
}
