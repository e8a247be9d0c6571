//! What every page is made of, and how one becomes a file.

use std::collections::BTreeMap;

use serde::Serialize;

use super::design::Design;
use super::preview::Preview;
use super::{minify, policy};
use crate::diagnostic::Diagnostic;
use crate::figure::Figure;
use crate::locale::Locale;
use crate::model::options::{BuildOptions, Printing};
use crate::model::output::{Booklet, OutputFile, PrintedReport};
use crate::model::series::Series;
use crate::report;
use crate::source::project::Project;
use crate::survey::Survey;

/// Everything that pages are made of.
pub struct Site<'a> {
    /// The folder, as it was read.
    pub project: &'a Project,
    /// The surveys, as they may be shown.
    pub surveys: &'a [Survey],
    /// Statistics that are already counted.
    pub series: &'a [Series],
    /// The author's own pages, with what is worked out in them.
    pub content: &'a [report::Page],
    /// Results on paper, to be taken from the pages.
    pub booklets: &'a [Booklet],
    /// Reports on paper.
    pub reports: &'a [PrintedReport],
    /// What stands beside links to its pages, by language.
    pub previews: &'a [Preview],
    /// The site's colours, style sheet and templates.
    pub design: &'a Design,
    /// What was asked of the build.
    pub options: &'a BuildOptions<'a>,
}

/// What is made once for all that readers of one language get.
pub struct InLanguage<'a> {
    /// The language.
    pub locale: &'a Locale,
    /// Of each survey.
    pub figures: Vec<Vec<Figure>>,
    /// Of each survey, the drawings as pictures, by their figures' ids.
    pub pictures: Vec<Pictures>,
}

/// Drawings as PNG, by the ids of their figures.
pub type Pictures = BTreeMap<String, Vec<u8>>;

impl Site<'_> {
    /// The start page's language.
    pub(super) fn first_language(&self) -> &Locale {
        &self.project.site.languages[0]
    }

    /// Whether the site holds questionnaires to print.
    pub(super) fn prints(&self) -> bool {
        cfg!(feature = "pdf") && self.options.print != Printing::Nothing
    }

    /// Fills a template, takes out what a browser does not need, and closes the page with its policy.
    pub(super) fn render(
        &self,
        path: &str,
        template: &str,
        context: &impl Serialize,
    ) -> Result<OutputFile, Diagnostic> {
        let html = self.design.templates.render(template, context)?;
        let html = if self.options.minify { minify(html) } else { html };
        Ok(OutputFile { path: path.to_string(), bytes: policy::seal(&html, &self.design.hashed).into_bytes() })
    }
}
