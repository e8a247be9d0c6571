//! Tables on pages and in PDFs, cell by cell: each must say what the CSV file says of the same people, mark for mark.

use std::collections::BTreeSet;

use super::attack::Finding;
use super::claim::Said;
use super::read::csv::Line;
use super::read::number::numbers;

/// Rows of cells; the first row and the first cell of each row are headings.
pub type Table = Vec<Vec<String>>;

/// Numbers in a table's cells that its CSV file hides, or has otherwise. Cells whose headings are no labels of the file
/// (means) are left to the other checks.
pub fn wrong_cells(place: &str, table: &Table, lines: &[Line]) -> Vec<Finding> {
    let Some((header, rows)) = table.split_first() else { return vec![] };
    let known: BTreeSet<&str> = lines.iter().flat_map(|line| line.labels.iter().map(String::as_str)).collect();
    let bases: BTreeSet<u32> = lines.iter().filter(|line| line.is_base()).filter_map(Line::count).collect();
    let mut findings = Vec::new();
    for row in rows {
        let Some((name, cells)) = row.split_first() else { continue };
        // Headings may span rows: a row shorter than the header lacks its first ones, so it is matched from the end.
        for (column, cell) in header.iter().rev().zip(cells.iter().rev()) {
            let Some(number) = numbers(cell).into_iter().next() else { continue };
            let about = about(name, column, &known);
            let said: Vec<&Line> =
                lines.iter().filter(|line| about.iter().all(|label| line.labels.contains(label))).collect();
            let is_one = said.windows(2).all(|pair| pair[0].answer == pair[1].answer);
            // A mean is of a group or an item, not of an answer.
            let is_of_answer = said.iter().all(|line| about.iter().any(|label| line.answers.contains(label)));
            if said.is_empty() || !is_one || !is_of_answer || about.iter().any(|label| says_two_things(label, lines)) {
                continue;
            }
            let fits = |line: &&Line| line.count().is_some_and(|count| is_count_or_share(&number, count, &bases));
            if !said.iter().any(fits) {
                findings.push(Finding {
                    attack: "side channel",
                    place: place.into(),
                    what: format!("a table's cell that its CSV file does not publish: {name} / {column}: {cell}"),
                });
            }
        }
    }
    findings
}

/// Whether a label is one of an answer in one line and of a group or a variable in another, or of two groups ("Everyone", which
/// an author calls an answer): nobody can tell which is meant.
fn says_two_things(label: &String, lines: &[Line]) -> bool {
    let groups: BTreeSet<&str> =
        lines.iter().filter(|line| line.groups.contains(label)).map(|line| line.group.as_str()).collect();
    if groups.len() > 1 {
        return true;
    }
    let is_any = |of: fn(&Line) -> &BTreeSet<String>| lines.iter().any(|line| of(line).contains(label));
    let roles = [is_any(|line| &line.answers), is_any(|line| &line.groups), is_any(|line| &line.variables)];
    roles.into_iter().filter(|is| *is).count() > 1
}

/// The lines whose answer a heading names: those of exactly this label, or else of one that a layout may have made of it.
pub fn named<'l>(heading: &str, lines: &[&'l Line]) -> Vec<&'l Line> {
    let bare = key(heading);
    let by_key = lines.iter().copied().filter(|line| line.answers.contains(&bare));
    let same = |label: &String| label.split_whitespace().eq(heading.split_whitespace());
    let exactly: Vec<&Line> = by_key.clone().filter(|line| line.written.iter().any(same)).collect();
    if exactly.is_empty() { by_key.collect() } else { exactly }
}

/// The labels that a cell's headings name. A group stands after a point in the heading of its row; a cell of a grid is
/// named by its row and its column together.
pub fn about(row: &str, column: &str, known: &BTreeSet<&str>) -> Vec<String> {
    let together = format!("{}{}", key(row), key(column));
    if known.contains(together.as_str()) {
        return vec![together];
    }
    let (item, group) = row.rsplit_once('·').unwrap_or((row, ""));
    let grid = format!("{}{}", key(item), key(column));
    let names = match known.contains(grid.as_str()) {
        true => vec![grid, key(group)],
        false if known.contains(key(row).as_str()) => vec![key(row), key(column)],
        false => vec![key(item), key(group), key(column)],
    };
    names.into_iter().filter(|name| known.contains(name.as_str())).collect()
}

fn is_count_or_share(readings: &[f64], count: u32, bases: &BTreeSet<u32>) -> bool {
    let count = f64::from(count);
    readings.iter().any(|reading| {
        let half = if reading.fract() == 0.0 { 0.5 } else { 0.05 };
        let is_share = |base: &u32| *base > 0 && (100.0 * count / f64::from(*base) - reading).abs() <= half + 1e-9;
        *reading == count || bases.iter().any(is_share)
    })
}

/// Whether the file says this number, or its share, of an answer of this name.
pub fn is_said_of(name: &str, readings: &[f64], lines: &[Line]) -> bool {
    let bases: BTreeSet<u32> = lines.iter().filter(|line| line.is_base()).filter_map(Line::count).collect();
    let mut counts = lines.iter().filter(|line| line.answers.contains(name)).filter_map(Line::count);
    counts.any(|count| is_count_or_share(readings, count, &bases))
}

/// A label without what a layout may change: spaces, hyphens at the ends of lines, quotation marks, capitals. A label of
/// nothing but signs is those signs.
pub fn key(label: &str) -> String {
    let bare: String = label.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if bare.is_empty() { label.split_whitespace().collect() } else { bare }
}

impl Line {
    fn count(&self) -> Option<u32> {
        match self.said {
            Said::Exactly(count) => Some(count),
            _ => None,
        }
    }

    fn is_base(&self) -> bool {
        matches!(self.answer.as_str(), "answered" | "total")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(labels: [&str; 2], answer: &str, said: Said) -> Line {
        let (variable, by, group) = ("v".into(), String::new(), labels[1].into());
        Line {
            labels: labels.map(key).into(),
            answers: [key(labels[0])].into(),
            variables: BTreeSet::new(),
            groups: [key(labels[1])].into(),
            written: vec![],
            answer: answer.into(),
            variable,
            by,
            group,
            said,
        }
    }

    fn lines() -> Vec<Line> {
        vec![
            line(["Once a week", "Everyone"], "week", Said::Exactly(8)),
            line(["Once a week", "North"], "week", Said::Hidden),
            line(["Answered (n)", "Everyone"], "answered", Said::Exactly(32)),
        ]
    }

    fn wrong(row: &[&str]) -> usize {
        let strings = |cells: &[&str]| cells.iter().map(|c| (*c).to_string()).collect::<Vec<_>>();
        wrong_cells("t", &vec![strings(&["Answer", "Everyone", "North"]), strings(row)], &lines()).len()
    }

    #[test]
    fn a_cell_says_what_its_csv_line_says() {
        assert_eq!(wrong(&["Once a week", "8 (25%)", "[c]"]), 0);
        assert_eq!(wrong(&["Once a week", "25%", "[c]"]), 0);
        assert_eq!(wrong(&["Once a week", "8", "3"]), 1, "hidden in the file");
        assert_eq!(wrong(&["Once a week", "9", "[c]"]), 1, "another number in the file");
        assert_eq!(wrong(&["Mean", "3.2", "1.1"]), 0, "nothing of the file: left to others");
    }

    #[test]
    fn a_row_with_its_group_and_a_grid_are_understood() {
        let known: BTreeSet<&str> = ["weekdaysday", "north", "food"].into();
        assert_eq!(about("Weekdays", "Day", &known), ["weekdaysday"]);
        assert_eq!(about("Weekdays · North", "Day", &known), ["weekdaysday", "north"]);
        assert_eq!(about("Food · North", "Good", &known), ["food", "north"]);
        assert_eq!(about("· North", "Good", &known), ["north"]);
    }
}
