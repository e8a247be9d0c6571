//! What a page draws: its texts in the order drawn, each with the mark that it stands under.

use std::collections::BTreeMap;
use std::rc::Rc;

use hayro_syntax::content::TypedIter;
use hayro_syntax::content::ops::TypedInstruction;
use hayro_syntax::object::{Dict, Object, ObjectIdentifier};
use hayro_syntax::page::Resources;

use super::beside::{spelling, strings};
use super::font::{Cluster, Font};
use super::{DEEPEST, Document, Key, Marked, is};

/// A piece of text, in the order drawn.
pub(super) enum Drawn {
    Loose(String),
    Marked(Key),
}

/// An open piece of content.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Unnumbered,
    Numbered(i64),
    /// Outside of the text, on every page.
    Foot,
    /// Letters whose signs are those of several, with what they spell beside them: a Thai consonant with its vowel and its tone.
    Spelt,
}

/// Reads the contents of one page, and of the drawings on it.
pub(super) struct Reader<'d> {
    pub page: Option<ObjectIdentifier>,
    pub document: &'d mut Document,
    pub drawn: &'d mut Vec<Drawn>,
    pub marked: &'d mut Marked,
    pub fonts: &'d mut BTreeMap<ObjectIdentifier, Rc<Font>>,
    /// The marked pieces that are open.
    pub marks: Vec<Mark>,
}

impl Reader<'_> {
    /// `depth`: how many drawings it stands in.
    pub(super) fn content(&mut self, content: &[u8], resources: &Resources, depth: usize) -> Result<(), String> {
        if depth > DEEPEST {
            return Err("drawings nested too deeply".into());
        }
        let mut font = Rc::new(Font::default());
        let (mut cluster, mut spelling_out) = (Cluster::default(), None::<String>);
        let mut operations = TypedIter::new(content);
        while let Some(operation) = operations.next() {
            let mut drawn: Vec<Vec<u8>> = vec![];
            match operation {
                TypedInstruction::TextFont(set) => {
                    font = resources.get_font(set.0).map(|font| self.font(&font)).unwrap_or_default();
                }
                TypedInstruction::ShowText(show) => drawn.push(show.0.as_bytes().to_vec()),
                TypedInstruction::NextLineAndShowText(show) => drawn.push(show.0.as_bytes().to_vec()),
                TypedInstruction::ShowTextWithParameters(show) => drawn.push(show.2.as_bytes().to_vec()),
                TypedInstruction::ShowTexts(show) => {
                    let pieces = show.0.iter::<Object>().filter_map(Object::into_string);
                    drawn.push(pieces.flat_map(|piece| piece.as_bytes().to_vec()).collect());
                }
                TypedInstruction::BeginMarkedContent(_) => self.marks.push(Mark::Unnumbered),
                TypedInstruction::BeginMarkedContentWithProperties(mark) => {
                    let properties = match mark.1 {
                        Object::Dict(properties) => Some(properties.clone()),
                        _ => None,
                    };
                    if let Some(properties) = &properties {
                        strings(properties, self.document, 0);
                    }
                    let spelt = properties.as_ref().and_then(|properties| spelling(properties));
                    let number = properties.as_ref().and_then(|properties| properties.get::<i32>("MCID"));
                    let foot = properties.as_ref().is_some_and(|properties| is(properties, "Type", "Pagination"));
                    self.marks.push(match number {
                        Some(number) => Mark::Numbered(number.into()),
                        None if foot => Mark::Foot,
                        None if spelt.is_some() => Mark::Spelt,
                        None => Mark::Unnumbered,
                    });
                    spelling_out = spelt.or(spelling_out);
                }
                TypedInstruction::EndMarkedContent(_) => _ = self.marks.pop(),
                TypedInstruction::XObject(drawn) => {
                    let Some(stream) = resources.get_x_object(drawn.0) else { continue };
                    if !is(stream.dict(), "Subtype", "Form") {
                        continue;
                    }
                    let content = stream.decoded().map_err(|_| "a drawing that cannot be read")?;
                    let own = stream.dict().get::<Dict>("Resources").unwrap_or_else(Dict::empty);
                    let resources = Resources::from_parent(own, resources.clone());
                    self.content(&content, &resources, depth + 1)?;
                }
                _ => {}
            }
            for signs in drawn {
                // What is spelt out may be the rest of a cluster that began before.
                if let Some(spelt) = spelling_out.take().filter(|spelt| !cluster.has_begun(font.first(&signs), spelt)) {
                    self.piece(&spelt);
                    cluster = Cluster::of(&spelt);
                }
                let text = if self.marks.contains(&Mark::Spelt) {
                    cluster.take(font.codes(&signs));
                    font.decode(&signs, &mut Cluster::default())
                } else {
                    font.decode(&signs, &mut cluster)
                };
                self.show(&text);
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

    /// What is drawn. Signs that are spelt out beside them are read once, but for digits, and for signs that stand for nothing.
    fn show(&mut self, text: &str) {
        let is_told = |sign: char| sign.is_numeric() || sign == char::REPLACEMENT_CHARACTER;
        let is_spelt = self.marks.contains(&Mark::Spelt) && !text.contains(is_told);
        if !text.is_empty() && !is_spelt {
            self.piece(text);
        }
    }

    fn piece(&mut self, text: &str) {
        if self.marks.contains(&Mark::Foot) {
            return self.document.feet.push(text.to_string());
        }
        let number = |mark: &Mark| if let Mark::Numbered(number) = mark { Some(*number) } else { None };
        let Some(mark) = self.marks.iter().rev().find_map(number) else {
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
