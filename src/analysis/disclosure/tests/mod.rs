//! Known problems and random surveys against an attacker who shares no code with the protector.

mod attacker;
mod compare;
mod editions;
mod kinds;
mod known;
mod merges;
mod questionnaire;
pub(crate) mod random;
mod results;
mod survey;
mod ties;
mod utility;
mod words;
