//! A key finding on paper: what it is about, what it says, its numbers drawn small, and the figure that it is of.

use serde::Serialize;

use super::sheet::{Drawing, Writer};
use crate::figure::Figure;
use crate::print::words::Words;

/// One key finding.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Key {
    /// "Figure 3".
    pub(crate) name: Words,
    pub(crate) title: Words,
    pub(crate) sentence: Words,
    pub(crate) drawings: Vec<Drawing>,
    /// The place of its figure among all.
    pub(crate) place: usize,
}

impl Key {
    /// Its texts.
    pub(crate) fn words(&self) -> impl Iterator<Item = &Words> {
        let drawn = self.drawings.iter().flat_map(|drawing| &drawing.texts).map(|text| &text.words);
        [&self.name, &self.title, &self.sentence].into_iter().chain(drawn)
    }
}

/// The folder of a figure's small drawing.
pub(crate) fn small(figure: &Figure) -> String {
    format!("small/{}", figure.id)
}

impl Writer<'_> {
    /// The key finding that a figure is; `name` is "Figure 3".
    pub(crate) fn key(&self, name: Words, figure: &Figure, place: usize) -> Key {
        Key {
            name,
            title: self.in_language(&figure.title, figure.title_lang.as_ref()).breakable(),
            sentence: self.own(&figure.sentence).breakable(),
            drawings: self.drawings(&small(figure), &figure.title, &figure.small_paper),
            place,
        }
    }
}
