//! Looks up the questions that an expression names.

use std::ops::Range;

use super::super::parser::{Problem, Syntax, SyntaxKind};
use super::super::scope::Kind;
use super::{Checker, said, with_nearest};
use crate::diagnostic::nearest;
use crate::model::expression::Reference;

impl Checker<'_> {
    /// Whether a word is a question (or an item of one), be it asked already or later.
    pub(super) fn is_name(&self, word: &str) -> bool {
        self.scope.all.contains(word.split('.').next().unwrap_or(word))
    }

    pub(super) fn named(&mut self, syntax: &Syntax) -> Option<(Reference, Kind)> {
        match &syntax.kind {
            SyntaxKind::Name(name) => self.question(name, &syntax.range),
            _ => {
                self.problems.push(Problem::new(syntax.range.clone(), "the name of a question should stand here"));
                None
            }
        }
    }

    /// Looks up a question, or an item of a matrix.
    pub(crate) fn question(&mut self, name: &str, range: &Range<usize>) -> Option<(Reference, Kind)> {
        let (question, item) = match name.split_once('.') {
            Some((question, item)) => (question, Some(item)),
            None => (name, None),
        };
        let Some(known) = self.scope.find(question) else {
            self.problems.push(self.unknown(question, range));
            return None;
        };
        if let Some(repeat) = &known.repeat
            && self.scope.repeat.as_ref() != Some(repeat)
        {
            let message =
                format!("`{question}` is asked several times (in the repeat `{repeat}`): it has no one answer here");
            self.problems.push(Problem::new(range.clone(), message));
            return None;
        }
        match (item, &known.kind) {
            (None, kind) => Some((known.whole(), kind.clone())),
            (Some(item), Kind::Unread) => Some((known.item(item, 0), Kind::Unread)),
            (Some(item), Kind::Matrix { items, choices }) => {
                if let Some(index) = items.iter().position(|known| known == item) {
                    return Some((known.item(item, index), Kind::One(choices.clone())));
                }
                let start = range.start + question.len() + 1;
                let problem = Problem::new(start..range.end, format!("`{question}` has no item `{item}`"));
                self.problems.push(with_nearest(problem, item, items, "its items are"));
                None
            }
            (Some(_), kind) => {
                let message = format!("`{question}` is {} and has no items", said(kind));
                self.problems.push(Problem::new(range.clone(), message));
                None
            }
        }
    }

    fn unknown(&self, name: &str, range: &Range<usize>) -> Problem {
        let range = range.start..range.start + name.len();
        if self.scope.current.as_deref() == Some(name) {
            let message = format!("`{name}` is this question itself, which is not answered yet");
            return Problem::new(range, message).hint("what an answer must be like is said by `constraint`");
        }
        if self.scope.all.contains(name) {
            let message = format!("`{name}` is asked later: only earlier questions can be looked at");
            return Problem::new(range, message).hint("move this question behind it");
        }
        if self.scope.derived.contains(name) {
            let message = format!("`{name}` is derived after the interview: only questions can be looked at");
            return Problem::new(range, message);
        }
        let problem = Problem::new(range, format!("unknown question `{name}`"));
        match nearest(name, self.scope.all.iter().map(String::as_str)) {
            Some(nearest) => problem.hint(format!("did you mean `{nearest}`?")),
            None => problem,
        }
    }
}
