//! From a site's folder to its published files.

mod attacked;
mod build;
mod folder;
pub mod prose;

pub use build::{Attack, Built, Draft, build, draft};
pub use folder::{publish, read};
