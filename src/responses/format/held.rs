//! What a file of responses held.

use crate::diagnostic::Diagnostic;
use crate::responses::columns::Columns;
use crate::responses::layout::Layout;
use crate::responses::twice::Prints;

/// What a file of responses held.
pub struct Read {
    /// Its responses, as codes.
    pub columns: Columns,
    /// What is wrong with the file and with answers in it; never an answer itself.
    pub diagnostics: Vec<Diagnostic>,
    /// What tells its responses from those of other files.
    pub prints: Prints,
}

impl Read {
    /// A file that holds no responses that could be read.
    pub(super) fn nothing(layout: &Layout, diagnostics: Vec<Diagnostic>) -> Read {
        Read { columns: Columns::new(layout.codebook), diagnostics, prints: Prints::default() }
    }
}
