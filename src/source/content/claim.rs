//! What `assert` says: a claim that the prose makes in words.

use super::argument::Checker;
use super::call::{Call, Right};
use crate::diagnostic::nearest;
use crate::model::expression::Operator;
use crate::model::report::Assertion;
use crate::source::expression::parser::Problem;

impl Checker<'_, '_> {
    pub(super) fn assertion(&mut self, left_call: &Call, operator: Operator, right: &Right) -> Option<Assertion> {
        if matches!(left_call.name.text.as_str(), "most" | "least" | "rank") {
            let ranked = self.ranked(left_call)?;
            let Right::Name(word) = right else {
                let problem = Problem::new(left_call.range.clone(), "this is an answer, and is compared with one");
                self.problems.push(problem.hint(format!("write `assert most(…) = {}`", ranked.answers[0].name)));
                return None;
            };
            if operator != Operator::Equal {
                let problem = Problem::new(word.range.clone(), "an answer is compared by `=`");
                self.problems.push(problem);
                return None;
            }
            let names = || ranked.answers.iter().map(|answer| answer.name.as_str());
            let Some(answer) = names().position(|name| name == word.text) else {
                let problem = Problem::new(word.range.clone(), format!("there is no answer `{}`", word.text));
                self.problems.push(match nearest(&word.text, names()) {
                    Some(nearest) => problem.hint(format!("did you mean `{nearest}`?")),
                    None => problem.hint(format!(
                        "its answers are {}",
                        names().take(12).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
                    )),
                });
                return None;
            };
            return Some(Assertion::Ranked { ranked, answer });
        }
        let number = self.quantity(left_call);
        let other = match right {
            Right::Number(right) => return Some(Assertion::Bound { left: number?, operator, right: *right }),
            Right::Name(word) => {
                let problem = Problem::new(word.range.clone(), format!("`{}` is no number", word.text));
                self.problems
                    .push(problem.hint("compare with a number, or with another `people(…)`, `share(…)`, `mean(…)`"));
                None
            }
            Right::Call(call) => self.quantity(call),
        };
        let (left, right) = (number?, other?);
        if !left.is_like(&right) {
            let message =
                "these two are not of one kind: a count, a share and a mean cannot be compared with each other";
            self.problems.push(Problem::new(left_call.range.clone(), message));
            return None;
        }
        Some(Assertion::Order { left, operator, right })
    }
}
