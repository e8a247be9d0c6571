//! Suggested merges, with what they bring back counted by hand.

use super::survey::{Survey, categories, column};
use crate::analysis::disclosure::merge::{Merge, suggestions};
use crate::model::codebook::VariableId;
use crate::model::policy::{Policy, Profile};
use crate::model::table::TableSpec;
use crate::responses::dataset::Code;

/// Yes and no by country: how many of each in Denmark, Ghana and Nigeria.
fn by_country(yes: [usize; 3], no: [usize; 3]) -> (Survey, TableSpec) {
    let mut survey = Survey::default();
    let answers = [yes.iter().sum(), no.iter().sum()];
    let countries = |counts: [usize; 3]| [0, 1, 2].map(|country| (Code(country), counts[country as usize]));
    let rows = survey.add("answer", categories(2), column(&[(Code(0), answers[0]), (Code(1), answers[1])]));
    let by = survey.add("country", categories(3), column(&[countries(yes), countries(no)].concat()));
    survey.cross(rows, by);
    (survey, TableSpec { rows, by: Some(by) })
}

fn suggested(survey: &Survey, spec: TableSpec) -> Vec<Merge> {
    let tables = survey.count();
    suggestions(tables.get(spec).unwrap(), &survey.structure, &Policy::of(Profile::AtRisk))
}

/// Of 6 people each from Ghana and Nigeria nothing may be said: counts of 3, bases under 10. Together they are 12, of whom 6
/// and 6: the two answers, the base and the column's total can be shown, where before they were hidden. The first of two
/// countries of one size counts as the smaller. With Denmark, Ghana would leave Nigeria's 3 as what is left of 20 and 17.
#[test]
fn two_small_countries_together_can_be_shown() {
    let (survey, spec) = by_country([14, 3, 3], [14, 3, 3]);
    let merges = suggested(&survey, spec);
    // Two more of the row's cells come back where the draw hid them beside the small ones.
    let first = merges.first().map(|merge| (merge.variable, merge.a, merge.b, merge.gain >= 4));
    assert_eq!(first, Some((VariableId(1), 1, 2, true)), "{merges:?}");
}

/// Every count is 10 or more: nothing is hidden, so nothing can be brought back.
#[test]
fn where_nothing_is_hidden_nothing_is_suggested() {
    let (survey, spec) = by_country([20, 12, 11], [15, 13, 10]);
    assert_eq!(suggested(&survey, spec), vec![]);
}

/// Two people from Ghana and two from Nigeria are 4 together, still under the threshold and the smallest base.
#[test]
fn countries_too_small_even_together_are_not_suggested() {
    let (survey, spec) = by_country([20, 1, 1], [20, 1, 1]);
    let both = |merge: &Merge| (merge.variable, merge.a, merge.b) == (VariableId(1), 1, 2);
    assert!(!suggested(&survey, spec).iter().any(both));
}
