//! The results of a survey as JSON: read with types of our own, and held against the CSV files number by number. What they do not
//! say is attacked with all the rest, and is a finding by itself.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Figure;
use super::claim::{Claim, Group, Published, Said};
use super::finding::Finding;
use super::knowledge::Knowledge;
use super::means;
use super::means::Mean;
use super::population::{Test, interval};
use super::read::csv::{Line, about};
use super::read::number::numbers;
use super::read::prose;
use crate::model::instrument::Instrument;
use crate::model::output::OutputFile;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    version: u32,
    survey: String,
    questionnaire: String,
    edition: Option<Edition>,
    respondents: Number<u32>,
    tables: Vec<Table>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    figure: String,
    variable: String,
    by: Option<String>,
    groups: Vec<Row>,
    test: Option<Tested>,
}

/// Which edition it says its numbers are, and which figures changed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edition {
    number: u32,
    changed: Vec<String>,
}

/// What it says that a test found.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, tag = "kind", rename_all = "snake_case")]
enum Tested {
    ChiSquared { statistic: f64, df: f64, p: f64, cramers_v: f64 },
    Fisher { p: f64, cramers_v: f64 },
    Welch { difference: f64, t: f64, df: f64, p: f64, cohens_d: f64 },
    Sign { improved: u32, worse: u32, p: f64 },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    group: String,
    answers: Vec<Answer>,
    answered: Number<u32>,
    refused: Number<u32>,
    dont_know: Number<u32>,
    not_applicable: Number<u32>,
    skipped: Number<u32>,
    not_asked: Number<u32>,
    total: Number<u32>,
    mean: Number<f64>,
    median: Number<String>,
    standard_deviation: Option<Number<f64>>,
    median_value: Option<Number<f64>>,
    weighted_mean: Option<Number<f64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    answer: String,
    variable: Option<String>,
    count: Number<u32>,
    percent: Number<f64>,
    interval: Option<Between<f64>>,
    weighted: Option<WeightedShare>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WeightedShare {
    percent: Number<f64>,
    interval: Option<Between<f64>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Number<T> {
    Known(T),
    Between(Between<T>),
    Marked(#[expect(dead_code, reason = "as above")] Mark),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Between<T> {
    low: T,
    high: T,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only that it stands in a number's place counts")]
struct Mark {
    mark: Word,
}

/// Why there is no number. Any other word could be one.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Word {
    Hidden,
    NotApplicable,
    HiddenCounts,
    TooFewPeople,
}

impl<T> Number<T> {
    /// The least and the most.
    fn ends(&self) -> Option<(&T, &T)> {
        match self {
            Number::Known(number) => Some((number, number)),
            Number::Between(Between { low, high }) => Some((low, high)),
            Number::Marked(_) => None,
        }
    }
}

/// What the file says that the CSV files do not: to be attacked with them, and to be told.
#[derive(Default)]
pub struct Read {
    /// Its numbers, as claims.
    pub published: Published,
    /// Numbers that contradict a CSV file, and parts of the file that nobody can understand.
    pub findings: Vec<Finding>,
}

/// Reads the survey's file, where there is one. Earlier editions had none.
pub fn results(instrument: &Instrument, files: &[OutputFile], figures: &[Figure], knowledge: &Knowledge) -> Read {
    let path = format!("data/{}/results.json", instrument.name);
    let Some(file) = files.iter().find(|file| file.path == path) else { return Read::default() };
    let unread = |what: String| Finding { attack: "unread", place: path.clone(), what };
    let parsed: File = match serde_json::from_slice(&file.bytes) {
        Ok(parsed) => parsed,
        Err(error) => {
            let what = format!("results with something in them that nobody knows: {error}");
            return Read { findings: vec![unread(what)], ..Read::default() };
        }
    };
    let head = (parsed.format.as_str(), parsed.version, parsed.survey.as_str(), parsed.questionnaire.as_str());
    let mut reading = Reading { path: &path, figures, knowledge, said: said(figures), read: Read::default() };
    if head != ("canvass-results", 2, instrument.name.as_str(), instrument.version.as_str()) {
        reading.read.findings.push(unread("results of another format, survey or questionnaire".into()));
    }
    reading.claim("respondents".into(), Some(Group::everybody()), &parsed.respondents);
    if let Some(edition) = &parsed.edition {
        reading.edition(edition, files, &instrument.name);
    }
    for table in &parsed.tables {
        let is_of_figure = |figure: &Figure| figure.id == table.figure;
        if !figures.iter().any(is_of_figure) {
            reading.tell(&table.figure, "a figure without a CSV file");
        }
        table.groups.iter().for_each(|row| reading.row(table, row));
        reading.test(table);
    }
    reading.read
}

/// All that the CSV files say of each group of people. Two may say different ranges of the same number, each what its own table
/// implies.
fn said(figures: &[Figure]) -> BTreeMap<&Group, Vec<Said>> {
    let mut said: BTreeMap<&Group, Vec<Said>> = BTreeMap::new();
    for claim in figures.iter().flat_map(|figure| &figure.published.claims) {
        said.entry(&claim.group).or_default().push(claim.said);
    }
    said
}

struct Reading<'a> {
    path: &'a str,
    figures: &'a [Figure],
    knowledge: &'a Knowledge,
    said: BTreeMap<&'a Group, Vec<Said>>,
    read: Read,
}

impl Reading<'_> {
    /// Every results page has to say that it is this edition, and the figures that changed have to be there.
    fn edition(&mut self, edition: &Edition, files: &[OutputFile], survey: &str) {
        let ending = format!("/{survey}/results.html");
        let says = |file: &OutputFile| {
            let said = prose::editions(&String::from_utf8_lossy(&file.bytes));
            said.iter().flat_map(|words| numbers(words)).flatten().any(|number| number == f64::from(edition.number))
        };
        let mut pages = files.iter().filter(|file| file.path.ends_with(&ending)).peekable();
        if pages.peek().is_none() || !pages.all(says) {
            self.tell("edition", "an edition that the pages do not name");
        }
        for figure in &edition.changed {
            if !self.figures.iter().any(|known| known.id == *figure) {
                self.tell(figure, "a change of a figure that is not there");
            }
        }
    }

    fn row(&mut self, table: &Table, row: &Row) {
        let by = table.by.as_deref().unwrap_or_default();
        let place = |answer: &str| format!("{} {} {} {answer}", table.variable, by, row.group);
        for answer in &row.answers {
            let variable = answer.variable.as_deref().unwrap_or(&table.variable);
            let place = place(&answer.answer);
            self.claim(place.clone(), about(&answer.answer, (variable, by, &row.group), self.knowledge), &answer.count);
            let share =
                answer.count.ends().zip(row.answered.ends()).filter(|(_, base)| *base.0 > 0).map(|(count, base)| {
                    let of = |part: u32, whole: u32| 100.0 * f64::from(part) / f64::from(whole);
                    (of(*count.0, *base.1), of(*count.1.min(base.0), *base.0))
                });
            if !follows(answer.percent.ends(), share, 0.05) {
                self.tell(&place, "a percentage of numbers that are not published, or of others");
            }
            if answer.interval.as_ref().is_some_and(|said| !self.follows_interval(said, table, row, &answer.answer)) {
                self.tell(&place, "an interval that does not follow from published counts");
            }
            if answer.weighted.as_ref().is_some_and(|said| !self.follows_weighted(said, table, row, answer)) {
                self.tell(&place, "a weighted share that no CSV file has");
            }
        }
        let apart = [
            ("answered", &row.answered),
            ("refused", &row.refused),
            ("dont_know", &row.dont_know),
            ("not_applicable", &row.not_applicable),
            ("skipped", &row.skipped),
            ("not_asked", &row.not_asked),
            ("total", &row.total),
        ];
        for (answer, count) in apart {
            self.claim(place(answer), about(answer, (&table.variable, by, &row.group), self.knowledge), count);
        }
        let count = |answer: &Answer| answer.count.ends().map(|(low, high)| (*low, *high));
        let counts: Option<Vec<(&str, (u32, u32))>> =
            row.answers.iter().map(|answer| Some((answer.answer.as_str(), count(answer)?))).collect();
        let counts = counts.zip(row.answered.ends()).map(|(counts, base)| (counts, (*base.0, *base.1)));
        let mean = counts.as_ref().and_then(|(counts, base)| self.mean(&table.variable, counts, *base));
        // Where it is between two, the ends are rounded outwards.
        let mean = mean.map(|mean| if mean.1 - mean.0 < 1e-9 { (mean, 0.05) } else { (means::outwards(mean), 0.0) });
        let (mean, half) = mean.map_or((None, 0.0), |(mean, half)| (Some(mean), half));
        let told = self.figures.iter().filter(|figure| figure.id == table.figure).flat_map(|figure| &figure.lines);
        let of_row = |line: &&Line| (&*line.variable, &*line.by, &*line.group) == (&*table.variable, by, &*row.group);
        let lines: Vec<&Line> = told.filter(of_row).collect();
        let line = lines.iter().find(|line| line.mean.is_some());
        let told = line.and_then(|line| line.mean).map(Mean::written);
        let beside = [
            (&row.standard_deviation, line.and_then(|line| line.deviation).map(|said| (said.value, said.value))),
            (&row.median_value, line.and_then(|line| line.median).map(Mean::written)),
            (&row.weighted_mean, lines.iter().find_map(|line| line.weighted_mean).map(Mean::written)),
        ];
        for (said, file) in beside {
            if !follows(said.as_ref().and_then(Number::ends), file, 0.0) {
                self.tell(&place("mean"), "a standard deviation, a median or a weighted mean that no CSV file has");
            }
        }
        if !follows(row.mean.ends(), told.or(mean), if told.is_some() { 0.0 } else { half }) {
            self.tell(&place("mean"), "a mean of counts that are not all published, or of others");
        }
        let median = counts.as_ref().and_then(|(counts, base)| lower_median(counts, *base));
        if row.median.ends().is_some_and(|(low, high)| median != Some(low.as_str()) || median != Some(high.as_str())) {
            self.tell(&place("median"), "a median of counts that are not all published, or of others");
        }
    }

    /// Whether an interval is that of the answer's share in the figure's file, to a digit.
    fn follows_interval(&self, said: &Between<f64>, table: &Table, row: &Row, answer: &str) -> bool {
        let by = table.by.as_deref().unwrap_or_default();
        let figures = self.figures.iter().filter(|figure| figure.id == table.figure && figure.population.is_some());
        let near = |said: f64, end: f64| (said - end).abs() <= 0.05 + 1e-9;
        figures.flat_map(|figure| figure.lines.iter().map(move |line| (line, figure))).any(|(line, figure)| {
            let is_of = line.by == by && line.group == row.group && line.answer == answer;
            // The choice of a question with several answers has a variable of its own.
            let is_of = is_of && line.variable.split('/').next() == table.variable.split('/').next();
            is_of
                && interval(line, &figure.lines).is_some_and(|(low, high)| near(said.low, low) && near(said.high, high))
        })
    }

    /// Whether a weighted share and its interval are those of the figure's file.
    fn follows_weighted(&self, said: &WeightedShare, table: &Table, row: &Row, answer: &Answer) -> bool {
        let by = table.by.as_deref().unwrap_or_default();
        let variable = answer.variable.as_deref().unwrap_or(&table.variable);
        let lines = self.figures.iter().filter(|figure| figure.id == table.figure).flat_map(|figure| &figure.lines);
        let is_of = |line: &&Line| {
            (&*line.variable, &*line.by, &*line.group, &*line.answer) == (variable, by, &*row.group, &*answer.answer)
        };
        let known = lines.filter(is_of).find_map(|line| line.weighted);
        let near = |said: f64, file: f64| (said - file).abs() < 1e-9;
        match (said.percent.ends(), known) {
            (None, _) => said.interval.is_none(),
            (Some((low, high)), Some(file)) => {
                let interval = match (&said.interval, file.interval) {
                    (None, None) => true,
                    (Some(said), Some((low, high))) => near(said.low, low.value) && near(said.high, high.value),
                    _ => false,
                };
                near(*low, file.share.value) && near(*high, file.share.value) && interval
            }
            (Some(_), None) => false,
        }
    }

    /// Holds a test against what follows from the figure's file.
    fn test(&mut self, table: &Table) {
        let Some(said) = &table.test else { return };
        let figure = self.figures.iter().find(|figure| figure.id == table.figure);
        let found = figure.and_then(|figure| figure.population.as_ref()?.test);
        // To six digits.
        let near = |said: f64, found: f64| (said - found).abs() <= 1e-5 * found.abs() + 1e-12;
        let all = |pairs: &[(f64, f64)]| pairs.iter().all(|(said, found)| near(*said, *found));
        let follows = match (said, found) {
            (
                Tested::ChiSquared { statistic, df, p, cramers_v },
                Some(Test::ChiSquared { statistic: s, df: f, p: q, v, .. }),
            ) => all(&[(*statistic, s), (*df, f), (*p, q), (*cramers_v, v)]),
            (Tested::Fisher { p, cramers_v }, Some(Test::Fisher { p: q, v })) => all(&[(*p, q), (*cramers_v, v)]),
            (
                Tested::Welch { difference, t, df, p, cohens_d },
                Some(Test::Welch { difference: apart, t: other_t, df: f, p: q, d }),
            ) => all(&[(*difference, apart), (*t, other_t), (*df, f), (*p, q), (*cohens_d, d)]),
            (Tested::Sign { improved, worse, p }, Some(Test::Sign { improved: i, worse: w, p: q })) => {
                (improved, worse) == (&i, &w) && near(*p, q)
            }
            _ => false,
        };
        if !follows {
            self.tell(&table.variable, "a test that does not follow from published counts");
        }
    }

    fn mean(&self, variable: &str, counts: &[(&str, (u32, u32))], base: (u32, u32)) -> Option<(f64, f64)> {
        let scores = self.knowledge.scores.get(variable)?;
        let step = |(answer, ends): &(&str, (u32, u32))| Some((*scores.get(*answer)?, ends.0, ends.1));
        means::bounds(&counts.iter().map(step).collect::<Option<Vec<_>>>()?, base)
    }

    /// Holds a count against the CSV files.
    fn claim(&mut self, place: String, group: Option<Group>, count: &Number<u32>) {
        let Some(group) = group else { return self.tell(&place, "this is about nothing that the questionnaire has") };
        let said = match count {
            Number::Known(count) => Said::Exactly(*count),
            Number::Between(Between { low, high }) => Said::Between(f64::from(*low), f64::from(*high)),
            Number::Marked(_) => Said::Hidden,
        };
        let known = self.said.get(&group);
        if known.is_some_and(|known| known.contains(&said)) {
            return;
        }
        if said != Said::Hidden {
            self.tell(&place, "a count or a range that no CSV file publishes");
            self.read.published.claims.push(Claim { place: format!("{}: {place}", self.path), group, said });
        } else if known.is_none() {
            self.tell(&place, "a mark that no CSV file has");
        }
    }

    fn tell(&mut self, place: &str, what: &str) {
        let what = format!("{what}: {place}");
        self.read.findings.push(Finding { attack: "side channel", place: self.path.into(), what });
    }
}

/// Whether a number, or the ends of a range, are what follows, as far as they are rounded; a mark in its place says nothing.
fn follows(said: Option<(&f64, &f64)>, expected: Option<(f64, f64)>, half: f64) -> bool {
    said.is_none_or(|said| {
        let near = |said: &f64, expected: f64| (said - expected).abs() <= half + 1e-9;
        expected.is_some_and(|expected| near(said.0, expected.0) && near(said.1, expected.1))
    })
}

/// The first answer that half of the people reach, where it is the same whatever the counts are between their ends: with as many below
/// as there can be, and with as many above.
fn lower_median<'a>(counts: &[(&'a str, (u32, u32))], base: (u32, u32)) -> Option<&'a str> {
    let sum = |ends: fn(&(u32, u32)) -> u32| counts.iter().map(|(_, count)| u64::from(ends(count))).sum::<u64>();
    let (least, most) = (sum(|ends| ends.0).max(base.0.into()).max(1), sum(|ends| ends.1).min(base.1.into()));
    // Filled up from one end of the scale to the other.
    let place = |n: u64, from_low: bool| {
        let mut left = n - sum(|ends| ends.0);
        let mut filled: Vec<u64> = counts.iter().map(|(_, ends)| ends.0.into()).collect();
        let order: Vec<usize> = if from_low { (0..counts.len()).collect() } else { (0..counts.len()).rev().collect() };
        for at in order {
            let more = u64::from(counts[at].1.1 - counts[at].1.0).min(left);
            filled[at] += more;
            left -= more;
        }
        let mut so_far = 0;
        filled.iter().position(|count| {
            so_far += count;
            so_far > 0 && so_far * 2 >= n
        })
    };
    let mut places = (least..=most).take(10_000).flat_map(|n| [place(n, true), place(n, false)]);
    let first = places.next()??;
    places.all(|place| place == Some(first)).then(|| counts[first].0)
}
