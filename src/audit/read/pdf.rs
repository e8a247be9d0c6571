//! PDF: all text that is set on its pages, seen or not, the tables that its tags mark, and what lies beside the pages.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use hayro_cmap::{BfString, CMap};
use hayro_syntax::Pdf;
use hayro_syntax::content::TypedIter;
use hayro_syntax::content::ops::TypedInstruction;
use hayro_syntax::object::{Dict, MaybeRef, Name, Object, ObjectIdentifier, Stream};
use hayro_syntax::page::Resources;

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
        };
        reader.document.pages += 1;
        reader.content(content, page.resources(), &mut vec![], 0)?;
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
            contents: BTreeSet::new(),
            numbered: BTreeMap::new(),
            pieces: vec![],
        };
        tags.walk(&tree, None, &mut None, 0);
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

/// A piece of text, in the order drawn.
enum Drawn {
    Loose(String),
    Marked(Key),
}

/// An open piece of content.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Unnumbered,
    Numbered(i64),
    /// Outside of the text, on every page.
    Foot,
}

struct Reader<'d> {
    page: Option<ObjectIdentifier>,
    document: &'d mut Document,
    drawn: &'d mut Vec<Drawn>,
    marked: &'d mut Marked,
    fonts: &'d mut BTreeMap<ObjectIdentifier, Rc<Font>>,
}

impl Reader<'_> {
    /// `marks`: the marked pieces that are open.
    fn content(
        &mut self,
        content: &[u8],
        resources: &Resources,
        marks: &mut Vec<Mark>,
        depth: usize,
    ) -> Result<(), String> {
        if depth > DEEPEST {
            return Err("drawings nested too deeply".into());
        }
        let mut font = Rc::new(Font::default());
        let mut operations = TypedIter::new(content);
        while let Some(operation) = operations.next() {
            match operation {
                TypedInstruction::TextFont(set) => {
                    font = resources.get_font(set.0).map(|font| self.font(&font)).unwrap_or_default();
                }
                TypedInstruction::ShowText(show) => self.show(&font.decode(show.0.as_bytes()), marks),
                TypedInstruction::NextLineAndShowText(show) => self.show(&font.decode(show.0.as_bytes()), marks),
                TypedInstruction::ShowTextWithParameters(show) => self.show(&font.decode(show.2.as_bytes()), marks),
                TypedInstruction::ShowTexts(show) => {
                    let pieces = show.0.iter::<Object>().filter_map(Object::into_string);
                    let text: String = pieces.map(|piece| font.decode(piece.as_bytes())).collect();
                    self.show(&text, marks);
                }
                TypedInstruction::BeginMarkedContent(_) => marks.push(Mark::Unnumbered),
                TypedInstruction::BeginMarkedContentWithProperties(mark) => {
                    let properties = match mark.1 {
                        Object::Dict(properties) => Some(properties.clone()),
                        _ => None,
                    };
                    if let Some(properties) = &properties {
                        strings(properties, self.document, 0);
                    }
                    let number = properties.as_ref().and_then(|properties| properties.get::<i32>("MCID"));
                    let foot = properties.as_ref().is_some_and(|properties| is(properties, "Type", "Pagination"));
                    marks.push(match number {
                        Some(number) => Mark::Numbered(number.into()),
                        None if foot => Mark::Foot,
                        None => Mark::Unnumbered,
                    });
                }
                TypedInstruction::EndMarkedContent(_) => _ = marks.pop(),
                TypedInstruction::XObject(drawn) => {
                    let Some(stream) = resources.get_x_object(drawn.0) else { continue };
                    if !is(stream.dict(), "Subtype", "Form") {
                        continue;
                    }
                    let content = stream.decoded().map_err(|_| "a drawing that cannot be read")?;
                    let own = stream.dict().get::<Dict>("Resources").unwrap_or_else(Dict::empty);
                    let resources = Resources::from_parent(own, resources.clone());
                    self.content(&content, &resources, marks, depth + 1)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn font(&mut self, font: &Dict) -> Rc<Font> {
        match font.obj_id() {
            Some(id) => self.fonts.entry(id).or_insert_with(|| Rc::new(Font::of(font))).clone(),
            None => Rc::new(Font::of(font)),
        }
    }

    fn show(&mut self, text: &str, marks: &[Mark]) {
        if marks.contains(&Mark::Foot) {
            return self.document.feet.push(text.to_string());
        }
        let number = |mark: &Mark| if let Mark::Numbered(number) = mark { Some(*number) } else { None };
        let Some(mark) = marks.iter().rev().find_map(number) else {
            return self.drawn.push(Drawn::Loose(text.to_string()));
        };
        let so_far = self.marked.entry((self.page, mark)).or_default();
        if so_far.is_empty() {
            self.drawn.push(Drawn::Marked((self.page, mark)));
        } else {
            so_far.push(' ');
        }
        so_far.push_str(text);
    }
}

/// How a font's codes are read.
#[derive(Default)]
struct Font {
    map: Option<CMap>,
    /// Bytes of a code: two in the composite fonts that Typst writes.
    wide: bool,
}

impl Font {
    fn of(font: &Dict) -> Font {
        let map = font.get::<Stream>("ToUnicode").and_then(|stream| {
            let bytes = stream.decoded().ok()?;
            CMap::parse(&bytes, |_| None::<&[u8]>)
        });
        Font { map, wide: is(font, "Subtype", "Type0") }
    }

    /// A code without a letter becomes the mark for one, so that nothing is silently left out.
    fn decode(&self, bytes: &[u8]) -> String {
        let width = if self.wide { 2 } else { 1 };
        let mut text = String::new();
        for code in bytes.chunks(width) {
            let code = code.iter().fold(0, |code, byte| code << 8 | u32::from(*byte));
            match self.map.as_ref().and_then(|map| map.lookup_bf_string(code)) {
                Some(BfString::Char(letter)) => text.push(letter),
                Some(BfString::String(letters)) => text.push_str(&letters),
                None if !self.wide && self.map.is_none() => text.extend(char::from_u32(code)),
                None => text.push('\u{fffd}'),
            }
        }
        text
    }
}

/// Texts of one object of the file, which may or may not be used anywhere.
fn beside(object: &Object, document: &mut Document, depth: usize) {
    match object {
        Object::Dict(dict) => strings(dict, document, depth),
        Object::Stream(stream) => {
            let dict = stream.dict();
            strings(dict, document, depth);
            let attached = is(dict, "Type", "EmbeddedFile");
            if attached {
                document.foreign.push("a file attached to the PDF".into());
            }
            if attached || is(dict, "Type", "Metadata") {
                let text = stream.decoded().map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
                document.beside.extend(text);
            }
        }
        Object::Array(array) if depth < DEEPEST => {
            array.raw_iter().for_each(|item| direct(item, document, depth));
        }
        Object::String(string) => document.beside.push(decoded(string.as_bytes())),
        _ => {}
    }
}

/// What stands in a dictionary itself; what it points at is an object of its own.
fn strings(dict: &Dict, document: &mut Document, depth: usize) {
    for (key, value) in dict.entries() {
        match value {
            MaybeRef::NotRef(Object::String(string)) => {
                let text = decoded(string.as_bytes());
                if is(dict, "Subtype", "Link") {
                    document.contents.push(text);
                    continue;
                }
                let is_read_aloud = matches!(
                    key.as_str(),
                    "Alt" | "ActualText" | "Contents" | "E" | "T" | "TU" | "V" | "Title" | "Subject" | "Keywords"
                );
                if is_read_aloud { &mut document.described } else { &mut document.beside }.push(text);
            }
            value if depth < DEEPEST => direct(value, document, depth),
            _ => {}
        }
    }
}

fn direct(value: MaybeRef<Object>, document: &mut Document, depth: usize) {
    if let MaybeRef::NotRef(object) = value {
        beside(&object, document, depth + 1);
    }
}

/// Walks the tags and gathers the tables that they mark.
struct Tags<'d> {
    marked: &'d Marked,
    heading: String,
    /// The last paragraph outside of a table.
    paragraph: String,
    tables: &'d mut Vec<PaperTable>,
    /// Pieces of the table of contents.
    contents: BTreeSet<Key>,
    /// Pieces that are a number and open a paragraph with more in it, each with that paragraph.
    numbered: BTreeMap<Key, String>,
    /// Of the paragraph that is open.
    pieces: Vec<Key>,
}

impl Tags<'_> {
    /// `text`: what gathers the words of the cell or heading that is open.
    fn walk(&mut self, element: &Dict, page: Option<ObjectIdentifier>, text: &mut Option<String>, depth: usize) {
        self.walk_in(element, page, text, false, depth);
    }

    fn walk_in(
        &mut self,
        element: &Dict,
        page: Option<ObjectIdentifier>,
        text: &mut Option<String>,
        in_contents: bool,
        depth: usize,
    ) {
        if depth > DEEPEST {
            return;
        }
        let page = element.get_ref("Pg").map(ObjectIdentifier::from).or(page);
        let kind = element.get::<Name>("S").map(|name| name.as_str().to_string()).unwrap_or_default();
        match kind.as_str() {
            "Table" => {
                let (heading, caption) = (self.heading.clone(), self.paragraph.clone());
                self.tables.push(PaperTable { heading, caption, rows: vec![] });
            }
            "TR" => self.tables.last_mut().map_or((), |table| table.rows.push(vec![])),
            _ => {}
        }
        let in_contents = in_contents || kind == "TOC";
        let is_cell = matches!(kind.as_str(), "TH" | "TD");
        let is_heading = matches!(kind.as_str(), "H" | "H1" | "H2" | "H3" | "H4" | "H5" | "H6");
        let is_paragraph = kind == "P" && text.is_none();
        if is_paragraph {
            self.pieces.clear();
        }
        let mut own = (is_cell || is_heading || is_paragraph).then(String::new);
        let gathered = if own.is_some() { &mut own } else { text };
        let kids: Vec<Object> = match element.get::<Object>("K") {
            Some(Object::Array(kids)) => kids.iter::<Object>().collect(),
            Some(kid) => vec![kid],
            None => vec![],
        };
        for kid in kids {
            let (at, mark) = match &kid {
                Object::Number(mark) => (page, Some(mark.as_i64())),
                Object::Dict(kid) if is(kid, "Type", "MCR") => {
                    (kid.get_ref("Pg").map(ObjectIdentifier::from).or(page), kid.get::<i32>("MCID").map(i64::from))
                }
                Object::Dict(kid) => {
                    self.walk_in(kid, page, gathered, in_contents, depth + 1);
                    continue;
                }
                _ => continue,
            };
            if in_contents {
                self.contents.extend(mark.map(|mark| (at, mark)));
            }
            if let (Some(text), Some(run)) = (gathered.as_mut(), mark.and_then(|mark| self.marked.get(&(at, mark)))) {
                text.push(' ');
                text.push_str(run);
                self.pieces.extend(mark.map(|mark| (at, mark)));
            }
        }
        let text = own.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
        if is_heading {
            self.heading = text;
        } else if is_paragraph {
            let opening = self.pieces.first().filter(|_| self.pieces.len() > 1);
            let is_number = |text: &String| text.trim().chars().all(char::is_numeric);
            if let Some(key) = opening.filter(|key| self.marked.get(key).is_some_and(is_number)) {
                self.numbered.insert(*key, text.clone());
            }
            self.paragraph = text;
        } else if let (true, Some(row)) = (is_cell, self.tables.last_mut().and_then(|table| table.rows.last_mut())) {
            row.push(text);
        }
    }
}

fn is(dict: &Dict, key: &str, name: &str) -> bool {
    dict.get::<Name>(key).is_some_and(|value| value.as_str() == name)
}

/// A text string: UTF-16 or UTF-8 with its mark, or else one byte a letter.
fn decoded(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => {
            let units: Vec<u16> =
                rest.chunks(2).map(|pair| pair.iter().fold(0, |u, b| u << 8 | u16::from(*b))).collect();
            String::from_utf16_lossy(&units)
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        bytes => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PDF written by hand: a subset font whose codes are not letters, text that is invisible, a table in tags, a
    /// picture's alternative text, a keyword, and an attached file.
    fn by_hand(attachment: bool) -> Vec<u8> {
        let content = "BT /F1 12 Tf /TH <</MCID 0>> BDC <0001 0002> Tj EMC /TD <</MCID 1>> BDC [<0003> -20 <0002>] TJ EMC \
                       /P <</MCID 2>> BDC <0003> Tj EMC /P <</MCID 3>> BDC <0002> Tj EMC 3 Tr (\0\x01) Tj ET";
        let map = "begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange \
                   3 beginbfchar <0001> <0041> <0002> <00660069> <0003> <0037> endbfchar endcmap";
        let stream = |text: &str, more: &str| format!("<<{more} /Length {}>> stream\n{text}\nendstream", text.len());
        let mut objects = vec![
            "<</Type /Catalog /Pages 2 0 R /StructTreeRoot 7 0 R>>".to_string(),
            "<</Type /Pages /Kids [3 0 R] /Count 1>>".to_string(),
            "<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>"
                .into(),
            stream(content, ""),
            "<</Type /Font /Subtype /Type0 /ToUnicode 6 0 R>>".into(),
            stream(map, ""),
            "<</Type /StructTreeRoot /K [<</S /H2 /Pg 3 0 R /K 0>> 8 0 R <</S /P /Pg 3 0 R /K [2 3]>>]>>".into(),
            "<</S /Table /Pg 3 0 R /K <</S /TR /K [<</S /TH /K 0>> <</S /TD /K <</Type /MCR /MCID 1>>>>]>> \
             /Alt (117 people)>>"
                .into(),
            "<</Keywords (my sister) /Creator (canvass)>>".into(),
        ];
        if attachment {
            objects.push(stream("region,count", "/Type /EmbeddedFile"));
        }
        let mut pdf = "%PDF-1.7\n".to_string();
        let mut places = vec![];
        for (number, object) in (1..).zip(&objects) {
            places.push(pdf.len());
            pdf += &format!("{number} 0 obj\n{object}\nendobj\n");
        }
        let table = pdf.len();
        pdf += &format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
        places.iter().for_each(|place| pdf += &format!("{place:010} 00000 n \n"));
        pdf += &format!("trailer <</Size {} /Root 1 0 R /Info 9 0 R>>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1);
        pdf.into_bytes()
    }

    #[test]
    fn text_is_read_through_the_font_and_hidden_text_too() {
        let document = read(&by_hand(false)).unwrap();
        assert_eq!(document.runs, ["Afi", "7fi", "fi", "A"], "the last one is invisible");
        assert_eq!(document.described, ["117 people", "my sister"]);
        assert_eq!(
            document.numbered,
            [("7".to_string(), "7 fi".to_string())],
            "told with the words that it stands before"
        );
        assert_eq!(document.beside, ["canvass"]);
        assert!(document.foreign.is_empty());
    }

    #[test]
    fn tables_are_read_by_their_tags() {
        let tables = read(&by_hand(false)).unwrap().tables;
        assert_eq!((tables.len(), tables[0].heading.as_str()), (1, "Afi"));
        assert_eq!(tables[0].rows, [["Afi", "7fi"]]);
    }

    #[test]
    fn attachments_and_earlier_versions_are_foreign() {
        let attached = read(&by_hand(true)).unwrap();
        assert_eq!(attached.foreign.len(), 1);
        assert!(attached.beside.contains(&"region,count".to_string()));
        let twice = [by_hand(false), b"startxref\n0\n%%EOF".to_vec()].concat();
        assert!(read(&twice).is_ok_and(|document| document.foreign.len() == 1));
    }

    #[test]
    fn what_is_no_pdf_is_said() {
        assert!(read(b"").is_err());
        assert!(read(b"%PDF-1.7 and nothing").is_err());
    }
}
