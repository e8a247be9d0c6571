//! Tiny sites with their expected pages (`tests/site/`), and what must hold for every page of every site.
//!
//! A new folder with a `site.yaml` and a file `pages` (which pages are compared) is a whole test; `cargo insta review`
//! shows what it gives, a person accepts it. Style, drawings and hashes are left out of the comparison.

mod many_pages;
mod preview;
mod promise;

use std::fs;
use std::path::{Path, PathBuf};

use calamine::{Reader, Xlsx};
use rayon::prelude::*;

use canvass::build;
use canvass::diagnostic::{Diagnostic, render};
use canvass::model::options::{BuildOptions, Printing};
use canvass::model::output::OutputFile;
use canvass::source::project::Project;

use crate::seeds::{QUICK, quick_or};

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

fn options() -> BuildOptions<'static> {
    BuildOptions {
        date: Some(jiff::civil::date(2024, 6, 1)),
        minify: false,
        print: Printing::Nothing,
        ..BuildOptions::default()
    }
}

/// The site's files and what is remarked on; panics with the diagnostics where it cannot be built.
fn built(site: &Path, options: &BuildOptions) -> (Vec<OutputFile>, Vec<Diagnostic>) {
    let (project, found) = Project::open(site);
    let report = |problems: &[Diagnostic]| render::render(problems, &project.sources, render::Style::Plain);
    let found = found.finish(Some(())).unwrap_or_else(|wrong| panic!("{}:\n{}", site.display(), report(&wrong)));
    let built = build(&project, options).unwrap_or_else(|wrong| panic!("{}:\n{}", site.display(), report(&wrong)));
    (built.value.public, [found.warnings, built.warnings].concat())
}

fn files(site: &Path, options: &BuildOptions) -> Vec<OutputFile> {
    built(site, options).0
}

fn text(file: &OutputFile) -> String {
    if file.path.ends_with(".xlsx") {
        return cells(&file.bytes);
    }
    String::from_utf8(file.bytes.clone()).unwrap()
}

/// The cells of a workbook, one to a line.
fn cells(workbook: &[u8]) -> String {
    let mut workbook: Xlsx<_> = Xlsx::new(std::io::Cursor::new(workbook)).unwrap();
    let sheets = workbook.worksheets();
    let cells = sheets.iter().flat_map(|(_, sheet)| sheet.cells().map(|(.., cell)| cell.to_string()));
    cells.collect::<Vec<_>>().join("\n")
}

/// What is left of a page when the parts are gone that other tests look at.
fn essence(html: &str) -> String {
    let mut html = without(html, "<style>", "</style>", "…");
    html = without(&html, "<svg ", "</svg>", "…>");
    html = without(&html, "<link rel=\"icon\" href=\"", "\"", "…");
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

/// One test for all that holds of whole sites, because building them takes longest.
#[test]
fn every_site_is_as_expected_and_holds_what_is_promised() {
    assert!(tiny_sites().len() >= 6);
    // The example takes as long as all others together; without optimization it is built by `publish::build::ranged` alone.
    let example = quick_or(vec![], vec![root().to_path_buf()]);
    example.par_iter().chain(&tiny_sites()).chain(&[root().join("src/cli/new/site")]).for_each(|site| {
        if site == root() {
            let (files, remarks) = built(site, &options());
            super::example::is_in_order(&remarks);
            promise::holds(site, &files);
            return;
        }
        let files = match QUICK {
            true => files(site, &options()),
            false => on_one_thread_and_on_four(site, &options()),
        };
        promise::holds(site, &files);
        if site.join("pages").exists() {
            has_the_expected_pages(site, &files);
        }
    });
}

fn has_the_expected_pages(site: &Path, files: &[OutputFile]) {
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

/// The site's files, which are the same on any number of threads.
fn on_one_thread_and_on_four(site: &Path, options: &BuildOptions) -> Vec<OutputFile> {
    let on = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| files(site, options))
    };
    let (one, four) = (on(1), on(4));
    let paths = |files: &[OutputFile]| files.iter().map(|file| file.path.clone()).collect::<Vec<_>>();
    assert_eq!(paths(&one), paths(&four), "{}", site.display());
    let different: Vec<&str> = one.iter().zip(&four).filter(|(a, b)| a != b).map(|(a, _)| a.path.as_str()).collect();
    assert_eq!(different, Vec::<&str>::new(), "{}", site.display());
    one
}

#[cfg(feature = "minify")]
#[test]
fn the_same_input_gives_the_same_bytes_where_pages_are_made_smaller() {
    for site in tiny_sites() {
        on_one_thread_and_on_four(&site, &BuildOptions { minify: true, ..options() });
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
