//! People over waves in a report: how the same people changed, and what was measured at one wave, held against a count of the answers.

use super::{built, site};

const SURVEY: &str = "\
title: Panel
questions:
  - {name: code, type: text, label: Your code}
  - {name: round, type: select_one, label: Which round?, choices: [{name: 1, label: First}, {name: 2, label: Second}]}
  - {name: glad, type: range, label: Glad?, from: 0, to: 5}
derive:
  - name: mood
    sum: [glad]
    times: 20
    label: Mood
    change_that_counts: 20
    bands: [{to: 40, name: low, label: Low}, {to: 100, name: high, label: High}]
waves: {case: code, by: round}
results:
  leave_out: [glad, round]
  tables: [{rows: mood, over: waves}]
  change: [{of: mood}]
";

/// Of 240 people, how glad they are at first and half a year later; every tenth does not come back.
fn people() -> Vec<(u32, Option<u32>)> {
    let second = |at: u32, first: u32| match at % 4 {
        0 => (first + 2).min(5),
        1 => first.saturating_sub(1),
        _ => first,
    };
    (0..240).map(|at| (at * 7 % 6, (at % 10 != 3).then(|| second(at, at * 7 % 6)))).collect()
}

fn panel(page: &str) -> tempfile::TempDir {
    panel_of(SURVEY, page)
}

fn panel_of(survey: &str, page: &str) -> tempfile::TempDir {
    // Letters alone, and no code a slip away from another.
    let code = |at: usize| -> String {
        [at / 36, at / 6 % 6, at % 6]
            .iter()
            .flat_map(|part| ["AB", "CD", "EF", "GH", "IJ", "KL", "MN"][*part].chars())
            .collect()
    };
    let row = |(at, (first, second)): (usize, &(u32, Option<u32>))| {
        let again = second.map(|second| format!("{},2,{second}\n", code(at)));
        format!("{},1,{first}\n{}", code(at), again.unwrap_or_default())
    };
    let rows: String = people().iter().enumerate().map(row).collect();
    site(&[
        ("surveys/panel/survey.yaml", survey),
        ("surveys/panel/responses/a.csv", &format!("code,round,glad\n{rows}")),
        ("content/page.en.md", page),
    ])
}

#[test]
fn change_is_told_as_it_was_counted() {
    let page = "---\nsurvey: panel\n---\n# Change\n\n\
        - {{ base(change(mood)) }}\n- {{ people(improved(mood)) }}\n- {{ worse(mood) }}\n- {{ share(unchanged(mood)) }}\n\
        - {{ change(mood) }}\n- {{ mean(mood) }}\n- {{ mean(mood, wave: 2) }}\n- {{ people(mood_band = high, wave: 2) }}\n\n\
        {{ assert change(mood) > 0 }}{{ assert people(improved(mood)) > people(worse(mood)) }}It rose.\n\n\
        {{ figure(mood, over: waves) }}\n\n{{ figure(change(mood)) }}\n";
    let site = panel(page);
    let (files, report) = built(site.path());
    let file = files.iter().find(|file| file.path == "en/page.html").unwrap_or_else(|| panic!("{report}"));
    let html = scraper::Html::parse_document(std::str::from_utf8(&file.bytes).unwrap());
    let items = scraper::Selector::parse(".prose > ul > li").unwrap();
    let written: Vec<String> = html.select(&items).map(|item| item.text().collect()).collect();

    let again: Vec<(f64, f64)> = people()
        .iter()
        .filter_map(|(first, second)| Some((f64::from(*first) * 20.0, f64::from((*second)?) * 20.0)))
        .collect();
    let n = again.len();
    let many = |is: fn(f64) -> bool| again.iter().filter(|(first, second)| is(second - first)).count();
    let mean = |values: Vec<f64>| values.iter().sum::<f64>() / values.len() as f64;
    let firsts = mean(people().iter().map(|(first, _)| f64::from(*first) * 20.0).collect());
    let seconds = mean(again.iter().map(|(_, second)| *second).collect());
    let rose = mean(again.iter().map(|(first, second)| second - first).collect());
    let high = again.iter().filter(|(_, second)| *second > 40.0).count();
    let counts = [n, many(|by| by >= 20.0), many(|by| by <= -20.0)].map(|count| count.to_string());
    assert_eq!(written[..3], counts);
    let share = (many(|by| by.abs() < 20.0) as f64 / n as f64 * 100.0).round();
    assert_eq!(written[3], format!("{share}%"));
    // A mean has as many digits as it may have.
    for (said, value) in [(&written[4], rose), (&written[5], firsts), (&written[6], seconds)] {
        let digits = said.split_once('.').map_or(0, |(_, digits)| digits.len());
        assert_eq!(*said, format!("{value:.digits$}"), "{written:?}");
    }
    assert_eq!(written[7], high.to_string());
    let figures = scraper::Selector::parse(".prose figure").unwrap();
    assert_eq!(html.select(&figures).count(), 2, "{report}");
}

#[test]
fn what_is_not_followed_is_told() {
    let asked = [
        ("change(glad)", "the survey asks for no change of `glad`"),
        ("mean(mood, wave: 3)", "there is no wave `3`"),
        ("people(glad = 3, wave: 2)", "`glad` is not followed over waves"),
        ("share(change(mood))", "a change is no group of people"),
        ("change(mood, to: 2)", "no change up to `2` is asked for"),
        ("people(mood_band = high, wave: 2, among: round = 1)", "groups within a later wave are not counted"),
    ];
    let page: String = asked.iter().map(|(formula, _)| format!("{{{{ {formula} }}}}\n\n")).collect();
    let site = panel(&format!("---\nsurvey: panel\n---\n# Change\n\n{page}{{{{ figure(glad, over: waves) }}}}\n"));
    let (_, report) = built(site.path());
    for (formula, said) in asked {
        assert!(report.contains(said), "{formula}: {report}");
    }
    assert!(report.contains("this is not followed over waves"), "{report}");
}

/// What is known of a scale says from which difference on a change counts: 1.96 · √(2 · 15² · (1 - 0.8)) is 18.594, and values lie 20
/// apart. So the same people changed as where 20 counts.
#[test]
fn a_change_counts_from_what_the_scale_is_known_for() {
    let counted = |survey: &str| {
        let site = panel_of(survey, "# Nothing\n");
        let (files, report) = built(site.path());
        let text = |path: &str| {
            let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}: {report}"));
            String::from_utf8(file.bytes.clone()).unwrap()
        };
        (text("data/panel/mood-change.csv"), text("en/panel/results.html"))
    };
    let reliable = SURVEY.replace("change_that_counts: 20", "reliability: {coefficient: 0.8, standard_deviation: 15}");
    let ((numbers, page), (said, plain)) = (counted(&reliable), counted(SURVEY));
    assert_eq!(numbers, said);
    assert!(plain.contains("A difference of 20 or more counts as a change."), "{plain}");
    assert!(page.contains("A difference of 18.59 or more counts as a change."), "{page}");
    assert!(page.contains("reliability 0.8, standard deviation 15"), "{page}");
    assert!(!plain.contains("reliability"));
}

/// Every tenth does not come back. Both groups stand beside each other, as they were at first, and add up to everybody.
#[test]
fn who_came_back_stands_beside_who_did_not() {
    let site = panel_of(&(SURVEY.to_string() + "  attrition: mood\n"), "# Nothing\n");
    let (files, report) = built(site.path());
    let find =
        |path: &str| files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}: {report}"));
    let mut reader = csv::Reader::from_reader(find("data/panel/mood-attrition.csv").bytes.as_slice());
    let header = reader.headers().unwrap().clone();
    let at = |name: &str| header.iter().position(|field| field == name).unwrap();
    let numbers: std::collections::BTreeMap<(String, String), String> = reader
        .records()
        .map(|row| row.unwrap())
        .map(|row| ((row[at("variable")].into(), row[at("answer")].into()), row[at("count")].into()))
        .collect();
    let of = |is_back: bool| -> Vec<u32> {
        people().iter().filter(|(_, second)| second.is_some() == is_back).map(|(first, _)| first * 20).collect()
    };
    for (variable, scores) in [("mood_band-followed", of(true)), ("mood_band-lost", of(false))] {
        let low = scores.iter().filter(|score| **score <= 40).count();
        let expected = [("low", low), ("high", scores.len() - low), ("answered", scores.len())];
        for (answer, count) in expected {
            assert_eq!(numbers[&(variable.into(), answer.into())], count.to_string(), "{variable} {answer}");
        }
    }
    let page = String::from_utf8(find("en/panel/results.html").bytes.clone()).unwrap();
    let html = scraper::Html::parse_document(&page);
    let figure = scraper::Selector::parse("#mood-attrition").unwrap();
    let said: String = html.select(&figure).flat_map(|part| part.text()).collect();
    for part in ["measured again or not", "“Measured again” 10", "“Not measured again” 1", "At the first measurement"]
    {
        assert!(said.contains(part), "no {part} in {said}");
    }
    assert!(!said.contains("same people"), "{said}");
}

/// Fewer than `min_people` did not come back: nothing is compared.
#[test]
fn a_group_that_is_too_small_is_not_compared() {
    let survey = SURVEY.replace("by: round}", "by: round, min_people: 25}") + "  attrition: mood\n";
    let site = panel_of(&survey, "# Nothing\n");
    let (files, report) = built(site.path());
    assert!(!files.is_empty(), "{report}");
    assert!(!files.iter().any(|file| file.path.contains("attrition")), "24 did not come back");
    assert!(files.iter().any(|file| file.path == "data/panel/mood-same-people.csv"));
}
