//! The closed set of form widgets. What a question type asks for, the web form and the paper form must both offer:
//! exhaustive matches on [`Control`] make the compiler name every place that a new one touches.

use std::collections::BTreeMap;

use crate::locale::{Text, number};

/// How a question is answered.
#[derive(Clone, Debug)]
pub enum Control {
    /// One of several choices: radio buttons, circles.
    ChooseOne {
        /// In the order shown; their codes are their places.
        choices: Vec<Choice>,
        /// An ordinal scale: the order means something.
        ordered: bool,
    },
    /// Any number of choices within `choose`: checkboxes, squares.
    ChooseSeveral {
        /// In the order shown; each is a variable of its own.
        choices: Vec<Choice>,
        /// How many.
        choose: Choose,
    },
    /// Many items, one answer scale.
    Matrix {
        /// One variable each.
        items: Vec<Item>,
        /// What each is answered with.
        scale: Scale,
    },
    /// Cells of rows x columns, ticked within `choose`.
    Grid {
        /// From top to bottom.
        rows: Vec<Item>,
        /// From the start of a line to its end.
        columns: Vec<Item>,
        /// How many, in all cells together.
        choose: Choose,
    },
    /// A whole number on a short scale, both ends included.
    Range {
        /// The least answer.
        from: i32,
        /// The largest.
        to: i32,
        /// Words at some of its steps.
        labels: BTreeMap<i32, Text>,
    },
    /// A number typed in.
    Number {
        /// Whether it may have a fraction.
        decimal: bool,
        /// What it counts, in words: "years".
        unit: Option<Text>,
        /// Lower edges of the classes that a histogram counts in, ascending; the first class is open below, the last
        /// above. From `bins:`, else from the bounds of the constraint, else empty: then only the base is published.
        bins: Vec<f64>,
    },
    /// A day, a month or a year.
    Date {
        /// How much of it is asked for.
        precision: DatePrecision,
    },
    /// Free text of about so many lines.
    Text {
        /// Room on paper and on the screen; the text may be longer.
        lines: u32,
    },
    /// All choices put in order, 1 for the first.
    Rank {
        /// In the order shown; each is a variable with its place.
        choices: Vec<Choice>,
    },
    /// Shown, not answered.
    Note,
}

impl Control {
    /// Whether it asks for an answer: a question with a number and a figure.
    pub fn is_answered(&self) -> bool {
        match self {
            Control::ChooseOne { .. }
            | Control::ChooseSeveral { .. }
            | Control::Matrix { .. }
            | Control::Grid { .. }
            | Control::Range { .. }
            | Control::Number { .. }
            | Control::Date { .. }
            | Control::Text { .. }
            | Control::Rank { .. } => true,
            Control::Note => false,
        }
    }

    /// Whether all that is answered is boxes that are ticked, one for each choice.
    pub fn is_ticked(&self) -> bool {
        match self {
            Control::ChooseOne { .. }
            | Control::ChooseSeveral { .. }
            | Control::Matrix { .. }
            | Control::Grid { .. } => true,
            Control::Range { .. }
            | Control::Number { .. }
            | Control::Date { .. }
            | Control::Text { .. }
            | Control::Rank { .. }
            | Control::Note => false,
        }
    }

    /// The missing answers of its answer scale.
    pub fn missing(&self) -> &[MissingAnswer] {
        match self {
            Control::Matrix { scale, .. } => &scale.missing,
            Control::ChooseOne { .. }
            | Control::ChooseSeveral { .. }
            | Control::Grid { .. }
            | Control::Range { .. }
            | Control::Number { .. }
            | Control::Date { .. }
            | Control::Text { .. }
            | Control::Rank { .. }
            | Control::Note => &[],
        }
    }

    /// The choices of a list, of which one may be "none of these" and one "other". The steps of a scale and the things ranked are
    /// no list.
    pub fn listed(&self) -> &[Choice] {
        match self {
            Control::ChooseOne { choices, .. } | Control::ChooseSeveral { choices, .. } => choices,
            Control::Matrix { .. }
            | Control::Grid { .. }
            | Control::Range { .. }
            | Control::Number { .. }
            | Control::Date { .. }
            | Control::Text { .. }
            | Control::Rank { .. }
            | Control::Note => &[],
        }
    }

    /// Where "other" is chosen, which opens a text: the place among the question's variables, and the code there. The text is the
    /// last of these variables.
    pub fn other(&self) -> Option<(usize, u8)> {
        let at = self.listed().iter().position(|choice| choice.other.is_some())?;
        match self {
            Control::ChooseOne { .. } => Some((0, u8::try_from(at).ok()?)),
            // Each choice has a variable of its own, which is 1 where it is ticked.
            Control::ChooseSeveral { .. } => Some((at, 1)),
            Control::Matrix { .. }
            | Control::Grid { .. }
            | Control::Range { .. }
            | Control::Number { .. }
            | Control::Date { .. }
            | Control::Text { .. }
            | Control::Rank { .. }
            | Control::Note => None,
        }
    }
}

/// One choice of a question or one step of a scale.
#[derive(Clone, Debug)]
pub struct Choice {
    /// As data and expressions call it; unique in its list.
    pub name: String,
    /// As people read it.
    pub label: Text,
    /// Its value in sums and means.
    pub score: Option<f64>,
    /// A drawing of the project's own beside the label.
    pub symbol: Option<Symbol>,
    /// A pictogram, relative to the survey's folder.
    pub image: Option<String>,
    /// "None of these": rules out every other choice.
    pub exclusive: bool,
    /// Name of the text variable that this choice opens (`heard_from_other`).
    pub other: Option<String>,
}

impl Choice {
    /// Whether its author named it by its score (`name: 3`, `score: 3`): an expression then sees the number.
    pub fn is_number(&self) -> bool {
        self.score.is_some_and(|score| number::parse_plain(&self.name) == Some(score))
    }
}

/// A drawing of the project's own for a step of a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbol {
    /// A face, 1 (very sad) to 5 (very glad).
    Face(u8),
    /// Agreement.
    ThumbUp,
    /// Disagreement.
    ThumbDown,
}

/// A row of a matrix; a row or a column of a grid.
#[derive(Clone, Debug)]
pub struct Item {
    /// As data and expressions call it; unique in its list.
    pub name: String,
    /// As people read it.
    pub label: Text,
    /// A pictogram, relative to the survey's folder.
    pub image: Option<String>,
}

/// An answer scale.
#[derive(Clone, Debug)]
pub struct Scale {
    /// Its name under `scales:`, where it has one.
    pub name: Option<String>,
    /// From its first step to its last.
    pub choices: Vec<Choice>,
    /// Answers that are no position on the scale; counted apart.
    pub missing: Vec<MissingAnswer>,
}

/// A missing answer as a form words it.
#[derive(Clone, Debug)]
pub struct MissingAnswer {
    /// Which one it is.
    pub code: MissingCode,
    /// `None`: the built-in wording of the form's language.
    pub label: Option<Text>,
}

/// Why there is no answer, as the respondent said it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MissingCode {
    /// Would not say.
    Refused,
    /// Could not say.
    DontKnow,
    /// The question does not fit them.
    NotApplicable,
}

impl MissingCode {
    /// All of them, in the order of forms.
    pub const ALL: [MissingCode; 3] = [MissingCode::Refused, MissingCode::DontKnow, MissingCode::NotApplicable];

    /// Its name in YAML, CSV and the codebook.
    pub fn name(self) -> &'static str {
        match self {
            MissingCode::Refused => "refused",
            MissingCode::DontKnow => "dont_know",
            MissingCode::NotApplicable => "not_applicable",
        }
    }

    /// The missing answer of this [`name`](MissingCode::name).
    pub fn parse(name: &str) -> Option<MissingCode> {
        Self::ALL.into_iter().find(|code| code.name() == name)
    }

    /// The name of the choice that it is where a scale counts it among the answers. Answers and expressions may call it by
    /// [`name`](MissingCode::name), too; in published files the two are told apart.
    pub fn counted(self) -> &'static str {
        match self {
            MissingCode::Refused => "refused_counted",
            MissingCode::DontKnow => "dont_know_counted",
            MissingCode::NotApplicable => "not_applicable_counted",
        }
    }

    /// The missing answer that a choice of this name counts.
    pub fn of_counted(name: &str) -> Option<MissingCode> {
        Self::ALL.into_iter().find(|code| code.counted() == name)
    }
}

/// How many may be chosen. `exactly: n` is both ends the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Choose {
    /// Fewer are against the rule.
    pub at_least: Option<u32>,
    /// More are against the rule.
    pub at_most: Option<u32>,
}

impl Choose {
    /// Whether so many keep the rule.
    pub fn allows(self, chosen: u32) -> bool {
        self.at_least.is_none_or(|least| chosen >= least) && self.at_most.is_none_or(|most| chosen <= most)
    }
}

/// How much of a date is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DatePrecision {
    /// `2026`.
    Year,
    /// `2026-11`.
    Month,
    /// `2026-11-29`.
    #[default]
    Day,
}
