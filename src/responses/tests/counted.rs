//! Rounds of a repeat against what is counted of them: every list of rounds that a person may tell of is allowed by the rules of the
//! questions that stand for them, and every sheet that those rules allow is some person's.

use std::collections::BTreeSet;

use super::fixture;
use crate::model::codebook::VariableId;
use crate::model::counted::counted;
use crate::responses::counted::people_of;
use crate::responses::dataset::Code;
use crate::responses::sheet::{Checker, Sheet};

const SURVEY: &str = r"
title: Stays
languages: [en]
questions:
  - repeat: stay
    label: Your stays
    at_most: 2
    questions:
      - {name: place, type: select_one, label: Where?, choices: [{name: here, label: Here}, {name: there, label: There}]}
      - {name: why, type: select_multiple, label: Why?, choose: {at_most: 2},
         choices: [{name: a, label: A}, {name: b, label: B}, {name: c, label: C}, {name: none, label: None, exclusive: true}]}
";

/// The codes of the questions that are added.
type Codes = Vec<u8>;

fn added(sheet: &Sheet, first: u32, many: usize) -> Codes {
    (first..).take(many).map(|id| sheet.code(VariableId(id)).0).collect()
}

#[test]
fn what_is_counted_of_rounds_is_all_that_there_can_be() {
    let places = ["", "place: here", "place: there", "place: refused"];
    let whys = ["", "[]", "[a]", "[b]", "[c]", "[none]", "[a, b]", "[a, c]", "[b, c]", "refused"];
    let whys = whys.map(|why| if why.is_empty() { String::new() } else { format!("why: {why}") });
    let one = |place: &&str| {
        let place = (*place).to_string();
        let said =
            |why: &String| [&place, why].into_iter().filter(|said| !said.is_empty()).cloned().collect::<Vec<_>>();
        whys.iter().map(|why| said(why).join(", ")).collect::<Vec<_>>()
    };
    let round: Vec<String> = places.iter().flat_map(one).collect();
    let mut people = vec!["- {}".to_string(), "- stay: []".into(), "- stay: refused".into()];
    people.extend(round.iter().map(|round| format!("- stay: [{{{round}}}]")));
    people.extend(round.iter().flat_map(|a| round.iter().map(move |b| format!("- stay: [{{{a}}}, {{{b}}}]"))));
    let fixture = fixture(SURVEY).response("a.yaml", people.join("\n"));
    let counted = counted(&fixture.instrument, &fixture.codebook).expect("there is a repeat");
    let data = people_of(fixture.data(), &fixture.codebook, &counted, &[]);
    let checker = Checker::new(&counted.instrument, &counted.codebook);
    let first = fixture.codebook.variables.len() as u32;
    let many = counted.codebook.variables.len() - first as usize;
    assert_eq!(many, 1 + 2 + 4);

    let sheets = checker.sheets(&data);
    assert_eq!(sheets.len(), people.len());
    for (sheet, person) in sheets.iter().zip(&people) {
        assert!(checker.accepts(sheet), "{person}: {:?}", added(sheet, first, many));
    }
    let reached: BTreeSet<Codes> = sheets.iter().map(|sheet| added(sheet, first, many)).collect();

    let states = |ticks: usize| -> Vec<Codes> {
        let ticked = (0..1u8 << ticks).map(|mask| (0..ticks).map(|at| mask >> at & 1).collect());
        ticked.chain([Code::SKIPPED, Code::REFUSED, Code::NOT_ASKED].map(|code| vec![code.0; ticks])).collect()
    };
    let mut allowed = BTreeSet::new();
    for number in [0, 1, 2, Code::SKIPPED.0, Code::REFUSED.0, Code::NOT_ASKED.0] {
        for place in states(2) {
            for why in states(4) {
                let codes: Codes = [number].into_iter().chain(place.iter().copied()).chain(why).collect();
                let mut sheet = Sheet::blank(&counted.codebook);
                for (id, code) in (first..).zip(&codes) {
                    sheet.write(VariableId(id), Code(*code), 0.0);
                }
                if checker.accepts(&sheet) {
                    allowed.insert(codes);
                }
            }
        }
    }
    assert_eq!(allowed.difference(&reached).collect::<Vec<_>>(), Vec::<&Codes>::new(), "nobody is so");
    assert_eq!(reached.difference(&allowed).collect::<Vec<_>>(), Vec::<&Codes>::new());
}

/// The people of a survey, each with the codes of the questions that are asked once and of what is counted of rounds.
fn counted_of(fixture: super::Fixture) -> Vec<Codes> {
    let counted = counted(&fixture.instrument, &fixture.codebook).expect("there is a repeat");
    let data = people_of(fixture.data(), &fixture.codebook, &counted, &[]);
    let checker = Checker::new(&counted.instrument, &counted.codebook);
    let many = counted.codebook.variables.len();
    let mut people: Vec<Codes> = checker.sheets(&data).iter().map(|sheet| added(sheet, 0, many)).collect();
    people.sort();
    people
}

#[test]
fn rows_of_one_person_are_the_same_as_rounds() {
    let survey = SURVEY.replace("questions:\n  - repeat", "questions:\n  - {name: age, type: select_one, label: Age?, choices: [{name: old, label: Old}, {name: young, label: Young}]}\n  - repeat");
    let yaml = "- {age: old, stay: [{place: here, why: [a]}, {place: there, why: [b, c]}]}\n- {age: young, stay: [{place: here}]}\n- {age: young, stay: []}\n";
    let people = "who,age\nK-1,old\n k-2 ,young\nK-3,young\n";
    let talks = "who,place,why\nk-2,here,\nK-1,here,a\nK-1,there,b;c\n";
    let import = r"
- {file: responses/people.csv, columns: {who: person, age: {question: age}}}
- {file: responses/talks.csv, rounds: stay, columns: {who: person, place: {question: place}, why: {question: why}}}
";
    let told = counted_of(fixture(&survey).response("a.yaml", yaml));
    let listed = fixture(&survey).response("people.csv", people).response("talks.csv", talks).import(import);
    assert_eq!(counted_of(listed), told);
    assert_eq!(told.len(), 3);
}

#[test]
fn many_rounds_are_told_in_classes() {
    let survey = SURVEY.replacen("at_most: 2", "at_most: 40", 1);
    let yaml = format!("- stay: [{}]\n- stay: [{{place: here}}]\n", ["{place: here}"; 37].join(", "));
    let fixture = fixture(&survey).response("a.yaml", yaml);
    let counted = counted(&fixture.instrument, &fixture.codebook).expect("there is a repeat");
    let data = people_of(fixture.data(), &fixture.codebook, &counted, &[]);
    let number = VariableId(fixture.codebook.variables.len() as u32);
    let checker = Checker::new(&counted.instrument, &counted.codebook);
    let sheets = checker.sheets(&data);
    assert_eq!(sheets.iter().map(|sheet| sheet.number(number)).collect::<Vec<_>>(), [37.0, 1.0]);
    assert!(sheets.iter().all(|sheet| checker.accepts(sheet)));
}

/// The answer that decides whether a repeat is asked stands in another file than its rounds.
#[test]
fn a_repeat_is_asked_by_what_another_row_says() {
    let survey = SURVEY.replace(
        "questions:\n  - repeat: stay",
        "questions:\n  - {name: came, type: select_one, label: Came?, choices: yes_no}\n  - repeat: stay\n    relevant: came = yes",
    );
    let talks = "who,place\na,here\na,there\nb,here\n";
    let import = r"
- {file: responses/people.csv, columns: {who: person, came: {question: came}}}
- {file: responses/talks.csv, rounds: stay, columns: {who: person, place: {question: place}}}
";
    let listed =
        |people: &str| fixture(&survey).response("people.csv", people).response("talks.csv", talks).import(import);
    let yaml =
        "- {came: yes, stay: [{place: here}, {place: there}]}\n- {came: yes, stay: [{place: here}]}\n- {came: no}\n";
    let told = counted_of(fixture(&survey).response("a.yaml", yaml));
    assert_eq!(counted_of(listed("who,came\na,yes\nb,yes\nc,no\n")), told);
    let wrong = listed("who,came\na,yes\nb,no\nc,no\n").read().err().expect("b did not come");
    assert_eq!(wrong.len(), 1);
    assert!(wrong[0].message.contains("somebody has an answer to `stay`"), "{}", wrong[0].message);
}
