//! From `survey.yaml` to instrument and codebook: what a survey with every question type becomes, and what no mangled
//! survey may do.

use std::collections::BTreeSet;

use canvass::diagnostic::{Checked, Diagnostic, FileId, Place, Source, Sources};
use canvass::instrument::codebook::{Codebook, Domain};
use canvass::instrument::control::{Control, MissingCode};
use canvass::instrument::{BUILT_IN_SCALES, Instrument, Rule, check};
use canvass::locale::{Locale, Text, message};
use canvass::project::Site;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

const SURVEY: &str = include_str!("check/every-question-type/surveys/pulse/survey.yaml");
const DANISH: &str = include_str!("check/every-question-type/surveys/pulse/translations/da.yaml");

fn site() -> Site {
    Site {
        title: Text::new(Locale::english(), "Test"),
        publisher: None,
        languages: vec![Locale::english()],
        address: None,
        accent: None,
        logo: None,
        profile: Default::default(),
    }
}

fn sources(survey: &str, danish: &str) -> (Sources, FileId, FileId) {
    let mut sources = Sources::default();
    let mut add = |path: &str, text: &str| {
        sources.add(Source { path: format!("surveys/pulse/{path}"), bytes: text.into(), confidential: false })
    };
    let files = (add("survey.yaml", survey), add("translations/da.yaml", danish));
    add("audio/visited.en.mp3", "");
    add("pictures/food.svg", "");
    (sources, files.0, files.1)
}

fn checked(survey: &str, danish: &str) -> Checked<Instrument> {
    let (sources, survey, danish) = sources(survey, danish);
    check::check("pulse", survey, &[danish], &site(), &sources)
}

fn instrument(survey: &str) -> Instrument {
    checked(survey, DANISH).unwrap().value
}

#[test]
fn variables_of_every_type() {
    let codebook = Codebook::of(&instrument(SURVEY));
    let names: Vec<&str> = codebook.variables.iter().map(|variable| variable.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "visited_before",
            "how_often",
            "heard_from/friend",
            "heard_from/nobody",
            "heard_from/other",
            "heard_from_other",
            "services.opening_hours",
            "services.food",
            "best_hours/weekdays.day",
            "best_hours/weekdays.night",
            "best_hours/weekend.day",
            "best_hours/weekend.night",
            "agree",
            "nationality",
            "trust",
            "children",
            "hours",
            "arrived",
            "suggestions",
            "code",
            "films/four",
            "films/five",
            "stay_days",
            "stay_good",
            "region",
            "wellbeing",
            "wellbeing_band",
        ]
    );
    let variable = |name: &str| codebook.get(codebook.find(name).unwrap());
    let danish = Locale::parse("da").unwrap();
    let part = variable("best_hours/weekend.night").part.as_ref().unwrap();
    assert_eq!((part.source(), part.get(&danish).text), ("Weekend, Night", "Weekend, Nat"));
    assert_eq!(variable("stay_days").repeat.as_deref(), Some("stay"));
    let Domain::Category { categories, ordered: true } = &variable("trust").domain else { panic!() };
    assert_eq!(categories.len(), 11);
    assert_eq!((categories[10].name.as_str(), categories[10].score), ("10", Some(10.0)));
    assert_eq!(categories[0].label.get(&danish).text, "0 (Slet ikke)");
    let Domain::Number { decimal: false, bins } = &variable("children").domain else { panic!() };
    // 21 whole numbers from 0 to 20 in classes of 5: 0-4, 5-9, 10-14, 15-19, 20.
    assert_eq!(bins, &[0.0, 5.0, 10.0, 15.0, 20.0]);
    assert!(matches!(variable("films/five").domain, Domain::Rank { of: 2 }));
}

#[test]
fn questions_are_numbered_and_sections_named() {
    let instrument = instrument(SURVEY);
    assert_eq!(instrument.sections.iter().map(|s| s.name.as_str()).collect::<Vec<_>>(), ["start", "use", "opinion"]);
    assert_eq!(instrument.question("welcome").unwrap().number, None);
    assert_eq!(instrument.question("visited_before").unwrap().number, Some(1));
    assert_eq!(instrument.question("stay_good").unwrap().number, Some(16));
    let missing = |name: &str| instrument.question(name).unwrap().missing.iter().map(|m| m.code).collect::<Vec<_>>();
    assert_eq!(missing("nationality"), [MissingCode::Refused, MissingCode::DontKnow]);
    assert_eq!(missing("stay_good"), [MissingCode::DontKnow]);
    let Control::Matrix { scale, .. } = &instrument.question("services").unwrap().control else { panic!() };
    assert_eq!((scale.name.as_deref(), scale.missing.len()), (Some("satisfaction"), 1));
    let Rule::Sum { items, require_items, .. } = &instrument.derived[1].rule else { panic!() };
    assert_eq!((items.len(), *require_items), (3, 2));
    let Rule::Recode { groups, .. } = &instrument.derived[0].rule else { panic!() };
    assert_eq!(groups[1].choices, ["ghana"]);
}

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
    let files = [
        translation("sq", "scales: {yes_no: {choices: {yes: Po}}}\n"),
        translation("pt", "scales: {yes_no: {choices: {yes: Claro}}}\n"),
    ];
    let checked = check::check("pulse", file, &files, &site(), &sources).unwrap();
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

/// The version says what respondents are asked, and nothing else.
#[test]
fn version() {
    let version = |from: &str, to: &str| {
        assert!(SURVEY.contains(from), "{from}");
        instrument(&SURVEY.replacen(from, to, 1)).version
    };
    let first = version("", "");
    assert!(first.len() == 12 && first.bytes().all(|digit| digit.is_ascii_hexdigit()), "{first}");
    for (from, to) in [
        ("invited: 60", "invited: 61"),
        ("min_count: 6", "min_count: 7"),
        ("times: 4", "times: 3"),
        ("score: 2", "score: 3"),
        ("bins: [0, 2.5, 5]", "bins: [0, 3, 5]"),
        ("\n  - section: use", "\n\n\n  - section: use"),
        ("{rows: services, by: region}", "{rows: trust, by: region}"),
        ("days > 0", "days  >  0"),
    ] {
        assert_eq!(version(from, to), first, "{to}");
    }
    let mut seen = BTreeSet::from([first]);
    for (from, to) in [
        ("How many days?", "How many days in all?"),
        ("da: Norge", "da: Norwegen"),
        ("days > 0", "days > 1"),
        ("choose: {exactly: 2}", "choose: {at_most: 2}"),
        ("to: 10,", "to: 11,"),
        ("at_most: 5", "at_most: 6"),
        ("lines: 6", "lines: 7"),
        ("missing: [refused]", "missing: [dont_know]"),
        ("exclusive: true", "exclusive: false"),
        ("required: true", "required: false"),
        ("{en: Onwards, da: Videre}", "{en: Next, da: Videre}"),
        ("symbol: face-5", "symbol: face-4"),
        ("precision: month", "precision: year"),
    ] {
        assert!(seen.insert(version(from, to)), "{to}");
    }
}

/// A line, a word or a sign of the survey changed, moved or lost.
#[derive(Clone, Debug)]
enum Change {
    Drop(usize),
    Twice(usize),
    Swap(usize, usize),
    Word(usize, &'static str),
    Byte(usize, u8),
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let place = || 0..10_000usize;
    let words = vec![
        "",
        "yes",
        "no",
        "~",
        "-1",
        "0",
        "1e400",
        "999999999999999999999",
        "[]",
        "{}",
        "[[a]]",
        "{a: b}",
        "\"\"",
        "*x",
        "&x",
        "ø",
        "rest",
        "refused",
        "text",
        "matrix",
        "grid",
        "note",
        "name",
        "visited_before",
        "services",
        "services.food",
        "\n",
        "2010-13-45",
    ];
    let change = prop_oneof![
        place().prop_map(Change::Drop),
        place().prop_map(Change::Twice),
        (place(), place()).prop_map(|(a, b)| Change::Swap(a, b)),
        (place(), prop::sample::select(words)).prop_map(|(place, word)| Change::Word(place, word)),
        (place(), any::<u8>()).prop_map(|(place, byte)| Change::Byte(place, byte)),
    ];
    proptest::collection::vec(change, 1..6)
}

fn changed(text: &str, changes: &[Change]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_string).collect();
    for change in changes {
        let count = lines.len().max(1);
        match change {
            Change::Drop(line) => drop(lines.remove(line % count)),
            Change::Twice(line) => lines.insert(line % count, lines[line % count].clone()),
            Change::Swap(a, b) => lines.swap(a % count, b % count),
            Change::Word(place, new) => {
                let line = &mut lines[place % count];
                let words: Vec<&str> = line.split_inclusive([' ', ',', '{', '}', '[', ']', ':']).collect();
                if !words.is_empty() {
                    let at = place / count % words.len();
                    *line = words.iter().enumerate().map(|(i, word)| if i == at { new } else { *word }).collect();
                }
            }
            Change::Byte(place, byte) => {
                let line = &mut lines[place % count];
                let at = line.char_indices().nth(place / count % 60).map_or(line.len(), |(at, _)| at);
                line.insert(at, char::from(*byte));
            }
        }
        if lines.is_empty() {
            lines.push(String::new());
        }
    }
    lines.join("\n")
}

/// Seeds of failures are kept, so that they are tried first ever after.
fn config() -> ProptestConfig {
    let seeds = FileFailurePersistence::Direct("proptest-regressions/instrument.txt");
    ProptestConfig { cases: 256, failure_persistence: Some(Box::new(seeds)), ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    /// A mangled survey is an instrument or a list of problems with places inside its files; never a panic.
    #[test]
    fn mangled_surveys(survey in changes(), danish in changes()) {
        let (survey, danish) = (changed(SURVEY, &survey), changed(DANISH, &danish));
        let (sources, ..) = sources(&survey, &danish);
        let found = match checked(&survey, &danish) {
            Ok(checked) => {
                let codebook = Codebook::of(&checked.value);
                let names: BTreeSet<&String> = codebook.variables.iter().map(|variable| &variable.name).collect();
                prop_assert_eq!(names.len(), codebook.variables.len());
                checked.warnings
            }
            Err(problems) => {
                prop_assert!(!problems.is_empty());
                problems
            }
        };
        found.iter().for_each(|diagnostic| inside(diagnostic, &sources));
        canvass::diagnostic::render::render(&found, &sources, canvass::diagnostic::render::Style::Plain);
    }
}

fn inside(diagnostic: &Diagnostic, sources: &Sources) {
    if let Place::At(span) = &diagnostic.place {
        let length = sources.get(span.file).bytes.len();
        assert!(span.start <= span.end && span.start as usize <= length, "{diagnostic:?}");
    }
}

/// The examples of the researcher's reference make one survey, in which nothing is wrong.
#[test]
fn the_reference_is_true() {
    let reference = include_str!("../docs/format.md");
    let blocks = |kind: &str| {
        let opening = format!("```yaml {kind}\n");
        let blocks = reference.split(opening.as_str()).skip(1).map(|rest| rest.split("```").next().unwrap());
        blocks.map(str::to_string).collect::<Vec<_>>()
    };
    let questions = blocks("questions").concat();
    let questions: String = questions.lines().map(|line| format!("  {line}\n")).collect();
    let survey = format!("{}questions:\n{questions}", blocks("survey").concat());
    let checked = checked(&survey, "").unwrap();
    let unexpected: Vec<_> = checked.warnings.iter().filter(|w| !w.message.contains("not yet published")).collect();
    assert!(unexpected.is_empty(), "{unexpected:?}");
    let types: BTreeSet<_> = checked
        .value
        .questions()
        .map(|question| std::mem::discriminant(&question.control))
        .map(|d| format!("{d:?}"))
        .collect();
    // Every kind of control has an example.
    assert_eq!(types.len(), 10);
}
