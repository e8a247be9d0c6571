//! Statistics that were published elsewhere: each with its chart, its table, its source and its file.

use serde::Serialize;

use super::Site;
use super::phrase::Phrase;
use super::shell::{Shell, Way};
use super::table::Table;
use crate::diagnostic::Diagnostic;
use crate::figure::series::{SeriesFigure, figure};
use crate::locale::Locale;
use crate::locale::message::Messages;
use crate::model::output::OutputFile;
use crate::model::series::{Cell, Column, ColumnKind, Series};

/// The page's file, relative to the language's folder.
pub(crate) const FILE: &str = "statistics.html";

#[derive(Serialize)]
struct Statistics {
    #[serde(flatten)]
    shell: Shell,
    figures: Vec<Shown>,
}

#[derive(Serialize)]
pub(super) struct Shown {
    figure: SeriesFigure,
    table: Table,
    name: Phrase,
    pub(super) heading: Phrase,
    csv_href: String,
}

impl Shown {
    pub(super) fn sentence(&self) -> &str {
        &self.figure.sentence
    }
}

/// The page, where the site has such statistics.
pub(super) fn page(site: &Site, locale: &Locale) -> Result<Option<OutputFile>, Diagnostic> {
    if site.series.is_empty() {
        return Ok(None);
    }
    let path = format!("{locale}/{FILE}");
    let name = Messages::built_in(locale).text("site-statistics");
    let statistics = Statistics {
        shell: site.shell(locale, &path, Some(&name), None),
        figures: (1..).zip(site.series).map(|(number, series)| shown(series, number, locale, &path)).collect(),
    };
    site.render(&path, "statistics.html", &statistics).map(Some)
}

/// One figure on the page at `path`.
pub(super) fn shown(series: &Series, number: u32, locale: &Locale, path: &str) -> Shown {
    let figure = figure(series, locale);
    Shown {
        table: Table::of_series(&figure),
        figure,
        name: Phrase::message("site-figure", &[("number", number.into())], locale),
        heading: Phrase::of(&series.title, locale),
        csv_href: super::relative(path, &csv_path(series)),
    }
}

/// The way to it, among the site's pages.
pub(super) fn way(site: &Site, locale: &Locale, path: &str) -> Option<Way> {
    let text = Phrase::message("site-statistics", &[], locale);
    (!site.series.is_empty()).then(|| super::shell::way(locale, path, FILE, text))
}

/// The figures as CSV, as their author wrote them; the names of groups in every language beside.
pub(super) fn csv(series: &Series, languages: &[Locale]) -> OutputFile {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(vec![]);
    // Writing to memory cannot fail, and every record has as many fields as the header.
    let mut write = |record: Vec<String>| drop(writer.write_record(record));
    let labels = |column: &Column| match column.kind {
        ColumnKind::Group(_) => languages.iter().map(|locale| format!("{}_{locale}", column.name)).collect(),
        ColumnKind::Year | ColumnKind::Figure { .. } => vec![],
    };
    write(series.columns.iter().flat_map(|column| [vec![column.name.clone()], labels(column)].concat()).collect());
    for row in &series.rows {
        let cells = row.iter().zip(&series.columns);
        write(cells.flat_map(|(cell, column)| cell_in_csv(*cell, column, languages)).collect());
    }
    OutputFile { path: csv_path(series), bytes: writer.into_inner().unwrap_or_default() }
}

fn cell_in_csv(cell: Cell, column: &Column, languages: &[Locale]) -> Vec<String> {
    match (cell, &column.kind) {
        (Cell::Year(year), _) => vec![year.to_string()],
        (Cell::Group(group), ColumnKind::Group(groups)) => match groups.get(group) {
            Some((name, label)) => {
                let labels = languages.iter().map(|locale| crate::locale::markdown::plain(label.get(locale).text));
                std::iter::once(name.clone()).chain(labels).collect()
            }
            None => vec![String::new(); languages.len() + 1],
        },
        (Cell::Figure(value), ColumnKind::Figure { digits, .. }) => vec![format!("{value:.*}", usize::from(*digits))],
        (Cell::Figure(_) | Cell::Group(_) | Cell::Nothing, _) => vec!["[x]".to_string()],
    }
}

fn csv_path(series: &Series) -> String {
    format!("data/{}.csv", series.name)
}
