//! Printed results: what they say besides what the CSV files say.

use std::collections::{BTreeMap, BTreeSet};

use super::allowed::Allowed;
use super::authored::{self, Labels, wordings};
use super::claim::{Group, Said};
use super::finding::Finding;
use super::knowledge::Knowledge;
use super::measures::{Measures, Read, Words};
use super::pages::Page;
use super::read::csv::Line;
use super::read::number::{is_number, numbers};
use super::read::pdf::{Document, Documents, PaperTable};
use super::read::prose;
use super::statistics::Wording;
use super::{Figure, cells, order};
use crate::locale::Locale;
use crate::locale::message::Messages;
use crate::model::codebook::Codebook;
use crate::model::instrument::Instrument;
use crate::model::output::OutputFile;

/// The survey's printed results in one language, taken apart.
pub struct Paper<'d> {
    path: String,
    /// Or why it cannot be read.
    document: Result<&'d Document, String>,
    /// The names that its figures go by (see [`figure_names`]), each with its place on the page.
    names: BTreeMap<Vec<char>, usize>,
    /// The figures of the page in the same language, in order: they have the same numbers on paper.
    on_page: Vec<String>,
}

impl Paper<'_> {
    /// The figure that a table is of, by its number.
    fn figure_of<'f>(&self, table: &PaperTable, figures: &'f [Figure]) -> Option<&'f Figure> {
        let id = self.on_page.get(self.names.get(&sorted(&table.caption))?.checked_sub(1)?)?;
        figures.iter().find(|figure| figure.id == *id)
    }
}

/// The survey's printed results.
pub fn papers<'d>(
    instrument: &Instrument,
    (files, documents): (&[OutputFile], &'d Documents),
    pages: &[Page],
) -> Vec<Paper<'d>> {
    let ending = format!("/{}/results.pdf", instrument.name);
    let paper = |file: &OutputFile| {
        let path = file.path.replace("results.pdf", "results.html");
        let page = pages.iter().find(|page| page.path == path);
        let on_page: Vec<String> = page.iter().flat_map(|page| &page.figures).map(|figure| figure.id.clone()).collect();
        let mut names = figure_names(&file.path, on_page.len());
        let said = files.iter().find(|file| file.path == path).map(|file| String::from_utf8_lossy(&file.bytes));
        // What the page says of its edition stands on paper, too; it is the name of no figure.
        names.extend(said.iter().flat_map(|html| edition_names(html, &path)).map(|name| (name, 0)));
        Paper { path: file.path.clone(), document: documents.get(&file.path), names, on_page }
    };
    files.iter().filter(|file| file.path.ends_with(&ending)).map(paper).collect()
}

/// What an edition can be called that a results page names.
fn edition_names(html: &str, path: &str) -> BTreeSet<Vec<char>> {
    let Some(locale) = path.split('/').next().and_then(Locale::parse) else { return BTreeSet::new() };
    let messages = Messages::built_in(&locale);
    let said = prose::editions(html).into_iter().flat_map(|words| numbers(&words)).flatten();
    let whole = said.filter(|number| number.fract() == 0.0 && *number >= 2.0).map(|number| number as u32);
    whole.map(|number| sorted(&messages.format("site-edition", &[("number", number.into())]))).collect()
}

/// The means and medians that the papers say.
pub fn measures(papers: &[Paper], instrument: &Instrument, figures: &[Figure], knowledge: &Knowledge) -> Read {
    let mut all = Read::default();
    for paper in papers {
        let (Some(words), Ok(document)) = (Words::of(&paper.path, &instrument.texts), &paper.document) else {
            continue;
        };
        let measures = Measures { place: &paper.path, words: &words, knowledge };
        all.findings.extend(measures.unexplained(&document.runs, figures));
        for table in &document.tables {
            let Some(figure) = paper.figure_of(table, figures) else { continue };
            let read = measures.of(figure, &[], std::slice::from_ref(&table.rows));
            all.ratios.extend(read.ratios);
            all.findings.extend(read.findings);
        }
    }
    all
}

/// Numbers of the papers that the CSV files do not publish.
pub fn attacks(papers: &[Paper], instrument: &Instrument, codebook: &Codebook, figures: &[Figure]) -> Vec<Finding> {
    // The questionnaire's own.
    let labels = authored::numbers(instrument, codebook, None);
    let of_study = study_numbers(instrument);
    let response_rates = response_rates(instrument, figures);
    let all_lines: Vec<Line> = figures.iter().flat_map(|figure| figure.lines.clone()).collect();
    let names_of_answers = Labels::of(&all_lines);
    let is_explained = |text: &str, readings: &[f64]| {
        // A number that stands alone is a value; in a sentence it may be a date.
        let in_words = !is_number(text);
        readings.iter().any(|reading| {
            labels.contains(&reading.to_bits())
                || names_of_answers.have(text)
                || (in_words && of_study.contains(&reading.to_bits()))
                || figures.iter().any(|figure| figure.allowed.allows(*reading))
        })
    };
    let of_version: BTreeSet<u64> = spaced_version(&instrument.version)
        .split(' ')
        .flat_map(numbers)
        .flatten()
        .chain(numbers(&instrument.name).into_iter().flatten())
        .map(f64::to_bits)
        .collect();
    let questions = question_names(instrument, codebook);
    let mut findings = Vec::new();
    for paper in papers {
        let Paper { path, document, names, .. } = paper;
        let wording = path.split('/').next().and_then(Locale::parse);
        let wording = wording.map(|locale| Wording::of(&locale, &instrument.texts));
        let of_population = wording.as_ref().map(|wording| wording.on_paper(figures)).unwrap_or_default();
        let is_explained = |text: &str, readings: &[f64]| {
            is_explained(text, readings) || readings.iter().any(|reading| of_population.contains(&reading.to_bits()))
        };
        let finding = |what: String| Finding { attack: "side channel", place: path.clone(), what };
        let document = match document {
            Ok(document) => document,
            Err(what) => {
                findings.push(Finding { attack: "unread", ..finding(what.clone()) });
                continue;
            }
        };
        let up_to = |most: usize, readings: &[f64]| {
            readings.iter().any(|number| number.fract() == 0.0 && (1.0..=most as f64).contains(number))
        };
        let mut stray = |texts: &[String], is_explained: &dyn Fn(&str, &[f64]) -> bool| {
            for text in texts {
                if numbers(text).iter().any(|readings| !is_explained(text, readings)) {
                    findings.push(finding(format!("a number that was not published: {text}")));
                }
            }
        };
        // From right to left the number of a figure is drawn apart from its name.
        let is_named = |before: &String, text: &String| names.contains_key(&sorted(&format!("{before} {text}")));
        let unnamed = |texts: &[String]| -> Vec<String> {
            let pairs = texts.iter().zip(texts.iter().skip(1));
            let others = pairs.filter(|(before, text)| !is_named(before, text)).map(|(_, text)| text.clone());
            let unnamed = texts.first().cloned().into_iter().chain(others);
            unnamed.filter(|text| !names.contains_key(&sorted(text))).collect()
        };
        stray(&unnamed(&document.runs), &is_explained);
        let of_tests = document
            .runs
            .iter()
            .filter(|text| wording.as_ref().is_some_and(|wording| wording.is_wrong_on_paper(text, figures)));
        // A date is drawn in pieces where the language runs from right to left.
        stray(&unnamed(&document.front), &|text, readings| {
            let of_front = |number: &f64| of_study.contains(&number.to_bits()) || response_rates.allows(*number);
            is_explained(text, readings) || readings.iter().any(of_front)
        });
        stray(&document.described, &is_explained);
        let unknown = document.numbered.iter().filter(|(_, paragraph)| !is_one_of(paragraph, &questions));
        stray(&unknown.map(|(number, _)| number.clone()).collect::<Vec<_>>(), &is_explained);
        stray(&document.contents, &|text, readings| {
            is_explained(text, readings) || up_to(document.pages.max(figures.len()), readings)
        });
        // From right to left the version's parts are drawn in another order, and a part may be drawn apart.
        let version = letters(&instrument.version);
        let is_version = |text: &str| {
            let drawn = letters(text);
            let count = |of: &[char], letter: &char| of.iter().filter(|other| *other == letter).count();
            drawn.len() + 4 >= version.len()
                && drawn.iter().all(|letter| count(&drawn, letter) <= count(&version, letter))
        };
        // The heading of a table that goes on on the next page is repeated there, outside of what is read aloud.
        let is_repeated = |text: &str| document.runs.iter().any(|run| run == text);
        stray(&document.feet, &|text, readings| {
            is_repeated(text)
                || up_to(document.pages, readings)
                || readings.iter().any(|number| of_version.contains(&number.to_bits()))
                || is_version(text)
        });
        let untold = |text: &String| finding(format!("a test that does not follow from published counts: {text}"));
        findings.extend(of_tests.map(untold));
        findings.extend(document.foreign.iter().cloned().map(finding));
        for table in &document.tables {
            let figure = paper.figure_of(table, figures);
            let lines = figure.map_or_else(|| lines_of(table, figures), |figure| figure.lines.clone());
            let is_sample = instrument.study.sample;
            let judged = wording.as_ref().map(|wording| wording.judged(path, &table.rows, &lines, is_sample));
            let (rows, wrong) = judged.unwrap_or_else(|| (table.rows.clone(), vec![]));
            findings.extend(wrong);
            findings.extend(cells::wrong_cells(path, &rows, &lines, is_sample));
            let headings: Vec<String> = table.rows.iter().filter_map(|row| row.first()).cloned().collect();
            findings.extend(order::telling(Some(&headings), &lines, instrument, codebook).map(finding));
        }
    }
    findings
}

/// The percentages that the response rate can be: published numbers of respondents, of those who were invited.
fn response_rates(instrument: &Instrument, figures: &[Figure]) -> Allowed {
    let Some(invited) = instrument.study.invited.filter(|invited| *invited > 0) else { return Allowed::default() };
    let claims = figures.iter().flat_map(|figure| &figure.published.claims);
    let respondents = claims.filter_map(|claim| match claim.said {
        Said::Exactly(count) if claim.group == Group::everybody() => Some(count),
        _ => None,
    });
    let mut rates: Vec<f64> = respondents.map(|count| 100.0 * f64::from(count) / f64::from(invited)).collect();
    rates.sort_by(f64::total_cmp);
    rates.dedup();
    Allowed::ratios(rates)
}

/// The CSV lines that a printed table without a number can be of: those of the figures that know most of its headings, and of them the
/// one that it stands under.
fn lines_of(table: &PaperTable, figures: &[Figure]) -> Vec<Line> {
    let headings: BTreeSet<String> = (table.rows.first().into_iter().flatten())
        .chain(table.rows.iter().filter_map(|row| row.first()))
        .flat_map(|heading| heading.split('·').map(cells::key))
        .collect();
    let known = |figure: &Figure| {
        let labels: BTreeSet<&String> = figure.lines.iter().flat_map(|line| &line.labels).collect();
        headings.iter().filter(|heading| labels.contains(heading)).count()
    };
    let most = figures.iter().map(known).max().unwrap_or(0);
    let heading = cells::key(&table.heading);
    let (stands, others): (Vec<_>, Vec<_>) = (figures.iter().filter(|figure| known(figure) == most))
        .partition(|figure| figure.lines.iter().flat_map(|line| &line.labels).any(|label| heading.contains(label)));
    let figures = if stands.is_empty() || heading.is_empty() { [stands, others].concat() } else { stands };
    figures.iter().flat_map(|figure| figure.lines.clone()).collect()
}

/// "Figure 3", alone and over its table, in the language of the paper: as the letters that it has, since a line from right
/// to left is drawn in another order than it is read, with the figure's number.
fn figure_names(path: &str, figures: usize) -> BTreeMap<Vec<char>, usize> {
    let Some(locale) = path.split('/').next().and_then(Locale::parse) else { return BTreeMap::new() };
    let messages = Messages::built_in(&locale);
    let table = messages.text("site-numbers");
    let name = |number| messages.format("site-figure", &[("number", u32::try_from(number).unwrap_or(u32::MAX).into())]);
    (1..=figures)
        .map(|number| (number, name(number)))
        .flat_map(|(number, name)| [(sorted(&format!("{name} · {table}")), number), (sorted(&name), number)])
        .collect()
}

/// Each question's number with its wording, in every language: as the letters that it has, as for [`figure_names`].
fn question_names(instrument: &Instrument, codebook: &Codebook) -> BTreeSet<Vec<char>> {
    let questions = instrument.questions().enumerate();
    let numbered = questions.filter_map(|(index, question)| Some((index, question, question.number?)));
    let names = numbered.flat_map(|(index, question, number)| {
        let items = codebook.of_question(index).map(|(_, variable)| &variable.label);
        let wordings = items.chain([&question.label]).chain(&question.title).flat_map(wordings);
        wordings.map(move |wording| sorted(&format!("{number} {wording}"))).collect::<Vec<_>>()
    });
    names.collect()
}

/// The letters of a text in order of the alphabet, then its digits in the order that they stand in: no direction turns a
/// number around.
fn sorted(text: &str) -> Vec<char> {
    let is_steering = |letter: &char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}');
    let seen = text.chars().filter(|letter| letter.is_alphanumeric() && !is_steering(letter));
    let (digits, mut letters): (Vec<char>, Vec<char>) = seen.partition(|letter| letter.is_numeric());
    letters.sort_unstable();
    letters.extend(digits);
    letters
}

/// Whether a paragraph is one of these, as far as fonts and scripts let its letters come back: a ligature is one letter or two,
/// and Indic and Arabic letters take other shapes. Its digits must be the same.
fn is_one_of(paragraph: &str, known: &BTreeSet<Vec<char>>) -> bool {
    let split = |letters: &[char]| -> (Vec<char>, Vec<char>) { letters.iter().partition(|letter| letter.is_numeric()) };
    let (digits, letters) = split(&sorted(paragraph));
    let is_like = |known: &Vec<char>| {
        let (known_digits, known_letters) = split(known);
        let common = known_letters.iter().filter(|letter| letters.contains(letter)).count();
        let differ = known_letters.len().abs_diff(letters.len());
        digits == known_digits && common * 10 >= known_letters.len() * 6 && differ * 10 <= known_letters.len() * 4 + 20
    };
    known.contains(&sorted(paragraph)) || known.iter().any(is_like)
}

/// All letters and digits of a text, whatever their order.
fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().filter(|letter| letter.is_alphanumeric()).collect();
    letters.sort_unstable();
    letters
}

/// As printed: `c9b8 5ca4 4310`.
fn spaced_version(version: &str) -> String {
    let letters: Vec<char> = version.chars().collect();
    letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ")
}

/// Numbers that the survey's own description holds: dates, how many were invited.
fn study_numbers(instrument: &Instrument) -> BTreeSet<u64> {
    let study = &instrument.study;
    let texts = [Some(&instrument.title), instrument.intro.as_ref(), study.population.as_ref(), study.purpose.as_ref()];
    let sections = instrument.sections.iter().filter_map(|section| section.label.as_ref());
    let texts = texts.into_iter().flatten().chain(sections).flat_map(wordings);
    let days =
        study.fieldwork.iter().flat_map(|work| [work.from, work.to]).map(|day| day.to_string().replace('-', " "));
    let written = texts.chain(days).flat_map(|text| numbers(&text)).flatten();
    written.chain(study.invited.map(f64::from)).map(f64::to_bits).collect()
}
