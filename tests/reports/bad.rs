//! Every bad page under `tests/reports/bad/` gives its exact report: `NAME.md` is a page of the garden's site, `NAME.txt` what is
//! said of it. `UPDATE=1` writes the reports anew: read what changed before you keep it.

use std::fs;
use std::path::PathBuf;

use rayon::prelude::*;

use super::{built, folder, site};

/// What is said of every page that is not written in Danish; not what these files are about.
const UNTRANSLATED: &str = "warning: the page `page` is not written in `da`";

#[test]
fn every_bad_page_gives_its_report() {
    let entries = fs::read_dir(folder("bad")).unwrap().map(|entry| entry.unwrap().path());
    let mut pages: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|kind| kind == "md")).collect();
    pages.sort();
    assert!(pages.len() >= 40, "only {} bad pages", pages.len());
    let update = std::env::var_os("UPDATE").is_some();
    let different: Vec<String> = pages
        .par_iter()
        .filter_map(|page| {
            let site = site(&[("content/page.en.md", &fs::read_to_string(page).unwrap())]);
            let (_, report) = built(site.path());
            let told: Vec<&str> = report.split("\n\n").filter(|told| !told.starts_with(UNTRANSLATED)).collect();
            let report = format!("{}\n", told.join("\n\n").trim_end());
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
