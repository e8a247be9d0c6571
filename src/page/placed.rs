//! Figures and tables that an author puts into a page.

use serde::Serialize;

use super::citation::citation;
use super::phrase::Phrase;
use super::shown::Shown;
use super::{Pictures, Site, results, search, statistics, voices};
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
    /// Their drawings as pictures.
    pub pictures: &'p [Pictures],
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
    /// What its author calls it, or what it is called where its numbers are from.
    heading: Phrase,
    is_captioned: bool,
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
                let (figure, series) = (self.figure(request, number), self.series(request, number));
                let title = figure.as_ref().map(|shown| &shown.heading);
                let title = title.or(series.as_ref().map(|shown| &shown.heading)).cloned();
                let heading = request.caption.as_ref().map(caption).or(title);
                let mut context = Context {
                    lang: self.locale.tag(),
                    is_captioned: request.caption.is_some(),
                    heading: heading.unwrap_or_else(|| Phrase::plain("", self.locale, self.locale)),
                    as_table: request.as_table,
                    level: (markdown::level_over(&written.text, mark(index)) + 1).min(6),
                    name: Phrase::message(message, &[("number", number.into())], self.locale),
                    figure,
                    series,
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
        let mut surveys = self.site.surveys.iter().zip(self.figures).zip(self.pictures);
        let ((survey, figures), pictures) = surveys.find(|((of, _), _)| of.instrument.name == *survey)?;
        let figure = figures.iter().find(|figure| figure.id == *id)?;
        let words = Words::new(&survey.instrument, survey.results.as_ref()?, self.locale);
        let href = super::relative(self.path, &results::csv_path(survey, &figure.id));
        let mut shown = Shown::new(figure, number, &words, href);
        let beside = |ending: &str| {
            let path = format!("{}/{}/{}.{ending}", self.locale, survey.instrument.name, figure.id);
            super::relative(self.path, &path)
        };
        shown.svg_href = shown.svg_href.map(|_| beside("svg"));
        shown.png_href = pictures.contains_key(&figure.id).then(|| beside("png"));
        shown.citation = Some(citation(self.site, survey, self.locale, figure));
        Some(shown)
    }

    fn rendered(&self, id: String, context: Context) -> Result<Placed, Diagnostic> {
        let sentence = context.figure.as_ref().map(Shown::sentence);
        let sentence = sentence.or(context.series.as_ref().map(statistics::Shown::sentence));
        let place = sentence.map(|sentence| search::Entry {
            href: format!("#{id}"),
            title: context.heading.clone(),
            text: Some(Phrase::plain(sentence, self.locale, self.locale)),
        });
        let html = self.site.design.templates.render("placed.html", &context)?;
        Ok(Placed { html, name: context.name, id, place })
    }
}
