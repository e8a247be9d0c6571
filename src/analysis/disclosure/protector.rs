//! Protects all tables of a survey: proposes a pattern, closes tables that have none, lets other people prove it.

use std::collections::BTreeSet;

use super::draw::{Draws, Purpose};

use super::edition::{self, Edition, Issued};
use super::eliminate::Pattern;
use super::hide::{Care, hide};
use super::neighbour::Neighbour;
use super::people::{self, People, Proposal};
use super::primary;
use super::repair;
use super::report::{self, Why};
use super::structure::Structure;
use super::system::{Bound, Status, System};
use super::witness::Margin;
use super::{Again, Outcome, Protected, closing, mask};
use crate::analysis::table::{Cell, Count, CrossTab, SiteTables};
use crate::model::policy::{Extent, Policy};
use crate::model::table::{ColumnKey, RowKey, TableSpec};

/// What is done so that nobody can be pointed at: by which policy, against a reader who knows what, after which editions.
///
/// From what it leaves, no small count, no count of a small base and no answer of a whole group can be worked out, alone or
/// together with any other published number and all that the questionnaire makes public; `witness` says how that is
/// proven. What cannot be proven safe is not published.
#[derive(Clone, Copy)]
pub struct Protector<'a> {
    structure: &'a Structure,
    policy: &'a Policy,
    earlier: &'a [Edition],
    neighbours: &'a [Neighbour],
    withheld: bool,
    draws: Draws<'a>,
    care: Care,
    progress: &'a (dyn Fn(usize, usize) + Sync),
}

impl<'a> Protector<'a> {
    /// For a survey of which nothing was published before, looking for the pattern that shows most.
    pub fn new(structure: &'a Structure, policy: &'a Policy) -> Protector<'a> {
        Protector {
            structure,
            policy,
            earlier: &[],
            neighbours: &[],
            withheld: false,
            draws: Draws::known(),
            care: Care::Best,
            progress: &|_, _| (),
        }
    }

    /// After editions that were published, the oldest first: the difference between any two is protected like any other
    /// number. Where nothing new may be said, the last edition is given again as it was ([`Again`]), so far as today's rules allow it.
    pub fn after(self, earlier: &'a [Edition]) -> Protector<'a> {
        Protector { earlier, ..self }
    }

    /// Beside other surveys that some of the same people may have answered: who is in one of them alone is protected like those who come
    /// between two editions. Where those are too few, nothing is said of this survey, not even how many answered.
    pub fn beside(self, neighbours: &'a [Neighbour]) -> Protector<'a> {
        Protector { neighbours, ..self }
    }

    /// Saying nothing new, where that is so: the last edition stands, or nothing is published.
    pub fn withholding(self, withheld: bool) -> Protector<'a> {
        Protector { withheld, ..self }
    }

    /// With these draws. Without, by those that everybody can repeat: then the pattern is for nobody's eyes but the author's.
    pub fn drawing(self, draws: Draws<'a>) -> Protector<'a> {
        Protector { draws, ..self }
    }

    /// Tells how many of how many steps are done.
    pub fn telling(self, progress: &'a (dyn Fn(usize, usize) + Sync)) -> Protector<'a> {
        Protector { progress, ..self }
    }

    /// Looks for no better pattern than the first.
    pub(super) fn quick(self) -> Protector<'a> {
        Protector { care: Care::Quick, ..self }
    }

    /// Protects tables with the people behind them: the page is published only where other people, whom the questionnaire
    /// allows, give it as well ([`people`]).
    pub fn protect_people(&self, people: People, tables: SiteTables<Count>) -> Outcome {
        let policy = self.policy;
        let (mut outcome, system) = self.propose(tables.clone());
        // The last edition again: what it says is public already.
        if outcome.again.is_some() || outcome.extent == Extent::Nothing {
            return outcome;
        }
        let crossed = outcome.extent == Extent::Everything;
        let theirs =
            self.neighbours.iter().flat_map(|other| other.editions.iter().map(|edition| other.as_ours(edition)));
        let told_before: Vec<Edition> = theirs.chain(self.earlier.iter().cloned()).collect();
        let proposal = Proposal {
            tables: &tables.tables,
            within: tables.tables.iter().map(|table| crossed || table.spec.by.is_none()).collect(),
            open: outcome.hidden.iter().map(|cells| outcome.proven && !cells.contains(&Some(Why::Table))).collect(),
            shown: outcome
                .tables
                .tables
                .iter()
                .map(|table| table.cells.iter().map(|cell| cell.published().is_some()).collect())
                .collect(),
            earlier: &told_before,
        };
        let proven = people::prove(people, &proposal, (self.structure, self.policy, self.draws), &self.progress);
        outcome.proven &= proven.proven;
        outcome.means = Protected(proven.means);
        outcome.weighted = Protected(proven.weighted);
        for (at, (table, reasons)) in tables.tables.iter().zip(&mut outcome.hidden).enumerate() {
            if !proven.open[at] || !proven.proven {
                *reasons = vec![Some(Why::Table); table.cells.len()];
            }
            for ((reason, shown), range) in reasons.iter_mut().zip(&proven.shown[at]).zip(&proven.ranges[at]) {
                *reason = reason.or((!shown).then_some(Why::Secondary));
                // What follows from the numbers beside it need not be hidden after all.
                if *reason == Some(Why::Secondary) && range.is_some_and(|(low, high)| low == high) {
                    *reason = None;
                }
            }
            let places = table.rows.iter().flat_map(|row| table.columns.iter().map(|column| (*row, *column)));
            let cells = table.cells.iter().zip(places).zip(reasons.iter()).zip(&proven.ranges[at]);
            let cells = cells.map(|(((count, place), hidden), range)| match (hidden, range) {
                (None, _) => Cell::Published(count.0),
                (Some(Why::Table), _) | (Some(_), None) => Cell::Suppressed,
                (Some(_), Some((low, high))) if low == high => Cell::Suppressed,
                // How many a group has may be said in the table of what it is made by, and is not said again of their answers.
                (Some(_), Some((1.., _))) if place.1 != ColumnKey::All && primary::is_of_few(table, place, policy) => {
                    Cell::Suppressed
                }
                (Some(_), Some((low, high))) => Cell::Between(*low, *high),
            });
            outcome.tables.0.tables[at].cells = cells.collect();
        }
        // Other people prove one page; what two editions say together is for the equations.
        if !told_before.is_empty() && !system.is_some_and(|system| leaves_room(system, &outcome, policy)) {
            let cells = outcome.tables.0.tables.iter_mut().flat_map(|table| &mut table.cells);
            cells.filter(|cell| cell.ends().is_some()).for_each(|cell| *cell = Cell::Suppressed);
        }
        outcome
    }

    /// Protects tables by what is known of them alone.
    pub fn protect(&self, tables: SiteTables<Count>) -> Outcome {
        self.propose(tables).0
    }

    /// The same, with the system that it was proven in where something new is published.
    fn propose(&self, tables: SiteTables<Count>) -> (Outcome, Option<System>) {
        let Protector { structure, policy, care, progress, .. } = *self;
        let tables = tables.tables;
        let respondents = tables.iter().filter_map(|t| t.cell(RowKey::Total, ColumnKey::All)).map(|c| c.0).max();
        let respondents = respondents.unwrap_or(0);
        let mut extent = policy.extent(respondents);
        // Where nothing is published, there is nothing to compare.
        let earlier = self.earlier.iter().filter(|edition| edition.publishes() && extent != Extent::Nothing);
        let earlier: Vec<Edition> = earlier.cloned().collect();
        let few_new = |edition: &Edition| (1..policy.min_count).contains(&respondents.abs_diff(edition.respondents()));
        let again = |why| (self.after(&earlier).again(why, &tables), None);
        if earlier.last().is_some_and(|last| last.counts_the_same(&tables)) {
            return again(Again::Unchanged);
        }
        if self.withheld {
            if !earlier.is_empty() {
                return again(Again::Unproven);
            }
            extent = Extent::Nothing;
        }
        // The difference in the number of respondents would itself be small.
        if earlier.iter().any(few_new) {
            return again(Again::FewNew);
        }
        // So would be the number of those who answered this survey or another, and not both.
        if self
            .neighbours
            .iter()
            .flat_map(|other| &other.editions)
            .any(|edition| edition.publishes() && few_new(edition))
        {
            if !earlier.is_empty() {
                return again(Again::FewApart);
            }
            extent = Extent::Nothing;
        }
        let open = |table: &CrossTab<Count>| match extent {
            Extent::Nothing => false,
            Extent::OneWay => table.spec.by.is_none(),
            Extent::Everything => true,
        };
        let mut closed: BTreeSet<TableSpec> =
            tables.iter().filter(|table| !open(table)).map(|table| table.spec).collect();
        let (system, repaired) = loop {
            let published: Vec<CrossTab<Count>> =
                tables.iter().filter(|table| !closed.contains(&table.spec)).cloned().collect();
            let mut system = System::of(&published, structure, (policy, self.draws), respondents);
            edition::join(&earlier, &mut system, structure, policy);
            if extent != Extent::Nothing {
                edition::join_neighbours(self.neighbours, &mut system, (structure, policy), respondents);
            }
            // Where the longer search ends without proof, the shorter one may have it.
            let hidden = hide(&system, policy, care, progress);
            match hidden.or_else(|_| hide(&system, policy, Care::Quick, progress)) {
                Ok(pattern) => {
                    let pattern = decoys(&system, pattern, structure, (policy, self.draws));
                    break (system, Some(pattern));
                }
                Err(target) => {
                    let more = closing::tables(&system, &target, structure);
                    // Nothing to close, or nothing left: give up.
                    if more.is_empty() || closed.len() + more.len() == tables.len() {
                        break (system, None);
                    }
                    closed.extend(more);
                }
            }
        };
        if repaired.is_none() && !earlier.is_empty() {
            return again(Again::Unproven);
        }
        let fixed = || system.quantities.iter().map(|quantity| quantity.fixed).collect();
        let (proven, pattern) = (repaired.is_some(), repaired.unwrap_or_else(fixed));
        let mut statuses = system.cells.iter();
        let mut hidden = vec![];
        let mut protected = vec![];
        for table in &tables {
            let none = vec![Status::Closed; table.cells.len()];
            let cells = if closed.contains(&table.spec) { &none } else { statuses.next().unwrap_or(&none) };
            let shown = |status: &Status| match status {
                Status::Known => proven,
                Status::Open(quantity) => pattern.get(*quantity).copied().unwrap_or(false),
                Status::Primary(..) | Status::Closed => false,
            };
            hidden.push(cells.iter().map(|status| report::why(*status, shown(status))).collect());
            protected.push(mask(table, cells.iter().map(shown)));
        }
        let tables = Protected(SiteTables { tables: protected });
        let means = Protected(nothing_beside(&tables.tables));
        let weighted = Protected(nothing_beside(&tables.tables));
        (Outcome { tables, means, weighted, hidden, extent, proven, again: None }, Some(system))
    }

    /// The last edition's tables with its numbers: all that it published; by stricter rules than it was published by, what would be
    /// published by them. Hiding some of what is public already gives nothing away.
    fn again(&self, why: Again, requested: &[CrossTab<Count>]) -> Outcome {
        let best = Protector { care: Care::Best, ..*self };
        let Some((last, before)) = self.earlier.split_last() else {
            return best.protect(SiteTables { tables: requested.to_vec() });
        };
        let there = |table: &CrossTab<Count>| last.table(table.spec);
        let tables: Vec<CrossTab<Count>> =
            requested.iter().filter_map(there).map(|issued| issued.counts.clone()).collect();
        let extent = self.policy.extent(last.respondents());
        // Of each table, what today's rules say of its cells: by themselves, without a search.
        let system = System::of(&tables, self.structure, (self.policy, self.draws), last.respondents());
        let forbids = |(then, statuses): (&Issued, &Vec<Status>)| {
            let crossed = then.counts.spec.by.is_some();
            let closed = extent == Extent::Nothing || (extent == Extent::OneWay && crossed);
            let mut published = then.published.iter().zip(statuses).filter(|(published, _)| **published);
            published.any(|(_, status)| closed || matches!(status, Status::Primary(..)))
        };
        let stricter = requested.iter().filter_map(there).zip(&system.cells).any(forbids);
        // What could not be proven by them, or only by giving an edition before the last, is not shown.
        let today = stricter.then(|| best.after(before).protect(SiteTables { tables }));
        let allowed = |at: usize, cell: usize| {
            let Some(today) = &today else { return true };
            let table = today.tables.tables.get(at).filter(|_| today.again.is_none());
            table.and_then(|table| table.cells.get(cell)?.published()).is_some()
        };
        let proven = today.as_ref().is_none_or(|today| today.proven);
        let mut outcome = Outcome { proven, again: Some(why), ..Outcome::without_tables(extent) };
        let mut statuses = system.cells.iter().enumerate();
        for table in requested {
            let means = there(table).filter(|_| !stricter).map(|then| then.means.clone());
            outcome.means.0.push(means.unwrap_or_else(|| vec![None; table.columns.len()]));
            let weighted = there(table).filter(|_| !stricter).map(|then| then.weighted.clone());
            outcome.weighted.0.push(weighted.unwrap_or_else(|| vec![None; table.columns.len()]));
            let stood = there(table).and_then(|then| Some((then, statuses.next()?)));
            let (masked, hidden) = match stood {
                Some((then, (at, statuses))) => {
                    let published = then.published.iter().enumerate();
                    let shown: Vec<bool> = published.map(|(cell, then)| *then && allowed(at, cell)).collect();
                    let reason = |(status, shown): (&Status, &bool)| {
                        report::why(*status, *shown).or(Some(Why::Secondary)).filter(|_| !shown)
                    };
                    let mut masked = mask(&then.counts, shown.iter().copied());
                    for (cell, (low, high)) in
                        masked.cells.iter_mut().zip(&then.ranges).filter_map(|(c, r)| Some((c, (*r)?)))
                    {
                        *cell = Cell::Between(low, high);
                    }
                    (masked, statuses.iter().zip(&shown).map(reason).collect())
                }
                None => (mask(table, table.cells.iter().map(|_| false)), vec![Some(Why::Table); table.cells.len()]),
            };
            outcome.tables.0.tables.push(masked);
            outcome.hidden.push(hidden);
        }
        outcome
    }
}

/// Nothing said beside the columns of these tables.
fn nothing_beside<C, T: Clone>(tables: &[CrossTab<C>]) -> Vec<Vec<Option<T>>> {
    tables.iter().map(|table| vec![None; table.columns.len()]).collect()
}

/// Whether what an outcome says of hidden numbers leaves every secret of the system its room.
fn leaves_room(mut system: System, outcome: &Outcome, policy: &Policy) -> bool {
    let mut pattern: Pattern = system.quantities.iter().map(|quantity| quantity.fixed).collect();
    for (spec, statuses) in system.specs.iter().zip(&system.cells) {
        let Some(table) = outcome.tables.get(*spec) else { continue };
        for (status, cell) in statuses.iter().zip(&table.cells) {
            let (Status::Open(quantity) | Status::Primary(quantity, _)) = status else { continue };
            pattern[*quantity] |= cell.published().is_some();
            if let Some((low, high)) = cell.ends() {
                let form = system.quantities[*quantity].form.clone();
                system.bounds.push(Bound { form, low: i64::from(low), high: i64::from(high) });
            }
        }
    }
    repair::proves(&mut system, pattern, Margin::of(policy.min_count))
}

/// Hides one in sixteen of the large numbers that stand in two sums, one of them with a hidden part: where tables are tied to each other, which
/// numbers are hidden beside a small one would by itself still tell something. And, of so few people that nothing is said of hidden numbers,
/// two large ones of one in sixteen tables with a mean, which otherwise would tell which of two is the small one. Hiding more never takes
/// a proof away.
fn decoys(system: &System, mut pattern: Pattern, structure: &Structure, (policy, draws): (&Policy, Draws)) -> Pattern {
    let mut sums = vec![0; pattern.len()];
    let mut beside = vec![false; pattern.len()];
    for line in &system.lines {
        let members = || line.children.iter().copied().chain([line.parent]);
        let hides = members().any(|member| !pattern[member]);
        for member in members() {
            sums[member] += 1;
            beside[member] |= hides;
        }
    }
    for (at, quantity) in system.quantities.iter().enumerate() {
        let large = quantity.value >= i64::from(policy.min_count) && !quantity.fixed;
        if large && sums[at] > 1 && beside[at] && draws.happens(Purpose::Decoy, quantity.place, 1.0 / 16.0) {
            pattern[at] = false;
        }
    }
    if system.respondents() < i64::from(policy.fewest_for_ranges()) {
        for line in &system.lines {
            let place = system.quantities[line.parent].place;
            let measured = place.table.by.is_none() && structure.measured.contains(&place.table.rows);
            let complete = measured && line.children.iter().all(|child| pattern[*child]);
            if complete && place.row == RowKey::Base && draws.happens(Purpose::Decoy, place, 1.0 / 16.0) {
                let large = |child: &usize| system.quantities[*child].value >= i64::from(policy.min_count);
                let mut large: Vec<usize> = line.children.iter().copied().filter(large).collect();
                let drawn = |child: &usize| draws.unit(Purpose::Companion, system.quantities[*child].place);
                large.sort_by(|one, other| drawn(one).total_cmp(&drawn(other)));
                large.iter().take(2).filter(|_| large.len() > 1).for_each(|child| pattern[*child] = false);
            }
        }
    }
    pattern
}
