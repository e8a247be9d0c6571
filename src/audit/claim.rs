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

/// A rounded figure of a distribution: a sum of counts, each with its weight, per person of the base. A mean weighs each
/// answer with its score, a percentage the one answer with 100; where the median lies is told by the share of those below it.
#[derive(Clone, Debug, PartialEq)]
pub struct Ratio {
    pub place: String,
    pub kind: Kind,
    pub over: Vec<(Group, f64)>,
    pub base: Group,
    /// The ratio lies from `least` to `most`: half a unit of the last digit each way.
    pub least: f64,
    pub most: f64,
    /// By how many people the sum stays below `most` of the base: the lower median is the first answer that reaches half.
    pub short: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Percentage,
    Mean,
    Median,
}

/// Everything that a site says of a survey in numbers.
#[derive(Clone, Debug, Default)]
pub struct Published {
    pub claims: Vec<Claim>,
    pub ratios: Vec<Ratio>,
}

impl From<Vec<Claim>> for Published {
    fn from(claims: Vec<Claim>) -> Published {
        Published { claims, ratios: vec![] }
    }
}

impl Extend<Published> for Published {
    fn extend<T: IntoIterator<Item = Published>>(&mut self, more: T) {
        for Published { claims, ratios } in more {
            self.claims.extend(claims);
            self.ratios.extend(ratios);
        }
    }
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
    /// A range, or a rounded number: a percentage of a known base. Both ends included.
    Between(f64, f64),
    /// A mark of suppression.
    Hidden,
}

impl Said {
    /// The least and the most, where they are numbers of people: not those of a rounded percentage.
    pub fn ends(self) -> Option<(u32, u32)> {
        match self {
            Said::Exactly(count) => Some((count, count)),
            Said::Between(low, high) if low.fract() == 0.0 && high.fract() == 0.0 && low >= 0.0 => {
                Some((low as u32, high as u32))
            }
            Said::Between(..) | Said::Hidden => None,
        }
    }
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
