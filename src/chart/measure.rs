//! Mean and median of published counts.

use super::subject::{Answer, Line};
use crate::analysis::table::Cell;

/// Fewer answers than this have no mean or median (disclosure.md, "smallest base for a breakdown, mean or median").
const SMALLEST_BASE: u32 = 10;

/// The mean score: sum of score times count, over the base. Only where every answer has a score and every count is
/// published, so that the mean tells nothing that the counts do not.
pub fn mean(answers: &[Answer], line: &Line) -> Option<f64> {
    let counts = counts(line)?;
    let scores: Option<Vec<f64>> = answers.iter().map(|answer| answer.score).collect();
    let sum: f64 = scores?.iter().zip(&counts).map(|(score, count)| score * f64::from(*count)).sum();
    Some(sum / f64::from(counts.iter().sum::<u32>()))
}

/// The median answer, as an index: the first whose cumulated count reaches half of the base (the lower median, since
/// there is nothing between two ordered answers). Only where every count is published.
pub fn median(line: &Line) -> Option<usize> {
    let counts = counts(line)?;
    let base: u32 = counts.iter().sum();
    let mut so_far = 0;
    counts.iter().position(|count| {
        so_far += count;
        so_far * 2 >= base
    })
}

fn counts(line: &Line) -> Option<Vec<u32>> {
    let counts: Option<Vec<u32>> = line.cells.iter().copied().map(Cell::published).collect();
    counts.filter(|counts| counts.iter().sum::<u32>() >= SMALLEST_BASE && line.base != Cell::Suppressed)
}
