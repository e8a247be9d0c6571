//! A survey instrument: what is asked, of whom, in which order and in which languages.
//!
//! Every name in it resolves and every text stands in its source language at least: the room that reads the researcher's
//! files sees to that, and everything after it trusts it.

use std::collections::{BTreeMap, BTreeSet};

use super::control::{Choice, Control, MissingAnswer};
use super::dated::Dated;
use super::expression::{Expression, Reference};
use super::policy::Policy;
use super::reliability::Reliability;
use super::variable::VariableId;
use super::waves::{Among, AttritionRequest, Better, ChangeRequest, Followed, OverRequest, Waves};
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
    /// What the survey is called.
    pub title: Text,
    /// What stands before the first question.
    pub intro: Option<Text>,
    /// One question a page on the web (`appearance: one_per_page`), where a section is a page otherwise.
    pub one_per_page: bool,
    /// In which forms it stands on the site to be printed, besides the standard one; each once.
    pub print: Vec<PrintForm>,
    /// Who was asked, how and when.
    pub study: Study,
    /// The rules that its results are published by.
    pub privacy: Policy,
    /// How web answers come back.
    pub collect: Collect,
    /// In the order asked. Questions before the first `section:` stand in a section without a label.
    pub sections: Vec<Section>,
    /// Variables computed from answers, in the order written; one may build on an earlier one.
    pub derived: Vec<Derived>,
    /// Open questions whose answers researchers sort by theme.
    pub coding: Vec<Coding>,
    /// How people are followed, where they are asked several times.
    pub waves: Option<Waves>,
    /// What is tabulated beyond one figure per question.
    pub results: Results,
    /// Interface texts that this study words its own way, by message id (`texts:` in the YAML).
    pub texts: BTreeMap<String, Text>,
}

impl Instrument {
    /// The language that every text is written in.
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

    /// A text of the program's own in every language of the survey.
    pub(super) fn in_each_language(&self, say: impl Fn(&Locale) -> String) -> Text {
        let source = self.source_language();
        let mut text = Text::new(source.clone(), say(source));
        for locale in &self.languages {
            text.insert(locale.clone(), say(locale));
        }
        text
    }

    /// The question of a name, for what is read: whoever has a [`Reference`] asks for [`Instrument::asked`].
    pub fn question(&self, name: &str) -> Option<&Question> {
        self.questions().find(|question| question.name == name)
    }
}

/// A form that a questionnaire is printed in, besides the standard one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintForm {
    /// In large letters.
    Large,
    /// With another of the survey's languages under the respondent's.
    Bilingual,
    /// With pictures and faces beside the words.
    Pictorial,
    /// For the interviewer: notes, and room to write.
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
    /// Whom the survey is about.
    pub population: Option<Text>,
    /// What it is for.
    pub purpose: Option<Text>,
    /// How people were asked.
    pub mode: Mode,
    /// When they were asked.
    pub fieldwork: Option<Fieldwork>,
    /// How many were asked to take part; gives the response rate.
    pub invited: Option<u32>,
    /// True where the respondents are a random sample of the population, so that intervals mean something.
    pub sample: bool,
    /// How many minutes answering takes, where the researcher knows better than the estimate of `form::time`.
    pub minutes: Option<u32>,
    /// What respondents are told about their data.
    pub notice: Option<Notice>,
    /// How much each of them weighs, where they do not all weigh the same.
    pub weight: Option<Weight>,
}

/// How much each respondent stands for: a number above 0, beside the answers in their files. It is never asked, and no table is of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weight {
    /// The name of its column.
    pub name: String,
    /// What it was made from, such as sex and age: readers are taken to know these of everybody. Only by these are weighted shares broken down.
    pub from: Vec<VariableId>,
}

impl Weight {
    /// A weight counts in millionths; what a file says beyond that is rounded off.
    pub const UNITS: f64 = 1e6;

    /// The most that somebody weighs.
    pub const MOST: f64 = 10_000.0;

    /// In millionths; `None` of what is no weight: not above 0, or more than [`Weight::MOST`].
    pub fn units(weight: f64) -> Option<i64> {
        let units = (weight * Weight::UNITS).round();
        (units >= 1.0 && weight <= Weight::MOST).then_some(units as i64)
    }
}

/// The privacy notice: what a respondent is told about the data before the first question (GDPR, article 13).
#[derive(Clone, Debug, Default)]
pub struct Notice {
    /// Who is responsible for the data.
    pub controller: Option<Text>,
    /// Why the data may be processed (GDPR, article 6).
    pub legal_basis: Option<Text>,
    /// Whom to ask or to complain to.
    pub contact: Option<Text>,
    /// A day (`2027-06-30`), or until when in words.
    pub kept_until: Option<Text>,
}

/// How people are asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// They fill the questionnaire in themselves.
    #[default]
    SelfCompleted,
    /// Somebody asks them.
    Interview,
    /// Some are asked, others fill it in.
    Mixed,
}

/// First and last day of fieldwork.
#[derive(Clone, Copy, Debug)]
pub struct Fieldwork {
    /// The first day.
    pub from: jiff::civil::Date,
    /// The last day, not before the first.
    pub to: jiff::civil::Date,
}

/// How web answers come back.
#[derive(Clone, Debug, Default)]
pub struct Collect {
    /// Paths of public keys, relative to the survey's folder, that answers are sealed to. None: plain files.
    pub seal_to: Vec<String>,
    /// The way out of the form.
    pub safe_exit: Option<SafeExit>,
    /// What a respondent does with the answers.
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
    /// The page that is shown instead.
    pub url: String,
    /// What its button says, where it is not the built-in words.
    pub label: Option<Text>,
}

/// A heading; starts a page of the web form.
#[derive(Clone, Debug)]
pub struct Section {
    /// As the file and its translations call it.
    pub name: String,
    /// The heading.
    pub label: Option<Text>,
    /// Its questions are asked only where this is true.
    pub relevant: Option<Expression>,
    /// In the order asked.
    pub elements: Vec<Element>,
}

impl Section {
    /// Whether some of its questions are asked several times.
    pub fn repeats(&self) -> bool {
        self.elements.iter().any(|element| matches!(element, Element::Repeat(_)))
    }

    /// Its questions in the order asked, those inside repeats too.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.elements.iter().flat_map(|element| match element {
            Element::Question(question) => std::slice::from_ref(&**question),
            Element::Repeat(repeat) => repeat.questions.as_slice(),
        })
    }
}

/// A part of a section.
#[derive(Clone, Debug)]
pub enum Element {
    /// One question.
    Question(Box<Question>),
    /// Questions that are asked several times.
    Repeat(Box<Repeat>),
}

/// A group of questions asked several times (stays, children, conversations).
#[derive(Clone, Debug)]
pub struct Repeat {
    /// As expressions and data call it.
    pub name: String,
    /// What stands over each round.
    pub label: Option<Text>,
    /// Asked only where this is true.
    pub relevant: Option<Expression>,
    /// How many times at the most; 10 unless the instrument says otherwise.
    pub at_most: u32,
    /// Those of one round, in the order asked.
    pub questions: Vec<Question>,
}

/// One question (or a `note`, which is shown and not answered).
#[derive(Clone, Debug)]
pub struct Question {
    /// Unique in the instrument.
    pub name: String,
    /// From 1, in the order asked; the same on the web, on paper and in the codebook. Notes have none.
    pub number: Option<u32>,
    /// What is asked.
    pub label: Text,
    /// What stands over its figure, in at most [`LONGEST_TITLE`] words; without it, the beginning of the label. Nobody who
    /// answers sees it.
    pub title: Option<Text>,
    /// What helps to answer, under the label.
    pub hint: Option<Text>,
    /// For the interviewer's guide only.
    pub interviewer_note: Option<Text>,
    /// What stands under its figure besides, of the program's own: of what is counted and not asked.
    pub note: Option<Text>,
    /// Asked only where this is true.
    pub relevant: Option<Expression>,
    /// A soft prompt on the web; never blocks.
    pub required: bool,
    /// What an answer must satisfy.
    pub constraint: Option<Constraint>,
    /// How it is answered.
    pub control: Control,
    /// Missing answers that the form offers, after the choices. (Any of the three may stand in typed answers.)
    pub missing: Vec<MissingAnswer>,
    /// Recorded audio, one file per language, and a pictogram; paths relative to the survey's folder.
    pub audio: Option<Text>,
    /// A pictogram; path relative to the survey's folder.
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
            note: None,
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

/// Open questions whose answers researchers sort by theme; nobody is asked this.
#[derive(Clone, Debug)]
pub struct Coding {
    /// As data, files and pages call it.
    pub name: String,
    /// The open questions, one at least, as indices into [`Instrument::questions`].
    pub of: Vec<usize>,
    /// What stands over its figure.
    pub label: Text,
    /// What an answer can be about, several of them at once.
    pub themes: Vec<Choice>,
    /// Where it is written.
    pub span: Span,
}

/// What an answer must satisfy, and what to say when it does not.
#[derive(Clone, Debug)]
pub struct Constraint {
    /// True of an answer that is right.
    pub expression: Expression,
    /// What is said of another; none: the built-in words.
    pub message: Option<Text>,
}

/// A variable computed from answers.
#[derive(Clone, Debug)]
pub struct Derived {
    /// Unique in the instrument.
    pub name: String,
    /// As people read it; none: its name.
    pub label: Option<Text>,
    /// What stands under its figure besides, of the program's own.
    pub note: Option<Text>,
    /// How it is computed.
    pub rule: Rule,
    /// Where it is written.
    pub span: Span,
}

/// How a variable is computed.
#[derive(Clone, Debug)]
pub enum Rule {
    /// Categories merged into fewer.
    Recode {
        /// The variable that is recoded.
        from: VariableId,
        /// Its new categories, by their code.
        groups: Vec<Group>,
    },
    /// A score: the sum of the items' scores (or numbers), times a factor.
    Sum {
        /// What is added up.
        items: Vec<VariableId>,
        /// The factor.
        times: f64,
        /// With fewer answered items there is no score.
        require_items: u32,
        /// Named stretches of the score, ascending; none: it has no bands.
        bands: Vec<Band>,
        /// The least difference between two waves that is one.
        change_that_counts: Option<f64>,
        /// What is known of its scale, where that says from which difference on a change counts.
        reliability: Option<Reliability>,
    },
    /// Into which of these bands, ascending, a whole number falls that is worked out from dates.
    Dated {
        /// How it is worked out.
        of: Dated,
        /// The least number of the first band; a lesser one is a mistake.
        least: u32,
        /// One at least; the last may have no end.
        bands: Vec<Band>,
    },
    /// The band of the last of these that there is, or without bands the answer itself. Of people over waves only
    /// (`model::panel`).
    Latest {
        /// In the order of their waves.
        of: Vec<VariableId>,
        /// Who is not among these is left out.
        among: Among,
        /// Named stretches of a score, ascending.
        bands: Vec<Band>,
    },
    /// Whether somebody improved, stayed or got worse from the first wave to the last of the later ones that there is: of
    /// people over waves only. `words` are the names of the three outcomes.
    Change {
        /// Of the first wave.
        from: VariableId,
        /// Of the later waves, in their order.
        to: Vec<VariableId>,
        /// The least difference that is one.
        counts: f64,
        /// What that follows from, where it follows from what is known of the scale.
        reliability: Option<Reliability>,
        /// Whether more is better.
        better: Better,
        /// What the outcomes are called.
        words: Box<[Text; 3]>,
    },
}

/// One category of a recode.
#[derive(Clone, Debug)]
pub struct Group {
    /// As data and expressions call it.
    pub name: String,
    /// As people read it; none: its name.
    pub label: Option<Text>,
    /// Codes of the categories that it gathers, in the order written; `rest` is already spelt out.
    pub choices: Vec<u8>,
}

/// A named stretch of a score: everything over the previous band's limit, up to and including `to`.
#[derive(Clone, Debug)]
pub struct Band {
    /// The largest score in it.
    pub to: f64,
    /// As data and expressions call it.
    pub name: String,
    /// As people read it; none: its name.
    pub label: Option<Text>,
}

/// What is tabulated beyond one figure per question.
#[derive(Clone, Debug, Default)]
pub struct Results {
    /// Every closed question is also tabulated by these variables.
    pub by: Vec<VariableId>,
    /// How the title of a breakdown by a variable ends ("by region of origin"), where the author says it.
    pub phrases: BTreeMap<VariableId, Text>,
    /// Further tables.
    pub tables: Vec<TableRequest>,
    /// Variables without tables and figures of their own: they are published only in what is computed from them.
    pub left_out: BTreeSet<VariableId>,
    /// What is shown wave by wave, and changes from the first wave.
    pub over: Vec<OverRequest>,
    /// Which changes from the first wave are counted.
    pub change: Vec<ChangeRequest>,
    /// Whether those who were measured again are compared with those who were not, and of what.
    pub attrition: Option<AttritionRequest>,
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
    /// Where it is asked for.
    pub span: Span,
}

/// A table that the author asks for.
#[derive(Clone, Debug)]
pub struct TableRequest {
    /// One variable, or all of a question that has several.
    pub rows: Vec<VariableId>,
    /// By whom it is broken down; none: of all.
    pub by: Option<VariableId>,
    /// Where it is asked for.
    pub span: Span,
}
