//! Second pass: hides more until every protected number provably ranges widely enough, then shows again what can be.

use std::collections::BTreeSet;

use super::eliminate::Pattern;
use super::form::Form;
use super::freedom::Freedom;
use super::primary::Reason;
use super::program::{Goal, Program};
use super::system::{System, Target};
use super::witness::{Margin, Rows, Witnesses};

/// A pattern of which every target's safety is proven, or a target for which none was found.
pub(super) type Repaired = Result<Pattern, Target>;

/// Repairs a pattern; gives it back with its proofs, or a target that cannot be protected. `progress` hears how many of how
/// many targets are done.
pub(super) fn repair(
    system: &mut System,
    published: Pattern,
    margin: Margin,
    progress: &dyn Fn(usize, usize),
) -> Result<Repair, Target> {
    let rows = Rows::of(system);
    let groups = neighbours(system);
    let witnesses = Witnesses::new(system);
    let mut state = Repair { rows, groups, witnesses, published, margin, freedom: None };
    let mut next = 0;
    loop {
        loop {
            while next < system.targets.len() {
                progress(next, system.targets.len());
                if !state.secure(system, next) {
                    return Err(system.targets.swap_remove(next));
                }
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
        state.show_again(system);
        next = system.targets.len();
        // A reader does not know which hidden counts are small: none that may be may be pinned down.
        for form in state.narrow(system) {
            state.require(system, form, Reason::Small);
        }
        if next == system.targets.len() {
            break;
        }
    }
    progress(system.targets.len(), system.targets.len());
    Ok(state)
}

/// Whether every target has its proof under a pattern as it is.
pub(super) fn proves(system: &mut System, published: Pattern, margin: Margin) -> bool {
    let (rows, groups, witnesses) = (Rows::of(system), neighbours(system), Witnesses::new(system));
    let mut state = Repair { rows, groups, witnesses, published, margin, freedom: None };
    (0..system.targets.len()).all(|target| state.safe(system, target) || state.search(system, target))
}

/// A pattern in the making, and what is proven of it so far.
pub(super) struct Repair {
    pub rows: Rows,
    /// For each group of unknowns, the groups that an equation ties to it.
    groups: Vec<BTreeSet<usize>>,
    pub witnesses: Witnesses,
    pub published: Pattern,
    pub margin: Margin,
    pub freedom: Option<Freedom>,
}

impl Repair {
    /// Makes sure that a target is proven safe, hiding more if need be; false if even hiding everything does not help.
    fn secure(&mut self, system: &System, target: usize) -> bool {
        if self.safe(system, target) || self.search(system, target) {
            return true;
        }
        if self.widen(system, target, None) {
            return true;
        }
        for radius in [1, 3] {
            self.hide_around(system, target, radius);
            if self.search(system, target) || self.widen(system, target, None) {
                return true;
            }
        }
        self.hide_all(system);
        self.search(system, target)
    }

    pub(super) fn safe(&self, system: &System, target: usize) -> bool {
        self.witnesses.ranges[target].width() >= self.margin.wide(&system.targets[target].form, system)
    }

    /// Looks for proof under what is published now.
    pub(super) fn search(&mut self, system: &System, target: usize) -> bool {
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
            for largest in [true, false] {
                let program = self.program(system, &free);
                if let Some(change) = program.solve(Goal::Extreme { of: &form, largest }) {
                    self.witnesses.add(change, system, &self.rows, &self.published);
                }
                if self.safe(system, target) {
                    return true;
                }
            }
        }
        false
    }

    pub(super) fn require(&mut self, system: &mut System, form: Form, reason: Reason) {
        self.witnesses.add_target(&form);
        system.targets.push(Target { form, reason });
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
    pub(super) fn region(&self, system: &System, form: &Form, radius: usize) -> Vec<usize> {
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

    pub(super) fn program<'a>(&'a self, system: &'a System, free: &'a [usize]) -> Program<'a> {
        Program { system, rows: &self.rows, published: &self.published, free }
    }
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
