//! canvass: anonymous surveys and reports as a static site.
//!
//! The stages are plain functions from values to values; [`source`] is the only reader of a site's folder and [`publish`]
//! the only writer. Rooms stand on floors, and none imports from a floor above its own (`docs/architecture.md`).

pub mod analysis;
pub mod audit;
pub mod booklet;
pub mod cli;
pub mod diagnostic;
pub mod export;
pub mod figure;
pub mod form;
pub mod locale;
pub mod model;
pub mod page;
pub mod print;
pub mod private;
pub mod publish;
pub mod report;
pub mod responses;
pub mod source;
pub mod statistics;
pub mod survey;

pub use model::options::BuildOptions;
pub use publish::{Built, build};
