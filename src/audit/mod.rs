//! Attacks a built site from outside. Knows nothing but the questionnaire and what was published, and shares no code
//! with `analysis::disclosure`, so that it cannot inherit a mistake.

pub mod allowed;
pub mod attack;
mod audited;
pub mod authored;
pub mod bounds;
pub mod cells;
pub mod claim;
mod constraints;
pub mod distributions;
pub mod finding;
pub mod knowledge;
pub mod means;
pub mod measured;
pub mod measures;
pub mod order;
pub mod pages;
pub mod papers;
pub mod population;
pub mod preview;
pub mod programme;
pub mod prose;
mod quartiles;
pub mod quotation;
pub mod read;
mod reader;
pub mod results;
pub mod routing;
pub mod scripts;
pub mod share;
pub mod side;
pub mod statistics;
pub mod weighted;
pub mod words;

use rayon::prelude::*;

use crate::model::codebook::Codebook;
use crate::model::instrument::Instrument;
use crate::model::output::OutputFile;

use allowed::Allowed;
use authored::Labels;
use claim::Published;
use finding::{Finding, Promise};
use knowledge::Knowledge;
use population::Population;
use programme::Programme;
use read::html::Passage;

pub use audited::{Audited, Draw, Figure, MakePage};

/// Reads every file that was published about a survey and attacks it. Nothing found means that no attack succeeded.
///
/// The findings are sorted, and hold what should have been hidden: they are for the author alone. People's own words
/// are not repeated in them.
pub fn audit(audited: &Audited) -> Vec<Finding> {
    let Audited { instrument, codebook, files, .. } = *audited;
    let knowledge = reader::knowledge(instrument, codebook, audited.broken);
    let promise = Promise {
        min_count: instrument.privacy.min_count,
        min_base: instrument.privacy.min_base,
        against_guesses: audited.guesses,
    };
    let (figures, mut findings) = figures(audited, (&instrument.name, files), &knowledge);
    let lines = figures.iter().map(|figure| (format!("data/{}/{}.csv", instrument.name, figure.id), &figure.lines));
    findings.extend(lines.filter_map(|(place, lines)| {
        let what = order::telling(None, lines, instrument, codebook)?;
        Some(Finding { attack: "side channel", place, what })
    }));
    findings.extend(figures.iter().flat_map(|figure| {
        let path = format!("data/{}/{}.csv", instrument.name, figure.id);
        weighted::problems(&path, &figure.lines, (instrument, codebook))
    }));
    let pages = pages::pages(instrument, files);
    let papers = papers::papers(instrument, (files, &audited.documents), &pages);
    let (mut others, unread) = pages::workbooks(instrument, files);
    others.extend(pages::drawings(instrument, files));
    findings.extend(unread);
    findings.extend(pages::pictures(instrument, files, audited.picture));
    findings.extend(preview::strange(files, audited.picture));
    let mut published = published(&figures);
    for read in [
        pages::measures(&pages, instrument, &figures, &knowledge),
        pages::measures(&others, instrument, &figures, &knowledge),
        papers::measures(&papers, instrument, &figures, &knowledge),
    ] {
        published.ratios.extend(read.ratios);
        findings.extend(read.findings);
    }
    let json = results::results(instrument, files, &figures, &knowledge);
    published.extend([json.published]);
    findings.extend(json.findings);
    // An earlier edition may have had other questions; what it says of these is what counts.
    let then = |files: &Vec<OutputFile>| {
        let (figures, _) = self::figures(audited, (&instrument.name, files), &knowledge);
        let mut published = self::published(&figures);
        published
            .ratios
            .extend(pages::measures(&pages::pages(instrument, files), instrument, &figures, &knowledge).ratios);
        published
    };
    // Another survey says something of these questions as far as it has them.
    let there = |other: &String| self::published(&self::figures(audited, (other, files), &knowledge).0);
    let earlier = audited.previous.iter().map(then).chain(audited.neighbours.iter().map(there));
    let earlier: Vec<Published> = earlier.collect();
    findings.extend(attack::attack(&published, &earlier, &knowledge, promise));
    findings.extend(pages::attacks(&pages, instrument, codebook, &figures));
    findings.extend(pages::attacks(&others, instrument, codebook, &figures));
    findings.extend(papers::attacks(&papers, instrument, codebook, &figures));
    let passages = passages(instrument, files);
    if passages.iter().any(|(_, passages)| !passages.is_empty()) {
        let programme = Programme::of(&published, &knowledge);
        findings.extend(quotation::linked(&passages, &programme, (codebook, audited.roles), promise));
    }
    findings.extend(scripts::unexplained(audited));
    let own_words = words::found(files, &audited.documents, &[&audited.own_words]);
    findings.extend(own_words.into_iter().flatten());
    findings.sort();
    findings.dedup();
    findings
}

/// The figures of the survey of this name, read as the one that is audited, and the files of them that cannot be understood.
fn figures(
    audited: &Audited,
    (survey, files): (&str, &[OutputFile]),
    knowledge: &Knowledge,
) -> (Vec<Figure>, Vec<Finding>) {
    let Audited { instrument, codebook, .. } = *audited;
    let folder = format!("data/{survey}/");
    let figure = |file: &OutputFile| {
        let id = file.path.strip_prefix(&folder).and_then(|name| name.strip_suffix(".csv"));
        let id = id.filter(|id| *id != "codebook")?;
        let text = String::from_utf8_lossy(&file.bytes);
        let figure = read::csv::claims(&file.path, &text, knowledge).map(|published| {
            let lines = read::csv::lines(&text);
            Figure {
                id: id.to_string(),
                names: Labels::of(&lines),
                numbers: authored::numbers(instrument, codebook, Some(&lines)),
                population: Population::of(&lines, instrument, codebook),
                allowed: Allowed::of(&published.claims, &others(&published.claims, &lines, codebook)),
                published,
                lines,
            }
        });
        Some(figure.map_err(|what| Finding { attack: "unread", place: file.path.clone(), what }))
    };
    let read: Vec<Result<Figure, Finding>> = files.par_iter().filter_map(figure).collect();
    let (mut figures, mut findings) = (vec![], vec![]);
    for figure in read {
        match figure {
            Ok(figure) => figures.push(figure),
            Err(finding) => findings.push(finding),
        }
    }
    (figures, findings)
}

/// What a figure may say besides counts and their shares: means, and weighted shares with their intervals.
fn others(claims: &[claim::Claim], lines: &[read::csv::Line], codebook: &Codebook) -> Vec<f64> {
    let weighted = lines.iter().filter_map(|line| line.weighted).flat_map(share::Weighted::values);
    let quartiles = quartiles::quartiles(lines, codebook);
    side::means(claims, lines, codebook).into_iter().chain(quartiles).chain(weighted).collect()
}

/// What all figures say together.
fn published(figures: &[Figure]) -> Published {
    let mut published = Published::default();
    published.extend(figures.iter().map(|figure| figure.published.clone()));
    published
}

/// The passages of the survey's results pages.
fn passages<'f>(instrument: &Instrument, files: &'f [OutputFile]) -> Vec<(&'f str, Vec<Passage>)> {
    let ending = format!("/{}/results.html", instrument.name);
    let pages = files.iter().filter(|file| file.path.ends_with(&ending));
    pages.map(|page| (page.path.as_str(), read::html::passages(&String::from_utf8_lossy(&page.bytes)))).collect()
}
