//! Built-in scales, in the languages of the survey and of its translation files.

use std::collections::BTreeSet;

use canvass::diagnostic::Source;
use canvass::locale::{Locale, message};
use canvass::model::control::Control;
use canvass::source::instrument::{BUILT_IN_SCALES, check};

use super::site;
use super::{checked, sources};
use canvass::source::project::SurveyFiles;

/// Built-in scales speak the survey's languages, also regional ones; a file may word them otherwise, or in a language
/// that they do not speak.
#[test]
fn built_in_scales() {
    let survey = "languages: [en, sq, pt, da-DK]\ntitle: T\nquestions:\n  - {name: a, type: select_one, label: A, choices: yes_no}\n";
    let (mut sources, file, _) = sources(survey, "");
    let mut translation = |language: &str, text: &str| {
        let path = format!("surveys/pulse/translations/{language}.yaml");
        sources.add(Source { path, bytes: text.into(), confidential: false })
    };
    let translations = vec![
        translation("sq", "scales: {yes_no: {choices: {yes: Po}}}\n"),
        translation("pt", "scales: {yes_no: {choices: {yes: Claro}}}\n"),
    ];
    let files = SurveyFiles { translations, ..SurveyFiles::new("pulse", file) };
    let checked = check::check(&files, &site(), &sources).unwrap();
    let Control::ChooseOne { choices, .. } = &checked.value.question("a").unwrap().control else { panic!() };
    let labels = |tag: &str| {
        let locale = Locale::parse(tag).unwrap();
        let label = |choice: usize| choices[choice].label.get(&locale).text.to_string();
        [label(0), label(1)]
    };
    assert_eq!([labels("sq"), labels("pt"), labels("da-DK")], [["Po", "No"], ["Claro", "Não"], ["Ja", "Nej"]]);
    // Not in Albanian: the title, the question, and "no". In Portuguese "no" is built in.
    let lacking = |text: &str| checked.warnings.iter().any(|warning| warning.message.starts_with(text));
    assert!(lacking("3 texts are not translated into `sq`") && lacking("2 texts are not translated into `pt`"));
}

/// Whoever answers in a language of the forms reads the built-in scales in it, and can tell their steps apart.
#[test]
fn built_in_scales_speak_every_language_of_the_forms() {
    let languages = message::languages();
    assert_eq!(languages.len(), 16);
    let tags: Vec<&str> = languages.iter().map(Locale::tag).collect();
    let asked =
        BUILT_IN_SCALES.map(|name| format!("  - {{name: q_{name}, type: select_one, label: Q, choices: {name}}}\n"));
    let more = "  - {name: more, type: select_one, label: Q, other: true, choices: [{name: a, label: A}]}\n";
    let survey = format!("languages: [{}]\ntitle: T\nquestions:\n{}{more}", tags.join(", "), asked.concat());
    let instrument = checked(&survey, "").unwrap().value;
    let mut english = BTreeSet::new();
    for name in BUILT_IN_SCALES.map(|name| format!("q_{name}")) {
        let Control::ChooseOne { choices, .. } = &instrument.question(&name).unwrap().control else { panic!() };
        assert!(choices.len() >= 2, "{name}");
        for locale in &languages {
            let labels: BTreeSet<&str> = choices.iter().map(|choice| choice.label.get(locale).text).collect();
            assert_eq!(labels.len(), choices.len(), "{name} in {locale}");
            assert!(choices.iter().all(|choice| choice.label.has(locale)), "{name} in {locale}");
        }
        english.extend(choices.iter().map(|choice| choice.label.get(&Locale::english()).text.to_string()));
    }
    assert!(english.contains("Strongly agree") && english.contains("No"), "{english:?}");
    let Control::ChooseOne { choices, .. } = &instrument.question("more").unwrap().control else { panic!() };
    let other = &choices.last().unwrap().label;
    assert!(languages.iter().all(|locale| other.has(locale)), "{other:?}");
}
