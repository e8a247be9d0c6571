//! How many of each group gave each answer: what tests of independence are worked out from.

/// Counts of people by two properties, a row for each group and a column for each answer. No row and no column is empty: what nobody
/// gave, and a group of nobody, says nothing about whether the two go together.
#[derive(Clone, Debug, PartialEq)]
pub struct Contingency {
    rows: Vec<Vec<f64>>,
}

impl Contingency {
    /// From rows of equal length. `None` where fewer than two rows or two columns have anybody: there is nothing to compare.
    pub fn new(rows: &[Vec<u32>]) -> Option<Contingency> {
        let width = rows.first()?.len();
        if rows.iter().any(|row| row.len() != width) {
            return None;
        }
        let is_used = |column: &usize| rows.iter().any(|row| row[*column] > 0);
        let used: Vec<usize> = (0..width).filter(is_used).collect();
        let kept = rows.iter().filter(|row| row.iter().any(|count| *count > 0));
        let rows: Vec<Vec<f64>> = kept.map(|row| used.iter().map(|column| row[*column].into()).collect()).collect();
        (rows.len() > 1 && used.len() > 1).then_some(Contingency { rows })
    }

    /// Everybody; never 0.
    pub fn n(&self) -> f64 {
        self.rows.iter().flatten().sum()
    }

    /// How many rows and columns; at least 2 each.
    pub fn size(&self) -> (usize, usize) {
        (self.rows.len(), self.rows.first().map_or(0, Vec::len))
    }

    /// The cells of a table of two by two, row by row; `None` of a larger one.
    pub fn four_cells(&self) -> Option<[f64; 4]> {
        match self.rows.as_slice() {
            [first, second] => match (first.as_slice(), second.as_slice()) {
                ([a, b], [c, d]) => Some([*a, *b, *c, *d]),
                _ => None,
            },
            _ => None,
        }
    }

    /// Each count with the one that would be expected if rows and columns had nothing to do with each other: the product of the sums
    /// of its row and its column, over everybody.
    pub(super) fn with_expected(&self) -> impl Iterator<Item = (f64, f64)> {
        let n = self.n();
        let columns: Vec<f64> =
            (0..self.size().1).map(|column| self.rows.iter().map(|row| row[column]).sum()).collect();
        self.rows.iter().flat_map(move |row| {
            let of_row: f64 = row.iter().sum();
            let cells = row.iter().zip(&columns);
            cells.map(|(count, of_column)| (*count, of_row * of_column / n)).collect::<Vec<_>>()
        })
    }

    /// The least count that would be expected; under 5 the chi-squared distribution is a poor guide (R's `chisq.test` warns).
    pub fn least_expected(&self) -> f64 {
        self.with_expected().map(|(_, expected)| expected).fold(f64::INFINITY, f64::min)
    }
}

#[cfg(test)]
impl Contingency {
    /// From how many rows there are, and the cells row by row: as the scripts of R print a table.
    pub(super) fn of_counts(counts: &[u32]) -> Option<Contingency> {
        let (rows, cells) = counts.split_first()?;
        let width = cells.len() / *rows as usize;
        Contingency::new(&cells.chunks(width).map(<[u32]>::to_vec).collect::<Vec<_>>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_empty_is_left_out() {
        let full = Contingency::new(&[vec![3, 4], vec![5, 6]]);
        assert_eq!(Contingency::new(&[vec![3, 0, 4], vec![0, 0, 0], vec![5, 0, 6]]), full);
        assert_eq!(full.and_then(|table| table.four_cells()), Some([3.0, 4.0, 5.0, 6.0]));
    }

    #[test]
    fn nothing_to_compare_is_no_table() {
        let none: [&[Vec<u32>]; 7] = [
            &[],
            &[vec![]],
            &[vec![1, 2]],
            &[vec![1, 2], vec![0, 0]],
            &[vec![4, 0], vec![2, 0]],
            &[vec![0, 0], vec![0, 0]],
            &[vec![1, 2], vec![3]],
        ];
        for rows in none {
            assert_eq!(Contingency::new(rows), None, "{rows:?}");
        }
    }
}
