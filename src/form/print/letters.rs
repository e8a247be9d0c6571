//! Finds letters that no font has, before anything is laid out: each is named with its language and its question.

use super::Subject;
use super::line::Line;
use super::sheet::{Block, Field, Row, Sheet};
use crate::diagnostic::{Diagnostic, Place};
use crate::print::fonts::Fonts;
use crate::print::letters::Search;
use crate::print::words::Words;

/// One error for each question and language in which letters are missing.
pub(crate) fn missing(sheet: &Sheet, subject: &Subject<'_>, fonts: &Fonts) -> Vec<Diagnostic> {
    let mut search = Search::new(fonts);
    let front = Place::Path(format!("surveys/{}/survey.yaml", subject.instrument.name));
    let cover = &sheet.cover;
    let notice = cover.notice.iter().flat_map(|notice| {
        [&notice.title].into_iter().chain(notice.parts.iter().flat_map(|(name, text)| [name, text]))
    });
    let about =
        cover.about.iter().chain(notice).chain(&cover.points).chain(&cover.how.circles).chain(&cover.how.squares);
    let about = about.chain([&sheet.title, &sheet.page, &sheet.foot, &cover.points_title, &cover.how_title]);
    let about = about.chain([&cover.how.circle, &cover.how.square, &cover.how.mistake]).chain(&sheet.end);
    let words = &sheet.words;
    let about = about.chain([&words.or, &words.example, &words.notes, &words.continued]);
    search.words(both(about), &front, "the first page");
    for block in &sheet.blocks {
        match block {
            Block::Section { label, .. } => search.words(both(label), &front, "a heading"),
            Block::Round { label, .. } => search.words(both([label]), &front, "a heading"),
            Block::Question(asked) => {
                // A rule quotes labels that are looked at where they stand.
                let lines = [&asked.label].into_iter().chain(&asked.hint).chain(&asked.how);
                let lines = lines.chain(&asked.interviewer_note).chain(asked.missing.iter().flat_map(of_row));
                let place = Place::At(asked.span);
                search.words(both(lines.chain(of_field(&asked.field))), &place, &format!("question `{}`", asked.name));
            }
        }
    }
    search.finish()
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

/// The words of some lines, in both languages.
fn both<'l>(lines: impl IntoIterator<Item = &'l Line>) -> impl Iterator<Item = &'l Words> {
    lines.into_iter().flat_map(|line| [&line.first].into_iter().chain(&line.second))
}
