//! Every bad page under `tests/reports/bad/` gives its exact report: `NAME.md` is a page of the garden's site, `NAME.txt` what is
//! said of it. `UPDATE=1` writes the reports anew: read what changed before you keep it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::{built, folder, site};

use crate::seeds::QUICK;

#[test]
fn every_bad_page_gives_its_report() {
    let entries = fs::read_dir(folder("bad")).unwrap().map(|entry| entry.unwrap().path());
    let mut pages: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|kind| kind == "md")).collect();
    pages.sort();
    assert!(pages.len() >= 40, "only {} bad pages", pages.len());
    let update = std::env::var_os("UPDATE").is_some();
    // In the quick loop pages share sites, and only those of which something else is said then are tried alone.
    let together = if update || !QUICK { BTreeMap::new() } else { together(&pages) };
    let is_as_expected = |page: &&PathBuf| {
        let expected = fs::read_to_string(page.with_extension("txt")).unwrap_or_default();
        together.get(*page).is_some_and(|report| !report.trim().is_empty() && *report == expected)
    };
    let different: Vec<String> = pages
        .par_iter()
        .filter(|page| !is_as_expected(page))
        .filter_map(|page| {
            let report = reports(std::slice::from_ref(page)).swap_remove(0);
            let expected = page.with_extension("txt");
            if update {
                fs::write(&expected, &report).unwrap();
            }
            let wrong = report.trim().is_empty() || fs::read_to_string(&expected).unwrap_or_default() != report;
            wrong.then(|| format!("== {}\n{report}", page.display()))
        })
        .collect();
    assert!(different.is_empty(), "{} reports are not as expected:\n{}", different.len(), different.join("\n"));
}

/// What is said of all pages on one site. What is wrong with some keeps the build from what is wrong with others, so those
/// are taken away and the rest is tried again.
fn together(pages: &[PathBuf]) -> BTreeMap<PathBuf, String> {
    let (mut left, mut found) = (pages.to_vec(), BTreeMap::new());
    loop {
        let (wrong, fine): (Vec<_>, Vec<_>) =
            left.iter().cloned().zip(reports(&left)).partition(|(_, report)| report.contains("error: "));
        let is_last = wrong.is_empty();
        found.extend(wrong);
        left = fine.iter().map(|(page, _)| page.clone()).collect();
        if is_last || left.is_empty() {
            found.extend(fine);
            return found;
        }
    }
}

/// What is said of each of these pages on the garden's site, as if the page were called `page`.
fn reports(pages: &[PathBuf]) -> Vec<String> {
    let path = |page: &Path| format!("content/{}.en.md", page.file_stem().unwrap().to_str().unwrap());
    let files: Vec<(String, String)> =
        pages.iter().map(|page| (path(page), fs::read_to_string(page).unwrap())).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let (_, report) = built(site(&files).path());
    let of = |path: &str| {
        let its = report.split("\n\n").filter(|told| told.contains(&format!("{path}:")) && !is_untranslated(told));
        let its: Vec<String> = its.map(|told| told.replace(path, "content/page.en.md")).collect();
        format!("{}\n", its.join("\n\n").trim_end())
    };
    files.iter().map(|(path, _)| of(path)).collect()
}

/// Said of every page that is not written in Danish; not what these files are about.
fn is_untranslated(told: &str) -> bool {
    told.starts_with("warning: the page `") && told.contains("` is not written in `da`")
}
