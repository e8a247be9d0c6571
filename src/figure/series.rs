//! Published statistics become figures: by year lines, by group bars or dots; with a sentence and a table.

use serde::Serialize;

use super::bars::{BAR, scaled};
use super::canvas::{Anchor, Canvas, LEADING, Lettering, WIDTH};
use super::dots;
use super::ink::Ink;
use super::lines::{self, Along, Path, Point};
use super::paper;
use super::words::{Label, Wording, Words};
use super::wrap;
use crate::locale::{Locale, Text, number};
use crate::model::series::{Cell, Column, ColumnKind, Series, Unit};

/// A table of published statistics in one language, ready for a page and a printed report.
#[derive(Clone, Debug, Serialize)]
pub struct SeriesFigure {
    /// The name of the series; the same in every language.
    pub id: String,
    /// What the statistics are about.
    pub title: String,
    /// The language of the title, where that is not the reader's own.
    pub title_lang: Option<Locale>,
    /// What the figures say, in one sentence; also the drawing's accessible name.
    pub sentence: String,
    /// The drawing, as inline SVG with real text; empty where there is nothing to draw.
    pub svg: String,
    /// The same drawing for paper, in parts that fit on a sheet.
    #[serde(skip)]
    pub paper: Vec<paper::Part>,
    /// Column headers; the first column names the rows.
    pub header: Vec<Phrase>,
    /// Of each column, whether it holds words, not figures.
    pub holds_words: Vec<bool>,
    /// From top to bottom: a name, then the figures as the language writes them, one for each further header.
    pub rows: Vec<Vec<Phrase>>,
    /// Where the figures are from.
    pub source: Phrase,
    /// What is to be said of them: notes of their author, and sums of the source that are none.
    pub notes: Vec<Phrase>,
}

/// A text of a table, with its language where that is not the reader's own.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Phrase {
    /// As it is read, without markup.
    pub text: String,
    /// The language it is in, where that is not the reader's own.
    pub lang: Option<Locale>,
}

impl From<Label> for Phrase {
    fn from(label: Label) -> Phrase {
        Phrase { text: label.text, lang: label.lang }
    }
}

/// The figure of a series for one reader.
pub fn figure(series: &Series, locale: &Locale) -> SeriesFigure {
    let reader = Reader { series, words: Words::built_in(locale) };
    let title = reader.text(&series.title);
    let sentence = reader.sentence();
    let canvas = reader.draw();
    let source = reader.text(&series.source);
    let svg = canvas.svg(&series.name, &sentence, &format!("{}. {}", title.text, source.text), locale);
    let header = series.columns.iter().map(|column| reader.heading(column).into()).collect();
    let row = |cells: &Vec<Cell>| -> Vec<Phrase> {
        cells.iter().zip(&series.columns).map(|(cell, column)| reader.cell(*cell, column).into()).collect()
    };
    SeriesFigure {
        id: series.name.clone(),
        title: title.text,
        title_lang: title.lang,
        sentence,
        svg,
        paper: canvas.paper(locale),
        header,
        holds_words: series.columns.iter().map(|column| matches!(column.kind, ColumnKind::Group(_))).collect(),
        rows: series.rows.iter().map(row).collect(),
        source: source.into(),
        notes: series.note.iter().chain(&series.deviations).map(|text| reader.text(text).into()).collect(),
    }
}

/// One figure as a language writes it: with its unit where that is a percentage, with the digits of its column.
pub fn written(value: f64, column: &Column, locale: &Locale) -> String {
    match &column.kind {
        ColumnKind::Figure { unit, digits } => {
            let plain = number::decimal(locale, value, *digits);
            if matches!(unit, Unit::Percent) { number::percent_sign(locale, &plain) } else { plain }
        }
        ColumnKind::Year | ColumnKind::Group(_) => number::bare(locale, value),
    }
}

struct Reader<'a> {
    series: &'a Series,
    words: Words<'a>,
}

/// What stands for a figure that the source does not give (GSS, "Using symbols in tables").
const NOT_GIVEN: &str = "[x]";

impl Reader<'_> {
    fn text(&self, text: &Text) -> Label {
        self.words.label(Wording::Written(text))
    }

    /// A column's name, with its unit.
    fn heading(&self, column: &Column) -> Label {
        let label = self.text(&column.label);
        match &column.kind {
            ColumnKind::Figure { unit: Unit::Words(unit), .. } => {
                Label { text: format!("{} ({})", label.text, self.text(unit).text), ..label }
            }
            _ => label,
        }
    }

    fn cell(&self, cell: Cell, column: &Column) -> Label {
        match (cell, &column.kind) {
            (Cell::Year(year), _) => self.words.own(number::bare(self.words.locale, f64::from(year))),
            (Cell::Group(group), ColumnKind::Group(groups)) => match groups.get(group) {
                Some((_, label)) => self.text(label),
                None => self.words.own(""),
            },
            (Cell::Figure(value), _) => self.words.own(written(value, column, self.words.locale)),
            (Cell::Group(_) | Cell::Nothing, _) => self.words.own(NOT_GIVEN),
        }
    }

    /// What stands along the axis, each once, in the order of the rows.
    fn along(&self) -> Vec<Cell> {
        let mut along: Vec<Cell> = vec![];
        for row in &self.series.rows {
            let cell = row.get(self.series.chart.x).copied().unwrap_or(Cell::Nothing);
            if !along.contains(&cell) {
                along.push(cell);
            }
        }
        if along.iter().all(|cell| matches!(cell, Cell::Year(_))) {
            along.sort_by_key(|cell| if let Cell::Year(year) = cell { *year } else { 0 });
        }
        along
    }

    /// Each line of the chart: its name, its column, and its figure at each place along the axis.
    fn paths(&self) -> Vec<(Label, usize, Vec<Option<f64>>)> {
        let chart = &self.series.chart;
        let along = self.along();
        let at = |place: &Cell, column: usize, group: Option<usize>| {
            let row = self.series.rows.iter().find(|row| {
                let is_group = match (chart.by, group) {
                    (Some(by), Some(group)) => row.get(by) == Some(&Cell::Group(group)),
                    _ => true,
                };
                row.get(chart.x) == Some(place) && is_group
            });
            match row?.get(column) {
                Some(Cell::Figure(value)) => Some(*value),
                _ => None,
            }
        };
        let path = |label: Label, column: usize, group: Option<usize>| {
            let figures = along.iter().map(|place| at(place, column, group)).collect();
            (label, column, figures)
        };
        match chart.by.and_then(|by| self.series.columns.get(by)).map(|column| &column.kind) {
            Some(ColumnKind::Group(groups)) => {
                let column = chart.y.first().copied().unwrap_or(0);
                (0..).zip(groups).map(|(group, (_, label))| path(self.text(label), column, Some(group))).collect()
            }
            _ => chart.y.iter().map(|y| path(self.heading(&self.series.columns[*y]), *y, None)).collect(),
        }
    }

    fn names(&self) -> Vec<Label> {
        let column = &self.series.columns[self.series.chart.x];
        self.along().into_iter().map(|cell| self.cell(cell, column)).collect()
    }

    fn is_years(&self) -> bool {
        matches!(self.series.columns[self.series.chart.x].kind, ColumnKind::Year)
    }

    fn written(&self, value: Option<f64>, column: usize) -> String {
        value.map_or(NOT_GIVEN.to_string(), |value| written(value, &self.series.columns[column], self.words.locale))
    }

    fn draw(&self) -> Canvas {
        let mut canvas = Canvas::new();
        let (names, paths) = (self.names(), self.paths());
        if self.is_years() {
            let years: Vec<f64> = self
                .along()
                .iter()
                .map(|cell| if let Cell::Year(year) = cell { f64::from(*year) } else { 0.0 })
                .collect();
            let (first, last) = (years.first().copied().unwrap_or(0.0), years.last().copied().unwrap_or(0.0));
            let places = years.iter().map(|year| (year - first) / (last - first).max(1.0)).collect();
            let along = Along { names, places };
            let path = |(label, column, figures): (Label, usize, Vec<Option<f64>>)| {
                let point = |value: &Option<f64>| Point {
                    value: *value,
                    written: self.written(*value, column),
                    base: String::new(),
                };
                Path { label, points: figures.iter().map(point).collect() }
            };
            let paths: Vec<Path> = paths.into_iter().map(path).collect();
            let least = paths.iter().flat_map(|path| &path.points).filter_map(|point| point.value).fold(0.0, f64::min);
            lines::draw(&mut canvas, &along, &paths, (least, None));
        } else if paths.len() == 1 {
            for (_, column, figures) in &paths {
                self.bars(&mut canvas, *column, figures);
            }
        } else {
            let labels: Vec<Label> = paths.iter().map(|(label, _, _)| label.clone()).collect();
            let row = |(at, label): (usize, Label)| dots::Row {
                label,
                dots: paths
                    .iter()
                    .map(|(_, column, figures)| (figures[at], self.written(figures[at], *column)))
                    .collect(),
            };
            dots::draw(&mut canvas, &labels, &names.into_iter().enumerate().map(row).collect::<Vec<_>>(), None);
        }
        canvas
    }

    fn bars(&self, canvas: &mut Canvas, column: usize, figures: &[Option<f64>]) {
        let heading = self.heading(&self.series.columns[column]);
        let lines = canvas.label((0.0, canvas.y + 13.0), &heading, WIDTH, Lettering::STRONG);
        canvas.y += lines as f64 * LEADING + 4.0;
        let written: Vec<String> = figures.iter().map(|value| self.written(*value, column)).collect();
        let room = written.iter().map(|text| wrap::width(text)).fold(0.0, f64::max) + 8.0;
        let largest = figures.iter().filter_map(|value| *value).fold(0.0, f64::max);
        for ((name, value), text) in self.names().iter().zip(figures).zip(written) {
            let lines = canvas.label((0.0, canvas.y + 13.0), name, WIDTH, Lettering::PLAIN);
            canvas.y += lines as f64 * LEADING + 1.0;
            let length = value.map_or(0.0, |value| scaled(value.max(0.0), largest, WIDTH - room));
            if length > 0.0 {
                canvas.block((0.0, length), (canvas.y, canvas.y + BAR), Ink::Group(1));
            }
            canvas.line((0.0, canvas.y - 2.0), (0.0, canvas.y + BAR + 2.0), Ink::Axis);
            canvas.strong((length + 6.0, canvas.y + BAR - 3.0), text, Anchor::Start, Ink::Text);
            canvas.y += BAR + 14.0;
        }
        canvas.y -= 10.0;
    }

    /// By year each line's first and last figure; by group the largest figure, or the largest difference of any two.
    fn sentence(&self) -> String {
        let (names, paths) = (self.names(), self.paths());
        if self.is_years() {
            let said = paths.iter().filter_map(|(label, column, figures)| {
                let known: Vec<usize> = (0..figures.len()).filter(|at| figures[*at].is_some()).collect();
                let (first, last) = (*known.first()?, *known.last()?);
                let write = |at: usize| self.written(figures[at], *column);
                let (name, from, to) = ((&label.text).into(), &names[first].text, &names[last].text);
                let (at_first, at_last) = (write(first), write(last));
                if first == last {
                    let arguments = [("name", name), ("value", (&at_first).into()), ("at", from.into())];
                    return Some(self.words.say("site-series-once", &arguments));
                }
                let arguments = [
                    ("name", name),
                    ("first", (&at_first).into()),
                    ("from", from.into()),
                    ("last", (&at_last).into()),
                    ("to", to.into()),
                ];
                Some(self.words.say("site-series-change", &arguments))
            });
            return said.collect::<Vec<_>>().join(" ");
        }
        match paths.as_slice() {
            [(name, column, figures)] => {
                let known = (0..figures.len()).filter_map(|at| Some((at, figures[at]?)));
                let Some((at, _)) = known.rev().max_by(|a, b| a.1.total_cmp(&b.1)) else { return String::new() };
                let value = self.written(figures[at], *column);
                let arguments =
                    [("name", (&name.text).into()), ("row", (&names[at].text).into()), ("value", (&value).into())];
                self.words.say("site-series-most", &arguments)
            }
            paths => {
                let pair = |one: usize| (one + 1..paths.len()).map(move |other| (one, other));
                let pairs: Vec<(usize, usize)> = (0..paths.len()).flat_map(pair).collect();
                let value = |path: usize, at: usize| paths[path].2[at];
                let apart = |at: usize| {
                    let by = |(one, other): &(usize, usize)| Some((value(*one, at)? - value(*other, at)?).abs());
                    pairs.iter().filter_map(move |pair| Some((at, *pair, by(pair)?))).collect::<Vec<_>>()
                };
                let apart: Vec<_> = (0..names.len()).flat_map(apart).collect();
                // Of equal ones the first.
                let most = apart.into_iter().rev().max_by(|a, b| a.2.total_cmp(&b.2));
                let Some((at, (one, other), _)) = most else { return String::new() };
                let written = |path: usize| self.written(value(path, at), paths[path].1);
                let (first, second) = (written(one), written(other));
                let arguments = [
                    ("row", (&names[at].text).into()),
                    ("one", (&paths[one].0.text).into()),
                    ("first", (&first).into()),
                    ("other", (&paths[other].0.text).into()),
                    ("second", (&second).into()),
                ];
                self.words.say("site-series-apart", &arguments)
            }
        }
    }
}
