//! Answers in columns: one small code per answer, one column per variable of the codebook.
//!
//! Nothing here has `Debug`, `Display` or `Serialize`: a case cannot be printed by accident.

use crate::diagnostic::Place;
use crate::model::codebook::VariableId;
use crate::model::control::MissingCode;

use super::conflict::Conflicts;

/// All responses of a survey. Columns stand in the order of the codebook, rows in the order read.
pub struct Dataset {
    rows: usize,
    columns: Vec<Column>,
    conflicts: Conflicts,
    /// Where each response is written; none where nobody asks.
    places: Vec<Place>,
}

/// The values of one variable.
#[derive(Clone)]
pub enum Column {
    /// [`Code`]s: categories, ticks, places in a ranking.
    Codes(Vec<Code>),
    /// `codes` says for each row whether there is a number; where not, the number is 0.
    Numbers {
        /// The numbers, by row.
        values: Vec<f64>,
        /// By row.
        codes: Vec<Code>,
    },
    /// Texts, and dates as ISO 8601 (`2010`, `2010-09`, `2010-09-01`).
    Texts {
        /// The texts, by row; empty where there is none.
        values: Vec<Box<str>>,
        /// By row: whether there is a text, or why not.
        codes: Vec<Code>,
    },
    /// A variable inside a repeat, by row. Numbers and texts are not kept.
    Rounds(Vec<Rounds>),
}

/// The codes of a variable in each round that somebody told of; or why nothing was said of rounds, not even that there are none.
pub type Rounds = Result<Box<[Code]>, Code>;

/// One answer in one byte: 0 to 239 a category (for numbers and texts: 0, answered), above that why there is none.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub u8);

impl Code {
    /// The largest code of a category: a question has 240 of them at most.
    pub const MAX_CATEGORY: u8 = 239;
    /// Of numbers, dates and texts: there is one.
    pub const ANSWERED: Code = Code(0);
    /// Would not say.
    pub const REFUSED: Code = Code(250);
    /// Could not say.
    pub const DONT_KNOW: Code = Code(251);
    /// The question does not fit them.
    pub const NOT_APPLICABLE: Code = Code(252);
    /// Asked, and left without an answer.
    pub const SKIPPED: Code = Code(254);
    /// Routed past.
    pub const NOT_ASKED: Code = Code(255);

    /// The code of a declared missing answer.
    pub fn missing(code: MissingCode) -> Code {
        match code {
            MissingCode::Refused => Code::REFUSED,
            MissingCode::DontKnow => Code::DONT_KNOW,
            MissingCode::NotApplicable => Code::NOT_APPLICABLE,
        }
    }

    /// What it says. A code that stands for nothing counts as skipped.
    pub fn state(self) -> State {
        match self {
            Code::REFUSED => State::Missing(MissingCode::Refused),
            Code::DONT_KNOW => State::Missing(MissingCode::DontKnow),
            Code::NOT_APPLICABLE => State::Missing(MissingCode::NotApplicable),
            Code::NOT_ASKED => State::NotAsked,
            Code(category) if category <= Code::MAX_CATEGORY => State::Answered(category),
            _ => State::Skipped,
        }
    }
}

/// What a [`Code`] says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// An answer: the code of its category, or 0 of a number, a date or a text.
    Answered(u8),
    /// A reason for having none was given.
    Missing(MissingCode),
    /// Routed past.
    NotAsked,
    /// Asked, and left without an answer.
    Skipped,
}

impl Dataset {
    /// Puts columns together; each must have `rows` values.
    pub(crate) fn new(rows: usize, columns: Vec<Column>) -> Dataset {
        Dataset { rows, columns, conflicts: Conflicts::default(), places: vec![] }
    }

    /// With what was found against the rules of the instrument.
    pub(crate) fn with_conflicts(self, conflicts: Conflicts) -> Dataset {
        Dataset { conflicts, ..self }
    }

    /// With the place of each response.
    pub(crate) fn with_places(self, places: Vec<Place>) -> Dataset {
        Dataset { places, ..self }
    }

    /// Where a response is written, where that was kept (a survey with `waves`).
    pub(crate) fn place(&self, row: usize) -> Option<&Place> {
        self.places.get(row)
    }

    pub(super) fn places(&self) -> &[Place] {
        &self.places
    }

    /// Answers that contradicted the instrument.
    pub fn conflicts(&self) -> &Conflicts {
        &self.conflicts
    }

    /// Number of responses.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// These rows of every column, in this order.
    pub(crate) fn of_rows(&self, rows: &[usize]) -> Dataset {
        let codes = |codes: &[Code]| rows.iter().filter_map(|row| codes.get(*row).copied()).collect();
        let column = |column: &Column| match column {
            Column::Codes(of) => Column::Codes(codes(of)),
            Column::Numbers { values, codes: of } => Column::Numbers {
                values: rows.iter().filter_map(|row| values.get(*row).copied()).collect(),
                codes: codes(of),
            },
            Column::Texts { values, codes: of } => Column::Texts {
                values: rows.iter().filter_map(|row| values.get(*row).cloned()).collect(),
                codes: codes(of),
            },
            Column::Rounds(of) => Column::Rounds(rows.iter().filter_map(|row| of.get(*row).cloned()).collect()),
        };
        let columns = self.columns.iter().map(column).collect();
        Dataset::new(rows.len(), columns).with_conflicts(self.conflicts.clone())
    }

    /// Its columns, in the order of the codebook.
    pub(crate) fn into_columns(self) -> Vec<Column> {
        self.columns
    }

    pub(crate) fn columns(&self) -> &[Column] {
        &self.columns
    }

    pub(crate) fn column(&self, id: VariableId) -> &Column {
        &self.columns[id.0 as usize]
    }
}
