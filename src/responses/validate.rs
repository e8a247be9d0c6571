//! One response against the instrument: every answer becomes a code, and every blank gets its reason.

mod settle;

use crate::diagnostic::Place;
use crate::model::codebook::VariableId;
use crate::model::control::MissingCode;
use crate::model::instrument::Weight;

use super::answers::Values;
use super::conflict::{Conflict, Handled, OnConflict};
use super::dataset::{Code, State};
use super::layout::{Asked, Layout, Reader, Shape};
use super::lookup::{Found, Meaning};
use super::number::DecimalMark;
use super::record::{At, Entry, Field, Raw};
use super::scalar::{self, Written};
use super::trouble::Trouble;
use super::{date, number, several};

/// One response while it is being read. Used again for the next one, so that a row costs no allocation of its own.
pub struct Case<'l> {
    layout: &'l Layout<'l>,
    /// By variable: the answer's code, or [`BLANK`].
    pub codes: Vec<Code>,
    /// By variable: the number, where the code says that there is one.
    pub numbers: Vec<f64>,
    /// By variable: the text or the date, where the code says that there is one.
    pub texts: Vec<Box<str>>,
    /// By variable of a repeat: its code in each round so far, or why nothing is said of rounds.
    pub rounds: Vec<Result<Vec<Code>, Code>>,
    /// Where each variable was answered; means something only where its code is not [`BLANK`].
    at: Vec<At>,
    /// Questions (by their place in the instrument) whose rules the answers broke, and what became of that.
    pub conflicts: Vec<(usize, Conflict, Handled)>,
    /// Where it is written, for surveys that have to know (`Layout::keeps_places`).
    pub place: Option<Place>,
    /// Whose it is, where a file tells the rows of one person, and where the row stands.
    pub person: Option<(Box<str>, Place)>,
}

/// How a file's blanks and contradictions are understood.
#[derive(Clone, Copy)]
pub struct Settling<'a> {
    /// By variable: what a blank means where the question was asked.
    pub blank: &'a [Code],
    /// What becomes of answers against a rule.
    pub on_conflict: OnConflict,
    /// The person has further rows: what a rule looks at may stand in one of them, and is not contradicted by a blank.
    pub is_part: bool,
}

/// Nothing was written. Becomes not asked or skipped when the case is settled, so it is never in a dataset.
pub const BLANK: Code = Code(253);

/// Takes what is wrong with an answer.
pub type Report<'r> = dyn FnMut(Field, At, Trouble<'_>) + 'r;

impl<'l> Case<'l> {
    /// A response with nothing in it.
    pub fn new(layout: &'l Layout) -> Case<'l> {
        let size = layout.readers.len();
        Case {
            layout,
            codes: vec![BLANK; size],
            numbers: vec![0.0; size],
            texts: vec![Box::default(); size],
            rounds: vec![Err(Code::SKIPPED); size],
            at: vec![At::Span { start: 0, end: 0 }; size],
            conflicts: Vec::new(),
            place: None,
            person: None,
        }
    }

    /// Empties it for the next response.
    pub fn clear(&mut self) {
        self.codes.fill(BLANK);
        self.texts.iter_mut().for_each(|text| *text = Box::default());
        self.conflicts.clear();
        self.rounds.fill(Err(Code::SKIPPED));
    }

    /// Notes that something is said of the rounds of a repeat, if only that there are none, or why nothing else is.
    pub fn tell_of(&mut self, repeat: &str, missing: Option<MissingCode>) {
        for id in self.layout.in_repeat(repeat) {
            self.rounds[id.0 as usize] = missing.map_or(Ok(vec![]), |code| Err(Code::missing(code)));
        }
    }

    /// Keeps a settled round, also one of which nothing more is known than that there was one. (The form leaves those out.)
    pub fn keep_round(&mut self, repeat: &str) {
        for id in self.layout.in_repeat(repeat) {
            let code = self.code(id);
            if let Ok(rounds) = &mut self.rounds[id.0 as usize] {
                rounds.push(code);
            }
        }
    }

    /// Makes room for the next round of a repeat.
    pub fn clear_repeat(&mut self, repeat: &str) {
        self.layout.in_repeat(repeat).for_each(|id| self.put(id, BLANK));
    }

    /// Takes one answer in.
    pub fn take(&mut self, entry: Entry, report: &mut Report) {
        let at = entry.at;
        let mut told = |taken: Result<(), Trouble>| taken.unwrap_or_else(|trouble| report(entry.field, at, trouble));
        match (entry.field, entry.raw) {
            (Field::Variable(id), Raw::Cell(answer) | Raw::Item(answer)) => {
                told(self.read(id, answer, entry.written).and_then(|code| self.set(id, code, at)));
            }
            (Field::Variable(_), Raw::Nothing) => {}
            (Field::Variable(id), Raw::NotAsked) => told(self.set(id, Code::NOT_ASKED, at)),
            (Field::Whole(question), raw) => {
                let Some(asked) = self.layout.questions.get(question) else { return };
                match raw {
                    Raw::Nothing => self.choose_none(asked, at),
                    Raw::Item(answer) => told(self.take_part(asked, answer, at)),
                    Raw::NotAsked => told(self.set_all(asked, Code::NOT_ASKED, at)),
                    Raw::Cell(answer) => match parts_of(asked, answer) {
                        Some(parts) => parts.iter().for_each(|part| told(self.take_part(asked, part, at))),
                        None => told(Err(Trouble::SeveralCuts)),
                    },
                }
            }
        }
    }

    /// One variable's answer, understood. The number or text that goes with the code is kept at once.
    fn read<'b>(&mut self, id: VariableId, answer: &'b [u8], written: Written) -> Result<Code, Trouble<'b>> {
        let at = id.0 as usize;
        let reader = &self.layout.readers[at];
        if !matches!(reader, Reader::Category(_) | Reader::Weight)
            && let Some(code) = missing(answer)
        {
            return Ok(Code::missing(code));
        }
        match reader {
            Reader::Category(lookup) => match lookup.find(answer) {
                Found::One(Meaning::Choice(choice)) => Ok(Code(choice)),
                Found::One(Meaning::Missing(code)) => Ok(Code::missing(code)),
                Found::Ambiguous => Err(Trouble::Ambiguous),
                // A step of a range may be written as any number is (`7.0`).
                Found::Unknown => number::whole(answer, written.decimal)
                    .ok()
                    .and_then(|number| match lookup.find(number.to_string().as_bytes()) {
                        Found::One(Meaning::Choice(choice)) => Some(Code(choice)),
                        _ => None,
                    })
                    .ok_or(Trouble::Unknown { given: answer }),
            },
            Reader::Tick => match scalar::tick(answer) {
                Some(ticked) => Ok(Code(u8::from(ticked))),
                None => self.own_name(id, answer).ok_or(Trouble::NotATick),
            },
            Reader::Place { of } => match number::whole(answer, written.decimal) {
                Ok(place) if (1.0..=f64::from(*of)).contains(&place) => Ok(Code(place as u8 - 1)),
                _ => Err(Trouble::NotAPlace { of: *of }),
            },
            Reader::Weight => match weight(answer, written.decimal) {
                Some(weight) => {
                    self.numbers[at] = weight;
                    Ok(Code::ANSWERED)
                }
                None => {
                    // Said once: it is not missing, too.
                    self.codes[at] = Code::SKIPPED;
                    Err(Trouble::NotAWeight)
                }
            },
            Reader::Number { decimal } => {
                let read = if *decimal { number::number } else { number::whole };
                self.numbers[at] = read(answer, written.decimal).map_err(|unread| match unread {
                    number::Unread::NotANumber => Trouble::NotANumber { decimal: *decimal, mark: written.decimal },
                    number::Unread::TwoReadings => Trouble::NumberOfTwoReadings { mark: written.decimal },
                })?;
                Ok(Code::ANSWERED)
            }
            Reader::Date(precision) => {
                let date = date::date(answer, *precision, written.date).map_err(|unread| match unread {
                    date::Unread::NotADate => Trouble::NotADate { precision: *precision, order: written.date },
                    date::Unread::TwoReadings => Trouble::DateOfTwoReadings,
                    date::Unread::Serial => Trouble::SerialDate,
                })?;
                self.texts[at] = date.into();
                Ok(Code::ANSWERED)
            }
            Reader::Text => {
                self.texts[at] = String::from_utf8_lossy(answer).into();
                Ok(Code::ANSWERED)
            }
            Reader::Derived => Err(Trouble::Computed),
        }
    }

    /// A column of its own may say "ticked" by the choice's name or label, or give the reason why there is no answer.
    fn own_name(&self, id: VariableId, answer: &[u8]) -> Option<Code> {
        let asked = self.layout.questions.get(self.layout.question(Field::Variable(id))?)?;
        let Shape::Several { parts, names, .. } = &asked.shape else { return None };
        match names.find(answer) {
            Found::One(Meaning::Choice(choice)) if parts.get(usize::from(choice)) == Some(&id) => Some(Code(1)),
            Found::One(Meaning::Missing(code)) => Some(Code::missing(code)),
            _ => None,
        }
    }

    /// Adds words that nobody's list has to the text of the choice that stands for them.
    pub fn add_text(&mut self, id: VariableId, words: &[u8], at: At) {
        let index = id.0 as usize;
        let words = String::from_utf8_lossy(words);
        self.texts[index] = match self.codes[index] {
            Code::ANSWERED => format!("{}; {words}", self.texts[index]).into(),
            _ => words.into(),
        };
        self.codes[index] = Code::ANSWERED;
        self.at[index] = at;
    }

    /// One of several answers, or the one reason why there are none.
    fn take_part<'b>(&mut self, asked: &Asked, answer: &'b [u8], at: At) -> Result<(), Trouble<'b>> {
        let found = match (&asked.shape, missing(answer)) {
            (Shape::Several { names, .. } | Shape::Ranked { names, .. }, _) => names.find(answer),
            (Shape::Items(_), Some(code)) => Found::One(Meaning::Missing(code)),
            (Shape::Items(_), None) => return Err(Trouble::OnlyItems),
            (Shape::Nothing | Shape::One(_), _) => return Ok(()),
        };
        let choice = match found {
            Found::One(Meaning::Choice(choice)) => usize::from(choice),
            Found::One(Meaning::Missing(code)) => return self.set_all(asked, Code::missing(code), at),
            Found::Ambiguous => return Err(Trouble::Ambiguous),
            Found::Unknown => return Err(Trouble::Unknown { given: answer }),
        };
        let Some(id) = asked.shape.parts().get(choice) else { return Ok(()) };
        let code = match &asked.shape {
            Shape::Several { .. } => Code(1),
            Shape::Ranked { parts, .. } => {
                let placed = parts.iter().filter(|id| matches!(self.code(**id).state(), State::Answered(_))).count();
                let Ok(place) = u8::try_from(placed) else { return Ok(()) };
                Code(place)
            }
            Shape::Nothing | Shape::One(_) | Shape::Items(_) => return Ok(()),
        };
        self.set(*id, code, at).map_err(|_| Trouble::ChosenTwice)
    }

    /// The same for every part of a question. That some were answered already is one mistake.
    fn set_all(&mut self, asked: &Asked, code: Code, at: At) -> Result<(), Trouble<'static>> {
        let mut all = Ok(());
        for id in asked.shape.parts() {
            all = all.and(self.set(*id, code, at));
        }
        all
    }

    fn choose_none(&mut self, asked: &Asked, at: At) {
        if let Shape::Several { parts, .. } = &asked.shape {
            // One that is ticked already stays so.
            parts.iter().for_each(|id| _ = self.set(*id, Code(0), at));
        }
    }

    fn set(&mut self, id: VariableId, code: Code, at: At) -> Result<(), Trouble<'static>> {
        let index = id.0 as usize;
        if self.codes[index] != BLANK {
            return Err(Trouble::Twice);
        }
        self.codes[index] = code;
        self.at[index] = at;
        Ok(())
    }

    fn code(&self, id: VariableId) -> Code {
        self.codes[id.0 as usize]
    }

    fn put(&mut self, id: VariableId, code: Code) {
        self.codes[id.0 as usize] = code;
    }
}

/// What somebody weighs. Nobody weighs a thousand: `1.037` has one reading, unless the decimal mark is said to be another.
fn weight(answer: &[u8], mark: DecimalMark) -> Option<f64> {
    let mark = match mark {
        DecimalMark::Ours | DecimalMark::Unsaid => DecimalMark::Point,
        DecimalMark::Point | DecimalMark::Comma => mark,
    };
    number::number(answer, mark).ok().filter(|weight| Weight::units(*weight).is_some())
}

/// The reason that an answer gives for being none.
fn missing(answer: &[u8]) -> Option<MissingCode> {
    MissingCode::ALL.into_iter().find(|code| code.name().as_bytes() == answer)
}

/// The answers in a cell of a table of ours, between semicolons.
fn parts_of<'a>(asked: &Asked, cell: &'a [u8]) -> Option<Vec<&'a [u8]>> {
    match &asked.shape {
        Shape::Several { names, .. } | Shape::Ranked { names, .. } => {
            several::parts(cell, b";", names.most(b";"), &|part| names.knows(part))
        }
        Shape::Nothing | Shape::One(_) | Shape::Items(_) => several::parts(cell, b";", 0, &|_| true),
    }
}

impl Values for &Case<'_> {
    fn code(&self, id: VariableId) -> Code {
        Case::code(self, id)
    }

    fn number(&self, id: VariableId) -> f64 {
        self.numbers[id.0 as usize]
    }
}
