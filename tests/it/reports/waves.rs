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
        ("surveys/panel/survey.yaml", SURVEY),
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
