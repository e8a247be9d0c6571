//! The first half of the way: a survey's questionnaire, checked, and its answers.

use std::collections::BTreeSet;

use super::identity;
use crate::analysis::disclosure;
use crate::diagnostic::{Checked, Diagnostic, FileId, Findings, Place, Sources};
use crate::model::codebook::Codebook;
use crate::model::counted::{Counted, counted};
use crate::model::instrument::Instrument;
use crate::model::panel::{Panel, panel};
use crate::private::Key;
use crate::responses;
use crate::responses::coding;
use crate::responses::counted::people_of;
use crate::responses::dataset::Dataset;
use crate::responses::waves::{panel_of, people};
use crate::source::instrument::check::check;
use crate::source::project::{Project, SurveyFiles};

/// A survey whose questionnaire is checked.
pub struct Loaded<'p> {
    /// Its files.
    pub files: &'p SurveyFiles,
    /// What was published of it before.
    pub ledger: Option<FileId>,
    /// By which is drawn what is hidden without need.
    pub key: &'p Key,
    /// All files of the site, for places and for what the survey refers to.
    pub sources: &'p Sources,
    /// The questionnaire.
    pub instrument: Instrument,
    /// The variables that its answers become.
    pub codebook: Codebook,
    /// What the tables count, where the survey asks something several times or sorts open answers by theme.
    pub counted: Option<Counted>,
    /// What the tables count, where the survey follows people over waves.
    pub panel: Option<Panel>,
    /// The numbers that the author's pages tell in their sentences.
    pub cited: BTreeSet<disclosure::Place>,
    /// Where it is loaded alone: the other surveys of the site, whose people may be the same.
    pub others: Vec<Loaded<'p>>,
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
        let counted = counted(&instrument, &codebook);
        let (once, of_once) = counted.as_ref().map_or((&instrument, &codebook), |of| (&of.instrument, &of.codebook));
        let panel = panel(once, of_once);
        Loaded {
            files,
            ledger,
            key: &project.key,
            sources,
            instrument,
            codebook,
            counted,
            panel,
            cited: BTreeSet::new(),
            others: vec![],
        }
    });
    findings.finish(loaded)
}

/// The survey of this name, with what the author's pages ask of it, as for the site: so all surveys are read.
///
/// # Errors
/// There is none, and the nearest one; or everything that is wrong with it, or with a page. An edition that was published of a survey
/// of another name, which may be this one.
pub fn load_named<'p>(project: &'p Project, name: &str) -> Checked<Loaded<'p>> {
    if !project.surveys.iter().any(|files| files.name == name) {
        let names = project.surveys.iter().map(|files| files.name.as_str());
        return Err(vec![Diagnostic::error(Place::Site, format!("there is no survey `{name}`")).nearest(name, names)]);
    }
    let mut findings = Findings::default();
    let mut all = vec![];
    for files in &project.surveys {
        let loaded = load(project, files);
        // What is wrong with others is theirs.
        let loaded = if files.name == name { findings.take(loaded) } else { loaded.ok().map(|other| other.value) };
        all.extend(loaded);
    }
    // Where a questionnaire is wrong, nobody can tell what pages ask, or whose an edition is.
    let are_all = all.len() == project.surveys.len();
    if are_all && let Err(problems) = super::content::read_with_series(project, &mut all) {
        problems.into_iter().for_each(|problem| findings.push(problem));
    }
    let known = all.iter().filter(|_| are_all).map(|loaded| &loaded.instrument);
    identity::problems(project, known).into_iter().for_each(|problem| findings.push(problem));
    let (mut named, others): (Vec<Loaded>, Vec<Loaded>) = all.into_iter().partition(|loaded| loaded.files.name == name);
    let named = named.pop().map(|loaded| Loaded { others, ..loaded });
    findings.finish(named)
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
    /// The questionnaire that the tables are of: as it was asked, with what is counted of its repeats and of open answers, and, where people are followed
    /// over waves, with what is followed.
    pub fn counted(&self) -> (&Instrument, &Codebook) {
        match &self.panel {
            Some(panel) => (&panel.instrument, &panel.codebook),
            None => self.once(),
        }
    }

    /// The questionnaire in which everything is asked once: with what is counted of its repeats in their place.
    fn once(&self) -> (&Instrument, &Codebook) {
        match &self.counted {
            Some(counted) => (&counted.instrument, &counted.codebook),
            None => (&self.instrument, &self.codebook),
        }
    }

    /// Reads its answers.
    ///
    /// # Errors
    /// As [`responses::read`].
    pub fn read_answers(&self) -> Checked<Dataset> {
        responses::read(self.files, &self.instrument, &self.codebook, self.sources)
    }

    /// The people behind the answers, a row for each: who answered several times is one person. Without `waves` every
    /// response is a person.
    ///
    /// # Errors
    /// Responses of which nobody can tell whose they are.
    pub fn people(&self, data: Dataset) -> Checked<Dataset> {
        let mut findings = Findings::default();
        let coded = coding::read(self.files, &self.instrument, self.sources);
        let coded = findings.take(coded);
        let data = match (&self.counted, coded) {
            (Some(counted), Some(coded)) => {
                let uncoded = coding::unfinished(&data, (&self.instrument, &self.codebook), &coded);
                uncoded.into_iter().for_each(|warning| findings.push(warning));
                people_of(data, &self.codebook, counted, &coded)
            }
            (None, Some(_)) => data,
            (_, None) => return findings.finish(None),
        };
        let Some(waves) = self.instrument.waves.as_ref().filter(|_| data.rows() > 0) else {
            return findings.finish(Some(data));
        };
        let people = people(&data, waves, self.once(), self.sources);
        let people = findings.take(people).map(|people| panel_of(&data, &people, self.panel.as_ref()));
        findings.finish(people)
    }
}
