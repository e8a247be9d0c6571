//! Formats of response files: bytes to records. One file per format, and a line in [`read`].

mod csv;
mod encoding;
mod import;
mod rows;
mod sheet;
mod split;
pub mod table;
mod words;
pub mod workbook;
mod yaml;

pub use csv::shortened;
pub use import::{Import, read as read_import};
pub use yaml::read as read_yaml;

use crate::diagnostic::{Diagnostic, FileId, Place, Sources};

use super::columns::Columns;
use super::layout::Layout;
use super::twice::Prints;

/// What a file of responses held.
pub struct Read {
    pub columns: Columns,
    pub diagnostics: Vec<Diagnostic>,
    /// What tells its responses from those of other files.
    pub prints: Prints,
}

impl Read {
    /// A file that holds no responses that could be read.
    fn nothing(layout: &Layout, diagnostics: Vec<Diagnostic>) -> Read {
        Read { columns: Columns::new(layout.codebook), diagnostics, prints: Prints::default() }
    }
}

/// Reads one file by its ending, or by the import map that names it.
pub fn read(layout: &Layout, file: FileId, imports: &[Import], sources: &Sources) -> Read {
    let source = sources.get(file);
    if let Some(import) = imports.iter().find(|import| import.files.contains(&file)) {
        return import::read_file(layout, file, import, source);
    }
    let ending = source.path.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    match ending.as_str() {
        "yaml" | "yml" | "json" => yaml::read(layout, file, source),
        "csv" | "tsv" | "txt" | "xlsx" | "xlsm" | "ods" => csv::read(layout, file, source),
        _ => {
            let unknown = Diagnostic::error(
                Place::Path(source.path.clone()),
                "this is no format of responses that canvass reads",
            )
            .hint("write answers as `.yaml`, `.csv`, `.xlsx` or `.ods`, or move the file out of `responses/`");
            Read::nothing(layout, vec![unknown])
        }
    }
}
