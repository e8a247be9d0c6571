//! Reads files below one folder, in order of name, and keeps them with their place.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::diagnostic::{Diagnostic, FileId, Findings, Place, Source, Sources};

/// A folder that is being read, and what was found in it.
pub(crate) struct Folder {
    root: PathBuf,
    pub sources: Sources,
    pub findings: Findings,
}

impl Folder {
    pub(crate) fn new(root: &Path) -> Folder {
        let mut findings = Findings::default();
        if !root.is_dir() {
            let place = Place::Path(root.display().to_string());
            findings.push(Diagnostic::error(place, "there is no such folder"));
        }
        Folder { root: root.into(), sources: Sources::default(), findings }
    }

    /// Where it is.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Reads one file; `None` if there is none.
    pub(crate) fn file(&mut self, path: &str, confidential: bool) -> Option<FileId> {
        let full = self.root.join(path);
        match fs::read(&full) {
            Ok(bytes) => Some(self.sources.add(Source { path: path.into(), bytes, confidential })),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => {
                self.unreadable(path, &error);
                None
            }
        }
    }

    /// Reads the files below a folder whose path (relative to the root) is wanted, in order of path.
    pub(crate) fn files(&mut self, folder: &str, wanted: impl Fn(&str) -> bool) -> Vec<FileId> {
        self.read_below(folder, wanted, false)
    }

    /// Reads all files below a folder of answers. An error where they change meanwhile: an answer that was moved from a file that is
    /// still to be read to one that has been read would be lost, and the other way round counted twice.
    pub(crate) fn confidential_files(&mut self, folder: &str) -> Vec<FileId> {
        let before = self.state_of(folder);
        let files = self.read_below(folder, |_| true, true);
        if before != self.state_of(folder) {
            let message = "answers here changed while they were being read";
            let hint = "wait until whoever writes them is done, and start again";
            self.findings.push(Diagnostic::error(Place::Path(folder.into()), message).hint(hint));
        }
        files
    }

    /// Which files lie below a folder, how long they are and when they were written.
    fn state_of(&self, folder: &str) -> Vec<(PathBuf, u64, Option<SystemTime>)> {
        let walk = walkdir::WalkDir::new(self.root.join(folder)).min_depth(1).sort_by_file_name().into_iter();
        let entries = walk.filter_entry(|entry| !hidden(&entry.file_name().to_string_lossy()));
        let state = entries.filter_map(|entry| {
            let entry = entry.ok().filter(|entry| entry.file_type().is_file())?;
            let data = entry.metadata().ok()?;
            Some((entry.into_path(), data.len(), data.modified().ok()))
        });
        state.collect()
    }

    /// Names of the folders directly in `folder`, in order.
    pub(crate) fn folders(&mut self, folder: &str) -> Vec<String> {
        let walk = walkdir::WalkDir::new(self.root.join(folder)).min_depth(1).max_depth(1).sort_by_file_name();
        let entries = walk.into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_dir());
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).filter(|name| !hidden(name)).collect()
    }

    fn read_below(&mut self, folder: &str, wanted: impl Fn(&str) -> bool, confidential: bool) -> Vec<FileId> {
        let start = self.root.join(folder);
        if !start.exists() {
            return vec![];
        }
        let walk = walkdir::WalkDir::new(&start).min_depth(1).sort_by_file_name().into_iter();
        let entries = walk.filter_entry(|entry| !hidden(&entry.file_name().to_string_lossy()));
        let mut paths = Vec::new();
        for entry in entries {
            match entry {
                Ok(entry) => {
                    let relative = entry.path().strip_prefix(&self.root).unwrap_or(entry.path());
                    let path = relative.to_string_lossy().replace('\\', "/");
                    if entry.path_is_symlink() && wanted(&path) {
                        let message = "this is a link to a file elsewhere, and is not read";
                        let hint = "put the file itself here: a site's folder holds everything it needs";
                        self.findings.push(Diagnostic::warning(Place::Path(path), message).hint(hint));
                    } else if entry.file_type().is_file() && wanted(&path) {
                        paths.push(path);
                    }
                }
                Err(error) => {
                    let message = format!("this folder cannot be read: {}", reason(error.io_error()));
                    self.findings.push(Diagnostic::error(Place::Path(folder.into()), message));
                }
            }
        }
        paths.iter().filter_map(|path| self.file(path, confidential)).collect()
    }

    fn unreadable(&mut self, path: &str, error: &std::io::Error) {
        let message = format!("this file cannot be read: {}", reason(Some(error)));
        self.findings.push(Diagnostic::error(Place::Path(path.into()), message));
    }
}

/// Hidden files and editors' leftovers are nobody's input.
fn hidden(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~') || (name.starts_with('#') && name.ends_with('#'))
}

/// Why, without the system's own wording of paths and numbers, which differs between systems.
fn reason(error: Option<&std::io::Error>) -> String {
    match error.map(std::io::Error::kind) {
        Some(ErrorKind::PermissionDenied) => "permission denied".into(),
        Some(ErrorKind::IsADirectory) => "it is a folder".into(),
        Some(kind) => kind.to_string(),
        None => "its links run in a circle".into(),
    }
}

/// True for the pictures that a page may show.
pub(crate) fn is_picture(path: &str) -> bool {
    let kind = path.rsplit_once('.').map(|(_, kind)| kind.to_ascii_lowercase());
    matches!(kind.as_deref(), Some("png" | "jpg" | "jpeg" | "gif" | "webp" | "svg"))
}

/// True for the files that `fonts/` is read for.
pub(crate) fn is_font(path: &Path) -> bool {
    let kind = path.extension().and_then(|kind| kind.to_str()).map(str::to_ascii_lowercase);
    matches!(kind.as_deref(), Some("ttf" | "otf" | "ttc" | "otc"))
}
