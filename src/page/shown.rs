//! A figure as the results page shows it, and where it stands there: under its question, in its section.

use serde::Serialize;

use super::phrase::Phrase;
use super::shell::LanguageWay;
use super::table::Table;
use crate::figure::{Figure, Words};
use crate::locale::Locale;
use crate::model::codebook::Origin;
use crate::model::instrument::Instrument;

/// A figure with its number, its table and its file.
#[derive(Serialize)]
pub(super) struct Shown<'a> {
    #[serde(flatten)]
    figure: &'a Figure,
    table: Table,
    /// "Figure 3".
    name: Phrase,
    pub heading: Phrase,
    /// The language of the question, where that is not the page's.
    lang: Option<&'a str>,
    dir: Option<&'static str>,
    csv_href: String,
    /// The drawing as a file, where there is one.
    pub svg_href: Option<String>,
    /// The drawing as a picture, where there is one.
    pub png_href: Option<String>,
    /// How it is cited, on the page that it belongs to.
    pub citation: Option<String>,
    /// The same figure in the site's languages, where there are several.
    pub languages: Vec<LanguageWay>,
    /// What a range is, where this figure is the first on its page to have one and nothing before it says so.
    pub range_note: Option<Phrase>,
    /// Too tall for a sheet of paper: it may be cut between two, where others are made to fit.
    tall: bool,
}

/// A section of the questionnaire with its questions.
#[derive(Serialize)]
pub(super) struct Section<'a> {
    /// Its place on the page, which its heading is named by.
    id: String,
    label: Option<Phrase>,
    questions: Vec<Asked<'a>>,
}

/// A question: its own figure, and its breakdowns as parts of it.
#[derive(Serialize)]
struct Asked<'a> {
    id: &'a str,
    heading: Phrase,
    figures: Vec<Shown<'a>>,
    parts: Vec<Shown<'a>>,
}

impl<'a> Shown<'a> {
    pub(super) fn new(figure: &'a Figure, number: u32, words: &Words, csv_href: String) -> Shown<'a> {
        let locale = words.locale;
        let lang = Some(&figure.question_lang).filter(|lang| *lang != locale);
        Shown {
            figure,
            table: Table::of_figure(figure, words),
            name: Phrase::message("site-figure", &[("number", number.into())], locale),
            heading: title(figure, locale),
            lang: lang.map(Locale::tag),
            dir: lang.map(Locale::direction),
            csv_href,
            svg_href: (!figure.file.is_empty()).then(|| format!("{}.svg", super::link::encode(&figure.id))),
            png_href: None,
            citation: None,
            languages: vec![],
            range_note: None,
            tall: figure.height > 1300.0,
        }
    }

    pub(super) fn has_ranges(&self) -> bool {
        self.figure.has_ranges
    }

    pub(super) fn sentence(&self) -> &str {
        &self.figure.sentence
    }

    pub(super) fn tells(&self) -> bool {
        self.figure.tells
    }
}

/// The figures by section and question, in their order; what is computed from several answers comes last.
pub(super) fn sections<'a>(instrument: &Instrument, shown: Vec<Shown<'a>>, locale: &Locale) -> Vec<Section<'a>> {
    let mut sections: Vec<Section> = vec![];
    let labels = labels(instrument, locale);
    let mut last = None;
    for shown in shown {
        let origin = shown.figure.origin;
        let (place, label) = match origin {
            Origin::Question(index) => labels.get(index).cloned().unwrap_or_default(),
            Origin::Derived(_) | Origin::Weight => (usize::MAX, Some(Phrase::message("site-computed", &[], locale))),
        };
        if sections.is_empty() || last.is_none_or(|(before, _)| before != place) {
            let id = format!("page-section-{}", sections.len() + 1);
            sections.push(Section { id, label, questions: vec![] });
        }
        let is_new = last.is_none_or(|(_, before)| before != origin);
        last = Some((place, origin));
        let Some(section) = sections.last_mut() else { continue };
        if is_new || section.questions.is_empty() {
            let (id, heading) = (shown.figure.id.as_str(), shown.heading.clone());
            section.questions.push(Asked { id, heading, figures: vec![], parts: vec![] });
        }
        let Some(question) = section.questions.last_mut() else { continue };
        if shown.figure.is_breakdown { question.parts.push(shown) } else { question.figures.push(shown) }
    }
    sections
}

/// Of each question, its section: the place of that, and its label.
fn labels(instrument: &Instrument, locale: &Locale) -> Vec<(usize, Option<Phrase>)> {
    let sections = instrument.sections.iter().enumerate();
    let of_questions = sections.flat_map(|(place, section)| {
        let label = section.label.as_ref().map(|label| Phrase::of(label, locale));
        section.questions().map(move |_| (place, label.clone()))
    });
    of_questions.collect()
}

/// A figure's title, marked with its language.
pub(super) fn title(figure: &Figure, locale: &Locale) -> Phrase {
    Phrase::plain(&figure.title, figure.title_lang.as_ref().unwrap_or(locale), locale)
}
