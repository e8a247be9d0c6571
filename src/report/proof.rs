//! Whether a claim holds in every world that fits what is published. What is not proven is not said, whatever the truth is.

use super::bounds::{Bounds, Sum};
use super::counted::count;
use crate::analysis::disclosure::{Measure, Results};
use crate::model::codebook::Codebook;
use crate::model::expression::Operator;
use crate::model::report::{Distribution, Given, People, Place, Quantity, Ranked};
use crate::model::series::Unit;
use crate::model::table::RowKey;
use crate::survey::Survey;

/// The survey that a quantity is of.
#[derive(Clone, Copy)]
pub(crate) struct Of<'r> {
    pub results: &'r Results,
    pub codebook: &'r Codebook,
}

/// The survey of this name, where it has results.
pub(super) fn of<'s>(name: &str, surveys: &'s [Survey]) -> Option<Of<'s>> {
    let survey = surveys.iter().find(|survey| survey.instrument.name == name)?;
    Some(Of { results: survey.results.as_ref()?, codebook: &survey.codebook })
}

/// What programmes lose in their last digits. Counts are whole, so that a strict order of counts is 1 at least.
const TOLERANCE: f64 = 1e-6;

/// The answer in this place, as an index, if it is shown which one that is.
pub(crate) fn in_place(ranked: &Ranked, of: Of) -> Option<usize> {
    let mut indices = 0..ranked.answers.len();
    indices.find(|index| is_in_place(ranked, *index, of))
}

/// Whether an answer is shown to be in the place.
pub(crate) fn is_in_place(ranked: &Ranked, index: usize, of: Of) -> bool {
    let Some(answer) = ranked.answers.get(index) else { return false };
    let (before, sign) = match ranked.place {
        Place::FromMost(place) => (place - 1, 1.0),
        Place::FromLeast(place) => (place - 1, -1.0),
    };
    let others = ranked.answers.iter().enumerate().filter(|(other, _)| *other != index);
    let mut ahead = 0;
    for (_, other) in others {
        if is_more(&answer.people, &other.people, sign, of) {
            continue;
        }
        if !is_more(&other.people, &answer.people, sign, of) {
            return false;
        }
        ahead += 1;
    }
    ahead == before
}

/// Whether there are more (with -1: fewer) of some than of others, in every world.
fn is_more(some: &People, others: &People, sign: f64, of: Of) -> bool {
    if let (Some(some), Some(others)) = (count(of.results, some).known(), count(of.results, others).known()) {
        return sign * (f64::from(some) - f64::from(others)) > 0.0;
    }
    let bounds = Bounds { results: of.results, codebook: of.codebook };
    let difference = Sum::of(some, sign).plus(Sum::of(others, -sign));
    bounds.range(&difference).is_some_and(|(least, _)| least > TOLERANCE)
}

/// Whether a quantity is shown to be in this relation to a number.
pub(crate) fn is_bound(left: &Quantity, operator: Operator, right: f64, surveys: &[Survey]) -> bool {
    let range = match left {
        // A share is more than a number where its count is more than that number of its base.
        Quantity::Share(part, base) => {
            let Some(of) = of(&part.survey, surveys) else { return false };
            let bounds = Bounds { results: of.results, codebook: of.codebook };
            let someone = bounds.range(&Sum::of(base, 1.0)).is_some_and(|(least, _)| least > 0.5);
            let excess = Sum::of(part, 1.0).plus(Sum::of(base, -right));
            if someone { bounds.range(&excess) } else { None }
        }
        Quantity::Mean(distribution) => excess_of_mean(distribution, right, surveys),
        Quantity::People(people) => {
            let Some(of) = of(&people.survey, surveys) else { return false };
            let range = Bounds { results: of.results, codebook: of.codebook }.range(&Sum::of(people, 1.0));
            range.map(|(least, most)| (least - right, most - right))
        }
        Quantity::Given(given) => Some((worth(given) - right, worth(given) - right)),
        Quantity::Median(_) => None,
    };
    range.is_some_and(|range| holds(range, operator))
}

/// Whether two quantities are shown to be in this relation.
pub(crate) fn is_ordered(left: &Quantity, operator: Operator, right: &Quantity, surveys: &[Survey]) -> bool {
    let together = match (left, right) {
        (Quantity::People(one), Quantity::People(other)) if one.survey == other.survey => {
            Some(Sum::of(one, 1.0).plus(Sum::of(other, -1.0)))
        }
        // Of the same base, shares are ordered as their counts are.
        (Quantity::Share(one, base), Quantity::Share(other, same)) if base == same => {
            Some(Sum::of(one, 1.0).plus(Sum::of(other, -1.0)))
        }
        _ => None,
    };
    let range = match (together, left) {
        (Some(sum), Quantity::People(people) | Quantity::Share(people, _)) => {
            of(&people.survey, surveys).and_then(|of| Bounds { results: of.results, codebook: of.codebook }.range(&sum))
        }
        _ => span(left, surveys)
            .zip(span(right, surveys))
            .map(|((least, most), (other_least, other_most))| (least - other_most, most - other_least)),
    };
    range.is_some_and(|range| holds(range, operator))
}

/// Between what two values a quantity is shown to lie.
fn span(quantity: &Quantity, surveys: &[Survey]) -> Option<(f64, f64)> {
    let range = |people: &People| {
        let of = of(&people.survey, surveys)?;
        Bounds { results: of.results, codebook: of.codebook }.range(&Sum::of(people, 1.0))
    };
    match quantity {
        Quantity::People(people) => range(people),
        Quantity::Share(part, base) => {
            let ((least, most), (base_least, base_most)) = (range(part)?, range(base)?);
            (base_least > 0.5).then(|| ((least / base_most).max(0.0), (most / base_least).min(1.0)))
        }
        Quantity::Mean(distribution) => span_of_mean(distribution, surveys),
        Quantity::Given(given) => Some((worth(given), worth(given))),
        Quantity::Median(_) => None,
    }
}

/// Between which two a mean lies: as its counts say; of what no table counts, whatever is rounded to what is printed.
fn span_of_mean(of_whom: &Distribution, surveys: &[Survey]) -> Option<(f64, f64)> {
    let of = of(&of_whom.survey, surveys)?;
    let mean = of.results.table(of_whom.spec)?.mean(of_whom.column).range()?;
    let half = |mean: Measure| match is_counted(of_whom, of) {
        true => 0.0,
        false => 0.5 / 10_f64.powi(i32::from(mean.digits)),
    };
    Some((mean.low.value - half(mean.low), mean.high.value + half(mean.high)))
}

/// Whether a mean follows from the counts of its table.
pub(crate) fn is_counted(of_whom: &Distribution, of: Of) -> bool {
    let categories = of.codebook.get(of_whom.spec.rows).domain.categories();
    !categories.is_empty() && categories.iter().all(|category| category.score.is_some())
}

/// The sum of all scores less so many times a number of answers: above 0 where the mean is above the number.
fn excess_of_mean(of_whom: &Distribution, number: f64, surveys: &[Survey]) -> Option<(f64, f64)> {
    let Distribution { survey, spec, column } = of_whom;
    let of = of(survey, surveys)?;
    if !is_counted(of_whom, of) {
        return span_of_mean(of_whom, surveys).map(|(least, most)| (least - number, most - number));
    }
    let categories = of.codebook.get(spec.rows).domain.categories();
    let people = |row| People { survey: survey.clone(), spec: *spec, rows: vec![row], columns: vec![*column] };
    let mut excess = Sum::default();
    for (code, category) in (0..=u8::MAX).zip(categories) {
        excess = excess.plus(Sum::of(&people(RowKey::Category(code)), category.score? - number));
    }
    let bounds = Bounds { results: of.results, codebook: of.codebook };
    let someone = bounds.range(&Sum::of(&people(RowKey::Base), 1.0)).is_some_and(|(least, _)| least > 0.5);
    if someone { bounds.range(&excess) } else { None }
}

/// A public figure as it is compared: a percentage as a share.
pub(crate) fn worth(given: &Given) -> f64 {
    if matches!(given.unit, Unit::Percent) { given.value / 100.0 } else { given.value }
}

/// Whether everything between two differences from the right side is in the relation.
fn holds((least, most): (f64, f64), operator: Operator) -> bool {
    match operator {
        Operator::Greater => least > TOLERANCE,
        Operator::GreaterOrEqual => least > -TOLERANCE,
        Operator::Less => most < -TOLERANCE,
        Operator::LessOrEqual => most < TOLERANCE,
        Operator::Equal => least > -TOLERANCE && most < TOLERANCE,
        Operator::NotEqual => least > TOLERANCE || most < -TOLERANCE,
        _ => false,
    }
}
