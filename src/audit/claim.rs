//! What a published site says about people: so many of them have such properties.

use std::collections::BTreeSet;
use std::fmt;

/// One number, or one mark in a number's place.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// Where it was read, for the report: file, table, row and column.
    pub place: String,
    /// Whom it is about.
    pub group: Group,
    /// What is said of how many they are.
    pub said: Said,
}

/// A rounded figure of a distribution: a sum of counts, each with its weight, per person of the base. A mean weighs each
/// answer with its score, a percentage the one answer with 100; where the median lies is told by the share of those below it.
#[derive(Clone, Debug, PartialEq)]
pub struct Ratio {
    /// Where it was read.
    pub place: String,
    /// What it is called where it stands.
    pub kind: Kind,
    /// The groups whose sizes are added up, each with its weight.
    pub over: Vec<(Group, f64)>,
    /// The people that the sum is divided by.
    pub base: Group,
    /// Half a unit of its last digit below what is written, or the lower end of a range.
    pub least: f64,
    /// The same above it.
    pub most: f64,
    /// By how many people the sum stays below `most` of the base: the lower median is the first answer that reaches half.
    pub short: f64,
}

/// What kind of rounded figure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A share of the base, from 0 to 100.
    Percentage,
    /// The mean score.
    Mean,
    /// The lower median: the first answer that half of the base reaches; of values the class that half are reached in.
    Median,
    /// The squares of how far values lie from the mean, of a standard deviation.
    Squares,
}

/// Everything that a site says of a survey in numbers.
#[derive(Clone, Debug, Default)]
pub struct Published {
    /// Numbers of people, and marks in their places.
    pub claims: Vec<Claim>,
    /// Rounded figures that rest on them.
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

/// In words: `region = africa, services.food = satisfied`.
impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("everybody");
        }
        for (at, Property { variable, answers }) in self.0.iter().enumerate() {
            let answers: Vec<&str> = answers.iter().map(String::as_str).collect();
            write!(f, "{}{variable} = {}", if at > 0 { ", " } else { "" }, answers.join("|"))?;
        }
        Ok(())
    }
}

/// The answer to one variable is one of these. Answers are the finest there are: each category by its name, and
/// `refused`, `dont_know`, `not_applicable`, `skipped`, `not_asked`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Property {
    /// The variable's name in published files.
    pub variable: String,
    /// Its finest answers, by name; at least one.
    pub answers: BTreeSet<String>,
}

/// What the site says of the group's size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Said {
    /// This many.
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
    /// All respondents.
    pub fn everybody() -> Group {
        Group(vec![])
    }

    /// Everybody who gave one of these answers to one variable.
    pub fn one(variable: &str, answers: &[&str]) -> Group {
        Group(vec![Property::new(variable, answers)])
    }

    /// Everybody who has both properties.
    pub fn two(first: Property, second: Property) -> Group {
        Group(vec![first, second])
    }
}

impl Property {
    /// The property of having given one of these answers to a variable.
    pub fn new(variable: &str, answers: &[&str]) -> Property {
        Property { variable: variable.into(), answers: answers.iter().map(|a| (*a).to_string()).collect() }
    }
}
