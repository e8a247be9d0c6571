//! Printed results of random surveys: builds that are right are not refused, and a number that only paper shows is found.

use canvass::model::options::Printing;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::site::{built, rows, with_count};
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
