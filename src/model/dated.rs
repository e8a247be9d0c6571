//! What is worked out from dates: how many nights lie between two, and how old somebody is.
//!
//! A date is never published, nor is the number that follows from it: what is published is the group that the number falls into, and of nights
//! their mean. In the questionnaire that is counted ([`super::counted`]) a question holds the number in the dates' place.

use super::variable::VariableId;
use jiff::civil::Date;

/// A whole number that is worked out from dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dated {
    /// Whole nights from one day to another, the second not before the first.
    Nights {
        /// The day on which it began.
        from: VariableId,
        /// The day on which it ended; none yet: it is open.
        to: VariableId,
        /// Open ones are counted up to this day; without it they have no number.
        until: Option<Date>,
        /// More nights than this are a mistake; without it nobody says how many there can be, and there is no mean.
        at_most: Option<u32>,
    },
    /// How many years old somebody is: those completed, as far as both dates say; between two years their difference.
    Age {
        /// A date, or a whole number that is a year.
        born: VariableId,
        /// When.
        at: At,
    },
    /// The number as a question holds it: of the questionnaire that is counted.
    Counted {
        /// The question's variable.
        number: VariableId,
        /// The largest that there can be, where it has a mean.
        at_most: Option<u32>,
    },
}

/// On which day somebody is so old.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// The same day for all.
    Day(Date),
    /// A date that each of them answers.
    Answer(VariableId),
}

/// Nobody is older than so many years (the oldest of whom that is known was 122).
pub const OLDEST: u32 = 125;

impl Dated {
    /// The variables that it is worked out from.
    pub fn sources(&self) -> Vec<VariableId> {
        match self {
            Dated::Nights { from, to, .. } => vec![*from, *to],
            Dated::Age { born, at: At::Answer(at) } => vec![*born, *at],
            Dated::Age { born, at: At::Day(_) } => vec![*born],
            Dated::Counted { number, .. } => vec![*number],
        }
    }

    /// Those of them that there is no number without.
    pub fn needed(&self) -> Vec<VariableId> {
        match self {
            Dated::Nights { from, until: Some(_), .. } => vec![*from],
            Dated::Nights { until: None, .. } | Dated::Age { .. } | Dated::Counted { .. } => self.sources(),
        }
    }

    /// The largest number that there can be, where somebody says so.
    pub fn at_most(&self) -> Option<u32> {
        match self {
            Dated::Nights { at_most, .. } | Dated::Counted { at_most, .. } => *at_most,
            Dated::Age { .. } => Some(OLDEST),
        }
    }

    /// The same with other ids.
    pub(super) fn renumber(&mut self, moved: impl Fn(VariableId) -> VariableId) {
        match self {
            Dated::Nights { from, to, .. } => (*from, *to) = (moved(*from), moved(*to)),
            Dated::Age { born, at } => {
                *born = moved(*born);
                if let At::Answer(at) = at {
                    *at = moved(*at);
                }
            }
            Dated::Counted { number, .. } => *number = moved(*number),
        }
    }
}
