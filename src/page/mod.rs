//! Pages of the site: Markdown and templates, in every language.

pub(crate) mod about;
mod citation;
mod cited;
mod codebook;
pub(crate) mod colour;
pub(crate) mod content;
mod data;
mod design;
mod download;
pub(crate) mod edition;
pub(crate) mod feed;
mod home;
mod icon;
mod keys;
mod link;
mod listing;
mod minify;
pub(crate) mod phrase;
pub(crate) mod picture;
mod placed;
pub(crate) mod policy;
mod preview;
pub(crate) mod questionnaire;
mod results;
mod search;
mod shell;
mod shown;
mod site;
pub(crate) mod statistics;
mod structured;
mod table;
mod template;
mod together;
pub(crate) mod voices;

pub use design::Design;
pub use link::relative;
pub use minify::minify;
pub use preview::{Preview, previews};
pub use site::{InLanguage, Pictures, Site};

use rayon::prelude::*;

use crate::diagnostic::{Checked, Diagnostic, Findings};
use crate::figure::Figure;
use crate::model::output::OutputFile;
use crate::print::raster::Raster;
use crate::source::project::Project;
use crate::survey::Survey;

/// The figures of all surveys, once for each language of the site; with pictures where there is a raster.
pub fn in_languages<'a>(project: &'a Project, surveys: &[Survey], raster: Option<&Raster>) -> Vec<InLanguage<'a>> {
    let languages = project.site.languages.par_iter();
    let in_language = |locale| {
        let figures: Vec<Vec<Figure>> = surveys.iter().map(|survey| results::figures(survey, locale)).collect();
        let pictures = figures.iter().map(|figures| download::pictures(figures, raster)).collect();
        InLanguage { locale, figures, pictures }
    };
    languages.map(in_language).collect()
}

/// All pages and data files of the site, in order of language and survey.
///
/// # Errors
/// A page's Markdown or a template is wrong; every mistake of all pages.
pub fn pages(site: &Site, languages: &[InLanguage]) -> Checked<Vec<OutputFile>> {
    let mut findings = Findings::default();
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
    files.extend(site.surveys.iter().flat_map(data::files));
    files.extend(icon::logo(site.project));
    files.extend(cited::files(site));
    files.extend(picture::pictures(site.project, site.content.iter().map(|page| &page.content)));
    files.extend(site.previews.iter().flat_map(Preview::files));
    files.extend(site.series.iter().map(|series| statistics::csv(series, &site.project.site.languages)));
    findings.finish(Some(files))
}

impl Site<'_> {
    fn in_language(&self, language: &InLanguage) -> Result<Vec<OutputFile>, Diagnostic> {
        let InLanguage { locale, figures, pictures } = language;
        (self.options.progress)(&format!("pages in {locale}"));
        let mut files = vec![home::page(self, language, &format!("{locale}/index.html"))?];
        if *locale == self.first_language() {
            files.push(home::page(self, language, "index.html")?);
        }
        let contents = self.content.par_iter().filter(|content| !content.is_home());
        let pages: Vec<_> = contents.map(|content| content::page(self, language, content)).collect();
        let mut found = vec![];
        for (content, page) in self.content.iter().filter(|content| !content.is_home()).zip(pages) {
            let (file, group) = page?;
            files.push(file);
            found.extend(Some(group).filter(|_| content.summary_of().is_none()));
        }
        files.push(search::page(self, locale, found, figures)?);
        files.extend(feed::feed(self, locale));
        files.extend(statistics::page(self, locale)?);
        for ((survey, figures), pictures) in self.surveys.iter().zip(figures).zip(pictures) {
            files.push(about::page(self, locale, survey, figures)?);
            files.push(results::page(self, locale, survey, (figures, pictures))?);
            files.push(data::page(self, locale, survey, figures)?);
            files.extend(download::drawings(survey, (figures, pictures), locale));
            files.extend(download::workbook(survey, figures, locale)?);
        }
        Ok(files)
    }
}
