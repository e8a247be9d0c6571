//! What is counted of a repeat: how many rounds somebody told of, and for every question with choices in it, and every number worked out from
//! the dates of a round, which of them was the answer at least once.

use super::{Added, Making, binary};
use crate::locale::Text;
use crate::model::codebook::VariableId;
use crate::model::control::{Choice, Choose, Control};
use crate::model::expression::{Expression, Operator, Reference, Term};
use crate::model::instrument::{Band, Constraint, Derived, Element, Question, Repeat, Rule, Section};
use crate::model::variable::Origin;

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

/// Why a number worked out from the dates of a round has no figure, where it has none; `sources` are the questions that hold the dates.
pub fn unworked<'q>(sources: impl IntoIterator<Item = &'q Question>) -> Option<&'static str> {
    sources.into_iter().find_map(|source| match (&source.relevant, &source.constraint) {
        (Some(_), _) => Some("what it is worked out from is asked under a condition in each round"),
        (None, Some(_)) => Some("what it is worked out from has a constraint in each round"),
        (None, None) => None,
    })
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

impl Making<'_> {
    /// A section for each repeat of this one.
    pub(super) fn section(&mut self, section: &Section) -> Vec<Section> {
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
        for (at, derived) in self.instrument.derived.iter().enumerate() {
            let Some((question, of)) = self.of_round(at, derived, repeat) else { continue };
            let Some(shape) = shape(&question.control) else { continue };
            self.added.push(Added::Given { of, choices: shape.choices.len() });
            elements.push(Element::Question(Box::new(self.ever(&question, shape, &number))));
        }
        Some(Section { name: format!("{}-rounds", repeat.name), label: repeat.label.clone(), relevant: None, elements })
    }

    /// What is worked out from the dates of each round, as a question with a choice for each band, and the variable that holds it.
    fn of_round(&mut self, at: usize, derived: &Derived, repeat: &Repeat) -> Option<(Question, VariableId)> {
        let Rule::Dated { of, bands, .. } = &derived.rule else { return None };
        let (id, _) = self.codebook.iter().find(|(_, variable)| {
            variable.origin == Origin::Derived(at) && variable.repeat.as_ref() == Some(&repeat.name)
        })?;
        let origins = of.sources().into_iter().map(|source| self.codebook.get(source).origin).collect::<Vec<_>>();
        let asked = origins.iter().filter_map(|origin| match origin {
            Origin::Question(place) => self.instrument.questions().nth(*place),
            Origin::Derived(_) | Origin::Weight => None,
        });
        if unworked(asked).is_some() {
            return None;
        }
        let sensitive = &self.instrument.privacy.sensitive;
        if origins.iter().chain([&Origin::Derived(at)]).any(|origin| sensitive.contains(origin)) {
            self.sensitive.push(Origin::Question(self.next.1));
        }
        let plain = |text: &Option<Text>, name: &str| text.clone().unwrap_or_else(|| self.plain(name));
        let choice = |band: &Band| Choice {
            name: band.name.clone(),
            label: plain(&band.label, &band.name),
            score: None,
            symbol: None,
            image: None,
            exclusive: false,
            other: None,
        };
        let control = Control::ChooseOne { choices: bands.iter().map(choice).collect(), ordered: true };
        let label = plain(&derived.label, &derived.name);
        let question = Question::new(derived.name.clone(), label, control, derived.span);
        Some((Question { note: derived.note.clone(), ..question }, id))
    }

    /// A name in the place of a text.
    fn plain(&self, name: &str) -> Text {
        self.instrument.in_each_language(|_| name.to_string())
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
        ever.note = question.note.clone();
        let span = question.span;
        let told = binary(Operator::GreaterOrEqual, number(), Term::Number(1.0));
        ever.relevant = Some(Expression { span, term: told });
        ever.constraint = Some(Constraint { expression: Expression { span, term: rule }, message: None });
        ever
    }
}
