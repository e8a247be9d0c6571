//! What a published site says about people: so many of them have such properties.

use std::collections::BTreeSet;

/// One number, or one mark in a number's place.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// Where it was read, for the report: file, table, row and column.
    pub place: String,
    pub group: Group,
    pub said: Said,
}

/// Whom it is about: everybody who has all of these properties. Empty: everybody.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group(pub Vec<Property>);

/// The answer to one variable is one of these. Answers are the finest there are: each category by its name, and
/// `refused`, `dont_know`, `not_applicable`, `skipped`, `not_asked`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Property {
    pub variable: String,
    pub answers: BTreeSet<String>,
}

/// What the site says of the group's size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Said {
    Exactly(u32),
    /// Rounded numbers: a percentage of a known base. Both ends included.
    Between(f64, f64),
    /// A mark of suppression.
    Hidden,
}

impl Group {
    pub fn everybody() -> Group {
        Group(vec![])
    }

    pub fn one(variable: &str, answers: &[&str]) -> Group {
        Group(vec![Property::new(variable, answers)])
    }

    pub fn two(first: Property, second: Property) -> Group {
        Group(vec![first, second])
    }
}

impl Property {
    pub fn new(variable: &str, answers: &[&str]) -> Property {
        Property { variable: variable.into(), answers: answers.iter().map(|a| (*a).to_string()).collect() }
    }
}
