//! `canvass merges` says what breakdowns cost and what merges bring back: the shares that it names are those of the site that its recode makes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn canvass(site: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_canvass")).args(arguments).current_dir(site).output().unwrap()
}

fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// How many people of each group gave each answer: two groups are small.
const PEOPLE: [(&str, &str, usize); 8] = [
    ("north", "good", 14),
    ("north", "bad", 12),
    ("south", "good", 11),
    ("south", "bad", 13),
    ("east", "good", 6),
    ("east", "bad", 3),
    ("west", "good", 2),
    ("west", "bad", 5),
];

const SURVEY: &str = "\
languages: [en, da]
title: {en: T, da: T}
questions:
  - name: place
    type: select_one
    label: {en: Where?, da: Hvor?}
    choices:
      - {name: north, label: {en: North, da: Nord}}
      - {name: south, label: {en: South, da: Syd}}
      - {name: east, label: {en: East, da: Øst}}
      - {name: west, label: {en: West, da: Vest}}
  - name: food
    type: select_one
    label: {en: How is the food?, da: Hvordan er maden?}
    choices: [{name: good, label: {en: Good, da: God}}, {name: bad, label: {en: Bad, da: Dårlig}}]
results:
  by: [place]   # four places
";

fn site(folder: &Path) {
    fs::create_dir_all(folder.join("surveys/s/responses")).unwrap();
    fs::write(folder.join("site.yaml"), "title: {en: T, da: T}\nlanguages: [en, da]\n").unwrap();
    fs::write(folder.join("surveys/s/survey.yaml"), SURVEY).unwrap();
    let row = |(place, food, many): &(&str, &str, usize)| format!("- {{place: {place}, food: {food}}}\n").repeat(*many);
    fs::write(folder.join("surveys/s/responses/a.yaml"), PEOPLE.iter().map(row).collect::<String>()).unwrap();
}

/// The percentages of the line that begins with these words.
fn line(text: &str, what: &str) -> Option<Vec<f64>> {
    let line = text.lines().find(|line| line.starts_with(what))?;
    Some(line[what.len()..].split_whitespace().filter_map(|word| word.parse().ok()).collect())
}

/// Of the answers that the built site's files count, how many per cent stand in a number: of each question, and of breakdowns. The truth is
/// counted here from `PEOPLE`.
fn in_numbers(site: &Path) -> [f64; 2] {
    let mut truth: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    let group = |place: &str| if ["east", "west"].contains(&place) { "east_west" } else { "" };
    for (place, food, many) in PEOPLE {
        for group in [place, group(place), "all"] {
            *truth.entry(("food", food, group)).or_default() += many;
        }
        for answer in [place, group(place)] {
            *truth.entry(("place", answer, "all")).or_default() += many;
        }
    }
    let mut said = [(0, 0); 2];
    for file in fs::read_dir(site.join("public/data/s")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "csv") || path.ends_with("codebook.csv") {
            continue;
        }
        let mut lines = csv::Reader::from_path(&path).unwrap();
        let header: Vec<String> = lines.headers().unwrap().iter().map(str::to_string).collect();
        let at = |name: &str| header.iter().position(|column| column == name).unwrap();
        for line in lines.records().map(Result::unwrap) {
            let variable = line[at("variable")].trim_end_matches("_merged").to_string();
            // A breakdown's own column of everybody is the question's table again.
            let crossed = !line[at("by")].is_empty();
            let of = (variable.as_str(), &line[at("answer")], &line[at("group")]);
            if crossed == (of.2 == "all") {
                continue;
            }
            let many = truth.get(&of).copied().unwrap_or(0);
            let shown = if line[at("count")].starts_with('[') { 0 } else { many };
            let part = &mut said[usize::from(crossed)];
            *part = (part.0 + shown, part.1 + many);
        }
    }
    said.map(|(shown, many)| (100.0 * shown as f64 / many as f64).round())
}

#[test]
fn a_merge_says_what_its_recode_brings_back() {
    let folder = tempfile::tempdir().unwrap();
    site(folder.path());
    let built = canvass(folder.path(), &["build", "--no-print"]);
    assert!(built.status.success(), "{}", told(&built));
    let text = told(&canvass(folder.path(), &["merges", "s"]));
    let now = line(&text, "as it is").unwrap_or_else(|| panic!("{text}"));
    assert_eq!([now[0], now[2]], in_numbers(folder.path()), "{text}");
    let merged = line(&text, "place=east,west").unwrap_or_else(|| panic!("{text}"));
    assert!(merged[0] + merged[2] > now[0] + now[2], "{text}");
    let wrote = canvass(folder.path(), &["merges", "s", "--write", "place=east,west"]);
    assert!(wrote.status.success(), "{}", told(&wrote));
    let survey = fs::read_to_string(folder.path().join("surveys/s/survey.yaml")).unwrap();
    assert!(survey.contains("by: [place_merged]   # four places"), "{survey}");
    assert!(survey.contains("da: \"Øst / Vest\"") && survey.starts_with(&SURVEY[..SURVEY.len() - 40]), "{survey}");
    let built = canvass(folder.path(), &["build", "--no-print"]);
    assert!(built.status.success(), "{}", told(&built));
    let [alone, by_group] = in_numbers(folder.path());
    // The question by itself has the recode beside it now, which is one more table.
    assert_eq!((merged[0], merged[2]), (alone, by_group), "{text}");
}

#[test]
fn what_cannot_be_merged_is_said() {
    let folder = tempfile::tempdir().unwrap();
    site(folder.path());
    for (merge, said) in [
        ("place", "names no groups"),
        ("plce=east,west", "did you mean `place`?"),
        ("place=east,wset", "did you mean `west`?"),
        ("place=east", "at least two groups are merged"),
        ("place=east,west,north,south", "not all of them"),
        ("food=good,bad", "nothing is broken down by `food`"),
    ] {
        let told = told(&canvass(folder.path(), &["merges", "s", "--write", merge]));
        assert!(told.contains(said), "{merge}: {told}");
    }
    assert_eq!(fs::read_to_string(folder.path().join("surveys/s/survey.yaml")).unwrap(), SURVEY);
}
