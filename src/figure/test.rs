//! What chance alone would make of a figure's numbers, where they are of a random sample: worked out from published counts, in one
//! sentence.

use super::subject::{Kind, Line, Subject};
use super::unit::drawn;
use super::words::Words;
use crate::locale::number;
use crate::model::table::ColumnKey;
use crate::model::waves::CourseKind;
use crate::statistics::{Contingency, Distribution, Independence, Welch, cohens_d, sign_test, welch};

/// A difference is called more than chance where chance alone makes one as large in fewer than this part of all samples.
const LEVEL: f64 = 0.05;

/// A p-value under this is written as being under it.
const LEAST_P: f64 = 0.001;

/// With fewer people expected in a cell, chi-squared is a poor guide (Cochran 1954, "Some methods for strengthening the common χ²
/// tests", Biometrics 10).
const FEWEST_EXPECTED: f64 = 5.0;

/// The test that stands under a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Test {
    /// Whether groups give other answers.
    ChiSquared {
        /// The test itself.
        found: Independence,
        /// How strongly they do (Cramér's V), 0 to 1.
        v: f64,
        /// Whether it rests on cells with few people.
        is_rough: bool,
    },
    /// The same of two groups and two answers, some of few people.
    Fisher {
        /// As [`Independence::p`].
        p: f64,
        /// How strongly they do (Cramér's V), 0 to 1.
        v: f64,
    },
    /// Whether two groups have other means.
    Means {
        /// The test itself.
        found: Welch,
        /// How far they are apart (Cohen's d).
        d: f64,
    },
    /// Whether more people improved than got worse.
    Sign {
        /// How many improved.
        improved: u32,
        /// How many got worse.
        worse: u32,
        /// As [`Independence::p`].
        p: f64,
    },
}

/// The test of a figure: only of a random sample, and only where every count that it is worked out from is published, so that any reader
/// could do the same.
pub fn test(subject: &Subject) -> Option<Test> {
    let [panel] = subject.panels.as_slice() else { return None };
    if !subject.is_sample {
        return None;
    }
    match (&subject.by, subject.course) {
        (Some(_), _) => of_groups(subject, &panel.lines),
        (None, Some(CourseKind::Changes)) => of_change(panel.lines.first()?),
        (None, Some(CourseKind::Waves | CourseKind::Attrition { .. }) | None) => None,
    }
}

fn of_groups(subject: &Subject, lines: &[Line]) -> Option<Test> {
    match subject.kind {
        Kind::One { .. } | Kind::Scale | Kind::Number => {}
        // Whoever gives several answers is in several columns.
        Kind::Several | Kind::Rank | Kind::Grid { .. } | Kind::Tally => return None,
    }
    let is_compared = |line: &&Line| line.column != ColumnKey::All && line.base.known() != Some(0);
    let counts: Vec<Vec<u32>> = drawn(lines).filter(is_compared).map(counts).collect::<Option<_>>()?;
    of_means(subject, &counts).or_else(|| of_answers(&Contingency::new(&counts)?))
}

fn of_answers(table: &Contingency) -> Option<Test> {
    let (found, v) = (table.chi_squared()?, table.cramers_v()?);
    let is_rough = table.least_expected() < FEWEST_EXPECTED;
    match table.fisher().filter(|_| is_rough) {
        Some(p) => Some(Test::Fisher { p, v }),
        None => Some(Test::ChiSquared { found, v, is_rough }),
    }
}

/// Two groups on a scale of more than two steps have means to compare; of two answers the shares say it all.
fn of_means(subject: &Subject, counts: &[Vec<u32>]) -> Option<Test> {
    let [one, other] = counts else { return None };
    let scores: Vec<f64> = subject.answers.iter().map(|answer| answer.score).collect::<Option<_>>()?;
    if scores.len() < 3 {
        return None;
    }
    let group = |counts: &Vec<u32>| Distribution::new(scores.iter().copied().zip(counts.iter().copied()));
    let (one, other) = (group(one)?, group(other)?);
    Some(Test::Means { found: welch(&one, &other)?, d: cohens_d(&one, &other)? })
}

/// Of those who changed: the first answer is to have improved, the last to have got worse.
fn of_change(line: &Line) -> Option<Test> {
    let counts = counts(line)?;
    let [improved, _, worse] = counts.as_slice() else { return None };
    Some(Test::Sign { improved: *improved, worse: *worse, p: sign_test(*improved, *worse)? })
}

/// Of every answer, where all are published.
fn counts(line: &Line) -> Option<Vec<u32>> {
    line.cells.iter().map(|count| count.known()).collect()
}

impl Test {
    /// How often chance alone would make a difference at least as large, 0 to 1.
    pub fn p(&self) -> f64 {
        match self {
            Test::ChiSquared { found, .. } => found.p,
            Test::Fisher { p, .. } | Test::Sign { p, .. } => *p,
            Test::Means { found, .. } => found.p,
        }
    }

    /// In one plain sentence, with the numbers of the test behind it. Of means and effects only the size is said: which group is
    /// higher stands in the finding.
    pub(crate) fn sentence(&self, words: &Words) -> String {
        let decimal = |value: f64, digits: u8| number::decimal(words.locale, value, digits);
        let p = match self.p() {
            p if p < LEAST_P => words.say("results-test-p-under", &[("p", (&decimal(LEAST_P, 3)).into())]),
            p => words.say("results-test-p", &[("p", (&decimal(p, 3)).into())]),
        };
        let is_chance = self.p() >= LEVEL;
        match self {
            Test::ChiSquared { found, v, is_rough } => {
                let (statistic, df) = (decimal(found.statistic, 1), decimal(found.df as f64, 0));
                let v = decimal(*v, 2);
                let numbers =
                    [("statistic", (&statistic).into()), ("df", (&df).into()), ("p", (&p).into()), ("v", (&v).into())];
                let test = words.say("results-test-chi", &numbers);
                let sentence = of_test(groups_id(is_chance), &test, words);
                let rough = is_rough.then(|| words.say("results-test-rough", &[]));
                [Some(sentence), rough].into_iter().flatten().collect::<Vec<_>>().join(" ")
            }
            Test::Fisher { v, .. } => {
                let v = decimal(*v, 2);
                let test = words.say("results-test-fisher", &[("p", (&p).into()), ("v", (&v).into())]);
                of_test(groups_id(is_chance), &test, words)
            }
            Test::Means { found, d } => {
                let [t, d] = [found.t, *d].map(|value| decimal(value.abs(), 2));
                let (df, difference) = (decimal(found.df, 1), decimal(found.difference.abs(), 2));
                let numbers = [("t", (&t).into()), ("df", (&df).into()), ("p", (&p).into()), ("d", (&d).into())];
                let test = words.say("results-test-welch", &numbers);
                let id = if is_chance { "results-test-means-chance" } else { "results-test-means" };
                words.say(id, &[("difference", (&difference).into()), ("test", (&test).into())])
            }
            Test::Sign { improved, worse, .. } => {
                let id = match (is_chance, improved > worse) {
                    (true, _) => "results-test-change-chance",
                    (false, true) => "results-test-improved",
                    (false, false) => "results-test-worse",
                };
                let [improved, worse] = [*improved, *worse].map(|count| words.count(count));
                let numbers = [("improved", (&improved).into()), ("worse", (&worse).into()), ("p", (&p).into())];
                of_test(id, &words.say("results-test-sign", &numbers), words)
            }
        }
    }
}

fn groups_id(is_chance: bool) -> &'static str {
    if is_chance { "results-test-groups-chance" } else { "results-test-groups" }
}

fn of_test(id: &str, test: &str, words: &Words) -> String {
    words.say(id, &[("test", test.into())])
}
