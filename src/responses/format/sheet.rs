//! Rows of a delimited file into columns, by targets that say which cells answer what.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, FileId, Place};
use crate::responses::columns::Columns;
use crate::responses::dataset::Code;
use crate::responses::layout::Layout;
use crate::responses::record::{At, Entry, Field, Places, Raw};
use crate::responses::scalar;
use crate::responses::trouble::Troubles;
use crate::responses::validate::Case;

use super::split;

/// A delimited file in UTF-8, its header already read.
pub struct Sheet<'a> {
    pub file: FileId,
    pub text: &'a [u8],
    pub delimiter: u8,
    /// Byte that the first row of answers starts at.
    pub body: usize,
    /// Number of columns.
    pub width: usize,
}

/// Cells of a row that answer one field.
pub struct Target {
    /// Positions from 0; the parts of a joined answer are several.
    pub columns: Vec<usize>,
    pub joined_by: String,
    pub field: Field,
    /// Only for files of other tools: how their words become ours.
    pub map: Option<Map>,
}

#[derive(Default)]
pub struct Map {
    /// What another tool writes, and what it means; `None`: the same as a blank.
    pub values: BTreeMap<Box<[u8]>, Option<Box<[u8]>>>,
    pub ticked: Option<Ticked>,
    /// What parts several answers in one cell, where it is not `;`.
    pub separator: Option<u8>,
}

/// What says in a column of its own that a choice was ticked.
pub enum Ticked {
    NotEmpty,
    Value(Box<[u8]>),
}

/// What came of a sheet, or of a stretch of it.
pub struct Rows {
    pub columns: Columns,
    pub troubles: Troubles,
    /// By target: what an import map could not place.
    pub unplaced: BTreeMap<usize, Unplaced>,
}

/// Answers that an import map could not place, each with how often it occurs.
#[derive(Default)]
pub struct Unplaced {
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

/// About so many bytes are read at once: enough work for a thread, little enough for its cache.
const STRETCH: usize = 1 << 22;

/// Reads all rows. `blank` says, by variable, what a blank cell means where the question was asked.
pub fn read(layout: &Layout, sheet: &Sheet, targets: &[Target], blank: &[Code]) -> Rows {
    let mut all =
        Rows { columns: Columns::new(layout.codebook), troubles: Troubles::default(), unplaced: BTreeMap::new() };
    let stretches = match split::stretches(sheet.text, sheet.body, sheet.delimiter, STRETCH) {
        Ok(stretches) => stretches,
        Err(quote) => {
            let line = 1 + memchr::memchr_iter(b'\n', &sheet.text[..quote]).count() as u64;
            let start = memchr::memrchr(b'\n', &sheet.text[..quote]).map_or(0, |newline| newline + 1);
            let column = String::from_utf8_lossy(&sheet.text[start..quote]).chars().count() as u64 + 1;
            let place = Place::Cell { file: sheet.file, line, column };
            all.troubles.other(None, "open quote", || {
                Diagnostic::error(place, "the quotation mark that opens this cell is never closed")
                    .hint("close it, or write a quotation mark inside a quoted cell twice")
            });
            return all;
        }
    };
    let parts: Vec<Rows> =
        stretches.par_iter().map(|stretch| read_stretch(layout, sheet, targets, blank, stretch)).collect();
    for part in parts {
        all.columns.append(part.columns);
        all.troubles.append(part.troubles);
        for (target, unplaced) in part.unplaced {
            let into = all.unplaced.entry(target).or_default();
            unplaced.values.iter().for_each(|(value, times)| into.add(value, *times));
            into.further += unplaced.further;
        }
    }
    all
}

fn read_stretch(layout: &Layout, sheet: &Sheet, targets: &[Target], blank: &[Code], stretch: &split::Stretch) -> Rows {
    let rows = &sheet.text[stretch.start..stretch.end];
    let places = Places { file: sheet.file, rows, first_line: stretch.first_line };
    let mut columns = Columns::new(layout.codebook);
    let mut troubles = Troubles::default();
    let mut unplaced: BTreeMap<usize, Unplaced> = BTreeMap::new();
    let mut case = Case::new(layout);
    let mut record = csv::ByteRecord::new();
    let mut reader = reader(sheet.delimiter).from_reader(rows);
    loop {
        let row = reader.position().byte();
        match reader.read_byte_record(&mut record) {
            Ok(true) => {}
            // Rows of any length are read from memory, so there is nothing left that can fail.
            Ok(false) | Err(_) => break,
        }
        let place = |column: u32| places.place(At::Cell { row, column });
        if record.iter().all(|cell| cell.trim_ascii().is_empty()) {
            troubles.other(None, "empty row", || {
                Diagnostic::warning(place(1), "this row is empty and is not counted as a response")
                    .hint("take the row out")
            });
            continue;
        }
        if record.len() < sheet.width || record.iter().skip(sheet.width).any(|cell| !cell.trim_ascii().is_empty()) {
            troubles.other(None, "width", || {
                let cells = if record.len() == 1 { "cell" } else { "cells" };
                let message = format!("this row has {} {cells}, and the header has {}", record.len(), sheet.width);
                Diagnostic::error(place(1), message).hint("put a cell that holds the separator in quotation marks")
            });
            continue;
        }
        case.clear();
        for (index, target) in targets.iter().enumerate() {
            let cell = cell(target, &record);
            let at = At::Cell { row, column: target.columns.first().map_or(1, |column| *column as u32 + 1) };
            let mut take = |raw: Raw, cell: &[u8]| {
                case.take(layout, Entry { field: target.field, at, raw }, &mut |field, at, trouble| {
                    if target.map.is_some() && trouble.is_unread() {
                        unplaced.entry(index).or_default().add(cell, 1);
                    } else {
                        troubles.answer(layout, field, trouble, || places.place(at));
                    }
                });
            };
            match &target.map {
                _ if cell.is_empty() => {}
                None => take(Raw::Cell(&cell), &cell),
                Some(map) => map.read(target.field, &cell, &mut take),
            }
        }
        case.settle(layout, None, blank, &mut |field, at, trouble| {
            troubles.answer(layout, field, trouble, || places.place(at));
        });
        columns.push(&mut case);
    }
    Rows { columns, troubles, unplaced }
}

/// How every delimited file is read: quotes as in RFC 4180, rows of any length.
pub fn reader(delimiter: u8) -> csv::ReaderBuilder {
    let mut builder = csv::ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(delimiter).buffer_capacity(1 << 16);
    builder
}

/// The cell of a target without the spaces around it, or its cells joined.
fn cell<'r>(target: &Target, record: &'r csv::ByteRecord) -> Cow<'r, [u8]> {
    let cell = |column: &usize| record.get(*column).unwrap_or_default().trim_ascii();
    match target.columns.as_slice() {
        [column] => Cow::Borrowed(cell(column)),
        columns => {
            let filled: Vec<&[u8]> = columns.iter().map(cell).filter(|cell| !cell.is_empty()).collect();
            Cow::Owned(filled.join(target.joined_by.as_bytes()))
        }
    }
}

impl Map {
    /// Hands on what a filled cell says; a part that is recoded to nothing says nothing.
    fn read(&self, field: Field, cell: &[u8], take: &mut dyn FnMut(Raw, &[u8])) {
        match (&self.ticked, self.separator, field) {
            (Some(Ticked::NotEmpty), ..) => take(Raw::Cell(b"1"), cell),
            (Some(Ticked::Value(ticked)), ..) if **ticked == *cell => take(Raw::Cell(b"1"), cell),
            // Neither ticked nor blank: not ticked, or nothing that a reader of ticks should guess at.
            (Some(Ticked::Value(_)), ..) if !self.values.contains_key(cell) => {
                take(Raw::Cell(if scalar::tick(cell) == Some(false) { b"0" } else { b"?" }), cell);
            }
            (None, separator, Field::Whole(_)) if !self.values.contains_key(cell) => {
                let separator = separator.unwrap_or(b';');
                for part in
                    cell.split(|byte| *byte == separator).map(<[u8]>::trim_ascii).filter(|part| !part.is_empty())
                {
                    if let Some(value) = self.recoded(part) {
                        take(Raw::Item(value), part);
                    }
                }
            }
            _ => {
                if let Some(value) = self.recoded(cell) {
                    take(Raw::Cell(value), cell);
                }
            }
        }
    }

    fn recoded<'c>(&'c self, value: &'c [u8]) -> Option<&'c [u8]> {
        match self.values.get(value) {
            Some(known) => known.as_deref(),
            None => Some(value),
        }
    }
}
