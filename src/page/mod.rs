//! Pages of the site: Markdown and templates, in every language.

mod about;
mod booklet;
mod codebook;
pub mod colour;
mod content;
mod data;
mod design;
mod home;
mod link;
mod minify;
mod phrase;
pub mod policy;
mod questionnaire;
mod results;
mod shell;
mod template;
mod voices;

pub use design::Design;
pub use link::relative;
pub use minify::minify;

use rayon::prelude::*;
use serde::Serialize;

use crate::BuildOptions;
use crate::analysis::disclosure::Protected;
use crate::analysis::table::{Cell, SiteTables};
use crate::chart::Figure;
use crate::diagnostic::{Checked, Diagnostic, Findings};
use crate::instrument::Instrument;
use crate::instrument::codebook::Codebook;
use crate::locale::Locale;
use crate::project::Project;
use crate::quotes::Voices;
use crate::site::OutputFile;
use content::Content;

/// One survey, ready to be shown: what was asked, and what may be said about the answers.
pub struct Survey {
    pub instrument: Instrument,
    pub codebook: Codebook,
    /// `None` where no answers have come in yet.
    pub tables: Option<Protected<SiteTables<Cell>>>,
    /// What people said, as far as it points at nobody.
    pub voices: Voices,
}

/// Everything that pages are made of.
struct Site<'a> {
    project: &'a Project,
    surveys: &'a [Survey],
    content: &'a [Content],
    booklets: &'a [booklet::Booklet],
    design: &'a Design,
    options: &'a BuildOptions<'a>,
}

/// What is made once for all that readers of one language get.
struct InLanguage<'a> {
    locale: &'a Locale,
    /// Of each survey.
    figures: Vec<Vec<Figure>>,
}

/// All pages and data files of the site, in order of language and survey.
///
/// # Errors
/// A page's Markdown or a template is wrong; every mistake of all pages.
pub fn pages(
    project: &Project,
    surveys: &[Survey],
    design: &Design,
    options: &BuildOptions,
) -> Checked<Vec<OutputFile>> {
    let mut findings = Findings::default();
    let Some(content) = findings.take(content::read(project, surveys)) else { return findings.finish(None) };
    let languages: Vec<InLanguage> = (project.site.languages.par_iter())
        .map(|locale| InLanguage { locale, figures: surveys.iter().map(|of| results::figures(of, locale)).collect() })
        .collect();
    let booklets = findings.take(booklet::booklets(project, surveys, &languages, options)).unwrap_or_default();
    let site = Site { project, surveys, content: &content, booklets: &booklets, design, options };
    let made: Vec<Result<Vec<OutputFile>, Diagnostic>> =
        languages.par_iter().map(|language| site.in_language(language)).collect();
    let mut files = Vec::new();
    let mut mistakes: Vec<Diagnostic> = Vec::new();
    for made in made {
        match made {
            Ok(made) => files.extend(made),
            // A mistake in a template is the same in every language.
            Err(mistake) if mistakes.contains(&mistake) => {}
            Err(mistake) => mistakes.push(mistake),
        }
    }
    mistakes.into_iter().for_each(|mistake| findings.push(mistake));
    files.extend(booklets.into_iter().map(|booklet| OutputFile { path: booklet.path(), bytes: booklet.pdf }));
    files.extend(surveys.iter().flat_map(|survey| data::files(survey, &project.site.languages[0])));
    let forms: Vec<_> = project
        .surveys
        .par_iter()
        .filter_map(|files| {
            surveys.iter().find(|survey| survey.instrument.name == files.name).map(|survey| (files, survey))
        })
        .map(|(files, survey)| questionnaire::files(project, files, &survey.instrument, options))
        .collect();
    files.extend(forms.into_iter().filter_map(|forms| findings.take(forms)).flatten());
    findings.finish(Some(files))
}

impl Site<'_> {
    /// The start page's language.
    fn first_language(&self) -> &Locale {
        &self.project.site.languages[0]
    }

    /// Whether the site holds questionnaires to print.
    fn prints(&self) -> bool {
        cfg!(feature = "pdf") && self.options.print
    }

    fn in_language(&self, InLanguage { locale, figures }: &InLanguage) -> Result<Vec<OutputFile>, Diagnostic> {
        (self.options.progress)(&format!("pages in {locale}"));
        let mut files = vec![home::page(self, locale, &format!("{locale}/index.html"), figures)?];
        if *locale == self.first_language() {
            files.push(home::page(self, locale, "index.html", figures)?);
        }
        for content in self.content.iter().filter(|content| !content.is_home()) {
            files.push(content::page(self, locale, content)?);
        }
        for (survey, figures) in self.surveys.iter().zip(figures) {
            files.push(about::page(self, locale, survey, figures)?);
            files.push(results::page(self, locale, survey, figures)?);
            files.push(data::page(self, locale, survey, figures)?);
        }
        Ok(files)
    }

    /// Fills a template, takes out what a browser does not need, and closes the page with its policy.
    fn render(&self, path: &str, template: &str, context: &impl Serialize) -> Result<OutputFile, Diagnostic> {
        let html = self.design.templates.render(template, context)?;
        let html = if self.options.minify { minify(html) } else { html };
        Ok(OutputFile { path: path.to_string(), bytes: policy::seal(&html).into_bytes() })
    }
}
