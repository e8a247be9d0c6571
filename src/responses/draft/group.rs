//! Finds the columns that belong to one question: ticks of several answers, items of a matrix.

use std::collections::BTreeMap;

use crate::model::control::MissingCode;
use crate::responses::scalar;
use crate::responses::spelling;

use super::column::Column;
use super::guess::{self, Kind};

/// What one or several columns are.
pub(crate) enum Question {
    Ignored { column: Column, why: &'static str },
    ResponseId(Column),
    One { title: String, column: Column, kind: Kind },
    Ticks { title: String, columns: Vec<Part>, by_filling: bool, other: Option<Column> },
    Items { title: String, columns: Vec<Part>, choices: Vec<String>, missing: Vec<(String, MissingCode)> },
}

/// A column that is a choice or an item of its question.
pub(crate) struct Part {
    pub label: String,
    pub column: Column,
}

/// What the columns of a table are, in their order.
pub(crate) fn questions(columns: Vec<Column>) -> Vec<Question> {
    let mut questions = Vec::new();
    let mut run: Vec<(Title, Column)> = Vec::new();
    for column in columns {
        let title = Title::of(&column);
        let same = run.last().is_some_and(|(before, _)| before.part.is_some() && before.stem == title.stem);
        if !same || title.part.is_none() {
            close(std::mem::take(&mut run), &mut questions);
        }
        run.push((title, column));
    }
    close(run, &mut questions);
    identified_once(doubled(questions))
}

/// A header taken apart: the question, and which part of it.
struct Title {
    stem: String,
    part: Option<String>,
    /// The whole of it.
    whole: String,
    /// Taken apart at a mark that many names hold: together only if they are ticks.
    weak: bool,
}

impl Title {
    fn of(column: &Column) -> Title {
        let whole = |text: &str| Title { stem: text.to_string(), part: None, whole: text.to_string(), weak: false };
        match column.header.as_slice() {
            [name] => match taken_apart(name) {
                Some((stem, part)) => Title { stem, part: Some(part), whole: name.clone(), weak: false },
                None => match name.rsplit_once('.').or_else(|| name.rsplit_once('_')) {
                    Some((stem, part)) if !name.contains(' ') && !stem.is_empty() && !part.is_empty() => {
                        Title { stem: stem.into(), part: Some(part.into()), whole: name.clone(), weak: true }
                    }
                    _ => whole(name),
                },
            },
            // Qualtrics: a name, the question's text, and what only Qualtrics reads.
            [name, text, _] => {
                let text = if text.is_empty() { name } else { text };
                match text.rsplit_once(" - ") {
                    Some((stem, part)) => {
                        let stem = stem.trim_end_matches(" - Selected Choice").to_string();
                        Title { stem, part: Some(part.into()), whole: text.clone(), weak: false }
                    }
                    None => whole(text),
                }
            }
            [question, part, ..] => match says_nothing(part) {
                true => whole(question),
                false => Title { stem: question.clone(), part: Some(part.clone()), whole: column.title(), weak: false },
            },
            [] => whole(""),
        }
    }
}

/// `heard/web` (ODK, Kobo), `heard___1` or `Heard? (choice=Web)` (REDCap), `heard[SQ001]` (LimeSurvey), `How satisfied? [Food]` (Google Forms).
fn taken_apart(header: &str) -> Option<(String, String)> {
    let both = |stem: &str, part: &str| {
        let (stem, part) = (stem.trim(), part.trim());
        (!stem.is_empty() && !part.is_empty()).then(|| (stem.to_string(), part.to_string()))
    };
    if let Some(inner) = header.strip_suffix(']')
        && let Some((stem, part)) = inner.rsplit_once('[')
    {
        return both(stem, part);
    }
    if let Some((stem, part)) = header.split_once("___") {
        return both(stem, part);
    }
    if let Some(inner) = header.strip_suffix(')')
        && let Some((stem, part)) = inner.rsplit_once("(choice=")
    {
        return both(stem, part);
    }
    if let Some((stem, part)) = header.rsplit_once('/') {
        return both(stem, part);
    }
    [" - ", ": "].into_iter().find_map(|mark| header.rsplit_once(mark)).and_then(|(stem, part)| both(stem, part))
}

fn close(run: Vec<(Title, Column)>, questions: &mut Vec<Question>) {
    let is_about_answering = |(title, _): &(Title, Column)| is_about_answering(&spelling::folded(&title.whole));
    if run.len() < 2 || run.iter().all(is_about_answering) {
        questions.extend(run.into_iter().map(|(title, column)| one(title.whole, column)));
        return;
    }
    let ticked = |column: &Column| column.values.keys().all(|text| scalar::tick(text.as_bytes()).is_some());
    let one_text = |column: &Column| !column.many && column.answers().len() <= 1;
    let last_is_text = run.last().is_some_and(|(_, column)| !ticked(column) && !one_text(column));
    let boxes = if last_is_text { &run[..run.len() - 1] } else { &run[..] };
    let by_word = boxes.iter().all(|(_, column)| ticked(column));
    let by_filling = boxes.iter().all(|(_, column)| one_text(column));
    let title = run[0].0.stem.clone();
    let part = |(title, column): (Title, Column)| Part { label: title.part.unwrap_or(title.whole), column };
    if boxes.len() >= 2 && (by_word || by_filling) && boxes.iter().any(|(_, column)| column.filled > 0) {
        let mut run = run;
        let other = if last_is_text { run.pop().map(|(_, column)| column) } else { None };
        let columns = run.into_iter().map(part).collect();
        return questions.push(Question::Ticks { title, columns, by_filling: by_filling && !by_word, other });
    }
    if run[0].0.weak {
        return questions.extend(run.into_iter().map(|(title, column)| one(title.whole, column)));
    }
    let mut union: BTreeMap<String, u64> = BTreeMap::new();
    for (_, column) in &run {
        column.values.iter().for_each(|(text, count)| *union.entry(text.clone()).or_default() += count);
    }
    let many = run.iter().any(|(_, column)| column.many);
    let filled = union.values().sum();
    match guess::choice(&union, many, filled) {
        Some(Kind::Choice { choices, missing, tail: false }) => {
            let columns = run.into_iter().map(part).collect();
            questions.push(Question::Items { title, columns, choices, missing });
        }
        _ => questions.extend(run.into_iter().map(|(title, column)| one(title.whole, column))),
    }
}

fn one(title: String, column: Column) -> Question {
    match about_titled(&title, &column) {
        Some(About::ResponseId) => Question::ResponseId(column),
        Some(About::Nothing(why)) => Question::Ignored { column, why },
        None => {
            let kind = guess::kind(&column);
            Question::One { title, column, kind }
        }
    }
}

/// What a column is that answers no question.
pub(crate) enum About {
    ResponseId,
    /// Why it is ignored.
    Nothing(&'static str),
}

/// What a column is, if it looks as if it answered no question.
pub(crate) fn about(column: &Column) -> Option<About> {
    about_titled(&Title::of(column).whole, column)
}

fn about_titled(title: &str, column: &Column) -> Option<About> {
    let header = spelling::folded(title);
    let unlike = column.filled > 1 && column.values.values().all(|count| *count == 1);
    if is_id(&header) && unlike {
        return Some(About::ResponseId);
    }
    if unlike && (header.is_empty() || counts(column)) {
        return Some(About::Nothing("it counts the rows"));
    }
    if column.filled == 0 {
        return Some(About::Nothing("it is empty"));
    }
    is_about_answering(&header).then_some(About::Nothing("it is about the answering, or names somebody"))
}

/// A second header row that names no part of the question above it, as SurveyMonkey writes.
pub(crate) fn says_nothing(part: &str) -> bool {
    ["response", "open-ended response", "", "answer"].contains(&part.to_lowercase().as_str())
}

/// Whole numbers one after another, none of them twice.
fn counts(column: &Column) -> bool {
    let numbers: Option<Vec<u64>> = column.values.keys().map(|text| text.parse().ok()).collect();
    let Some(numbers) = numbers.filter(|numbers| !column.many && numbers.len() > 20) else { return false };
    let least = numbers.iter().min().copied().unwrap_or_default();
    let most = numbers.iter().max().copied().unwrap_or_default();
    most - least < numbers.len() as u64
}

fn is_id(header: &str) -> bool {
    const IDS: [&str; 16] = [
        "id",
        "_id",
        "response id",
        "responseid",
        "response_id",
        "respondent id",
        "respondent_id",
        "record_id",
        "_uuid",
        "instanceid",
        "key",
        "meta/instanceid",
        "record id",
        "case id",
        "meta-instanceid",
        "_submission__uuid",
    ];
    IDS.contains(&header)
}

/// What programs add of themselves: when and where somebody answered, and who.
fn is_about_answering(header: &str) -> bool {
    const WHOLE: [&str; 46] = [
        "id",
        "_id",
        "_uuid",
        "_index",
        "start",
        "end",
        "start time",
        "completion time",
        "timestamp",
        "tidsstempel",
        "date submitted",
        "submitdate",
        "startdate",
        "start date",
        "end date",
        "status",
        "enddate",
        "recordeddate",
        "last page",
        "lastpage",
        "start language",
        "startlanguage",
        "seed",
        "ip address",
        "ipaddress",
        "email",
        "email address",
        "e-mail",
        "name",
        "navn",
        "collector id",
        "first name",
        "last name",
        "_submission_time",
        "submissiondate",
        "deviceid",
        "formversion",
        "progress",
        "finished",
        "duration (in seconds)",
        "submitterid",
        "submittername",
        "attachmentspresent",
        "attachmentsexpected",
        "reviewstate",
        "edits",
    ];
    const STARTS: [&str; 11] = [
        // SurveyXact: a tick for each state that a response can be in.
        "samlet status - ",
        "stato_",
        "location lat",
        "location long",
        "locationlat",
        "locationlong",
        "recipient",
        "externalreference",
        "distributionchannel",
        "userlanguage",
        "_submitted_by",
    ];
    WHOLE.contains(&header) || STARTS.iter().any(|start| header.starts_with(start)) || is_id(header)
}

/// One column tells the responses apart: the last that could, for programs count their rows first and name them by a mark
/// of their own after that.
fn identified_once(mut questions: Vec<Question>) -> Vec<Question> {
    let is_id = |question: &Question| matches!(question, Question::ResponseId(_));
    let last = questions.iter().rposition(is_id);
    for (at, question) in questions.iter_mut().enumerate() {
        if let Question::ResponseId(column) = question
            && Some(at) != last
        {
            let why = "another column tells the responses apart";
            *question = Question::Ignored { column: std::mem::take(column), why };
        }
    }
    questions
}

/// ODK and Kobo write several answers twice: in one cell, and a column for each choice. The columns are the surer.
fn doubled(questions: Vec<Question>) -> Vec<Question> {
    let stems: Vec<String> = questions
        .iter()
        .filter_map(|question| match question {
            Question::Ticks { title, .. } => Some(title.clone()),
            _ => None,
        })
        .collect();
    let once = questions.into_iter().map(|question| match question {
        Question::One { title, column, .. } if stems.contains(&title) => {
            Question::Ignored { column, why: "the same answers stand in a column for each choice" }
        }
        other => other,
    });
    once.collect()
}
