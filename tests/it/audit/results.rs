//! Numbers planted into the results as JSON, each of which the auditor must find; and that it says what the CSV files say.

use std::collections::BTreeMap;

use canvass::model::output::OutputFile;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::{Value, json};

use super::site::{Site, rows, site};
use super::survey::Survey;
use crate::seeds::{quick_or, seeds};

const PATH: &str = "data/pulse/results.json";

fn at(files: &[OutputFile]) -> usize {
    files.iter().position(|file| file.path == PATH).expect("results as JSON")
}

fn read(site: &Site) -> Value {
    serde_json::from_slice(&site.files[at(&site.files)].bytes).expect("JSON")
}

/// Whether the file is noticed when one of its values is another.
fn is_noticed(site: &Site, pointer: &str, value: Value) -> bool {
    let mut results = read(site);
    *results.pointer_mut(pointer).expect(pointer) = value;
    let mut files = site.files.clone();
    let at = at(&files);
    files[at].bytes = serde_json::to_vec(&results).expect("JSON");
    site.attack(&files).iter().any(|finding| finding.place == PATH)
}

/// The places of all numbers of the tables, and of the marks in a number's place.
fn numbers(value: &Value, pointer: String, found: &mut Vec<(String, Value)>) {
    match value {
        Value::Number(_) => found.push((pointer, value.clone())),
        Value::Object(fields) if fields.contains_key("mark") => found.push((pointer, value.clone())),
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| numbers(value, format!("{pointer}/{name}"), found));
        }
        Value::Array(values) => {
            values.iter().enumerate().for_each(|(index, value)| numbers(value, format!("{pointer}/{index}"), found));
        }
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

#[test]
fn a_number_planted_into_the_json_is_found() {
    let mut random = StdRng::seed_from_u64(5);
    let mut tally: BTreeMap<&str, usize> = BTreeMap::new();
    for seed in seeds(1, 3) {
        let survey = Survey::random(seed);
        let site = site("pulse", &survey.yaml, &survey.csv());
        let mut places = vec![];
        numbers(&read(&site)["tables"], "/tables".into(), &mut places);
        for kind in ["mark", "number"] {
            let mut of_kind: Vec<_> =
                places.iter().filter(|(_, value)| value.is_number() == (kind == "number")).collect();
            while of_kind.len() > quick_or(1, 6) {
                of_kind.swap_remove(random.random_range(0..of_kind.len()));
            }
            for (pointer, value) in of_kind {
                let planted = match (value.as_u64(), value.as_f64(), pointer.ends_with("/median")) {
                    (_, _, true) => json!("yes"),
                    (Some(count), _, _) => json!(count + 1),
                    (None, Some(number), _) => json!(number + 0.2),
                    (None, None, _) => json!(3),
                };
                assert!(is_noticed(&site, pointer, planted), "seed {seed}: {pointer}: {value}");
                *tally.entry(kind).or_default() += 1;
            }
        }
    }
    println!("found: {tally:?}");
    let least = quick_or(1, 11);
    assert!(tally["mark"] >= least && tally["number"] >= least, "{tally:?}");
}

#[test]
fn whatever_else_could_carry_a_number_is_found() {
    let survey = Survey::random(quick_or(1, 7));
    let site = site("pulse", &survey.yaml, &survey.csv());
    for (pointer, value) in [
        ("/version", json!(1)),
        ("/survey", json!("pulse3")),
        ("/questionnaire", json!("3")),
        ("/respondents", json!(3)),
        ("/tables/0", json!({"n": 3})),
        ("/tables/0/figure", json!("3 people")),
        ("/tables/0/variable", json!("3 people")),
        ("/tables/0/groups/0/group", json!("3 people")),
        ("/tables/0/groups/0/answers/0/answer", json!("3 people")),
        ("/tables/0/groups/0/answered", json!({"mark": "hidden, 3"})),
        ("/tables/0/groups/0/answered", json!({"mark": "hidden", "n": 3})),
        ("/tables/0/groups/0/answered", json!([3])),
        ("/tables/0/groups/0/answered", json!({"low": 3, "high": 9})),
        ("/tables/0/groups/0/answered", json!({"low": 3})),
    ]
    .into_iter()
    .step_by(quick_or(3, 1))
    {
        assert!(is_noticed(&site, pointer, value.clone()), "{pointer}: {value}");
    }
}

/// Every count of a CSV file stands in the JSON, and every count of the JSON in a CSV file: the same number or the same mark. Read
/// here by a third reader, which shares nothing with those that write and those that attack.
#[test]
fn the_json_says_what_the_csv_files_say() {
    for seed in seeds(1, 4) {
        let survey = Survey::random(seed);
        let site = site("pulse", &survey.yaml, &survey.csv());
        let key = |of: [&str; 4]| of.map(String::from);
        let of_csv: BTreeMap<[String; 4], Option<u64>> = rows(&site.files)
            .iter()
            .map(|row| (key([&row.variable, &row.answer, &row.by, &row.group]), row.count.map(u64::from)))
            .collect();
        let mut of_json = BTreeMap::new();
        let results = read(&site);
        for table in results["tables"].as_array().expect("tables") {
            let (variable, by) =
                (table["variable"].as_str().expect("a name"), table["by"].as_str().unwrap_or_default());
            for group in table["groups"].as_array().expect("groups") {
                let name = group["group"].as_str().expect("a name");
                for answer in group["answers"].as_array().expect("answers") {
                    let of = answer["variable"].as_str().unwrap_or(variable);
                    let code = answer["answer"].as_str().expect("a name");
                    of_json.insert(key([of, code, by, name]), answer["count"].as_u64());
                }
                for code in ["answered", "refused", "dont_know", "not_applicable", "skipped", "not_asked", "total"] {
                    of_json.insert(key([variable, code, by, name]), group[code].as_u64());
                }
            }
        }
        assert!(of_csv.len() > 50 && of_csv.values().any(Option::is_none), "seed {seed}: too little to compare");
        assert_eq!(of_json, of_csv, "seed {seed}");
    }
}
