//! The list that is searched: every number in it stands on the page that its entry leads to, in the same words; the script beside it
//! has none.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use scraper::{ElementRef, Html, Node, Selector};

use super::frame::{self, Frame};
use super::number::{self, tokens};
use super::{Files, resolved};
use crate::audit::finding::Finding;
use crate::audit::read::html;
use crate::audit::read::prose::visible_of;
use crate::locale::Locale;
use crate::model::output::OutputFile;

/// The lists of all languages, as they were read.
pub(crate) struct Lists<'f> {
    /// The file of each list, and what is found in it, in order.
    lists: Vec<(&'f str, Vec<Found>)>,
    /// By page, the texts that it must show, each with its place in the lists.
    said: BTreeMap<String, Vec<(Place, String)>>,
}

/// A list, and something found in it.
type Place = (usize, usize);

/// What is found in a list.
enum Found {
    /// That it should not have, whatever stands on the pages.
    Strange(String),
    /// A text with a number, and the page that must show it.
    Said { text: String, on: Option<String> },
}

impl<'f> Lists<'f> {
    /// Of all search pages; `around` is what the author wrote for the whole site.
    pub(crate) fn of(files: &Files<'f>, around: &str) -> Lists<'f> {
        let is_search = |path: &str| path.ends_with("/search.html") && path.split('/').count() == 2;
        let pages = files.iter().filter(|(path, _)| is_search(path));
        let lists: Vec<(&str, Vec<Found>)> = pages.map(|(path, page)| (*path, of_page(page, files, around))).collect();
        let mut said: BTreeMap<String, Vec<(Place, String)>> = BTreeMap::new();
        for (list, (_, found)) in lists.iter().enumerate() {
            for (at, found) in found.iter().enumerate() {
                if let Found::Said { text, on: Some(page) } = found {
                    said.entry(page.clone()).or_default().push(((list, at), bare(text)));
                }
            }
        }
        Lists { lists, said }
    }

    /// What the lists say of a page and it does not show.
    pub(crate) fn missing_on(&self, path: &str, page: &Html) -> Vec<Place> {
        let Some(said) = self.said.get(path) else { return vec![] };
        let shown = Shown::new(&visible_of(page).texts);
        said.iter().filter(|(_, text)| !shown.says(text)).map(|(place, _)| *place).collect()
    }

    /// What in the lists stands on no page, nor in what the author wrote; `missing` on the pages of these paths, which were read already.
    pub(crate) fn strange(&self, files: &Files, (missing, read): (Vec<Place>, &BTreeSet<&str>)) -> Vec<Finding> {
        let others = self.said.par_iter().filter(|(path, _)| !read.contains(path.as_str()));
        let others = others.flat_map_iter(|(path, _)| {
            let html = files.get(path.as_str()).map(|file| String::from_utf8_lossy(&file.bytes));
            self.missing_on(path, &Html::parse_document(&html.unwrap_or_default()))
        });
        let mut stray: BTreeSet<Place> = others.collect();
        stray.extend(missing);
        let mut findings = vec![];
        for (list, (file, found)) in self.lists.iter().enumerate() {
            for (at, found) in found.iter().enumerate() {
                let what = match found {
                    Found::Strange(what) => what.clone(),
                    Found::Said { on: Some(_), .. } if !stray.contains(&(list, at)) => continue,
                    Found::Said { text, .. } => {
                        format!("it does not stand on the page that it leads to: {}", text.trim())
                    }
                };
                findings.push(Finding { attack: "prose", place: (*file).to_string(), what });
            }
        }
        findings
    }
}

fn of_page(file: &OutputFile, files: &Files, around: &str) -> Vec<Found> {
    let text = String::from_utf8_lossy(&file.bytes);
    let language = file.path.split('/').next().and_then(Locale::parse);
    let words = language.as_ref().map(number::words).unwrap_or_default();
    let page = Html::parse_document(&text);
    let select = |selector: &str| Selector::parse(selector).map(|found| page.select(&found).collect::<Vec<_>>());
    let mut reader = Reader { file, files, words: &words, target: None, found: vec![] };
    for main in select("main").into_iter().flatten() {
        reader.target = None;
        reader.walk(main);
    }
    let mut found = reader.found;
    let home = Frame::at(&file.path.replace("search.html", "index.html"), files);
    let strange = frame::strange((&file.path, &Frame::around(&page)), files, &home, ("", &words));
    let planted = language.map(|language| frame::planted(file, files, &language, &[around]));
    found.extend(strange.into_iter().chain(planted.into_iter().flatten()).map(Found::Strange));
    if html::scripts(&text).iter().any(|script| script.text.chars().any(char::is_numeric)) {
        found.push(Found::Strange("a script with numbers in it".into()));
    }
    found
}

struct Reader<'r> {
    file: &'r OutputFile,
    files: &'r Files<'r>,
    words: &'r BTreeSet<String>,
    /// Where the last link leads.
    target: Option<String>,
    found: Vec<Found>,
}

impl Reader<'_> {
    fn walk(&mut self, element: ElementRef) {
        if matches!(element.value().name(), "script" | "style") {
            return;
        }
        for (name, value) in element.value().attrs() {
            let has_numbers = value.chars().any(char::is_numeric);
            match name {
                "href" if element.value().name() == "a" => self.follow(value),
                "tabindex" => {}
                _ if has_numbers => {
                    self.found.push(Found::Strange(format!("an attribute with a number: {name}={value}")));
                }
                _ => {}
            }
        }
        // A text may have a span around it that says its language.
        let is_leaf = element.children().all(|child| match child.value() {
            Node::Element(inner) => inner.name() == "span",
            _ => true,
        });
        if is_leaf {
            let text: String = element.text().collect();
            if !tokens(&text, self.words).is_empty() {
                self.found.push(Found::Said { text, on: self.target.clone() });
            }
        }
        for child in element.children() {
            match child.value() {
                Node::Comment(comment) if comment.chars().any(char::is_numeric) => {
                    self.found.push(Found::Strange("a comment with a number".into()));
                }
                Node::Text(text) if !is_leaf && !tokens(text, self.words).is_empty() => {
                    self.found.push(Found::Strange(format!("a number between the entries: {}", text.trim())));
                }
                _ => {}
            }
            if let Some(child) = ElementRef::wrap(child) {
                self.walk(child);
            }
        }
    }

    fn follow(&mut self, address: &str) {
        let path = resolved(&self.file.path, address.split('#').next().unwrap_or_default());
        match self.files.contains_key(path.as_str()) {
            true => self.target = Some(path),
            false => self.found.push(Found::Strange(format!("a page that is not there: {address}"))),
        }
    }
}

/// The texts of a page without their spaces, and where one was.
struct Shown {
    text: String,
    breaks: BTreeSet<usize>,
}

impl Shown {
    fn new(texts: &[String]) -> Shown {
        let mut shown = Shown { text: String::new(), breaks: BTreeSet::new() };
        for text in texts {
            shown.breaks.insert(shown.text.len());
            for sign in text.chars() {
                match sign.is_whitespace() {
                    true => drop(shown.breaks.insert(shown.text.len())),
                    false => shown.text.extend(is_seen(sign).then_some(sign)),
                }
            }
        }
        shown.breaks.insert(shown.text.len());
        shown
    }

    /// Whether a text stands there; a number at its ends is no part of a longer one.
    fn says(&self, text: &str) -> bool {
        let is_digit = |sign: Option<char>| sign.is_some_and(char::is_numeric);
        let is_cut = |at: usize, inside: Option<char>, outside: Option<char>| {
            self.breaks.contains(&at) || !is_digit(inside) || !is_digit(outside)
        };
        self.text.match_indices(text).any(|(start, found)| {
            let end = start + found.len();
            is_cut(start, found.chars().next(), self.text[..start].chars().next_back())
                && is_cut(end, found.chars().next_back(), self.text[end..].chars().next())
        })
    }
}

fn bare(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace() && is_seen(*sign)).collect()
}

/// Not one of the marks that isolate a name.
fn is_seen(sign: char) -> bool {
    !matches!(sign, '\u{2066}'..='\u{2069}')
}
