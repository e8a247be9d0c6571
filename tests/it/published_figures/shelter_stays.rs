//! The register of a shelter in 2021: what its annual report prints, counted from the example's stays, and what the library publishes of them.

use std::path::Path;

use canvass::model::options::BuildOptions;
use canvass::model::table::{ColumnKey, RowKey, TableSpec};
use canvass::source::project::Project;
use canvass::survey::{Memory, load_named, prepare};
use jiff::civil::{Date, date};

/// As printed.
const WOMEN: usize = 52;
const CHILDREN: u32 = 24;
const ENDED: usize = 50;
const MEAN_NIGHTS: f64 = 109.0;
const ROOMS: i64 = 14;
const NIGHTS_IN_USE: i64 = 4702;
const NIGHTS_THERE_WERE: i64 = 5110;
const OCCUPANCY: f64 = 92.0;

struct Stay {
    arrived: Date,
    left: Option<Date>,
    children: u32,
}

fn stays() -> Vec<Stay> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys/shelter-stays/responses/2021.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let stay = |record: csv::StringRecord| Stay {
        arrived: record[0].parse().unwrap(),
        left: (!record[1].is_empty()).then(|| record[1].parse().unwrap()),
        children: record[3].parse().unwrap(),
    };
    reader.records().map(|record| stay(record.unwrap())).collect()
}

/// From one day to another.
fn nights(from: Date, to: Date) -> i64 {
    i64::from(from.until(to).unwrap().get_days())
}

/// How many nights each stay that ended was.
fn ended(stays: &[Stay]) -> Vec<i64> {
    stays.iter().filter_map(|stay| Some(nights(stay.arrived, stay.left?))).collect()
}

#[test]
fn the_figures_of_the_report_are_those_of_the_stays() {
    let (first, after) = (date(2021, 1, 1), date(2022, 1, 1));
    let stays = stays();
    assert_eq!(stays.len(), WOMEN);
    assert_eq!(stays.iter().map(|stay| stay.children).sum::<u32>(), CHILDREN);
    assert!(stays.iter().all(|stay| stay.left.is_none_or(|left| (first..after).contains(&left))), "ended in 2021");
    let lengths = ended(&stays);
    assert_eq!((lengths.len(), lengths.iter().sum::<i64>() as f64 / ENDED as f64), (ENDED, MEAN_NIGHTS));
    let share =
        |is_so: &dyn Fn(&i64) -> bool| lengths.iter().filter(|nights| is_so(nights)).count() as f64 / ENDED as f64;
    assert_eq!(share(&|nights| *nights <= 30), 0.40, "40 % stayed up to a month");
    let over_200 = share(&|nights| *nights > 200);
    assert!((0.25..0.27).contains(&over_200), "just over one in four stayed more than 200 days: {over_200}");
    let in_year = |stay: &Stay| nights(stay.arrived.max(first), stay.left.unwrap_or(after).min(after));
    let in_use: i64 = stays.iter().map(in_year).sum();
    assert_eq!(ROOMS * nights(first, after), NIGHTS_THERE_WERE);
    assert_eq!(in_use, NIGHTS_IN_USE);
    assert_eq!((in_use as f64 / NIGHTS_THERE_WERE as f64 * 100.0).round(), OCCUPANCY);
    let mut day = first;
    while day < after {
        let here = |stay: &&Stay| stay.arrived <= day && stay.left.is_none_or(|left| day < left);
        assert!(stays.iter().filter(here).count() <= ROOMS as usize, "more women than rooms on {day}");
        day = day.tomorrow().unwrap();
    }
}

/// The report's own list, where it is at hand: it says the same.
#[test]
fn the_list_of_published_figures_says_the_same() {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds/published-figures.yaml");
    let Ok(text) = std::fs::read_to_string(list) else { return };
    let (_, report) = text.split_once("\nshelter_annual_report_2021:").expect("the list has the report");
    let report = report.split("\n\n").next().unwrap();
    for said in [
        format!("2021: {WOMEN}}}"),
        format!("2021: {CHILDREN}}}"),
        format!("2021: {OCCUPANCY}}}"),
        format!("available: {NIGHTS_THERE_WERE}, used: {NIGHTS_IN_USE}, rooms: {ROOMS}"),
        format!("value: {MEAN_NIGHTS}, stays: {ENDED}"),
    ] {
        assert!(report.contains(&said), "{said}");
    }
}

/// The mean that is published is the report's, of as many stays; and so are the groups.
#[test]
fn what_is_published_is_what_the_report_prints() {
    let project = Project::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().value;
    let Ok(loaded) = load_named(&project, "shelter-stays") else { panic!("the survey is wrong") };
    let Ok(prepared) = prepare(loaded.value, &BuildOptions::default(), &Memory::default()) else {
        panic!("its answers are wrong")
    };
    let survey = prepared.value.survey;
    let results = survey.results.unwrap();
    let find = |name: &str| survey.codebook.find(name).unwrap();
    let table = results.table(TableSpec { rows: find("nights"), by: None }).unwrap();
    let all = |row: RowKey| table.count(row, ColumnKey::All).known().map(|count| count as usize);
    assert_eq!(all(RowKey::Base), Some(ENDED));
    assert_eq!(table.mean(ColumnKey::All).known().map(|mean| mean.value), Some(MEAN_NIGHTS));
    let lengths = ended(&stays());
    for (group, (from, to)) in (0..).zip([(0, 30), (31, 100), (101, 200), (201, 365)]) {
        let counted = lengths.iter().filter(|nights| (from..=to).contains(*nights)).count();
        assert!(all(RowKey::Category(group)).is_none_or(|published| published == counted), "{from} to {to}");
    }
    for date in ["arrived", "left", "born"] {
        assert!(results.table(TableSpec { rows: find(date), by: None }).is_none(), "{date} has no table");
    }
}
