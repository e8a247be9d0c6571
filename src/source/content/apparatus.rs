//! What stands at the end of a page, and the ways there from its text: sources that it cites, and words that it explains. It is written
//! into the page's Markdown, so that web page, paper and auditor read it like everything else.

use std::ops::Range;

use hayagriva::Library;
use pulldown_cmark::{Event, Tag, TagEnd};

use super::cut::{Piece, PieceKind, Place};
use super::front::Term;
use super::references::{self, Cited, cited, escape};
use crate::diagnostic::{Diagnostic, Span};
use crate::locale::message::Messages;
use crate::locale::{Locale, markdown};
use crate::model::report::{Insert, InsertKind, mark};
use crate::source::expression::parser::Problem;

/// A page without what is worked out in it, and what is put into it.
pub(super) struct Text<'t> {
    pub file: &'t str,
    pub locale: &'t Locale,
    pub text: &'t mut String,
    pub inserts: &'t mut Vec<Insert>,
}

impl Text<'_> {
    /// Puts what the citations say in their places, and the list of sources at the end; gives what each sign became.
    pub(super) fn cite(
        &mut self,
        pieces: &[Piece],
        library: Option<&Library>,
        problems: &mut Vec<Problem>,
    ) -> Vec<(char, String)> {
        let citations = pieces.iter().enumerate();
        let citations = citations.filter(|(_, piece)| piece.kind == PieceKind::Citation && piece.place != Place::Code);
        let mut found: Vec<(usize, Vec<Cited>)> = vec![];
        for (index, piece) in citations {
            match cited(self.file, piece.range.clone(), library) {
                Ok(cited) => found.push((index, cited)),
                Err(problem) => problems.push(problem),
            }
        }
        let (Some(library), Some(span)) = (library, found.first().map(|(index, _)| self.inserts[*index].span)) else {
            return vec![];
        };
        let cited: Vec<Vec<Cited>> = found.iter().map(|(_, cited)| cited.clone()).collect();
        let rendered = references::rendered(&cited, library, self.locale);
        let place = |key: &str| rendered.list.iter().position(|(known, _)| known == key).map_or(1, |at| at + 1);
        for ((index, cited), citation) in found.iter().zip(&rendered.citations) {
            let to = cited.first().map_or(1, |cited| place(&cited.key));
            *self.text = self.text.replace(mark(*index), &format!("[{citation}](#source-{to})"));
        }
        self.heading("site-references");
        for ((_, source), number) in rendered.list.iter().zip(1..) {
            let anchor = self.anchor(format!("source-{number}"), span);
            self.text.push_str(&format!("- {anchor}{source}\n"));
        }
        found.iter().zip(rendered.citations).map(|((index, _), citation)| (mark(*index), citation)).collect()
    }

    /// Leads from the first place of each term to what it means, at the end. A term that the page does not have is told.
    pub(super) fn explain(&mut self, terms: &[Term]) -> Vec<Diagnostic> {
        let mut missing = vec![];
        let mut explained = vec![];
        for term in terms {
            match find(self.text, &term.name) {
                Some(range) => {
                    let number = explained.len() + 1;
                    self.text.insert_str(range.end, &format!("](#term-{number})"));
                    self.text.insert(range.start, '[');
                    explained.push(term);
                }
                None => {
                    let message = format!("the word `{}` does not stand in the text of this page", term.name);
                    missing.push(
                        Diagnostic::warning(term.span, message).hint("take it out, or write it as the page does"),
                    );
                }
            }
        }
        if !explained.is_empty() {
            self.heading("site-glossary");
        }
        for (term, number) in explained.iter().zip(1..) {
            let anchor = self.anchor(format!("term-{number}"), term.span);
            self.text.push_str(&format!("- {anchor}**{}**: {}\n", escape(&term.name), escape(&term.meaning)));
        }
        missing
    }

    fn heading(&mut self, message: &str) {
        let heading = Messages::built_in(self.locale).text(message);
        self.text.push_str(&format!("\n\n## {heading}\n\n"));
    }

    /// A place that can be led to, as the sign that stands for it.
    fn anchor(&mut self, id: String, span: Span) -> char {
        self.inserts.push(Insert { span, written: String::new(), kind: InsertKind::Anchor(id) });
        mark(self.inserts.len() - 1)
    }
}

/// Where a word first stands in prose: in no heading, link, code or picture.
fn find(text: &str, word: &str) -> Option<Range<usize>> {
    let mut elsewhere = 0_usize;
    for (event, range) in markdown::page_events(text).into_offset_iter() {
        match event {
            Event::Start(
                Tag::Heading { .. } | Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_) | Tag::HtmlBlock,
            ) => elsewhere += 1,
            Event::End(TagEnd::Heading(_) | TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock | TagEnd::HtmlBlock) => {
                elsewhere = elsewhere.saturating_sub(1)
            }
            Event::Text(_) if elsewhere == 0 => {
                if let Some(found) = find_word(&text[range.clone()], word) {
                    return Some(range.start + found.start..range.start + found.end);
                }
            }
            _ => {}
        }
    }
    None
}

/// A word in a text, whole, in small or capital letters.
fn find_word(text: &str, word: &str) -> Option<Range<usize>> {
    let mut before = ' ';
    for (start, sign) in text.char_indices() {
        if !before.is_alphanumeric() {
            let mut rest = text[start..].chars();
            let is_same = word.chars().all(|letter| {
                rest.next().is_some_and(|other| other == letter || other.to_lowercase().eq(letter.to_lowercase()))
            });
            let end = text.len() - rest.as_str().len();
            if is_same && !word.is_empty() && !rest.next().is_some_and(char::is_alphanumeric) {
                return Some(start..end);
            }
        }
        before = sign;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_whole_and_in_prose() {
        let text = "## Shelter\n\n`shelter` [a shelter](x) shelters, *Shelter* and shelter.";
        let found = find(text, "shelter").map(|range| &text[range]);
        assert_eq!(found, Some("Shelter"));
        assert_eq!(find(text, "helter"), None);
    }
}
