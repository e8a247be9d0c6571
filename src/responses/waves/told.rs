//! What is told of responses that cannot be linked: by file and line, and never by the code.

use std::collections::BTreeMap;

use crate::diagnostic::render::line_and_column;
use crate::diagnostic::{Diagnostic, FileId, Findings, Place, Sources};
use crate::model::instrument::Instrument;
use crate::model::waves::{ToldBy, Waves};
use crate::responses::dataset::Dataset;

use super::{BEYOND, Response, file_of};

/// Takes what is found while responses are linked.
pub(super) struct Told<'a> {
    pub data: &'a Dataset,
    pub sources: &'a Sources,
    pub waves: &'a Waves,
    pub instrument: &'a Instrument,
    pub findings: &'a mut Findings,
}

/// So many places are told of one cause.
const PLACES: usize = 3;

impl Told<'_> {
    /// The wave of each file; tells of files that have none, or several.
    pub(super) fn files(&mut self) -> BTreeMap<FileId, usize> {
        let mut files = BTreeMap::new();
        let all: std::collections::BTreeSet<FileId> =
            (0..self.data.rows()).filter_map(|row| file_of(self.data, row)).collect();
        for file in all {
            let path = &self.sources.get(file).path;
            let name = path.rsplit('/').next().unwrap_or(path);
            let fits = |wave: &crate::model::waves::Wave| wave.files.iter().any(|pattern| matches(pattern, name));
            let waves: Vec<usize> = (0..self.waves.waves.len()).filter(|at| fits(&self.waves.waves[*at])).collect();
            let place = Place::Path(path.clone());
            match waves.as_slice() {
                [wave] => {
                    files.insert(file, *wave);
                }
                [] => self.findings.push(
                    Diagnostic::error(place, "this file belongs to no wave").hint("name it under `waves: files:`"),
                ),
                _ => self.findings.push(
                    Diagnostic::error(place, "this file belongs to more than one wave")
                        .hint("write the names under `waves: files:` so that one of them fits"),
                ),
            }
        }
        files
    }

    /// Responses that do not say which wave they are.
    pub(super) fn without_wave(&mut self, lost: &[Response]) {
        let name = |question: usize| self.instrument.questions().nth(question).map_or("", |question| &question.name);
        let what = match self.waves.told_by {
            // Said of the file already.
            ToldBy::Files => return,
            ToldBy::Answer(question) => format!("name no wave in `{}`", name(question)),
            ToldBy::Order(question) => format!("have no `{}`", name(question)),
        };
        let rows: Vec<usize> = lost
            .iter()
            .filter(|response| response.day.as_deref() != Some(BEYOND))
            .map(|response| response.row)
            .collect();
        let message = counted(rows.len(), "response", &format!("{what} and are left out"));
        self.warn(&rows, message, "write it in, or take the response out");
    }

    /// Responses that do not say whose they are.
    pub(super) fn without_code(&mut self, nameless: &[Response]) {
        let case = self.instrument.questions().nth(self.waves.case).map_or("", |question| &question.name);
        let (first, later): (Vec<&Response>, Vec<&Response>) =
            nameless.iter().partition(|response| response.wave == Some(0));
        let rows = |responses: Vec<&Response>| responses.iter().map(|response| response.row).collect::<Vec<_>>();
        let (first, later) = (rows(first), rows(later));
        let what = format!("have no `{case}`: counted in the first wave, and not followed");
        self.warn(&first, counted(first.len(), "response", &what), "");
        let what = format!("of a later wave have no `{case}` and are left out");
        self.warn(&later, counted(later.len(), "response", &what), "");
    }

    /// One code twice in one wave: each pair of rows.
    pub(super) fn twice(&mut self, pairs: &[(usize, usize)]) {
        let hint = "a person has one response in a wave: take one of the two out, or correct the code of the one that is \
            somebody else";
        let what = "this response has the code of another one in the same wave";
        self.pairs(pairs, &|place| Diagnostic::error(place, what).hint(hint));
    }

    /// One code twice on one day.
    pub(super) fn same_day(&mut self, pairs: &[(usize, usize)]) {
        let hint = "which of the two came first decides which wave each is: correct the day of one, or take one out";
        let what = "this response has the code and the day of another one";
        self.pairs(pairs, &|place| Diagnostic::error(place, what).hint(hint));
    }

    /// Codes that are one slip apart.
    pub(super) fn near(&mut self, pairs: &[(usize, usize)]) {
        let hint = "if it is one person, correct the code that is misspelt; the two are counted as different people";
        let what = "the code of this response is nearly that of another one";
        self.pairs(pairs, &|place| Diagnostic::warning(place, what).hint(hint));
    }

    /// People who are in a later wave and not in the first.
    pub(super) fn late(&mut self, rows: &[usize]) {
        let first = self.waves.waves.first().map_or("", |wave| &wave.name);
        let who = if rows.len() == 1 { "1 person is" } else { &format!("{} people are", rows.len()) };
        let message = format!("{who} in a later wave and not in the first, `{first}`: left out");
        self.warn(rows, message, "change is counted from the first wave; where the code was misspelt, correct it");
    }

    /// Measurements after the last wave.
    pub(super) fn beyond(&mut self, rows: &[usize]) {
        let waves = self.waves.waves.len();
        let what = format!("come after the {waves} waves that `labels` names and are left out");
        let message = counted(rows.len(), "response", &what);
        self.warn(rows, message, "add a wave under `waves: labels:`");
    }

    fn warn(&mut self, rows: &[usize], message: String, hint: &str) {
        let Some((first, rest)) = rows.split_first() else { return };
        let Some(place) = self.data.place(*first).cloned() else { return };
        let message = message + &self.further(&place, rest);
        let warning = Diagnostic::warning(place, message);
        self.findings.push(if hint.is_empty() { warning } else { warning.hint(hint) });
    }

    /// Tells of the second of each pair; where the first is stands at the end of the message.
    fn pairs(&mut self, pairs: &[(usize, usize)], told: &dyn Fn(Place) -> Diagnostic) {
        for (at, (one, other)) in pairs.iter().take(PLACES).enumerate() {
            let (Some(first), Some(place)) = (self.data.place(*one), self.data.place(*other)) else { continue };
            let more = match pairs.len() - PLACES.min(pairs.len()) {
                0 => String::new(),
                more if at + 1 == PLACES => format!(", and so in {more} more places"),
                _ => String::new(),
            };
            let mut diagnostic = told(place.clone());
            diagnostic.message += &format!(", at {}{more}", self.at(place, first));
            self.findings.push(diagnostic);
        }
    }

    /// `, here, at 4:1 and other.csv:6, and in 29 more places`.
    fn further(&self, first: &Place, rest: &[usize]) -> String {
        let places = rest.iter().take(PLACES - 1).filter_map(|row| self.data.place(*row));
        let listed: Vec<String> = places.map(|place| self.at(first, place)).collect();
        match (listed.as_slice(), rest.len() - listed.len()) {
            ([], _) => String::new(),
            (listed, 0) => format!(", here and at {}", listed.join(" and ")),
            (listed, 1) => format!(", here, at {}, and in 1 more place", listed.join(" and ")),
            (listed, more) => format!(", here, at {}, and in {more} more places", listed.join(" and ")),
        }
    }

    /// A place as it is said beside another: its line, with its file where that is another one.
    fn at(&self, beside: &Place, place: &Place) -> String {
        let of = |place: &Place| match place {
            Place::Cell { file, line, .. } => Some((*file, *line as usize)),
            Place::At(span) => Some((span.file, line_and_column(self.sources.get(span.file), *span).0)),
            Place::Site | Place::Path(_) => None,
        };
        match (of(beside), of(place)) {
            (Some((one, _)), Some((other, line))) if one == other => format!("line {line}"),
            (_, Some((file, line))) => {
                let path = &self.sources.get(file).path;
                format!("`{}:{line}`", path.rsplit('/').next().unwrap_or(path))
            }
            (_, None) => String::new(),
        }
    }
}

/// "1 response has no code and is left out", "3 responses have no code and are left out".
fn counted(number: usize, what: &str, does: &str) -> String {
    if number != 1 {
        return format!("{number} {what}s {does}");
    }
    let verbs = [("have ", "has "), ("name ", "names "), ("come ", "comes "), ("are ", "is ")];
    let one = |word: String, (many, one): (&str, &str)| word.replace(many, one);
    format!("1 {what} {}", verbs.into_iter().fold(does.to_string(), one))
}

/// Whether a file name is one of those that a pattern stands for; `*` is any run of letters.
fn matches(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((before, after)) => {
            let Some(rest) = name.strip_prefix(before) else { return false };
            (0..=rest.len()).filter(|at| rest.is_char_boundary(*at)).any(|at| matches(after, &rest[at..]))
        }
    }
}
