//! What a figure is about: the question's answers and items, and the protected cells of each.

mod panel;
mod read;

use super::words::Wording;
use crate::analysis::table::Cell;
use crate::locale::Text;
use crate::model::table::ColumnKey;

pub use read::subjects;

/// A question (or a derived variable), alone or by another variable, with everything that was counted for it.
pub struct Subject<'a> {
    /// Stable, and the same in every language: `services`, `services-by-region`.
    pub id: String,
    pub number: Option<u32>,
    pub wording: &'a Text,
    /// What it is called in few words, where the researcher has said so.
    pub title: Option<&'a Text>,
    /// The variable that it is broken down by.
    pub by: Option<By<'a>>,
    pub kind: Kind<'a>,
    pub answers: Vec<Answer<'a>>,
    /// The items of a matrix or a ranking; everything else has one.
    pub panels: Vec<Panel<'a>>,
    /// How the form words its missing answers, where it has its own words.
    pub missing: [Wording<'a>; 3],
}

pub struct By<'a> {
    pub name: &'a str,
    pub wording: &'a Text,
    pub title: Option<&'a Text>,
}

/// Which chart shows it.
pub enum Kind<'a> {
    /// One answer of a list.
    One { ordered: bool },
    /// Any number of answers of a list.
    Several,
    /// One answer on a scale; with more than one panel, a matrix.
    Scale,
    /// A number, in classes.
    Number,
    /// Places in a ranking: one panel per thing ranked, one answer per place.
    Rank,
    /// Cells ticked: `answers` holds them row by row.
    Grid { rows: Vec<Wording<'a>>, columns: Vec<Wording<'a>> },
    /// Text, dates and numbers without classes: only how many answered.
    Tally,
}

/// One row of the counts: a choice, a class, a place, a cell of a grid.
#[derive(Clone)]
pub struct Answer<'a> {
    pub code: String,
    pub wording: Wording<'a>,
    /// Stands after the others however large it is: "other", then "none of these".
    pub last: u8,
    pub score: Option<f64>,
    /// The variable whose tick it is, where each answer is a variable of its own.
    pub tick: Option<&'a str>,
}

pub struct Panel<'a> {
    /// The variable; for ticks, the question.
    pub variable: &'a str,
    /// The item.
    pub wording: Option<Wording<'a>>,
    /// One for all respondents, then one per group.
    pub lines: Vec<Line<'a>>,
}

/// The counts of one group of people.
pub struct Line<'a> {
    pub column: ColumnKey,
    pub code: &'a str,
    pub wording: Wording<'a>,
    /// One per answer, in the order of [`Subject::answers`].
    pub cells: Vec<Cell>,
    pub base: Cell,
    /// In the order of [`crate::model::control::MissingCode::ALL`].
    pub missing: [Cell; 3],
    pub skipped: Cell,
    pub not_asked: Cell,
    pub total: Cell,
}
