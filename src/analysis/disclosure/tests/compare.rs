//! Tables for the comparison with tau-ARGUS, and what the protector publishes of them: `tests/compare/tau-argus` runs this.

use std::fmt::Write;

use rayon::prelude::*;

use super::random::{Dice, choose};
use super::survey::{Survey, categories};
use crate::analysis::disclosure::protect;
use crate::model::policy::{Policy, Profile};
use crate::model::table::{ColumnKey, RowKey};
use crate::responses::dataset::Code;

/// Which of the variables `a`, `b` and `c` are crossed, rows first.
const KINDS: [(&str, &[(usize, usize)]); 3] =
    [("single", &[(0, 1)]), ("linked, one margin", &[(0, 1), (0, 2)]), ("linked, all", &[(0, 1), (1, 2), (0, 2)])];

/// `CANVASS_TABLES` names the file to write, `CANVASS_CASES` how many of each kind and size (12).
#[test]
#[ignore = "writes the tables for tests/compare/tau-argus"]
fn compare_tables() {
    let file = std::env::var("CANVASS_TABLES").expect("CANVASS_TABLES=file to write");
    let cases = std::env::var("CANVASS_CASES").map_or(12, |cases| cases.parse::<u64>().unwrap());
    let wanted: Vec<_> = (0..KINDS.len())
        .flat_map(|kind| [30, 50, 100, 300, 1000].map(|n| (kind, n)))
        .flat_map(|(kind, n)| (0..cases).map(move |seed| (kind, n, seed)))
        .collect();
    let lines: Vec<String> = wanted.into_par_iter().map(|(kind, n, seed)| case(kind, n, seed)).collect();
    std::fs::write(file, format!("case;kind;respondents;rows;by;row;column;count;published\n{}", lines.concat()))
        .unwrap();
}

/// One table or some linked ones, a line for each cell.
fn case(kind: usize, respondents: usize, seed: u64) -> String {
    let mut dice = Dice(seed * 1000 + respondents as u64 * 10 + kind as u64);
    let mut survey = Survey::default();
    let missing = [0, 5, 10][(seed % 3) as usize];
    let first = 3 + dice.below(5);
    let group = choose(&mut dice, first, missing, &vec![Code(0); respondents]);
    let mut variables = vec![survey.add("a", categories(first as u8), group.clone())];
    for name in ["b", "c"].iter().take(if kind == 0 { 1 } else { 2 }) {
        let scale = 2 + dice.below(4);
        let column = choose(&mut dice, scale, missing, &group);
        variables.push(survey.add(name, categories(scale as u8), column));
    }
    // The margins of the crossed tables are the tables of one variable.
    survey.tables.clear();
    let (name, crossed) = KINDS[kind];
    crossed.iter().for_each(|(rows, by)| survey.cross(variables[*rows], variables[*by]));
    let truth = survey.count();
    let protected = protect(truth.clone(), &survey.structure, &Policy::of(Profile::AtRisk));
    let mut lines = String::new();
    for (table, safe) in truth.tables.iter().zip(&protected.tables) {
        let variable = |id: crate::model::codebook::VariableId| survey.names[id.0 as usize].clone();
        let (rows, by) = (variable(table.spec.rows), table.spec.by.map(variable).unwrap_or_default());
        let keys = table.rows.iter().flat_map(|row| table.columns.iter().map(move |column| (*row, *column)));
        for ((row, column), count) in keys.zip(&table.cells) {
            let published = safe.cell(row, column).is_some_and(|cell| cell.published().is_some());
            let (row, column) = (row_name(row), column_name(column));
            let number = format!("{name} {respondents} {seed}");
            let published = u8::from(published);
            writeln!(lines, "{number};{name};{respondents};{rows};{by};{row};{column};{};{published}", count.0)
                .unwrap();
        }
    }
    lines
}

fn row_name(row: RowKey) -> String {
    match row {
        RowKey::Category(code) => format!("category {code}"),
        RowKey::Base => "base".into(),
        RowKey::Missing(code) => format!("{code:?}").to_lowercase(),
        RowKey::Skipped => "skipped".into(),
        RowKey::NotAsked => "not asked".into(),
        RowKey::Total => "everybody".into(),
    }
}

fn column_name(column: ColumnKey) -> String {
    match column {
        ColumnKey::All => "everybody".into(),
        ColumnKey::Category(code) => format!("category {code}"),
        ColumnKey::NoAnswer => "no answer".into(),
    }
}
