//! Results as files for those who go on working with them: one concept, one format per file.

pub mod csv;
pub mod workbook;

use std::collections::BTreeSet;

use crate::analysis::disclosure::Results;
use crate::figure::subject::Subject;
use crate::model::instrument::Instrument;

/// All that a file says of a survey.
pub struct Shown<'a> {
    /// As it was asked.
    pub instrument: &'a Instrument,
    /// What may be said of the answers.
    pub results: &'a Results,
    /// What its figures are about, in their order.
    pub subjects: &'a [Subject<'a>],
    /// Which edition its numbers are; `None` of the first.
    pub edition: Option<Edition>,
}

/// An edition that is not the first.
pub struct Edition {
    /// From 2.
    pub number: usize,
    /// The figures that say something else than in the edition before, by their names.
    pub changed: BTreeSet<String>,
}

/// A file of all results of a survey, the same for readers of every language.
pub struct Format {
    /// The file's name, beside the CSV files and on the page that links it.
    pub file: &'static str,
    /// Makes it of the results and of what they are about.
    pub made: fn(&Shown) -> Vec<u8>,
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
