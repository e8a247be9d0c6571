//! PDF: all text that is set on its pages, seen or not, the tables that its tags mark, and what lies beside the pages.

mod beside;
mod content;
mod font;
mod tags;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use hayro_syntax::Pdf;
use hayro_syntax::object::{Dict, Name, ObjectIdentifier};

use beside::beside;
use content::{Drawn, Reader};
use tags::Tags;

/// A PDF as far as it can carry words and numbers.
#[derive(Debug, Default)]
pub struct Document {
    /// Every piece of text on the pages, in the order drawn: what one tag marks is one piece, as a line from right to left
    /// is drawn in several runs. Invisible ones, and those off the page, too.
    pub runs: Vec<String>,
    /// The same of the first page, which tells of the study.
    pub front: Vec<String>,
    /// What stands at the foot or head of every page, and pieces of the table of contents: places with numbers of pages.
    pub feet: Vec<String>,
    pub contents: Vec<String>,
    /// Paragraphs that open with a number of its own, as a question with its number does: the number, and the paragraph.
    pub numbered: Vec<(String, String)>,
    pub pages: usize,
    /// Titles, alternative texts, notes and bookmarks.
    pub described: Vec<String>,
    /// Every other text in the file: metadata, attachments.
    pub beside: Vec<String>,
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
const DEEPEST: usize = 60;

/// # Errors
/// It is no PDF, is encrypted, or has a page whose contents cannot be read.
pub fn read(bytes: &[u8]) -> Result<Document, String> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|_| "this is no PDF that can be read".to_string())?;
    let mut document = Document::default();
    let mut marked: Marked = BTreeMap::new();
    let mut drawn: Vec<Drawn> = vec![];
    let mut fonts = BTreeMap::new();
    for page in pdf.pages().iter() {
        let content = page.page_stream().ok_or("a page without readable contents")?;
        let mut reader = Reader {
            page: page.raw().obj_id(),
            document: &mut document,
            drawn: &mut drawn,
            marked: &mut marked,
            fonts: &mut fonts,
            marks: vec![],
        };
        reader.document.pages += 1;
        reader.content(content, page.resources(), 0)?;
    }
    for object in pdf.objects() {
        beside(&object, &mut document, 0);
    }
    let (mut contents, mut numbered) = (BTreeSet::new(), BTreeMap::new());
    let front = pdf.pages().iter().next().and_then(|page| page.raw().obj_id());
    let root: Option<Dict> = pdf.xref().get(pdf.xref().root_id());
    if let Some(tree) = root.and_then(|root| root.get::<Dict>("StructTreeRoot")) {
        let mut tags = Tags {
            marked: &marked,
            heading: String::new(),
            paragraph: String::new(),
            tables: &mut document.tables,
            in_contents: false,
            contents: BTreeSet::new(),
            numbered: BTreeMap::new(),
            pieces: vec![],
            depth: 0,
        };
        tags.walk(&tree, None, &mut None);
        (contents, numbered) = (tags.contents, tags.numbered);
    }
    for piece in drawn {
        match piece {
            Drawn::Loose(text) => document.runs.push(text),
            Drawn::Marked(key) => {
                let text = marked.get(&key).cloned().unwrap_or_default();
                if let Some(paragraph) = numbered.get(&key) {
                    document.numbered.push((text, paragraph.clone()));
                    continue;
                }
                let place = match () {
                    () if contents.contains(&key) => &mut document.contents,
                    () if document.pages > 1 && key.0 == front => &mut document.front,
                    () => &mut document.runs,
                };
                place.push(text);
            }
        }
    }
    if bytes.windows(9).filter(|window| *window == b"startxref").count() > 1 {
        document.foreign.push("an earlier version of the PDF inside it".into());
    }
    Ok(document)
}

/// The text of each marked piece of content, by page and number.
type Marked = BTreeMap<Key, String>;
type Key = (Option<ObjectIdentifier>, i64);

fn is(dict: &Dict, key: &str, name: &str) -> bool {
    dict.get::<Name>(key).is_some_and(|value| value.as_str() == name)
}
