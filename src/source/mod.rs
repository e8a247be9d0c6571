//! The only reader of a site's folder: files become plain, checked values of the model, and every mistake is told.

pub(crate) mod content;
pub mod expression;
pub(crate) mod folder;
pub mod instrument;
pub mod project;
pub(crate) mod quotes;
pub mod series;
pub(crate) mod site;
mod survey;
pub mod yaml;
