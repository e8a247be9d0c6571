//! The boxes of a printed questionnaire: one for every answer, each where the list of boxes says.

use std::collections::{BTreeMap, BTreeSet};

use canvass::model::control::Control;
use canvass::model::instrument::Instrument;
use serde_json::Value;

use super::paper::{SITES, number, site, variants};

#[test]
fn every_box_lies_on_a_drawn_box() {
    for site in SITES.map(site) {
        for instrument in &site.instruments {
            for locale in instrument.languages.iter().take(2) {
                for variant in variants(instrument, locale) {
                    let paper = site.print(instrument, locale, &variant);
                    let what = format!("{} {locale} {}", instrument.name, variant.name());
                    let mut by_page: BTreeMap<u64, Vec<&Value>> = BTreeMap::new();
                    for found in paper.list("boxes") {
                        by_page.entry(found["page"].as_u64().expect("a page")).or_default().push(found);
                    }
                    for (page, boxes) in by_page {
                        let picture = paper.page(page, 150);
                        for found in boxes {
                            let [x, y, w, h] = ["x", "y", "w", "h"].map(|name| number(found, name));
                            let (middle, centre) = (x + w / 2.0, y + h / 2.0);
                            let dark = |x, y| assert!(picture.darkest(x, y, 0.25) < 128, "{what}: no edge of {found}");
                            // A line's lower edge is drawn; of a box, the middle of each side.
                            dark(x + w * 0.45, y + h);
                            if found["shape"] == "line" {
                                assert!(h >= 8.0, "{what}: lines at least 8 mm apart");
                                continue;
                            }
                            [(middle, y), (x, centre), (x + w, centre)].into_iter().for_each(|(x, y)| dark(x, y));
                            assert!(w >= 5.0 && h >= 5.0, "{what}: at least 5 mm: {found}");
                            if found["shape"] != "field" {
                                assert!(picture.lightest(middle, centre, 1.0) > 250, "{what}: white inside");
                                assert!(picture.darkest(middle, centre, 1.0) > 250, "{what}: nothing inside {found}");
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What can be marked or written, by the instrument alone: variable, answer.
fn meanings(instrument: &Instrument) -> BTreeSet<(String, String)> {
    let mut out = BTreeSet::new();
    for question in instrument.questions() {
        let name = &question.name;
        let mut add = |variable: String, answer: &str| {
            out.insert((variable, answer.to_string()));
        };
        let missing = |add: &mut dyn FnMut(String, &str)| {
            for missing in &question.missing {
                add(name.clone(), missing.code.name());
            }
        };
        match &question.control {
            Control::ChooseOne { choices, .. } => {
                for choice in choices {
                    add(name.clone(), &choice.name);
                    choice.other.iter().for_each(|other| add(other.clone(), ""));
                }
                missing(&mut add);
            }
            Control::ChooseSeveral { choices, .. } | Control::Rank { choices } => {
                for choice in choices {
                    add(format!("{name}/{}", choice.name), "");
                    choice.other.iter().for_each(|other| add(other.clone(), ""));
                }
                missing(&mut add);
            }
            Control::Matrix { items, scale } => {
                for item in items {
                    scale.choices.iter().for_each(|choice| add(format!("{name}.{}", item.name), &choice.name));
                    for missing in scale.missing.iter().chain(&question.missing) {
                        add(format!("{name}.{}", item.name), missing.code.name());
                    }
                }
            }
            Control::Grid { rows, columns, .. } => {
                for row in rows {
                    columns.iter().for_each(|column| add(format!("{name}/{}.{}", row.name, column.name), ""));
                }
                missing(&mut add);
            }
            Control::Range { from, to, .. } => {
                if to - from > 10 {
                    add(name.clone(), "");
                } else {
                    (*from..=*to).for_each(|step| add(name.clone(), &step.to_string()));
                }
                missing(&mut add);
            }
            Control::Number { .. } | Control::Date { .. } | Control::Text { .. } => {
                add(name.clone(), "");
                missing(&mut add);
            }
            Control::Note => {}
        }
    }
    out
}

#[test]
fn there_is_a_box_for_every_answer_and_none_beside() {
    for site in SITES.map(site) {
        for instrument in &site.instruments {
            for locale in &instrument.languages {
                for variant in variants(instrument, locale) {
                    let paper = site.print(instrument, locale, &variant);
                    let word = |found: &Value, name: &str| found[name].as_str().unwrap_or_default().to_string();
                    let printed: BTreeSet<_> = paper
                        .list("boxes")
                        .iter()
                        .map(|found| (word(found, "variable"), word(found, "answer")))
                        .collect();
                    assert_eq!(printed, meanings(instrument), "{} {locale} {}", instrument.name, variant.name());
                }
            }
        }
    }
}
