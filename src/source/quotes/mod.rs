//! Reads `quotes.yaml` with everything that is wrong in it.

pub(crate) mod free_text;
mod passage;
mod read;

pub(crate) use read::read;
