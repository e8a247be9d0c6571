//! A figure as paper shows it: the texts of the results page, nothing laid out yet.

use serde::Serialize;

use crate::figure::paper::{Part, PlacedText};
use crate::figure::series::SeriesFigure;
use crate::figure::{self, Figure, FigureRow, series};
use crate::locale::Locale;
use crate::locale::message::{Argument, Messages};
use crate::page::phrase::Phrase;
use crate::print::words::Words;

/// One figure.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Sheet {
    /// "Figure 3".
    pub(crate) name: Words,
    pub(crate) title: Words,
    pub(crate) sentence: Words,
    pub(crate) drawings: Vec<Drawing>,
    /// The question's number on the form.
    pub(crate) number: Option<u32>,
    pub(crate) question: Words,
    pub(crate) base: Words,
    pub(crate) notes: Vec<Words>,
    pub(crate) caption: Words,
    pub(crate) header: Vec<Words>,
    /// Of each column, whether it holds words; columns that are not listed hold numbers.
    pub(crate) holds_words: Vec<bool>,
    pub(crate) rows: Vec<Row>,
}

/// A drawing, or a part of one that is too tall for a sheet.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Drawing {
    /// Where the layout finds it.
    pub(crate) path: String,
    /// What it says to those who do not see it.
    pub(crate) alt: String,
    /// In units of its own.
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) texts: Vec<Placed>,
}

/// A text in a drawing, in the drawing's units.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Placed {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) from_left: f64,
    pub(crate) words: Words,
    pub(crate) strong: bool,
    pub(crate) ink: &'static str,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct Row {
    pub(crate) label: Words,
    pub(crate) cells: Vec<String>,
    pub(crate) apart: bool,
}

impl Sheet {
    /// Its texts, less those of its cells, which are numbers.
    pub(crate) fn words(&self) -> impl Iterator<Item = &Words> {
        let words = [&self.name, &self.title, &self.sentence, &self.question, &self.base, &self.caption];
        let drawn = self.drawings.iter().flat_map(|drawing| &drawing.texts).map(|text| &text.words);
        let rows = self.rows.iter().map(|row| &row.label);
        words.into_iter().chain(&self.notes).chain(&self.header).chain(rows).chain(drawn)
    }

    pub(crate) fn cells(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().flat_map(|row| &row.cells).map(String::as_str)
    }
}

/// Where the layout finds a part of a drawing.
pub(crate) fn drawing_path(figure: &str, part: usize) -> String {
    format!("/figures/{figure}-{part}.svg")
}

/// Writes texts for readers of one language.
pub(crate) struct Writer<'a> {
    pub(crate) locale: &'a Locale,
}

impl Writer<'_> {
    /// A text of the program.
    pub(crate) fn say(&self, id: &str) -> Words {
        self.format(id, &[])
    }

    /// A text of the program, with its places filled.
    pub(crate) fn format(&self, id: &str, arguments: &[(&str, Argument)]) -> Words {
        self.phrase(&Phrase::message(id, arguments, self.locale))
    }

    pub(crate) fn phrase(&self, phrase: &Phrase) -> Words {
        let lang = phrase.lang.as_deref().and_then(Locale::parse);
        Words::literal(&phrase.plain, lang.as_ref().unwrap_or(self.locale))
    }

    /// A text in the reader's own language.
    pub(crate) fn own(&self, text: &str) -> Words {
        Words::literal(text, self.locale)
    }

    /// A text that may be in another language.
    pub(crate) fn in_language(&self, text: &str, lang: Option<&Locale>) -> Words {
        Words::literal(text, lang.unwrap_or(self.locale))
    }

    /// A figure of a survey; `name` is "Figure 3".
    pub(crate) fn sheet(&self, name: Words, figure: &Figure, numbers: &figure::Words) -> Sheet {
        let header = figure.table.header.iter().zip(&figure.table.header_lang);
        let row = |row: &FigureRow| Row {
            label: self.in_language(&row.label, row.lang.as_ref()),
            cells: row.cells.iter().map(|cell| numbers.number(*cell)).collect(),
            apart: row.apart,
        };
        Sheet {
            title: self.in_language(&figure.title, figure.title_lang.as_ref()),
            sentence: self.own(&figure.sentence),
            drawings: self.drawings(&figure.id, &figure.sentence, &figure.paper),
            number: figure.number,
            question: Words::of(figure.question_runs.clone(), &figure.question_lang),
            base: self.own(&figure.base),
            notes: figure.notes.iter().map(|note| self.own(note)).collect(),
            caption: self.caption(&name),
            header: header.map(|(text, lang)| self.in_language(text, lang.as_ref())).collect(),
            holds_words: vec![],
            rows: figure.table.rows.iter().map(row).collect(),
            name,
        }
    }

    /// A figure of published statistics.
    pub(crate) fn series(&self, name: Words, figure: &SeriesFigure) -> Sheet {
        let phrase = |phrase: &series::Phrase| self.in_language(&phrase.text, phrase.lang.as_ref());
        let row = |cells: &Vec<series::Phrase>| {
            let label = cells.first().map_or_else(|| self.own(""), phrase);
            Row { label, cells: cells.iter().skip(1).map(|cell| cell.text.clone()).collect(), apart: false }
        };
        let source = format!("{} {}", Messages::built_in(self.locale).text("site-source"), figure.source.text);
        Sheet {
            title: self.in_language(&figure.title, figure.title_lang.as_ref()),
            sentence: self.own(&figure.sentence),
            drawings: self.drawings(&figure.id, &figure.sentence, &figure.paper),
            number: None,
            question: self.own(""),
            base: self.in_language(&source, figure.source.lang.as_ref()),
            notes: figure.notes.iter().map(phrase).collect(),
            caption: self.caption(&name),
            header: figure.header.iter().map(phrase).collect(),
            holds_words: figure.holds_words.clone(),
            rows: figure.rows.iter().map(row).collect(),
            name,
        }
    }

    /// "Figure 3 · The numbers as a table".
    fn caption(&self, name: &Words) -> Words {
        self.own(&format!("{} · {}", name.plain(), self.say("site-numbers").plain()))
    }

    /// The drawings at `id`, with what they say to those who do not see them.
    pub(crate) fn drawings(&self, id: &str, alt: &str, parts: &[Part]) -> Vec<Drawing> {
        let placed = |text: &PlacedText| Placed {
            x: text.x,
            y: text.y,
            from_left: text.from_left,
            words: self.in_language(&text.text, text.lang.as_ref()),
            strong: text.strong,
            ink: text.ink,
        };
        let drawing = |(index, part): (usize, &Part)| Drawing {
            path: drawing_path(id, index),
            alt: short(alt),
            width: part.width,
            height: part.height,
            texts: part.texts.iter().map(placed).collect(),
        };
        parts.iter().enumerate().map(drawing).collect()
    }
}

/// The drawings of a figure, as the files that the layout reads.
pub(crate) fn files(id: &str, parts: &[Part]) -> impl Iterator<Item = (String, Vec<u8>)> {
    let parts = parts.iter().enumerate();
    parts.map(move |(index, part)| (drawing_path(id, index), part.svg.clone().into_bytes()))
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
