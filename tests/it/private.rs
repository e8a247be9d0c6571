//! What only the author may see is written, and never into what is published, by whatever detour.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const SURVEY: &str = "title: T
questions:
  - name: area
    type: select_one
    label: Where?
    choices: [{name: north, label: North}, {name: south, label: South}]
  - name: rent
    type: select_one
    label: Do you rent?
    choices: yes_no
results: {by: [area]}
";

/// 30 people in the north, 13 of them renting; 12 in the south, of whom exactly 3 rent.
fn site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let survey = folder.path().join("surveys/pulse");
    fs::create_dir_all(survey.join("responses")).unwrap();
    fs::write(folder.path().join("site.yaml"), "title: T\nlanguages: [en]\n").unwrap();
    fs::write(survey.join("survey.yaml"), SURVEY).unwrap();
    let people = [("north,yes", 13), ("north,no", 17), ("south,yes", 3), ("south,no", 9)];
    let rows = people.iter().map(|(person, times)| format!("{person}\n").repeat(*times));
    fs::write(survey.join("responses/a.csv"), format!("area,rent\n{}", rows.collect::<String>())).unwrap();
    folder
}

fn canvass(arguments: &[&str], site: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_canvass")).args(arguments).current_dir(site).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// All files below a folder that hold the line of the report that tells the three of the south.
fn leaks(folder: &Path) -> Vec<String> {
    let files = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok).filter(|e| e.file_type().is_file());
    let telling = files.filter(|entry| text(&fs::read(entry.path()).unwrap()).contains("yes, south: 3"));
    telling.map(|entry| entry.path().strip_prefix(folder).unwrap().display().to_string()).collect()
}

#[test]
fn the_report_is_written_for_the_author_alone() {
    let site = site();
    let built = canvass(&["build", "--no-print"], site.path());
    let said = text(&built.stdout);
    assert!(built.status.success(), "{}", text(&built.stderr));
    assert!(said.starts_with("pulse: "), "how much is hidden comes first: {said}");
    assert!(said.contains("cells hidden: ") && said.contains("to stop subtraction"), "{said}");
    assert!(!said.contains("south"), "the terminal's line holds no value: {said}");
    assert_eq!(leaks(site.path()), ["private/pulse/disclosure.txt"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(site.path().join("private/pulse/disclosure.txt")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    // In a repository without any `.gitignore` of its own.
    let git = |arguments: &[&str]| Command::new("git").args(arguments).current_dir(site.path()).output().unwrap();
    assert!(git(&["init", "--quiet"]).status.success());
    let seen = text(&git(&["status", "--porcelain", "--untracked-files=all"]).stdout);
    assert!(seen.contains("surveys/pulse/survey.yaml") && !seen.contains("private"), "{seen}");
}

#[test]
fn checking_says_how_much_would_be_hidden_and_writes_nothing() {
    let site = site();
    let checked = canvass(&["check"], site.path());
    assert!(text(&checked.stdout).contains("cells hidden: "), "{}", text(&checked.stdout));
    assert!(!site.path().join("private").exists() && !site.path().join("public").exists());
}

#[cfg(unix)]
#[test]
fn no_detour_leads_the_report_into_the_published_folder() {
    use std::os::unix::fs::symlink;
    type Arrange = fn(&Path);
    let nothing: Arrange = |_| ();
    let detours: [(&str, Arrange); 9] = [
        ("private", nothing),
        ("private/", nothing),
        (".", nothing),
        ("private/pulse", nothing),
        ("private/pulse/deeper", nothing),
        ("surveys/../private", nothing),
        ("public", |site| {
            fs::create_dir(site.join("public")).unwrap();
            symlink("public", site.join("private")).unwrap();
        }),
        // What the links lead to need not be there yet.
        ("public", |site| symlink("private", site.join("public")).unwrap()),
        ("public", |site| {
            fs::create_dir_all(site.join("private")).unwrap();
            symlink("../public/pulse", site.join("private/pulse")).unwrap();
        }),
    ];
    for (number, (out, arrange)) in detours.into_iter().enumerate() {
        let site = site();
        arrange(site.path());
        let built = canvass(&["build", "--no-print", "--out", out], site.path());
        let said = text(&built.stderr);
        assert_eq!(built.status.code(), Some(1), "detour {number}, {out}: {said}");
        assert!(said.contains("holds what only you may see"), "detour {number}, {out}: {said}");
        assert_eq!(leaks(site.path()), Vec::<String>::new(), "detour {number}, {out}");
        assert!(!site.path().join("public/index.html").exists(), "detour {number}, {out}");
    }
}

/// A file in `private/` that is a link is replaced, and nothing is written where it leads.
#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let site = site();
    fs::create_dir_all(site.path().join("private/pulse")).unwrap();
    fs::write(site.path().join("elsewhere.txt"), "untouched").unwrap();
    std::os::unix::fs::symlink("../../elsewhere.txt", site.path().join("private/pulse/disclosure.txt")).unwrap();
    assert!(canvass(&["build", "--no-print"], site.path()).status.success());
    assert_eq!(fs::read_to_string(site.path().join("elsewhere.txt")).unwrap(), "untouched");
    assert_eq!(leaks(site.path()), ["private/pulse/disclosure.txt"]);
}

/// Half of the people say 1 and 2, the others 4 and 3. The items' variances are as 4.5 and 0.5 to 8 of their sum, so alpha is 2 · (1 - 5/8).
#[test]
fn how_the_items_of_a_score_go_together_is_for_the_author_alone() {
    let site = tempfile::tempdir().unwrap();
    let folder = site.path().join("surveys/pulse");
    fs::create_dir_all(folder.join("responses")).unwrap();
    fs::write(site.path().join("site.yaml"), "title: T\nlanguages: [en]\n").unwrap();
    let survey = "title: T\nlanguages: [en]\nquestions:\n  - {name: glad, type: range, label: Glad?, from: 0, to: 4}\n  \
        - {name: calm, type: range, label: Calm?, from: 0, to: 4}\n  - {name: same, type: range, label: Same?, from: 0, to: 4}\n\
        derive:\n  - {name: mood, sum: [glad, calm], label: Mood}\n  - {name: flat, sum: [same, same2], label: Flat}\n";
    let survey = survey
        .replace("same2", "level")
        .replace("derive:", "  - {name: level, type: range, label: Level?, from: 0, to: 4}\nderive:");
    fs::write(folder.join("survey.yaml"), survey).unwrap();
    let rows: String = (0..40).map(|at| if at % 2 == 0 { "1,2,3,2\n" } else { "4,3,3,2\n" }).collect();
    fs::write(folder.join("responses/a.csv"), format!("glad,calm,same,level\n{rows}")).unwrap();
    let built = canvass(&["build", "--no-print"], site.path());
    assert!(built.status.success(), "{}", text(&built.stderr));
    let told = fs::read_to_string(site.path().join("private/pulse/scales.txt")).unwrap();
    assert!(told.contains("mood: 0.75 (2 items, 40 people who answered all of them)"), "{told}");
    assert!(told.contains("flat: none; all 40 people who answered all 2 items have the same score"), "{told}");
}
