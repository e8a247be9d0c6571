//! Expressions of `relevant` and `constraint`: from text to a checked tree.

mod check;
mod lexer;
mod parser;
pub mod read;
pub mod scope;
