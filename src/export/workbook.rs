//! All figures of a survey as a workbook (Office Open XML) for readers of one language: what is in it, then a sheet for each
//! figure, as the Government Statistical Service asks of spreadsheets: one table to a sheet, headings in one row, marks in
//! place of what is hidden.
//!
//! Numbers are numbers, so that a program in any country reads them right. The same results give the same bytes.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Url, Workbook, Worksheet, XlsxError};

use crate::analysis::disclosure::{Mark, Value};
use crate::figure::number::sign;
use crate::figure::{Figure, Number, Words};

/// What stands in a workbook besides its figures.
pub struct Cover<'a> {
    /// The survey's.
    pub title: &'a str,
    /// When, and how many answered.
    pub facts: &'a [String],
    /// What the first sheet is called.
    pub contents: &'a str,
}

/// The workbook of figures, in their order.
///
/// # Errors
/// It does not fit into a workbook: a text of more than 32,767 letters, more columns than there can be.
pub fn workbook(cover: &Cover, figures: &[&Figure], words: &Words) -> Result<Vec<u8>, String> {
    made(cover, figures, words).map_err(|error| error.to_string())
}

/// What the parts of a column are called.
const COUNTED: [&str; 3] = ["results-people", "results-percent", "results-interval"];
const WEIGHTED: [&str; 4] = ["results-people", "results-percent", "results-weighted", "results-interval"];

/// The width of a column of names, and of one of numbers, in letters.
const NAMES: f64 = 48.0;
const NUMBERS: f64 = 15.0;

fn made(cover: &Cover, figures: &[&Figure], words: &Words) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The day that a program wrote it would be another with each build.
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(cover.title).set_creation_datetime(&created));
    contents(workbook.add_worksheet(), cover, figures, words)?;
    for (place, figure) in figures.iter().enumerate() {
        let sheet = workbook.add_worksheet();
        sheet.set_name((place + 1).to_string())?;
        Sheet { sheet, words, row: 0 }.figure(figure)?;
    }
    workbook.save_to_buffer()
}

/// A line for each figure: its number, which leads to its sheet, its title, what it says, and the name of its file.
fn contents(sheet: &mut Worksheet, cover: &Cover, figures: &[&Figure], words: &Words) -> Result<(), XlsxError> {
    sheet.set_name(sheet_name(cover.contents))?;
    let mut sheet = Sheet { sheet, words, row: 0 };
    sheet.text(0, cover.title, &Format::new().set_bold())?;
    for fact in cover.facts {
        sheet.row += 1;
        sheet.text(0, fact, &Format::new())?;
    }
    sheet.row += 2;
    for (place, figure) in figures.iter().enumerate() {
        let name = (place + 1).to_string();
        sheet.sheet.write_url(sheet.row, 0, Url::new(format!("internal:'{name}'!A1")).set_text(&name))?;
        sheet.text(1, &figure.title, &Format::new().set_text_wrap())?;
        sheet.text(2, &figure.sentence, &Format::new().set_text_wrap())?;
        sheet.text(3, &figure.id, &Format::new())?;
        sheet.row += 1;
    }
    for (column, width) in [(0, 6.0), (1, NAMES), (2, 90.0), (3, 36.0)] {
        sheet.sheet.set_column_width(column, width)?;
    }
    sheet.sheet.set_right_to_left(words.locale.direction() == "rtl");
    Ok(())
}

/// A sheet that is being written, from the top down.
struct Sheet<'s> {
    sheet: &'s mut Worksheet,
    words: &'s Words<'s>,
    row: u32,
}

impl Sheet<'_> {
    fn figure(mut self, figure: &Figure) -> Result<(), XlsxError> {
        self.text(0, &figure.title, &Format::new().set_bold())?;
        self.row += 1;
        self.text(0, &figure.sentence, &Format::new())?;
        self.row += 2;
        self.table(figure)?;
        self.row += 1;
        for text in [&figure.base].into_iter().chain(&figure.notes) {
            self.text(0, text, &Format::new())?;
            self.row += 1;
        }
        self.sheet.set_column_width(0, NAMES)?;
        self.sheet.set_right_to_left(self.words.locale.direction() == "rtl");
        Ok(())
    }

    /// A column in which counts stand with their shares becomes two; with the intervals of those, three; with weighted shares and theirs, four.
    fn table(&mut self, figure: &Figure) -> Result<(), XlsxError> {
        let table = &figure.table;
        let parts = |column: usize| {
            let cells = table.rows.iter().filter_map(|row| row.cells.get(column));
            let parts = cells.map(|cell| match cell {
                Number::CountShareWeighted(.., share)
                    if share.known().is_some_and(|share| share.interval().is_some()) =>
                {
                    WEIGHTED.len() as u16
                }
                Number::CountShareWeighted(..) => WEIGHTED.len() as u16 - 1,
                Number::CountShareInterval(..) => 3,
                Number::CountAndShare(..) => 2,
                Number::Count(_)
                | Number::Share(_)
                | Number::Weighted(_)
                | Number::WeightedInterval(_)
                | Number::Interval(_)
                | Number::Mean(_) => 1,
            });
            parts.max().unwrap_or(1)
        };
        let columns = table.header.len().saturating_sub(1);
        let parts: Vec<u16> = (0..columns).map(parts).collect();
        let head = Format::new().set_bold().set_text_wrap();
        let say = |id: &&str| self.words.say(id, &[]);
        let [plain, weighted] = [&COUNTED[..], &WEIGHTED[..]].map(|ids| ids.iter().map(say).collect::<Vec<_>>());
        let is_weighted = |column: usize| {
            let cells = table.rows.iter().filter_map(|row| row.cells.get(column));
            cells.into_iter().any(|cell| matches!(cell, Number::CountShareWeighted(..)))
        };
        let mut at = 0;
        for (place, heading) in table.header.iter().enumerate() {
            match place.checked_sub(1).and_then(|column| parts.get(column)) {
                Some(parts @ 2..) => {
                    let units = if is_weighted(place - 1) { &weighted } else { &plain };
                    for unit in units.iter().take(usize::from(*parts)) {
                        self.text(at, &format!("{heading} · {unit}"), &head)?;
                        at += 1;
                    }
                }
                Some(_) | None => {
                    self.text(at, heading, &head)?;
                    at += 1;
                }
            }
        }
        for column in 1..at {
            self.sheet.set_column_width(column, NUMBERS)?;
        }
        self.row += 1;
        self.sheet.set_freeze_panes(self.row, 1)?;
        for row in &table.rows {
            let kind = if row.apart { Format::new().set_italic() } else { Format::new() };
            self.text(0, &row.label, &kind)?;
            let mut at = 1;
            for (cell, parts) in row.cells.iter().zip(&parts) {
                match *cell {
                    Number::CountAndShare(count, share) => {
                        self.number(at, Number::Count(count), &kind)?;
                        self.number(at + 1, Number::Share(share), &kind)?;
                    }
                    Number::CountShareInterval(count, share, interval) => {
                        self.number(at, Number::Count(count), &kind)?;
                        self.number(at + 1, Number::Share(share), &kind)?;
                        self.number(at + 2, Number::Interval(interval), &kind)?;
                    }
                    Number::CountShareWeighted(count, share, weighted) => {
                        self.number(at, Number::Count(count), &kind)?;
                        self.number(at + 1, Number::Share(share), &kind)?;
                        self.number(at + 2, Number::Weighted(weighted), &kind)?;
                        if *parts > 3 {
                            self.number(at + 3, Number::WeightedInterval(weighted), &kind)?;
                        }
                    }
                    number => self.number(at, number, &kind)?,
                }
                at += parts;
            }
            self.row += 1;
        }
        Ok(())
    }

    fn number(&mut self, column: u16, number: Number, kind: &Format) -> Result<(), XlsxError> {
        let digits = usize::from(self.words.digits);
        let (value, shape) = match number {
            Number::Count(count)
            | Number::CountAndShare(count, _)
            | Number::CountShareInterval(count, ..)
            | Number::CountShareWeighted(count, ..) => (known(count, f64::from), "#,##0".to_string()),
            Number::Weighted(share) => {
                let places = share.known().map_or(0, |share| usize::from(share.digits()));
                let shape = if places > 0 { format!("0.{}%", "0".repeat(places)) } else { "0%".to_string() };
                (known(share, |share| share.percent() / 100.0), shape)
            }
            Number::WeightedInterval(share) => (known(share, |share| share.percent()), String::new()),
            // As precise as its count and its base, which stand beside it.
            Number::Share(share) => {
                let shape = if digits > 0 { format!("0.{}%", "0".repeat(digits)) } else { "0%".to_string() };
                (known(share, |share| (share.fraction() * 10_000.0).round() / 10_000.0), shape)
            }
            Number::Interval(interval) => (known(interval, |ends| ends.low.fraction()), String::new()),
            Number::Mean(mean) => {
                let places = mean.known().map_or(1, |mean| mean.digits);
                let scale = 10f64.powi(i32::from(places));
                let shape = format!("0.{}", "0".repeat(usize::from(places)));
                (known(mean, |mean| (mean.value * scale).round() / scale), shape)
            }
        };
        match value {
            // A range is a text in the language of the workbook, as it stands on the page; so is an interval.
            _ if number.is_range()
                || (matches!(number, Number::Interval(_) | Number::WeightedInterval(_)) && number.mark().is_none()) =>
            {
                let written = self.words.number(number);
                let right = kind.clone().set_align(rust_xlsxwriter::FormatAlign::Right);
                self.sheet.write_string_with_format(self.row, column, &written, &right)?;
            }
            Ok(value) => {
                self.sheet.write_number_with_format(self.row, column, value, &kind.clone().set_num_format(shape))?;
            }
            Err(mark) => {
                let marked = kind.clone().set_align(rust_xlsxwriter::FormatAlign::Right);
                self.sheet.write_string_with_format(self.row, column, mark, &marked)?;
            }
        }
        Ok(())
    }

    /// A text is a text whatever it begins with: `=1+1` in a label is no formula, here or where a cell is typed into again.
    fn text(&mut self, column: u16, text: &str, kind: &Format) -> Result<(), XlsxError> {
        let kind = if text.starts_with(['=', '+', '-', '@']) { kind.clone().set_quote_prefix() } else { kind.clone() };
        self.sheet.write_string_with_format(self.row, column, text, &kind)?;
        Ok(())
    }
}

fn known<T: Copy>(value: Value<T>, read: impl Fn(T) -> f64) -> Result<f64, &'static str> {
    match value {
        Value::Known(number) => Ok(read(number.get())),
        Value::Between(_) => Err(sign(Mark::Hidden)),
        Value::Marked(mark) => Err(sign(mark)),
    }
}

/// What a sheet can be called: at most 31 letters, none of those that a formula needs.
fn sheet_name(name: &str) -> String {
    let letters = name.chars().filter(|letter| !"[]:*?/\\'".contains(*letter));
    let name: String = letters.take(31).collect();
    if name.is_empty() { "0".to_string() } else { name }
}
