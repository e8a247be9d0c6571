//! Any bytes are read or refused, never crashed on, and never repeated in what is said about them.

use proptest::prelude::*;

use super::fixture;
use super::routing::SURVEY;
use crate::diagnostic::Source;

/// Bytes, more often than chance would have it those that mean something.
fn noise(words: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let word = prop_oneof![
        6 => proptest::sample::select(words).prop_map(|word| word.as_bytes().to_vec()),
        1 => proptest::collection::vec(any::<u8>(), 0..4),
    ];
    proptest::collection::vec(word, 0..40).prop_map(|words| words.concat())
}

const CSV: &[&str] = &[
    ",",
    ";",
    "\t",
    "\n",
    "\r\n",
    "\"",
    "\"\"",
    "visited_before",
    "how_often",
    "heard_from",
    "heard_from/friend",
    "heard_from/other",
    "heard_from_other",
    "services",
    "services.food",
    "best_hours",
    "films",
    "films/one",
    "children",
    "height",
    "arrived",
    "suggestions",
    "yes",
    "no",
    "friend;street",
    "1",
    "0",
    "99",
    "2010-02-30",
    "refused",
    "æ",
    "\u{feff}",
    "sep=;\n",
    "visited_before,heard_from,films,children\n",
    "yes,friend,one;two,3\n",
];

const YAML: &[&str] = &[
    "- ",
    "\n",
    "\n  ",
    ": ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "visited_before: yes",
    "how_often",
    "heard_from: [friend, other]",
    "heard_from_other",
    "services: {food: satisfied}",
    "services",
    "films: [one, two]",
    "films: {one: 1}",
    "children: 3",
    "&a ",
    "*a",
    "!!binary ",
    "\"",
    "'",
    "#",
    "|",
    ">",
    "~",
    "null",
    "\t",
    "best_hours",
    "weekdays.day",
    "1e999",
    "<<: ",
];

const IMPORT: &[&str] = &[
    "file: responses/a.csv\n",
    "columns:\n",
    "  1: ",
    "  2..4: ",
    "  A: ",
    "ignore\n",
    "{question: visited_before}\n",
    "{question: films, rank: [one, two, three]}\n",
    "{question: heard_from, choices: [friend], ticked: not_empty}\n",
    "{question: services, items: [hours, food], values: {x: satisfied}}\n",
    "header_rows: 2\n",
    "header_rows: 0\n",
    "encoding: utf-16le\n",
    "encoding: shift_jis\n",
    "delimiter: tab\n",
    "blank: not_asked\n",
    "  4294967296: ",
    "  0..9: ",
    "  9999999999999999999..: ",
    "{question: arrived, join: \"-\"}\n",
    "- ",
    "  ",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: if cfg!(debug_assertions) { 80 } else { 300 }, ..ProptestConfig::default() })]

    #[test]
    fn csv_never_crashes(bytes in noise(CSV)) {
        let _ = fixture(SURVEY).response("a.csv", bytes).told();
    }

    #[test]
    fn yaml_never_crashes(bytes in noise(YAML)) {
        let _ = fixture(SURVEY).response("a.yaml", bytes).told();
    }

    #[test]
    fn import_maps_never_crash(map in noise(IMPORT), bytes in noise(CSV)) {
        let map = String::from_utf8_lossy(&map).into_owned();
        let _ = fixture(SURVEY).response("a.csv", bytes).import(&map).told();
        let map = format!("file: responses/a.csv\nheader_rows: 1\ncolumns:\n{map}");
        let _ = fixture(SURVEY).response("a.csv", "A,B,C,D\nx,y,z,1\n").import(&map).told();
    }

    /// An answer that is in no name of the instrument is in no message, wherever in the file it stands.
    #[test]
    fn no_message_holds_an_answer(
        before in noise(CSV), in_yaml in noise(YAML), after in noise(CSV), yaml_after in noise(YAML),
    ) {
        const SECRET: &str = "Zqxsecret";
        let csv = [b"visited_before,heard_from,films,children\n", &before[..], SECRET.as_bytes(), &after].concat();
        let yaml = [b"- ", &in_yaml[..], SECRET.as_bytes(), &yaml_after].concat();
        for (name, bytes) in [("a.csv", csv), ("a.yaml", yaml)] {
            for told in fixture(SURVEY).response(name, bytes).told() {
                prop_assert!(!told.contains("Zqx"), "{}", told);
            }
        }
    }
}

/// Parts of the XML of sheets, in any order.
const SHEET: &[&str] = &[
    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">",
    "<sheetData>",
    "</sheetData>",
    "</worksheet>",
    "<dimension ref=\"A1:XFD1048576\"/>",
    "<row>",
    "<row r=\"1048576\">",
    "<row r=\"99999999999\">",
    "</row>",
    "<c>",
    "<c r=\"B2\">",
    "<c r=\"XFD1\">",
    "<c r=\"ZZZZZZZ99999999\">",
    "<c t=\"s\">",
    "<c t=\"s\" s=\"7\">",
    "<c t=\"d\">",
    "<c t=\"e\">",
    "<c t=\"inlineStr\">",
    "</c>",
    "<v>",
    "</v>",
    "<is><t>children</t></is>",
    "1",
    "1e400",
    "-0",
    "4294967296",
    "#N/A",
    "<mergeCell ref=\"A1:B2\"/>",
    "&#x110000;",
    "<![CDATA[",
    "<!DOCTYPE x [<!ENTITY a \"&a;&a;\">]>&a;",
];

const OPEN_DOCUMENT: &[&str] = &[
    "<office:document-content><office:body><office:spreadsheet>",
    "<table:table table:name=\"A\">",
    "</table:table>",
    "<table:table-row>",
    "<table:table-row table:number-rows-repeated=\"40\">",
    "<table:table-row table:number-rows-repeated=\"-1\"/>",
    "</table:table-row>",
    "<table:table-cell table:number-columns-repeated=\"16384\"/>",
    "<table:table-cell table:number-columns-repeated=\"99999999999999999999\">",
    "<table:table-cell office:value-type=\"float\" office:value=\"1\"/>",
    "<table:table-cell office:value-type=\"string\"><text:p>children</text:p></table:table-cell>",
    "<table:table-cell office:value-type=\"date\" office:date-value=\"x\"/>",
    "</table:table-cell>",
    "<text:p>x",
    "</text:p>",
    "</office:spreadsheet></office:body></office:document-content>",
];

/// A file of `tests/check/answers/read` with one of its parts replaced, or damaged bytes.
fn workbook(file: &str, part: &str, content: &[u8]) -> Vec<u8> {
    use std::io::{Read, Write};
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/answers/read").join(file);
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut written = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        written.start_file(name.clone(), zip::write::SimpleFileOptions::default()).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        written.write_all(if name == part { content } else { &bytes }).unwrap();
    }
    written.finish().unwrap().into_inner()
}

fn damaged(file: &str, places: &[(prop::sample::Index, u8)], end: prop::sample::Index) -> Vec<u8> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/answers/read").join(file);
    let mut bytes = std::fs::read(path).unwrap();
    for (place, byte) in places {
        let at = place.index(bytes.len());
        bytes[at] = *byte;
    }
    let end = end.index(bytes.len() * 8).min(bytes.len());
    bytes.truncate(end);
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if cfg!(debug_assertions) { 8 } else { 25 }, ..ProptestConfig::default() })]

    #[test]
    fn sheets_of_any_xml_never_crash(sheet in noise(SHEET), texts in noise(SHEET), table in noise(OPEN_DOCUMENT)) {
        let excel = workbook("workbook.xlsx", "xl/worksheets/sheet1.xml", &sheet);
        let _ = fixture(SURVEY).response("a.xlsx", excel).told();
        let _ = fixture(SURVEY).response("a.xlsx", workbook("workbook.xlsx", "xl/sharedStrings.xml", &texts)).told();
        let _ = fixture(SURVEY).response("a.ods", workbook("workbook-ods.ods", "content.xml", &table)).told();
    }

    #[test]
    fn damaged_workbooks_never_crash(
        places in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
        end in any::<prop::sample::Index>(),
    ) {
        for file in ["workbook.xlsx", "workbook-mapped.xlsx", "workbook-ods.ods"] {
            let name = if file.ends_with("ods") { "a.ods" } else { "a.xlsx" };
            let bytes = damaged(file, &places, end);
            let source = Source { path: name.into(), bytes: bytes.clone(), confidential: true };
            let _ = crate::responses::draft::draft(&source, "responses/a", None);
            let _ = fixture(SURVEY).response(name, bytes).told();
        }
    }

    #[test]
    fn drafts_of_any_table_never_crash_and_are_read(bytes in noise(CSV)) {
        let source = Source { path: "a.csv".into(), bytes: bytes.clone(), confidential: true };
        if let Ok(draft) = crate::responses::draft::draft(&source, "responses/a.csv", None) {
            let _ = fixture(&draft.survey).response("a.csv", bytes).import(&draft.import).told();
        }
    }
}
