//! Every example is built, and what its results say is what its file of answers says, counted by the `csv` crate alone.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use canvass::model::options::{BuildOptions, Printing};
use canvass::source::project::Project;

use crate::seeds::QUICK;

/// A question whose answers stand in one column of the example's file.
struct Column {
    figure: &'static str,
    /// From 0.
    column: usize,
    /// The name of an answer, and how the file says it.
    answers: &'static [(&'static str, &'static str)],
}

/// An example's file of answers, and what is counted in it.
struct Example {
    folder: &'static str,
    file: &'static str,
    delimiter: u8,
    header_rows: usize,
    columns: &'static [Column],
}

const EXAMPLES: [Example; 3] = [
    Example {
        folder: "excel-danish",
        file: "surveys/arbejde/responses/svar.csv",
        delimiter: b';',
        header_rows: 1,
        columns: &[
            Column {
                figure: "area",
                column: 1,
                answers: &[("kitchen", "Køkken"), ("care", "Pleje"), ("office", "Kontor"), ("cleaning", "Rengøring")],
            },
            Column {
                figure: "tired",
                column: 9,
                answers: &[("seldom", "Sjældent"), ("sometimes", "Somme tider"), ("often", "Tit")],
            },
        ],
    },
    Example {
        folder: "kobo",
        file: "surveys/clinic/responses/export.csv",
        delimiter: b';',
        header_rows: 1,
        columns: &[
            Column {
                figure: "district",
                column: 2,
                answers: &[("north", "north"), ("river", "river"), ("market", "market"), ("hill", "hill")],
            },
            Column { figure: "again", column: 14, answers: &[("yes", "yes"), ("no", "no")] },
        ],
    },
    Example {
        folder: "star-wars",
        file: "surveys/films/responses/poll.csv",
        delimiter: b',',
        header_rows: 2,
        columns: &[
            Column { figure: "seen_any", column: 1, answers: &[("yes", "Yes"), ("no", "No")] },
            Column {
                figure: "shot_first",
                column: 29,
                answers: &[
                    ("han", "Han"),
                    ("greedo", "Greedo"),
                    ("not_understood", "I don't understand this question"),
                ],
            },
        ],
    },
];

#[test]
fn every_example_builds_and_says_what_its_file_says() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let entries = fs::read_dir(&examples).unwrap().map(|entry| entry.unwrap().path());
    let folders: BTreeSet<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    let known: BTreeSet<PathBuf> = EXAMPLES.iter().map(|example| examples.join(example.folder)).collect();
    assert_eq!(folders, known, "every folder of examples/ is built here");
    // Without optimization the 1,186 people of star-wars take most of a minute.
    let is_quick = |example: &&Example| !QUICK || example.folder != "star-wars";
    for example in EXAMPLES.iter().filter(is_quick) {
        says_what_its_file_says(&examples.join(example.folder), example);
    }
}

fn says_what_its_file_says(folder: &Path, example: &Example) {
    let project = Project::read(folder).unwrap_or_else(|found| panic!("{found:#?}")).value;
    let options = BuildOptions { minify: false, print: Printing::Nothing, ..BuildOptions::default() };
    let built = canvass::build(&project, &options).unwrap_or_else(|found| panic!("{found:#?}")).value;
    let results = built.public.iter().find(|file| file.path.ends_with("results.json")).expect("no results");
    let results: Value = serde_json::from_slice(&results.bytes).unwrap();
    let bytes = fs::read(folder.join(example.file)).unwrap();
    let (text, _, _) = match std::str::from_utf8(&bytes) {
        Ok(_) => encoding_rs::UTF_8.decode(&bytes),
        Err(_) => encoding_rs::WINDOWS_1252.decode(&bytes),
    };
    let rows: Vec<csv::StringRecord> = csv::ReaderBuilder::new()
        .delimiter(example.delimiter)
        .has_headers(false)
        .from_reader(text.as_bytes())
        .records()
        .skip(example.header_rows)
        .map(|row| row.unwrap())
        .collect();
    assert_eq!(results["respondents"], rows.len(), "{}", example.folder);
    for column in example.columns {
        let tables = results["tables"].as_array().unwrap();
        let table = tables.iter().find(|table| table["figure"] == column.figure && table["by"].is_null()).unwrap();
        for (name, words) in column.answers {
            let said = table["groups"][0]["answers"].as_array().unwrap().iter().find(|one| one["answer"] == *name);
            let counted = rows.iter().filter(|row| &row[column.column] == *words).count();
            assert_eq!(said.unwrap()["count"], counted, "{}: {} {name}", example.folder, column.figure);
        }
    }
}
