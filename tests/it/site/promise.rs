//! What every page of every site promises: its links lead somewhere, it asks nothing of anyone else, its policy allows its
//! own styles and scripts alone, and it is well-formed and named.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use canvass::model::output::OutputFile;
use canvass::source::project::Project;
use rayon::prelude::*;
use scraper::{ElementRef, Html, Selector};
use sha2::{Digest, Sha256};

use super::{root, text};

/// Every page of a site.
pub(super) fn holds(site: &Path, files: &[OutputFile]) {
    let pages: Vec<(&OutputFile, String)> =
        files.iter().filter(|file| file.path.ends_with(".html")).map(|file| (file, text(file))).collect();
    let name = site.strip_prefix(root()).unwrap().display().to_string();
    let (project, _) = Project::open(site);
    let written: Vec<String> =
        project.sources.iter().map(|(_, source)| String::from_utf8_lossy(&source.bytes).into_owned()).collect();
    let read: BTreeMap<&str, Links> = pages
        .par_iter()
        .map(|(file, text)| {
            let page = Html::parse_document(text);
            let name = format!("{name}: {}", file.path);
            links_out_are_the_researchers(&name, &page, &written);
            it_asks_nothing_of_anyone_else(&name, &page);
            it_allows_exactly_its_own_styles_and_scripts(&name, &page);
            it_is_well_formed_and_named(&name, &page);
            (file.path.as_str(), Links::of(&page))
        })
        .collect();
    let paths: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    every_link_leads_somewhere(&name, &read, &paths);
}

/// Where a page leads, and the places of it that others may lead to.
struct Links {
    ids: BTreeSet<String>,
    addresses: Vec<String>,
}

impl Links {
    fn of(page: &Html) -> Links {
        let link = Selector::parse("[href], [src]").unwrap();
        let address = |element: ElementRef| element.attr("href").or(element.attr("src")).unwrap().to_string();
        Links { ids: ids(page).into_iter().collect(), addresses: page.select(&link).map(address).collect() }
    }
}

fn every_link_leads_somewhere(site: &str, pages: &BTreeMap<&str, Links>, paths: &BTreeSet<&str>) {
    for (path, links) in pages {
        for address in &links.addresses {
            if address.contains("://") || address.starts_with("mailto:") || address.starts_with("data:") {
                continue;
            }
            let (target, anchor) = address.split_once('#').unwrap_or((address, ""));
            let target = resolve(path, target);
            assert!(
                paths.contains(target.as_str()),
                "{site}: {path}: `{address}` leads to {target}, which is not there"
            );
            if !anchor.is_empty() {
                let there = &pages[target.as_str()].ids;
                assert!(there.contains(anchor), "{site}: {path}: `{address}` leads to a place that is not there");
            }
        }
    }
}

/// The file that a relative address leads to.
fn resolve(from: &str, address: &str) -> String {
    if address.is_empty() {
        return from.to_string();
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        if part == ".." {
            parts.pop().unwrap();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

fn ids(page: &Html) -> Vec<String> {
    let with_id = Selector::parse("[id]").unwrap();
    page.select(&with_id).map(|element| element.value().attr("id").unwrap().to_string()).collect()
}

fn it_asks_nothing_of_anyone_else(name: &str, page: &Html) {
    let requests = Selector::parse(
        "[src], [srcset], [poster], [data], [action], [formaction], [ping], [background], link:not([rel=alternate]), iframe, object, \
         embed, base, image, use, meta[http-equiv=refresh]",
    )
    .unwrap();
    let styles = Selector::parse("style").unwrap();
    for element in page.select(&requests) {
        for (attribute, value) in element.value().attrs() {
            let outside = value.contains("://") || value.starts_with("//");
            assert!(!outside, "{name}: <{}> asks for {attribute}=\"{value}\"", element.value().name());
        }
    }
    for style in page.select(&styles) {
        let css: String = style.text().collect();
        for call in ["url(", "image-set(", "@import", "@font-face"] {
            let at = css.find(call);
            let harmless =
                at.is_none_or(|at| css[at + call.len()..].trim_start_matches(['"', '\'']).starts_with("data:"));
            assert!(harmless, "{name}: the style asks for something by {call}");
        }
    }
}

/// A link out of the site is only ever one that the researcher wrote.
fn links_out_are_the_researchers(name: &str, page: &Html, written: &[String]) {
    let link = Selector::parse("a[href]").unwrap();
    for element in page.select(&link) {
        let address = element.value().attr("href").unwrap();
        assert!(!address.contains("://") || is_written(address, written), "{name}: nobody wrote the link to {address}");
    }
}

/// An address as it was written, or that of a source which the researcher cites by its DOI.
fn is_written(address: &str, written: &[String]) -> bool {
    let ends = |rest: &str| rest.chars().next().is_none_or(|next| next.is_whitespace() || "}\"',".contains(next));
    let cites = |doi: &str| {
        let cited = format!("doi: {doi}");
        let is_cited = |text: &String| text.match_indices(&cited).any(|(at, _)| ends(&text[at + cited.len()..]));
        !doi.is_empty() && written.iter().any(is_cited)
    };
    written.iter().any(|text| text.contains(address)) || address.strip_prefix("https://doi.org/").is_some_and(cites)
}

#[test]
fn the_doi_of_a_source_is_a_link_that_a_reader_may_follow_and_nothing_is_loaded_from_it() {
    let written = ["topp2015:\n  title: A review\n  serial-number: {doi: 10.1159/000376585}\n".to_string()];
    for (address, is_theirs) in [
        ("https://doi.org/10.1159/000376585", true),
        ("https://doi.org/10.1159/00037658", false),
        ("https://doi.org/10.1159/000376586", false),
        ("https://doi.org/", false),
        ("https://doi.example.org/10.1159/000376585", false),
        ("http://doi.org/10.1159/000376585", false),
    ] {
        assert_eq!(is_written(address, &written), is_theirs, "{address}");
        let loaded = format!("<img src=\"{address}\">");
        let asks = || it_asks_nothing_of_anyone_else("t", &Html::parse_document(&loaded));
        assert!(std::panic::catch_unwind(asks).is_err(), "{address}");
    }
}

fn it_allows_exactly_its_own_styles_and_scripts(name: &str, page: &Html) {
    let meta = Selector::parse("head > meta[http-equiv='Content-Security-Policy']").unwrap();
    let everything = Selector::parse("*").unwrap();
    let policies: Vec<&str> = page.select(&meta).map(|meta| meta.value().attr("content").unwrap()).collect();
    assert_eq!(policies.len(), 1, "{name} has one policy");
    let directives: BTreeMap<&str, BTreeSet<&str>> = policies[0]
        .split(';')
        .map(|directive| {
            let mut words = directive.split_whitespace();
            (words.next().unwrap(), words.collect())
        })
        .collect();
    let none = BTreeSet::from(["'none'"]);
    for directive in ["default-src", "base-uri", "form-action"] {
        assert_eq!(directives.get(directive), Some(&none), "{name}: {directive}");
    }
    for (element, directive) in [("style", "style-src"), ("script", "script-src")] {
        let inside = Selector::parse(element).unwrap();
        let hashes: BTreeSet<String> = page
            .select(&inside)
            .filter(|element| element.value().attr("type") != Some("application/json"))
            .map(|element| element.text().collect::<String>())
            .map(|text| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text))))
            .collect();
        let allowed: BTreeSet<String> =
            directives.get(directive).into_iter().flatten().map(|source| (*source).to_string()).collect();
        let missing: Vec<&String> = hashes.difference(&allowed).collect();
        assert!(missing.is_empty(), "{name}: a <{element}> is blocked by the page's own policy");
    }
    let open = ["'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:"];
    for (directive, sources) in &directives {
        assert!(open.iter().all(|source| !sources.contains(source)), "{name}: {directive} is open");
    }
    for element in page.select(&everything) {
        for (attribute, _) in element.value().attrs() {
            assert!(attribute != "style" && !attribute.starts_with("on"), "{name}: a blocked attribute `{attribute}`");
        }
    }
}

fn it_is_well_formed_and_named(name: &str, page: &Html) {
    let [html_element, title, main, h1] = ["html", "title", "main", "h1"].map(|name| Selector::parse(name).unwrap());
    assert_eq!(page.errors, Vec::<std::borrow::Cow<str>>::new(), "{name} is not well-formed");
    let mut seen = BTreeSet::new();
    for id in ids(page) {
        assert!(seen.insert(id.clone()), "{name}: the id `{id}` stands twice");
    }
    let root = page.select(&html_element).next().unwrap().value();
    assert!(root.attr("lang").is_some_and(|lang| !lang.is_empty()), "{name} has a language");
    assert!(["ltr", "rtl"].contains(&root.attr("dir").unwrap_or_default()), "{name} has a direction");
    assert_eq!(page.select(&main).count(), 1, "{name} has one main part");
    assert_eq!(page.select(&h1).count(), 1, "{name} has one main heading");
    let title: String = page.select(&title).next().unwrap().text().collect();
    assert!(!title.trim().is_empty() && !title.contains('{'), "{name} has a title: {title}");
}
