//! What stands around a page: its head, its navigation, its foot. It is the same around all pages of a language, so a number in it
//! stands around another page, too, or in what the author wrote. What stands around the start page and the list that is searched, with
//! which all others agree, is the program's own, or the author's for the whole site.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Node};

use super::number::{digits, tokens, words};
use super::{Files, resolved};
use crate::audit::read::json;
use crate::locale::Locale;
use crate::locale::date;
use crate::locale::endonym::endonyms;
use crate::locale::message::Messages;
use crate::model::output::OutputFile;

/// The program's own words around a page.
const MESSAGES: [&str; 16] = [
    "site-about",
    "site-accessibility",
    "site-data",
    "site-home",
    "site-languages",
    "site-menu",
    "site-no-tracking",
    "site-pages",
    "site-published-by",
    "site-questionnaire",
    "site-results",
    "site-search",
    "site-skip",
    "site-statistics",
    "site-survey-pages",
    "site-updated",
];

/// What around a page has a number that is neither the program's nor in these words, which its author wrote for the whole site.
pub(crate) fn planted(file: &OutputFile, files: &Files, language: &Locale, written: &[&str]) -> Vec<String> {
    let frame = Frame::of(file);
    let known = words(language);
    let folders = files.keys().filter_map(|path| path.split_once('/')).filter_map(|(folder, _)| Locale::parse(folder));
    let languages: Vec<Locale> = folders.collect::<BTreeSet<Locale>>().into_iter().collect();
    // Pages are dated with one day.
    let day = frame.days.first().filter(|_| frame.days.len() == 1);
    let messages = Messages::built_in(language);
    let own = MESSAGES
        .map(|id| messages.text(id))
        .into_iter()
        .chain(endonyms(&languages))
        .chain(day.map(|day| date::day(language, *day)));
    let texts = own.chain(written.iter().map(|text| (*text).to_string()));
    let allowed: BTreeSet<String> = texts.flat_map(|text| tokens(&text, &known)).collect();
    let text = frame.texts.iter().filter(|text| tokens(text, &known).iter().any(|token| !allowed.contains(token)));
    let is_own = |hidden: &str| {
        let (name, value) = hidden.split_once('=').unwrap_or_default();
        match name {
            "charset" => value == "utf-8",
            "content" => value.replace(' ', "") == "width=device-width,initial-scale=1",
            "datetime" => day.is_some_and(|day| day.to_string() == value),
            "lang" | "hreflang" => languages.iter().any(|language| language.tag() == value),
            _ => false,
        }
    };
    let hidden = frame.hidden.iter().filter(|hidden| !digits(hidden).is_empty() && !is_own(hidden));
    let is_written = |address: &str| written.iter().any(|text| text.contains(address));
    let leads_to_file = |address: &str| {
        let address = address.split('#').next().unwrap_or_default();
        let mut cuts = address.match_indices('/').map(|(at, _)| address.split_at(at + 1));
        files.contains_key(resolved(&file.path, address).as_str())
            || cuts.any(|(base, path)| files.contains_key(path) && is_written(base))
    };
    // The picture of the browser's tab is drawn by the program; the other pages have the same.
    let is_icon = |address: &str| address.starts_with("data:image/svg+xml,");
    let addresses = frame.addresses.iter().filter(|address| {
        let bare = address.strip_prefix("mailto:").unwrap_or(address);
        !digits(address).is_empty() && !is_icon(address) && !is_written(bare) && !leads_to_file(address)
    });
    told(text.collect(), hidden.collect(), addresses.collect())
}

/// What around the page at `path` has a number that is neither around another page nor in these words of its author; `known` are the
/// words for numbers of its language.
pub(crate) fn strange(
    (path, frame): (&str, &Frame),
    files: &Files,
    around: &Frame,
    (own, known): (&str, &BTreeSet<String>),
) -> Vec<String> {
    let texts = around.texts.iter().map(String::as_str).chain([own]);
    let written: BTreeSet<String> = texts.flat_map(|text| tokens(text, known)).collect();
    // As seen from here, or from where the site will stand.
    let is_file = |address: &str| {
        let address = address.split('#').next().unwrap_or_default();
        let stands_at = |base: &str| around.addresses.iter().any(|known| known.starts_with(base));
        let mut cuts = address.match_indices('/').map(|(at, _)| address.split_at(at + 1));
        files.contains_key(resolved(path, address).as_str())
            || cuts.any(|(base, path)| files.contains_key(path) && stands_at(base))
    };
    let text = frame.texts.iter().filter(|text| tokens(text, known).iter().any(|token| !written.contains(token)));
    let hidden = frame.hidden.difference(&around.hidden).filter(|hidden| !digits(hidden).is_empty());
    let addresses = frame.addresses.difference(&around.addresses);
    let addresses = addresses.filter(|address| !digits(address).is_empty() && !is_file(address));
    told(text.collect(), hidden.collect(), addresses.collect())
}

fn told(text: Vec<&String>, hidden: Vec<&String>, addresses: Vec<&String>) -> Vec<String> {
    let named = [("text", text), ("attribute or comment", hidden), ("address", addresses)];
    let told = |(what, found): (&str, Vec<&String>)| -> Vec<String> {
        found.into_iter().map(|found| format!("around the page, {what} with a number: {}", found.trim())).collect()
    };
    named.into_iter().flat_map(told).collect()
}

/// Whatever around a page can carry a number, styles apart.
#[derive(Default)]
pub(crate) struct Frame {
    /// What people read or hear, and what is said of the page to programs.
    texts: Vec<String>,
    addresses: BTreeSet<String>,
    /// Other attributes, comments, and scripts of the author's own design.
    hidden: BTreeSet<String>,
    /// The days that are told.
    days: BTreeSet<jiff::civil::Date>,
}

impl Frame {
    /// Of the page at this path; empty where there is none.
    pub(crate) fn at(path: &str, files: &Files) -> Frame {
        files.get(path).map(|file| Frame::of(file)).unwrap_or_default()
    }

    fn of(file: &OutputFile) -> Frame {
        Frame::around(&Html::parse_document(&String::from_utf8_lossy(&file.bytes)))
    }

    /// Of a page that was read.
    pub(crate) fn around(page: &Html) -> Frame {
        let mut frame = Frame::default();
        frame.take(page.root_element());
        frame
    }

    /// What search engines are told: names as people read them, and addresses.
    fn take_description(&mut self, json: &str) {
        let (texts, numbers) = json::texts_and_numbers(json).unwrap_or((vec![json.to_string()], vec![]));
        let (addresses, texts): (Vec<String>, Vec<String>) =
            texts.into_iter().partition(|text| text.starts_with("http"));
        self.addresses.extend(addresses);
        self.texts.extend(texts);
        self.hidden.extend(numbers.iter().map(|number| number.to_string()));
    }

    fn take(&mut self, element: ElementRef) {
        // The policy has a hash of each of the page's own scripts and styles.
        let is_policy = element.attr("http-equiv").is_some();
        if matches!(element.value().name(), "main" | "style") || is_policy {
            return;
        }
        if element.value().name() == "script" && element.attr("type") == Some("application/ld+json") {
            self.take_description(&element.text().collect::<String>());
            return;
        }
        for (name, value) in element.value().attrs() {
            match name {
                "href" | "src" => drop(self.addresses.insert(value.to_string())),
                "title" | "alt" | "aria-label" => self.texts.push(value.to_string()),
                "content" if element.attr("name") != Some("viewport") => self.texts.push(value.to_string()),
                _ => {
                    self.days.extend((name == "datetime").then(|| value.parse::<jiff::civil::Date>().ok()).flatten());
                    self.hidden.insert(format!("{name}={value}"));
                }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What the template around all pages says is known here.
    #[test]
    fn every_message_of_the_frame_is_known() {
        let template = include_str!("../../../templates/base.html");
        let named = template.split("id=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let unknown: Vec<&str> = named.filter(|id| id.starts_with("site-") && !MESSAGES.contains(id)).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }
}
