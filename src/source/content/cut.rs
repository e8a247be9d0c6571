//! Cuts what is worked out (`{{ … }}`), references (`[@fig-…]`) and the lines of boxes (`:::`) out of a page before its Markdown is read, so that `*`,
//! `|` and `_` inside are harmless.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::references::CITATION;
use super::theory;
use crate::locale::markdown;
use crate::model::report::{MOST_INSERTS, insert_of, mark};
use crate::source::expression::parser::Problem;

/// What a reference to a figure begins with.
pub(super) const REFERENCE: &str = "[@fig-";

/// A page without what is worked out in it.
pub(super) struct Cut {
    /// A mark stands where each piece was.
    pub text: String,
    pub pieces: Vec<Piece>,
}

/// What was cut out, by its bytes in the file.
pub(super) struct Piece {
    pub range: Range<usize>,
    pub kind: PieceKind,
    pub place: Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PieceKind {
    /// `{{ … }}`
    Formula,
    /// `{{` without its end.
    Unclosed,
    /// `::: box` or `:::`
    Fence,
    /// `[@fig-services]`
    Reference,
    /// `[@hansen2010, p. 12]`
    Citation,
    /// The lines between ```` ```theory ```` and its end.
    Theory,
}

/// Where a piece stands, as Markdown sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Prose,
    /// Alone in its paragraph.
    Alone,
    /// In code, which is shown as it is written.
    Code,
    /// In the page's title.
    Title,
    /// In the address of a link or a picture.
    Address,
}

/// Cuts a page from the byte `start` on.
///
/// # Errors
/// A sign of the text is one of those that stand for pieces, or there are more pieces than signs.
pub(super) fn cut(file: &str, start: usize) -> Result<Cut, Problem> {
    let mut cut = Cut { text: String::new(), pieces: vec![] };
    let mut fence = None;
    let mut at = start;
    while at < file.len() {
        let line_end = file[at..].find('\n').map_or(file.len(), |end| at + end + 1);
        let line = &file[at..line_end];
        let trimmed = line.trim_start_matches(' ');
        let is_code = code_fence(trimmed);
        if fence.is_none()
            && let Some(sign) = is_code
            && trimmed.trim_start_matches(sign).trim() == theory::INFO
        {
            let end = block_end(file, line_end, sign);
            cut.text.push_str("\n\n");
            cut.take(file, line_end..end.start, PieceKind::Theory)?;
            cut.text.push_str("\n\n");
            at = end.end;
            continue;
        }
        match (&fence, is_code) {
            (None, Some(sign)) => fence = Some(sign),
            (Some(open), Some(sign)) if *open == sign => fence = None,
            _ => {}
        }
        if fence.is_none() && line.len() - trimmed.len() < 4 && trimmed.starts_with(":::") {
            let from = at + line.len() - trimmed.len();
            cut.text.push_str("\n\n");
            cut.take(file, from..from + trimmed.trim_end().len(), PieceKind::Fence)?;
            cut.text.push_str("\n\n");
            at = line_end;
            continue;
        }
        at = cut.line(file, at, line_end)?;
    }
    cut.find_places();
    Ok(cut)
}

/// The line that closes a block of code, as far as there is one.
fn block_end(file: &str, start: usize, sign: char) -> Range<usize> {
    let mut at = start;
    for line in file[start..].split_inclusive('\n') {
        if code_fence(line.trim_start_matches(' ')) == Some(sign) {
            return at..at + line.len();
        }
        at += line.len();
    }
    at..at
}

/// The sign of the line that opens or closes a block of code.
fn code_fence(line: &str) -> Option<char> {
    ['`', '~'].into_iter().find(|sign| line.starts_with(&sign.to_string().repeat(3)))
}

/// The first reference or citation of a line that begins before this byte: both begin with `[@` and a letter or digit.
fn reference(line: &str, before: usize) -> Option<(usize, usize)> {
    let starts = line[..before].match_indices(CITATION).map(|(from, _)| from);
    let named = |from: &usize| line[from + CITATION.len()..].starts_with(char::is_alphanumeric);
    let from = starts.into_iter().find(named)?;
    Some((from, from + line[from..].find(']')? + 1))
}

impl Cut {
    /// Takes over a line, less what is cut out of it, and gives the place behind it: a formula may go on in the next line.
    fn line(&mut self, file: &str, mut at: usize, line_end: usize) -> Result<usize, Problem> {
        while at < line_end {
            let rest = &file[at..line_end];
            let formula = rest.find("{{");
            match (formula, reference(rest, formula.unwrap_or(rest.len()))) {
                (_, Some((from, end))) => {
                    self.keep(file, at..at + from)?;
                    let is_figure = rest[from..].starts_with(REFERENCE);
                    let kind = if is_figure { PieceKind::Reference } else { PieceKind::Citation };
                    self.take(file, at + from..at + end, kind)?;
                    at += end;
                }
                (Some(open), _) => {
                    self.keep(file, at..at + open)?;
                    at = self.formula(file, at + open)?;
                }
                (None, _) => {
                    self.keep(file, at..line_end)?;
                    return Ok(line_end);
                }
            }
        }
        Ok(at)
    }

    /// Takes the formula that begins at a place, and gives the place behind it.
    fn formula(&mut self, file: &str, open: usize) -> Result<usize, Problem> {
        let rest = &file[open + 2..];
        // It ends in its own paragraph, before another begins.
        let own = &rest[..rest.find("{{").unwrap_or(rest.len())];
        let own = own.split("\n\n").next().unwrap_or_default();
        let (end, kind) = match own.find("}}") {
            Some(close) => (open + 2 + close + 2, PieceKind::Formula),
            None => (open + 2, PieceKind::Unclosed),
        };
        self.take(file, open..end, kind)?;
        Ok(end)
    }

    fn keep(&mut self, file: &str, range: Range<usize>) -> Result<(), Problem> {
        let text = &file[range.clone()];
        if let Some((at, sign)) = text.char_indices().find(|(_, sign)| insert_of(*sign).is_some()) {
            let place = range.start + at..range.start + at + sign.len_utf8();
            return Err(Problem::new(
                place,
                "this sign belongs to nobody (it is private to programs) and is not published",
            ));
        }
        self.text.push_str(text);
        Ok(())
    }

    fn take(&mut self, file: &str, range: Range<usize>, kind: PieceKind) -> Result<(), Problem> {
        debug_assert!(file.is_char_boundary(range.start));
        if self.pieces.len() >= MOST_INSERTS {
            return Err(Problem::new(range, format!("a page has at most {MOST_INSERTS} computed parts")));
        }
        self.text.push(mark(self.pieces.len()));
        self.pieces.push(Piece { range, kind, place: Place::Prose });
        Ok(())
    }

    /// Asks Markdown where each piece stands.
    fn find_places(&mut self) {
        let Cut { text, pieces } = self;
        let mut put = |text: &str, place: Place| {
            for index in text.chars().filter_map(insert_of) {
                if let Some(piece) = pieces.get_mut(index) {
                    piece.place = place;
                }
            }
        };
        let (mut in_code, mut in_title, mut has_title) = (false, false, false);
        let mut paragraph: Option<String> = None;
        for event in markdown::page_events(text) {
            match event {
                Event::Start(Tag::CodeBlock(_)) => in_code = true,
                Event::End(TagEnd::CodeBlock) => in_code = false,
                Event::Start(Tag::Heading { level: pulldown_cmark::HeadingLevel::H1, .. }) if !has_title => {
                    in_title = true
                }
                Event::End(TagEnd::Heading(_)) if in_title => (in_title, has_title) = (false, true),
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    put(&dest_url, Place::Address)
                }
                Event::Code(text) => put(&text, Place::Code),
                Event::Text(text) if in_code => put(&text, Place::Code),
                Event::Text(text) if in_title => put(&text, Place::Title),
                Event::Start(Tag::Paragraph) => paragraph = Some(String::new()),
                Event::End(TagEnd::Paragraph) => {
                    if let Some(text) = paragraph.take()
                        && text.trim().chars().count() == 1
                    {
                        put(&text, Place::Alone);
                    }
                }
                Event::Text(text) => {
                    if let Some(paragraph) = &mut paragraph {
                        paragraph.push_str(&text);
                    }
                }
                // Something else stands in the paragraph.
                Event::Start(_) | Event::SoftBreak | Event::HardBreak => {
                    if let Some(paragraph) = &mut paragraph {
                        paragraph.push_str("  .");
                    }
                }
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with each piece by its number, and where the pieces stand.
    fn cut_up(text: &str) -> (String, Vec<(&str, Place)>) {
        let cut = cut(text, 0).expect("it can be cut");
        let shown = cut.text.chars().map(|sign| insert_of(sign).map_or(sign.to_string(), |index| format!("<{index}>")));
        (shown.collect(), cut.pieces.iter().map(|piece| (&text[piece.range.clone()], piece.place)).collect())
    }

    #[test]
    fn formulas_are_cut_out_wherever_they_stand() {
        let (text, pieces) = cut_up("a {{ b * c }} | `{{ d }}`\n\n{{ e }}\n\n| {{ f | g }} |\n|---|\n| x |\n");
        assert_eq!(text, "a <0> | `<1>`\n\n<2>\n\n| <3> |\n|---|\n| x |\n");
        let places: Vec<Place> = pieces.iter().map(|(_, place)| *place).collect();
        assert_eq!(places, [Place::Prose, Place::Code, Place::Alone, Place::Prose]);
        assert_eq!(pieces[3].0, "{{ f | g }}");
    }

    #[test]
    fn boxes_titles_code_and_addresses_are_told_apart() {
        let (_, pieces) = cut_up(
            "# A {{ b }}\n\n::: box {title=\"x\"}\nc\n:::\n\n```\n::: no\n{{ d }}\n```\n\n[e](f{{g}})\n\nh {{ i\n\n}}",
        );
        let expected = [
            ("{{ b }}", Place::Title),
            ("::: box {title=\"x\"}", Place::Alone),
            (":::", Place::Alone),
            ("{{ d }}", Place::Code),
            ("{{g}}", Place::Address),
            ("{{", Place::Prose),
        ];
        assert_eq!(pieces, expected);
    }
}
