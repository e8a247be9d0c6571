//! About the study: why, whom, when and how, how many answered, and how their anonymity is kept.

use serde::Serialize;

use super::phrase::Phrase;
use super::shell::Shell;
use super::{Site, Survey};
use crate::analysis::disclosure::{Mark, Results, Value};
use crate::diagnostic::Diagnostic;
use crate::figure::{Figure, Number, RANGES_EXPLAINED, Words};
use crate::form::print::Variant;
use crate::locale::endonym::endonyms;
use crate::locale::message::{Argument, Messages, spoken};
use crate::locale::{Locale, Text, date, markdown, number};
use crate::model::codebook::Origin;
use crate::model::instrument::{Fieldwork, Mode};
use crate::model::output::OutputFile;
use crate::model::policy::FEWEST_FOR_COUNTS;
use crate::statistics;

#[derive(Serialize)]
struct About {
    #[serde(flatten)]
    shell: Shell,
    heading: Phrase,
    /// Why it was made; in the facts it is left out then.
    purpose: Option<Phrase>,
    facts: Vec<Fact>,
    anonymity: Vec<Phrase>,
    /// Why the survey is published by looser rules than it should be, in the researcher's words.
    risk: Option<Phrase>,
    /// Figures with hidden numbers: their titles and where they stand.
    hidden: Vec<HiddenFigure>,
    has_figures: bool,
    questionnaires: Vec<Questionnaire>,
    has_paper: bool,
    version: String,
}

#[derive(Serialize)]
pub(crate) struct Fact {
    pub term: Phrase,
    pub value: Phrase,
}

#[derive(Serialize)]
struct HiddenFigure {
    title: Phrase,
    href: String,
    count: Phrase,
}

#[derive(Serialize)]
struct Questionnaire {
    lang: String,
    dir: &'static str,
    name: String,
    href: String,
    /// The same to print: the standard form first.
    paper: Vec<Paper>,
}

#[derive(Serialize)]
struct Paper {
    href: String,
    /// Which form it is, where it is not the standard one.
    form: Option<Phrase>,
}

pub(super) fn page(
    site: &Site,
    locale: &Locale,
    survey: &Survey,
    figures: &[Figure],
) -> Result<OutputFile, Diagnostic> {
    let instrument = &survey.instrument;
    let path = format!("{locale}/{}/index.html", instrument.name);
    let name = Messages::built_in(locale).text("site-about");
    let purpose = instrument.study.purpose.as_ref();
    let about = About {
        shell: site.shell(locale, &path, Some(&name), Some(survey)),
        heading: Phrase::of(&instrument.title, locale),
        purpose: purpose.map(|text| Phrase::within("site-purpose-is", "purpose", text, locale)),
        facts: facts(survey, locale).into_iter().skip(usize::from(purpose.is_some())).collect(),
        anonymity: anonymity(survey, locale),
        risk: risk(survey, locale),
        hidden: figures.iter().filter_map(|figure| hidden(figure, locale)).collect(),
        has_figures: !figures.is_empty(),
        questionnaires: questionnaires(survey, &path, site.prints()),
        has_paper: site.prints(),
        version: instrument.version.clone(),
    };
    site.render(&path, "about.html", &about)
}

/// How many answered, as far as it may be said.
pub(crate) fn responses(survey: &Survey, locale: &Locale) -> Phrase {
    match survey.results.as_ref().map(Results::respondents) {
        None => Phrase::message("site-responses-none", &[], locale),
        Some(Value::Known(count)) => Phrase::message("site-responses", &[("count", count.get().into())], locale),
        Some(count @ Value::Between(range)) => {
            let written = Words::built_in(locale).number(Number::Count(count));
            let count = Argument::Range(&written, range.get().high.into());
            Phrase::message("site-responses", &[("count", count)], locale)
        }
        Some(Value::Marked(_)) if survey.results.as_ref().is_some_and(Results::are_of_few) => {
            Phrase::message("site-responses-few", &[("least", FEWEST_FOR_COUNTS.into())], locale)
        }
        Some(Value::Marked(_)) => Phrase::message("results-answered-hidden", &[], locale),
    }
}

/// What a range is, where a figure has one.
pub(crate) fn ranges_explained(figures: &[Figure], locale: &Locale) -> Option<Phrase> {
    let has_ranges = figures.iter().any(|figure| figure.has_ranges);
    has_ranges.then(|| Phrase::message(RANGES_EXPLAINED, &[], locale))
}

/// The days of fieldwork.
pub(crate) fn fieldwork(fieldwork: Fieldwork, locale: &Locale) -> Phrase {
    Phrase::plain(&date::days(locale, fieldwork.from, fieldwork.to), &spoken(locale), locale)
}

/// The study in short: each fact with its name.
pub(crate) fn facts(survey: &Survey, locale: &Locale) -> Vec<Fact> {
    let study = &survey.instrument.study;
    let term = |id: &str| Phrase::message(id, &[], locale);
    let mode = match study.mode {
        Mode::SelfCompleted => "site-mode-self",
        Mode::Interview => "site-mode-interview",
        Mode::Mixed => "site-mode-mixed",
    };
    let facts = [
        study.purpose.as_ref().map(|text| ("site-purpose", Phrase::of(text, locale))),
        study.population.as_ref().map(|text| ("site-population", Phrase::of(text, locale))),
        Some(("site-mode", term(mode))),
        study.fieldwork.map(|dates| ("site-fieldwork", fieldwork(dates, locale))),
        Some(("site-answers", responses(survey, locale))),
        response_rate(survey, locale).map(|rate| ("site-response-rate", rate)),
        survey.results.as_ref().map(|_| ("site-sample", sampled(study.sample, locale))),
    ];
    let facts = facts.into_iter().flatten().chain(notice(survey, locale));
    facts.map(|(id, value)| Fact { term: term(id), value }).collect()
}

/// What respondents were told of their data before the first question.
fn notice(survey: &Survey, locale: &Locale) -> Vec<(&'static str, Phrase)> {
    let Some(notice) = &survey.instrument.study.notice else { return vec![] };
    let told = [
        ("form-notice-controller", &notice.controller),
        ("form-notice-basis", &notice.legal_basis),
        ("form-notice-contact", &notice.contact),
        ("form-notice-kept", &notice.kept_until),
    ];
    told.into_iter().filter_map(|(id, text)| Some((id, told_by(text.as_ref()?, locale)))).collect()
}

/// A text, or a day as the language writes it.
fn told_by(text: &Text, locale: &Locale) -> Phrase {
    let shown = text.get(locale).text;
    let written = date::in_words(locale, shown);
    if written == shown { Phrase::of(text, locale) } else { Phrase::plain(&written, &spoken(locale), locale) }
}

/// Those who answered, of those who were asked: only where the study says how many were asked.
fn response_rate(survey: &Survey, locale: &Locale) -> Option<Phrase> {
    let invited = survey.instrument.study.invited.filter(|invited| *invited > 0)?;
    let asked = Phrase::message("site-invited", &[("invited", invited.into())], locale);
    let respondents = survey.results.as_ref().and_then(|results| results.respondents().known());
    let Some(count) = respondents.filter(|count| *count <= invited) else {
        return Some(asked);
    };
    let share = number::percent(locale, statistics::share(count, invited), 0);
    let arguments = [("share", (&share).into()), ("count", count.into()), ("invited", invited.into())];
    Some(Phrase::message("site-response-rate-of", &arguments, locale))
}

/// What intervals and tests say of a random sample, or why there are none.
fn sampled(is_sample: bool, locale: &Locale) -> Phrase {
    Phrase::message(if is_sample { "site-sample-yes" } else { "site-sample-no" }, &[], locale)
}

/// Why a survey is published by looser rules than its profile's, in the researcher's words.
pub(crate) fn risk(survey: &Survey, locale: &Locale) -> Option<Phrase> {
    let instrument = &survey.instrument;
    let reason = instrument.privacy.accept_risk.as_ref()?;
    Some(Phrase::plain(reason, instrument.source_language(), locale))
}

/// The rules that the numbers are published by, in plain words.
pub(crate) fn anonymity(survey: &Survey, locale: &Locale) -> Vec<Phrase> {
    let policy = &survey.instrument.privacy;
    let plain = |id: &str| Phrase::message(id, &[], locale);
    let number = |id: &str, number: u32| Phrase::message(id, &[("least", number.into())], locale);
    let mut rules = vec![
        plain("site-anonymity-numbers"),
        number("site-anonymity-count", policy.min_count),
        number("site-anonymity-base", policy.min_base),
        plain("site-anonymity-same"),
        plain("site-anonymity-subtract"),
        plain("site-anonymity-derived"),
    ];
    if policy.sensitive.len() > 1 {
        let names: Vec<String> = policy.sensitive.iter().map(|origin| quoted_label(survey, *origin, locale)).collect();
        let list = number::list(locale, names.iter().map(String::as_str));
        rules.push(Phrase::message("site-anonymity-sensitive", &[("questions", (&list).into())], locale));
    }
    let broken: Vec<String> = survey
        .instrument
        .questions()
        .enumerate()
        .filter(|(_, question)| survey.broken.contains(&question.name))
        .map(|(at, _)| quoted_label(survey, Origin::Question(at), locale))
        .collect();
    if !broken.is_empty() {
        let list = number::list(locale, broken.iter().map(String::as_str));
        rules.push(Phrase::message("site-anonymity-rules", &[("questions", (&list).into())], locale));
    }
    rules
}

fn quoted_label(survey: &Survey, origin: Origin, locale: &Locale) -> String {
    let (name, label) = match origin {
        Origin::Question(index) => {
            survey.instrument.questions().nth(index).map(|question| (question.name.as_str(), Some(&question.label)))
        }
        Origin::Weight => None,
        Origin::Derived(index) => {
            survey.instrument.derived.get(index).map(|derived| (derived.name.as_str(), derived.label.as_ref()))
        }
    }
    .unwrap_or_default();
    label.map_or_else(
        || name.to_string(),
        |text| {
            let words = markdown::plain(text.get(locale).text);
            Messages::built_in(locale).format("site-quoted", &[("text", (&words).into())])
        },
    )
}

/// A figure whose table shows marks of hidden numbers: exactly what a reader sees.
fn hidden(figure: &Figure, locale: &Locale) -> Option<HiddenFigure> {
    let cells = figure.table.rows.iter().flat_map(|row| &row.cells);
    let count = cells.filter(|cell| cell.mark() == Some(Mark::Hidden)).count();
    (count > 0).then(|| HiddenFigure {
        title: super::shown::title(figure, locale),
        href: format!("results.html#{}", figure.id),
        count: Phrase::message("site-hidden-count", &[("count", count.into())], locale),
    })
}

/// The forms in which a questionnaire is printed in one language, each named in it.
fn papers(survey: &Survey, locale: &Locale, path: &str) -> Vec<Paper> {
    let name = &survey.instrument.name;
    let paper = |variant: Variant| {
        let form = format!("print-variant-{}", variant.name());
        let file = format!("{locale}/{name}/{}.pdf", variant.file_stem());
        Paper {
            href: super::relative(path, &file),
            form: (variant != Variant::Standard).then(|| Phrase::message(&form, &[], locale)),
        }
    };
    Variant::asked(&survey.instrument, locale).into_iter().map(paper).collect()
}

/// The questionnaire in every language that respondents could choose.
fn questionnaires(survey: &Survey, path: &str, prints: bool) -> Vec<Questionnaire> {
    let name = &survey.instrument.name;
    let languages = &survey.instrument.languages;
    let link = |locale: &Locale, ending| super::relative(path, &format!("{locale}/{name}/questionnaire.{ending}"));
    languages
        .iter()
        .zip(endonyms(languages))
        .map(|(locale, name)| Questionnaire {
            lang: locale.tag().to_string(),
            dir: locale.direction(),
            name,
            href: link(locale, "html"),
            paper: if prints { papers(survey, locale, path) } else { vec![] },
        })
        .collect()
}
