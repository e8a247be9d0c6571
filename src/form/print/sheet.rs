//! A questionnaire as the template reads it (JSON): every text chosen, every rule said, nothing laid out yet.

use serde::Serialize;

use super::line::Line;
use crate::diagnostic::Span;

/// One printed questionnaire. Field names are those that `questionnaire.typ` reads.
#[derive(Clone, Debug, Serialize)]
pub struct Sheet {
    /// Language and region as the layout wants them: `pt`, `BR`.
    pub lang: String,
    pub region: Option<String>,
    pub rtl: bool,
    pub variant: &'static str,
    pub title: Line,
    /// The title without markup, for the document's properties.
    pub plain_title: String,
    /// What the page's foot says, with [`crate::print::PAGE`] and [`crate::print::PAGES`] in the places of the numbers.
    pub page: Line,
    /// Instrument, version, language and variant, readable by eye.
    pub foot: Line,
    /// Where the layout finds the publisher's logo.
    pub logo: Option<String>,
    pub cover: Cover,
    pub blocks: Vec<Block>,
    pub end: Vec<Line>,
    /// The machine-readable mark of each page: dark runs as `[x, y, length]` in modules, and how many modules wide.
    pub marks: Vec<Vec<[u16; 3]>>,
    pub mark_modules: u16,
    pub words: Words,
}

/// Short texts that fields share.
#[derive(Clone, Debug, Serialize)]
pub struct Words {
    pub or: Line,
    pub example: Line,
    pub notes: Line,
    pub continued: Line,
}

/// What stands before the first question.
#[derive(Clone, Debug, Serialize)]
pub struct Cover {
    /// Who asks and why; the researcher's introduction.
    pub about: Vec<Line>,
    /// The privacy notice: its heading, and what it says under which name.
    pub notice: Option<Notice>,
    pub points_title: Line,
    /// Voluntary, anonymous, how to hand in.
    pub points: Vec<Line>,
    pub how_title: Line,
    /// One circle is chosen, several squares may be; what to do about a mistake.
    pub how: How,
}

#[derive(Clone, Debug, Serialize)]
pub struct Notice {
    pub title: Line,
    pub parts: Vec<(Line, Line)>,
}

#[derive(Clone, Debug, Serialize)]
pub struct How {
    pub circle: Line,
    pub square: Line,
    pub mistake: Line,
    /// Names of the choices in the two examples; the second of each list is crossed, and of squares the third too.
    pub circles: Vec<Line>,
    pub squares: Vec<Line>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    Section {
        label: Option<Line>,
        only_if: Option<Line>,
    },
    /// Before each round of a repeat.
    Round {
        label: Line,
        only_if: Option<Line>,
    },
    Question(Box<Asked>),
}

/// One question as it is printed.
#[derive(Clone, Debug, Serialize)]
pub struct Asked {
    pub name: String,
    /// Where it is written.
    #[serde(skip)]
    pub span: Span,
    pub number: Option<u32>,
    pub round: Option<u32>,
    pub label: Line,
    pub hint: Option<Line>,
    /// For whom it is, where not for everyone.
    pub only_if: Option<Line>,
    /// How to answer: "Put a cross in one circle."
    pub how: Option<Line>,
    /// For the interviewer's eyes, in the guide.
    pub interviewer_note: Option<Line>,
    pub image: Option<String>,
    pub field: Field,
    /// Declared missing answers, after the rest.
    pub missing: Vec<Row>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Field {
    /// A column of boxes, each before its label.
    Rows { rows: Vec<Row> },
    /// Items against a scale; boxes item by item, in the scale's order.
    Matrix { scale: Vec<Head>, items: Vec<Line2d>, square: bool },
    /// Steps side by side.
    Steps { steps: Vec<Step>, first: Option<Line>, last: Option<Line>, between: Vec<Line> },
    /// A number to write, with its unit.
    Number { meaning: Meaning, unit: Option<Line> },
    /// Boxes for digits, with what they are.
    Date { parts: Vec<DatePart> },
    /// Lines to write on.
    Lines { meaning: Meaning, lines: u32 },
    /// Nothing to answer.
    Note,
}

/// A box and its label.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub shape: Shape,
    pub label: Line,
    pub meaning: Meaning,
    /// "→ go to 7".
    pub go_to: Option<Line>,
    /// "Put no other cross", for an answer that rules out the others.
    pub alone: Option<Line>,
    /// A line to write on, for "Other, which?".
    pub write: Option<Meaning>,
    /// Path of a picture served to the template.
    pub image: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    Circle,
    Square,
    /// A square to write a number in.
    Digit,
}

/// A step of a scale, over its column or beside its box.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    pub label: Line,
    pub image: Option<String>,
    /// True for a missing answer: set apart from the scale.
    pub apart: bool,
}

/// An item with one box for each step.
#[derive(Clone, Debug, Serialize)]
pub struct Line2d {
    pub label: Line,
    pub image: Option<String>,
    pub boxes: Vec<Meaning>,
}

/// A step of a numeric scale.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    pub number: String,
    pub meaning: Meaning,
}

#[derive(Clone, Debug, Serialize)]
pub struct DatePart {
    pub label: Line,
    pub digits: u32,
    pub meaning: Meaning,
}

/// What a mark in a box says, in the codebook's words. Handed through the layout to `boxes.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Meaning {
    /// Name of the variable: `services.food`, `future/dental_check`.
    pub variable: String,
    /// The choice or missing code that a cross means; none for a tick variable (the cross is the answer) and where
    /// something is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// Which part of the answer is written here: `day`, `month`, `year`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<&'static str>,
    /// Round of a repeat, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub round: Option<u32>,
    /// The question's number on the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
}
