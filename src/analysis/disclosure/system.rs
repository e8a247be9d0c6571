//! The unknowns of a survey and every published number as a sum of them.

use std::collections::BTreeMap;

use super::axes::{self, Axes};
use super::draw::{DUMMIES, Draws, Place, Purpose};
use super::form::{Atom, Form};
use super::primary::{self, Reason};
use super::structure::Structure;
use super::witness::Margin;
use super::worth::worth;
use crate::analysis::table::{Count, CrossTab};
use crate::model::codebook::VariableId;
use crate::model::policy::Policy;
use crate::model::table::{ColumnKey, RowKey, TableSpec};

/// All that is known and asked about a survey's numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct System {
    /// The unknowns. Each is a whole number of at least 0.
    pub atoms: Vec<AtomInfo>,
    /// A possible value of every unknown: the true one, wherever a table gives it.
    pub truth: Vec<i64>,
    /// Forms that everybody knows to be 0.
    pub equations: Vec<Form>,
    /// The numbers that may be published, each once, however many cells show it.
    pub quantities: Vec<Quantity>,
    /// For each table, what it is and the status of each of its cells.
    pub specs: Vec<TableSpec>,
    pub cells: Vec<Vec<Status>>,
    /// What nobody must be able to work out.
    pub targets: Vec<Target>,
    /// Sums that a reader sees: a quantity and the quantities it is made of.
    pub lines: Vec<Line>,
    /// What is said of hidden numbers.
    pub bounds: Vec<Bound>,
}

/// A sum of which a reader is told the least and the most that it can be.
#[derive(Clone, Debug)]
pub(super) struct Bound {
    pub form: Form,
    pub low: i64,
    pub high: i64,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct AtomInfo {
    /// Atoms that stand in the same table (an axis, a block) have the same group.
    pub group: usize,
    /// The most that one respondent adds to it.
    pub own: i64,
    /// Counts people that could be told apart, so that a small value must not be worked out.
    pub people: bool,
    /// Of an edition that is published: the width that it promised.
    pub promised: Option<Margin>,
}

#[derive(Clone, Debug)]
pub(super) struct Quantity {
    pub form: Form,
    pub value: i64,
    /// May be published if nothing is given away by it.
    pub candidate: bool,
    /// Published whatever happens: the number of respondents.
    pub fixed: bool,
    /// 0 for a number of one variable, 1 for a crossed one.
    pub depth: i64,
    /// What it is worth to show it ([`worth`](super::worth)).
    pub worth: f64,
    /// The first cell that shows it.
    pub place: Place,
}

/// How much more than another number it is worth to show how many people skipped a question, where that is public.
const OF_BLANKS: f64 = 1000.0;

/// What becomes of one cell of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    /// The questionnaire itself says that it is 0.
    Known,
    /// Published if this quantity is.
    Open(usize),
    /// Not published, for this reason.
    Primary(usize, Reason),
    /// The whole table is not published.
    Closed,
}

/// A sum that must stay unknown within a margin.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Target {
    pub form: Form,
    pub reason: Reason,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Line {
    pub parent: usize,
    pub children: Vec<usize>,
}

/// Where the atoms of the tables are.
pub(super) struct Layout<'a> {
    pub axes: &'a Axes,
    pub respondents: Atom,
    /// By axis and part.
    pub single: Vec<Vec<Option<Atom>>>,
    /// By block, then as the block's counts.
    pub crossed: Vec<Vec<Option<Atom>>>,
}

impl System {
    /// The system of all tables of a survey with so many respondents.
    pub(super) fn of(
        tables: &[CrossTab<Count>],
        structure: &Structure,
        (policy, draws): (&Policy, Draws),
        respondents: u32,
    ) -> System {
        let axes = Axes::of(tables, structure);
        let mut system = System::default();
        let layout = system.lay_out(&axes, structure, respondents);
        super::knowledge::add(&mut system, &layout, structure);
        let mut index = BTreeMap::new();
        for (number, table) in tables.iter().enumerate() {
            let reason = |cell| primary::reason(table, cell, policy, structure);
            let known = |cell| primary::is_public_blank(table, cell, policy, structure);
            let cells = match axes.unfit.contains(&number) {
                true => vec![Status::Closed; table.cells.len()],
                false => system.add_table(&layout, table, &mut index, (reason, known, draws)),
            };
            system.specs.push(table.spec);
            system.cells.push(cells);
        }
        system.hide_dummies(policy, draws);
        system.protect_targets(&layout, tables, structure, policy);
        system
    }

    /// Hides one in four of the numbers that are just large enough, where ranges are given: what is said of a small number is said
    /// of these as well, so that it does not say that the number is small.
    fn hide_dummies(&mut self, policy: &Policy, draws: Draws) {
        let least = i64::from(policy.min_count);
        if self.respondents() < i64::from(policy.fewest_for_ranges()) {
            return;
        }
        for quantity in self.quantities.iter_mut().filter(|quantity| quantity.value == least && !quantity.fixed) {
            quantity.candidate &= !draws.happens(Purpose::Dummy, quantity.place, DUMMIES);
        }
    }

    /// The most that a count of people can be.
    pub(super) fn respondents(&self) -> i64 {
        let everybody = self.atoms.iter().zip(&self.truth).filter(|(atom, _)| atom.group == 0);
        everybody.map(|(_, value)| *value).max().unwrap_or(0)
    }

    pub(super) fn atom(&mut self, value: i64, info: AtomInfo) -> Atom {
        self.atoms.push(info);
        self.truth.push(value);
        (self.atoms.len() - 1) as Atom
    }

    fn lay_out<'a>(&mut self, axes: &'a Axes, structure: &Structure, respondents: u32) -> Layout<'a> {
        let person = |group| AtomInfo { group, own: 1, people: true, promised: None };
        let total = self.atom(i64::from(respondents), person(0));
        let mut layout = Layout { axes, respondents: total, single: vec![], crossed: vec![] };
        for (number, axis) in axes.axes.iter().enumerate() {
            let gated = structure
                .gates
                .iter()
                .any(|gate| gate.followers.iter().any(|v| axes.keys(*v).is_some_and(|(axis, _)| axis == number)));
            let atoms = axis.counts.iter().enumerate().map(|(part, count)| {
                let states = axis.states.iter().zip(&axis.parts).filter(|(_, p)| **p == part);
                let only_not_asked = states.map(|(state, _)| state).all(|state| *state == RowKey::NotAsked);
                // A question without a condition is asked of everybody, in public.
                let impossible = only_not_asked && !gated && *count == 0;
                (!impossible).then(|| self.atom(i64::from(*count), person(1 + number)))
            });
            let atoms: Vec<Option<Atom>> = atoms.collect();
            self.equations.push(Form::sum(atoms.iter().copied().flatten()).plus(-1, &Form::sum([total])));
            layout.single.push(atoms);
        }
        for (number, block) in axes.blocks.iter().enumerate() {
            let group = 1 + axes.axes.len() + number;
            let width = block.width();
            let empty_a = layout.impossible_parts(block.a, &block.parts_a);
            let empty_b = layout.impossible_parts(block.b, &block.parts_b);
            let excluded = super::knowledge::excluded(axes, block, structure);
            let atoms: Vec<Option<Atom>> = block
                .counts
                .iter()
                .enumerate()
                .map(|(at, count)| {
                    let structural = empty_a[at / width] || empty_b[at % width] || excluded[at];
                    let impossible = structural && *count == 0;
                    let info = AtomInfo { people: !block.guessed[at], ..person(group) };
                    (!impossible).then(|| self.atom(i64::from(*count), info))
                })
                .collect();
            for part in 0..axes::classes(&block.parts_a) {
                let cells = (0..width).filter_map(|other| atoms[part * width + other]);
                let margin = layout.union(block.a, &block.parts_a, part);
                self.equations.push(Form::sum(cells).plus(-1, &margin));
            }
            for part in 0..width {
                let cells = (0..axes::classes(&block.parts_a)).filter_map(|other| atoms[other * width + part]);
                let margin = layout.union(block.b, &block.parts_b, part);
                self.equations.push(Form::sum(cells).plus(-1, &margin));
            }
            layout.crossed.push(atoms);
        }
        self.equations.retain(|form| !form.is_zero());
        layout
    }

    fn add_table(
        &mut self,
        layout: &Layout,
        table: &CrossTab<Count>,
        index: &mut BTreeMap<Form, usize>,
        (reason, known, draws): (
            impl Fn((RowKey, ColumnKey)) -> Option<Reason>,
            impl Fn((RowKey, ColumnKey)) -> bool,
            Draws,
        ),
    ) -> Vec<Status> {
        let keys: Vec<_> = table.rows.iter().flat_map(|r| table.columns.iter().map(move |c| (*r, *c))).collect();
        let forms: Vec<Option<Form>> = keys.iter().map(|(row, column)| layout.form(table, *row, *column)).collect();
        let agrees = forms
            .iter()
            .zip(&table.cells)
            .all(|(form, count)| form.as_ref().is_some_and(|form| form.value(&self.truth) == i64::from(count.0)));
        if !agrees {
            return vec![Status::Closed; table.cells.len()];
        }
        let cells = keys.iter().zip(forms.into_iter().flatten()).zip(&table.cells);
        cells
            .map(|(((row, column), form), count)| {
                if form.is_zero() {
                    return Status::Known;
                }
                let depth = i64::from(
                    form.terms().iter().any(|(atom, _)| self.atoms[*atom as usize].group > layout.axes.axes.len()),
                );
                let fixed = form == Form::sum([layout.respondents]);
                let quantity = *index.entry(form.clone()).or_insert_with(|| {
                    let value = i64::from(count.0);
                    let place = Place { table: table.spec, row: *row, column: *column };
                    self.quantities.push(Quantity { form, value, candidate: false, fixed, depth, worth: 0.0, place });
                    self.quantities.len() - 1
                });
                // Shown before anything else, and no secret where it has to be hidden all the same.
                if known((*row, *column)) {
                    self.quantities[quantity].worth *= OF_BLANKS;
                    if let [(atom, _)] = self.quantities[quantity].form.terms() {
                        self.atoms[*atom as usize].people = false;
                    }
                }
                match reason((*row, *column)) {
                    Some(reason) if !fixed => Status::Primary(quantity, reason),
                    _ => {
                        self.quantities[quantity].candidate = true;
                        self.quantities[quantity].worth += worth(table, (*row, *column), draws);
                        Status::Open(quantity)
                    }
                }
            })
            .collect()
    }
}

/// An axis, and which of its states are meant.
type States<'s> = (usize, &'s [bool]);

impl Layout<'_> {
    /// The respondents in a class of an axis's coarser division.
    fn union(&self, axis: usize, parts: &axes::Classes, class: usize) -> Form {
        let states = self.axes.axes[axis].parts.iter().zip(parts).filter(|(_, coarse)| **coarse == class);
        let mut fine: Vec<usize> = states.map(|(part, _)| *part).collect();
        fine.sort_unstable();
        fine.dedup();
        Form::sum(fine.into_iter().filter_map(|part| self.single[axis][part]))
    }

    fn impossible_parts(&self, axis: usize, parts: &axes::Classes) -> Vec<bool> {
        (0..axes::classes(parts)).map(|class| self.union(axis, parts, class).is_zero()).collect()
    }

    /// The respondents whose state on an axis is one of these; `None` where no table divides the axis that way.
    pub(super) fn single(&self, axis: usize, wanted: &[bool]) -> Option<Form> {
        let parts = aligned(&self.axes.axes[axis].parts, wanted)?;
        Some(Form::sum(parts.into_iter().filter_map(|part| self.single[axis][part])))
    }

    /// The respondents in these states of one axis and those of another; `None` where no table divides them that way.
    pub(super) fn crossed(&self, (axis, wanted): States, (other, others): States) -> Option<Form> {
        let (number, swapped) = self.axes.block(axis, other)?;
        let block = &self.axes.blocks[number];
        let (in_a, in_b) = if swapped { (others, wanted) } else { (wanted, others) };
        let (parts_a, parts_b) = (aligned(&block.parts_a, in_a)?, aligned(&block.parts_b, in_b)?);
        let atoms = parts_a.iter().flat_map(|a| parts_b.iter().map(move |b| a * block.width() + b));
        Some(Form::sum(atoms.filter_map(|at| self.crossed[number][at])))
    }

    /// The states of a variable's axis that a row or a column gathers.
    pub(super) fn states(&self, variable: VariableId, holds: impl Fn(RowKey) -> bool) -> Option<(usize, Vec<bool>)> {
        let (axis, keys) = self.axes.keys(variable)?;
        Some((axis, keys.iter().map(|key| holds(*key)).collect()))
    }

    /// The sum that a cell of a table counts.
    pub(super) fn form(&self, table: &CrossTab<Count>, row: RowKey, column: ColumnKey) -> Option<Form> {
        let in_row = |key: RowKey| match row {
            RowKey::Total => true,
            RowKey::Base => matches!(key, RowKey::Category(_)),
            row => axes::display(table, key) == row,
        };
        let in_column = |key: RowKey| match column {
            ColumnKey::All => true,
            column => axes::column(key) == column,
        };
        let (rows, wanted_rows) = self.states(table.spec.rows, in_row)?;
        let by = table.spec.by.and_then(|by| self.states(by, in_column));
        match (row, column, by) {
            (RowKey::Total, ColumnKey::All, _) => Some(Form::sum([self.respondents])),
            (_, ColumnKey::All, _) => self.single(rows, &wanted_rows),
            (RowKey::Total, _, Some((columns, wanted))) => self.single(columns, &wanted),
            (_, _, Some((columns, wanted))) => self.crossed((rows, &wanted_rows), (columns, &wanted)),
            (_, _, None) => None,
        }
    }
}

/// The parts that these states make up, if they make up whole parts.
fn aligned(parts: &axes::Classes, wanted: &[bool]) -> Option<Vec<usize>> {
    let mut inside: Vec<usize> =
        parts.iter().zip(wanted).filter(|(_, wanted)| **wanted).map(|(part, _)| *part).collect();
    inside.sort_unstable();
    inside.dedup();
    let whole = parts.iter().zip(wanted).all(|(part, wanted)| *wanted || inside.binary_search(part).is_err());
    whole.then_some(inside)
}
