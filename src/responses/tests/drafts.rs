//! The same 200 invented answers in the layouts of twelve programs: drafted, each gives the same data.
//!
//! Each layout is imitated from a file or a description that is public, named at the layout.

use std::io::Write;

use super::{Fixture, fixture};
use crate::diagnostic::Source;
use crate::model::codebook::{Domain, Origin};
use crate::responses::dataset::{Column, State};
use crate::responses::draft;

const TOWNS: [&str; 4] = ["Aarhus", "Billund", "Copenhagen", "Odense"];
const HEARD: [&str; 4] = ["A friend", "Friends, at work", "Web", "Poster"];
const CONTENT: [&str; 3] = ["Very content", "Fairly content", "Not content"];

/// One person's answers.
pub(super) struct Person {
    town: &'static str,
    heard: Vec<usize>,
    food: &'static str,
    hours: &'static str,
    trust: u32,
    income: u32,
    sleep: u32,
    day: (i16, i8, i8),
    note: String,
}

/// The same people on every machine.
pub(super) fn people() -> Vec<Person> {
    let mut state = 7u64;
    let mut next = move |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let person = |index: usize, next: &mut dyn FnMut(u64) -> u64| {
        let ticks = 1 + next(15);
        Person {
            town: TOWNS[next(4) as usize],
            heard: (0..4).filter(|choice| ticks >> choice & 1 == 1).collect(),
            food: CONTENT[next(3) as usize],
            hours: CONTENT[next(3) as usize],
            trust: next(11) as u32,
            income: 10 * next(4_000) as u32 + 501,
            sleep: 40 + next(60) as u32,
            day: (2020 + next(5) as i16, 1 + next(12) as i8, 1 + next(28) as i8),
            note: format!("words of their own, {index} of them"),
        }
    };
    (0..200).map(|index| person(index, &mut next)).collect()
}

/// A column that the program adds: its header, and what stands in a row.
type Meta = (&'static str, fn(usize) -> String);

/// How a program writes its table.
pub(super) struct Layout {
    pub program: &'static str,
    /// Where the layout is seen.
    source: &'static str,
    /// Columns after the answers.
    after: &'static [Meta],
    /// Columns before the answers: header, and a value that differs by row.
    meta: &'static [Meta],
    heard: Heard,
    delimiter: char,
    decimal: char,
    date: fn((i16, i8, i8)) -> String,
    /// Choices and items by a name instead of their words.
    names: bool,
    /// The sheet with the answers, where the workbook has others beside it.
    pub sheet: Option<&'static str>,
}

enum Heard {
    /// In one cell, with this between them and this at the end.
    Cell(&'static str, &'static str),
    /// In columns: how a header is made, and the words for ticked and not.
    Columns(fn(&str, &str) -> String, fn(usize) -> &'static str, &'static str),
    Both(&'static str),
}

const HEARD_LABEL: &str = "How did you hear of us?";

fn name(words: &str) -> String {
    let plain: String = words.to_lowercase().chars().filter(|c| c.is_ascii_alphanumeric() || *c == ' ').collect();
    plain.trim().replace(' ', "_")
}

/// Without what tells a name from the words it stands for.
fn bare(words: &str) -> String {
    name(words).replace('_', "").chars().filter(char::is_ascii_alphanumeric).collect()
}

fn stamp(row: usize) -> String {
    format!("2024-05-{:02} 10:{:02}:{:02}", row % 28 + 1, row / 60, row % 60)
}

fn id(row: usize) -> String {
    (row + 1).to_string()
}

fn iso((year, month, day): (i16, i8, i8)) -> String {
    format!("{year}-{month:02}-{day:02}")
}

fn american((year, month, day): (i16, i8, i8)) -> String {
    format!("{month}/{day}/{year}")
}

fn danish((year, month, day): (i16, i8, i8)) -> String {
    format!("{day:02}-{month:02}-{year}")
}

/// The rows of a layout: one header, then the people.
fn rows(layout: &Layout, people: &[Person]) -> Vec<Vec<String>> {
    let word = |words: &str| if layout.names { name(words) } else { words.to_string() };
    let title = |words: &str| if layout.names { name(words) } else { words.to_string() };
    let mut header: Vec<String> = layout.meta.iter().map(|(header, _)| (*header).to_string()).collect();
    header.push(title("Where do you live?"));
    match &layout.heard {
        Heard::Cell(..) => header.push(title(HEARD_LABEL)),
        Heard::Columns(make, ..) => header.extend(HEARD.map(|choice| make(&title(HEARD_LABEL), &word(choice)))),
        Heard::Both(_) => {
            header.push(title(HEARD_LABEL));
            header.extend(HEARD.map(|choice| format!("{}/{}", title(HEARD_LABEL), word(choice))));
        }
    }
    let item = |item: &str| if layout.names { name(item) } else { format!("How content are you? [{item}]") };
    header.extend([item("Food"), item("Hours")]);
    header.extend(["How safe do you feel?", "Income", "Sleep", "First day", "Anything else?"].map(title));
    header.extend(layout.after.iter().map(|(header, _)| (*header).to_string()));
    let mut rows = vec![header];
    for (index, person) in people.iter().enumerate() {
        let mut row: Vec<String> = layout.meta.iter().map(|(_, value)| value(index)).collect();
        row.push(word(person.town));
        let chosen = |between: &str| person.heard.iter().map(|at| word(HEARD[*at])).collect::<Vec<_>>().join(between);
        let ticked = |choice: usize| person.heard.contains(&choice);
        match &layout.heard {
            Heard::Cell(between, end) => row.push(chosen(between) + end),
            Heard::Columns(_, yes, no) => {
                row.extend((0..4).map(|choice| if ticked(choice) { yes(choice) } else { no }.to_string()));
            }
            Heard::Both(between) => {
                row.push(chosen(between));
                row.extend((0..4).map(|choice| u8::from(ticked(choice)).to_string()));
            }
        }
        row.extend([word(person.food), word(person.hours)]);
        row.push(person.trust.to_string());
        row.push(person.income.to_string());
        row.push(format!("{}{}{}", person.sleep / 10, layout.decimal, person.sleep % 10));
        row.push((layout.date)(person.day));
        row.push(person.note.clone());
        row.extend(layout.after.iter().map(|(_, value)| value(index)));
        rows.push(row);
    }
    rows
}

fn delimited(rows: &[Vec<String>], delimiter: char) -> Vec<u8> {
    let cell = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
    let line = |row: &Vec<String>| row.iter().map(cell).collect::<Vec<_>>().join(&delimiter.to_string()) + "\r\n";
    rows.iter().map(line).collect::<String>().into_bytes()
}

/// A workbook with every cell as a text of its own, numbers as numbers.
fn workbook(sheets: &[(&str, &[Vec<String>])]) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let mut add = |name: &str, text: &str| {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    };
    let relation = |id: usize, kind: &str, target: &str| {
        format!("<Relationship Id=\"rId{id}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>")
    };
    let relations = |all: &str| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}</Relationships>"
        )
    };
    add("_rels/.rels", &relations(&relation(1, "officeDocument", "xl/workbook.xml")));
    let (mut named, mut related) = (String::new(), String::new());
    let cell = |text: &String| match text.parse::<f64>() {
        Ok(_) => format!("<c><v>{text}</v></c>"),
        Err(_) => format!("<c t=\"inlineStr\"><is><t>{}</t></is></c>", text.replace('&', "&amp;").replace('<', "&lt;")),
    };
    for (id, (name, rows)) in (1..).zip(sheets) {
        named += &format!("<sheet name=\"{name}\" sheetId=\"{id}\" r:id=\"rId{id}\"/>");
        related += &relation(id, "worksheet", &format!("worksheets/sheet{id}.xml"));
        let rows: String =
            rows.iter().map(|row| format!("<row>{}</row>", row.iter().map(cell).collect::<String>())).collect();
        let sheet = format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>");
        add(&format!("xl/worksheets/sheet{id}.xml"), &sheet);
    }
    add("xl/_rels/workbook.xml.rels", &relations(&related));
    add(
        "xl/workbook.xml",
        &format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><sheets>{named}</sheets></workbook>"),
    );
    zip.finish().unwrap().into_inner()
}

/// Five sheets; in `Complete` questions and answers stand in words, ticks and items after a hyphen.
fn survey_xact(mut rows: Vec<Vec<String>>) -> Vec<u8> {
    for header in &mut rows[0] {
        *header = header.replace(" [", " - ").replace(']', "");
    }
    let table = |rows: &[&[&str]]| -> Vec<Vec<String>> {
        rows.iter().map(|row| row.iter().map(|cell| (*cell).to_string()).collect()).collect()
    };
    let labels = table(&[&["s_2_1", "0.0", "Ikke valgt"], &["s_2_1", "1.0", "Valgt"]]);
    let variables = table(&[&["variableName", "variableDescription"], &["s_1", "Where do you live?"]]);
    let dataset = table(&[&["s_1", "s_2_1"], &["1.0", "0.0"]]);
    let structure = table(&[
        &["questionName", "variableName", "questionType"],
        &["s_1", "s_1", "Closed"],
        &["s_2", "s_2_1", "Closed"],
    ]);
    workbook(&[
        ("Labels", &labels),
        ("Variables", &variables),
        ("Dataset", &dataset),
        ("Complete", &rows),
        ("Structure", &structure),
    ])
}

/// Two header rows: the question over its first column, its choices below.
fn survey_monkey(mut rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let (mut first, mut second, mut before) = (Vec::new(), Vec::new(), String::new());
    for header in rows.remove(0) {
        let (stem, part) = match header.strip_suffix(']').and_then(|inner| inner.split_once(" [")) {
            Some((stem, part)) => (stem.to_string(), part.to_string()),
            None => (header.clone(), if header.ends_with('?') { "Response".into() } else { String::new() }),
        };
        first.push(if stem == before { String::new() } else { stem.clone() });
        second.push(part);
        before = stem;
    }
    rows.splice(0..0, [first, second]);
    rows
}

/// Three header rows: a name, the question's text with its part, and what only Qualtrics reads.
fn qualtrics(mut rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let texts: Vec<String> = rows.remove(0).iter().map(|header| header.replace(" [", " - ").replace(']', "")).collect();
    let names = (0..texts.len()).map(|column| format!("Q{column}")).collect();
    let ids = (0..texts.len()).map(|column| format!("{{\"ImportId\":\"QID{column}\"}}")).collect();
    rows.splice(0..0, [names, texts, ids]);
    rows
}

/// What a draft of a table reads in it, by person: comparable whatever the names are.
fn read(file: &str, bytes: Vec<u8>, sheet: Option<&str>) -> Vec<String> {
    let source = Source { path: file.into(), bytes: bytes.clone(), confidential: true };
    let draft = draft::draft(&source, &format!("responses/{file}"), sheet).unwrap_or_else(|found| panic!("{found:?}"));
    let fixture = fixture(&draft.survey).response(file, bytes).import(&draft.import);
    let data = match fixture.read() {
        Ok((data, _)) => data,
        Err(_) => panic!("{file}: {:#?}\n{}\n{}", fixture.told(), draft.survey, draft.import),
    };
    (0..data.rows()).map(|row| words(&fixture, &data, row)).collect()
}

pub(super) fn words(fixture: &Fixture, data: &crate::responses::dataset::Dataset, row: usize) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut last = None;
    for (id, variable) in fixture.codebook.iter() {
        let label = |text: &crate::locale::Text| text.iter().next().map(|(_, text)| bare(text)).unwrap_or_default();
        let code = match data.column(id) {
            Column::Codes(codes) => codes[row],
            Column::Numbers { codes, .. } | Column::Texts { codes, .. } => codes[row],
            Column::Rounds(_) => continue,
        };
        let value = match (&variable.domain, code.state()) {
            (Domain::Tick, State::Answered(1)) => variable.part.as_ref().map(label).unwrap_or_default(),
            (Domain::Tick, _) => continue,
            (Domain::Category { categories, .. }, State::Answered(at)) => label(&categories[usize::from(at)].label),
            _ => fixture.value(data, id, row),
        };
        let question = match variable.origin {
            Origin::Question(question) => question,
            Origin::Weight | Origin::Derived(_) => continue,
        };
        match (&variable.domain, last == Some(question), words.last_mut()) {
            (Domain::Tick, true, Some(before)) => *before += &format!("+{value}"),
            _ => words.push(value),
        }
        last = Some(question);
    }
    // Choices that were found in cells stand in the order of their frequency.
    let sorted = words.iter().map(|word| {
        let mut parts: Vec<&str> = word.split('+').collect();
        parts.sort_unstable();
        parts.join("+")
    });
    sorted.collect::<Vec<_>>().join(" | ")
}

pub(super) fn expected(person: &Person) -> String {
    let mut heard: Vec<String> = person.heard.iter().map(|at| bare(HEARD[*at])).collect();
    heard.sort_unstable();
    let sleep = f64::from(person.sleep) / 10.0;
    [
        bare(person.town),
        heard.join("+"),
        bare(person.food),
        bare(person.hours),
        person.trust.to_string(),
        person.income.to_string(),
        sleep.to_string(),
        iso(person.day),
        person.note.clone(),
    ]
    .join(" | ")
}

const PLAIN: Layout = Layout {
    program: "",
    source: "",
    meta: &[],
    after: &[],
    heard: Heard::Cell(";", ""),
    delimiter: ',',
    decimal: '.',
    date: iso,
    names: false,
    sheet: None,
};

pub(super) fn layouts() -> Vec<Layout> {
    let bracket: fn(&str, &str) -> String = |stem, part| format!("{stem} [{part}]");
    vec![
        Layout {
            program: "LimeSurvey",
            source: "export_responses with full headings and long answers (R package limer, `get_responses`): `Question [Part]`, Yes and No",
            meta: &[
                ("Response ID", |row| (row + 11).to_string()),
                ("Date submitted", stamp),
                ("Last page", |_| "3".into()),
            ],
            heard: Heard::Columns(bracket, |_| "Yes", "No"),
            date: |day| format!("{} 00:00:00", iso(day)),
            ..PLAIN
        },
        Layout {
            program: "ODK Central",
            source: "getodk/central-backend, test/integration/api/submissions.js: SubmissionDate first, KEY and SubmitterID last",
            meta: &[("SubmissionDate", stamp), ("meta-instanceID", |row| format!("uuid:{row:08x}"))],
            after: &[
                ("KEY", |row| format!("uuid:{row:08x}")),
                ("SubmitterID", |_| "5".into()),
                ("SubmitterName", |_| "Alice".into()),
            ],
            heard: Heard::Both(" "),
            names: true,
            ..PLAIN
        },
        Layout {
            program: "KoboToolbox",
            source: "R package KoboconnectR, `kobo_df_download` and `kobo_export_create`: `;` between cells, `/` before a choice, both forms of several answers",
            meta: &[("start", stamp), ("end", stamp)],
            after: &[
                ("_id", |row| (5000 + row).to_string()),
                ("_uuid", |row| format!("{row:032x}")),
                ("_submission_time", stamp),
                ("_index", id),
            ],
            heard: Heard::Both(" "),
            delimiter: ';',
            ..PLAIN
        },
        Layout {
            program: "REDCap",
            source: "R packages REDCapR (`redcap_report`) and redcapAPI (`exportRecords`): labels as headers, `(choice=...)`, Checked and Unchecked",
            meta: &[("Record ID", id)],
            heard: Heard::Columns(|stem, part| format!("{stem} (choice={part})"), |_| "Checked", "Unchecked"),
            ..PLAIN
        },
        Layout {
            program: "SurveyMonkey",
            source: "FiveThirtyEight, star-wars-survey/StarWars.csv (examples/star-wars): two header rows, a ticked choice repeats its words",
            meta: &[("Respondent ID", |row| format!("{}", 1_000_000 + row)), ("Start Date", stamp)],
            heard: Heard::Columns(bracket, |at| HEARD[at], ""),
            date: american,
            ..PLAIN
        },
        Layout {
            program: "Qualtrics",
            source: "R package kutils, `importQualtrics`: names, questions and ImportId in three header rows",
            meta: &[("Start Date", stamp), ("Response ID", |row| format!("R_{row:015x}"))],
            heard: Heard::Columns(|stem, part| format!("{stem} - Selected Choice [{part}]"), |at| HEARD[at], ""),
            ..PLAIN
        },
        Layout {
            program: "Google Forms",
            source: "lesmana/google-sheet-format-form-grid-responses, DEMONSTRATION.md: `Jog [Spring]`; Timestamp first",
            meta: &[("Timestamp", stamp)],
            heard: Heard::Cell(", ", ""),
            date: american,
            ..PLAIN
        },
        Layout {
            program: "Microsoft Forms",
            source: "acl-org/acl-anthology, bin/add_attachments.py: the header of its form's export, `ID,Start time,Completion time,Email,Name,...`; \
                     each of several answers ends with `;`",
            meta: &[
                ("ID", id),
                ("Start time", stamp),
                ("Completion time", stamp),
                ("Email", |_| "anonymous".into()),
                ("Name", |_| String::new()),
            ],
            heard: Heard::Cell(";", ";"),
            date: american,
            ..PLAIN
        },
        Layout {
            program: "SurveyXact",
            source: "henrikmidtiby/SurveyExactDataImporter, tests/testthat/data/dataset.xlsx: sheet Complete, numbers 0.0 and 1.0 for ticks; \
                     `Samlet status - ...` last, as in the R package readSX, inst/extdata",
            sheet: Some("Complete"),
            after: &[
                ("Samlet status - Ny", |_| "0.0".into()),
                ("Samlet status - Distribueret", |_| "0.0".into()),
                ("Samlet status - Nogen svar", |row| if row % 9 == 4 { "1.0".into() } else { "0.0".into() }),
                ("Samlet status - Gennemført", |row| if row % 9 == 4 { "0.0".into() } else { "1.0".into() }),
                ("Samlet status - Frafaldet", |_| "0.0".into()),
            ],
            heard: Heard::Columns(|stem, part| format!("{stem} - {part}"), |_| "1.0", "0.0"),
            date: danish,
            ..PLAIN
        },
        Layout {
            program: "Excel in Danish",
            source: "Microsoft's settings for Denmark: `;` between cells, decimal comma, day before month; windows-1252",
            delimiter: ';',
            decimal: ',',
            date: danish,
            heard: Heard::Cell(" | ", ""),
            ..PLAIN
        },
        Layout {
            program: "LibreOffice",
            source: "OpenOffice wiki, Filter Options; written here as a workbook with numbers as numbers",
            delimiter: '\t',
            heard: Heard::Cell("; ", ""),
            ..PLAIN
        },
        Layout {
            program: "R",
            source: "utils::write.csv: a nameless column of row names, TRUE and FALSE, names with points",
            meta: &[("", id)],
            heard: Heard::Columns(|stem, part| format!("{stem}.{part}"), |_| "TRUE", "FALSE"),
            names: true,
            ..PLAIN
        },
    ]
}

/// The file that a program writes.
pub(super) fn table(layout: &Layout, people: &[Person]) -> (&'static str, Vec<u8>) {
    let rows = rows(layout, people);
    match layout.program {
        "SurveyMonkey" => ("a.csv", delimited(&survey_monkey(rows), ',')),
        "Qualtrics" => ("a.csv", delimited(&qualtrics(rows), ',')),
        "Microsoft Forms" | "LibreOffice" => ("a.xlsx", workbook(&[("Sheet1", &rows)])),
        "SurveyXact" => ("a.xlsx", survey_xact(rows)),
        "Excel in Danish" => {
            let text = String::from_utf8(delimited(&rows, ';')).unwrap();
            ("a.csv", encoding_rs::WINDOWS_1252.encode(&text).0.into_owned())
        }
        _ => ("a.csv", delimited(&rows, layout.delimiter)),
    }
}

#[test]
fn twelve_programs_give_the_same_data() {
    let people = people();
    let expected: Vec<String> = people.iter().map(expected).collect();
    let layouts = layouts();
    assert_eq!(layouts.iter().filter(|layout| !layout.source.is_empty()).count(), 12);
    let mut different: Vec<String> = Vec::new();
    for layout in layouts {
        let (file, bytes) = table(&layout, &people);
        let read = read(file, bytes, layout.sheet);
        assert_eq!(read.len(), 200, "{}", layout.program);
        let unlike = read.iter().zip(&expected).find(|(read, expected)| read != expected);
        different.extend(unlike.map(|unlike| (layout.program, unlike)).map(|told| format!("{told:#?}")));
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

/// What could be meant in two ways is not decided by a draft: the answers are refused until the author has said it.
#[test]
fn a_draft_does_not_guess() {
    let table = "Came,Earns,Town\n03/04/2024,\"1,000\",A\n05/06/2024,\"2,500\",A\n01/02/2024,\"9,000\",A\n".to_string();
    let source = Source { path: "a.csv".into(), bytes: table.clone().into_bytes(), confidential: true };
    let Ok(draft) = draft::draft(&source, "responses/a.csv", None) else { panic!("no draft") };
    let fixture = fixture(&draft.survey).response("a.csv", table).import(&draft.import);
    let told = fixture.told();
    assert_eq!(told.len(), 2, "{told:#?}\n{}", draft.import);
    assert!(told[0].contains("day before month, or month before day"), "{told:#?}");
    assert!(told[1].contains("parts thousands, or decimals"), "{told:#?}");
}

/// Classes of the reading that was not meant would stay when the author has said what was.
#[test]
fn a_number_of_two_readings_has_no_classes_yet() {
    let rows: String = (0..40).map(|n| format!("{}.{:03}\n", 20 + n % 20, 500 * (n % 2))).collect();
    let source = Source { path: "a.csv".into(), bytes: format!("Pay\n{rows}").into_bytes(), confidential: true };
    let Ok(draft) = draft::draft(&source, "responses/a.csv", None) else { panic!("no draft") };
    assert!(draft.survey.contains("type: decimal}") && !draft.survey.contains("bins"), "{}", draft.survey);
}
