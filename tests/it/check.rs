//! Every bad input under `tests/check/` gives its exact report.
//!
//! `NAME/` is a small site with its `report.txt`; `NAME.yaml` is a survey alone, in a site of English and Danish, with its
//! `NAME.txt`. A new pair of files is a whole test. `UPDATE=1 cargo nextest run check::` writes the reports anew: read what
//! changed before you keep it.

use std::fs;
use std::path::{Path, PathBuf};

use canvass::diagnostic::render::{Style, render};
use canvass::model::options::BuildOptions;
use canvass::source::project::Project;

const SITE: &str = "title: {en: A test, da: En prøve}\nlanguages: [en, da]\n";

#[test]
fn every_bad_input_gives_its_report() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check");
    let mut entries: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    let inputs: Vec<&PathBuf> = entries
        .iter()
        // `answers/` has a test of its own, `check_answers`.
        .filter(|path| !path.ends_with("answers"))
        .filter(|path| path.is_dir() || path.extension().is_some_and(|ending| ending == "yaml"))
        .collect();
    let update = std::env::var_os("UPDATE").is_some();
    let mut different = Vec::new();
    for input in &inputs {
        let (expected, report) = if input.is_dir() {
            (input.join("report.txt"), check(input))
        } else {
            (input.with_extension("txt"), check_survey(input))
        };
        assert!(!report.is_empty(), "{}: nothing is wrong with it", input.display());
        if update {
            fs::write(&expected, &report).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != report {
            different.push(format!("== {}\n{report}", input.display()));
        }
    }
    assert!(inputs.len() >= 60, "only {} bad inputs", inputs.len());
    assert!(different.is_empty(), "{} reports are not as expected:\n{}", different.len(), different.join("\n"));
}

/// The report on a survey that stands alone.
fn check_survey(survey: &Path) -> String {
    let site = tempfile::tempdir().unwrap();
    let folder = site.path().join("surveys/pulse");
    fs::create_dir_all(&folder).unwrap();
    fs::write(site.path().join("site.yaml"), SITE).unwrap();
    fs::copy(survey, folder.join("survey.yaml")).unwrap();
    check(site.path())
}

/// What `canvass check` says, without colours. Only what a bad input is about: notices of what is not yet published and
/// of missing translations are as much part of it as errors.
fn check(site: &Path) -> String {
    let (project, mut findings) = Project::open(site);
    findings.take(canvass::build(&project, &BuildOptions { minify: false, ..BuildOptions::default() }));
    render(findings.all(), &project.sources, Style::Plain)
}
