//! Whole files of responses through `read`: what they become, and what is said when they cannot be read.

mod conflicts;
mod counted;
mod dated;
mod drafts;
mod examples;
mod fuzz;
mod matching;
mod read;
mod routing;
mod same_data;
mod star_wars;
mod told;

use crate::diagnostic::{Diagnostic, Place, Source, Sources};
use crate::locale::{Locale, Text};
use crate::model::codebook::{Codebook, Domain, VariableId};
use crate::model::instrument::Instrument;
use crate::model::policy::Profile;
use crate::model::site::Site;
use crate::source::project::SurveyFiles;

use super::dataset::{Column, Dataset, State};

/// A checked instrument and the files around it.
pub(super) struct Fixture {
    pub sources: Sources,
    pub files: SurveyFiles,
    pub instrument: Instrument,
    pub codebook: Codebook,
}

/// An instrument from YAML, without responses yet.
pub(super) fn fixture(survey: &str) -> Fixture {
    let mut sources = Sources::default();
    let source = Source { path: "surveys/s/survey.yaml".into(), bytes: survey.into(), confidential: false };
    let id = sources.add(source);
    let english = Locale::english();
    let site = Site {
        title: Text::new(english.clone(), "Test"),
        publisher: None,
        languages: vec![english],
        address: None,
        accessibility_statement: None,
        accent: None,
        logo: None,
        citation: false,
        profile: Profile::AtRisk,
    };
    let files = SurveyFiles::new("s", id);
    let instrument = match crate::source::instrument::check::check(&files, &site, &sources) {
        Ok(checked) => checked.value,
        Err(errors) => panic!("{errors:#?}"),
    };
    let codebook = Codebook::of(&instrument);
    Fixture { sources, files, instrument, codebook }
}

impl Fixture {
    pub(super) fn response(mut self, name: &str, bytes: impl Into<Vec<u8>>) -> Fixture {
        let path = format!("surveys/s/responses/{name}");
        let id = self.sources.add(Source { path, bytes: bytes.into(), confidential: true });
        self.files.responses.push(id);
        self
    }

    pub(super) fn import(mut self, yaml: &str) -> Fixture {
        let path = "surveys/s/import.yaml".into();
        self.files.import = Some(self.sources.add(Source { path, bytes: yaml.into(), confidential: false }));
        self
    }

    pub(super) fn read(&self) -> Result<(Dataset, Vec<Diagnostic>), Vec<Diagnostic>> {
        let read = super::read(&self.files, &self.instrument, &self.codebook, &self.sources);
        read.map(|checked| (checked.value, checked.warnings))
    }

    pub(super) fn data(&self) -> Dataset {
        match self.read() {
            Ok((data, _)) => data,
            Err(errors) => panic!("{errors:#?}"),
        }
    }

    /// Every finding on one line: `responses/a.csv:2:3: error: message (hint)`.
    pub(super) fn told(&self) -> Vec<String> {
        let found = self.read().map_or_else(|errors| errors, |(_, warnings)| warnings);
        found.iter().map(|found| self.line(found)).collect()
    }

    fn line(&self, found: &Diagnostic) -> String {
        let short = |path: &str| path.trim_start_matches("surveys/s/").to_string();
        let place = match &found.place {
            Place::Site => "site".into(),
            Place::Path(path) => short(path),
            Place::Cell { file, line, column } => format!("{}:{line}:{column}", short(&self.sources.get(*file).path)),
            Place::At(span) => {
                let source = self.sources.get(span.file);
                let before = String::from_utf8_lossy(&source.bytes[..span.start as usize]).into_owned();
                let line = before.matches('\n').count() + 1;
                let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
                format!("{}:{line}:{column}", short(&source.path))
            }
        };
        let severity = format!("{:?}", found.severity).to_lowercase();
        let hint = found.hint.as_ref().map(|hint| format!(" ({hint})")).unwrap_or_default();
        format!("{place}: {severity}: {}{hint}", found.message)
    }

    /// One row, as `name=value` for every variable.
    pub(super) fn row(&self, data: &Dataset, row: usize) -> Vec<String> {
        let shown = |(id, variable): (VariableId, &crate::model::codebook::Variable)| {
            format!("{}={}", variable.name, self.value(data, id, row))
        };
        self.codebook.iter().map(shown).collect()
    }

    pub(super) fn all(&self, data: &Dataset) -> Vec<Vec<String>> {
        (0..data.rows()).map(|row| self.row(data, row)).collect()
    }

    /// The value of one variable, in words.
    pub(super) fn value(&self, data: &Dataset, id: VariableId, row: usize) -> String {
        let (code, number, text) = match data.column(id) {
            Column::Codes(codes) => (codes[row], None, None),
            Column::Numbers { values, codes } => (codes[row], Some(values[row]), None),
            Column::Texts { values, codes } => (codes[row], None, Some(&values[row])),
            Column::Rounds(_) => return "repeated".into(),
        };
        match (code.state(), &self.codebook.get(id).domain) {
            (State::Skipped, _) => "skipped".into(),
            (State::NotAsked, _) => "not_asked".into(),
            (State::Missing(code), _) => code.name().into(),
            (State::Answered(_), _) if number.is_some() => number.map(|number| number.to_string()).unwrap(),
            (State::Answered(_), _) if text.is_some() => text.map(|text| text.to_string()).unwrap(),
            (State::Answered(code), Domain::Category { categories, .. }) => categories[code as usize].name.clone(),
            (State::Answered(code), Domain::Rank { .. }) => (code + 1).to_string(),
            (State::Answered(code), _) => code.to_string(),
        }
    }

    /// In how many rows the variables have these values.
    pub(super) fn count(&self, data: &Dataset, values: &[(&str, &str)]) -> usize {
        let values: Vec<_> =
            values.iter().map(|(name, value)| (self.codebook.find(name).expect(name), *value)).collect();
        (0..data.rows()).filter(|row| values.iter().all(|(id, value)| self.value(data, *id, *row) == *value)).count()
    }
}
