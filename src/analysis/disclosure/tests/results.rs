//! What follows from published counts, and what does not.

use super::random::Dice;
use super::survey::{Survey, column};
use crate::analysis::disclosure::published::WeightedShare;
use crate::analysis::disclosure::{Mark, Obstacle, Protected, Results, Value, hide_small};
use crate::analysis::table::SiteTables;
use crate::locale::number::in_last_digit;
use crate::locale::{Locale, Text};
use crate::model::codebook::{Category, Domain};
use crate::model::policy::{Policy, Profile};
use crate::model::table::{ColumnKey, RowKey, TableSpec};
use crate::responses::dataset::Code;
use crate::statistics::{Weight, Weighted};

fn scale(scores: &[Option<f64>], ordered: bool) -> Domain {
    let category = |(code, score): (usize, &Option<f64>)| Category {
        name: format!("c{code}"),
        label: Text::new(Locale::english(), format!("c{code}")),
        score: *score,
        is_number: false,
    };
    Domain::Category { categories: scores.iter().enumerate().map(category).collect(), ordered }
}

/// The results of one variable, of which counts from 1 to 4 are hidden.
fn of(domain: Domain, counts: &[usize]) -> (Results, TableSpec) {
    let mut survey = Survey::default();
    let codes: Vec<(Code, usize)> = (0u8..).map(Code).zip(counts.iter().copied()).collect();
    let rows = survey.add("v", domain, column(&codes));
    let policy = Policy::of(Profile::AtRisk);
    let results = Results::new(&hide_small(&survey.count(), 5), &survey.codebook(), &policy);
    (results, TableSpec { rows, by: None })
}

fn mean(domain: Domain, counts: &[usize]) -> Value<f64> {
    let (results, spec) = of(domain, counts);
    match results.table(spec).unwrap().mean(ColumnKey::All) {
        Value::Known(mean) => Value::publish(mean.get().value),
        Value::Between(range) => Value::between(range.get().low.value, range.get().high.value),
        Value::Marked(mark) => Value::Marked(mark),
    }
}

fn median(domain: Domain, counts: &[usize]) -> Value<u8> {
    let (results, spec) = of(domain, counts);
    results.table(spec).unwrap().median(ColumnKey::All)
}

#[test]
fn a_mean_is_of_counts_that_are_all_published_and_of_enough_people() {
    let four = || scale(&[Some(4.0), Some(3.0), Some(2.0), Some(1.0)], true);
    // R: mean(rep(4:1, c(20, 10, 50, 40))) is 2.083333.
    assert!((mean(four(), &[20, 10, 50, 40]).known().unwrap() - 2.083_333_333_333_333).abs() < 1e-12);
    let not = |why| Value::Marked(Mark::NotComputable(why));
    assert_eq!(mean(four(), &[20, 3, 50, 47]), not(Obstacle::HiddenCounts));
    assert_eq!(mean(four(), &[9]), not(Obstacle::FewPeople));
    assert_eq!(mean(four(), &[10]), Value::publish(4.0));
    let unscored = scale(&[Some(4.0), None], true);
    assert_eq!(mean(unscored, &[20, 20]), Value::Marked(Mark::NotApplicable));
    assert_eq!(mean(Domain::Rank { of: 2 }, &[20, 20]), Value::Marked(Mark::NotApplicable));
}

#[test]
fn a_median_is_of_ordered_answers() {
    let ordered = || scale(&[None, None, None, None], true);
    // The 60th and the 61st of 120 are both the third answer; of 30 and 30, the 30th is the first.
    assert_eq!(median(ordered(), &[20, 10, 50, 40]), Value::publish(2));
    assert_eq!(median(ordered(), &[30, 30]), Value::publish(0));
    let not = |why| Value::Marked(Mark::NotComputable(why));
    assert_eq!(median(ordered(), &[20, 4, 50, 40]), not(Obstacle::HiddenCounts));
    assert_eq!(median(ordered(), &[0, 9]), not(Obstacle::FewPeople));
    assert_eq!(median(scale(&[None, None], false), &[20, 20]), Value::Marked(Mark::NotApplicable));
    let classes = Domain::Number { decimal: false, bins: vec![] };
    assert_eq!(median(classes, &[20, 20]), Value::Marked(Mark::NotApplicable));
}

/// 30 people ticked or did not, and 3 skipped the question: what one tick's table says of that is known of both.
#[test]
fn the_ticks_of_a_question_share_their_base() {
    let mut survey = Survey::default();
    let ticks = [(Code(1), 10), (Code(0), 20), (Code::SKIPPED, 3)];
    let rows = [survey.add("q/a", Domain::Tick, column(&ticks)), survey.add("q/b", Domain::Tick, column(&ticks))];
    let mut tables = hide_small(&survey.count(), 5);
    let hidden = hide_small(&survey.count(), 100);
    // Of the first tick everything is hidden.
    tables.0.tables[0] = hidden.tables[0].clone();
    let results = Results::new(&tables, &survey.codebook(), &Policy::of(Profile::AtRisk));
    for id in rows {
        let table = results.table(TableSpec { rows: id, by: None }).unwrap();
        assert_eq!(table.count(RowKey::Base, ColumnKey::All), Value::publish(30));
        assert_eq!(table.count(RowKey::Total, ColumnKey::All), Value::publish(33));
        assert_eq!(table.count(RowKey::Skipped, ColumnKey::All), Value::HIDDEN);
    }
    let ticked = rows
        .map(|id| results.table(TableSpec { rows: id, by: None }).unwrap().count(RowKey::Category(1), ColumnKey::All));
    assert_eq!(ticked, [Value::HIDDEN, Value::publish(10)]);
}

#[test]
fn what_is_not_there_says_nothing() {
    let (results, spec) = of(scale(&[None, None], false), &[20, 20]);
    let table = results.table(spec).unwrap();
    assert_eq!(table.count(RowKey::Category(7), ColumnKey::All), Value::HIDDEN);
    assert_eq!(table.count(RowKey::Base, ColumnKey::NoAnswer), Value::HIDDEN);
    assert_eq!(results.respondents(), Value::publish(40));
    let nothing = Results::new(
        &hide_small(&SiteTables { tables: vec![] }, 5),
        &Survey::default().codebook(),
        &Policy::of(Profile::AtRisk),
    );
    assert_eq!(nothing.respondents(), Value::HIDDEN);
}

/// Random people with weights and scored answers: the weighted mean that is said follows from the printed shares, whatever their digits, and is that of the people
/// (which equals R's `svymean`, tests/r/weighted_mean.R): as it is rounded, or within the range.
#[test]
fn a_weighted_mean_follows_from_the_printed_shares() {
    let mut dice = Dice(3);
    let (mut known, mut ranges) = (0, 0);
    for _ in 0..500 {
        let answers = 2 + dice.below(4) as usize;
        let scores: Vec<f64> = (0..answers).map(|_| dice.below(9) as f64 - 2.0).collect();
        let people: Vec<(usize, f64)> =
            (0..60).map(|_| (dice.below(answers as u64) as usize, (20 + dice.below(200)) as f64 / 100.0)).collect();
        let weight = |answer: usize| Weight::of(people.iter().filter(|of| of.0 == answer).map(|(_, weight)| *weight));
        let truth =
            Weighted::new(60, scores.iter().enumerate().map(|(answer, score)| (*score, weight(answer)))).unwrap();
        let whole: f64 = people.iter().map(|(_, weight)| weight).sum();
        let digits = dice.below(2) as u8;
        let share = |answer: usize| {
            let share = in_last_digit(100.0 * weight(answer).sum / whole, digits);
            WeightedShare { share, interval: None, digits }
        };
        let mut survey = Survey::default();
        let codes: Vec<(Code, usize)> = (0..answers)
            .map(|answer| (Code(answer as u8), people.iter().filter(|of| of.0 == answer).count()))
            .collect();
        let scores: Vec<Option<f64>> = scores.into_iter().map(Some).collect();
        let rows = survey.add("v", scale(&scores, true), column(&codes));
        let codebook = survey.codebook();
        let results = Results::new(&hide_small(&survey.count(), 1), &codebook, &Policy::of(Profile::AtRisk));
        let said = vec![vec![Some((0..answers).map(share).collect())]];
        let results = results.with_weighted(&Protected(said), &codebook);
        match results.table(TableSpec { rows, by: None }).unwrap().mean_by_weight(ColumnKey::All) {
            Value::Known(mean) => {
                known += 1;
                assert!((mean.get().value - truth.mean()).abs() <= 0.05 + 1e-9, "{mean:?} {}", truth.mean());
            }
            Value::Between(range) => {
                ranges += 1;
                let (low, high) = (range.get().low.value, range.get().high.value);
                assert!(low - 1e-9 <= truth.mean() && truth.mean() <= high + 1e-9, "{range:?} {}", truth.mean());
                assert!(high - low < 0.51, "{range:?}");
            }
            Value::Marked(mark) => panic!("{mark:?}"),
        }
    }
    println!("{known} weighted means, {ranges} ranges");
    assert!(known > 100 && ranges > 50, "{known} {ranges}");
    let (results, spec) = of(scale(&[Some(1.0), Some(2.0)], true), &[20, 20]);
    assert_eq!(results.table(spec).unwrap().mean_by_weight(ColumnKey::All), Value::Marked(Mark::NotApplicable));
}
