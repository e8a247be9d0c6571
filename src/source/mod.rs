//! The only reader of a site's folder: files become plain, checked values of the model, and every mistake is told.

pub mod content;
pub mod expression;
pub mod folder;
pub mod instrument;
pub mod project;
pub mod quotes;
pub mod series;
pub mod site;
mod survey;
pub mod yaml;
