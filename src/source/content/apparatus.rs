//! What stands at the end of a page, and the ways there from its text: sources that it cites, and words that it explains. It is written
//! into the page's Markdown, so that web page, paper and auditor read it like everything else.

use std::collections::BTreeMap;
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
        let links = found.iter().zip(&rendered.citations).map(|((index, cited), citation)| {
            let to = cited.first().map_or(1, |cited| place(&cited.key));
            (mark(*index), format!("[{citation}](#source-{to})"))
        });
        let links: BTreeMap<char, String> = links.collect();
        let text = std::mem::take(self.text);
        for sign in text.chars() {
            match links.get(&sign) {
                Some(link) => self.text.push_str(link),
                None => self.text.push(sign),
            }
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
        let mut ends: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
        for (term, place) in terms.iter().zip(places(self.text, terms)) {
            match place {
                Some(place) => {
                    explained.push(term);
                    ends.insert(place.start, (place.end, explained.len()));
                }
                None => {
                    let message = format!("the word `{}` does not stand in the text of this page", term.name);
                    missing.push(
                        Diagnostic::warning(term.span, message).hint("take it out, or write it as the page does"),
                    );
                }
            }
        }
        let text = std::mem::take(self.text);
        let mut at = 0;
        for (start, (end, number)) in ends {
            self.text.push_str(&format!("{}[{}](#term-{number})", &text[at..start], &text[start..end]));
            at = end;
        }
        self.text.push_str(&text[at..]);
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

/// Where each term first stands in prose, beside the terms before it. The page is read once, whatever the number of terms.
fn places(text: &str, terms: &[Term]) -> Vec<Option<Range<usize>>> {
    let starts = if terms.is_empty() { BTreeMap::new() } else { starts(text) };
    let mut taken: BTreeMap<usize, usize> = BTreeMap::new();
    let mut place = |term: &Term| {
        let begins = starts.get(&first_letters(&term.name)).into_iter().flatten();
        let found = begins.filter_map(|prose| {
            let is_taken = taken.range(..=prose.start).next_back().is_some_and(|(_, end)| prose.start < *end);
            // What is linked already is no prose.
            let stop = taken.range(prose.start..).next().map_or(prose.end, |(start, _)| prose.end.min(*start));
            let length = (!is_taken).then(|| begins_with(&text[prose.start..stop], &term.name))??;
            Some(prose.start..prose.start + length)
        });
        let found = found.into_iter().next()?;
        taken.insert(found.start, found.end);
        Some(found)
    };
    terms.iter().map(&mut place).collect()
}

/// Where words begin in prose (in no heading, link, code or picture), each with the end of its stretch of prose, by their first letters.
fn starts(text: &str) -> BTreeMap<String, Vec<Range<usize>>> {
    let mut starts: BTreeMap<String, Vec<Range<usize>>> = BTreeMap::new();
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
                let mut before = ' ';
                for (at, sign) in text[range.clone()].char_indices() {
                    if !before.is_alphanumeric() {
                        let start = range.start + at;
                        starts.entry(first_letters(&text[start..range.end])).or_default().push(start..range.end);
                    }
                    before = sign;
                }
            }
            _ => {}
        }
    }
    starts
}

/// The letters and digits that a text begins with, in small letters.
fn first_letters(text: &str) -> String {
    text.chars().take_while(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The length of a word that a text begins with, whole, in small or capital letters.
fn begins_with(text: &str, word: &str) -> Option<usize> {
    let mut rest = text.chars();
    let is_same = word.chars().all(|letter| {
        rest.next().is_some_and(|other| other == letter || other.to_lowercase().eq(letter.to_lowercase()))
    });
    let length = text.len() - rest.as_str().len();
    (is_same && !word.is_empty() && !rest.next().is_some_and(char::is_alphanumeric)).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::FileId;

    fn term(name: &str) -> Term {
        Term { span: Span { file: FileId(0), start: 0, end: 0 }, name: name.into(), meaning: String::new() }
    }

    fn found<'t>(text: &'t str, names: &[&str]) -> Vec<Option<(usize, &'t str)>> {
        let terms: Vec<Term> = names.iter().map(|name| term(name)).collect();
        places(text, &terms).into_iter().map(|place| place.map(|place| (place.start, &text[place]))).collect()
    }

    #[test]
    fn a_word_is_found_whole_and_in_prose() {
        let text = "## Shelter\n\n`shelter` [a shelter](x) shelters, *Shelter* and shelter.";
        assert_eq!(found(text, &["shelter", "helter"]), [Some((48, "Shelter")), None]);
    }

    #[test]
    fn a_word_stands_beside_those_that_were_found_before_it() {
        let text = "A Night Shelter is a shelter by night. ÅR år-";
        let words = ["night shelter", "shelter", "night", "år", "a night", "by night.", ""];
        let all = [
            Some((2, "Night Shelter")),
            Some((21, "shelter")),
            Some((32, "night")),
            Some((39, "ÅR")),
            None,
            None,
            None,
        ];
        assert_eq!(found(text, &words), all);
    }
}
