//! Three editions of one survey: what came in between two of them cannot be worked out by subtracting one from the other.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use crate::seeds::quick_or;

pub(crate) const SURVEY: &str = "title: T
questions:
  - name: area
    type: select_one
    label: Where?
    choices: [{name: north, label: North}, {name: south, label: South}]
  - name: rent
    type: select_one
    label: Do you rent?
    choices: yes_no
  - name: trust
    type: select_one
    label: Whom do you trust?
    choices: [{name: police, label: Police}, {name: nurse, label: A nurse}, {name: friend, label: A friend}, {name: nobody, label: Nobody}]
results: {by: [area]}
";

/// Invented people; the rare answers are rare enough for two or three of them to come between two editions.
pub(crate) fn people(count: usize) -> Vec<[&'static str; 3]> {
    let mut random = StdRng::seed_from_u64(11);
    let person = |_| {
        let mut pick = |answers: &[(&'static str, f64)]| {
            let drawn: f64 = random.random_range(0.0..1.0);
            let mut sum = 0.0;
            let found = answers.iter().find(|(_, share)| {
                sum += share;
                drawn < sum
            });
            found.map_or("", |(answer, _)| answer)
        };
        [
            pick(&[("north", 0.6), ("south", 0.4)]),
            pick(&[("yes", 0.55), ("no", 0.45)]),
            pick(&[("police", 0.15), ("nurse", 0.4), ("friend", 0.35), ("nobody", 0.1)]),
        ]
    };
    (0..count).map(person).collect()
}

fn site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("surveys/pulse/responses")).unwrap();
    fs::write(folder.path().join("site.yaml"), "title: T\nlanguages: [en]\n").unwrap();
    fs::write(folder.path().join("surveys/pulse/survey.yaml"), SURVEY).unwrap();
    folder
}

fn answer(site: &Path, count: usize) {
    let rows: String = people(count).iter().map(|person| person.join(",") + "\n").collect();
    fs::write(site.join("surveys/pulse/responses/a.csv"), format!("area,rent,trust\n{rows}")).unwrap();
}

pub(crate) fn canvass(arguments: &[&str], site: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_canvass"));
    command.args(arguments).current_dir(site).env("SOURCE_DATE_EPOCH", "1700000000").output().unwrap()
}

/// Builds the site as it goes online; gives its published numbers.
fn publish(site: &Path) -> Numbers {
    let built = canvass(&["build", "--no-print", "--publish"], site);
    assert!(built.status.success(), "{}", text(&built.stderr));
    published(site, "pulse")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Variable, answer, group: count.
pub(crate) type Numbers = BTreeMap<(String, String, String), i64>;

/// What a site publishes of a survey.
pub(crate) fn published(site: &Path, survey: &str) -> Numbers {
    let mut numbers = Numbers::new();
    for entry in fs::read_dir(site.join("public/data").join(survey)).unwrap() {
        let path = entry.unwrap().path();
        // The results as JSON say the same (tests/it/audit/results.rs).
        if path.ends_with("codebook.csv") || path.extension().is_none_or(|kind| kind != "csv") {
            continue;
        }
        let mut reader = csv::Reader::from_path(path).unwrap();
        let header = reader.headers().unwrap().clone();
        let at = |name: &str| header.iter().position(|field| field == name).unwrap();
        let [variable, answer, group, count] = ["variable", "answer", "group", "count"].map(at);
        for record in reader.records() {
            let record = record.unwrap();
            if let Ok(count) = record[count].parse() {
                numbers.insert((record[variable].into(), record[answer].into(), record[group].into()), count);
            }
        }
    }
    numbers
}

/// Everything that follows from the numbers of one edition by sums with one unknown: answers add up to those who answered,
/// groups to all.
fn worked_out(published: &Numbers) -> Numbers {
    let mut known = published.clone();
    let answers: [(&str, &[&str]); 3] =
        [("area", &["north", "south"]), ("rent", &["yes", "no"]), ("trust", &["police", "nurse", "friend", "nobody"])];
    let key = |variable: &str, answer: &str, group: &str| (variable.to_string(), answer.to_string(), group.to_string());
    let mut sums: Vec<(_, Vec<_>)> = vec![];
    for (variable, answers) in answers {
        let groups = if variable == "area" { &["all"][..] } else { &["all", "north", "south"] };
        for group in groups {
            sums.push((
                key(variable, "answered", group),
                answers.iter().map(|answer| key(variable, answer, group)).collect(),
            ));
            // Everybody answered everything.
            sums.push((key(variable, "total", group), vec![key(variable, "answered", group)]));
            if variable != "area" && *group != "all" {
                sums.push((key(variable, "total", group), vec![key("area", group, "all")]));
            }
        }
        if variable != "area" {
            for answer in answers.iter().chain(&["answered"]) {
                sums.push((
                    key(variable, answer, "all"),
                    ["north", "south"].map(|group| key(variable, answer, group)).into(),
                ));
            }
        }
    }
    loop {
        let before = known.len();
        for (sum, parts) in &sums {
            let unknown: Vec<_> = parts.iter().filter(|part| !known.contains_key(*part)).collect();
            let seen: i64 = parts.iter().filter_map(|part| known.get(part)).sum();
            match (known.get(sum).copied(), unknown.as_slice()) {
                (None, []) => known.insert(sum.clone(), seen),
                (Some(sum), [one]) => known.insert((*one).clone(), sum - seen),
                _ => None,
            };
        }
        if known.len() == before {
            return known;
        }
    }
}

/// The differences between two editions that point at fewer than five people.
pub(crate) fn small_differences(before: &Numbers, after: &Numbers) -> Vec<String> {
    let (before, after) = (worked_out(before), worked_out(after));
    let both = after.iter().filter_map(|(key, after)| Some((key, after - before.get(key)?)));
    both.filter(|(_, since)| (1..5).contains(&since.abs())).map(|(key, since)| format!("{key:?}: {since}")).collect()
}

#[test]
fn no_two_of_three_editions_can_be_subtracted() {
    let site = site();
    let site = site.path();
    let mut editions = vec![];
    // Each without the ledger: what the ledger is for.
    let mut careless = vec![];
    let counts: &[usize] = quick_or(&[60, 82][..], &[60, 82, 108]);
    for count in counts.iter().copied() {
        answer(site, count);
        let built = canvass(&["build", "--no-print", "--out", "careless"], site);
        assert!(built.status.success());
        editions.push(publish(site));
        let ledger = fs::read(site.join("private/pulse/ledger.json")).unwrap();
        fs::remove_file(site.join("private/pulse/ledger.json")).unwrap();
        assert!(canvass(&["build", "--no-print"], site).status.success());
        careless.push(published(site, "pulse"));
        fs::write(site.join("private/pulse/ledger.json"), ledger).unwrap();
    }
    for (before, after) in [(0, 1), (1, 2), (0, 2)].into_iter().filter(|(_, after)| *after < counts.len()) {
        let found = small_differences(&editions[before], &editions[after]);
        assert_eq!(found, Vec::<String>::new(), "editions {before} and {after}");
        let careless = small_differences(&careless[before], &careless[after]);
        let neighbours = after == before + 1;
        assert!(
            !careless.is_empty() || !neighbours,
            "without the ledger nothing shows between {before} and {after} either"
        );
    }
    // Not by hiding everything.
    assert!(
        editions.iter().all(|edition| edition.len() > 10),
        "{:?}",
        editions.iter().map(Numbers::len).collect::<Vec<_>>()
    );
    let ledger = fs::read_to_string(site.join("private/pulse/ledger.json")).unwrap();
    assert_eq!(ledger.matches("\"version\"").count(), counts.len());
}

/// A range leaves a small number the width that is promised and no more: that is enough for what comes later.
#[test]
fn an_edition_that_tells_ranges_is_followed_by_others() {
    for key in quick_or(&["a"][..], &["a", "b", "c"]) {
        let site = site();
        let site = site.path();
        let build = || {
            let arguments = ["build", "--no-print", "--publish"];
            let mut command = Command::new(env!("CARGO_BIN_EXE_canvass"));
            command.args(arguments).current_dir(site).env("SOURCE_DATE_EPOCH", "1700000000");
            let built = command.env("CANVASS_TEST_KEY", key).output().unwrap();
            assert!(built.status.success(), "{}", text(&built.stderr));
            text(&built.stderr)
        };
        answer(site, 60);
        build();
        let ledger = fs::read_to_string(site.join("private/pulse/ledger.json")).unwrap();
        assert!(ledger.contains("\"ranges\""), "{key}: the first edition tells no range");
        answer(site, 82);
        let said = build();
        assert!(!said.contains("stands"), "{key}: {said}");
        let total = ("rent".into(), "total".into(), "all".into());
        assert_eq!(published(site, "pulse").get(&total), Some(&82), "{key}");
    }
}

/// Every file below a folder.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok).filter(|e| e.file_type().is_file());
    files.map(|file| (file.path().display().to_string(), fs::read(file.path()).unwrap())).collect()
}

#[test]
fn the_same_answers_are_one_edition_however_often_they_are_built() {
    let site = site();
    let site = site.path();
    answer(site, 60);
    publish(site);
    answer(site, 78);
    let built = canvass(&["build", "--no-print"], site);
    let said = text(&built.stdout);
    assert!(said.contains("not recorded as published: `pulse`"), "{said}");
    let draft = files(&site.join("public"));
    publish(site);
    assert_eq!(files(&site.join("public")), draft, "recording changes nothing of what is published");
    let private = files(&site.join("private"));
    let again = [&["build", "--no-print", "--publish"][..], &["build", "--no-print"]];
    for arguments in again.into_iter().take(quick_or(1, 2)) {
        let built = canvass(arguments, site);
        assert!(!text(&built.stdout).contains("not recorded"), "{}", text(&built.stdout));
        assert_eq!(files(&site.join("public")), draft);
        assert!(
            files(&site.join("private"))
                .iter()
                .filter(|(path, _)| path.ends_with("ledger.json"))
                .eq(private.iter().filter(|(path, _)| path.ends_with("ledger.json")))
        );
    }
}

/// What changed is worked out: a figure of which all stands as it was is not in the list, one of which anything is new is.
#[test]
fn a_later_edition_says_which_figures_have_changed() {
    let site = site();
    let site = site.path();
    fs::create_dir_all(site.join("content")).unwrap();
    fs::write(site.join("content/said.en.md"), "# Said\n\n{{ base(rent) }} answered whether they rent.\n").unwrap();
    answer(site, 60);
    publish(site);
    let page = |path: &str| fs::read_to_string(site.join("public/en").join(path)).unwrap();
    assert!(!page("pulse/results.html").contains("Edition"), "of the first edition nothing is said");
    let json = || -> serde_json::Value {
        serde_json::from_slice(&fs::read(site.join("public/data/pulse/results.json")).unwrap()).unwrap()
    };
    assert_eq!(json().get("edition"), None);
    answer(site, 78);
    let before = published(site, "pulse");
    publish(site);
    let after = published(site, "pulse");
    let results = page("pulse/results.html");
    let html = scraper::Html::parse_document(&results);
    let links = scraper::Selector::parse(".edition a").unwrap();
    let listed: Vec<&str> = html.select(&links).filter_map(|link| link.attr("href")).collect();
    for (figure, variable) in [("#area", "area"), ("#rent", "rent"), ("#trust", "trust")] {
        let of = |numbers: &Numbers| -> Vec<_> {
            let its = numbers.iter().filter(|((of, _, group), _)| of == variable && group == "all");
            its.map(|(key, count)| (key.clone(), *count)).collect()
        };
        assert_eq!(of(&before) != of(&after), listed.contains(&figure), "{figure}: {listed:?}");
    }
    assert!(results.contains("Edition 2"));
    let listed: Vec<&str> = listed.iter().map(|link| link.trim_start_matches('#')).collect();
    let edition = &json()["edition"];
    assert_eq!(edition["number"], 2);
    let changed: Vec<&str> = edition["changed"].as_array().unwrap().iter().filter_map(|name| name.as_str()).collect();
    let sorted = |names: &[&str]| names.iter().map(|name| name.to_string()).collect::<std::collections::BTreeSet<_>>();
    assert_eq!(sorted(&changed), sorted(&listed), "as on the page");
    let report = page("said.html");
    assert!(report.contains("Edition 2") && report.contains("pulse/results.html#rent"), "{report}");
    assert!(!report.contains("results.html#trust"), "a report tells of what it says itself");
}

#[test]
fn while_few_have_answered_since_the_last_edition_stands() {
    let site = site();
    let site = site.path();
    answer(site, 60);
    let first = publish(site);
    answer(site, 63);
    let built = canvass(&["build", "--no-print", "--publish"], site);
    assert_eq!(published(site, "pulse"), first);
    assert!(
        text(&built.stderr)
            .contains("fewer than 5 people came or went since an edition was published: edition 1 stands")
    );
    let ledger = fs::read_to_string(site.join("private/pulse/ledger.json")).unwrap();
    assert_eq!(ledger.matches("\"version\"").count(), 1);
    answer(site, 78);
    assert!(canvass(&["build", "--no-print"], site).status.success());
    assert_eq!(published(site, "pulse").get(&("rent".into(), "total".into(), "all".into())), Some(&78));
}

#[test]
fn a_ledger_that_does_not_fit_stops_the_build() {
    let site = site();
    let site = site.path();
    answer(site, 60);
    publish(site);
    let whole = fs::read_to_string(site.join("private/pulse/ledger.json")).unwrap();
    let survey = |from: &str, to: &str| {
        fs::write(site.join("surveys/pulse/survey.yaml"), SURVEY.replace(from, to)).unwrap();
        let built = canvass(&["build", "--no-print"], site);
        (built.status.success(), text(&built.stderr))
    };
    // A word was put right: the tables are the same.
    let (fine, said) = survey("label: Do you rent?", "label: Do you rent your home?");
    assert!(fine && said.contains("edition 1 was published with another version of the questionnaire"), "{said}");
    for (from, to) in [
        ("name: nobody", "name: none_of_them"),
        ("{name: nobody, label: Nobody}", "{name: nobody, label: Nobody}, {name: doctor, label: A doctor}"),
    ] {
        let (fine, said) = survey(from, to);
        let expected =
            "error: edition 1 was published with another `trust`, so its numbers cannot be compared with today's\n";
        assert!(!fine && said.contains(expected) && said.contains("private/pulse/ledger.json"), "{said}");
    }
    fs::write(site.join("surveys/pulse/survey.yaml"), SURVEY).unwrap();
    fs::write(site.join("private/pulse/ledger.json"), &whole[..whole.len() / 2]).unwrap();
    let built = canvass(&["build", "--no-print"], site);
    assert!(!built.status.success() && text(&built.stderr).contains("cannot be read"), "{}", text(&built.stderr));
    assert_eq!(
        published(site, "pulse").get(&("rent".into(), "total".into(), "all".into())),
        Some(&60),
        "the old site stays"
    );
}

#[test]
fn a_ledger_without_a_format_is_carried_over_and_a_later_one_is_refused() {
    let site = site();
    answer(site.path(), 200);
    publish(site.path());
    let ledger = site.path().join("private/pulse/ledger.json");
    let written = fs::read_to_string(&ledger).unwrap();
    assert!(written.contains("{\"format\":5,"), "the format is the first thing in the file");
    // As canvass wrote it before its files had a format.
    fs::write(&ledger, written.replacen("\"format\":5,", "", 1)).unwrap();
    answer(site.path(), 203);
    let stands = canvass(&["build", "--no-print"], site.path());
    assert!(stands.status.success() && text(&stands.stderr).contains("edition 1 stands"), "{}", text(&stands.stderr));
    answer(site.path(), 260);
    publish(site.path());
    let after = fs::read_to_string(&ledger).unwrap();
    assert!(after.contains("{\"format\":5,") && after.matches("\"version\"").count() == 2, "both editions are kept");
    fs::write(&ledger, after.replacen("\"format\":5,", "\"format\":6,", 1)).unwrap();
    let refused = canvass(&["build", "--no-print"], site.path());
    assert_eq!(refused.status.code(), Some(1));
    assert!(text(&refused.stderr).contains("by a later version of canvass"), "{}", text(&refused.stderr));
}

/// A folder's name is no identity: a renamed survey is not published as if nobody had seen its numbers, and goes on after its
/// `id:` says which it is.
#[test]
fn a_renamed_survey_keeps_its_editions() {
    let site = site();
    let site = site.path();
    answer(site, 60);
    publish(site);
    fs::rename(site.join("surveys/pulse"), site.join("surveys/pulse-2")).unwrap();
    let renamed = site.join("surveys/pulse-2");
    let more: String = people(63).iter().map(|person| person.join(",") + "\n").collect();
    fs::write(renamed.join("responses/a.csv"), format!("area,rent,trust\n{more}")).unwrap();
    for arguments in
        [&["build", "--no-print", "--publish"][..], &["build", "--no-print"], &["table", "pulse-2", "rent"]]
    {
        let refused = canvass(arguments, site);
        assert_eq!(refused.status.code(), Some(1), "{arguments:?}");
        let said = text(&refused.stderr);
        assert!(said.contains("write `id: pulse` at the top of its `survey.yaml`"), "{arguments:?}: {said}");
    }
    fs::write(renamed.join("survey.yaml"), format!("id: pulse\n{SURVEY}")).unwrap();
    let built = canvass(&["build", "--no-print", "--publish"], site);
    assert!(built.status.success(), "{}", text(&built.stderr));
    // Three more are too few: the edition of before stands.
    assert!(text(&built.stderr).contains("edition 1 stands"), "{}", text(&built.stderr));
    assert!(site.join("private/pulse/ledger.json").is_file() && !site.join("private/pulse-2").exists());
    // Two surveys cannot both be it.
    fs::create_dir(site.join("surveys/copy")).unwrap();
    fs::write(site.join("surveys/copy/survey.yaml"), format!("id: pulse\n{SURVEY}")).unwrap();
    let twice = text(&canvass(&["build", "--no-print"], site).stderr);
    assert!(twice.contains("this survey has the identity of `surveys/copy`"), "{twice}");
}
