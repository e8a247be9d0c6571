//! Rules of who is asked what, said as a person would: "Only if you answered “Yes” to question 4."

use crate::locale::message::Argument;
use crate::locale::{markdown, number};
use crate::model::control::{Choice, Control, Item, MissingCode};
use crate::model::expression::{Operator, Reference, Term};
use crate::model::instrument::{Instrument, Question};

use super::compose::missing_label;
use super::line::Voice;

/// The rule as a clause that "only if" can stand before. `None` where paper cannot say it: a calculation, two answers
/// compared, a rule with more turns than one sentence holds.
pub(crate) fn clause(term: &Term, instrument: &Instrument, voice: Voice<'_>) -> Option<String> {
    let words = Words { instrument, voice };
    match gather(&plain(term, false)) {
        Gathered::One(one) => words.simple(&one),
        Gathered::Several(operator, parts) => {
            if let Some(alternatives) = words.alternatives(operator, &parts) {
                return Some(alternatives);
            }
            let parts = parts.iter().map(|part| words.part(part)).collect::<Option<Vec<_>>>()?;
            words.join(if operator == Operator::And { "print-all-of" } else { "print-any-of" }, parts)
        }
    }
}

/// The same rule with every `not` moved to the comparisons (De Morgan's laws, which Kleene's logic keeps).
fn plain(term: &Term, negated: bool) -> Term {
    use Operator::*;
    match term {
        Term::Not(inner) => plain(inner, !negated),
        Term::Binary { operator: operator @ (And | Or), left, right } => {
            let operator = match (operator, negated) {
                (And, false) | (Or, true) => And,
                _ => Or,
            };
            let (left, right) = (Box::new(plain(left, negated)), Box::new(plain(right, negated)));
            Term::Binary { operator, left, right }
        }
        Term::Binary { operator, left, right } => {
            let (mut operator, mut left, mut right) = (*operator, left.clone(), right.clone());
            // "18 <= age" reads as "age >= 18".
            if matches!(*left, Term::Number(_) | Term::Choice(_)) {
                std::mem::swap(&mut left, &mut right);
                operator = match operator {
                    Less => Greater,
                    LessOrEqual => GreaterOrEqual,
                    Greater => Less,
                    GreaterOrEqual => LessOrEqual,
                    other => other,
                };
            }
            let operator = match (operator, negated) {
                (other, false) => other,
                (Equal, true) => NotEqual,
                (NotEqual, true) => Equal,
                (Less, true) => GreaterOrEqual,
                (LessOrEqual, true) => Greater,
                (Greater, true) => LessOrEqual,
                (GreaterOrEqual, true) => Less,
                (other, true) => return Term::Not(Box::new(Term::Binary { operator: other, left, right })),
            };
            Term::Binary { operator, left, right }
        }
        other if negated => Term::Not(Box::new(other.clone())),
        other => other.clone(),
    }
}

enum Gathered {
    One(Term),
    Several(Operator, Vec<Term>),
}

/// "a and (b and c)" as one list.
fn gather(term: &Term) -> Gathered {
    let Term::Binary { operator: operator @ (Operator::And | Operator::Or), left, right } = term else {
        return Gathered::One(term.clone());
    };
    let mut parts = Vec::new();
    for side in [left, right] {
        match gather(side) {
            Gathered::Several(inner, terms) if inner == *operator => parts.extend(terms),
            _ => parts.push((**side).clone()),
        }
    }
    Gathered::Several(*operator, parts)
}

struct Words<'a> {
    instrument: &'a Instrument,
    voice: Voice<'a>,
}

impl Words<'_> {
    /// A part of a list: simple, or several answers to the same question ("“Yes” or “Maybe” to question 4").
    fn part(&self, term: &Term) -> Option<String> {
        match gather(term) {
            Gathered::One(one) => self.simple(&one),
            Gathered::Several(operator, parts) => self.alternatives(operator, &parts),
        }
    }

    fn alternatives(&self, operator: Operator, parts: &[Term]) -> Option<String> {
        if operator != Operator::Or {
            return None;
        }
        let mut found: Option<(&str, &Reference)> = None;
        let mut labels = Vec::new();
        for part in parts {
            let (id, asked, choice) = match part {
                Term::Selected { question, choice, .. } => ("print-if-ticked", question, choice),
                Term::Binary { operator: Operator::Equal, left, right } => match (&**left, &**right) {
                    (Term::Answer(asked), Term::Choice(choice)) => ("print-if-answer", asked, choice),
                    _ => return None,
                },
                _ => return None,
            };
            if found.replace((id, asked)).is_some_and(|before| before != (id, asked)) {
                return None;
            }
            labels.push(self.label(asked, choice)?);
        }
        let (id, about) = found?;
        self.say(id, about, &[("answers", self.join("print-answers-or", labels)?)])
    }

    fn simple(&self, term: &Term) -> Option<String> {
        match term {
            Term::Selected { question, choice, .. } => {
                self.say("print-if-ticked", question, &[("answers", self.label(question, choice)?)])
            }
            Term::Answered(question) => self.say("print-if-replied", question, &[]),
            Term::Not(inner) => match &**inner {
                Term::Selected { question, choice, .. } => {
                    self.say("print-if-not-ticked", question, &[("answers", self.label(question, choice)?)])
                }
                Term::Answered(question) => self.say("print-if-not-replied", question, &[]),
                _ => None,
            },
            Term::Binary { operator, left, right } => self.comparison(*operator, left, right),
            _ => None,
        }
    }

    fn comparison(&self, operator: Operator, left: &Term, right: &Term) -> Option<String> {
        use Operator::*;
        match (left, right) {
            (Term::Answer(asked), Term::Choice(choice)) => {
                let id = match operator {
                    Equal => "print-if-answer",
                    NotEqual => "print-if-other-answer",
                    _ => return None,
                };
                self.say(id, asked, &[("answers", self.label(asked, choice)?)])
            }
            (Term::Answer(asked), value) => {
                let id = match operator {
                    Equal => "print-if-number",
                    NotEqual => "print-if-not-number",
                    Less => "print-if-less",
                    LessOrEqual => "print-if-at-most",
                    Greater => "print-if-more",
                    GreaterOrEqual => "print-if-at-least",
                    _ => return None,
                };
                self.say(id, asked, &[("number", self.number(value)?)])
            }
            (Term::Count(asked), value) => {
                let id = match operator {
                    Equal => "print-if-count",
                    NotEqual => "print-if-count-not",
                    Less => "print-if-count-less",
                    LessOrEqual => "print-if-count-at-most",
                    Greater => "print-if-count-more",
                    GreaterOrEqual => "print-if-count-at-least",
                    _ => return None,
                };
                // As a number where it is one that can be counted to, so that it picks the plural.
                match whole(value) {
                    Some(number) => self.fill(id, asked, &[("number", number.into())]),
                    None => self.say(id, asked, &[("number", self.number(value)?)]),
                }
            }
            _ => None,
        }
    }

    fn number(&self, term: &Term) -> Option<String> {
        let value = match term {
            Term::Number(value) => *value,
            Term::Negate(inner) => match **inner {
                Term::Number(value) => -value,
                _ => return None,
            },
            _ => return None,
        };
        let digits = (0..=6).find(|digits| {
            let scaled = value * 10_f64.powi(*digits);
            (scaled - scaled.round()).abs() < 1e-9
        })?;
        Some(number::decimal(self.voice.locale, value, u8::try_from(digits).ok()?))
    }

    fn say(&self, id: &str, asked: &Reference, more: &[(&'static str, String)]) -> Option<String> {
        let more: Vec<_> = more.iter().map(|(name, value)| (*name, value.into())).collect();
        self.fill(id, asked, &more)
    }

    fn fill(&self, id: &str, asked: &Reference, more: &[(&'static str, Argument)]) -> Option<String> {
        let question = self.reference(asked)?;
        let reader = if self.voice.guide { "guide" } else { "self" };
        let mut arguments = vec![("question", (&question).into()), ("reader", Argument::Form(reader))];
        arguments.extend_from_slice(more);
        Some(self.voice.messages.format(id, &arguments))
    }

    /// "question 4", "question 4 (The food)".
    fn reference(&self, asked: &Reference) -> Option<String> {
        let question = self.instrument.asked(asked)?;
        // In the digits that stand before the question itself, on paper and on the web.
        let number = question.number?.to_string();
        let messages = self.voice.messages;
        match self.item(question, asked) {
            None => Some(messages.format("print-question", &[("number", (&number).into())])),
            Some(item) => {
                Some(messages.format("print-question-item", &[("number", (&number).into()), ("item", (&item).into())]))
            }
        }
    }

    /// The words of the item that is looked at.
    fn item(&self, question: &Question, asked: &Reference) -> Option<String> {
        let Control::Matrix { items, .. } = &question.control else { return None };
        Some(markdown::plain(items.get(asked.item?)?.label.get(self.voice.locale).text))
    }

    /// A choice's or a missing answer's wording, in quotation marks.
    fn label(&self, asked: &Reference, choice: &str) -> Option<String> {
        let question = self.instrument.asked(asked)?;
        let quote = |text: &str| self.voice.messages.format("print-quote", &[("text", text.into())]);
        let by_name = |choices: &[Choice]| {
            let found = choices.iter().find(|candidate| candidate.name == choice)?;
            Some(quote(&markdown::plain(found.label.get(self.voice.locale).text)))
        };
        let (found, missing) = match &question.control {
            Control::ChooseOne { choices, .. } | Control::ChooseSeveral { choices, .. } => {
                (by_name(choices), &question.missing)
            }
            Control::Rank { choices } => (by_name(choices), &question.missing),
            Control::Matrix { scale, .. } => (by_name(&scale.choices), &scale.missing),
            Control::Grid { rows, columns, .. } => {
                (self.cell(rows, columns, choice).map(|cell| quote(&cell)), &question.missing)
            }
            Control::Range { .. }
            | Control::Number { .. }
            | Control::Date { .. }
            | Control::Text { .. }
            | Control::Note => (None, &question.missing),
        };
        found.or_else(|| {
            let code = MissingCode::parse(choice)?;
            let answer = missing.iter().find(|answer| answer.code == code);
            let own = answer.and_then(|answer| answer.label.as_ref());
            Some(quote(&match own {
                Some(label) => markdown::plain(label.get(self.voice.locale).text),
                None => self.voice.messages.text(missing_label(code)),
            }))
        })
    }

    fn cell(&self, rows: &[Item], columns: &[Item], name: &str) -> Option<String> {
        let (row, column) = name.split_once('.')?;
        let label = |items: &[Item], name: &str| {
            let item = items.iter().find(|item| item.name == name)?;
            Some(markdown::plain(item.label.get(self.voice.locale).text))
        };
        Some(format!("{}, {}", label(rows, row)?, label(columns, column)?))
    }

    /// "a, and b, and c", by a message of two places.
    fn join(&self, id: &str, parts: Vec<String>) -> Option<String> {
        parts.into_iter().reduce(|first, second| {
            self.voice.messages.format(id, &[("first", (&first).into()), ("second", (&second).into())])
        })
    }
}

/// A number that people count to.
fn whole(term: &Term) -> Option<u32> {
    match term {
        Term::Number(value) if value.fract() == 0.0 && (0.0..1e9).contains(value) => Some(*value as u32),
        _ => None,
    }
}
