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

use rayon::prelude::*;

use diagnostic::{Checked, Findings, Warned};
use instrument::codebook::Codebook;
use page::Survey;
use project::{Project, SurveyFiles};
use site::OutputFile;

/// What a build takes besides the project.
pub struct BuildOptions<'a> {
    /// The day that pages are dated with: the caller's, since a build reads no clock.
    pub date: Option<jiff::civil::Date>,
    /// Take out what a browser does not need. Without the feature `minify` nothing is taken out.
    pub minify: bool,
    /// Told what is being done, from any thread; for progress bars.
    pub progress: &'a (dyn Fn(&str) + Sync),
}

impl Default for BuildOptions<'_> {
    fn default() -> Self {
        BuildOptions { date: None, minify: true, progress: &|_| {} }
    }
}

/// Builds all files of the site, in memory. The same project and options give the same bytes.
///
/// # Errors
/// Everything that is wrong in any survey, response, page or template; then there is no site.
pub fn build(project: &Project, options: &BuildOptions) -> Checked<Vec<OutputFile>> {
    let mut findings = Findings::default();
    let surveys = findings.take(surveys(project, options));
    let design = findings.take(page::Design::of(project));
    let (Some(surveys), Some(design)) = (surveys, design) else { return findings.finish(None) };
    let files = findings.take(page::pages(project, &surveys, &design, options));
    findings.finish(files)
}

/// Checks the project as [`build`] does, without drawing and laying out.
///
/// # Errors
/// Everything that is wrong in any survey, response, page or template.
pub fn check(project: &Project, options: &BuildOptions) -> Checked<()> {
    let quick = BuildOptions { minify: false, ..*options };
    build(project, &quick).map(|built| Warned { value: (), warnings: built.warnings })
}

/// All surveys of the site, in the order of their names, checked side by side.
fn surveys(project: &Project, options: &BuildOptions) -> Checked<Vec<Survey>> {
    let checked: Vec<Checked<Survey>> =
        project.surveys.par_iter().map(|files| survey(project, files, options)).collect();
    let mut findings = Findings::default();
    let surveys = checked.into_iter().map(|survey| findings.take(survey)).collect::<Vec<_>>();
    findings.finish(surveys.into_iter().collect())
}

/// One survey: from its files to what may be published about it.
fn survey(project: &Project, files: &SurveyFiles, options: &BuildOptions) -> Checked<Survey> {
    let sources = &project.sources;

    (options.progress)(&format!("{}: reading the questionnaire", files.name));
    let instrument = instrument::check::check(&files.name, files.survey, &files.translations, &project.site, sources)?;
    let warnings = instrument.warnings;
    let instrument = instrument.value;
    let codebook = Codebook::of(&instrument);
    // Responses are read as soon as their room has landed.
    Ok(Warned { value: Survey { instrument, codebook, tables: None }, warnings })
}
