//! The example site with ranges in the place of small counts, as disclosure control may give them: the auditor reads every one of them
//! wherever it stands, and misses none that stands there otherwise.
//!
//! With `CANVASS_RANGED=folder` the site is written there, to be looked at.

use std::path::Path;

use super::*;
use crate::analysis::disclosure::{Results, hide_small_in_ranges};
use crate::analysis::request::requests;
use crate::analysis::tabulate::tabulate_all;
use crate::model::options::Printing;
use crate::survey::quotations::Quotations;

struct Ranged {
    surveys: Vec<Survey>,
    files: Vec<OutputFile>,
    prose: Vec<Diagnostic>,
}

fn ranged() -> Ranged {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let project = Project::read(root).expect("the example is fine").value;
    let series = series::read_all(&project).expect("its figures are fine").value;
    let mut loaded = survey::load_all(&project).expect("its surveys are fine").value;
    let contents = survey::read_content(&project, &mut loaded, &series).expect("its pages are fine").value;
    let surveys: Vec<Survey> = loaded
        .into_iter()
        .map(|loaded| {
            let data = loaded.read_answers().expect("answers").value;
            let data = loaded.people(data).expect("people").value;
            let (counted, codebook) = loaded.counted();
            let tables = tabulate_all(&data, codebook, &requests(counted, codebook));
            let policy = &loaded.instrument.privacy;
            let results = Results::new(&hide_small_in_ranges(&tables, policy.min_count), codebook, policy);
            let (counted, codebook) = (counted.clone(), codebook.clone());
            Survey {
                instrument: loaded.instrument.clone(),
                counted,
                codebook,
                results: Some(results),
                issue: None,
                quotations: Quotations::default(),
                broken: Default::default(),
                neighbours: vec![],
                is_beside: false,
            }
        })
        .collect();
    // What is said in prose of numbers that are ranges here may be more than is shown; that is a finding of its own.
    let content = match report::pages(contents, &surveys) {
        Ok(pages) => pages.value,
        Err(_) => vec![],
    };
    let design = Design::of(&project).expect("a design").value;
    let print = if std::env::var_os("CANVASS_RANGED").is_some() { Printing::Pages } else { Printing::Nothing };
    let options = BuildOptions { minify: false, print, ..BuildOptions::default() };
    let made = Made { raster: None, surveys: &surveys, series: &series, content: &content };
    let languages = page::in_languages(&project, &surveys, None);
    let files = files(&project, &made, (&design, &languages), &options).expect("files").value;
    let prose = prose_attacks(&project, &made, (&files, &Documents::of(&files)));
    let prose = prose.into_iter().map(Attack::diagnostic).collect();
    Ranged { surveys, files, prose }
}

/// What the auditor says of reading: the ranges are not those of disclosure control, so that what can be worked out from them is no
/// matter here.
fn misread(surveys: &[Survey], files: &[OutputFile]) -> Vec<String> {
    let known: Vec<Fingerprints> = surveys.iter().map(|_| Fingerprints::default()).collect();
    let made = Made { raster: None, surveys, series: &[], content: &[] };
    let found = attacks(&made, &known, (files, &Arc::new(Documents::of(files))))
        .into_iter()
        .map(|attack| attack.diagnostic().message);
    found
        .filter(|message| ["(side channel)", "(unread)", "(contradiction)"].iter().any(|kind| message.contains(kind)))
        .collect()
}

fn planted(files: &[OutputFile], path: &str, change: impl Fn(&str) -> String) -> Vec<OutputFile> {
    let mut files = files.to_vec();
    let file = files.iter_mut().find(|file| file.path == path).expect("the file is there");
    let text = String::from_utf8(file.bytes.clone()).expect("UTF-8");
    let changed = change(&text);
    assert_ne!(changed, text, "nothing to plant into {path}");
    file.bytes = changed.into_bytes();
    files
}

#[test]
fn ranges_are_read_wherever_they_stand() {
    let Ranged { surveys, files, prose } = ranged();
    if let Some(folder) = std::env::var_os("CANVASS_RANGED") {
        for file in &files {
            let path = Path::new(&folder).join(&file.path);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(path, &file.bytes).expect("written");
        }
    }
    let text = |path: &str| {
        let file = files.iter().find(|file| file.path == path).expect(path);
        String::from_utf8(file.bytes.clone()).expect("UTF-8")
    };
    let page = text("en/drop-in-centre/results.html");
    assert!(page.contains("1–5") && page.contains("between ") && page.contains("class=\"between\""));
    assert_eq!(page.matches("Two numbers with a dash between them are a range").count(), 1, "explained once");
    assert!(text("data/drop-in-centre/results.json").contains("\"low\""));
    // Attacking the example takes seconds without optimization: one of its surveys, and a quarter of the places, is enough there.
    let is_quick = cfg!(debug_assertions);
    let at = surveys.iter().position(|survey| survey.instrument.name == "drop-in-centre").expect("the survey");
    let surveys = if is_quick { &surveys[at..=at] } else { &surveys[..] };
    assert_eq!(misread(surveys, &files), Vec::<String>::new());
    assert_eq!(prose.iter().map(|finding| &finding.message).collect::<Vec<_>>(), Vec::<&String>::new());
    // A range that is another in one place, and a number in the place of one.
    type Change = fn(&str) -> String;
    let places: [(&str, &str, Change); 8] = [
        ("a cell of a table", "en/drop-in-centre/results.html", |html| {
            html.replacen("<td>1–5</td>", "<td>2–5</td>", 1)
        }),
        ("a wider one", "en/drop-in-centre/results.html", |html| html.replacen("<td>1–5</td>", "<td>1–6</td>", 1)),
        ("a number", "en/drop-in-centre/results.html", |html| html.replacen("<td>1–5</td>", "<td>3</td>", 1)),
        ("a drawing", "en/drop-in-centre/results.html", |html| html.replacen(">1–5</text>", ">2–4</text>", 1)),
        ("a length", "en/drop-in-centre/results.html", |html| {
            let at = html.find("class=\"between\"").expect("a striped block");
            let (head, tail) = html.split_at(at);
            let (before, after) = tail.split_once("width=\"").expect("a width");
            let (width, rest) = after.split_once('"').expect("its end");
            let width: f64 = width.parse().expect("a number");
            format!("{head}{before}width=\"{:.1}\"{rest}", width * 0.6 + 1.7)
        }),
        ("the file", "data/drop-in-centre/nationality.csv", |csv| csv.replacen("[c],1,5,", "[c],2,5,", 1)),
        ("the JSON", "data/drop-in-centre/results.json", |json| json.replacen("\"low\": 1,", "\"low\": 2,", 1)),
        ("the Danish page", "da/drop-in-centre/results.html", |html| html.replacen("<td>1–5</td>", "<td>1–4</td>", 1)),
    ];
    for (what, path, change) in places.into_iter().step_by(if is_quick { 4 } else { 1 }) {
        assert!(!misread(surveys, &planted(&files, path, change)).is_empty(), "{what} was not noticed");
    }
}
