//! What came back: files of answers become one columnar [`dataset::Dataset`] per survey.

pub mod collected;
pub mod dataset;
pub mod format;
pub mod sealed;
pub mod validate;
