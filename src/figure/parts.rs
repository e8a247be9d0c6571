//! A figure and its parts: what pages, booklets and files are given of it.

use serde::Serialize;

use super::highlight::Class;
use super::number::Number;
use super::paper;
use crate::locale::Locale;
use crate::locale::markdown::Run;
use crate::model::codebook::Origin;

/// One figure in one language, ready for a page and a printed report. Everything in it is made of what may be published.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figure {
    /// Stable from build to build and the same in every language: `services`, `services-by-region`.
    pub id: String,
    /// The subject, at most ten words.
    pub title: String,
    /// The language of the title, where that is not the reader's own.
    pub title_lang: Option<Locale>,
    /// The exact question wording, as safe HTML.
    pub question: String,
    /// The language of that wording.
    pub question_lang: Locale,
    /// The same wording for paper.
    #[serde(skip)]
    pub question_runs: Vec<Run>,
    /// The question or the rule that it is about.
    #[serde(skip)]
    pub origin: Origin,
    /// What its finding is of.
    #[serde(skip)]
    pub class: Class,
    /// It compares groups of people.
    pub is_breakdown: bool,
    /// It says how many gave an answer, and nothing of what they answered.
    pub is_tally: bool,
    /// How much its sentence says, from 0 to 1 (see `finding`).
    #[serde(skip)]
    pub weight: f64,
    /// False where so much is hidden that it says nothing.
    #[serde(skip)]
    pub tells: bool,
    /// A small drawing of the sentence's own numbers, which says nothing else; empty where it has none.
    #[serde(skip)]
    pub small: String,
    /// The same small drawing for paper.
    #[serde(skip)]
    pub small_paper: Vec<paper::Part>,
    /// The question's number, the same as on the form.
    pub number: Option<u32>,
    /// The base in words: who was asked, how many answered of how many.
    pub base: String,
    /// What the figure says, in one sentence; also the drawing's accessible description.
    pub sentence: String,
    /// Inline SVG with real text; empty where everything that it would show is hidden.
    pub svg: String,
    /// The same drawing as a file of its own.
    #[serde(skip)]
    pub file: String,
    /// The height of the drawing in units of its view box; 0 where there is none.
    pub height: f64,
    /// The same drawing for paper, in black and white, in parts that fit on a sheet.
    #[serde(skip)]
    pub paper: Vec<paper::Part>,
    /// Its numbers, to be written where they are shown.
    #[serde(skip)]
    pub table: FigureTable,
    /// Remarks that belong under the figure: rounding, several answers, few answers, what `[c]` means.
    pub notes: Vec<String>,
    /// It shows ranges; what those are is said once where figures stand ([`RANGES_EXPLAINED`]).
    pub has_ranges: bool,
}

/// The message that says what a range is, for readers who never saw one.
pub const RANGES_EXPLAINED: &str = "results-ranges";

impl FigureTable {
    /// Whether any of its numbers is a range.
    pub fn has_ranges(&self) -> bool {
        self.rows.iter().flat_map(|row| &row.cells).any(|number| number.is_range())
    }
}

/// The numbers of a figure as a table, marks included.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureTable {
    /// What stands over it: the figure's title.
    pub caption: String,
    /// Column headers; the first is over the row headers.
    pub header: Vec<String>,
    /// The language of each header, where it is not the reader's own.
    pub header_lang: Vec<Option<Locale>>,
    /// From top to bottom: the answers, then what is set apart.
    pub rows: Vec<FigureRow>,
}

/// One row of a figure's table: an answer, a group or a base.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureRow {
    /// Its header, without markup.
    pub label: String,
    /// The language of the label, where it is not the reader's own.
    pub lang: Option<Locale>,
    /// Its numbers, one for each header but the first.
    pub cells: Vec<Number>,
    /// Rows that are no substantive answer (skipped, refused, not asked, n) are set apart.
    pub apart: bool,
}
