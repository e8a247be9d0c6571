//! The workbook of a survey, as a spreadsheet program opens it.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};

use canvass::build;
use canvass::model::options::{BuildOptions, Printing};
use canvass::source::project::Project;

const SITE: &str = "title: {en: Site, da: Sted}\nlanguages: [en, da]\n";
const SURVEY: &str = "
title: {en: Pulse, da: Puls}
languages: [en, da]
questions:
  - name: food
    type: select_one
    label: {en: =Food?, da: =Mad?}
    choices:
      - {name: good, label: {en: '=1+1', da: '+godt'}}
      - {name: bad, label: {en: '@bad', da: '-æøå'}}
";

/// The workbook in each language, by its path.
fn workbooks() -> BTreeMap<String, Vec<u8>> {
    let site = tempfile::tempdir().unwrap();
    let folder = site.path().join("surveys/pulse");
    fs::create_dir_all(folder.join("responses")).unwrap();
    fs::write(site.path().join("site.yaml"), SITE).unwrap();
    fs::write(folder.join("survey.yaml"), SURVEY).unwrap();
    let answers: String = (0..100).map(|at| if at < 60 { "good\n" } else { "bad\n" }).collect();
    fs::write(folder.join("responses/answers.csv"), format!("food\n{answers}")).unwrap();
    let (project, _) = Project::open(site.path());
    let options = BuildOptions { minify: false, print: Printing::Nothing, ..BuildOptions::default() };
    let built = build(&project, &options).unwrap_or_else(|wrong| panic!("{wrong:#?}")).value;
    let found = built.public.into_iter().filter(|file| file.path.ends_with(".xlsx"));
    found.map(|file| (file.path, file.bytes)).collect()
}

#[test]
fn numbers_are_numbers_and_texts_are_texts_whatever_they_begin_with() {
    let made = workbooks();
    assert_eq!(made.keys().collect::<Vec<_>>(), ["da/pulse/results.xlsx", "en/pulse/results.xlsx"]);
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(&made["da/pulse/results.xlsx"])).unwrap();
    assert_eq!(workbook.sheet_names(), ["Indhold", "1"]);
    let sheet = workbook.worksheet_range("1").unwrap();
    let row = |name: &str| -> Vec<Data> {
        let found = sheet.rows().find(|row| row[0] == Data::String(name.into()));
        found.unwrap_or_else(|| panic!("no {name}: {sheet:?}")).to_vec()
    };
    // 60 of 100, as a count and as a share that is formatted as a percentage.
    assert_eq!(row("+godt")[1..3], [Data::Float(60.0), Data::Float(0.6)]);
    assert_eq!(row("-æøå")[1..3], [Data::Float(40.0), Data::Float(0.4)]);
    assert!(workbook.worksheet_formula("1").unwrap().is_empty(), "a text became a formula");
    let mut archive = zip::ZipArchive::new(Cursor::new(&made["da/pulse/results.xlsx"])).unwrap();
    let mut styles = String::new();
    archive.by_name("xl/styles.xml").unwrap().read_to_string(&mut styles).unwrap();
    assert!(styles.contains("quotePrefix=\"1\""), "what begins like a formula is quoted");
}

#[test]
fn the_same_answers_give_the_same_bytes() {
    assert_eq!(workbooks(), workbooks());
}
