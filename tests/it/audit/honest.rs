//! Honest sites, generated: every control, every language that the program speaks, labels of any signs. None hides a secret
//! badly, so none may be refused.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use canvass::diagnostic::Severity;
use canvass::model::options::{BuildOptions, Printing};
use canvass::source::project::Project;
use canvass::{Built, build};
use jiff::ToSpan;
use jiff::civil::date;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use rayon::prelude::*;

use crate::seeds::seeds;

/// Labels that a careless reader of texts takes for numbers, names or nothing at all.
const LABELS: [&str; 52] = [
    "[c]",
    "Everyone",
    "How are you",
    "How are you 50 % of 12 or so, give or take a few",
    "Yes",
    "No",
    "½",
    "¼ to ¾",
    "x²",
    "m³",
    "?",
    "...",
    "+",
    "-",
    "–",
    "5",
    "10",
    "3",
    "20",
    "7 to 15",
    "10–19",
    "1,000 or more",
    "1.5 litres",
    "−5 °C",
    "-3",
    "Tea &amp; coffee?",
    "Tea & coffee",
    "R&D",
    "Which ofﬁce?",
    "ﬂat",
    "2*3*4",
    "*2* of **3**",
    "`4`",
    "[12 steps](https://example.org/12/34)",
    "<b>4</b>",
    "#3",
    "No. 1",
    "100 %",
    "50%",
    "(20)",
    "Mean: 3",
    "Median: “5”",
    "2020-01-01",
    "24/7",
    "3 or 4 · often",
    "①",
    "Ⅳ",
    "٣ أيام",
    "۱۲ سال",
    "半年 3 回",
    "१० दिन",
    "Once a week or more often than that, at least in 3 of the last 12 months, as far as you remember",
];

/// The languages that the program itself speaks.
const LANGUAGES: [&str; 16] =
    ["en", "da", "de", "fr", "ar", "fa", "bg", "es", "pl", "pt", "ro", "ru", "th", "tr", "uk", "vi"];

struct Writer {
    random: StdRng,
    yaml: String,
    columns: Vec<Column>,
    languages: Vec<&'static str>,
}

struct Column {
    name: String,
    answers: Answers,
}

/// What people write into a column.
enum Answers {
    OneOf(Vec<String>),
    Ticks,
    Whole(i64, i64),
    /// A place in a ranking: the how manieth of the ranking's columns.
    Place(usize, usize),
    /// Days on which somebody came and left, and the year of birth.
    Came,
    Left,
    Born,
}

impl Writer {
    /// A text in every language: one label for all, or another for each.
    fn text(&mut self) -> String {
        let same = self.random.random_bool(0.5);
        let first = LABELS[self.random.random_range(0..LABELS.len())];
        let written = self.languages.clone().into_iter().map(|language| {
            let label = if same { first } else { LABELS[self.random.random_range(0..LABELS.len())] };
            format!("{language}: '{}'", label.replace('\'', "''"))
        });
        format!("{{{}}}", written.collect::<Vec<_>>().join(", "))
    }

    fn choices(&mut self, n: usize, score: bool) -> (String, Vec<String>) {
        let mut names = vec![];
        let written = (0..n).map(|at| {
            let name = ["a", "b", "c", "d", "e", "f", "7", "3_times"][at].to_string();
            names.push(name.clone());
            let score = if score { format!(", score: {}", at + 1) } else { String::new() };
            format!("{{name: {name}, label: {}{score}}}", self.text())
        });
        let written = written.collect::<Vec<_>>().join(", ");
        (format!("[{written}]"), names)
    }

    fn question(&mut self, name: &str) {
        let label = self.text();
        match self.random.random_range(0..8) {
            0 | 1 => {
                let n = self.random.random_range(2..7);
                let score = self.random.random_bool(0.3);
                let (choices, names) = self.choices(n, score);
                let ordered = if self.random.random_bool(0.4) { ", ordered: true" } else { "" };
                _ = writeln!(
                    self.yaml,
                    "- {{name: {name}, type: select_one, label: {label}{ordered}, choices: {choices}}}"
                );
                self.columns.push(Column { name: name.into(), answers: Answers::OneOf(names) });
            }
            2 => {
                let n = self.random.random_range(2..5);
                let (choices, names) = self.choices(n, false);
                let exclusive = if self.random.random_bool(0.5) {
                    let none = self.text();
                    format!("{}, {{name: none, label: {none}, exclusive: true}}]", &choices[..choices.len() - 1])
                } else {
                    choices
                };
                let most = if self.random.random_bool(0.3) { ", choose: {at_most: 2}" } else { "" };
                _ = writeln!(
                    self.yaml,
                    "- {{name: {name}, type: select_multiple, label: {label}{most}, choices: {exclusive}}}"
                );
                let none = exclusive.contains("exclusive").then(|| "none".to_string());
                for choice in names.into_iter().chain(none) {
                    self.columns.push(Column { name: format!("{name}/{choice}"), answers: Answers::Ticks });
                }
            }
            3 => {
                let n = self.random.random_range(2..4);
                let (items, names) = self.choices(n, false);
                let scale = ["agree", "often"][self.random.random_range(0..2)];
                _ = writeln!(
                    self.yaml,
                    "- {{name: {name}, type: matrix, label: {label}, scale: {scale}, items: {items}}}"
                );
                for item in names {
                    let steps = ["l1", "l2", "l3"].map(String::from).into();
                    self.columns.push(Column { name: format!("{name}.{item}"), answers: Answers::OneOf(steps) });
                }
            }
            4 | 5 => {
                let (bins, most) = match self.random.random_range(0..4) {
                    0 => ("[0, 20000, 50000, 100000]", 150_000),
                    1 => ("[0, 18, 65]", 90),
                    2 => ("[1000, 2000, 3000, 4000]", 5000),
                    _ => ("[-10, 0, 10]", 20),
                };
                let unit =
                    if self.random.random_bool(0.3) { format!(", unit: {}", self.text()) } else { String::new() };
                _ = writeln!(self.yaml, "- {{name: {name}, type: integer, label: {label}, bins: {bins}{unit}}}");
                self.columns.push(Column { name: name.into(), answers: Answers::Whole(-20.max(-most), most) });
            }
            6 => {
                let to = [4, 7, 10][self.random.random_range(0..3)];
                _ = writeln!(self.yaml, "- {{name: {name}, type: range, label: {label}, from: 0, to: {to}}}");
                self.columns.push(Column { name: name.into(), answers: Answers::Whole(0, to) });
            }
            _ => {
                let n = self.random.random_range(2..4);
                let (choices, names) = self.choices(n, false);
                _ = writeln!(self.yaml, "- {{name: {name}, type: rank, label: {label}, choices: {choices}}}");
                for (at, choice) in names.iter().enumerate() {
                    let answers = Answers::Place(at, names.len());
                    self.columns.push(Column { name: format!("{name}/{choice}"), answers });
                }
            }
        }
    }
}

/// A site's files, by path.
fn files(seed: u64) -> Vec<(String, String)> {
    let mut random = StdRng::seed_from_u64(seed);
    let first = LANGUAGES[random.random_range(0..LANGUAGES.len())];
    let second = LANGUAGES[random.random_range(0..LANGUAGES.len())];
    let languages = if second == first || random.random_bool(0.6) { vec![first] } else { vec![first, second] };
    let listed = languages.join(", ");
    let mut writer = Writer { random, yaml: String::new(), columns: vec![], languages };
    let title = writer.text();
    let invited = if writer.random.random_bool(0.5) { "invited: 4321, " } else { "" };
    // Every other one is a sample, with intervals and tests.
    let study = format!("study: {{{invited}sample: {}}}\n", seed % 2 == 1);
    let n =
        [12, 25, 40, 60, 150, 400, 20_000][writer.random.random_range(0..if seed.is_multiple_of(20) { 7 } else { 6 })];
    writer.yaml = format!("languages: [{listed}]\ntitle: {title}\n{study}scales:\n");
    for (scale, score) in [("agree", true), ("often", false)] {
        let steps = (1..=3).map(|at| {
            let score = if score { format!(", score: {at}") } else { String::new() };
            format!("{{name: l{at}, label: {}{score}}}", writer.text())
        });
        let steps = steps.collect::<Vec<_>>().join(", ");
        _ = writeln!(writer.yaml, "  {scale}: {{choices: [{steps}]}}");
    }
    writer.yaml += "questions:\n";
    let questions = writer.random.random_range(1..6);
    (0..questions).for_each(|at| writer.question(&format!("q{at}")));
    // A question to break the others down by, and scores of a matrix with bands and without.
    let label = writer.text();
    let groups = writer.random.random_range(2..4);
    let (choices, names) = writer.choices(groups, false);
    _ = writeln!(writer.yaml, "- {{name: who, type: select_one, label: {label}, choices: {choices}}}");
    writer.columns.push(Column { name: "who".into(), answers: Answers::OneOf(names) });
    let mut derive = String::new();
    // Dates have draws of their own, so that the same seed is the same site but for them.
    let mut dates = StdRng::seed_from_u64(seed.wrapping_add(1 << 40));
    let longest = dates.random_range(0..2 * 365_i64);
    if dates.random_bool(0.5) {
        let mut text = || {
            let label = LABELS[dates.random_range(0..LABELS.len())].replace('\'', "''");
            let written = writer.languages.iter().map(|language| format!("{language}: '{label}'"));
            format!("{{{}}}", written.collect::<Vec<_>>().join(", "))
        };
        let labels = [text(), text(), text()];
        for (name, kind, label, answers) in [
            ("came", "date", &labels[0], Answers::Came),
            ("gone", "date", &labels[0], Answers::Left),
            ("born", "integer", &labels[0], Answers::Born),
        ] {
            _ = writeln!(writer.yaml, "- {{name: {name}, type: {kind}, label: {label}}}");
            writer.columns.push(Column { name: name.into(), answers });
        }
        let until = if dates.random_bool(0.5) { ", until: 2022-12-31" } else { "" };
        let most = if dates.random_bool(0.7) { ", at_most: 400" } else { "" };
        let at = if dates.random_bool(0.5) { "came" } else { "2022-12-31" };
        derive = format!(
            "- {{name: nights, label: {}, between: [came, gone], groups: [0, 8, 31, 201]{until}{most}}}\n\
             - {{name: age, label: {}, age: born, at: {at}, groups: [0, 18, 31, 60]}}\n",
            labels[1], labels[2]
        );
    }
    let scored = writer.random.random_bool(0.4);
    if scored {
        let (label, first, second) = (writer.text(), writer.text(), writer.text());
        _ = writeln!(
            writer.yaml,
            "- {{name: s, type: matrix, label: {label}, scale: agree, items: [{{name: i, label: {first}}}, {{name: j, label: {second}}}]}}"
        );
        for item in ["s.i", "s.j"] {
            let steps = ["l1", "l2", "l3"].map(String::from).into();
            writer.columns.push(Column { name: item.into(), answers: Answers::OneOf(steps) });
        }
        let label = writer.text();
        let bands = if writer.random.random_bool(0.5) {
            format!(
                ", bands: [{{to: 3, name: low, label: {}}}, {{to: 6, name: high, label: {}}}]",
                writer.text(),
                writer.text()
            )
        } else {
            String::new()
        };
        _ = writeln!(derive, "- {{name: score, label: {label}, sum: [s], require_items: 1{bands}}}");
    }
    if !derive.is_empty() {
        _ = writeln!(writer.yaml, "derive:\n{derive}");
    }
    let by = writer.random.random_bool(0.6);
    if by {
        writer.yaml += "results:\n  by: [who]\n";
    }
    let skips = writer.random.random_bool(0.5);
    let skewed = writer.random.random_bool(0.5);
    let Writer { mut random, yaml, columns, .. } = writer;
    let mut csv = columns.iter().map(|column| column.name.as_str()).collect::<Vec<_>>().join(",") + "\n";
    for _ in 0..n {
        let first_place = random.random_range(0..6_usize);
        let blank = skips && random.random_bool(0.1);
        let came = date(2022, 6, 1).saturating_add(dates.random_range(0..200).days());
        let at_most = dates.random_range(0..=longest.min(400));
        let nights = dates.random_range(0..=at_most);
        let has_left = dates.random_bool(0.9);
        let born = dates.random_range(1950..2015);
        let cells = columns.iter().map(|column| {
            let pick = |random: &mut StdRng, n: usize| match skewed && random.random_bool(0.8) {
                true => 0,
                false => random.random_range(0..n),
            };
            if blank && !matches!(column.answers, Answers::Ticks) {
                return String::new();
            }
            match &column.answers {
                Answers::OneOf(names) => names[pick(&mut random, names.len())].clone(),
                // Nobody may tick a box, and somebody none at all: a column of 0.
                Answers::Ticks => {
                    u8::from(random.random_bool(if column.name.ends_with("/b") { 0.0 } else { 0.5 })).to_string()
                }
                Answers::Whole(from, to) => random.random_range(*from..=*to).to_string(),
                Answers::Came => came.to_string(),
                Answers::Left if has_left => came.saturating_add(nights.days()).to_string(),
                Answers::Left => String::new(),
                Answers::Born => born.to_string(),
                Answers::Place(at, of) => ((at + first_place) % of + 1).to_string(),
            }
        });
        csv += &(cells.collect::<Vec<_>>().join(",") + "\n");
    }
    let mut files = vec![
        ("site.yaml".to_string(), format!("title: 'Site of 2024 & more'\nlanguages: [{listed}]\n")),
        ("surveys/s/survey.yaml".into(), yaml),
        ("surveys/s/responses/a.csv".into(), csv),
    ];
    if random.random_bool(0.4) {
        let quote = "- {redacted: true, themes: [t], text: 'I came in 2015, see [page 7](https://example.org/7) for 3 reasons & more.'}\n";
        files.push((
            "surveys/s/quotes.yaml".into(),
            format!("themes:\n- {{name: t, label: Talk}}\nquotes:\n{quote}{quote}"),
        ));
    }
    files
}

/// What the build of a site objects to; nothing if it is built.
fn refused(seed: u64) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let kept = std::env::var_os("CANVASS_KEEP").map(|kept| PathBuf::from(kept).join(seed.to_string()));
    let folder_path = kept.as_deref().unwrap_or(folder.path());
    for (path, text) in files(seed) {
        let path = folder_path.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("written");
    }
    let project = match Project::read(folder_path) {
        Ok(project) => project.value,
        Err(problems) => panic!("seed {seed}: {problems:?}"),
    };
    let options = BuildOptions { print: Printing::Nothing, ..BuildOptions::default() };
    match build(&project, &options) {
        Ok(_) => vec![],
        Err(problems) => {
            let errors = problems.into_iter().filter(|problem| problem.severity == Severity::Error);
            errors.map(|problem| problem.message).collect()
        }
    }
}

/// More of them: `CANVASS_SURVEYS=0..5000 cargo nextest run --release --no-default-features --no-capture no_honest`; their folders
/// are kept in `CANVASS_KEEP`.
#[test]
fn no_honest_site_is_refused() {
    let seeds: Vec<u64> = seeds(2, 10).collect();
    let refused: Vec<(u64, Vec<String>)> =
        seeds.par_iter().map(|seed| (*seed, refused(*seed))).filter(|(_, errors)| !errors.is_empty()).collect();
    for (seed, errors) in &refused {
        println!("seed {seed}: {errors:#?}");
    }
    println!("{} of {} honest sites refused", refused.len(), seeds.len());
    assert!(refused.is_empty(), "{refused:#?}");
}

/// Who was asked since when they are well has the one score: the questionnaire says so, and the mean of all who have it does, too. (Before,
/// the auditor did not know that a band of a score of one question follows where that question leads.)
#[test]
fn a_score_of_what_leads_to_the_breakdown_is_no_secret() {
    let survey = "title: T\nquestions:\n  - {name: well, type: select_one, label: Are you well?, choices: [{name: yes, label: \"Yes\", \
                  score: 1}, {name: no, label: \"No\", score: 2}]}\n  - {name: since, type: select_one, label: Since when?, relevant: \
                  well != no, choices: [{name: always, label: Always}, {name: lately, label: Lately}]}\nderive:\n  - {name: level, \
                  sum: [well], bands: [{to: 1, name: high}, {to: 2, name: low}]}\nresults: {by: [since]}\n";
    let people = [
        ("well: yes, since: always", 27),
        ("well: yes, since: lately", 15),
        ("well: no", 3),
        ("well: yes", 2),
        ("", 3),
    ];
    assert_built(survey, &people);
}

/// Everybody gave one of two answers, and the other one is asked no more: that those who were not asked are all of one kind is what the
/// table of that answer says by itself. (Before, a breakdown that was closed for it was refused.)
#[test]
fn who_was_not_asked_is_told_by_the_answer_that_asks() {
    let survey = "title: T\nquestions:\n  - {name: use, type: select_one, label: Do you come?, choices: [{name: often, label: Often}, {name: rarely, \
                  label: Rarely}, {name: never, label: Never}, {name: once, label: Once}]}\n  - {name: why, type: select_one, label: Why not?, relevant: \
                  use = never, choices: [{name: far, label: Far}, {name: dear, label: Dear}]}\nderive:\n  - {name: comes, recode: use, groups: {seldom: \
                  [rarely, never, once], often: rest}}\nresults: {by: [comes, use, why]}\n";
    for (often, never) in [(13, 7), (14, 6), (20, 10), (25, 15)] {
        let both = never / 2;
        assert_built(
            survey,
            &[("use: often", often), ("use: never, why: far", never - both), ("use: never, why: dear", both)],
        );
    }
}

/// Whoever came twice came once: the questionnaire says so, and that all of a group did is no secret. (Before, the auditor took no constraint
/// for known.)
#[test]
fn what_a_constraint_says_of_a_group_is_no_secret() {
    let survey = "title: T\nquestions:\n  - {name: once, type: select_one, label: Did you come?, choices: [{name: yes, label: \"Yes\"}, {name: no, label: \
                  \"No\"}]}\n  - {name: twice, type: select_one, label: Did you come twice?, choices: [{name: yes, label: \"Yes\"}, {name: no, label: \
                  \"No\"}], constraint: \"twice != yes or once = yes\"}\nresults: {by: [twice]}\n";
    for (both, one, none) in [(30, 20, 60), (100, 60, 200), (40, 12, 45), (12, 30, 30)] {
        assert_built(
            survey,
            &[("once: yes, twice: yes", both), ("once: yes, twice: no", one), ("once: no, twice: no", none)],
        );
    }
}

/// A question that whoever answered another is asked, which those are asked who gave one answer: who was asked the last gave that answer.
/// (Before, the auditor knew conditions one by one.)
#[test]
fn what_conditions_on_conditions_say_is_no_secret() {
    let survey = "title: T\nquestions:\n  - {name: use, type: select_one, label: Do you come?, choices: [{name: often, label: Often}, {name: never, \
                  label: Never}]}\n  - {name: when, type: select_one, label: When?, relevant: use != never, choices: [{name: day, label: By day}, \
                  {name: night, label: By night}]}\n  - {name: who, type: select_one, label: With whom?, relevant: answered(when), choices: [{name: \
                  alone, label: Alone}, {name: kin, label: With family}, {name: others, label: With others}]}\nresults: {by: [use], tables: [{rows: \
                  use, by: who}]}\n";
    for (alone, kin, others, never) in
        [(26, 3, 2, 31), (26, 1, 0, 31), (15, 12, 8, 20), (40, 30, 25, 200), (9, 2, 30, 12)]
    {
        let day = ("use: often, when: day, who: alone", alone);
        let night = [("use: often, when: night, who: kin", kin), ("use: often, when: day, who: others", others)];
        assert_built(survey, &[day, night[0], night[1], ("use: never", never)]);
    }
}

/// Between which ends it lies how many a group has is said in the table of what it is made by; where they are few it is not said again beside their
/// answers. (Before, it was, and the site was refused.)
#[test]
fn how_few_a_group_has_is_not_said_beside_its_answers() {
    let question = |name: &str| {
        format!(
            "  - {{name: {name}, type: select_one, label: About {name}, choices: [{{name: a, label: A}}, {{name: b, label: B}}, {{name: c, \
             label: C}}]}}\n"
        )
    };
    let names = ["here", "there", "then", "now", "home"];
    let survey = format!(
        "title: T\nquestions:\n{}results: {{by: [{}]}}\nprivacy: {{min_count: 3, accept_risk: invented}}\n",
        names.map(question).concat(),
        names.join(", ")
    );
    let person = |n: usize| {
        let answer = |at: usize| match (n * (at + 3) + at) % 57 {
            0..9 => "a",
            9..11 => "b",
            _ => "c",
        };
        names.iter().enumerate().map(|(at, name)| format!("{name}: {}", answer(at))).collect::<Vec<_>>().join(", ")
    };
    let people: Vec<String> = (0..57).map(person).collect();
    let people: Vec<(&str, usize)> = people.iter().map(|person| (person.as_str(), 1)).collect();
    assert_built(&survey, &people);
}

/// What few were asked, all of whom said the same, takes no table away but its own: of the others other people are found, invented where there is
/// nobody of that kind. (Before, not one number of these 200 people was published.)
#[test]
fn what_few_were_asked_takes_no_other_table_away() {
    let choices = |names: &[&str]| {
        let choices: Vec<String> = names.iter().map(|name| format!("{{name: {name}, label: Is {name}}}")).collect();
        format!("choices: [{}]", choices.join(", "))
    };
    let survey = format!(
        "title: T\nquestions:\n  - {{name: age, type: select_one, label: Age, {}}}\n  - {{name: hurt, type: select_one, label: Hurt, {}}}\n  - {{name: told, \
         type: select_one, label: Told, relevant: hurt = often, {}}}\n  - {{name: helped, type: select_one, label: Helped, relevant: told = police and \
         age = old, {}}}\n  - {{name: safe, type: select_one, label: Safe, {}}}\nderive:\n  - {{name: hurt_at_all, recode: hurt, groups: {{never: [never], \
         hurt: rest}}}}\nresults: {{by: [age, safe]}}\n",
        choices(&["young", "middle", "old"]),
        choices(&["never", "once", "often"]),
        choices(&["nobody", "police", "friend"]),
        choices(&["well", "badly"]),
        choices(&["safe", "unsafe"]),
    );
    let person = |n: usize| {
        let age = ["young", "middle", "old"][n * 7 % 11 % 3];
        let safe = ["safe", "unsafe"][usize::from(n.is_multiple_of(3))];
        let hurt = match n % 50 {
            0 => "hurt: often, told: police",
            1..20 => "hurt: once",
            _ => "hurt: never",
        };
        let helped = if n.is_multiple_of(50) && age == "old" { ", helped: well" } else { "" };
        format!("age: {age}, {hurt}{helped}, safe: {safe}")
    };
    let people: Vec<String> = (0..200).map(person).collect();
    let people: Vec<(&str, usize)> = people.iter().map(|person| (person.as_str(), 1)).collect();
    let built = built(&survey, &people).unwrap_or_else(|errors| panic!("{errors:#?}"));
    let file = built.public.iter().find(|file| file.path.ends_with("results.json")).expect("results");
    let results: serde_json::Value = serde_json::from_slice(&file.bytes).expect("JSON");
    let tables = results["tables"].as_array().expect("tables");
    let cells = tables.iter().flat_map(|table| table["groups"].as_array().expect("groups"));
    let cells: Vec<_> = cells.flat_map(|group| group["answers"].as_array().expect("answers")).collect();
    let told = cells.iter().filter(|cell| cell["count"].is_u64()).count();
    println!("{told} of {} answers are told", cells.len());
    assert!(told * 2 > cells.len(), "{told} of {} answers are told", cells.len());
}

/// A figure's title that is cut after a word reads as the name of an answer and a number: "Tea · Coffee right now −5…".
#[test]
fn a_title_that_is_cut_after_a_number_is_no_secret() {
    let survey = "title: T\nquestions:\n  - {name: tea, type: select_one, label: Tea, choices: [{name: a, label: \"Tea, coffee right now\"}, {name: b, \
                  label: Neither}]}\n  - {name: cold, type: select_one, label: Coffee right now −5 °C, choices: [{name: a, label: Warm}, {name: b, label: \
                  Cold}]}\nresults: {by: [cold]}\n";
    let people = [("tea: a, cold: a", 20), ("tea: a, cold: b", 15), ("tea: b, cold: a", 12), ("tea: b, cold: b", 18)];
    assert_built(survey, &people);
}

/// Builds a survey of these people, each with how many there are; nothing may be wrong.
fn assert_built(survey: &str, people: &[(&str, usize)]) {
    if let Err(errors) = built(survey, people) {
        panic!("{errors:#?}");
    }
}

/// The site of a survey of these people, or what is wrong.
fn built(survey: &str, people: &[(&str, usize)]) -> Result<Built, Vec<String>> {
    let folder = tempfile::tempdir().expect("a folder");
    let rows: String = people.iter().map(|(answers, many)| format!("- {{{answers}}}\n").repeat(*many)).collect();
    fs::create_dir_all(folder.path().join("surveys/s/responses")).expect("a folder");
    for (path, text) in [
        ("site.yaml", "title: T\nlanguages: [en]\n"),
        ("surveys/s/survey.yaml", survey),
        ("surveys/s/responses/a.yaml", rows.as_str()),
    ] {
        fs::write(folder.path().join(path), text).expect("written");
    }
    let project = Project::read(folder.path()).expect("a site").value;
    let options = BuildOptions { print: Printing::Nothing, ..BuildOptions::default() };
    let built = build(&project, &options).map(|checked| checked.value);
    built.map_err(|problems| problems.into_iter().map(|problem| problem.message).collect())
}
