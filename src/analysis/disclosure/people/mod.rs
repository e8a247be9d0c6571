//! The proof that a page is safe: other people.
//!
//! A *witness* is a list of answer sheets, as many as there are respondents, each accepted by the questionnaire's own
//! checker, whose tables, counted by the ordinary tabulation, agree with everything that is published, and in which a
//! protected number is another. Whoever reads the page cannot tell them from the respondents. `witness` checks that, and
//! knows neither how they were found nor what the questionnaire ties together; `ties`, `moves`, `columns`, `programme` and `search` find
//! them, and hide more where there are none; `protected` and `rules` list what is protected.

mod balance;
mod beside;
mod columns;
mod direct;
mod exchange;
mod means;
mod moves;
mod page;
mod programme;
mod protected;
mod ranges;
mod rules;
mod search;
mod slide;
mod ties;
mod weights;
mod wide;
mod witness;

use std::collections::BTreeSet;

use super::draw::{Draws, Place};
use super::edition::Edition;
use super::published::{Described, WeightedShare};
use super::structure::Structure;
use crate::analysis::table::{Count, CrossTab};
use crate::model::codebook::Codebook;
use crate::model::instrument::Instrument;
use crate::model::policy::Policy;
use crate::responses::dataset::Dataset;
use crate::responses::sheet::Checker;

use means::Given;
use moves::Moves;
use page::Page;
use search::Search;
use witness::Court;

/// The people behind a survey's tables.
#[derive(Clone, Copy)]
pub struct People<'a> {
    pub data: &'a Dataset,
    pub instrument: &'a Instrument,
    pub codebook: &'a Codebook,
}

/// What may be published of a survey's tables.
pub struct Proven {
    /// For each table, whether it is published.
    pub open: Vec<bool>,
    /// For each table, which of its cells are shown.
    pub shown: Vec<Vec<bool>>,
    /// For each table, between which ends its hidden cells lie, as far as that is said.
    pub ranges: Vec<Vec<Option<(u32, u32)>>>,
    /// For each table, the means of its columns, as far as they are said, with what stands beside them.
    pub means: Vec<Vec<Option<Described>>>,
    /// For each table, the weighted shares of its columns' answers, as far as they are said.
    pub weighted: Vec<Vec<Option<Vec<WeightedShare>>>>,
    /// False where not even publishing nothing could be proven safe.
    pub proven: bool,
}

/// A page that may be safe: which of a survey's tables, and which of their cells.
pub struct Proposal<'a> {
    pub tables: &'a [CrossTab<Count>],
    /// For each table, whether its numbers are protected.
    pub within: Vec<bool>,
    /// For each table, whether it is to be published.
    pub open: Vec<bool>,
    /// For each table, which of its cells are to be shown.
    pub shown: Vec<Vec<bool>>,
    /// What was published before.
    pub earlier: &'a [Edition],
}

/// Hides more of a proposed page until other people prove it safe.
pub fn prove(
    people: People,
    proposal: &Proposal,
    (structure, policy, draws): (&Structure, &Policy, Draws),
    progress: &dyn Fn(usize, usize),
) -> Proven {
    let Proposal { tables, within, open, shown, earlier } = proposal;
    let rules = rules::events(people.instrument);
    let mut page = Page::new(tables, (people.instrument, people.codebook, &rules), draws);
    page.publish(open, |table, cell| shown.get(table).and_then(|cells| cells.get(cell)) == Some(&true));
    if has_no_secret(&page, within, (structure, policy)) {
        return Proven {
            open: open.clone(),
            shown: page.placed.iter().map(|placed| vec![true; placed.cells.len()]).collect(),
            ranges: tables.iter().map(|table| vec![None; table.cells.len()]).collect(),
            means: tables.iter().map(|table| vec![None; table.columns.len()]).collect(),
            weighted: tables.iter().map(|table| vec![None; table.columns.len()]).collect(),
            proven: true,
        };
    }
    let checker = Checker::new(people.instrument, people.codebook);
    let real = checker.sheets(people.data);
    let moves = Moves::new(people.instrument, people.codebook, &checker, &page, &real);
    let court = Court { checker: &checker, codebook: people.codebook, rules: &rules, real: &real };
    let mut search = Search::new(court, moves, page, within.clone(), (structure, policy));
    let proven = search.prove(progress);
    let speaks = proven && search.page.everybody() >= i64::from(policy.fewest_for_ranges());
    if speaks {
        search.say_ranges(draws, progress);
    }
    let is_first = earlier.iter().all(|edition| !edition.publishes());
    let given = |place: Place| match earlier.iter().rev().find_map(|edition| edition.mean(place)) {
        Some((described, people)) => Given::This(described, people),
        None if is_first => Given::Nothing,
        None => Given::Unsaid,
    };
    let printed = if proven { search.say_means(draws, &given) } else { vec![] };
    let mut means: Vec<Vec<Option<Described>>> = tables.iter().map(|table| vec![None; table.columns.len()]).collect();
    for (mean, printed) in printed {
        let of = &search.page.means[mean];
        let column = tables[of.table].columns.iter().position(|column| *column == of.place.column);
        column.into_iter().for_each(|column| means[of.table][column] = Some(printed));
    }
    let mut weighted: Vec<Vec<Option<Vec<WeightedShare>>>> =
        tables.iter().map(|table| vec![None; table.columns.len()]).collect();
    // Between editions nothing is proven of weights, so what a later one adds has none.
    if proven && is_first && search.say_weights(draws) {
        for column in &mut search.page.weighted {
            let at = tables[column.table].columns.iter().position(|of| *of == column.place.column);
            at.into_iter().for_each(|at| weighted[column.table][at] = column.said.take());
        }
    }
    let page = &search.page;
    let said = if speaks { ranges::said(page) } else { vec![None; page.facts.len()] };
    let cell = |placed: &page::Placed| {
        placed.cells.iter().map(|fact| placed.open && (page.facts[*fact].shown || page.facts[*fact].fixed)).collect()
    };
    Proven {
        open: page.placed.iter().map(|placed| placed.open).collect(),
        shown: page.placed.iter().map(cell).collect(),
        means,
        weighted,
        ranges: page.placed.iter().map(|placed| placed.cells.iter().map(|fact| said[*fact]).collect()).collect(),
        proven,
    }
}

/// Whether a page shows every number that there is, and none of them is protected: then there is nothing to prove, and nobody's sheet
/// is looked at, of however many people. What a rule or a mean tells of them stands in no table, and is not known without.
fn has_no_secret(page: &Page, within: &[bool], (structure, policy): (&Structure, &Policy)) -> bool {
    let is_shown = |fact: &page::FactId| page.facts[*fact].shown || page.facts[*fact].fixed;
    page.events.is_empty()
        && page.means.is_empty()
        && page.weighted.is_empty()
        && page.placed.iter().all(|placed| placed.open && placed.cells.iter().all(is_shown))
        && protected::numbers(page, within, structure, policy).is_empty()
}

/// The names of the questions of which some respondent's answers break a rule: neither readers nor the proof assume it.
pub fn broken_rules(people: People) -> BTreeSet<String> {
    let checker = Checker::new(people.instrument, people.codebook);
    checker.sheets(people.data).iter().flat_map(|sheet| checker.broken(sheet)).collect()
}

#[cfg(test)]
mod knowing;
#[cfg(test)]
mod measuring;
#[cfg(test)]
mod telling;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod weighing;
