//! Expressions of `relevant` and `constraint`: from text to a checked tree.

pub mod check;
mod lexer;
pub mod parser;
pub mod read;
pub mod scope;
