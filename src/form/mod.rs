//! Questionnaires: the same controls as a web page and on paper.

pub mod print;
pub mod time;
pub mod web;
