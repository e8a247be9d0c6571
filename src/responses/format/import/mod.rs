//! Files of other tools, read by the map in `import.yaml`: which column answers what, and in whose words.

mod apply;
mod check;
mod column;

use std::collections::BTreeMap;

use encoding_rs::Encoding;

use crate::diagnostic::{FileId, Span};
use crate::responses::dataset::Code;
use crate::responses::record::Field;

use super::sheet::{Map, Ticked};

pub use apply::read_file;
pub use check::read;

/// How some files of another tool are read. Checked against the instrument; against the files when they are read.
pub struct Import {
    pub files: Vec<FileId>,
    /// Where the columns are mapped.
    span: Span,
    encoding: Option<&'static Encoding>,
    delimiter: Option<u8>,
    header_rows: usize,
    rules: Vec<Rule>,
    /// What a blank cell means, by variable.
    blank: Vec<Code>,
}

/// What is said of one column or of some.
struct Rule {
    selector: Selector,
    span: Span,
    /// `None`: ignored.
    answers: Option<Answers>,
}

/// Columns by number (from 1, both ends included) or by what their header says.
enum Selector {
    Numbers(usize, usize),
    Header(String),
}

struct Answers {
    /// One for each column, or one for all of them together where they are joined.
    fields: Vec<Field>,
    joined_by: Option<String>,
    values: BTreeMap<Box<[u8]>, Option<Box<[u8]>>>,
    ticked: Option<String>,
    separator: Option<u8>,
}

impl Answers {
    fn map(&self) -> Map {
        let ticked = self.ticked.as_deref().map(|ticked| match ticked {
            "not_empty" => Ticked::NotEmpty,
            value => Ticked::Value(value.as_bytes().into()),
        });
        Map { values: self.values.clone(), ticked, separator: self.separator }
    }
}

/// A header without its line breaks and double spaces, which no one copies faithfully.
fn squeezed(header: &str) -> String {
    header.split_whitespace().collect::<Vec<_>>().join(" ")
}
