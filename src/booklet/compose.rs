//! What a booklet says, as its template reads it (JSON): the texts of the results page, nothing laid out yet.

use serde::Serialize;

use crate::figure::paper::{Part, PlacedText};
use crate::figure::{self, Figure, FigureRow};
use crate::locale::message::{Argument, Messages};
use crate::locale::{Locale, markdown};
use crate::page::phrase::Phrase;
use crate::page::{about, voices};
use crate::print::words::{Words, in_fours, language_and_region};
use crate::print::{PAGE, PAGES};
use crate::source::project::Project;
use crate::survey::Survey;

/// One booklet. Field names are those that `booklet.typ` reads.
#[derive(Clone, Debug, Serialize)]
pub struct Sheets {
    pub lang: String,
    pub region: Option<String>,
    pub rtl: bool,
    /// "Results".
    pub kicker: Words,
    pub title: Words,
    /// The document's title, in its properties: the survey's, without markup.
    pub plain_title: String,
    /// Who published what about whom, when, and how many answered.
    pub facts: Vec<(Words, Words)>,
    pub anonymity: Vec<Words>,
    pub anonymity_title: Words,
    pub anonymity_intro: Words,
    /// What a range is, where there are any.
    pub ranges: Option<Words>,
    /// Why the survey is published by looser rules than it should be.
    pub risk: Option<(Words, Words)>,
    pub contents: Words,
    /// The foot of every page: the survey and its version, and the page's number.
    pub foot: Words,
    pub page: Words,
    pub figures: Vec<Sheet>,
    pub voices: Option<Voices>,
}

/// What people said in their own words.
#[derive(Clone, Debug, Serialize)]
pub struct Voices {
    pub title: Words,
    pub about: Words,
    pub themes: Vec<Theme>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Theme {
    pub label: Words,
    /// What was said, and what may be said of who said it.
    pub passages: Vec<(Words, Option<Words>)>,
}

impl Voices {
    /// All its texts.
    pub fn words(&self) -> impl Iterator<Item = &Words> {
        let passages = self.themes.iter().flat_map(|theme| &theme.passages);
        let said = passages.flat_map(|(text, by)| [text].into_iter().chain(by));
        let themes = self.themes.iter().map(|theme| &theme.label).chain(said);
        [&self.title, &self.about].into_iter().chain(themes)
    }
}

/// One figure.
#[derive(Clone, Debug, Serialize)]
pub struct Sheet {
    /// "Figure 3".
    pub name: Words,
    pub title: Words,
    pub sentence: Words,
    pub drawings: Vec<Drawing>,
    /// The question's number on the form.
    pub number: Option<u32>,
    pub question: Words,
    pub base: Words,
    pub notes: Vec<Words>,
    pub caption: Words,
    pub header: Vec<Words>,
    pub rows: Vec<Row>,
}

/// A drawing, or a part of one that is too tall for a sheet.
#[derive(Clone, Debug, Serialize)]
pub struct Drawing {
    /// Where the layout finds it.
    pub path: String,
    /// What it says to those who do not see it.
    pub alt: String,
    /// In units of its own.
    pub width: f64,
    pub height: f64,
    pub texts: Vec<Placed>,
}

/// A text in a drawing, in the drawing's units.
#[derive(Clone, Debug, Serialize)]
pub struct Placed {
    pub x: f64,
    pub y: f64,
    pub from_left: f64,
    pub words: Words,
    pub strong: bool,
    pub ink: &'static str,
}

#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub label: Words,
    pub cells: Vec<String>,
    pub apart: bool,
}

/// The booklet of a survey for readers of `locale`.
pub fn compose(project: &Project, survey: &Survey, figures: &[Figure], locale: &Locale) -> Sheets {
    let instrument = &survey.instrument;
    let writer = Writer { locale };
    let numbers = survey.results.as_ref().map(|results| figure::Words::new(instrument, results, locale));
    let sheet = |(number, figure)| Some(writer.sheet(number, figure, numbers.as_ref()?));
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
        anonymity: about::anonymity(survey, locale).iter().map(|rule| writer.phrase(rule)).collect(),
        anonymity_title: writer.say("site-anonymity"),
        anonymity_intro: writer.say("site-anonymity-intro"),
        ranges: about::ranges_explained(figures, locale).map(|phrase| writer.phrase(&phrase)),
        risk,
        contents: writer.say("site-contents"),
        foot: Words::literal(format!("{} · {version}", instrument.name), locale),
        page: writer.format("print-page", &[("page", PAGE.into()), ("pages", PAGES.into())]),
        figures: (1..).zip(figures).filter_map(sheet).collect(),
        voices: voices::voices(survey, locale).map(|voices| writer.voices(&voices)),
    }
}

/// Where the layout finds a part of a figure's drawing.
pub fn drawing_path(figure: &Figure, part: usize) -> String {
    format!("/figures/{}-{part}.svg", figure.id)
}

struct Writer<'a> {
    locale: &'a Locale,
}

impl Writer<'_> {
    fn say(&self, id: &str) -> Words {
        self.format(id, &[])
    }

    fn format(&self, id: &str, arguments: &[(&str, Argument)]) -> Words {
        self.phrase(&Phrase::message(id, arguments, self.locale))
    }

    fn phrase(&self, phrase: &Phrase) -> Words {
        let lang = phrase.lang.as_deref().and_then(Locale::parse);
        Words::literal(&phrase.plain, lang.as_ref().unwrap_or(self.locale))
    }

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

    fn own(&self, text: &str) -> Words {
        Words::literal(text, self.locale)
    }

    fn sheet(&self, number: u32, figure: &Figure, numbers: &figure::Words) -> Sheet {
        let name = self.format("site-figure", &[("number", number.into())]);
        let caption = self.say("site-numbers");
        let placed = |text: &PlacedText| Placed {
            x: text.x,
            y: text.y,
            from_left: text.from_left,
            words: Words::literal(&text.text, text.lang.as_ref().unwrap_or(self.locale)),
            strong: text.strong,
            ink: text.ink,
        };
        let drawing = |(index, part): (usize, &Part)| Drawing {
            path: drawing_path(figure, index),
            alt: short(&figure.sentence),
            width: part.width,
            height: part.height,
            texts: part.texts.iter().map(placed).collect(),
        };
        let header = figure.table.header.iter().zip(&figure.table.header_lang);
        let row = |row: &FigureRow| Row {
            label: Words::literal(&row.label, row.lang.as_ref().unwrap_or(self.locale)),
            cells: row.cells.iter().map(|cell| numbers.number(*cell)).collect(),
            apart: row.apart,
        };
        Sheet {
            title: Words::literal(&figure.title, figure.title_lang.as_ref().unwrap_or(self.locale)),
            sentence: self.own(&figure.sentence),
            drawings: figure.paper.iter().enumerate().map(drawing).collect(),
            number: figure.number,
            question: Words::of(figure.question_runs.clone(), &figure.question_lang),
            base: self.own(&figure.base),
            notes: figure.notes.iter().map(|note| self.own(note)).collect(),
            caption: self.own(&format!("{} · {}", name.plain(), caption.plain())),
            header: header.map(|(text, lang)| Words::literal(text, lang.as_ref().unwrap_or(self.locale))).collect(),
            rows: figure.table.rows.iter().map(row).collect(),
            name,
        }
    }
}

/// A description of at most so many letters: a PDF's strings may not be longer than 32 767 bytes (ISO 19005-2, 6.1.13), and
/// nobody listens to a longer one. The whole sentence stands over the drawing.
const LONGEST: usize = 2000;

fn short(sentence: &str) -> String {
    match sentence.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &sentence[..end]),
        None => sentence.to_string(),
    }
}
