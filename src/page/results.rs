//! The results of a survey: every figure with its sentence, its table and its remarks.

use serde::Serialize;

use super::download::{self, BookletLink};
use super::phrase::Phrase;
use super::shell::Shell;
use super::voices::{Voices, voices};
use super::{Site, Survey};
use crate::diagnostic::Diagnostic;
use crate::figure;
use crate::figure::Figure;
use crate::locale::Locale;
use crate::locale::message::Messages;
use crate::model::output::OutputFile;

#[derive(Serialize)]
struct Results<'a> {
    #[serde(flatten)]
    shell: Shell,
    heading: Phrase,
    facts: Vec<Phrase>,
    booklets: Vec<BookletLink>,
    figures: Vec<Shown<'a>>,
    voices: Option<Voices>,
}

/// A figure as the page shows it.
#[derive(Serialize)]
struct Shown<'a> {
    #[serde(flatten)]
    figure: &'a Figure,
    /// "Figure 3".
    name: Phrase,
    heading: Phrase,
    /// The language of the question, where that is not the page's.
    lang: Option<&'a str>,
    dir: Option<&'static str>,
    csv_href: String,
    /// Too tall for a sheet of paper: it may be cut between two, where others are made to fit.
    tall: bool,
}

/// The figures of a survey for readers of one language; none where there are no answers.
pub(super) fn figures(survey: &Survey, locale: &Locale) -> Vec<Figure> {
    let tables = survey.tables.as_ref();
    tables.map_or(vec![], |tables| figure::figures(&survey.instrument, &survey.codebook, tables, locale))
}

pub(super) fn page(
    site: &Site,
    locale: &Locale,
    survey: &Survey,
    figures: &[Figure],
) -> Result<OutputFile, Diagnostic> {
    let path = format!("{locale}/{}/results.html", survey.instrument.name);
    let name = Messages::built_in(locale).text("site-results");
    let dates = survey.instrument.study.fieldwork.map(|dates| super::about::fieldwork(dates, locale));
    let results = Results {
        shell: site.shell(locale, &path, Some(&name), Some(survey)),
        heading: Phrase::of(&survey.instrument.title, locale),
        facts: dates.into_iter().chain([super::about::responses(survey, locale)]).collect(),
        booklets: download::links(site, survey, locale, &path),
        figures: (1..).zip(figures).map(|(number, figure)| shown(survey, locale, &path, number, figure)).collect(),
        voices: voices(survey, locale),
    };
    site.render(&path, "results.html", &results)
}

fn shown<'a>(survey: &Survey, locale: &Locale, path: &str, number: u32, figure: &'a Figure) -> Shown<'a> {
    let lang = Some(&figure.question_lang).filter(|lang| *lang != locale);
    Shown {
        figure,
        name: Phrase::message("site-figure", &[("number", number.into())], locale),
        heading: title(figure, locale),
        lang: lang.map(Locale::tag),
        dir: lang.map(Locale::direction),
        csv_href: super::relative(path, &csv_path(survey, figure)),
        tall: height(&figure.svg) > 1300.0,
    }
}

/// A figure's title, marked with its language.
pub(super) fn title(figure: &Figure, locale: &Locale) -> Phrase {
    Phrase::plain(&figure.title, figure.title_lang.as_ref().unwrap_or(locale), locale)
}

/// Where a figure's numbers lie; the same file for all languages.
pub(super) fn csv_path(survey: &Survey, figure: &Figure) -> String {
    format!("data/{}/{}.csv", survey.instrument.name, figure.id)
}

/// The height of a drawing in the units of its view box; 0 where there is no drawing.
fn height(svg: &str) -> f64 {
    let view = svg.split_once("viewBox=\"").and_then(|(_, rest)| rest.split_once('"'));
    view.and_then(|(numbers, _)| numbers.split(' ').nth(3)?.parse().ok()).unwrap_or(0.0)
}
