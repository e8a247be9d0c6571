//! The auditor, tried on sites that were built whole: random surveys that must hold, and numbers, means, words and cells planted
//! into what they publish that must be found.

mod consistent;
mod honest;
mod measures;
mod mutations;
#[cfg(feature = "pdf")]
mod paper;
mod planted;
mod results;
mod sample;
mod site;
mod survey;
