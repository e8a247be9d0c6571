//! Which tables to leave out when a number cannot be proven safe even with everything about it hidden.
//!
//! Ten people of seven nationalities are an example: whoever takes each hidden count for at least 1 knows that none is
//! above 4. A table that is not published at all shows no such cell.

use std::collections::BTreeSet;

use super::structure::Structure;
use super::system::{Status, System, Target};
use crate::model::codebook::VariableId;
use crate::model::table::TableSpec;

/// The tables that count the target, and all that the questionnaire ties to them, so that what is left says nothing of it.
pub(super) fn tables(system: &System, target: &Target, structure: &Structure) -> BTreeSet<TableSpec> {
    let group = |atom: &u32| system.atoms.get(*atom as usize).map_or(0, |info| info.group);
    let groups: BTreeSet<usize> = target.form.terms().iter().map(|(atom, _)| group(atom)).filter(|g| *g != 0).collect();
    let counts = |status: &Status| match status {
        Status::Open(quantity) | Status::Primary(quantity, _) => {
            let terms = system.quantities.get(*quantity).map_or(&[] as &[_], |quantity| quantity.form.terms());
            terms.iter().any(|(atom, _)| groups.contains(&group(atom)))
        }
        Status::Known | Status::Closed => false,
    };
    let touched: Vec<TableSpec> =
        system.specs.iter().zip(&system.cells).filter(|(_, cells)| cells.iter().any(counts)).map(|(s, _)| *s).collect();
    let ties = Ties::of(structure);
    let variables = |spec: &TableSpec| std::iter::once(spec.rows).chain(spec.by).collect::<Vec<VariableId>>();
    let alone: BTreeSet<VariableId> =
        touched.iter().filter(|spec| spec.by.is_none()).map(|spec| ties.class(spec.rows)).collect();
    let pairs: BTreeSet<BTreeSet<VariableId>> = match alone.is_empty() {
        true => touched.iter().map(|spec| variables(spec).into_iter().map(|v| ties.class(v)).collect()).collect(),
        false => BTreeSet::new(),
    };
    let closes = |spec: &&TableSpec| {
        let classes: BTreeSet<VariableId> = variables(spec).into_iter().map(|v| ties.class(v)).collect();
        !alone.is_disjoint(&classes) || (spec.by.is_some() && pairs.contains(&classes))
    };
    system.specs.iter().filter(closes).copied().collect()
}

/// Variables that the questionnaire ties together, each with the first of its class.
struct Ties(std::collections::BTreeMap<VariableId, VariableId>);

impl Ties {
    fn of(structure: &Structure) -> Ties {
        let gates = structure.gates.iter().map(|gate| {
            gate.followers.iter().copied().chain(gate.conditions.iter().map(|c| c.variable)).collect::<Vec<_>>()
        });
        let recodes = structure.recodes.iter().map(|recode| vec![recode.coarse, recode.fine]);
        let inclusions = structure.inclusions.iter().map(|i| vec![i.inner.variable, i.outer.variable]);
        let several = structure.several.iter().map(|several| several.choices.clone());
        let listed = structure.rankings.iter().chain(&structure.together).cloned();
        let mut ties = Ties(Default::default());
        for together in gates.chain(recodes).chain(inclusions).chain(several).chain(listed) {
            let classes: BTreeSet<VariableId> = together.iter().map(|variable| ties.class(*variable)).collect();
            let Some(first) = classes.first().copied() else { continue };
            for class in ties.0.values_mut().filter(|class| classes.contains(class)) {
                *class = first;
            }
            ties.0.extend(together.into_iter().map(|variable| (variable, first)));
        }
        ties
    }

    fn class(&self, variable: VariableId) -> VariableId {
        self.0.get(&variable).copied().unwrap_or(variable)
    }
}
