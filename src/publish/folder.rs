//! The only writer: pages and files become `public/`, in one step, never half.
//!
//! The new site is written completely into a folder beside the old one, forced to the disk, and exchanged with it by
//! one call of the operating system. Whoever reads, and whenever the process is killed, finds a whole site.
//! What only the author may see goes elsewhere ([`private`](crate::private)), as another type.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{Error, ErrorKind, Result, Write};
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;

use crate::model::output::OutputFile;

/// Marks a folder as written by canvass, so that a mistyped `--out` can never replace somebody's own files.
const MARK: &str = ".canvass";
const MARK_TEXT: &[u8] = b"Written by canvass. Everything in this folder is replaced by the next build.\n";
/// Keeps the empty folder in git; survives every build.
const KEEP: &str = ".gitkeep";

/// Reads a published folder back, in order of path; for the auditor. An absent folder is an empty site.
///
/// # Errors
/// A file cannot be read.
pub fn read(public: &Path) -> std::io::Result<Vec<OutputFile>> {
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(public).sort_by_file_name() {
        let Ok(entry) = entry else { continue };
        let Ok(path) = entry.path().strip_prefix(public) else { continue };
        if entry.file_type().is_file() {
            let path = path.to_string_lossy().replace('\\', "/");
            files.push(OutputFile { path, bytes: std::fs::read(entry.path())? });
        }
    }
    Ok(files)
}

/// Replaces the folder `public` by `files` in one step: readers see the whole old site or the whole new one, also when
/// the process is killed at any point. (Where the file system cannot exchange two folders, two renames do it; killed
/// exactly between them, the next run puts the old site back.) Leftovers of killed runs are removed first. Two runs at
/// the same time wait for each other.
///
/// # Errors
/// A path leaves the folder or stands twice, `public` holds files that canvass did not write, or the folder cannot be
/// written; the old site is then untouched.
pub fn publish(files: &[OutputFile], public: &Path) -> Result<()> {
    check_paths(files)?;
    let place = Place::of(public)?;
    let _lock = place.lock()?;
    place.recover()?;
    refuse_foreign(&place.public)?;
    let written = write_site(files, &place).and_then(|()| place.exchange());
    // What now lies beside the site is the old one, or half of a new one after a failure.
    let tidied = place.recover();
    written.and(tidied)
}

/// The folder and its two siblings: hidden, so that no server and no person takes them for a site.
struct Place {
    parent: PathBuf,
    public: PathBuf,
    next: PathBuf,
    old: PathBuf,
}

impl Place {
    fn of(public: &Path) -> Result<Place> {
        // A link is followed, so that it is its target that is replaced and not the link.
        let public = match fs::canonicalize(public) {
            Ok(public) => public,
            Err(error) if error.kind() == ErrorKind::NotFound => std::path::absolute(public)?,
            Err(error) => return Err(error),
        };
        let (Some(parent), Some(name)) = (public.parent(), public.file_name()) else {
            return Err(Error::new(ErrorKind::InvalidInput, "the root of the file system cannot be a site"));
        };
        fs::create_dir_all(parent)?;
        let sibling = |what: &str| {
            let mut sibling = OsString::from(".");
            sibling.push(name);
            sibling.push(what);
            parent.join(sibling)
        };
        Ok(Place {
            parent: parent.to_path_buf(),
            next: sibling(".canvass-new"),
            old: sibling(".canvass-old"),
            public: public.clone(),
        })
    }

    /// Held until the file is dropped, or the process dies.
    fn lock(&self) -> Result<Option<File>> {
        // Some systems do not open folders, some file systems do not lock: then there is no lock, which only
        // matters to two builds of the same site at the same moment.
        let Ok(folder) = File::open(&self.parent) else { return Ok(None) };
        let _ = folder.lock();
        Ok(Some(folder))
    }

    /// Puts the old site back if it was moved away and nothing took its place, and removes all else beside the site.
    fn recover(&self) -> Result<()> {
        if self.old.exists() && !self.public.exists() {
            fs::rename(&self.old, &self.public)?;
        }
        remove(&self.next)?;
        remove(&self.old)
    }

    fn exchange(&self) -> Result<()> {
        if self.public.exists() {
            if !exchange_at_once(&self.next, &self.public)? {
                fs::rename(&self.public, &self.old)?;
                fs::rename(&self.next, &self.public)?;
            }
        } else {
            fs::rename(&self.next, &self.public)?;
        }
        sync_folder(&self.parent)
    }
}

/// Swaps two folders in one step. False where the system cannot.
#[cfg(target_os = "linux")]
fn exchange_at_once(one: &Path, other: &Path) -> Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(target_os = "linux"))]
fn exchange_at_once(_: &Path, _: &Path) -> Result<bool> {
    Ok(false)
}

fn write_site(files: &[OutputFile], place: &Place) -> Result<()> {
    fs::create_dir(&place.next)?;
    let mut folders = BTreeSet::new();
    for OutputFile { path, .. } in files {
        folders.extend(path.match_indices('/').map(|(end, _)| &path[..end]));
    }
    // In order of their paths, a folder comes before those in it.
    let folders: Vec<PathBuf> = folders.into_iter().map(|folder| place.next.join(folder)).collect();
    folders.iter().try_for_each(fs::create_dir)?;
    // The disk is waited for once for each file: several wait at a time.
    files.par_iter().try_for_each(|file| write_file(&place.next.join(&file.path), &file.bytes))?;
    write_file(&place.next.join(MARK), MARK_TEXT)?;
    match fs::read(place.public.join(KEEP)) {
        Ok(bytes) => write_file(&place.next.join(KEEP), &bytes)?,
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    // A name is only safe once its folder is: from the deepest up.
    folders.iter().rev().chain([&place.next]).try_for_each(|folder| sync_folder(folder))
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> Result<()> {
    File::open(folder)?.sync_all()
}

/// Other systems do not open folders.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> Result<()> {
    Ok(())
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Every path must stay in the folder on every system that the site may be copied to, and stand only once.
fn check_paths(files: &[OutputFile]) -> Result<()> {
    let mut seen = BTreeSet::new();
    let mut folders = BTreeSet::new();
    for OutputFile { path, .. } in files {
        let plain = !path.is_empty()
            && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
            && !path.contains(['\\', ':'])
            && !path.chars().any(char::is_control)
            && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
        if !plain || path == MARK || path == KEEP {
            return Err(invalid(format!("`{path}` is not a path inside the published folder")));
        }
        // Lowercase, because some systems do not tell `A` from `a`.
        let lowered = path.to_lowercase();
        folders.extend(lowered.match_indices('/').map(|(end, _)| lowered[..end].to_string()));
        if !seen.insert(lowered) {
            return Err(invalid(format!("two files of the site are called `{path}`")));
        }
    }
    match seen.intersection(&folders).next() {
        Some(path) => Err(invalid(format!("`{path}` is both a file and a folder of the site"))),
        None => Ok(()),
    }
}

/// A folder with files in it is only replaced where canvass wrote it.
fn refuse_foreign(public: &Path) -> Result<()> {
    if !public.exists() || public.join(MARK).exists() {
        return Ok(());
    }
    for entry in fs::read_dir(public)? {
        if entry?.file_name() != KEEP {
            let path = public.display();
            return Err(invalid(format!(
                "`{path}` holds files that canvass did not write; empty it, or choose another folder with --out"
            )));
        }
    }
    Ok(())
}

fn invalid(message: String) -> Error {
    Error::new(ErrorKind::InvalidInput, message)
}
