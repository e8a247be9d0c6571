//! The only reader of a site's folder.

use std::path::{Path, PathBuf};

use crate::analysis::disclosure::Profile;
use crate::diagnostic::{Checked, FileId, Sources};
use crate::locale::{Locale, Text};

/// A site's folder, read. Paths are relative to it.
#[derive(Debug)]
pub struct Project {
    pub root: PathBuf,
    pub sources: Sources,
    pub site: Site,
    /// In order of name.
    pub surveys: Vec<SurveyFiles>,
    /// `content/**/*.md`.
    pub content: Vec<FileId>,
    /// `data/*.csv`.
    pub data: Vec<FileId>,
    /// `templates/**`: override the built-in ones of the same name.
    pub templates: Vec<FileId>,
}

/// The files of one survey.
#[derive(Debug)]
pub struct SurveyFiles {
    pub name: String,
    pub survey: FileId,
    pub translations: Vec<FileId>,
    pub responses: Vec<FileId>,
    pub import: Option<FileId>,
    pub quotes: Option<FileId>,
    /// Pictures, audio and keys that the instrument may refer to, by path relative to the survey's folder.
    pub assets: Vec<(String, FileId)>,
}

/// `site.yaml`, checked.
#[derive(Clone, Debug)]
pub struct Site {
    pub title: Text,
    pub publisher: Option<Publisher>,
    /// At least one; the first is the start page's.
    pub languages: Vec<Locale>,
    /// Absolute address ending in `/`, where the site has one.
    pub address: Option<String>,
    pub accent: Option<String>,
    pub logo: Option<String>,
    pub profile: Profile,
}

#[derive(Clone, Debug)]
pub struct Publisher {
    pub name: String,
    pub contact: Option<String>,
}

impl Project {
    /// Reads the folder. Files that the design does not know are left alone.
    ///
    /// # Errors
    /// The folder or a file cannot be read, `site.yaml` is missing or wrong, a survey has no `survey.yaml`.
    pub fn read(root: &Path) -> Checked<Project> {
        let _ = root;
        todo!("project room")
    }
}
