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
mod parts;
#[cfg(test)]
mod ranged;
mod scale;
pub mod series;
pub mod subject;
mod table;
pub mod test;
#[cfg(test)]
mod tests;
mod title;
#[cfg(test)]
mod told;
pub mod unit;
pub mod words;
pub(crate) mod wrap;

use crate::analysis::disclosure::Results;
use crate::locale::Locale;
use crate::locale::markdown;
use crate::model::codebook::Codebook;
use crate::model::instrument::Instrument;
use finding::Finding;
use highlight::Class;
pub use number::Number;
pub use parts::{Figure, FigureRow, FigureTable, RANGES_EXPLAINED};
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
    let small = (!bars.is_empty()).then(|| bars::rows(&bars, words));
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
        small: small.as_ref().map_or(String::new(), |small| small.decoration(words.locale)),
        small_paper: small.map_or(vec![], |small| small.paper(words.locale)),
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
