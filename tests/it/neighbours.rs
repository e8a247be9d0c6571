//! Two surveys of one site that the same people answered: who is in one of them alone cannot be worked out by subtracting.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use canvass::model::options::{BuildOptions, Printing};
use canvass::source::project::Project;

use crate::editions::{SURVEY, canvass, people, published, small_differences};

/// A site of two surveys with the same questions, each of which says this of whom it shares.
fn site(intake: &str, exit: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("site.yaml"), "title: T\nlanguages: [en]\n").unwrap();
    for (survey, shared) in [("intake", intake), ("exit", exit)] {
        let at = folder.path().join("surveys").join(survey);
        fs::create_dir_all(at.join("responses")).unwrap();
        fs::write(at.join("survey.yaml"), format!("{SURVEY}{shared}")).unwrap();
    }
    folder
}

/// Some of the invented people, in an order of their own.
fn answer(site: &Path, survey: &str, people: &[[&str; 3]]) {
    let rows: String = people.iter().map(|person| person.join(",") + "\n").collect();
    fs::write(site.join(format!("surveys/{survey}/responses/a.csv")), format!("area,rent,trust\n{rows}")).unwrap();
}

/// Builds the site; gives what was said.
fn build(site: &Path, more: &[&str]) -> String {
    let built = canvass(&[&["build", "--no-print"], more].concat(), site);
    let said = String::from_utf8_lossy(&built.stderr).into_owned();
    assert!(built.status.success(), "{said}");
    said
}

const NOBODY: &str = "privacy: {shared_with: []}\n";

#[test]
fn who_answered_one_of_two_surveys_alone_cannot_be_subtracted() {
    let all = people(82);
    let found = |intake: &str, exit: &str, answers: [&[[&str; 3]]; 2]| {
        let site = site(intake, exit);
        answer(site.path(), "intake", answers[0]);
        answer(site.path(), "exit", answers[1]);
        let said = build(site.path(), &[]);
        assert!(!said.contains("nearly"), "{said}");
        let (intake, exit) = (published(site.path(), "intake"), published(site.path(), "exit"));
        assert!(intake.len() > 10 && exit.len() > 10, "not by hiding everything: {} and {}", intake.len(), exit.len());
        small_differences(&intake, &exit)
    };
    // Whichever of the two has more, and whichever says it.
    let shared_with = |name: &str| format!("privacy: {{shared_with: [{name}]}}\n");
    assert_eq!(found(&shared_with("exit"), "", [&all[..60], &all]), Vec::<String>::new());
    assert_eq!(found("", &shared_with("intake"), [&all, &all[22..]]), Vec::<String>::new());
    // By other rules each: those of the stricter hold for what is in one of them alone.
    let strict = "privacy: {shared_with: [intake], profile: strict}\n";
    assert_eq!(found("", strict, [&all[..60], &all]), Vec::<String>::new());
    assert_eq!(found(&shared_with("exit"), "privacy: {profile: strict}\n", [&all, &all[..60]]), Vec::<String>::new());
    assert_ne!(found(NOBODY, "", [&all[..60], &all]), Vec::<String>::new(), "there is nothing to find");
}

/// Where an attack finds what the proof beside another survey missed, less is said, and the site is built.
#[test]
fn a_survey_is_withheld_rather_than_the_site() {
    let all = people(82);
    let site = site("", "privacy: {shared_with: [intake]}\n");
    answer(site.path(), "intake", &all);
    answer(site.path(), "exit", &all[..60]);
    let project = Project::read(site.path()).unwrap().value;
    let built = |withheld: &BTreeSet<String>| {
        let options = BuildOptions { minify: false, print: Printing::Nothing, withheld, ..BuildOptions::default() };
        let built = canvass::build(&project, &options).unwrap();
        let numbers = |survey: &str| {
            let path = format!("data/{survey}/trust.csv");
            let file = built.value.public.iter().find(|file| file.path == path).expect("its table");
            String::from_utf8_lossy(&file.bytes).matches(|sign: char| sign.is_ascii_digit()).count()
        };
        let told = built.warnings.iter().any(|warning| warning.message.contains("could not be proven safe beside"));
        ([numbers("exit"), numbers("intake")], told)
    };
    let (said, told) = built(&BTreeSet::new());
    assert!(said.iter().all(|numbers| *numbers > 0) && !told, "{said:?}");
    let (withheld, told) = built(&BTreeSet::from(["intake".to_string()]));
    assert_eq!(withheld, [said[0], 0]);
    assert!(told);
}

#[test]
fn what_was_published_of_one_binds_the_other() {
    let all = people(82);
    let shared = "privacy: {shared_with: [intake]}\n";
    let site = site("", shared);
    let site = site.path();
    answer(site, "exit", &all[..60]);
    answer(site, "intake", &[]);
    build(site, &["--publish"]);
    // Those who come later are read first, in the order of names it is the other way round.
    answer(site, "intake", &all);
    build(site, &["--publish"]);
    let (intake, exit) = (published(site, "intake"), published(site, "exit"));
    assert!(intake.len() > 10 && exit.len() > 10, "{} and {}", intake.len(), exit.len());
    assert_eq!(small_differences(&exit, &intake), Vec::<String>::new());
    // The table is that of the site.
    let table = canvass(&["table", "intake", "trust"], site);
    assert!(table.status.success(), "{}", String::from_utf8_lossy(&table.stderr));
    let table = String::from_utf8_lossy(&table.stdout).into_owned();
    let shown = intake.iter().filter(|((variable, _, group), _)| variable == "trust" && group == "all");
    for ((_, answer, _), count) in shown.filter(|((_, answer, _), _)| answer == "answered") {
        assert!(table.contains(&count.to_string()), "{answer}: {count}\n{table}");
    }
}

#[test]
fn answers_that_are_nearly_those_of_another_survey_are_told_and_protected() {
    let all = people(63);
    let mut shuffled = all.clone();
    shuffled.reverse();
    let silent = site("", "");
    answer(silent.path(), "intake", &all[..60]);
    answer(silent.path(), "exit", &shuffled);
    let said = build(silent.path(), &[]);
    assert!(said.contains("the answers are nearly those of `surveys/exit`"), "{said}");
    assert!(said.contains("fewer than 5 people answered this survey or one that it may share people with"), "{said}");
    // Not even how many answered: 63 less 60 are three.
    let of_both = (published(silent.path(), "exit").len(), published(silent.path(), "intake").len());
    assert!(of_both.0 > 10 && of_both.1 == 0, "{of_both:?}");
    let page = fs::read_to_string(silent.path().join("public/en/intake/results.html")).unwrap();
    let (_, shown) = page.split_once("</style>").unwrap();
    assert!(!shown.contains("60") && shown.contains("How many answered is hidden"), "{shown}");
    // Who says that nobody answered both has both pages.
    fs::write(silent.path().join("surveys/intake/survey.yaml"), format!("{SURVEY}{NOBODY}")).unwrap();
    let said = build(silent.path(), &[]);
    assert!(!said.contains("nearly"), "{said}");
    assert!(published(silent.path(), "intake").len() > 10);
}
