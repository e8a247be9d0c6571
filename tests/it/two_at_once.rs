//! Two of us at the same moment: publishing builds and collections wait for each other, so that nothing is public without being in the
//! ledger, and no response is lost or counted twice. `PAIRS=100` takes as many as wanted.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};

const SURVEY: &str = "languages: [en]\ntitle: Pulse\nquestions:\n  \
    - {name: number, type: integer, label: Which number are you?}\n  \
    - {name: rent, type: select_one, label: Do you rent?, choices: yes_no}\n";

fn pairs() -> usize {
    std::env::var("PAIRS").ok().and_then(|pairs| pairs.parse().ok()).unwrap_or(6)
}

fn site() -> tempfile::TempDir {
    let site = tempfile::tempdir().unwrap();
    fs::create_dir_all(site.path().join("surveys/pulse/responses")).unwrap();
    fs::write(site.path().join("site.yaml"), "title: Test\nlanguages: [en]\n").unwrap();
    fs::write(site.path().join("surveys/pulse/survey.yaml"), SURVEY).unwrap();
    site
}

fn start(site: &Path, arguments: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_canvass"));
    let command = command.args(arguments).current_dir(site).env("SOURCE_DATE_EPOCH", "1700000000");
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
}

/// Whether a build is done; or it says that answers came in while it read them, and leaves everything as it was.
fn builds_or_says_why(build: Child) -> bool {
    let output = build.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    output.status.success() || said.contains("answers here changed while they were being read")
}

fn answer(site: &Path, count: usize) {
    let rows: String = (0..count).map(|n| format!("{n},{}\n", if n % 2 == 0 { "yes" } else { "no" })).collect();
    // In one step, as whoever adds answers to a site that is being built should.
    let new = site.join("answers.new");
    fs::write(&new, format!("number,rent\n{rows}")).unwrap();
    fs::rename(new, site.join("surveys/pulse/responses/a.csv")).unwrap();
}

/// How many people the published table counts.
fn published(site: &Path) -> u64 {
    let text = fs::read_to_string(site.join("public/data/pulse/results.json")).unwrap();
    let results: serde_json::Value = serde_json::from_str(&text).unwrap();
    results["respondents"].as_u64().unwrap()
}

/// How many people the ledger's editions count, the oldest first: the sums of the question's answers.
fn recorded(site: &Path) -> Vec<u64> {
    let text = fs::read_to_string(site.join("private/pulse/ledger.json")).unwrap();
    let ledger: serde_json::Value = serde_json::from_str(&text).unwrap();
    let people = |edition: &serde_json::Value| {
        let tables = edition["tables"].as_array().unwrap();
        let rent = tables.iter().find(|table| table["rows"] == "rent").unwrap();
        rent["counts"].as_array().unwrap().iter().map(|count| count.as_u64().unwrap()).max().unwrap()
    };
    ledger["editions"].as_array().unwrap().iter().map(people).collect()
}

#[test]
fn what_two_publishing_builds_leave_online_is_in_the_ledger() {
    for pair in 0..pairs() {
        let site = site();
        answer(site.path(), 40);
        let first = start(site.path(), &["build", "--no-print", "--publish"]);
        std::thread::sleep(std::time::Duration::from_millis(pair as u64 * 7 % 60));
        answer(site.path(), 80);
        let second = start(site.path(), &["build", "--no-print", "--publish"]);
        assert!(builds_or_says_why(first), "pair {pair}");
        assert!(second.wait_with_output().unwrap().status.success(), "pair {pair}");
        let editions = recorded(site.path());
        assert_eq!(editions.last(), Some(&published(site.path())), "pair {pair}: {editions:?}");
        assert!(editions.windows(2).all(|two| two[0] < two[1]), "pair {pair}: {editions:?}");
    }
}

#[test]
fn two_collections_keep_every_response() {
    for pair in 0..pairs() {
        let site = site();
        let version = version(site.path());
        for (inbox, range) in [("one", 0..300), ("two", 300..600)] {
            fs::create_dir_all(site.path().join(inbox)).unwrap();
            for n in range {
                let text = format!(
                    r#"[{{"format":"canvass-answers/1","instrument":"pulse","version":"{version}","language":"en","response":"{n:032x}","answers":{{"number":{n}}}}}]"#
                );
                fs::write(site.path().join(inbox).join(format!("{n}.answers.json")), text).unwrap();
            }
        }
        let mut both = [start(site.path(), &["collect", "one"]), start(site.path(), &["collect", "two"])];
        assert!(both.iter_mut().all(|collection| collection.wait().unwrap().success()), "pair {pair}");
        let text = fs::read_to_string(site.path().join("surveys/pulse/responses/collected.yaml")).unwrap();
        let lines: Vec<&str> = text.lines().filter(|line| line.starts_with("- ")).collect();
        let different: BTreeSet<&&str> = lines.iter().collect();
        assert_eq!((lines.len(), different.len()), (600, 600), "pair {pair}");
    }
}

/// Nobody but their owner enters the private folder, and what a killed collection left behind goes with the next.
#[cfg(unix)]
#[test]
fn nothing_is_left_lying_about() {
    use std::os::unix::fs::PermissionsExt;
    let site = site();
    let half = site.path().join("surveys/pulse/responses/.collected-x1y2");
    fs::write(&half, "- {number: 7}\n").unwrap();
    fs::create_dir(site.path().join("inbox")).unwrap();
    assert!(start(site.path(), &["collect", "inbox"]).wait().unwrap().success());
    assert!(!half.exists());
    let rights = fs::metadata(site.path().join("private")).unwrap().permissions().mode();
    assert_eq!(rights & 0o777, 0o700);
    let ignored = fs::read_to_string(site.path().join(".gitignore")).unwrap();
    assert!(ignored.lines().any(|line| line == "/surveys/*/responses/.collected-*"));
}

/// Letters that YAML takes for none are collected all the same, and come out as they were written.
#[test]
fn any_letter_is_collected() {
    let site = site();
    let survey = format!("{SURVEY}  - {{name: words, type: text, label: Say more}}\n");
    fs::write(site.path().join("surveys/pulse/survey.yaml"), survey).unwrap();
    let version = version(site.path());
    let letters =
        ["\u{7f}", "\u{80}", "\u{85}", "\u{9f}", "\u{2028}", "\u{feff}", "\u{fffe}", "\u{ffff}", "\u{1}", "😀"];
    let words: Vec<String> = letters.iter().map(|letter| format!("a{letter}b")).collect();
    let responses = words.iter().enumerate().map(|(n, words)| {
        let words = serde_json::to_string(words).unwrap();
        format!(
            r#"{{"format":"canvass-answers/1","instrument":"pulse","version":"{version}","language":"en","response":"{n:032x}","answers":{{"words":{words}}}}}"#
        )
    });
    fs::create_dir(site.path().join("inbox")).unwrap();
    let text = format!("[{}]", responses.collect::<Vec<_>>().join(","));
    fs::write(site.path().join("inbox/all.answers.json"), text).unwrap();
    assert!(start(site.path(), &["collect", "inbox"]).wait().unwrap().success());
    let collected = fs::read_to_string(site.path().join("surveys/pulse/responses/collected.yaml")).unwrap();
    let answers = collected.lines().filter_map(|line| line.strip_prefix("- "));
    let kept: BTreeSet<String> = answers
        .map(|json| serde_json::from_str::<serde_json::Value>(json).unwrap()["words"].as_str().unwrap().to_string())
        .collect();
    assert_eq!(kept, words.into_iter().collect::<BTreeSet<String>>());
    // And the site reads them: a second collection checks nothing new, a check reads all.
    assert!(start(site.path(), &["check", "."]).wait().unwrap().success());
}

/// The version that the questionnaire has now.
fn version(site: &Path) -> String {
    let project = canvass::source::project::Project::read(site).unwrap().value;
    let survey = &project.surveys[0];
    canvass::source::instrument::check::check(survey, &project.site, &project.sources).unwrap().value.version
}
