//! `canvass table` shows what the site shows, and `canvass audit` passes nothing that it cannot read.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn canvass(site: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_canvass")).args(arguments).current_dir(site).output().unwrap()
}

fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// A site with one survey of two questions, and so many people of each kind.
fn site(folder: &Path, people: &[(&str, &str, usize)]) {
    let choices = "choices: [{name: x, label: X}, {name: y, label: Y}, {name: z, label: Z}]";
    let survey = format!(
        "title: T\nquestions:\n  - {{name: a, type: select_one, label: A?, {choices}}}\n  - {{name: b, type: select_one, \
         label: B?, {choices}}}\n"
    );
    fs::create_dir_all(folder.join("surveys/s/responses")).unwrap();
    fs::write(folder.join("site.yaml"), "title: T\nlanguages: [en]\n").unwrap();
    fs::write(folder.join("surveys/s/survey.yaml"), survey).unwrap();
    let rows: String = people.iter().map(|(a, b, count)| format!("- {{a: {a}, b: {b}}}\n").repeat(*count)).collect();
    fs::write(folder.join("surveys/s/responses/a.yaml"), rows).unwrap();
}

/// The counts of one row of a printed table.
fn row(text: &str, name: &str) -> Vec<String> {
    let line =
        text.lines().find(|line| line.trim_start().starts_with(name)).unwrap_or_else(|| panic!("{name}: {text}"));
    let numbers = line.trim_start().trim_start_matches(name).split_whitespace();
    numbers.filter(|word| word.starts_with(|c: char| c.is_ascii_digit() || c == '[')).map(str::to_string).collect()
}

/// The `count` of one answer in the site's file of a figure.
fn in_file(site: &Path, figure: &str, answer: &str, group: &str) -> String {
    let text = fs::read_to_string(site.join(format!("public/data/s/{figure}.csv"))).unwrap();
    let mut lines = csv::Reader::from_reader(text.as_bytes());
    let header: Vec<String> = lines.headers().unwrap().iter().map(str::to_string).collect();
    let column = |name: &str| header.iter().position(|column| column == name).unwrap();
    let is_it = |line: &csv::StringRecord| line[column("answer")] == *answer && line[column("group")] == *group;
    let line = lines.records().map(Result::unwrap).find(is_it).unwrap();
    match &line[column("low")] {
        "[c]" => line[column("count")].to_string(),
        low if low == &line[column("high")] => low.to_string(),
        low => format!("{low}–{}", &line[column("high")]),
    }
}

#[test]
fn what_was_published_before_counts_for_the_table_too() {
    let folder = tempfile::tempdir().unwrap();
    let before = [("x", "x", 18), ("y", "y", 12), ("z", "z", 10)];
    site(folder.path(), &before);
    assert!(canvass(folder.path(), &["build", "--no-print", "--publish"]).status.success());
    let published = told(&canvass(folder.path(), &["table", "s", "a"]));
    assert_eq!((row(&published, "X"), row(&published, "all respondents")), (vec!["18".into()], vec!["40".into()]));
    // One more answers: the site stays as it was, and so does the table.
    site(folder.path(), &[before.as_slice(), &[("x", "x", 1)]].concat());
    let output = canvass(folder.path(), &["table", "s", "a"]);
    let now = told(&output);
    assert!(output.status.success(), "{now}");
    assert_eq!((row(&now, "X"), row(&now, "all respondents")), (vec!["18".into()], vec!["40".into()]), "{now}");
    assert!(now.contains("edition 1 stands"), "{now}");
}

#[test]
fn a_table_that_the_site_lacks_is_added_to_it_first() {
    let folder = tempfile::tempdir().unwrap();
    let kinds = [("x", "x", 20), ("x", "y", 3), ("y", "x", 15), ("y", "y", 9), ("z", "z", 13)];
    site(folder.path(), &kinds);
    let ask = ["table", "s", "a", "--by", "b"];
    let refused = canvass(folder.path(), &ask);
    assert_eq!(refused.status.code(), Some(1));
    assert!(told(&refused).contains("`--add` writes it under `results`"), "{}", told(&refused));
    let added = canvass(folder.path(), &[&ask[..], &["--add"]].concat());
    assert!(added.status.success(), "{}", told(&added));
    let printed = told(&added);
    assert!(fs::read_to_string(folder.path().join("surveys/s/survey.yaml")).unwrap().contains("{rows: a, by: b}"));
    // Now that the site has it, both show the same, hidden numbers too.
    assert!(canvass(folder.path(), &["build", "--no-print"]).status.success());
    assert_eq!(told(&canvass(folder.path(), &ask)), printed);
    for (answer, name) in [("x", "X"), ("y", "Y"), ("z", "Z")] {
        let counts: Vec<String> = row(&printed, name).into_iter().take(3).collect();
        let groups = ["all", "x", "y"].map(|group| in_file(folder.path(), "a-by-b", answer, group));
        assert_eq!(counts, groups, "{printed}");
    }
    let again = fs::read_to_string(folder.path().join("surveys/s/survey.yaml")).unwrap();
    assert!(canvass(folder.path(), &[&ask[..], &["--add"]].concat()).status.success());
    assert_eq!(fs::read_to_string(folder.path().join("surveys/s/survey.yaml")).unwrap(), again, "added once");
}

/// What pages tell in sentences is hidden last, on the site and in the table alike; also where other pages tell of other surveys.
#[test]
fn a_table_knows_what_all_pages_tell() {
    let folder = tempfile::tempdir().unwrap();
    let people = [("x", "y", 3), ("y", "z", 9), ("z", "x", 20)];
    site(folder.path(), &people);
    fs::create_dir_all(folder.path().join("surveys/other/responses")).unwrap();
    for file in ["survey.yaml", "responses/a.yaml"] {
        fs::copy(folder.path().join("surveys/s").join(file), folder.path().join("surveys/other").join(file)).unwrap();
    }
    fs::create_dir_all(folder.path().join("content")).unwrap();
    for (name, survey) in [("one", "s"), ("two", "other")] {
        let page = format!(
            "---\ntitle: T\nsurvey: {survey}\n---\n{{{{ people(a = y) }}}} and {{{{ people(b = z) }}}} people.\n"
        );
        fs::write(folder.path().join(format!("content/{name}.en.md")), page).unwrap();
    }
    let built = canvass(folder.path(), &["build", "--no-print"]);
    assert!(built.status.success(), "{}", told(&built));
    for (question, answers) in
        [("a", [("x", "X"), ("y", "Y"), ("z", "Z")]), ("b", [("x", "X"), ("y", "Y"), ("z", "Z")])]
    {
        let table = told(&canvass(folder.path(), &["table", "s", question]));
        for (answer, label) in answers {
            let on_site = in_file(folder.path(), question, answer, "all");
            assert_eq!(row(&table, label).first(), Some(&on_site), "{question} = {answer}: {table}");
        }
    }
    // What cannot be told of a page cannot be told of the table.
    fs::write(folder.path().join("content/one.en.md"), "---\nsurvey: s\n---\n{{ people(nobody = y) }}\n").unwrap();
    let refused = canvass(folder.path(), &["table", "s", "a"]);
    assert!(!refused.status.success() && told(&refused).contains("content/one.en.md:4"), "{}", told(&refused));
}

#[test]
fn a_filtered_table_is_for_its_author_alone() {
    let folder = tempfile::tempdir().unwrap();
    site(folder.path(), &[("x", "x", 20), ("y", "x", 15), ("z", "y", 13)]);
    let ask = ["table", "s", "a", "--where", "b = x"];
    let refused = canvass(folder.path(), &ask);
    assert!(!refused.status.success() && told(&refused).contains("--private"), "{}", told(&refused));
    let shown = canvass(folder.path(), &[&ask[..], &["--private"]].concat());
    assert!(shown.status.success() && told(&shown).starts_with("NOT FOR PUBLICATION"), "{}", told(&shown));
}

#[test]
fn the_audit_fails_on_a_survey_that_it_cannot_read() {
    let folder = tempfile::tempdir().unwrap();
    site(folder.path(), &[("x", "x", 20), ("y", "x", 15), ("z", "y", 13)]);
    assert!(canvass(folder.path(), &["build", "--no-print"]).status.success());
    assert!(canvass(folder.path(), &["audit"]).status.success());
    let survey = folder.path().join("surveys/s/survey.yaml");
    let text = fs::read_to_string(&survey).unwrap();
    fs::write(&survey, text.replacen("type: select_one", "type: select_onne", 1)).unwrap();
    let output = canvass(folder.path(), &["audit"]);
    assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    assert!(told(&output).contains("surveys/s/survey.yaml") && told(&output).contains("select_onne"));
}

/// One choice of a question with several answers divides people into those who chose it and those who did not.
#[test]
fn a_breakdown_by_one_of_several_answers_is_on_the_site() {
    let folder = tempfile::tempdir().unwrap();
    site(folder.path(), &[("x", "x", 1)]);
    let choices = "choices: [{name: p, label: Police}, {name: q, label: Queue}]";
    let survey = format!(
        "title: T\nquestions:\n  - {{name: a, type: select_one, label: A?, choices: yes_no}}\n  - {{name: m, type: \
         select_multiple, label: Which?, {choices}}}\nresults: {{by: [m/p]}}\n"
    );
    fs::write(folder.path().join("surveys/s/survey.yaml"), survey).unwrap();
    let kinds = [("yes", "p", 21), ("yes", "q", 13), ("no", "p", 17), ("no", "q", 19), ("no", "p, q", 8)];
    let rows: String = kinds.iter().map(|(a, m, count)| format!("- {{a: {a}, m: [{m}]}}\n").repeat(*count)).collect();
    fs::write(folder.path().join("surveys/s/responses/a.yaml"), rows).unwrap();
    let built = canvass(folder.path(), &["build", "--no-print"]);
    assert!(built.status.success(), "{}", told(&built));
    // 21 of those who said yes chose the police, 17 and 8 of the others.
    assert_eq!(in_file(folder.path(), "a-by-m-p", "yes", "yes"), "21");
    assert_eq!(in_file(folder.path(), "a-by-m-p", "no", "yes"), "25");
    assert_eq!(in_file(folder.path(), "a-by-m-p", "yes", "no"), "13");
}

/// "Don't know" that counts is an answer of the base, has a row and a percentage of its own, and no score; one that does not is
/// counted apart.
#[test]
fn a_missing_answer_that_counts_is_in_the_base() {
    let folder = tempfile::tempdir().unwrap();
    site(folder.path(), &[]);
    for (counted, base, percent) in [("true", "50", "40"), ("false", "30", "66.7")] {
        let survey = format!(
            "title: T\nscales:\n  trust:\n    choices: [{{name: low, label: Low, score: 1}}, {{name: high, label: High, score: 2}}]\n    \
             missing: [{{name: dont_know, counted: {counted}}}]\nquestions:\n  \
             - {{name: a, type: select_one, label: A?, scale: trust}}\n  \
             - {{name: why, type: select_one, label: Why?, relevant: a = dont_know, choices: yes_no}}\n\
             derive:\n  - {{name: sum, label: Sum, sum: [a], bands: [{{to: 1, name: few, label: Few}}, {{to: 2, name: many, label: Many}}]}}\n"
        );
        fs::write(folder.path().join("surveys/s/survey.yaml"), survey).unwrap();
        let rows = "- {a: high}\n".repeat(20)
            + &"- {a: low}\n".repeat(10)
            + &"- {a: dont_know, why: yes}\n".repeat(12)
            + &"- {a: dont_know, why: no}\n".repeat(8);
        fs::write(folder.path().join("surveys/s/responses/a.yaml"), rows).unwrap();
        let built = canvass(folder.path(), &["build", "--no-print"]);
        assert!(built.status.success(), "{}", told(&built));
        let text = fs::read_to_string(folder.path().join("public/data/s/a.csv")).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        assert!(
            lines.iter().any(|line| line.contains(",high,") && line.contains(&format!(",20,20,20,{percent}"))),
            "{text}"
        );
        assert_eq!(in_file(folder.path(), "a", "answered", "all"), base);
        let name = if counted == "true" { "dont_know_counted" } else { "dont_know" };
        assert_eq!(in_file(folder.path(), "a", name, "all"), "20");
        // Who does not know is asked why.
        assert_eq!(in_file(folder.path(), "why", "yes", "all"), "12");
    }
}

/// Whoever is asked a follow-up is in the group that gathers the answers leading to it: everybody knows that from the questionnaire.
#[test]
fn a_follow_up_by_a_recode_of_its_gate_is_no_secret() {
    let folder = tempfile::tempdir().unwrap();
    site(folder.path(), &[]);
    let choices = "choices: [{name: x, label: X}, {name: y, label: Y}, {name: z, label: Z}]";
    let survey = format!(
        "title: T\nquestions:\n  - {{name: a, type: select_one, label: A?, {choices}, missing: [refused]}}\n  \
         - {{name: b, type: select_one, label: B?, relevant: a = x or a = y or a = refused, {choices}}}\n\
         derive:\n  - {{name: r, label: R, recode: a, groups: {{g: {{choices: [x, y], label: G}}, h: {{choices: rest, label: H}}}}}}\n\
         results: {{by: [b]}}\n"
    );
    fs::write(folder.path().join("surveys/s/survey.yaml"), survey).unwrap();
    for refused in [0, 12] {
        let rows = "- {a: x, b: x}\n".repeat(20)
            + &"- {a: y, b: y}\n".repeat(15)
            + &"- {a: y, b: x}\n".repeat(11)
            + &"- {a: z}\n".repeat(14)
            + &"- {a: refused, b: y}\n".repeat(refused);
        fs::write(folder.path().join("surveys/s/responses/a.yaml"), rows).unwrap();
        let built = canvass(folder.path(), &["build", "--no-print"]);
        assert!(built.status.success(), "{}", told(&built));
    }
}

/// The same where a condition has two parts, and the follow-up is the one that is gathered.
#[test]
fn a_question_by_a_recode_of_its_follow_up_is_no_secret() {
    let folder = tempfile::tempdir().unwrap();
    site(folder.path(), &[]);
    let choices = "choices: [{name: x, label: X}, {name: y, label: Y}, {name: z, label: Z}]";
    let rules = [
        ("a = x and a != z", ""),
        ("a != y and a != z", ""),
        ("answered(a)", "a = x"),
        ("(a = x or a = x) and a != z", ""),
    ];
    for (rule, section) in rules {
        let section = match section {
            "" => String::new(),
            rule => format!("  - {{section: more, label: More, relevant: {rule}}}\n"),
        };
        let survey = format!(
            "title: T\nquestions:\n  - {{name: a, type: select_one, label: A?, {choices}, missing: [refused]}}\n{section}  \
             - {{name: b, type: select_one, label: B?, relevant: {rule}, {choices}}}\n\
             derive:\n  - {{name: r, label: R, recode: b, groups: {{g: {{choices: [x, y], label: G}}, h: {{choices: rest, label: H}}}}}}\n\
             results: {{by: [r]}}\n"
        );
        fs::write(folder.path().join("surveys/s/survey.yaml"), survey).unwrap();
        let rows = "- {a: x, b: x}\n".repeat(20)
            + &"- {a: x, b: y}\n".repeat(15)
            + &"- {a: x, b: z}\n".repeat(16)
            + &"- {a: z}\n".repeat(14)
            + &"- {a: y}\n".repeat(12)
            + if rule.starts_with("a != y") { "- {a: refused, b: y}\n" } else { "- {a: refused}\n" }
                .repeat(11)
                .as_str();
        fs::write(folder.path().join("surveys/s/responses/a.yaml"), rows).unwrap();
        let built = canvass(folder.path(), &["build", "--no-print"]);
        assert!(built.status.success(), "{rule}: {}", told(&built));
    }
}
