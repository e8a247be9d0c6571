//! The PDFs of a site, each read once, however many look into it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::{Document, read};
use crate::model::output::OutputFile;

/// The PDFs among the files of a site. A file is read when it is first asked for.
#[derive(Default)]
pub struct Documents<'f> {
    by_path: BTreeMap<&'f str, Paper<'f>>,
}

struct Paper<'f> {
    bytes: &'f [u8],
    document: OnceLock<Result<Document, String>>,
}

impl<'f> Documents<'f> {
    /// The PDFs among these files; none is read yet.
    pub fn of(files: &'f [OutputFile]) -> Documents<'f> {
        let papers = files.iter().filter(|file| file.path.to_lowercase().ends_with(".pdf"));
        let paper = |file: &'f OutputFile| Paper { bytes: &file.bytes, document: OnceLock::new() };
        Documents { by_path: papers.map(|file| (file.path.as_str(), paper(file))).collect() }
    }

    /// What stands in the PDF of this path.
    ///
    /// # Errors
    /// There is none, or it cannot be read ([`read`]).
    pub fn get(&self, path: &str) -> Result<&Document, String> {
        let paper = self.by_path.get(path).ok_or("there is no such PDF")?;
        paper.document.get_or_init(|| read(paper.bytes)).as_ref().map_err(String::clone)
    }
}
