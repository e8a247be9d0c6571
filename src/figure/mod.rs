//! Results become figures: a drawing, a sentence and a table, never apart.

mod backend;
mod base;
mod canvas;
mod course;
mod difference;
mod dots;
mod finding;
#[cfg(test)]
mod gallery;
pub mod highlight;
mod ink;
mod key;
mod lines;
mod note;
pub mod number;
pub mod order;
pub mod paper;
#[cfg(test)]
mod ranged;
mod scale;
pub mod series;
pub mod subject;
mod table;
#[cfg(test)]
mod tests;
mod title;
#[cfg(test)]
mod told;
pub mod unit;
pub mod words;
mod wrap;

use serde::Serialize;

use crate::analysis::disclosure::Results;
use crate::locale::Locale;
use crate::locale::markdown::{self, Run};
use crate::model::codebook::{Codebook, Origin};
use crate::model::instrument::Instrument;
use finding::Finding;
use highlight::Class;
pub use number::Number;
use subject::{Kind, Subject};
use unit::Unit;
pub use words::Words;

/// The figures of a survey for one reader: a figure per question (and derived variable) alone, then by each variable that it
/// is crossed with, in the order asked. Nothing goes in but what may be published.
///
/// ```compile_fail
/// use canvass::{analysis::table::{Count, SiteTables}, figure::{Figure, figures}, locale::Locale};
/// use canvass::model::{codebook::Codebook, instrument::Instrument};
/// fn leak(i: &Instrument, c: &Codebook, counted: &SiteTables<Count>, l: &Locale) -> Vec<Figure> { figures(i, c, counted, l) }
/// ```
/// The twin that compiles:
/// ```
/// use canvass::{analysis::disclosure::Results, figure::{Figure, figures}, locale::Locale};
/// use canvass::model::{codebook::Codebook, instrument::Instrument};
/// fn show(i: &Instrument, c: &Codebook, results: &Results, l: &Locale) -> Vec<Figure> { figures(i, c, results, l) }
/// ```
pub fn figures(instrument: &Instrument, codebook: &Codebook, results: &Results, locale: &Locale) -> Vec<Figure> {
    let words = Words::new(instrument, results, locale);
    let subjects = subject::subjects(instrument, codebook, results);
    subjects.iter().map(|subject| figure(subject, Class::of(subject, instrument), &words)).collect()
}

fn figure(subject: &Subject, class: Class, words: &Words) -> Figure {
    let unit = unit::unit(subject);
    let title = title::title(subject, words);
    let Finding { sentence, bars, weight, tells } = match base::nothing_shown(subject) {
        true => Finding::hidden(words),
        false => finding(subject, words, unit),
    };
    let set_aside = finding::set_aside(subject, words).filter(|_| !base::nothing_shown(subject));
    let sentence = [Some(sentence), set_aside].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let base = base::base(subject, words, unit);
    let table = table::table(subject, words, unit, &title.text);
    let drawing = (!base::nothing_shown(subject)).then(|| (chart(subject).draw)(subject, words, unit));
    let description = format!("{} {base}", title.text);
    let svg = drawing.as_ref().map(|drawing| drawing.svg(&subject.id, &sentence, &description, words.locale));
    let file = drawing.as_ref().zip(svg.as_deref()).map(|(drawing, svg)| drawing.file(svg));
    let question = subject.wording.get(words.locale);
    Figure {
        id: subject.id.clone(),
        title: title.text,
        title_lang: title.lang,
        question: markdown::inline(question.text),
        question_runs: markdown::runs(question.text),
        question_lang: question.lang.clone(),
        number: subject.number,
        base,
        notes: note::notes(subject, words, unit, &table),
        origin: subject.origin,
        class,
        is_breakdown: subject.by.is_some(),
        is_tally: matches!(subject.kind, Kind::Tally),
        weight,
        tells,
        small: if bars.is_empty() { String::new() } else { bars::rows(&bars, words).decoration(words.locale) },
        svg: svg.unwrap_or_default(),
        file: file.unwrap_or_default(),
        height: drawing.as_ref().map_or(0.0, canvas::Canvas::height),
        paper: drawing.map_or(vec![], |drawing| drawing.paper(words.locale)),
        sentence,
        has_ranges: table.has_ranges(),
        table,
    }
}

/// How a subject is shown: its drawing, and what that shows in one sentence.
struct Chart {
    draw: fn(&Subject, &Words, Unit) -> canvas::Canvas,
    finding: fn(&Subject, &Words, Unit) -> Finding,
}

/// A chart is a file that draws, and a line of the list: the subjects that it shows, each with the file that says their finding.
macro_rules! charts {
    ($($file:ident: { $($subject:pat => $finding:ident),+ })*) => {
        $(mod $file;)*
        /// Which chart shows a subject.
        fn chart(subject: &Subject) -> Chart {
            match (&subject.kind, &subject.by) {
                $($($subject => Chart { draw: $file::draw, finding: $finding::finding },)+)*
            }
        }
    };
}

charts! {
    bars: { (Kind::One { .. } | Kind::Several, None) => bars }
    grouped: { (Kind::One { .. } | Kind::Several | Kind::Rank, Some(_)) => difference }
    histogram: { (Kind::Number, None) => histogram, (Kind::Number, Some(_)) => difference }
    ranking: { (Kind::Rank, None) => ranking }
    stacked: { (Kind::Scale, None) => scale, (Kind::Scale, Some(_)) => difference }
    heat: { (Kind::Grid { .. }, None) => heat, (Kind::Grid { .. }, Some(_)) => difference }
    tally: { (Kind::Tally, _) => tally }
}

/// What a subject shows; of people over waves, what became of them. A mean that is measured comes first: "Mean: 36.0."
fn finding(subject: &Subject, words: &Words, unit: Unit) -> Finding {
    if let Some(kind) = subject.course {
        return course::finding(subject, kind, words, unit);
    }
    let mut finding = (chart(subject).finding)(subject, words, unit);
    if subject.is_measured() && subject.is_single() && subject.mean().mark().is_none() {
        let mean = words.number(Number::Mean(subject.mean()));
        let mean = words.say("results-mean-note", &[("mean", (&mean).into())]);
        finding.sentence = format!("{mean} {}", finding.sentence);
        finding.tells = true;
    }
    finding
}

/// One figure in one language, ready for a page and a printed report. Everything in it is made of what may be published.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figure {
    /// Stable from build to build and the same in every language: `services`, `services-by-region`.
    pub id: String,
    /// The subject, at most ten words.
    pub title: String,
    /// The language of the title, where that is not the reader's own.
    pub title_lang: Option<Locale>,
    /// The exact question wording, as safe HTML, and its language.
    pub question: String,
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
    pub caption: String,
    /// Column headers; the first is over the row headers.
    pub header: Vec<String>,
    /// The language of each header, where it is not the reader's own.
    pub header_lang: Vec<Option<Locale>>,
    pub rows: Vec<FigureRow>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct FigureRow {
    pub label: String,
    /// The language of the label, where it is not the reader's own.
    pub lang: Option<Locale>,
    pub cells: Vec<Number>,
    /// Rows that are no substantive answer (skipped, refused, not asked, n) are set apart.
    pub apart: bool,
}
