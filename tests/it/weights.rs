//! A weighted poll of 1,615 people, all the way: what R's `survey` gives (`tests/r/poll.R`) and what the site publishes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use canvass::model::options::BuildOptions;
use canvass::source::project::Project;
use canvass::statistics::{Weight, Weighted};
use serde_json::Value;

use crate::seeds::QUICK;

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/r")
}

/// Question, by, group, answer.
type Of = (String, String, String, String);

/// What R printed: how many answered, the share, and its interval.
fn expected() -> BTreeMap<Of, [f64; 4]> {
    let text = fs::read_to_string(folder().join("poll.csv")).unwrap();
    let row = |line: &str| {
        let fields: Vec<&str> = line.split(',').collect();
        let number = |at: usize| fields[at].parse::<f64>().unwrap();
        let of = [0, 1, 2, 3].map(|at| fields[at].to_string());
        (of.into(), [number(4), number(5), number(6), number(7)])
    };
    text.lines().skip(1).map(row).collect()
}

#[test]
fn shares_means_and_intervals_of_the_poll_are_those_of_r() {
    let text = fs::read_to_string(folder().join("poll/answers.csv")).unwrap();
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap().split(',').collect();
    let people: Vec<BTreeMap<&str, &str>> =
        lines.map(|line| header.iter().copied().zip(line.split(',')).collect()).collect();
    assert_eq!(people.len(), 1615);
    let expected = expected();
    assert_eq!(expected.len(), 15 * 6, "15 answers, of everybody and of five groups");
    for ((question, by, group, answer), [n, share, low, high]) in expected {
        let in_group = |person: &&BTreeMap<&str, &str>| by.is_empty() || person[by.as_str()] == group;
        let answered = || people.iter().filter(in_group).filter(|person| !person[question.as_str()].is_empty());
        let weight = |gave: bool| {
            let of = answered().filter(|person| (person[question.as_str()] == answer) == gave);
            Weight::of(of.map(|person| person["weight"].parse::<f64>().unwrap()))
        };
        let weighted = Weighted::share(1615, weight(true), weight(false)).unwrap();
        let interval = weighted.interval().unwrap();
        let close = |ours: f64, r: f64| (ours - r).abs() < 1e-9;
        assert_eq!(f64::from(weighted.n()), n);
        assert!(close(weighted.mean(), share), "{question} {group} {answer}");
        assert!(close(interval.0, low) && close(interval.1, high), "{question} {group} {answer}: {interval:?}");
    }
}

/// The results of the survey of a site, as the site publishes them.
fn results(site: &Path) -> Value {
    let (project, mut findings) = Project::open(site);
    let options = BuildOptions { minify: false, ..BuildOptions::default() };
    let built = findings.take(canvass::build(&project, &options));
    let built = built.unwrap_or_else(|| panic!("{:#?}", findings.finish::<()>(None).err()));
    let file = built.public.iter().find(|file| file.path.ends_with("results.json")).unwrap();
    serde_json::from_slice(&file.bytes).unwrap()
}

/// Every weighted share of the site is R's, as it is rounded; so is its interval; and most are published.
#[test]
fn the_site_publishes_weighted_shares_as_r_has_them() {
    let site = tempfile::tempdir().unwrap();
    let survey = site.path().join("surveys/poll");
    fs::create_dir_all(survey.join("responses")).unwrap();
    fs::write(site.path().join("site.yaml"), "title: A site\nlanguages: [en]\n").unwrap();
    let questions = fs::read_to_string(folder().join("poll/survey.yaml")).unwrap();
    let fewer = if QUICK { "  leave_out: [important, advice]\n" } else { "" };
    fs::write(survey.join("survey.yaml"), questions + fewer).unwrap();
    fs::copy(folder().join("poll/answers.csv"), survey.join("responses/answers.csv")).unwrap();
    let results = results(site.path());
    let expected = expected();
    let (mut all, mut published, mut with_digit, mut means) = (0, 0, 0, 0);
    for table in results["tables"].as_array().unwrap() {
        for group in table["groups"].as_array().unwrap() {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_string();
            let group_name = text(&group["group"]);
            let by = if group_name == "all" { String::new() } else { text(&table["by"]) };
            // The weighted mean of the scale: each score times R's share.
            let scores = [("very", 5.0), ("rather", 4.0), ("neither", 3.0), ("little", 2.0), ("not", 1.0)];
            let share = |answer: &str| {
                let of = (text(&table["variable"]), by.clone(), group_name.clone(), answer.to_string());
                expected.get(&of).map(|[_, share, ..]| *share)
            };
            let mean = scores.iter().map(|(answer, score)| Some(score * share(answer)?)).sum::<Option<f64>>();
            let said = &group["weighted_mean"];
            if let (Some(mean), false) = (mean, said.is_null()) {
                means += 1;
                let ends = said.as_f64().map(|said| (said - 0.05, said + 0.05));
                let (low, high) = ends.unwrap_or_else(|| {
                    let [low, high] = [&said["low"], &said["high"]].map(|end| end.as_f64().unwrap());
                    (low, high)
                });
                assert!(low - 1e-9 <= mean && mean <= high + 1e-9, "{said} and {mean}");
            }
            for answer in group["answers"].as_array().unwrap() {
                let of = (text(&table["variable"]), by.clone(), group_name.clone(), text(&answer["answer"]));
                let Some([n, share, low, high]) = expected.get(&of) else { continue };
                all += 1;
                let weighted = &answer["weighted"];
                let Some(percent) = weighted["percent"].as_f64() else { continue };
                published += 1;
                assert_eq!(group["answered"].as_f64(), Some(*n), "the base is not weighted");
                let is_whole = |percent: f64| (percent - percent.round()).abs() < 1e-9;
                let ends =
                    [&weighted["interval"]["low"], &weighted["interval"]["high"]].map(|end| end.as_f64().unwrap());
                // Where a group's are written without a digit all of them are whole.
                let whole = [percent, ends[0], ends[1]].into_iter().all(is_whole);
                with_digit += usize::from(!whole);
                let half = if whole { 0.5 } else { 0.05 };
                for (said, r) in [(percent, share), (ends[0], low), (ends[1], high)] {
                    assert!((said - 100.0 * r).abs() <= half + 1e-9, "{of:?}: {said} and {r}");
                }
            }
        }
    }
    println!("{published} of {all} weighted shares are published, {with_digit} with a digit; {means} weighted means");
    assert!(means > 0, "the scale has a weighted mean");
    let (most, digits) = if QUICK { (3, 0) } else { (2, 10) };
    assert!(all >= 48 && published * most > all && with_digit >= digits, "{published} of {all}, {with_digit}");
}

/// Ages are worked out behind the questions, and so is what people weigh: both are read where they stand, by whatever the weights were made from.
#[test]
fn ages_of_weighted_people_are_those_counted_by_hand() {
    let years = |n: usize| 1936 + n * 37 % 68;
    let age = |n: usize| match 2024 - years(n) {
        0..30 => "18_29",
        30..50 => "30_49",
        50..70 => "50_69",
        _ => "70_or_more",
    };
    for from in ["sex", "age", "sex, age"] {
        let site = tempfile::tempdir().unwrap();
        let survey = site.path().join("surveys/poll");
        fs::create_dir_all(survey.join("responses")).unwrap();
        fs::write(site.path().join("site.yaml"), "title: A site\nlanguages: [en]\n").unwrap();
        fs::write(survey.join("survey.yaml"), AGES.replace("FROM", from)).unwrap();
        let rows = (0..240).map(|n| {
            let sex = ["man", "woman"][usize::from(n % 5 < 3)];
            let calm = ["well", "badly"][usize::from(n * 7 % 11 < 4)];
            let weight = ["0.8", "1.2", "1.0"][n % 3];
            let help = ["kin", "staff", "kin;staff", "priest", "staff;priest"][n * 11 % 23 % 5];
            format!("{sex},{},{calm},{help},{weight}\n", years(n))
        });
        fs::write(survey.join("responses/a.csv"), format!("sex,born,calm,help,w\n{}", rows.collect::<String>()))
            .unwrap();
        let results = results(site.path());
        let of_ages = results["tables"]
            .as_array()
            .unwrap()
            .iter()
            .find(|table| table["variable"] == "age" && table["by"].is_null());
        let answers = of_ages.unwrap()["groups"][0]["answers"].as_array().unwrap();
        let published: Vec<Option<u64>> = answers.iter().map(|answer| answer["count"].as_u64()).collect();
        let by_hand = ["18_29", "30_49", "50_69", "70_or_more"];
        let by_hand = by_hand.map(|group| Some((0..240).filter(|n| age(*n) == group).count() as u64));
        assert_eq!(published, by_hand, "weights from {from}: {answers:#?}");
        let groups = results["tables"].as_array().unwrap().iter().flat_map(|table| table["groups"].as_array().unwrap());
        let cells: Vec<&Value> = groups.flat_map(|group| group["answers"].as_array().unwrap()).collect();
        let told = cells.iter().filter(|cell| cell["count"].is_u64()).count();
        println!("weights from {from}: {told} of {} are told", cells.len());
        assert!(told * 5 > cells.len() * 4, "weights from {from}: {told} of {} are told", cells.len());
    }
}

const AGES: &str = "\
id: poll
title: Ages
languages: [en]
study: {weight: {column: w, from: [FROM]}, sample: true}
questions:
  - {name: sex, type: select_one, label: You, choices: [{name: man, label: A man}, {name: woman, label: A woman}]}
  - {name: born, type: integer, label: Year of birth}
  - {name: calm, type: select_one, label: Calm at night, choices: [{name: well, label: Well}, {name: badly, label: Badly}]}
  - {name: help, type: select_multiple, label: Who helps, choices: [{name: kin, label: Family}, {name: staff, label: Staff}, {name: priest, label: A priest}]}
derive:
  - {name: age, label: Age, age: born, at: 2024-05-01, groups: [18, 30, 50, 70]}
results: {by: [sex, age]}
";
