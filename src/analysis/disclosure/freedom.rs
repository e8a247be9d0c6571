//! Which unknowns can still move under what is published, and which of them move together.

use super::eliminate::Pattern;
use super::system::System;
use super::witness::Rows;

/// The unknowns that no single public number fixes, in independent components.
#[derive(Clone, Debug)]
pub(super) struct Freedom {
    /// For each unknown its component, or `None` if it is fixed.
    pub component: Vec<Option<usize>>,
}

impl Freedom {
    pub(super) fn of(system: &System, rows: &Rows, published: &Pattern) -> Freedom {
        let fixed = fixed(system, rows, published);
        let mut parent: Vec<usize> = (0..system.atoms.len()).collect();
        for (row, form) in rows.forms.iter().enumerate().filter(|(row, _)| rows.binds(*row, published)) {
            let _ = row;
            let mut free = form.terms().iter().map(|(atom, _)| *atom as usize).filter(|atom| !fixed[*atom]);
            let Some(first) = free.next() else { continue };
            for other in free {
                let (a, b) = (find(&mut parent, first), find(&mut parent, other));
                parent[a.max(b)] = a.min(b);
            }
        }
        let component = (0..system.atoms.len()).map(|atom| (!fixed[atom]).then(|| find(&mut parent, atom)));
        Freedom { component: component.collect() }
    }

    /// The free unknowns of these components.
    pub(super) fn members(&self, components: &[usize]) -> Vec<usize> {
        let inside = |atom: &usize| self.component[*atom].is_some_and(|component| components.contains(&component));
        (0..self.component.len()).filter(inside).collect()
    }
}

/// Unknowns that a public row with one free unknown fixes, and those of a public sum that is 0; repeated until nothing
/// more follows.
fn fixed(system: &System, rows: &Rows, published: &Pattern) -> Vec<bool> {
    let mut fixed = vec![false; system.atoms.len()];
    let mut waiting: Vec<usize> = (0..rows.forms.len()).filter(|row| rows.binds(*row, published)).collect();
    while let Some(row) = waiting.pop() {
        let free: Vec<(usize, i64)> = rows.forms[row]
            .terms()
            .iter()
            .map(|(atom, c)| (*atom as usize, *c))
            .filter(|(atom, _)| !fixed[*atom])
            .collect();
        let same_sign = free.iter().all(|(_, c)| *c > 0) || free.iter().all(|(_, c)| *c < 0);
        let nothing = same_sign && free.iter().all(|(atom, _)| system.truth[*atom] == 0);
        if free.len() == 1 || nothing {
            for (atom, _) in free {
                fixed[atom] = true;
                waiting.extend(rows.of_atom[atom].iter().copied().filter(|other| rows.binds(*other, published)));
            }
        }
    }
    fixed
}

fn find(parent: &mut [usize], mut at: usize) -> usize {
    while parent[at] != at {
        parent[at] = parent[parent[at]];
        at = parent[at];
    }
    at
}
