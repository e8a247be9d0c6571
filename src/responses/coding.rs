//! What open answers are about, as researchers read them: files in `coding/`, an answer a row, with its themes beside it. The answers are
//! told apart by their words, so that no code has to say whose they are; who wrote the same has the same themes.

use std::collections::{BTreeMap, BTreeSet};

use super::dataset::{Code, Column, Dataset, State};
use super::format::table::{Table, Wanted};
use super::spelling::trimmed;
use crate::diagnostic::{Checked, Diagnostic, FileId, Findings, Place, Sources, nearest};
use crate::model::codebook::Codebook;
use crate::model::instrument::{Coding, Instrument};
use crate::source::project::SurveyFiles;

/// The answers to one open question with their themes. Has no `Debug`: an answer cannot be printed by accident.
#[derive(Default)]
pub struct Coded {
    /// Where it stands; `None` where nothing was coded yet.
    pub file: Option<FileId>,
    /// What the themes are called.
    names: Vec<String>,
    /// By answer, one flag for each theme.
    themes: BTreeMap<String, Vec<bool>>,
    /// The same by a second reader, where there is one.
    second: BTreeMap<String, Vec<bool>>,
}

/// Reads what was coded, for each of the survey's codings.
///
/// # Errors
/// A file of no coding, a theme that there is not, one answer with two opinions of the same reader. No message holds an answer.
pub fn read(files: &SurveyFiles, instrument: &Instrument, sources: &Sources) -> Checked<Vec<Coded>> {
    let mut findings = Findings::default();
    let mut all: Vec<Coded> = instrument.coding.iter().map(Coded::nothing).collect();
    for file in &files.coding {
        let path = &sources.get(*file).path;
        let stem = path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(stem, _)| stem);
        let found = instrument.coding.iter().zip(&mut all).find(|(coding, _)| coding.name == stem);
        let Some((coding, coded)) = found else {
            let problem = Diagnostic::error(Place::Path(path.clone()), "this file is of no coding in `survey.yaml`");
            let names = instrument.coding.iter().map(|coding| coding.name.as_str());
            findings.push(match nearest(stem, names) {
                Some(name) => problem.hint(format!("did you mean `{name}`?")),
                None => problem.hint(
                    "it is called as a coding: `coding: [{name: wishes, of: suggestions, …}]`, `coding/wishes.csv`",
                ),
            });
            continue;
        };
        if let Some(read) = findings.take(Coded::read(*file, coding, sources)) {
            *coded = read;
        }
    }
    findings.finish(Some(all))
}

/// Answers that have no themes yet, and rows that are of no answer.
pub fn unfinished(
    data: &Dataset,
    (instrument, codebook): (&Instrument, &Codebook),
    coded: &[Coded],
) -> Vec<Diagnostic> {
    let mut warnings = vec![];
    for (coding, coded) in instrument.coding.iter().zip(coded) {
        let written = answers(data, codebook, coding);
        let left = written.iter().filter(|answer| !coded.themes.contains_key(answer.as_str())).count();
        let place = || Place::At(coding.span);
        if left > 0 {
            let answers = if left == 1 { "1 answer has".to_string() } else { format!("{left} answers have") };
            let message = format!("{answers} no theme of `{}` yet, and count as skipped", coding.name);
            let hint = format!("`canvass code {}` writes them into a table to be sorted", instrument.name);
            warnings.push(Diagnostic::warning(place(), message).hint(hint));
        }
        let stray = coded.themes.keys().filter(|answer| !written.contains(answer)).count();
        if stray > 0 {
            let rows = if stray == 1 { "1 row is".to_string() } else { format!("{stray} rows are") };
            let place = coded.file.map_or(place(), |file| Place::Cell { file, line: 1, column: 1 });
            warnings.push(Diagnostic::warning(place, format!("{rows} of no answer that came back")));
        }
    }
    warnings
}

/// The answers to the questions of a coding, as they are told apart, each once and in order.
pub fn answers(data: &Dataset, codebook: &Codebook, coding: &Coding) -> Vec<String> {
    let columns = coding.of.iter().filter_map(|of| codebook.of_question(*of).next()).map(|(id, _)| data.column(id));
    let mut answers: Vec<String> =
        columns.flat_map(|column| (0..data.rows()).filter_map(|row| answer(column, row).ok())).collect();
    answers.sort_unstable();
    answers.dedup();
    answers
}

/// What somebody wrote, or why nothing.
fn answer(column: &Column, row: usize) -> Result<String, Code> {
    let Column::Texts { values, codes } = column else { return Err(Code::SKIPPED) };
    match (values.get(row), codes.get(row)) {
        (Some(text), Some(code)) if matches!(code.state(), State::Answered(_)) => Ok(same(text)),
        (_, code) => Err(code.copied().unwrap_or(Code::SKIPPED)),
    }
}

impl Coded {
    /// Nothing was coded yet.
    fn nothing(coding: &Coding) -> Coded {
        let names = coding.themes.iter().map(|theme| theme.name.clone()).collect();
        Coded { names, ..Coded::default() }
    }

    /// Reads one file: `answer`, the themes, and, where a second reader coded too, theirs.
    fn read(file: FileId, coding: &Coding, sources: &Sources) -> Checked<Coded> {
        let mut findings = Findings::default();
        let source = sources.get(file);
        let table = match Table::open(file, source, &Wanted { header_rows: 1, ..Wanted::default() }) {
            Ok((table, warning)) => {
                warning.into_iter().for_each(|warning| findings.push(warning));
                table
            }
            Err(problem) => {
                findings.push(problem);
                return findings.finish(None);
            }
        };
        let Some(table) = table else {
            return findings.finish(Some(Coded { file: Some(file), ..Coded::nothing(coding) }));
        };
        let first_line = table.header.first_line;
        let names = &table.header.rows[0];
        if names.first().map(String::as_str) != Some("answer") || !(2..=3).contains(&names.len()) {
            let place = Place::Cell { file, line: first_line, column: 1 };
            let problem =
                Diagnostic::error(place, "its columns are `answer`, `themes` and, where two people coded, `second`");
            findings.push(problem.hint("`canvass code` writes such a table"));
            return findings.finish(None);
        }
        let mut coded = Coded { file: Some(file), ..Coded::nothing(coding) };
        let mut row = 0;
        table.each(&mut |record, _| {
            row += 1;
            let line = first_line + record.position().map_or(row, |position| position.line());
            let cell = |at: usize| String::from_utf8_lossy(trimmed(record.get(at).unwrap_or_default())).into_owned();
            let answer = same(&cell(0));
            for (at, reader) in [(1, &mut coded.themes), (2, &mut coded.second)] {
                let place = Place::Cell { file, line, column: at as u64 + 1 };
                let themes = match themes(&cell(at), coding) {
                    Ok(Some(themes)) => themes,
                    Ok(None) => continue,
                    Err(unknown) => {
                        // It may be anything, an answer in the wrong column too.
                        let problem = Diagnostic::error(place, "a theme stands here that the coding does not have");
                        let known = coding.themes.iter().map(|theme| theme.name.as_str());
                        findings.push(match nearest(&unknown, known.clone()) {
                            Some(name) => problem.hint(format!("did you mean `{name}`?")),
                            None => problem.hint(format!("its themes are {}", known.collect::<Vec<_>>().join(", "))),
                        });
                        continue;
                    }
                };
                if answer.is_empty() {
                    findings.push(Diagnostic::error(place, "themes of no answer"));
                } else if reader.insert(answer.clone(), themes.clone()).is_some_and(|before| before != themes) {
                    findings.push(Diagnostic::error(place, "the same answer stands above with other themes"));
                }
            }
            true
        });
        findings.finish(Some(coded))
    }

    /// The columns of its themes, a tick for each: whether any of somebody's answers is about it. Who answered nothing was not asked; whose
    /// answers are not sorted yet are as if they had been skipped.
    pub(super) fn of_people(&self, answers: &[&Column], rows: usize) -> Vec<Column> {
        let of_row = |row: usize| -> Result<Vec<bool>, Code> {
            let written: Vec<String> = answers.iter().filter_map(|column| answer(column, row).ok()).collect();
            if written.is_empty() {
                return Err(Code::NOT_ASKED);
            }
            let sorted = written.iter().filter_map(|answer| self.themes.get(answer)).cloned();
            sorted.reduce(|one, other| one.iter().zip(&other).map(|(a, b)| *a || *b).collect()).ok_or(Code::SKIPPED)
        };
        let people: Vec<Result<Vec<bool>, Code>> = (0..rows).map(of_row).collect();
        let tick = |theme: usize| {
            let code = |themes: &Result<Vec<bool>, Code>| match themes {
                Ok(themes) => Code(u8::from(themes.get(theme).copied().unwrap_or(false))),
                Err(reason) => *reason,
            };
            Column::Codes(people.iter().map(code).collect())
        };
        (0..self.names.len()).map(tick).collect()
    }

    /// The themes of an answer, as the first reader saw them.
    pub fn themes(&self, answer: &str) -> Option<&[bool]> {
        self.themes.get(answer).map(Vec::as_slice)
    }

    /// Those of a second reader.
    pub fn second(&self, answer: &str) -> Option<&[bool]> {
        self.second.get(answer).map(Vec::as_slice)
    }

    /// The names of an answer's themes, with spaces between them.
    pub fn written(&self, answer: &str) -> String {
        self.names_of(self.themes.get(answer))
    }

    /// The same by a second reader.
    pub fn written_by_second(&self, answer: &str) -> String {
        self.names_of(self.second.get(answer))
    }

    fn names_of(&self, themes: Option<&Vec<bool>>) -> String {
        let named = themes.into_iter().flat_map(|themes| self.names.iter().zip(themes));
        named.filter(|(_, is_about)| **is_about).map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// Rows that are of none of these answers.
    pub fn strays<'c>(&'c self, answers: &'c [String]) -> impl Iterator<Item = &'c str> {
        let all: BTreeSet<&String> = self.themes.keys().chain(self.second.keys()).collect();
        all.into_iter().filter(|answer| !answers.contains(answer)).map(String::as_str)
    }

    /// Whether two people coded.
    pub fn has_second(&self) -> bool {
        !self.second.is_empty()
    }
}

/// An answer as it is told apart: programs of tables change the ends of its lines, and what begins with such a sign has a stroke before
/// it there ([`cell`]).
fn same(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.strip_prefix('\'') {
        Some(rest) if rest.starts_with(FORMULA) => rest.to_string(),
        _ => words,
    }
}

/// Signs with which a program of tables begins to reckon.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];

/// An answer as it stands in a table: none of them is reckoned with.
pub fn cell(answer: &str) -> String {
    if answer.starts_with(FORMULA) { format!("'{answer}") } else { answer.to_string() }
}

/// The themes that a cell names, a flag for each that there is; `None` of an empty cell.
fn themes(cell: &str, coding: &Coding) -> Result<Option<Vec<bool>>, String> {
    let mut flags = vec![false; coding.themes.len()];
    let mut any = false;
    for name in cell.split([',', ';', ' ', '|']).filter(|name| !name.is_empty()) {
        let at = coding.themes.iter().position(|theme| theme.name == name).ok_or_else(|| name.to_string())?;
        flags[at] = true;
        any = true;
    }
    Ok(any.then_some(flags))
}
