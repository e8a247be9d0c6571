//! The star-wars example: a real poll, against figures counted by other means.

use std::path::PathBuf;

use crate::model::codebook::VariableId;
use crate::model::expression::{Answer, Answers, Reference};

use super::{Fixture, fixture};

fn example(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples/star-wars/surveys/films").join(name);
    std::fs::read_to_string(path).unwrap()
}

fn read(poll: &[u8]) -> Fixture {
    fixture(&example("survey.yaml")).response("poll.csv", poll).import(&example("import.yaml"))
}

/// Rows as the `csv` crate alone reads them.
fn cells(poll: &[u8]) -> Vec<Vec<String>> {
    let reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(poll);
    let text = |cell: &[u8]| String::from_utf8_lossy(cell).into_owned();
    reader.into_byte_records().skip(2).map(|row| row.unwrap().iter().map(text).collect()).collect()
}

#[test]
fn the_real_poll_gives_the_published_figures() {
    let fixture = read(&example_poll());
    let data = fixture.data();
    let count = |values: &[(&str, &str)]| fixture.count(&data, values);

    // Counted with DuckDB from the file.
    assert_eq!(data.rows(), 1186);
    let films = ["one", "two", "three", "four", "five", "six"];
    let seen: Vec<VariableId> =
        (0..6).map(|film| fixture.codebook.find(&format!("films_seen/{}", films[film])).unwrap()).collect();
    let variables = seen[0]..VariableId(seen[5].0 + 1);
    let films_seen = Reference { name: "films_seen".into(), variables, asked: None, item: None };
    let answers = |row: usize| match data.answers(row, &fixture.codebook).answer(&films_seen) {
        Answer::Choices(seen) => seen.len(),
        _ => 0,
    };
    assert_eq!((0..1186).filter(|row| answers(*row) > 0).count(), 835);
    assert_eq!((0..1186).filter(|row| answers(*row) == 6).count(), 471);
    let names = films.map(|film| format!("films_seen/{film}"));
    let mut all: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "1")).collect();
    assert_eq!(count(&all), 471);
    all.push(("films_ranked/five", "1"));
    assert_eq!(count(&all), 169);
    assert_eq!(["han", "greedo", "not_understood"].map(|who| count(&[("shot_first", who)])), [325, 197, 306]);
    let fans = |gender| ["yes", "no"].map(|fan| count(&[("gender", gender), ("fan", fan)]));
    assert_eq!((fans("man"), fans("woman")), ([303, 120], [238, 159]));
    assert_eq!(count(&[("opinion.han", "very_favourable")]), 610);
    let blank = ["skipped", "not_asked"].map(|why| count(&[("opinion.han", why)]));
    assert_eq!(blank.iter().sum::<usize>(), 357);
    // 250 had seen none of the films and were not asked (counted below from the file itself).
    assert_eq!(blank, [107, 250]);
}

#[test]
fn every_cell_is_what_the_file_says() {
    let poll = example_poll();
    let fixture = read(&poll);
    let data = fixture.data();
    let rows = cells(&poll);
    assert_eq!(data.rows(), rows.len());
    let films = ["one", "two", "three", "four", "five", "six"];
    for (row, cells) in rows.iter().enumerate() {
        let value = |name: &str| fixture.value(&data, fixture.codebook.find(name).unwrap(), row);
        let asked = cells[1] == "Yes";
        let blank = if asked { "skipped" } else { "not_asked" };
        let ticked = cells[3..9].iter().any(|cell| !cell.is_empty());
        for (film, at) in films.iter().zip(3..) {
            let tick = if cells[at].is_empty() { "0" } else { "1" };
            assert_eq!(value(&format!("films_seen/{film}")), if ticked { tick } else { blank });
        }
        for (film, at) in films.iter().zip(9..) {
            let place = if cells[at].is_empty() { blank } else { &cells[at] };
            assert_eq!(value(&format!("films_ranked/{film}")), place);
        }
        let han = match cells[15].as_str() {
            "" => blank,
            "Unfamiliar (N/A)" => "not_applicable",
            "Neither favorably nor unfavorably (neutral)" => "neutral",
            other => &other.replace("avorably", "avourable").replace(' ', "_").to_lowercase(),
        };
        assert_eq!(value("opinion.han"), han);
        let region = match cells[37].as_str() {
            "" => "skipped",
            region => &region.replace(' ', "_").to_lowercase(),
        };
        assert_eq!(value("region"), region);
    }
}

fn example_poll() -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples/star-wars/surveys/films/responses/poll.csv");
    std::fs::read(path).unwrap()
}

#[test]
fn the_example_has_what_makes_the_real_file_hard() {
    let poll = example_poll();
    assert!(std::str::from_utf8(&poll).is_err(), "a stray byte");
    assert_eq!(read(&poll).data().rows(), 1186);
}

#[test]
fn as_utf_8_the_stray_byte_is_reported_with_its_place() {
    let import = example("import.yaml").replace("encoding: windows-1252", "encoding: utf-8");
    let told = fixture(&example("survey.yaml")).response("poll.csv", example_poll()).import(&import).told();
    let column = example_poll().iter().position(|byte| *byte == 0x8c).unwrap() + 1;
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(
        told[0].starts_with(&format!("responses/poll.csv:1:{column}: error: this byte is not UTF-8")),
        "{}",
        told[0]
    );
}
