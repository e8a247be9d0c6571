//! What `canvass new` writes builds, in every language that the program speaks.

use std::fs;
use std::path::Path;

use canvass::model::options::{BuildOptions, Printing};
use canvass::source::project::Project;

use crate::seeds::QUICK;

/// The languages that the program has its own words in.
const LANGUAGES: [&str; 16] =
    ["ar", "bg", "da", "de", "en", "es", "fa", "fr", "pl", "pt", "ro", "ru", "th", "tr", "uk", "vi"];

/// The scripts of the built-in fonts: what is printed in others needs a font of the site's own.
fn has_letters(language: &str) -> bool {
    !["ar", "fa", "th"].contains(&language)
}

/// A new site with one more language, which its texts fall back from.
fn new_site(folder: &Path, language: &str) -> Project {
    let binary = env!("CARGO_BIN_EXE_canvass");
    assert!(std::process::Command::new(binary).arg("new").arg(folder).output().unwrap().status.success());
    let site = folder.join("site.yaml");
    let yaml = fs::read_to_string(&site).unwrap();
    let languages = match language {
        "en" | "da" => "languages: [en, da]".to_string(),
        other => format!("languages: [en, da, {other}]"),
    };
    assert!(yaml.contains("languages: [en, da]"));
    fs::write(&site, yaml.replace("languages: [en, da]", &languages)).unwrap();
    Project::read(folder).unwrap().value
}

#[test]
fn a_new_site_builds_in_every_language() {
    // One of each script in the quick loop, all sixteen in a release.
    let quick = |language: &&str| !QUICK || ["ar", "bg", "da", "th", "vi"].contains(language);
    for language in LANGUAGES.into_iter().filter(quick) {
        let folder = tempfile::tempdir().unwrap();
        let project = new_site(folder.path(), language);
        let options = BuildOptions {
            print: if has_letters(language) { Printing::Pages } else { Printing::Nothing },
            ..BuildOptions::default()
        };
        let built = canvass::build(&project, &options).map_err(|problems| format!("{language}: {problems:?}")).unwrap();
        let page = format!("{language}/library/results.html");
        assert!(built.value.public.iter().any(|file| file.path == page), "{page}");
        let paper = format!("{language}/library/results.pdf");
        let printed = built.value.public.iter().any(|file| file.path == paper);
        assert_eq!(printed, cfg!(feature = "pdf") && has_letters(language), "{paper}");
    }
}

/// Answers of another program, drafted, are a site that builds.
#[test]
fn a_drafted_site_builds() {
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("My poll (2).csv");
    let row = |n: usize| {
        let town = ["Aarhus", "Billund"][n % 2];
        let heard = ["A friend;Web", "Web", "Poster;A friend"][n % 3];
        format!("2024-05-01 10:{:02}:00;{town};\"{heard}\";{};{}\n", n % 60, n % 8, 100 * n)
    };
    let rows: String = (0..60).map(row).collect();
    fs::write(&table, format!("Timestamp;Where do you live?;How did you hear of us?;How safe?;Income\n{rows}"))
        .unwrap();
    let site = folder.path().join("site");
    let binary = env!("CARGO_BIN_EXE_canvass");
    let told = std::process::Command::new(binary).arg("new").arg(&site).arg("--from").arg(&table).output().unwrap();
    let said = String::from_utf8(told.stdout).unwrap();
    assert!(told.status.success() && said.starts_with("Drafted 4 questions from 5 columns; 1 are ignored."), "{said}");
    let project = Project::read(&site).unwrap().value;
    let options = BuildOptions { print: Printing::Nothing, ..BuildOptions::default() };
    let built = canvass::build(&project, &options).map_err(|problems| format!("{problems:?}")).unwrap();
    let results = built.value.public.iter().find(|file| file.path == "en/my-poll-2/results.html");
    assert!(results.is_some(), "{:?}", built.value.public.iter().map(|file| &file.path).collect::<Vec<_>>());
}

/// A table of another program, matched with a survey that exists, is read and builds.
#[test]
fn a_table_is_matched_with_a_survey() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site");
    let binary = env!("CARGO_BIN_EXE_canvass");
    let run = |arguments: &[&str]| std::process::Command::new(binary).args(arguments).output().unwrap();
    assert!(run(&["new", site.to_str().unwrap()]).status.success());
    let survey = site.join("surveys/library");
    fs::write(
        survey.join("survey.yaml"),
        "title: Library\nlanguages: [en]\nquestions:\n  \
         - {name: town, type: select_one, label: Where do you live?, choices: [{name: aarhus, label: Aarhus}, {name: billund, label: Billund}]}\n",
    )
    .unwrap();
    fs::remove_dir_all(survey.join("responses")).unwrap();
    let table = folder.path().join("export.csv");
    let rows = |town: &str| format!("2024-05-01 10:00:00;{town}\n").repeat(20);
    fs::write(&table, format!("Timestamp;Where do you live\n{}{}", rows("Aarhus"), rows("billund"))).unwrap();
    let arguments =
        ["import", "responses", table.to_str().unwrap(), "--survey", "library", "--site", site.to_str().unwrap()];
    let printed = run(&[arguments.as_slice(), &["--print"]].concat());
    let map = String::from_utf8(printed.stdout).unwrap();
    assert!(map.contains("  1: ignore   # Timestamp") && map.contains("  2: {question: town}"), "{map}");
    assert!(!survey.join("import.yaml").exists(), "printing writes nothing");
    let told = run(&arguments);
    let said = String::from_utf8(told.stdout).unwrap();
    assert!(told.status.success() && said.starts_with("Matched 1 of 2 columns; 1 are ignored. Next:"), "{said}");
    assert_eq!(fs::read_to_string(survey.join("import.yaml")).unwrap(), map);
    let project = Project::read(&site).unwrap().value;
    let options = BuildOptions { print: Printing::Nothing, ..BuildOptions::default() };
    let built = canvass::build(&project, &options).map_err(|problems| format!("{problems:?}")).unwrap();
    assert!(built.value.public.iter().any(|file| file.path == "en/library/results.html"));
    // What an author wrote is not written over.
    let again = run(&arguments);
    assert_eq!(again.status.code(), Some(1));
    assert!(String::from_utf8(again.stderr).unwrap().contains("exists already"));
}
