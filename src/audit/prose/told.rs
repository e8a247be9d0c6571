//! What is told of a site to programs: the feed and the list of its pages. Every number in them belongs to the address of a file or to
//! a day that an author gave, or stands in a text of one of the author's pages, in the same words.

use scraper::Html;

use super::number::{self, tokens};
use super::{Files, Page};
use crate::audit::finding::Finding;
use crate::audit::read::prose::visible;
use crate::locale::Locale;

/// Names of vocabularies and versions.
const FIXED: [&str; 5] = [
    "1.0",
    "utf-8",
    "http://www.w3.org/2005/Atom",
    "http://www.sitemaps.org/schemas/sitemap/0.9",
    "http://www.w3.org/1999/xhtml",
];

/// What in feeds and in the list of pages is explained by nothing.
pub(crate) fn strange(files: &Files, pages: &[Page]) -> Vec<Finding> {
    let told = files.values().filter(|file| file.path == "sitemap.xml" || file.path.ends_with("/feed.xml"));
    // Of a file, or of a folder with a page of its own.
    let is_file = |path: &str| {
        files.contains_key(path) || (path.ends_with('/') && files.contains_key(format!("{path}index.html").as_str()))
    };
    let is_address =
        |piece: &str| piece.starts_with("http") && piece.match_indices('/').any(|(at, _)| is_file(&piece[at + 1..]));
    let mut findings = vec![];
    for file in told {
        let language = file.path.split('/').next().and_then(Locale::parse).unwrap_or_else(Locale::english);
        let words = number::words(&language);
        let of_language = |page: &&Page| page.path.starts_with(&format!("{language}/"));
        let shown = pages.iter().filter(of_language).filter_map(|page| files.get(page.path.as_str()));
        let shown: String = shown.flat_map(|page| visible(&String::from_utf8_lossy(&page.bytes)).texts).collect();
        let shown = bare(&shown);
        let text = String::from_utf8_lossy(&file.bytes);
        for piece in text.split(['<', '>', '"', '\n']).filter(|piece| !tokens(piece, &words).is_empty()) {
            // What the letters stand for: `&amp;` is one.
            let read = bare(&Html::parse_fragment(piece).root_element().text().collect::<String>());
            let is_day =
                piece.strip_suffix("T00:00:00Z").is_some_and(|day| pages.iter().any(|page| page.words.contains(day)));
            if !FIXED.contains(&piece) && !is_day && !is_address(piece) && !shown.contains(&read) {
                let what = format!("it stands on no page: {}", piece.trim());
                findings.push(Finding { attack: "prose", place: file.path.clone(), what });
            }
        }
    }
    findings
}

fn bare(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}
