//! A table as pages show it: a caption, headings and cells, each in its language.

use serde::Serialize;

use crate::figure::series::SeriesFigure;
use crate::figure::{Figure, FigureRow, Number, Words};
use crate::locale::Locale;
use crate::locale::isolate::isolated;

#[derive(Serialize)]
pub(super) struct Table {
    caption: String,
    header: Vec<Cell>,
    rows: Vec<Row>,
}

/// The first cell of a row is its heading.
#[derive(Serialize)]
struct Row {
    cells: Vec<Cell>,
    /// It is no substantive answer, and set apart.
    apart: bool,
}

#[derive(Serialize)]
struct Cell {
    text: String,
    /// Its language, where that is not the page's.
    lang: Option<Locale>,
    /// It is long enough to need two lines where there is little room: a number with its interval.
    wraps: bool,
    /// It stands in a column of words, which begin where lines do.
    is_words: bool,
}

impl Cell {
    fn new(text: String, lang: Option<Locale>) -> Cell {
        Cell { text, lang, wraps: false, is_words: false }
    }
}

impl Table {
    /// The numbers of a figure, written down.
    pub(super) fn of_figure(figure: &Figure, words: &Words) -> Table {
        let table = &figure.table;
        let rtl = words.locale.is_right_to_left();
        let header = table.header.iter().zip(&table.header_lang);
        let row = |row: &FigureRow| {
            let heading = Cell::new(isolated(&row.label, rtl).into_owned(), row.lang.clone());
            let numbers = row.cells.iter().map(|cell| Cell {
                wraps: matches!(cell, Number::CountShareInterval(..) | Number::CountShareWeighted(..)),
                ..Cell::new(words.number(*cell), None)
            });
            Row { cells: [heading].into_iter().chain(numbers).collect(), apart: row.apart }
        };
        Table {
            caption: table.caption.clone(),
            header: header.map(|(text, lang)| Cell::new(isolated(text, rtl).into_owned(), lang.clone())).collect(),
            rows: table.rows.iter().map(row).collect(),
        }
    }

    /// The numbers of a published series.
    pub(super) fn of_series(figure: &SeriesFigure) -> Table {
        let cells = |phrases: &[crate::figure::series::Phrase]| -> Vec<Cell> {
            let cells = phrases.iter().zip(&figure.holds_words);
            let cell = |(phrase, is_words): (&crate::figure::series::Phrase, &bool)| Cell {
                is_words: *is_words,
                ..Cell::new(phrase.text.clone(), phrase.lang.clone())
            };
            cells.map(cell).collect()
        };
        Table {
            caption: figure.title.clone(),
            header: cells(&figure.header),
            rows: figure.rows.iter().map(|row| Row { cells: cells(row), apart: false }).collect(),
        }
    }
}
