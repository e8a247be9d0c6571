//! The results of a survey: every figure with its sentence, its table and its remarks.

use serde::Serialize;

use super::download::{self, BookletLink};
use super::phrase::Phrase;
use super::shell::Shell;
use super::voices::{Voices, voices};
use super::{Site, Survey};
use crate::diagnostic::Diagnostic;
use crate::figure::{self, Figure, FigureRow, FigureTable, Words};
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
    table: Table<'a>,
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

/// The table of a figure, written down.
#[derive(Serialize)]
struct Table<'a> {
    caption: &'a str,
    header: &'a [String],
    header_lang: &'a [Option<Locale>],
    rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    label: &'a str,
    lang: Option<&'a Locale>,
    cells: Vec<String>,
    apart: bool,
}

/// The figures of a survey for readers of one language; none where there are no answers.
pub(super) fn figures(survey: &Survey, locale: &Locale) -> Vec<Figure> {
    let figures = |results| figure::figures(&survey.instrument, &survey.codebook, results, locale);
    survey.results.as_ref().map_or(vec![], figures)
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
    let words = survey.results.as_ref().map(|results| Words::new(&survey.instrument, results, locale));
    let place = |(number, figure)| {
        Some(shown(figure, number, words.as_ref()?, super::relative(&path, &csv_path(survey, &figure.id))))
    };
    let results = Results {
        shell: site.shell(locale, &path, Some(&name), Some(survey)),
        heading: Phrase::of(&survey.instrument.title, locale),
        facts: dates.into_iter().chain([super::about::responses(survey, locale)]).collect(),
        booklets: download::links(site, survey, locale, &path),
        figures: (1..).zip(figures).filter_map(place).collect(),
        voices: voices(survey, locale),
    };
    site.render(&path, "results.html", &results)
}

fn shown<'a>(figure: &'a Figure, number: u32, words: &Words, csv_href: String) -> Shown<'a> {
    let locale = words.locale;
    let lang = Some(&figure.question_lang).filter(|lang| *lang != locale);
    Shown {
        figure,
        table: table(&figure.table, words),
        name: Phrase::message("site-figure", &[("number", number.into())], locale),
        heading: title(figure, locale),
        lang: lang.map(Locale::tag),
        dir: lang.map(Locale::direction),
        csv_href,
        tall: figure.height > 1300.0,
    }
}

fn table<'a>(table: &'a FigureTable, words: &Words) -> Table<'a> {
    let row = |row: &'a FigureRow| Row {
        label: &row.label,
        lang: row.lang.as_ref(),
        cells: row.cells.iter().map(|cell| words.number(*cell)).collect(),
        apart: row.apart,
    };
    Table {
        caption: &table.caption,
        header: &table.header,
        header_lang: &table.header_lang,
        rows: table.rows.iter().map(row).collect(),
    }
}

/// A figure's title, marked with its language.
pub(super) fn title(figure: &Figure, locale: &Locale) -> Phrase {
    Phrase::plain(&figure.title, figure.title_lang.as_ref().unwrap_or(locale), locale)
}

/// Where a figure's numbers lie; the same file for all languages.
pub(super) fn csv_path(survey: &Survey, figure: &str) -> String {
    format!("data/{}/{figure}.csv", survey.instrument.name)
}
