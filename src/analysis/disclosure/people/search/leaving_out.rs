//! What gives way where no other people are found for a number, the later the more it costs; and what of it can be shown again.

use std::collections::BTreeSet;

use super::Search;
use crate::analysis::disclosure::people::page::{FactId, Placed};
use crate::analysis::disclosure::people::protected;
use crate::analysis::disclosure::primary;
use crate::analysis::table::{Count, CrossTab};

/// What is tried where no other people are found for a number, the later the more it costs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Show that there is nobody, where nobody is a secret only because it is hidden.
    ShowNobody,
    /// Leave out the crossed tables that hold it.
    CloseCrossed,
    /// All that hold it.
    CloseOwn,
    /// Hide all numbers of people in the tables of its questions.
    HideQuestions,
    /// In those of all that the questionnaire ties to it.
    HideTied,
    /// Leave out the tables of its questions.
    CloseQuestions,
    /// Those of all that is tied to it.
    CloseTied,
    /// Everything.
    CloseAll,
}

pub(super) const STEPS: [Step; 8] = [
    Step::ShowNobody,
    Step::CloseCrossed,
    Step::CloseOwn,
    Step::HideQuestions,
    Step::HideTied,
    Step::CloseQuestions,
    Step::CloseTied,
    Step::CloseAll,
];

/// So many numbers that were hidden with others are tried again.
const SPARED: usize = 150;

impl Search<'_> {
    /// Whether the number is protected under what is published now.
    pub(super) fn is_protected(&self, number: usize) -> bool {
        let all = protected::numbers(&self.page, &self.within, self.structure, self.policy);
        all.binary_search(&self.numbers[number]).is_ok()
    }

    /// Says less of a number for which no other people are found.
    pub(super) fn say_less(&mut self, number: usize, step: Step) {
        let facts: BTreeSet<FactId> = self.numbers[number].terms.iter().map(|(fact, _)| *fact).collect();
        if step == Step::ShowNobody {
            facts.iter().for_each(|fact| self.show_nobody(*fact));
            self.refit();
            return;
        }
        let own = self.questions(number);
        let parts: BTreeSet<usize> = own.iter().map(|question| self.moves.ties.part_of[*question]).collect();
        let behind = &self.behind;
        let gives = |table: &usize| {
            let placed = &self.page.placed[*table];
            let crossed = self.page.tables[*table].spec.by.is_some();
            let holds = placed.cells.iter().any(|fact| facts.contains(fact));
            let is_tied = || behind[*table].iter().any(|question| parts.contains(&self.moves.ties.part_of[*question]));
            placed.open
                && match step {
                    Step::ShowNobody => false,
                    Step::CloseCrossed => crossed && holds,
                    Step::CloseOwn => holds,
                    Step::HideQuestions | Step::CloseQuestions => !behind[*table].is_disjoint(&own),
                    Step::HideTied | Step::CloseTied => is_tied(),
                    Step::CloseAll => true,
                }
        };
        let tables: Vec<usize> = (0..self.page.tables.len()).filter(gives).collect();
        if !matches!(step, Step::HideQuestions | Step::HideTied) {
            tables.iter().for_each(|table| self.page.close(*table));
            return;
        }
        let cells: BTreeSet<FactId> = tables.iter().flat_map(|table| self.page.placed[*table].cells.clone()).collect();
        let is_of_people = |fact: &FactId| {
            let about = &self.page.facts[*fact];
            about.shown && !about.held && about.value > 0
        };
        let hidden: Vec<FactId> = cells.into_iter().filter(is_of_people).collect();
        hidden.iter().for_each(|fact| self.page.hide(*fact));
        self.spared.extend(hidden);
    }

    /// Shows again what was hidden for one number with all that stands beside it, the most worth first, as far as the people who were found
    /// do not need it.
    pub(super) fn show_again(&mut self) {
        let mut hidden: Vec<FactId> = std::mem::take(&mut self.spared).into_iter().collect();
        hidden.retain(|fact| self.page.facts[*fact].marked);
        hidden.sort_by(|one, other| self.page.facts[*other].worth.total_cmp(&self.page.facts[*one].worth));
        for fact in hidden.into_iter().take(SPARED) {
            self.page.show(fact);
            self.list();
            self.refit();
            let kinds = 0..self.moves.kinds.len();
            let proven =
                |number: usize| kinds.clone().map(Some).chain([None]).all(|insider| self.wide(number, insider));
            if !(0..self.numbers.len()).all(|number| proven(number) || self.free(number)) {
                self.page.hide(fact);
                self.refit();
            }
        }
    }

    /// Shows a hidden number that counts nobody, where no rule protects it in any of the cells that stand for it: nobody can be taken for
    /// somebody there.
    fn show_nobody(&mut self, fact: FactId) {
        let about = &self.page.facts[fact];
        if about.value != 0 || !about.marked {
            return;
        }
        let is_protected = |(table, placed): (&CrossTab<Count>, &Placed)| {
            let places = table.rows.iter().flat_map(|row| table.columns.iter().map(move |column| (*row, *column)));
            let mut own = placed.cells.iter().zip(places).filter(|(cell, _)| **cell == fact);
            own.any(|(_, place)| primary::reason(table, place, self.policy, self.structure).is_some())
        };
        if !self.page.tables.iter().zip(&self.page.placed).any(is_protected) {
            self.page.show(fact);
            self.page.facts[fact].held = true;
        }
    }
}
