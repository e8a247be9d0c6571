//! The results of a survey: the key findings first, then every figure with its sentence, its table and its remarks.

use serde::Serialize;

use super::citation::citation;
use super::download::{self, BookletLink};
use super::edition::{self, Edition};
use super::keys::{Key, keys};
use super::phrase::Phrase;
use super::shell::Shell;
use super::shown::{Section, Shown, sections};
use super::voices::{Voices, voices};
use super::{Pictures, Site, Survey};
use crate::diagnostic::Diagnostic;
use crate::figure::{self, Figure, Words};
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
    /// All tables as a workbook.
    workbook_href: Option<String>,
    has_figures: bool,
    /// Which edition this is, and which figures say something else than in the one before.
    edition: Option<Edition>,
    /// What a range is, where there are any.
    ranges: Option<Phrase>,
    keys: Vec<Key<'a>>,
    sections: Vec<Section<'a>>,
    /// Figures that are hidden, all or so much that they say nothing.
    not_shown: Vec<Shown<'a>>,
    voices: Option<Voices>,
}

/// The figures of a survey for readers of one language, those last that say nothing; none where there are no
/// answers.
pub(super) fn figures(survey: &Survey, locale: &Locale) -> Vec<Figure> {
    let figures = |results| figure::figures(&survey.counted, &survey.codebook, results, locale);
    let mut figures = survey.results.as_ref().map_or(vec![], figures);
    figures.sort_by_key(|figure| !figure.tells);
    figures
}

pub(super) fn page<'f>(
    site: &Site,
    locale: &Locale,
    survey: &Survey,
    (figures, pictures): (&'f [Figure], &Pictures),
) -> Result<OutputFile, Diagnostic> {
    let path = format!("{locale}/{}/results.html", survey.instrument.name);
    let name = Messages::built_in(locale).text("site-results");
    let dates = survey.instrument.study.fieldwork.map(|dates| super::about::fieldwork(dates, locale));
    let words = survey.results.as_ref().map(|results| Words::new(&survey.instrument, results, locale));
    let place = |(number, figure): (u32, &'f Figure)| {
        let csv = super::relative(&path, &csv_path(survey, &figure.id));
        let mut shown = Shown::new(figure, number, words.as_ref()?, csv);
        shown.png_href = pictures.contains_key(&figure.id).then(|| format!("{}.png", super::link::encode(&figure.id)));
        shown.citation = Some(citation(site, survey, locale, figure));
        shown.languages = site.languages(locale, &path).into_iter().filter(|way| !way.current).collect();
        Some(shown)
    };
    let all = (1..).zip(figures).filter_map(place);
    let (telling, not_shown): (Vec<Shown>, Vec<Shown>) = all.partition(Shown::tells);
    let results = Results {
        shell: site.shell(locale, &path, Some(&name), Some(survey)),
        heading: Phrase::of(&survey.instrument.title, locale),
        facts: dates
            .into_iter()
            .chain([super::about::responses(survey, locale)])
            .chain(first_wave(survey, locale))
            .collect(),
        booklets: download::links(site, survey, locale, &path),
        workbook_href: download::workbook_href(survey, locale, &path),
        has_figures: !figures.is_empty(),
        edition: edition::told(survey, figures, None, locale).map(|told| told.on_page((locale, &path))),
        ranges: super::about::ranges_explained(figures, locale),
        keys: keys(survey, figures, "", locale),
        sections: sections(&survey.counted, telling, locale),
        not_shown,
        voices: voices(survey, locale),
    };
    site.render(&path, "results.html", &results)
}

/// Of people over waves: which wave the figures are of.
fn first_wave(survey: &Survey, locale: &Locale) -> Option<Phrase> {
    let first = survey.instrument.waves.as_ref()?.waves.first()?;
    let wave = Phrase::of(&first.label, locale).plain;
    let quoted = Messages::built_in(locale).format("site-quoted", &[("text", (&wave).into())]);
    Some(Phrase::message("site-first-wave", &[("wave", (&quoted).into())], locale))
}

/// Where a figure's numbers lie; the same file for all languages.
pub(super) fn csv_path(survey: &Survey, figure: &str) -> String {
    format!("data/{}/{figure}.csv", survey.instrument.name)
}
