//! Sparse whole-number linear forms: a published number as a sum of unknown counts.

/// An unknown: a position in the system's list.
pub(super) type Atom = u32;

/// A sum of unknowns with whole coefficients, none of them 0, in ascending order of the unknowns.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Form(Vec<(Atom, i64)>);

impl Form {
    /// The sum of these unknowns.
    pub(super) fn sum(atoms: impl IntoIterator<Item = Atom>) -> Form {
        Form::collect(atoms.into_iter().map(|atom| (atom, 1)))
    }

    /// The sum of these terms; unknowns may come in any order and several times.
    pub(super) fn collect(terms: impl IntoIterator<Item = (Atom, i64)>) -> Form {
        let mut terms: Vec<(Atom, i64)> = terms.into_iter().collect();
        terms.sort_unstable();
        let mut form: Vec<(Atom, i64)> = Vec::with_capacity(terms.len());
        for (atom, coefficient) in terms {
            match form.last_mut() {
                Some(last) if last.0 == atom => last.1 += coefficient,
                _ => form.push((atom, coefficient)),
            }
        }
        form.retain(|(_, coefficient)| *coefficient != 0);
        Form(form)
    }

    /// `self + times * other`.
    pub(super) fn plus(&self, times: i64, other: &Form) -> Form {
        Form::collect(self.0.iter().copied().chain(other.0.iter().map(|(atom, c)| (*atom, c * times))))
    }

    /// The same form over unknowns that stand so many places later.
    pub(super) fn shifted(&self, by: Atom) -> Form {
        Form(self.0.iter().map(|(atom, c)| (atom + by, *c)).collect())
    }

    pub(super) fn terms(&self) -> &[(Atom, i64)] {
        &self.0
    }

    pub(super) fn coefficient(&self, atom: Atom) -> i64 {
        self.0.binary_search_by_key(&atom, |term| term.0).map_or(0, |at| self.0[at].1)
    }

    pub(super) fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    /// The form's value where the unknowns have these values.
    pub(super) fn value(&self, values: &[i64]) -> i64 {
        self.0.iter().map(|(atom, c)| c * values.get(*atom as usize).copied().unwrap_or(0)).sum()
    }
}
