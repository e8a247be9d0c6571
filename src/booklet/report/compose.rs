//! What a report says on paper, as its template reads it (JSON).

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::Edition;
use super::super::issue::Issue;
use super::super::sheet::{self, Sheet, Writer};
use super::read::{Put, tree};
use super::tree::{Block, Tree};
use crate::figure::{self, RANGES_EXPLAINED, series};
use crate::locale::markdown::Inserted;
use crate::locale::{Locale, date, number};
use crate::model::report::{FigureRequest, FigureSource, InsertKind, Stage, Written, insert_of};
use crate::page::edition::of_page;
use crate::page::picture::without_metadata;
use crate::page::voices;
use crate::print::words::{Words, language_and_region};
use crate::print::{PAGE, PAGES};
use crate::report;

/// A report in one language. Field names are those that `report.typ` reads.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    pub(crate) lang: String,
    pub(crate) region: Option<String>,
    pub(crate) rtl: bool,
    /// `#RRGGBB`.
    pub(crate) accent: String,
    pub(crate) site: Words,
    pub(crate) title: Words,
    pub(crate) plain_title: String,
    /// What stands over the title of a summary, which has no cover.
    pub(crate) short: Option<Words>,
    pub(crate) lead: Option<Words>,
    pub(crate) authors: Option<Words>,
    pub(crate) publisher: Option<Words>,
    /// The day that it was published, or that of the site.
    pub(crate) date: Option<Words>,
    /// What stands over the contents, where there are any.
    pub(crate) contents: Option<Words>,
    /// The foot of every page.
    pub(crate) page: Words,
    pub(crate) tree: Tree,
    /// Of which editions its numbers are.
    pub(crate) editions: Vec<Issue>,
    /// By their inserts.
    pub(crate) figures: BTreeMap<usize, Placed>,
    /// In the place of a figure that has no numbers yet.
    pub(crate) nothing: Words,
}

/// A figure in its place.
#[derive(Debug, Serialize)]
pub(crate) struct Placed {
    /// In the author's words.
    pub(crate) caption: Option<Words>,
    /// Its table stands there alone.
    pub(crate) as_table: bool,
    pub(crate) sheet: Sheet,
}

/// What a report is made of: its texts, and the drawings that they refer to.
pub(crate) struct Composed {
    pub(crate) report: Report,
    pub(crate) drawings: Vec<(String, Vec<u8>)>,
}

/// The report as it is written in one language.
pub(crate) fn compose(edition: &Edition, written: &Written, inserted: &[Inserted]) -> Composed {
    let locale = &written.locale;
    let writer = Writer { locale };
    let site = &edition.project.site;
    let mut figures = BTreeMap::new();
    let mut drawings = vec![];
    let mut is_explained = false;
    for ((place, insert), number) in written.inserts.iter().enumerate().zip(written.numbers()) {
        let (InsertKind::Figure(request), Some(number)) = (&insert.kind, number) else { continue };
        let name = writer.format(name_of(request), &[("number", number.into())]);
        if let Some(Found { mut sheet, parts, has_ranges }) = figure(edition, request, name, locale) {
            if has_ranges && !is_explained {
                sheet.notes.push(writer.say(RANGES_EXPLAINED));
                is_explained = true;
            }
            let caption = request.caption.as_ref().map(|caption| writer.own(caption));
            figures.insert(place, Placed { caption, as_table: request.as_table, sheet });
            drawings.extend(parts);
        }
    }
    let names: Vec<Option<Words>> = names(written, &writer);
    let picture = |address: &str| {
        let shown = written.pictures.iter().find(|picture| picture.address == address)?;
        Some(format!("/{}", shown.published))
    };
    let shown = written.pictures.iter();
    drawings.extend(shown.map(|picture| {
        let bytes = &edition.project.sources.get(picture.file).bytes;
        (format!("/{}", picture.published), without_metadata(bytes))
    }));
    let tree = tree(&written.text, locale, &|sign| put(edition, (written, inserted), &names, sign), &picture);
    let (lang, region) = language_and_region(locale);
    let own_name = site.title.get(locale);
    let front = &written.front;
    let authors = number::list(locale, front.authors.iter().map(String::as_str));
    let publisher = site.publisher.as_ref().map(|publisher| {
        let by = [Some(publisher.name.as_str()), publisher.contact.as_deref()];
        let by = by.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        writer.own(&format!("{} {by}", writer.say("site-published-by").plain()))
    });
    let language = edition.languages.iter().find(|language| language.locale == locale);
    let told = language.map(|language| of_page(written, (edition.surveys, &language.figures), locale));
    let editions = told.iter().flatten().map(|told| writer.issue(told)).collect();
    let updated = writer.say("site-updated").plain();
    let short = front.summary_of.as_ref().map(|_| writer.say("site-report-short"));
    let report = Report {
        lang,
        region,
        rtl: locale.direction() == "rtl",
        accent: edition.accent.to_string(),
        site: Words::written(own_name.text, own_name.lang),
        title: writer.own(&written.title),
        plain_title: match &short {
            Some(short) => format!("{} · {}", written.title, short.plain()),
            None => written.title.clone(),
        },
        short,
        lead: front.lead.as_ref().map(|lead| writer.own(lead)),
        authors: (!front.authors.is_empty()).then(|| writer.own(&authors)),
        publisher,
        date: (front.date.map(|day| date::day(locale, day)))
            .or_else(|| edition.options.date.map(|day| format!("{updated} {}", date::day(locale, day))))
            .map(|day| writer.own(&day)),
        contents: front.contents.then(|| writer.say("site-contents")),
        page: writer.format("print-page", &[("page", PAGE.into()), ("pages", PAGES.into())]),
        tree,
        editions,
        figures,
        nothing: writer.say("site-results-none"),
    };
    Composed { report, drawings }
}

/// "Figure 2" or "Table 1": the message.
fn name_of(request: &FigureRequest) -> &'static str {
    if request.as_table { "site-table" } else { "site-figure" }
}

/// Of each insert that is a figure, what it is called.
fn names(written: &Written, writer: &Writer) -> Vec<Option<Words>> {
    let inserts = written.inserts.iter().zip(written.numbers());
    let name = |(insert, number): (&crate::model::report::Insert, Option<u32>)| match (&insert.kind, number) {
        (InsertKind::Figure(request), Some(number)) => {
            Some(writer.format(name_of(request), &[("number", number.into())]))
        }
        _ => None,
    };
    inserts.map(name).collect()
}

/// A figure, the files of its drawings, and whether it has numbers of which only the ends are published.
struct Found {
    sheet: Sheet,
    parts: Vec<(String, Vec<u8>)>,
    has_ranges: bool,
}

/// A figure and the files of its drawings; `None` where it has no numbers yet.
fn figure(edition: &Edition, request: &FigureRequest, name: Words, locale: &Locale) -> Option<Found> {
    let writer = Writer { locale };
    match &request.source {
        FigureSource::Series { name: of } => {
            let figure = series::figure(edition.series.iter().find(|series| series.name == *of)?, locale);
            let parts = sheet::files(&figure.id, &figure.paper).collect();
            Some(Found { sheet: writer.series(name, &figure), parts, has_ranges: false })
        }
        FigureSource::Survey { survey, id, .. } => {
            let language = edition.languages.iter().find(|language| language.locale == locale)?;
            let mut surveys = edition.surveys.iter().zip(&language.figures);
            let (survey, figures) = surveys.find(|(of, _)| of.instrument.name == *survey)?;
            let figure = figures.iter().find(|figure| figure.id == *id)?;
            let numbers = figure::Words::new(&survey.instrument, survey.results.as_ref()?, locale);
            let parts = sheet::files(id, &figure.paper).collect();
            Some(Found { sheet: writer.sheet(name, figure, &numbers), parts, has_ranges: figure.has_ranges })
        }
    }
}

/// What stands in the place of a sign.
fn put(
    edition: &Edition,
    (written, inserted): (&Written, &[Inserted]),
    names: &[Option<Words>],
    sign: char,
) -> Option<Put> {
    let writer = Writer { locale: &written.locale };
    let index = insert_of(sign)?;
    Some(match &written.inserts.get(index)?.kind {
        InsertKind::Box(opened) => Put::Open(opened.clone()),
        InsertKind::BoxEnd => Put::Close,
        InsertKind::Figure(_) => Put::Figure(index),
        InsertKind::Reference(figure) => Put::ToFigure(*figure, names.get(*figure)?.clone()?),
        InsertKind::Quotes(request) => {
            let passages = report::passages(request, edition.surveys).into_iter();
            let passages = passages.map(|(survey, quotation)| voices::passage(survey, quotation, writer.locale));
            let words = passages.map(|of| (writer.phrase(&of.text), of.by.as_ref().map(|by| writer.phrase(by))));
            Put::Block(Block::Quotes { passages: words.collect() })
        }
        InsertKind::Theory(stages) => {
            let stage =
                |stage: &Stage| (writer.own(&stage.title), stage.items.iter().map(|item| writer.own(item)).collect());
            Put::Block(Block::Theory { stages: stages.iter().map(stage).collect() })
        }
        InsertKind::Anchor(name) => Put::Anchor(name.clone()),
        InsertKind::Number(_) | InsertKind::Assertion(_) | InsertKind::Literal | InsertKind::Citation => {
            let inserted = inserted.get(index)?;
            Put::Words { text: inserted.plain.clone(), lang: inserted.lang.clone() }
        }
    })
}
