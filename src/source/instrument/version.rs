//! The version of an instrument: a hash of what respondents are asked.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::locale::Text;
use crate::model::control::{Choice, Choose, Control, DatePrecision, Item, MissingAnswer, Symbol};
use crate::model::expression::Expression;
use crate::model::instrument::{Constraint, Element, Instrument, Question, Repeat, Section};

/// Twelve hexadecimal digits of the SHA-256 of names, order, choices, rules and texts. Structures are taken apart field by
/// field, so that a new field cannot be forgotten here.
pub(super) fn version(instrument: &Instrument) -> String {
    let Instrument {
        name: _,
        id: _,
        version: _,
        languages,
        title,
        intro,
        // How many questions stand on a page changes nothing about what is asked.
        one_per_page: _,
        print: _,
        study: _,
        privacy: _,
        collect: _,
        sections,
        derived: _,
        // Nobody is asked what answers are about.
        coding: _,
        waves: _,
        results: _,
        texts,
    } = instrument;
    let mut canon = Canon::default();
    canon.list("languages", languages, |canon, locale| canon.word("tag", locale.tag()));
    canon.text("title", title);
    canon.maybe("intro", intro.as_ref(), Canon::text);
    for section in sections {
        let Section { name, label, relevant, elements } = section;
        canon.word("section", name);
        canon.maybe("label", label.as_ref(), Canon::text);
        canon.maybe("relevant", relevant.as_ref(), Canon::expression);
        for element in elements {
            match element {
                Element::Question(question) => canon.question(question),
                Element::Repeat(repeat) => {
                    let Repeat { name, label, relevant, at_most, questions } = &**repeat;
                    canon.word("repeat", name);
                    canon.maybe("label", label.as_ref(), Canon::text);
                    canon.maybe("relevant", relevant.as_ref(), Canon::expression);
                    canon.word("at_most", &at_most.to_string());
                    questions.iter().for_each(|question| canon.question(question));
                    canon.word("end", name);
                }
            }
        }
    }
    for (id, text) in texts {
        canon.text(id, text);
    }
    let digest = Sha256::digest(canon.0.as_bytes());
    digest.iter().take(6).fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

/// A text in which different instruments are never the same: every value stands after its key and its length.
#[derive(Default)]
struct Canon(String);

impl Canon {
    fn word(&mut self, key: &str, value: &str) {
        let _ = writeln!(self.0, "{key} {} {value}", value.len());
    }

    fn flag(&mut self, key: &str, value: bool) {
        self.word(key, if value { "yes" } else { "no" });
    }

    fn text(&mut self, key: &str, text: &Text) {
        let count = text.iter().count();
        self.word(key, &count.to_string());
        text.iter().for_each(|(locale, text)| self.word(locale.tag(), text));
    }

    fn expression(&mut self, key: &str, expression: &Expression) {
        let Expression { span: _, term } = expression;
        self.word(key, &term.to_string());
    }

    fn maybe<T>(&mut self, key: &str, value: Option<&T>, put: fn(&mut Self, &str, &T)) {
        if let Some(value) = value {
            put(self, key, value);
        }
    }

    fn list<T>(&mut self, key: &str, values: &[T], put: impl Fn(&mut Self, &T)) {
        self.word(key, &values.len().to_string());
        values.iter().for_each(|value| put(self, value));
    }

    fn question(&mut self, question: &Question) {
        let Question {
            name,
            number: _,
            label,
            // How a figure is headed changes nothing about what is asked.
            title: _,
            hint,
            interviewer_note,
            // Nobody is asked what has one.
            note: _,
            relevant,
            required,
            constraint,
            control,
            missing,
            audio,
            image,
            appearance,
            span: _,
        } = question;
        self.word("question", name);
        self.text("label", label);
        self.maybe("hint", hint.as_ref(), Canon::text);
        self.maybe("interviewer_note", interviewer_note.as_ref(), Canon::text);
        self.maybe("relevant", relevant.as_ref(), Canon::expression);
        self.flag("required", *required);
        if let Some(Constraint { expression, message }) = constraint {
            self.expression("constraint", expression);
            self.maybe("message", message.as_ref(), Canon::text);
        }
        self.control(control);
        self.list("missing", missing, Canon::missing);
        self.maybe("audio", audio.as_ref(), Canon::text);
        self.maybe("image", image.as_ref(), |canon, key, path| canon.word(key, path));
        self.maybe("appearance", appearance.as_ref(), |canon, key, word| canon.word(key, word));
    }

    fn control(&mut self, control: &Control) {
        match control {
            Control::ChooseOne { choices, ordered } => {
                self.word("control", "choose_one");
                self.list("choices", choices, Canon::choice);
                self.flag("ordered", *ordered);
            }
            Control::ChooseSeveral { choices, choose } => {
                self.word("control", "choose_several");
                self.list("choices", choices, Canon::choice);
                self.choose(*choose);
            }
            Control::Matrix { items, scale } => {
                self.word("control", "matrix");
                self.list("items", items, Canon::item);
                self.list("choices", &scale.choices, Canon::choice);
                self.list("missing", &scale.missing, Canon::missing);
            }
            Control::Grid { rows, columns, choose } => {
                self.word("control", "grid");
                self.list("rows", rows, Canon::item);
                self.list("columns", columns, Canon::item);
                self.choose(*choose);
            }
            Control::Range { from, to, labels } => {
                self.word("control", "range");
                self.word("from", &from.to_string());
                self.word("to", &to.to_string());
                labels.iter().for_each(|(step, label)| self.text(&step.to_string(), label));
            }
            // How numbers are counted later changes nothing about what is asked.
            Control::Number { decimal, unit, bins: _ } => {
                self.word("control", "number");
                self.flag("decimal", *decimal);
                self.maybe("unit", unit.as_ref(), Canon::text);
            }
            Control::Date { precision } => {
                let precision = match precision {
                    DatePrecision::Year => "year",
                    DatePrecision::Month => "month",
                    DatePrecision::Day => "day",
                };
                self.word("control", precision);
            }
            Control::Text { lines } => self.word("control", &format!("text {lines}")),
            Control::Rank { choices } => {
                self.word("control", "rank");
                self.list("choices", choices, Canon::choice);
            }
            Control::Note => self.word("control", "note"),
        }
    }

    fn choice(&mut self, choice: &Choice) {
        // A score changes what is computed, not what is asked.
        let Choice { name, label, score: _, symbol, image, exclusive, other } = choice;
        self.word("choice", name);
        self.text("label", label);
        if let Some(symbol) = symbol {
            let symbol = match symbol {
                Symbol::Face(step) => format!("face-{step}"),
                Symbol::ThumbUp => "thumb-up".into(),
                Symbol::ThumbDown => "thumb-down".into(),
            };
            self.word("symbol", &symbol);
        }
        self.maybe("image", image.as_ref(), |canon, key, path| canon.word(key, path));
        self.flag("exclusive", *exclusive);
        self.maybe("other", other.as_ref(), |canon, key, name| canon.word(key, name));
    }

    fn item(&mut self, item: &Item) {
        let Item { name, label, image } = item;
        self.word("item", name);
        self.text("label", label);
        self.maybe("image", image.as_ref(), |canon, key, path| canon.word(key, path));
    }

    fn missing(&mut self, missing: &MissingAnswer) {
        let MissingAnswer { code, label } = missing;
        self.word("missing", code.name());
        self.maybe("label", label.as_ref(), Canon::text);
    }

    fn choose(&mut self, choose: Choose) {
        let Choose { at_least, at_most } = choose;
        self.word("at_least", &at_least.map_or_else(String::new, |number| number.to_string()));
        self.word("at_most", &at_most.map_or_else(String::new, |number| number.to_string()));
    }
}
