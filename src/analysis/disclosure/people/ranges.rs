//! Which ranges a page gives in place of hidden numbers, and what a reader works out from them.
//!
//! A small number says `1 to T`, and so do some numbers that are not small: a program that says it of small ones only says with it that
//! they are small. Beside them larger numbers get blocks counted from an end that a reader knows anyway. What is given is a function of the
//! page and the key; whether it stays is for other people to prove ([`Search`](super::search::Search)).

use crate::analysis::disclosure::draw::{DUMMIES, Draws, Place, Purpose};
use crate::model::policy::Policy;
use crate::model::table::{ColumnKey, RowKey};

use super::page::{Fact, FactId, Page};

/// The least and the most that a number can be.
pub(crate) type Ends = (i64, i64);

/// A sum that a reader sees.
pub(crate) struct Line {
    parent: FactId,
    children: Vec<FactId>,
}

impl Line {
    /// The sum and its parts.
    pub(crate) fn members(&self) -> impl Iterator<Item = FactId> + '_ {
        std::iter::once(self.parent).chain(self.children.iter().copied())
    }
}

/// The sums of all published tables: base and answers, everybody and the reasons for no answer, everybody and the groups.
pub(crate) fn lines(page: &Page) -> Vec<Line> {
    let mut lines = vec![];
    let mut line = |parent: Option<FactId>, mut children: Vec<FactId>| {
        children.sort_unstable();
        children.dedup();
        if let Some(parent) = parent.filter(|parent| children.len() > 1 && !children.contains(parent)) {
            lines.push(Line { parent, children });
        }
    };
    for (at, table) in page.tables.iter().enumerate().filter(|(at, _)| page.placed[*at].open) {
        let answers = |row: &RowKey| matches!(row, RowKey::Category(_));
        let kinds = |row: &RowKey| !matches!(row, RowKey::Category(_) | RowKey::Total);
        for column in table.columns.iter().copied() {
            for (parent, of) in [(RowKey::Base, answers as fn(&RowKey) -> bool), (RowKey::Total, kinds)] {
                let rows = table.rows.iter().copied().filter(of);
                line(page.fact(at, parent, column), rows.filter_map(|row| page.fact(at, row, column)).collect());
            }
        }
        for row in table.rows.iter().copied() {
            let groups = table.columns.iter().copied().filter(|column| *column != ColumnKey::All);
            line(page.fact(at, row, ColumnKey::All), groups.filter_map(|column| page.fact(at, row, column)).collect());
        }
    }
    lines
}

/// What a reader works out of each number from what is shown and said of the others, sum by sum.
pub(crate) fn implied(page: &Page, lines: &[Line]) -> Vec<Ends> {
    let everybody = page.everybody();
    let known = |fact: &Fact| match (fact.shown || fact.fixed, fact.range) {
        (true, _) => (fact.value, fact.value),
        (false, Some(ends)) => ends,
        (false, None) => (0, everybody),
    };
    let mut ends: Vec<Ends> = page.facts.iter().map(known).collect();
    // Each round narrows some number by at least one person; after a few there is little left to narrow.
    for _ in 0..ROUNDS {
        let before = ends.clone();
        for line in lines {
            narrow(line, &mut ends);
        }
        if ends == before {
            break;
        }
    }
    ends
}

const ROUNDS: usize = 20;

fn narrow(line: &Line, ends: &mut [Ends]) {
    let sum = |ends: &[Ends]| {
        line.children.iter().fold((0, 0), |(low, high), child| (low + ends[*child].0, high + ends[*child].1))
    };
    let (low, high) = sum(ends);
    let parent = &mut ends[line.parent];
    *parent = (parent.0.max(low), parent.1.min(high));
    let parent = *parent;
    for child in &line.children {
        let (low, high) = sum(ends);
        let (own_low, own_high) = ends[*child];
        ends[*child] = (own_low.max(parent.0 - (high - own_high)), own_high.min(parent.1 - (low - own_low)));
    }
}

/// What is printed in place of each hidden number: between which ends a reader can tell that it lies, where that says something.
pub(crate) fn said(page: &Page) -> Vec<Option<(u32, u32)>> {
    let lines = lines(page);
    let ends = implied(page, &lines);
    let everybody = page.everybody();
    let says = |(about, (low, high)): (&Fact, &Ends)| {
        let whole =
            about.table.zip(about.place).and_then(|(table, place)| page.fact(table, RowKey::Base, place.column));
        let whole = whole.map_or(everybody, |base| ends[base].1);
        let short = (high - low) * SHORT <= whole;
        // A bare mark says that there is somebody. Where it was proven that nobody may be there, that has to be said.
        let may_be_nobody = about.range.is_some_and(|(low, _)| low == 0);
        let ends = u32::try_from(*low).ok().zip(u32::try_from(*high).ok());
        ends.filter(|_| about.marked && !about.shown && (short || may_be_nobody))
    };
    page.facts.iter().zip(&ends).map(says).collect()
}

/// A range is printed up to this part of its base: a third. A wider one says little more than the base itself.
const SHORT: i64 = 3;

/// Gives the page its ranges, of what everybody answered or of what groups did: of small numbers first, then of the others in an order
/// drawn by key. What is held stays as it is.
pub(crate) fn propose(page: &mut Page, lines: &[Line], policy: &Policy, (draws, of_groups): (Draws, bool)) {
    let threshold = i64::from(policy.min_count);
    let is_of = |page: &Page, fact: FactId| {
        page.facts[fact].place.is_some_and(|place| (place.column != ColumnKey::All) == of_groups)
    };
    let hidden = (0..page.events.start).filter(|fact| is_of(page, *fact) && speaks_of(page, *fact, policy));
    let hidden: Vec<FactId> = hidden.filter(|fact| !page.facts[*fact].held).collect();
    let silent = |page: &Page, fact: FactId| {
        page.facts[fact].place.is_none_or(|place| draws.happens(Purpose::Silence, place, 1.0 / 16.0))
    };
    for line in lines {
        let whole = page.facts[line.parent].value;
        if let Some((most, rest)) = two_numbers(page, line, threshold) {
            for (fact, ends) in [(most, (whole - threshold, whole)), (rest, (0, threshold))] {
                if is_of(page, fact) && !page.facts[fact].held {
                    page.facts[fact].range = Some(ends);
                }
            }
        }
    }
    for fact in &hidden {
        if is_tiny(page, *fact, threshold, draws) && page.facts[*fact].range.is_none() && !silent(page, *fact) {
            page.facts[*fact].range = Some((1, threshold));
        }
    }
    // Where the sum of small numbers leaves one of them no room, nothing is said of them.
    for line in lines {
        if !room(page, line, threshold) {
            let unsaid = line.children.iter().filter(|child| !page.facts[**child].held).copied().collect::<Vec<_>>();
            unsaid.into_iter().for_each(|child| page.facts[child].range = None);
        }
    }
    let mut larger: Vec<(f64, Place, FactId)> = vec![];
    for fact in hidden.iter().copied().filter(|fact| !is_tiny(page, *fact, threshold, draws)) {
        if let Some(place) = page.facts[fact].place.filter(|_| page.facts[fact].range.is_none() && !silent(page, fact))
        {
            larger.push((draws.unit(Purpose::Range, place), place, fact));
        }
    }
    larger.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.2.cmp(&b.2)));
    for (drawn, place, fact) in larger {
        let own: Vec<&Line> = lines.iter().filter(|line| line.members().any(|member| member == fact)).collect();
        let (low, high) = implied(page, lines)[fact];
        let passed_over = passed_over(place, draws);
        for block in blocks(page.facts[fact].value, (low, high), threshold, (drawn < 0.5, passed_over)) {
            page.facts[fact].range = Some(block);
            if own.iter().all(|line| room(page, line, threshold)) {
                break;
            }
            page.facts[fact].range = None;
        }
    }
}

/// Whether a number is said to be from 1 to T: a small one, and one of T that was hidden as if it were.
fn is_tiny(page: &Page, fact: FactId, threshold: i64, draws: Draws) -> bool {
    let Fact { value, place, .. } = page.facts[fact];
    let is_dummy = || place.is_some_and(|place| draws.happens(Purpose::Dummy, place, DUMMIES));
    (1..threshold).contains(&value) || (value == threshold && is_dummy())
}

/// Whether anything may be said of a number: a hidden one of a published table, not of a base that is hidden for its size.
fn speaks_of(page: &Page, fact: FactId, policy: &Policy) -> bool {
    let about = &page.facts[fact];
    if !about.marked || about.shown || about.fixed || about.value == 0 {
        return false;
    }
    let Some(Place { column, .. }) = about.place else { return false };
    let base = about.table.and_then(|table| page.fact(table, RowKey::Base, column));
    base.is_none_or(|base| page.facts[base].value >= i64::from(policy.min_base))
}

/// Of a sum that is shown with only two numbers above 0, or one, that are hidden: the large one, and the one that is small or
/// nobody's. What is said of both is the same whether a whole group gave one answer or all but a few.
fn two_numbers(page: &Page, line: &Line, threshold: i64) -> Option<(FactId, FactId)> {
    let whole = &page.facts[line.parent];
    let is_hidden = |fact: &&FactId| page.facts[**fact].marked && !page.facts[**fact].shown;
    let hidden: Vec<FactId> = line.children.iter().filter(is_hidden).copied().collect();
    let [one, other] = hidden.as_slice() else { return None };
    let others =
        line.children.iter().filter(|child| !hidden.contains(child)).all(|child| page.facts[*child].value == 0);
    let (most, rest) = if page.facts[*one].value >= page.facts[*other].value { (*one, *other) } else { (*other, *one) };
    let fits = page.facts[rest].value <= threshold && whole.value >= 2 * threshold;
    ((whole.shown || whole.fixed) && others && fits).then_some((most, rest))
}

/// Whether each hidden part of a sum that may be small has as much room as it must: both ends of its range, or a width of T-1.
fn room(page: &Page, line: &Line, threshold: i64) -> bool {
    let ends = |fact: FactId| match (&page.facts[fact], page.facts[fact].range) {
        (about, _) if about.shown || about.fixed => (about.value, about.value),
        (_, Some(ends)) => ends,
        (about, None) => (i64::from(about.marked && about.value > 0), i64::MAX / 4),
    };
    let whole = ends(line.parent);
    let (low, high) = line
        .children
        .iter()
        .fold((0, 0), |(low, high), child| (low + ends(*child).0, (high + ends(*child).1).min(i64::MAX / 4)));
    line.children.iter().filter(|child| !page.facts[**child].shown).all(|child| {
        let own = ends(*child);
        if own.0 >= threshold {
            return true;
        }
        let least = own.0.max(if high >= i64::MAX / 4 { 0 } else { whole.0 - (high - own.1) });
        let most = own.1.min(whole.1.min(i64::MAX / 4) - (low - own.0));
        most <= 0 || most - least >= threshold - 1
    })
}

/// How many of the narrowest widths are not tried: one of sixteen times the first, and of those one of sixteen times the second as well. Else a
/// wide range would tell that no narrower one had room, and so how large the number beside it is.
fn passed_over(place: Place, draws: Draws) -> usize {
    let often = 1.0 / 16.0;
    let wide = draws.happens(Purpose::Wide, place, often);
    usize::from(wide) + usize::from(wide && draws.happens(Purpose::Wider, place, often))
}

/// The blocks that hold a number, the narrower first: counted down from the upper end that a reader knows, or up from the lower. None
/// reaches below T. `passed_over`: so many of the narrowest widths are not tried.
fn blocks(value: i64, (low, high): Ends, threshold: i64, (upper_first, passed_over): (bool, usize)) -> Vec<Ends> {
    let mut blocks = vec![];
    for width in [threshold, 2 * threshold, 3 * threshold].into_iter().skip(passed_over) {
        let upper = high - (high - value) / width * width;
        let from_above = ((upper - width + 1).max(low), upper);
        let floor = low.max(threshold);
        let lower = floor + (value - floor).max(0) / width * width;
        let from_below = (lower, (lower + width - 1).min(high));
        let both = if upper_first { [from_above, from_below] } else { [from_below, from_above] };
        blocks
            .extend(both.into_iter().filter(|(least, most)| *least >= threshold && (*least..=*most).contains(&value)));
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_hold_the_number_and_reach_no_small_one() {
        assert_eq!(blocks(12, (4, 18), 5, (true, 0))[..2], [(9, 13), (10, 14)]);
        assert_eq!(blocks(12, (4, 18), 5, (true, 1)), blocks(12, (4, 18), 5, (true, 0))[2..]);
        for value in 5..60 {
            for (low, high) in [(0, 60), (3, value + 2), (value - 1, value + 30)] {
                for block in blocks(value, (low, high), 5, (false, 0)) {
                    assert!(
                        block.0 >= 5 && block.0 <= value && value <= block.1 && block.1 <= high,
                        "{value}: {block:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_sum_narrows_its_parts_and_is_narrowed_by_them() {
        let mut ends = vec![(20, 20), (1, 5), (8, 8), (0, 100)];
        narrow(&Line { parent: 0, children: vec![1, 2, 3] }, &mut ends);
        assert_eq!(ends, [(20, 20), (1, 5), (8, 8), (7, 11)]);
        let mut ends = vec![(0, 100), (1, 5), (8, 8)];
        narrow(&Line { parent: 0, children: vec![1, 2] }, &mut ends);
        assert_eq!(ends[0], (9, 13));
    }
}
