//! A questionnaire as the template reads it (JSON): every text chosen, every rule said, nothing laid out yet.

use serde::Serialize;

use super::line::Line;
use crate::diagnostic::Span;

/// One printed questionnaire. Field names are those that `questionnaire.typ` reads.
#[derive(Clone, Debug, Serialize)]
pub struct Sheet {
    /// Language as the layout wants it: `pt`.
    pub lang: String,
    /// Its region, where the tag has one: `BR`.
    pub region: Option<String>,
    /// Whether the sheet runs from right to left.
    pub rtl: bool,
    /// The form's name: `standard`, `large`.
    pub variant: &'static str,
    /// The survey's title.
    pub title: Line,
    /// The title without markup, for the document's properties.
    pub plain_title: String,
    /// What the page's foot says, with [`crate::print::PAGE`] and [`crate::print::PAGES`] in the places of the numbers.
    pub page: Line,
    /// Instrument, version, language and variant, readable by eye.
    pub foot: Line,
    /// Where the layout finds the publisher's logo.
    pub logo: Option<String>,
    /// What stands before the first question.
    pub cover: Cover,
    /// Headings and questions, in the order asked.
    pub blocks: Vec<Block>,
    /// What stands behind the last question: thanks, and how to hand in.
    pub end: Vec<Line>,
    /// The machine-readable mark of each page: dark runs as `[x, y, length]` in modules, and how many modules wide.
    pub marks: Vec<Vec<[u16; 3]>>,
    /// How many modules wide and high a mark is.
    pub mark_modules: u16,
    /// Short texts that fields share.
    pub words: Words,
}

/// Short texts that fields share.
#[derive(Clone, Debug, Serialize)]
pub struct Words {
    /// "or", between ways to answer.
    pub or: Line,
    /// "Example", before the crossed boxes of the cover.
    pub example: Line,
    /// "Notes", over the interviewer's room to write.
    pub notes: Line,
    /// "continued", over a question that goes on on the next page.
    pub continued: Line,
}

/// What stands before the first question.
#[derive(Clone, Debug, Serialize)]
pub struct Cover {
    /// Who asks and why; the researcher's introduction.
    pub about: Vec<Line>,
    /// The privacy notice: its heading, and what it says under which name.
    pub notice: Option<Notice>,
    /// Heading of the points.
    pub points_title: Line,
    /// Voluntary, anonymous, how to hand in.
    pub points: Vec<Line>,
    /// Heading of how to answer.
    pub how_title: Line,
    /// One circle is chosen, several squares may be; what to do about a mistake.
    pub how: How,
}

/// The privacy notice.
#[derive(Clone, Debug, Serialize)]
pub struct Notice {
    /// Its heading.
    pub title: Line,
    /// What it says (who is responsible, how long answers are kept), each under its name.
    pub parts: Vec<(Line, Line)>,
}

/// How boxes are crossed, with two examples.
#[derive(Clone, Debug, Serialize)]
pub struct How {
    /// That one circle is chosen.
    pub circle: Line,
    /// That several squares may be.
    pub square: Line,
    /// What to do about a wrong cross.
    pub mistake: Line,
    /// Names of the choices in the example of circles; the second is crossed.
    pub circles: Vec<Line>,
    /// Names of the choices in the example of squares; the second and the third are crossed.
    pub squares: Vec<Line>,
}

/// A heading or a question.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// Before the questions of a section.
    Section {
        /// Its heading, where it has one.
        label: Option<Line>,
        /// For whom it is, where not for everyone.
        only_if: Option<Line>,
    },
    /// Before each round of a repeat.
    Round {
        /// Which round it is.
        label: Line,
        /// For whom the round is.
        only_if: Option<Line>,
    },
    /// A question.
    Question(Box<Asked>),
}

/// One question as it is printed.
#[derive(Clone, Debug, Serialize)]
pub struct Asked {
    /// The question's name in data.
    pub name: String,
    /// Where it is written.
    #[serde(skip)]
    pub span: Span,
    /// Its number on the form; a note has none.
    pub number: Option<u32>,
    /// The round of the repeat that it is asked in, from 1.
    pub round: Option<u32>,
    /// Its wording.
    pub label: Line,
    /// Its hint, where it has one.
    pub hint: Option<Line>,
    /// For whom it is, where not for everyone.
    pub only_if: Option<Line>,
    /// How to answer: "Put a cross in one circle."
    pub how: Option<Line>,
    /// For the interviewer's eyes, in the guide.
    pub interviewer_note: Option<Line>,
    /// Where the layout finds its picture.
    pub image: Option<String>,
    /// How it is answered.
    pub field: Field,
    /// Declared missing answers, after the rest.
    pub missing: Vec<Row>,
}

/// The boxes and lines of a question.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Field {
    /// A column of boxes, each before its label.
    Rows {
        /// From top to bottom.
        rows: Vec<Row>,
    },
    /// Items against a scale; boxes item by item, in the scale's order.
    Matrix {
        /// The steps, and the missing answers after them.
        scale: Vec<Head>,
        /// From top to bottom.
        items: Vec<Line2d>,
        /// Whether several boxes of an item may be crossed (a grid).
        square: bool,
    },
    /// Steps side by side.
    Steps {
        /// From the least to the largest.
        steps: Vec<Step>,
        /// What the first step is called.
        first: Option<Line>,
        /// What the last one is called.
        last: Option<Line>,
        /// What steps between them are called, each with its number.
        between: Vec<Line>,
    },
    /// A number to write, with its unit.
    Number {
        /// What is written there.
        meaning: Meaning,
        /// What it counts: "years".
        unit: Option<Line>,
    },
    /// Boxes for digits, with what they are.
    Date {
        /// Day, month and year in this order, as far as they are asked for.
        parts: Vec<DatePart>,
    },
    /// Lines to write on.
    Lines {
        /// What is written there.
        meaning: Meaning,
        /// How many.
        lines: u32,
    },
    /// Nothing to answer.
    Note,
}

/// A box and its label.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// The box.
    pub shape: Shape,
    /// What stands beside it.
    pub label: Line,
    /// What a cross in it says.
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

/// The shape of a box, which says how many may be crossed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// One of several is crossed.
    Circle,
    /// Any number of them may be.
    Square,
    /// A square to write a number in.
    Digit,
}

/// A step of a scale, over its column or beside its box.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    /// The step's wording.
    pub label: Line,
    /// Where the layout finds its picture.
    pub image: Option<String>,
    /// True for a missing answer: set apart from the scale.
    pub apart: bool,
}

/// An item with one box for each step.
#[derive(Clone, Debug, Serialize)]
pub struct Line2d {
    /// The item's wording.
    pub label: Line,
    /// Where the layout finds its picture.
    pub image: Option<String>,
    /// What a cross in each of its boxes says, in the order of the steps.
    pub boxes: Vec<Meaning>,
}

/// A step of a numeric scale.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    /// The number in its box, in European digits.
    pub number: String,
    /// What a cross in it says.
    pub meaning: Meaning,
}

/// Boxes for the day, the month or the year.
#[derive(Clone, Debug, Serialize)]
pub struct DatePart {
    /// What they are for.
    pub label: Line,
    /// How many boxes.
    pub digits: u32,
    /// What is written in them.
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
