//! The numbers of a figure as a table: what the drawing shows, and everything that it leaves out.

use super::base::without_answer;
use super::measure;
use super::order;
use super::subject::{Answer, Kind, Line, Subject};
use super::words::{HIDDEN, Label, NOT_AVAILABLE, NOT_RELEVANT, Unit, Wording, Words};
use super::{FigureRow, FigureTable};
use crate::analysis::table::Cell;
use crate::model::table::ColumnKey;

/// The table of a figure. Every cell has a text: a number or a mark.
pub fn table(subject: &Subject, words: &Words, unit: Unit, caption: &str) -> FigureTable {
    let table = Maker { subject, words, unit, order: order::answers(subject) };
    let (header, rows) = match (&subject.kind, &subject.by) {
        (Kind::Grid { rows, columns }, _) => table.grid(rows, columns),
        (Kind::Tally, _) => table.one_group(),
        _ if subject.panels.len() > 1 => table.items(),
        (_, None) => table.one_group(),
        (_, Some(_)) => table.groups(),
    };
    let (header, header_lang) = header.into_iter().map(|label| (label.text, label.lang)).unzip();
    FigureTable { caption: caption.to_string(), header, header_lang, rows }
}

struct Maker<'s, 'a> {
    subject: &'s Subject<'a>,
    words: &'s Words<'s>,
    unit: Unit,
    order: Vec<usize>,
}

type Made = (Vec<Label>, Vec<FigureRow>);

impl<'a> Maker<'_, 'a> {
    /// Answers down, people and percentages across.
    fn one_group(&self) -> Made {
        let Some(line) = self.subject.panels.first().and_then(|panel| panel.lines.first()) else {
            return (vec![], vec![]);
        };
        let percent = self.unit == Unit::Percent && !self.subject.answers.is_empty();
        let mut header = vec![self.head("results-answer"), self.head("results-people")];
        header.extend(percent.then(|| self.head("results-percent")));
        let mut rows = vec![];
        for (answer, cell) in self.in_order(line) {
            let mut cells = vec![self.words.value(cell, line.base, Unit::People)];
            cells.extend(percent.then(|| self.words.value(cell, line.base, Unit::Percent)));
            rows.push(row(self.words.label(answer.wording), cells, false));
        }
        for (name, cell) in self.apart(&[line]) {
            let mut cells: Vec<String> = cell.iter().map(|cell| self.count(*cell)).collect();
            cells.extend(percent.then(|| NOT_RELEVANT.to_string()));
            rows.push(row(self.words.own(name), cells, true));
        }
        (header, rows)
    }

    /// Answers down, groups across.
    fn groups(&self) -> Made {
        let Some(panel) = self.subject.panels.first() else { return (vec![], vec![]) };
        let lines: Vec<&Line> = panel.lines.iter().filter(|line| !nobody(line)).collect();
        let mut header = vec![self.head("results-answer")];
        header.extend(lines.iter().map(|line| self.words.label(line.wording)));
        let mut rows = vec![];
        for index in &self.order {
            let Some(answer) = self.subject.answers.get(*index) else { continue };
            let cells = lines.iter().map(|line| self.both(at(line, *index), line)).collect();
            rows.push(row(self.words.label(answer.wording), cells, false));
        }
        for (name, cells) in self.apart(&lines) {
            rows.push(row(self.words.own(name), cells.iter().map(|cell| self.count(*cell)).collect(), true));
        }
        (header, rows)
    }

    /// Items down (each with its groups, where there are any), answers across, then who is not in the base.
    fn items(&self) -> Made {
        let lines: Vec<&Line> = self.subject.panels.iter().flat_map(|panel| &panel.lines).collect();
        let reasons: Vec<(usize, String)> = match lines.first() {
            Some(line) => {
                without_answer(self.subject, line, self.words).into_iter().map(|(name, _)| name).enumerate().collect()
            }
            None => vec![],
        };
        let reasons: Vec<(usize, String)> = reasons
            .into_iter()
            .filter(|(index, _)| lines.iter().any(|line| reason(line, *index) != Cell::Published(0)))
            .collect();
        let scored = matches!(self.subject.kind, Kind::Scale)
            && self.subject.answers.iter().all(|answer| answer.score.is_some());
        let mut header = vec![self.head("results-item")];
        header.extend(self.subject.answers.iter().map(|answer| self.words.label(answer.wording)));
        header.push(self.head("results-n"));
        header.extend(reasons.iter().map(|(_, name)| self.words.own(name.clone())));
        header.extend(scored.then(|| self.head("results-mean")));
        let mut rows = vec![];
        for panel in &self.subject.panels {
            let item = panel.wording.map(|wording| self.words.label(wording)).unwrap_or_else(|| self.words.own(""));
            for line in panel.lines.iter().filter(|line| !nobody(line)) {
                let mut cells: Vec<String> = line.cells.iter().map(|cell| self.both(*cell, line)).collect();
                cells.push(self.count(line.base));
                cells.extend(reasons.iter().map(|(index, _)| self.count(reason(line, *index))));
                cells.extend(scored.then(|| self.mean(line)));
                rows.push(row(self.of_group(&item, line), cells, false));
            }
        }
        (header, rows)
    }

    /// Rows and columns as on the form.
    fn grid(&self, rows: &[Wording<'a>], columns: &[Wording<'a>]) -> Made {
        let Some(panel) = self.subject.panels.first() else { return (vec![], vec![]) };
        let lines: Vec<&Line> = panel.lines.iter().filter(|line| !nobody(line)).collect();
        let mut header = vec![self.head("results-answer")];
        header.extend(columns.iter().map(|column| self.words.label(*column)));
        let mut made = vec![];
        for line in &lines {
            for (index, name) in rows.iter().enumerate() {
                let cells = (0..columns.len()).map(|column| self.both(at(line, index * columns.len() + column), line));
                made.push(row(self.of_group(&self.words.label(*name), line), cells.collect(), false));
            }
            for (name, cells) in self.apart(&[*line]) {
                // The same people answered every cell.
                let count = cells.first().map_or(NOT_AVAILABLE.to_string(), |cell| self.count(*cell));
                let label = self.of_group(&self.words.own(name), line);
                made.push(row(label, vec![count; columns.len()], true));
            }
        }
        (header, made)
    }

    fn in_order(&self, line: &Line) -> Vec<(&Answer<'a>, Cell)> {
        let answers = self.order.iter();
        answers.filter_map(|index| Some((self.subject.answers.get(*index)?, at(line, *index)))).collect()
    }

    /// The rows that are no substantive answer: the base, the reasons for having none (where anybody has one), all.
    fn apart(&self, lines: &[&Line]) -> Vec<(String, Vec<Cell>)> {
        let mut rows = vec![(self.words.say("results-n", &[]), lines.iter().map(|line| line.base).collect())];
        let names = lines.first().map_or(vec![], |line| without_answer(self.subject, line, self.words));
        for (index, (name, _)) in names.into_iter().enumerate() {
            let cells: Vec<Cell> = lines.iter().map(|line| reason(line, index)).collect();
            if cells.iter().any(|cell| *cell != Cell::Published(0)) {
                rows.push((name, cells));
            }
        }
        rows.push((self.words.say("results-total", &[]), lines.iter().map(|line| line.total).collect()));
        rows
    }

    /// A count, and its percentage where the figure has percentages.
    fn both(&self, cell: Cell, line: &Line) -> String {
        let percent = self.words.value(cell, line.base, Unit::Percent);
        match (cell, line.base, self.unit) {
            (Cell::Published(count), Cell::Published(_), Unit::Percent) => {
                let count = self.words.count(count);
                self.words.say("results-count-percent", &[("count", (&count).into()), ("percent", (&percent).into())])
            }
            _ => self.count(cell),
        }
    }

    fn count(&self, cell: Cell) -> String {
        cell.published().map_or(HIDDEN.to_string(), |count| self.words.count(count))
    }

    fn mean(&self, line: &Line) -> String {
        match measure::mean(&self.subject.answers, line, self.words.min_base) {
            Some(mean) => crate::locale::number::decimal(self.words.locale, mean, 1),
            None => NOT_AVAILABLE.to_string(),
        }
    }

    fn head(&self, id: &str) -> Label {
        self.words.own(self.words.say(id, &[]))
    }

    /// The name of a row; with its group, in a breakdown.
    fn of_group(&self, name: &Label, line: &Line) -> Label {
        if self.subject.by.is_none() {
            return name.clone();
        }
        let group = self.words.label(line.wording);
        Label { text: format!("{} · {}", name.text, group.text), lang: name.lang.clone() }
    }
}

fn row(label: Label, cells: Vec<String>, apart: bool) -> FigureRow {
    FigureRow { label: label.text, lang: label.lang, cells, apart }
}

/// The count of one answer.
pub fn at(line: &Line, answer: usize) -> Cell {
    line.cells.get(answer).copied().unwrap_or(Cell::Suppressed)
}

/// The count of one reason, in the order of [`without_answer`].
fn reason(line: &Line, index: usize) -> Cell {
    let reasons = line.missing.iter().chain([&line.skipped, &line.not_asked]);
    reasons.copied().nth(index).unwrap_or(Cell::Suppressed)
}

/// The people in no group are left out where there are none, and that may be known.
pub fn nobody(line: &Line) -> bool {
    line.column == ColumnKey::NoAnswer && line.total == Cell::Published(0)
}
