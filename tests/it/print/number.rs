//! A question has one number, wherever it stands.

use std::collections::{BTreeMap, BTreeSet};

use canvass::locale::markdown;
use serde_json::Value;

use super::paper::{SITES, site};

#[test]
fn a_question_has_the_same_number_on_the_web_on_paper_and_in_the_codebook() {
    for folder in SITES {
        let site = site(folder);
        let files = canvass::build(
            &site.project,
            &canvass::model::options::BuildOptions { minify: false, ..Default::default() },
        );
        let files = files.unwrap_or_else(|found| panic!("{folder}: {found:?}")).value.public;
        let file = |path: String| {
            let found = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("{folder}: no {path}"));
            String::from_utf8_lossy(&found.bytes).into_owned()
        };
        for instrument in &site.instruments {
            let name = &instrument.name;
            let numbers: BTreeMap<&str, u32> = instrument
                .questions()
                .filter_map(|question| Some((question.name.as_str(), question.number?)))
                .collect();
            // A variable belongs to the question whose name it begins with.
            let of = |variable: &str| {
                let question = variable.split(['.', '/']).next().unwrap_or_default();
                numbers.get(question).or_else(|| numbers.get(question.strip_suffix("_other")?)).copied()
            };
            let codebook = file(format!("data/{name}/codebook.csv"));
            let mut in_codebook = BTreeSet::new();
            for row in csv::Reader::from_reader(codebook.trim_start_matches('\u{feff}').as_bytes()).records() {
                let row = row.expect("a row of the codebook");
                if let Ok(number) = row[1].parse::<u32>() {
                    assert_eq!(of(&row[0]), Some(number), "{name}: {} in the codebook", &row[0]);
                    in_codebook.insert(number);
                }
            }
            assert_eq!(
                in_codebook,
                numbers.values().copied().collect::<BTreeSet<u32>>(),
                "{name}: the codebook has them all"
            );
            for locale in &instrument.languages {
                let web = file(format!("{locale}/{name}/questionnaire.html"));
                let boxes: Value =
                    serde_json::from_str(&file(format!("{locale}/{name}/questionnaire.boxes.json"))).expect("JSON");
                let mut on_paper = BTreeSet::new();
                for found in boxes["boxes"].as_array().expect("boxes") {
                    let number = u32::try_from(found["number"].as_u64().expect("a number")).expect("small");
                    assert_eq!(
                        of(found["variable"].as_str().expect("a variable")),
                        Some(number),
                        "{name} {locale}: {found}"
                    );
                    on_paper.insert(number);
                }
                assert_eq!(
                    on_paper,
                    numbers.values().copied().collect::<BTreeSet<u32>>(),
                    "{name} {locale}: paper has them all"
                );
                for question in instrument.questions() {
                    let Some(number) = question.number else { continue };
                    let label = markdown::inline(question.label.get(locale).text);
                    let label = format!(">{label}");
                    let (before, _) = web.split_once(&label).unwrap_or_else(|| panic!("{name} {locale}: no `{label}`"));
                    let shown = before.rsplit_once("<span class=n>").and_then(|(_, rest)| rest.split_once('.'));
                    assert_eq!(
                        shown.map(|(shown, _)| shown),
                        Some(number.to_string().as_str()),
                        "{name} {locale}: {label}"
                    );
                }
            }
        }
    }
}
