//! What was proven of surveys, kept from one build to the next: who saves a text waits for no proof.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use sha2::{Digest, Sha256};

use super::Loaded;
use crate::analysis::disclosure::Outcome;
use crate::analysis::request::requests;

/// Outcomes of disclosure control by the names of surveys, each with a digest of all that it follows from. Lives in the memory of one
/// process, as the answers do, and is never written.
#[derive(Default)]
pub struct Memory(Mutex<BTreeMap<String, (Digested, Outcome)>>);

type Digested = [u8; 32];

/// Folders of what is said beside numbers: no number follows from a file in them.
const BESIDE: [&str; 4] = ["content/", "data/", "templates/", "assets/"];

impl Memory {
    /// The outcome for a survey: the last one where nothing has changed of which it is made, else a new one.
    pub(super) fn outcome(&self, loaded: &Loaded, protect: impl FnOnce() -> Outcome) -> Outcome {
        let digest = digest(loaded);
        let kept = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = kept().get(&loaded.files.name).filter(|(of, _)| *of == digest).map(|(_, outcome)| outcome.clone());
        known.unwrap_or_else(|| {
            let outcome = protect();
            kept().insert(loaded.files.name.clone(), (digest, outcome.clone()));
            outcome
        })
    }
}

/// Of every file that a survey's numbers may follow from (its questionnaire, its answers, its ledger, the site's settings), of the key, and of
/// what the author's pages bring in.
fn digest(loaded: &Loaded) -> Digested {
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
    // What the author's pages ask for and tell.
    let (instrument, codebook) = loaded.counted();
    add(format!("{:?} {:?}", requests(instrument, codebook), loaded.cited).as_bytes());
    digest.finalize().into()
}
