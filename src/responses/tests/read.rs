//! Files as other programs write them give the values that a person would read in them.
//!
//! `tests/check/answers/read/NAME.csv` is read with `NAME.import.yaml` (if there is one) to `survey.yaml`; `NAME.values` says,
//! written by hand, what some of its variables are: a line of names, then a line for each response. `-` is skipped.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Fixture, fixture};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/answers/read")
}

fn of(file: &Path) -> Fixture {
    let survey = fs::read_to_string(folder().join("survey.yaml")).unwrap();
    let name = file.file_name().unwrap().to_string_lossy().into_owned();
    let fixture = fixture(&survey).response(&name, fs::read(file).unwrap());
    match fs::read_to_string(file.with_extension("import.yaml")) {
        Ok(map) => fixture.import(&map),
        Err(_) => fixture,
    }
}

#[test]
fn every_file_is_read_as_a_person_reads_it() {
    let mut files: Vec<PathBuf> = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let answers = files.iter().filter(|file| {
        let ending = file.extension().and_then(|ending| ending.to_str());
        matches!(ending, Some("csv" | "tsv" | "xlsx" | "ods"))
    });
    let mut read = 0;
    for file in answers {
        let expected = fs::read_to_string(file.with_extension("values")).unwrap_or_default();
        let fixture = of(file);
        let data = match fixture.read() {
            Ok((data, _)) => data,
            Err(_) => panic!("{}: {:#?}", file.display(), fixture.told()),
        };
        let mut lines = expected.lines();
        let names: Vec<&str> = lines.next().unwrap_or_default().split(" | ").collect();
        let ids: Vec<_> = names.iter().map(|name| fixture.codebook.find(name).expect(name)).collect();
        let rows: Vec<String> = (0..data.rows())
            .map(|row| {
                let values = ids.iter().map(|id| fixture.value(&data, *id, row));
                let values = values.map(|value| if value == "skipped" { "-".into() } else { value });
                values.collect::<Vec<String>>().join(" | ")
            })
            .collect();
        assert_eq!(rows, lines.collect::<Vec<_>>(), "{}", file.display());
        read += 1;
    }
    assert!(read >= 25, "{read} files");
}
