//! Results as files for those who go on working with them: one concept, one format per file.

pub mod csv;
pub mod workbook;

use crate::analysis::disclosure::Results;
use crate::figure::subject::Subject;
use crate::model::instrument::Instrument;

/// A file of all results of a survey, the same for readers of every language.
pub struct Format {
    /// The file's name, beside the CSV files and on the page that links it.
    pub file: &'static str,
    /// Makes it of the results and of what they are about.
    pub made: fn(&Instrument, &Results, &[Subject]) -> Vec<u8>,
}

/// A format is a file with a `FORMAT`, and a line of the list. (The auditor refuses a file that it cannot read back.)
macro_rules! formats {
    ($($file:ident,)*) => {
        $(mod $file;)*
        /// All formats, in the order in which the page links them.
        pub const FORMATS: &[Format] = &[$($file::FORMAT),*];
    };
}

formats! {
    json,
}
