//! All tests that use canvass from outside, as one program: each program of its own would link the library once more.
//!
//! `cargo nextest run --no-default-features -E 'test(audit::)'` runs those of one file.
#![allow(clippy::unwrap_used)]

mod audit;
mod check;
mod check_answers;
mod circles;
mod coding;
mod collect;
mod conflicts;
mod draft;
mod editions;
mod example;
mod examples;
mod expression;
mod floors;
mod instrument;
mod kept;
mod long_inputs;
mod merges;
mod neighbours;
mod new;
mod overview;
mod page_mistakes;
mod panels;
mod paper_route;
#[cfg(feature = "pdf")]
mod print;
mod private;
mod publish;
mod published_figures;
mod questionnaire;
mod quotes;
mod reports;
mod seeds;
mod series;
mod site;
mod table;
mod two_at_once;
mod weights;
mod workbook;
mod yaml;
