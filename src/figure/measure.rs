//! Mean and median of published counts.

use super::subject::{Answer, Line};
use crate::analysis::table::Cell;

/// The mean score: sum of score times count, over the base. Only where every answer has a score and every count is
/// published, so that the mean tells nothing that the counts do not,
/// and of at least `min_base` answers (disclosure.md, "smallest base for a breakdown, mean or median").
pub fn mean(answers: &[Answer], line: &Line, min_base: u32) -> Option<f64> {
    let counts = counts(line, min_base)?;
    let scores: Option<Vec<f64>> = answers.iter().map(|answer| answer.score).collect();
    let sum: f64 = scores?.iter().zip(&counts).map(|(score, count)| score * f64::from(*count)).sum();
    Some(sum / f64::from(counts.iter().sum::<u32>()))
}

/// The median answer, as an index: the first whose cumulated count reaches half of the base (the lower median, since
/// there is nothing between two ordered answers). Under the same conditions as the mean.
pub fn median(line: &Line, min_base: u32) -> Option<usize> {
    let counts = counts(line, min_base)?;
    let base: u32 = counts.iter().sum();
    let mut so_far = 0;
    counts.iter().position(|count| {
        so_far += count;
        so_far * 2 >= base
    })
}

fn counts(line: &Line, min_base: u32) -> Option<Vec<u32>> {
    let counts: Option<Vec<u32>> = line.cells.iter().copied().map(Cell::published).collect();
    counts.filter(|counts| counts.iter().sum::<u32>() >= min_base.max(1) && line.base != Cell::Suppressed)
}
