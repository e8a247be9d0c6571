//! Reads the example's interviews by itself, sharing nothing with the library but the YAML parser.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// One woman's answers, by question.
pub(super) struct Interview(BTreeMap<String, Answer>);

#[derive(Deserialize)]
#[serde(untagged)]
enum Answer {
    One(String),
    Several(Vec<String>),
    Items(BTreeMap<String, String>),
}

/// The interviews of autumn 2010.
pub(super) fn interviews() -> Vec<Interview> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/surveys/drop-in-centre/responses/2010-autumn.yaml");
    let women: Vec<BTreeMap<String, Answer>> = yaml(&std::fs::read_to_string(file).unwrap());
    women.into_iter().map(Interview).collect()
}

/// `yes` and `no` stay words.
pub(super) fn yaml<T: DeserializeOwned>(text: &str) -> T {
    serde_yaml::from_str_with_options(text, serde_yaml::options! { strict_booleans: true, with_snippet: false })
        .unwrap()
}

const MISSING: [&str; 3] = ["refused", "dont_know", "not_applicable"];

impl Interview {
    pub(super) fn answers(&self, question: &str) -> bool {
        self.0.contains_key(question)
    }

    /// The questions she answered; to refuse is not to answer.
    pub(super) fn answered(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str).filter(|question| !self.says(question, "refused"))
    }

    /// Whether the answer is, or several answers hold, this one.
    pub(super) fn says(&self, question: &str, choice: &str) -> bool {
        match self.0.get(question) {
            Some(Answer::One(given)) => given == choice,
            Some(Answer::Several(given)) => given.iter().any(|one| one == choice),
            Some(Answer::Items(_)) | None => false,
        }
    }

    /// Whether a service has one of these ratings.
    pub(super) fn rates(&self, service: &str, ratings: &[&str]) -> bool {
        self.rating(service).is_some_and(|given| ratings.contains(&given))
    }

    fn rating(&self, service: &str) -> Option<&str> {
        match self.0.get("services") {
            Some(Answer::Items(items)) => items.get(service).map(String::as_str),
            _ => None,
        }
    }

    /// As the list of published figures abbreviates it.
    pub(super) fn nationality(&self) -> &'static str {
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

/// The same answers, asked for by the names that the library gives its variables.
impl Interview {
    /// Whether a variable has this value: a choice, `1` or `0` for ticked or not, or a missing answer.
    pub(super) fn is(&self, variable: &str, value: &str) -> bool {
        match Variable::of(variable) {
            Variable::Region => self.region() == value,
            Variable::Item(service) => self.rates(service, &[value]),
            Variable::Tick(question, _) if MISSING.contains(&value) => self.says(question, value),
            Variable::Tick(question, choice) => self.gives(variable) && self.says(question, choice) == (value == "1"),
            Variable::Whole(question) => self.says(question, value),
        }
    }

    /// Whether a variable has a value that is no missing answer.
    pub(super) fn gives(&self, variable: &str) -> bool {
        let missing = |given: &str| MISSING.contains(&given);
        match Variable::of(variable) {
            Variable::Region => true,
            Variable::Item(service) => self.rating(service).is_some_and(|given| !missing(given)),
            Variable::Tick(question, _) | Variable::Whole(question) => {
                self.answers(question) && !MISSING.iter().any(|code| self.says(question, code))
            }
        }
    }

    /// Asked, and no answer of any kind.
    pub(super) fn skipped(&self, variable: &str) -> bool {
        let answered = match Variable::of(variable) {
            Variable::Region => true,
            Variable::Item(service) => self.rating(service).is_some(),
            Variable::Tick(question, _) | Variable::Whole(question) => self.answers(question),
        };
        self.was_asked(variable) && !answered
    }

    /// The skip rules of the questionnaire, said once more.
    pub(super) fn was_asked(&self, variable: &str) -> bool {
        let question = match Variable::of(variable) {
            Variable::Tick(question, _) | Variable::Whole(question) => question,
            Variable::Region | Variable::Item(_) => return true,
        };
        if let Some(opened_by) = question.strip_suffix("_other") {
            return self.says(opened_by, "other");
        }
        match question {
            "how_often" => self.says("visited_before", "yes"),
            "doctors_which_languages" => self.says("future", "doctors_languages"),
            "language_to_learn" => self.says("classes", "language"),
            "taught_in" => self.answers("classes"),
            "centres_abroad_where" | "centres_abroad_opinion" => self.says("centres_abroad", "yes"),
            _ => true,
        }
    }

    fn region(&self) -> &'static str {
        match self.nationality() {
            "RO" | "SK" | "HU" => "eastern_europe",
            _ => "rest_of_world",
        }
    }
}

/// What a variable's name says: `region`, `services.food`, `future/hiv_test` and `best_hours/weekdays.day`, or a question.
enum Variable<'a> {
    Region,
    Item(&'a str),
    Tick(&'a str, &'a str),
    Whole(&'a str),
}

impl Variable<'_> {
    fn of(name: &str) -> Variable<'_> {
        match (name, name.split_once('/'), name.split_once('.')) {
            ("region", ..) => Variable::Region,
            (_, Some((question, choice)), _) => Variable::Tick(question, choice),
            (_, _, Some((_, service))) => Variable::Item(service),
            _ => Variable::Whole(name),
        }
    }
}
