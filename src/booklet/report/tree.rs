//! The tree that the layout of a report reads: blocks, and spans of text within them.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::print::words::Words;

/// A text and its footnotes, which are laid out at the foot of the page that refers to them.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(crate) struct Tree {
    pub(crate) blocks: Vec<Block>,
    pub(crate) notes: BTreeMap<String, Vec<Block>>,
    /// Places that links lead to.
    pub(crate) anchors: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Block {
    /// From 2: a page's title is its only heading of the first level. Levels follow one another without gaps (PDF/UA-1, 7.4.2).
    Heading {
        level: u8,
        spans: Vec<Span>,
    },
    Paragraph {
        spans: Vec<Span>,
    },
    /// Numbered from `start`, where it is numbered.
    List {
        start: Option<u64>,
        items: Vec<Vec<Block>>,
    },
    Quote {
        blocks: Vec<Block>,
    },
    Code {
        words: Words,
    },
    /// `columns`: on which side each stands.
    Table {
        columns: Vec<&'static str>,
        header: Vec<Vec<Span>>,
        rows: Vec<Vec<Vec<Span>>>,
    },
    Rule,
    /// What people said, and what may be said of who said it.
    Quotes {
        passages: Vec<(Words, Option<Words>)>,
    },
    /// A theory of change.
    Theory {
        stages: Vec<(Words, Vec<Words>)>,
    },
    /// A picture that stands beside the page, where the template finds it, and what it shows.
    Picture {
        path: String,
        alt: String,
    },
    /// The figure of this insert.
    Figure {
        place: usize,
    },
    Box {
        aside: &'static str,
        title: Option<Words>,
        /// Who should act, and when.
        by: Option<Words>,
        /// Of a recommendation.
        number: Option<u32>,
        blocks: Vec<Block>,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Span {
    Words {
        words: Words,
    },
    Code {
        words: Words,
    },
    Link {
        address: String,
        spans: Vec<Span>,
    },
    /// A footnote; `first`: the others of this name lead to it.
    Note {
        name: String,
        first: bool,
    },
    /// "Figure 2", leading to the figure of this insert.
    ToFigure {
        place: usize,
        words: Words,
    },
    /// A place that can be led to.
    Anchor {
        name: String,
    },
    /// A link within the page, which leads somewhere if its place is on paper.
    ToAnchor {
        name: String,
        spans: Vec<Span>,
    },
    Break,
}

impl Tree {
    /// All its texts.
    pub(crate) fn words(&self) -> Vec<&Words> {
        let mut words = vec![];
        self.blocks.iter().chain(self.notes.values().flatten()).for_each(|block| of_block(block, &mut words));
        words
    }
}

fn of_block<'b>(block: &'b Block, words: &mut Vec<&'b Words>) {
    match block {
        Block::Heading { spans, .. } | Block::Paragraph { spans } => of_spans(spans, words),
        Block::List { items, .. } => items.iter().flatten().for_each(|block| of_block(block, words)),
        Block::Quote { blocks } => blocks.iter().for_each(|block| of_block(block, words)),
        Block::Table { header, rows, .. } => {
            header.iter().chain(rows.iter().flatten()).for_each(|spans| of_spans(spans, words));
        }
        Block::Box { title, by, blocks, .. } => {
            words.extend(title.iter().chain(by));
            blocks.iter().for_each(|block| of_block(block, words));
        }
        Block::Code { words: text } => words.push(text),
        Block::Quotes { passages } => {
            words.extend(passages.iter().flat_map(|(text, by)| [text].into_iter().chain(by)));
        }
        Block::Theory { stages } => {
            words.extend(stages.iter().flat_map(|(title, items)| [title].into_iter().chain(items)));
        }
        Block::Rule | Block::Picture { .. } | Block::Figure { .. } => {}
    }
}

fn of_spans<'s>(spans: &'s [Span], words: &mut Vec<&'s Words>) {
    for span in spans {
        match span {
            Span::Words { words: text } | Span::Code { words: text } | Span::ToFigure { words: text, .. } => {
                words.push(text)
            }
            Span::Link { spans, .. } | Span::ToAnchor { spans, .. } => of_spans(spans, words),
            Span::Note { .. } | Span::Anchor { .. } | Span::Break => {}
        }
    }
}
