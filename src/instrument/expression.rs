//! The language of `relevant` and `constraint`: one checked tree, run by the build and by the page.

use serde::Serialize;

use crate::diagnostic::Span;

use super::control::MissingCode;

/// A checked expression: every name in it is a question or a choice that exists.
#[derive(Clone, Debug)]
pub struct Expression {
    pub span: Span,
    pub term: Term,
}

/// The tree, as it is also handed to the page (JSON: `["=", ["answer", "age"], ["number", 18]]`).
///
/// Logic has three values (Kleene): a comparison with an answer that is not there is unknown, `not unknown` is unknown,
/// `unknown and false` is false, `unknown or true` is true. `relevant` asks only where the result is true; `constraint`
/// objects only where it is false. A declared missing answer equals its own name (`nationality = refused`) and no
/// number. The source of the truth tables: Kleene (1938), as in SQL.
#[derive(Clone, Debug, PartialEq)]
pub enum Term {
    /// The answer to a question (or one item of a matrix: `services.food`).
    Answer(String),
    Number(f64),
    /// A choice name or a missing code.
    Choice(String),
    Selected {
        question: String,
        choice: String,
    },
    Count(String),
    Answered(String),
    Not(Box<Term>),
    Negate(Box<Term>),
    Binary {
        operator: Operator,
        left: Box<Term>,
        right: Box<Term>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    And,
    Or,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
}

impl Serialize for Term {
    fn serialize<S: serde::Serializer>(&self, _serializer: S) -> Result<S::Ok, S::Error> {
        todo!("instrument room")
    }
}

/// What a question was answered with, as an expression sees it.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer<'a> {
    /// Skipped or not asked.
    None,
    Missing(MissingCode),
    Choice(&'a str),
    /// Several-answers and grid questions (grid cells as `row.column`), in any order.
    Choices(Vec<&'a str>),
    Number(f64),
    /// Texts and dates: only `answered` looks at them.
    Text,
}

/// Where an expression takes answers from.
pub trait Answers {
    fn answer(&self, name: &str) -> Answer<'_>;
}

impl Expression {
    /// True, false, or unknown (`None`).
    pub fn truth(&self, answers: &dyn Answers) -> Option<bool> {
        let _ = answers;
        todo!("instrument room")
    }

    /// Names of the questions it looks at (matrix items by their question), without repeats, in order of appearance.
    pub fn questions(&self) -> Vec<&str> {
        todo!("instrument room")
    }
}
