//! Reads the example's interviews by itself, sharing nothing with the library but the YAML parser.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// One woman's answers, by question.
pub struct Interview(BTreeMap<String, Answer>);

#[derive(Deserialize)]
#[serde(untagged)]
enum Answer {
    One(String),
    Several(Vec<String>),
    Items(BTreeMap<String, String>),
}

/// The interviews of autumn 2010.
pub fn interviews() -> Vec<Interview> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/surveys/drop-in-centre/responses/2010-autumn.yaml");
    let women: Vec<BTreeMap<String, Answer>> = yaml(&std::fs::read_to_string(file).unwrap());
    women.into_iter().map(Interview).collect()
}

/// `yes` and `no` stay words.
pub fn yaml<T: DeserializeOwned>(text: &str) -> T {
    serde_yaml::from_str_with_options(text, serde_yaml::options! { strict_booleans: true, with_snippet: false })
        .unwrap()
}

impl Interview {
    pub fn answers(&self, question: &str) -> bool {
        self.0.contains_key(question)
    }

    /// The questions she answered; to refuse is not to answer.
    pub fn answered(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str).filter(|question| !self.says(question, "refused"))
    }

    /// Whether the answer is, or several answers hold, this one.
    pub fn says(&self, question: &str, choice: &str) -> bool {
        match self.0.get(question) {
            Some(Answer::One(given)) => given == choice,
            Some(Answer::Several(given)) => given.iter().any(|one| one == choice),
            Some(Answer::Items(_)) | None => false,
        }
    }

    /// Whether a service has one of these ratings.
    pub fn rates(&self, service: &str, ratings: &[&str]) -> bool {
        match self.0.get("services") {
            Some(Answer::Items(items)) => items.get(service).is_some_and(|given| ratings.contains(&given.as_str())),
            _ => false,
        }
    }

    /// As the list of published figures abbreviates it.
    pub fn nationality(&self) -> &'static str {
        const CODES: [(&str, &str); 7] = [
            ("romania", "RO"),
            ("nigeria", "NG"),
            ("ghana", "GH"),
            ("jamaica", "JM"),
            ("spain", "ES"),
            ("slovakia", "SK"),
            ("hungary", "HU"),
        ];
        CODES.iter().find(|(country, _)| self.says("nationality", country)).map_or("?", |(_, code)| code)
    }
}
