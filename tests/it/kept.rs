//! What a build keeps for the next: it spares the proof, changes no byte, and stands for nothing but what it was worked out from.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};

use canvass::model::options::{BuildOptions, Printing};
use canvass::private;
use canvass::source::project::Project;

const SURVEY: &str = "title: T
questions:
  - name: area
    type: select_one
    label: Where?
    choices: [{name: north, label: North}, {name: south, label: South}, {name: west, label: West}]
  - name: rent
    type: select_one
    label: Do you rent?
    choices: yes_no
results: {by: [area]}
";
const KEPT: &str = "private/pulse/proven.json";

/// A site whose survey so many people answered in the north and in the south, the last three of these renting; and 20 in the west.
fn site(people: [usize; 2]) -> tempfile::TempDir {
    let site = tempfile::tempdir().unwrap();
    fs::create_dir_all(site.path().join("surveys/pulse/responses")).unwrap();
    fs::create_dir_all(site.path().join("private")).unwrap();
    fs::write(site.path().join("site.yaml"), "title: T\nlanguages: [en]\n").unwrap();
    fs::write(site.path().join("surveys/pulse/survey.yaml"), SURVEY).unwrap();
    fs::write(site.path().join("private/key"), "ab".repeat(32)).unwrap();
    answer(site.path(), people);
    site
}

fn answer(site: &Path, [north, south]: [usize; 2]) {
    let people = [("north,yes", 13), ("north,no", north - 13), ("south,yes", 3), ("south,no", south - 3)];
    let people = people.into_iter().chain([("west,yes", 9), ("west,no", 11)]);
    let rows: String = people.map(|(person, times)| format!("{person}\n").repeat(times)).collect();
    fs::write(site.join("surveys/pulse/responses/a.csv"), format!("area,rent\n{rows}")).unwrap();
}

/// What a build gives: everything that is published, and the author's report.
#[derive(PartialEq)]
struct Given {
    public: Vec<(String, Vec<u8>)>,
    report: String,
}

/// What a build did not take over.
#[derive(Debug, PartialEq)]
struct Done {
    proven: bool,
    attacked: bool,
}

const NOTHING: Done = Done { proven: false, attacked: false };
const ALL: Done = Done { proven: true, attacked: true };

/// Builds the site as the program does.
fn build(site: &Path, publish: bool) -> (Given, Done) {
    let (proven, attacked) = (AtomicBool::new(false), AtomicBool::new(false));
    let progress = |said: &str| {
        proven.fetch_or(said.contains(", step "), Ordering::SeqCst);
        attacked.fetch_or(said.contains("attacking"), Ordering::SeqCst);
    };
    let cache = site.join(".canvass-cache");
    let project = Project::read(site).unwrap().value;
    let options = BuildOptions {
        minify: false,
        print: Printing::Nothing,
        cache: Some(&cache),
        publish,
        progress: &progress,
        ..BuildOptions::default()
    };
    let built = canvass::build(&project, &options).unwrap().value;
    private::keep(&built.private, site, &site.join("public")).unwrap();
    private::keep(&built.kept, site, &site.join("public")).unwrap();
    let public = built.public.into_iter().map(|file| (file.path, file.bytes)).collect();
    let report = fs::read_to_string(site.join("private/pulse/disclosure.txt")).unwrap();
    (Given { public, report }, Done { proven: proven.into_inner(), attacked: attacked.into_inner() })
}

/// What a build of a copy of the site gives in which nothing is kept.
fn cold(site: &Path) -> Given {
    let copy = tempfile::tempdir().unwrap();
    for entry in walkdir::WalkDir::new(site).min_depth(1) {
        let entry = entry.unwrap();
        let to = copy.path().join(entry.path().strip_prefix(site).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir(to).unwrap();
        } else if !["proven.json", "attacked"].iter().any(|kept| entry.file_name() == *kept) {
            fs::copy(entry.path(), to).unwrap();
        }
    }
    let (given, done) = build(copy.path(), false);
    assert!(done == ALL || copy.path().join("private/pulse/ledger.json").exists());
    given
}

#[test]
fn a_second_build_proves_nothing_and_gives_the_same() {
    let site = site([30, 12]);
    let (first, done) = build(site.path(), false);
    assert!(done == ALL && first.report.contains("to stop subtraction"), "{}", first.report);
    let (second, done) = build(site.path(), false);
    assert!(second == first && done == NOTHING, "{done:?}");
}

#[test]
fn what_has_changed_is_proven_again() {
    let site = site([30, 12]);
    let path = |name: &str| site.path().join(name);
    build(site.path(), false);
    let again = |what: &str| {
        let (given, done) = build(site.path(), false);
        assert!(given == cold(site.path()), "{what}");
        assert_eq!(done, ALL, "{what}");
    };
    answer(site.path(), [30, 13]);
    again("an answer");
    fs::write(path("surveys/pulse/survey.yaml"), SURVEY.replace("by: [area]", "by: [area, rent]")).unwrap();
    again("the questionnaire");
    fs::write(path("site.yaml"), "title: Other\nlanguages: [en]\n").unwrap();
    again("the site's settings");
    fs::write(path("private/key"), "cd".repeat(32)).unwrap();
    again("the key");
    // Words about the same numbers are attacked, and nothing is proven.
    fs::create_dir(path("content")).unwrap();
    fs::write(path("content/said.en.md"), "# Said\n\nSome words.\n").unwrap();
    let (given, done) = build(site.path(), false);
    assert!(given == cold(site.path()));
    assert_eq!(done, Done { proven: false, attacked: true });
    // Another edition stands in the ledger from here on: what is kept is of none.
    build(site.path(), true);
    assert!(path("private/pulse/ledger.json").exists());
    let (given, _) = build(site.path(), false);
    assert!(given == cold(site.path()) && given.report.contains("those of the last edition"), "{}", given.report);
    answer(site.path(), [35, 18]);
    again("answers after an edition");
    fs::remove_file(path("private/pulse/ledger.json")).unwrap();
    again("the ledger");
}

#[test]
fn what_is_damaged_forged_or_of_another_site_is_worked_out_anew() {
    let (site, other) = (site([30, 12]), site([30, 12]));
    fs::write(other.path().join("private/key"), "cd".repeat(32)).unwrap();
    let (first, _) = build(site.path(), false);
    build(other.path(), false);
    let kept = fs::read_to_string(site.path().join(KEPT)).unwrap();
    assert!(kept.contains("\"Suppressed\""), "something is hidden");
    let half = kept.split_at(kept.len() / 2).0.to_string();
    let shown = kept.replace("\"Suppressed\"", "{\"Published\":3}");
    let foreign = fs::read_to_string(other.path().join(KEPT)).unwrap();
    assert_ne!(kept, foreign);
    let damaged = [("empty", String::new()), ("half", half), ("shown", shown), ("foreign", foreign)];
    let upper = ("no seal", kept.split_once('\n').unwrap().1.to_string());
    for (what, text) in damaged.into_iter().chain([upper]) {
        fs::write(site.path().join(KEPT), text).unwrap();
        let (given, done) = build(site.path(), false);
        assert!(given == first, "{what}");
        assert_eq!(done, Done { proven: true, attacked: false }, "{what}");
        assert_eq!(fs::read_to_string(site.path().join(KEPT)).unwrap(), kept, "{what}");
    }
    let (here, there) = (site.path().join("private/attacked"), other.path().join("private/attacked"));
    for text in [String::new(), fs::read_to_string(&there).unwrap(), "0".repeat(64) + "\n"] {
        fs::write(&here, &text).unwrap();
        assert_eq!(build(site.path(), false).1, Done { proven: false, attacked: true }, "{text}");
    }
    fs::write(site.path().join(KEPT), [0xff, 0xfe, 0]).unwrap();
    assert!(build(site.path(), false).0 == first, "no text");
    fs::remove_file(site.path().join(KEPT)).unwrap();
    assert!(build(site.path(), false).0 == first, "deleted");
}

#[test]
fn it_is_never_published_and_never_committed() {
    let site = site([30, 12]);
    let run = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).current_dir(site.path()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let said = run(env!("CARGO_BIN_EXE_canvass"), &["build", "--no-print"]);
    assert!(site.path().join(KEPT).exists() && !said.contains("proven"), "{said}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &str| fs::metadata(site.path().join(path)).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(KEPT), mode("private")), (0o600, 0o700));
    }
    let published = walkdir::WalkDir::new(site.path().join("public")).into_iter().map(Result::unwrap);
    assert!(published.into_iter().all(|entry| !entry.path().ends_with("proven.json")));
    // In a repository without any `.gitignore` of its own.
    run("git", &["init", "--quiet"]);
    run("git", &["add", "--all"]);
    let added = run("git", &["ls-files"]);
    assert!(added.contains("surveys/pulse/survey.yaml") && !added.contains("private"), "{added}");
}
