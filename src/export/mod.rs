//! Results as files for those who go on working with them: one concept, one format per file.

pub mod csv;
pub mod json;
pub mod workbook;
