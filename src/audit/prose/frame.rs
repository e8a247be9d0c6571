//! What stands around a page: its head, its navigation, its foot. It is the same around all pages of a language, so a number in it
//! stands around another page, too, or in what the author wrote.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Node};

use super::number::{digits, tokens};
use super::{Files, resolved};
use crate::model::output::OutputFile;

/// What around a page has a number that is neither around the page at `other` nor in these words of its author; `known` are the words
/// for numbers of its language.
pub(crate) fn strange(
    file: &OutputFile,
    files: &Files,
    other: &str,
    (own, known): (&str, &BTreeSet<String>),
) -> Vec<String> {
    let frame = Frame::of(file);
    let around = files.get(other).map(|file| Frame::of(file)).unwrap_or_default();
    let texts = around.texts.iter().map(String::as_str).chain([own]);
    let written: BTreeSet<String> = texts.flat_map(|text| tokens(text, known)).collect();
    // As seen from here, or from where the site will stand.
    let is_file = |address: &str| {
        let address = address.split('#').next().unwrap_or_default();
        let stands_at = |base: &str| around.addresses.iter().any(|known| known.starts_with(base));
        let mut cuts = address.match_indices('/').map(|(at, _)| address.split_at(at + 1));
        files.contains_key(resolved(&file.path, address).as_str())
            || cuts.any(|(base, path)| files.contains_key(path) && stands_at(base))
    };
    let text = frame.texts.iter().filter(|text| tokens(text, known).iter().any(|token| !written.contains(token)));
    let hidden = frame.hidden.difference(&around.hidden).filter(|hidden| !digits(hidden).is_empty());
    let addresses = frame.addresses.difference(&around.addresses);
    let addresses = addresses.filter(|address| !digits(address).is_empty() && !is_file(address));
    let named = [
        ("text", text.collect::<Vec<_>>()),
        ("attribute or comment", hidden.collect()),
        ("address", addresses.collect()),
    ];
    let told = |(what, found): (&str, Vec<&String>)| -> Vec<String> {
        found.into_iter().map(|found| format!("around the page, {what} with a number: {}", found.trim())).collect()
    };
    named.into_iter().flat_map(told).collect()
}

/// Whatever around a page can carry a number, styles apart.
#[derive(Default)]
struct Frame {
    /// What people read or hear, and what is said of the page to programs.
    texts: Vec<String>,
    addresses: BTreeSet<String>,
    /// Other attributes, comments, and scripts of the author's own design.
    hidden: BTreeSet<String>,
}

impl Frame {
    fn of(file: &OutputFile) -> Frame {
        let mut frame = Frame::default();
        frame.take(Html::parse_document(&String::from_utf8_lossy(&file.bytes)).root_element());
        frame
    }

    fn take(&mut self, element: ElementRef) {
        // The policy has a hash of each of the page's own scripts and styles.
        let is_policy = element.attr("http-equiv").is_some();
        if matches!(element.value().name(), "main" | "style") || is_policy {
            return;
        }
        for (name, value) in element.value().attrs() {
            match name {
                "href" | "src" => drop(self.addresses.insert(value.to_string())),
                "title" | "alt" | "aria-label" => self.texts.push(value.to_string()),
                "content" if element.attr("name") != Some("viewport") => self.texts.push(value.to_string()),
                _ => drop(self.hidden.insert(format!("{name}={value}"))),
            }
        }
        for child in element.children() {
            match child.value() {
                Node::Comment(comment) => drop(self.hidden.insert(comment.to_string())),
                Node::Text(text) if element.value().name() == "script" => drop(self.hidden.insert(text.to_string())),
                Node::Text(text) => self.texts.push(text.to_string()),
                _ => {}
            }
            if let Some(child) = ElementRef::wrap(child) {
                self.take(child);
            }
        }
    }
}
