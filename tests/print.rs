//! Printed questionnaires, looked at from outside: what other programs find in the PDF, and on the page itself.
#![cfg(feature = "pdf")]

#[path = "print/paper.rs"]
mod paper;

use std::collections::{BTreeMap, BTreeSet};

use canvass::form::print::{Fonts, Variant, mark};
use canvass::instrument::control::{Choice, Control, Item};
use canvass::instrument::{Element, Instrument, Question};
use canvass::locale::{Locale, Text, markdown};
use paper::{SITES, letters, locale, number, site, turned, variants, within_the_margins};
use serde_json::Value;

#[test]
fn every_variant_is_tagged_identified_and_carries_its_fonts() {
    for site in SITES.map(site) {
        for instrument in &site.instruments {
            for locale in &instrument.languages {
                for variant in variants(instrument, locale) {
                    let what = format!("{} {locale} {}", instrument.name, variant.name());
                    let paper = site.print(instrument, locale, &variant);
                    let title = markdown::plain(instrument.title.get(locale).text);
                    paper.is_accessible(&title, locale, &what);
                }
            }
        }
    }
}

/// The instrument's own texts of one question, in the order read; `Vec` of alternatives that may come in any order.
fn texts(question: &Question, locale: &Locale) -> Vec<Vec<String>> {
    let text = |text: &Text| letters(&markdown::plain(text.get(locale).text));
    let choices = |choices: &[Choice]| choices.iter().map(|choice| vec![text(&choice.label)]).collect::<Vec<_>>();
    let items = |items: &[Item]| items.iter().map(|item| text(&item.label)).collect::<Vec<_>>();
    let number = question.number.map(|number| number.to_string()).unwrap_or_default();
    let mut out = vec![vec![number + &text(&question.label)]];
    out.extend(question.hint.iter().map(|hint| vec![text(hint)]));
    match &question.control {
        Control::ChooseOne { choices: all, .. } | Control::ChooseSeveral { choices: all, .. } => {
            out.extend(choices(all))
        }
        Control::Rank { choices: all } => out.extend(choices(all)),
        Control::Matrix { items: all, scale } => {
            let mut any = items(all);
            any.extend(scale.choices.iter().map(|choice| text(&choice.label)));
            any.extend(scale.missing.iter().flat_map(|missing| missing.label.as_ref()).map(text));
            out.push(any);
        }
        Control::Grid { rows, columns, .. } => {
            let mut any = items(rows);
            any.extend(items(columns));
            out.push(any);
        }
        Control::Range { labels, .. } => out.push(labels.values().map(text).collect()),
        Control::Number { unit, .. } => out.extend(unit.iter().map(|unit| vec![text(unit)])),
        Control::Date { .. } | Control::Text { .. } | Control::Note => {}
    }
    if !matches!(question.control, Control::Matrix { .. }) {
        out.extend(question.missing.iter().flat_map(|missing| missing.label.as_ref()).map(|label| vec![text(label)]));
    }
    out
}

#[test]
fn the_text_read_aloud_is_the_instruments_in_its_order() {
    for site in SITES.map(site) {
        for instrument in &site.instruments {
            for locale in &instrument.languages {
                for variant in [Variant::Standard, Variant::Guide] {
                    let paper = site.print(instrument, locale, &variant);
                    let rtl = locale.direction() == "rtl";
                    let read: String = match locale.tag() {
                        // Of a letter with marks over it, poppler shows the replacement text twice, and in the order of
                        // the structure not at all; the order on the page is the same here.
                        "th" => once(&letters(&paper.tool("pdftotext", &["-raw"], &["-"]))),
                        _ => {
                            let elements = paper.structure().into_iter();
                            let said = elements.map(|element| if rtl { turned(element) } else { element.concat() });
                            said.map(|element| letters(&element)).collect()
                        }
                    };
                    let mut at = 0;
                    let mut expect = |alternatives: Vec<String>| {
                        let mut furthest = at;
                        for text in alternatives {
                            let text = if locale.tag() == "th" { once(&text) } else { text };
                            let found = read[at..].find(&text);
                            let what = format!("{} {locale} {}", instrument.name, variant.name());
                            let found = found.unwrap_or_else(|| panic!("{what}: `{text}` is not in `{}`", &read[at..]));
                            furthest = furthest.max(at + found + text.len());
                        }
                        at = furthest;
                    };
                    expect(vec![letters(&markdown::plain(instrument.title.get(locale).text))]);
                    for section in &instrument.sections {
                        if let Some(label) = &section.label {
                            expect(vec![letters(&markdown::plain(label.get(locale).text))]);
                        }
                        for element in &section.elements {
                            let (questions, rounds) = match element {
                                Element::Question(question) => (std::slice::from_ref(&**question), 1),
                                Element::Repeat(repeat) => (repeat.questions.as_slice(), repeat.at_most.min(3)),
                            };
                            for question in (0..rounds).flat_map(|_| questions) {
                                texts(question, locale).into_iter().for_each(&mut expect);
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A Thai text in which no letter with its marks follows itself. Typst draws a letter in two runs where its mark is raised, and gives
/// both runs the whole letter as `ActualText` (typst#7610, krilla#411), so that readers of the PDF find it twice.
fn once(text: &str) -> String {
    let mark = |letter: char| matches!(letter, '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}');
    let letters: Vec<char> = text.chars().collect();
    let mut clusters: Vec<&[char]> = letters.chunk_by(|_, next| mark(*next)).collect();
    clusters.dedup_by(|next, before| next.len() > 1 && next == before);
    clusters.concat().into_iter().collect()
}

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

#[test]
fn no_question_is_split_and_nothing_leaves_its_page_even_with_labels_three_times_as_long() {
    for site in SITES.map(site) {
        for instrument in &site.instruments {
            for (instrument, long) in [(instrument.clone(), false), (three_times_as_long(instrument), true)] {
                for locale in instrument.languages.iter().take(2) {
                    for variant in variants(&instrument, locale) {
                        let what = format!("{} {locale} {} long: {long}", instrument.name, variant.name());
                        let paper = site.print(&instrument, locale, &variant);
                        for question in paper.list("questions") {
                            // Only a question that is longer than a page, and so begins one, may go on.
                            let longer = long && number(question, "y") < 19.1;
                            assert!(longer || question["page"] == question["end_page"], "{what}: {question} is split");
                            assert!(number(question, "end_y") <= 264.1, "{what}: {question} leaves its page");
                        }
                        for found in paper.list("boxes") {
                            let [x, y, w, h] = ["x", "y", "w", "h"].map(|name| number(found, name));
                            assert!(x >= 17.9 && x + w <= 192.1 && y >= 18.9 && y + h <= 264.1, "{what}: {found}");
                        }
                        within_the_margins(&paper.tool("pdftotext", &["-bbox"], &["-"]), &what);
                    }
                }
            }
        }
    }
}

/// The same survey with every text said three times.
fn three_times_as_long(instrument: &Instrument) -> Instrument {
    let mut long = instrument.clone();
    let three = |text: &mut Text| {
        let texts: Vec<_> =
            text.iter().map(|(locale, text)| (locale.clone(), format!("{text} {text} {text}"))).collect();
        texts.into_iter().for_each(|(locale, said)| text.insert(locale, said));
    };
    let choices = |choices: &mut Vec<Choice>| choices.iter_mut().for_each(|choice| three(&mut choice.label));
    let items = |items: &mut Vec<Item>| items.iter_mut().for_each(|item| three(&mut item.label));
    let question = |question: &mut Question| {
        three(&mut question.label);
        question.hint.iter_mut().for_each(three);
        question.missing.iter_mut().flat_map(|missing| &mut missing.label).for_each(three);
        match &mut question.control {
            Control::ChooseOne { choices: all, .. } | Control::ChooseSeveral { choices: all, .. } => choices(all),
            Control::Rank { choices: all } => choices(all),
            Control::Matrix { items: all, scale } => {
                items(all);
                choices(&mut scale.choices);
                scale.missing.iter_mut().flat_map(|missing| &mut missing.label).for_each(three);
            }
            Control::Grid { rows, columns, .. } => [rows, columns].into_iter().for_each(items),
            Control::Range { labels, .. } => labels.values_mut().for_each(three),
            Control::Number { unit, .. } => unit.iter_mut().for_each(three),
            Control::Date { .. } | Control::Text { .. } | Control::Note => {}
        }
    };
    three(&mut long.title);
    long.intro.iter_mut().for_each(three);
    for section in &mut long.sections {
        section.label.iter_mut().for_each(three);
        for element in &mut section.elements {
            match element {
                Element::Question(asked) => question(asked),
                Element::Repeat(repeat) => repeat.questions.iter_mut().for_each(question),
            }
        }
    }
    long
}

#[test]
fn every_sheet_says_to_a_machine_which_sheet_it_is() {
    let site = site("tests/print/site");
    let instrument = &site.instruments[0];
    for (tag, variant) in [("en", Variant::Standard), ("ar", Variant::Large), ("th", Variant::Bilingual(locale("en")))]
    {
        let (paper, language) = (site.print(instrument, &locale(tag), &variant), locale(tag));
        let pages = paper.boxes["pages"].as_u64().expect("a number of pages");
        for page in 1..=pages {
            // Half as fine as an office scanner.
            paper.page(page, 150);
            let output = std::process::Command::new("zbarimg")
                .args(["--quiet", "--raw", "page.pgm"])
                .current_dir(paper.path())
                .output()
                .expect("zbarimg is in tests/install");
            let read = String::from_utf8_lossy(&output.stdout).trim().to_string();
            assert_eq!(read, mark::payload(instrument, &language, &variant, usize::try_from(page).expect("small")));
        }
        assert_eq!(paper.list("corners").len() as u64, 4 * pages);
        assert_eq!(paper.list("marks").len() as u64, pages);
    }
}

#[test]
fn a_question_has_the_same_number_on_the_web_on_paper_and_in_the_codebook() {
    for folder in SITES {
        let site = site(folder);
        let files = canvass::build(&site.project, &canvass::BuildOptions { minify: false, ..Default::default() });
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

#[test]
fn rules_are_said_as_a_person_would_say_them() {
    let site = site("tests/print/site");
    let paper = site.print(&site.instruments[0], &locale("en"), &Variant::Standard);
    let text = paper.structure().concat().concat();
    for said in [
        // 1: "no" and "I will not say" pass over 2 and 3; "yes" reads on.
        "Nogo to 4",
        "I will not saygo to 4",
        "Only if you answered “Yes” to question 1.2Since when?",
        "Only if you answered “Yes” to question 1.3How many people live with you?",
        // 4: only the answer that rules out the others can pass over 5.
        "Nothing (then no other cross)go to 6",
        "Only if you put a cross at “Food” or “A quiet place where I can sleep” in question 4.5How much do you need it?",
        "Only if you answered “Bad” to question 6 (The food).7What is bad about the food?",
        "Put a cross in 2 squares.",
        "Put a cross in up to 3 squares.",
        "Write a number from 0 to 100.",
        // A calculation cannot be said on paper.
        "Not everyone needs to answer this. If it does not fit you, go on.11How heavy is the bag?",
    ] {
        assert!(text.contains(said), "`{said}` is not in `{text}`");
    }
    assert!(!text.contains("Yesgo to"), "{text}");
    assert_eq!(text.matches("go to ").count(), 3, "{text}");
}

#[test]
fn a_rule_that_paper_cannot_say_is_a_warning_that_names_the_question() {
    let site = site("tests/print/site");
    let found = site.try_print(&site.instruments[0], &locale("en"), &Variant::Standard, &Fonts::of(&site.project));
    let warnings = found.expect("it is printed").warnings;
    let said: Vec<&str> = warnings.iter().map(|warning| warning.message.as_str()).collect();
    assert_eq!(said, ["who is asked question `weight` cannot be said on paper"]);
}

#[test]
fn a_letter_that_no_font_has_is_named_with_its_language_and_question() {
    let site = site("tests/print/site");
    let found = site.try_print(&site.instruments[0], &locale("th"), &Variant::Standard, &Fonts::built_in());
    let errors = found.expect_err("the built-in fonts have no Thai");
    let said: BTreeSet<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    // The letters of "ต่อไปเกี่ยวกับบริการ", in the order of the Unicode chart "Thai".
    let named = "no font has these letters of question `before_services` in `th`: `ก` (U+0E01), `ต` (U+0E15), \
                 `บ` (U+0E1A), `ป` (U+0E1B), `ย` (U+0E22), `ร` (U+0E23), `ว` (U+0E27), `อ` (U+0E2D) and 7 more";
    assert!(said.contains(named), "{said:#?}");
    assert_eq!(said.len(), errors.len(), "each is said once");
}

#[test]
fn the_same_questionnaire_is_the_same_bytes_also_from_the_cache() {
    use canvass::form::print::{Subject, cache::Cache, questionnaire};
    let site = site(".");
    let (instrument, files) = (&site.instruments[0], &site.project.surveys[0]);
    let subject = Subject::of(&site.project, files, instrument);
    let fonts = Fonts::of(&site.project);
    let fresh = || questionnaire(&subject, &locale("da"), &Variant::Standard, &fonts).expect("it is printed").value;
    let first = fresh();
    assert!(first == fresh(), "two layouts differ");
    let folder = tempfile::tempdir().expect("a folder");
    let cache = Cache::in_folder(folder.path());
    let cached = |instrument: &Instrument| {
        let subject = Subject { instrument, ..subject.clone() };
        cache.questionnaire(&subject, &locale("da"), &Variant::Standard, &fonts).expect("it is printed").value
    };
    assert!(cached(instrument) == first);
    let entries = || std::fs::read_dir(folder.path()).expect("the cache").count();
    assert_eq!(entries(), 2, "a PDF and its boxes");
    assert!(cached(instrument) == first && entries() == 2, "an unchanged questionnaire is found again");
    // It is read, not laid out: what stands in the cache comes back, even what no layout would give.
    for entry in std::fs::read_dir(folder.path()).expect("the cache") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|ending| ending == "json") {
            std::fs::write(&path, "planted").expect("written");
        }
    }
    assert!(cached(instrument).boxes == b"planted", "an unchanged questionnaire is not laid out again");
    let mut changed = instrument.clone();
    changed.title.insert(locale("da"), "Noget andet");
    assert!(cached(&changed).pdf != first.pdf && entries() == 4, "a changed one is laid out");
    for entry in std::fs::read_dir(folder.path()).expect("the cache") {
        let path = entry.expect("an entry").path();
        let bytes = std::fs::read(&path).expect("a file");
        std::fs::write(&path, &bytes[..bytes.len() / 2]).expect("cut short");
    }
    assert!(cached(instrument) == first, "a file cut short is not believed");
}
