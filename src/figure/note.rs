//! The remarks under a figure: each only where it is so.

use super::FigureTable;
use super::base::nothing_shown;
use super::measure;
use super::stacked;
use super::subject::{Kind, Line, Subject};
use super::unit::{FEWEST_FOR_PERCENT, counts_without_base, shown, smallest_base};
use super::words::{HIDDEN, NOT_AVAILABLE, NOT_RELEVANT, Unit, Words, share};
use crate::analysis::table::Cell;

/// The remarks, in the order in which a reader needs them.
pub fn notes(subject: &Subject, words: &Words, unit: Unit, table: &FigureTable) -> Vec<String> {
    let several = matches!(subject.kind, Kind::Several | Kind::Grid { .. });
    let tally = matches!(subject.kind, Kind::Tally);
    let mut notes = vec![];
    let mut add = |when: bool, id: &str| notes.extend(when.then(|| words.say(id, &[])));
    let percent = unit == Unit::Percent && !tally;
    add(several && percent && sum_is_over_100(subject), "results-several-percent");
    add(several && percent && !sum_is_over_100(subject), "results-several-percent-only");
    add(several && !percent, "results-several-people");
    add(matches!(subject.kind, Kind::Rank), "results-rank-first");
    let few = smallest_base(subject).is_some_and(|base| base < FEWEST_FOR_PERCENT);
    let counts = !percent && !tally && !nothing_shown(subject);
    add(counts && few, "results-counts-only");
    add(counts && !few && counts_without_base(subject), "results-counts-hidden");
    add(percent && !several && rounding_shows(subject, words), "results-rounding");
    add(stacked_hides(subject), "results-hatched");
    let median = matches!(subject.kind, Kind::One { ordered: true } | Kind::Scale);
    if let (true, None, [panel]) = (median, &subject.by, subject.panels.as_slice())
        && let Some(answer) = panel
            .lines
            .first()
            .and_then(|line| measure::median(line, words.min_base))
            .and_then(|index| subject.answers.get(index))
    {
        let name = words.quoted(&words.label(answer.wording).text);
        notes.push(words.say("results-median-note", &[("answer", (&name).into())]));
    }
    let single =
        matches!(subject.kind, Kind::Scale | Kind::Number) && subject.panels.len() == 1 && subject.by.is_none();
    let mean = subject
        .panels
        .first()
        .and_then(|panel| panel.lines.first())
        .and_then(|l| measure::mean(&subject.answers, l, words.min_base));
    if let (true, Some(mean)) = (single, mean) {
        let mean = crate::locale::number::decimal(words.locale, mean, 1);
        notes.push(words.say("results-mean-note", &[("mean", (&mean).into())]));
    }
    let marked = |mark: &str| table.rows.iter().any(|row| row.cells.iter().any(|cell| cell.contains(mark)));
    let mut explain =
        |mark: &str, id: &str| notes.extend(marked(mark).then(|| words.say(id, &[("mark", mark.into())])));
    explain(HIDDEN, "results-mark-c");
    explain(NOT_RELEVANT, "results-mark-z");
    explain(NOT_AVAILABLE, "results-mark-x");
    notes
}

fn sum_is_over_100(subject: &Subject) -> bool {
    shown(subject).any(|line| {
        let sum: u32 = line.cells.iter().copied().filter_map(Cell::published).sum();
        line.base.published().is_some_and(|base| sum > base)
    })
}

/// Whether the percentages as they are written add to something else than 100.
fn rounding_shows(subject: &Subject, words: &Words) -> bool {
    shown(subject)
        .any(|line| rounded_sum(line, words.digits).is_some_and(|sum| sum != 100 * 10_i64.pow(words.digits.into())))
}

/// In the last digit that is written. `None` where anything is hidden, or nobody answered.
fn rounded_sum(line: &Line, digits: u8) -> Option<i64> {
    let base = line.base.published().filter(|base| *base > 0)?;
    let mut sum = 0;
    for cell in &line.cells {
        let written = format!("{:.*}", usize::from(digits), share(cell.published()?, base) * 100.0);
        sum += written.replace('.', "").parse::<i64>().ok()?;
    }
    Some(sum)
}

fn stacked_hides(subject: &Subject) -> bool {
    stacked::applies(subject) && shown(subject).any(|line| line.cells.contains(&Cell::Suppressed))
}
