//! Where every box is on every page, read from the finished layout, so that scans can be read later.
//!
//! The file says: which form it belongs to; the paper and the corner marks; the mark with the page's number; for each
//! question where it begins and ends; for each box its page (from 1), its place in millimetres from the page's top left
//! corner (`x`, `y` of the box's own top left corner, `w`, `h`), its `shape` (`circle`, `square`, `digit`: a number is
//! written; `field`: something is written; `line`: a line to write on, at the lower edge) and its meaning: the
//! `variable`, and the `answer` that a cross gives it (none where the variable is a tick, or where one writes).

use serde::Serialize;
use serde_json::{Map, Value, json};
use typst::foundations::{Label, Output, Selector};
use typst::introspection::MetadataElem;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use super::Variant;
use crate::locale::Locale;
use crate::model::instrument::Instrument;

/// The layout of this file; raised when a reader would have to change.
const FORMAT: u32 = 1;

#[derive(Serialize)]
struct Boxes<'a> {
    format: u32,
    instrument: &'a str,
    version: &'a str,
    language: &'a Locale,
    variant: String,
    unit: &'static str,
    pages: usize,
    paper: Value,
    corners: Vec<Value>,
    marks: Vec<Value>,
    questions: Vec<Value>,
    boxes: Vec<Value>,
}

/// The file that stands beside the PDF.
pub(crate) fn boxes(document: &PagedDocument, instrument: &Instrument, locale: &Locale, variant: &Variant) -> Vec<u8> {
    let starts = places(document, "start");
    let ends = places(document, "end");
    let questions = starts.into_iter().zip(ends).map(|(mut start, end)| {
        // A part that goes on over a page ends on another one.
        start.insert("end_page".into(), end.get("page").cloned().unwrap_or(Value::Null));
        start.insert("end_y".into(), end.get("y").cloned().unwrap_or(Value::Null));
        Value::Object(start)
    });
    let boxes = Boxes {
        format: FORMAT,
        instrument: &instrument.name,
        version: &instrument.version,
        language: locale,
        variant: match variant {
            Variant::Bilingual(second) => format!("bilingual+{second}"),
            other => other.name().into(),
        },
        unit: "mm",
        pages: document.pages().len(),
        paper: json!({ "w": 210, "h": 297 }),
        corners: places(document, "corner").into_iter().map(Value::Object).collect(),
        marks: places(document, "mark").into_iter().map(Value::Object).collect(),
        questions: questions.collect(),
        boxes: places(document, "box").into_iter().map(Value::Object).collect(),
    };
    let mut json = serde_json::to_vec_pretty(&boxes).unwrap_or_default();
    json.push(b'\n');
    json
}

/// What the template says beside each mark of this name, with the page and the place where it came to stand.
fn places(document: &PagedDocument, name: &str) -> Vec<Map<String, Value>> {
    let Some(label) = Label::new(PicoStr::intern(name)) else { return Vec::new() };
    let introspector = Output::introspector(document);
    let found = introspector.query(&Selector::Label(label));
    let place = |content: &typst::foundations::Content| {
        let metadata = content.to_packed::<MetadataElem>()?;
        let position = introspector.position(content.location()?)?.as_paged()?;
        let mut place = Map::new();
        place.insert("page".into(), position.page.get().into());
        place.insert("x".into(), millimetres(position.point.x.to_mm()));
        place.insert("y".into(), millimetres(position.point.y.to_mm()));
        if let Ok(Value::Object(more)) = serde_json::to_value(&metadata.value) {
            place.extend(more.into_iter().filter(|(_, value)| !value.is_null()));
        }
        Some(place)
    };
    found.iter().filter_map(place).collect()
}

/// To a hundredth: far finer than any printer, and the same digits on every machine.
fn millimetres(value: f64) -> Value {
    ((value * 100.0).round() / 100.0).into()
}
