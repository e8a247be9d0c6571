//! A report on paper says what its page says: every number on it stands on the page, and no oftener; every row of its tables is one
//! of the page's.

use std::collections::{BTreeMap, BTreeSet};

use super::number::{digits, tokens};
use crate::audit::read::number::numbers;
use crate::audit::read::pdf::Document;
use crate::audit::read::prose::{Visible, visible};

/// What is wrong with the paper of a page: `words` are the words for numbers of its language.
pub(crate) fn strange(html: &str, paper: Result<&Document, String>, words: &BTreeSet<String>) -> Vec<String> {
    let document = match paper {
        Ok(document) => document,
        Err(what) => return vec![what],
    };
    let page = visible(html);
    let mut strange = document.foreign.clone();
    let mut left: BTreeMap<String, usize> = BTreeMap::new();
    let shown = page.texts.iter().flat_map(|text| tokens(text, words));
    // Lists and recommendations are numbered by the browser, and by the layout.
    let numbered = page.numbered.iter().cloned().flatten().map(|number| number.to_string());
    for token in shown.chain(numbered) {
        *left.entry(token).or_default() += 1;
    }
    let known: BTreeSet<String> =
        left.keys().cloned().chain(page.addresses.iter().flat_map(|address| digits(address))).collect();
    // The name of a figure stands over its table once more.
    let captions: BTreeSet<String> = document.tables.iter().map(|table| bare(&table.caption)).collect();
    let (repeated, texts): (Vec<&String>, Vec<&String>) =
        document.front.iter().chain(&document.runs).partition(|text| captions.contains(&bare(text)));
    for text in texts {
        for token in tokens(text, words) {
            match left.get_mut(&token) {
                Some(count) if *count > 0 => *count -= 1,
                _ => strange.push(format!("the number {token} does not stand on the page, or not so often: {text}")),
            }
        }
    }
    // A paragraph's own first number is one of the text, too.
    for (number, paragraph) in document.numbered.iter().filter(|(number, _)| !takes(&mut left, number)) {
        strange.push(format!("the number {number} does not stand on the page, or not so often: {paragraph}"));
    }
    // Places with numbers of pages, and what is said twice: descriptions of drawings, bookmarks.
    let is_page = |text: &str| {
        let pages = document.pages as f64;
        numbers(text).iter().all(|readings| readings.iter().any(|number| number.fract() == 0.0 && *number <= pages))
    };
    for text in document.feet.iter().chain(&document.contents).filter(|text| !is_page(text)) {
        strange.extend(unknown(text, words, &known, document.pages));
    }
    for text in repeated.into_iter().chain(&document.described) {
        strange.extend(unknown(text, words, &known, 0));
    }
    let rows = document.tables.iter().flat_map(|table| &table.rows);
    let other = rows.filter(|row| has_numbers(row) && !is_row(row, &page));
    strange.extend(other.map(|row| format!("a row of a table that the page does not have: {}", row.join(" | "))));
    strange
}

/// What a link says of a paper, where that is not how much it is: its pages, and its size in thousands of bytes.
pub(crate) fn wrong_size(
    said: &str,
    (document, bytes): (Result<&Document, String>, usize),
    words: &BTreeSet<String>,
) -> Option<String> {
    let pages = document.map_or(0, |document| document.pages);
    let right = [pages, bytes.div_ceil(1000)].map(|number| number.to_string());
    let wrong = tokens(said, words).into_iter().find(|token| !right.contains(token))?;
    Some(format!("the number {wrong} beside a paper is not how much it is: {said}"))
}

fn takes(left: &mut BTreeMap<String, usize>, number: &str) -> bool {
    digits(number).iter().all(|token| match left.get_mut(token) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    })
}

/// Numbers of a text that the page does not have; none of a page's number.
fn unknown(text: &str, words: &BTreeSet<String>, known: &BTreeSet<String>, pages: usize) -> Option<String> {
    let is_page = |token: &str| token.parse::<usize>().is_ok_and(|number| (1..=pages).contains(&number));
    let token = tokens(text, words).into_iter().find(|token| !known.contains(token) && !is_page(token))?;
    Some(format!("the number {token} does not stand on the page: {text}"))
}

fn has_numbers(row: &[String]) -> bool {
    row.iter().skip(1).any(|cell| !numbers(cell).is_empty())
}

/// Whether the page has a row of this heading with these cells; a wide table is laid out in parts, so some may be missing.
fn is_row(row: &[String], page: &Visible) -> bool {
    let wanted: Vec<String> = row.iter().map(|cell| bare(cell)).collect();
    page.rows.iter().any(|known| {
        let known: Vec<String> = known.iter().map(|cell| bare(cell)).collect();
        let mut rest = known.iter();
        wanted.first() == known.first() && wanted.iter().all(|cell| rest.any(|known| known == cell))
    })
}

/// The letters of a text in order of the alphabet, and its digits as they stand: a line from right to left is drawn in another order.
fn bare(text: &str) -> String {
    let seen = text.chars().filter(|sign| sign.is_alphanumeric() || *sign == '[' || *sign == '%');
    let (digits, mut letters): (Vec<char>, Vec<char>) = seen.partition(|sign| sign.is_numeric());
    letters.sort_unstable();
    letters.into_iter().chain(digits).collect()
}
