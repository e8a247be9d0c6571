//! What a booklet says, as its template reads it (JSON): the texts of the results page, nothing laid out yet.

use serde::Serialize;

use super::issue::Issue;
use super::key::Key;
use super::sheet::{Sheet, Writer};
use crate::figure::highlight::highlights;
use crate::figure::{self, Figure};
use crate::locale::message::Messages;
use crate::locale::{Locale, markdown};
use crate::page::{about, edition, voices};
use crate::print::words::{Words, in_fours, language_and_region};
use crate::print::{PAGE, PAGES};
use crate::source::project::Project;
use crate::survey::Survey;

/// One booklet. Field names are those that `booklet.typ` reads.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Sheets {
    pub(crate) lang: String,
    pub(crate) region: Option<String>,
    pub(crate) rtl: bool,
    /// "Results".
    pub(crate) kicker: Words,
    pub(crate) title: Words,
    /// The document's title, in its properties: the survey's, without markup.
    pub(crate) plain_title: String,
    /// Who published what about whom, when, and how many answered.
    pub(crate) facts: Vec<(Words, Words)>,
    /// Which edition its numbers are, where it is not the first.
    pub(crate) edition: Option<Issue>,
    pub(crate) anonymity: Vec<Words>,
    pub(crate) anonymity_title: Words,
    pub(crate) anonymity_intro: Words,
    /// What a range is, where there are any.
    pub(crate) ranges: Option<Words>,
    /// Why the survey is published by looser rules than it should be.
    pub(crate) risk: Option<(Words, Words)>,
    pub(crate) keys_title: Words,
    pub(crate) keys: Vec<Key>,
    pub(crate) contents: Words,
    /// The foot of every page: the survey and its version, and the page's number.
    pub(crate) foot: Words,
    pub(crate) page: Words,
    pub(crate) figures: Vec<Sheet>,
    pub(crate) voices: Option<Voices>,
}

/// What people said in their own words.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Voices {
    pub(crate) title: Words,
    pub(crate) about: Words,
    pub(crate) themes: Vec<Theme>,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct Theme {
    pub(crate) label: Words,
    /// What was said, and what may be said of who said it.
    pub(crate) passages: Vec<(Words, Option<Words>)>,
}

impl Voices {
    /// All its texts.
    pub(crate) fn words(&self) -> impl Iterator<Item = &Words> {
        let passages = self.themes.iter().flat_map(|theme| &theme.passages);
        let said = passages.flat_map(|(text, by)| [text].into_iter().chain(by));
        let themes = self.themes.iter().map(|theme| &theme.label).chain(said);
        [&self.title, &self.about].into_iter().chain(themes)
    }
}

/// The booklet of a survey for readers of `locale`.
pub(crate) fn compose(project: &Project, survey: &Survey, figures: &[Figure], locale: &Locale) -> Sheets {
    let instrument = &survey.instrument;
    let writer = Writer { locale };
    let numbers = survey.results.as_ref().map(|results| figure::Words::new(instrument, results, locale));
    let name = |number: u32| writer.format("site-figure", &[("number", number.into())]);
    let sheet = |(number, figure)| Some(writer.sheet(name(number), figure, numbers.as_ref()?));
    let key = |place: usize| {
        let number = u32::try_from(place).ok()?.checked_add(1)?;
        Some(writer.key(name(number), figures.get(place)?, place))
    };
    let keys = highlights(&survey.counted, &survey.codebook, figures).into_iter().filter_map(key).collect();
    let (lang, region) = language_and_region(locale);
    let title = instrument.title.get(locale);
    let publisher = project.site.publisher.as_ref().map(|publisher| {
        let by = [Some(publisher.name.as_str()), publisher.contact.as_deref()];
        let by = by.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        (writer.say("site-published-by"), Words::literal(by, locale))
    });
    let facts = about::facts(survey, locale).into_iter();
    let facts = facts.map(|fact| (writer.phrase(&fact.term), writer.phrase(&fact.value)));
    let risk = about::risk(survey, locale).map(|reason| (writer.say("site-risk"), writer.phrase(&reason)));
    let version = in_fours(&instrument.version);
    let version = Messages::built_in(locale).format("print-version", &[("version", (&version).into())]);
    Sheets {
        lang,
        region,
        rtl: locale.direction() == "rtl",
        kicker: writer.say("site-results"),
        title: Words::written(title.text, title.lang),
        plain_title: markdown::plain(title.text),
        facts: publisher.into_iter().chain(facts).collect(),
        edition: edition::told(survey, figures, None, locale).map(|told| writer.issue(&told)),
        anonymity: about::anonymity(survey, locale).iter().map(|rule| writer.phrase(rule)).collect(),
        anonymity_title: writer.say("site-anonymity"),
        anonymity_intro: writer.say("site-anonymity-intro"),
        ranges: about::ranges_explained(figures, locale).map(|phrase| writer.phrase(&phrase)),
        risk,
        keys_title: writer.say("site-key-findings"),
        keys,
        contents: writer.say("site-contents"),
        foot: Words::literal(format!("{} · {version}", instrument.name), locale),
        page: writer.format("print-page", &[("page", PAGE.into()), ("pages", PAGES.into())]),
        figures: (1..).zip(figures).filter_map(sheet).collect(),
        voices: voices::voices(survey, locale).map(|voices| writer.voices(&voices)),
    }
}

impl Writer<'_> {
    fn voices(&self, voices: &voices::Voices) -> Voices {
        let theme = |theme: &voices::Theme| Theme {
            label: self.phrase(&theme.label),
            passages: (theme.passages.iter())
                .map(|passage| (self.phrase(&passage.text), passage.by.as_ref().map(|by| self.phrase(by))))
                .collect(),
        };
        Voices {
            title: self.say("site-voices"),
            about: self.phrase(&voices.about),
            themes: voices.themes.iter().map(theme).collect(),
        }
    }
}
