//! Drafts the import map of a table for an instrument that exists: columns by the names and labels of its questions, words
//! by those of its choices. What matches word for word is written; what is a guess stands in a comment for its author.

mod answers;
mod columns;
mod words;
mod write;

use crate::diagnostic::{Diagnostic, FileId, Place, Source};
use crate::model::codebook::Codebook;
use crate::model::instrument::Instrument;

use super::draft::column::Column;
use super::draft::open;
use super::layout::Layout;

/// An import map, and how much of the table and of the instrument is in it.
pub struct Matched {
    /// `import.yaml`.
    pub import: String,
    /// Columns of the table.
    pub columns: usize,
    /// Those that answer a question.
    pub matched: usize,
    /// Those that are left out: times, addresses, ids.
    pub ignored: usize,
    /// Those that nothing was found for, which the author has to place.
    pub open: usize,
    /// Questions that no column answers.
    pub unanswered: usize,
}

/// Matches tables with an instrument. Each comes with its path in the survey's folder; tables with the same header share
/// a map.
///
/// # Errors
/// A file that cannot be read as a table or that is empty.
pub fn import_map(
    tables: &[(Source, String)],
    sheet: Option<&str>,
    instrument: &Instrument,
    codebook: &Codebook,
) -> Result<Matched, Vec<Diagnostic>> {
    let layout = Layout::silent(instrument, codebook);
    let mut maps: Vec<Map> = Vec::new();
    let mut problems = Vec::new();
    for (source, path) in tables {
        match read(source, path, sheet) {
            Ok(map) => match maps.iter_mut().find(|before| before.print == map.print) {
                Some(before) => before.join(map),
                None => maps.push(map),
            },
            Err(problem) => problems.push(problem),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(write::write(&maps, &layout))
}

/// Tables with the same header.
struct Map {
    files: Vec<String>,
    sheet: Option<String>,
    header_rows: usize,
    print: u64,
    columns: Vec<Column>,
}

impl Map {
    fn join(&mut self, later: Map) {
        self.files.extend(later.files);
        for (column, more) in self.columns.iter_mut().zip(later.columns) {
            column.join(more);
        }
    }
}

fn read(source: &Source, path: &str, sheet: Option<&str>) -> Result<Map, Diagnostic> {
    let (table, wanted) = open(FileId(u32::MAX), source, sheet)?;
    let columns = Column::all(&table);
    if columns.iter().all(|column| column.filled == 0) {
        return Err(Diagnostic::error(Place::Path(source.path.clone()), "this file holds no answers below its header"));
    }
    let (sheet, header_rows, print) = (wanted.sheet, wanted.header_rows, table.header.print());
    Ok(Map { files: vec![path.to_string()], sheet, header_rows, print, columns })
}
