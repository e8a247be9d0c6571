//! Whose responses belong together: from rows that are responses to people, each with a row at every wave or none.
//!
//! What links them, the case's code, is compared here and goes no further: no message, table or file has it.

mod near;
mod reshape;
mod told;

pub(crate) use reshape::panel_of;

use std::collections::BTreeMap;

use crate::diagnostic::{Checked, FileId, Findings, Place, Sources};
use crate::model::codebook::{Codebook, Domain, VariableId};
use crate::model::instrument::Instrument;
use crate::model::waves::{ToldBy, Waves};

use super::dataset::{Code, Column, Dataset, State};
use super::spelling;
use told::Told;

/// The people behind a survey's responses.
pub(crate) struct People {
    /// For each person the row at each wave. Everybody here has a row at the first wave.
    pub courses: Vec<Vec<Option<usize>>>,
}

/// What a response says of itself.
struct Response {
    row: usize,
    /// Whose it is, in the spelling that all codes are compared in; `None` where that was left blank.
    case: Option<String>,
    wave: Option<usize>,
    /// Where waves are told by dates: the day.
    day: Option<String>,
}

/// Links the responses of a survey with `waves` to people.
///
/// # Errors
/// A code that is used twice in one wave, and a file that belongs to no wave or to several. A response without a code or a
/// wave, people who are missing from the first wave, and codes that are nearly the same are warnings; each by file and
/// line, and never by the code itself.
pub(crate) fn people(
    data: &Dataset,
    waves: &Waves,
    (instrument, codebook): (&Instrument, &Codebook),
    sources: &Sources,
) -> Checked<People> {
    let mut findings = Findings::default();
    let mut told = Told { data, sources, waves, instrument, findings: &mut findings };
    let mut responses = read(data, waves, codebook, &mut told);
    if told.findings.has_errors() {
        return findings.finish(None);
    }
    if let ToldBy::Order(_) = waves.told_by {
        in_order(&mut responses, waves, &mut told);
    }
    let (placed, lost): (Vec<Response>, Vec<Response>) =
        responses.into_iter().partition(|response| response.wave.is_some());
    told.without_wave(&lost);
    // Without a code nobody is known again: a person of one response.
    let (known, nameless): (Vec<Response>, Vec<Response>) =
        placed.into_iter().partition(|response| response.case.is_some());
    told.without_code(&nameless);
    let mut courses: BTreeMap<usize, Vec<Option<usize>>> = BTreeMap::new();
    let at = |response: &Response| {
        let mut course = vec![None; waves.waves.len()];
        if let Some(slot) = response.wave.and_then(|wave| course.get_mut(wave)) {
            *slot = Some(response.row);
        }
        course
    };
    courses.extend(nameless.iter().filter(|response| response.wave == Some(0)).map(|r| (r.row, at(r))));
    let mut by_case: BTreeMap<String, Vec<&Response>> = BTreeMap::new();
    for response in &known {
        by_case.entry(response.case.clone().unwrap_or_default()).or_default().push(response);
    }
    let (mut twice, mut late) = (vec![], vec![]);
    for responses in by_case.values() {
        let mut course: Vec<Option<usize>> = vec![None; waves.waves.len()];
        for response in responses {
            match response.wave.and_then(|wave| course.get_mut(wave)) {
                Some(slot @ None) => *slot = Some(response.row),
                Some(Some(first)) => twice.push((*first, response.row)),
                None => {}
            }
        }
        match course.first().copied().flatten() {
            Some(first) => {
                courses.insert(first, course);
            }
            None => late.extend(course.iter().flatten().next().copied()),
        }
    }
    twice.sort_unstable();
    late.sort_unstable();
    told.twice(&twice);
    told.late(&late);
    let codes: Vec<near::Case> = by_case
        .iter()
        .map(|(code, responses)| near::Case {
            code,
            row: responses.iter().map(|response| response.row).min().unwrap_or_default(),
            waves: responses.iter().filter_map(|response| response.wave).collect(),
        })
        .collect();
    told.near(&near::pairs(&codes));
    findings.finish(Some(People { courses: courses.into_values().collect() }))
}

/// What each response says of whose it is and which.
fn read(data: &Dataset, waves: &Waves, codebook: &Codebook, told: &mut Told) -> Vec<Response> {
    let variable = |question: usize| codebook.of_question(question).next().map(|(id, _)| id);
    let case = variable(waves.case);
    let (by, order) = match waves.told_by {
        ToldBy::Answer(question) => (variable(question), None),
        ToldBy::Order(question) => (None, variable(question)),
        ToldBy::Files => (None, None),
    };
    let files = if waves.told_by == ToldBy::Files { told.files() } else { BTreeMap::new() };
    let named: BTreeMap<String, usize> =
        waves.waves.iter().enumerate().map(|(at, wave)| (spelling::folded(&wave.name), at)).collect();
    let response = |row: usize| Response {
        row,
        case: case.and_then(|case| spelt(data, codebook, case, row)),
        wave: match by {
            Some(by) => spelt(data, codebook, by, row).and_then(|name| named.get(&name).copied()),
            None => file_of(data, row).and_then(|file| files.get(&file).copied()),
        },
        day: order.and_then(|order| spelt(data, codebook, order, row)),
    };
    (0..data.rows()).map(response).collect()
}

/// The file that a response came in.
fn file_of(data: &Dataset, row: usize) -> Option<FileId> {
    match data.place(row)? {
        Place::At(span) => Some(span.file),
        Place::Cell { file, .. } => Some(*file),
        Place::Site | Place::Path(_) => None,
    }
}

/// An answer as answers are compared: whatever its capitals, spaces and accents.
fn spelt(data: &Dataset, codebook: &Codebook, id: VariableId, row: usize) -> Option<String> {
    let answered = |code: &Code| matches!(code.state(), State::Answered(_));
    match (data.column(id), &codebook.get(id).domain) {
        (Column::Codes(codes), Domain::Category { categories, .. }) => {
            let State::Answered(code) = codes.get(row)?.state() else { return None };
            categories.get(usize::from(code)).map(|category| spelling::folded(&category.name))
        }
        (Column::Numbers { values, codes }, _) => {
            codes.get(row).filter(|code| answered(code))?;
            values.get(row).map(f64::to_string)
        }
        (Column::Texts { values, codes }, _) => {
            codes.get(row).filter(|code| answered(code))?;
            let spelt: String = spelling::folded(values.get(row)?).split_whitespace().collect();
            Some(spelt).filter(|spelt| !spelt.is_empty())
        }
        (Column::Codes(_) | Column::Rounds(_), _) => None,
    }
}

/// Gives everybody's responses their waves by their days: the first, the second, and so on.
fn in_order(responses: &mut [Response], waves: &Waves, told: &mut Told) {
    let mut by_case: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, response) in responses.iter_mut().enumerate() {
        match (&response.case, &response.day) {
            (Some(case), Some(_)) => by_case.entry(case.clone()).or_default().push(at),
            // Somebody who is not known again is measured once.
            (None, Some(_)) => response.wave = Some(0),
            (_, None) => {}
        }
    }
    let (mut same_day, mut beyond) = (vec![], vec![]);
    for mut ats in by_case.into_values() {
        ats.sort_by(|a, b| (&responses[*a].day, a).cmp(&(&responses[*b].day, b)));
        same_day.extend(ats.windows(2).filter_map(|pair| {
            let [one, other] = [&responses[pair[0]], &responses[pair[1]]];
            (one.day == other.day).then_some((one.row, other.row))
        }));
        for (wave, at) in ats.into_iter().enumerate() {
            if wave < waves.waves.len() {
                responses[at].wave = Some(wave);
            } else {
                beyond.push(responses[at].row);
                // Counted in none, and told apart from those without a day.
                responses[at].day = Some(BEYOND.into());
            }
        }
    }
    told.same_day(&same_day);
    told.beyond(&beyond);
}

/// In the place of a day: a measurement after the last wave.
const BEYOND: &str = "beyond";
