//! The questionnaire of a survey, in every language that it is written in.

use crate::diagnostic::{Checked, Diagnostic, Findings, Place};
use crate::form::web::{self, WebOptions};
use crate::instrument::Instrument;
use crate::project::{Project, SurveyFiles};
use crate::responses::sealed::key::PublicKey;
use crate::site::OutputFile;

/// One self-contained file per language: `<lang>/<survey>/questionnaire.html`.
///
/// # Errors
/// A key that answers are to be sealed to is missing or is no public key: answers must never go out unsealed because
/// of a mistyped name.
pub fn files(project: &Project, files: &SurveyFiles, instrument: &Instrument) -> Checked<Vec<OutputFile>> {
    let mut findings = Findings::default();
    let asset =
        |path: &str| files.assets.iter().find(|(name, _)| name == path).map(|(_, file)| project.sources.get(*file));
    let mut keys = Vec::new();
    for path in &instrument.collect.seal_to {
        let pem = asset(path).and_then(|source| std::str::from_utf8(&source.bytes).ok());
        match pem.and_then(|pem| PublicKey::from_pem(pem).ok()) {
            Some(key) => keys.push(key.to_bytes()),
            None => {
                let place = Place::Path(format!("surveys/{}/{path}", instrument.name));
                let hint = "`canvass keys new` makes a pair of keys; put the public half here";
                findings.push(
                    Diagnostic::error(place, "this is not a public key that answers can be sealed to").hint(hint),
                );
            }
        }
    }
    let bytes = |(name, file): &(String, _)| (name.clone(), project.sources.get(*file).bytes.clone());
    let options = WebOptions {
        keys,
        assets: files.assets.iter().map(bytes).collect(),
        about: Some("index.html".into()),
        accent: project.site.accent.clone(),
        ..WebOptions::default()
    };
    let pages = instrument.languages.iter().map(|locale| web::questionnaire(instrument, locale, &options));
    let pages = pages.collect();
    findings.finish(Some(pages))
}
