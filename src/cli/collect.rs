//! `canvass collect`: opens what came back and puts it with the survey's responses.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Args;

use super::report::Report;
use super::{FINE, PROBLEMS, ignore, passphrase};
use crate::private;
use crate::responses::collect::{Incoming, Sorted, Survey, is_sealed, sort};
use crate::responses::collected::merge;
use crate::responses::misfits;
use crate::responses::sealed::file::Keyring;
use crate::responses::sealed::key::{KeyError, PrivateKey};
use crate::source::project::Project;
use crate::survey::{self, Loaded};

/// Open sealed and plain answer files and put them with a survey's responses
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    canvass collect surveys/drop-in-centre/inbox\n  \
    canvass collect /media/usb-stick --key ~/keys/key-2026.key\n\n\
    Responses are checked, counted once however often they come, shuffled, and written to\n\
    surveys/NAME/responses/collected.yaml, which git ignores. Files that were read whole are moved to `opened/` in the\n\
    inbox. What cannot be read stays where it is and is named. It is safe to stop at any moment and collect again.")]
pub(super) struct Arguments {
    /// Folder with answer files
    inbox: PathBuf,
    /// Folder of the site
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
    /// A private key, besides those in private/
    #[arg(long, value_name = "FILE")]
    key: Vec<PathBuf>,
    /// Count answers to an earlier version of a questionnaire too, where they fit the questionnaire as it is now
    #[arg(long)]
    any_version: bool,
}

pub(super) fn run(arguments: &Arguments) -> u8 {
    let report = Report::new();
    match collect(arguments, &report) {
        Ok(code) => code,
        Err(message) => {
            report.failure(&message);
            PROBLEMS
        }
    }
}

fn collect(arguments: &Arguments, report: &Report) -> Result<u8, String> {
    let waiting = || report.done("waiting for another canvass that publishes or collects here");
    let locked = private::lock(&arguments.site, waiting);
    let _lock = locked.map_err(|error| format!("`{}` cannot be locked: {error}", private::FOLDER))?;
    let (project, found) = Project::open(&arguments.site);
    if found.has_errors() {
        let problems = found.finish::<()>(None).err().unwrap_or_default();
        return Ok(report.problems(&problems, &project.sources));
    }
    let surveys = match survey::load_all(&project) {
        Ok(surveys) => surveys.value,
        Err(problems) => return Ok(report.problems(&problems, &project.sources)),
    };
    let files = incoming(&arguments.inbox)?;
    let keys = if files.iter().any(is_sealed) { keyring(arguments)? } else { Keyring::new(vec![]) };
    let sorted = sorted(&files, &keys, &surveys, arguments.any_version);

    for survey in &surveys {
        clear_halves(&responses_of(arguments, &survey.instrument.name));
    }
    ignore::private_files(&arguments.site).map_err(|error| format!("`.gitignore` was not written: {error}"))?;
    for (survey, responses) in sorted.responses {
        let path = responses_of(arguments, &survey).join("collected.yaml");
        let failed = |error: io::Error| format!("`{}` was not written, and nothing was moved: {error}", path.display());
        let existing = read_or_empty(&path).map_err(failed)?;
        let merged = merge(&existing, responses, &mut rand::rng());
        replace(&path, &merged.text).map_err(failed)?;
        let known = match merged.repeated {
            0 => String::new(),
            n => format!("; {n} had been counted before"),
        };
        report.done(&format!("{survey}: {} new{known}", merged.added));
    }
    // Only now: as long as a response is not safely stored, its file stays in the inbox.
    for path in &sorted.done {
        move_aside(Path::new(path)).map_err(|error| format!("`{path}` was collected but not moved: {error}"))?;
    }
    if sorted.left.is_empty() {
        report.done(&match sorted.done.len() {
            1 => "1 file read".to_string(),
            files => format!("{files} files read"),
        });
        return Ok(FINE);
    }
    report.list(&sorted.left, &project.sources);
    report.failure(&match files.len() {
        1 => "1 file stays in the inbox".to_string(),
        all => format!("{} of {all} files stay in the inbox", all - sorted.done.len()),
    });
    Ok(PROBLEMS)
}

fn sorted(files: &[Incoming], keys: &Keyring, surveys: &[Loaded], any: bool) -> Sorted {
    let checks: Vec<_> = surveys
        .iter()
        .map(|survey| |yaml: &str| misfits(yaml, &survey.instrument, &survey.codebook, survey.sources))
        .collect();
    let asked: Vec<Survey> = surveys
        .iter()
        .zip(&checks)
        .map(|(Loaded { instrument, .. }, check)| Survey {
            name: &instrument.name,
            version: &instrument.version,
            check,
        })
        .collect();
    sort(files, keys, &asked, any)
}

/// The files of the inbox itself, in order of name; hidden ones and folders are left alone.
fn incoming(inbox: &Path) -> Result<Vec<Incoming>, String> {
    let failed = |path: &Path, error: io::Error| format!("`{}` cannot be read: {error}", path.display());
    let entries = fs::read_dir(inbox).map_err(|error| failed(inbox, error))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    paths.retain(|path| path.is_file() && !path.file_name().is_some_and(|n| n.to_string_lossy().starts_with('.')));
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let bytes = fs::read(&path).map_err(|error| failed(&path, error))?;
            Ok(Incoming { path: path.to_string_lossy().into_owned(), bytes })
        })
        .collect()
}

fn keyring(arguments: &Arguments) -> Result<Keyring, String> {
    let mut files = arguments.key.clone();
    if let Ok(entries) = fs::read_dir(arguments.site.join(private::FOLDER)) {
        let mut found: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
        found.retain(|path| path.extension().is_some_and(|extension| extension == "key"));
        found.sort();
        files.extend(found);
    }
    let mut keys = Vec::new();
    for file in files {
        let name = file.display().to_string();
        let pem = fs::read_to_string(&file).map_err(|error| format!("`{name}` cannot be read: {error}"))?;
        match PrivateKey::from_encrypted_pem(&pem, &passphrase::ask(&name)?) {
            Ok(key) => keys.push(key),
            Err(KeyError::Passphrase) => return Err(format!("the passphrase does not open `{name}`")),
            Err(_) => return Err(format!("`{name}` is not a private key that `canvass keys new` made")),
        }
    }
    Ok(Keyring::new(keys))
}

fn read_or_empty(path: &Path) -> io::Result<String> {
    match fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        read => read,
    }
}

/// How the name of a file begins that is being written; git ignores it.
const HALF: &str = ".collected-";

/// Removes what runs that were cut off left half written: opened answers, which nobody would look for. The site is locked, so
/// nobody is writing them now.
fn clear_halves(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.filter_map(Result::ok) {
        if entry.file_name().to_string_lossy().starts_with(HALF) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn responses_of(arguments: &Arguments, survey: &str) -> PathBuf {
    arguments.site.join("surveys").join(survey).join("responses")
}

/// Replaces a file in one step: whoever looks, and whatever fails, finds the old text or the new.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    // A hidden name: a half-written file of a run that was cut off is never taken for responses.
    let mut file = tempfile::Builder::new().prefix(HALF).tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    fs::File::open(folder)?.sync_all()
}

/// Moves a file into `opened/` beside it, under a name that is free.
fn move_aside(path: &Path) -> io::Result<()> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else { return Ok(()) };
    let opened = folder.join("opened");
    fs::create_dir_all(&opened)?;
    let name = name.to_string_lossy();
    let free = (1..).map(|n| if n == 1 { name.to_string() } else { format!("{n}-{name}") });
    let target =
        free.map(|name| opened.join(name)).find(|target| !target.exists()).unwrap_or_else(|| opened.join(&*name));
    fs::rename(path, target)
}
