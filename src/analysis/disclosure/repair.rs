//! Second pass: hides more until every protected number provably ranges widely enough, then shows again what can be.

use std::collections::BTreeSet;

use super::eliminate::Pattern;
use super::form::Form;
use super::freedom::Freedom;
use super::primary::Reason;
use super::program::{Goal, Program};
use super::system::{Line, System, Target};
use super::witness::{Margin, Rows, Witnesses};

/// A pattern of which every target's safety is proven, or nothing but the number of respondents.
#[derive(Clone, Debug)]
pub struct Repaired {
    pub published: Pattern,
    pub proven: bool,
}

/// Repairs a pattern. `progress` hears how many of how many targets are done.
pub fn repair(system: &mut System, published: Pattern, margin: Margin, progress: &dyn Fn(usize, usize)) -> Repaired {
    let rows = Rows::of(system);
    let groups = neighbours(system);
    let witnesses = Witnesses::new(system);
    let mut state = Repair { rows, groups, witnesses, published, margin, freedom: None };
    let mut proven = true;
    let mut next = 0;
    loop {
        loop {
            while next < system.targets.len() {
                progress(next, system.targets.len());
                proven &= state.secure(system, next);
                next += 1;
            }
            // A hidden remainder of a sum that readers see is a number too.
            let remainders = state.remainders(system);
            if remainders.is_empty() {
                break;
            }
            for form in remainders {
                state.require(system, form, Reason::Small);
            }
        }
        if !proven {
            break;
        }
        state.show_again(system);
        next = system.targets.len();
        // A reader does not know which hidden counts are small: none that may be may be pinned down.
        for form in state.narrow(system) {
            state.require(system, form, Reason::Small);
        }
        if next == system.targets.len() {
            proven = state.holds(system);
            break;
        }
    }
    if !proven {
        state.published = system.quantities.iter().map(|quantity| quantity.fixed).collect();
    }
    progress(system.targets.len(), system.targets.len());
    Repaired { published: state.published, proven }
}

struct Repair {
    rows: Rows,
    /// For each group of unknowns, the groups that an equation ties to it.
    groups: Vec<BTreeSet<usize>>,
    witnesses: Witnesses,
    published: Pattern,
    margin: Margin,
    freedom: Option<Freedom>,
}

impl Repair {
    /// Makes sure that a target is proven safe, hiding more if need be; false if even hiding everything does not help.
    fn secure(&mut self, system: &System, target: usize) -> bool {
        if self.safe(target) || self.search(system, target) {
            return true;
        }
        if self.widen(system, target) {
            return true;
        }
        for radius in [1, 3] {
            self.hide_around(system, target, radius);
            if self.search(system, target) || self.widen(system, target) {
                return true;
            }
        }
        self.hide_all(system);
        self.search(system, target)
    }

    fn safe(&self, target: usize) -> bool {
        self.margin.holds(self.witnesses.ranges[target])
    }

    /// Looks for proof under what is published now.
    fn search(&mut self, system: &System, target: usize) -> bool {
        let form = system.targets[target].form.clone();
        let freedom = match &self.freedom {
            Some(freedom) => freedom,
            None => self.freedom.insert(Freedom::of(system, &self.rows, &self.published)),
        };
        let mut components: Vec<usize> =
            form.terms().iter().filter_map(|(atom, _)| freedom.component[*atom as usize]).collect();
        components.sort_unstable();
        components.dedup();
        let all = freedom.members(&components);
        // The target's own tables first: small programmes, and mostly enough.
        for radius in [Some(0), Some(2), None] {
            let free: Vec<usize> = match radius {
                Some(radius) => {
                    let near: BTreeSet<usize> = self.region(system, &form, radius).into_iter().collect();
                    all.iter().copied().filter(|atom| near.contains(atom)).collect()
                }
                None => all.clone(),
            };
            if radius.is_some() && free.len() == all.len() {
                continue;
            }
            for insider in [true, false] {
                for largest in [true, false] {
                    let ranges = self.witnesses.ranges[target];
                    let done = if insider { ranges.insider.width() >= self.margin.outsider } else { self.safe(target) };
                    if done {
                        break;
                    }
                    let program = self.program(system, &free, insider);
                    if let Some(change) = program.solve(Goal::Extreme { of: &form, largest }) {
                        self.witnesses.add(change, system, &self.rows, &self.published);
                    }
                }
            }
            if self.safe(target) {
                return true;
            }
        }
        false
    }

    /// Hides the cheapest published numbers that let the target go far enough.
    fn widen(&mut self, system: &System, target: usize) -> bool {
        let form = system.targets[target].form.clone();
        let weights: Vec<f64> = system.quantities.iter().map(weight).collect();
        for radius in [0, 2, 4, usize::MAX] {
            let free = self.region(system, &form, radius);
            for (down, up) in self.ways(system, target) {
                let mut reached = true;
                for by in [-down, up].into_iter().filter(|by| *by != 0) {
                    let program = self.program(system, &free, true);
                    let change = program.solve(Goal::Change { of: &form, by, weights: &weights });
                    reached &= change.is_some_and(|change| self.allow(system, change));
                    if !reached {
                        break;
                    }
                }
                if reached && self.safe(target) {
                    return true;
                }
            }
        }
        false
    }

    /// How far down and up a target may be sent, in the order to be tried.
    fn ways(&self, system: &System, target: usize) -> Vec<(i64, i64)> {
        let wide = self.margin.outsider;
        let ranges = self.witnesses.ranges[target];
        let have = ranges.insider.down.min(wide - 1);
        let value = system.targets[target].form.value(&system.truth);
        let down = (value - 1).clamp(0, wide);
        let mut ways = vec![(0, wide - have), (0, wide), (down, wide - down), (wide, 0)];
        ways.dedup();
        ways
    }

    /// Takes a move in, hiding what it changes.
    fn allow(&mut self, system: &System, change: Form) -> bool {
        let mut moved = vec![];
        let mut dense = vec![0; system.atoms.len()];
        for (atom, by) in change.terms() {
            dense[*atom as usize] = *by;
        }
        for (quantity, published) in self.published.iter().enumerate() {
            if *published && system.quantities[quantity].form.value(&dense) != 0 {
                moved.push(quantity);
            }
        }
        if moved.iter().any(|quantity| system.quantities[*quantity].fixed) {
            return false;
        }
        let before = self.published.clone();
        for quantity in &moved {
            self.published[*quantity] = false;
        }
        let taken = self.witnesses.add(change, system, &self.rows, &self.published);
        if !taken {
            self.published = before;
        } else if !moved.is_empty() {
            self.freedom = None;
        }
        taken
    }

    fn require(&mut self, system: &mut System, form: Form, reason: Reason) {
        self.witnesses.add_target(&form);
        system.targets.push(Target { form, reason });
    }

    /// Unknowns that are no secret, but that a reader could narrow down to values among which are small ones.
    fn narrow(&mut self, system: &mut System) -> Vec<Form> {
        let known: BTreeSet<Form> = system.targets.iter().map(|target| target.form.clone()).collect();
        let freedom = Freedom::of(system, &self.rows, &self.published);
        let mut narrow = vec![];
        for (atom, info) in system.atoms.clone().iter().enumerate() {
            let form = Form::sum([atom as u32]);
            let value = system.truth[atom];
            let may_be_small = value < 2 * self.margin.outsider;
            if !info.people || !may_be_small || freedom.component[atom].is_none() || known.contains(&form) {
                continue;
            }
            let changes = self.witnesses.changes_of(&form);
            if self.margin.holds(self.witnesses.ranges(&changes, |_| true)) {
                continue;
            }
            let free = freedom.members(&freedom.component[atom].into_iter().collect::<Vec<_>>());
            let extreme = |largest| {
                let goal = Goal::Extreme { of: &form, largest };
                self.program(system, &free, false).solve(goal).map(|change| change.coefficient(atom as u32))
            };
            let (least, most) = (extreme(false).map(|by| value + by), extreme(true).map(|by| value + by));
            let large = least.is_some_and(|least| least >= self.margin.outsider);
            let nobody = most.is_some_and(|most| most <= 1);
            if !large && !nobody {
                narrow.push(form);
            }
        }
        narrow
    }

    /// The hidden parts of sums that readers see, where they are small and not yet protected.
    fn remainders(&self, system: &System) -> Vec<Form> {
        let known: BTreeSet<&Form> = system.targets.iter().map(|target| &target.form).collect();
        let forms = system.lines.iter().filter_map(|line| remainder(line, system, &self.published, self.margin));
        forms.filter(|form| !known.contains(form)).collect::<BTreeSet<Form>>().into_iter().collect()
    }

    /// Shows again every number that all targets can do without hiding.
    fn show_again(&mut self, system: &mut System) {
        let mut allowed = vec![true; self.witnesses.moves.len()];
        let mut hidden: Vec<usize> = (0..self.published.len())
            .filter(|quantity| !self.published[*quantity] && system.quantities[*quantity].candidate)
            .collect();
        let value = |quantity: &usize| (system.quantities[*quantity].shown, system.quantities[*quantity].value);
        hidden.sort_by_key(|quantity| (std::cmp::Reverse(value(quantity)), *quantity));
        for quantity in hidden {
            let moved = self.witnesses.changes_of(&system.quantities[quantity].form);
            let mut keep = allowed.clone();
            moved.iter().for_each(|(number, _)| keep[*number] = false);
            let safe =
                |changes: &[(usize, i64)]| self.margin.holds(self.witnesses.ranges(changes, |number| keep[number]));
            let lost = |changes: &[(usize, i64)]| changes.iter().any(|(number, _)| allowed[*number] && !keep[*number]);
            if !self.witnesses.changes.iter().all(|changes| !lost(changes) || safe(changes)) {
                continue;
            }
            self.published[quantity] = true;
            let touched =
                system.lines.iter().filter(|line| line.parent == quantity || line.children.contains(&quantity));
            let remainders: Vec<Form> =
                touched.filter_map(|line| remainder(line, system, &self.published, self.margin)).collect();
            let changes: Vec<_> = remainders.iter().map(|form| self.witnesses.changes_of(form)).collect();
            let safe =
                |changes: &Vec<(usize, i64)>| self.margin.holds(self.witnesses.ranges(changes, |number| keep[number]));
            if !changes.iter().all(safe) {
                self.published[quantity] = false;
                continue;
            }
            for form in remainders {
                if !system.targets.iter().any(|target| target.form == form) {
                    self.require(system, form, Reason::Small);
                }
            }
            allowed = keep;
        }
        self.prove_again(system);
    }

    /// Keeps the moves that leave every published number alone, each checked anew.
    fn prove_again(&mut self, system: &System) {
        let mut fresh = Witnesses::new(system);
        for witness in std::mem::take(&mut self.witnesses.moves) {
            fresh.add(witness.change, system, &self.rows, &self.published);
        }
        self.witnesses = fresh;
        self.freedom = None;
    }

    /// Whether the moves that are left prove the pattern.
    fn holds(&mut self, system: &System) -> bool {
        self.prove_again(system);
        let lines = system.lines.iter().filter_map(|line| remainder(line, system, &self.published, self.margin));
        let lines: Vec<Form> = lines.collect();
        let proven = |form: &Form| system.targets.iter().any(|target| target.form == *form);
        self.witnesses.ranges.iter().all(|ranges| self.margin.holds(*ranges)) && lines.iter().all(proven)
    }

    fn hide_around(&mut self, system: &System, target: usize, radius: usize) {
        let region: BTreeSet<usize> = self.region(system, &system.targets[target].form, radius).into_iter().collect();
        for (quantity, published) in self.published.iter_mut().enumerate() {
            let terms = system.quantities[quantity].form.terms();
            if !system.quantities[quantity].fixed && terms.iter().any(|(atom, _)| region.contains(&(*atom as usize))) {
                *published = false;
            }
        }
        self.freedom = None;
    }

    fn hide_all(&mut self, system: &System) {
        self.published = system.quantities.iter().map(|quantity| quantity.fixed).collect();
        self.freedom = None;
    }

    /// The unknowns of a form's tables, and of the tables tied to them in so many steps.
    fn region(&self, system: &System, form: &Form, radius: usize) -> Vec<usize> {
        if radius == usize::MAX {
            return (1..system.atoms.len()).collect();
        }
        let mut inside: BTreeSet<usize> =
            form.terms().iter().map(|(atom, _)| system.atoms[*atom as usize].group).collect();
        for _ in 0..radius {
            let next: BTreeSet<usize> = inside.iter().flat_map(|group| self.groups[*group].iter().copied()).collect();
            inside.extend(next);
        }
        (1..system.atoms.len()).filter(|atom| inside.contains(&system.atoms[*atom].group)).collect()
    }

    fn program<'a>(&'a self, system: &'a System, free: &'a [usize], insider: bool) -> Program<'a> {
        Program { system, rows: &self.rows, published: &self.published, free, insider }
    }
}

/// The sum of a line's hidden parts, if it is a count under the threshold.
fn remainder(line: &Line, system: &System, published: &Pattern, margin: Margin) -> Option<Form> {
    let hidden = line.children.iter().filter(|child| !published[**child]);
    let form = hidden.fold(Form::default(), |sum, child| sum.plus(1, &system.quantities[*child].form));
    (1..=margin.outsider).contains(&form.value(&system.truth)).then_some(form)
}

/// What hiding a number costs: the cells that show it, a little more for large counts.
fn weight(quantity: &super::system::Quantity) -> f64 {
    if quantity.candidate { quantity.shown as f64 + 0.05 * (1.0 + quantity.value as f64).ln() } else { 0.01 }
}

/// Which groups of unknowns stand in an equation together; the number of respondents (group 0) ties nothing.
fn neighbours(system: &System) -> Vec<BTreeSet<usize>> {
    let count = system.atoms.iter().map(|atom| atom.group + 1).max().unwrap_or(0);
    let mut neighbours = vec![BTreeSet::new(); count];
    for equation in &system.equations {
        let groups: BTreeSet<usize> =
            equation.terms().iter().map(|(atom, _)| system.atoms[*atom as usize].group).filter(|g| *g != 0).collect();
        for group in &groups {
            neighbours[*group].extend(groups.iter().copied());
        }
    }
    neighbours
}
