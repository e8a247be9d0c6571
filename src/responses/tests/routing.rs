//! What answers and blanks become: answered, missing, skipped or not asked. Every expectation is worked out by hand.

use super::{Fixture, fixture};

pub(super) const SURVEY: &str = include_str!("survey.yaml");

fn only(fixture: &Fixture, names: &[&str]) -> Vec<Vec<String>> {
    let data = fixture.data();
    let value = |name: &&str, row| fixture.value(&data, fixture.codebook.find(name).expect(name), row);
    (0..data.rows()).map(|row| names.iter().map(|name| value(name, row)).collect()).collect()
}

fn yaml(responses: &str, names: &[&str]) -> Vec<Vec<String>> {
    only(&fixture(SURVEY).response("a.yaml", responses), names)
}

#[test]
fn one_full_interview() {
    let fixture = fixture(SURVEY).response(
        "a.yaml",
        "- visited_before: yes\n  how_often: 3_per_week\n  heard_from: [friend, other]\n  heard_from_other: my sister\n  \
         services: {hours: satisfied, food: not_applicable}\n  best_hours: [weekdays.day, weekend.night]\n  \
         films: [three, one, two]\n  trust: 10\n  children: 2\n  height: 1,65\n  arrived: 2010-09-14\n  \
         suggestions: refused\n",
    );
    let expected = "visited_before=yes how_often=3_per_week how_often_other=not_asked heard_from/friend=1 \
                    heard_from/street=0 heard_from/nobody=0 heard_from/other=1 heard_from_other=my_sister \
                    services.hours=satisfied services.food=not_applicable best_hours/weekdays.day=1 \
                    best_hours/weekdays.night=0 best_hours/weekend.day=0 best_hours/weekend.night=1 films/one=2 \
                    films/two=3 films/three=1 trust=10 children=2 height=1.65 arrived=2010-09 suggestions=refused";
    let mut expected: Vec<&str> = expected.split_whitespace().collect();
    let row = fixture.row(&fixture.data(), 0);
    let mut row: Vec<String> = row.iter().map(|value| value.replace(' ', "_")).collect();
    // The order of the codebook is the instrument room's to test.
    expected.sort_unstable();
    row.sort_unstable();
    assert_eq!(row, expected);
}

#[test]
fn a_blank_is_skipped_where_asked_and_not_asked_where_routed_past() {
    let names = ["visited_before", "how_often"];
    let rows = yaml(
        "- {visited_before: yes, how_often: once_a_week}\n- {visited_before: yes}\n- {visited_before: no}\n\
         - {visited_before: refused}\n- {}\n- {visited_before: no, how_often: not_applicable}\n",
        &names,
    );
    let expected = [
        ["yes", "once_a_week"],
        ["yes", "skipped"],
        ["no", "not_asked"],
        // `refused = yes` is false, and a blank is not known to be yes.
        ["refused", "not_asked"],
        ["skipped", "not_asked"],
        ["no", "not_asked"],
    ];
    assert_eq!(rows, expected);
}

#[test]
fn the_boxes_of_one_question_share_their_reason() {
    let names = ["heard_from/friend", "heard_from/street", "heard_from/other", "heard_from_other"];
    let rows = yaml(
        "- {heard_from: [street]}\n- {heard_from: refused}\n- {}\n- {heard_from: []}\n- {heard_from: friend}\n\
         - {heard_from_other: my sister}\n- {heard_from: [other]}\n- {heard_from: [dont_know]}\n",
        &names,
    );
    let expected = [
        ["0", "1", "0", "not_asked"],
        ["refused", "refused", "refused", "not_asked"],
        ["skipped", "skipped", "skipped", "not_asked"],
        ["0", "0", "0", "not_asked"],
        ["1", "0", "0", "not_asked"],
        ["0", "0", "1", "my sister"],
        ["0", "0", "1", "skipped"],
        ["dont_know", "dont_know", "dont_know", "not_asked"],
    ];
    assert_eq!(rows, expected);
}

#[test]
fn the_text_of_other_says_that_other_was_chosen() {
    let names = ["how_often", "how_often_other"];
    let rows = yaml(
        "- {visited_before: yes, how_often_other: at Easter}\n- {visited_before: yes, how_often: other}\n",
        &names,
    );
    assert_eq!(rows, [["other", "at Easter"], ["other", "skipped"]]);
}

#[test]
fn rankings_may_be_lists_or_places_and_need_not_be_whole() {
    let names = ["films/one", "films/two", "films/three"];
    let rows = yaml("- {films: [two, one]}\n- {films: {three: 1, one: 2}}\n- {films: dont_know}\n", &names);
    let expected = [["2", "1", "skipped"], ["2", "skipped", "1"], ["dont_know", "dont_know", "dont_know"]];
    assert_eq!(rows, expected);
}

#[test]
fn labels_stand_for_names_in_every_language() {
    let csv = "Har du været her før?;how_often;heard_from;services.food\nYes;Tre gange om ugen;En ven;Ikke relevant\n";
    let names = ["visited_before", "how_often", "heard_from/friend", "heard_from/street", "services.food"];
    let rows = only(&fixture(SURVEY).response("a.csv", csv), &names);
    assert_eq!(rows, [["yes", "3_per_week", "1", "0", "not_applicable"]]);
}

#[test]
fn csv_cells_hold_newlines_separators_and_a_byte_order_mark() {
    let csv = "\u{feff}suggestions,children,heard_from\r\n\"one; \"\"two\"\"\r\nthree\",\"3\",friend;street;\r\n\r\n x ,,\r\n";
    let rows = only(&fixture(SURVEY).response("a.csv", csv), &["suggestions", "children", "heard_from/street"]);
    assert_eq!(rows, [["one; \"two\"\r\nthree", "3", "1"], ["x", "skipped", "skipped"]]);
}

#[test]
fn files_follow_each_other_in_order() {
    let both = fixture(SURVEY).response("a.csv", "children\n1\n2\n").response("b.yaml", "- {children: 3}\n");
    assert_eq!(only(&both, &["children"]), [["1"], ["2"], ["3"]]);
}

#[test]
fn windows_1252_and_utf_16_are_read() {
    let latin = fixture(SURVEY).response("a.csv", b"suggestions\nr\xf8d gr\xf8d\n".to_vec());
    assert_eq!(only(&latin, &["suggestions"]), [["rød grød"]]);
    let told = latin.told();
    assert!(told[0].starts_with("responses/a.csv:2:2: warning: this byte is not UTF-8"), "{told:?}");
    let mut utf_16 = vec![0xff, 0xfe];
    utf_16.extend("suggestions\trust\nrød\t\n".replace("\trust", "\ttrust").encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(only(&fixture(SURVEY).response("a.csv", utf_16), &["suggestions", "trust"]), [["rød", "skipped"]]);
}

#[test]
fn a_repeat_is_checked_round_by_round() {
    let survey = "languages: [en]\ntitle: T\nquestions:\n  - repeat: stay\n    label: Stay\n    questions:\n      \
                  - {name: nights, type: integer, label: Nights, constraint: \"nights >= 1\"}\n      \
                  - {name: again, type: select_one, label: Again?, relevant: nights > 1, choices: yes_no}\n  \
                  - {name: age, type: integer, label: Age}\n";
    let good = fixture(survey).response("a.yaml", "- {age: 30, stay: [{nights: 1}, {nights: 3, again: no}]}\n");
    assert_eq!(only(&good, &["age", "nights"]), [["30", "repeated"]]);
    let bad = fixture(survey).response("a.yaml", "- {stay: [{nights: 0}, {nights: 1, again: yes}], nights: 2}\n");
    assert_eq!(
        bad.told(),
        [
            "responses/a.yaml:1:20: error: the answer to `nights` breaks its constraint `nights >= 1`",
            "responses/a.yaml:1:43: error: `again` is answered, but it is asked only where `nights > 1` (correct the \
             answer that decides it, or take this one out)",
            "responses/a.yaml:1:50: error: `nights` is not asked here (write it in a round of `stay`)",
        ]
    );
}

#[test]
fn scores_and_recodes() {
    let survey = "languages: [en]\ntitle: T\nscales:\n  s:\n    choices:\n      - {name: never, label: Never, score: 0}\n      \
                  - {name: often, label: Often, score: 1}\n      - {name: always, label: Always, score: 2}\n\
                  questions:\n  - {name: m, type: matrix, label: M, scale: s, items: [{name: a, label: A}, {name: b, label: B}]}\n  \
                  - name: land\n    type: select_one\n    label: L\n    choices: [{name: ro, label: R}, {name: sk, label: S}, {name: ng, label: N}]\n\
                  derive:\n  - {name: region, recode: land, label: R, groups: {east: [ro, sk], elsewhere: rest}}\n  \
                  - {name: total, sum: [m.a, m.b], times: 25, require_items: 2, label: T}\n";
    let rows = only(
        &fixture(survey).response(
            "a.yaml",
            "- {land: sk, m: {a: always, b: often}}\n- {land: ng, m: {a: never}}\n- {land: refused, m: refused}\n- {}\n",
        ),
        &["region", "total"],
    );
    // (2 + 1) * 25 = 75; one item of two gives no score; a reason that all items share is the score's reason too.
    assert_eq!(rows, [["east", "75"], ["elsewhere", "skipped"], ["refused", "refused"], ["skipped", "skipped"]]);
}
