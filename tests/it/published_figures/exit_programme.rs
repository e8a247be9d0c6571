//! The wellbeing index of the exit programme: counted from the example's answers, beside what the report of 2023 prints, and beside what the
//! library publishes of them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use canvass::model::options::BuildOptions;
use canvass::model::table::{ColumnKey, RowKey, TableSpec};
use canvass::source::project::Project;
use canvass::survey::{Memory, load_named, prepare};

/// As printed for Aarhus: the measurement, its mean, and of how many people, where that is said.
const PRINTED: [(&str, f64, Option<usize>); 4] =
    [("1", 36.0, Some(28)), ("2", 44.0, None), ("5", 47.0, None), ("6", 46.0, Some(11))];

/// The index of each person by measurement: four times the sum of five answers.
fn indices() -> BTreeMap<String, BTreeMap<String, u32>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys/exit-programme/responses/2020-2023.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let mut indices: BTreeMap<String, BTreeMap<String, u32>> = BTreeMap::new();
    for record in reader.records() {
        let record = record.unwrap();
        let sum: u32 = record.iter().skip(2).map(|answer| answer.parse::<u32>().unwrap()).sum();
        let known = indices.entry(record[1].to_string()).or_default().insert(record[0].to_string(), 4 * sum);
        assert_eq!(known, None, "a code once in a measurement");
    }
    indices
}

#[test]
fn the_means_of_the_report_are_those_of_the_answers() {
    let indices = indices();
    let first: BTreeSet<&String> = indices["1"].keys().collect();
    for (measured, mean, people) in PRINTED {
        let of = &indices[measured];
        assert!(of.keys().all(|code| first.contains(code)), "whoever was measured again was measured first");
        assert_eq!((f64::from(of.values().sum::<u32>()) / of.len() as f64).round(), mean, "measurement {measured}");
        assert!(people.is_none_or(|people| people == of.len()));
    }
}

/// Every mean that is published is the report's, where it is rounded as the report's are; and of the first measurement there is one.
#[test]
#[cfg_attr(debug_assertions, ignore = "looks for other people for half a minute; a moment in a release")]
fn what_is_published_is_what_the_report_prints() {
    let project = Project::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().value;
    let Ok(loaded) = load_named(&project, "exit-programme") else { panic!("the survey is wrong") };
    let Ok(prepared) = prepare(loaded.value, &BuildOptions::default(), &Memory::default()) else {
        panic!("its answers are wrong")
    };
    let (survey, indices) = (prepared.value.survey, indices());
    let results = survey.results.unwrap();
    let mut published = vec![];
    for (measured, printed, _) in PRINTED {
        let name = if measured == "1" { "index_band".to_string() } else { format!("index_band-{measured}") };
        let rows = survey.codebook.find(&name).unwrap();
        let table = results.table(TableSpec { rows, by: None }).unwrap();
        let people = table.count(RowKey::Base, ColumnKey::All).known().map(|people| people as usize);
        assert_eq!(people, Some(indices[measured].len()));
        if let Some(mean) = table.mean(ColumnKey::All).known() {
            assert_eq!(mean.value.round(), printed, "measurement {measured}");
            published.push(measured);
        }
    }
    assert!(published.contains(&"1"), "{published:?}");
}
