//! Reads a built site back into claims, as anybody can who downloads it.

pub mod csv;
pub mod html;
pub mod json;
pub mod look;
pub mod number;
pub mod pdf;
pub mod prose;
pub mod text;
pub mod workbook;
