//! Keeps finished PDFs outside `public/`, so that what has not changed is not laid out again.

use std::path::PathBuf;

use sha2::{Digest, Sha256};

use super::fonts::Fonts;
use super::typeset::{Template, WORDS};

/// More PDFs than this and the oldest go.
const ENTRIES: usize = 800;

/// A folder of finished PDFs, each with a JSON file beside it, named by what they were made of.
#[derive(Clone, Debug)]
pub struct Cache {
    folder: PathBuf,
}

/// A PDF and the JSON that belongs to it.
pub type Pair = (Vec<u8>, Vec<u8>);

/// A fingerprint of everything that a PDF is made of.
pub struct Key(Sha256);

impl Key {
    /// Of the program, its templates and the letters; the content is to be added.
    pub fn of(templates: &[Template], fonts: &Fonts) -> Key {
        let mut key = Key(Sha256::new());
        key.add(env!("CARGO_PKG_VERSION").as_bytes());
        for (_, template) in templates.iter().chain([&WORDS]) {
            key.add(template.as_bytes());
        }
        key.add(&fonts.fingerprint());
        key
    }

    /// Adds a part of the content; parts are told apart by their lengths.
    pub fn add(&mut self, part: &[u8]) {
        self.0.update(part.len().to_le_bytes());
        self.0.update(part);
    }

    fn name(self) -> String {
        self.0.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl Cache {
    /// The folder is made when the first entry is kept; where it cannot be written, everything is laid out each time.
    pub fn in_folder(folder: impl Into<PathBuf>) -> Cache {
        Cache { folder: folder.into() }
    }

    /// What is kept under the key, or what `make` makes, which is then kept.
    ///
    /// # Errors
    /// As `make`.
    pub fn get<E>(&self, key: Key, make: impl FnOnce() -> Result<Pair, E>) -> Result<Pair, E> {
        let name = key.name();
        if let Some(found) = self.read(&name) {
            return Ok(found);
        }
        let made = make()?;
        self.keep(&name, &made);
        Ok(made)
    }

    fn read(&self, name: &str) -> Option<Pair> {
        let pdf = std::fs::read(self.folder.join(format!("{name}.pdf"))).ok()?;
        let json = std::fs::read(self.folder.join(format!("{name}.json"))).ok()?;
        // A file cut short by a crash is no PDF to the end.
        pdf.trim_ascii_end().ends_with(b"%%EOF").then_some((pdf, json))
    }

    /// The PDF is written last, and in one step: where it is, the entry is whole.
    fn keep(&self, name: &str, (pdf, json): &Pair) {
        let write = |name: String, bytes: &[u8]| -> std::io::Result<()> {
            let mut file = tempfile::NamedTempFile::new_in(&self.folder)?;
            std::io::Write::write_all(&mut file, bytes)?;
            file.persist(self.folder.join(name))?;
            Ok(())
        };
        let kept = std::fs::create_dir_all(&self.folder)
            .and_then(|()| write(format!("{name}.json"), json))
            .and_then(|()| write(format!("{name}.pdf"), pdf));
        if kept.is_ok() {
            self.forget_the_oldest();
        }
    }

    fn forget_the_oldest(&self) {
        let Ok(entries) = std::fs::read_dir(&self.folder) else { return };
        let mut entries: Vec<_> = entries
            .filter_map(Result::ok)
            .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
            .collect();
        entries.sort();
        let too_many = entries.len().saturating_sub(2 * ENTRIES);
        for (_, path) in entries.into_iter().take(too_many) {
            // Somebody else may have removed it already.
            let _ = std::fs::remove_file(path);
        }
    }
}
