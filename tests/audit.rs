//! The auditor, tried on sites that were built whole: random surveys that must hold, and numbers, means, words and cells planted
//! into what they publish that must be found.

#[path = "audit/consistent.rs"]
mod consistent;
#[path = "audit/honest.rs"]
mod honest;
#[path = "audit/measures.rs"]
mod measures;
#[path = "audit/mutations.rs"]
mod mutations;
#[cfg(feature = "pdf")]
#[path = "audit/paper.rs"]
mod paper;
#[path = "audit/planted.rs"]
mod planted;
#[path = "audit/results.rs"]
mod results;
#[path = "audit/site.rs"]
mod site;
#[path = "audit/survey.rs"]
mod survey;
