//! The start page: what the site is, and its surveys.

use serde::Serialize;

use super::about::responses;
use super::content::Article;
use super::phrase::Phrase;
use super::shell::{SURVEY_PAGES, Shell, Way};
use super::{Site, Survey};
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::site::OutputFile;

#[derive(Serialize)]
struct Home {
    #[serde(flatten)]
    shell: Shell,
    /// `content/index.<lang>.md`, where there is one.
    article: Option<Article>,
    surveys: Vec<SurveyEntry>,
}

#[derive(Serialize)]
struct SurveyEntry {
    title: Phrase,
    /// Why it was made, or what it says to those who answer.
    purpose: Option<Phrase>,
    /// When, and how many answered.
    facts: Vec<Phrase>,
    href: String,
    pages: Vec<Way>,
}

pub(super) fn page(site: &Site, locale: &Locale, path: &str) -> Result<OutputFile, Diagnostic> {
    let content = site.content.iter().find(|content| content.is_home());
    let home = Home {
        shell: site.shell(locale, path, None, None),
        article: content.map(|content| content.article(locale, path)),
        surveys: site.surveys.iter().map(|survey| entry(site, locale, path, survey)).collect(),
    };
    site.render(path, "home.html", &home)
}

fn entry(site: &Site, locale: &Locale, path: &str, survey: &Survey) -> SurveyEntry {
    let instrument = &survey.instrument;
    let purpose = instrument.study.purpose.as_ref().or(instrument.intro.as_ref());
    let dates = instrument.study.fieldwork.map(|fieldwork| super::about::fieldwork(fieldwork, locale));
    SurveyEntry {
        title: Phrase::of(&instrument.title, locale),
        purpose: purpose.map(|text| Phrase::of(text, locale)),
        facts: dates.into_iter().chain([responses(survey, locale)]).collect(),
        href: site.survey_way(locale, path, survey, "results.html", "site-results").href,
        pages: SURVEY_PAGES.map(|(file, id)| site.survey_way(locale, path, survey, file, id)).into(),
    }
}
