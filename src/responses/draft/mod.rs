//! Drafts an instrument and its import map from a table of answers, for its author to review and name.

pub(super) mod column;
pub(super) mod group;
pub(super) mod guess;
mod name;
pub(super) mod write;

use crate::diagnostic::{Diagnostic, FileId, Place, Source};

use super::format::table::{Table, Wanted};

use column::Column;
use group::Question;

/// A draft of the files of a survey.
pub struct Draft {
    /// `survey.yaml`.
    pub survey: String,
    /// `import.yaml`.
    pub import: String,
    /// Questions that were drafted.
    pub questions: usize,
    /// Columns of the file.
    pub columns: usize,
    /// Columns that are left out.
    pub ignored: usize,
}

/// Reads a table and drafts what it was asked by. `file` is its path in the survey's folder.
///
/// # Errors
/// A file that cannot be read as a table, or that is empty.
pub fn draft(source: &Source, file: &str, sheet: Option<&str>) -> Result<Draft, Diagnostic> {
    let (table, wanted) = open(FileId(u32::MAX), source, sheet)?;
    let columns = Column::all(&table);
    if columns.iter().all(|column| column.filled == 0) {
        return Err(empty(source));
    }
    let questions = group::questions(columns);
    let asks = |question: &Question| !matches!(question, Question::Ignored { .. } | Question::ResponseId(_));
    if !questions.iter().any(asks) {
        return Err(Diagnostic::error(Place::Path(source.path.clone()), "no column of this file looks like answers")
            .hint("its first line names the columns, each further line is a response"));
    }
    Ok(write::write(&questions, &wanted, file))
}

/// Opens a table and finds out how many header rows it has.
///
/// # Errors
/// A file that cannot be read as a table, or that has no header.
pub(super) fn open<'a>(id: FileId, source: &'a Source, sheet: Option<&str>) -> Result<(Table<'a>, Wanted), Diagnostic> {
    let mut wanted = Wanted { header_rows: 1, sheet: sheet.map(str::to_string), ..Wanted::default() };
    let table = Table::open(id, source, &wanted)?.0.ok_or_else(|| empty(source))?;
    wanted.header_rows = header_rows(&table);
    let table = match wanted.header_rows {
        1 => table,
        _ => Table::open(id, source, &wanted)?.0.ok_or_else(|| empty(source))?,
    };
    Ok((table, wanted))
}

fn empty(source: &Source) -> Diagnostic {
    Diagnostic::error(Place::Path(source.path.clone()), "this file holds no header with answers below it")
        .hint("the first line names the columns, each further line is a response")
}

/// How many rows stand before the first answer: Qualtrics writes three, SurveyMonkey two.
fn header_rows(table: &Table) -> usize {
    let Some(first) = table.header.rows.first() else { return 1 };
    let mut rows: Vec<Vec<String>> = Vec::new();
    table.each(&mut |cells, _| {
        if rows.len() < 2 {
            rows.push(cells.iter().map(|cell| String::from_utf8_lossy(cell).trim().to_string()).collect());
        }
        rows.len() < 2
    });
    if rows.get(1).is_some_and(|third| third.iter().any(|cell| cell.contains("\"ImportId\""))) {
        return 3;
    }
    // Under one question stand its choices: a name is missing in the first row wherever the second goes on.
    let second = rows.first().map(Vec::as_slice).unwrap_or_default();
    let nameless = |column: &usize| first.get(*column).is_none_or(String::is_empty);
    let going_on = (1..second.len()).filter(nameless).count();
    let filled = (1..second.len()).filter(nameless).filter(|column| !second[*column].is_empty()).count();
    if going_on >= 2 && filled == going_on { 2 } else { 1 }
}
