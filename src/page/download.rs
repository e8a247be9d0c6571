//! What can be taken away: the printed results in every language, and all tables as a workbook.

use rayon::prelude::*;
use serde::Serialize;

use super::phrase::Phrase;
use super::{Pictures, Site};
use crate::diagnostic::{Diagnostic, Place};
use crate::export::{self, workbook::Cover};
use crate::figure::{Figure, Words};
use crate::locale::endonym::endonyms;
use crate::locale::message::Messages;
use crate::locale::{Locale, number};
use crate::model::output::{Booklet, OutputFile, PrintedReport};
use crate::print::raster::Raster;
use crate::survey::Survey;

/// A link to a booklet: its language, and how much it is.
#[derive(Serialize)]
pub(super) struct BookletLink {
    lang: String,
    dir: &'static str,
    name: String,
    href: String,
    /// "24 pages, 310 kB".
    size: Phrase,
}

/// All figures of a survey as a workbook for readers of one language.
///
/// # Errors
/// They do not fit into one.
pub(super) fn workbook(survey: &Survey, figures: &[Figure], locale: &Locale) -> Result<Option<OutputFile>, Diagnostic> {
    let Some(results) = survey.results.as_ref() else { return Ok(None) };
    let words = Words::new(&survey.instrument, results, locale);
    let path = workbook_path(survey, locale);
    let dates = survey.instrument.study.fieldwork.map(|dates| super::about::fieldwork(dates, locale));
    let facts = dates.into_iter().chain([super::about::responses(survey, locale)]);
    let facts = facts.chain(super::about::ranges_explained(figures, locale));
    let facts: Vec<String> = facts.map(|fact| fact.plain).collect();
    let (title, contents) =
        (Phrase::of(&survey.instrument.title, locale).plain, Messages::built_in(locale).text("site-contents"));
    let cover = Cover { title: &title, facts: &facts, contents: &contents };
    let figures: Vec<&Figure> = figures.iter().collect();
    match export::workbook::workbook(&cover, &figures, &words) {
        Ok(bytes) => Ok(Some(OutputFile { path, bytes })),
        Err(why) => Err(Diagnostic::error(Place::Path(path), format!("the figures do not fit into a workbook: {why}"))),
    }
}

/// The drawings of a survey as pictures.
pub(super) fn pictures(figures: &[Figure], raster: Option<&Raster>) -> Pictures {
    let Some(raster) = raster else { return Pictures::new() };
    let drawn = figures.par_iter().filter(|figure| !figure.file.is_empty());
    drawn.filter_map(|figure| Some((figure.id.clone(), raster.png(&figure.file)?))).collect()
}

/// Each drawing as a file, and as a picture where there is one, beside the results page.
pub(super) fn drawings(
    survey: &Survey,
    (figures, pictures): (&[Figure], &Pictures),
    locale: &Locale,
) -> Vec<OutputFile> {
    let name = &survey.instrument.name;
    let file = |figure: &Figure| OutputFile {
        path: format!("{locale}/{name}/{}.svg", figure.id),
        bytes: figure.file.clone().into_bytes(),
    };
    let picture = |(id, bytes): (&String, &Vec<u8>)| OutputFile {
        path: format!("{locale}/{name}/{id}.png"),
        bytes: bytes.clone(),
    };
    let drawings = figures.iter().filter(|figure| !figure.file.is_empty()).map(file);
    drawings.chain(pictures.iter().map(picture)).collect()
}

/// The way to it from the page at `path`, where there is one.
pub(super) fn workbook_href(survey: &Survey, locale: &Locale, path: &str) -> Option<String> {
    survey.results.as_ref().map(|_| super::relative(path, &workbook_path(survey, locale)))
}

pub(super) fn workbook_path(survey: &Survey, locale: &Locale) -> String {
    format!("{locale}/{}/results.xlsx", survey.instrument.name)
}

/// The booklets of a survey in every language, as a page in `locale` at `path` links them.
pub(super) fn links(site: &Site, survey: &Survey, locale: &Locale, path: &str) -> Vec<BookletLink> {
    let booklets = site.booklets.iter().filter(|booklet| booklet.survey == survey.instrument.name);
    let link = |(booklet, name): (&Booklet, String)| BookletLink {
        lang: booklet.locale.tag().to_string(),
        dir: booklet.locale.direction(),
        name,
        href: super::relative(path, &booklet.path()),
        size: size(booklet.pages, &booklet.pdf, locale),
    };
    let booklets: Vec<&Booklet> = booklets.collect();
    let languages: Vec<Locale> = booklets.iter().map(|booklet| booklet.locale.clone()).collect();
    booklets.into_iter().zip(endonyms(&languages)).map(link).collect()
}

/// "24 pages, 310 kB".
fn size(pages: u64, pdf: &[u8], locale: &Locale) -> Phrase {
    let kilobytes = number::count(locale, u64::try_from(pdf.len().div_ceil(1000)).unwrap_or(u64::MAX));
    let pages = u32::try_from(pages).unwrap_or(u32::MAX);
    Phrase::message("site-booklet-size", &[("pages", pages.into()), ("size", (&kilobytes).into())], locale)
}

/// A page as a PDF beside it.
#[derive(Serialize)]
pub(super) struct ReportLink {
    href: String,
    /// "24 pages, 310 kB".
    size: Phrase,
}

/// The way from the page at `path`, for readers of `locale`, to itself on paper, as it is written in `written`.
pub(super) fn report(site: &Site, name: &str, written: &Locale, (locale, path): (&Locale, &str)) -> Option<ReportLink> {
    let is_it = |report: &&PrintedReport| report.page == name && report.locale == *written;
    let report = site.reports.iter().find(is_it)?;
    let href = super::relative(path, &report.path());
    Some(ReportLink { href, size: size(report.pages, &report.pdf, locale) })
}
