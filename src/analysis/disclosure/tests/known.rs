//! Problems with known answers (disclosure.md, "All tables at once").

use super::attacker::Attacker;
use super::survey::{Survey, categories, column};
use crate::analysis::disclosure::{Outcome, Protected, Protector, hide_small, mask, primary};
use crate::analysis::table::{Cell, Count, SiteTables};
use crate::model::codebook::{Domain, VariableId};
use crate::model::policy::{Policy, Profile};
use crate::model::table::{ColumnKey, RowKey, TableSpec};
use crate::responses::dataset::Code;

fn protected(survey: &Survey) -> Outcome {
    Protector::new(&survey.structure, &Policy::of(Profile::AtRisk)).protect(survey.count())
}

/// What tools do that look at one cell at a time.
fn primaries_only(survey: &Survey) -> Protected<SiteTables<Cell>> {
    let policy = Policy::of(Profile::AtRisk);
    let tables = survey.count().tables.into_iter().map(|table: crate::analysis::table::CrossTab<Count>| {
        let keys: Vec<_> = table.rows.iter().flat_map(|r| table.columns.iter().map(move |c| (*r, *c))).collect();
        let shown = keys
            .iter()
            .map(|(row, column)| primary::reason(&table, (*row, *column), &policy, &survey.structure).is_none());
        mask(&table, shown.collect::<Vec<_>>().into_iter())
    });
    Protected(SiteTables { tables: tables.collect() })
}

fn learnt(survey: &Survey, tables: &SiteTables<Cell>) -> Vec<String> {
    Attacker::new(survey, &survey.count(), tables).learns(5)
}

fn cell(tables: &SiteTables<Cell>, (rows, by): (VariableId, Option<VariableId>), row: u8, column: ColumnKey) -> Cell {
    let table = tables.get(TableSpec { rows, by }).expect("the table was asked for");
    *table.cell(RowKey::Category(row), column).expect("the cell is there")
}

/// A table of two questions without missing answers.
fn crossed(counts: &[&[usize]]) -> (Survey, VariableId, VariableId) {
    let mut survey = Survey::default();
    let (mut rows, mut columns) = (vec![], vec![]);
    for (row, line) in counts.iter().enumerate() {
        for (column, count) in line.iter().enumerate() {
            rows.extend(std::iter::repeat_n(Code(row as u8), *count));
            columns.extend(std::iter::repeat_n(Code(column as u8), *count));
        }
    }
    let width = counts.first().map_or(0, |line| line.len());
    let rows = survey.add("rows", categories(counts.len() as u8), rows);
    let columns = survey.add("columns", categories(width as u8), columns);
    survey.cross(rows, columns);
    (survey, rows, columns)
}

/// Every line has two or three hidden cells, yet one of the nine follows: the first two rows less the first two columns.
#[test]
fn two_hidden_cells_in_every_line_are_not_enough() {
    let (survey, rows, columns) = crossed(&[&[1, 2, 3, 30], &[2, 1, 25, 20], &[22, 31, 2, 4], &[40, 28, 1, 3]]);
    let naive = primaries_only(&survey);
    let hidden = (0..4).flat_map(|row| (0..4).map(move |column| (row, column))).filter(|(row, column)| {
        cell(&naive, (rows, Some(columns)), *row, ColumnKey::Category(*column)) == Cell::Suppressed
    });
    assert_eq!(hidden.count(), 9);
    let found = learnt(&survey, &naive);
    assert!(found.iter().any(|found| found.contains("Category(0) Category(2) is between 3.0 and 3.0")), "{found:#?}");

    let outcome = protected(&survey);
    assert!(outcome.proven);
    assert_eq!(learnt(&survey, &outcome.tables), Vec::<String>::new());
}

/// 10 of one grouping less 7 of another: 3 people whom no table shows.
#[test]
fn two_safe_tables_that_give_a_small_count_together() {
    let nationality = column(&[(Code(0), 7), (Code(1), 3), (Code(2), 9), (Code(3), 20)]);
    let mut survey = Survey::default();
    let fine = survey.add("nationality", categories(4), nationality);
    let first = survey.recode("first", fine, vec![0, 0, 1, 1]);
    let second = survey.recode("second", fine, vec![0, 1, 1, 2]);
    let naive = primaries_only(&survey);
    assert_eq!(cell(&naive, (first, None), 0, ColumnKey::All), Cell::Published(10));
    assert_eq!(cell(&naive, (second, None), 0, ColumnKey::All), Cell::Published(7));
    assert!(learnt(&survey, &naive).iter().any(|found| found.contains("Category(1) All is between 3.0 and 3.0")));

    let outcome = protected(&survey);
    assert!(outcome.proven);
    assert_eq!(learnt(&survey, &outcome.tables), Vec::<String>::new());

    // The same where the nationalities themselves are not published.
    survey.tables.retain(|table| table.rows != fine);
    let outcome = protected(&survey);
    let shown = [first, second]
        .map(|coarse| matches!(cell(&outcome.tables, (coarse, None), 0, ColumnKey::All), Cell::Published(_)));
    assert_ne!(shown, [true, true]);
}

/// Age class, sex, race and marriage of the seven people of Garfinkel, Abowd and Martindale (2018), "Understanding
/// database reconstruction attacks on public data", whose answers follow from a page of harmless statistics.
const SEVEN: [(u8, u8, u8, u8); 7] =
    [(0, 0, 0, 0), (1, 1, 1, 0), (2, 0, 1, 0), (3, 1, 1, 1), (4, 0, 0, 1), (5, 0, 0, 1), (6, 1, 0, 1)];

#[test]
fn nothing_is_published_about_seven_people() {
    let mut survey = Survey::default();
    let column = |of: fn(&(u8, u8, u8, u8)) -> u8| SEVEN.iter().map(|person| Code(of(person))).collect();
    let age = survey.add("age", categories(7), column(|person| person.0));
    let sex = survey.add("sex", categories(2), column(|person| person.1));
    let race = survey.add("race", categories(2), column(|person| person.2));
    let married = survey.add("married", categories(2), column(|person| person.3));
    for rows in [age, married] {
        survey.cross(rows, sex);
        survey.cross(rows, race);
    }
    let outcome = protected(&survey);
    let cells = outcome.tables.tables.iter().flat_map(|table| &table.cells);
    assert!(cells.copied().all(|cell| cell == Cell::Suppressed));
}

#[test]
fn seven_people_in_a_larger_survey_are_not_told_apart() {
    let mut survey = Survey::default();
    let mut column = |name: &str, size: u8, of: fn(&(u8, u8, u8, u8)) -> u8| {
        let others = (0..70).map(|person: usize| Code(((person * 7 + person / 9) % usize::from(size)) as u8));
        survey.add(name, categories(size), SEVEN.iter().map(|person| Code(of(person))).chain(others).collect())
    };
    let block = column("block", 3, |_| 0);
    let sex = column("sex", 2, |person| person.1);
    let race = column("race", 2, |person| person.2);
    let married = column("married", 2, |person| person.3);
    let others = survey.columns[block.0 as usize].iter_mut().skip(7);
    others.enumerate().for_each(|(person, code)| *code = Code(1 + (person % 2) as u8));
    for rows in [sex, race, married] {
        survey.cross(rows, block);
    }
    assert!(!learnt(&survey, &primaries_only(&survey)).is_empty(), "the attacker can attack");
    let outcome = protected(&survey);
    assert!(outcome.proven);
    for rows in [sex, race, married] {
        for row in 0..2 {
            assert_eq!(cell(&outcome.tables, (rows, Some(block)), row, ColumnKey::Category(0)), Cell::Suppressed);
        }
    }
    assert_eq!(learnt(&survey, &outcome.tables), Vec::<String>::new());
}

/// All twelve of a group said yes: neither that nor the noes of the others may tell.
#[test]
fn the_answer_of_a_whole_group_is_not_told() {
    let (survey, rows, columns) = crossed(&[&[12, 20, 25], &[0, 14, 9]]);
    let outcome = protected(&survey);
    assert!(outcome.proven);
    assert_eq!(cell(&outcome.tables, (rows, Some(columns)), 0, ColumnKey::Category(0)), Cell::Suppressed);
    assert_eq!(learnt(&survey, &outcome.tables), Vec::<String>::new());
}

/// The base of a follow-up is the count of the answer that leads to it, whether or not it is printed.
#[test]
fn a_follow_up_does_not_give_its_filter_away() {
    let filter = column(&[(Code(0), 36), (Code(1), 3), (Code::SKIPPED, 6)]);
    let follow = filter.iter().enumerate().map(|(person, code)| match *code {
        Code(0) => Code((person % 3) as u8),
        _ => Code::NOT_ASKED,
    });
    let follow: Vec<Code> = follow.collect();
    let mut survey = Survey::default();
    let filter = survey.add("filter", categories(2), filter);
    let follow = survey.add("follow", categories(3), follow);
    survey.gate(vec![follow], filter, vec![0]);
    assert!(!learnt(&survey, &primaries_only(&survey)).is_empty());
    assert_eq!(learnt(&survey, &protected(&survey).tables), Vec::<String>::new());
}

/// With exactly two ticks each, the last choice is twice everybody less the other choices.
#[test]
fn the_number_of_ticks_does_not_give_a_choice_away() {
    let mut survey = Survey::default();
    let pairs = [(0, 1, 20), (0, 2, 12), (1, 2, 11), (2, 3, 3)];
    let people: Vec<(usize, usize)> =
        pairs.iter().flat_map(|(a, b, times)| std::iter::repeat_n((*a, *b), *times)).collect();
    let ids = (0..4).map(|choice| {
        let column = people.iter().map(|(a, b)| Code(u8::from(*a == choice || *b == choice))).collect();
        survey.add(&format!("wishes/{choice}"), Domain::Tick, column)
    });
    let ids: Vec<VariableId> = ids.collect();
    survey.several(ids, 2, 2);
    assert!(!learnt(&survey, &primaries_only(&survey)).is_empty());
    assert_eq!(learnt(&survey, &protected(&survey).tables), Vec::<String>::new());
}

/// 2 and 3 of 40: from 0 to 5 to whoever takes hidden counts for anything, but from 1 to 4 to whoever sees that zeros are
/// shown. A third number must go.
#[test]
fn a_hidden_count_may_be_taken_for_at_least_one() {
    let mut survey = Survey::default();
    let rows = survey.add("rows", categories(4), column(&[(Code(0), 2), (Code(1), 3), (Code(2), 20), (Code(3), 15)]));
    let found = learnt(&survey, &primaries_only(&survey));
    assert!(found.iter().any(|found| found.ends_with("Category(0) All is between 1.0 and 4.0")), "{found:#?}");

    let outcome = protected(&survey);
    let hidden = (0..4).filter(|row| cell(&outcome.tables, (rows, None), *row, ColumnKey::All) == Cell::Suppressed);
    assert_eq!(hidden.collect::<Vec<_>>(), [0, 1, 3], "15 is the smallest that helps");
    assert_eq!(learnt(&survey, &outcome.tables), Vec::<String>::new());
}

/// Ten people of seven nationalities: if none of the seven is 0, none is above 4. Nothing of it is shown, but the
/// other question is.
#[test]
fn a_question_spread_too_thin_is_left_out_alone() {
    let mut survey = Survey::default();
    let thin = (0..10).map(|person: u8| Code(person.min(6))).collect();
    let thin = survey.add("thin", categories(7), thin);
    let other = survey.add("other", categories(2), column(&[(Code(0), 5), (Code(1), 5)]));
    assert!(!learnt(&survey, &primaries_only(&survey)).is_empty());
    let outcome = protected(&survey);
    assert!(outcome.proven);
    let of = |rows| &outcome.tables.get(TableSpec { rows, by: None }).expect("the table was asked for").cells;
    assert!(of(thin).iter().all(|cell| *cell == Cell::Suppressed));
    assert_eq!(cell(&outcome.tables, (other, None), 0, ColumnKey::All), Cell::Published(5));
}

/// Three films put in order by 103 people, 3 of whom put the first one first: hiding that and another of its places is
/// enough for the one table, but somebody is first on every list, and the others' firsts are 53 and 47.
#[test]
fn places_of_a_ranking_add_up_across_its_tables() {
    let orders = [([0, 1, 2], 2), ([0, 2, 1], 1), ([1, 0, 2], 40), ([1, 2, 0], 25), ([2, 0, 1], 13), ([2, 1, 0], 22)];
    let places = |film: usize| column(&orders.map(|(order, times)| (Code(order[film]), times)));
    let mut survey = Survey::default();
    let films = [0, 1, 2].map(|film| survey.add(&format!("film {film}"), Domain::Rank { of: 3 }, places(film)));
    survey.structure.rankings.push(films.to_vec());
    assert_eq!(cell(&hide_small(&survey.count(), 5), (films[0], None), 0, ColumnKey::All), Cell::Suppressed);

    let two_hidden = survey.count().tables.into_iter().map(|table| {
        let of_first = |row: &RowKey| matches!(row, RowKey::Category(0 | 1)) && table.spec.rows == films[0];
        let shown: Vec<bool> = table.rows.iter().map(|row| !of_first(row)).collect();
        mask(&table, shown.into_iter())
    });
    let naive = SiteTables { tables: two_hidden.collect() };
    let found = learnt(&survey, &naive);
    assert!(found.iter().any(|found| found.contains("Category(0) All is between 3.0 and 3.0")), "{found:#?}");

    let outcome = protected(&survey);
    assert!(outcome.proven);
    assert_eq!(learnt(&survey, &outcome.tables), Vec::<String>::new());
}
