//! Answers that contradict the instrument: refused, dropped or kept, and counted by question.

use super::routing::SURVEY;
use super::{Fixture, fixture};
use crate::responses::conflict::{Conflict, Handled};

/// Rows 1, 2 and 4 answer what they are not asked; rows 1 and 4 tick "nobody" beside another; rows 1 and 4 give one place twice.
const TABLE: &str = "visited_before,how_often,heard_from,films/one,films/two,children\nno,once_a_week,nobody;friend,1,1,2\n\
                     no,3_per_week,nobody,1,2,2\nyes,once_a_week,street,1,2,21\nno,once_a_week,nobody;street,2,2,2\n";

fn read(on_conflict: &str) -> Fixture {
    let import = format!(
        "file: responses/a.csv\non_conflict: {on_conflict}\ncolumns:\n  1: {{question: visited_before}}\n  \
         2: {{question: how_often}}\n  3: {{question: heard_from}}\n  4..5: {{question: films, rank: [one, two]}}\n  \
         6: {{question: children}}\n"
    );
    fixture(SURVEY).response("a.csv", TABLE).import(&import)
}

/// By question: how many responses, and what became of their answers.
fn counted(fixture: &Fixture) -> Vec<(String, u64, Handled)> {
    let names: Vec<&str> = fixture.instrument.questions().map(|question| question.name.as_str()).collect();
    let data = fixture.data();
    let conflicts = data.conflicts().iter();
    conflicts.map(|(question, _, handled, count)| (names[question].to_string(), count, handled)).collect()
}

#[test]
fn dropped_answers_count_as_not_given() {
    let fixture = read("drop");
    let data = fixture.data();
    let count = |values: &[(&str, &str)]| fixture.count(&data, values);
    assert_eq!(count(&[("how_often", "not_asked")]), 3);
    assert_eq!(count(&[("how_often", "once_a_week")]), 1);
    assert_eq!(count(&[("heard_from/nobody", "skipped"), ("heard_from/street", "skipped")]), 2);
    assert_eq!(count(&[("heard_from/nobody", "1")]), 1);
    assert_eq!(count(&[("films/one", "skipped"), ("films/two", "skipped")]), 2);
    assert_eq!(count(&[("children", "skipped")]), 1);
    let expected = [("how_often", 3), ("heard_from", 2), ("films", 2), ("children", 1)];
    assert_eq!(counted(&fixture), expected.map(|(name, count)| (name.to_string(), count, Handled::Dropped)));
}

#[test]
fn kept_answers_stand_and_their_rules_do_not() {
    let fixture = read("keep");
    let data = fixture.data();
    let count = |values: &[(&str, &str)]| fixture.count(&data, values);
    assert_eq!(count(&[("visited_before", "no"), ("how_often", "once_a_week")]), 2);
    assert_eq!(count(&[("visited_before", "no"), ("how_often", "3_per_week")]), 1);
    assert_eq!(count(&[("heard_from/nobody", "1"), ("heard_from/friend", "1")]), 1);
    assert_eq!(count(&[("films/one", "2"), ("films/two", "2")]), 1);
    assert_eq!(count(&[("children", "21")]), 1);
    let kept: Vec<Conflict> = data.conflicts().kept().map(|(_, conflict)| conflict).collect();
    assert_eq!(kept, [Conflict::RoutedPast, Conflict::NotAlone, Conflict::SamePlace, Conflict::Constraint]);
}

/// One message for each rule of each question, however many cells break it.
#[test]
fn one_message_for_each_rule() {
    for (on_conflict, severity) in [("refuse", "error"), ("drop", "warning"), ("keep", "warning")] {
        let told = read(on_conflict).told();
        assert_eq!(told.len(), 4, "{told:#?}");
        assert!(told.iter().all(|line| line.contains(&format!(": {severity}: "))), "{told:#?}");
    }
}

/// What an answer decides is decided by what is left of it.
#[test]
fn what_hangs_on_a_dropped_answer_is_dropped_too() {
    let survey = "languages: [en]\ntitle: T\nquestions:\n\
                  - {name: a, type: integer, label: A, constraint: a <= 10}\n\
                  - {name: b, type: integer, label: B, relevant: a > 5}\n";
    let import = "file: responses/a.csv\non_conflict: drop\ncolumns: {1: {question: a}, 2: {question: b}}\n";
    let fixture = fixture(survey).response("a.csv", "a,b\n8,1\n12,2\n").import(import);
    let data = fixture.data();
    assert_eq!(fixture.all(&data), [["a=8", "b=1"], ["a=skipped", "b=not_asked"]]);
}
