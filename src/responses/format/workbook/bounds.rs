//! Keeps a workbook from filling the memory: a file of a few kilobytes can unpack to gigabytes, or repeat one cell a
//! thousand million times.

use std::io::{BufRead, BufReader, Cursor, Read};

use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;
use zip::result::ZipError;

use super::{Kind, Refused};

/// No part of a workbook unpacks to more bytes than this. Whoever has more has CSV.
const PART: u64 = 1 << 29;
/// Texts that cells share are all held in memory at once, as are the cells of a sheet of LibreOffice.
const HELD: u64 = 1 << 27;
/// Cells that are held at once, the blank ones between filled ones included.
const CELLS: u64 = 30_000_000;
const DENSE_CELLS: u64 = 12_000_000;
/// Bytes of text in all cells of a sheet, shared ones counted wherever they stand.
const TEXT: u64 = 1 << 28;
/// Deflate never packs more tightly than this (RFC 1951: 258 bytes in 2 bits).
const TIGHTEST: u64 = 1032;

/// Refuses a workbook whose parts are too large, before anything else reads it.
pub(super) fn check(bytes: &[u8], kind: Kind) -> Result<(), Refused> {
    // A workbook with a password is no zip at all, but an OLE file (ECMA-376-2, 13).
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(Refused::Locked);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refused::NotAWorkbook)?;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Refused::Locked,
            _ => Refused::NotAWorkbook,
        })?;
        let held = part.name().is_ok_and(|name| name.ends_with("sharedStrings.xml") || name.ends_with("styles.xml"));
        let limit = if held { HELD } else { PART };
        // What a part says of its own size may be a lie; how tightly it can be packed is not.
        if part.compressed_size().saturating_mul(TIGHTEST) > limit {
            let mut part = part.take(limit + 1);
            let unpacked = std::io::copy(&mut part, &mut std::io::sink()).map_err(|_| Refused::NotAWorkbook)?;
            if unpacked > limit {
                return Err(Refused::TooLarge);
            }
        }
    }
    if kind == Kind::OpenDocument {
        let content = archive.by_name("content.xml").map_err(|_| Refused::NotAWorkbook)?;
        if dense_cells(BufReader::new(content))? > DENSE_CELLS {
            return Err(Refused::TooLarge);
        }
    }
    Ok(())
}

/// How much of its share a sheet has used up.
#[derive(Default)]
pub(super) struct Room {
    cells: u64,
    text: u64,
}

impl Room {
    pub(super) fn cells(&mut self, cells: usize) -> Result<(), Refused> {
        self.cells += cells as u64;
        if self.cells > CELLS { Err(Refused::TooLarge) } else { Ok(()) }
    }

    pub(super) fn text(&mut self, bytes: usize) -> Result<(), Refused> {
        self.text += bytes as u64;
        if self.text > TEXT { Err(Refused::TooLarge) } else { Ok(()) }
    }
}

/// Cells of all tables of an OpenDocument file once repeated rows and cells (ODF 1.3, 19.675 and 19.679) are written
/// out, from the first to the last that is filled.
fn dense_cells(content: impl BufRead) -> Result<u64, Refused> {
    let mut reader = quick_xml::Reader::from_reader(content);
    let mut buffer = Vec::new();
    let (mut all, mut table) = (0u64, Table::default());
    // calamine 0.38 waits for ever for the end of an element that the file breaks off in.
    let mut open = 0u64;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| Refused::NotAWorkbook)? {
            Event::Eof if open > 0 => return Err(Refused::NotAWorkbook),
            Event::Eof => return Ok(all.saturating_add(table.cells())),
            Event::Start(tag) => {
                open += 1;
                table.open(&tag, true);
            }
            Event::Empty(tag) => table.open(&tag, false),
            Event::End(tag) => {
                open = open.saturating_sub(1);
                if tag.name().as_ref() == TABLE {
                    all = all.saturating_add(table.cells());
                    table = Table::default();
                }
            }
            _ => {}
        }
        if all.saturating_add(table.cells()) > DENSE_CELLS {
            return Ok(u64::MAX);
        }
    }
}

const TABLE: &str = "table:table";

#[derive(Default)]
struct Table {
    /// Rows up to the one being read, and up to the last filled one.
    rows: u64,
    filled_rows: u64,
    width: u64,
    /// Cells of the row being read.
    row: u64,
    repeat: u64,
}

impl Table {
    fn cells(&self) -> u64 {
        self.filled_rows.saturating_mul(self.width)
    }

    fn open(&mut self, tag: &BytesStart, has_content: bool) {
        match tag.name().as_ref() {
            "table:table-row" => {
                self.repeat = repeated(tag, "table:number-rows-repeated");
                self.rows = self.rows.saturating_add(self.repeat);
                self.row = 0;
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.row = self.row.saturating_add(repeated(tag, "table:number-columns-repeated"));
                if has_content
                    || tag.attributes().flatten().any(|attribute| attribute.key.as_ref() == "office:value-type")
                {
                    self.width = self.width.max(self.row);
                    self.filled_rows = self.rows;
                }
            }
            _ => {}
        }
    }
}

fn repeated(tag: &BytesStart, name: &str) -> u64 {
    let mut attributes = tag.attributes().flatten();
    let value = attributes.find(|attribute| attribute.key.as_ref() == name);
    let number = value.and_then(|value| value.value.parse().ok());
    number.unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A sheet that breaks off is no workbook: the reader behind this would wait for its end for ever.
    #[test]
    fn an_element_without_end_is_refused() {
        let whole = "<body><table:table><table:table-row></table:table-row></table:table></body>";
        assert!(matches!(dense_cells(whole.as_bytes()), Ok(0)));
        for end in ["<body>".len(), whole.len() - "</table:table></body>".len(), whole.len() - "</body>".len()] {
            assert!(matches!(dense_cells(&whole.as_bytes()[..end]), Err(Refused::NotAWorkbook)), "{end}");
        }
    }
}
