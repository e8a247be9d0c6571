//! Tables on pages and in PDFs, cell by cell: each must say what the CSV file says of the same people, mark for mark.

use std::collections::BTreeSet;

use super::finding::Finding;
use super::population::{interval, is_interval};
use super::read::csv::Line;
use super::read::number::{Rounded, Span, spans};
use super::share::Weighted;

/// Rows of cells; the first row and the first cell of each row are headings.
pub type Table = Vec<Vec<String>>;

/// Numbers in a table's cells that its CSV file hides, or has otherwise. Cells whose headings are no labels of the file
/// (means) are left to the other checks.
/// `is_sample`: then the interval of its share may stand behind a count.
pub fn wrong_cells(place: &str, table: &Table, lines: &[Line], is_sample: bool) -> Vec<Finding> {
    let Some((header, rows)) = table.split_first() else { return vec![] };
    let known: BTreeSet<&str> = lines.iter().flat_map(|line| line.labels.iter().map(String::as_str)).collect();
    let bases = bases(lines);
    let ranged: BTreeSet<(u32, u32)> = bases.iter().copied().filter(|(least, most)| least < most).collect();
    let mut findings = Vec::new();
    for row in rows {
        let Some((name, cells)) = row.split_first() else { continue };
        // Headings may span rows: a row shorter than the header lacks its first ones, so it is matched from the end.
        for (column, cell) in header.iter().rev().zip(cells.iter().rev()) {
            let written = spans(cell);
            let Some(first) = written.first() else { continue };
            let about = about(name, column, &known);
            let said: Vec<&Line> =
                lines.iter().filter(|line| about.iter().all(|label| line.labels.contains(label))).collect();
            let is_one = said.windows(2).all(|pair| pair[0].answer == pair[1].answer);
            // A mean is of a group or an item, not of an answer.
            let is_of_answer = said.iter().all(|line| about.iter().any(|label| line.answers.contains(label)));
            if said.is_empty() || !is_one || !is_of_answer || about.iter().any(|label| says_two_things(label, lines)) {
                continue;
            }
            // A weighted share, alone or behind its count and the share of that.
            let is_weighted = |line: &Line, span: &Span| line.weighted.is_some_and(|share| share.is_said(span));
            // Of a count the first number, of a range every one: its ends, or those of its share. Behind a count stands a range of its
            // own only as its share of a base that is one, or as the interval of its share.
            let follows = |line: &Line, span: &Span, ends| {
                is_said(span, ends, &ranged)
                    || is_weighted(line, span)
                    || (is_sample && interval(line, lines).is_some_and(|interval| is_interval(span, interval)))
            };
            let fits = |line: &&Line| match line.said.ends() {
                Some(_) if written.iter().all(|span| is_weighted(line, span)) => true,
                Some((low, high)) if low == high => {
                    let mut behind = written.iter().skip(1).filter(|span| span.is_range || line.weighted.is_some());
                    let is_share = |span: &Span| !span.is_range && is_said(span, (low, high), &bases);
                    is_said(first, (low, high), &bases)
                        && behind.all(|span| is_share(span) || follows(line, span, (low, high)))
                }
                Some(ends) => written.iter().all(|span| is_said(span, ends, &bases)),
                None => false,
            };
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
    // A label may show nothing (`&nbsp;`): then the other is not both of them. Nor are two labels that are each known by itself, whatever
    // third label they spell together.
    let both = |one: &str, other: &str| {
        let (one, other) = (key(one), key(other));
        let together = format!("{one}{other}");
        let are_known = [&one, &other].into_iter().all(|label| known.contains(label.as_str()));
        (!one.is_empty() && !other.is_empty() && !are_known && known.contains(together.as_str())).then_some(together)
    };
    if let Some(together) = both(row, column) {
        return vec![together];
    }
    let (item, group) = row.rsplit_once('·').unwrap_or((row, ""));
    let grid = both(item, column);
    let names = match grid {
        Some(grid) => vec![grid, key(group)],
        // A group of signs alone adds nothing to the key of its row.
        None if known.contains(key(row).as_str()) && (group.is_empty() || has_letters(group)) => {
            vec![key(row), key(column)]
        }
        None => vec![key(item), key(group), key(column)],
    };
    names.into_iter().filter(|name| known.contains(name.as_str())).collect()
}

fn has_letters(label: &str) -> bool {
    label.chars().any(char::is_alphanumeric)
}

/// The published bases, each with its ends.
fn bases(lines: &[Line]) -> BTreeSet<(u32, u32)> {
    lines.iter().filter(|line| line.is_base()).filter_map(|line| line.said.ends()).collect()
}

/// The least and the largest percentage that a count between two ends is of a base between two others.
fn share((low, high): (u32, u32), base: &(u32, u32)) -> Option<(f64, f64)> {
    let of = |part: u32, whole: u32| 100.0 * f64::from(part) / f64::from(whole);
    (base.0 > 0).then(|| (of(low, base.1), of(high.min(base.0), base.0)))
}

fn is_rounded(reading: f64, share: f64) -> bool {
    let half = if reading.fract() == 0.0 { 0.5 } else { 0.05 };
    (share - reading).abs() <= half + 1e-9
}

/// Whether a number or a range is this count or this range, or its share of a published base.
fn is_said(span: &Span, (low, high): (u32, u32), bases: &BTreeSet<(u32, u32)>) -> bool {
    let reads = |readings: &[Rounded], fits: &dyn Fn(f64) -> bool| readings.iter().any(|reading| fits(reading.value));
    let is_count =
        reads(&span.low, &|value| value == f64::from(low)) && reads(&span.high, &|value| value == f64::from(high));
    let is_share = |base: &(u32, u32)| {
        share((low, high), base).is_some_and(|(least, most)| {
            reads(&span.low, &|value| is_rounded(value, least)) && reads(&span.high, &|value| is_rounded(value, most))
        })
    };
    is_count || bases.iter().any(is_share)
}

/// Whether the file says this number, or its share, of an answer of this name: as its count, or as an end of its range.
pub fn is_said_of(name: &str, readings: &[f64], lines: &[Line]) -> bool {
    let bases = bases(lines);
    let of_name = || lines.iter().filter(|line| line.answers.contains(name));
    let is_one = |value: f64| readings.iter().any(|reading| (reading - value).abs() < 1e-9);
    if of_name().filter_map(|line| line.weighted).flat_map(Weighted::values).any(is_one) {
        return true;
    }
    let mut ends = of_name().filter_map(|line| line.said.ends());
    ends.any(|ends| {
        let shares = || bases.iter().filter_map(move |base| share(ends, base));
        readings.iter().any(|reading| {
            let is_share = |(least, most): (f64, f64)| is_rounded(*reading, least) || is_rounded(*reading, most);
            *reading == f64::from(ends.0) || *reading == f64::from(ends.1) || shares().any(is_share)
        })
    })
}

/// A label without what a layout may change: spaces, hyphens at the ends of lines, quotation marks, capitals. A label of
/// nothing but signs is those signs.
pub fn key(label: &str) -> String {
    let mut bare = String::with_capacity(label.len());
    for c in label.chars().filter(|c| c.is_alphanumeric()) {
        // Every label of every figure is looked up by its key; only letters beyond ASCII have a small form of several.
        match c.is_ascii() {
            true => bare.push(c.to_ascii_lowercase()),
            false => bare.extend(c.to_lowercase()),
        }
    }
    if bare.is_empty() { label.split_whitespace().collect() } else { bare }
}

/// A heading's letters ([`key`]) in order of the alphabet: drawn from right to left they come in another order.
pub fn letters(heading: &str) -> Vec<char> {
    let mut letters: Vec<char> = key(heading).chars().collect();
    letters.sort_unstable();
    letters
}

impl Line {
    fn is_base(&self) -> bool {
        matches!(self.answer.as_str(), "answered" | "total")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::claim::Said;

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
            mean: None,
            deviation: None,
            median: None,
            weighted: None,
            weighted_mean: None,
        }
    }

    fn lines() -> Vec<Line> {
        vec![
            line(["Once a week", "Everyone"], "week", Said::Exactly(8)),
            line(["Once a week", "North"], "week", Said::Hidden),
            line(["Daily", "Everyone"], "day", Said::Between(20.0, 24.0)),
            line(["Answered (n)", "Everyone"], "answered", Said::Exactly(32)),
        ]
    }

    fn wrong(row: &[&str]) -> usize {
        let strings = |cells: &[&str]| cells.iter().map(|c| (*c).to_string()).collect::<Vec<_>>();
        wrong_cells("t", &vec![strings(&["Answer", "Everyone", "North"]), strings(row)], &lines(), false).len()
    }

    #[test]
    fn a_cell_says_what_its_csv_line_says() {
        assert_eq!(wrong(&["Once a week", "8 (25%)", "[c]"]), 0);
        assert_eq!(wrong(&["Once a week", "25%", "[c]"]), 0);
        assert_eq!(wrong(&["Once a week", "8", "3"]), 1, "hidden in the file");
        assert_eq!(wrong(&["Once a week", "9", "[c]"]), 1, "another number in the file");
        assert_eq!(wrong(&["Daily", "20–24", "[c]"]), 0);
        assert_eq!(wrong(&["Daily", "20–24 (62–75%)", "[c]"]), 0, "20 of 32 are 62.5 %, 24 are 75 %");
        assert_eq!(wrong(&["Daily", "24–20", "[c]"]), 0, "from right to left");
        for other in ["21–24", "20–23", "20–25", "19–24", "22", "20", "24", "20–24 (62–70%)", "69%", "20–24 (22)"]
        {
            assert_eq!(wrong(&["Daily", other, "[c]"]), 1, "{other}: another range, or a number, in the file");
        }
        assert_eq!(wrong(&["Once a week", "8–12", "[c]"]), 1, "a range of a number");
        assert_eq!(wrong(&["Mean", "3.2", "1.1"]), 0, "nothing of the file: left to others");
    }

    #[test]
    fn a_row_with_its_group_and_a_grid_are_understood() {
        let known: BTreeSet<&str> = ["weekdaysday", "north", "food"].into();
        assert_eq!(about("Weekdays", "Day", &known), ["weekdaysday"]);
        let spelt: BTreeSet<&str> = ["you", "youeveryone", "everyone"].into();
        assert_eq!(about("You", "Everyone", &spelt), ["you", "everyone"], "no answer that is called “You Everyone”");
        let odd: BTreeSet<&str> = ["total", "!?", "north", ""].into();
        assert_eq!(about("Total · !?", "North", &odd), ["total", "!?", "north"], "a group of signs");
        assert_eq!(about("Total", "\u{a0}", &odd), ["total", ""], "a label that shows nothing");
        assert_eq!(about("Weekdays · North", "Day", &known), ["weekdaysday", "north"]);
        assert_eq!(about("Food · North", "Good", &known), ["food", "north"]);
        assert_eq!(about("· North", "Good", &known), ["north"]);
    }
}
