//! The cells of `data/<name>.csv`, each with its place.

use crate::diagnostic::{Diagnostic, FileId, Findings, Place, Sources};

/// A CSV file with one row of headers.
pub(super) struct Table {
    /// What the statistics are called: the file's name without its ending.
    pub name: String,
    pub file: FileId,
    pub header: Vec<String>,
    pub rows: Vec<Row>,
    /// Semicolons part the cells, so that a comma may part decimals.
    pub semicolons: bool,
}

pub(super) struct Row {
    /// From 1.
    pub line: u64,
    /// As many as there are headers.
    pub cells: Vec<String>,
}

impl Table {
    /// Reads the file; reports what is no table.
    pub(super) fn read(name: &str, file: FileId, sources: &Sources, findings: &mut Findings) -> Option<Table> {
        let source = sources.get(file);
        let whole = || Place::Path(source.path.clone());
        let Ok(text) = std::str::from_utf8(&source.bytes) else {
            findings.push(Diagnostic::error(whole(), "this file is not valid UTF-8").hint("save it as CSV UTF-8"));
            return None;
        };
        let text = text.trim_start_matches('\u{feff}');
        let first = text.lines().next().unwrap_or_default();
        let delimiter = [b',', b';', b'\t'].into_iter().max_by_key(|mark| {
            let found = first.bytes().filter(|byte| byte == mark).count();
            (found, *mark == b',')
        });
        let delimiter = delimiter.unwrap_or(b',');
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .has_headers(false)
            .from_reader(text.as_bytes());
        let mut header: Option<Vec<String>> = None;
        let mut rows = vec![];
        for record in reader.records() {
            let Ok(record) = record else {
                findings.push(Diagnostic::error(whole(), "this file cannot be read as CSV"));
                return None;
            };
            let line = record.position().map_or(1, csv::Position::line);
            let mut cells: Vec<String> = record.iter().map(|cell| cell.trim().to_string()).collect();
            if cells.iter().all(String::is_empty) {
                continue;
            }
            let Some(names) = &header else {
                header = Some(cells);
                continue;
            };
            if cells.len() > names.len() {
                let message = format!("this row has {} cells, and there are {} columns", cells.len(), names.len());
                let column = names.len() as u64 + 1;
                let hint = "put a cell that holds the separator in quotes, or take out what stands too much";
                findings.push(Diagnostic::error(Place::Cell { file, line, column }, message).hint(hint));
            }
            cells.resize(names.len(), String::new());
            rows.push(Row { line, cells });
        }
        match header {
            Some(header) if !rows.is_empty() => {
                Some(Table { name: name.into(), file, header, rows, semicolons: delimiter != b',' })
            }
            _ => {
                let hint = "the first row names the columns, and each row after it is a year or a group";
                findings.push(Diagnostic::error(whole(), "there are no figures in this file").hint(hint));
                None
            }
        }
    }

    /// The place of a cell.
    pub(super) fn place(&self, row: usize, column: usize) -> Place {
        let line = self.rows.get(row).map_or(1, |row| row.line);
        Place::Cell { file: self.file, line, column: column as u64 + 1 }
    }

    /// A cell as it is written, without white space around it.
    pub(super) fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|row| row.cells.get(column)).map_or("", String::as_str)
    }
}
