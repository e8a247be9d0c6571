//! Numbers that a page asks for, and answers in the order of how many gave them: which cells of which tables they are made of.

use crate::diagnostic::Span;
use crate::locale::Text;
use crate::model::series::Unit;
use crate::model::table::{ColumnKey, RowKey, TableSpec};

/// A number of people, or a measure of their answers, in one survey; or a number that is public already.
#[derive(Clone, Debug, PartialEq)]
pub enum Quantity {
    /// How many people.
    People(People),
    /// How many of whom: the second holds those who answered.
    Share(People, People),
    /// The mean of ordered answers with scores.
    Mean(Distribution),
    /// The answer in the middle of ordered ones.
    Median(Distribution),
    /// A figure that is public already.
    Given(Given),
}

/// People of one table: those in some of its rows and some of its columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct People {
    /// The survey's name.
    pub survey: String,
    /// The table.
    pub spec: TableSpec,
    /// Any of these.
    pub rows: Vec<RowKey>,
    /// Any of these.
    pub columns: Vec<ColumnKey>,
}

/// All answers of one group of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distribution {
    /// The survey's name.
    pub survey: String,
    /// The table.
    pub spec: TableSpec,
    /// The group.
    pub column: ColumnKey,
}

/// A figure of statistics that are already counted.
#[derive(Clone, Debug)]
pub struct Given {
    /// The figure; of a percentage, from 0 to 100.
    pub value: f64,
    /// How many stand after its decimal mark.
    pub digits: u8,
    /// What it counts.
    pub unit: Unit,
    /// The series, what its row says and the column: `occupancy(year: 2021).rate`.
    pub name: String,
}

impl PartialEq for Given {
    fn eq(&self, other: &Given) -> bool {
        self.name == other.name
    }
}

/// An answer by its place when the answers of a question are ordered by how many gave them.
#[derive(Clone, Debug)]
pub struct Ranked {
    /// In the order of the questionnaire.
    pub answers: Vec<RankedAnswer>,
    /// Which of them is meant.
    pub place: Place,
}

/// One of the answers that are put in order.
#[derive(Clone, Debug)]
pub struct RankedAnswer {
    /// As the questionnaire calls it.
    pub name: String,
    /// As people read it.
    pub label: Text,
    /// Who gave it.
    pub people: People,
}

/// A place from the top or from the bottom, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// 1 is the answer that most gave.
    FromMost(usize),
    /// 1 is the answer that fewest gave.
    FromLeast(usize),
}

/// What a page takes from a survey at one place.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'p> {
    /// The survey's name.
    pub survey: &'p str,
    /// The table.
    pub spec: TableSpec,
    /// Of which people it tells how many; `None` where it shows or measures the table as a whole.
    pub people: Option<&'p People>,
    /// Where it is asked for.
    pub span: Span,
}

impl Quantity {
    /// Whether two numbers can be compared and subtracted: both are of one kind.
    pub fn is_like(&self, other: &Quantity) -> bool {
        let kind = |quantity: &Quantity| match quantity {
            Quantity::People(_) => 0,
            Quantity::Share(..) => 1,
            Quantity::Mean(_) => 2,
            Quantity::Median(_) => 3,
            Quantity::Given(Given { unit: Unit::Percent, .. }) => 4,
            Quantity::Given(_) => 5,
        };
        let (one, other) = (kind(self), kind(other));
        one == other || (one.min(other), one.max(other)) == (1, 4)
    }

    pub(super) fn asked(&self, span: Span) -> Vec<Asked<'_>> {
        match self {
            Quantity::People(people) => vec![people.asked(span)],
            Quantity::Share(part, whole) => vec![part.asked(span), whole.asked(span)],
            Quantity::Mean(of) | Quantity::Median(of) => {
                vec![Asked { survey: &of.survey, spec: of.spec, people: None, span }]
            }
            Quantity::Given(_) => vec![],
        }
    }
}

impl People {
    fn asked(&self, span: Span) -> Asked<'_> {
        Asked { survey: &self.survey, spec: self.spec, people: Some(self), span }
    }
}

impl Ranked {
    pub(super) fn asked(&self, span: Span) -> impl Iterator<Item = Asked<'_>> {
        self.answers.iter().map(move |answer| answer.people.asked(span))
    }
}
