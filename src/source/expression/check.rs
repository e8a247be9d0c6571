//! Checks that every name of an expression is known and every operator gets what it works on.

mod lookup;

use std::ops::Range;

use super::parser::{Function, Problem, Syntax, SyntaxKind};
use super::scope::{Kind, Scope};
use crate::diagnostic::nearest;
use crate::model::control::MissingCode;
use crate::model::expression::{Operator, Reference, Term};

/// The checked term of an expression that is true or false. `None` means that a problem was reported.
pub(crate) fn condition(syntax: &Syntax, text: &str, scope: &Scope, problems: &mut Vec<Problem>) -> Option<Term> {
    Checker { text, scope, problems }.truth(syntax)
}

/// Checks the names of one expression; what is wrong with them goes to `problems`.
pub(crate) struct Checker<'c> {
    /// The expression as it is written.
    pub text: &'c str,
    pub scope: &'c Scope,
    pub problems: &'c mut Vec<Problem>,
}

impl<'c> Checker<'c> {
    fn truth(&mut self, syntax: &Syntax) -> Option<Term> {
        match &syntax.kind {
            SyntaxKind::Not(inner) => Some(Term::Not(Box::new(self.truth(inner)?))),
            SyntaxKind::Call { function: Function::Selected, arguments } => self.selected(syntax, arguments),
            SyntaxKind::Call { function: Function::Answered, arguments } => self.answered(syntax, arguments),
            SyntaxKind::Binary { operator, left, right } => match operator {
                Operator::And | Operator::Or => {
                    let (left, right) = (self.truth(left), self.truth(right));
                    Some(binary(*operator, left?, right?))
                }
                Operator::Equal | Operator::NotEqual => self.equality(*operator, left, right),
                Operator::Less | Operator::LessOrEqual | Operator::Greater | Operator::GreaterOrEqual => {
                    let (left, right) = (self.number(left), self.number(right));
                    Some(binary(*operator, left?, right?))
                }
                _ => self.not_a_truth(syntax),
            },
            SyntaxKind::In { left, choices } => self.membership(left, choices),
            SyntaxKind::Name(name) => {
                let (_, kind) = self.question(name, &syntax.range)?;
                let problem = Problem::new(syntax.range.clone(), format!("`{name}` alone is neither true nor false"));
                self.problems.push(match kind {
                    Kind::One(choices) => {
                        let choice = choices.first().map_or("...", String::as_str);
                        problem.hint(format!("compare it with a choice, such as `{name} = {choice}`"))
                    }
                    Kind::Several(choices) => {
                        let choice = choices.first().map_or("...", String::as_str);
                        problem.hint(format!("write `selected({name}, {choice})`"))
                    }
                    _ => problem.hint(format!("compare it, or write `answered({name})`")),
                });
                None
            }
            _ => self.not_a_truth(syntax),
        }
    }

    fn not_a_truth(&mut self, syntax: &Syntax) -> Option<Term> {
        // Look inside first: an unknown name is the better message.
        if let Some(_number) = self.number(syntax) {
            let written = self.text.get(syntax.range.clone()).unwrap_or_default();
            let problem = Problem::new(syntax.range.clone(), format!("`{written}` is a number, not true or false"));
            self.problems.push(problem.hint(format!("compare it: `{written} > 0`")));
        }
        None
    }

    fn number(&mut self, syntax: &Syntax) -> Option<Term> {
        match &syntax.kind {
            SyntaxKind::Number(number) => Some(Term::Number(*number)),
            SyntaxKind::Negate(inner) => Some(Term::Negate(Box::new(self.number(inner)?))),
            SyntaxKind::Binary {
                operator: operator @ (Operator::Add | Operator::Subtract | Operator::Multiply | Operator::Divide),
                left,
                right,
            } => {
                let (left, right) = (self.number(left), self.number(right));
                Some(binary(*operator, left?, right?))
            }
            SyntaxKind::Call { function: Function::Count, arguments } => self.count(syntax, arguments),
            SyntaxKind::Name(name) => {
                let (asked, kind) = self.question(name, &syntax.range)?;
                match kind {
                    Kind::Number | Kind::Unread => Some(Term::Answer(asked)),
                    kind => {
                        let message = format!("`{name}` is {}, not a number", said(&kind));
                        let problem = Problem::new(syntax.range.clone(), message);
                        self.problems.push(match kind {
                            Kind::One(_) => problem.hint("compare it with a choice by `=` or `!=`"),
                            Kind::Several(_) => problem.hint(format!("`count({name})` is a number")),
                            _ => problem,
                        });
                        None
                    }
                }
            }
            SyntaxKind::Not(_) | SyntaxKind::In { .. } | SyntaxKind::Call { .. } | SyntaxKind::Binary { .. } => {
                if self.truth(syntax).is_some() {
                    let written = self.text.get(syntax.range.clone()).unwrap_or_default();
                    let message = format!("`{written}` is true or false, not a number");
                    self.problems.push(Problem::new(syntax.range.clone(), message));
                }
                None
            }
        }
    }

    /// `q in (a, b)` is `q = a or q = b` written shorter; nothing after this knows of it.
    fn membership(&mut self, left: &Syntax, choices: &[Syntax]) -> Option<Term> {
        let mut terms = Vec::new();
        for (at, choice) in choices.iter().enumerate() {
            let written = |choice: &Syntax| self.text.get(choice.range.clone()).unwrap_or_default();
            if choices[..at].iter().any(|earlier| written(earlier) == written(choice)) {
                let message = format!("`{}` stands twice in this list", written(choice));
                self.problems.push(Problem::new(choice.range.clone(), message));
                continue;
            }
            let before = self.problems.len();
            terms.push(self.equality(Operator::Equal, left, choice));
            // What is wrong with the question itself is said once.
            let of_question =
                |problem: &Problem| left.range.start <= problem.range.start && problem.range.end <= left.range.end;
            if self.problems[before..].iter().any(of_question) {
                return None;
            }
        }
        let terms: Option<Vec<Term>> = terms.into_iter().collect();
        terms?.into_iter().reduce(|one, other| binary(Operator::Or, one, other))
    }

    /// `=` and `!=`: a question and a choice, two questions, or two numbers. A name is a question first on the left, and a
    /// choice of that question first on the right.
    fn equality(&mut self, operator: Operator, left: &Syntax, right: &Syntax) -> Option<Term> {
        let is_question = |syntax: &Syntax| matches!(&syntax.kind, SyntaxKind::Name(name) if self.is_name(name));
        let swapped = !is_question(left) && is_question(right);
        let (question, other) = if swapped { (right, left) } else { (left, right) };
        let SyntaxKind::Name(name) = &question.kind else {
            let (left, right) = (self.number(left), self.number(right));
            return Some(binary(operator, left?, right?));
        };
        // Both names are wrong: say so of both.
        let Some(known) = self.question(name, &question.range) else {
            if let SyntaxKind::Binary { .. } | SyntaxKind::Call { .. } | SyntaxKind::Not(_) = other.kind {
                self.number(other);
            }
            return None;
        };
        let value = self.value_of(&known, &question.range, other)?;
        let answer = Term::Answer(known.0);
        let (left, right) = if swapped { (value, answer) } else { (answer, value) };
        Some(binary(operator, left, right))
    }

    /// What a question of this kind is compared with.
    fn value_of(&mut self, known: &(Reference, Kind), place: &Range<usize>, other: &Syntax) -> Option<Term> {
        let (asked, kind) = known;
        let name = asked.name.as_str();
        let written = self.text.get(other.range.clone()).unwrap_or_default();
        match kind {
            Kind::One(choices) => {
                if choices.iter().any(|choice| choice == written) || MissingCode::parse(written).is_some() {
                    return Some(Term::Choice(counted(written, choices).into()));
                }
                if let SyntaxKind::Name(second) = &other.kind
                    && self.is_name(second)
                {
                    // Two questions compared with each other must have a choice in common.
                    let (second, kind) = self.question(second, &other.range)?;
                    let has_common = match &kind {
                        Kind::Unread => true,
                        Kind::One(others) => others.iter().any(|choice| choices.contains(choice)),
                        _ => false,
                    };
                    if !has_common {
                        let second = &second.name;
                        let message =
                            format!("`{name}` and `{second}` have no choice in common, so they are never equal");
                        self.problems.push(Problem::new(other.range.clone(), message));
                    }
                    return has_common.then_some(Term::Answer(second));
                }
                let message = format!("`{name}` has no choice `{written}`");
                let problem = Problem::new(other.range.clone(), message);
                self.problems.push(with_nearest(problem, written, choices, "its choices are"));
                None
            }
            Kind::Number => match MissingCode::parse(written) {
                Some(_) => Some(Term::Choice(written.into())),
                None => match &other.kind {
                    SyntaxKind::Name(word) if !self.is_name(word) => {
                        let message = format!("`{name}` is a number, and `{word}` is none");
                        let problem = Problem::new(other.range.clone(), message);
                        self.problems
                            .push(problem.hint("compare it with a number, or with a missing answer such as `refused`"));
                        None
                    }
                    _ => self.number(other),
                },
            },
            Kind::Unread => match &other.kind {
                SyntaxKind::Name(word) => Some(Term::Choice(word.clone())),
                _ => self.number(other),
            },
            Kind::Several(_) => {
                let message = format!("`{name}` takes several answers, so it is never equal to one");
                let choice = if matches!(other.kind, SyntaxKind::Name(_)) { written } else { "..." };
                let hint = format!("write `selected({name}, {choice})`");
                self.problems.push(Problem::new(place.clone(), message).hint(hint));
                None
            }
            Kind::Matrix { .. } | Kind::Date | Kind::Text | Kind::Rank(_) | Kind::Note => {
                let problem = Problem::new(place.clone(), format!("`{name}` is {} and cannot be compared", said(kind)));
                self.problems.push(match kind {
                    Kind::Matrix { items, .. } => {
                        let item = items.first().map_or("...", String::as_str);
                        problem.hint(format!("name one of its items: `{name}.{item}`"))
                    }
                    Kind::Note => problem,
                    _ => problem.hint(format!("`answered({name})` says whether there is an answer")),
                });
                None
            }
        }
    }

    fn selected(&mut self, call: &Syntax, arguments: &[Syntax]) -> Option<Term> {
        let [question, choice] = arguments else { return self.arguments(call, "selected(question, choice)") };
        let (asked, kind) = self.named(question)?;
        let name = &asked.name;
        let mut written = self.text.get(choice.range.clone()).unwrap_or_default();
        match &kind {
            Kind::One(choices) | Kind::Several(choices) => {
                written = counted(written, choices);
                if !choices.iter().any(|known| known == written) && MissingCode::parse(written).is_none() {
                    let problem = Problem::new(choice.range.clone(), format!("`{name}` has no choice `{written}`"));
                    self.problems.push(with_nearest(problem, written, choices, "its choices are"));
                    return None;
                }
            }
            Kind::Unread => {}
            kind => {
                let message = format!("`{name}` is {}; `selected` looks at choices", said(kind));
                self.problems.push(Problem::new(question.range.clone(), message));
                return None;
            }
        }
        let tick = match &kind {
            // Its variables stand in the order of its choices.
            Kind::Several(choices) => asked.variables().zip(choices).find(|(_, choice)| *choice == written),
            _ => None,
        };
        let tick = tick.map(|(id, _)| id);
        Some(Term::Selected { question: asked, choice: written.into(), tick })
    }

    fn count(&mut self, call: &Syntax, arguments: &[Syntax]) -> Option<Term> {
        let [question] = arguments else { return self.arguments(call, "count(question)") };
        let (asked, kind) = self.named(question)?;
        match kind {
            Kind::Several(_) | Kind::Unread => Some(Term::Count(asked)),
            kind => {
                let message = format!("`{}` is {}; `count` counts what is ticked", asked.name, said(&kind));
                self.problems.push(Problem::new(question.range.clone(), message));
                None
            }
        }
    }

    fn answered(&mut self, call: &Syntax, arguments: &[Syntax]) -> Option<Term> {
        let [question] = arguments else { return self.arguments(call, "answered(question)") };
        let (asked, kind) = self.named(question)?;
        let name = &asked.name;
        match kind {
            Kind::Matrix { items, .. } => {
                let item = items.first().map_or("...", String::as_str);
                let problem =
                    Problem::new(question.range.clone(), format!("`{name}` has an answer for each of its items"));
                self.problems.push(problem.hint(format!("name one of them: `answered({name}.{item})`")));
                None
            }
            Kind::Note => {
                let message = format!("`{name}` is a note, which is never answered");
                self.problems.push(Problem::new(question.range.clone(), message));
                None
            }
            _ => Some(Term::Answered(asked)),
        }
    }

    fn arguments(&mut self, call: &Syntax, form: &str) -> Option<Term> {
        self.problems.push(Problem::new(call.range.clone(), format!("this function is written `{form}`")));
        None
    }
}

/// The name of the choice that a missing answer is where it is counted among these choices; else the name as it is written.
fn counted<'n>(written: &'n str, choices: &[String]) -> &'n str {
    let code = MissingCode::parse(written).filter(|code| choices.iter().any(|choice| choice == code.counted()));
    code.map_or(written, |code| code.counted())
}

fn binary(operator: Operator, left: Term, right: Term) -> Term {
    Term::Binary { operator, left: Box::new(left), right: Box::new(right) }
}

fn with_nearest(problem: Problem, given: &str, names: &[String], lead: &str) -> Problem {
    match nearest(given, names.iter().map(String::as_str)) {
        Some(nearest) => problem.hint(format!("did you mean `{nearest}`?")),
        None => {
            let names: Vec<String> = names.iter().take(12).map(|name| format!("`{name}`")).collect();
            problem.hint(format!("{lead} {}", names.join(", ")))
        }
    }
}

/// A kind of question as a person would say it.
fn said(kind: &Kind) -> &'static str {
    match kind {
        Kind::One(_) => "a choice",
        Kind::Several(_) => "a question with several answers",
        Kind::Matrix { .. } => "a matrix",
        Kind::Number => "a number",
        Kind::Date => "a date",
        Kind::Text => "a text",
        Kind::Rank(_) => "a ranking",
        Kind::Note => "a note",
        Kind::Unread => "written with mistakes",
    }
}
