//! Reads `quotes.yaml` with everything that is wrong in it.

pub mod free_text;
mod passage;
mod read;

pub use read::read;
