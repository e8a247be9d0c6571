//! Two variables crossed, as finely as all tables of the pair together divide them.

use std::collections::BTreeSet;

use super::axes::{Classes, classes, refine};

/// Two axes crossed, each divided as finely as the tables of the pair do.
#[derive(Clone, Debug)]
pub(super) struct Block {
    pub a: usize,
    pub b: usize,
    pub parts_a: Classes,
    pub parts_b: Classes,
    /// For each pair of parts, how many respondents; `counts[part_a * width + part_b]`.
    pub counts: Vec<u32>,
    /// Whether the count is not given by a table: then it is only one way to fill the corner of those without an answer
    /// to either variable, in agreement with every table.
    pub guessed: Vec<bool>,
}

impl Block {
    pub(super) fn width(&self) -> usize {
        classes(&self.parts_b)
    }
}

/// How one table divides a pair of axes; counts by state of `a`, then of `b` (a class's count stands at each of its states).
pub(super) struct Use {
    pub table: usize,
    pub parts_a: Classes,
    pub parts_b: Classes,
    pub counts: Vec<u32>,
}

impl Use {
    pub(super) fn transposed(self) -> Use {
        let width = self.parts_b.len();
        let height = self.parts_a.len();
        let counts = (0..width).flat_map(|b| (0..height).map(move |a| (a, b))).map(|(a, b)| self.counts[a * width + b]);
        Use { counts: counts.collect(), table: self.table, parts_a: self.parts_b, parts_b: self.parts_a }
    }

    /// The count of a class of `a` and a class of `b`, given a state of each.
    fn count(&self, a: usize, b: usize) -> u32 {
        self.counts.get(a * self.parts_b.len() + b).copied().unwrap_or(0)
    }
}

/// The block of a pair of axes, if its cells can be told from the tables.
pub(super) fn join(a: usize, b: usize, uses: &[Use]) -> Option<Block> {
    let parts_a = uses.iter().map(|one| &one.parts_a).fold(vec![], |all, parts| refine(&all, parts));
    let parts_b = uses.iter().map(|one| &one.parts_b).fold(vec![], |all, parts| refine(&all, parts));
    let by_rows = uses.iter().filter(|one| one.parts_a == parts_a);
    let by_columns: Vec<&Use> = uses.iter().filter(|one| one.parts_b == parts_b).collect();
    let both = uses.iter().find(|one| one.parts_a == parts_a && one.parts_b == parts_b);
    let (rows, columns) = match both {
        Some(one) => (one, one),
        None => (by_rows.into_iter().next()?, *by_columns.first()?),
    };
    let (height, width) = (classes(&parts_a), classes(&parts_b));
    let mut block =
        Block { a, b, counts: vec![0; height * width], guessed: vec![false; height * width], parts_a, parts_b };
    for coarse_a in 0..classes(&columns.parts_a) {
        for coarse_b in 0..classes(&rows.parts_b) {
            fill(&mut block, rows, columns, (coarse_a, coarse_b));
        }
    }
    Some(block)
}

/// Fills the rectangle of a coarse class of each axis, of which the row sums are in `rows` and the column sums in `columns`, by the north-west corner rule.
fn fill(block: &mut Block, rows: &Use, columns: &Use, (coarse_a, coarse_b): (usize, usize)) {
    let width = block.width();
    let state_a: Vec<usize> = firsts(&block.parts_a, &columns.parts_a, coarse_a);
    let state_b: Vec<usize> = firsts(&block.parts_b, &rows.parts_b, coarse_b);
    let mut row_sums: Vec<u32> = state_a.iter().map(|a| state_b.first().map_or(0, |b| rows.count(*a, *b))).collect();
    let mut column_sums: Vec<u32> =
        state_b.iter().map(|b| state_a.first().map_or(0, |a| columns.count(*a, *b))).collect();
    let guessed = state_a.len() > 1 && state_b.len() > 1;
    for (a, row) in state_a.iter().zip(&mut row_sums) {
        for (b, column) in state_b.iter().zip(&mut column_sums) {
            let taken = (*row).min(*column);
            *row -= taken;
            *column -= taken;
            let at = block.parts_a[*a] * width + block.parts_b[*b];
            block.counts[at] = taken;
            block.guessed[at] = guessed;
        }
    }
}

/// For each class of `parts` inside class `within` of the coarser division, its first state.
fn firsts(parts: &Classes, coarser: &Classes, within: usize) -> Vec<usize> {
    let mut seen = BTreeSet::new();
    (0..parts.len()).filter(|state| coarser[*state] == within && seen.insert(parts[*state])).collect()
}
