//! What a study is, as plain data that neither reads nor writes.

pub mod blanks;
pub mod codebook;
pub mod control;
pub mod counted;
pub mod dated;
pub mod expression;
pub mod fingerprints;
pub mod instrument;
pub mod measure;
pub mod options;
pub mod output;
pub mod panel;
pub mod policy;
pub mod quotation;
pub mod reliability;
pub mod report;
pub mod series;
pub mod site;
pub mod table;
pub mod variable;
pub mod waves;
