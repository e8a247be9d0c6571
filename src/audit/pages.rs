//! Results pages: what they show besides what the CSV files say.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::finding::Finding;
use super::knowledge::Knowledge;
use super::measures::{Measures, Read, Words};
use super::read::csv::Line;
use super::read::html::{self, Shown};
use super::read::{look, workbook};
use super::side;
use super::{Draw, Figure, authored, cells, order};
use crate::locale::message::Messages;
use crate::locale::{Locale, markdown};
use crate::model::codebook::Codebook;
use crate::model::instrument::Instrument;
use crate::model::output::OutputFile;

/// A results page in one language, taken apart.
pub struct Page {
    /// Its file, from the folder of the site.
    pub path: String,
    /// The folder of its language, by which its words are known.
    language: String,
    /// The figures on it, each by the data file that it links to.
    pub figures: Vec<Shown>,
    /// The key findings, by the figures that they are of.
    pub keys: Vec<Shown>,
    /// Comments and `data-` attributes with digits.
    hiding_places: Vec<String>,
    /// What stands around the figures.
    frame: String,
}

impl Page {
    /// A page of these figures and key findings.
    fn at(path: &str, figures: Vec<Shown>, keys: Vec<Shown>) -> Page {
        let language = path.split('/').next().unwrap_or_default().to_string();
        Page { path: path.to_string(), language, figures, keys, hiding_places: vec![], frame: String::new() }
    }
}

/// The survey's results pages, its key findings on start pages, and its figures on any other page: a figure is known by the file that
/// it links to.
pub fn pages(instrument: &Instrument, files: &[OutputFile]) -> Vec<Page> {
    let ending = format!("/{}/results.html", instrument.name);
    let data = format!("data/{}/", instrument.name);
    let has_class = |html: &str, class: &str| {
        [format!("class=\"{class}\""), format!("class={class}")].iter().any(|written| html.contains(written))
    };
    let page = |file: &OutputFile| {
        let html = String::from_utf8_lossy(&file.bytes);
        if file.path.ends_with(&ending) {
            let mut figures = html::figures(&html);
            // Nothing here is an author's caption, whatever it calls itself.
            figures.iter_mut().for_each(|shown| shown.texts.append(&mut shown.captions));
            return Some(Page {
                hiding_places: html::hiding_places(&html),
                frame: html::frame(&html),
                ..Page::at(&file.path, figures, html::keys(&html))
            });
        }
        // What else stands on other pages is read as prose.
        let mut page = Page::at(&file.path, vec![], vec![]);
        if file.path.ends_with(".html") && has_class(&html, "placed") && html.contains(&data) {
            page.frame = html::frame(&html);
            page.figures = html::figures(&html);
            page.figures
                .retain(|shown| shown.links.iter().any(|link| link.ends_with(&format!("{data}{}.csv", shown.id))));
        }
        if file.path.ends_with(".html") && has_class(&html, "surveys") {
            page.keys = html::keys_of(&html, &instrument.name);
            page.language = html::language(&html).unwrap_or(page.language);
        }
        (!page.figures.is_empty() || !page.keys.is_empty()).then_some(page)
    };
    files.par_iter().filter_map(page).collect()
}

/// The survey's drawings as files: each says no more than the figure that it is named after.
pub fn drawings(instrument: &Instrument, files: &[OutputFile]) -> Vec<Page> {
    let folder = format!("/{}/", instrument.name);
    let page = |file: &OutputFile| {
        let (language, name) = file.path.split_once(&folder)?;
        let id = name.strip_suffix(".svg").filter(|id| !id.contains('/') && !language.contains('/'))?;
        let drawing = html::drawing(&String::from_utf8_lossy(&file.bytes), id);
        Some(Page::at(&file.path, vec![], vec![drawing]))
    };
    files.par_iter().filter_map(page).collect()
}

/// Pictures that are not those of the drawings beside them: nobody has read what they show.
pub fn pictures(instrument: &Instrument, files: &[OutputFile], draw: Draw) -> Vec<Finding> {
    let folder = format!("/{}/", instrument.name);
    let of_survey = |file: &&OutputFile| file.path.ends_with(".png") && file.path.contains(&folder);
    let differs = |picture: &&OutputFile| {
        let drawing = format!("{}.svg", picture.path.trim_end_matches(".png"));
        let drawing = files.iter().find(|file| file.path == drawing);
        let drawn = drawing.and_then(|drawing| draw(&String::from_utf8_lossy(&drawing.bytes)));
        drawn.as_ref() != Some(&picture.bytes)
    };
    let finding = |picture: &OutputFile| Finding {
        attack: "unread",
        place: picture.path.clone(),
        what: "a picture that is not its drawing".into(),
    };
    files.par_iter().filter(of_survey).filter(differs).map(finding).collect()
}

/// The survey's workbooks, whose sheets are read as a page's figures are; and what is wrong with those that cannot be read.
pub fn workbooks(instrument: &Instrument, files: &[OutputFile]) -> (Vec<Page>, Vec<Finding>) {
    let ending = format!("/{}/results.xlsx", instrument.name);
    let (mut pages, mut findings) = (vec![], vec![]);
    for file in files.iter().filter(|file| file.path.ends_with(&ending)) {
        let locale = file.path.split('/').next().and_then(Locale::parse).unwrap_or_else(Locale::english);
        let messages = Messages::new(&locale, &instrument.texts);
        let units = ["results-people", "results-percent", "results-weighted"].map(|id| messages.text(id));
        match workbook::figures(&file.bytes, &units) {
            Ok(figures) => pages.push(Page::at(&file.path, figures, vec![])),
            Err(what) => findings.push(Finding { attack: "unread", place: file.path.clone(), what }),
        }
    }
    (pages, findings)
}

/// The means and medians that the pages say.
pub fn measures(pages: &[Page], instrument: &Instrument, figures: &[Figure], knowledge: &Knowledge) -> Read {
    let mut all = Read::default();
    for page in pages {
        let Some(words) = Words::of(&page.language, &instrument.texts) else { continue };
        for shown in page.figures.iter().chain(&page.keys) {
            let Some(figure) = figures.iter().find(|figure| figure.id == shown.id) else { continue };
            let place = format!("{}#{}", page.path, shown.id);
            let read = Measures { place: &place, words: &words, knowledge }.of(figure, &shown.texts, &shown.tables);
            all.ratios.extend(read.ratios);
            all.findings.extend(read.findings);
        }
    }
    all
}

/// Numbers of the pages that their CSV files do not publish.
pub fn attacks(pages: &[Page], instrument: &Instrument, codebook: &Codebook, figures: &[Figure]) -> Vec<Finding> {
    let against = Against { instrument, codebook, figures, labels: &authored::labels(instrument, codebook) };
    let spoken: Vec<Option<Words>> = pages.iter().map(|page| Words::of(&page.language, &instrument.texts)).collect();
    let shown = pages.iter().zip(&spoken).flat_map(|(page, words)| all(page).map(move |shown| (page, words, shown)));
    let shown: Vec<_> = shown.collect();
    let stray = |(page, words, shown): &(&Page, &Option<Words>, _)| against.strays((page, words.as_ref()), *shown);
    let mut findings: Vec<Finding> = shown.par_iter().flat_map_iter(stray).collect();
    let hidden = pages.iter().flat_map(|page| page.hiding_places.iter().map(move |what| (page, what)));
    findings.extend(hidden.map(|(page, what)| Finding {
        attack: "side channel",
        place: page.path.clone(),
        what: format!("a comment or data attribute: {what}"),
    }));
    findings
}

/// What figures of pages are held against.
struct Against<'a> {
    instrument: &'a Instrument,
    codebook: &'a Codebook,
    figures: &'a [Figure],
    labels: &'a BTreeSet<String>,
}

impl Against<'_> {
    /// What a page shows of a figure, or says of it as a key finding, and its CSV file does not publish.
    fn strays(&self, (page, words): (&Page, Option<&Words>), (shown, is_key): (&Shown, bool)) -> Vec<Finding> {
        let Against { instrument, codebook, figures, labels } = *self;
        let place = format!("{}#{}", page.path, shown.id);
        let Some(figure) = figures.iter().find(|figure| figure.id == shown.id) else {
            return vec![Finding { attack: "unread", place, what: "a figure without a CSV file".into() }];
        };
        let mut findings = side::stray_numbers(&page.path, shown, figure, words);
        // A key finding has no table: its drawing's values are held against the file as its sentence's are.
        if !is_key {
            findings.extend(side::stray_values(&page.path, shown, figure));
        }
        if let Some(words) = words {
            findings.extend(words.sample.wrong_tests(&place, &shown.texts, figure));
        }
        for table in &shown.tables {
            let is_sample = figure.population.is_some();
            let judged = words.map(|words| words.sample.judged(&place, table, &figure.lines, is_sample));
            let (table, wrong) = judged.unwrap_or_else(|| (table.clone(), vec![]));
            findings.extend(wrong);
            findings.extend(cells::wrong_cells(&place, &table, &figure.lines, is_sample));
            let headings: Vec<String> = table.iter().filter_map(|row| row.first()).cloned().collect();
            let told = order::telling(Some(&headings), &figure.lines, instrument, codebook);
            findings.extend(told.map(|what| Finding { attack: "side channel", place: place.clone(), what }));
        }
        findings.extend(side::stray_citations(&place, shown, (&page.frame, instrument), &figure.numbers));
        findings.extend(side::stray_lengths(&page.path, shown, &figure.allowed));
        findings.extend(side::wrong_names(&place, shown, figure, labels));
        // An author may name an answer "[c]": then that name is no mark, however it looks.
        let is_name = |line: &Line| line.written.iter().any(|label| markdown::plain(label).trim() == look::MARK);
        let named = figure.lines.iter().any(is_name);
        let strange = shown.strange.iter().filter(|what| !(named && what.starts_with(look::UNEVEN))).cloned();
        findings.extend(strange.map(|what| Finding { attack: "side channel", place: place.clone(), what }));
        findings
    }
}

/// The figures of a page, and after them its key findings.
fn all(page: &Page) -> impl Iterator<Item = (&Shown, bool)> {
    page.figures.iter().map(|shown| (shown, false)).chain(page.keys.iter().map(|shown| (shown, true)))
}
