//! Gaussian elimination, sparse and exact: which forms follow from those already known.

use std::collections::BTreeMap;

use super::form::{Atom, Form};
use super::modular::{P, add, inverse, multiply, of, subtract};

/// A vector modulo [`P`]; no entry is 0.
pub(super) type Vector = BTreeMap<Atom, u64>;

/// The span of the forms put in so far, in echelon form: every row has a leading unknown (its last) that no other row
/// leads with.
#[derive(Clone, Debug, Default)]
pub(super) struct Echelon {
    /// By leading unknown; the leading coefficient is 1 and left out.
    rows: BTreeMap<Atom, Vec<(Atom, u64)>>,
}

impl Echelon {
    /// What is left of a form when everything that is known has been subtracted: the same for two forms exactly when
    /// their difference is known. Empty if the form itself is known.
    pub(super) fn reduce(&self, form: &Form) -> Vector {
        let mut vector = Vector::new();
        for (atom, coefficient) in form.terms() {
            let value = of(*coefficient);
            if value != 0 {
                vector.insert(*atom, value);
            }
        }
        self.normalise(&mut vector);
        vector
    }

    /// Adds a reduced form to what is known, and gives its row back, with a leading 1.
    pub(super) fn insert(&mut self, reduced: &Vector) -> Option<Pivot> {
        let (lead, value) = reduced.last_key_value()?;
        let scale = inverse(*value);
        let rest: Vec<_> = reduced.range(..lead).map(|(atom, value)| (*atom, multiply(*value, scale))).collect();
        self.rows.insert(*lead, rest.clone());
        Some(Pivot { lead: *lead, rest })
    }

    fn normalise(&self, vector: &mut Vector) {
        let mut above = Atom::MAX;
        while let Some((atom, value)) = vector.range(..above).next_back().map(|(a, v)| (*a, *v)) {
            above = atom;
            if let Some(rest) = self.rows.get(&atom) {
                vector.remove(&atom);
                subtract_multiple(vector, value, rest);
            }
        }
    }
}

/// A row just put in: an unknown in terms of earlier ones.
#[derive(Clone, Debug)]
pub(super) struct Pivot {
    pub lead: Atom,
    rest: Vec<(Atom, u64)>,
}

impl Pivot {
    /// Brings a vector that was reduced before this row was put in up to date.
    pub(super) fn apply(&self, vector: &mut Vector) {
        if let Some(value) = vector.remove(&self.lead) {
            subtract_multiple(vector, value, &self.rest);
        }
    }

    /// Whether a reduced vector is a multiple of this row, so that knowing the row gives the vector away.
    pub(super) fn determines(&self, vector: &Vector) -> bool {
        let Some(value) = vector.get(&self.lead) else { return false };
        vector.len() == self.rest.len() + 1
            && self.rest.iter().all(|(atom, c)| vector.get(atom).is_some_and(|v| *v == multiply(*value, *c)))
    }
}

fn subtract_multiple(vector: &mut Vector, times: u64, row: &[(Atom, u64)]) {
    let minus = subtract(0, times % P);
    for (atom, coefficient) in row {
        let value = add(vector.get(atom).copied().unwrap_or(0), multiply(minus, *coefficient));
        if value == 0 {
            vector.remove(atom);
        } else {
            vector.insert(*atom, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_of_known_forms_is_known_and_nothing_else_is() {
        let mut echelon = Echelon::default();
        for form in [Form::sum([0, 1]), Form::sum([1, 2]), Form::sum([2, 3])] {
            let reduced = echelon.reduce(&form);
            echelon.insert(&reduced);
        }
        let known = Form::collect([(0, 1), (1, 2), (2, 2), (3, 1)]);
        assert!(echelon.reduce(&known).is_empty());
        assert!(!echelon.reduce(&Form::sum([0, 2])).is_empty());
        assert_eq!(
            echelon.reduce(&Form::sum([1])),
            echelon.reduce(&Form::collect([(3, -1), (1, 1), (2, -1), (1, 0), (2, 2), (3, 2), (2, -1), (3, -1)]))
        );
    }
}
