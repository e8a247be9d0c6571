//! Intervals and tests of a random sample: where they stand, where they must not, and that a wrong one is noticed.

use canvass::audit::distributions;
use canvass::statistics::{Contingency, Distribution, sign_test, welch};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::site::{Site, site};
use super::survey::Survey;
use crate::seeds::{quick_or, seeds};

const SURVEY: &str = "\
languages: [en]
title: Streets
study: {sample: true}
questions:
- name: part
  type: select_one
  label: Which part of town?
  choices: [{name: north, label: North}, {name: south, label: South}]
- {name: visited, type: select_one, label: Visited?, choices: yes_no}
- name: colour
  type: select_one
  label: Which colour?
  choices: [{name: red, label: Red}, {name: green, label: Green}, {name: blue, label: Blue}]
- name: calm
  type: select_one
  label: How calm?
  ordered: true
  choices: [{name: low, label: Low, score: 1}, {name: middle, label: Middle, score: 2}, {name: high, label: High, score: 3}]
- name: heard
  type: select_multiple
  label: Heard from?
  choices: [{name: friend, label: A friend}, {name: street, label: The street}]
- {name: shy, type: select_one, label: Shy?, choices: yes_no}
- {name: seldom, type: select_one, label: Seldom?, choices: yes_no}
- name: tea
  type: select_one
  label: Which tea?
  choices: [{name: green, label: Green}, {name: black, label: Black}, {name: other, label: Another}]
results:
  by: [part]
";

/// An answer, and how many gave it in the north and in the south.
type Given = (&'static str, [usize; 2]);

/// How many in the north and in the south gave each answer, in this order. Those of `shy` are hidden: two are few.
const ANSWERS: [(&str, &[Given]); 6] = [
    ("visited", &[("yes", [60, 30]), ("no", [40, 50])]),
    ("colour", &[("red", [40, 30]), ("green", [35, 28]), ("blue", [25, 22])]),
    ("calm", &[("low", [20, 30]), ("middle", [30, 30]), ("high", [50, 20])]),
    ("shy", &[("yes", [2, 30]), ("no", [98, 50])]),
    ("seldom", &[("yes", [5, 6]), ("no", [95, 74])]),
    ("tea", &[("green", [60, 31]), ("black", [34, 44]), ("other", [6, 5])]),
];

fn answers() -> String {
    let mut csv = "part,visited,colour,calm,shy,seldom,tea,heard/friend,heard/street\n".to_string();
    for (place, (part, many)) in [("north", 100), ("south", 80)].into_iter().enumerate() {
        let given: Vec<Vec<&str>> = ANSWERS
            .iter()
            .map(|(_, answers)| answers.iter().flat_map(|(name, counts)| vec![*name; counts[place]]).collect())
            .collect();
        for at in 0..many {
            let answers: Vec<&str> = given.iter().map(|given| given[at]).collect();
            csv += &format!("{part},{},{},{}\n", answers.join(","), u8::from(at % 3 == 0), u8::from(at % 4 != 0));
        }
    }
    csv
}

fn of(survey: &str) -> Site {
    site("streets", survey, &answers())
}

const PAGE: &str = "en/streets/results.html";

fn text(site: &Site, path: &str) -> String {
    let file = site.files.iter().find(|file| file.path == path).expect(path);
    String::from_utf8(file.bytes.clone()).expect("UTF-8")
}

/// A figure's part of the results page.
fn figure(page: &str, id: &str) -> String {
    let from = page.find(&format!("id=\"{id}\"")).expect(id);
    page[from..from + page[from..].find("</section>").expect("its end")].to_string()
}

/// R: `100 * prop.test(70, 180, correct = FALSE)$conf.int`, `chisq.test(rbind(c(60, 40), c(30, 50)), correct = FALSE)`,
/// `t.test(rep(1:3, c(20, 30, 50)), rep(1:3, c(30, 30, 20)))`, `fisher.test(rbind(c(5, 95), c(6, 74)))` and so on.
#[test]
fn a_sample_has_intervals_and_tests() {
    let site = of(SURVEY);
    let page = text(&site, PAGE);
    assert!(figure(&page, "colour").contains("<th scope=\"col\">95% interval</th>"));
    assert!(figure(&page, "colour").contains("<td>70</td><td>39%</td><td>32–46%</td>"));
    assert!(figure(&page, "visited-by-part").contains("<td class=\"wraps\">60 (60%; 50–69%)</td>"));
    assert!(figure(&page, "visited-by-part").contains("<li>Behind each percentage: its 95% interval.</li>"));
    for (id, sentence) in [
        (
            "visited-by-part",
            "The groups differ by more than chance alone would make likely (chi-squared = 9.0, df = 1, p = 0.003; Cramér’s V = 0.22).",
        ),
        (
            "colour-by-part",
            "Differences this large between groups could well arise by chance alone (chi-squared = 0.2, df = 2, p = 0.915; Cramér’s V = 0.03).",
        ),
        (
            "calm-by-part",
            "The means of the two groups are 0.42 apart, more than chance alone would make likely (Welch’s t = 3.61, df = 169.4, p &lt; 0.001; Cohen’s d = 0.54).",
        ),
        (
            "seldom-by-part",
            "Differences this large between groups could well arise by chance alone (Fisher’s exact test, p = 0.542; Cramér’s V = 0.05).",
        ),
        (
            "tea-by-part",
            "(chi-squared = 8.5, df = 2, p = 0.014; Cramér’s V = 0.22). Some numbers are so small that p is only a rough guide.",
        ),
    ] {
        assert!(figure(&page, id).contains(sentence), "{id}: {}", figure(&page, id));
    }
    // Whoever gives several answers is in several rows: each has its interval, and there is no test of all.
    assert!(figure(&page, "heard-by-part").contains("<td class=\"wraps\">75 (75%; 66–82%)</td>"));
    assert!(!page.contains("NaN") && !figure(&page, "heard-by-part").contains("Cramér"));
    let about = text(&site, "en/streets/index.html");
    assert!(
        about.contains("95% intervals (Wilson)") && about.contains("without correction for how many tests there are")
    );
}

/// Of a hidden number there is no interval, and of a table with one no test.
#[test]
fn what_is_hidden_has_neither() {
    let shy = figure(&text(&of(SURVEY), PAGE), "shy-by-part");
    assert!(shy.contains("<td class=\"wraps\">32 (18%; 13–24%)</td>"), "everybody is published: {shy}");
    assert!(shy.contains("<td>0–5 (0–5%)</td>") && !shy.contains("chance alone"), "{shy}");
}

#[test]
fn a_study_of_everyone_has_neither_and_says_why() {
    for survey in [SURVEY.replace("sample: true", "sample: false"), SURVEY.replace("study: {sample: true}\n", "")] {
        let site = of(&survey);
        for file in site.files.iter().filter(|file| file.path.ends_with(".html") || file.path.ends_with(".json")) {
            let text = text(&site, &file.path);
            for word in ["95% interval", "chance alone", "chi-squared", "\"interval\"", "\"test\""] {
                assert!(!text.contains(word), "{}: {word}", file.path);
            }
        }
        assert!(text(&site, "en/streets/index.html").contains("there is no sampling error to give an interval for"));
    }
}

/// Forty improved and twenty got worse: R's `binom.test(40, 60)`.
#[test]
fn people_over_waves_have_a_sign_test() {
    let survey = "\
languages: [en]
title: Moods
study: {sample: true}
questions:
- {name: code, type: text, label: Your code}
- {name: round, type: select_one, label: Round?, choices: [{name: first, label: First}, {name: second, label: Second}]}
- {name: mood, type: range, label: Mood?, from: 0, to: 5}
waves: {case: code, by: round}
results:
  change: [{of: mood}]
";
    let changed = |improved: usize, worse: usize| {
        let mut csv = "code,round,mood\n".to_string();
        for at in 0..120 {
            let later = if at < improved {
                4
            } else if at < improved + worse {
                1
            } else {
                3
            };
            // Codes of which none is a slip of another.
            let code = format!("{:05}", at * 1111 + at);
            csv += &format!("P{code},first,{}\nP{code},second,{later}\n", if later == 3 { 3 } else { 2 });
        }
        site("moods", survey, &csv)
    };
    let page = |site: &Site| text(site, "en/moods/results.html");
    let better = changed(40, 20);
    let sentence = "More improved than got worse, by more than chance alone would make likely (sign test, 40 against 20, p = 0.013).";
    assert!(page(&better).contains(sentence), "{}", page(&better));
    let planted = better.planted("en/moods/results.html", "p = 0.013", "p = 0.003");
    assert!(!better.attack(&planted).is_empty());
    assert!(page(&changed(20, 40)).contains("More got worse than improved, by more than chance alone"));
    let even = "A difference this large between how many improved and how many got worse could well arise by chance alone (sign test, 30 against 30, p = 1.000).";
    assert!(page(&changed(30, 30)).contains(even));
}

#[test]
fn a_wrong_interval_or_test_is_found() {
    let site = of(SURVEY);
    assert_eq!(site.attack(&site.files), []);
    let attack = |path: &str, from: &str, to: &str| site.attack(&site.planted(path, from, to));
    for (from, to) in [
        // In a column, behind a percentage, and beside what is hidden.
        ("<td>32–46%</td>", "<td>32–45%</td>"),
        ("<td>32–46%</td>", "<td>31–46%</td>"),
        ("<td>32–46%</td>", "<td>32.0–46.2%</td>"),
        ("<td>32–46%</td>", "<td>28–42%</td>"),
        ("<td>32–46%</td>", "<td>46%</td>"),
        ("60 (60%; 50–69%)", "60 (60%; 50–68%)"),
        ("60 (60%; 50–69%)", "60 (60%; 28–48%)"),
        ("60 (60%; 50–69%)", "60 (60%; 51–69%)"),
        ("<td>0–5 (0–5%)</td>", "<td>0–5 (0–5%; 0–7%)</td>"),
        ("<td>0–5 (0–5%)</td>", "<td>[c] (2%; 1–7%)</td>"),
        // A sentence with another number in it, or one that says the other.
        ("chi-squared = 9.0", "chi-squared = 9.1"),
        ("df = 1, p = 0.003", "df = 1, p = 0.002"),
        ("df = 1, p = 0.003", "df = 2, p = 0.003"),
        ("p = 0.915", "p = 0.015"),
        ("p = 0.915", "p &lt; 0.001"),
        ("V = 0.22", "V = 0.32"),
        ("are 0.42 apart", "are 0.52 apart"),
        ("t = 3.61", "t = 3.16"),
        ("p = 0.542", "p = 0.540"),
        (
            "The groups differ by more than chance alone would make likely",
            "Differences this large between groups could well arise by chance alone",
        ),
        (
            "Differences this large between groups could well arise by chance alone",
            "The groups differ by more than chance alone would make likely",
        ),
        (" Some numbers are so small that p is only a rough guide.", ""),
    ] {
        assert!(!attack(PAGE, from, to).is_empty(), "{to} in the place of {from}");
    }
    // A test of a table with hidden counts.
    let note = "<li>Behind each percentage: its 95% interval.</li>";
    let page = text(&site, PAGE);
    let at = page.find("id=\"shy-by-part\"").expect("the figure");
    let mut files = site.files.clone();
    let file = files.iter_mut().find(|file| file.path == PAGE).expect("the page");
    let sentence = "<li>The groups differ by more than chance alone would make likely (chi-squared = 43.4, df = 1, p &lt; 0.001; Cramér’s V = 0.49).</li>";
    file.bytes = format!("{}{}", &page[..at], page[at..].replacen(note, &format!("{note}{sentence}"), 1)).into_bytes();
    assert!(site.attack(&files).iter().any(|finding| finding.what.contains("does not follow from published counts")));
}

/// The same survey, had everybody been asked: whatever a sample has is refused.
#[test]
fn what_only_a_sample_has_is_refused_elsewhere() {
    let site = of(&SURVEY.replace("sample: true", "sample: false"));
    let plant = |from: &str, to: &str| !site.attack(&site.planted(PAGE, from, to)).is_empty();
    assert!(plant("60 (60%)", "60 (60%; 50–69%)"));
    let sentence = "<li>The groups differ by more than chance alone would make likely (chi-squared = 9.0, df = 1, p = 0.003; Cramér’s V = 0.22).</li>";
    let page = text(&site, PAGE);
    let remark = page[page.find("id=\"visited-by-part\"").expect("the figure")..].find("<table").expect("a table");
    assert!(remark > 0);
    assert!(plant("<figcaption>", &format!("<figcaption>{sentence}")));
}

#[test]
fn a_wrong_interval_or_test_in_the_json_is_found() {
    const PATH: &str = "data/streets/results.json";
    let site = of(SURVEY);
    let results: serde_json::Value = serde_json::from_str(&text(&site, PATH)).expect("JSON");
    let tables = results["tables"].as_array().expect("tables");
    let table = |figure: &str| tables.iter().position(|table| table["figure"] == figure).expect("the table");
    let calm = &tables[table("calm-by-part")];
    assert_eq!(calm["test"]["kind"], "welch");
    let t = calm["test"]["t"].as_f64().expect("a number");
    assert!((t - 3.613).abs() < 5e-3 && calm["test"]["p"].as_f64().expect("a number") < 0.001, "{calm}");
    let of_shy = &tables[table("shy-by-part")];
    assert!(of_shy.get("test").is_none(), "some of it is hidden");
    assert!(of_shy["groups"][1]["answers"][0].get("interval").is_none(), "it is hidden: {of_shy}");
    let visited = table("visited-by-part");
    let colour = table("colour");
    for (pointer, value) in [
        (format!("/tables/{visited}/test/statistic"), serde_json::json!(9.1)),
        (format!("/tables/{visited}/test/df"), serde_json::json!(2)),
        (format!("/tables/{visited}/test/p"), serde_json::json!(0.003)),
        (format!("/tables/{visited}/test/cramers_v"), serde_json::json!(0.3)),
        (format!("/tables/{visited}/test"), serde_json::json!({"kind": "fisher", "p": 0.004, "cramers_v": 0.2236})),
        (format!("/tables/{}/test", table("colour-by-part")), calm["test"].clone()),
        (format!("/tables/{colour}/groups/0/answers/0/interval/low"), serde_json::json!(31.0)),
        (format!("/tables/{colour}/groups/0/answers/0/interval"), serde_json::json!({"low": 10, "high": 20})),
    ] {
        let mut planted = results.clone();
        *planted.pointer_mut(&pointer).expect(&pointer) = value;
        let mut files = site.files.clone();
        let file = files.iter_mut().find(|file| file.path == PATH).expect("the file");
        file.bytes = serde_json::to_vec(&planted).expect("JSON");
        assert!(site.attack(&files).iter().any(|finding| finding.place == PATH), "{pointer}");
    }
}

/// Random surveys, had they been samples: none is refused, whatever is hidden in them.
#[test]
fn random_samples_are_honest() {
    let mut with_intervals = 0;
    // Of 35 two tables say different ranges of one number, each what its own sums imply.
    for seed in seeds(2, 12).chain(quick_or(None, Some(35))) {
        println!("seed {seed}");
        let survey = Survey::random(seed);
        let site = site("pulse", &format!("study: {{sample: true}}\n{}", survey.yaml), &survey.csv());
        let page = text(&site, "en/pulse/results.html");
        with_intervals += usize::from(page.contains("95% interval"));
    }
    assert!(with_intervals > 0);
}

/// The auditor's arithmetic is its own: both come to the same, whatever the counts.
#[test]
fn two_ways_of_working_out_come_to_the_same() {
    let mut random = StdRng::seed_from_u64(9);
    let mut compared = 0;
    let rounds = quick_or(200, 2_000);
    for round in 0..rounds {
        let most = [3, 40, 2_000, 100_000][round % 4];
        let mut count = || if random.random_bool(0.1) { 0 } else { random.random_range(0..=most) };
        let rows: Vec<Vec<u32>> = (0..2 + round % 3).map(|_| (0..2 + round % 4).map(|_| count()).collect()).collect();
        let near = |ours: f64, theirs: f64| (ours - theirs).abs() <= 1e-6 * theirs.abs() + 1e-300;
        if let Some(found) = Contingency::new(&rows).and_then(|table| table.chi_squared()) {
            let p = distributions::chi_squared_over(found.statistic, found.df as f64);
            assert!(near(found.p, p), "{rows:?}: {found:?} {p}");
            compared += 1;
        }
        if let Some(p) = Contingency::new(&rows).filter(|_| most < 3_000).and_then(|table| table.fisher()) {
            let four = Contingency::new(&rows).and_then(|table| table.four_cells()).expect("two by two");
            assert!(near(p, distributions::as_unlikely(four)), "{rows:?}: {p}");
            compared += 1;
        }
        let group = |counts: &[u32]| Distribution::new((1..).map(f64::from).zip(counts.iter().copied()));
        if let Some(found) = group(&rows[0]).zip(group(&rows[1])).and_then(|(one, other)| welch(&one, &other)) {
            let p = distributions::student_beyond(found.t, found.df);
            assert!(near(found.p, p), "{rows:?}: {found:?} {p}");
            compared += 1;
        }
        let [improved, worse] = [rows[0][0], rows[1][0]];
        if let Some(p) = sign_test(improved, worse) {
            let theirs = distributions::as_uneven(improved.into(), worse.into());
            assert!(near(p, theirs), "{improved} {worse}: {p} {theirs}");
            compared += 1;
        }
    }
    assert!(compared > rounds * 5 / 2, "{compared}");
}
