//! Workbooks of Excel and LibreOffice: the filled rows of one sheet, as text.

mod bounds;

use std::io::Cursor;
use std::panic::AssertUnwindSafe;

use calamine::{Data, DataRef, ExcelDateTime, Ods, Reader, SheetVisible, Xlsx};

use crate::responses::spelling;

/// A row that is not empty.
pub struct Line {
    /// As the spreadsheet counts rows, from 1.
    pub number: u64,
    /// Its cells as text, the first column first.
    pub cells: csv::ByteRecord,
    /// By cell: the spreadsheet holds a number, so no mark in it is in doubt.
    pub numeric: Vec<bool>,
}

/// Why a workbook is not read.
pub enum Refused {
    /// No workbook, or a damaged one.
    NotAWorkbook,
    /// Locked by a password.
    Locked,
    /// It unpacks to more than is read from a workbook.
    TooLarge,
    /// No sheet has this name; those that there are.
    NoSuchSheet(Vec<String>),
    /// Several sheets hold something, and none is named.
    SeveralSheets(Vec<String>),
}

/// The kinds of workbook, by the file's ending.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `.xlsx`, `.xlsm`.
    Excel,
    /// `.ods`.
    OpenDocument,
}

impl Kind {
    /// The kind of a file by its ending; `None` where it is no workbook that is read.
    pub fn of(path: &str) -> Option<Kind> {
        let (_, ending) = path.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "xlsx" | "xlsm" => Some(Kind::Excel),
            "ods" => Some(Kind::OpenDocument),
            _ => None,
        }
    }
}

/// The filled rows of the sheet with this name, or of the only visible sheet that holds something.
///
/// # Errors
/// What is no workbook, is locked by a password or would fill the memory, and a sheet that cannot be told.
pub fn lines(bytes: &[u8], kind: Kind, sheet: Option<&str>) -> Result<Vec<Line>, Refused> {
    bounds::check(bytes, kind)?;
    // The library counts on what a spreadsheet program would write (a cell reference of any length overflows in 0.38):
    // a damaged workbook must not end the program.
    let read = AssertUnwindSafe(|| read(bytes, kind, sheet));
    std::panic::catch_unwind(read).unwrap_or(Err(Refused::NotAWorkbook))
}

fn read(bytes: &[u8], kind: Kind, sheet: Option<&str>) -> Result<Vec<Line>, Refused> {
    match kind {
        Kind::Excel => {
            let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
                calamine::XlsxError::Password => Refused::Locked,
                _ => Refused::NotAWorkbook,
            })?;
            let sheets = sheets(workbook.sheets_metadata());
            one(&sheets, sheet, &mut |name| excel_sheet(&mut workbook, name))
        }
        Kind::OpenDocument => {
            let mut workbook = Ods::new(Cursor::new(bytes)).map_err(|error| match error {
                calamine::OdsError::Password => Refused::Locked,
                _ => Refused::NotAWorkbook,
            })?;
            let sheets = sheets(workbook.sheets_metadata());
            one(&sheets, sheet, &mut |name| open_document_sheet(&mut workbook, name))
        }
    }
}

/// Names of the sheets, and whether each is visible.
fn sheets(all: &[calamine::Sheet]) -> Vec<(String, bool)> {
    let tables = all.iter().filter(|sheet| sheet.typ == calamine::SheetType::WorkSheet);
    tables.map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible)).collect()
}

fn one(
    sheets: &[(String, bool)],
    wanted: Option<&str>,
    read: &mut dyn FnMut(&str) -> Result<Vec<Line>, Refused>,
) -> Result<Vec<Line>, Refused> {
    if let Some(wanted) = wanted {
        let same = |name: &str| name == wanted || spelling::folded(name) == spelling::folded(wanted);
        return match sheets.iter().find(|(name, _)| same(name)) {
            Some((name, _)) => read(name),
            None => Err(Refused::NoSuchSheet(sheets.iter().map(|(name, _)| name.clone()).collect())),
        };
    }
    let mut filled: Vec<(String, Vec<Line>)> = Vec::new();
    for (name, _) in sheets.iter().filter(|(_, visible)| *visible) {
        let lines = read(name)?;
        if !lines.is_empty() {
            filled.push((name.clone(), lines));
        }
    }
    match filled.len() {
        0 | 1 => Ok(filled.pop().map(|(_, lines)| lines).unwrap_or_default()),
        _ => Err(Refused::SeveralSheets(filled.into_iter().map(|(name, _)| name).collect())),
    }
}

/// Lines while they are read, and how much room they take.
#[derive(Default)]
struct Lines {
    lines: Vec<Line>,
    row: Vec<(usize, Cell)>,
    number: u64,
    room: bounds::Room,
}

/// A cell's text, and whether it is a number.
type Cell = (String, bool);

impl Lines {
    /// `row` and `column` from 0; rows come in order.
    fn add(&mut self, row: u64, column: usize, cell: Cell) -> Result<(), Refused> {
        if row + 1 != self.number {
            self.end_row()?;
            self.number = row + 1;
        }
        self.room.text(cell.0.len())?;
        self.row.push((column, cell));
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Refused> {
        let mut row = std::mem::take(&mut self.row);
        row.sort_by_key(|(column, _)| *column);
        let Some((last, _)) = row.last() else { return Ok(()) };
        self.room.cells(last + 1)?;
        let mut line =
            Line { number: self.number, cells: csv::ByteRecord::new(), numeric: Vec::with_capacity(last + 1) };
        for (column, (text, numeric)) in row {
            while line.cells.len() < column {
                line.cells.push_field(b"");
                line.numeric.push(false);
            }
            // A damaged file may give one cell twice: the first is kept.
            if line.cells.len() == column {
                line.cells.push_field(text.as_bytes());
                line.numeric.push(numeric);
            }
        }
        self.lines.push(line);
        Ok(())
    }
}

fn excel_sheet(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Vec<Line>, Refused> {
    let mut cells = workbook.worksheet_cells_reader(name).map_err(|_| Refused::NotAWorkbook)?;
    let mut lines = Lines::default();
    while let Some(cell) = cells.next_cell().map_err(|_| Refused::NotAWorkbook)? {
        let (row, column) = cell.get_position();
        let text = match cell.get_value() {
            DataRef::Empty => continue,
            DataRef::Int(number) => (number.to_string(), true),
            DataRef::Float(number) => (number_text(*number), true),
            DataRef::String(text) => (text.clone(), false),
            DataRef::SharedString(text) => ((*text).to_string(), false),
            DataRef::Bool(truth) => (truth_text(*truth), false),
            DataRef::DateTime(time) => (time_text(time), false),
            DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => (text.clone(), false),
            DataRef::Error(error) => (error.to_string(), false),
        };
        if !text.0.trim().is_empty() {
            lines.add(u64::from(row), column as usize, text)?;
        }
    }
    lines.end_row()?;
    Ok(lines.lines)
}

fn open_document_sheet(workbook: &mut Ods<Cursor<&[u8]>>, name: &str) -> Result<Vec<Line>, Refused> {
    let range = workbook.worksheet_range(name).map_err(|_| Refused::NotAWorkbook)?;
    let (first_row, first_column) = range.start().unwrap_or_default();
    let mut lines = Lines::default();
    for (row, column, cell) in range.used_cells() {
        let text = match cell {
            Data::Empty => continue,
            Data::Int(number) => (number.to_string(), true),
            Data::Float(number) => (number_text(*number), true),
            Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => (text.clone(), false),
            Data::Bool(truth) => (truth_text(*truth), false),
            Data::DateTime(time) => (time_text(time), false),
            Data::Error(error) => (error.to_string(), false),
        };
        if !text.0.trim().is_empty() {
            lines.add(u64::from(first_row) + row as u64, first_column as usize + column, text)?;
        }
    }
    lines.end_row()?;
    Ok(lines.lines)
}

/// The shortest text that is this number and no other, without an exponent.
fn number_text(number: f64) -> String {
    format!("{number}")
}

fn truth_text(truth: bool) -> String {
    if truth { "TRUE" } else { "FALSE" }.into()
}

/// `2024-02-29`, `2024-02-29 10:15:00`, or a time alone.
fn time_text(time: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
    let of_day = format!("{hour:02}:{minute:02}:{second:02}");
    match (time.as_f64() < 1.0 || time.is_duration(), time.as_f64().fract() == 0.0) {
        (true, _) => of_day,
        (false, true) => format!("{year:04}-{month:02}-{day:02}"),
        (false, false) => format!("{year:04}-{month:02}-{day:02} {of_day}"),
    }
}
