//! Prose: every number in the author's own pages is traced to published cells, by the mark-up that names them, or to the author's
//! own words. What cannot be traced is a finding.

mod cells;
mod cited;
mod frame;
mod number;
mod page;
mod paper;
mod search;
mod source;
mod told;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use scraper::Html;

use super::finding::Finding;
use super::read::{self, pdf::Documents, prose::Sourced};
use super::{authored, cells as names};
use crate::locale::Locale;
use crate::model::codebook::Codebook;
use crate::model::instrument::Instrument;
use crate::model::output::OutputFile;
use crate::model::series::Series;

use cells::Cells;
use frame::Frame;
use page::Files;

pub use page::Page;

/// The pages that an author wrote, and what they are held against.
pub struct Prose<'a> {
    /// Everything that was published.
    pub files: &'a [OutputFile],
    /// The PDFs among them.
    pub documents: &'a Documents<'a>,
    /// Every survey of the site.
    pub studies: Vec<(&'a Instrument, &'a Codebook)>,
    /// The site's published statistics.
    pub series: &'a [Series],
    /// The pages that its author wrote.
    pub pages: Vec<Page>,
    /// What its author wrote for the whole site: what it is called, who publishes it, what surveys and pages are called.
    pub around: String,
}

/// What in the pages cannot be traced.
pub fn untraced(prose: &Prose) -> Vec<Finding> {
    let cells = Cells::of(prose.files);
    let labels: Vec<_> =
        prose.studies.iter().flat_map(|(instrument, codebook)| authored::labels(instrument, codebook)).collect();
    let source = source::Sources { cells: &cells, studies: &prose.studies, series: prose.series };
    let files: Files = prose.files.iter().map(|file| (file.path.as_str(), file)).collect();
    // The pages of one language share the words for its numbers, and what stands around the page that they are held against.
    let languages: BTreeSet<&Locale> = prose.pages.iter().map(|page| &page.language).collect();
    let spoken: BTreeMap<&str, BTreeSet<String>> =
        languages.into_iter().map(|language| (language.tag(), number::words(language))).collect();
    let neighbours: BTreeSet<String> = prose.pages.iter().map(Page::neighbour).collect();
    let frames: BTreeMap<String, Frame> =
        neighbours.into_par_iter().map(|path| (path.clone(), Frame::at(&path, &files))).collect();
    let lists = search::Lists::of(&files, &prose.around);
    let untraced_in = |page: &Page| {
        let mut findings = Vec::new();
        let Some(file) = files.get(page.path.as_str()) else { return (findings, vec![]) };
        let html = Html::parse_document(&String::from_utf8_lossy(&file.bytes));
        let shown = read::prose::prose(&html, page.is_home);
        let mut find = |what: String| findings.push(Finding { attack: "prose", place: page.path.clone(), what });
        for sourced in &shown.sourced {
            if let Err(what) = traced(sourced, &source) {
                find(format!("\"{}\": {what}", sourced.text));
            }
        }
        for label in &shown.labels {
            if number::has_numbers(label) && !labels.contains(&names::key(label)) {
                find(format!("\"{label}\" stands where the name of an answer should, and is none"));
            }
        }
        let (Some(known), Some(around)) = (spoken.get(page.language.tag()), frames.get(&page.neighbour())) else {
            return (findings, vec![]);
        };
        let frame = (page.path.as_str(), &Frame::around(&html));
        frame::strange(frame, &files, around, (&page.words, known)).into_iter().for_each(&mut find);
        if page.is_home {
            frame::planted(file, &files, &page.language, &[&page.words, &prose.around]).into_iter().for_each(&mut find);
        }
        for token in surplus(&shown.words, &page.words, known) {
            find(format!("the number {token} is neither worked out nor written by the author"));
        }
        let written = number::digits(&page.words);
        for address in shown.addresses.iter().filter(|address| !address.starts_with('#')) {
            let is_file = |address: &str| {
                let mut ends = address.char_indices().map(|(at, _)| &address[at..]);
                ends.any(|end| files.contains_key(end))
            };
            if number::digits(address).iter().any(|token| !written.contains(token)) && !is_file(address) {
                find(format!("an address with a number that nobody wrote: {address}"));
            }
        }
        if !shown.passages.is_empty() {
            let folder = page.path.split('/').next().unwrap_or_default();
            let results = files.iter().filter(|(path, _)| path.starts_with(folder) && path.ends_with("/results.html"));
            let known: Vec<String> =
                results.flat_map(|(_, file)| read::prose::passages(&String::from_utf8_lossy(&file.bytes))).collect();
            for passage in shown.passages.iter().filter(|passage| !known.contains(passage)) {
                find(format!("a passage that no results page has: {passage}"));
            }
        }
        for edition in &shown.editions {
            strange_edition(edition, page, (&files, &prose.around), known).into_iter().for_each(&mut find);
        }
        for (address, said) in &shown.papers {
            let path = resolved(&page.path, address);
            match files.get(path.as_str()) {
                Some(file) => paper::wrong_size(said, (prose.documents.get(&path), file.bytes.len()), known)
                    .into_iter()
                    .for_each(&mut find),
                None => find(format!("a paper that is not there: {address}")),
            }
        }
        let printed = page.path.replace(".html", ".pdf");
        if files.contains_key(printed.as_str()) {
            let html = String::from_utf8_lossy(&file.bytes);
            let strange = paper::strange(&html, prose.documents.get(&printed), known);
            strange.into_iter().for_each(|what| find(format!("on paper: {what}")));
        }
        for hidden in shown.hidden.iter().filter(|hidden| hidden.chars().any(char::is_numeric)) {
            find(format!("a comment or attribute with a number: {hidden}"));
        }
        (findings, lists.missing_on(&page.path, &html))
    };
    let (untraced, missing): (Vec<Vec<Finding>>, Vec<Vec<_>>) = prose.pages.par_iter().map(untraced_in).unzip();
    let mut findings: Vec<Finding> = untraced.into_iter().flatten().collect();
    let read = prose.pages.iter().map(|page| page.path.as_str()).collect();
    findings.extend(lists.strange(&files, (missing.into_iter().flatten().collect(), &read)));
    findings.extend(told::strange(&files, &prose.pages));
    let written = prose.pages.iter().map(|page| page.words.as_str()).chain([prose.around.as_str()]);
    findings.extend(cited::strange(&files, &written.collect::<Vec<_>>()));
    findings
}

/// What a page says of an edition that no results page of its language says, and ways that lead to no figure.
fn strange_edition(
    edition: &read::prose::Edition,
    page: &Page,
    (files, around): (&Files, &str),
    known: &BTreeSet<String>,
) -> Vec<String> {
    let folder = page.path.split('/').next().unwrap_or_default();
    let results = files.iter().filter(|(path, _)| path.starts_with(folder) && path.ends_with("/results.html"));
    let said = results.flat_map(|(_, file)| read::prose::editions(&String::from_utf8_lossy(&file.bytes)));
    let said: BTreeSet<String> =
        said.chain([around.to_string()]).flat_map(|text| number::tokens(&text, known)).collect();
    let strange = edition.words.iter().flat_map(|words| number::tokens(words, known));
    let strange = strange.filter(|token| !said.contains(token));
    let strange = strange.map(|token| format!("an edition that no results page names has the number {token}"));
    let leads = |address: &str| {
        let (path, id) = address.split_once('#')?;
        let file = files.get(resolved(&page.path, path).as_str())?;
        read::prose::has_place(&String::from_utf8_lossy(&file.bytes), id).then_some(())
    };
    let nowhere = edition.addresses.iter().filter(|address| leads(address).is_none());
    strange.chain(nowhere.map(|address| format!("a way to a figure that is not there: {address}"))).collect()
}

/// The file that an address leads to, as seen from another file.
fn resolved(from: &str, address: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Whether a number is what its source gives, and its text writes it.
fn traced(sourced: &Sourced, source: &source::Sources) -> Result<(), String> {
    if let Some(other) = sourced.others.first() {
        return Err(format!("an attribute that no number has: {other}"));
    }
    let locale = Locale::parse(&sourced.lang).unwrap_or_else(Locale::english);
    let given = source.value(sourced, &locale)?;
    number::written(&sourced.text, &given, &locale)?;
    match given.value {
        Some(value) if !number::says(&sourced.value, value) => {
            Err(format!("its attribute says {}, and its source gives {value:.4}", sourced.value))
        }
        None if given.ends.is_some() => match given.ends.is_some_and(|ends| number::says_ends(&sourced.value, ends)) {
            true => Ok(()),
            false => Err(format!("its attribute says {}, and its source gives a range", sourced.value)),
        },
        None if sourced.value != sourced.text => Err("an attribute with a number that it does not have".into()),
        _ => Ok(()),
    }
}

/// Numbers, and words for numbers, that stand on a page more often than its author wrote them.
fn surplus(shown: &[String], written: &str, known: &BTreeSet<String>) -> Vec<String> {
    let mut left: BTreeMap<String, usize> = BTreeMap::new();
    for token in number::tokens(written, known) {
        *left.entry(token).or_default() += 1;
    }
    let mut surplus = Vec::new();
    for token in shown.iter().flat_map(|words| number::tokens(words, known)) {
        match left.get_mut(&token) {
            Some(count) if *count > 0 => *count -= 1,
            _ => surplus.push(token),
        }
    }
    surplus
}
