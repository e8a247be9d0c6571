//! What a figure's CSV file says of the population that its people are a random sample of: intervals and a test, worked out once more
//! with arithmetic of our own. They follow from published counts alone, or there are none.

use std::collections::{BTreeMap, BTreeSet};

use super::claim::Said;
use super::distributions::{as_uneven, as_unlikely, chi_squared_over, student_beyond};
use super::read::csv::Line;
use super::read::number::{Rounded, Span};
use crate::model::codebook::{Codebook, Domain, Origin};
use crate::model::instrument::{Instrument, Rule};

/// Percentages, and so their intervals, stand where so many people answered.
const FEWEST: u32 = 30;

/// What may be said of the population that a figure's people are a random sample of.
#[derive(Clone, Debug, Default)]
pub struct Population {
    /// The interval of each published share, in percent.
    pub(super) intervals: Vec<(f64, f64)>,
    /// The test that stands under it.
    pub(super) test: Option<Test>,
}

/// A test, as it follows from counts that are all published.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Test {
    /// Of groups and answers.
    ChiSquared {
        /// Pearson's statistic.
        statistic: f64,
        /// Degrees of freedom.
        df: f64,
        /// How often chance alone would make it, 0 to 1.
        p: f64,
        /// Cramér's V, 0 to 1.
        v: f64,
        /// Whether fewer than five people are expected somewhere.
        is_rough: bool,
    },
    /// Of two groups and two answers, some of few people.
    Fisher {
        /// How often chance alone would make it, 0 to 1.
        p: f64,
        /// Cramér's V, 0 to 1.
        v: f64,
    },
    /// Of two means.
    Welch {
        /// The first less the second.
        difference: f64,
        /// The same in standard errors.
        t: f64,
        /// Degrees of freedom.
        df: f64,
        /// How often chance alone would make it, 0 to 1.
        p: f64,
        /// Cohen's d.
        d: f64,
    },
    /// Of those who improved and those who got worse.
    Sign {
        /// How many improved.
        improved: u32,
        /// How many got worse.
        worse: u32,
        /// How often chance alone would make it, 0 to 1.
        p: f64,
    },
}

impl Population {
    /// What follows from a figure's file; nothing where the study asked everybody.
    pub fn of(lines: &[Line], instrument: &Instrument, codebook: &Codebook) -> Option<Population> {
        let intervals = || lines.iter().filter_map(|line| interval(line, lines)).collect();
        instrument.study.sample.then(|| Population { intervals: intervals(), test: test(lines, instrument, codebook) })
    }
}

/// The 95 % interval of an answer's share, in percent, where its count and its base are published numbers and the percentage stands:
/// the shares whose own distance from what was found is 1.96 of their standard errors or less (Wilson 1927), that is the two roots
/// of (1 + z²/n) p² - (2x + z²/n) p + x² = 0.
pub fn interval(line: &Line, lines: &[Line]) -> Option<(f64, f64)> {
    let of = |variable: &str, base: &&Line| {
        base.variable == variable && base.by == line.by && base.group == line.group && base.answer == "answered"
    };
    // The ticks of a question share its base.
    let question = line.variable.split('/').next().unwrap_or_default();
    let base = lines.iter().find(|base| of(&line.variable, base)).or(lines.iter().find(|base| of(question, base)))?;
    let (Said::Exactly(count), Said::Exactly(base)) = (line.said, base.said) else { return None };
    let is_answer = !["answered", "total", "refused", "dont_know", "not_applicable", "skipped", "not_asked"]
        .contains(&line.answer.as_str());
    if base < FEWEST || count > base || !is_answer {
        return None;
    }
    let (n, x) = (f64::from(base), f64::from(count) / f64::from(base));
    let z_squared = 1.959_963_984_540_054_f64.powi(2) / n;
    let (square, linear) = (1.0 + z_squared, 2.0 * x + z_squared);
    let root = (linear * linear - 4.0 * square * x * x).max(0.0).sqrt();
    let end = |end: f64| 100.0 * end.clamp(0.0, 1.0);
    Some((end((linear - root) / (2.0 * square)), end((linear + root) / (2.0 * square))))
}

/// Whether two numbers with a dash between them are this interval, as far as they are rounded.
pub fn is_interval(span: &Span, (low, high): (f64, f64)) -> bool {
    let near = |readings: &[Rounded], end: f64| {
        // To a digit more than a percentage ever has it would say more than the counts.
        readings.iter().any(|said| said.half > 0.04 && (said.value - end).abs() <= said.half + 1e-9)
    };
    span.is_range && near(&span.low, low) && near(&span.high, high)
}

fn test(lines: &[Line], instrument: &Instrument, codebook: &Codebook) -> Option<Test> {
    let one = |of: fn(&Line) -> &str| {
        let all: BTreeSet<&str> = lines.iter().map(of).collect();
        (all.len() == 1).then(|| all.first().copied()).flatten()
    };
    let (variable, by) = (one(|line| &line.variable)?, one(|line| &line.by)?);
    let variable = codebook.get(codebook.find(variable)?);
    // In the order of the questionnaire; nothing where one is hidden.
    let said = |answer: &str, group: &str| {
        let line = lines.iter().find(|line| line.answer == answer && line.group == group)?;
        if let Said::Exactly(count) = line.said { Some(count) } else { None }
    };
    let (answers, scores): (Vec<String>, Option<Vec<f64>>) = match &variable.domain {
        Domain::Category { categories, .. } => (
            categories.iter().map(|category| category.name.clone()).collect(),
            categories.iter().map(|category| category.score).collect(),
        ),
        Domain::Number { bins, .. } => ((1..=bins.len()).map(|class| format!("class_{class}")).collect(), None),
        Domain::Tick | Domain::Rank { .. } | Domain::Date { .. } | Domain::Text => return None,
    };
    let of_group = |group: &str| answers.iter().map(|answer| said(answer, group)).collect::<Option<Vec<u32>>>();
    if by.is_empty() {
        let Origin::Derived(rule) = variable.origin else { return None };
        let Rule::Change { .. } = instrument.derived.get(rule)?.rule else { return None };
        let [improved, _, worse] = of_group("all")?[..] else { return None };
        let p = (improved + worse > 0).then(|| as_uneven(improved.into(), worse.into()))?;
        return Some(Test::Sign { improved, worse, p });
    }
    let mut groups: Vec<&str> = vec![];
    for line in lines.iter().filter(|line| !["all", "no_answer"].contains(&line.group.as_str())) {
        if !groups.contains(&line.group.as_str()) && said("answered", &line.group) != Some(0) {
            groups.push(&line.group);
        }
    }
    let counts: Vec<Vec<u32>> = groups.into_iter().map(of_group).collect::<Option<_>>()?;
    let means = scores.filter(|scores| scores.len() > 2).and_then(|scores| of_means(&counts, &scores));
    means.or_else(|| of_counts(&counts))
}

/// Pearson's chi-squared, over rows and columns that have anybody; where two by two of few people, Fisher's.
fn of_counts(counts: &[Vec<u32>]) -> Option<Test> {
    let sum = |counts: &mut dyn Iterator<Item = u32>| counts.map(f64::from).sum::<f64>();
    let rows: Vec<f64> = counts.iter().map(|row| sum(&mut row.iter().copied())).collect();
    let width = counts.first()?.len();
    let columns: Vec<f64> = (0..width).map(|at| sum(&mut counts.iter().map(|row| row[at]))).collect();
    let n: f64 = rows.iter().sum();
    let mut cells: BTreeMap<(usize, usize), (f64, f64)> = BTreeMap::new();
    for (r, row) in counts.iter().enumerate() {
        for (c, count) in row.iter().enumerate() {
            let expected = rows[r] * columns[c] / n;
            if expected > 0.0 {
                cells.insert((r, c), (f64::from(*count), expected));
            }
        }
    }
    let used = |sums: &[f64]| sums.iter().filter(|sum| **sum > 0.0).count();
    let (rows, columns) = (used(&rows), used(&columns));
    if rows < 2 || columns < 2 {
        return None;
    }
    let statistic: f64 =
        cells.values().map(|(count, expected)| (count - expected) * (count - expected) / expected).sum();
    let df = ((rows - 1) * (columns - 1)) as f64;
    let v = (statistic / (n * (rows.min(columns) - 1) as f64)).sqrt();
    let is_rough = cells.values().any(|(_, expected)| *expected < 5.0);
    let four: Vec<f64> = cells.values().map(|(count, _)| *count).collect();
    match four.as_slice() {
        [a, b, c, d] if is_rough => Some(Test::Fisher { p: as_unlikely([*a, *b, *c, *d]), v }),
        _ => Some(Test::ChiSquared { statistic, df, p: chi_squared_over(statistic, df), v, is_rough }),
    }
}

/// Welch's t and Cohen's d of two groups; nothing where there is no spread.
fn of_means(counts: &[Vec<u32>], scores: &[f64]) -> Option<Test> {
    let [one, other] = counts else { return None };
    // How many, their mean, and their variance.
    let moments = |counts: &[u32]| {
        let people = || counts.iter().map(|count| f64::from(*count)).zip(scores);
        let n: f64 = people().map(|(count, _)| count).sum();
        let mean = people().map(|(count, score)| count * score).sum::<f64>() / n;
        let squares: f64 = people().map(|(count, score)| count * (score - mean) * (score - mean)).sum();
        (n >= 2.0).then_some((n, mean, squares / (n - 1.0)))
    };
    let ((n, mean, spread), (m, other_mean, other_spread)) = (moments(one)?, moments(other)?);
    let (square, other_square) = (spread / n, other_spread / m);
    let error = square + other_square;
    if error.sqrt() <= 1e-14 * mean.abs().max(other_mean.abs()) || error == 0.0 {
        return None;
    }
    let difference = mean - other_mean;
    let t = difference / error.sqrt();
    let df = error * error / (square * square / (n - 1.0) + other_square * other_square / (m - 1.0));
    let pooled = ((n - 1.0) * spread + (m - 1.0) * other_spread) / (n + m - 2.0);
    Some(Test::Welch { difference, t, df, p: student_beyond(t, df), d: difference / pooled.sqrt() })
}

impl Test {
    /// How often chance alone would make it.
    pub fn p(&self) -> f64 {
        match self {
            Test::ChiSquared { p, .. } | Test::Fisher { p, .. } | Test::Welch { p, .. } | Test::Sign { p, .. } => *p,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(answer: &str, said: Said) -> Line {
        Line {
            labels: BTreeSet::new(),
            answers: BTreeSet::new(),
            variables: BTreeSet::new(),
            groups: BTreeSet::new(),
            written: vec![],
            answer: answer.into(),
            variable: "v".into(),
            by: String::new(),
            group: "all".into(),
            said,
            mean: None,
            deviation: None,
            median: None,
            weighted: None,
            weighted_mean: None,
        }
    }

    /// R: `100 * prop.test(8, 30, correct = FALSE)$conf.int`.
    #[test]
    fn an_interval_is_of_published_numbers_of_enough_people() {
        let of = |count: Said, base: Said| {
            let lines = [line("yes", count), line("answered", base)];
            interval(&lines[0], &lines)
        };
        let (low, high) = of(Said::Exactly(8), Said::Exactly(30)).expect("an interval");
        assert!((low - 14.182_663).abs() < 1e-6 && (high - 44.447_962).abs() < 1e-6, "{low} {high}");
        for (count, base) in [
            (Said::Exactly(8), Said::Exactly(29)),
            (Said::Exactly(8), Said::Between(30.0, 34.0)),
            (Said::Exactly(8), Said::Hidden),
            (Said::Between(6.0, 9.0), Said::Exactly(30)),
            (Said::Hidden, Said::Exactly(30)),
        ] {
            assert_eq!(of(count, base), None, "{count:?} of {base:?}");
        }
        let lines = [line("skipped", Said::Exactly(8)), line("answered", Said::Exactly(30))];
        assert_eq!(interval(&lines[0], &lines), None, "who gave no answer is in no base");
        assert_eq!(interval(&lines[1], &lines), None);
    }

    #[test]
    fn what_cannot_be_computed_is_no_test() {
        for counts in [vec![vec![4, 5]], vec![vec![4, 0], vec![5, 0]], vec![vec![4, 5], vec![0, 0]], vec![]] {
            assert_eq!(of_counts(&counts), None, "{counts:?}");
        }
        let scores = [1.0, 2.0, 3.0];
        for counts in [[[5, 0, 0], [0, 5, 0]], [[1, 0, 0], [2, 3, 4]], [[0, 0, 0], [2, 3, 4]], [[0, 4, 0], [0, 4, 0]]] {
            assert_eq!(of_means(&counts.map(|counts| counts.to_vec()), &scores), None, "{counts:?}");
        }
    }
}
