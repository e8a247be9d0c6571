//! People over waves, held against a second count: random panels are linked, followed and compared here from the answers
//! themselves, and every number that the site publishes of later waves must be the same; nothing that can be subtracted
//! from it may be small.
//!
//! `CANVASS_SURVEYS=0..1000 cargo nextest run --no-default-features --no-capture panels::` takes as many as wanted.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use canvass::model::options::{BuildOptions, Printing};
use canvass::source::project::Project;

use super::seeds::{QUICK, quick_or, seeds};

const SURVEY: &str = "\
languages: [en]
title: Panel
study: {invited: 500}
scales:
  level: {choices: [{name: low, label: Low, score: 1}, {name: some, label: Some, score: 2}, {name: good, label: Good, score: 3}]}
questions:
  - {name: code, type: text, label: Your code}
  - name: place
    type: select_one
    label: Where?
    choices: [{name: north, label: North}, {name: south, label: South}, {name: west, label: West}]
  - {name: glad, type: range, label: Glad?, from: 0, to: 5}
  - {name: calm, type: range, label: Calm?, from: 0, to: 5}
  - name: areas
    type: matrix
    label: How is it with these?
    scale: level
    items: [{name: home, label: Home}, {name: money, label: Money}]
derive:
  - name: mood
    sum: [glad, calm]
    times: 10
    label: Mood
    change_that_counts: 10
    bands: [{to: 30, name: low, label: Low}, {to: 60, name: fair, label: Fair}, {to: 100, name: high, label: High}]
waves:
  case: code
  files: {1: first.csv, 2: second.csv, 3: third.csv}
results:
  tables: [{rows: mood, over: waves}, {rows: glad, by: place}]
  attrition: mood
  change:
    - {of: mood}
    - {of: mood, to: each}
    - {of: areas, better: lower}
";

const PLACES: [&str; 3] = ["north", "south", "west"];

/// Numbers that only a seed decides.
struct Dice(u64);

impl Dice {
    fn below(&mut self, many: u64) -> u64 {
        // SplitMix64 (Steele, Lea and Flood 2014).
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % many
    }
}

/// One response: glad, calm, home, money, place; `None` was left blank.
type Response = [Option<u64>; 5];

struct Panel {
    /// For each person, their code and their response at each of three waves.
    people: Vec<(String, [Option<Response>; 3])>,
}

impl Panel {
    fn of_seed(seed: u64) -> Panel {
        let mut dice = Dice(seed);
        let many = 20 + dice.below(120);
        let stays = 3 + dice.below(6);
        let people = (0..many).map(|at| {
            let mut level = dice.below(6);
            let waves = [0, 1, 2].map(|wave| {
                level = (level + dice.below(3)).saturating_sub(1).min(5);
                let answer = |dice: &mut Dice, value: u64| (dice.below(25) > 0).then_some(value);
                let response = [
                    answer(&mut dice, level),
                    {
                        let value = (level + dice.below(2)).min(5);
                        answer(&mut dice, value)
                    },
                    {
                        let value = 1 + dice.below(3);
                        answer(&mut dice, value)
                    },
                    {
                        let value = 1 + dice.below(2) + u64::from(level > 3 && wave > 0);
                        answer(&mut dice, value)
                    },
                    {
                        let value = dice.below(3).min(dice.below(3));
                        answer(&mut dice, value)
                    },
                ];
                (wave == 0 || dice.below(10) < stays).then_some(response)
            });
            // The same person whatever the capitals.
            (format!("k{}x", 1000 + at * 7), waves)
        });
        Panel { people: people.collect() }
    }

    fn write(&self, folder: &Path) {
        fs::create_dir_all(folder.join("surveys/panel/responses")).unwrap();
        fs::write(folder.join("site.yaml"), "title: A test\nlanguages: [en]\n").unwrap();
        fs::write(folder.join("surveys/panel/survey.yaml"), SURVEY).unwrap();
        for (wave, file) in ["first", "second", "third"].into_iter().enumerate() {
            let mut text = String::from("code,glad,calm,areas.home,areas.money,place\n");
            for (code, waves) in &self.people {
                let Some([glad, calm, home, money, place]) = waves[wave] else { continue };
                let code = if wave == 1 { code.to_uppercase() } else { code.clone() };
                let number = |value: Option<u64>| value.map_or(String::new(), |value| value.to_string());
                let level = |value: Option<u64>| value.map_or("", |value| ["low", "some", "good"][value as usize - 1]);
                let [glad, calm] = [glad, calm].map(number);
                let place = place.map_or("", |place| PLACES[place as usize]);
                text += &format!("{code},{glad},{calm},{},{},{place}\n", level(home), level(money));
            }
            fs::write(folder.join(format!("surveys/panel/responses/{file}.csv")), text).unwrap();
        }
    }

    /// Everybody's score, or by how much it changed, by variable.
    fn values(&self) -> BTreeMap<String, Vec<i64>> {
        let mut values: BTreeMap<String, Vec<i64>> = BTreeMap::new();
        let mut add = |variable: &str, value: Option<i64>| values.entry(variable.into()).or_default().extend(value);
        for (_, waves) in &self.people {
            let mood = |wave: usize| waves[wave].and_then(|[glad, calm, ..]| Some((glad? + calm?) as i64 * 10));
            let (first, second, third) = (mood(0), mood(1), mood(2));
            let change = |to: Option<i64>| Some(to? - first?);
            add("mood_band", first);
            add("mood_band-2", first.and(second));
            add("mood_band-3", first.and(third));
            add("mood_band-latest", first.and(third.or(second)));
            add("mood_band-followed", third.or(second).and(first));
            add("mood_band-lost", first.filter(|_| third.or(second).is_none()));
            add("mood-change", change(third.or(second)));
            add("mood-change-2", change(second));
            add("mood-change-3", change(third));
            for (item, name) in [(2, "areas-change.home"), (3, "areas-change.money")] {
                let level = |wave: usize| waves[wave].and_then(|response| response[item]).map(|level| level as i64);
                add(name, level(2).or(level(1)).zip(level(0)).map(|(to, from)| to - from));
            }
        }
        values
    }

    /// What every table of later waves counts, by variable and answer.
    fn counts(&self) -> BTreeMap<(String, String), u32> {
        let mut counts = BTreeMap::new();
        let mut add = |variable: String, answer: &str| {
            *counts.entry((variable.clone(), answer.to_string())).or_insert(0) += 1;
            let base = if answer == "skipped" { "skipped" } else { "answered" };
            if base != answer {
                *counts.entry((variable, base.to_string())).or_insert(0) += 1;
            }
        };
        for (_, waves) in &self.people {
            let mood = |wave: usize| waves[wave].and_then(|[glad, calm, ..]| Some((glad? + calm?) * 10));
            let level = |item: usize| move |wave: usize| waves[wave].and_then(|response| response[2 + item]);
            let band = |score: Option<u64>| match score {
                None => "skipped",
                Some(0..=30) => "low",
                Some(31..=60) => "fair",
                Some(_) => "high",
            };
            let first = mood(0);
            let followed = |wave: usize| first.and(mood(wave));
            let latest = followed(2).or(followed(1));
            add("mood_band-2".into(), band(followed(1)));
            add("mood_band-3".into(), band(followed(2)));
            add("mood_band-followed".into(), band(latest.and(first)));
            // Who was measured at all, and whether again: `latest` is nobody's who was not measured first.
            let lost = first.filter(|_| mood(1).is_none() && mood(2).is_none());
            add("mood_band-lost".into(), band(lost));
            let place = waves[0].and_then(|response| response[4]).map(|place| PLACES[place as usize]);
            add("place-followed".into(), place.filter(|_| latest.is_some()).unwrap_or("skipped"));
            add("place-lost".into(), place.filter(|_| lost.is_some()).unwrap_or("skipped"));
            add("mood_band-latest".into(), band(latest));
            let change = |from: Option<u64>, to: Option<u64>, least: i64, sign: i64| match from.zip(to) {
                None => "skipped",
                Some((from, to)) => match (to as i64 - from as i64) * sign {
                    gain if gain >= least => "improved",
                    gain if -gain >= least => "worse",
                    _ => "unchanged",
                },
            };
            add("mood-change".into(), change(first, latest, 10, 1));
            add("mood-change-2".into(), change(first, mood(1), 10, 1));
            add("mood-change-3".into(), change(first, mood(2), 10, 1));
            for (item, name) in ["home", "money"].into_iter().enumerate() {
                let level = level(item);
                let latest = level(2).or(level(1));
                add(format!("areas-change.{name}"), change(level(0), latest, 1, -1));
            }
        }
        counts
    }
}

#[test]
fn what_is_published_of_later_waves_is_what_was_answered() {
    let (mut compared, mut hidden, mut means) = (0, 0, 0);
    // A small panel, of which little can be said, is quickly proven.
    for seed in seeds(1, 8).map(|seed| seed + quick_or(13, 0)) {
        let site = tempfile::tempdir().unwrap();
        let panel = Panel::of_seed(seed);
        panel.write(site.path());
        if let Some(kept) = std::env::var_os("CANVASS_KEEP") {
            panel.write(&Path::new(&kept).join(seed.to_string()));
        }
        let (project, mut findings) = Project::open(site.path());
        let options = BuildOptions { minify: false, print: Printing::Nothing, ..BuildOptions::default() };
        let built = findings.take(canvass::build(&project, &options));
        let errors: Vec<String> = findings.all().iter().map(|found| found.message.clone()).collect();
        // The auditor has attacked the site: what it finds is an error.
        let built = built.unwrap_or_else(|| panic!("seed {seed}: {errors:#?}"));
        let (expected, values) = (panel.counts(), panel.values());
        let mut published: BTreeMap<(String, String), u32> = BTreeMap::new();
        for file in
            built.public.iter().filter(|file| file.path.starts_with("data/panel/") && file.path.ends_with(".csv"))
        {
            let mut reader = csv::Reader::from_reader(file.bytes.as_slice());
            let header = reader.headers().unwrap().clone();
            let at = |name: &str| header.iter().position(|known| known == name);
            let (Some(count), Some(by)) = (at("count"), at("by")) else { continue };
            for row in reader.records().map(|row| row.unwrap()) {
                let key = (row[0].to_string(), row[at("answer").unwrap()].to_string());
                let end = |name: &str| row[at(name).unwrap()].parse::<u32>();
                let ends = ["mean_low", "mean_high"].map(|name| row[at(name)?].parse::<f64>().ok());
                if let [Some(low), Some(high)] = ends {
                    let of = &values[&row[0]];
                    let mean = of.iter().sum::<i64>() as f64 / of.len() as f64;
                    // Half a unit of the last digit, where it is one number.
                    let half = match (low == high, row[at("mean").unwrap()].contains('.')) {
                        (true, true) => 0.05,
                        (true, false) => 0.5,
                        (false, _) => 0.0,
                    };
                    let holds = (low - half - 1e-9..=high + half + 1e-9).contains(&mean);
                    assert!(holds, "seed {seed}: the mean of {} is {mean}, not {low} to {high}", &row[0]);
                    means += 1;
                }
                match (row[count].parse::<u32>(), end("low"), end("high")) {
                    (Ok(count), ..) if row[by].is_empty() => {
                        published.insert(key, count);
                    }
                    (Err(_), Ok(low), Ok(high)) if row[by].is_empty() => {
                        if let Some(there) = expected.get(&key) {
                            assert!((low..=high).contains(there), "seed {seed}: {key:?} is from {low} to {high}");
                            compared += 1;
                        }
                    }
                    _ => hidden += 1,
                }
            }
        }
        for ((variable, answer), count) in &published {
            assert!(!(1..5).contains(count), "seed {seed}: {variable} {answer} is {count}");
            let of_waves = expected.keys().any(|(known, _)| known == variable);
            if of_waves && !["refused", "dont_know", "not_applicable", "not_asked", "total"].contains(&answer.as_str())
            {
                let there = expected.get(&(variable.clone(), answer.clone())).copied().unwrap_or(0);
                assert_eq!(*count, there, "seed {seed}: {variable} {answer}");
                compared += 1;
            }
        }
        // Who is counted in one table and not in another, where one holds all people of the other.
        for (outer, inner) in [
            ("mood_band", "mood_band-followed"),
            ("mood_band", "mood_band-lost"),
            ("mood_band-latest", "mood_band-3"),
            ("mood-change", "mood-change-3"),
            ("place", "place-followed"),
            ("place", "place-lost"),
            ("mood_band-followed", "place-followed"),
            ("mood_band-lost", "place-lost"),
        ] {
            for answer in
                ["low", "fair", "high", "improved", "unchanged", "worse", "north", "south", "west", "answered"]
            {
                let count = |of: &str| published.get(&(of.to_string(), answer.to_string()));
                if let (Some(outer), Some(inner)) = (count(outer), count(inner)) {
                    let left = outer - inner;
                    assert!(!(1..5).contains(&left), "seed {seed}: {left} in {answer}");
                }
            }
        }
    }
    println!("{compared} numbers and {means} means compared, {hidden} hidden");
    assert!(QUICK || means > 0 && compared > 30, "only {compared} numbers of later waves are published");
}
