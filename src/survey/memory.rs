//! What was proven of surveys, kept from one build to the next: who saves a text waits for no proof.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use sha2::{Digest, Sha256};

use super::Loaded;
use crate::analysis::disclosure::Outcome;
use crate::analysis::request::requests;
use crate::analysis::table::{Count, SiteTables};
use crate::private::{About, Memo, PrivateFile};
use crate::source::project::Project;

/// Outcomes of disclosure control by the identities of surveys, each with a digest of all that it follows from: of the builds of one
/// process, and of the one before it, which left them in `private/`.
#[derive(Default)]
pub struct Memory {
    /// The site in whose `private/` they are looked for.
    site: Option<PathBuf>,
    proven: Mutex<BTreeMap<String, (About, Outcome)>>,
}

/// The file in the survey's folder under `private/`: one for each survey, so that what is stale goes.
const FILE: &str = "proven.json";

/// Folders of what is said beside numbers: no number follows from a file in them.
const BESIDE: [&str; 5] = ["content/", "data/", "templates/", "assets/", "fonts/"];

impl Memory {
    /// With what the last build of this site has left ([`Self::files`]).
    pub fn of_site(site: impl Into<PathBuf>) -> Memory {
        Memory { site: Some(site.into()), ..Memory::default() }
    }

    /// The outcome for a survey, whose tables count this: the last one where nothing has changed of which it is made, else a new one.
    pub(super) fn outcome(
        &self,
        loaded: &Loaded,
        counted: &SiteTables<Count>,
        protect: impl FnOnce() -> Outcome,
    ) -> Outcome {
        let (about, survey) = (about(loaded), &loaded.instrument.id);
        let kept = || self.proven.lock().unwrap_or_else(PoisonError::into_inner);
        let known = kept().get(survey).filter(|(of, _)| *of == about).map(|(_, outcome)| outcome.clone());
        let written = || {
            let memo = Memo::read(self.site.as_deref()?, (survey, FILE), (loaded.key, &about))?;
            Outcome::recall(&memo, counted)
        };
        known.unwrap_or_else(|| {
            let outcome = written().unwrap_or_else(protect);
            kept().insert(survey.clone(), (about, outcome.clone()));
            outcome
        })
    }

    /// What the next build may take over, to be written to `private/` when this one has stood its attacks.
    pub fn files(&self, project: &Project) -> Vec<PrivateFile> {
        let kept = self.proven.lock().unwrap_or_else(PoisonError::into_inner);
        let file = |(survey, (about, outcome)): (&String, &(About, Outcome))| {
            Memo::file((survey, FILE), &outcome.record(), (&project.key, about))
        };
        kept.iter().map(file).collect()
    }
}

/// Of every file that a survey's numbers may follow from (its questionnaire, its answers, its ledger, the site's settings), of the key, and of
/// what the author's pages bring in.
fn about(loaded: &Loaded) -> About {
    let mut digest = Sha256::new();
    let mut add = |bytes: &[u8]| {
        digest.update((bytes.len() as u64).to_be_bytes());
        digest.update(bytes);
    };
    let others = |path: &str| {
        let survey = path.strip_prefix("surveys/").and_then(|rest| rest.split_once('/'));
        survey.is_some_and(|(name, _)| name != loaded.files.name)
    };
    for (_, source) in loaded.sources.iter() {
        if !others(&source.path) && !BESIDE.iter().any(|folder| source.path.starts_with(folder)) {
            add(source.path.as_bytes());
            add(&source.bytes);
        }
    }
    add(&loaded.key.draw(&[b"memory"]));
    // In which folder of `surveys/`, since those of others are left out.
    add(loaded.files.name.as_bytes());
    // What the author's pages ask for and tell.
    let (instrument, codebook) = loaded.counted();
    add(format!("{:?} {:?}", requests(instrument, codebook), loaded.cited).as_bytes());
    digest.finalize().into()
}
