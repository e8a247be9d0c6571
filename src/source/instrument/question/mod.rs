//! The question types: one file each, from YAML to a [`Control`].
//!
//! A new type is a file with a `TYPE` and its line in `types!`.

mod bins;
mod choose;
mod common;
mod items;
mod other;

pub use common::question;

use super::reader::Reader;
use crate::model::control::{Control, MissingAnswer};
use crate::source::yaml::fields::Fields;

/// A question type: its name in YAML, and how its own keys become a control.
pub struct QuestionType {
    /// As it is written under `type:`.
    pub name: &'static str,
    /// Reads the keys that belong to the type; those of every question are read elsewhere. `None` means that an error
    /// was reported.
    read: fn(&mut Fields, &Asked, &mut Reader) -> Option<Answering>,
}

/// A type is a file with a `TYPE`, and a line of the list.
macro_rules! types {
    ($($file:ident,)*) => {
        $(mod $file;)*
        /// All question types.
        pub const ALL: &[QuestionType] = &[$($file::TYPE),*];
    };
}

types! {
    select_one,
    select_multiple,
    integer,
    decimal,
    range,
    date,
    text,
    rank,
    note,
    matrix,
    grid,
}

/// Which question is being read.
struct Asked<'q> {
    name: &'q str,
    /// Its address in a translation file: `questions.heard_from`.
    path: &'q str,
}

/// How a question is answered.
struct Answering {
    control: Control,
    /// Missing answers that the form offers. (Those of a matrix are part of its scale.)
    missing: Vec<MissingAnswer>,
}
