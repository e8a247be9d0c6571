//! Answers against the rules of the questionnaire that an author keeps: the site builds, and says so.

use std::fs;
use std::path::Path;

use canvass::model::options::{BuildOptions, Printing};
use canvass::source::project::Project;

const SURVEY: &str = "\
languages: [en]
title: Visits
questions:
- {name: a, type: select_one, label: Have you been here?, choices: [{name: x, label: Often}, {name: y, label: Once}, {name: z, label: Never}]}
- {name: b, type: select_one, label: Was it good?, relevant: a = z, choices: [{name: u, label: Good}, {name: v, label: Bad}]}
- {name: m, type: select_multiple, label: What do you need?, choices: [{name: p, label: Food}, {name: q, label: Rest}, {name: none, label: Nothing, exclusive: true}]}
results: {by: [a]}
";

/// Ninety people; twelve answered b though nobody asked them, six ticked \"none\" beside something else.
fn site(folder: &Path, on_conflict: &str) -> Project {
    let survey = folder.join("surveys/visits");
    fs::create_dir_all(survey.join("responses")).unwrap();
    fs::write(folder.join("site.yaml"), "title: Test\nlanguages: [en]\n").unwrap();
    fs::write(survey.join("survey.yaml"), SURVEY).unwrap();
    let row = |n: usize| {
        let a = ["x", "y", "z"][n % 3];
        let b = if a == "z" || (a == "x" && n < 36) { ["u", "v"][n / 3 % 2] } else { "" };
        let m = if n < 6 { "p;none" } else { ["p", "q", "p;q", "none"][n % 4] };
        format!("{a},{b},{m}\n")
    };
    fs::write(survey.join("responses/a.csv"), format!("a,b,m\n{}", (0..90).map(row).collect::<String>())).unwrap();
    let map = format!(
        "file: responses/a.csv\n{on_conflict}columns: {{1: {{question: a}}, 2: {{question: b}}, 3: {{question: m}}}}\n"
    );
    fs::write(survey.join("import.yaml"), map).unwrap();
    Project::read(folder).unwrap().value
}

fn page(project: &Project) -> Result<String, Vec<canvass::diagnostic::Diagnostic>> {
    let options = BuildOptions { print: Printing::Nothing, minify: false, ..BuildOptions::default() };
    let built = canvass::build(project, &options)?;
    let about = built.value.public.iter().find(|file| file.path == "en/visits/index.html").unwrap();
    Ok(String::from_utf8(about.bytes.clone()).unwrap())
}

#[test]
fn kept_answers_are_published_and_the_methods_page_names_their_questions() {
    let folder = tempfile::tempdir().unwrap();
    let page = page(&site(folder.path(), "on_conflict: keep\n")).unwrap();
    let rule = page.split("Some answers to these questions do not follow").nth(1).unwrap();
    let sentence = rule.split("</").next().unwrap();
    assert!(sentence.contains("Was it good?") && sentence.contains("What do you need?"), "{sentence}");
    assert!(!sentence.contains("Have you been here?"), "{sentence}");
}

#[test]
fn dropped_answers_leave_every_rule_standing() {
    let folder = tempfile::tempdir().unwrap();
    let page = page(&site(folder.path(), "on_conflict: drop\n")).unwrap();
    assert!(!page.contains("do not follow the questionnaire"));
}

#[test]
fn unless_it_is_said_what_nobody_asked_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let found = page(&site(folder.path(), "")).unwrap_err();
    let errors = found.iter().filter(|found| found.message.contains("asked only where `a = z`")).count();
    assert_eq!(errors, 1, "{found:?}");
}
