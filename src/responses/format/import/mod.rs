//! Files of other tools, read by the map in `import.yaml`: which column answers what, and in whose words.

mod apply;
mod check;
mod column;
mod meaning;
mod settings;

use crate::diagnostic::{FileId, Span};
use crate::responses::conflict::OnConflict;
use crate::responses::dataset::Code;
use crate::responses::layout::Layout;
use crate::responses::record::Field;
use crate::responses::scalar::Written;
use crate::responses::spelling;

use super::table::Wanted;
use super::words::{BlankCells, Otherwise, Ticked, Values, Words};

pub(super) use apply::read_file;
pub use check::read;

/// How some files of another tool are read. Checked against the instrument; against the files when they are read.
pub struct Import {
    /// The files that it is for.
    pub files: Vec<FileId>,
    /// Where the columns are mapped.
    span: Span,
    wanted: Wanted,
    rules: Vec<Rule>,
    /// What a blank cell means, by variable.
    blank: Vec<Code>,
    on_conflict: OnConflict,
    /// The repeat of which each row is a round.
    rounds: Option<String>,
}

/// What is said of one column or of some.
struct Rule {
    selector: Selector,
    span: Span,
    role: Role,
}

enum Role {
    Ignored,
    /// Tells one response from another.
    ResponseId,
    /// Tells whose a row is.
    Person,
    Answers(Answers),
}

/// Columns by number (from 1, both ends included) or by what their header says.
enum Selector {
    Numbers(usize, usize),
    Header(String),
}

struct Answers {
    /// One for each column, or one for all of them together where they are joined.
    fields: Vec<Field>,
    joined_by: Option<String>,
    values: Values,
    ticked: Option<Ticked>,
    /// What parts several answers in one cell.
    separator: Box<[u8]>,
    blank_cells: BlankCells,
    otherwise: Option<Otherwise>,
    written: Written,
}

impl Answers {
    fn words(&self, field: Field, layout: &Layout) -> Words {
        let choices = layout.choices(field).map_or(0, |names| names.most(&self.separator));
        Words {
            values: self.values.clone(),
            ticked: self.ticked.clone(),
            separator: self.separator.clone(),
            longest: choices.max(self.values.most(&self.separator)),
            blank_cells: self.blank_cells.clone(),
            otherwise: self.otherwise.clone(),
            written: self.written,
        }
    }
}

/// A header as it is compared: without the line breaks, double spaces and kinds of quotation marks that no one copies
/// faithfully.
fn squeezed(header: &str) -> String {
    spelling::plain(header).into_owned()
}
