//! What a study is, as plain data that neither reads nor writes.

pub mod blanks;
pub mod codebook;
pub mod control;
pub mod expression;
pub mod fingerprints;
pub mod instrument;
pub mod measure;
pub mod options;
pub mod output;
#[allow(missing_docs)] // fields are still to be told here
pub mod panel;
pub mod policy;
pub mod quotation;
pub mod report;
pub mod series;
pub mod site;
pub mod table;
pub mod variable;
#[allow(missing_docs)] // fields are still to be told here
pub mod waves;
