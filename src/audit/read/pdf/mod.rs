//! PDF: all text that is set on its pages, seen or not, the tables that its tags mark, and what lies beside the pages.

mod beside;
mod content;
mod document;
mod documents;
mod font;
mod tags;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use hayro_syntax::Pdf;
use hayro_syntax::object::Dict;

use beside::beside;
use content::{Drawn, Reader};
use document::{DEEPEST, Key, Marked, is};
pub use documents::Documents;
use tags::Tags;

pub use document::{Document, PaperTable};

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
                match place.last_mut() {
                    Some(before) if tags::goes_on(before, &text) => before.push_str(&text),
                    _ => place.push(text),
                }
            }
        }
    }
    if bytes.windows(9).filter(|window| *window == b"startxref").count() > 1 {
        document.foreign.push("an earlier version of the PDF inside it".into());
    }
    Ok(document)
}
