//! Finds responses that were read twice: people counted twice pass the thresholds that protect them without being there.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place, Severity};

use super::spelling::trimmed;

/// What tells the responses of one file from each other, as far as it can be told.
#[derive(Default)]
pub struct Prints {
    /// What the columns are: rows of different columns are not compared.
    pub columns: u64,
    /// The file is written by hand, response by response (YAML): only a copy of the whole file is a mistake there.
    pub by_hand: bool,
    /// By response: the same for the same cells, those of ignored columns included.
    rows: Vec<u64>,
    /// How often each id stands here, where a column is declared to hold ids.
    ids: Option<BTreeMap<u64, u64>>,
    /// The first places where an id stands again.
    again: Vec<Place>,
}

/// The same for the same cells, whatever separates and quotes them in their file.
///
/// Every cell of a million rows is hashed here, most of them a few letters long, so it is done a word at a time by folded
/// multiplication (as wyhash does it) and not by the hasher of the standard library, which would take as long as all of
/// the rest. Whoever writes answers so that two rows collide gets a warning, and nothing else.
pub(super) fn print<'c>(cells: impl IntoIterator<Item = &'c [u8]>) -> u64 {
    // The start is no key: that product would be nothing, whatever the first word.
    const START: u64 = 0x2545_f491_4f6c_dd1d;
    const KEYS: [u64; 2] = [0x9e37_79b9_7f4a_7c15, 0xd6e8_feb8_6659_fd93];
    let fold = |a: u64, b: u64| {
        let wide = u128::from(a ^ KEYS[0]) * u128::from(b ^ KEYS[1]);
        (wide >> 64) as u64 ^ wide as u64
    };
    cells.into_iter().map(trimmed).fold(START, |print, cell| {
        let (words, rest) = cell.as_chunks::<8>();
        let print = words.iter().fold(print, |print, word| fold(print, u64::from_le_bytes(*word)));
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        // The length tells `a, bc` from `ab, c`, and a cell from one with a zero byte at its end.
        fold(print.rotate_left(5) ^ cell.len() as u64, u64::from_le_bytes(last))
    })
}

/// So many responses that are all in another file too are no chance.
const FEWEST: usize = 5;

const ADVICE: &str = "take one of the two files out: who is counted twice passes the thresholds that protect people; if these \
                      are other people who answered the same, say in `import.yaml` which column tells them apart \
                      (`response_id`), or keep all rows in one file";

impl Prints {
    /// Adds the print of a response's cells.
    pub fn add(&mut self, row: u64) {
        self.rows.push(row);
    }

    /// One column holds ids, even if no row has one.
    pub fn declare_ids(&mut self) {
        self.ids.get_or_insert_default();
    }

    /// Adds the hash of a response's id; `place` is asked for where it came before in this file.
    pub fn add_id(&mut self, id: u64, place: impl FnOnce() -> Place) {
        const PLACES: usize = 3;
        let times = self.ids.get_or_insert_default().entry(id).or_default();
        *times += 1;
        if *times > 1 && self.again.len() < PLACES {
            self.again.push(place());
        }
    }

    /// Adds those of a later part of the file.
    pub fn append(&mut self, later: Prints) {
        self.rows.extend(later.rows);
        self.again.extend(later.again);
        if let Some(ids) = later.ids {
            let all = self.ids.get_or_insert_default();
            ids.into_iter().for_each(|(id, times)| *all.entry(id).or_default() += times);
        }
    }

    /// Responses whose id an earlier one has.
    fn repeated(&self) -> u64 {
        self.ids.iter().flat_map(BTreeMap::values).map(|times| times - 1).sum()
    }
}

/// What was read twice among the files of a survey, by path, in the order read.
pub(super) fn find(files: &[(&str, Prints)]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (path, prints) in files {
        let repeated = prints.repeated();
        if repeated > 0 {
            let place = prints.again.first().cloned().unwrap_or(Place::Path((*path).into()));
            let message = format!("{} the id of one before it", responses(repeated, "has", "have"));
            found
                .push(Diagnostic::error(place, message).hint("take the repeated rows out, or the wrong `response_id`"));
        }
    }
    let sorted: Vec<Vec<u64>> = files.iter().map(|(_, prints)| sorted(&prints.rows)).collect();
    for later in 1..files.len() {
        // One message for a file: about that other file which has most of it.
        let pairs = (0..later).filter_map(|earlier| pair(files, &sorted, earlier, later));
        let worst = pairs.max_by_key(|(shared, found)| (found.severity == Severity::Error, *shared));
        found.extend(worst.map(|(_, found)| found));
    }
    found
}

fn pair(files: &[(&str, Prints)], sorted: &[Vec<u64>], earlier: usize, later: usize) -> Option<(u64, Diagnostic)> {
    let ((earlier_path, one), (later_path, other)) = (&files[earlier], &files[later]);
    if let (Some(ids), Some(others)) = (&one.ids, &other.ids) {
        let shared = others.keys().filter(|id| ids.contains_key(id)).count() as u64;
        let message = format!(
            "{} in `{earlier_path}` too, by id",
            responses(shared, "of this file stands", "of this file stand")
        );
        let found = Diagnostic::error(Place::Path((*later_path).into()), message);
        return (shared > 0).then(|| (shared, found.hint("take one of the two files out, or the wrong `response_id`")));
    }
    if one.columns != other.columns || one.by_hand != other.by_hand {
        return None;
    }
    let (fewer, shared) = (one.rows.len().min(other.rows.len()), shared(&sorted[earlier], &sorted[later]));
    let all = if one.by_hand { one.rows == other.rows } else { shared == fewer };
    // The smaller file is the one that adds nobody; of equal ones the later.
    let (path, of) =
        if one.rows.len() < other.rows.len() { (earlier_path, later_path) } else { (later_path, earlier_path) };
    let place = Place::Path((*path).into());
    let found = match (all, shared) {
        (true, FEWEST..) => {
            Diagnostic::error(place, format!("all {fewer} responses of this file stand in `{of}` too")).hint(ADVICE)
        }
        (_, 1..) if !one.by_hand => {
            let stand = if shared == 1 { "stands" } else { "stand" };
            Diagnostic::warning(place, format!("{shared} of {fewer} responses of this file {stand} in `{of}` too"))
                .hint(ADVICE)
        }
        _ => return None,
    };
    Some((shared as u64, found))
}

fn responses(number: u64, one: &str, more: &str) -> String {
    if number == 1 { format!("1 response {one}") } else { format!("{number} responses {more}") }
}

fn sorted(rows: &[u64]) -> Vec<u64> {
    let mut sorted = rows.to_vec();
    sorted.sort_unstable();
    sorted
}

/// How many rows two files have in common, each as often as it stands in both.
fn shared(one: &[u64], other: &[u64]) -> usize {
    let (mut left, mut right, mut shared) = (0, 0, 0);
    while let (Some(a), Some(b)) = (one.get(left), other.get(right)) {
        left += usize::from(a <= b);
        right += usize::from(b <= a);
        shared += usize::from(a == b);
    }
    shared
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_tell_rows_apart_and_know_them_again() {
        let row = |cells: &[&'static str]| print(cells.iter().map(|cell| cell.as_bytes()));
        let mut seen = BTreeMap::new();
        // All rows of three cells of up to nine letters of two kinds: any two differ, by a letter, a length or a border.
        let cells: Vec<String> = (0..10)
            .flat_map(|length| (0..=length).map(move |at| format!("{}{}", "a".repeat(at), "b".repeat(length - at))))
            .collect();
        for one in &cells {
            for two in &cells {
                for three in &cells {
                    let row = [one.as_str(), two.as_str(), three.as_str()];
                    let before = seen.insert(print(row.map(str::as_bytes)), row);
                    assert!(before.is_none(), "{row:?} {before:?}");
                }
            }
        }
        assert_eq!(row(&["yes", " no "]), row(&["yes\u{a0}", "no"]));
        assert_ne!(row(&["yes", "no"]), row(&["no", "yes"]));
        assert_ne!(row(&["yes"]), row(&["yes", ""]));
        assert_ne!(row(&["a"]), row(&["a\0"]));
    }
}
