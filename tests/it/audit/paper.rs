//! Printed results of random surveys: builds that are right are not refused, and a number that only paper shows is found.

use canvass::model::options::Printing;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::site::{built, built_in, rows, with_count};
use super::survey::Survey;
use crate::seeds::seeds;

/// Every eighth number or so, hidden in its CSV file: the booklet still shows it.
#[test]
fn a_number_that_only_paper_shows_is_found() {
    let (mut tried, mut found) = (0, 0);
    for seed in seeds(3, 3) {
        let mut random = StdRng::seed_from_u64(seed);
        let survey = Survey::random(seed);
        let site = built("pulse", &survey.yaml, &survey.csv(), Printing::Pages);
        assert!(site.files.iter().any(|file| file.path == "en/pulse/results.pdf"));
        let mut left = 12;
        for row in rows(&site.files) {
            // Paper leaves out what the page does: ways of not answering that nobody took; and totals stand in many files.
            let without =
                ["refused", "dont_know", "not_applicable", "skipped", "not_asked"].contains(&row.answer.as_str());
            let is_left_out = (row.count == Some(0) && without) || row.answer == "total";
            if row.count.is_none() || is_left_out || left == 0 || random.random_bool(0.88) {
                continue;
            }
            left -= 1;
            tried += 1;
            let findings = site.attack(&with_count(&site.files, &row, "[c]"));
            match findings.iter().any(|finding| finding.place == "en/pulse/results.pdf") {
                true => found += 1,
                false => println!("seed {seed}: {row:?}"),
            }
        }
    }
    println!("{found} of {tried} numbers that only paper shows are found");
    assert!(tried > 20 && found * 10 >= tried * 9, "{found} of {tried}");
}

/// A syllable of Thai is several signs, and a number from right to left several pieces: what they spell is read, figures have their names, and
/// their tables are found. (Before, the number of a figure was one that was not published, and so was the end of a class, `۲٫۵`.)
#[test]
fn honest_results_on_paper_are_not_refused_in_any_script() {
    for (language, words) in
        [("th", "คุณเป็นอย่างไร ที่นี่"), ("fa", "حال شما چطور است"), ("ar", "كيف حالك"), ("ru", "Как дела")]
    {
        let question = |at: usize| {
            let letter = char::from(b'a' + at as u8);
            format!(
                "  - {{name: q{at}, type: select_one, label: {words} {letter}, choices: [{{name: a, label: {words}}}, {{name: b, label: {words} b}}]}}\n"
            )
        };
        let questions: String = (0..14).map(question).collect();
        let number = format!("  - {{name: hours, type: decimal, label: {words} h, bins: [0, 1, 2.5]}}\n");
        let yaml =
            format!("title: {words}\nlanguages: [{language}]\nquestions:\n{questions}{number}results: {{by: [q0]}}\n");
        let names: Vec<String> = (0..14).map(|at| format!("q{at}")).collect();
        let row = |person: usize| {
            let answers = (0..14).map(|at| if (person * (at + 3) + at) % 7 < 4 { "a" } else { "b" });
            format!("{},{}\n", answers.collect::<Vec<_>>().join(","), (person % 7) as f64 / 2.0)
        };
        let csv = format!("{},hours\n{}", names.join(","), (0..60).map(row).collect::<String>());
        let site = built_in(language, "pulse", (&yaml, &csv), Printing::Pages);
        assert!(site.files.iter().any(|file| file.path == format!("{language}/pulse/results.pdf")));
    }
}
