//! A table of some of the respondents, protected together with the same table of all of them.

use super::disclosure::structure::{Recode, Structure};
use super::disclosure::{Results, protect};
use super::table::{Count, SiteTables};
use super::tabulate::{categories, codes, tabulate_all};
use crate::locale::{Locale, Text};
use crate::model::codebook::{Category, Codebook, Domain, Origin, Variable, VariableId};
use crate::model::policy::Policy;
use crate::model::table::{ColumnKey, TableSpec};
use crate::responses::dataset::{Code, Column, Dataset, State};

/// The counts of a filtered table, not protected yet.
pub struct Unprotected {
    counts: SiteTables<Count>,
    codebook: Codebook,
    structure: Structure,
    columns: Vec<(TableSpec, ColumnKey)>,
}

/// A filtered table.
pub struct Filtered {
    /// What may be said of the filtered table. Its variables are not those of the survey: [`Filtered::columns`] says which
    /// column is whose.
    pub results: Results,
    /// Where each column is found: all who were kept, then each category of `by`, then those without an answer to it.
    pub columns: Vec<(TableSpec, ColumnKey)>,
}

const ROWS: VariableId = VariableId(0);
const BY: VariableId = VariableId(1);
const KEPT: VariableId = VariableId(2);
/// `by` in and out of the filter: `BY` and `KEPT` are recodes of it.
const BOTH: VariableId = VariableId(3);

/// Counts `rows` (by `by`) among the respondents that `keep` names by their position. The count among the others is one
/// subtraction away, so those are cells too: this is the three-way block of disclosure.md, as one variable whose
/// categories are those of `by`, in and out of the filter.
pub fn filtered(
    data: &Dataset,
    codebook: &Codebook,
    TableSpec { rows, by }: TableSpec,
    keep: impl Fn(usize) -> bool,
) -> Unprotected {
    let width = by.map_or(0, |by| categories(&codebook.get(by).domain)).min(Code::MAX_CATEGORY / 2 - 1);
    let answers = by.map(|by| codes(data, codebook, by));
    let column = |row: usize| match answers.as_ref().and_then(|codes| codes.get(row)).map(|code| code.state()) {
        Some(State::Answered(category)) => category.min(width),
        _ => width,
    };
    let outside = |row: usize| u8::from(!keep(row));
    let coded = |of: &dyn Fn(usize) -> u8| Column::Codes((0..data.rows()).map(|row| Code(of(row))).collect());
    let columns = vec![
        Column::Codes(codes(data, codebook, rows).to_vec()),
        coded(&column),
        coded(&outside),
        coded(&|row| 2 * column(row) + outside(row)),
    ];
    let both = 2 * (width + 1);
    let mut variable = codebook.get(rows).clone();
    if let Domain::Number { .. } = variable.domain {
        // Its classes are codes here.
        variable.domain = Domain::Rank { of: categories(&variable.domain) };
    }
    let variables = vec![variable, pseudo("by", width + 1), pseudo("kept", 2), pseudo("both", both)];
    let structure = Structure {
        ticks: [ROWS].into_iter().filter(|_| matches!(codebook.get(rows).domain, Domain::Tick)).collect(),
        recodes: vec![
            Recode { coarse: BY, fine: BOTH, to: (0..both).map(|code| Some(code / 2)).collect() },
            Recode { coarse: KEPT, fine: BOTH, to: (0..both).map(|code| Some(code % 2)).collect() },
        ],
        ..Structure::default()
    };
    let cross = |by| TableSpec { rows: ROWS, by: Some(by) };
    let alone = |rows| TableSpec { rows, by: None };
    let specs = vec![alone(ROWS), alone(BOTH), cross(BOTH), cross(BY), cross(KEPT)];
    let codebook = Codebook::new(variables);
    let counts = tabulate_all(&Dataset::new(data.rows(), columns), &codebook, &specs);
    let everybody = (KEPT, ColumnKey::Category(0));
    let columns = (0..=width).filter(|_| by.is_some()).map(|category| (BOTH, ColumnKey::Category(2 * category)));
    let columns = std::iter::once(everybody).chain(columns).map(|(by, column)| (cross(by), column)).collect();
    Unprotected { counts, codebook, structure, columns }
}

impl Unprotected {
    /// What may be said of it.
    pub fn protected(self, policy: &Policy) -> Filtered {
        let Unprotected { counts, codebook, structure, columns } = self;
        Filtered { results: Results::new(&protect(counts, &structure, policy), &codebook, policy), columns }
    }
}

fn pseudo(name: &str, size: u8) -> Variable {
    let text = |name: String| Text::new(Locale::english(), name);
    let category =
        |code: u8| Category { name: code.to_string(), label: text(code.to_string()), score: None, is_number: false };
    Variable {
        name: name.into(),
        origin: Origin::Derived(usize::MAX),
        label: text(name.into()),
        part: None,
        part_name: None,
        domain: Domain::Category { categories: (0..size).map(category).collect(), ordered: false },
        repeat: None,
    }
}
