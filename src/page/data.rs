//! The data of a survey: a file of numbers for each figure, and the codebook.

use serde::Serialize;

use super::codebook::{self, Entry};
use super::download::{self, BookletLink};
use super::phrase::Phrase;
use super::results::csv_path;
use super::shell::Shell;
use super::{Site, Survey};
use crate::diagnostic::Diagnostic;
use crate::figure::Figure;
use crate::locale::Locale;
use crate::locale::message::Messages;
use crate::model::output::OutputFile;

#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    shell: Shell,
    heading: Phrase,
    booklets: Vec<BookletLink>,
    files: Vec<File>,
    codebook_href: String,
    codebook: Vec<Entry>,
}

#[derive(Serialize)]
struct File {
    figure: Phrase,
    /// The figure's place on the results page.
    figure_href: String,
    name: String,
    href: String,
}

pub(super) fn page(
    site: &Site,
    locale: &Locale,
    survey: &Survey,
    figures: &[Figure],
) -> Result<OutputFile, Diagnostic> {
    let path = format!("{locale}/{}/data.html", survey.instrument.name);
    let name = Messages::built_in(locale).text("site-data");
    let file = |figure| {
        let csv = csv_path(survey, figure);
        File {
            figure: super::results::title(figure, locale),
            figure_href: format!("results.html#{}", figure.id),
            href: super::relative(&path, &csv),
            name: format!("{}.csv", figure.id),
        }
    };
    let data = Data {
        shell: site.shell(locale, &path, Some(&name), Some(survey)),
        heading: Phrase::of(&survey.instrument.title, locale),
        booklets: download::links(site, survey, locale, &path),
        files: figures.iter().map(file).collect(),
        codebook_href: super::relative(&path, &codebook_path(survey)),
        codebook: codebook::entries(survey, locale),
    };
    site.render(&path, "data.html", &data)
}

/// The files themselves: one for each figure, and the codebook. Texts in them are in the site's first language.
pub(super) fn files(survey: &Survey, first: &Locale) -> Vec<OutputFile> {
    let figures = super::results::figures(survey, first);
    let figures = figures
        .iter()
        .map(|figure| OutputFile { path: csv_path(survey, figure), bytes: figure.csv.clone().into_bytes() });
    let codebook = OutputFile { path: codebook_path(survey), bytes: codebook::csv(survey) };
    figures.chain([codebook]).collect()
}

fn codebook_path(survey: &Survey) -> String {
    format!("data/{}/codebook.csv", survey.instrument.name)
}
