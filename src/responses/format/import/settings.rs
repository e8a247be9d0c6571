//! Reads what `import.yaml` says of a file, or of a column of it: encoding, marks, blanks, numbers and dates.

use std::collections::BTreeSet;

use encoding_rs::Encoding;

use crate::diagnostic::Diagnostic;
use crate::model::control::MissingCode;
use crate::responses::conflict::OnConflict;
use crate::responses::dataset::Code;
use crate::responses::date::DateOrder;
use crate::responses::format::encoding;
use crate::responses::format::words::BlankCells;
use crate::responses::number::DecimalMark;
use crate::responses::record::Field;
use crate::responses::scalar::Written;
use crate::responses::spelling::trimmed;
use crate::source::yaml::{Key, Node, Value};

use super::check::Check;

/// What holds for all columns of a file; a column may say otherwise.
#[derive(Clone, Default)]
pub(super) struct Usual {
    pub blank_cells: BlankCells,
    pub written: Written,
}

/// A file's map while its columns are read.
pub(super) struct Filling {
    pub usual: Usual,
    /// The repeat of which each row is a round.
    pub rounds: Option<String>,
    /// Of which repeat is told elsewhere to be wrong.
    pub is_of_unknown: bool,
    /// By variable: what a blank cell means.
    pub blank: Vec<Code>,
    /// What is answered by a column already.
    pub seen: BTreeSet<Field>,
}

impl Check<'_> {
    /// `blank_cells`, `decimal` and `date` among the entries of a file's or a column's map.
    pub(super) fn written(&mut self, entries: &[(Key, Node)], usual: &Usual) -> Usual {
        let mut own = usual.clone();
        for (key, node) in entries {
            match key.text.as_str() {
                "blank_cells" => own.blank_cells = self.blank_cells(node).unwrap_or_default(),
                "decimal" => own.written.decimal = self.decimal(node).unwrap_or_default(),
                "date" => own.written.date = self.date(node),
                _ => {}
            }
        }
        own
    }

    pub(super) fn encoding(&mut self, node: &Node) -> Option<&'static Encoding> {
        let encoding = node.scalar().and_then(encoding::named);
        if encoding.is_none() {
            self.error(
                node.span,
                "this is no encoding that canvass knows",
                "write `utf-8`, `windows-1252`, `macroman` or another name of the WHATWG list",
            );
        }
        encoding
    }

    /// What parts the cells of a row.
    pub(super) fn delimiter(&mut self, node: &Node) -> Option<u8> {
        let delimiter = match node.scalar() {
            Some("tab" | "\t") => Some(b'\t'),
            Some(text) if text.len() == 1 => text.bytes().find(|byte| byte.is_ascii_punctuation() && *byte != b'"'),
            _ => None,
        };
        if delimiter.is_none() {
            self.error(node.span, "a separator is a single mark", "write `\",\"`, `\";\"`, `\"|\"` or `tab`");
        }
        delimiter
    }

    /// What parts several answers in one cell: a mark or a few, or a space.
    pub(super) fn separator(&mut self, node: &Node) -> Option<Box<[u8]>> {
        let separator = match node.scalar() {
            Some("tab") => Some(b"\t".as_slice()),
            Some("newline") => Some(b"\n".as_slice()),
            Some(text) if !text.is_empty() && text.len() <= 8 && !text.contains(char::is_alphanumeric) => {
                // Spaces beside a mark are no part of it; a mark of spaces alone is one of them.
                match trimmed(text.as_bytes()) {
                    [] => text.as_bytes().get(..1),
                    mark => Some(mark),
                }
            }
            _ => None,
        };
        if separator.is_none() {
            self.error(
                node.span,
                "a separator of answers is a mark, or a few, without letters and digits",
                "write `\",\"`, `\";\"`, `\"|\"`, `\" \"` for a space, `tab` or `newline`",
            );
        }
        separator.map(Into::into)
    }

    /// The name of a workbook's sheet.
    pub(super) fn sheet(&mut self, node: &Node) -> Option<String> {
        let name = node.scalar().filter(|name| !name.trim().is_empty());
        if name.is_none() {
            self.error(node.span, "a sheet is called by its name", "write `sheet: Answers`");
        }
        name.map(str::to_string)
    }

    pub(super) fn header_rows(&mut self, node: &Node) -> Option<usize> {
        let rows = node.scalar().and_then(|text| text.parse().ok()).filter(|rows| *rows <= 10);
        if rows.is_none() {
            self.error(
                node.span,
                "the number of header rows is a whole number from 0 to 10",
                "leave it out where there is one",
            );
        }
        rows
    }

    /// The repeat of which each row of a file is a round.
    pub(super) fn rounds(&mut self, node: &Node) -> Option<String> {
        let name = node.scalar().unwrap_or_default();
        let known = self.layout.repeats.contains_key(name);
        if !known {
            let unknown =
                Diagnostic::error(node.span, format!("no questions are asked several times under the name `{name}`"));
            let hint = "write the name of a `repeat:` of the survey: each row is a round of it";
            self.findings.push(unknown.hint(hint).nearest(name, self.layout.repeats.keys().copied()));
        }
        known.then(|| name.to_string())
    }

    /// What a blank cell means.
    pub(super) fn blank(&mut self, node: &Node) -> Option<Code> {
        let code = match node.scalar() {
            Some("skipped") => Some(Code::SKIPPED),
            Some("not_asked") => Some(Code::NOT_ASKED),
            text => text.and_then(MissingCode::parse).map(Code::missing),
        };
        if code.is_none() {
            self.error(
                node.span,
                "this says nothing about a blank cell",
                "write `skipped`, `not_asked`, `refused`, `dont_know` or `not_applicable`",
            );
        }
        code
    }

    /// What becomes of answers that contradict the instrument.
    pub(super) fn on_conflict(&mut self, node: &Node) -> Option<OnConflict> {
        let said = node.scalar().and_then(OnConflict::parse);
        if said.is_none() {
            self.error(
                node.span,
                "this says nothing about answers that contradict the questionnaire",
                "write `refuse`, `drop` (their question counts as not answered) or `keep`",
            );
        }
        said
    }

    fn blank_cells(&mut self, node: &Node) -> Option<BlankCells> {
        let texts = match &node.value {
            Value::List(items) => items.iter().map(|item| item.scalar().map(str::to_string)).collect(),
            Value::Scalar(text) => Some(vec![text.clone()]),
            Value::Null | Value::Map(_) => None,
        };
        if texts.is_none() {
            self.error(
                node.span,
                "`blank_cells:` lists the texts of cells that count as empty",
                "write `blank_cells: [NA, \"-\"]`; what an empty cell means is said by `blank:`",
            );
        }
        texts.map(BlankCells::new)
    }

    fn decimal(&mut self, node: &Node) -> Option<DecimalMark> {
        match node.scalar() {
            Some(".") => Some(DecimalMark::Point),
            Some(",") => Some(DecimalMark::Comma),
            _ => {
                self.error(
                    node.span,
                    "decimals are parted by a point or a comma",
                    "write `decimal: \",\"` or `decimal: \".\"`",
                );
                None
            }
        }
    }

    fn date(&mut self, node: &Node) -> Option<DateOrder> {
        match node.scalar() {
            Some("d-m-y") => Some(DateOrder::DayMonthYear),
            Some("m-d-y") => Some(DateOrder::MonthDayYear),
            Some("y-m-d") => Some(DateOrder::YearMonthDay),
            Some("excel") => Some(DateOrder::Excel),
            _ => {
                self.error(
                    node.span,
                    "this is no order of day, month and year",
                    "write `d-m-y`, `m-d-y` or `y-m-d`, whatever marks stand between them, or `excel` for days as Excel counts them",
                );
                None
            }
        }
    }
}
