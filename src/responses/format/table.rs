//! A table as a file holds it: rows of a header, then rows of answers, whatever the format.

use std::borrow::Cow;
use std::hash::{Hash, Hasher};

use encoding_rs::Encoding;
use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, FileId, Place, Source};
use crate::responses::record::Places;
use crate::responses::spelling::{self, trimmed};

use super::rows::{Plan, Reading, Row, Rows};
use super::sheet::{self, Sheet};
use super::workbook::{self, Kind, Line, Refused};
use super::{csv, encoding};

/// What is said of a file before it is read.
#[derive(Clone, Default)]
pub struct Wanted {
    /// How its letters are encoded; `None`: told by its bytes.
    pub encoding: Option<&'static Encoding>,
    /// What parts its cells; `None`: told by its header.
    pub delimiter: Option<u8>,
    /// Of a workbook with several.
    pub sheet: Option<String>,
    /// Rows before the first answer.
    pub header_rows: usize,
}

/// A file whose header was read.
pub struct Table<'a> {
    file: FileId,
    /// Its first rows.
    pub header: Header,
    /// Number of columns.
    pub width: usize,
    body: Body<'a>,
}

/// The first rows of a file, as text.
pub struct Header {
    /// The cells of each header row, without spaces around them.
    pub rows: Vec<Vec<String>>,
    /// Line (from 1) of the first row.
    pub first_line: u64,
}

enum Body<'a> {
    Delimited {
        text: Cow<'a, [u8]>,
        delimiter: u8,
        /// Byte that the first row of answers starts at.
        start: usize,
    },
    Lines(Vec<Line>),
}

impl Header {
    /// The same for the same columns.
    pub fn print(&self) -> u64 {
        let mut hasher = std::hash::DefaultHasher::new();
        for name in self.rows.iter().flatten().filter(|name| !name.is_empty()) {
            spelling::plain(name).hash(&mut hasher);
        }
        hasher.finish()
    }
}

impl<'a> Table<'a> {
    /// Opens a file and reads its header, with what there is to say about its encoding. `None`: it has fewer rows than
    /// its header should have.
    ///
    /// # Errors
    /// A file that cannot be read at all.
    pub fn open(
        file: FileId,
        source: &'a Source,
        wanted: &Wanted,
    ) -> Result<(Option<Table<'a>>, Option<Diagnostic>), Diagnostic> {
        match Kind::of(&source.path) {
            Some(kind) => match workbook::lines(&source.bytes, kind, wanted.sheet.as_deref()) {
                Ok(lines) => Ok((of_lines(file, lines, wanted), None)),
                Err(refused) => Err(refused.describe(Place::Path(source.path.clone()))),
            },
            None => {
                let (text, warning) = encoding::decode(file, source, wanted.encoding)?;
                Ok((of_text(file, text, wanted), warning))
            }
        }
    }

    /// Every row of answers in order, with which of its cells are numbers already, until `wanted` says that it has enough.
    pub fn each(&self, wanted: &mut dyn FnMut(&::csv::ByteRecord, &[bool]) -> bool) {
        match &self.body {
            Body::Delimited { text, delimiter, start } => {
                let mut reader = sheet::reader(*delimiter).from_reader(&text[*start..]);
                let mut record = ::csv::ByteRecord::new();
                while reader.read_byte_record(&mut record).unwrap_or(false) {
                    if !wanted(&record, &[]) {
                        return;
                    }
                }
            }
            Body::Lines(lines) => {
                for line in lines {
                    if !wanted(&line.cells, &line.numeric) {
                        return;
                    }
                }
            }
        }
    }

    /// Reads all rows of answers, in parts side by side.
    pub fn read<'l>(&self, plan: &Plan<'l>) -> Rows<'l> {
        let mut rows = match &self.body {
            Body::Delimited { text, delimiter, start } => {
                sheet::read(&Sheet { file: self.file, text, delimiter: *delimiter, body: *start }, plan)
            }
            Body::Lines(lines) => read_lines(self.file, lines, plan),
        };
        rows.prints.columns = self.header.print();
        if plan.id.is_some() {
            rows.prints.declare_ids();
        }
        rows
    }
}

fn of_text<'a>(file: FileId, text: Cow<'a, [u8]>, wanted: &Wanted) -> Option<Table<'a>> {
    let (start, stated) = csv::stated_delimiter(&text);
    let delimiter = wanted.delimiter.or(stated).unwrap_or_else(|| csv::delimiter(&text[start..]));
    let (mut header, end) = csv::header(&text, start, delimiter, wanted.header_rows.max(1))?;
    let width = header.rows.iter().map(Vec::len).max().unwrap_or_default();
    let mut body = end;
    if wanted.header_rows == 0 {
        // The first row is an answer, and no header may show it.
        header.rows.clear();
        body = start;
    }
    Some(Table { file, header, width, body: Body::Delimited { text, delimiter, start: body } })
}

fn of_lines(file: FileId, mut lines: Vec<Line>, wanted: &Wanted) -> Option<Table<'static>> {
    let first_line = lines.first()?.number;
    if lines.len() < wanted.header_rows {
        return None;
    }
    let body = lines.split_off(wanted.header_rows);
    let names =
        |line: &Line| line.cells.iter().map(|cell| String::from_utf8_lossy(trimmed(cell)).into_owned()).collect();
    let header = Header { rows: lines.iter().map(names).collect(), first_line };
    let first = if wanted.header_rows == 0 { body.first().map(|line| line.cells.len()) } else { None };
    let width = header.rows.iter().map(Vec::len).max().or(first).unwrap_or_default();
    Some(Table { file, header, width, body: Body::Lines(body) })
}

fn read_lines<'l>(file: FileId, lines: &[Line], plan: &Plan<'l>) -> Rows<'l> {
    const STRETCH: usize = 4096;
    let parts: Vec<Rows> = lines
        .par_chunks(STRETCH)
        .map(|lines| {
            let mut reading = Reading::new(plan);
            for line in lines {
                let places = Places { file, rows: &[], first_line: line.number };
                reading.row(&line.cells, Row { start: 0, places, numeric: &line.numeric });
            }
            reading.rows
        })
        .collect();
    let mut all = Rows::new(plan.layout);
    parts.into_iter().for_each(|part| all.append(part));
    all
}

impl Refused {
    /// What is wrong with the workbook at `place`.
    pub fn describe(self, place: Place) -> Diagnostic {
        let listed = |names: Vec<String>| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        match self {
            Refused::NotAWorkbook => Diagnostic::error(place, "this is no workbook that canvass can read")
                .hint("open it in a spreadsheet program and save it anew as `.xlsx`, `.ods` or `.csv`"),
            Refused::Locked => Diagnostic::error(place, "this workbook is locked by a password")
                .hint("save it without one; answers are better kept in an encrypted folder"),
            Refused::TooLarge => Diagnostic::error(place, "this workbook unpacks to more than canvass reads from one")
                .hint("save the sheet as CSV, which has no such bound"),
            Refused::NoSuchSheet(names) => Diagnostic::error(place, "this workbook has no sheet of that name")
                .hint(format!("its sheets are {}", listed(names))),
            Refused::SeveralSheets(names) => {
                Diagnostic::error(place, "several sheets of this workbook hold something, and none is named").hint(
                    format!(
                        "name one, in `import.yaml` by `sheet:` or on the command line by `--sheet`: {}",
                        listed(names)
                    ),
                )
            }
        }
    }
}
