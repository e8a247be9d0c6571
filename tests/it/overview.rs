//! `canvass check` tells what was read, as protected as the site.

use std::fs;

const SURVEY: &str = "\
languages: [en]
title: Visits
questions:
- {name: town, type: select_one, label: Where?, choices: [{name: a, label: Aarhus}, {name: b, label: Billund}, {name: c, label: Odense}]}
- {name: heard, type: select_multiple, label: How?, choices: [{name: web, label: The web}, {name: poster, label: A poster}]}
- {name: income, type: integer, label: Income, bins: [0, 1000, 10000]}
- {name: age, type: integer, label: Age}
- {name: words, type: text, label: Anything else?}
";

#[test]
fn what_was_read_is_told_and_no_small_count_or_text() {
    let folder = tempfile::tempdir().unwrap();
    let survey = folder.path().join("surveys/visits");
    fs::create_dir_all(survey.join("responses")).unwrap();
    fs::write(folder.path().join("site.yaml"), "title: Test\nlanguages: [en]\n").unwrap();
    fs::write(survey.join("survey.yaml"), SURVEY).unwrap();
    // Two people live in Odense; nobody earns what people earn: incomes lost a factor of a thousand on the way.
    let row = |n: usize| {
        let town = if n < 2 { "c" } else { ["a", "b"][n % 2] };
        format!(
            "{town},{},{},{},kanariefugl {n}\n",
            ["web", "poster", "web;poster"][n % 3],
            if n.is_multiple_of(3) { 20 + n } else { 1200 + n },
            18 + n
        )
    };
    let rows: String = (0..60).map(row).collect();
    fs::write(survey.join("responses/a.csv"), format!("town,heard,income,age,words\n{rows}")).unwrap();
    let binary = env!("CARGO_BIN_EXE_canvass");
    let told = std::process::Command::new(binary).arg("check").arg(folder.path()).output().unwrap();
    let said = String::from_utf8(told.stdout).unwrap();
    assert!(told.status.success(), "{said}{}", String::from_utf8_lossy(&told.stderr));
    let lines: Vec<&str> = said.lines().skip_while(|line| !line.contains("as it was read")).skip(1).take(5).collect();
    // Of three numbers that add up to sixty one is small, so another is hidden with it; of both it is said between which ends they lie.
    assert!(lines[0].starts_with("  town    60 answered: ") && lines[0].ends_with(", Odense 1–5"), "{said}");
    assert_eq!(lines[0].matches(" 29").count(), 1, "{said}");
    assert_eq!(lines[0].matches('–').count(), 2, "{said}");
    assert_eq!(lines[1], "  heard   60 answered: The web 40, A poster 40");
    assert!(
        lines[2].starts_with("  income  60 answered: under 1000 20, 1000 to under 10000 40, 10000 or more "),
        "{said}"
    );
    assert_eq!(lines[3], "  age     60 answered; no classes (`bins`), so none of its values is seen");
    assert_eq!(lines[4], "  words   60 answered");
    assert!(!said.contains("kanariefugl"), "{said}");
}
