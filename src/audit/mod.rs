//! Attacks a built site from outside. Knows nothing but the questionnaire and what was published, and shares no code
//! with `analysis::disclosure`, so that it cannot inherit a mistake.

pub mod attack;
pub mod bounds;
pub mod cells;
pub mod claim;
pub mod knowledge;
pub mod order;
pub mod papers;
pub mod programme;
pub mod quotation;
pub mod read;
pub mod side;
pub mod words;

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::instrument::Instrument;
use crate::instrument::codebook::Codebook;
use crate::locale::Text;
use crate::site::OutputFile;

use attack::{Finding, Promise};
use claim::Claim;
use read::csv::Line;
use read::html::Passage;
use side::Allowed;
use words::Canaries;

/// What is attacked, and by what.
pub struct Audited<'a> {
    /// The questionnaire, which everybody can read.
    pub instrument: &'a Instrument,
    pub codebook: &'a Codebook,
    /// Everything that was published.
    pub files: &'a [OutputFile],
    /// Earlier editions of the site, oldest first: somebody will have kept them.
    pub previous: &'a [Vec<OutputFile>],
    /// What people wrote in their own words, where the caller knows it.
    pub canaries: Canaries,
    /// Attack also as a reader who takes no mark for a zero, and may be wrong ([`Promise::against_guesses`]).
    pub guesses: bool,
}

impl<'a> Audited<'a> {
    /// A site that was never published before, by somebody who does not know what people wrote.
    pub fn new(instrument: &'a Instrument, codebook: &'a Codebook, files: &'a [OutputFile]) -> Audited<'a> {
        Audited { instrument, codebook, files, previous: &[], canaries: Canaries::default(), guesses: false }
    }
}

/// Reads every file that was published about a survey and attacks it. Nothing found means that no attack succeeded.
///
/// The findings are sorted, and hold what should have been hidden: they are for the author alone. People's own words
/// are not repeated in them.
pub fn audit(audited: &Audited) -> Vec<Finding> {
    let Audited { instrument, codebook, files, .. } = *audited;
    let knowledge = knowledge::of(instrument, codebook);
    let promise = Promise {
        min_count: instrument.privacy.min_count,
        min_base: instrument.privacy.min_base,
        against_guesses: audited.guesses,
    };
    let folder = format!("data/{}/", instrument.name);
    let mut findings = Vec::new();
    let mut figures: Vec<Figure> = Vec::new();
    for (id, file) in csv_files(&folder, files) {
        let text = String::from_utf8_lossy(&file.bytes);
        match read::csv::claims(&file.path, &text, &knowledge) {
            Ok(claims) => {
                let lines = read::csv::lines(&text);
                findings.extend(order::telling(&file.path, None, &lines, instrument, codebook));
                figures.push(Figure { id: id.to_string(), claims, lines });
            }
            Err(what) => findings.push(Finding { attack: "unread", place: file.path.clone(), what }),
        }
    }
    // An earlier edition may have had other questions; what it says of these is what counts.
    let earlier: Vec<Vec<Claim>> = audited
        .previous
        .iter()
        .map(|files| {
            let read = |(_, file): (&str, &OutputFile)| {
                read::csv::claims(&file.path, &String::from_utf8_lossy(&file.bytes), &knowledge).ok()
            };
            csv_files(&folder, files).filter_map(read).flatten().collect()
        })
        .collect();
    let claims: Vec<Claim> = figures.iter().flat_map(|figure| figure.claims.clone()).collect();
    findings.extend(attack::attack(&claims, &earlier, &knowledge, promise));
    let labels = label_numbers(instrument, codebook);
    findings.extend(pages(instrument, codebook, files, &figures, &labels));
    findings.extend(papers::papers(instrument, codebook, files, &figures, &labels));
    findings.extend(quotation::linked(&passages(instrument, files), &claims, &knowledge, codebook, promise));
    findings.extend(texts(audited));
    findings.sort();
    findings.dedup();
    findings
}

/// A figure, as its CSV file has it.
pub struct Figure {
    id: String,
    claims: Vec<Claim>,
    lines: Vec<Line>,
}

/// The CSV files behind figures, each with its figure's id.
fn csv_files<'a>(folder: &'a str, files: &'a [OutputFile]) -> impl Iterator<Item = (&'a str, &'a OutputFile)> {
    files.iter().filter_map(move |file| {
        let id = file.path.strip_prefix(folder)?.strip_suffix(".csv")?;
        (id != "codebook").then_some((id, file))
    })
}

/// What the survey's pages show besides what their CSV files say.
fn pages(
    instrument: &Instrument,
    codebook: &Codebook,
    files: &[OutputFile],
    figures: &[Figure],
    labels: &BTreeSet<u64>,
) -> Vec<Finding> {
    let ending = format!("/{}/results.html", instrument.name);
    let mut findings = Vec::new();
    for page in files.iter().filter(|file| file.path.ends_with(&ending)) {
        let html = String::from_utf8_lossy(&page.bytes);
        for shown in read::html::figures(&html) {
            let Some(figure) = figures.iter().find(|figure| figure.id == shown.id) else {
                let what = "a figure without a CSV file".to_string();
                findings.push(Finding { attack: "unread", place: format!("{}#{}", page.path, shown.id), what });
                continue;
            };
            let allowed = Allowed::of(&figure.claims, &side::means(&figure.claims, codebook));
            findings.extend(side::stray_numbers(&page.path, &shown, &allowed, labels));
            findings.extend(side::stray_values(&page.path, &shown, labels));
            let place = format!("{}#{}", page.path, shown.id);
            for table in &shown.tables {
                findings.extend(cells::wrong_cells(&place, table, &figure.lines));
                let headings: Vec<String> = table.iter().filter_map(|row| row.first()).cloned().collect();
                findings.extend(order::telling(&place, Some(&headings), &figure.lines, instrument, codebook));
            }
            findings.extend(side::stray_lengths(&page.path, &shown, &allowed));
        }
        findings.extend(read::html::hiding_places(&html).into_iter().map(|what| Finding {
            attack: "side channel",
            place: page.path.clone(),
            what: format!("a comment or data attribute: {what}"),
        }));
    }
    findings
}

/// The passages of the survey's results pages.
fn passages<'f>(instrument: &Instrument, files: &'f [OutputFile]) -> Vec<(&'f str, Vec<Passage>)> {
    let ending = format!("/{}/results.html", instrument.name);
    let pages = files.iter().filter(|file| file.path.ends_with(&ending));
    pages.map(|page| (page.path.as_str(), read::html::passages(&String::from_utf8_lossy(&page.bytes)))).collect()
}

/// Numbers that stand in the questionnaire itself: in choices such as "7 to 15".
fn label_numbers(instrument: &Instrument, codebook: &Codebook) -> BTreeSet<u64> {
    let in_text =
        |text: &Text| -> Vec<f64> { text.iter().flat_map(|(_, text)| read::number::numbers(text)).flatten().collect() };
    let mut numbers: BTreeSet<u64> = BTreeSet::new();
    let mut add = |found: Vec<f64>| numbers.extend(found.into_iter().map(f64::to_bits));
    for question in instrument.questions() {
        add(in_text(&question.label));
        add(question.hint.iter().flat_map(in_text).collect());
    }
    for (_, variable) in codebook.iter() {
        add(in_text(&variable.label));
        add(variable.part.iter().flat_map(in_text).collect());
        add(knowledge::numbers_of(&variable.domain));
        add(knowledge::labels_of(&variable.domain).flat_map(in_text).collect());
    }
    // What every page says of the rules: the thresholds, "fewer than 30", "adds to more than 100".
    add([instrument.privacy.min_count, instrument.privacy.min_base, 30, 100].map(f64::from).into());
    numbers
}

/// People's own words, wherever there is text; and files into which nobody can look.
fn texts(audited: &Audited) -> Vec<Finding> {
    let finding = |file: &OutputFile| {
        if audited.canaries.is_empty() {
            return (!read::text::is_known(&file.path)).then(|| Finding {
                attack: "unread",
                place: file.path.clone(),
                what: read::text::UNKNOWN.into(),
            });
        }
        let (attack, what) = match read::text::of(file) {
            Err(what) => ("unread", what),
            Ok(text) => match audited.canaries.found_in(&text) {
                0 => return None,
                run => ("own words", format!("{run} words in a row of somebody's own answer")),
            },
        };
        Some(Finding { attack, place: file.path.clone(), what })
    };
    audited.files.par_iter().filter_map(finding).collect()
}
