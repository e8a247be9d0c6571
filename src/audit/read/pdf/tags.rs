//! The tags of a PDF: which pieces of text are a table, a heading, a paragraph.

use std::collections::{BTreeMap, BTreeSet};

use hayro_syntax::object::{Dict, Name, Object, ObjectIdentifier};

use super::{DEEPEST, Key, Marked, PaperTable, is};

/// Walks the tags and gathers the tables that they mark.
pub(super) struct Tags<'d> {
    pub marked: &'d Marked,
    pub heading: String,
    /// The last paragraph outside of a table.
    pub paragraph: String,
    pub tables: &'d mut Vec<PaperTable>,
    /// Whether a table of contents is open.
    pub in_contents: bool,
    /// Pieces of the table of contents.
    pub contents: BTreeSet<Key>,
    /// Pieces that are a number and open a paragraph with more in it, each with that paragraph.
    pub numbered: BTreeMap<Key, String>,
    /// Of the paragraph that is open.
    pub pieces: Vec<Key>,
    /// How many elements the one that is open stands in.
    pub depth: usize,
}

impl Tags<'_> {
    /// `text`: what gathers the words of the cell or heading that is open.
    pub(super) fn walk(&mut self, element: &Dict, page: Option<ObjectIdentifier>, text: &mut Option<String>) {
        if self.depth > DEEPEST {
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
        let outside = self.in_contents;
        self.in_contents |= kind == "TOC";
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
                    self.depth += 1;
                    self.walk(kid, page, gathered);
                    self.depth -= 1;
                    continue;
                }
                _ => continue,
            };
            if self.in_contents {
                self.contents.extend(mark.map(|mark| (at, mark)));
            }
            if let (Some(text), Some(run)) = (gathered.as_mut(), mark.and_then(|mark| self.marked.get(&(at, mark)))) {
                text.push(' ');
                text.push_str(run);
                self.pieces.extend(mark.map(|mark| (at, mark)));
            }
        }
        self.in_contents = outside;
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
            row.push(rejoined(&text));
        }
    }
}

/// Whether a number goes on in the next piece that is drawn: behind a dash an Arabic mark is drawn apart from the digits before it.
pub(super) fn goes_on(before: &str, next: &str) -> bool {
    let mut next = next.chars();
    before.ends_with(char::is_numeric)
        && matches!(next.next(), Some('\u{66b}' | '\u{66c}'))
        && next.next().is_some_and(char::is_numeric)
}

/// A cell whose ranges are each one word: a line may break behind a dash, and one from right to left is drawn in pieces, so "1–5" is
/// read as "1– 5" or "1 – 5", and "١–٢٫٥" as "١ – ٢ ٫٥".
pub(super) fn rejoined(cell: &str) -> String {
    let mut cell = cell.to_string();
    let begun =
        |cell: &str| cell.match_indices(' ').map(|(at, _)| at).find(|at| goes_on(&cell[..*at], &cell[at + 1..]));
    while let Some(at) = begun(&cell) {
        cell.remove(at);
    }
    let mut parts = cell.split('–');
    let mut joined = parts.next().unwrap_or_default().to_string();
    for part in parts {
        let is_range = joined.trim_end().ends_with(char::is_numeric) && part.trim_start().starts_with(char::is_numeric);
        joined.truncate(if is_range { joined.trim_end().len() } else { joined.len() });
        joined.push('–');
        joined.push_str(if is_range { part.trim_start() } else { part });
    }
    joined
}
