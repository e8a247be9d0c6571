//! The examples of other programs' files are read as the files say, cell by cell, by other means than ours.

use std::path::PathBuf;

use super::{Fixture, fixture};

fn example(path: &str) -> Vec<u8> {
    std::fs::read(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples").join(path)).unwrap()
}

fn text(path: &str) -> String {
    String::from_utf8(example(path)).unwrap()
}

fn read(folder: &str, file: &str) -> (Fixture, Vec<u8>) {
    let poll = example(&format!("{folder}/responses/{file}"));
    let fixture = fixture(&text(&format!("{folder}/survey.yaml")));
    (fixture.response(file, poll.clone()).import(&text(&format!("{folder}/import.yaml"))), poll)
}

/// Rows as the `csv` crate alone reads them.
fn cells(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_string).collect()).collect()
}

#[test]
fn the_export_of_kobo() {
    let (fixture, file) = read("kobo/surveys/clinic", "export.csv");
    let (data, warnings) = fixture.read().unwrap_or_else(|found| panic!("{found:?}"));
    let rows = cells(&String::from_utf8(file).unwrap());
    assert_eq!((data.rows(), rows.len()), (260, 260));
    let mut dropped = 0;
    for (row, cells) in rows.iter().enumerate() {
        let value = |name: &str| fixture.value(&data, fixture.codebook.find(name).unwrap(), row);
        assert_eq!(value("district"), cells[2]);
        for (choice, at) in ["illness", "vaccination", "pregnancy", "injury", "other"].iter().zip(4..) {
            assert_eq!(value(&format!("reason/{choice}")), cells[at]);
            assert_eq!(cells[3].split(' ').any(|chosen| chosen == *choice), cells[at] == "1");
        }
        assert_eq!(value("waited"), cells[10]);
        assert_eq!(value("cost").parse::<f64>().unwrap(), cells[11].parse::<f64>().unwrap());
        assert_eq!(
            [value("staff.understood"), value("staff.kind"), value("again")],
            [12, 13, 14].map(|at| cells[at].clone())
        );
        dropped += usize::from(cells[14] == "yes" && !cells[15].is_empty());
        let why = if cells[14] == "no" { cells[15].as_str() } else { "not_asked" };
        assert_eq!(value("why_not"), why);
    }
    assert!(dropped > 0 && warnings.len() == 1, "{warnings:?}");
}

#[test]
fn the_table_of_excel_in_danish() {
    let (fixture, file) = read("excel-danish/surveys/arbejde", "svar.csv");
    let data = fixture.data();
    let (file, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&file);
    let rows = cells(&file);
    assert_eq!((data.rows(), rows.len()), (240, 240));
    let areas = [("Køkken", "kitchen"), ("Pleje", "care"), ("Kontor", "office"), ("Rengøring", "cleaning")];
    for (row, cells) in rows.iter().enumerate() {
        let value = |name: &str| fixture.value(&data, fixture.codebook.find(name).unwrap(), row);
        let known = areas.iter().find(|(word, _)| *word == cells[1]).map(|(_, name)| *name);
        let area = if cells[1].is_empty() { "skipped" } else { known.unwrap_or("other") };
        assert_eq!(value("area"), area);
        assert_eq!(value("area_other") == cells[1], area == "other", "the words of others are kept");
        let or_skipped = |text: String| if text.is_empty() { "skipped".to_string() } else { text };
        let day = cells[2].split('-').rev().collect::<Vec<_>>().join("-");
        assert_eq!(value("since"), or_skipped(day));
        assert_eq!(value("hours"), or_skipped(cells[3].replace(",0", "").replace(',', ".")));
        assert_eq!(value("pay"), or_skipped(cells[4].replace('.', "")), "never a thousandth of it");
        assert_eq!(value("turns_to/manager") == "1", cells[5].contains("Min leder"));
        assert_eq!(value("tired") == "dont_know", cells[9] == "Ved ikke");
    }
}
