//! A heat table for a grid: the darker a cell, the more people ticked it; its number stands in it.

use super::canvas::{Anchor, Canvas, LEADING, Lettering, WIDTH};
use super::finding::{self, Finding};
use super::ink::Ink;
use super::number::Number;
use super::subject::{Kind, Line, Subject};
use super::unit::{Unit, compared};
use super::words::{Label, Words};
use super::wrap;

const CELL: f64 = 38.0;
const SLIT: f64 = 3.0;

/// Rows and columns as on the form; one table, or one per group of a breakdown. All are shaded on one scale.
pub(crate) fn draw(subject: &Subject, words: &Words, unit: Unit) -> Canvas {
    let (Kind::Grid { rows, columns }, Some(panel)) = (&subject.kind, subject.panels.first()) else {
        return Canvas::new();
    };
    let mut heat = Heat {
        canvas: Canvas::new(),
        rows: rows.iter().map(|row| words.label(*row)).collect(),
        columns: columns.iter().map(|column| words.label(*column)).collect(),
        largest: (compared(subject, &panel.lines, unit)
            .flat_map(|line| (0..line.cells.len()).filter_map(|answer| line.number(answer, unit).ends())))
        .map(|ends| ends.high)
        .fold(0.0, f64::max),
        words,
        unit,
    };
    for line in compared(subject, &panel.lines, unit) {
        if subject.by.is_some() {
            let name = words.label(line.wording);
            let rows = heat.canvas.label((0.0, heat.canvas.y + 13.0), &name, WIDTH, Lettering::STRONG);
            heat.canvas.y += rows as f64 * LEADING + 4.0;
        }
        heat.draw(line);
        heat.canvas.y += 20.0;
    }
    heat.canvas.y -= 18.0;
    heat.canvas
}

/// The cell that most people ticked.
pub(crate) fn finding(subject: &Subject, words: &Words, unit: Unit) -> Finding {
    finding::largest(subject, words, unit, "results-chosen-most")
}

struct Heat<'w> {
    canvas: Canvas,
    rows: Vec<Label>,
    columns: Vec<Label>,
    largest: f64,
    words: &'w Words<'w>,
    unit: Unit,
}

impl Heat<'_> {
    fn draw(&mut self, line: &Line) {
        let names = self.names_width();
        let step = (WIDTH - names) / self.columns.len().max(1) as f64;
        let heads: Vec<Vec<String>> =
            self.columns.iter().map(|column| wrap::lines(&column.text, step - SLIT - 2.0)).collect();
        let deepest = heads.iter().map(Vec::len).max().unwrap_or(1) as f64;
        for (index, (column, lines)) in self.columns.iter().zip(&heads).enumerate() {
            let middle = names + (index as f64 + 0.5) * step;
            // Names of columns end on one base line, next to what they name.
            let first = self.canvas.y + 13.0 + (deepest - lines.len() as f64) * LEADING;
            self.canvas.label((middle, first), column, step - SLIT - 2.0, Lettering::OVER);
        }
        self.canvas.y += deepest * LEADING + 4.0;
        // All rows are as tall as the one whose name needs most lines: a height says nothing of what stands in it.
        let lines: Vec<usize> = self.rows.iter().map(|name| wrap::lines(&name.text, names - 8.0).len()).collect();
        let height = CELL.max(lines.iter().copied().max().unwrap_or(1) as f64 * LEADING + 6.0);
        for (row, lines) in lines.into_iter().enumerate() {
            let middle = self.canvas.y + height / 2.0;
            let first = middle - (lines as f64 - 1.0) * LEADING / 2.0 + 5.0;
            self.canvas.label((0.0, first), &self.rows[row], names - 8.0, Lettering::PLAIN);
            for column in 0..self.columns.len() {
                let number = line.number(row * self.columns.len() + column, self.unit);
                let x = (names + column as f64 * step, names + (column as f64 + 1.0) * step - SLIT);
                self.cell(x, (self.canvas.y, self.canvas.y + height - SLIT), number);
            }
            self.canvas.y += height;
        }
    }

    fn cell(&mut self, x: (f64, f64), y: (f64, f64), number: Number) {
        let at = ((x.0 + x.1) / 2.0, (y.0 + y.1) / 2.0 + 5.0);
        let value = self.words.number(number.drawn());
        match number.ends() {
            // As dark as the lower end, and striped: it may be darker.
            Some(ends) if number.is_range() => {
                self.canvas.block(x, y, Ink::Heat(self.shade(ends.low)));
                self.canvas.slant(x, y);
                let lines = wrap::lines(&value.replace('–', "– "), x.1 - x.0 - 2.0);
                let lines = if wrap::width(&value) <= x.1 - x.0 - 2.0 { vec![value] } else { lines };
                let first = at.1 - (lines.len() as f64 - 1.0) * LEADING / 2.0;
                for (row, line) in (0_u32..).zip(lines) {
                    self.canvas.strong((at.0, first + f64::from(row) * LEADING), line, Anchor::Middle, Ink::OnMissing);
                }
            }
            Some(ends) => {
                let shade = self.shade(ends.low);
                self.canvas.block(x, y, Ink::Heat(shade));
                self.canvas.strong(at, value, Anchor::Middle, Ink::OnHeat(shade));
            }
            None => {
                self.canvas.hatched(x, y);
                self.canvas.text(at, value, Anchor::Middle, Ink::OnMissing);
            }
        }
    }

    /// 0 for nobody, then four steps of the largest.
    fn shade(&self, size: f64) -> u8 {
        let place = if self.largest > 0.0 { size / self.largest } else { 0.0 };
        [0.0, 0.25, 0.5, 0.75].iter().filter(|step| place > **step).count() as u8
    }

    /// Room for the names of rows: as much as they need, within what the columns leave.
    fn names_width(&self) -> f64 {
        let longest = self.rows.iter().map(|row| wrap::width(&row.text)).fold(0.0, f64::max) + 10.0;
        longest.min(if self.columns.len() > 4 { 80.0 } else { 120.0 })
    }
}
