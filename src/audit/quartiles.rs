//! The quartiles of answers with scores, where every count is published: worked out once more, with arithmetic that nothing else shares.

use std::collections::BTreeSet;

use super::claim::Said;
use super::read::csv::Line;
use crate::model::codebook::{Codebook, Domain};

/// A quarter and three quarters of the answers to a figure's only question reach these; none where it is broken down, has several, or
/// hides anything.
pub(super) fn quartiles(lines: &[Line], codebook: &Codebook) -> Vec<f64> {
    of(lines, codebook).unwrap_or_default()
}

fn of(lines: &[Line], codebook: &Codebook) -> Option<Vec<f64>> {
    let variables: BTreeSet<&str> = lines.iter().map(|line| line.variable.as_str()).collect();
    let is_whole = variables.len() == 1 && lines.iter().all(|line| line.by.is_empty());
    let variable = variables.first().filter(|_| is_whole)?;
    let Domain::Category { categories, .. } = &codebook.get(codebook.find(variable)?).domain else { return None };
    let mut everybody: Vec<f64> = vec![];
    for category in categories {
        let said = lines.iter().find(|line| line.answer == category.name)?.said;
        let Said::Exactly(people) = said else { return None };
        everybody.extend(std::iter::repeat_n(category.score?, people as usize));
    }
    everybody.sort_by(f64::total_cmp);
    let last = everybody.len().checked_sub(1)?;
    // So many quarters of the way from the first to the last; between two the rest of the way.
    let quarter = |quarters: usize| {
        let (place, rest) = (last * quarters / 4, last * quarters % 4);
        let (low, high) = (everybody[place], everybody[(place + 1).min(last)]);
        low + (high - low) * rest as f64 / 4.0
    };
    Some(vec![quarter(1), quarter(3)])
}
