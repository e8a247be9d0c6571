//! What only the author may see: files under `private/`, never inside what is published.

use std::fs;
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
    fs::create_dir_all(&root)?;
    replace(&root, ".gitignore", IGNORE)?;
    for file in files {
        fs::create_dir_all(folder(file))?;
        replace(&folder(file), file.name, file.text.as_bytes())?;
    }
    Ok(())
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
