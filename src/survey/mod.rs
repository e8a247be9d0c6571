//! The one way from a survey's files to what may be published about it: load, check, read answers, count, protect.

pub mod publication;
pub mod quotations;

use rayon::prelude::*;

use crate::analysis::disclosure::Protected;
use crate::analysis::table::{Cell, SiteTables};
use crate::diagnostic::{Checked, Findings, Sources};
use crate::locale;
use crate::model::codebook::Codebook;
use crate::model::fingerprints::Fingerprints;
use crate::model::instrument::Instrument;
use crate::model::options::BuildOptions;
use crate::private::PrivateFile;
use crate::responses;
use crate::responses::dataset::Dataset;
use crate::responses::own_words::own_words;
use crate::source::instrument::check::check;
use crate::source::project::{Project, SurveyFiles};
use crate::source::quotes;
use publication::{Account, Publication, publication};
use quotations::Voices;

/// One survey, ready to be shown: what was asked, and what may be said about the answers.
pub struct Survey {
    pub instrument: Instrument,
    pub codebook: Codebook,
    /// `None` where no answers have come in yet.
    pub tables: Option<Protected<SiteTables<Cell>>>,
    /// What people said, as far as it points at nobody.
    pub voices: Voices,
}

/// A survey ready to be shown, and what nobody but its author may see.
pub struct Told {
    pub survey: Survey,
    /// What people wrote and nobody has passed on.
    pub own_words: Fingerprints,
    /// What the author is told about the answers.
    pub account: Option<(Account, Vec<PrivateFile>)>,
}

/// All surveys of the site, in the order of their names, checked side by side.
pub fn surveys(project: &Project, options: &BuildOptions) -> Checked<Vec<Told>> {
    let checked: Vec<Checked<Told>> = project.surveys.par_iter().map(|files| survey(project, files, options)).collect();
    let mut findings = Findings::default();
    let surveys = checked.into_iter().map(|survey| findings.take(survey)).collect::<Vec<_>>();
    findings.finish(surveys.into_iter().collect())
}

/// One survey: from its files to what may be published about it.
fn survey(project: &Project, files: &SurveyFiles, options: &BuildOptions) -> Checked<Told> {
    let (name, sources) = (&files.name, &project.sources);
    let say = |what: &str| (options.progress)(&format!("{name}: {what}"));
    let mut findings = Findings::default();

    say("checking the questionnaire");
    let checked = check(name, files.survey, &files.translations, &project.site, sources);
    let Some(instrument) = findings.take(checked) else { return findings.finish(None) };
    let codebook = Codebook::of(&instrument);

    say("reading the answers");
    let quotes = files.quotes.map(|file| findings.take(quotes::read(file, &instrument, &codebook, sources)));
    let Some(data) = findings.take(responses::read(files, &instrument, &codebook, sources)) else {
        return findings.finish(None);
    };
    if data.rows() == 0 {
        let survey = Survey { instrument, codebook, tables: None, voices: Voices::default() };
        return findings.finish(Some(Told { survey, own_words: Fingerprints::default(), account: None }));
    }
    let published = publication(&data, &instrument, &codebook, files, sources, options, &say);
    let Some(Publication { tables, account, private }) = findings.take(published) else {
        return findings.finish(None);
    };
    let voices = quotes.flatten().map(|quotes| quotations::publish(&quotes, &data, &instrument, &codebook, &tables));
    let voices = voices.and_then(|voices| findings.take(Ok(voices))).unwrap_or_default();
    let survey = Survey { instrument, codebook, tables: Some(tables), voices };
    let own_words = fingerprints(&data, &survey.codebook, files, sources);
    findings.finish(Some(Told { survey, own_words, account: Some((account, private)) }))
}

/// Free-text answers, less what the site's author wrote or has passed on (`quotes.yaml` holds only what was read for names)
/// and what the program itself says.
fn fingerprints(data: &Dataset, codebook: &Codebook, files: &SurveyFiles, sources: &Sources) -> Fingerprints {
    let written = sources.iter().filter(|(file, source)| !source.confidential || Some(*file) == files.quotes);
    let texts: Vec<_> = written.map(|(_, source)| String::from_utf8_lossy(&source.bytes)).collect();
    let built_in = locale::message::built_in_words().map(|words| -> &str { words });
    let allowed = texts.iter().map(|text| -> &str { text }).chain(built_in);
    Fingerprints::new(own_words(data, codebook), allowed)
}
