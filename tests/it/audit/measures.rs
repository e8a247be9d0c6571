//! Means and medians planted into a built page, over counts that the page hides; the answers to each are worked out by hand.

use canvass::audit::finding::Finding;

use super::site::{Site, site};

const SURVEY: &str = "\
languages: [en]
title: Calm
privacy: {min_count: 6}
questions:
- name: calm
  type: select_one
  label: How calm are you?
  ordered: true
  choices: [{name: low, label: Low, score: 1}, {name: middle, label: Middle, score: 2}, {name: high, label: High, score: 3}]
- name: trust
  type: matrix
  label: Whom do you trust?
  scale: level
  items: [{name: police, label: Police}, {name: nurse, label: Nurse}]
scales:
  level:
    choices: [{name: little, label: Little, score: 1}, {name: some, label: Some, score: 2}, {name: much, label: Much, score: 3}]
";

/// Twenty people, with a threshold of which that is too few for ranges: 3 low, 8 in the middle, 9 high, both of calm and of the police; of the nurse 6, 6 and 8.
fn calm() -> Site {
    let mut csv = "calm,trust.police,trust.nurse\n".to_string();
    for person in 0..20 {
        let step = |first: usize, second: usize, steps: [&'static str; 3]| match person {
            person if person < first => steps[0],
            person if person < first + second => steps[1],
            _ => steps[2],
        };
        let levels = ["little", "some", "much"];
        csv += &format!("{},{},{}\n", step(3, 8, ["low", "middle", "high"]), step(3, 8, levels), step(6, 6, levels));
    }
    site("calm", SURVEY, &csv)
}

fn bounds(place: &str, what: &str) -> Finding {
    Finding { attack: "bounds", place: place.into(), what: what.into() }
}

const PAGE: &str = "en/calm/results.html";
/// A note of the first figure, `calm`, and the mean of the police, which are hidden.
const NOTE: &str = "<li>Hatched: the answers that are hidden, taken together.</li>";
const MEAN: &str = "<td>9</td><td>20</td><td>[x]</td>";

/// 3, 8 and 9 of 20 have a mean of 2.3: 45 to 47 points of 20 people. The 9 make 27 of them, and `a` low ones of the 11 hidden
/// ones 22 - a; so `a` is from 2 to 4. The others are then from 7 to 9, which is not small.
#[test]
fn a_mean_on_a_page_is_solved_backwards() {
    let site = calm();
    assert_eq!(site.attack(&site.files), []);
    let note = site.planted(PAGE, NOTE, "<li>Mean: 2.3.</li>");
    assert!(site.attack(&note).contains(&bounds("calm = low", "between 2.00 and 4.00")));
    let cell = site.planted(PAGE, MEAN, "<td>9</td><td>20</td><td>2.3</td>");
    assert!(site.attack(&cell).contains(&bounds("trust.police = little", "between 2.00 and 4.00")));
    // With another digit there is no choice left: 2.295 to 2.305 of 20 people is 46 points.
    let exact = site.planted(PAGE, MEAN, "<td>9</td><td>20</td><td>2.30</td>");
    assert!(site.attack(&exact).contains(&bounds("trust.police = little", "between 3.00 and 3.00")));
}

/// The lower median of 3, 8 and 9 is the middle one: from 0 to 9 are low, which is free. Were it the low one, 10 or 11 of the 11
/// hidden people would be, and 0 or 1 in the middle.
#[test]
fn a_median_on_a_page_is_solved_backwards() {
    let site = calm();
    let says = |answer: &str| site.attack(&site.planted(PAGE, NOTE, &format!("<li>Median: “{answer}”.</li>")));
    assert_eq!(says("Middle"), []);
    assert_eq!(says("Low"), [bounds("calm = middle", "between 0.00 and 1.00")]);
    let sentence = "<p class=\"sentence\">9 of 20 people answered “High”.</p>";
    let median =
        "<p>The median answer is Low: at least half answered this or less, and at least half this or more.</p>";
    let found = site.attack(&site.planted(PAGE, sentence, median));
    assert_eq!(found, [bounds("calm = middle", "between 0.00 and 1.00")]);
}

/// Published counts have one mean; another one is not true, and the file has none.
#[test]
fn a_mean_that_is_not_that_of_its_counts_is_said() {
    let site = calm();
    let nurse = "<td>6</td><td>6</td><td>8</td><td>20</td><td>2.1</td>";
    let wrong = site.planted(PAGE, nurse, &nurse.replace("2.1", "2.2"));
    assert!(site.attack(&wrong).iter().any(|finding| finding.attack == "contradiction"));
    let path = "data/calm/calm.csv";
    let column = site.planted(path, ",high,percent", ",high,mean,percent");
    let unread = |finding: &Finding| finding.attack == "unread" && finding.place == path;
    assert!(site.attack(&column).iter().any(unread), "a column that nobody knows");
}
