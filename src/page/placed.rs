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
    name: Phrase,
    figure: Option<Shown<'a>>,
    series: Option<statistics::Shown>,
}

impl Placing<'_> {
    /// For each insert of a page the figure that it is, if it is one; figures and tables are numbered apart.
    ///
    /// # Errors
    /// The template is wrong.
    pub(super) fn placed(&self, written: &Written) -> Result<Vec<Option<Placed>>, Diagnostic> {
        let mut explained = false;
        let numbered = (0..).zip(&written.inserts).zip(written.numbers());
        let placed = numbered.map(|((index, insert), number)| match (&insert.kind, number) {
            (InsertKind::Quotes(request), _) => self.quotes(request).map(Some),
            (InsertKind::Figure(request), Some(number)) => {
                let message = if request.as_table { "site-table" } else { "site-figure" };
                let caption = |caption: &String| Phrase::plain(caption, &written.locale, self.locale);
                let mut context = Context {
                    lang: self.locale.tag(),
                    caption: request.caption.as_ref().map(caption),
                    as_table: request.as_table,
                    level: (markdown::level_over(&written.text, mark(index)) + 1).min(6),
                    name: Phrase::message(message, &[("number", number.into())], self.locale),
                    figure: self.figure(request, number),
                    series: self.series(request, number),
                };
                // What a range is is said beside the first that has one.
                if let Some(shown) = context.figure.as_mut().filter(|shown| shown.has_ranges() && !explained) {
                    shown.range_note = Some(Phrase::message(RANGES_EXPLAINED, &[], self.locale));
                    explained = true;
                }
                self.rendered(request.id().to_string(), context).map(Some)
            }
            _ => Ok(None),
        });
        placed.collect()
    }

    /// Passages in people's own words.
    fn quotes(&self, request: &QuotesRequest) -> Result<Placed, Diagnostic> {
        let Placing { site, locale, .. } = *self;
        let all = report::passages(request, site.surveys);
        let passages = all.into_iter().map(|(survey, quotation)| voices::passage(survey, quotation, locale)).collect();
        let html = site.design.templates.render("passages.html", &Passages { lang: locale.tag(), passages })?;
        Ok(Placed { html, name: Phrase::plain("", locale, locale), id: String::new(), place: None })
    }

    /// Published statistics, where those are asked for.
    fn series(&self, request: &FigureRequest, number: u32) -> Option<statistics::Shown> {
        let FigureSource::Series { name } = &request.source else { return None };
        let series = self.site.series.iter().find(|series| series.name == *name)?;
        Some(statistics::shown(series, number, self.locale, self.path))
    }

    /// A figure of a survey, where one is asked for.
    fn figure(&self, request: &FigureRequest, number: u32) -> Option<Shown<'_>> {
        let FigureSource::Survey { survey, id, .. } = &request.source else { return None };
        let mut surveys = self.site.surveys.iter().zip(self.figures);
        let (survey, figures) = surveys.find(|(of, _)| of.instrument.name == *survey)?;
        let figure = figures.iter().find(|figure| figure.id == *id)?;
        let words = Words::new(&survey.instrument, survey.results.as_ref()?, self.locale);
        let href = super::relative(self.path, &results::csv_path(survey, &figure.id));
        Some(Shown::new(figure, number, &words, href))
    }

    fn rendered(&self, id: String, context: Context) -> Result<Placed, Diagnostic> {
        let found = match (&context.figure, &context.series) {
            (Some(shown), _) => Some((&shown.heading, shown.sentence())),
            (_, Some(shown)) => Some((&shown.heading, shown.sentence())),
            (None, None) => None,
        };
        let place = found.map(|(heading, sentence)| search::Entry {
            href: format!("#{id}"),
            title: context.caption.clone().unwrap_or_else(|| heading.clone()),
            text: Some(Phrase::plain(sentence, self.locale, self.locale)),
        });
        let html = self.site.design.templates.render("placed.html", &context)?;
        Ok(Placed { html, name: context.name, id, place })
    }
}
