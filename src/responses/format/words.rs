//! How the words of another tool become ours, column by column.

use std::collections::BTreeMap;

use crate::model::codebook::VariableId;
use crate::responses::record::{Field, Raw};
use crate::responses::scalar::{self, Written};
use crate::responses::several::{self, separators};
use crate::responses::spelling;

/// What a column's cells mean.
pub struct Words {
    /// What single words mean (`values:`).
    pub values: Values,
    /// What says that a choice was ticked (`ticked:`).
    pub ticked: Option<Ticked>,
    /// What parts several answers in one cell.
    pub separator: Box<[u8]>,
    /// The most separators that one answer holds, in `values` or in the choice list.
    pub longest: usize,
    /// Texts that count as an empty cell (`blank:`).
    pub blank_cells: BlankCells,
    /// What a cell means that nothing else places (`otherwise:`).
    pub otherwise: Option<Otherwise>,
    /// How the column writes numbers and dates.
    pub written: Written,
}

/// What a word of another tool means.
#[derive(Clone)]
pub enum Meant {
    /// This answer, as an import map writes answers.
    Answer(Box<[u8]>),
    /// The same as a blank cell.
    Blank,
    /// The question was not asked.
    NotAsked,
}

/// What says in a column of its own that a choice was ticked.
#[derive(Clone)]
pub enum Ticked {
    /// Any word does.
    NotEmpty,
    /// This word does, in its plain form.
    Value(String),
}

/// What a cell means that nothing else places.
#[derive(Clone)]
pub struct Otherwise {
    /// What it means.
    pub meant: Meant,
    /// The text of "other, which?" that keeps the words.
    pub text: Option<VariableId>,
}

/// What one cell says about one field.
pub enum Said<'a> {
    /// Nothing: the same as a blank cell.
    Nothing,
    /// One answer, read as it is written in the file or as an import map writes answers.
    One(Raw<'a>, Written),
    /// Several answers, each in its own words.
    Several(Vec<&'a [u8]>),
    /// Several answers that can be told apart in more than one way.
    Unclear,
}

impl Words {
    /// What a filled cell says; `known` is whether the choice list has an answer.
    pub fn say<'a>(&'a self, field: Field, cell: &'a [u8], known: &dyn Fn(&[u8]) -> bool) -> Said<'a> {
        match (self.values.find(cell), &self.ticked, field) {
            (Some(meant), ..) => meant.say(field),
            (None, Some(Ticked::NotEmpty), _) => Said::One(Raw::Cell(b"1"), Written::OURS),
            (None, Some(Ticked::Value(ticked)), _) => {
                // Neither ticked nor blank: not ticked, or nothing that a reader of ticks should guess at.
                let left = || if scalar::tick(cell) == Some(false) { b"0" } else { b"?" };
                Said::One(Raw::Cell(if same(ticked, cell) { b"1" } else { left() }), Written::OURS)
            }
            (None, None, Field::Whole(_)) => {
                let known = |part: &[u8]| self.values.find(part).is_some() || known(part);
                match several::parts(cell, &self.separator, self.longest, &known) {
                    Some(parts) => Said::Several(parts),
                    None => Said::Unclear,
                }
            }
            (None, None, Field::Variable(_)) => Said::One(Raw::Cell(cell), self.written),
        }
    }

    /// What one of several answers says.
    pub fn say_part<'a>(&'a self, field: Field, part: &'a [u8]) -> Said<'a> {
        self.values.find(part).map_or(Said::One(Raw::Item(part), self.written), |meant| meant.say(field))
    }
}

impl Meant {
    /// What it says about a field.
    pub fn say(&self, field: Field) -> Said<'_> {
        match (self, field) {
            (Meant::Blank, _) => Said::Nothing,
            (Meant::NotAsked, _) => Said::One(Raw::NotAsked, Written::OURS),
            (Meant::Answer(answer), Field::Whole(_)) => Said::One(Raw::Item(answer), Written::OURS),
            (Meant::Answer(answer), Field::Variable(_)) => Said::One(Raw::Cell(answer), Written::OURS),
        }
    }
}

/// Words and what they mean, found as they are written or as [`spelling::plain`] has them.
#[derive(Clone, Default)]
pub struct Values {
    exact: BTreeMap<Box<[u8]>, Meant>,
    /// `None` where two words are alike and not meant alike.
    plain: BTreeMap<String, Option<Box<[u8]>>>,
}

impl Values {
    /// Adds a word. Two that are alike in their plain form and not meant alike are told apart by their exact form alone.
    pub fn insert(&mut self, word: &str, meant: Meant) {
        let key: Box<[u8]> = word.as_bytes().into();
        self.plain
            .entry(spelling::plain(word).into_owned())
            .and_modify(|known| *known = None)
            .or_insert(Some(key.clone()));
        self.exact.insert(key, meant);
    }

    fn find(&self, word: &[u8]) -> Option<&Meant> {
        if self.exact.is_empty() {
            return None;
        }
        self.exact.get(word).or_else(|| {
            let plain = spelling::plain(std::str::from_utf8(word).ok()?);
            self.exact.get(self.plain.get(&*plain)?.as_ref()?)
        })
    }

    /// The most separators that a word holds.
    pub fn most(&self, separator: &[u8]) -> usize {
        self.exact.keys().map(|word| separators(word, separator)).max().unwrap_or_default()
    }
}

/// Texts of cells that count as empty.
#[derive(Clone, Default)]
pub struct BlankCells(Vec<String>);

impl BlankCells {
    /// Of texts as an author wrote them.
    pub fn new(texts: impl IntoIterator<Item = String>) -> BlankCells {
        BlankCells(texts.into_iter().map(|text| spelling::plain(&text).into_owned()).collect())
    }

    /// Whether a cell counts as empty.
    pub fn has(&self, cell: &[u8]) -> bool {
        self.0.iter().any(|blank| same(blank, cell))
    }
}

/// Whether a cell says the same as a text that is in its plain form.
fn same(plain: &str, cell: &[u8]) -> bool {
    plain.as_bytes() == cell || std::str::from_utf8(cell).is_ok_and(|cell| spelling::plain(cell) == plain)
}
