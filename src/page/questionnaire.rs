//! The questionnaire of a survey, in every language that it is written in.

#[cfg(feature = "pdf")]
use rayon::prelude::*;

#[cfg(feature = "pdf")]
use crate::diagnostic::Warned;
use crate::diagnostic::{Checked, Diagnostic, Findings, Place};
#[cfg(feature = "pdf")]
use crate::form::print::{self, Fonts, Printed, Subject, Variant, cache::Cache};
use crate::form::web::{self, WebOptions};
#[cfg(feature = "pdf")]
use crate::locale::Locale;
use crate::model::instrument::Instrument;
use crate::model::options::BuildOptions;
#[cfg(feature = "pdf")]
use crate::model::options::Printing;
use crate::model::output::OutputFile;
use crate::responses::sealed::key::PublicKey;
use crate::source::project::{Project, SurveyFiles};

/// One self-contained file per language: `<lang>/<survey>/questionnaire.html`.
///
/// # Errors
/// A key that answers are to be sealed to is missing or is no public key: answers must never go out unsealed because
/// of a mistyped name.
pub(crate) fn files(
    project: &Project,
    files: &SurveyFiles,
    instrument: &Instrument,
    options: &BuildOptions,
) -> Checked<Vec<OutputFile>> {
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
    let web = WebOptions {
        keys,
        assets: files.assets.iter().map(bytes).collect(),
        about: Some("index.html".into()),
        accessibility: project.site.accessibility_statement.clone(),
        accent: project.site.accent.clone(),
        ..WebOptions::default()
    };
    let pages = instrument.languages.iter().map(|locale| web::questionnaire(instrument, locale, &web));
    let mut pages: Vec<OutputFile> = pages.collect();
    pages.extend(findings.take(printed(project, files, instrument, options)).unwrap_or_default());
    findings.finish(Some(pages))
}

/// The same on paper: `questionnaire.pdf`, and `questionnaire.boxes.json` with the place of every box; and so for every
/// form that the survey asks for (`questionnaire-large.pdf`).
#[cfg(feature = "pdf")]
fn printed(
    project: &Project,
    files: &SurveyFiles,
    instrument: &Instrument,
    options: &BuildOptions,
) -> Checked<Vec<OutputFile>> {
    let mut findings = Findings::default();
    if options.print == Printing::Nothing {
        return findings.finish(Some(Vec::new()));
    }
    let subject = Subject::of(project, files, instrument);
    let fonts = Fonts::of(project);
    let some =
        |checked: Checked<Printed>| checked.map(|Warned { value, warnings }| Warned { value: Some(value), warnings });
    let one = |locale: &Locale, variant: &Variant| {
        (options.progress)(&format!("{}: printing in {locale}, {}", files.name, variant.name()));
        match (options.print, options.cache) {
            (Printing::Letters | Printing::Nothing, _) => {
                let sheet = print::sheet(&subject, locale, variant, &fonts);
                sheet.map(|Warned { warnings, .. }| Warned { value: None, warnings })
            }
            (Printing::Pages, Some(folder)) => {
                some(Cache::in_folder(folder).questionnaire(&subject, locale, variant, &fonts))
            }
            (Printing::Pages, None) => some(print::questionnaire(&subject, locale, variant, &fonts)),
        }
    };
    let languages = instrument.languages.iter();
    let all: Vec<(&Locale, Variant)> = languages
        .flat_map(|locale| Variant::asked(instrument, locale).into_iter().map(move |variant| (locale, variant)))
        .collect();
    let printed: Vec<_> = all.par_iter().map(|(locale, variant)| (locale, variant, one(locale, variant))).collect();
    let mut out = Vec::new();
    let mut said = Vec::new();
    for (locale, variant, printed) in printed {
        let (found, printed) = match printed {
            Ok(Warned { value, warnings }) => (warnings, value),
            Err(found) => (found, None),
        };
        for diagnostic in found {
            // What is wrong with a rule is wrong in every language.
            if !said.contains(&diagnostic) {
                findings.push(diagnostic.clone());
                said.push(diagnostic);
            }
        }
        let Some(printed) = printed else { continue };
        let stem = format!("{locale}/{}/{}", files.name, variant.file_stem());
        out.push(OutputFile { path: format!("{stem}.pdf"), bytes: printed.pdf });
        out.push(OutputFile { path: format!("{stem}.boxes.json"), bytes: printed.boxes });
    }
    findings.finish(Some(out))
}

#[cfg(not(feature = "pdf"))]
fn printed(_: &Project, _: &SurveyFiles, _: &Instrument, _: &BuildOptions) -> Checked<Vec<OutputFile>> {
    Findings::default().finish(Some(Vec::new()))
}
