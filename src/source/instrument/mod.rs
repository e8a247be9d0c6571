//! `survey.yaml` and its translations, read into an [`Instrument`](crate::model::instrument::Instrument) in which every name
//! resolves and every text stands in its source language at least.

pub(crate) mod add_recode;
pub(crate) mod add_table;
mod change;
pub mod check;
mod coding;
mod collect;
mod derive;
mod highlight;
mod name;
mod outline;
mod privacy;
pub mod question;
mod reader;
mod results;
mod scale;
mod study;
mod texts;
pub(crate) mod translation;
mod version;
mod waves;
mod weight;

pub(in crate::source) use study::date;

/// The names of the built-in scales.
pub use scale::built_in::NAMES as BUILT_IN_SCALES;
