//! What is printed under a question: a [`Control`] becomes rows, boxes, steps or lines.

use std::collections::BTreeSet;

use super::compose::{Composer, missing_label};
use super::line::Line;
use super::route::Cross;
use super::sheet::{DatePart, Field, Head, Line2d, Meaning, Row, Shape, Step};
use crate::locale::{Text, markdown};
use crate::model::control::{Choice, Choose, Control, DatePrecision, Item, MissingAnswer, Scale};
use crate::model::instrument::Question;

/// Steps of a numeric scale that stand side by side; a longer one is written as a number.
const STEPS: i64 = 11;

impl Composer<'_> {
    /// What is printed under a question to answer it, and the sentence that says how.
    pub fn field(&self, question: &Question, round: Option<u32>) -> (Field, Option<Line>) {
        let fixed = |id| Some(self.writer.fixed(id));
        let meaning = |variable: String| meaning(question, variable, round);
        match &question.control {
            Control::ChooseOne { choices, .. } => {
                let row = |choice: &Choice| Row {
                    go_to: self.go_to(question, Cross::Choice(choice)),
                    ..self.row(
                        choice,
                        Shape::Circle,
                        Meaning { answer: Some(choice.name.clone()), ..meaning(question.name.clone()) },
                    )
                };
                (Field::Rows { rows: choices.iter().map(row).collect() }, fixed("print-one"))
            }
            Control::ChooseSeveral { choices, choose } => {
                let row = |choice: &Choice| {
                    let variable = format!("{}/{}", question.name, choice.name);
                    let alone = choice.exclusive.then(|| self.writer.fixed("print-alone"));
                    let go_to = choice.exclusive.then(|| self.go_to(question, Cross::Choice(choice))).flatten();
                    Row { alone, go_to, ..self.row(choice, Shape::Square, meaning(variable)) }
                };
                (Field::Rows { rows: choices.iter().map(row).collect() }, Some(self.how_many(*choose)))
            }
            Control::Rank { choices } => {
                let row = |choice: &Choice| {
                    let variable = format!("{}/{}", question.name, choice.name);
                    self.row(choice, Shape::Digit, meaning(variable))
                };
                (Field::Rows { rows: choices.iter().map(row).collect() }, fixed("print-rank"))
            }
            Control::Matrix { items, scale } => (self.matrix(question, items, scale, round), fixed("print-one-each")),
            Control::Grid { rows, columns, choose } => {
                let boxes = |row: &Item| {
                    let cell = |column: &Item| meaning(format!("{}/{}.{}", question.name, row.name, column.name));
                    columns.iter().map(cell).collect()
                };
                let scale = columns.iter().map(|column| self.head(&column.label, column.image.as_deref()));
                let scale = scale.collect();
                let items = rows.iter().map(|row| self.item(row, boxes(row))).collect();
                (Field::Matrix { scale, items, square: true }, Some(self.how_many(*choose)))
            }
            Control::Range { from, to, labels } => {
                let steps = i64::from(*to) - i64::from(*from) + 1;
                if steps > STEPS {
                    let how = self.say("print-number-between", |voice| {
                        let (from, to) = (from.to_string(), to.to_string());
                        let arguments = [("from", (&from).into()), ("to", (&to).into())];
                        voice.messages.format("print-number-between", &arguments)
                    });
                    let field = Field::Number { meaning: meaning(question.name.clone()), unit: None };
                    return (field, Some(how));
                }
                let step = |number: i32| Step {
                    number: number.to_string(),
                    meaning: Meaning { answer: Some(number.to_string()), ..meaning(question.name.clone()) },
                };
                let end = |number: &i32| labels.get(number).map(|label| self.writer.text(label));
                let between =
                    labels.iter().filter(|(number, _)| *number > from && *number < to).map(|(number, label)| {
                        self.say("print-range-labels", |voice| {
                            let (number, label) = (number.to_string(), markdown::plain(label.get(voice.locale).text));
                            let arguments = [("number", (&number).into()), ("label", (&label).into())];
                            voice.messages.format("print-range-labels", &arguments)
                        })
                    });
                let between = between.collect();
                let steps = (*from..=*to).map(step).collect();
                (Field::Steps { steps, first: end(from), last: end(to), between }, fixed("print-one"))
            }
            Control::Number { unit, .. } => {
                let unit = unit.as_ref().map(|unit| self.writer.text(unit));
                (Field::Number { meaning: meaning(question.name.clone()), unit }, fixed("print-number"))
            }
            Control::Date { precision } => {
                let part = |id, part, digits| DatePart {
                    label: self.writer.fixed(id),
                    digits,
                    meaning: Meaning { part: Some(part), ..meaning(question.name.clone()) },
                };
                let mut parts = Vec::new();
                if *precision == DatePrecision::Day {
                    parts.push(part("print-day", "day", 2));
                }
                if *precision != DatePrecision::Year {
                    parts.push(part("print-month", "month", 2));
                }
                parts.push(part("print-year", "year", 4));
                (Field::Date { parts }, fixed("print-date"))
            }
            Control::Text { lines } => {
                let field = Field::Lines { meaning: meaning(question.name.clone()), lines: (*lines).clamp(1, 200) };
                (field, fixed("print-text"))
            }
            Control::Note => (Field::Note, None),
        }
    }

    fn matrix(&self, question: &Question, items: &[Item], scale: &Scale, round: Option<u32>) -> Field {
        let mut heads: Vec<Head> = Vec::new();
        let mut answers = Vec::new();
        for choice in &scale.choices {
            heads.push(Head { image: self.choice_picture(choice), ..self.head(&choice.label, None) });
            answers.push(choice.name.as_str());
        }
        // What the question adds to its scale's missing answers comes after them.
        let mut seen = BTreeSet::new();
        for missing in scale.missing.iter().chain(&question.missing).filter(|missing| seen.insert(missing.code)) {
            heads.push(Head { label: self.missing_words(missing), image: None, apart: true });
            answers.push(missing.code.name());
        }
        let boxes = |item: &Item| {
            let variable = format!("{}.{}", question.name, item.name);
            let answer = |answer: &&str| Meaning {
                answer: Some((*answer).to_string()),
                ..meaning(question, variable.clone(), round)
            };
            answers.iter().map(answer).collect()
        };
        let items = items.iter().map(|item| self.item(item, boxes(item))).collect();
        Field::Matrix { scale: heads, items, square: false }
    }

    fn head(&self, label: &Text, image: Option<&str>) -> Head {
        Head { label: self.writer.text(label), image: self.picture(image), apart: false }
    }

    fn item(&self, item: &Item, boxes: Vec<Meaning>) -> Line2d {
        let image = self.picture(item.image.as_deref());
        Line2d { label: self.writer.text(&item.label), image, boxes }
    }

    fn row(&self, choice: &Choice, shape: Shape, meaning: Meaning) -> Row {
        let write = choice.other.as_ref().map(|variable| Meaning {
            variable: variable.clone(),
            answer: None,
            ..meaning.clone()
        });
        let image = self.choice_picture(choice);
        Row { shape, label: self.writer.text(&choice.label), meaning, go_to: None, alone: None, write, image }
    }

    /// The box of a declared missing answer ("don't know"), in this shape.
    pub fn missing(&self, question: &Question, missing: &MissingAnswer, shape: Shape, round: Option<u32>) -> Row {
        let meaning =
            Meaning { answer: Some(missing.code.name().into()), ..meaning(question, question.name.clone(), round) };
        Row {
            shape,
            label: self.missing_words(missing),
            meaning,
            go_to: self.go_to(question, Cross::Missing(missing.code)),
            alone: None,
            write: None,
            image: None,
        }
    }

    fn missing_words(&self, missing: &MissingAnswer) -> Line {
        match &missing.label {
            Some(label) => self.writer.text(label),
            None => self.writer.fixed(missing_label(missing.code)),
        }
    }

    fn how_many(&self, choose: Choose) -> Line {
        let count =
            |id: &'static str, count: u32| self.say(id, |voice| voice.messages.format(id, &[("count", count.into())]));
        match (choose.at_least, choose.at_most) {
            (Some(least), Some(most)) if least == most => count("print-exactly", least),
            (Some(least), Some(most)) => self.say("print-between", |voice| {
                voice.messages.format("print-between", &[("least", least.into()), ("most", most.into())])
            }),
            (Some(least), None) if least > 0 => count("print-at-least", least),
            (None, Some(most)) => count("print-at-most", most),
            _ => self.writer.fixed("print-any"),
        }
    }
}

fn meaning(question: &Question, variable: String, round: Option<u32>) -> Meaning {
    Meaning { variable, answer: None, part: None, round, number: question.number }
}
