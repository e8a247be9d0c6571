//! Every bad file of answers under `tests/check/answers/` gives its exact report, and no report holds an answer.
//!
//! `NAME.yaml` or `NAME.csv` is a file of answers to `survey.yaml` (or `NAME.survey.yaml`), with `NAME.import.yaml` where it is read through a map,
//! and `NAME.again.csv` where there is a second file beside it;
//! `NAME.txt` is its report. `UPDATE=1 cargo nextest run check_answers::` writes the reports anew: read what changed.

use std::fs;
use std::path::{Path, PathBuf};

use canvass::diagnostic::render::{Style, render};
use canvass::model::options::BuildOptions;
use canvass::source::project::Project;

use crate::seeds::QUICK;

/// Stands in the bad files wherever somebody's words could.
const CANARY: &str = "kanariefugl";

#[test]
fn every_bad_file_of_answers_gives_its_report() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/answers");
    let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.is_file()).collect();
    files.sort();
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let answers: Vec<&PathBuf> = files
        .iter()
        .filter(|path| {
            let name = name(path);
            const BESIDE: [&str; 4] = ["survey.yaml", ".import.yaml", ".again.csv", ".again.yaml"];
            // Half a gigabyte is unpacked without optimization in a while.
            let is_slow =
                QUICK && ["workbook-bomb-shared", "workbook-bomb-wide"].iter().any(|slow| name.starts_with(slow));
            !BESIDE.iter().any(|ending| name.ends_with(ending)) && !name.ends_with(".txt") && !is_slow
        })
        .collect();
    let update = std::env::var_os("UPDATE").is_some();
    let (mut different, mut canaries) = (Vec::new(), 0);
    for file in &answers {
        let report = report(&folder, file);
        assert!(!report.contains(CANARY), "{} shows an answer:\n{report}", file.display());
        canaries += usize::from(String::from_utf8_lossy(&fs::read(file).unwrap()).contains(CANARY));
        let expected = file.with_extension("txt");
        if update {
            fs::write(&expected, &report).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != report {
            different.push(format!("== {}\n{report}", file.display()));
        }
    }
    assert!(answers.len() >= 60 && canaries >= 50, "{} files, {canaries} with a canary", answers.len());
    assert!(different.is_empty(), "{} reports are not as expected:\n{}", different.len(), different.join("\n"));
}

/// What `canvass check` says of a site with this one file of answers, without colours.
fn report(folder: &Path, file: &Path) -> String {
    let site = tempfile::tempdir().unwrap();
    let survey = site.path().join("surveys/everything");
    fs::create_dir_all(survey.join("responses")).unwrap();
    fs::write(site.path().join("site.yaml"), "title: {en: A test, da: En prøve}\nlanguages: [en, da]\n").unwrap();
    let own = file.with_extension("survey.yaml");
    let asked = if own.exists() { own } else { folder.join("survey.yaml") };
    fs::copy(asked, survey.join("survey.yaml")).unwrap();
    fs::copy(file, survey.join("responses").join(file.file_name().unwrap())).unwrap();
    let ending = file.extension().unwrap_or_default().to_string_lossy();
    let again = file.with_extension(format!("again.{ending}"));
    if again.exists() {
        fs::copy(&again, survey.join("responses").join(again.file_name().unwrap())).unwrap();
    }
    let import = file.with_extension("import.yaml");
    if import.exists() {
        fs::copy(import, survey.join("import.yaml")).unwrap();
    }
    let (project, mut findings) = Project::open(site.path());
    findings.take(canvass::build(&project, &BuildOptions { minify: false, ..BuildOptions::default() }));
    let found = findings.finish::<()>(None).expect_err("no value was given");
    render(&found, &project.sources, Style::Plain)
}
