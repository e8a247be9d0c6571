//! One response as a file gives it: which field, where, and what is written there, not yet understood.

use crate::diagnostic::{FileId, Place, Span};
use crate::model::codebook::VariableId;
use crate::model::control::MissingCode;

use super::scalar::Written;

/// A response: its entries, and the rounds of its repeats.
pub(super) struct Record<'a> {
    pub entries: Vec<Entry<'a>>,
    /// The repeats of which it says that there are rounds, or none, or why it says neither.
    pub told: Vec<(&'a str, Option<MissingCode>)>,
    pub rounds: Vec<Round<'a>>,
}

/// One round of a repeat (a stay, a child).
pub(super) struct Round<'a> {
    pub repeat: &'a str,
    pub entries: Vec<Entry<'a>>,
}

/// What one cell or value says about one field.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    /// What it answers.
    pub field: Field,
    /// Where it stands in the file.
    pub at: At,
    /// What is written there.
    pub raw: Raw<'a>,
    /// How its numbers and dates are written.
    pub written: Written,
}

/// What an entry answers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// One variable: a question with one answer, an item, a tick, a place in a ranking, the text of "other".
    Variable(VariableId),
    /// All variables of the question with this index in `Instrument::questions()`: several answers, or the one reason
    /// why there are none.
    Whole(usize),
}

/// What is written, in UTF-8, without spaces around it.
#[derive(Clone, Copy)]
pub enum Raw<'a> {
    /// A cell; several answers in it are parted by `;`.
    Cell(&'a [u8]),
    /// One answer of possibly several.
    Item(&'a [u8]),
    /// An empty list: nothing was chosen.
    Nothing,
    /// It says of itself that the question was not asked.
    NotAsked,
}

/// Where an entry is written. Small, since every answer has one; [`Places`] makes a [`Place`] of it when it is needed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum At {
    /// Cell `column` (from 1) of the row that starts at byte `row` of the stretch being read.
    Cell { row: u64, column: u32 },
    /// Bytes of the file.
    Span { start: u32, end: u32 },
}

impl At {
    /// Where its row begins; of what is no cell the place itself.
    pub(super) fn in_first_column(self) -> At {
        match self {
            At::Cell { row, .. } => At::Cell { row, column: 1 },
            At::Span { .. } => self,
        }
    }
}

/// Turns an [`At`] into a place of the file.
#[derive(Clone, Copy)]
pub(super) struct Places<'a> {
    pub file: FileId,
    /// The stretch of rows being read, and the line (from 1) that it starts on.
    pub rows: &'a [u8],
    pub first_line: u64,
}

impl Places<'_> {
    pub(super) fn place(&self, at: At) -> Place {
        match at {
            At::Span { start, end } => Place::At(Span { file: self.file, start, end }),
            At::Cell { row, column } => {
                let start = usize::try_from(row).unwrap_or(usize::MAX).min(self.rows.len());
                // The CSV reader counts the end of the line before as the start of a row.
                let blank = self.rows[start..].iter().take_while(|b| matches!(b, b'\r' | b'\n')).count();
                let before = memchr::memchr_iter(b'\n', &self.rows[..start + blank]).count() as u64;
                Place::Cell { file: self.file, line: self.first_line + before, column: u64::from(column) }
            }
        }
    }
}
