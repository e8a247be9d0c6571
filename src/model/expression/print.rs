//! Writes a term the way a researcher would, with every bracket.

use std::fmt;

use super::Term;

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Term::Answer(asked) => f.write_str(&asked.name),
            Term::Choice(name) => f.write_str(name),
            Term::Number(number) => write!(f, "{number}"),
            Term::Selected { question, choice, .. } => write!(f, "selected({}, {choice})", question.name),
            Term::Count(asked) => write!(f, "count({})", asked.name),
            Term::Answered(asked) => write!(f, "answered({})", asked.name),
            Term::Not(inner) => write!(f, "not ({inner})"),
            Term::Negate(inner) => write!(f, "-({inner})"),
            Term::Binary { operator, left, right } => {
                let (left, right) = (Operand(left), Operand(right));
                write!(f, "{left} {} {right}", operator.symbol())
            }
        }
    }
}

/// A term beside an operator: in brackets where it has an operator of its own.
struct Operand<'t>(&'t Term);

impl fmt::Display for Operand<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Term::Binary { .. } | Term::Not(_) => write!(f, "({})", self.0),
            term => write!(f, "{term}"),
        }
    }
}
