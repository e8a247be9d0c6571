//! What the script needs to know of the instrument, as data: names, order, rules. The texts are tables of their own.

use serde::Serialize;
use sha2::{Digest, Sha256};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::model::control::{Choice, Choose, Control, DatePrecision};
use crate::model::expression::Term;
use crate::model::instrument::{Element, Instrument, Question};

use super::screen::screens;
use super::writer::Writer;
use super::{WebOptions, allowed};

/// The members are documented for the script in `script/plan.js`.
#[derive(Serialize)]
pub(crate) struct Plan<'a> {
    instrument: &'a str,
    version: &'a str,
    sealed: bool,
    keys: Vec<Key>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exit: Option<&'a str>,
    /// One question a page.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    steps: bool,
    sections: Vec<Section<'a>>,
}

#[derive(Serialize)]
struct Key {
    id: String,
    point: String,
}

#[derive(Serialize)]
struct Section<'a> {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    when: Option<&'a Term>,
    parts: Vec<Part<'a>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Part<'a> {
    Repeat {
        repeat: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        when: Option<&'a Term>,
        most: u32,
        parts: Vec<Asked<'a>>,
    },
    Question(Asked<'a>),
}

#[derive(Serialize, Default)]
struct Asked<'a> {
    name: &'a str,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    when: Option<&'a Term>,
    #[serde(skip_serializing_if = "Option::is_none")]
    check: Option<&'a Term>,
    /// Number of the text that says what `check` wants.
    #[serde(skip_serializing_if = "Option::is_none")]
    say: Option<usize>,
    /// Number of the text that says which numbers are allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    allowed: Option<usize>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    soft: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    least: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    most: Option<u32>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    solo: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    other: Vec<(&'a str, &'a str)>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    items: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parts: Option<u8>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    decimal: bool,
}

/// The plan of an instrument; texts that only the script shows join the writer's tables.
pub(crate) fn plan<'a>(instrument: &'a Instrument, options: &WebOptions, w: &mut Writer) -> Plan<'a> {
    let mut sections = Vec::new();
    for screen in screens(instrument) {
        let mut parts = Vec::new();
        for element in screen.elements {
            parts.push(match element {
                Element::Question(question) => Part::Question(asked(question, w)),
                Element::Repeat(repeat) => Part::Repeat {
                    repeat: &repeat.name,
                    when: repeat.relevant.as_ref().map(|r| &r.term),
                    most: repeat.at_most,
                    parts: repeat.questions.iter().map(|question| asked(question, w)).collect(),
                },
            });
        }
        let when = screen.section.relevant.as_ref().map(|r| &r.term);
        sections.push(Section { id: format!("p-{}", screen.id), when, parts });
    }
    Plan {
        instrument: &instrument.name,
        version: &instrument.version,
        sealed: !instrument.collect.seal_to.is_empty() || !options.keys.is_empty(),
        keys: options.keys.iter().map(|point| Key { id: key_id(point), point: STANDARD.encode(point) }).collect(),
        exit: instrument.collect.safe_exit.as_ref().map(|exit| exit.url.as_str()),
        steps: instrument.one_per_page,
        sections,
    }
}

/// A key's fingerprint as `docs/sealed-format.md` has it in the file: 32 hexadecimal digits.
pub(crate) fn key_id(point: &[u8]) -> String {
    Sha256::digest(point)[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}

fn asked<'a>(question: &'a Question, w: &mut Writer) -> Asked<'a> {
    let mut asked = Asked {
        name: &question.name,
        when: question.relevant.as_ref().map(|r| &r.term),
        check: question.constraint.as_ref().map(|c| &c.expression.term),
        soft: question.required,
        ..Asked::default()
    };
    if let Some(message) = question.constraint.as_ref().and_then(|c| c.message.as_ref()) {
        asked.say = Some(w.index(w.text(message)));
    }
    asked.allowed = allowed::phrase(w, question).map(|phrase| w.index(phrase));
    match &question.control {
        Control::ChooseOne { choices, .. } => {
            asked.kind = "one";
            asked.choose_from(choices);
        }
        Control::ChooseSeveral { choices, choose } => {
            asked.kind = "several";
            asked.choose_from(choices);
            asked.limit(*choose);
        }
        Control::Matrix { items, .. } => {
            asked.kind = "matrix";
            asked.items = items.iter().map(|item| item.name.as_str()).collect();
        }
        Control::Grid { choose, .. } => {
            asked.kind = "grid";
            asked.limit(*choose);
        }
        Control::Range { .. } => asked.kind = "range",
        Control::Number { decimal, .. } => {
            asked.kind = "number";
            asked.decimal = *decimal;
        }
        Control::Date { precision } => {
            asked.kind = "date";
            asked.parts = Some(match precision {
                DatePrecision::Year => 1,
                DatePrecision::Month => 2,
                DatePrecision::Day => 3,
            });
        }
        Control::Text { .. } => asked.kind = "text",
        Control::Rank { choices } => {
            asked.kind = "rank";
            asked.choose_from(choices);
        }
        Control::Note => asked.kind = "note",
    }
    asked
}

impl<'a> Asked<'a> {
    fn choose_from(&mut self, choices: &'a [Choice]) {
        let name = |choice: &'a Choice| choice.name.as_str();
        self.choices = choices.iter().map(name).collect();
        self.solo = choices.iter().filter(|choice| choice.exclusive).map(name).collect();
        self.other = choices.iter().filter_map(|c| Some((c.name.as_str(), c.other.as_deref()?))).collect();
    }

    fn limit(&mut self, choose: Choose) {
        (self.least, self.most) = (choose.at_least, choose.at_most);
    }
}
