//! Figures and tables that an author puts into a page.

use serde::Serialize;

use super::phrase::Phrase;
use super::shown::Shown;
use super::{Site, results, search, statistics, voices};
use crate::diagnostic::Diagnostic;
use crate::figure::{Figure, RANGES_EXPLAINED, Words};
use crate::locale::{Locale, markdown};
use crate::model::report::{FigureRequest, FigureSource, InsertKind, QuotesRequest, Written, mark};
use crate::report;

/// Where a page's text is shown.
pub(super) struct Placing<'p> {
    pub site: &'p Site<'p>,
    pub locale: &'p Locale,
    /// The file that it is put into.
    pub path: &'p str,
    /// Those of each survey, for readers of `locale`.
    pub figures: &'p [Vec<Figure>],
}

/// A figure in its place.
pub(super) struct Placed {
    pub html: String,
    /// "Figure 2".
    pub name: Phrase,
    pub id: String,
    /// What a search finds of it.
    pub place: Option<search::Entry>,
}

#[derive(Serialize)]
struct Passages<'a> {
    lang: &'a str,
    passages: Vec<voices::Passage>,
}

#[derive(Serialize)]
struct Context<'a> {
    /// The page's language, as all templates know it.
    lang: &'a str,
    caption: Option<Phrase>,
    as_table: bool,
    /// Of its heading: one under that which it stands under.
    level: u8,
    name: &'a Phrase,
    figure: Option<Shown<'a>>,
    series: Option<statistics::Shown>,
}

/// For each insert of a page the figure that it is, if it is one; figures and tables are numbered apart.
///
/// # Errors
/// The template is wrong.
pub(super) fn placed(written: &Written, placing: &Placing) -> Result<Vec<Option<Placed>>, Diagnostic> {
    let mut explained = false;
    let numbered = (0..).zip(&written.inserts).zip(written.numbers());
    let placed = numbered.map(|((index, insert), number)| match (&insert.kind, number) {
        (InsertKind::Quotes(request), _) => quotes(request, placing).map(Some),
        (InsertKind::Figure(request), Some(number)) => {
            let level = (markdown::level_over(&written.text, mark(index)) + 1).min(6);
            place(request, Place { number, level, explained: &mut explained }, written, placing).map(Some)
        }
        _ => Ok(None),
    });
    placed.collect()
}

/// Passages in people's own words.
fn quotes(request: &QuotesRequest, placing: &Placing) -> Result<Placed, Diagnostic> {
    let Placing { site, locale, .. } = *placing;
    let all = report::passages(request, site.surveys);
    let passages = all.into_iter().map(|(survey, quotation)| voices::passage(survey, quotation, locale)).collect();
    let html = site.design.templates.render("passages.html", &Passages { lang: locale.tag(), passages })?;
    Ok(Placed { html, name: Phrase::plain("", locale, locale), id: String::new(), place: None })
}

/// Where a figure stands on its page.
struct Place<'e> {
    number: u32,
    /// Of its heading.
    level: u8,
    /// Whether a figure before it says what a range is.
    explained: &'e mut bool,
}

fn place(
    request: &FigureRequest,
    Place { number, level, explained }: Place,
    written: &Written,
    placing: &Placing,
) -> Result<Placed, Diagnostic> {
    let Placing { site, locale, path, figures } = *placing;
    let message = if request.as_table { "site-table" } else { "site-figure" };
    let name = Phrase::message(message, &[("number", number.into())], locale);
    let id = request.id().to_string();
    let caption = request.caption.as_ref().map(|caption| Phrase::plain(caption, &written.locale, locale));
    let mut context = Context {
        lang: locale.tag(),
        caption,
        as_table: request.as_table,
        level,
        name: &name,
        figure: None,
        series: None,
    };
    match &request.source {
        FigureSource::Series { name } => {
            let series = site.series.iter().find(|series| series.name == *name);
            context.series = series.map(|series| statistics::shown(series, number, locale, path));
        }
        FigureSource::Survey { survey, id, .. } => {
            let found = site.surveys.iter().zip(figures).find(|(of, _)| of.instrument.name == *survey);
            if let Some((survey, figures)) = found
                && let Some(results) = &survey.results
                && let Some(figure) = figures.iter().find(|figure| figure.id == *id)
            {
                let words = Words::new(&survey.instrument, results, locale);
                let href = super::relative(path, &results::csv_path(survey, &figure.id));
                let mut shown = Shown::new(figure, number, &words, href);
                if shown.has_ranges() && !*explained {
                    shown.range_note = Some(Phrase::message(RANGES_EXPLAINED, &[], locale));
                    *explained = true;
                }
                context.figure = Some(shown);
            }
        }
    }
    let found = match (&context.figure, &context.series) {
        (Some(shown), _) => Some((&shown.heading, shown.sentence())),
        (_, Some(shown)) => Some((&shown.heading, shown.sentence())),
        (None, None) => None,
    };
    let place = found.map(|(heading, sentence)| search::Entry {
        href: format!("#{id}"),
        title: context.caption.clone().unwrap_or_else(|| heading.clone()),
        text: Some(Phrase::plain(sentence, locale, locale)),
    });
    let html = site.design.templates.render("placed.html", &context)?;
    Ok(Placed { html, name, id, place })
}
