//! Numbers and words planted into the pages of built sites, which the auditor must find wherever they stand.

use canvass::audit::words::Canaries;
use canvass::audit::{Audited, audit};
use canvass::instrument::check::check;
use canvass::instrument::codebook::Codebook;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::site::{rows, site, with_count};
use super::survey::Survey;

/// Pages and PDFs that show what its CSV file hides: every number of a page, hidden in its file, must be missed there.
#[test]
fn a_number_on_a_page_that_its_file_hides_is_found() {
    let mut random = StdRng::seed_from_u64(3);
    let survey = Survey::random(3);
    let site = site("pulse", &survey.yaml, &survey.csv());
    let (mut tried, mut found) = (0, 0);
    for row in rows(&site.files) {
        // The page leaves out ways of not answering that nobody took, and how many there are in a group stands in more than one file.
        let without = ["refused", "dont_know", "not_applicable", "skipped", "not_asked"].contains(&row.answer.as_str());
        let is_left_out = (row.count == Some(0) && without) || row.answer == "total";
        if row.count.is_none() || is_left_out || random.random_bool(0.8) {
            continue;
        }
        let hidden = with_count(&site.files, &row, "[c]");
        let place = format!("en/pulse/results.html#{}", hidden[row.file].path.rsplit('/').next().expect("a name"));
        let place = place.trim_end_matches(".csv");
        tried += 1;
        match site.attack(&hidden).iter().any(|finding| finding.place == place) {
            true => found += 1,
            false => println!("{place}: {row:?}"),
        }
    }
    println!("{found} of {tried} numbers that only the page shows are found");
    assert!(tried > 20 && found * 20 >= tried * 19, "{found} of {tried}");
}

/// An answer in somebody's own words, and a count put into an attribute, are found wherever they stand.
#[test]
fn planted_numbers_and_words_are_found() {
    let survey = Survey::random(7);
    let site = site("pulse", &survey.yaml, &survey.csv());
    let files = &site.files;
    assert_eq!(site.attack(files), []);
    let at = files.iter().position(|file| file.path == "en/pulse/results.html").expect("a page");
    for (what, from, to) in [
        ("a comment", "<figure", "<!-- 117 --><figure"),
        ("an attribute", "<figure", "<figure data-n=\"117\""),
        ("a label", "<figure", "<figure aria-label=\"117 people\""),
        ("a text", "<figcaption>", "<figcaption>117 "),
        ("a bar", "<svg ", "<rect width=\"1.234\" height=\"3.21\"/><svg "),
    ] {
        let mut planted = files.clone();
        let html = String::from_utf8(planted[at].bytes.clone()).expect("UTF-8");
        assert!(html.contains(from), "{what}: nothing to plant into");
        planted[at].bytes = html.replacen(from, to, 1).into_bytes();
        assert!(!site.attack(&planted).is_empty(), "{what} was not noticed");
    }
    let survey = &site.project.surveys[0];
    let checked = check("pulse", survey.survey, &[], &site.project.site, &site.project.sources).expect("fine").value;
    let mut planted = files.clone();
    planted[at].bytes.extend(b"my sister told me");
    let codebook = Codebook::of(&checked);
    let canaries = Canaries::new(["my sister told me"], []);
    let found = audit(&Audited { canaries, ..Audited::new(&checked, &codebook, &planted) });
    assert_eq!(found.len(), 1);
}
