//! Formats of response files: bytes to records. One file per format, and a line in [`read`].

mod csv;
mod encoding;
mod held;
mod import;
mod rows;
mod sheet;
mod split;
pub mod table;
mod words;
pub mod workbook;
mod yaml;

pub use csv::shortened;
pub use held::Read;
pub use import::{Import, read as read_import};
pub use yaml::read as read_yaml;

use crate::diagnostic::{Diagnostic, FileId, Place, Sources};

use super::layout::Layout;

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
