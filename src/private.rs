//! What only the author may see: files under `private/`, never inside what is published.

mod key;
mod memo;

pub use key::{KEY, Key};
pub use memo::{About, Memo};

use std::fs::{self, File, TryLockError};
use std::io::{Error, ErrorKind, Result, Write};
use std::path::{Path, PathBuf};

/// A file for the author alone. It cannot be printed or serialised, its text cannot be read outside this room, and it is no
/// [`OutputFile`](crate::model::output::OutputFile): nothing can publish it.
///
/// ```compile_fail
/// fn publish(file: canvass::private::PrivateFile) -> std::io::Result<()> { canvass::publish::publish(&[file], "public".as_ref()) }
/// ```
/// ```compile_fail
/// fn print(file: canvass::private::PrivateFile) -> String { format!("{file:?}") }
/// ```
/// The twin that compiles:
/// ```
/// fn publish(file: canvass::model::output::OutputFile) -> std::io::Result<()> { canvass::publish::publish(&[file], "public".as_ref()) }
/// ```
pub struct PrivateFile {
    survey: String,
    name: &'static str,
    text: String,
}

impl PrivateFile {
    /// The file `private/<survey>/<name>`.
    pub(crate) fn of(survey: &str, name: &'static str, text: String) -> PrivateFile {
        PrivateFile { survey: survey.into(), name, text }
    }

    /// Path relative to the site's folder.
    pub fn path(&self) -> String {
        format!("{FOLDER}/{}/{}", self.survey, self.name)
    }
}

/// The folder in a site that is never published.
pub const FOLDER: &str = "private";

/// The file that remembers what was published of a survey, in the survey's folder below it.
pub const LEDGER: &str = "ledger.json";

/// The file whose lock says that somebody is about to change what the site remembers.
const LOCK: &str = ".lock";

/// Git leaves a folder alone that says so itself, whatever the `.gitignore` above it says.
const IGNORE: &[u8] =
    b"# Written by canvass. What lies here tells what single people answered: it stays on this machine.\n*\n";

/// Writes the files below `private/` in the site's folder, readable by their owner only. Each is replaced whole.
///
/// # Errors
/// The folder, or one below it, would lie in `public`, or around it, also by a detour over links; nothing is written then.
/// A file cannot be written.
pub fn keep(files: &[PrivateFile], site: &Path, public: &Path) -> Result<()> {
    let root = site.join(FOLDER);
    let folder = |file: &PrivateFile| root.join(&file.survey);
    for place in std::iter::once(root.clone()).chain(files.iter().map(folder)) {
        refuse_published(&place, public)?;
    }
    if files.is_empty() {
        return Ok(());
    }
    make(site)?;
    for file in files {
        fs::create_dir_all(folder(file))?;
        replace(&folder(file), file.name, file.text.as_bytes())?;
    }
    Ok(())
}

/// Nobody else publishes or collects in this site until this is dropped, or the process dies.
#[must_use]
pub struct Lock {
    _file: Option<File>,
}

/// Waits until nobody else publishes or collects in this site. `waiting` is called where somebody does.
///
/// Who publishes holds it from before the ledger and the answers are read until both are written: two builds that read the same ledger
/// would each publish numbers that the other's ledger lacks. Who collects holds it from reading `collected.yaml` until it is replaced.
///
/// # Errors
/// `private/` cannot be made, or the lock file not opened. A file system without locks gives none: then there is nothing to wait for.
pub fn lock(site: &Path, waiting: impl FnOnce()) -> Result<Lock> {
    // Whoever reads the site next says that there is none.
    if !site.is_dir() {
        return Ok(Lock { _file: None });
    }
    let root = make(site)?;
    let file = File::options().write(true).create(true).truncate(false).open(root.join(LOCK))?;
    match file.try_lock() {
        Ok(()) => Ok(Lock { _file: Some(file) }),
        Err(TryLockError::WouldBlock) => {
            waiting();
            file.lock()?;
            Ok(Lock { _file: Some(file) })
        }
        Err(TryLockError::Error(_)) => Ok(Lock { _file: None }),
    }
}

/// Makes a site's private folder: nobody else enters it, and git leaves it alone.
///
/// # Errors
/// It cannot be made.
pub fn make(site: &Path) -> Result<PathBuf> {
    let root = site.join(FOLDER);
    fs::create_dir_all(&root)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // A file system that knows no rights (a USB stick's) has none to set.
        let _ = fs::set_permissions(&root, fs::Permissions::from_mode(0o700));
    }
    replace(&root, ".gitignore", IGNORE)?;
    Ok(root)
}

fn refuse_published(private: &Path, public: &Path) -> Result<()> {
    let (inside, around) = (real(private)?, real(public)?);
    if !inside.starts_with(&around) && !around.starts_with(&inside) {
        return Ok(());
    }
    let message = format!(
        "`{}` holds what only you may see, and would lie in the published folder `{}` or around it; choose another folder with --out",
        private.display(),
        public.display()
    );
    Err(Error::new(ErrorKind::InvalidInput, message))
}

/// Where a path really leads: links are followed as far as there is something, and the rest is taken as written.
fn real(path: &Path) -> Result<PathBuf> {
    let whole = std::path::absolute(path)?;
    for there in whole.ancestors() {
        match fs::canonicalize(there) {
            Ok(real) => return Ok(real.join(whole.strip_prefix(there).unwrap_or(Path::new("")))),
            // A link to something that is not there yet leads where it says, all the same.
            Err(error) if error.kind() == ErrorKind::NotFound => {
                if let Ok(target) = fs::read_link(there) {
                    let target = there.parent().unwrap_or(there).join(target);
                    return real(&target.join(whole.strip_prefix(there).unwrap_or(Path::new(""))));
                }
            }
            Err(error) => return Err(error),
        }
    }
    Ok(whole)
}

/// A new file takes the old one's place in one step, also where that is a link: nothing is written through it.
fn replace(folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(folder.join(name)).map_err(|error| error.error)?;
    Ok(())
}
