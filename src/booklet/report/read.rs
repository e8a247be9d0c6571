//! Reads a page's Markdown as a tree, with what is worked out in its place.

use std::collections::BTreeMap;
use std::iter::Peekable;
use std::vec::IntoIter;

use pulldown_cmark::{Alignment, Event, HeadingLevel, Tag, TagEnd};

use super::tree::{Block, Span, Tree};
use crate::locale::Locale;
use crate::locale::markdown::{self, Run, is_relative};
use crate::model::report::Aside;
use crate::print::words::Words;

/// What stands in the place of a sign.
pub(crate) enum Put {
    Words {
        text: String,
        lang: Option<Locale>,
    },
    Figure(usize),
    ToFigure(usize, Words),
    Anchor(String),
    /// A block that is made already.
    Block(Block),
    Open(Aside),
    Close,
}

/// Reads a page that is written in `locale`; `put` says what stands in the place of a sign, if anything does, `picture` where the picture
/// of an address is, if it is shown. The first heading of the first level is the page's title, and left out.
pub(crate) fn tree(
    text: &str,
    locale: &Locale,
    put: &dyn Fn(char) -> Option<Put>,
    picture: &dyn Fn(&str) -> Option<String>,
) -> Tree {
    let events: Vec<Event> = markdown::page_events(text).collect();
    let mut reader = Reader {
        events: events.into_iter().peekable(),
        locale,
        put,
        picture,
        pictures: vec![],
        block: None,
        has_title: false,
        level: 1,
        recommendations: 0,
        notes: BTreeMap::new(),
        noted: vec![],
        anchors: vec![],
    };
    let mut blocks = vec![];
    // An end that nothing began is passed over.
    while reader.events.peek().is_some() {
        blocks.extend(reader.blocks(false));
        reader.events.next();
    }
    Tree { blocks, notes: reader.notes, anchors: reader.anchors }
}

struct Reader<'r, 't> {
    events: Peekable<IntoIter<Event<'t>>>,
    locale: &'r Locale,
    put: &'r dyn Fn(char) -> Option<Put>,
    picture: &'r dyn Fn(&str) -> Option<String>,
    /// Of the block that is being read, which stand behind it.
    pictures: Vec<Block>,
    /// What takes the place of the paragraph that is being read.
    block: Option<Put>,
    has_title: bool,
    /// Of the last heading.
    level: u8,
    recommendations: u32,
    notes: BTreeMap<String, Vec<Block>>,
    /// Footnotes that were referred to.
    noted: Vec<String>,
    anchors: Vec<String>,
}

impl Reader<'_, '_> {
    /// Blocks up to the end of what they stand in, which is left to be read; in a box up to its end.
    fn blocks(&mut self, in_box: bool) -> Vec<Block> {
        let mut blocks = vec![];
        while let Some(event) = self.events.next_if(|event| !matches!(event, Event::End(_))) {
            let block = match event {
                Event::Start(Tag::Paragraph | Tag::HtmlBlock) => {
                    let spans = self.inside();
                    match self.block.take() {
                        Some(Put::Figure(place)) => Some(Block::Figure { place }),
                        Some(Put::Block(block)) => Some(block),
                        Some(Put::Open(opened)) => Some(self.aside(opened)),
                        Some(Put::Close) if in_box => return blocks,
                        Some(_) => None,
                        None if spans.is_empty() && !self.pictures.is_empty() => None,
                        None => Some(Block::Paragraph { spans }),
                    }
                }
                Event::Start(Tag::Heading { level, .. }) => self.heading(level),
                Event::Start(Tag::List(start)) => Some(self.list(start)),
                Event::Start(Tag::BlockQuote(_)) => {
                    let blocks = self.blocks(false);
                    self.events.next();
                    Some(Block::Quote { blocks })
                }
                Event::Start(Tag::CodeBlock(_)) => {
                    let text = self.verbatim();
                    Some(Block::Code { words: Words::literal(text.trim_end(), self.locale) })
                }
                Event::Start(Tag::Table(columns)) => Some(self.table(&columns)),
                Event::Start(Tag::FootnoteDefinition(name)) => {
                    let blocks = self.blocks(false);
                    self.events.next();
                    self.notes.insert(name.to_string(), blocks);
                    None
                }
                Event::Rule => Some(Block::Rule),
                // An item of a tight list has its text without a paragraph around it.
                other => {
                    let mut spans = vec![];
                    self.span(other, false, &mut spans);
                    let is_inline =
                        |event: &Event| !matches!(event, Event::End(_) | Event::Rule) && !opens_block(event);
                    while let Some(event) = self.events.next_if(is_inline) {
                        self.span(event, false, &mut spans);
                    }
                    Some(Block::Paragraph { spans })
                }
            };
            blocks.extend(block);
            blocks.append(&mut self.pictures);
        }
        blocks
    }

    fn heading(&mut self, level: HeadingLevel) -> Option<Block> {
        let spans = self.inside();
        if level == HeadingLevel::H1 && !self.has_title {
            self.has_title = true;
            return None;
        }
        self.level = (level as u8).clamp(2, self.level + 1);
        Some(Block::Heading { level: self.level, spans })
    }

    fn list(&mut self, start: Option<u64>) -> Block {
        let mut items = vec![];
        while self.events.next_if(|event| matches!(event, Event::Start(Tag::Item))).is_some() {
            items.push(self.blocks(false));
            self.events.next();
        }
        self.events.next();
        Block::List { start, items }
    }

    fn table(&mut self, columns: &[Alignment]) -> Block {
        let columns = columns.iter().map(|alignment| match alignment {
            Alignment::None | Alignment::Left => "start",
            Alignment::Center => "center",
            Alignment::Right => "end",
        });
        let columns = columns.collect();
        let (mut header, mut rows) = (vec![], vec![]);
        while let Some(event) = self.events.next_if(|event| !matches!(event, Event::End(_))) {
            let mut cells = vec![];
            while self.events.next_if(|event| matches!(event, Event::Start(Tag::TableCell))).is_some() {
                cells.push(self.inside());
            }
            self.events.next();
            if matches!(event, Event::Start(Tag::TableHead)) { header = cells } else { rows.push(cells) }
        }
        self.events.next();
        Block::Table { columns, header, rows }
    }

    fn aside(&mut self, opened: Aside) -> Block {
        use crate::model::report::AsideKind::Recommendation;
        let is_recommendation = opened.kind == Recommendation;
        self.recommendations += u32::from(is_recommendation);
        let number = is_recommendation.then_some(self.recommendations);
        let by: Vec<&str> = [&opened.who, &opened.when].into_iter().flatten().map(String::as_str).collect();
        Block::Box {
            aside: opened.kind.name(),
            title: opened.title.as_ref().map(|title| Words::literal(title, self.locale)),
            by: (!by.is_empty()).then(|| Words::literal(by.join(" · "), self.locale)),
            number,
            blocks: self.blocks(true),
        }
    }

    /// What stands up to the end of the element that was begun.
    fn inside(&mut self) -> Vec<Span> {
        self.inside_of(false)
    }

    fn inside_of(&mut self, strong: bool) -> Vec<Span> {
        let mut spans = vec![];
        while let Some(event) = self.events.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            self.span(event, strong, &mut spans);
        }
        spans
    }

    fn span(&mut self, event: Event, strong: bool, spans: &mut Vec<Span>) {
        match event {
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text, strong, spans),
            Event::Code(text) => {
                let text = self.plain(&text);
                spans.push(Span::Code { words: Words::literal(text, self.locale) });
            }
            Event::SoftBreak => self.push(" ", strong, None, spans),
            Event::HardBreak => spans.push(Span::Break),
            Event::FootnoteReference(name) => {
                let first = !self.noted.iter().any(|noted| **noted == *name);
                self.noted.push(name.to_string());
                spans.push(Span::Note { name: name.to_string(), first });
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                let inner = self.inside_of(strong);
                // Another page of the site is not on paper: its name stands there.
                match dest_url.strip_prefix('#') {
                    Some(name) => spans.push(Span::ToAnchor { name: name.to_string(), spans: inner }),
                    None if !is_relative(&dest_url) && is_harmless(&dest_url) => {
                        spans.push(Span::Link { address: dest_url.to_string(), spans: inner });
                    }
                    None => spans.extend(inner),
                }
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                let inner = self.inside_of(strong);
                match (self.picture)(&dest_url) {
                    Some(path) => self.pictures.push(Block::Picture { path, alt: plain_of(&inner) }),
                    None => spans.extend(inner),
                }
            }
            // Slanted letters are hard to read.
            Event::Start(Tag::Emphasis | Tag::Strong) => spans.extend(self.inside_of(true)),
            Event::Start(_) => spans.extend(self.inside_of(strong)),
            _ => {}
        }
    }

    /// Text, with what is put into it.
    fn text(&mut self, text: &str, strong: bool, spans: &mut Vec<Span>) {
        let mut plain = String::new();
        for sign in text.chars() {
            let Some(put) = (self.put)(sign) else {
                plain.push(sign);
                continue;
            };
            self.push(&std::mem::take(&mut plain), strong, None, spans);
            match put {
                Put::Words { text, lang } => self.push(&text, strong, lang.as_ref(), spans),
                Put::ToFigure(place, words) => spans.push(Span::ToFigure { place, words }),
                Put::Anchor(name) => {
                    self.anchors.push(name.clone());
                    spans.push(Span::Anchor { name });
                }
                block => self.block = Some(block),
            }
        }
        self.push(&plain, strong, None, spans);
    }

    /// Adds a piece of text to the last one, where that is in the same language.
    fn push(&self, text: &str, strong: bool, lang: Option<&Locale>, spans: &mut Vec<Span>) {
        if text.is_empty() {
            return;
        }
        let words = Words::of(vec![Run { text: text.to_string(), strong }], lang.unwrap_or(self.locale));
        match spans.last_mut() {
            Some(Span::Words { words: last }) if last.lang == words.lang && last.region == words.region => {
                match last.runs.last_mut() {
                    Some(run) if run.strong == strong => run.text.push_str(text),
                    _ => last.runs.extend(words.runs),
                }
            }
            _ => spans.push(Span::Words { words }),
        }
    }

    /// The text of a block of code.
    fn verbatim(&mut self) -> String {
        let mut all = String::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::Text(text) => all.push_str(&self.plain(&text)),
                Event::End(TagEnd::CodeBlock) => break,
                _ => {}
            }
        }
        all
    }

    fn plain(&self, text: &str) -> String {
        let put = |sign: char| match (self.put)(sign) {
            Some(Put::Words { text, .. }) => text,
            Some(_) => String::new(),
            None => sign.to_string(),
        };
        text.chars().map(put).collect()
    }
}

/// What a picture shows, as text.
fn plain_of(spans: &[Span]) -> String {
    let text = |span: &Span| match span {
        Span::Words { words } | Span::Code { words } | Span::ToFigure { words, .. } => words.plain(),
        Span::Link { spans, .. } | Span::ToAnchor { spans, .. } => plain_of(spans),
        Span::Break => " ".into(),
        Span::Note { .. } | Span::Anchor { .. } => String::new(),
    };
    spans.iter().map(text).collect()
}

/// Whether a block begins: what is no part of a line.
fn opens_block(event: &Event) -> bool {
    let Event::Start(tag) = event else { return false };
    !matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::Superscript
            | Tag::Subscript
    )
}

/// Whether a reader may be led there.
fn is_harmless(address: &str) -> bool {
    ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme))
}
