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
pub mod project;
pub mod responses;
pub mod site;
pub mod yaml;

use std::path::Path;

use rayon::prelude::*;

use analysis::disclosure::report::Report;
use analysis::disclosure::{self, Protected, Structure};
use analysis::table::{Cell, SiteTables};
use diagnostic::{Checked, Diagnostic, Findings, Place};
use instrument::Instrument;
use instrument::codebook::Codebook;
use page::Survey;
use project::{Project, SurveyFiles};
use responses::dataset::Dataset;
use site::{OutputFile, PrivateFile};

/// What a build takes besides the project.
pub struct BuildOptions<'a> {
    /// The day that pages are dated with: the caller's, since a build reads no clock.
    pub date: Option<jiff::civil::Date>,
    /// Take out what a browser does not need. Without the feature `minify` nothing is taken out.
    pub minify: bool,
    /// Lay out printed questionnaires. Without the feature `pdf` there are none.
    pub print: bool,
    /// Where finished PDFs are kept, so that an unchanged questionnaire is not laid out again.
    pub cache: Option<&'a Path>,
    /// Told what is being done, from any thread; for progress bars.
    pub progress: &'a (dyn Fn(&str) + Sync),
}

impl Default for BuildOptions<'_> {
    fn default() -> Self {
        BuildOptions { date: None, minify: true, print: true, cache: None, progress: &|_| {} }
    }
}

/// What a build makes: for everybody and for the author alone, as types that cannot be taken for one another.
pub struct Built {
    /// Everything under `public/`.
    pub public: Vec<OutputFile>,
    /// What only the author may see: each survey's account of what was hidden, with true values.
    pub private: Vec<PrivateFile>,
    /// What was hidden, in one line per survey with answers. Holds no value.
    pub accounts: Vec<String>,
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
    let (surveys, accounts): (Vec<Survey>, Vec<Option<Account>>) = surveys.into_iter().unzip();
    let files = findings.take(page::pages(project, &surveys, &design, options));
    let attacks = attacks(&surveys, files.as_deref().unwrap_or_default(), options);
    attacks.into_iter().for_each(|attack| findings.push(attack));
    let accounts: Vec<Account> = accounts.into_iter().flatten().collect();
    let built = |public| Built {
        public,
        accounts: accounts.iter().map(|account| account.line.clone()).collect(),
        private: accounts.into_iter().map(|account| account.report).collect(),
    };
    findings.finish(files.map(built))
}

/// What the author is told about one survey.
struct Account {
    line: String,
    report: PrivateFile,
}

/// Attacks what was built, from outside; an attack that succeeds is an error like any other, and nothing is published.
fn attacks(surveys: &[Survey], files: &[OutputFile], options: &BuildOptions) -> Vec<Diagnostic> {
    (options.progress)("attacking the site, as a stranger would");
    let attacked: Vec<Vec<Diagnostic>> = surveys
        .par_iter()
        .map(|survey| {
            let found = audit::audit(&audit::Audited::new(&survey.instrument, &survey.codebook, files));
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
    let quotes = project.surveys.iter().filter_map(|survey| survey.quotes);
    let files = project.data.iter().copied().chain(quotes);
    let place = |file| Place::Path(project.sources.get(file).path.clone());
    files.map(|file| Diagnostic::warning(place(file), "this file is read, but not published yet")).collect()
}

/// All surveys of the site, in the order of their names, checked side by side; with what the author is told of those that
/// have answers.
fn surveys(project: &Project, options: &BuildOptions) -> Checked<Vec<(Survey, Option<Account>)>> {
    let checked: Vec<Checked<(Survey, Option<Account>)>> =
        project.surveys.par_iter().map(|files| survey(project, files, options)).collect();
    let mut findings = Findings::default();
    let surveys = checked.into_iter().map(|survey| findings.take(survey)).collect::<Vec<_>>();
    findings.finish(surveys.into_iter().collect())
}

/// One survey: from its files to what may be published about it.
fn survey(project: &Project, files: &SurveyFiles, options: &BuildOptions) -> Checked<(Survey, Option<Account>)> {
    let (name, sources) = (&files.name, &project.sources);
    let say = |what: &str| (options.progress)(&format!("{name}: {what}"));
    let mut findings = Findings::default();

    say("checking the questionnaire");
    let checked = instrument::check::check(name, files.survey, &files.translations, &project.site, sources);
    let Some(instrument) = findings.take(checked) else { return findings.finish(None) };
    let codebook = Codebook::of(&instrument);

    say("reading the answers");
    let Some(data) = findings.take(responses::read(files, &instrument, &codebook, sources)) else {
        return findings.finish(None);
    };

    say("counting, and hiding what could point at a person");
    let published = (data.rows() > 0).then(|| published(&data, &instrument, &codebook, &say));
    let (tables, account) = published.unzip();
    findings.finish(Some((Survey { instrument, codebook, tables }, account)))
}

/// All tables of a survey, protected together, and the author's account of that.
fn published(
    data: &Dataset,
    instrument: &Instrument,
    codebook: &Codebook,
    say: &(dyn Fn(&str) + Sync),
) -> (Protected<SiteTables<Cell>>, Account) {
    let requested = analysis::requests(instrument, codebook);
    let counted = analysis::tabulate::tabulate_all(data, codebook, &requested);
    let (structure, policy) = (Structure::of(instrument, codebook), &instrument.privacy);
    let progress = |done, of| say(&format!("hiding what could point at a person, step {done} of {of}"));
    let outcome = disclosure::protect_with(counted.clone(), &structure, policy, &progress);
    let report = Report::of(&outcome, &counted, &structure, policy);
    let account = Account {
        line: format!("{}: {}", instrument.name, report.summary()),
        report: PrivateFile::of(&instrument.name, "disclosure.txt", report.text(codebook)),
    };
    (outcome.tables, account)
}
