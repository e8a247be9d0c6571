//! Protected numbers become figures: a drawing, a sentence and a table, never apart.

use serde::Serialize;

use crate::locale::Locale;

/// One figure in one language, ready for a page, a CSV file and a printed report. Everything in it is derived from
/// protected cells.
#[derive(Clone, Debug, Serialize)]
pub struct Figure {
    /// Stable from build to build and the same in every language: `services`, `services-by-region`.
    pub id: String,
    /// The subject or the finding, at most ten words.
    pub title: String,
    /// The exact question wording, as safe HTML, and its language.
    pub question: String,
    pub question_lang: Locale,
    /// The question's number, the same as on the form.
    pub number: Option<u32>,
    /// The base in words: who was asked, how many answered of how many.
    pub base: String,
    /// What the figure says, in one sentence; also the drawing's accessible description.
    pub sentence: String,
    /// Inline SVG with real text.
    pub svg: String,
    pub table: FigureTable,
    /// Remarks that belong under the figure: rounding, several answers, few answers, what `[c]` means.
    pub notes: Vec<String>,
    /// The table as CSV with codes, labels and suppression marks.
    pub csv: String,
}

/// The numbers of a figure as a table of texts, marks such as `[c]` included.
#[derive(Clone, Debug, Serialize)]
pub struct FigureTable {
    pub caption: String,
    /// Column headers; the first is over the row headers.
    pub header: Vec<String>,
    pub rows: Vec<FigureRow>,
}

#[derive(Clone, Debug, Serialize)]
pub struct FigureRow {
    pub label: String,
    pub cells: Vec<String>,
    /// Rows that are no substantive answer (skipped, refused, not asked, n) are set apart.
    pub apart: bool,
}
