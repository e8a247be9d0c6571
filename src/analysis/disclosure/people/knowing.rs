//! The reader who knows the program, but for its key: every data set of one question, and all that lead to the same page.
//!
//! Nothing here knows how a page is made. Each data set is protected with many keys, and a page stands for every data set that led to it with
//! any of them. Where all of those have a small number in the same place, that reader has learnt it. Before that is said, every other
//! data set that fits the page is given many more keys to lead to it.
//!
//! `CANVASS_KNOWING=20:3,12:3:3 CANVASS_KEYS=64 cargo nextest run --release --no-default-features --no-capture who_knows` takes others.

use std::collections::{BTreeMap, BTreeSet};

use super::People;
use super::tests::{instrument, question};
use crate::analysis::disclosure::{Draws, Protector, Structure};
use crate::analysis::request::requests;
use crate::analysis::table::Cell;
use crate::analysis::tabulate::tabulate_all;
use crate::model::codebook::Codebook;
use crate::model::instrument::Instrument;
use crate::model::policy::{Policy, Profile};
use crate::model::table::{ColumnKey, RowKey};
use crate::private::Key;
use crate::responses::dataset::Code;
use crate::responses::sheet::{Checker, Sheet};

/// A survey of one question.
pub(super) struct OneQuestion {
    instrument: Instrument,
    codebook: Codebook,
    structure: Structure,
    policy: Policy,
    key: Key,
}

/// What a page says of each answer, in their order.
pub(super) type Said = Vec<(&'static str, u32, u32)>;

impl OneQuestion {
    /// With so many answers, and a threshold.
    pub(super) fn new(answers: usize, least: u32) -> OneQuestion {
        let instrument = instrument(&format!("questions:\n{}", question("q", &"abcdefg"[..answers], "")));
        let codebook = Codebook::of(&instrument);
        let structure = Structure::of(&instrument, &codebook);
        let policy = Policy { min_count: least, min_base: 2 * least, ..Policy::of(Profile::AtRisk) };
        OneQuestion { instrument, codebook, structure, policy, key: Key::known() }
    }

    /// The page of a data set, drawn by the `key`th key.
    ///
    /// Whatever may happen happens every other time: what may happen is the same, and found with fewer keys.
    fn page(&self, counts: &[u32], key: usize) -> Said {
        self.drawn(counts, Draws::new(&self.key, &format!("s{key}"), 0).evenly())
    }

    /// The page of a data set as it is published of the `key`th survey.
    pub(super) fn published(&self, counts: &[u32], key: usize) -> Said {
        self.drawn(counts, Draws::new(&self.key, &format!("s{key}"), 0))
    }

    fn drawn(&self, counts: &[u32], draws: Draws) -> Said {
        let checker = Checker::new(&self.instrument, &self.codebook);
        let id = self.codebook.find("q").unwrap_or_else(|| unreachable!());
        let mut sheets = vec![];
        for (code, times) in counts.iter().enumerate() {
            let mut sheet = Sheet::blank(&self.codebook);
            sheet.write(id, Code(code as u8), 0.0);
            sheets.extend(std::iter::repeat_n(sheet, *times as usize));
        }
        let data = checker.dataset(&sheets);
        let tables = tabulate_all(&data, &self.codebook, &requests(&self.instrument, &self.codebook));
        let people = People { data: &data, instrument: &self.instrument, codebook: &self.codebook };
        let outcome = Protector::new(&self.structure, &self.policy).drawing(draws).protect_people(people, tables);
        let table = &outcome.tables.tables[0];
        let answers = (0..counts.len()).map(|code| table.cell(RowKey::Category(code as u8), ColumnKey::All));
        let said = |cell: Option<&Cell>| match cell {
            Some(Cell::Published(count)) => ("is", *count, *count),
            Some(Cell::Between(low, high)) => ("between", *low, *high),
            Some(Cell::Suppressed) | None => ("hidden", 0, u32::MAX),
        };
        answers.map(said).collect()
    }
}

/// All ways in which so many people give so many answers.
fn data_sets(people: u32, answers: usize) -> Vec<Vec<u32>> {
    if answers == 1 {
        return vec![vec![people]];
    }
    let first = |count: u32| {
        data_sets(people - count, answers - 1).into_iter().map(move |rest| std::iter::once(count).chain(rest).collect())
    };
    (0..=people).flat_map(first).collect()
}

/// Of the data sets with a small count, how many a reader pins down, with one of them; the answers published and in short ranges.
fn learnt(people: u32, answers: usize, least: u32, keys: usize) -> (usize, usize, Vec<String>) {
    let survey = OneQuestion::new(answers, least);
    let every = data_sets(people, answers);
    let mut worlds: BTreeMap<Said, BTreeSet<&Vec<u32>>> = BTreeMap::new();
    for counts in &every {
        for key in 0..keys {
            worlds.entry(survey.page(counts, key)).or_default().insert(counts);
        }
    }
    let small = 1..least;
    let has_small = |counts: &Vec<u32>| counts.iter().any(|count| small.contains(count));
    let mut pinned: BTreeSet<&Vec<u32>> = BTreeSet::new();
    let mut examples = vec![];
    for (page, led) in &worlds {
        let mut led = led.clone();
        let fits =
            |counts: &&Vec<u32>| counts.iter().zip(page).all(|(count, (_, low, high))| (low..=high).contains(&count));
        for at in 0..answers {
            let is_pinned = |led: &BTreeSet<&Vec<u32>>| led.iter().all(|world| small.contains(&world[at]));
            let others: Vec<_> = every.iter().filter(fits).filter(|counts| !small.contains(&counts[at])).collect();
            let mut others = (keys..keys + MORE).flat_map(|key| others.iter().map(move |counts| (*counts, key)));
            while is_pinned(&led) {
                let Some((counts, key)) = others.next() else { break };
                if survey.page(counts, key) == *page {
                    led.insert(counts);
                }
            }
            if is_pinned(&led) {
                examples.push(format!("{page:?}: only {led:?}"));
                pinned.extend(led.iter().copied());
            }
        }
    }
    (every.iter().filter(|counts| has_small(counts)).count(), pinned.len(), examples)
}

/// So many more keys a data set gets to lead to a page.
const MORE: usize = 20_000;

#[test]
fn a_reader_who_knows_the_program_pins_no_small_number() {
    let quick = cfg!(debug_assertions);
    let keys = std::env::var("CANVASS_KEYS").ok().and_then(|keys| keys.parse().ok());
    let keys = keys.unwrap_or(if quick { 3 } else { 14 });
    let sizes = std::env::var("CANVASS_KNOWING").unwrap_or_default();
    // By default a threshold of 3, with which 10 people get marks (the quick loop) and 12 get ranges (a release).
    let own = |size: &str| {
        let mut parts = size.split(':').map(|part| part.parse::<u32>().ok());
        let (people, answers) = (parts.next()??, parts.next()??);
        Some((people, answers as usize, parts.next().flatten().unwrap_or(5)))
    };
    let own: Vec<(u32, usize, u32)> = sizes.split(',').filter_map(own).collect();
    let sizes = if own.is_empty() { vec![(if quick { 10 } else { 12 }, 3, 3)] } else { own };
    for (people, answers, least) in sizes {
        let (of, pinned, examples) = learnt(people, answers, least, keys);
        println!(
            "n = {people}, {answers} answers, T = {least}, {keys} keys: {pinned} of {of} data sets with a small count are pinned"
        );
        assert!(examples.is_empty(), "{pinned} of {of} pinned; {:#?}", &examples[..examples.len().min(12)]);
    }
}
