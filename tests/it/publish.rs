//! A site is published whole or not at all: paths, foreign folders, and a process killed at any moment.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use canvass::model::output::OutputFile;
use canvass::publish::publish;

use crate::seeds::quick_or;

fn file(path: &str, text: &str) -> OutputFile {
    OutputFile { path: path.into(), bytes: text.as_bytes().to_vec() }
}

/// Forty files in nested folders, each of which says which version of the site it belongs to.
fn version(number: u32) -> Vec<OutputFile> {
    let path = |i: u32| format!("{}/{}/page-{i}.html", ["da", "en", "ro"][i as usize % 3], i % 5);
    // The second version has files that the first lacks, and the other way round.
    (number..number + 40).map(|i| file(&path(i), &format!("{number} {}", "x".repeat(2000)))).collect()
}

/// Every file of a folder, hidden ones too.
fn read(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_string();
        if path.is_dir() {
            files.extend(read(&path).into_iter().map(|(file, text)| (format!("{name}/{file}"), text)));
        } else {
            files.insert(name, fs::read_to_string(path).unwrap());
        }
    }
    files
}

fn expected(files: &[OutputFile]) -> BTreeMap<String, String> {
    files.iter().map(|f| (f.path.clone(), String::from_utf8(f.bytes.clone()).unwrap())).collect()
}

fn without_marks(mut files: BTreeMap<String, String>) -> BTreeMap<String, String> {
    files.remove(".canvass");
    files.remove(".gitkeep");
    files
}

#[test]
fn the_new_site_replaces_the_old_one_and_keeps_gitkeep() {
    let folder = tempfile::tempdir().unwrap();
    let public = folder.path().join("public");
    fs::create_dir(&public).unwrap();
    fs::write(public.join(".gitkeep"), "kept").unwrap();
    for number in [1, 2] {
        publish(&version(number), &public).unwrap();
        let found = read(&public);
        assert_eq!(found.get(".gitkeep").map(String::as_str), Some("kept"));
        assert_eq!(without_marks(found), expected(&version(number)));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside the site");
    }
}

#[test]
fn a_folder_that_does_not_exist_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let public = folder.path().join("deep/er/public");
    publish(&version(1), &public).unwrap();
    assert_eq!(without_marks(read(&public)), expected(&version(1)));
}

#[test]
fn no_path_leaves_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let public = folder.path().join("public");
    publish(&version(1), &public).unwrap();
    let before = read(folder.path());
    let bad =
        ["../x", "/etc/x", "a/../../x", "a//b", "", ".", "a/.", "a\\..\\x", "C:x", "x\0y", ".canvass", ".gitkeep"];
    for path in bad {
        let error = publish(&[file("fine.html", ""), file(path, "")], &public).unwrap_err();
        assert!(error.to_string().contains("is not a path inside"), "{path:?}: {error}");
        assert_eq!(read(folder.path()), before, "{path:?} changed something");
    }
}

#[test]
fn no_file_stands_twice() {
    let folder = tempfile::tempdir().unwrap();
    let public = folder.path().join("public");
    let twice = publish(&[file("a/b.html", "1"), file("A/B.html", "2")], &public).unwrap_err();
    assert_eq!(twice.to_string(), "two files of the site are called `A/B.html`");
    let both = publish(&[file("a", "1"), file("a/b", "2")], &public).unwrap_err();
    assert_eq!(both.to_string(), "`a` is both a file and a folder of the site");
    assert!(!public.exists());
}

#[test]
fn a_folder_with_somebodys_own_files_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let public = folder.path().join("thesis");
    fs::create_dir(&public).unwrap();
    fs::write(public.join("thesis.docx"), "ten years of work").unwrap();
    let error = publish(&version(1), &public).unwrap_err();
    assert!(error.to_string().contains("holds files that canvass did not write"), "{error}");
    assert_eq!(read(folder.path()), BTreeMap::from([("thesis/thesis.docx".into(), "ten years of work".into())]));
}

#[test]
fn a_failure_leaves_the_old_site_and_no_litter() {
    let folder = tempfile::tempdir().unwrap();
    let public = folder.path().join("public");
    publish(&version(1), &public).unwrap();
    // A name longer than any file system takes.
    let error = publish(&[file("a.html", ""), file(&"x".repeat(5000), "")], &public);
    assert!(error.is_err());
    assert_eq!(without_marks(read(&public)), expected(&version(1)));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_run_killed_between_two_renames_is_put_right() {
    let folder = tempfile::tempdir().unwrap();
    let public = folder.path().join("public");
    publish(&version(1), &public).unwrap();
    fs::rename(&public, folder.path().join(".public.canvass-old")).unwrap();
    fs::create_dir(folder.path().join(".public.canvass-new")).unwrap();
    // The next run cannot write, but first brings back the site.
    assert!(publish(&[file(&"x".repeat(5000), "")], &public).is_err());
    assert_eq!(without_marks(read(&public)), expected(&version(1)));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

const PUBLIC: &str = "CANVASS_TEST_PUBLIC";

/// The child of the test below: publishes one version after the other until it is killed.
#[test]
#[ignore = "the child process of `killed_at_any_moment_the_site_is_whole`"]
fn child_publishes_for_ever() {
    let Some(public) = std::env::var_os(PUBLIC) else { return };
    for number in [2, 1].into_iter().cycle() {
        publish(&version(number), Path::new(&public)).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn killed_at_any_moment_the_site_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let public = folder.path().join("public");
    publish(&version(1), &public).unwrap();
    // Where the disk is busy a run takes longer; the moments are spread over several runs all the same.
    let start = Instant::now();
    publish(&version(1), &public).unwrap();
    let several = (4 * start.elapsed().as_micros() as u64).clamp(60_000, 600_000);
    let sites = [expected(&version(1)), expected(&version(2))];
    let mut found = [0, 0];
    let mut litter = 0;
    for round in 0..quick_or(24, 60u64) {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "publish::child_publishes_for_ever", "--ignored"])
            .env(PUBLIC, &public)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        // A fixed sequence, since the child's own pace is random enough.
        std::thread::sleep(Duration::from_micros(3_000 + round * several * 13 / 100 % several));
        child.kill().unwrap(); // SIGKILL
        child.wait().unwrap();
        let site = without_marks(read(&public));
        let which = sites.iter().position(|expected| *expected == site);
        found[which.unwrap_or_else(|| panic!("round {round}: neither the old nor the new site"))] += 1;
        litter += usize::from(fs::read_dir(folder.path()).unwrap().count() > 1);
    }
    assert!(found[0] > 0 && found[1] > 0, "only one version was ever met: {found:?}");
    assert!(litter > 0, "the child was never killed in the middle of its work");
    publish(&version(2), &public).unwrap();
    assert_eq!(without_marks(read(&public)), sites[1]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "leftovers of killed runs are removed");
}
