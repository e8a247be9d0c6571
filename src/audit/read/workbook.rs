//! What a workbook says of its figures, as a spreadsheet program would open it.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{Data, Range, Reader, Xlsx};
use zip::ZipArchive;

use super::html::{self, Shown};

/// A workbook unpacks to this much at most: more is no workbook of ours.
const LARGEST: u64 = 200_000_000;

/// The figures of a workbook. Its first sheet lists them: the number of a sheet, and in the last column the figure's id.
/// `units` is how its language heads a column of people, one of percentages, and one of weighted percentages.
///
/// # Errors
/// It is no workbook, or a sheet is of no figure.
pub fn figures(bytes: &[u8], units: &[String; 3]) -> Result<Vec<Shown>, String> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let sheets = workbook.worksheets();
    let Some(((_, contents), sheets)) = sheets.split_first() else { return Err("a workbook without sheets".into()) };
    let ids: BTreeMap<String, String> = contents.rows().filter_map(listed).collect();
    let figure = |(name, sheet): &(String, Range<Data>)| {
        let id = ids.get(name).ok_or_else(|| format!("the sheet {name} is of no figure"))?;
        Ok(shown(id, sheet, units))
    };
    let mut figures: Vec<Shown> = sheets.iter().map(figure).collect::<Result<_, String>>()?;
    // What the first sheet says of a figure.
    for row in contents.rows() {
        let Some((_, id)) = listed(row) else { continue };
        if let Some(figure) = figures.iter_mut().find(|figure| figure.id == id) {
            figure.texts.extend(row.iter().skip(1).take(row.len().saturating_sub(2)).map(|cell| written(cell, false)));
        }
    }
    Ok(figures)
}

/// Every text in any of its parts, hidden ones too.
///
/// # Errors
/// It cannot be unpacked.
pub fn everything(bytes: &[u8]) -> Result<String, String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let mut texts = vec![];
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(|error| error.to_string())?;
        texts.push(part.name().map_err(|error| error.to_string())?.to_string());
        let mut text = String::new();
        part.take(LARGEST).read_to_string(&mut text).map_err(|error| error.to_string())?;
        texts.push(html::everything(&text));
    }
    Ok(texts.join("\n"))
}

fn listed(row: &[Data]) -> Option<(String, String)> {
    let [first, .., last] = row else { return None };
    let (name, id) = (written(first, false), written(last, false));
    (!id.is_empty() && !name.is_empty()).then_some((name, id))
}

fn shown(id: &str, sheet: &Range<Data>, units: &[String; 3]) -> Shown {
    let is_percent = |head: &String| units[1..].iter().any(|percent| head.ends_with(percent.as_str()));
    let is_full = |cell: &&Data| !matches!(cell, Data::Empty);
    // A title, a sentence or a remark stands in a row alone.
    let rows: Vec<&[Data]> = sheet.rows().filter(|row| row.iter().filter(is_full).count() > 1).collect();
    let heads: Vec<String> = rows.first().map_or(vec![], |row| row.iter().map(|cell| written(cell, false)).collect());
    let row = |row: &&[Data]| -> Vec<String> {
        let cells = row.iter().zip(&heads);
        cells.map(|(cell, head)| written(cell, is_percent(head))).collect()
    };
    // The unit of a group's column is no part of the group's name.
    let bare = |head: &String| {
        let units = units.iter().filter_map(|unit| head.strip_suffix(unit.as_str())?.strip_suffix(" · "));
        units.map(str::to_string).next().unwrap_or_else(|| head.clone())
    };
    let mut table: Vec<Vec<String>> = rows.iter().map(row).collect();
    if let Some(first) = table.first_mut() {
        *first = heads.iter().map(bare).collect();
    }
    let texts = sheet.rows().flat_map(|row| row.iter().enumerate());
    let share = |column: usize| heads.get(column).is_some_and(is_percent);
    Shown {
        id: id.to_string(),
        texts: texts.filter(|(_, cell)| is_full(cell)).map(|(at, cell)| written(cell, share(at))).collect(),
        tables: vec![table],
        ..Shown::default()
    }
}

/// A cell as people read it: a share as its percentage.
fn written(cell: &Data, is_share: bool) -> String {
    match cell {
        Data::Float(share) if is_share => format!("{:.2}", share * 100.0),
        Data::Float(number) => number.to_string(),
        Data::Int(number) => number.to_string(),
        Data::String(text) => html::unsteered(text),
        other => other.to_string(),
    }
}
