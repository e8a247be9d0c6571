//! First pass: hides enough that no small count follows exactly from what is published, over all tables at once.
//!
//! The method of the R package GaussSuppression (Langsrud 2024, "Secondary cell suppression by Gaussian elimination"):
//! candidates are taken one by one; one that follows from those taken is published at no cost; one that would give a
//! primary away is hidden; any other is published and eliminated. Whether a hidden number can also not be bounded too
//! narrowly is for the repair.

use super::echelon::{Echelon, Vector};
use super::system::System;

/// For each quantity of the system, whether it is published.
pub(super) type Pattern = Vec<bool>;

/// Hides secondaries for each of several orderings of the candidates.
pub(super) fn patterns(system: &System, known: &Echelon) -> Vec<Pattern> {
    orderings(system).iter().map(|order| eliminate(system, known, order)).collect()
}

/// The equations that everybody knows, eliminated.
pub(super) fn known(system: &System) -> Echelon {
    let mut echelon = Echelon::default();
    for equation in &system.equations {
        let reduced = echelon.reduce(equation);
        echelon.insert(&reduced);
    }
    echelon
}

fn eliminate(system: &System, known: &Echelon, order: &[usize]) -> Pattern {
    let mut echelon = known.clone();
    let mut targets: Vec<Vector> = system.targets.iter().map(|target| echelon.reduce(&target.form)).collect();
    targets.sort();
    targets.dedup();
    let mut published = vec![false; system.quantities.len()];
    for index in order {
        let Some(quantity) = system.quantities.get(*index) else { continue };
        let reduced = echelon.reduce(&quantity.form);
        if reduced.is_empty() {
            published[*index] = true;
            continue;
        }
        let mut trial = echelon_row(&reduced);
        if let Some(row) = trial.take_if(|row| quantity.fixed || !targets.iter().any(|target| row.determines(target))) {
            echelon.insert(&reduced);
            published[*index] = true;
            for target in &mut targets {
                row.apply(target);
            }
        }
    }
    published
}

fn echelon_row(reduced: &Vector) -> Option<super::echelon::Pivot> {
    Echelon::default().insert(reduced)
}

/// Orders to try the candidates in. N always comes first; zeros give nothing away and free much, so they come next.
fn orderings(system: &System) -> Vec<Vec<usize>> {
    let candidates: Vec<usize> = (0..system.quantities.len()).filter(|i| system.quantities[*i].candidate).collect();
    let by = |key: &dyn Fn(usize) -> (u8, i64, i64)| {
        let mut order = candidates.clone();
        order.sort_by_key(|index| (key(*index), *index));
        order
    };
    let value = |index: usize| system.quantities[index].value;
    let mut dearest = candidates.clone();
    dearest.sort_by(|a, b| system.quantities[*b].worth.total_cmp(&system.quantities[*a].worth).then(a.cmp(b)));
    let mut places = vec![0; system.quantities.len()];
    dearest.into_iter().enumerate().for_each(|(place, index)| places[index] = place as i64);
    let width = |index: usize| system.quantities[index].form.terms().len() as i64;
    let first = |index: usize| if system.quantities[index].fixed { 0 } else { 1 + u8::from(value(index) != 0) };
    vec![
        by(&|index| (first(index), places[index], 0)),
        // Tables of one variable before crossed ones: few cells that many read.
        by(&|index| (first(index), system.quantities[index].depth, places[index])),
        // Short sums first: single cells before margins.
        by(&|index| (first(index), width(index), places[index])),
        // Margins before cells, within each those worth most.
        by(&|index| (first(index), -width(index), places[index])),
    ]
}
