//! What the files of one survey may hold: its fields by name, and how each variable's answers are read.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Sources, Span};
use crate::locale::Text;
use crate::model::codebook::{Codebook, Domain, Origin, VariableId};
use crate::model::control::{Choice, Choose, Control, DatePrecision, MissingCode};
use crate::model::dated::Dated;
use crate::model::expression::Expression;
use crate::model::instrument::{Band, Element, Instrument, Question, Rule};

use super::dataset::Code;
use super::lookup::Lookup;
use super::record::Field;
use super::spelling;

/// An instrument and its codebook, made ready for reading many answers.
pub struct Layout<'a> {
    /// The variables that answers become.
    pub codebook: &'a Codebook,
    /// In the order of `Instrument::questions()`.
    pub questions: Vec<Asked<'a>>,
    /// By variable, in the order of the codebook.
    pub readers: Vec<Reader>,
    /// Repeats by name, with the most rounds each may have.
    pub repeats: BTreeMap<&'a str, u32>,
    /// An answer that fewer people gave than this is never shown, not even to the author.
    pub fewest_shown: u64,
    /// Responses are told apart by their place later on: the survey has waves.
    pub keeps_places: bool,
    /// What is worked out from dates.
    pub worked_out: Vec<WorkedOut<'a>>,
    /// What people weigh, where that is not all the same.
    pub weight: Option<VariableId>,
    fields: BTreeMap<String, Field>,
    /// Question labels in every language, as headers may have them; `None` where two questions share one.
    labels: BTreeMap<String, Option<Field>>,
}

/// A number that is worked out from dates, and the variable that holds its band.
pub struct WorkedOut<'a> {
    /// The variable.
    pub id: VariableId,
    /// What it is called.
    pub name: &'a str,
    /// How it is worked out, and the least number of its first band.
    pub of: (&'a Dated, u32),
    /// In which bands it falls.
    pub bands: &'a [Band],
    /// The repeat whose dates it is worked out from.
    pub repeat: Option<&'a str>,
}

/// A question, who is asked it, and what its answer fills.
pub struct Asked<'a> {
    /// The question.
    pub question: &'a Question,
    /// Section, repeat and question: asked only where all of these are true.
    pub gates: Vec<&'a Expression>,
    /// The gates as they are written, for messages.
    pub rule: String,
    /// The constraint as it is written, for messages.
    pub constraint: String,
    /// The repeat that it is asked in.
    pub repeat: Option<&'a str>,
    /// Which variables its answer fills, and how.
    pub shape: Shape,
    /// The text of the choice that asks "which?".
    pub other: Option<Other>,
}

/// Which variables the answer to a question fills.
pub enum Shape {
    /// A note.
    Nothing,
    /// One variable holds it.
    One(VariableId),
    /// Ticks: several answers, or the cells of a grid.
    Several {
        /// One variable for each choice or cell.
        parts: Vec<VariableId>,
        /// What the choices are called, by their place.
        names: Lookup,
        /// "None of these": rules out the others.
        exclusive: Vec<bool>,
        /// How many may be ticked.
        choose: Choose,
    },
    /// A matrix: one variable for each item.
    Items(Vec<VariableId>),
    /// A ranking: one variable for each thing ranked, which holds its place.
    Ranked {
        /// In the order shown.
        parts: Vec<VariableId>,
        /// What the things ranked are called, by their place in that order.
        names: Lookup,
    },
}

/// `text` is asked where `variable` has `code`.
pub struct Other {
    /// The text of "other, which?".
    pub text: VariableId,
    /// The variable that "other" is chosen in.
    pub variable: VariableId,
    /// Its code there where "other" is chosen.
    pub code: Code,
}

/// How one variable's answers are read.
pub enum Reader {
    /// By name or label.
    Category(Lookup),
    /// Ticked or not.
    Tick,
    /// A place in a ranking, from 1.
    Place {
        /// How many are ranked.
        of: u8,
    },
    /// What somebody weighs.
    Weight,
    /// A number.
    Number {
        /// Whether it may have a fraction.
        decimal: bool,
    },
    /// A date of this precision.
    Date(DatePrecision),
    /// Free words.
    Text,
    /// Computed, not answered.
    Derived,
}

impl Shape {
    /// The variables of the answers themselves, in order.
    pub fn parts(&self) -> &[VariableId] {
        match self {
            Shape::Nothing => &[],
            Shape::One(variable) => std::slice::from_ref(variable),
            Shape::Several { parts, .. } | Shape::Items(parts) | Shape::Ranked { parts, .. } => parts,
        }
    }
}

impl Asked<'_> {
    /// All its variables.
    pub fn variables(&self) -> impl Iterator<Item = VariableId> {
        self.shape.parts().iter().copied().chain(self.other.iter().map(|other| other.text))
    }
}

impl<'a> Layout<'a> {
    /// The layout of a survey's files; the sources give the wording of its rules for messages.
    pub fn new(instrument: &'a Instrument, codebook: &'a Codebook, sources: &Sources) -> Layout<'a> {
        Layout::build(instrument, codebook, Some(sources))
    }

    /// Without the wording of the rules, for whom messages are not wanted.
    pub fn silent(instrument: &'a Instrument, codebook: &'a Codebook) -> Layout<'a> {
        Layout::build(instrument, codebook, None)
    }

    fn build(instrument: &'a Instrument, codebook: &'a Codebook, sources: Option<&Sources>) -> Layout<'a> {
        let mut questions: Vec<Asked<'a>> = Vec::new();
        let mut repeats = BTreeMap::new();
        let text = |spans: Vec<Span>| sources.map_or(String::new(), |sources| written(spans, sources));
        for section in &instrument.sections {
            for element in &section.elements {
                let (repeat, asked) = match element {
                    Element::Question(question) => (None, std::slice::from_ref(&**question)),
                    Element::Repeat(repeat) => (Some(repeat), repeat.questions.as_slice()),
                };
                if let Some(repeat) = repeat {
                    repeats.insert(repeat.name.as_str(), repeat.at_most);
                }
                let outer = section.relevant.iter().chain(repeat.and_then(|repeat| repeat.relevant.as_ref()));
                for question in asked {
                    let variables: Vec<VariableId> = codebook.of_question(questions.len()).map(|(id, _)| id).collect();
                    questions.push(Asked {
                        question,
                        gates: outer.clone().chain(&question.relevant).collect(),
                        rule: text(outer.clone().chain(&question.relevant).map(|gate| gate.span).collect()),
                        constraint: text(question.constraint.iter().map(|rule| rule.expression.span).collect()),
                        repeat: repeat.map(|repeat| repeat.name.as_str()),
                        shape: shape(question, &variables),
                        other: other(question, &variables),
                    });
                }
            }
        }
        let readers = codebook
            .iter()
            .map(|(_, variable)| match (&variable.domain, variable.origin) {
                (_, Origin::Derived(_)) => Reader::Derived,
                (_, Origin::Weight) => Reader::Weight,
                (Domain::Category { categories, .. }, Origin::Question(question)) => {
                    let choices = categories.iter().map(|category| (category.name.as_str(), &category.label));
                    let question = questions.get(question).map(|asked| asked.question);
                    Reader::Category(Lookup::new(choices, question.into_iter().flat_map(missing_labels)))
                }
                (Domain::Tick, _) => Reader::Tick,
                (Domain::Rank { of }, _) => Reader::Place { of: *of },
                (Domain::Number { decimal, .. }, _) => Reader::Number { decimal: *decimal },
                (Domain::Date { precision }, _) => Reader::Date(*precision),
                (Domain::Text, _) => Reader::Text,
            })
            .collect();

        let mut fields = BTreeMap::new();
        let mut labels = BTreeMap::new();
        for (at, asked) in questions.iter().enumerate() {
            let field = match asked.shape {
                Shape::Nothing => continue,
                Shape::One(variable) => Field::Variable(variable),
                _ => Field::Whole(at),
            };
            fields.insert(asked.question.name.clone(), field);
            for label in asked.question.label.iter().map(|(_, label)| spelling::plain(label)).collect::<BTreeSet<_>>() {
                labels.entry(label.into_owned()).and_modify(|field| *field = None).or_insert(Some(field));
            }
        }
        let answered = codebook.iter().filter(|(_, variable)| variable.origin.is_written());
        fields.extend(answered.map(|(id, variable)| (variable.name.clone(), Field::Variable(id))));
        let worked_out = codebook.iter().filter_map(|(id, variable)| {
            let Origin::Derived(index) = variable.origin else { return None };
            let derived = instrument.derived.get(index)?;
            let Rule::Dated { of, least, bands } = &derived.rule else { return None };
            let is_worked_out = !matches!(of, Dated::Counted { .. });
            let repeat = variable.repeat.as_deref();
            is_worked_out.then_some(WorkedOut { id, name: &derived.name, of: (of, *least), bands, repeat })
        });
        let worked_out = worked_out.collect();
        let fewest_shown = u64::from(instrument.privacy.min_count.max(5));
        let keeps_places = instrument.waves.is_some();
        let weight = codebook.weight();
        Layout { codebook, questions, readers, repeats, fewest_shown, keeps_places, worked_out, weight, fields, labels }
    }

    /// The field of this name: a question's, or one of its variables'.
    pub fn field(&self, name: &str) -> Option<Field> {
        self.fields.get(name).copied()
    }

    /// The field that a header names, by its name or by the question's label.
    pub fn header(&self, text: &str) -> Option<Field> {
        self.field(text).or_else(|| self.labels.get(&*spelling::plain(text)).copied().flatten())
    }

    /// Every name that may be answered.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.fields.keys().map(String::as_str).chain(self.repeats.keys().copied())
    }

    /// A field's name as a person would look for it.
    pub fn name(&self, field: Field) -> &str {
        match field {
            Field::Variable(id) => &self.codebook.get(id).name,
            Field::Whole(question) => self.questions.get(question).map_or("", |asked| &asked.question.name),
        }
    }

    /// The question that a field belongs to.
    pub fn question(&self, field: Field) -> Option<usize> {
        match field {
            Field::Whole(question) => Some(question),
            Field::Variable(id) => match self.codebook.get(id).origin {
                Origin::Question(question) => Some(question),
                Origin::Derived(_) | Origin::Weight => None,
            },
        }
    }

    /// The choices that a field is answered with; `None` where an answer is not one of a list.
    pub fn choices(&self, field: Field) -> Option<&Lookup> {
        match field {
            Field::Variable(id) => match self.readers.get(id.0 as usize) {
                Some(Reader::Category(lookup)) => Some(lookup),
                _ => None,
            },
            Field::Whole(question) => match self.questions.get(question).map(|asked| &asked.shape) {
                Some(Shape::Several { names, .. } | Shape::Ranked { names, .. }) => Some(names),
                _ => None,
            },
        }
    }

    /// The variables of a repeat: of its questions, then what is worked out from them.
    pub fn in_repeat(&self, repeat: &str) -> impl Iterator<Item = VariableId> + use<'_, 'a> {
        let repeat = self.repeats.get_key_value(repeat).map(|(name, _)| *name);
        let asked = self.questions.iter().filter(move |asked| repeat.is_some() && asked.repeat == repeat);
        let worked_out = self.worked_out.iter().filter(move |of| repeat.is_some() && of.repeat == repeat);
        asked.flat_map(Asked::variables).chain(worked_out.map(|of| of.id))
    }

    /// The repeat that a field is asked in.
    pub fn repeat(&self, field: Field) -> Option<&'a str> {
        self.questions.get(self.question(field)?)?.repeat
    }
}

/// `variables` are those of the question.
fn shape(question: &Question, variables: &[VariableId]) -> Shape {
    let lookup = |parts: &[(String, &Text)]| {
        Lookup::new(parts.iter().map(|(part, label)| (part.as_str(), *label)), missing_labels(question))
    };
    match &question.control {
        Control::ChooseSeveral { choices, choose } => Shape::Several {
            parts: variables.iter().take(choices.len()).copied().collect(),
            names: lookup(&named(choices)),
            exclusive: choices.iter().map(|choice| choice.exclusive).collect(),
            choose: *choose,
        },
        Control::Grid { rows, columns, choose } => {
            let cells = rows.iter().flat_map(|row| {
                columns.iter().map(move |column| (format!("{}.{}", row.name, column.name), &column.label))
            });
            let names = lookup(&cells.collect::<Vec<_>>());
            Shape::Several { parts: variables.into(), names, exclusive: vec![false; variables.len()], choose: *choose }
        }
        Control::Matrix { .. } => Shape::Items(variables.into()),
        Control::Rank { choices } => Shape::Ranked { parts: variables.into(), names: lookup(&named(choices)) },
        Control::Note => Shape::Nothing,
        Control::ChooseOne { .. }
        | Control::Range { .. }
        | Control::Number { .. }
        | Control::Date { .. }
        | Control::Text { .. } => variables.first().map_or(Shape::Nothing, |variable| Shape::One(*variable)),
    }
}

fn named(choices: &[Choice]) -> Vec<(String, &Text)> {
    choices.iter().map(|choice| (choice.name.clone(), &choice.label)).collect()
}

/// The text of the choice that asks "which?"; it is the last of the question's variables.
fn other(question: &Question, variables: &[VariableId]) -> Option<Other> {
    let (at, code) = question.control.other()?;
    Some(Other { text: *variables.last()?, variable: *variables.get(at)?, code: Code(code) })
}

/// The missing answers that a question words itself.
fn missing_labels(question: &Question) -> impl Iterator<Item = (MissingCode, &Text)> {
    let worded = question.missing.iter().chain(question.control.missing());
    worded.filter_map(|answer| Some((answer.code, answer.label.as_ref()?)))
}

/// Rules as they are written in the survey, on one line.
fn written(spans: Vec<Span>, sources: &Sources) -> String {
    let texts = spans.into_iter().map(|span| {
        let bytes = sources.get(span.file).bytes.get(span.start as usize..span.end as usize).unwrap_or_default();
        let text = String::from_utf8_lossy(bytes);
        let text = text.trim().trim_matches(['"', '\'']).split_whitespace().collect::<Vec<_>>().join(" ");
        format!("`{text}`")
    });
    texts.collect::<Vec<_>>().join(" and ")
}
