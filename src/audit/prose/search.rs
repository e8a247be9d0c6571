//! The list that is searched: every number in it stands on the page that its entry leads to, in the same words; the script beside it
//! has none.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Node, Selector};

use super::number::{self, tokens};
use super::{Files, frame, resolved};
use crate::audit::finding::Finding;
use crate::audit::read::html;
use crate::audit::read::prose::visible;
use crate::locale::Locale;
use crate::model::output::OutputFile;

/// What in the search pages stands on no page, nor in what the author wrote for the whole site.
pub(crate) fn strange(files: &Files, around: &str) -> Vec<Finding> {
    let is_search = |path: &str| path.ends_with("/search.html") && path.split('/').count() == 2;
    let pages = files.iter().filter(|(path, _)| is_search(path));
    pages.flat_map(|(_, page)| of_page(page, files, around)).collect()
}

fn of_page(file: &OutputFile, files: &Files, around: &str) -> Vec<Finding> {
    let text = String::from_utf8_lossy(&file.bytes);
    let language = file.path.split('/').next().and_then(Locale::parse);
    let words = language.as_ref().map(number::words).unwrap_or_default();
    let mut findings = vec![];
    let mut find = |what: String| findings.push(Finding { attack: "prose", place: file.path.clone(), what });
    let page = Html::parse_document(&text);
    let select = |selector: &str| Selector::parse(selector).map(|found| page.select(&found).collect::<Vec<_>>());
    for main in select("main").into_iter().flatten() {
        let mut reader = Reader { file, files, words: &words, target: None, found: vec![] };
        reader.walk(main);
        reader.found.into_iter().for_each(&mut find);
    }
    let home = file.path.replace("search.html", "index.html");
    frame::strange(file, files, &home, ("", &words)).into_iter().for_each(&mut find);
    let planted = language.map(|language| frame::planted(file, files, &language, &[around]));
    planted.into_iter().flatten().for_each(&mut find);
    if html::scripts(&text).iter().any(|script| script.text.chars().any(char::is_numeric)) {
        find("a script with numbers in it".into());
    }
    findings
}

struct Reader<'r> {
    file: &'r OutputFile,
    files: &'r Files<'r>,
    words: &'r BTreeSet<String>,
    /// All that the page shows where the last link leads, without spaces.
    target: Option<(String, Shown)>,
    found: Vec<String>,
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
                _ if has_numbers => self.found.push(format!("an attribute with a number: {name}={value}")),
                _ => {}
            }
        }
        // A text may have a span around it that says its language.
        let is_leaf = element.children().all(|child| match child.value() {
            Node::Element(inner) => inner.name() == "span",
            _ => true,
        });
        if is_leaf {
            let own = bare(&element.text().collect::<String>());
            if !tokens(&element.text().collect::<String>(), self.words).is_empty() && !self.stands_there(&own) {
                let text: String = element.text().collect();
                self.found.push(format!("it does not stand on the page that it leads to: {}", text.trim()));
            }
        }
        for child in element.children() {
            match child.value() {
                Node::Comment(comment) if comment.chars().any(char::is_numeric) => {
                    self.found.push("a comment with a number".into());
                }
                Node::Text(text) if !is_leaf && !tokens(text, self.words).is_empty() => {
                    self.found.push(format!("a number between the entries: {}", text.trim()));
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
        if self.target.as_ref().is_some_and(|(known, _)| *known == path) {
            return;
        }
        match self.files.get(path.as_str()) {
            Some(file) => {
                let shown = visible(&String::from_utf8_lossy(&file.bytes));
                self.target = Some((path, Shown::new(&shown.texts)));
            }
            None => self.found.push(format!("a page that is not there: {address}")),
        }
    }

    fn stands_there(&self, text: &str) -> bool {
        self.target.as_ref().is_some_and(|(_, shown)| shown.says(text))
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
