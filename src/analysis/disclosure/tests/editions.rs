//! Two editions of one survey, subtracted from each other.

use super::survey::{Survey, categories, column};
use crate::analysis::disclosure::draw::Draws;
use crate::analysis::disclosure::ledger::{Ledger, Misfit, Shape};
use crate::analysis::disclosure::{Again, Edition, Protector};
use crate::analysis::table::{Cell, SiteTables};
use crate::model::policy::{Policy, Profile};
use crate::model::table::{ColumnKey, RowKey};
use crate::private::Key;
use crate::responses::dataset::Code;

fn policy() -> Policy {
    Policy::of(Profile::AtRisk)
}

fn edition(survey: &Survey) -> Edition {
    let counted = survey.count();
    let outcome = Protector::new(&survey.structure, &policy()).protect(counted.clone());
    Edition::of(&counted, &outcome)
}

/// 40 people, then 14 more: among them 2 of the first answer, which both editions would show as 20 and 22.
fn growing() -> Survey {
    let mut survey = Survey::default();
    let first = [(Code(0), 20), (Code(1), 10), (Code(2), 10)];
    let then = [(Code(0), 2), (Code(1), 6), (Code(2), 6)];
    survey.add("answer", categories(3), column(&[first, then].concat()));
    survey
}

#[test]
fn two_editions_do_not_show_who_came_in_between() {
    let survey = growing();
    let earlier = edition(&survey.earlier(40));
    let spec = survey.tables[0];
    let cell = |tables: &SiteTables<Cell>| {
        tables.get(spec).unwrap().cell(RowKey::Category(0), ColumnKey::All).copied().unwrap()
    };
    let alone = Protector::new(&survey.structure, &policy()).protect(survey.count());
    assert_eq!(cell(&alone.tables), Cell::Published(22), "by itself the new edition may be shown whole");
    let after =
        Protector::new(&survey.structure, &policy()).after(std::slice::from_ref(&earlier)).protect(survey.count());
    assert!(after.proven);
    assert_eq!(cell(&after.tables), Cell::Suppressed);
}

/// 30 people, 18 of them of the first answer; then five come, and all say the same.
#[test]
fn that_all_who_came_answered_alike_is_not_seen() {
    let mut survey = Survey::default();
    let then = [(Code(0), 18), (Code(1), 12)];
    survey.add("answer", categories(2), column(&[&then[..], &[(Code(0), 12)]].concat()));
    let before = survey.earlier(30);
    let first = edition(&before);
    // As many as a base needs: what they are is no secret by itself, that they are all of them is.
    let after =
        Protector::new(&survey.structure, &policy()).after(std::slice::from_ref(&first)).protect(survey.count());
    let spec = survey.tables[0];
    let cell = |key| after.tables.get(spec).unwrap().cell(key, ColumnKey::All).copied().unwrap().published();
    assert!(after.again.is_some() || cell(RowKey::Category(0)).is_none());
    // Where some of them say something else, all is shown.
    let mut mixed = Survey::default();
    let since = [(Code(0), 6), (Code(1), 6)];
    mixed.add("answer", categories(2), column(&[&then[..], &since].concat()));
    let after =
        Protector::new(&mixed.structure, &policy()).after(&[edition(&mixed.earlier(30))]).protect(mixed.count());
    let shown =
        |key| after.tables.get(mixed.tables[0]).unwrap().cell(key, ColumnKey::All).copied().unwrap().published();
    assert_eq!((after.again, shown(RowKey::Category(0)), shown(RowKey::Category(1))), (None, Some(24), Some(18)));
}

/// Seven come, four of one answer and three of the other: of fewer than ten nothing is said.
#[test]
fn what_a_few_who_came_answered_is_not_seen() {
    let mut survey = Survey::default();
    let people = [(Code(0), 18), (Code(1), 12), (Code(0), 7), (Code(1), 0)];
    survey.add("answer", categories(2), column(&people));
    let first = edition(&survey.earlier(30));
    let after = Protector::new(&survey.structure, &policy()).after(&[first]).protect(survey.count());
    let cell =
        |key| after.tables.get(survey.tables[0]).unwrap().cell(key, ColumnKey::All).copied().unwrap().published();
    assert!(after.again.is_some() || cell(RowKey::Category(0)).is_none());
}

#[test]
fn the_same_answers_are_published_again_as_they_were() {
    let survey = super::random::survey(7, 100, 5, 1);
    let counted = survey.count();
    let first = Protector::new(&survey.structure, &policy()).protect(counted.clone());
    let again =
        Protector::new(&survey.structure, &policy()).after(&[Edition::of(&counted, &first)]).protect(counted.clone());
    assert!(again.proven);
    for (a, b) in first.tables.tables.iter().zip(&again.tables.tables) {
        assert!(a.cells.iter().zip(&b.cells).all(|(a, b)| a.published().is_none() || a == b));
    }
}

#[test]
fn the_last_edition_stands_while_few_have_answered_since() {
    let survey = growing();
    let earlier = survey.earlier(52);
    let first = Protector::new(&survey.structure, &policy()).protect(earlier.count());
    let after = Protector::new(&survey.structure, &policy()).after(&[edition(&earlier)]).protect(survey.count());
    assert_eq!(after.again, Some(Again::FewNew));
    let cells =
        |tables: &SiteTables<Cell>| tables.tables.iter().flat_map(|table| table.cells.clone()).collect::<Vec<_>>();
    assert_eq!(cells(&after.tables), cells(&first.tables));
    assert!(cells(&first.tables).contains(&Cell::Published(52)));
}

/// Neither what a later edition's draws would hide, nor whether they would find a proof, changes what stands.
#[test]
fn what_stands_is_what_stood_whatever_is_drawn_later() {
    let key = Key::known();
    let mut stood = 0;
    for seed in 0..4 {
        let survey = super::random::survey(seed, 48, 2, 1);
        let mut editions: Vec<Edition> = vec![];
        let publish = |editions: &[Edition], at: usize, rows: usize| {
            let counted = survey.earlier(rows).count();
            let draws = Draws::new(&key, "survey", at);
            let policy = policy();
            let protector = Protector::new(&survey.structure, &policy).quick().after(editions).drawing(draws);
            let outcome = protector.protect(counted.clone());
            (Edition::of(&counted, &outcome), outcome.again)
        };
        for (at, rows) in [36, 48].into_iter().enumerate() {
            let (edition, again) = publish(&editions, at, rows);
            editions.extend(again.is_none().then_some(edition));
        }
        let Some((last, [_])) = editions.split_last() else { continue };
        for later in 2..5 {
            let (shown, again) = publish(&editions, later, 48);
            assert_eq!(again, Some(Again::Unchanged));
            assert!(shown.differing(last).is_empty(), "of survey {seed}, edition {later}");
            stood += 1;
        }
    }
    assert!(stood >= 3, "{stood} editions stood");
}

#[test]
fn stricter_rules_take_back_what_stood() {
    let survey = growing();
    let strict = Policy::of(Profile::Strict);
    let after = Protector::new(&survey.structure, &strict).after(&[edition(&survey)]).protect(survey.count());
    assert_eq!(after.again, Some(Again::Unchanged));
    let shown = after.tables.tables.iter().flat_map(|table| &table.cells).filter_map(|cell| cell.published());
    assert!(shown.clone().any(|n| n == 54) && shown.clone().all(|n| n == 0 || n >= 10));
}

/// Two new answers of the first kind come in each of two steps: neither is seen, nor are the four together.
#[test]
fn a_third_edition_is_protected_against_the_first_and_the_second() {
    let mut survey = Survey::default();
    let steps = [[20, 10, 10], [2, 10, 10], [2, 10, 10]];
    let people = steps.iter().flatten().enumerate().map(|(at, n)| (Code(at as u8 % 3), *n)).collect::<Vec<_>>();
    survey.add("answer", categories(3), column(&people));
    let mut editions: Vec<Edition> = vec![];
    let mut shown = vec![];
    for rows in [40, 62, 84] {
        let counted = survey.earlier(rows).count();
        let outcome = Protector::new(&survey.structure, &policy()).after(&editions).protect(counted.clone());
        assert!(outcome.proven && outcome.again.is_none());
        let cell = outcome.tables.get(survey.tables[0]).unwrap().cell(RowKey::Category(0), ColumnKey::All).copied();
        shown.push(cell.unwrap());
        editions.push(Edition::of(&counted, &outcome));
    }
    assert_eq!(shown, [Cell::Published(20), Cell::Suppressed, Cell::Suppressed]);
}

#[test]
fn an_edition_comes_back_from_the_ledger() {
    let survey = growing();
    let codebook = survey.codebook();
    let shape = Shape::plain("v1", &codebook);
    let one = Ledger::new(&Key::known()).with(&edition(&survey), &shape);
    let ledger = Ledger::read(one.as_bytes(), &shape, &Key::known()).unwrap();
    assert_eq!((ledger.editions().len(), ledger.other_versions.len()), (1, 0));
    let two = ledger.with(&ledger.editions()[0], &shape);
    assert!(two.starts_with(one.trim_end().trim_end_matches("]}")), "older editions stay as they are:\n{one}\n{two}");
    assert_eq!(
        Ledger::read(two.as_bytes(), &Shape::plain("v2", &codebook), &Key::known()).unwrap().other_versions,
        [1, 2]
    );
}

#[test]
fn an_edition_of_other_questions_is_not_compared() {
    let survey = growing();
    let text = Ledger::new(&Key::known()).with(&edition(&survey), &Shape::plain("v1", &survey.codebook()));
    let mut other = growing();
    other.domains[0] = categories(4);
    let changed = Ledger::read(text.as_bytes(), &Shape::plain("v1", &other.codebook()), &Key::known()).err();
    assert_eq!(changed, Some(Misfit::Changed { edition: 1, variable: "answer".into() }));
    let half = &text.as_bytes()[..text.len() / 2];
    assert_eq!(
        Ledger::read(half, &Shape::plain("v1", &survey.codebook()), &Key::known()).err(),
        Some(Misfit::Unreadable)
    );
}

/// Of 20 people no crossed table is published; the edition knows that there was one.
#[test]
fn a_table_that_was_left_out_is_part_of_its_edition() {
    let mut survey = Survey::default();
    let one = survey.add("one", categories(2), column(&[(Code(0), 9), (Code(1), 11)]));
    let other = survey.add("other", categories(2), (0..20).map(|person| Code(person % 2)).collect());
    survey.cross(one, other);
    let codebook = survey.codebook();
    let shape = Shape::plain("v1", &codebook);
    let text = Ledger::new(&Key::known()).with(&edition(&survey), &shape);
    let ledger = Ledger::read(text.as_bytes(), &shape, &Key::known()).unwrap();
    let after = Protector::new(&survey.structure, &policy()).after(ledger.editions()).protect(survey.count());
    assert_eq!(after.again, Some(Again::Unchanged));
}
