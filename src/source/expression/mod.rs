//! Expressions of `relevant` and `constraint`: from text to a checked tree.

pub(crate) mod check;
mod lexer;
pub(crate) mod parser;
pub mod read;
pub mod scope;
