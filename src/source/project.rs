//! The only reader of a site's folder.

use std::path::{Path, PathBuf};

use crate::diagnostic::{Checked, Diagnostic, FileId, Findings, Place, Sources};

use super::folder::Folder;
use super::{site, survey};
use crate::model::site::Site;
use crate::private::{self, KEY, Key};

/// A site's folder, read. Paths are relative to it.
#[derive(Debug)]
pub struct Project {
    /// The folder itself.
    pub root: PathBuf,
    /// Everything that was read of it.
    pub sources: Sources,
    /// What `site.yaml` says.
    pub site: Site,
    /// In order of name.
    pub surveys: Vec<SurveyFiles>,
    /// What was published before, `private/*/ledger.json`, each with the identity of its survey.
    pub ledgers: Vec<(String, FileId)>,
    /// `content/**/*.md`.
    pub content: Vec<FileId>,
    /// `content/**/*.yaml` and `content/**/*.bib`: lists of sources that pages cite.
    pub references: Vec<FileId>,
    /// Pictures beside the pages: `content/**/*.png` and the like.
    pub pictures: Vec<FileId>,
    /// `data/*.csv` and `data/*.yaml`.
    pub data: Vec<FileId>,
    /// `templates/**`: override the built-in ones of the same name.
    pub templates: Vec<FileId>,
    /// `fonts/**`: for letters that the built-in fonts do not have.
    pub fonts: Vec<FileId>,
    /// The picture named by `theme: {logo: ...}`.
    pub logo: Option<FileId>,
    /// By which is drawn what is hidden without need; made with the first answers.
    pub key: Key,
}

/// The files of one survey.
#[derive(Debug)]
pub struct SurveyFiles {
    /// The name of its folder.
    pub name: String,
    /// `survey.yaml`.
    pub survey: FileId,
    /// `translations/*.yaml`.
    pub translations: Vec<FileId>,
    /// What stands in `responses/`.
    pub responses: Vec<FileId>,
    /// `import.yaml`.
    pub import: Option<FileId>,
    /// `quotes.yaml`.
    pub quotes: Option<FileId>,
    /// What stands in `coding/`.
    pub coding: Vec<FileId>,
    /// Pictures, audio and keys that the instrument may refer to, by path relative to the survey's folder.
    pub assets: Vec<(String, FileId)>,
}

impl SurveyFiles {
    /// A survey of one file: nobody has answered yet.
    pub fn new(name: impl Into<String>, survey: FileId) -> SurveyFiles {
        SurveyFiles {
            name: name.into(),
            survey,
            translations: Vec::new(),
            responses: Vec::new(),
            import: None,
            quotes: None,
            coding: Vec::new(),
            assets: Vec::new(),
        }
    }
}

impl Project {
    /// Reads the folder. Files that the design does not know are left alone.
    ///
    /// # Errors
    /// The folder or a file cannot be read, `site.yaml` is missing or wrong, a survey has no `survey.yaml`.
    pub fn read(root: &Path) -> Checked<Project> {
        let (project, findings) = Project::open(root);
        findings.finish(Some(project))
    }

    /// Reads the folder and says what is wrong with it. The project stands even then, with defaults for what is wrong and
    /// without what could not be read, so that the rest of it can be checked in the same run and every message can show
    /// its line. It must not be published when the findings hold an error.
    pub fn open(root: &Path) -> (Project, Findings) {
        let mut folder = Folder::new(root);
        let site = site(&mut folder);
        let surveys: Vec<SurveyFiles> =
            folder.folders("surveys").into_iter().filter_map(|name| survey::files(name, &mut folder)).collect();
        let ledger = |id: String, folder: &mut Folder| {
            let path = format!("{}/{id}/{}", private::FOLDER, private::LEDGER);
            folder.file(&path, true).map(|file| (id, file))
        };
        let ledgers = folder.folders(private::FOLDER).into_iter().filter_map(|id| ledger(id, &mut folder)).collect();
        let content = folder.files("content", |path| path.ends_with(".md"));
        let references = folder.files("content", |path| path.ends_with(".yaml") || path.ends_with(".bib"));
        let pictures = folder.files("content", crate::source::folder::is_picture);
        let data = folder.files("data", |path| path.ends_with(".csv") || path.ends_with(".yaml"));
        let templates = folder.files("templates", |_| true);
        let fonts = folder.files("fonts", |path| crate::source::folder::is_font(Path::new(path)));
        let logo = site.logo.as_deref().and_then(|path| folder.file(path, false));
        let are_answers = surveys.iter().any(|survey| !survey.responses.is_empty());
        let key = if are_answers { key(&mut folder) } else { Key::known() };
        let Folder { sources, findings, .. } = folder;
        (
            Project {
                root: root.into(),
                sources,
                site,
                surveys,
                ledgers,
                content,
                references,
                pictures,
                data,
                templates,
                fonts,
                logo,
                key,
            },
            findings,
        )
    }
}

/// The site's key. Where it cannot be had nothing may be published, so any other will do.
fn key(folder: &mut Folder) -> Key {
    Key::of_site(folder.root()).unwrap_or_else(|error| {
        let place = Place::Path(format!("{}/{KEY}", private::FOLDER));
        folder.findings.push(Diagnostic::error(place, format!("the site's key cannot be read or made: {error}")));
        Key::known()
    })
}

fn site(folder: &mut Folder) -> Site {
    match folder.file("site.yaml", false) {
        Some(file) => site::read(file, &folder.sources, &mut folder.findings),
        None => {
            if !folder.findings.has_errors() {
                let hint = "a site's folder has a `site.yaml` with its title and languages; `canvass new` makes one";
                let place = Place::Path("site.yaml".into());
                folder.findings.push(Diagnostic::error(place, "there is no `site.yaml` here").hint(hint));
            }
            site::fallback()
        }
    }
}
