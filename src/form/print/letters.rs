//! Finds letters that no font has, before anything is laid out: each is named with its language and its question.

use std::collections::{BTreeMap, BTreeSet};

use super::Subject;
use super::fonts::Fonts;
use super::line::Line;
use super::sheet::{Block, Field, PAGE, PAGES, Row, Sheet};
use crate::diagnostic::{Diagnostic, Place};

/// So many letters are named in one message.
const NAMED: usize = 8;

/// One error for each question and language in which letters are missing.
pub fn missing(sheet: &Sheet, subject: &Subject<'_>, fonts: &Fonts) -> Vec<Diagnostic> {
    let mut search = Search { fonts, errors: Vec::new() };
    let front = Place::Path(format!("surveys/{}/survey.yaml", subject.instrument.name));
    let cover = &sheet.cover;
    let about = cover.about.iter().chain(&cover.points).chain(&cover.how.circles).chain(&cover.how.squares);
    let about = about.chain([&sheet.title, &sheet.page, &sheet.foot, &cover.points_title, &cover.how_title]);
    let about = about.chain([&cover.how.circle, &cover.how.square, &cover.how.mistake]).chain(&sheet.end);
    let words = &sheet.words;
    search.lines(about.chain([&words.or, &words.example, &words.notes, &words.continued]), &front, "the first page");
    for block in &sheet.blocks {
        match block {
            Block::Section { label, .. } => search.lines(label, &front, "a heading"),
            Block::Round { label, .. } => search.lines([label], &front, "a heading"),
            Block::Question(asked) => {
                let place = match subject.instrument.question(&asked.name) {
                    Some(question) => Place::At(question.span),
                    None => front.clone(),
                };
                // A rule quotes labels that are looked at where they stand.
                let lines = [&asked.label].into_iter().chain(&asked.hint).chain(&asked.how);
                let lines = lines.chain(&asked.interviewer_note).chain(asked.missing.iter().flat_map(of_row));
                search.lines(lines.chain(of_field(&asked.field)), &place, &format!("question `{}`", asked.name));
            }
        }
    }
    search.errors
}

fn of_row(row: &Row) -> Vec<&Line> {
    [&row.label].into_iter().chain(&row.go_to).chain(&row.alone).collect()
}

fn of_field(field: &Field) -> Vec<&Line> {
    match field {
        Field::Rows { rows } => rows.iter().flat_map(of_row).collect(),
        Field::Matrix { scale, items, .. } => {
            scale.iter().map(|head| &head.label).chain(items.iter().map(|item| &item.label)).collect()
        }
        Field::Steps { first, last, between, .. } => first.iter().chain(last).chain(between).collect(),
        Field::Number { unit, .. } => unit.iter().collect(),
        Field::Date { parts } => parts.iter().map(|part| &part.label).collect(),
        Field::Lines { .. } | Field::Note => Vec::new(),
    }
}

struct Search<'a> {
    fonts: &'a Fonts,
    errors: Vec<Diagnostic>,
}

impl Search<'_> {
    /// One error for each language in which a letter is missing here.
    fn lines<'l>(&mut self, lines: impl IntoIterator<Item = &'l Line>, place: &Place, place_name: &str) {
        let mut missing: BTreeMap<&str, BTreeSet<char>> = BTreeMap::new();
        for line in lines {
            for words in [&line.first].into_iter().chain(&line.second) {
                let letters = words.runs.iter().flat_map(|run| run.text.chars());
                let lost = letters.filter(|letter| !needs_no_glyph(*letter) && !self.fonts.have(*letter));
                missing.entry(&words.lang).or_default().extend(lost);
            }
        }
        for (lang, letters) in missing.into_iter().filter(|(_, letters)| !letters.is_empty()) {
            let named = letters.iter().take(NAMED).map(|letter| format!("`{letter}` (U+{:04X})", u32::from(*letter)));
            let mut named = named.collect::<Vec<_>>().join(", ");
            if letters.len() > NAMED {
                named.push_str(&format!(" and {} more", letters.len() - NAMED));
            }
            let message = format!("no font has these letters of {place_name} in `{lang}`: {named}");
            let hint = "put a font that has them (.ttf or .otf) into the site's `fonts/` folder";
            let error = Diagnostic::error(place.clone(), message).hint(hint);
            // A repeat asks the same more than once.
            if !self.errors.contains(&error) {
                self.errors.push(error);
            }
        }
    }
}

/// Spaces, controls and marks that only steer the layout (Unicode's `Default_Ignorable_Code_Point`, the common part).
fn needs_no_glyph(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || [PAGE, PAGES].iter().any(|place| place.starts_with(letter))
        || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(letter, '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}
