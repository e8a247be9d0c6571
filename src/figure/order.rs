//! In which order answers stand. It depends on published cells alone.

use std::cmp::Reverse;

use super::subject::{Kind, Subject};

/// The order of a figure's answers, as indices into [`Subject::answers`]. Ordered choices, classes and cells of a grid
/// keep the order of the instrument. Others stand by size among all respondents, the largest first (a range by its lower end, as
/// it is drawn), hidden ones in the instrument's order after them (their size must not show), "other" and "none of these" last.
pub fn answers(subject: &Subject) -> Vec<usize> {
    let mut order: Vec<usize> = (0..subject.answers.len()).collect();
    let by_size = matches!(subject.kind, Kind::One { ordered: false } | Kind::Several);
    if let (true, Some(all)) = (by_size, subject.panels.first().and_then(|panel| panel.lines.first())) {
        order.sort_by_key(|index| {
            let last = subject.answers.get(*index).map_or(0, |answer| answer.last);
            let size = all.count(*index).range().map(|range| range.low);
            (last, Reverse(size), *index)
        });
    }
    order
}
