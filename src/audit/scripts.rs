//! JSON and scripts: none of a survey's has a number about people in it, so that whatever the questionnaire does not explain
//! is a finding.
//!
//! Only three kinds of files have any. The results are read by [`super::results`]. The questionnaire's page carries its plan
//! and its script, which are made here once more from the questionnaire and compared; and beside its printed form lie the
//! places of the boxes, whose fields are known.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::Value;

use super::finding::Finding;
use super::read::html::{self, Script};
use super::read::json;
use super::{Audited, MakePage};
use crate::locale::{Locale, markdown};
use crate::model::instrument::Instrument;

/// Numbers in JSON and in scripts that the questionnaire does not explain.
pub fn unexplained(audited: &Audited) -> Vec<Finding> {
    let Audited { instrument, files, questionnaire, .. } = *audited;
    let mut findings = Vec::new();
    let mut find = |path: &str, what: &str| {
        findings.push(Finding { attack: "side channel", place: path.into(), what: what.into() });
    };
    for file in files {
        let path = file.path.as_str();
        let name = path.rsplit('/').next().unwrap_or_default();
        let text = String::from_utf8_lossy(&file.bytes);
        let is_of_survey = path.split('/').nth(1) == Some(instrument.name.as_str());
        let ending = name.rsplit('.').next().unwrap_or_default();
        match (name, ending) {
            (name, _) if is_boxes(name) && !is_of_survey => {}
            (name, _) if is_boxes(name) => {
                if let Some(what) = strange_box(&text, instrument) {
                    find(path, &what);
                }
            }
            // Held against the CSV files, number by number.
            ("results.json", _) if path.starts_with("data/") && path.split('/').count() == 3 => {}
            // Held against what the author wrote (`prose::cited`).
            _ if path == ".zenodo.json" => {}
            (_, "json" | "webmanifest") if has_numbers(&text) => {
                find(path, "JSON that nobody knows, with numbers in it")
            }
            ("questionnaire.html", _) if is_of_survey => {
                for what in strange_scripts(path, &text, questionnaire) {
                    find(path, &what);
                }
            }
            ("results.html" | "data.html" | "index.html", _) if is_of_survey => {
                // A script of the author's own design stands on the pages of the site, too.
                let is_own = |script: &Script| {
                    let home = path.split('/').next().map(|locale| format!("{locale}/index.html"));
                    let home = files.iter().find(|file| Some(&file.path) == home.as_ref());
                    home.is_some_and(|home| String::from_utf8_lossy(&home.bytes).contains(script.text.as_str()))
                };
                let is_own = |script: &Script| is_own(script) || is_description(script, &text, audited);
                let with_digits = |script: &&Script| script.text.chars().any(char::is_numeric);
                let strange = html::scripts(&text).iter().filter(with_digits).filter(|script| !is_own(script)).count();
                if strange > 0 {
                    find(path, "a script that no other page has, with numbers in it");
                }
            }
            _ => {}
        }
    }
    findings
}

/// Whether all that a description for search engines says stands on the page, or is the questionnaire's own: its title and purpose, the
/// days of its fieldwork, the address of a file.
fn is_description(script: &Script, page: &str, audited: &Audited) -> bool {
    let Audited { instrument, files, .. } = *audited;
    let Ok((texts, numbers)) = json::texts_and_numbers(&script.text) else { return false };
    let shown = html::met(page);
    let authored: Vec<String> = [Some(&instrument.title), instrument.study.purpose.as_ref()]
        .into_iter()
        .flatten()
        .flat_map(|text| text.iter().map(|(_, text)| markdown::plain(text)))
        .collect();
    let days = instrument.study.fieldwork.map(|days| format!("{}/{}", days.from, days.to));
    let is_known = |text: &String| {
        !text.chars().any(char::is_numeric)
            || authored.contains(text)
            || days.as_ref() == Some(text)
            || shown.contains(text.as_str())
            || files.iter().any(|file| text.ends_with(&file.path))
    };
    script.is_data && numbers.is_empty() && texts.iter().all(is_known)
}

/// The places of the boxes on one of the printed forms.
fn is_boxes(name: &str) -> bool {
    name.starts_with("questionnaire") && name.ends_with(".boxes.json")
}

fn has_numbers(text: &str) -> bool {
    match json::texts_and_numbers(text) {
        Ok((texts, numbers)) => !numbers.is_empty() || texts.iter().any(|text| text.chars().any(char::is_numeric)),
        Err(_) => true,
    }
}

/// Scripts and data of the questionnaire's page, other than those that the questionnaire makes.
fn strange_scripts(path: &str, page: &str, questionnaire: MakePage) -> Vec<String> {
    let Some(locale) = path.split('/').next().and_then(Locale::parse) else { return vec![] };
    let scripts = html::scripts(page);
    let data = scripts.iter().find(|script| script.is_data).and_then(|data| serde_json::from_str(&data.text).ok());
    let data: Value = data.unwrap_or_default();
    // Public keys are no numbers of the questionnaire's; what is made with them is compared with them.
    let keys = data.pointer("/plan/keys").and_then(Value::as_array).into_iter().flatten();
    let keys = keys.filter_map(|key| STANDARD.decode(key.get("point")?.as_str()?).ok()).filter(|key| key.len() == 65);
    let made = questionnaire(&locale, keys.collect());
    let made = html::scripts(&String::from_utf8_lossy(&made.bytes));
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    made.iter().flat_map(numbers).for_each(|number| *known.entry(number).or_default() += 1);
    let mut strange = Vec::new();
    for number in scripts.iter().flat_map(numbers) {
        match known.get_mut(&number) {
            Some(left) if *left > 0 => *left -= 1,
            _ => strange.push(format!("a script or data that this questionnaire does not make: {}", short(&number))),
        }
    }
    strange
}

/// Whatever of a script can carry a number: of data each text and number, of code the whole.
fn numbers(script: &Script) -> Vec<String> {
    let has_digits = |text: &String| text.chars().any(char::is_numeric);
    match script.is_data.then(|| json::texts_and_numbers(&script.text)) {
        Some(Ok((texts, numbers))) => {
            texts.into_iter().filter(has_digits).chain(numbers.iter().map(f64::to_string)).collect()
        }
        _ => Some(script.text.trim().to_string()).filter(has_digits).into_iter().collect(),
    }
}

fn short(text: &str) -> String {
    text.chars().take(60).collect()
}

/// The places of the boxes on paper: every field that may be there, in millimetres where it is a length.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "the fields say what may be there")]
struct Boxes {
    format: u32,
    instrument: String,
    version: String,
    language: String,
    variant: String,
    unit: String,
    pages: u32,
    paper: Paper,
    corners: Vec<Place>,
    marks: Vec<Place>,
    questions: Vec<Place>,
    boxes: Vec<Place>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Paper {
    w: f64,
    h: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "the fields say what may be there")]
struct Place {
    page: u32,
    x: f64,
    y: f64,
    w: Option<f64>,
    h: Option<f64>,
    end_page: Option<u32>,
    end_y: Option<f64>,
    corner: Option<String>,
    question: Option<String>,
    variable: Option<String>,
    answer: Option<String>,
    part: Option<String>,
    shape: Option<String>,
    number: Option<u32>,
    round: Option<u32>,
    line: Option<u32>,
}

/// What is wrong with the places of the boxes; `None` where everything is on the paper and of this questionnaire.
fn strange_box(text: &str, instrument: &Instrument) -> Option<String> {
    let boxes: Boxes = match serde_json::from_str(text) {
        Ok(boxes) => boxes,
        Err(error) => return Some(format!("places of boxes with a field that nobody knows: {error}")),
    };
    let is_on = |place: &Place| {
        let end = |from: f64, length: Option<f64>| from + length.unwrap_or(0.0);
        (1..=boxes.pages).contains(&place.page)
            && (0.0..=boxes.paper.w).contains(&end(place.x, place.w))
            && (0.0..=boxes.paper.h).contains(&end(place.y, place.h))
    };
    // A question's own number, on each of its boxes.
    let is_numbered = |place: &Place| {
        let name =
            place.question.as_deref().or(place.variable.as_deref().and_then(|name| name.split(['/', '.']).next()));
        let question = name.and_then(|name| instrument.question(name));
        place.number.is_none() || question.is_none_or(|question| question.number == place.number)
    };
    let mut places = [&boxes.corners, &boxes.marks, &boxes.questions, &boxes.boxes].into_iter().flatten();
    let is_strange = places.any(|place| !is_on(place) || !is_numbered(place));
    (is_strange || boxes.instrument != instrument.name)
        .then(|| "a box that is not on this questionnaire's paper".into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::web::{self, WebOptions};
    use crate::model::codebook::Codebook;
    use crate::model::output::OutputFile;
    use crate::model::site::Site;
    use crate::source::instrument::check::check;
    use crate::source::project::SurveyFiles;

    fn instrument() -> Instrument {
        let yaml = "languages: [en]\ntitle: Calm\nquestions:\n- {name: calm, type: select_one, label: Calm?, choices: yes_no}\n";
        let mut sources = crate::diagnostic::Sources::default();
        let bytes = yaml.into();
        let file = sources.add(crate::diagnostic::Source { path: "survey.yaml".into(), bytes, confidential: false });
        let english = Locale::english();
        let site = Site {
            title: crate::locale::Text::new(english.clone(), "Test"),
            publisher: None,
            languages: vec![english],
            address: None,
            accessibility_statement: None,
            accent: None,
            logo: None,
            citation: false,
            profile: crate::model::policy::Profile::AtRisk,
        };
        check(&SurveyFiles::new("calm", file), &site, &sources).expect("the survey is right").value
    }

    fn found(path: &str, text: &str) -> usize {
        let instrument = instrument();
        let files = [OutputFile { path: path.into(), bytes: text.into() }];
        unexplained(&Audited::new(&instrument, &Codebook::of(&instrument), &files, &web::bare(&instrument))).len()
    }

    #[test]
    fn numbers_in_json_that_nobody_knows_are_found() {
        assert_eq!(found("data/calm/calm.json", r#"{"yes": 3}"#), 1);
        assert_eq!(found("search.json", r#"["3 people"]"#), 1);
        assert_eq!(found("search.json", r#"["people"]"#), 0);
        assert_eq!(found("en/calm/results.html", "<script>const n = 3;</script>"), 1);
        assert_eq!(found("en/calm/results.html", "<script type=application/json>[3]</script>"), 1);
    }

    #[test]
    fn a_number_planted_into_the_questionnaires_script_or_data_is_found() {
        let options = WebOptions { keys: vec![vec![4; 65]], ..WebOptions::default() };
        let made = web::questionnaire(&instrument(), &Locale::english(), &options);
        let page = String::from_utf8(made.bytes).expect("UTF-8");
        assert_eq!(found("en/calm/questionnaire.html", &page), 0);
        for (from, to) in [
            ("\"instrument\":", "\"n\":3,\"instrument\":"),
            ("\"instrument\":", "\"n\":\"3 people\",\"instrument\":"),
            ("\"use strict\";", "\"use strict\";const n = 3;"),
            ("</body>", "<script>3</script></body>"),
        ] {
            assert!(page.contains(from));
            assert_eq!(found("en/calm/questionnaire.html", &page.replacen(from, to, 1)), 1, "{to}");
        }
    }

    #[test]
    fn places_of_boxes_have_known_fields_on_the_paper() {
        let file = |more: &str, x: f64, number: u32| {
            format!(
                r#"{{"format": 1, "instrument": "calm", "version": "c", "language": "en", "variant": "standard", "unit": "mm",
                "pages": 1, "paper": {{"w": 210, "h": 297}}, "corners": [], "marks": [], "questions": [], "boxes":
                [{{"page": 1, "x": {x}, "y": 9, "variable": "calm", "answer": "yes", "number": {number}{more}}}]}}"#
            )
        };
        let found = |more: &str, x: f64, number: u32| found("en/calm/questionnaire.boxes.json", &file(more, x, number));
        assert_eq!(found("", 28.0, 1), 0);
        assert_eq!(found(r#", "count": 3"#, 28.0, 1), 1);
        assert_eq!(found("", 280.0, 1), 1);
        assert_eq!(found("", 28.0, 3), 1);
    }
}
