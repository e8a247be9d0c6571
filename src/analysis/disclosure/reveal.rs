//! Shows again what the proofs can do without, and looks for what a reader could still narrow down.

use std::collections::BTreeSet;

use super::eliminate::Pattern;
use super::form::Form;
use super::freedom::Freedom;
use super::primary::Reason;
use super::program::Goal;
use super::repair::Repair;
use super::system::{Line, System, Target};
use super::witness::{Margin, Witnesses, range};

impl Repair {
    /// Unknowns that are no secret, but that a reader could narrow down to values among which are small ones.
    pub(super) fn narrow(&mut self, system: &mut System) -> Vec<Form> {
        let known: BTreeSet<Form> = system.targets.iter().map(|target| target.form.clone()).collect();
        let freedom = Freedom::of(system, &self.rows, &self.published);
        let mut narrow = vec![];
        for (atom, info) in system.atoms.clone().iter().enumerate() {
            let form = Form::sum([atom as u32]);
            let value = system.truth[atom];
            let wide = self.margin.wide(&form, system);
            let may_be_small = value < 2 * wide;
            if !info.people || !may_be_small || freedom.component[atom].is_none() || known.contains(&form) {
                continue;
            }
            let changes = self.witnesses.changes_of(&form);
            if range(&changes, |_| true).width() >= wide {
                continue;
            }
            let free = freedom.members(&freedom.component[atom].into_iter().collect::<Vec<_>>());
            let mut extreme = |largest| {
                let goal = Goal::Extreme { of: &form, largest };
                let change = self.program(system, &free).solve(goal)?;
                let end = value + change.coefficient(atom as u32);
                self.witnesses.add(change, system, &self.rows, &self.published);
                Some(end)
            };
            let (least, most) = (extreme(false), extreme(true));
            let large = least.is_some_and(|least| least >= wide);
            let nobody = most.is_some_and(|most| most <= 1);
            let is_wide = range(&self.witnesses.changes_of(&form), |_| true).width() >= wide;
            if !large && !nobody && !is_wide {
                narrow.push(form);
            }
        }
        narrow
    }

    /// The hidden parts of sums that readers see, where they are small and not yet protected.
    pub(super) fn remainders(&self, system: &System) -> Vec<Form> {
        let known: BTreeSet<&Form> = system.targets.iter().map(|target| &target.form).collect();
        let forms = system.lines.iter().filter_map(|line| remainder(line, system, &self.published, self.margin));
        forms.filter(|form| !known.contains(form)).collect::<BTreeSet<Form>>().into_iter().collect()
    }

    /// Shows again every number that all targets can do without hiding.
    pub(super) fn show_again(&mut self, system: &mut System) {
        let mut allowed = vec![true; self.witnesses.moves.len()];
        let mut hidden: Vec<usize> = (0..self.published.len())
            .filter(|quantity| !self.published[*quantity] && system.quantities[*quantity].candidate)
            .collect();
        hidden.sort_by(|a, b| system.quantities[*b].worth.total_cmp(&system.quantities[*a].worth).then(a.cmp(b)));
        for quantity in hidden {
            let moved = self.witnesses.changes_of(&system.quantities[quantity].form);
            let mut keep = allowed.clone();
            moved.iter().for_each(|(number, _)| keep[*number] = false);
            let left = |changes: &[(usize, i64)]| range(changes, |number| keep[number]).width();
            let lost = |changes: &[(usize, i64)]| changes.iter().any(|(number, _)| allowed[*number] && !keep[*number]);
            let mut targets = self.witnesses.changes.iter().zip(&system.targets);
            if !targets
                .all(|(changes, target)| !lost(changes) || left(changes) >= self.margin.wide(&target.form, system))
            {
                continue;
            }
            self.published[quantity] = true;
            let touched =
                system.lines.iter().filter(|line| line.parent == quantity || line.children.contains(&quantity));
            let remainders: Vec<Form> =
                touched.filter_map(|line| remainder(line, system, &self.published, self.margin)).collect();
            let safe = |form: &Form| left(&self.witnesses.changes_of(form)) >= self.margin.wide(form, system);
            if !remainders.iter().all(safe) {
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
            fresh.add(witness, system, &self.rows, &self.published);
        }
        self.witnesses = fresh;
        self.freedom = None;
    }

    /// Whether the moves that are left prove the pattern; else a target that they do not.
    pub(super) fn holds(&mut self, system: &System) -> Result<(), Target> {
        self.prove_again(system);
        if let Some(target) = (0..system.targets.len()).find(|target| !self.safe(system, *target)) {
            return Err(system.targets[target].clone());
        }
        match self.remainders(system).into_iter().next() {
            Some(form) => Err(Target { form, reason: Reason::Small }),
            None => Ok(()),
        }
    }
}

/// The sum of a line's hidden parts, if it is a count under the threshold.
fn remainder(line: &Line, system: &System, published: &Pattern, margin: Margin) -> Option<Form> {
    let hidden = line.children.iter().filter(|child| !published[**child]);
    let form = hidden.fold(Form::default(), |sum, child| sum.plus(1, &system.quantities[*child].form));
    (1..=margin.0).contains(&form.value(&system.truth)).then_some(form)
}
