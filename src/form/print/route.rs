//! Where an answer leads on paper: the questions right after it that nobody with this answer is asked.

use crate::model::control::{Choice, MissingCode};
use crate::model::expression::{Expression, Operator, Reference, Term};
use crate::model::instrument::{Element, Instrument, Question};

/// Where to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The question with this number on the form.
    Question(u32),
    /// Behind the last question.
    End,
}

/// An answer that a single cross says.
#[derive(Clone, Copy, Debug)]
pub enum Cross<'a> {
    /// A choice of a one-answer question, or one that rules out all others.
    Choice(&'a Choice),
    /// A declared missing answer.
    Missing(MissingCode),
    /// A step of a numeric scale.
    Number(i32),
}

/// The questions in the order asked, each with every rule that it stands under.
pub struct Route<'a> {
    stops: Vec<Stop<'a>>,
}

struct Stop<'a> {
    question: &'a Question,
    /// Of the section, the repeat and the question itself.
    rules: Vec<&'a Expression>,
    /// Which repeat it is asked in.
    repeat: Option<usize>,
}

impl<'a> Route<'a> {
    /// The questions of an instrument with their rules.
    pub fn of(instrument: &'a Instrument) -> Route<'a> {
        let mut stops = Vec::new();
        let mut repeats = 0;
        for section in &instrument.sections {
            for element in &section.elements {
                match element {
                    Element::Question(question) => stops.push(Stop {
                        question,
                        rules: section.relevant.iter().chain(&question.relevant).collect(),
                        repeat: None,
                    }),
                    Element::Repeat(repeat) => {
                        let rules = section.relevant.iter().chain(&repeat.relevant);
                        stops.extend(repeat.questions.iter().map(|question| Stop {
                            question,
                            rules: rules.clone().chain(&question.relevant).collect(),
                            repeat: Some(repeats),
                        }));
                        repeats += 1;
                    }
                }
            }
        }
        Route { stops }
    }

    /// Where somebody goes on who gives this answer, if the next question is not for them. `None` where they simply
    /// read on, or where it would lead out of a round of a repeat.
    pub fn target(&self, question: &Question, cross: Cross<'_>) -> Option<Target> {
        let from = self.stops.iter().position(|stop| std::ptr::eq(stop.question, question))?;
        let mut known = Known { question: from, cross, unasked: Vec::new() };
        let mut rest = self.stops.iter().enumerate().skip(from + 1).peekable();
        let mut skipped = 0;
        while let Some((place, stop)) = rest.next_if(|(_, stop)| stop.rules.iter().any(|rule| known.never(&rule.term)))
        {
            known.unasked.push(place);
            skipped += u32::from(stop.question.number.is_some());
        }
        let repeat = self.stops.get(from)?.repeat;
        if skipped == 0 || (repeat.is_some() && rest.peek().and_then(|(_, stop)| stop.repeat) != repeat) {
            return None;
        }
        let numbered = rest.find_map(|(_, stop)| stop.question.number);
        Some(numbered.map_or(Target::End, Target::Question))
    }
}

/// What is certain after one answer: it, and the questions that it rules out. Everything else may be anything.
struct Known<'a> {
    /// Places among all questions.
    question: usize,
    cross: Cross<'a>,
    unasked: Vec<usize>,
}

/// The truth values that an expression may still take, as a set (Kleene's three).
type Truths = u8;
const TRUE: Truths = 1;
const FALSE: Truths = 2;
const UNKNOWN: Truths = 4;
const ANY: Truths = TRUE | FALSE | UNKNOWN;

/// What a term may stand for.
#[derive(Clone, PartialEq)]
enum Worth<'a> {
    Any,
    Nothing,
    Name(&'a str),
    Missing(MissingCode),
    Number(f64),
}

impl<'a> Known<'a> {
    /// Cannot become true, whatever else is answered.
    fn never(&self, term: &Term) -> bool {
        self.truths(term) & TRUE == 0
    }

    fn truths(&self, term: &Term) -> Truths {
        match term {
            Term::Not(term) => each(self.truths(term), UNKNOWN, |a, _| negate(a)),
            Term::Binary { operator: Operator::And, left, right } => {
                each(self.truths(left), self.truths(right), |a, b| negate(either(negate(a), negate(b))))
            }
            Term::Binary { operator: Operator::Or, left, right } => each(self.truths(left), self.truths(right), either),
            Term::Binary { operator, left, right } => compare(*operator, &self.worth(left), &self.worth(right)),
            Term::Selected { question, choice, .. } => match self.answer(question) {
                Worth::Any => ANY,
                Worth::Name(name) if name == choice => TRUE,
                Worth::Missing(code) if code.name() == choice => TRUE,
                Worth::Nothing => UNKNOWN,
                _ => FALSE,
            },
            Term::Answered(question) => match self.answer(question) {
                Worth::Any => TRUE | FALSE,
                Worth::Nothing | Worth::Missing(_) => FALSE,
                _ => TRUE,
            },
            _ => ANY,
        }
    }

    fn worth<'t>(&'t self, term: &'t Term) -> Worth<'t> {
        match term {
            Term::Answer(asked) => self.answer(asked),
            Term::Number(number) => Worth::Number(*number),
            Term::Choice(name) => MissingCode::parse(name).map_or(Worth::Name(name), Worth::Missing),
            Term::Negate(term) => match self.worth(term) {
                Worth::Number(number) => Worth::Number(-number),
                Worth::Nothing => Worth::Nothing,
                _ => Worth::Any,
            },
            _ => Worth::Any,
        }
    }

    fn answer(&self, asked: &Reference) -> Worth<'_> {
        if asked.asked.is_some_and(|place| self.unasked.contains(&place)) {
            return Worth::Nothing;
        }
        if asked.asked != Some(self.question) || asked.item.is_some() {
            return Worth::Any;
        }
        match self.cross {
            Cross::Choice(choice) => Worth::Name(&choice.name),
            Cross::Missing(code) => Worth::Missing(code),
            Cross::Number(number) => Worth::Number(number.into()),
        }
    }
}

/// Every outcome of an operation on one value of each set.
fn each(left: Truths, right: Truths, operation: impl Fn(Truths, Truths) -> Truths) -> Truths {
    let mut out = 0;
    for a in [TRUE, FALSE, UNKNOWN].into_iter().filter(|a| left & a != 0) {
        for b in [TRUE, FALSE, UNKNOWN].into_iter().filter(|b| right & b != 0) {
            out |= operation(a, b);
        }
    }
    out
}

fn negate(a: Truths) -> Truths {
    match a {
        TRUE => FALSE,
        FALSE => TRUE,
        _ => UNKNOWN,
    }
}

fn either(a: Truths, b: Truths) -> Truths {
    match (a, b) {
        (TRUE, _) | (_, TRUE) => TRUE,
        (FALSE, FALSE) => FALSE,
        _ => UNKNOWN,
    }
}

fn compare(operator: Operator, left: &Worth<'_>, right: &Worth<'_>) -> Truths {
    let truth = |truth: bool| if truth { TRUE } else { FALSE };
    let order = |holds: fn(f64, f64) -> bool| match (left, right) {
        (Worth::Number(a), Worth::Number(b)) => truth(holds(*a, *b)),
        // Names and missing answers have no place among numbers.
        (Worth::Missing(_) | Worth::Name(_), _) | (_, Worth::Missing(_) | Worth::Name(_)) => FALSE | UNKNOWN,
        _ => ANY,
    };
    match (operator, left, right) {
        (_, Worth::Nothing, _) | (_, _, Worth::Nothing) => UNKNOWN,
        (_, Worth::Any, _) | (_, _, Worth::Any) => ANY,
        // A choice may be named `3`.
        (_, Worth::Name(_), Worth::Number(_)) | (_, Worth::Number(_), Worth::Name(_)) => ANY,
        (Operator::Equal, ..) => truth(left == right),
        (Operator::NotEqual, ..) => truth(left != right),
        (Operator::Less, ..) => order(|a, b| a < b),
        (Operator::LessOrEqual, ..) => order(|a, b| a <= b),
        (Operator::Greater, ..) => order(|a, b| a > b),
        (Operator::GreaterOrEqual, ..) => order(|a, b| a >= b),
        _ => ANY,
    }
}
