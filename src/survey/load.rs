//! The first half of the way: a survey's questionnaire, checked, and its answers.

use super::identity;
use crate::diagnostic::{Checked, Diagnostic, FileId, Findings, Place, Sources};
use crate::model::codebook::Codebook;
use crate::model::instrument::Instrument;
use crate::responses;
use crate::responses::dataset::Dataset;
use crate::source::instrument::check::check;
use crate::source::project::{Project, SurveyFiles};

/// A survey whose questionnaire is checked.
pub struct Loaded<'p> {
    pub files: &'p SurveyFiles,
    /// What was published of it before.
    pub ledger: Option<FileId>,
    /// All files of the site, for places and for what the survey refers to.
    pub sources: &'p Sources,
    pub instrument: Instrument,
    pub codebook: Codebook,
}

/// Checks the questionnaire of one survey.
///
/// # Errors
/// Everything that is wrong in it and its translations.
pub fn load<'p>(project: &'p Project, files: &'p SurveyFiles) -> Checked<Loaded<'p>> {
    let sources = &project.sources;
    let mut findings = Findings::default();
    let checked = check(files, &project.site, sources);
    let loaded = findings.take(checked).map(|instrument| {
        let codebook = Codebook::of(&instrument);
        let ledger = project.ledgers.iter().find(|(id, _)| *id == instrument.id).map(|(_, file)| *file);
        Loaded { files, ledger, sources, instrument, codebook }
    });
    findings.finish(loaded)
}

/// The survey of this name.
///
/// # Errors
/// There is none, and the nearest one; or everything that is wrong with it. An edition that was published of a survey of another
/// name, which may be this one.
pub fn load_named<'p>(project: &'p Project, name: &str) -> Checked<Loaded<'p>> {
    match project.surveys.iter().find(|files| files.name == name) {
        Some(files) => {
            let mut findings = Findings::default();
            let loaded = findings.take(load(project, files));
            // What is wrong with others is theirs; whose an edition is can be told where they are fine.
            let others = load_all(project).map(|all| all.value).unwrap_or_default();
            identity::problems(project, others.iter().map(|other| &other.instrument))
                .into_iter()
                .for_each(|problem| findings.push(problem));
            findings.finish(loaded)
        }
        None => {
            let names = project.surveys.iter().map(|files| files.name.as_str());
            Err(vec![Diagnostic::error(Place::Site, format!("there is no survey `{name}`")).nearest(name, names)])
        }
    }
}

/// All surveys of the site, in the order of their names.
///
/// # Errors
/// Everything that is wrong in any questionnaire.
pub fn load_all(project: &Project) -> Checked<Vec<Loaded<'_>>> {
    let mut findings = Findings::default();
    let loaded: Vec<Option<Loaded>> = project.surveys.iter().map(|files| findings.take(load(project, files))).collect();
    findings.finish(loaded.into_iter().collect())
}

impl Loaded<'_> {
    /// Reads its answers.
    ///
    /// # Errors
    /// As [`responses::read`].
    pub fn read_answers(&self) -> Checked<Dataset> {
        responses::read(self.files, &self.instrument, &self.codebook, self.sources)
    }
}
