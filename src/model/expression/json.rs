//! Writes a term as nested JSON arrays for the page (the table stands at [`Term`]).

use serde::ser::{Serialize, Serializer};

use super::Term;

impl Serialize for Term {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Term::Answer(asked) => ("answer", &asked.name).serialize(serializer),
            Term::Number(number) => ("number", number).serialize(serializer),
            Term::Choice(name) => ("choice", name).serialize(serializer),
            Term::Selected { question, choice, .. } => ("selected", &question.name, choice).serialize(serializer),
            Term::Count(asked) => ("count", &asked.name).serialize(serializer),
            Term::Answered(asked) => ("answered", &asked.name).serialize(serializer),
            Term::Not(inner) => ("not", inner).serialize(serializer),
            Term::Negate(inner) => ("negate", inner).serialize(serializer),
            Term::Binary { operator, left, right } => (operator.symbol(), left, right).serialize(serializer),
        }
    }
}
