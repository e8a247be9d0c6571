//! That a site has stood its attacks, kept for the next build: the same site, attacked by the same program, stands them again.

use sha2::{Digest, Sha256};

use crate::model::output::OutputFile;
use crate::private::{About, Memo, PrivateFile};
use crate::source::project::Project;

/// The file directly under `private/`, which holds a seal and nothing else.
const FILE: (&str, &str) = ("", "attacked");

/// A site as it is attacked: every byte that the auditor looks at, and every byte from which he knows what to look for.
pub(super) struct Attacked<'p> {
    project: &'p Project,
    about: About,
}

impl<'p> Attacked<'p> {
    /// These files of this project; whether its drawings are drawn again as pictures.
    pub(super) fn new(project: &'p Project, files: &[OutputFile], draws: bool) -> Attacked<'p> {
        let read = project.sources.iter().map(|(_, source)| (source.path.as_str(), source.bytes.as_slice()));
        let made = files.iter().map(|file| (file.path.as_str(), file.bytes.as_slice()));
        let mut digest = Sha256::new();
        digest.update([u8::from(draws)]);
        for (path, bytes) in read.chain([("", &[][..])]).chain(made) {
            for part in [path.as_bytes(), bytes] {
                digest.update((part.len() as u64).to_be_bytes());
                digest.update(part);
            }
        }
        Attacked { project, about: digest.finalize().into() }
    }

    /// Whether the last build of this site found nothing by the same attacks.
    pub(super) fn is_known(&self) -> bool {
        Memo::read(&self.project.root, FILE, (&self.project.key, &self.about)).is_some()
    }

    /// That nothing was found. Of a site without answers nothing is kept: it has no key, and so no seal.
    pub(super) fn file(&self) -> Option<PrivateFile> {
        let has_key = self.project.surveys.iter().any(|survey| !survey.responses.is_empty());
        has_key.then(|| Memo::file(FILE, "", (&self.project.key, &self.about)))
    }
}
