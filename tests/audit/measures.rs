//! Means and medians planted into a built page, over counts that the page hides; the answers to each are worked out by hand.

use std::fs;

use canvass::audit::attack::Finding;
use canvass::audit::{Audited, audit};
use canvass::instrument::check::check;
use canvass::instrument::codebook::Codebook;
use canvass::project::Project;
use canvass::site::OutputFile;
use canvass::{BuildOptions, build};

const SURVEY: &str = "\
languages: [en]
title: Calm
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

/// Twenty people: 3 low, 8 in the middle, 9 high, both of calm and of the police; of the nurse 6, 6 and 8.
fn site() -> (Project, Vec<OutputFile>, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let survey = folder.path().join("surveys/calm");
    fs::create_dir_all(survey.join("responses")).expect("a folder");
    fs::write(folder.path().join("site.yaml"), "title: T\nlanguages: [en]\n").expect("written");
    fs::write(survey.join("survey.yaml"), SURVEY).expect("written");
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
    fs::write(survey.join("responses/a.csv"), csv).expect("written");
    let project = Project::read(folder.path()).expect("the site is fine").value;
    let options = BuildOptions { minify: false, print: false, ..BuildOptions::default() };
    let files = build(&project, &options).expect("no attack succeeds").value.public;
    (project, files, folder)
}

fn attack(project: &Project, files: &[OutputFile]) -> Vec<Finding> {
    let survey = &project.surveys[0];
    let checked = check("calm", survey.survey, &[], &project.site, &project.sources).expect("the survey is fine");
    audit(&Audited::new(&checked.value, &Codebook::of(&checked.value), files))
}

fn planted(files: &[OutputFile], path: &str, from: &str, to: &str) -> Vec<OutputFile> {
    let mut files = files.to_vec();
    let file = files.iter_mut().find(|file| file.path == path).expect("the file is there");
    let text = String::from_utf8(file.bytes.clone()).expect("UTF-8");
    assert!(text.contains(from), "no place for {from}");
    file.bytes = text.replacen(from, to, 1).into_bytes();
    files
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
    let (project, files, _folder) = site();
    assert_eq!(attack(&project, &files), []);
    let note = planted(&files, PAGE, NOTE, "<li>Mean: 2.3.</li>");
    assert!(attack(&project, &note).contains(&bounds("calm = low", "between 2.00 and 4.00")));
    let cell = planted(&files, PAGE, MEAN, "<td>9</td><td>20</td><td>2.3</td>");
    assert!(attack(&project, &cell).contains(&bounds("trust.police = little", "between 2.00 and 4.00")));
    // With another digit there is no choice left: 2.295 to 2.305 of 20 people is 46 points.
    let exact = planted(&files, PAGE, MEAN, "<td>9</td><td>20</td><td>2.30</td>");
    assert!(attack(&project, &exact).contains(&bounds("trust.police = little", "between 3.00 and 3.00")));
}

/// The lower median of 3, 8 and 9 is the middle one: from 0 to 9 are low, which is free. Were it the low one, 10 or 11 of the 11
/// hidden people would be, and 0 or 1 in the middle.
#[test]
fn a_median_on_a_page_is_solved_backwards() {
    let (project, files, _folder) = site();
    let says = |answer: &str| attack(&project, &planted(&files, PAGE, NOTE, &format!("<li>Median: “{answer}”.</li>")));
    assert_eq!(says("Middle"), []);
    assert_eq!(says("Low"), [bounds("calm = middle", "between 0.00 and 1.00")]);
    let sentence = "<p class=\"sentence\">9 of 20 people answered “High”.</p>";
    let median =
        "<p>The median answer is Low: at least half answered this or less, and at least half this or more.</p>";
    let found = attack(&project, &planted(&files, PAGE, sentence, median));
    assert_eq!(found, [bounds("calm = middle", "between 0.00 and 1.00")]);
}

/// Published counts have one mean; another one is not true, and the file has none.
#[test]
fn a_mean_that_is_not_that_of_its_counts_is_said() {
    let (project, files, _folder) = site();
    let nurse = "<td>6</td><td>6</td><td>8</td><td>20</td><td>2.1</td>";
    let wrong = planted(&files, PAGE, nurse, &nurse.replace("2.1", "2.2"));
    assert!(attack(&project, &wrong).iter().any(|finding| finding.attack == "contradiction"));
    let path = "data/calm/calm.csv";
    let column = planted(&files, path, ",count,percent", ",count,mean,percent");
    let unread = |finding: &Finding| finding.attack == "unread" && finding.place == path;
    assert!(attack(&project, &column).iter().any(unread), "a column that nobody knows");
}
