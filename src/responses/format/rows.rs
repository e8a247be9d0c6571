//! Rows of a table into responses, by targets that say which cells answer what.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place};
use crate::responses::columns::Columns;
use crate::responses::layout::Layout;
use crate::responses::number::DecimalMark;
use crate::responses::record::{At, Entry, Field, Places, Raw};
use crate::responses::scalar::Written;
use crate::responses::spelling::{self, trimmed};
use crate::responses::trouble::{Trouble, Troubles};
use crate::responses::twice::{Prints, print};
use crate::responses::validate::{Case, Settling};

use super::words::{Said, Words};

/// How the rows of one file are read.
pub struct Plan<'a> {
    /// What answers are held against.
    pub layout: &'a Layout<'a>,
    /// Which cells answer which field.
    pub targets: &'a [Target],
    /// How blanks and contradictions are understood.
    pub settling: Settling<'a>,
    /// Number of columns.
    pub width: usize,
    /// The column (from 0) that tells one response from another.
    pub id: Option<usize>,
    /// The column (from 0) that tells whose a row is.
    pub person: Option<usize>,
    /// The repeat of which each row is a round.
    pub rounds: Option<&'a str>,
}

/// Cells of a row that answer one field.
pub struct Target {
    /// Positions from 0; the parts of a joined answer are several.
    pub columns: Vec<usize>,
    /// What is put between the parts of a joined answer.
    pub joined_by: String,
    /// The field that is answered.
    pub field: Field,
    /// Only for files of other tools: how their words become ours.
    pub words: Option<Words>,
}

/// What came of some rows.
pub struct Rows<'l> {
    /// The responses, as codes.
    pub columns: Columns,
    /// What was wrong with answers.
    pub troubles: Troubles<'l>,
    /// By target: what an import map could not place.
    pub unplaced: BTreeMap<usize, Unplaced>,
    /// What tells the responses from those of other files.
    pub prints: Prints,
}

/// Answers that an import map could not place, each with how often it occurs.
#[derive(Default)]
pub struct Unplaced {
    /// Each answer with how often it occurs; 10,000 different ones at most.
    pub values: BTreeMap<Box<[u8]>, u64>,
    /// Further answers, when there are more different ones than we keep.
    pub further: u64,
}

impl Unplaced {
    /// A column of names or numbers that is mapped by mistake must not fill the memory.
    const KEPT: usize = 10_000;

    fn add(&mut self, value: &[u8], times: u64) {
        if let Some(count) = self.values.get_mut(value) {
            *count += times;
        } else if self.values.len() < Self::KEPT {
            self.values.insert(value.into(), times);
        } else {
            self.further += times;
        }
    }
}

impl<'l> Rows<'l> {
    /// No rows yet.
    pub fn new(layout: &'l Layout) -> Rows<'l> {
        Rows {
            columns: Columns::new(layout.codebook),
            troubles: Troubles::new(layout),
            unplaced: BTreeMap::new(),
            prints: Prints::default(),
        }
    }

    /// Adds the rows of a later part of the file.
    pub fn append(&mut self, later: Rows) {
        self.columns.append(later.columns);
        self.troubles.append(later.troubles);
        self.prints.append(later.prints);
        for (target, unplaced) in later.unplaced {
            let into = self.unplaced.entry(target).or_default();
            unplaced.values.iter().for_each(|(value, times)| into.add(value, *times));
            into.further += unplaced.further;
        }
    }
}

/// Reads one row after another.
pub(super) struct Reading<'p, 'l> {
    plan: &'p Plan<'l>,
    case: Case<'l>,
    pub rows: Rows<'l>,
    /// Line feeds before a byte of the stretch, as far as they were counted.
    counted: (usize, u64),
}

/// Where the row being read stands.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    /// The byte of the stretch that it starts at.
    pub start: u64,
    /// Of the stretch.
    pub places: Places<'a>,
    /// Which cells are numbers already, whose marks are in no doubt; none where it ends.
    pub numeric: &'a [bool],
}

impl Row<'_> {
    /// How a target's cell is written, if its column writes numbers as `usual` says.
    fn written(&self, target: &Target, usual: Written) -> Written {
        match target.columns.as_slice() {
            [column] if self.numeric.get(*column) == Some(&true) => Written { decimal: DecimalMark::Point, ..usual },
            _ => usual,
        }
    }
}

impl<'p, 'l> Reading<'p, 'l> {
    pub(super) fn new(plan: &'p Plan<'l>) -> Reading<'p, 'l> {
        Reading { plan, case: Case::new(plan.layout), rows: Rows::new(plan.layout), counted: (0, 0) }
    }

    /// Reads the row of these cells.
    pub(super) fn row(&mut self, record: &csv::ByteRecord, row: Row) {
        let Row { start, places, .. } = row;
        let place = || places.place(At::Cell { row: start, column: 1 });
        let troubles = &mut self.rows.troubles;
        let width = record.iter().rposition(|cell| !trimmed(cell).is_empty()).map_or(0, |last| last + 1);
        if width == 0 {
            return troubles.other(None, "empty row", || {
                Diagnostic::warning(place(), "this row is empty and is not counted as a response")
                    .hint("take the row out")
            });
        }
        if width > self.plan.width {
            return troubles.other(None, "width", || {
                let message = format!("this row has {width} cells, and the header has {}", self.plan.width);
                Diagnostic::error(place(), message).hint("put a cell that holds the separator in quotation marks")
            });
        }
        if record.len() < self.plan.width {
            troubles.other(None, "short row", || {
                Diagnostic::warning(place(), "this row ends before the header does; what it leaves out is read as blank")
                    .hint("Excel leaves the last blank cells of a row out; if a text in the row before was cut by a line break, put it in quotation marks")
            });
        }
        self.case.clear();
        for index in 0..self.plan.targets.len() {
            self.answer(index, record, row);
        }
        let (layout, troubles) = (self.plan.layout, &mut self.rows.troubles);
        self.case.settle(None, self.plan.settling, &mut |field, at, trouble| {
            troubles.answer(field, trouble, || places.place(at));
        });
        if let Some(repeat) = self.plan.rounds {
            self.case.tell_of(repeat, None);
            self.case.settle(Some(repeat), self.plan.settling, &mut |field, at, trouble| {
                troubles.answer(field, trouble, || places.place(at));
            });
            self.case.keep_round(repeat);
        }
        let here = (layout.keeps_places || self.plan.person.is_some()).then(|| {
            let line = line(&mut self.counted, start, places);
            Place::Cell { file: places.file, line, column: 1 }
        });
        self.case.place = here.clone().filter(|_| layout.keeps_places);
        if let Some(column) = self.plan.person {
            let code = spelling::folded(&String::from_utf8_lossy(record.get(column).unwrap_or_default()));
            match here.filter(|_| !code.trim().is_empty()) {
                Some(here) => self.case.person = Some((code.trim().into(), here)),
                None => troubles.other(None, "nobody", || {
                    Diagnostic::error(place(), "this row does not say whose it is")
                        .hint("write the person's code into its column, or take the row out")
                }),
            }
        }
        self.rows.columns.push(&mut self.case);
        self.rows.prints.add(print(record.iter().take(width)));
        if let Some(id) = self.plan.id.and_then(|column| record.get(column)).map(trimmed).filter(|id| !id.is_empty()) {
            self.rows.prints.add_id(print([id]), place);
        }
    }

    /// Reads what a row says to the target at `index`.
    fn answer(&mut self, index: usize, record: &csv::ByteRecord, row: Row) {
        let target = &self.plan.targets[index];
        let cell = cell(target, record);
        if cell.is_empty() {
            return;
        }
        let at = At::Cell { row: row.start, column: target.columns.first().map_or(1, |column| *column as u32 + 1) };
        let Some(words) = &target.words else {
            let written = row.written(target, Written::default());
            self.take(target, Entry { field: target.field, at, raw: Raw::Cell(&cell), written }, row.places);
            return;
        };
        let layout = self.plan.layout;
        let known = |part: &[u8]| layout.choices(target.field).is_some_and(|choices| choices.knows(part));
        let mut unread: Vec<&[u8]> = Vec::new();
        match words.say(target.field, &cell, &known) {
            Said::Nothing => {}
            Said::One(raw, written) => {
                let written = row.written(target, written);
                if !self.take(target, Entry { field: target.field, at, raw, written }, row.places) {
                    unread.push(&cell);
                }
            }
            Said::Several(parts) => {
                for part in parts {
                    if let Said::One(raw, written) = words.say_part(target.field, part)
                        && !self.take(target, Entry { field: target.field, at, raw, written }, row.places)
                    {
                        unread.push(part);
                    }
                }
            }
            Said::Unclear => {
                self.rows.troubles.answer(target.field, Trouble::SeveralCuts, || row.places.place(at));
            }
        }
        match &words.otherwise {
            Some(otherwise) if !unread.is_empty() => {
                // "Other" may be ticked in the same cell by its own name: then it is ticked.
                if let Said::One(raw, written) = otherwise.meant.say(target.field) {
                    self.case.take(Entry { field: target.field, at, raw, written }, &mut |_, _, _| {});
                }
                if let Some(text) = otherwise.text {
                    let separator = [trimmed(&words.separator), b" "].concat();
                    self.case.add_text(text, &unread.join(separator.as_slice()), at);
                }
            }
            _ => unread.iter().for_each(|part| self.rows.unplaced.entry(index).or_default().add(part, 1)),
        }
    }

    /// Hands an answer to the case; false where an import map has to say what it means.
    fn take(&mut self, target: &Target, entry: Entry, places: Places) -> bool {
        let troubles = &mut self.rows.troubles;
        let mut read = true;
        self.case.take(entry, &mut |field, at, trouble| {
            if target.words.is_some() && trouble.is_unread() {
                read = false;
            } else {
                troubles.answer(field, trouble, || places.place(at));
            }
        });
        read
    }
}

/// The line of a row that starts at byte `start` of its stretch. Rows come in order, so every line feed is counted once:
/// [`Places::place`] counts from the beginning, which is right for the few rows that a message is about.
fn line(counted: &mut (usize, u64), start: u64, places: Places) -> u64 {
    let start = usize::try_from(start).unwrap_or(usize::MAX).min(places.rows.len());
    // The CSV reader counts the end of the line before as the start of a row.
    let blank = places.rows[start..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    let (from, lines) = *counted;
    let lines = lines + memchr::memchr_iter(b'\n', &places.rows[from.min(start + blank)..start + blank]).count() as u64;
    *counted = (start + blank, lines);
    places.first_line + lines
}

/// The cell of a target without the spaces around it, or its cells joined.
fn cell<'r>(target: &Target, record: &'r csv::ByteRecord) -> Cow<'r, [u8]> {
    let blank = |cell: &[u8]| target.words.as_ref().is_some_and(|words| words.blank_cells.has(cell));
    let cell = |column: &usize| {
        let cell = trimmed(record.get(*column).unwrap_or_default());
        if blank(cell) { b"" } else { cell }
    };
    match target.columns.as_slice() {
        [column] => Cow::Borrowed(cell(column)),
        columns => {
            let filled: Vec<&[u8]> = columns.iter().map(cell).filter(|cell| !cell.is_empty()).collect();
            Cow::Owned(filled.join(target.joined_by.as_bytes()))
        }
    }
}
