//! Two editions of one survey, subtracted from each other.

use super::survey::{Survey, categories, column};
use crate::analysis::disclosure::{Edition, Policy, Profile, protect_after, protect_with};
use crate::analysis::table::{Cell, ColumnKey, RowKey, SiteTables, TableSpec};
use crate::responses::dataset::Code;

fn policy() -> Policy {
    Policy::of(Profile::AtRisk)
}

fn edition(survey: &Survey) -> Edition {
    let counted = survey.count();
    let outcome = protect_with(counted.clone(), &survey.structure, &policy(), &|_, _| ());
    Edition::of(&counted, &outcome.tables)
}

fn published(tables: &SiteTables<Cell>) -> usize {
    tables.tables.iter().flat_map(|table| &table.cells).filter(|cell| cell.published().is_some()).count()
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
    let alone = protect_with(survey.count(), &survey.structure, &policy(), &|_, _| ());
    assert_eq!(cell(&alone.tables), Cell::Published(22), "by itself the new edition may be shown whole");
    let after = protect_after(survey.count(), Some(&earlier), &survey.structure, &policy(), &|_, _| ());
    assert!(after.proven);
    assert_eq!(cell(&after.tables), Cell::Suppressed);
}

#[test]
fn the_same_answers_are_published_again_as_they_were() {
    let survey = super::random::survey(7, 100, 5, 1);
    let counted = survey.count();
    let first = protect_with(counted.clone(), &survey.structure, &policy(), &|_, _| ());
    let again = protect_after(
        counted.clone(),
        Some(&Edition::of(&counted, &first.tables)),
        &survey.structure,
        &policy(),
        &|_, _| (),
    );
    assert!(again.proven);
    for (a, b) in first.tables.tables.iter().zip(&again.tables.tables) {
        assert!(a.cells.iter().zip(&b.cells).all(|(a, b)| a.published().is_none() || a == b));
    }
}

#[test]
fn nothing_new_is_published_while_few_have_answered_since() {
    let survey = growing();
    let earlier = edition(&survey.earlier(52));
    let after = protect_after(survey.count(), Some(&earlier), &survey.structure, &policy(), &|_, _| ());
    assert_eq!(published(&after.tables), 0);
}

#[test]
fn an_edition_comes_back_from_its_record() {
    let survey = growing();
    let text = serde_json::to_string(&edition(&survey).record("v1", &survey.codebook())).unwrap();
    let record = serde_json::from_str(&text).unwrap();
    assert!(Edition::read(&record, "v2", &survey.codebook()).is_none());
    let back = Edition::read(&record, "v1", &survey.codebook()).unwrap();
    assert_eq!(serde_json::to_string(&back.record("v1", &survey.codebook())).unwrap(), text);
    assert_eq!(survey.tables[0], TableSpec { rows: survey.tables[0].rows, by: None });
}
