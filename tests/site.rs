//! Tiny sites with their expected pages (`tests/site/`), and what must hold for every page of every site.
//!
//! A new folder with a `site.yaml` and a file `pages` (which pages are compared) is a whole test; `cargo insta review`
//! shows what it gives, a person accepts it. Style, drawings and hashes are left out of the comparison.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use canvass::diagnostic::{Diagnostic, render};
use canvass::project::Project;
use canvass::site::OutputFile;
use canvass::{BuildOptions, build};
use scraper::{Html, Selector};
use sha2::{Digest, Sha256};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The tiny sites, by name.
fn tiny_sites() -> Vec<PathBuf> {
    let folders = fs::read_dir(root().join("tests/site")).unwrap().map(|entry| entry.unwrap().path());
    let mut sites: Vec<PathBuf> = folders.filter(|path| path.join("site.yaml").exists()).collect();
    sites.sort();
    sites
}

/// The tiny sites, the example site and the one that `canvass new` makes.
fn all_sites() -> Vec<PathBuf> {
    let mut sites = tiny_sites();
    sites.extend([root().to_path_buf(), root().join("src/cli/new/site")]);
    sites
}

fn options() -> BuildOptions<'static> {
    BuildOptions { date: Some(jiff::civil::date(2024, 6, 1)), minify: false, print: false, ..BuildOptions::default() }
}

/// The site's files; panics with the diagnostics where it cannot be built.
fn files(site: &Path, options: &BuildOptions) -> Vec<OutputFile> {
    let (project, found) = Project::open(site);
    let report = |problems: &[Diagnostic]| render::render(problems, &project.sources, render::Style::Plain);
    let found = found.finish(Some(())).unwrap_or_else(|wrong| panic!("{}:\n{}", site.display(), report(&wrong)));
    let _ = found;
    build(&project, options).unwrap_or_else(|wrong| panic!("{}:\n{}", site.display(), report(&wrong))).value.public
}

fn text(file: &OutputFile) -> String {
    String::from_utf8(file.bytes.clone()).unwrap()
}

/// Every HTML page of every site.
fn every_page() -> Vec<Page> {
    let mut pages = Vec::new();
    for site in all_sites() {
        let files = files(&site, &options());
        let paths: BTreeSet<String> = files.iter().map(|file| file.path.clone()).collect();
        let name = site.strip_prefix(root()).unwrap().display().to_string();
        let (project, _) = Project::open(&site);
        let written: Vec<String> =
            project.sources.iter().map(|(_, source)| String::from_utf8_lossy(&source.bytes).into_owned()).collect();
        for file in files.iter().filter(|file| file.path.ends_with(".html")) {
            links_out_are_the_researchers(&file.path, &Html::parse_document(&text(file)), &written);
            pages.push((format!("{name}: {}", file.path), paths.clone(), text(file)));
        }
    }
    pages
}

fn path_of(name: &str) -> &str {
    name.split_once(": ").unwrap().1
}

/// What is left of a page when the parts are gone that other tests look at.
fn essence(html: &str) -> String {
    let mut html = without(html, "<style>", "</style>", "…");
    html = without(&html, "<svg ", "</svg>", "…>");
    without(&html, "style-src 'sha256-", "'", "…")
}

fn without(html: &str, start: &str, end: &str, instead: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find(start) {
        let inside = at + start.len();
        out.push_str(&rest[..inside]);
        out.push_str(instead);
        let length = rest[inside..].find(end).unwrap();
        rest = &rest[inside + length..];
    }
    out + rest
}

#[test]
fn the_tiny_sites_give_the_expected_pages() {
    assert!(tiny_sites().len() >= 6);
    for site in tiny_sites() {
        let files = files(&site, &options());
        let pages = fs::read_to_string(site.join("pages")).unwrap();
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(site.join("expected"));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| {
            let list: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
            insta::assert_snapshot!("files", list.join("\n"));
            for page in pages.lines() {
                let file = files.iter().find(|file| file.path == page).unwrap_or_else(|| panic!("no page {page}"));
                insta::assert_snapshot!(page.replace('/', " "), essence(&text(file)));
            }
        });
    }
}

/// One test for all of them, because building the sites takes longest.
#[test]
fn every_page_of_every_site_holds_what_is_promised() {
    let pages = every_page();
    every_link_leads_somewhere(&pages);
    no_page_asks_anything_of_anyone_else(&pages);
    every_page_allows_exactly_its_own_styles_and_scripts(&pages);
    every_page_is_well_formed_and_named(&pages);
}

/// The page's name for messages, the paths of its site, its text.
type Page = (String, BTreeSet<String>, String);

fn every_link_leads_somewhere(pages: &[Page]) {
    let link = Selector::parse("[href], [src]").unwrap();
    let ids: BTreeMap<(String, String), BTreeSet<String>> = pages
        .iter()
        .map(|(name, _, html)| {
            let site = name.split_once(": ").unwrap().0.to_string();
            ((site, path_of(name).to_string()), ids(html).into_iter().collect())
        })
        .collect();
    for (name, paths, html) in pages {
        let site = name.split_once(": ").unwrap().0;
        for element in Html::parse_document(html).select(&link) {
            let value = element.value();
            let address = value.attr("href").or(value.attr("src")).unwrap();
            if address.contains("://") || address.starts_with("mailto:") || address.starts_with("data:") {
                continue;
            }
            let (target, anchor) = address.split_once('#').unwrap_or((address, ""));
            let target = resolve(path_of(name), target);
            assert!(paths.contains(&target), "{name}: `{address}` leads to {target}, which is not there");
            if !anchor.is_empty() {
                let there = &ids[&(site.to_string(), target)];
                assert!(there.contains(anchor), "{name}: `{address}` leads to a place that is not there");
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

fn ids(html: &str) -> Vec<String> {
    let with_id = Selector::parse("[id]").unwrap();
    Html::parse_document(html).select(&with_id).map(|element| element.value().attr("id").unwrap().to_string()).collect()
}

fn no_page_asks_anything_of_anyone_else(pages: &[Page]) {
    let requests = Selector::parse(
        "[src], [srcset], [poster], [data], [action], [formaction], [ping], [background], link:not([rel=alternate]), iframe, object, \
         embed, base, image, use, meta[http-equiv=refresh]",
    )
    .unwrap();
    let styles = Selector::parse("style").unwrap();
    for (name, _, html) in pages {
        let page = Html::parse_document(html);
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
}

/// A link out of the site is only ever one that the researcher wrote.
fn links_out_are_the_researchers(name: &str, page: &Html, written: &[String]) {
    let link = Selector::parse("a[href]").unwrap();
    for element in page.select(&link) {
        let address = element.value().attr("href").unwrap();
        let theirs = !address.contains("://") || written.iter().any(|text| text.contains(address));
        assert!(theirs, "{name}: nobody wrote the link to {address}");
    }
}

fn every_page_allows_exactly_its_own_styles_and_scripts(pages: &[Page]) {
    let meta = Selector::parse("head > meta[http-equiv='Content-Security-Policy']").unwrap();
    let everything = Selector::parse("*").unwrap();
    for (name, _, html) in pages {
        let page = Html::parse_document(html);
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
                assert!(
                    attribute != "style" && !attribute.starts_with("on"),
                    "{name}: a blocked attribute `{attribute}`"
                );
            }
        }
    }
}

fn every_page_is_well_formed_and_named(pages: &[Page]) {
    let [html_element, title, main, h1] = ["html", "title", "main", "h1"].map(|name| Selector::parse(name).unwrap());
    for (name, _, html) in pages {
        let page = Html::parse_document(html);
        assert_eq!(page.errors, Vec::<std::borrow::Cow<str>>::new(), "{name} is not well-formed");
        let mut seen = BTreeSet::new();
        for id in ids(html) {
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
}

#[test]
fn the_same_input_gives_the_same_bytes_on_any_number_of_threads() {
    let sites = tiny_sites().into_iter().chain([root().join("src/cli/new/site")]);
    for site in sites {
        let on = |threads| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            pool.install(|| files(&site, &BuildOptions { minify: true, ..options() }))
        };
        let (one, four) = (on(1), on(4));
        let paths = |files: &[OutputFile]| files.iter().map(|file| file.path.clone()).collect::<Vec<_>>();
        assert_eq!(paths(&one), paths(&four), "{}", site.display());
        let different: Vec<&str> =
            one.iter().zip(&four).filter(|(a, b)| a != b).map(|(a, _)| a.path.as_str()).collect();
        assert_eq!(different, Vec::<&str>::new(), "{}", site.display());
    }
}

#[test]
fn of_seven_people_nothing_is_said_but_that_they_are_few() {
    let said = files(&root().join("tests/site/seven-people"), &options());
    for file in said.iter().filter(|file| !file.path.contains("questionnaire")) {
        let text = essence(&text(file));
        for number in ["7", "50"] {
            // Seven people of the fourteen who were asked are half of them.
            let alone = |line: &&str| line.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == number);
            let lines: Vec<&str> = text.lines().filter(alone).collect();
            assert_eq!(lines, Vec::<&str>::new(), "{} says {number}", file.path);
        }
    }
}
