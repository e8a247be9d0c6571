//! Numbers and words planted into the pages of built sites, which the auditor must find wherever they stand.

use canvass::audit::{Audited, audit};
use canvass::form::web::bare;
use canvass::model::codebook::Codebook;
use canvass::model::fingerprints::Fingerprints;
use canvass::source::instrument::check::check;
use std::collections::BTreeMap;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::site::{Row, rows, site, with_count};
use super::survey::Survey;
use crate::seeds::{quick_or, seeds};
#[cfg(feature = "png")]
use {
    super::site::built,
    canvass::model::{options::Printing, output::OutputFile},
};

/// Pages and PDFs that show what its CSV file hides: every number of a page, hidden in its file, must be missed there.
#[test]
fn a_number_on_a_page_that_its_file_hides_is_found() {
    let mut random = StdRng::seed_from_u64(3);
    let survey = Survey::random(quick_or(1, 3));
    let site = site("pulse", &survey.yaml, &survey.csv());
    let (mut tried, mut found, mut in_workbook) = (0, 0, 0);
    let (left_out, least) = quick_or((0.94, 5), (0.84, 20));
    for row in rows(&site.files) {
        // The page leaves out ways of not answering that nobody took, and how many there are in a group stands in more than one file.
        let without = ["refused", "dont_know", "not_applicable", "skipped", "not_asked"].contains(&row.answer.as_str());
        let is_left_out = (row.count == Some(0) && without) || row.answer == "total";
        if row.count.is_none() || is_left_out || random.random_bool(left_out) {
            continue;
        }
        let hidden = with_count(&site.files, &row, "[c]");
        let place = format!("en/pulse/results.html#{}", hidden[row.file].path.rsplit('/').next().expect("a name"));
        let place = place.trim_end_matches(".csv");
        tried += 1;
        let attacks = site.attack(&hidden);
        let sheet = place.replace(".html", ".xlsx");
        in_workbook += u32::from(attacks.iter().any(|finding| finding.place == sheet));
        match attacks.iter().any(|finding| finding.place == place) {
            true => found += 1,
            false => println!("{place}: {row:?}"),
        }
    }
    println!("{found} of {tried} numbers that only the page shows are found");
    assert!(tried > least && found * 20 >= tried * 19, "{found} of {tried}");
    println!("{in_workbook} of {tried} numbers that only the page and the workbook show are found there");
    assert!(in_workbook * 20 >= tried * 19, "{in_workbook} of {tried} in the workbook");
}

/// An answer in somebody's own words, and a count put into an attribute, are found wherever they stand.
#[test]
fn planted_numbers_and_words_are_found() {
    let survey = Survey::random(quick_or(1, 7));
    let site = site("pulse", &survey.yaml, &survey.csv());
    let files = &site.files;
    assert_eq!(site.attack(files), []);
    let at = files.iter().position(|file| file.path == "en/pulse/results.html").expect("a page");
    // More than there are people: 117 may be a sum of ranges.
    let with = |text: &str| text.replace("117", "7117");
    for (what, from, to) in [
        ("a comment", "<figure", with("<!-- 117 --><figure")),
        ("an attribute", "<figure", with("<figure data-n=\"117\"")),
        ("a label", "<figure", with("<figure aria-label=\"117 people\"")),
        ("a citation", "<span class=\"citation\">", with("<span class=\"citation\">117 people, ")),
        ("a text", "<figcaption>", with("<figcaption>117 ")),
        ("a caption of nobody", "<figcaption>", with("<figcaption><p class=\"caption\">117</p>")),
        ("a key finding", "class=\"says\">", with("class=\"says\">117 ")),
        ("a bar", "<svg ", "<rect width=\"1.234\" height=\"3.21\"/><svg ".to_string()),
    ] {
        let mut planted = files.clone();
        let html = String::from_utf8(planted[at].bytes.clone()).expect("UTF-8");
        assert!(html.contains(from), "{what}: nothing to plant into");
        planted[at].bytes = html.replacen(from, &to, 1).into_bytes();
        assert!(!site.attack(&planted).is_empty(), "{what} was not noticed");
    }
    // The same key findings stand on the start pages, in the folder of their language and without one.
    for page in ["en/index.html", "index.html"] {
        let mut planted = files.clone();
        let at = files.iter().position(|file| file.path == page).expect("a page");
        let html = String::from_utf8(planted[at].bytes.clone()).expect("UTF-8");
        let html = html.replacen("class=\"says\">", &with("class=\"says\">117 "), 1);
        assert!(html.contains(&with("117 ")), "{page} has no key finding");
        planted[at].bytes = html.into_bytes();
        let found = site.attack(&planted);
        assert!(found.iter().any(|finding| finding.place.starts_with(page)), "{page}: {found:?}");
    }
    let survey = &site.project.surveys[0];
    let checked = check(survey, &site.project.site, &site.project.sources).expect("fine").value;
    let mut planted = files.clone();
    planted[at].bytes.extend(b"my sister told me");
    let codebook = Codebook::of(&checked);
    let own_words = Fingerprints::new(["my sister told me"], []);
    let found = audit(&Audited { own_words, ..Audited::new(&checked, &codebook, &planted, &bare(&checked)) });
    assert_eq!(found.len(), 1);
}

/// The true number of a hidden cell, put into the drawing in every way that a mistake could put it there.
#[test]
fn a_hidden_number_planted_into_a_drawing_is_found() {
    let mut tally: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    // The first two surveys have no hidden number in a drawing.
    for seed in seeds(3, 5).skip(quick_or(2, 0)) {
        let survey = Survey::random(seed);
        let site = site("pulse", &survey.yaml, &survey.csv());
        let path = "en/pulse/results.html";
        let page = site.files.iter().find(|file| file.path == path).expect("a page");
        let html = String::from_utf8(page.bytes.clone()).expect("UTF-8");
        let all = rows(&site.files);
        let mut left = quick_or(1, 2);
        for row in all.iter().filter(|row| row.count.is_none() && row.by.is_empty()) {
            let truth = survey.truth(row);
            let figure = site.files[row.file].path.rsplit('/').next().expect("a name").trim_end_matches(".csv");
            let Some(start) = html.find(&format!("<section class=\"finding\" id=\"{figure}\"")) else { continue };
            let (before, section) = html.split_at(start);
            let section = &section[..section.find("</section>").expect("its end")];
            let after = &html[start + section.len()..];
            // The mark after the answer's name, in the drawing.
            let name = match row.answer.as_str() {
                "yes" => row.variable.rsplit('/').next().expect("a choice"),
                answer => answer,
            };
            let label = format!(">The {name}</text>");
            let shown = row.mark();
            let in_place = format!(">{shown}<");
            let Some(at) = section.find(&label).and_then(|at| Some(at + section[at..].find(&in_place)?)) else {
                continue;
            };
            if left == 0 {
                break;
            }
            left -= 1;
            let (head, tail) = section.split_at(at);
            let open = head.rfind("<text").expect("the mark's element");
            let (bars, mark) = head.split_at(open);
            let svg = |more: &str| format!("{bars}{more}{mark}{tail}");
            let attribute = |more: &str| format!("{bars}{}{tail}", mark.replacen("<text", &format!("<text {more}"), 1));
            let width = bar_width(&all, row, section).map(|unit| unit * f64::from(truth));
            let mut planted = vec![
                ("a text in the place of the mark", format!("{head}>{truth}<{}", &tail[in_place.len()..])),
                ("a text beside the mark", svg(&format!("<text class=\"quiet\" x=\"90\" y=\"9\">({truth})</text>"))),
                ("a title", svg(&format!("<title>The {name}: {truth}</title>"))),
                ("a label for screen readers", attribute(&format!("aria-label=\"The {name}: {truth}\""))),
                ("a data attribute", attribute(&format!("data-n=\"{truth}\""))),
                ("another attribute", attribute(&format!("style=\"--n: {truth}\""))),
                ("a bar of no length", svg("<rect class=\"group-1\" x=\"0\" y=\"9\" width=\"0\" height=\"16\"/>")),
                ("a sentence", section.replacen("</figcaption>", &format!("<p>{truth} said so.</p></figcaption>"), 1)),
                (
                    "a cell of the table",
                    section.replacen(&format!("<td>{shown}</td>"), &format!("<td>{truth}</td>"), 1),
                ),
            ];
            // Ranges are no marks that could be told apart: each says how wide it is.
            if row.range.is_none() {
                let class = attribute("class=\"primary\"").replace("class=\"primary\" class=\"", "class=\"primary ");
                planted.push(("a class of primary marks", class));
            }
            if let (Some(width), true) = (width, truth > 0) {
                planted.push((
                    "a bar",
                    svg(&format!("<rect class=\"group-1\" x=\"0\" y=\"9\" width=\"{width:.1}\" height=\"16\"/>")),
                ));
            }
            // What is said to be from 2 to 10 and is 2 shows no more than its range does.
            if row.range.is_some_and(|(low, high)| truth == low || truth == high) {
                continue;
            }
            for (what, section) in planted {
                let mut files = site.files.clone();
                let file = files.iter_mut().find(|file| file.path == path).expect("a page");
                file.bytes = format!("{before}{section}{after}").into_bytes();
                let (found, tried) = tally.entry(what).or_default();
                *tried += 1;
                match site.attack(&files).is_empty() {
                    false => *found += 1,
                    true => println!("seed {seed}, {figure}: {what}, {row:?}: {truth}"),
                }
            }
        }
    }
    for (what, (found, tried)) in &tally {
        println!("{what}: {found} of {tried} found");
    }
    let sum = |of: fn(&(u32, u32)) -> u32| tally.values().map(of).sum::<u32>();
    let (found, tried) = (sum(|tally| tally.0), sum(|tally| tally.1));
    println!("{found} of {tried} found");
    let least = quick_or(5, 20);
    assert!(tried > least && found * 100 >= tried * 95, "{found} of {tried}");
}

/// The length of one person in a figure of bars: of a published answer, that of the bar after its name.
fn bar_width(all: &[Row], row: &Row, section: &str) -> Option<f64> {
    let shown = all.iter().filter(|other| other.file == row.file && other.count.is_some_and(|count| count > 0));
    shown.into_iter().find_map(|other| {
        let name = if other.answer == "yes" { other.variable.rsplit('/').next()? } else { &other.answer };
        let after = &section[section.find(&format!(">The {name}</text>"))?..];
        let bar = &after[after.find("<rect ")?..after.find("<rect ")? + 200.min(after.len() - after.find("<rect ")?)];
        let width = &bar[bar.find("width=\"")? + 7..];
        let width: f64 = width[..width.find('"')?].parse().ok()?;
        Some(width / f64::from(other.count?))
    })
}

/// A picture that shows something else than its drawing, and one without a drawing, are found.
#[cfg(feature = "png")]
#[test]
fn a_picture_that_is_not_its_drawing_is_found() {
    let survey = Survey::random(1);
    let site = built("pulse", &survey.yaml, &survey.csv(), Printing::Pages);
    assert_eq!(site.attack(&site.files), []);
    let pictures: Vec<usize> = (0..site.files.len()).filter(|at| site.files[*at].path.ends_with(".png")).collect();
    assert!(pictures.len() > 1, "pictures were made");
    let mut swapped = site.files.clone();
    swapped[pictures[0]].bytes = site.files[pictures[1]].bytes.clone();
    let mut added = site.files.clone();
    added.push(OutputFile { path: "en/pulse/more.png".into(), ..site.files[pictures[0]].clone() });
    for files in [swapped, added] {
        let found = site.attack(&files);
        assert!(found.len() == 1 && found[0].what == "a picture that is not its drawing", "{found:?}");
    }
}
