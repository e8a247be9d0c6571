//! Open answers that researchers sorted by theme: counted, protected and told like any question; nothing anybody wrote is told.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const SURVEY: &str = "\
title: T
languages: [en]
questions:
  - {name: area, type: select_one, label: Where?, choices: [{name: north, label: North}, {name: south, label: South}]}
  - {name: wish, type: text, label: What do you wish for?}
coding:
  - name: wishes
    of: wish
    label: What people wish for
    themes: [{name: hours, label: Longer hours}, {name: food, label: Food}, {name: talk, label: Somebody to talk to}]
results: {by: [area]}
";

/// Sixty people, who write one of nine sentences each, in different spellings of spaces, or nothing.
fn people() -> Vec<(&'static str, String)> {
    let written = |at: usize| match at % 10 {
        9 => String::new(),
        sentence => {
            format!("sentence {}  number\u{a0}{sentence}{}", at / 10 % 2, if at.is_multiple_of(3) { " " } else { "" })
        }
    };
    (0..60).map(|at| (if at % 5 < 3 { "north" } else { "south" }, written(at))).collect()
}

/// What the sentence of a number is about.
fn themes(sentence: usize) -> Vec<&'static str> {
    ["hours", "food", "talk"]
        .into_iter()
        .enumerate()
        .filter(|(theme, _)| sentence.is_multiple_of(theme + 2))
        .map(|(_, theme)| theme)
        .collect()
}

fn site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let survey = folder.path().join("surveys/pulse");
    fs::create_dir_all(survey.join("responses")).unwrap();
    fs::write(folder.path().join("site.yaml"), "title: T\nlanguages: [en]\n").unwrap();
    fs::write(survey.join("survey.yaml"), SURVEY).unwrap();
    let rows: String = people().iter().map(|(area, wish)| format!("{area},\"{wish}\"\n")).collect();
    fs::write(survey.join("responses/a.csv"), format!("area,wish\n{rows}")).unwrap();
    folder
}

fn canvass(arguments: &[&str], site: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_canvass"));
    command.args(arguments).current_dir(site).env("SOURCE_DATE_EPOCH", "1700000000").output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn table(site: &Path) -> std::path::PathBuf {
    site.join("surveys/pulse/coding/wishes.csv")
}

/// Fills the column of a reader; the sentence is told by its last letter.
fn fill(site: &Path, column: usize, themes: impl Fn(usize) -> Vec<&'static str>) {
    let mut reader = csv::Reader::from_path(table(site)).unwrap();
    let mut rows = vec![reader.headers().unwrap().clone()];
    rows.extend(reader.records().map(|record| {
        let record = record.unwrap();
        let sentence = record[0].chars().last().unwrap().to_digit(10).unwrap() as usize;
        (0..3).map(|at| if at == column { themes(sentence).join(" ") } else { record[at].to_string() }).collect()
    }));
    let mut writer = csv::Writer::from_path(table(site)).unwrap();
    rows.iter().for_each(|row| writer.write_record(row).unwrap());
    writer.flush().unwrap();
}

#[test]
fn coded_answers_are_counted_and_nothing_written_is_told() {
    let site = site();
    let written = canvass(&["code", "pulse"], site.path());
    assert!(written.status.success(), "{}", said(&written));
    assert!(said(&written).contains("18 different answers, 18 to be sorted"), "{}", said(&written));
    let without = canvass(&["build", "--no-print"], site.path());
    assert!(
        without.status.success() && said(&without).contains("18 answers have no theme of `wishes` yet"),
        "{}",
        said(&without)
    );

    let about = |sentence: usize| if themes(sentence).is_empty() { vec!["talk"] } else { themes(sentence) };
    fill(site.path(), 1, about);
    let built = canvass(&["build", "--no-print"], site.path());
    assert!(built.status.success(), "{}", said(&built));
    assert!(!said(&built).contains("no theme"), "{}", said(&built));

    // Counted here from the people themselves.
    let mut expected: BTreeMap<&str, u32> = BTreeMap::new();
    for (_, wish) in people() {
        let Some(sentence) = wish.trim().chars().last().and_then(|last| last.to_digit(10)) else { continue };
        about(sentence as usize).into_iter().for_each(|theme| *expected.entry(theme).or_default() += 1);
        *expected.entry("answered").or_default() += 1;
    }
    let mut reader = csv::Reader::from_path(site.path().join("public/data/pulse/wishes.csv")).unwrap();
    let header = reader.headers().unwrap().clone();
    let at = |name: &str| header.iter().position(|field| field == name).unwrap();
    let [answer, count, low, high] = ["answer", "count", "low", "high"].map(at);
    let (mut seen, mut exact) = (0, 0);
    for record in reader.records() {
        let record = record.unwrap();
        let Some(true_count) = expected.get(&record[answer]) else { continue };
        seen += 1;
        match record[count].parse::<u32>() {
            Ok(published) => {
                assert_eq!(published, *true_count, "{record:?}");
                exact += 1;
            }
            Err(_) => {
                let ends = [low, high].map(|end| record[end].parse::<u32>());
                assert!(
                    ends.iter().all(Result::is_err)
                        || (ends[0].clone().unwrap()..=ends[1].clone().unwrap()).contains(true_count)
                );
            }
        }
    }
    assert_eq!(seen, 4, "three themes and who answered");
    assert!(exact >= 2, "most of 54 people's themes can be told");
    assert!(site.path().join("public/data/pulse/wishes-by-area.csv").exists());
    let page = fs::read_to_string(site.path().join("public/en/pulse/results.html")).unwrap();
    assert!(page.contains("What people wish for") && !page.contains("sentence 1"));
    // Nobody could choose a theme.
    assert!(page.contains("one person can be counted under several themes"), "{page}");
    assert!(!page.contains("Several answers were possible"));
    assert!(
        !fs::read_to_string(site.path().join("public/en/pulse/questionnaire.html")).unwrap().contains("Longer hours")
    );
}

#[test]
fn two_readers_are_compared_and_what_stands_is_kept() {
    let site = site();
    canvass(&["code", "pulse"], site.path());
    fill(site.path(), 1, |sentence| if sentence < 6 { vec!["hours"] } else { vec!["food"] });
    fill(site.path(), 2, |sentence| if sentence < 4 { vec!["hours"] } else { vec!["food"] });
    let before = fs::read_to_string(table(site.path())).unwrap();
    let again = canvass(&["code", "pulse"], site.path());
    assert_eq!(fs::read_to_string(table(site.path())).unwrap(), before, "running it again changes nothing");
    // 18 sentences, two of each number: 8 both, 4 the first alone, 6 neither. Kappa by hand: (14/18 - 13/27) / (1 - 13/27) = 0.5714…
    let said = said(&again);
    assert!(
        said.contains("18 different answers, 0 to be sorted") && said.contains("two readers of 18 answers"),
        "{said}"
    );
    assert!(said.contains("agree on 78 %, kappa 0.57"), "{said}");
}

#[test]
fn what_is_wrong_with_a_coding_is_told_without_an_answer() {
    let site = site();
    canvass(&["code", "pulse"], site.path());
    let text = fs::read_to_string(table(site.path())).unwrap();
    let mut lines: Vec<String> = text.lines().map(str::to_string).collect();
    let answer = lines[1].split(',').next().unwrap().to_string();
    lines[1] = format!("{answer},ours food,");
    lines.push(format!("{answer},talk,"));
    lines.push("nobody wrote this,food,".into());
    fs::write(table(site.path()), lines.join("\n")).unwrap();
    fs::write(site.path().join("surveys/pulse/coding/wish.csv"), "answer,themes\n").unwrap();
    let checked = canvass(&["check"], site.path());
    let said = said(&checked);
    assert_eq!(checked.status.code(), Some(1), "{said}");
    assert!(said.contains("wishes.csv:2:2") && said.contains("did you mean `hours`?"), "{said}");
    assert!(said.contains("wish.csv") && said.contains("did you mean `wishes`?"), "{said}");
    assert!(!said.contains("sentence") && !said.contains("nobody wrote"), "{said}");
}
