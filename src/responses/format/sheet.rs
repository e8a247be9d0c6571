//! Rows of a delimited file, stretch by stretch.

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, FileId, Place};
use crate::responses::record::Places;

use super::rows::{Plan, Reading, Row, Rows};
use super::split;

/// A delimited file in UTF-8, its header already read.
pub(super) struct Sheet<'a> {
    pub file: FileId,
    pub text: &'a [u8],
    pub delimiter: u8,
    /// Byte that the first row of answers starts at.
    pub body: usize,
}

/// About so many bytes are read at once: enough work for a thread, little enough for its cache.
const STRETCH: usize = 1 << 22;

/// Reads all rows.
pub(super) fn read<'l>(sheet: &Sheet, plan: &Plan<'l>) -> Rows<'l> {
    let mut all = Rows::new(plan.layout);
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
    let parts: Vec<Rows> = stretches.par_iter().map(|stretch| read_stretch(sheet, plan, stretch)).collect();
    parts.into_iter().for_each(|part| all.append(part));
    all
}

fn read_stretch<'l>(sheet: &Sheet, plan: &Plan<'l>, stretch: &split::Stretch) -> Rows<'l> {
    let rows = &sheet.text[stretch.start..stretch.end];
    let places = Places { file: sheet.file, rows, first_line: stretch.first_line };
    let mut reading = Reading::new(plan);
    let mut record = csv::ByteRecord::new();
    let mut reader = reader(sheet.delimiter).from_reader(rows);
    loop {
        let start = reader.position().byte();
        match reader.read_byte_record(&mut record) {
            Ok(true) => reading.row(&record, Row { start, places, numeric: &[] }),
            // Rows of any length are read from memory, so there is nothing left that can fail.
            Ok(false) | Err(_) => return reading.rows,
        }
    }
}

/// How every delimited file is read: quotes as in RFC 4180, rows of any length.
pub(super) fn reader(delimiter: u8) -> csv::ReaderBuilder {
    let mut builder = csv::ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(delimiter).buffer_capacity(1 << 16);
    builder
}
