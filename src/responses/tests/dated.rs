//! What is worked out from dates, against what the rules of the question that holds it allow: whatever dates somebody gives makes a sheet that they
//! allow, and every sheet that they allow is of some dates.

use std::collections::BTreeSet;

use super::fixture;
use crate::model::blanks::public_blanks;
use crate::model::codebook::VariableId;
use crate::model::counted::counted;
use crate::responses::counted::people_of;
use crate::responses::dataset::{Code, Column};
use crate::responses::sheet::{Checker, Sheet};

const SURVEY: &str = r#"
title: Stays
languages: [en]
questions:
  - {name: came, type: select_one, label: Came?, choices: yes_no}
  - {name: arrived, type: date, label: Arrived?, relevant: came = yes}
  - {name: left, type: date, label: Left?, relevant: came = yes}
  - {name: why, type: select_one, label: Why?, choices: yes_no, relevant: answered(left)}
derive:
  - {name: nights, between: [arrived, left], groups: [0, 1], at_most: 2, UNTIL}
"#;

const ARRIVED: u32 = 1;
const LEFT: u32 = 2;

/// Whether there is an answer, or why not; a number besides.
type Answer = (u8, u64);

/// What somebody's sheet says where something published may look at it: every answer that has a table, the number, and whether the date that a
/// condition looks at was given. That nothing looks at the other one is what [`crate::source::instrument::check`] sees to.
fn seen(sheet: &Sheet, variables: u32) -> Vec<Answer> {
    let answer = |id: u32| {
        let (code, number) = (sheet.code(VariableId(id)), sheet.number(VariableId(id)));
        match code {
            Code::NOT_ASKED => (code.0, 0),
            _ if id == ARRIVED => (Code::SKIPPED.0, 0),
            Code::ANSWERED if id == LEFT => (code.0, 0),
            _ if id == LEFT => (Code::SKIPPED.0, 0),
            _ => (code.0, number.to_bits()),
        }
    };
    (0..variables).map(answer).collect()
}

fn all_there_can_be(until: &str) {
    let survey = SURVEY.replace("UNTIL", until);
    let dates = ["", "2021-03-01", "2021-03-02", "2021-03-03", "2021-03", "refused", "dont_know", "not_applicable"];
    let why = ["", "yes", "no", "refused", "dont_know", "not_applicable"];
    let said = |name: &str, value: &str| if value.is_empty() { String::new() } else { format!("{name}: {value}, ") };
    let mut people = vec![];
    for came in ["", "no", "refused", "dont_know", "not_applicable"] {
        people.push(format!("- {{{}}}", said("came", came)));
    }
    for arrived in dates {
        for left in dates {
            let answered = left.starts_with("2021");
            for why in why.iter().filter(|why| answered || why.is_empty()) {
                // What ends before it begins is a mistake.
                let days = (arrived.strip_prefix("2021-03-0"), left.strip_prefix("2021-03-0"));
                if matches!(days, (Some(from), Some(to)) if from > to) {
                    continue;
                }
                people.push(format!(
                    "- {{came: yes, {}{}{}}}",
                    said("arrived", arrived),
                    said("left", left),
                    said("why", why)
                ));
            }
        }
    }
    let fixture = fixture(&survey).response("a.yaml", people.join("\n").replace(", }", "}"));
    let counted = counted(&fixture.instrument, &fixture.codebook).expect("something is worked out");
    let data = people_of(fixture.data(), &fixture.codebook, &counted, &[]);
    let checker = Checker::new(&counted.instrument, &counted.codebook);
    let variables = 5;
    let sheets = checker.sheets(&data);
    assert_eq!(sheets.len(), people.len());
    for (sheet, person) in sheets.iter().zip(&people) {
        assert!(checker.accepts(sheet), "{person}");
    }
    let reached: BTreeSet<Vec<Answer>> = sheets.iter().map(|sheet| seen(sheet, variables)).collect();

    let blanks = [Code::SKIPPED, Code::NOT_ASKED, Code::REFUSED, Code::DONT_KNOW, Code::NOT_APPLICABLE];
    let choices: Vec<(Code, f64)> = [Code(0), Code(1)].into_iter().chain(blanks).map(|code| (code, 0.0)).collect();
    let dates: Vec<(Code, f64)> = [Code::ANSWERED].into_iter().chain(blanks).map(|code| (code, 0.0)).collect();
    let mut numbers: Vec<(Code, f64)> = blanks.map(|code| (code, 0.0)).to_vec();
    numbers.extend((-1..=4).map(|number| (Code::ANSWERED, f64::from(number))));
    let mut allowed = BTreeSet::new();
    for came in &choices {
        for arrived in &dates {
            for left in &dates {
                for why in &choices {
                    for number in &numbers {
                        let mut sheet = Sheet::blank(&counted.codebook);
                        for (id, (code, number)) in (0..).zip([came, arrived, left, why, number]) {
                            sheet.write(VariableId(id), *code, *number);
                        }
                        if checker.accepts(&sheet) {
                            allowed.insert(seen(&sheet, variables));
                        }
                    }
                }
            }
        }
    }
    assert_eq!(reached.difference(&allowed).collect::<Vec<_>>(), Vec::<&Vec<Answer>>::new());
    assert_eq!(allowed.difference(&reached).collect::<Vec<_>>(), Vec::<&Vec<Answer>>::new(), "nobody is so");
}

#[test]
fn nights_of_what_has_ended_are_all_that_there_can_be() {
    all_there_can_be("");
}

#[test]
fn nights_up_to_a_day_are_all_that_there_can_be() {
    all_there_can_be("until: 2021-03-03");
}

/// The bands of somebody's rounds, by their code.
#[test]
fn what_people_weigh_is_read_where_it_stands_beside_what_is_worked_out() {
    let survey = r"
title: Ages
languages: [en]
study: {weight: {column: w, from: [sex, age]}}
questions:
  - {name: sex, type: select_one, label: You, choices: [{name: man, label: A man}, {name: woman, label: A woman}]}
  - {name: born, type: integer, label: Year of birth}
derive:
  - {name: age, age: born, at: 2024-05-01, groups: [18, 50]}
";
    let fixture = fixture(survey).response("a.csv", "sex,born,w\nman,1990,1.5\nwoman,1960,0.5\n");
    let counted = counted(&fixture.instrument, &fixture.codebook).expect("an age is added");
    let data = people_of(fixture.data(), &fixture.codebook, &counted, &[]);
    let find = |name: &str| counted.codebook.find(name).expect("it is a variable");
    let numbers = |id: VariableId| match data.column(id) {
        Column::Numbers { values, .. } => values.clone(),
        Column::Codes(codes) => codes.iter().map(|code| f64::from(code.0)).collect(),
        Column::Texts { .. } | Column::Rounds(_) => panic!("no number"),
    };
    assert_eq!(numbers(find("w")), [1.5, 0.5]);
    assert_eq!(numbers(find("age")), [0.0, 1.0]);
    let from = &counted.instrument.study.weight.as_ref().expect("it is weighted").from;
    assert_eq!(*from, [find("sex"), find("age")]);
    let checker = Checker::new(&counted.instrument, &counted.codebook);
    assert!(checker.sheets(&data).iter().all(|sheet| checker.accepts(sheet)));
}

fn rounds_of(fixture: &super::Fixture, name: &str) -> Vec<Vec<u8>> {
    let id = fixture.codebook.find(name).unwrap();
    match fixture.data().column(id) {
        Column::Rounds(rounds) => {
            rounds.iter().map(|of| of.as_ref().map_or(vec![], |of| of.iter().map(|code| code.0).collect())).collect()
        }
        _ => vec![],
    }
}

const ROUNDS: &str = r"
title: Stays
languages: [en]
questions:
  - {name: born, type: integer, label: Born?}
  - repeat: stay
    label: Your stays
    questions:
      - {name: place, type: select_one, label: Where?, choices: [{name: here, label: Here}, {name: there, label: There}]}
      - {name: arrived, type: date, label: Arrived?}
      - {name: left, type: date, label: Left?}
  - repeat: child
    label: Your children
    questions:
      - {name: child_born, type: date, label: Born?, precision: year}
derive:
  - {name: nights, between: [arrived, left], groups: [0, 8, 31]}
  - {name: age, age: born, at: 2021-12-31, groups: [0, 18]}
  - {name: child_age, age: child_born, at: 2021-12-31, groups: [0, 3, 7]}
";

#[test]
fn each_round_has_its_band_and_people_are_counted() {
    let yaml = "- {born: 1990, stay: [{arrived: 2021-01-01, left: 2021-01-03}, {arrived: 2021-02-01, left: 2021-05-01}, {arrived: 2021-06-01}], child: [{child_born: 2020}]}\n- {stay: [{place: here}], child: [{child_born: 2010}, {child_born: 2018}]}\n- {born: 2010, stay: []}\n";
    let fixture = fixture(ROUNDS).response("a.yaml", yaml);
    let open = Code::SKIPPED.0;
    assert_eq!(rounds_of(&fixture, "nights"), [vec![0, 2, open], vec![open], vec![]]);
    assert_eq!(rounds_of(&fixture, "child_age"), [vec![0], vec![2, 1], vec![]], "1; 11 and 3");
    let counted = counted(&fixture.instrument, &fixture.codebook).unwrap();
    let people = people_of(fixture.data(), &fixture.codebook, &counted, &[]);
    let checker = Checker::new(&counted.instrument, &counted.codebook);
    let sheets = checker.sheets(&people);
    assert!(sheets.iter().all(|sheet| checker.accepts(sheet)));
    let of = |name: &str| {
        let id = counted.codebook.find(name).unwrap();
        sheets.iter().map(|sheet| sheet.code(id).0).collect::<Vec<_>>()
    };
    assert_eq!(of("nights-ever/0_7"), [1, Code::SKIPPED.0, Code::NOT_ASKED.0]);
    assert_eq!(of("nights-ever/8_30"), [0, Code::SKIPPED.0, Code::NOT_ASKED.0]);
    assert_eq!(of("nights-ever/31_or_more"), [1, Code::SKIPPED.0, Code::NOT_ASKED.0]);
    let band = counted.codebook.find("age").unwrap();
    match people.column(band) {
        Column::Codes(codes) => assert_eq!(codes.iter().map(|code| code.0).collect::<Vec<_>>(), [1, open, 0]),
        _ => panic!("a band"),
    }
}

#[test]
fn rows_of_one_person_are_the_same_as_rounds() {
    let yaml = "- {born: 1990, stay: [{place: here, arrived: 2021-01-01, left: 2021-01-03}, {place: there, arrived: 2021-02-01, left: 2021-05-01}]}\n- {born: 2010, stay: []}\n";
    let people = "who,born\nk1,1990\nk2,2010\n";
    let stays = "who,place,arrived,left\nk1,here,2021-01-01,2021-01-03\nk1,there,2021-02-01,2021-05-01\n";
    let import = r"
- {file: responses/people.csv, columns: {who: person, born: {question: born}}}
- {file: responses/stays.csv, rounds: stay, columns: {who: person, place: {question: place}, arrived: {question: arrived}, left: {question: left}}}
";
    let told = fixture(ROUNDS).response("a.yaml", yaml);
    let listed =
        |stays: &str| fixture(ROUNDS).response("people.csv", people).response("stays.csv", stays).import(import);
    assert_eq!(rounds_of(&listed(stays), "nights"), rounds_of(&told, "nights"));
    let wrong = listed(&stays.replace("2021-05-01", "2021-01-31")).read().err().expect("it ends before it begins");
    assert_eq!(wrong.len(), 1);
    assert!(wrong[0].message.starts_with("`left` lies before `arrived`"), "{}", wrong[0].message);
}

/// One date stands in a person's first row, the other in the second: only together are they wrong.
#[test]
fn dates_of_a_person_in_two_rows_are_held_against_each_other() {
    let survey = "title: Stays\nlanguages: [en]\nquestions:\n  - {name: arrived, type: date, label: Arrived?}\n  - {name: left, type: date, label: Left?}\nderive:\n  - {name: nights, between: [arrived, left], groups: [0, 8], until: 2021-01-31}\n";
    let import = "- {file: responses/in.csv, columns: {who: person, arrived: {question: arrived}}}\n- {file: responses/out.csv, columns: {who: person, left: {question: left}}}\n";
    let listed = |left: &str| {
        let out = format!("who,left\na,{left}\n");
        fixture(survey)
            .response("in.csv", "who,arrived\na,2021-02-01\nb,2021-01-30\n")
            .response("out.csv", out)
            .import(import)
    };
    let right = listed("2021-02-11");
    let id = right.codebook.find("nights").unwrap();
    match right.data().column(id) {
        Column::Codes(codes) => assert_eq!(codes.iter().map(|code| code.0).collect::<Vec<_>>(), [1, 0]),
        _ => panic!("a band"),
    }
    let wrong = listed("2021-01-11").read().err().expect("she left before she came");
    assert_eq!(wrong.iter().map(|found| found.message.as_str()).collect::<Vec<_>>(), ["`left` lies before `arrived`"]);
}

/// How many have no number is public where the blanks of a question are, and a secret where a date is one.
#[test]
fn how_many_have_not_ended_is_public_as_blanks_are() {
    let survey = |privacy: &str| {
        let dates = "  - {name: arrived, type: date, label: A}\n  - {name: left, type: date, label: L}\n";
        let derive = "  - {name: nights, between: [arrived, left], groups: [0, 8]}\n";
        fixture(&format!("title: Stays\nlanguages: [en]\nprivacy: {privacy}\nquestions:\n{dates}derive:\n{derive}"))
    };
    for (privacy, is_public) in [
        ("{blanks: public}", true),
        ("{sensitive: [left]}", false),
        ("{sensitive: [nights]}", false),
        ("{blanks: protected}", false),
    ] {
        let fixture = survey(privacy);
        let counted = counted(&fixture.instrument, &fixture.codebook).unwrap();
        let nights = counted.codebook.find("nights").unwrap();
        let public = public_blanks(&counted.instrument, &counted.codebook);
        assert_eq!(public.contains(&nights), is_public, "{privacy}");
    }
}
