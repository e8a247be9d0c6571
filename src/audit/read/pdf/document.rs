//! A PDF as it was read, and what all that read it share.

use std::collections::BTreeMap;

use hayro_syntax::object::{Dict, Name, ObjectIdentifier};

/// A PDF as far as it can carry words and numbers.
#[derive(Debug, Default)]
pub struct Document {
    /// Every piece of text on the pages, in the order drawn: what one tag marks is one piece, as a line from right to left
    /// is drawn in several runs. Invisible ones, and those off the page, too.
    pub runs: Vec<String>,
    /// The same of the first page, which tells of the study.
    pub front: Vec<String>,
    /// What stands at the foot or head of every page: a place with a number of the page.
    pub feet: Vec<String>,
    /// Pieces of the table of contents, which has numbers of pages too.
    pub contents: Vec<String>,
    /// Paragraphs that open with a number of its own, as a question with its number does: the number, and the paragraph.
    pub numbered: Vec<(String, String)>,
    /// How many pages it has.
    pub pages: usize,
    /// Titles, alternative texts, notes and bookmarks.
    pub described: Vec<String>,
    /// Every other text in the file: metadata, attachments.
    pub beside: Vec<String>,
    /// Its tables, in the order of its tags.
    pub tables: Vec<PaperTable>,
    /// What a reader must not find in a published PDF at all: attachments, earlier versions.
    pub foreign: Vec<String>,
}

/// A table, as the tags mark it.
#[derive(Debug, Default)]
pub struct PaperTable {
    /// The heading that it stands under.
    pub heading: String,
    /// The paragraph before it.
    pub caption: String,
    /// Rows of cells.
    pub rows: Vec<Vec<String>>,
}

impl Document {
    /// All its text.
    pub fn everything(&self) -> String {
        let tables = self.tables.iter().flat_map(|table| &table.rows).map(|row| row.join("\n"));
        let parts = [&self.runs, &self.front, &self.feet, &self.contents, &self.described, &self.beside];
        parts.into_iter().flatten().cloned().chain(tables).collect::<Vec<_>>().join("\n")
    }
}

/// A structure nested deeper than this is no document of ours.
pub(super) const DEEPEST: usize = 60;

/// The text of each marked piece of content, by page and number.
pub(super) type Marked = BTreeMap<Key, String>;
pub(super) type Key = (Option<ObjectIdentifier>, i64);

pub(super) fn is(dict: &Dict, key: &str, name: &str) -> bool {
    dict.get::<Name>(key).is_some_and(|value| value.as_str() == name)
}
