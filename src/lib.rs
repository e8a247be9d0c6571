//! canvass: anonymous surveys and reports as a static site.
//!
//! The stages are plain functions from values to values; [`project`] is the only reader of a site's folder and
//! [`site`] the only writer. [`build`] reads as the pipeline of `docs/architecture.md`.

pub mod analysis;
pub mod audit;
pub mod chart;
pub mod cli;
pub mod diagnostic;
pub mod form;
pub mod instrument;
pub mod locale;
pub mod page;
pub mod print;
pub mod project;
pub mod publication;
pub mod quotes;
pub mod responses;
pub mod site;
pub mod yaml;

use std::path::Path;

use rayon::prelude::*;

use audit::Audited;
use audit::words::Canaries;
use diagnostic::{Checked, Diagnostic, Findings, Place, Sources};
use instrument::codebook::Codebook;
use page::Survey;
use project::{Project, SurveyFiles};
use publication::{Account, Publication, publication};
use quotes::Voices;
use responses::dataset::Dataset;
use responses::own_words::own_words;
use site::{OutputFile, PrivateFile};

/// What a build takes besides the project.
pub struct BuildOptions<'a> {
    /// The day that pages are dated with: the caller's, since a build reads no clock.
    pub date: Option<jiff::civil::Date>,
    /// Take out what a browser does not need. Without the feature `minify` nothing is taken out.
    pub minify: bool,
    /// Lay out printed questionnaires and results. Without the feature `pdf` there are none.
    pub print: bool,
    /// Where finished PDFs are kept, so that what has not changed is not laid out again.
    pub cache: Option<&'a Path>,
    /// Remember the numbers as published, in each survey's ledger.
    pub publish: bool,
    /// Told what is being done, from any thread; for progress bars.
    pub progress: &'a (dyn Fn(&str) + Sync),
}

impl Default for BuildOptions<'_> {
    fn default() -> Self {
        BuildOptions { date: None, minify: true, print: true, cache: None, publish: false, progress: &|_| {} }
    }
}

/// What a build makes: for everybody and for the author alone, as types that cannot be taken for one another.
pub struct Built {
    /// Everything under `public/`.
    pub public: Vec<OutputFile>,
    /// What only the author may see: each survey's report of what was hidden, with true values, and its ledger where that
    /// has a new edition.
    pub private: Vec<PrivateFile>,
    /// What was hidden of each survey that has answers.
    pub accounts: Vec<Account>,
}

/// Builds all files of the site, in memory. The same project and options give the same bytes.
///
/// # Errors
/// Everything that is wrong in any survey, response, page or template; then there is no site.
pub fn build(project: &Project, options: &BuildOptions) -> Checked<Built> {
    let mut findings = Findings::default();
    not_yet_published(project).into_iter().for_each(|warning| findings.push(warning));
    let surveys = findings.take(surveys(project, options));
    let design = findings.take(page::Design::of(project));
    let (Some(surveys), Some(design)) = (surveys, design) else { return findings.finish(None) };
    let mut own_words = vec![];
    let split = |told: Told| {
        own_words.push(told.own_words);
        (told.survey, told.account)
    };
    let (surveys, told): (Vec<Survey>, Vec<_>) = surveys.into_iter().map(split).unzip();
    let files = findings.take(page::pages(project, &surveys, &design, options));
    let attacks = attacks(&surveys, own_words, files.as_deref().unwrap_or_default(), options);
    attacks.into_iter().for_each(|attack| findings.push(attack));
    let (accounts, private): (Vec<Account>, Vec<_>) = told.into_iter().flatten().unzip();
    let private = private.into_iter().flatten().collect();
    findings.finish(files.map(|public| Built { public, private, accounts }))
}

/// Attacks what was built, from outside; an attack that succeeds is an error like any other, and nothing is published.
fn attacks(
    surveys: &[Survey],
    own_words: Vec<Canaries>,
    files: &[OutputFile],
    options: &BuildOptions,
) -> Vec<Diagnostic> {
    (options.progress)("attacking the site, as a stranger would");
    let attacked: Vec<Vec<Diagnostic>> = surveys
        .par_iter()
        .zip(own_words)
        .map(|(survey, canaries)| {
            let site = Audited::new(&survey.instrument, &survey.codebook, files);
            let found = audit::audit(&Audited { canaries, ..site });
            let diagnostic = |finding: audit::attack::Finding| {
                let audit::attack::Finding { attack, place, what } = finding;
                let message = format!("an attack on the built site succeeds ({attack}): {place}: {what}");
                let hint = "nothing was published; this is a mistake in canvass, please report it";
                Diagnostic::error(Place::Path(format!("surveys/{}", survey.instrument.name)), message).hint(hint)
            };
            found.into_iter().map(diagnostic).collect()
        })
        .collect();
    attacked.into_iter().flatten().collect()
}

/// Files that the format knows and this version does not publish yet: said, never ignored in silence.
fn not_yet_published(project: &Project) -> Vec<Diagnostic> {
    let files = project.data.iter().copied();
    let place = |file| Place::Path(project.sources.get(file).path.clone());
    files.map(|file| Diagnostic::warning(place(file), "this file is read, but not published yet")).collect()
}

/// A survey ready to be shown, and what nobody but its author may see.
struct Told {
    survey: Survey,
    /// What people wrote and nobody has passed on.
    own_words: Canaries,
    /// What the author is told about the answers.
    account: Option<(Account, Vec<PrivateFile>)>,
}

/// All surveys of the site, in the order of their names, checked side by side.
fn surveys(project: &Project, options: &BuildOptions) -> Checked<Vec<Told>> {
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
    let checked = instrument::check::check(name, files.survey, &files.translations, &project.site, sources);
    let Some(instrument) = findings.take(checked) else { return findings.finish(None) };
    let codebook = Codebook::of(&instrument);

    say("reading the answers");
    let quotes = files.quotes.map(|file| findings.take(quotes::read(file, &instrument, &codebook, sources)));
    let Some(data) = findings.take(responses::read(files, &instrument, &codebook, sources)) else {
        return findings.finish(None);
    };
    if data.rows() == 0 {
        let survey = Survey { instrument, codebook, tables: None, voices: Voices::default() };
        return findings.finish(Some(Told { survey, own_words: Canaries::default(), account: None }));
    }
    let published = publication(&data, &instrument, &codebook, files, sources, options, &say);
    let Some(Publication { tables, account, private }) = findings.take(published) else {
        return findings.finish(None);
    };
    let voices = quotes.flatten().map(|quotes| quotes::publish(&quotes, &data, &instrument, &codebook, &tables));
    let voices = voices.and_then(|voices| findings.take(Ok(voices))).unwrap_or_default();
    let survey = Survey { instrument, codebook, tables: Some(tables), voices };
    let own_words = canaries(&data, &survey.codebook, files, sources);
    findings.finish(Some(Told { survey, own_words, account: Some((account, private)) }))
}

/// Free-text answers, less what the site's author wrote or has passed on (`quotes.yaml` holds only what was read for names)
/// and what the program itself says.
fn canaries(data: &Dataset, codebook: &Codebook, files: &SurveyFiles, sources: &Sources) -> Canaries {
    let written = sources.iter().filter(|(file, source)| !source.confidential || Some(*file) == files.quotes);
    let texts: Vec<_> = written.map(|(_, source)| String::from_utf8_lossy(&source.bytes)).collect();
    let built_in = locale::message::built_in_words().map(|words| -> &str { words });
    let allowed = texts.iter().map(|text| -> &str { text }).chain(built_in);
    Canaries::new(own_words(data, codebook), allowed)
}
