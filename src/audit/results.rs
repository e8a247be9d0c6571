//! The results of a survey as JSON: read with types of our own, and held against the CSV files number by number. What they do not
//! say is attacked with all the rest, and is a finding by itself.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Figure;
use super::attack::Finding;
use super::claim::{Claim, Group, Published, Said};
use super::knowledge::Knowledge;
use super::read::csv::about;
use crate::model::instrument::Instrument;
use crate::model::output::OutputFile;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    version: u32,
    survey: String,
    questionnaire: String,
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
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    answer: String,
    variable: Option<String>,
    count: Number<u32>,
    percent: Number<f64>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Number<T> {
    Known(T),
    Marked(#[expect(dead_code, reason = "as above")] Mark),
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
    fn known(&self) -> Option<&T> {
        match self {
            Number::Known(number) => Some(number),
            Number::Marked(_) => None,
        }
    }
}

/// What the file says that the CSV files do not: to be attacked with them, and to be told.
#[derive(Default)]
pub struct Read {
    pub published: Published,
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
    let mut reading = Reading { path: &path, knowledge, said: said(figures), read: Read::default() };
    if head != ("canvass-results", 1, instrument.name.as_str(), instrument.version.as_str()) {
        reading.read.findings.push(unread("results of another format, survey or questionnaire".into()));
    }
    reading.claim("respondents".into(), Some(Group::everybody()), &parsed.respondents);
    for table in &parsed.tables {
        let is_of_figure = |figure: &Figure| figure.id == table.figure;
        if !figures.iter().any(is_of_figure) {
            reading.tell(&table.figure, "a figure without a CSV file");
        }
        table.groups.iter().for_each(|row| reading.row(table, row));
    }
    reading.read
}

/// What the CSV files say of each group of people.
fn said(figures: &[Figure]) -> BTreeMap<&Group, Said> {
    let mut said = BTreeMap::new();
    for claim in figures.iter().flat_map(|figure| &figure.published.claims) {
        // A number says more than a mark of the same people elsewhere.
        let known = said.entry(&claim.group).or_insert(claim.said);
        if matches!(claim.said, Said::Exactly(_)) {
            *known = claim.said;
        }
    }
    said
}

struct Reading<'a> {
    path: &'a str,
    knowledge: &'a Knowledge,
    said: BTreeMap<&'a Group, Said>,
    read: Read,
}

impl Reading<'_> {
    fn row(&mut self, table: &Table, row: &Row) {
        let by = table.by.as_deref().unwrap_or_default();
        let place = |answer: &str| format!("{} {} {} {answer}", table.variable, by, row.group);
        for answer in &row.answers {
            let variable = answer.variable.as_deref().unwrap_or(&table.variable);
            let place = place(&answer.answer);
            self.claim(place.clone(), about(&answer.answer, (variable, by, &row.group), self.knowledge), &answer.count);
            let share = match (answer.count.known(), row.answered.known()) {
                (Some(count), Some(base)) if *base > 0 => Some(100.0 * f64::from(*count) / f64::from(*base)),
                _ => None,
            };
            if !follows(answer.percent.known(), share) {
                self.tell(&place, "a percentage of numbers that are not published, or of others");
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
        let counts: Option<Vec<(&str, f64)>> =
            row.answers.iter().map(|a| Some((a.answer.as_str(), f64::from(*a.count.known()?)))).collect();
        if !follows(row.mean.known(), counts.as_deref().and_then(|counts| self.mean(&table.variable, counts))) {
            self.tell(&place("mean"), "a mean of counts that are not all published, or of others");
        }
        if row.median.known().is_some_and(|median| counts.as_deref().and_then(lower_median) != Some(median.as_str())) {
            self.tell(&place("median"), "a median of counts that are not all published, or of others");
        }
    }

    fn mean(&self, variable: &str, counts: &[(&str, f64)]) -> Option<f64> {
        let scores = self.knowledge.scores.get(variable)?;
        let sum: Option<f64> = counts.iter().map(|(answer, count)| Some(scores.get(*answer)? * count)).sum();
        let base: f64 = counts.iter().map(|(_, count)| count).sum();
        Some(sum? / base).filter(|mean| mean.is_finite())
    }

    /// Holds a count against the CSV files.
    fn claim(&mut self, place: String, group: Option<Group>, count: &Number<u32>) {
        let Some(group) = group else { return self.tell(&place, "this is about nothing that the questionnaire has") };
        let said = match count {
            Number::Known(count) => Said::Exactly(*count),
            Number::Marked(_) => Said::Hidden,
        };
        let known = self.said.get(&group).copied();
        if known == Some(said) {
            return;
        }
        if let Said::Exactly(_) = said {
            self.tell(&place, "a count that no CSV file publishes");
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

/// Whether a number, rounded to one digit, is what follows; a mark in its place says nothing.
fn follows(said: Option<&f64>, expected: Option<f64>) -> bool {
    said.is_none_or(|said| expected.is_some_and(|expected| (said - expected).abs() <= 0.05 + 1e-9))
}

/// The first answer that half of the people reach.
fn lower_median<'a>(counts: &[(&'a str, f64)]) -> Option<&'a str> {
    let half = counts.iter().map(|(_, count)| count).sum::<f64>() / 2.0;
    let mut so_far = 0.0;
    let reached = counts.iter().find(|(_, count)| {
        so_far += count;
        so_far > 0.0 && so_far >= half
    });
    reached.map(|(answer, _)| *answer)
}
