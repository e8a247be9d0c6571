//! canvass: anonymous surveys and reports as a static site.
//!
//! The stages are plain functions from values to values; [`project`] is the only reader of a site's folder and
//! [`site`] the only writer. `build` reads as the pipeline of `docs/architecture.md`.

pub mod analysis;
pub mod chart;
pub mod cli;
pub mod diagnostic;
pub mod form;
pub mod instrument;
pub mod locale;
pub mod page;
pub mod project;
pub mod responses;
pub mod site;
pub mod yaml;
