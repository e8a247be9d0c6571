//! What a breakdown says: on what the groups differ most, and whether that is a difference worth telling.

use super::bars::Bar;
use super::finding::{Finding, First, first, shares_of};
use super::number::Number;
use super::scale::{upper_half, upper_names};
use super::subject::{Kind, Line, Subject};
use super::unit::{Unit, drawn};
use super::words::Words;
use crate::analysis::disclosure::Range;
use crate::model::table::ColumnKey;

/// Shares that are closer than this are about the same: ten percentage points. In small groups two people may be more than
/// that, and then it takes more than two people ([`differ`]).
const DISTANCE: f64 = 0.1;

/// Of 50 and 40 in a hundred the difference is a little less than a tenth, as a machine counts.
const ROUNDING: f64 = 1e-9;

/// Means are about the same within this part of the scale.
const MEAN_DISTANCE: f64 = 0.1;

/// With more groups than this only the highest and the lowest are told.
const MOST_TOLD: usize = 3;

/// Something that the groups can differ on: an answer, the upper half of a scale of one item, a first place.
struct Point<'s, 'a> {
    name: String,
    /// Of each group that has it published: its share, and how many of the group.
    groups: Vec<Group<'s, 'a>>,
    /// Whether that is every group.
    complete: bool,
}

struct Group<'s, 'a> {
    line: &'s Line<'a>,
    /// The least and the most that it can be.
    size: Range<f64>,
    written: String,
    number: Number,
}

/// The finding of a breakdown.
pub(crate) fn finding(subject: &Subject, words: &Words, unit: Unit) -> Finding {
    match subject.kind {
        Kind::Number => middles(subject, words).unwrap_or_else(|| Finding::groups_hidden(words)),
        _ => shares(subject, words, unit),
    }
}

/// The answer whose shares differ most.
fn shares(subject: &Subject, words: &Words, unit: Unit) -> Finding {
    let points = points(subject, words, unit);
    let complete = points.iter().all(|point| point.complete);
    let points: Vec<Point> = points.into_iter().filter(|point| point.groups.len() > 1).collect();
    let spreads: Vec<Range<f64>> = points.iter().map(Point::spread).collect();
    // Whether the widest difference is surely that; of equal ones the first.
    let is_widest = matches!(first(&spreads), First::These(_));
    let alike = points.iter().all(|point| !differ(point, point.spread().high, |base| base.high));
    let widest = points.into_iter().reduce(
        |widest, point| {
            if point.spread().low > widest.spread().low { point } else { widest }
        },
    );
    let Some(widest) = widest else { return Finding::groups_hidden(words) };
    let spread = widest.spread();
    if spread.high == 0.0 {
        // That what little is shown is equal says nothing about the groups.
        return if complete { Finding::bare(words.say("results-same", &[])) } else { Finding::groups_hidden(words) };
    }
    let differs = differ(&widest, spread.low, |base| base.low);
    let id = match (differs, complete) {
        (true, true) if is_widest => "results-differs",
        (true, false) if is_widest => "results-differs-shown",
        (true, _) => "results-differ-on",
        (false, true) if is_widest && alike => "results-alike",
        (false, false) if is_widest && alike => "results-alike-shown",
        // The ranges leave open whether the groups differ.
        (false, _) => return Finding::groups_hidden(words),
    };
    let groups = told(&widest.groups, words);
    Finding {
        sentence: words.say(id, &[("answer", (&widest.name).into()), ("groups", (&groups).into())]),
        weight: if differs && complete { spread.low } else { spread.low / 4.0 },
        bars: widest.bars(words),
        tells: true,
    }
}

/// Where the numbers of each group have a mean or a median: how those differ. `None` where too few can be known.
fn middles(subject: &Subject, words: &Words) -> Option<Finding> {
    let lines = groups(subject.panels.first()?.lines.as_slice());
    let on_scale = subject.answers.iter().filter(|answer| answer.is_on_scale());
    let scores: Option<Vec<f64>> = on_scale.map(|answer| answer.score).collect();
    let group = |line: &&'_ Line<'_>| Number::Mean(line.mean).ends();
    let means: Vec<Group> = lines
        .iter()
        .filter_map(|line| {
            let size = group(line)?;
            Some(Group { line, size, written: words.number(Number::Mean(line.mean)), number: Number::Mean(line.mean) })
        })
        .collect();
    if let (true, Some(scores)) = (means.len() > 1, scores) {
        let [low, high] = [f64::min, f64::max].map(|pick| scores.iter().copied().reduce(pick).unwrap_or(0.0));
        let point = Point { name: String::new(), complete: means.len() == lines.len(), groups: means };
        let [part, most] = [point.spread().low, point.spread().high].map(|s| s / (high - low).max(f64::MIN_POSITIVE));
        let differs = part >= MEAN_DISTANCE - ROUNDING;
        let id = match (point.complete, differs) {
            (true, true) => "results-mean-differs",
            (true, false) if most < MEAN_DISTANCE - ROUNDING => "results-mean-alike",
            _ => "results-mean-groups",
        };
        let told = told(&point.groups, words);
        let sentence = words.say(id, &[("groups", (&told).into())]);
        return Some(Finding {
            sentence,
            weight: if differs && point.complete { part } else { part / 4.0 },
            bars: point.bars(words),
            tells: true,
        });
    }
    let medians: Vec<(&Line, String)> =
        lines.iter().filter_map(|line| Some((*line, words.label(subject.median_of(line)?.wording).text))).collect();
    let (_, first) = medians.first()?;
    if medians.len() == lines.len() && medians.len() > 1 && medians.iter().all(|(_, median)| median == first) {
        return Some(Finding::bare(words.say("results-median-same", &[("answer", first.into())])));
    }
    (medians.len() > 1).then(|| {
        let told: Vec<String> = medians.iter().map(|(line, median)| of_group(line, median, words)).collect();
        Finding::bare(words.say("results-median-groups", &[("groups", (&told.join(&words.separator())).into())]))
    })
}

/// The groups that somebody answered in, or may have.
fn groups<'s, 'a>(lines: &'s [Line<'a>]) -> Vec<&'s Line<'a>> {
    drawn(lines).filter(|line| line.column != ColumnKey::All && line.base.known() != Some(0)).collect()
}

fn points<'s, 'a>(subject: &'s Subject<'a>, words: &Words, unit: Unit) -> Vec<Point<'s, 'a>> {
    let point = |name: String, lines: &'s [Line<'a>], answers: &[usize]| {
        let lines = groups(lines);
        let group = |line: &&'s Line<'a>| {
            let count = line.sum(answers, &subject.kind);
            let (size, number) = (shares_of(count, line.base)?, Number::new(count, line.base, unit));
            Some(Group { line, size, written: words.of_base(count, line.base, unit)?, number })
        };
        let groups: Vec<Group> = lines.iter().filter_map(group).collect();
        Point { name, complete: groups.len() == lines.len(), groups }
    };
    let items = |answers: &[usize]| -> Vec<Point<'s, 'a>> {
        // Of an item, which answers are counted; first places are said in a note.
        let named = |panel: &'s super::subject::Panel<'a>| match (panel.wording, &subject.kind) {
            (Some(wording), Kind::Scale) => {
                format!("{} ({})", words.quoted(&words.label(wording).text), upper_names(subject, words))
            }
            (Some(wording), _) => words.quoted(&words.label(wording).text),
            (None, _) => upper_names(subject, words),
        };
        subject.panels.iter().map(|panel| point(named(panel), &panel.lines, answers)).collect()
    };
    match subject.kind {
        Kind::Scale => items(&upper_half(subject)),
        Kind::Rank => items(&[0]),
        _ => {
            let Some(panel) = subject.panels.first() else { return vec![] };
            let answers = subject.answers.iter().enumerate();
            let named = |(index, answer): (usize, &super::subject::Answer)| {
                point(words.quoted(&words.label(answer.wording).text), &panel.lines, &[index])
            };
            answers.map(named).collect()
        }
    }
}

impl Point<'_, '_> {
    /// How far the groups are apart, at least and at most.
    fn spread(&self) -> Range<f64> {
        let ends = |end: fn(&Range<f64>) -> f64| self.groups.iter().map(move |group| end(&group.size));
        let most = |ends: &mut dyn Iterator<Item = f64>| ends.reduce(f64::max).unwrap_or(0.0);
        let least = |ends: &mut dyn Iterator<Item = f64>| ends.reduce(f64::min).unwrap_or(0.0);
        Range {
            // Two numbers that overlap may be equal.
            low: (most(&mut ends(|size| size.low)) - least(&mut ends(|size| size.high))).max(0.0),
            high: most(&mut ends(|size| size.high)) - least(&mut ends(|size| size.low)),
        }
    }

    fn bars(&self, words: &Words) -> Vec<Bar> {
        let told = ends(&self.groups);
        told.into_iter().map(|group| Bar { label: words.label(group.line.wording), number: group.number }).collect()
    }
}

/// Whether groups that are so far apart differ: by ten percentage points, and by more than two people of the smallest group.
/// `end`: of a base that is a range, the end that makes the claim the weaker one.
fn differ(point: &Point, spread: f64, end: fn(Range<u32>) -> u32) -> bool {
    let bases = point.groups.iter().filter_map(|group| group.line.base.range());
    let smallest = bases.map(end).min().unwrap_or(1).max(1);
    is_far(spread) && spread > 2.0 / f64::from(smallest) + ROUNDING
}

/// Whether a difference of shares is at least [`DISTANCE`].
pub(crate) fn is_far(spread: f64) -> bool {
    spread >= DISTANCE - ROUNDING
}

/// The groups in their order; of many, the highest and the lowest.
fn ends<'g, 's, 'a>(groups: &'g [Group<'s, 'a>]) -> Vec<&'g Group<'s, 'a>> {
    if groups.len() <= MOST_TOLD {
        return groups.iter().collect();
    }
    // The first of equals is the highest, the last of equals the lowest.
    let highest = groups.iter().rev().max_by(|a, b| a.size.low.total_cmp(&b.size.low));
    let lowest = groups.iter().rev().min_by(|a, b| a.size.high.total_cmp(&b.size.high));
    highest.into_iter().chain(lowest).collect()
}

fn told(groups: &[Group], words: &Words) -> String {
    let told = ends(groups).into_iter().map(|group| of_group(group.line, &group.written, words));
    told.collect::<Vec<_>>().join(&words.separator())
}

/// "West Africa 12 of 40 people (30%)".
fn of_group(line: &Line, number: &str, words: &Words) -> String {
    let group = words.label(line.wording).text;
    words.say("results-group-number", &[("group", (&group).into()), ("number", number.into())])
}
