//! From a site's folder to its published files.

mod build;
mod folder;

pub use build::{Built, build};
pub use folder::{publish, read};
