//! `canvass collect` is stopped by force at random moments; afterwards every response is there, once.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

const SURVEY: &str = "languages: [en]\n\
    title: Pulse\n\
    questions:\n\
    - {name: number, type: integer, label: Which number are you?}\n";

fn canvass(site: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_canvass"));
    command.current_dir(site).env("CANVASS_PASSPHRASE", "blue heron, slow river").stdin(Stdio::null());
    command
}

fn site() -> tempfile::TempDir {
    let site = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = site.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("written");
    };
    write("site.yaml", "title: Test\nlanguages: [en]\n");
    write("surveys/pulse/survey.yaml", SURVEY);
    fs::create_dir_all(site.path().join("surveys/pulse/inbox")).expect("a folder");
    site
}

/// The version that the questionnaire has now, as a misfit names it: taken from a first plain response that is refused.
fn version(site: &Path) -> String {
    let project = canvass::source::project::Project::read(site).expect("the site is fine").value;
    let survey = &project.surveys[0];
    canvass::source::instrument::check::check(survey, &project.site, &project.sources)
        .expect("the survey is fine")
        .value
        .version
}

fn file(site: &Path, name: &str, version: &str, numbers: impl Iterator<Item = usize>) {
    let payloads: Vec<String> = numbers
        .map(|n| {
            format!(
                r#"{{"format":"canvass-answers/1","instrument":"pulse","version":"{version}","language":"en","response":"{n:032x}","answers":{{"number":{n}}}}}"#
            )
        })
        .collect();
    let path = site.join("surveys/pulse/inbox").join(name);
    fs::write(path, format!("[{}]\n", payloads.join(","))).expect("written");
}

fn numbers(site: &Path) -> Vec<usize> {
    let text = fs::read_to_string(site.join("surveys/pulse/responses/collected.yaml")).unwrap_or_default();
    let number = |line: &str| line.strip_prefix(r#"- {"number":"#)?.strip_suffix('}')?.parse().ok();
    let mut numbers: Vec<usize> = text.lines().filter_map(number).collect();
    numbers.sort_unstable();
    numbers
}

#[test]
fn losing_power_at_any_moment_loses_nothing_and_counts_nothing_twice() {
    let site = site();
    let version = version(site.path());
    let files = 60;
    for n in 0..files {
        file(site.path(), &format!("{n:02}.answers.json"), &version, n * 10..n * 10 + 10);
    }
    // How long an undisturbed run takes is the stretch to hit; every third file comes again, under another name.
    for attempt in 0..40_u64 {
        let mut child = canvass(site.path())
            .args(["collect", "surveys/pulse/inbox"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("started");
        std::thread::sleep(Duration::from_micros(attempt * attempt * 40));
        let _ = child.kill();
        let _ = child.wait();
        let n = (attempt as usize * 3) % files;
        file(site.path(), &format!("again-{attempt}.answers.json"), &version, n * 10..n * 10 + 10);
    }
    let last = canvass(site.path()).args(["collect", "surveys/pulse/inbox"]).output().expect("run");
    assert!(last.status.success(), "{}", String::from_utf8_lossy(&last.stderr));
    assert_eq!(numbers(site.path()), (0..files * 10).collect::<Vec<_>>());
    let left: BTreeSet<_> = fs::read_dir(site.path().join("surveys/pulse/inbox"))
        .expect("there")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    assert_eq!(left, BTreeSet::from(["opened".to_string()]));
}

#[test]
fn a_key_pair_is_made_once_and_kept_from_git() {
    let site = site();
    let make = || canvass(site.path()).args(["keys", "new", "pulse", "--name", "key-2026"]).output().expect("run");
    let made = make();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let private = fs::read_to_string(site.path().join("private/key-2026.key")).expect("a private key");
    assert!(private.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    let ignored = fs::read_to_string(site.path().join(".gitignore")).expect("a list");
    assert!(ignored.lines().any(|line| line == "*.key") && ignored.lines().any(|line| line == "/private/"));
    let shown = canvass(site.path()).args(["keys", "show", "surveys/pulse/key-2026.pub"]).output().expect("run");
    let fingerprint = String::from_utf8_lossy(&shown.stdout).trim().to_string();
    assert!(String::from_utf8_lossy(&made.stdout).contains(&fingerprint) && fingerprint.len() == 39);
    assert_eq!(make().status.code(), Some(1), "a key is never overwritten");
}
