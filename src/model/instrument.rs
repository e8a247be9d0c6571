//! A survey instrument: what is asked, of whom, in which order and in which languages.
//!
//! Every name in it resolves and every text stands in its source language at least: the room that reads the researcher's
//! files sees to that, and everything after it trusts it.

use std::collections::BTreeMap;

use super::control::{Control, MissingAnswer};
use super::expression::{Expression, Reference};
use super::policy::Policy;
use super::variable::VariableId;
use super::waves::{Better, ChangeRequest, Followed, OverRequest, Waves};
use crate::diagnostic::Span;
use crate::locale::{Locale, Text};

/// How many words the title of a figure may have.
pub const LONGEST_TITLE: usize = 10;

/// A checked survey.
#[derive(Clone, Debug)]
pub struct Instrument {
    /// The survey's folder name; part of addresses and file names.
    pub name: String,
    /// Whose published editions the ledger holds: it stays when the folder is renamed. The folder's name, where `id:` says nothing.
    pub id: String,
    /// Twelve hexadecimal digits of the SHA-256 of what respondents are asked: names, order, choices, rules and texts.
    /// Not of study, privacy or results, which may change while answers come in.
    pub version: String,
    /// At least one; the first is the source language.
    pub languages: Vec<Locale>,
    pub title: Text,
    pub intro: Option<Text>,
    /// One question a page on the web (`appearance: one_per_page`), where a section is a page otherwise.
    pub one_per_page: bool,
    /// In which forms it stands on the site to be printed, besides the standard one; each once.
    pub print: Vec<PrintForm>,
    pub study: Study,
    pub privacy: Policy,
    pub collect: Collect,
    /// In the order asked. Questions before the first `section:` stand in a section without a label.
    pub sections: Vec<Section>,
    /// Variables computed from answers, in the order written; one may build on an earlier one.
    pub derived: Vec<Derived>,
    pub waves: Option<Waves>,
    pub results: Results,
    /// Interface texts that this study words its own way, by message id (`texts:` in the YAML).
    pub texts: BTreeMap<String, Text>,
}

impl Instrument {
    pub fn source_language(&self) -> &Locale {
        &self.languages[0]
    }

    /// All questions in the order asked, those inside repeats too.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(Section::questions)
    }

    /// The question that an expression looks at; `None` where it looks at a computed variable.
    pub fn asked(&self, of: &Reference) -> Option<&Question> {
        self.questions().nth(of.asked?)
    }

    /// The question of a name, for what is read: whoever has a [`Reference`] asks for [`Instrument::asked`].
    pub fn question(&self, name: &str) -> Option<&Question> {
        self.questions().find(|question| question.name == name)
    }
}

/// A form that a questionnaire is printed in, besides the standard one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintForm {
    Large,
    /// With another of the survey's languages under the respondent's.
    Bilingual,
    Pictorial,
    Guide,
}

impl PrintForm {
    /// Its name in `print:` and in file names.
    pub fn name(self) -> &'static str {
        match self {
            PrintForm::Large => "large",
            PrintForm::Bilingual => "bilingual",
            PrintForm::Pictorial => "pictorial",
            PrintForm::Guide => "guide",
        }
    }
}

/// Who was asked, how and when: for the methods page and the exported codebook.
#[derive(Clone, Debug, Default)]
pub struct Study {
    pub population: Option<Text>,
    pub purpose: Option<Text>,
    pub mode: Mode,
    pub fieldwork: Option<Fieldwork>,
    /// How many were asked to take part; gives the response rate.
    pub invited: Option<u32>,
    /// True where the respondents are a random sample of the population, so that intervals mean something.
    pub sample: bool,
    /// How many minutes answering takes, where the researcher knows better than the estimate of `form::time`.
    pub minutes: Option<u32>,
    pub notice: Option<Notice>,
}

/// The privacy notice: what a respondent is told about the data before the first question (GDPR, article 13).
#[derive(Clone, Debug, Default)]
pub struct Notice {
    /// Who is responsible for the data.
    pub controller: Option<Text>,
    pub legal_basis: Option<Text>,
    /// Whom to ask or to complain to.
    pub contact: Option<Text>,
    /// A day (`2027-06-30`), or until when in words.
    pub kept_until: Option<Text>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    #[default]
    SelfCompleted,
    Interview,
    Mixed,
}

/// First and last day of fieldwork.
#[derive(Clone, Copy, Debug)]
pub struct Fieldwork {
    pub from: jiff::civil::Date,
    pub to: jiff::civil::Date,
}

/// How web answers come back.
#[derive(Clone, Debug, Default)]
pub struct Collect {
    /// Paths of public keys, relative to the survey's folder, that answers are sealed to. None: plain files.
    pub seal_to: Vec<String>,
    pub safe_exit: Option<SafeExit>,
    pub hand_in: HandIn,
}

/// What a respondent does with the answers, in the study's own words.
#[derive(Clone, Debug, Default)]
pub struct HandIn {
    /// With the file that the web form saves.
    pub file: Option<Text>,
    /// With the sheets.
    pub paper: Option<Text>,
    /// The last day.
    pub by: Option<jiff::civil::Date>,
}

/// The way out of a form that somebody must not be seen with.
#[derive(Clone, Debug)]
pub struct SafeExit {
    pub url: String,
    pub label: Option<Text>,
}

/// A heading; starts a page of the web form.
#[derive(Clone, Debug)]
pub struct Section {
    pub name: String,
    pub label: Option<Text>,
    pub relevant: Option<Expression>,
    pub elements: Vec<Element>,
}

impl Section {
    /// Its questions in the order asked, those inside repeats too.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.elements.iter().flat_map(|element| match element {
            Element::Question(question) => std::slice::from_ref(&**question),
            Element::Repeat(repeat) => repeat.questions.as_slice(),
        })
    }
}

#[derive(Clone, Debug)]
pub enum Element {
    Question(Box<Question>),
    Repeat(Repeat),
}

/// A group of questions asked several times (stays, children, conversations).
#[derive(Clone, Debug)]
pub struct Repeat {
    pub name: String,
    pub label: Option<Text>,
    pub relevant: Option<Expression>,
    /// How many times at the most; 10 unless the instrument says otherwise.
    pub at_most: u32,
    pub questions: Vec<Question>,
}

/// One question (or a `note`, which is shown and not answered).
#[derive(Clone, Debug)]
pub struct Question {
    /// Unique in the instrument.
    pub name: String,
    /// From 1, in the order asked; the same on the web, on paper and in the codebook. Notes have none.
    pub number: Option<u32>,
    pub label: Text,
    /// What stands over its figure, in at most [`LONGEST_TITLE`] words; without it, the beginning of the label. Nobody who
    /// answers sees it.
    pub title: Option<Text>,
    pub hint: Option<Text>,
    /// For the interviewer's guide only.
    pub interviewer_note: Option<Text>,
    /// Asked only where this is true.
    pub relevant: Option<Expression>,
    /// A soft prompt on the web; never blocks.
    pub required: bool,
    pub constraint: Option<Constraint>,
    pub control: Control,
    /// Missing answers that the form offers, after the choices. (Any of the three may stand in typed answers.)
    pub missing: Vec<MissingAnswer>,
    /// Recorded audio, one file per language, and a pictogram; paths relative to the survey's folder.
    pub audio: Option<Text>,
    pub image: Option<String>,
    /// XLSForm's `appearance`, for hints on layout that no rule depends on.
    pub appearance: Option<String>,
    /// Where the question is written.
    pub span: Span,
}

impl Question {
    /// A question of which nothing is said but what it asks and how it is answered.
    pub fn new(name: String, label: Text, control: Control, span: Span) -> Question {
        Question {
            name,
            number: None,
            label,
            title: None,
            hint: None,
            interviewer_note: None,
            relevant: None,
            required: false,
            constraint: None,
            control,
            missing: vec![],
            audio: None,
            image: None,
            appearance: None,
            span,
        }
    }
}

/// What an answer must satisfy, and what to say when it does not.
#[derive(Clone, Debug)]
pub struct Constraint {
    pub expression: Expression,
    pub message: Option<Text>,
}

/// A variable computed from answers.
#[derive(Clone, Debug)]
pub struct Derived {
    pub name: String,
    pub label: Option<Text>,
    pub rule: Rule,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub enum Rule {
    /// Categories merged into fewer.
    Recode { from: VariableId, groups: Vec<Group> },
    /// A score: the sum of the items' scores (or numbers), times a factor.
    Sum { items: Vec<VariableId>, times: f64, require_items: u32, bands: Vec<Band>, change_that_counts: Option<f64> },
    /// The band of the last of these that there is, or without bands the answer itself; of those only who have an answer to
    /// one of `also`. Of people over waves only (`model::panel`).
    Latest { of: Vec<VariableId>, also: Vec<VariableId>, bands: Vec<Band> },
    /// Whether somebody improved, stayed or got worse from the first wave to the last of the later ones that there is: of
    /// people over waves only. `words` are the names of the three outcomes.
    Change { from: VariableId, to: Vec<VariableId>, counts: f64, better: Better, words: Box<[Text; 3]> },
}

/// One category of a recode.
#[derive(Clone, Debug)]
pub struct Group {
    pub name: String,
    pub label: Option<Text>,
    /// Codes of the categories that it gathers, in the order written; `rest` is already spelt out.
    pub choices: Vec<u8>,
}

/// A named stretch of a score: everything over the previous band's limit, up to and including `to`.
#[derive(Clone, Debug)]
pub struct Band {
    pub to: f64,
    pub name: String,
    pub label: Option<Text>,
}

/// What is tabulated beyond one figure per question.
#[derive(Clone, Debug, Default)]
pub struct Results {
    /// Every closed question is also tabulated by these variables.
    pub by: Vec<VariableId>,
    /// How the title of a breakdown by a variable ends ("by region of origin"), where the author says it.
    pub phrases: BTreeMap<VariableId, Text>,
    pub tables: Vec<TableRequest>,
    /// What is shown wave by wave, and changes from the first wave.
    pub over: Vec<OverRequest>,
    pub change: Vec<ChangeRequest>,
    /// What was added for later waves: of people over waves only (`model::panel`).
    pub followed: Option<Followed>,
    /// The figures that the author wants to be told first; none: those that say most.
    pub highlights: Vec<Highlight>,
}

/// A figure that is a key finding.
#[derive(Clone, Debug)]
pub struct Highlight {
    /// Its name ([`crate::model::table::figure_id`]).
    pub figure: String,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub struct TableRequest {
    /// One variable, or all of a question that has several.
    pub rows: Vec<VariableId>,
    pub by: Option<VariableId>,
    pub span: Span,
}
