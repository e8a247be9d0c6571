//! The data of a survey: a file of numbers for each figure, and the codebook.

use serde::Serialize;

use super::codebook::{self, Entry};
use super::download::{self, BookletLink};
use super::phrase::Phrase;
use super::results::csv_path;
use super::shell::Shell;
use super::{Site, Survey, edition, structured};
use crate::diagnostic::Diagnostic;
use crate::export::csv::csv;
use crate::export::{self, Edition, FORMATS, Format};
use crate::figure::Figure;
use crate::figure::subject::subjects;
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
    /// All tables as a workbook.
    workbook_href: Option<String>,
    /// The same numbers for programs.
    formats: Vec<Link>,
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

/// A link to a file of all results.
#[derive(Serialize)]
struct Link {
    name: &'static str,
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
    let file = |figure: &Figure| {
        let csv = csv_path(survey, &figure.id);
        File {
            figure: super::shown::title(figure, locale),
            figure_href: format!("results.html#{}", figure.id),
            href: super::relative(&path, &csv),
            name: format!("{}.csv", figure.id),
        }
    };
    let link = |format: &Format| Link { name: format.file, href: super::relative(&path, &format_path(survey, format)) };
    let data = Data {
        shell: Shell {
            structured: structured::dataset(site, locale, survey, &path),
            ..site.shell(locale, &path, Some(&name), Some(survey))
        },
        heading: Phrase::of(&survey.instrument.title, locale),
        booklets: download::links(site, survey, locale, &path),
        files: figures.iter().map(file).collect(),
        workbook_href: download::workbook_href(survey, locale, &path),
        formats: survey.results.iter().flat_map(|_| FORMATS).map(link).collect(),
        codebook_href: super::relative(&path, &codebook_path(survey)),
        codebook: codebook::entries(survey, locale),
    };
    site.render(&path, "data.html", &data)
}

/// The files themselves: one for each figure, one of all results, and the codebook; the same for readers of all languages.
pub(super) fn files(survey: &Survey) -> Vec<OutputFile> {
    let Survey { instrument, counted, codebook, results, .. } = survey;
    let codebook_file = OutputFile { path: codebook_path(survey), bytes: codebook::csv(survey) };
    let Some(results) = results else { return vec![codebook_file] };
    let subjects = subjects(counted, codebook, results);
    let figures = subjects.iter().map(|subject| OutputFile {
        path: csv_path(survey, &subject.id),
        bytes: csv(subject, &instrument.languages).into_bytes(),
    });
    let edition =
        survey.issue.as_ref().map(|issue| Edition { number: issue.number, changed: edition::changed(issue, survey) });
    let shown = export::Shown { instrument, results, subjects: &subjects, edition };
    let formats =
        FORMATS.iter().map(|format| OutputFile { path: format_path(survey, format), bytes: (format.made)(&shown) });
    figures.chain(formats).chain([codebook_file]).collect()
}

fn format_path(survey: &Survey, format: &Format) -> String {
    format!("data/{}/{}", survey.instrument.name, format.file)
}

fn codebook_path(survey: &Survey) -> String {
    format!("data/{}/codebook.csv", survey.instrument.name)
}
