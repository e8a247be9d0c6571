//! The start page: what the site is, and its surveys.

use serde::Serialize;

use super::about::responses;
use super::content::Article;
use super::keys::{Key, keys};
use super::listing::Section;
use super::phrase::Phrase;
use super::placed::Placing;
use super::shell::{SURVEY_PAGES, Shell, Way, survey_way};
use super::{InLanguage, Site, Survey};
use crate::analysis::disclosure::Mark;
use crate::diagnostic::Diagnostic;
use crate::figure::{Figure, Number};
use crate::locale::Locale;
use crate::model::output::OutputFile;

#[derive(Serialize)]
struct Home<'a> {
    #[serde(flatten)]
    shell: Shell,
    /// `content/index.<lang>.md`, where there is one.
    article: Option<Article>,
    surveys: Vec<SurveyEntry<'a>>,
    /// The author's pages, where they are too many for the head of every page.
    sections: Vec<Section>,
}

#[derive(Serialize)]
struct SurveyEntry<'a> {
    title: Phrase,
    /// Why it was made, or what it says to those who answer.
    purpose: Option<Phrase>,
    /// When, and how many answered.
    facts: Vec<Phrase>,
    results: Way,
    pages: Vec<Way>,
    /// Its first key findings.
    keys: Vec<Key<'a>>,
    /// Where it has none.
    figure: Option<Preview>,
}

/// So many key findings of a survey stand here.
const SHOWN: usize = 3;

/// One figure of a survey, to begin with.
#[derive(Serialize)]
struct Preview {
    title: Phrase,
    href: String,
    sentence: String,
    svg: String,
}

/// The page at `path`.
pub(super) fn page(site: &Site, language: &InLanguage, path: &str) -> Result<OutputFile, Diagnostic> {
    let InLanguage { locale, figures, pictures } = language;
    let content = site.content.iter().find(|content| content.is_home());
    let placing = Placing { site, locale, path, figures, pictures };
    let article = content.map(|content| content.article(&placing)).transpose()?;
    let home = Home {
        shell: site.shell(locale, path, None, None),
        article,
        surveys: site
            .surveys
            .iter()
            .zip(figures)
            .map(|(survey, figures)| entry(locale, path, survey, figures))
            .collect(),
        sections: site.sections(locale, path),
    };
    site.render(path, "home.html", &home)
}

fn entry<'a>(locale: &Locale, path: &str, survey: &Survey, figures: &'a [Figure]) -> SurveyEntry<'a> {
    let results = survey_way(locale, path, survey, ("results.html", "site-results"));
    let instrument = &survey.instrument;
    let purpose = instrument.study.purpose.as_ref();
    let purpose = purpose.map(|text| Phrase::within("site-purpose-is", "purpose", text, locale));
    let dates = instrument.study.fieldwork.map(|fieldwork| super::about::fieldwork(fieldwork, locale));
    let mut keys = keys(survey, figures, &results.href, locale);
    keys.truncate(SHOWN);
    SurveyEntry {
        title: Phrase::of(&instrument.title, locale),
        purpose: purpose.or_else(|| instrument.intro.as_ref().map(|text| Phrase::of(text, locale))),
        facts: dates.into_iter().chain([responses(survey, locale)]).collect(),
        figure: keys.is_empty().then(|| preview(survey, figures, &results.href, locale)).flatten(),
        keys,
        results,
        pages: SURVEY_PAGES.map(|page| survey_way(locale, path, survey, page)).into(),
    }
}

/// The figure that says most: of those about one question with at most a quarter of their numbers hidden, the one with
/// most numbers over zero.
fn preview(survey: &Survey, figures: &[Figure], results: &str, locale: &Locale) -> Option<Preview> {
    let weigh = |figure: &Figure| {
        let cells = figure.table.rows.iter().filter(|row| !row.apart).filter_map(|row| row.cells.first());
        let (hidden, shown): (Vec<&Number>, Vec<_>) = cells.partition(|cell| cell.mark() == Some(Mark::Hidden));
        let telling = shown.iter().filter(|cell| !cell.is_nobody()).count();
        let one_way = !figure.is_breakdown && !figure.svg.is_empty();
        (one_way && telling > 1 && shown.len() >= 3 * hidden.len()).then_some(telling)
    };
    let weighed = figures.iter().filter_map(|figure| Some((weigh(figure)?, figure)));
    // The first of equals.
    let figure = weighed.rev().max_by_key(|(weight, _)| *weight)?.1;
    // Two surveys may have figures of the same name, and the page only one element of each id.
    let (id, own) = (&figure.id, format!("{}-{}", survey.instrument.name, figure.id));
    Some(Preview {
        title: super::shown::title(figure, locale),
        href: format!("{results}#{id}"),
        sentence: figure.sentence.clone(),
        svg: figure.svg.replace(&format!("\"{id}-"), &format!("\"{own}-")),
    })
}
