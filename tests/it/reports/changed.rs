//! One answer is another: what depends on it changes, and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use canvass::model::output::OutputFile;
use serde_json::Value;

use super::{built, folder, site};

const FOOD: &str =
    "# Food\n\n{{ people(food = good) }} liked it, {{ share(food = bad) }} did not.\n\n{{ figure(food) }}\n";
const HEARD: &str = "# News\n\n{{ people(selected(heard_from, friend)) }} heard of it from {{ most(heard_from) }}.\n\n{{ figure(heard_from) }}\n";
const PLAIN: &str = "# Plain\n\nNo number. In 2021 it was {{ occupancy(year: 2021).rate }}.\n";

fn files(answers: &str) -> BTreeMap<String, Vec<u8>> {
    let pages = [("food", FOOD), ("heard", HEARD), ("plain", PLAIN)];
    let pages = pages.map(|(name, text)| (format!("content/{name}.en.md"), text));
    let mut all: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    all.push(("surveys/garden/responses/all.yaml", answers));
    let site = site(&all);
    let (files, report) = built(site.path());
    assert!(!files.is_empty(), "{report}");
    files.into_iter().map(|OutputFile { path, bytes }| (path, bytes)).collect()
}

/// The tables of `results.json`, by the figure that they belong to.
fn tables(files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Value> {
    let json: Value = serde_json::from_slice(&files["data/garden/results.json"]).unwrap();
    let tables = json["tables"].as_array().unwrap().iter();
    let mut by_figure: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for table in tables {
        by_figure.entry(table["figure"].as_str().unwrap().to_string()).or_default().push(table.clone());
    }
    by_figure.into_iter().map(|(figure, tables)| (figure, Value::Array(tables))).collect()
}

#[test]
fn one_answer_changes_what_depends_on_it_and_nothing_else() {
    let answers = fs::read_to_string(folder("site/surveys/garden/responses/all.yaml")).unwrap();
    let before = files(&answers);
    let after = files(&answers.replacen("food: good", "food: fair", 1));
    assert!(before.keys().eq(after.keys()));
    let changed: BTreeSet<&str> =
        before.iter().filter(|(path, bytes)| after[*path] != **bytes).map(|(path, _)| path.as_str()).collect();
    let (then, now) = (tables(&before), tables(&after));
    assert!(then.keys().eq(now.keys()));
    let figures: BTreeSet<&str> =
        then.iter().filter(|(figure, table)| now[*figure] != **table).map(|(figure, _)| figure.as_str()).collect();
    assert!(figures.contains("food") && !figures.contains("heard_from"), "{figures:?}");
    // The files of exactly those figures, and the pages that show them.
    let data: BTreeSet<String> = figures.iter().map(|figure| format!("data/garden/{figure}.csv")).collect();
    let data_changed: BTreeSet<String> =
        changed.iter().filter(|path| path.ends_with(".csv")).map(|path| path.to_string()).collect();
    assert_eq!(data, data_changed);
    let pages: BTreeSet<&str> =
        changed.iter().copied().filter(|path| !path.contains("/garden/") && !path.ends_with("index.html")).collect();
    assert_eq!(pages, BTreeSet::from(["da/food.html", "da/search.html", "en/food.html", "en/search.html"]));
    for path in ["data/garden/results.json", "en/garden/results.html", "da/garden/results.html"] {
        assert!(changed.contains(path), "{path} is as it was");
    }
    // The questionnaire and the codebook know of no answers.
    for path in ["en/garden/questionnaire.html", "data/garden/codebook.csv", "en/statistics.html"] {
        assert!(!changed.contains(path), "{path} has changed");
    }
    let (then, now) = (&before["en/food.html"], &after["en/food.html"]);
    let says = |html: &[u8], text: &str| String::from_utf8_lossy(html).contains(text);
    assert!(says(then, ">30</data> liked it") && says(now, ">29</data> liked it"));
}
