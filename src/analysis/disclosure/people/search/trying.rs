//! Which changes of answers are tried for a number: of the questions it counts first, then of more and more that is tied to them.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::{Search, Yields};
use crate::analysis::disclosure::people::columns::Column;
use crate::analysis::disclosure::people::page::Coded;
use crate::analysis::disclosure::people::protected::Number;
use crate::analysis::disclosure::people::wide::Changes;

/// What is answered otherwise.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Of {
    Question(usize),
    Both(usize, usize),
    Questions(BTreeSet<usize>),
    Part(usize),
}

/// Which changes are tried, each more than the one before.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scope {
    /// Of the question in the rows: the same people in the columns.
    Rows,
    /// Of the questions that the number counts.
    Own,
    /// Of all that the questionnaire ties to them, also several answers at once.
    Tied,
    /// Of all that stands in a table with them.
    Beside,
    /// And as those whom the number counts answered, or those whom it does not.
    Alike,
}

/// For what only is said beside numbers.
pub(super) const NEAR: [Scope; 2] = [Scope::Rows, Scope::Own];

/// For a number itself.
pub(super) const SCOPES: [Scope; 5] = [Scope::Rows, Scope::Own, Scope::Tied, Scope::Beside, Scope::Alike];

/// So many questions of one part are tried one by one.
const TIED: usize = 40;

impl Search<'_> {
    /// The changes of this scope.
    pub(super) fn columns(&mut self, number: usize, scope: Scope) -> Vec<Rc<Vec<Column>>> {
        let own = if scope == Scope::Rows { self.rows(number) } else { self.questions(number) };
        let parts: BTreeSet<usize> = own.iter().map(|question| self.moves.ties.part_of[*question]).collect();
        let mut questions = own.clone();
        if scope >= Scope::Tied {
            let tied = (0..self.moves.ties.part_of.len()).filter(|at| parts.contains(&self.moves.ties.part_of[*at]));
            questions.extend(tied.take(TIED));
        }
        if scope >= Scope::Beside {
            for part in &parts {
                let partners = self.page.partners(&self.moves.variables_of_part(*part));
                questions.extend(partners.into_iter().flat_map(|id| self.moves.questions_of(id)));
            }
        }
        let mut columns = vec![];
        for question in questions {
            columns.push(self.changes_of(Of::Question(question), &parts));
        }
        // A score far from one's own takes several answers at once.
        if self.yields == Yields::Mean && own.len() > 1 && parts.len() == 1 {
            columns.push(self.changes_of(Of::Questions(own.clone()), &parts));
        }
        // With a question that changes so much, changes of several at once are many more, and as little worth.
        let are_many = own.iter().any(|question| self.is_wide(*question));
        if scope == Scope::Alike && !are_many {
            let about = &self.numbers[number];
            let counts = |coded: &Coded| about.times(&self.page.counts(coded));
            let made = self.moves.of_number(&own, &counts, &self.page);
            columns.push(Changes::new(made).worth_trying(&self.page, &self.parts_behind, &parts));
        }
        let several = own.len() > 1;
        let own: Vec<usize> = own.into_iter().filter(|question| several || self.moves.manifold(*question)).collect();
        if let ([one] | [one, _], Some(other), true) = (own.as_slice(), own.last(), scope >= Scope::Tied && !are_many) {
            columns.push(self.changes_of(Of::Both(*one, *other), &parts));
        }
        if scope >= Scope::Tied {
            columns.extend(parts.iter().map(|part| self.changes_of(Of::Part(*part), &parts)));
        }
        columns
    }

    /// The changes of these answers that are worth trying for a number of these parts.
    pub(super) fn changes_of(&mut self, of: Of, parts: &BTreeSet<usize>) -> Rc<Vec<Column>> {
        self.make(&of);
        let made = self.made.get_mut(&of);
        made.map_or_else(Rc::default, |made| made.worth_trying(&self.page, &self.parts_behind, parts))
    }

    /// Whether so much else changes with a question that not all its changes are tried.
    pub(super) fn is_wide(&mut self, question: usize) -> bool {
        let of = Of::Question(question);
        self.make(&of);
        self.made.get(&of).is_some_and(Changes::are_many)
    }

    /// Makes the changes of these answers, once.
    pub(super) fn make(&mut self, of: &Of) {
        if self.made.contains_key(of) {
            return;
        }
        let (moves, page) = (&self.moves, &self.page);
        let columns = match of {
            Of::Question(question) => moves.of_question(*question, page),
            Of::Both(one, other) => moves.of_both((*one, *other), page),
            Of::Questions(questions) => moves.of_questions(questions, page),
            Of::Part(part) => moves.of_part(*part, page),
        };
        self.made.insert(of.clone(), Changes::new(columns));
    }

    /// The questions that a number counts.
    pub(super) fn questions(&self, number: usize) -> BTreeSet<usize> {
        self.questions_of(&self.numbers[number])
    }

    /// The questions in the rows of its tables.
    pub(super) fn rows(&self, number: usize) -> BTreeSet<usize> {
        let tables = self.numbers[number].terms.iter().filter_map(|(fact, _)| self.page.facts[*fact].table);
        tables.flat_map(|table| self.moves.questions_of(self.page.tables[table].spec.rows)).collect()
    }

    pub(super) fn questions_of(&self, number: &Number) -> BTreeSet<usize> {
        let mut questions = BTreeSet::new();
        for (fact, _) in &number.terms {
            let event = self.page.events.clone().position(|event| event == *fact);
            match event {
                Some(event) => questions.extend(self.moves.questions_of_event(&self.court.rules[event])),
                None => {
                    questions.extend(self.page.facts[*fact].table.into_iter().flat_map(|table| &self.behind[table]));
                }
            }
        }
        questions
    }
}

/// All changes, whatever they are of.
pub(super) fn flat(columns: &[Rc<Vec<Column>>]) -> Vec<&Column> {
    columns.iter().flat_map(|columns| columns.iter()).collect()
}
