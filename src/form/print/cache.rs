//! Keeps finished questionnaires outside `public/`, so that an unchanged one is not laid out again.

use std::path::PathBuf;

use sha2::{Digest, Sha256};

use super::{Fonts, Printed, Subject, Variant, compose, questionnaire, typeset};
use crate::diagnostic::{Checked, Warned};
use crate::locale::Locale;

/// More entries than this and the oldest go.
const ENTRIES: usize = 400;

/// A folder of finished questionnaires, named by what they were made of.
#[derive(Clone, Debug)]
pub struct Cache {
    folder: PathBuf,
}

impl Cache {
    /// The folder is made when the first entry is kept; where it cannot be written, everything is laid out each time.
    pub fn in_folder(folder: impl Into<PathBuf>) -> Cache {
        Cache { folder: folder.into() }
    }

    /// As [`questionnaire`], from the cache where nothing has changed since.
    ///
    /// # Errors
    /// As [`questionnaire`].
    pub fn questionnaire(
        &self,
        subject: &Subject<'_>,
        locale: &Locale,
        variant: &Variant,
        fonts: &Fonts,
    ) -> Checked<Printed> {
        let Warned { value: sheet, warnings } = compose::compose(subject, locale, variant);
        let mut hash = Sha256::new();
        let mut add = |part: &[u8]| {
            hash.update(part.len().to_le_bytes());
            hash.update(part);
        };
        add(env!("CARGO_PKG_VERSION").as_bytes());
        for (_, template) in typeset::TEMPLATE {
            add(template.as_bytes());
        }
        add(&fonts.fingerprint());
        add(&serde_json::to_vec(&sheet).unwrap_or_default());
        add(super::mark::payload(subject.instrument, locale, variant, 0).as_bytes());
        for (path, bytes) in &subject.pictures {
            add(path.as_bytes());
            add(&Sha256::digest(bytes));
        }
        let key = hexadecimal(&hash.finalize());
        if let Some(value) = self.read(&key) {
            return Ok(Warned { value, warnings });
        }
        let printed = questionnaire(subject, locale, variant, fonts)?;
        self.keep(&key, &printed.value);
        Ok(printed)
    }

    fn read(&self, key: &str) -> Option<Printed> {
        let pdf = std::fs::read(self.folder.join(format!("{key}.pdf"))).ok()?;
        let boxes = std::fs::read(self.folder.join(format!("{key}.json"))).ok()?;
        // A file cut short by a crash is no PDF to the end.
        pdf.trim_ascii_end().ends_with(b"%%EOF").then_some(Printed { pdf, boxes })
    }

    /// The PDF is written last, and in one step: where it is, the entry is whole.
    fn keep(&self, key: &str, printed: &Printed) {
        let write = |name: String, bytes: &[u8]| -> std::io::Result<()> {
            let mut file = tempfile::NamedTempFile::new_in(&self.folder)?;
            std::io::Write::write_all(&mut file, bytes)?;
            file.persist(self.folder.join(name))?;
            Ok(())
        };
        let kept = std::fs::create_dir_all(&self.folder)
            .and_then(|()| write(format!("{key}.json"), &printed.boxes))
            .and_then(|()| write(format!("{key}.pdf"), &printed.pdf));
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

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
