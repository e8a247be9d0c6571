//! The author's own pages (`content/`), and what is worked out in them.

mod bad;
mod changed;
mod notes;
mod parts;
mod sentences;
mod tampered;
mod waves;
mod worlds;

use std::fs;
use std::path::{Path, PathBuf};

use canvass::audit::prose::{Prose, untraced};
use canvass::audit::read::pdf::Documents;
use canvass::diagnostic::render::{Style, render};
use canvass::model::options::{BuildOptions, Printing};
use canvass::model::output::OutputFile;
use canvass::source::project::Project;
use canvass::source::series;
use canvass::{publish, survey};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reports").join(name)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &to) } else { fs::copy(&path, &to).map(|_| ()).unwrap() }
    }
}

/// The garden's site with these further files.
fn site(files: &[(&str, &str)]) -> tempfile::TempDir {
    let site = tempfile::tempdir().unwrap();
    copy(&folder("site"), site.path());
    for (path, text) in files {
        let path = site.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    site
}

/// Builds a site: its files where there are any, and all that is said about it.
fn built(site: &Path) -> (Vec<OutputFile>, String) {
    let (project, mut findings) = Project::open(site);
    let options = BuildOptions { minify: false, print: Printing::Nothing, ..BuildOptions::default() };
    let built = findings.take(canvass::build(&project, &options));
    (built.map_or(vec![], |built| built.public), render(findings.all(), &project.sources, Style::Plain))
}

/// Those changes of one file, from a text to another, that the auditor of prose does not notice.
fn missed<'c>(
    site: &Path,
    files: &[OutputFile],
    path: &str,
    changes: impl IntoIterator<Item = (&'c str, &'c str, String)>,
) -> Vec<&'c str> {
    let at = files.iter().position(|file| file.path == path).unwrap_or_else(|| panic!("there is no {path}"));
    let text = std::str::from_utf8(&files[at].bytes).unwrap();
    let is_missed = |(what, from, to): &(&str, &str, String)| {
        assert!(text.contains(from), "{what}: there is no {from} in {path}:\n{text}");
        let mut changed = files.to_vec();
        changed[at].bytes = text.replacen(from, to, 1).into_bytes();
        found(site, &changed).is_empty()
    };
    changes.into_iter().filter(is_missed).map(|(what, ..)| what).collect()
}

/// What the auditor of prose says of these files of a site.
fn found(site: &Path, files: &[OutputFile]) -> Vec<String> {
    let (project, _) = Project::open(site);
    let mut loaded = survey::load_all(&project).unwrap().value;
    let series = series::read_all(&project).unwrap().value;
    let contents = survey::read_content(&project, &mut loaded, &series).unwrap().value;
    let studies = loaded.iter().map(|loaded| (&loaded.instrument, &loaded.codebook)).collect();
    let pages = publish::prose::pages(contents.iter(), &project.site.languages);
    let around = publish::prose::around(&project, loaded.iter().map(|loaded| &loaded.instrument), contents.iter());
    let findings =
        untraced(&Prose { files, documents: &Documents::of(files), studies, series: &series, pages, around });
    findings.into_iter().map(|finding| format!("{}: {}", finding.place, finding.what)).collect()
}
