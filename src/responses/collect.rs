//! Sorts what lies in an inbox: responses that can be counted, files that are done with, and what has to stay.

use std::collections::BTreeMap;

use super::collected::Response;
use super::sealed::Failure;
use super::sealed::file::{Keyring, open};
use super::sealed::payload::Payload;
use crate::diagnostic::{Diagnostic, Place};

/// A file of the inbox.
pub struct Incoming {
    /// As the author would name it.
    pub path: String,
    /// The file's bytes: sealed answers, or plain ones.
    pub bytes: Vec<u8>,
}

/// A survey of the site, as far as collecting needs to know it.
pub struct Survey<'a> {
    /// The survey's name, as a handed-over file is told to be of it.
    pub name: &'a str,
    /// `Instrument::version` of the questionnaire as it is now.
    pub version: &'a str,
    /// What is wrong with a response, given as YAML; nothing means that it can be counted.
    pub check: &'a dyn Fn(&str) -> Vec<Diagnostic>,
}

/// What came of an inbox.
pub struct Sorted {
    /// By survey, in the order read.
    pub responses: BTreeMap<String, Vec<Response>>,
    /// Paths of files of which every response was read.
    pub done: Vec<String>,
    /// What is wrong with the others, which stay where they are.
    pub left: Vec<Diagnostic>,
}

/// Reads every file; one that is damaged costs the others nothing. `any_version` takes answers to an earlier version of
/// a questionnaire too, if they fit the questionnaire as it is now.
pub fn sort(files: &[Incoming], keys: &Keyring, surveys: &[Survey], any_version: bool) -> Sorted {
    let mut sorted = Sorted { responses: BTreeMap::new(), done: vec![], left: vec![] };
    let names: Vec<&str> = surveys.iter().map(|survey| survey.name).collect();
    for file in files {
        let found = sorted.left.len();
        for (line, payload) in read(file, keys, &names, &mut sorted.left) {
            let place = place(file, line);
            match payload {
                Err(failure) => sorted.left.push(diagnostic(&place, failure)),
                Ok(payload) => match countable(&payload, surveys, any_version, &place) {
                    Err(problem) => sorted.left.push(*problem),
                    Ok(()) => {
                        let response = Response { id: payload.response, answers: payload.answers };
                        sorted.responses.entry(payload.instrument).or_default().push(response);
                    }
                },
            }
        }
        if sorted.left.len() == found {
            sorted.done.push(file.path.clone());
        }
    }
    sorted
}

/// True for a file that only a private key opens.
pub fn is_sealed(file: &Incoming) -> bool {
    file.bytes.starts_with(b"canvass-sealed/")
}

type Read = Vec<(u64, Result<Payload, Failure>)>;

fn read(file: &Incoming, keys: &Keyring, surveys: &[&str], left: &mut Vec<Diagnostic>) -> Read {
    let whole = |failure| diagnostic(&Place::Path(file.path.clone()), failure);
    if is_sealed(file) {
        let Ok(text) = std::str::from_utf8(&file.bytes) else {
            left.push(whole(Failure::Damaged));
            return vec![];
        };
        let opened = open(text, keys, surveys);
        left.extend(opened.file.map(whole));
        return opened.responses;
    }
    match Payload::read_plain(&file.bytes) {
        Ok(payloads) => (1..).zip(payloads).collect(),
        Err(_) => {
            left.push(whole(Failure::NotSealed));
            vec![]
        }
    }
}

fn countable(payload: &Payload, surveys: &[Survey], any_version: bool, place: &Place) -> Result<(), Box<Diagnostic>> {
    let Some(survey) = surveys.iter().find(|survey| survey.name == payload.instrument) else {
        let message = "this response belongs to a survey that is not here";
        return Err(Box::new(Diagnostic::error(place.clone(), message).hint("collect it in the site it belongs to")));
    };
    if payload.version != survey.version && !any_version {
        let message = format!("this response answers another version of `{}` than the one here", survey.name);
        let hint = "bring that version of survey.yaml back, or collect with `--any-version`: answers that still fit are counted";
        return Err(Box::new(Diagnostic::error(place.clone(), message).hint(hint)));
    }
    // One line of JSON is one entry of a YAML list.
    match (survey.check)(&format!("- {}", payload.answers)).into_iter().next() {
        None => Ok(()),
        Some(problem) => {
            let message = format!("this response does not fit `{}`: {}", survey.name, problem.message);
            Err(Box::new(Diagnostic { place: place.clone(), message, ..problem }))
        }
    }
}

fn place(file: &Incoming, line: u64) -> Place {
    Place::Path(format!("{}:{line}", file.path))
}

fn diagnostic(place: &Place, failure: Failure) -> Diagnostic {
    let (message, hint) = failure.explain();
    Diagnostic::error(place.clone(), message).hint(hint)
}

#[cfg(test)]
mod tests {
    use super::super::sealed::testing::{answers, key, seal};
    use super::*;

    fn file(path: &str, text: &str) -> Incoming {
        Incoming { path: path.into(), bytes: text.as_bytes().to_vec() }
    }

    fn sort_for_pulse(files: &[Incoming], any_version: bool) -> Sorted {
        let fits = |_: &str| vec![];
        let surveys = [Survey { name: "pulse", version: "0123456789ab", check: &fits }];
        sort(files, &Keyring::new(vec![key(1)]), &surveys, any_version)
    }

    #[test]
    fn what_can_be_read_is_and_the_rest_stays_and_is_named() {
        let keys = [key(1).public()];
        let files = [
            file("a.sealed", &seal(&answers("pulse", 1), "pulse", &keys)),
            file("b.answers.json", &format!("[{},{}]", answers("pulse", 2), answers("pulse", 3))),
            file("photo.jpg", "\u{fffd}JFIF"),
            file("foreign.sealed", &seal(&answers("pulse", 4), "pulse", &[key(2).public()])),
            file("elsewhere.answers.json", &format!("[{}]", answers("other", 5))),
            file("cut.sealed", seal(&answers("pulse", 6), "pulse", &keys).strip_suffix("end 1\n").unwrap_or("")),
        ];
        let sorted = sort_for_pulse(&files, false);
        assert_eq!(sorted.responses["pulse"].len(), 4);
        assert_eq!(sorted.done, ["a.sealed", "b.answers.json"]);
        let places: Vec<&Place> = sorted.left.iter().map(|problem| &problem.place).collect();
        let named = ["photo.jpg", "foreign.sealed:2", "elsewhere.answers.json:1", "cut.sealed"];
        assert_eq!(places, named.map(|path| Place::Path(path.into())).iter().collect::<Vec<_>>());
    }

    #[test]
    fn another_versions_answers_are_taken_only_when_asked() {
        let old = answers("pulse", 1).replace("0123456789ab", "ba9876543210");
        let files = [file("old.answers.json", &format!("[{old}]"))];
        assert_eq!(sort_for_pulse(&files, false).left.len(), 1);
        assert_eq!(sort_for_pulse(&files, true).responses["pulse"].len(), 1);
    }

    #[test]
    fn answers_that_do_not_fit_stay_and_are_not_repeated() {
        let misfit = |_: &str| vec![Diagnostic::error(Place::Site, "`q` has no such choice")];
        let surveys = [Survey { name: "pulse", version: "0123456789ab", check: &misfit }];
        let files = [file("x.answers.json", &format!("[{}]", answers("pulse", 1)))];
        let sorted = sort(&files, &Keyring::new(vec![]), &surveys, false);
        assert!(sorted.responses.is_empty() && sorted.done.is_empty());
        assert!(!sorted.left[0].message.contains("a1"));
    }
}
