//! From `survey.yaml` to instrument and codebook: what a survey with every question type becomes, and what no mangled
//! survey may do.

mod mangled;
mod scale;

use std::collections::BTreeSet;

use canvass::diagnostic::{Checked, FileId, Source, Sources};
use canvass::locale::{Locale, Text};
use canvass::model::codebook::{Codebook, Domain};
use canvass::model::control::{Control, MissingCode};
use canvass::model::instrument::{Instrument, Rule};
use canvass::model::site::Site;
use canvass::source::instrument::check;
use canvass::source::project::SurveyFiles;

const SURVEY: &str = include_str!("../../check/every-question-type/surveys/pulse/survey.yaml");
const DANISH: &str = include_str!("../../check/every-question-type/surveys/pulse/translations/da.yaml");

fn site() -> Site {
    Site {
        title: Text::new(Locale::english(), "Test"),
        publisher: None,
        languages: vec![Locale::english()],
        address: None,
        accessibility_statement: None,
        accent: None,
        logo: None,
        citation: false,
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
    let files = SurveyFiles { translations: vec![danish], ..SurveyFiles::new("pulse", survey) };
    check::check(&files, &site(), &sources)
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
    let Rule::Recode { from, groups } = &instrument.derived[0].rule else { panic!() };
    let codebook = Codebook::of(&instrument);
    let Domain::Category { categories, .. } = &codebook.get(*from).domain else { panic!() };
    let gathered: Vec<&str> =
        groups[1].choices.iter().map(|code| categories[usize::from(*code)].name.as_str()).collect();
    assert_eq!((codebook.get(*from).name.as_str(), gathered), ("nationality", vec!["ghana"]));
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

/// The examples of the researcher's reference make one survey, in which nothing is wrong.
#[test]
fn the_reference_is_true() {
    let reference = include_str!("../../../docs/format.md");
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
