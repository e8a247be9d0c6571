//! Whose editions are whose: what was published belongs to a survey by its identity, not by the name of its folder.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place};
use crate::model::instrument::Instrument;
use crate::private::{FOLDER, LEDGER};
use crate::source::project::Project;

/// Surveys that claim the same editions, and editions that no survey claims: then nothing would be protected against what a
/// reader may have kept. Nothing is said where not all questionnaires could be read.
pub(super) fn problems<'i>(project: &Project, instruments: impl Iterator<Item = &'i Instrument>) -> Vec<Diagnostic> {
    let instruments: Vec<&Instrument> = instruments.collect();
    if instruments.len() < project.surveys.len() {
        return vec![];
    }
    let mut problems = vec![];
    let mut claimed: BTreeMap<&str, &str> = BTreeMap::new();
    for instrument in &instruments {
        if let Some(other) = claimed.insert(&instrument.id, &instrument.name) {
            let message = format!("this survey has the identity of `surveys/{other}`: `{}`", instrument.id);
            let hint = "give it an `id:` of its own, at the top of `survey.yaml`";
            problems.push(Diagnostic::error(place(&instrument.name), message).hint(hint));
        }
    }
    // Who may have been renamed: a survey of which nothing was published under its present identity.
    let new = instruments.iter().filter(|instrument| !project.ledgers.iter().any(|(id, _)| *id == instrument.id));
    let new: Vec<&str> = new.map(|instrument| instrument.name.as_str()).collect();
    let stray = project.ledgers.iter().filter(|(id, _)| !claimed.contains_key(id.as_str()));
    for (id, _) in stray {
        let message = format!("numbers of a survey `{id}` were published, and there is no survey of that identity");
        let gone = format!(
            "if that survey is over for good, move `{FOLDER}/{id}` out of `{FOLDER}/` and keep it: what was published stays known"
        );
        let hint = match new.as_slice() {
            [] => gone,
            [one] => {
                format!("if `surveys/{one}` is that survey, write `id: {id}` at the top of its `survey.yaml`; {gone}")
            }
            _ => format!(
                "if one of the surveys here was renamed, write `id: {id}` at the top of its `survey.yaml`; {gone}"
            ),
        };
        problems.push(Diagnostic::error(Place::Path(format!("{FOLDER}/{id}/{LEDGER}")), message).hint(hint));
    }
    problems
}

fn place(survey: &str) -> Place {
    Place::Path(format!("surveys/{survey}/survey.yaml"))
}
