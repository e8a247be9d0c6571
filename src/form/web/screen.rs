//! What stands on one page of the web form: a section, or one question of it.

use crate::model::instrument::{Element, Instrument, Section};

/// A page of the form.
#[derive(Clone)]
pub(crate) struct Screen<'i> {
    /// Unique in the form; part of ids.
    pub id: String,
    pub section: &'i Section,
    /// Of the section, from 1: stands for the label that it may lack.
    pub number: u32,
    pub elements: &'i [Element],
}

impl Screen<'_> {
    /// Whether its section begins here, and does not only go on.
    pub(crate) fn begins(&self) -> bool {
        self.id == self.section.name
    }
}

/// All pages with questions, in order.
pub(crate) fn screens(instrument: &Instrument) -> Vec<Screen<'_>> {
    let mut screens = Vec::new();
    for (number, section) in (1u32..).zip(&instrument.sections) {
        let parts = if instrument.one_per_page { one_each(&section.elements) } else { vec![&section.elements[..]] };
        for (part, elements) in (1u32..).zip(parts) {
            // A section's name has no hyphen, so that no other page has this id.
            let id = if part == 1 { section.name.clone() } else { format!("{}-{part}", section.name) };
            screens.push(Screen { id, section, number, elements });
        }
    }
    screens
}

/// Every question by itself, with the notes before it; notes after the last question stay with it.
fn one_each(elements: &[Element]) -> Vec<&[Element]> {
    let is_note = |element: &Element| matches!(element, Element::Question(question) if !question.control.is_answered());
    let mut parts = Vec::new();
    let mut rest = elements;
    while !rest.is_empty() {
        let question = rest.iter().position(|element| !is_note(element)).unwrap_or(rest.len() - 1);
        let ends = if rest[question + 1..].iter().all(is_note) { rest.len() } else { question + 1 };
        let (part, after) = rest.split_at(ends);
        parts.push(part);
        rest = after;
    }
    parts
}
