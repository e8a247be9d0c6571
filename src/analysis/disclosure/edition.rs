//! One publication of a survey's tables, and what it adds to what must stay unknown when the next one comes.

use std::collections::{BTreeMap, BTreeSet};

use super::Outcome;
use super::draw::{Draws, Place};
use super::form::Form;
use super::neighbour::Neighbour;
use super::primary::{self, Reason};
use super::published::{Described, WeightedShare};
use super::report::Why;
use super::structure::Structure;
use super::system::{AtomInfo, Bound, Quantity, Status, System, Target};
use super::witness::Margin;
use crate::analysis::table::{Count, CrossTab, SiteTables};
use crate::model::codebook::VariableId;
use crate::model::policy::Policy;
use crate::model::table::{ColumnKey, RowKey, TableSpec};

/// What was published of a survey's tables at one time, and what they counted.
#[derive(Clone)]
pub struct Edition {
    pub(super) tables: Vec<Issued>,
}

/// One table of an edition.
#[derive(Clone)]
pub(super) struct Issued {
    pub counts: CrossTab<Count>,
    /// For each cell, whether it was published.
    pub published: Vec<bool>,
    /// For each cell, between which ends it was said to lie, where it was hidden and something was said of it.
    pub ranges: Vec<Option<(u32, u32)>>,
    /// For each column, the mean that was printed, with what stood beside it.
    pub means: Vec<Option<Described>>,
    /// For each column, the weighted shares of its answers that were printed.
    pub weighted: Vec<Option<Vec<WeightedShare>>>,
    /// The whole table was left out: nothing was proven about its cells.
    pub closed: bool,
}

impl Edition {
    /// What is published of these tables.
    pub fn of(counted: &SiteTables<Count>, outcome: &Outcome) -> Edition {
        let of_table = |(at, counts): (usize, &CrossTab<Count>)| {
            let said = outcome.tables.tables.get(at).map_or(&[][..], |table| &table.cells);
            Issued {
                counts: counts.clone(),
                published: said.iter().map(|cell| cell.published().is_some()).collect(),
                ranges: said.iter().map(|cell| cell.ends()).collect(),
                means: outcome.means.get(at).cloned().unwrap_or_default(),
                weighted: outcome.weighted.get(at).cloned().unwrap_or_default(),
                closed: outcome.hidden.get(at).is_some_and(|cells| cells.contains(&Some(Why::Table))),
            }
        };
        Edition { tables: counted.tables.iter().enumerate().map(of_table).collect() }
    }

    /// Whether anything was published at all.
    pub fn publishes(&self) -> bool {
        self.tables.iter().any(|table| table.published.contains(&true))
    }

    /// The tables of which the two say different things: other numbers, ranges or means, or all of it in one of them alone.
    pub fn differing(&self, before: &Edition) -> BTreeSet<TableSpec> {
        let specs = self.tables.iter().chain(&before.tables).map(|table| table.counts.spec);
        let said = |edition: &Edition, spec| edition.table(spec).map(Issued::said).filter(|said| !said.is_empty());
        specs.filter(|spec| said(self, *spec) != said(before, *spec)).collect()
    }

    /// The number of respondents.
    pub(super) fn respondents(&self) -> u32 {
        let totals = self.tables.iter().filter_map(|table| table.counts.cell(RowKey::Total, ColumnKey::All));
        totals.map(|count| count.0).max().unwrap_or(0)
    }

    /// Whether these tables are all in the edition, and count the same.
    pub(super) fn counts_the_same(&self, tables: &[CrossTab<Count>]) -> bool {
        let cells = |table: &CrossTab<Count>| table.cells.iter().map(|count| count.0).collect::<Vec<u32>>();
        tables.iter().all(|table| self.table(table.spec).is_some_and(|then| cells(&then.counts) == cells(table)))
    }

    /// The table of this kind.
    pub(super) fn table(&self, spec: TableSpec) -> Option<&Issued> {
        self.tables.iter().find(|table| table.counts.spec == spec)
    }

    /// The mean of a column that it printed, with what stood beside it, and of how many people.
    pub(super) fn mean(&self, place: Place) -> Option<(Described, u32)> {
        let table = self.table(place.table)?;
        let column = table.counts.columns.iter().position(|column| *column == place.column)?;
        let mean = table.means.get(column).copied().flatten()?;
        Some((mean, table.counts.cell(RowKey::Base, place.column)?.0))
    }

    /// The variables of its tables.
    pub fn variables(&self) -> impl Iterator<Item = VariableId> {
        self.tables.iter().flat_map(|table| std::iter::once(table.counts.spec.rows).chain(table.counts.spec.by))
    }
}

/// What a reader sees of one number.
#[derive(Clone, Copy, PartialEq)]
enum Said {
    Nothing,
    Exactly(u32),
    Between(u32, u32),
    Mean(Described),
    Weighted(WeightedShare),
}

impl Issued {
    /// All that a reader sees of it, cell by cell and then column by column; nothing where nothing is shown.
    fn said(&self) -> Vec<Said> {
        let cells = self.counts.cells.iter().zip(&self.published).zip(&self.ranges);
        let cells = cells.map(|((count, shown), range)| match range {
            Some((low, high)) => Said::Between(*low, *high),
            None if *shown => Said::Exactly(count.0),
            None => Said::Nothing,
        });
        let means = self.means.iter().map(|mean| mean.map_or(Said::Nothing, Said::Mean));
        let weighted = self.weighted.iter().flatten().flatten().map(|share| Said::Weighted(*share));
        let said: Vec<Said> = cells.chain(means).chain(weighted).collect();
        if said.iter().any(|said| *said != Said::Nothing) { said } else { vec![] }
    }
}

/// Adds earlier editions, the oldest first, to a system: their unknowns, their published numbers, which nobody can take
/// back, and for each unknown that two editions have (the new one is an edition too), how many were added in between.
pub(super) fn join(editions: &[Edition], system: &mut System, structure: &Structure, policy: &Policy) {
    let joined: Vec<(System, u32)> =
        editions.iter().map(|edition| add_edition(edition, system, structure, policy)).collect();
    let mut layers: Vec<Layer> = joined.iter().map(|(earlier, offset)| Layer::of(earlier, *offset)).collect();
    let new = system.clone();
    layers.push(Layer::of(&new, 0));
    for (at, later) in layers.iter().enumerate() {
        for (before, edition) in layers[..at].iter().zip(editions) {
            add_differences(later, before, system, policy);
            let targets = newcomers(later, (before, edition), &system.truth, (structure, policy));
            system.targets.extend(targets);
        }
    }
}

/// Adds what other surveys published that some of the same people may have answered. A reader takes the one with fewer people for a part of
/// the other, so who is in one of the two alone is protected like those who came between two editions.
pub(super) fn join_neighbours(
    neighbours: &[Neighbour],
    system: &mut System,
    (structure, policy): (&Structure, &Policy),
    respondents: u32,
) {
    let new = system.clone();
    for neighbour in neighbours {
        for edition in neighbour.editions.iter().filter(|edition| edition.publishes()) {
            let (theirs, offset) = add_edition(edition, system, &neighbour.structure, &neighbour.policy);
            let tables = theirs.specs.iter().zip(&theirs.cells);
            let both = tables.filter_map(|(spec, cells)| Some((neighbour.counterpart(*spec)?, cells.clone())));
            let (specs, cells): (Vec<TableSpec>, Vec<Vec<Status>>) = both.unzip();
            let theirs = Layer { specs: &specs, cells: &cells, quantities: &theirs.quantities, offset };
            let ours = Layer::of(&new, 0);
            let (later, before) = match edition.respondents() > respondents {
                true => (&theirs, &ours),
                false => (&ours, &theirs),
            };
            add_differences(later, before, system, policy);
            let shapes = neighbour.as_ours(edition);
            let targets = newcomers(later, (before, &shapes), &system.truth, (structure, policy));
            system.targets.extend(targets);
        }
    }
}

/// An edition's cells, where its unknowns start in the joined system.
struct Layer<'a> {
    specs: &'a [TableSpec],
    cells: &'a [Vec<Status>],
    quantities: &'a [Quantity],
    offset: u32,
}

impl<'a> Layer<'a> {
    fn of(system: &'a System, offset: u32) -> Layer<'a> {
        Layer { specs: &system.specs, cells: &system.cells, quantities: &system.quantities, offset }
    }

    fn form(&self, status: &Status) -> Option<Form> {
        match status {
            Status::Open(quantity) | Status::Primary(quantity, _) => {
                self.quantities.get(*quantity).map(|quantity| quantity.form.shifted(self.offset))
            }
            Status::Known => Some(Form::default()),
            Status::Closed => None,
        }
    }
}

fn add_edition(edition: &Edition, system: &mut System, structure: &Structure, policy: &Policy) -> (System, u32) {
    let open: Vec<&Issued> = edition.tables.iter().filter(|table| !table.closed).collect();
    let tables: Vec<CrossTab<Count>> = open.iter().map(|table| table.counts.clone()).collect();
    let earlier = System::of(&tables, structure, (policy, Draws::known()), edition.respondents());
    let offset = system.atoms.len() as u32;
    let groups = system.atoms.iter().map(|atom| atom.group + 1).max().unwrap_or(1);
    let promised = Some(Margin::of(policy.min_count));
    for (atom, value) in earlier.atoms.iter().zip(&earlier.truth) {
        let group = if atom.group == 0 { 0 } else { atom.group + groups };
        system.atom(*value, AtomInfo { group, promised, ..*atom });
    }
    system.equations.extend(earlier.equations.iter().map(|form| form.shifted(offset)));
    let mut published = BTreeSet::new();
    for (cells, table) in earlier.cells.iter().zip(open) {
        for (status, _) in cells.iter().zip(&table.published).filter(|(_, shown)| **shown) {
            if let Status::Open(quantity) | Status::Primary(quantity, _) = status {
                published.insert(*quantity);
            }
        }
    }
    for quantity in published {
        let quantity = &earlier.quantities[quantity];
        let form = quantity.form.shifted(offset);
        system.quantities.push(Quantity { form, candidate: true, fixed: true, worth: 0.0, ..quantity.clone() });
    }
    for (cells, table) in earlier.cells.iter().zip(edition.tables.iter().filter(|table| !table.closed)) {
        for (status, range) in cells.iter().zip(&table.ranges) {
            if let (Status::Open(quantity) | Status::Primary(quantity, _), Some((low, high))) = (status, range) {
                let form = earlier.quantities[*quantity].form.shifted(offset);
                system.bounds.push(Bound { form, low: i64::from(*low), high: i64::from(*high) });
            }
        }
    }
    let targets = earlier.targets.iter();
    let targets = targets.map(|target| Target { form: target.form.shifted(offset), reason: target.reason });
    system.targets.extend(targets);
    (earlier, offset)
}

/// The unknowns of two editions correspond where the cells of their tables do: each cell of the later edition is the
/// cell of the one before and those who came since.
fn add_differences(later: &Layer, before: &Layer, system: &mut System, policy: &Policy) {
    let index: BTreeMap<TableSpec, &Vec<Status>> = before.specs.iter().copied().zip(before.cells).collect();
    let mut pairs: BTreeMap<Form, Form> = BTreeMap::new();
    for (spec, cells) in later.specs.iter().zip(later.cells) {
        let Some(earlier) = index.get(spec).filter(|earlier| earlier.len() == cells.len()) else { continue };
        for (now, then) in cells.iter().zip(*earlier) {
            // Of a number that is public in each edition the difference is, too.
            let is_public = |form: &Form| matches!(form.terms(), [(atom, _)] if !system.atoms.get(*atom as usize).is_none_or(|atom| atom.people));
            if let (Some(now), Some(then)) = (later.form(now), before.form(then))
                && !now.is_zero()
                && !(is_public(&now) && is_public(&then))
            {
                pairs.insert(now, then);
            }
        }
    }
    let small = 1..i64::from(policy.min_count);
    let both_are_published = later.offset != 0 && before.offset != 0;
    let promised = both_are_published.then(|| Margin::of(policy.min_count));
    for (now, then) in pairs {
        let since = now.plus(-1, &then);
        let value = since.value(&system.truth);
        // Fewer than before: answers were taken back or corrected, and a reader cannot count on a rise.
        if value < 0 {
            if small.contains(&-value) {
                system.targets.push(Target { form: since, reason: Reason::Small });
            }
            continue;
        }
        // Of the two it is the tables of the new edition that can still be left out.
        let ours = if before.offset == 0 { &then } else { &now };
        let group = ours.terms().first().map_or(0, |(atom, _)| system.atoms[*atom as usize].group);
        let atom = system.atom(value, AtomInfo { group: group.max(1), own: 1, people: false, promised });
        system.equations.push(since.plus(-1, &Form::sum([atom])));
        if small.contains(&value) {
            system.targets.push(Target { form: Form::sum([atom]), reason: Reason::Small });
        }
    }
}

/// Rules 2 and 3 among those who came between an edition and a later one: what a small group of them answered, and that all of
/// them answered alike, is a secret like that of any other group. Where people left, nobody can tell who came.
fn newcomers(
    later: &Layer,
    (before, edition): (&Layer, &Edition),
    truth: &[i64],
    (structure, policy): (&Structure, &Policy),
) -> Vec<Target> {
    let mut targets = BTreeMap::new();
    for (spec, cells) in later.specs.iter().zip(later.cells) {
        let then = before.specs.iter().position(|then| then == spec).and_then(|at| before.cells.get(at));
        let Some((then, issued)) = then.filter(|then| then.len() == cells.len()).zip(edition.table(*spec)) else {
            continue;
        };
        let now: Vec<Option<Form>> = cells.iter().map(|cell| later.form(cell)).collect();
        let came = |(now, then): (&Option<Form>, &Status)| Some(now.as_ref()?.plus(-1, &before.form(then)?));
        let Some(came) = now.iter().zip(then).map(came).collect::<Option<Vec<Form>>>() else { continue };
        let counts = came.iter().map(|form| u32::try_from(form.value(truth)).ok().map(Count));
        let Some(counts) = counts.collect::<Option<Vec<Count>>>() else { continue };
        let since = CrossTab { cells: counts, ..issued.counts.clone() };
        let keys = || since.rows.iter().flat_map(|row| since.columns.iter().map(move |column| (*row, *column)));
        let of = |wanted: (RowKey, ColumnKey)| came.get(keys().position(|key| key == wanted)?).cloned();
        for ((row, column), form) in keys().zip(&came) {
            let answer = matches!(row, RowKey::Category(_));
            let mut protect = |form: Form, reason| {
                if !form.is_zero() {
                    targets.entry(form).or_insert(reason);
                }
            };
            if answer && primary::reason(&since, (row, column), policy, structure) == Some(Reason::SmallBase) {
                protect(form.clone(), Reason::SmallBase);
            }
            // However few they are: that all of them answered alike is one more secret.
            if !policy.is_open() && primary::whole_group(&since, (row, column), structure) {
                let whole = of((if answer { RowKey::Base } else { RowKey::Total }, column)).unwrap_or_default();
                let past = of((RowKey::NotAsked, column)).filter(|_| !answer).unwrap_or_default();
                protect(whole.plus(-1, form).plus(-1, &past), Reason::WholeGroup);
            }
        }
    }
    targets.into_iter().map(|(form, reason)| Target { form, reason }).collect()
}
