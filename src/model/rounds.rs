//! The instrument of people over the rounds of a repeat: what a survey with `repeat:` counts, as one questionnaire with a row for
//! each person.
//!
//! Its questions are those that are asked once, and after them for every repeat: how many rounds somebody told of, and for every
//! question with choices in it which of them was the answer at least once. What ties these together (who told of one round has one
//! answer there) stands in their conditions and constraints, as if it were asked so: disclosure control, the witnesses of its proof
//! and the auditor meet ordinary questions. People are counted and not rounds, so that somebody with many rounds weighs no more.

use super::codebook::{Codebook, Origin, VariableId};
use super::control::{Choice, Choose, Control};
use super::expression::{Expression, Operator, Reference, Term};
use super::instrument::{Constraint, Element, Instrument, Question, Repeat, Rule, Section};
use crate::locale::Text;
use crate::locale::message::Messages;

/// People over rounds.
#[derive(Clone, Debug)]
pub struct Rounds {
    /// The questionnaire: what is asked once, then what is counted of each repeat.
    pub instrument: Instrument,
    /// The codebook of that questionnaire; the variables of questions are those of the survey's own codebook, under the same ids.
    pub codebook: Codebook,
    /// What each added question holds, in their order.
    pub added: Vec<Added>,
}

/// What is counted of somebody's rounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Added {
    /// How many there are, of the repeat that these variables are asked in.
    Number {
        /// The variables of the survey's own codebook, one at least.
        of: Vec<VariableId>,
    },
    /// Which answers were given in any of them, a tick for each: to a question with one answer.
    Given {
        /// The variable of the survey's own codebook.
        of: VariableId,
        /// How many answers it may have.
        choices: usize,
    },
    /// Which boxes were ticked in any of them.
    Ticked {
        /// The variables of the survey's own codebook.
        of: Vec<VariableId>,
    },
}

/// Why a question of a repeat has no figure, though it has choices: what ties its rounds together cannot be said of a person.
///
/// `None` where it has one, and where it has no choices.
pub fn untold(question: &Question) -> Option<&'static str> {
    let has_choices = shape(&question.control).is_some();
    let reason = match (&question.relevant, &question.constraint) {
        (Some(_), _) => "it is asked under a condition in each round",
        (None, Some(_)) => "it has a constraint in each round",
        (None, None) => match &question.control {
            Control::ChooseSeveral { choices, choose } => match exclusive(choices).len() {
                0 => return None,
                1 if choose.at_least.is_none_or(|least| least < 2) => return None,
                1 => "it has an answer that rules out others, and asks for several",
                _ => "several of its answers rule out all others",
            },
            _ => return None,
        },
    };
    has_choices.then_some(reason)
}

/// The rounds of a survey with repeats of which something can be counted; `None` for any other.
///
/// It depends on the questionnaire alone, so that whoever has read that, the auditor too, knows it.
pub fn rounds(instrument: &Instrument, codebook: &Codebook) -> Option<Rounds> {
    let own = codebook.iter().filter(|(_, variable)| matches!(variable.origin, Origin::Question(_))).count() as u32;
    let mut making = Making {
        instrument,
        codebook,
        next: (VariableId(own), instrument.questions().count()),
        added: vec![],
        sensitive: vec![],
        index: 0,
    };
    let sections: Vec<Section> = instrument.sections.iter().flat_map(|section| making.section(section)).collect();
    if making.added.is_empty() {
        return None;
    }
    let Making { next: (VariableId(end), _), added, sensitive, .. } = making;
    let mut instrument = instrument.clone();
    instrument.sections.extend(sections);
    instrument.privacy.sensitive.extend(sensitive);
    instrument.renumber(|id| if id.0 < own { id } else { VariableId(id.0 + end - own) });
    let codebook = Codebook::of(&instrument);
    Some(Rounds { instrument, codebook, added })
}

impl Instrument {
    /// Gives the variables that its rules and requests name other ids, as if questions were added. (Expressions look at questions
    /// before them, which keep theirs.)
    pub(super) fn renumber(&mut self, moved: impl Fn(VariableId) -> VariableId) {
        for derived in &mut self.derived {
            match &mut derived.rule {
                Rule::Recode { from, .. } => *from = moved(*from),
                Rule::Sum { items, .. } => items.iter_mut().for_each(|item| *item = moved(*item)),
                // Of people over waves only, which are followed last.
                Rule::Latest { .. } | Rule::Change { .. } => {}
            }
        }
        let results = &mut self.results;
        results.by.iter_mut().for_each(|id| *id = moved(*id));
        let phrases = std::mem::take(&mut results.phrases).into_iter();
        results.phrases = phrases.map(|(id, phrase)| (moved(id), phrase)).collect();
        results.left_out = std::mem::take(&mut results.left_out).into_iter().map(&moved).collect();
        for table in &mut results.tables {
            table.rows.iter_mut().chain(&mut table.by).for_each(|id| *id = moved(*id));
        }
        results.over.iter_mut().flat_map(|over| &mut over.rows).for_each(|id| *id = moved(*id));
        results.change.iter_mut().flat_map(|change| &mut change.of).for_each(|id| *id = moved(*id));
    }
}

/// So many rounds are told one by one; more in classes.
const ONE_BY_ONE: u32 = 12;

/// How many rounds somebody told of, of at most so many.
fn numbers(at_most: u32) -> Option<Control> {
    let to = i32::try_from(at_most).ok()?;
    if at_most <= ONE_BY_ONE {
        return Some(Control::Range { from: 0, to, labels: [].into() });
    }
    let edges = [0.0, 1.0, 2.0, 3.0, 5.0, 10.0, 20.0, 50.0];
    let bins = edges.into_iter().filter(|edge| *edge <= f64::from(at_most)).collect();
    Some(Control::Number { decimal: false, unit: None, bins })
}

/// What a person ticks of a question that is asked in every round.
struct Shape {
    choices: Vec<Choice>,
    /// How many there may be in one round.
    most: u32,
    /// How few there may be in one round that is answered.
    least: Option<u32>,
    /// The choice that rules out the others of its round, by its place.
    exclusive: Option<usize>,
}

/// `None` of what has no choices, and of what has too many questions in one to be told at a glance.
fn shape(control: &Control) -> Option<Shape> {
    match control {
        Control::ChooseOne { choices, .. } => {
            Some(Shape { choices: bare(choices), most: 1, least: Some(1), exclusive: None })
        }
        Control::ChooseSeveral { choices, choose } => Some(Shape {
            choices: bare(choices),
            most: choose.at_most.unwrap_or(choices.len() as u32).min(choices.len() as u32),
            least: choose.at_least,
            exclusive: exclusive(choices).first().copied(),
        }),
        Control::Range { .. }
        | Control::Matrix { .. }
        | Control::Grid { .. }
        | Control::Number { .. }
        | Control::Date { .. }
        | Control::Text { .. }
        | Control::Rank { .. }
        | Control::Note => None,
    }
}

fn exclusive(choices: &[Choice]) -> Vec<usize> {
    choices.iter().enumerate().filter(|(_, choice)| choice.exclusive).map(|(at, _)| at).collect()
}

/// The choices as those of several answers, none of which asks "which?" or rules out the answers of another round.
fn bare(choices: &[Choice]) -> Vec<Choice> {
    choices.iter().map(|choice| Choice { exclusive: false, other: None, score: None, ..choice.clone() }).collect()
}

struct Making<'a> {
    instrument: &'a Instrument,
    codebook: &'a Codebook,
    /// The id of the next variable, and the place of the next question.
    next: (VariableId, usize),
    added: Vec<Added>,
    sensitive: Vec<Origin>,
    /// How many of the survey's own questions are behind.
    index: usize,
}

impl Making<'_> {
    /// A section for each repeat of this one.
    fn section(&mut self, section: &Section) -> Vec<Section> {
        let mut made = vec![];
        for element in &section.elements {
            match element {
                Element::Question(_) => self.index += 1,
                Element::Repeat(repeat) => {
                    made.extend(self.repeat(section, repeat));
                    self.index += repeat.questions.len();
                }
            }
        }
        made
    }

    fn repeat(&mut self, section: &Section, repeat: &Repeat) -> Option<Section> {
        let own = |at: usize| self.codebook.of_question(self.index + at).map(|(id, _)| id);
        let all: Vec<VariableId> = (0..repeat.questions.len()).flat_map(own).collect();
        let span = repeat.questions.first()?.span;
        if all.is_empty() {
            return None;
        }
        let what = repeat.label.clone().unwrap_or_else(|| self.instrument.in_each_language(|_| repeat.name.clone()));
        let name = format!("{}-number", repeat.name);
        let number = self.reference(&name, 1);
        let mut asked = Question::new(name, self.said("results-rounds-number", &what), numbers(repeat.at_most)?, span);
        asked.title = Some(asked.label.clone());
        let most = binary(Operator::LessOrEqual, Term::Answer(number.clone()), Term::Number(f64::from(repeat.at_most)));
        let least = binary(Operator::GreaterOrEqual, Term::Answer(number.clone()), Term::Number(0.0));
        let expression = Expression { span, term: binary(Operator::And, least, most) };
        asked.constraint =
            matches!(asked.control, Control::Number { .. }).then_some(Constraint { expression, message: None });
        let gates = section.relevant.iter().chain(&repeat.relevant).map(|gate| gate.term.clone());
        asked.relevant =
            gates.reduce(|one, other| binary(Operator::And, one, other)).map(|term| Expression { span, term });
        let mut elements = vec![Element::Question(Box::new(asked))];
        self.added.push(Added::Number { of: all });
        for (at, question) in repeat.questions.iter().enumerate() {
            let Some(shape) = shape(&question.control).filter(|_| untold(question).is_none()) else { continue };
            let mut of: Vec<VariableId> = self.codebook.of_question(self.index + at).map(|(id, _)| id).collect();
            of.truncate(shape.choices.len());
            if self.instrument.privacy.sensitive.contains(&Origin::Question(self.index + at)) {
                self.sensitive.push(Origin::Question(self.next.1));
            }
            self.added.push(match (&question.control, of.first()) {
                (Control::ChooseOne { choices, .. }, Some(of)) => Added::Given { of: *of, choices: choices.len() },
                _ => Added::Ticked { of },
            });
            elements.push(Element::Question(Box::new(self.ever(question, shape, &number))));
        }
        Some(Section { name: format!("{}-rounds", repeat.name), label: repeat.label.clone(), relevant: None, elements })
    }

    /// Which answers a person gave at least once.
    fn ever(&mut self, question: &Question, shape: Shape, number: &Reference) -> Question {
        let name = format!("{}-ever", question.name);
        let own = self.reference(&name, shape.choices.len() as u32);
        let number = || Term::Answer(number.clone());
        let count = || Term::Count(own.clone());
        let tick = shape.exclusive.and_then(|place| {
            let tick = VariableId(own.variables.start.0 + place as u32);
            let choice = shape.choices.get(place)?.name.clone();
            Some(Term::Selected { question: own.clone(), choice, tick: Some(tick) })
        });
        // The answer that rules out others takes a round of its own; each other round has room for so many.
        let room = |ticks: Term, rounds: Term| {
            let most = binary(Operator::Multiply, rounds, Term::Number(f64::from(shape.most)));
            binary(Operator::LessOrEqual, ticks, most)
        };
        let less_one = |term: Term| binary(Operator::Subtract, term, Term::Number(1.0));
        let rule = match tick {
            None => room(count(), number()),
            Some(tick) => binary(
                Operator::Or,
                binary(Operator::And, Term::Not(Box::new(tick.clone())), room(count(), number())),
                binary(Operator::And, tick, room(less_one(count()), less_one(number()))),
            ),
        };
        let control =
            Control::ChooseSeveral { choices: shape.choices, choose: Choose { at_least: shape.least, at_most: None } };
        let what = question.title.clone().unwrap_or_else(|| question.label.clone()).without_closing_mark();
        let mut ever = Question::new(name, self.said("results-rounds-ever", &what), control, question.span);
        ever.title = Some(ever.label.clone());
        ever.image = question.image.clone();
        let span = question.span;
        let told = binary(Operator::GreaterOrEqual, number(), Term::Number(1.0));
        ever.relevant = Some(Expression { span, term: told });
        ever.constraint = Some(Constraint { expression: Expression { span, term: rule }, message: None });
        ever
    }

    /// What the next question is looked at by, of so many variables.
    fn reference(&mut self, name: &str, variables: u32) -> Reference {
        let (VariableId(start), asked) = self.next;
        self.next = (VariableId(start + variables), asked + 1);
        let variables = VariableId(start)..VariableId(start + variables);
        Reference { name: name.to_string(), variables, asked: Some(asked), item: None }
    }

    fn said(&self, id: &str, what: &Text) -> Text {
        self.instrument
            .in_each_language(|locale| Messages::built_in(locale).format(id, &[("what", what.get(locale).text.into())]))
    }
}

fn binary(operator: Operator, left: Term, right: Term) -> Term {
    Term::Binary { operator, left: Box::new(left), right: Box::new(right) }
}
