//! The language of `relevant` and `constraint`: one checked tree, run by the build and by the page.

mod eval;
mod json;
mod print;

use std::ops::Range;

use crate::diagnostic::Span;

use super::control::MissingCode;
use super::variable::VariableId;

/// A checked expression: every name in it is a question or a choice that exists.
#[derive(Clone, Debug)]
pub struct Expression {
    /// Where it is written.
    pub span: Span,
    /// What it says.
    pub term: Term,
}

/// The tree. `Serialize` hands it to the page as nested JSON arrays, `["=", ["answer", "age"], ["number", 18]]`:
///
/// | term | JSON |
/// |---|---|
/// | an answer | `["answer", "age"]`, `["answer", "services.food"]` |
/// | a number | `["number", 18]` |
/// | a choice or missing code | `["choice", "yes"]` |
/// | functions | `["selected", "heard_from", "friend"]`, `["count", "heard_from"]`, `["answered", "age"]` |
/// | one operand | `["not", term]`, `["negate", term]` |
/// | two operands | `[operator, left, right]` with `and or = != < <= > >= + - * /` |
///
/// Logic has three values (Kleene): a comparison with an answer that is not there is unknown, `not unknown` is unknown,
/// `unknown and false` is false, `unknown or true` is true. `relevant` asks only where the result is true; `constraint`
/// objects only where it is false. A declared missing answer equals its own name (`nationality = refused`) and no
/// number: `age = 5` is false where age was refused, `age < 5` and `age + 1` are unknown. `answered` and `selected` of a
/// missing answer are false (but `selected(services, refused)` is true where it was refused), `count` of it is unknown.
/// Numbers are `f64`; division by zero, and whatever else is no finite number, is unknown.
/// The source of the truth tables: Kleene (1938), as in SQL.
#[derive(Clone, Debug, PartialEq)]
pub enum Term {
    /// The answer to a question (or one item of a matrix: `services.food`).
    Answer(Reference),
    /// A number as it is written.
    Number(f64),
    /// A choice name or a missing code.
    Choice(String),
    /// Whether a choice was chosen: `selected(heard_from, radio)`.
    Selected {
        /// The question that is looked at.
        question: Reference,
        /// The choice's name, or a missing code.
        choice: String,
        /// The variable that is 1 where it was ticked, of a question that takes several.
        tick: Option<VariableId>,
    },
    /// How many were chosen: `count(heard_from)`.
    Count(Reference),
    /// Whether there is an answer: `answered(age)`.
    Answered(Reference),
    /// The opposite.
    Not(Box<Term>),
    /// The number with its sign changed.
    Negate(Box<Term>),
    /// Two terms and what joins them.
    Binary {
        /// What joins them.
        operator: Operator,
        /// What stands before it.
        left: Box<Term>,
        /// What stands behind it.
        right: Box<Term>,
    },
}

/// A question, or one item of a matrix, that an expression looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// As it is written: `age`, `services.food`.
    pub name: String,
    /// The variables that hold its answer: one, or those of all its choices, cells or places.
    pub variables: Range<VariableId>,
    /// Its place among all questions, in the order asked; a computed variable has none.
    pub asked: Option<usize>,
    /// Which item of a matrix it is, from 0.
    pub item: Option<usize>,
}

impl Reference {
    /// The question's name, also where one of its items is looked at.
    pub fn question(&self) -> &str {
        self.name.split('.').next().unwrap_or(&self.name)
    }

    /// The variables that hold its answer, in the order of its choices.
    pub fn variables(&self) -> impl Iterator<Item = VariableId> {
        (self.variables.start.0..self.variables.end.0).map(VariableId)
    }
}

/// What joins two terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// Both are true.
    And,
    /// One of them is true.
    Or,
    /// They are the same.
    Equal,
    /// They are not the same.
    NotEqual,
    /// The first is less.
    Less,
    /// The first is not more.
    LessOrEqual,
    /// The first is more.
    Greater,
    /// The first is not less.
    GreaterOrEqual,
    /// Their sum.
    Add,
    /// The first less the second.
    Subtract,
    /// Their product.
    Multiply,
    /// The first over the second.
    Divide,
}

impl Operator {
    /// As it is written in an expression and in JSON.
    pub fn symbol(self) -> &'static str {
        match self {
            Operator::And => "and",
            Operator::Or => "or",
            Operator::Equal => "=",
            Operator::NotEqual => "!=",
            Operator::Less => "<",
            Operator::LessOrEqual => "<=",
            Operator::Greater => ">",
            Operator::GreaterOrEqual => ">=",
            Operator::Add => "+",
            Operator::Subtract => "-",
            Operator::Multiply => "*",
            Operator::Divide => "/",
        }
    }
}

/// What a question was answered with, as an expression sees it.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer<'a> {
    /// Skipped or not asked.
    None,
    /// The reason that was given for having none.
    Missing(MissingCode),
    /// The chosen name. On a `range` it is the number itself ([`Answer::Number`]), as it may be where choices are numbered.
    Choice(&'a str),
    /// Several-answers and grid questions (grid cells as `row.column`), in any order.
    Choices(Vec<&'a str>),
    /// A number, or a step of a range.
    Number(f64),
    /// Texts and dates: only `answered` looks at them.
    Text,
}

/// Where an expression takes answers from.
pub trait Answers {
    /// The answer to what is looked at.
    fn answer(&self, reference: &Reference) -> Answer<'_>;
}

impl Expression {
    /// True, false, or unknown (`None`).
    pub fn truth(&self, answers: &dyn Answers) -> Option<bool> {
        eval::truth(&self.term, answers)
    }

    /// What it looks at, from left to right, as often as it does.
    pub fn references(&self) -> Vec<&Reference> {
        let mut found = Vec::new();
        collect(&self.term, &mut found);
        found
    }

    /// Names of the questions it looks at (matrix items by their question), without repeats, in order of appearance.
    pub fn questions(&self) -> Vec<&str> {
        let mut names = Vec::new();
        for name in self.references().into_iter().map(Reference::question) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

fn collect<'t>(term: &'t Term, found: &mut Vec<&'t Reference>) {
    match term {
        Term::Number(_) | Term::Choice(_) => {}
        Term::Answer(asked) | Term::Count(asked) | Term::Answered(asked) | Term::Selected { question: asked, .. } => {
            found.push(asked);
        }
        Term::Not(inner) | Term::Negate(inner) => collect(inner, found),
        Term::Binary { left, right, .. } => {
            collect(left, found);
            collect(right, found);
        }
    }
}
