//! `canvass table`: a protected table in the terminal, for whoever writes about the survey.

mod ask;
mod text;

use std::path::PathBuf;

use clap::Args;

use super::report::Report;
use super::{FINE, PROBLEMS};
use crate::analysis::disclosure::{Table, Value, WeightedShare};
use crate::analysis::filter::filtered;
use crate::analysis::request::requests;
use crate::diagnostic::{Checked, Diagnostic, Findings, Place};
use crate::model::codebook::VariableId;
use crate::model::expression::Expression;
use crate::model::options::BuildOptions;
use crate::model::table::{ColumnKey, RowKey, TableSpec};
use crate::responses::dataset::Dataset;
use crate::source::instrument::add_table::with_table;
use crate::source::project::Project;
use crate::survey::{self, Loaded, Memory, Survey};

/// Print a table of a survey, exactly as the site shows it
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    canvass table drop-in-centre services.food\n  \
    canvass table drop-in-centre future --by region\n  \
    canvass table drop-in-centre future --by age_group --add\n  \
    canvass table films fan --by gender --where \"seen_any = yes\" --private\n\n\
    [c] is a number hidden to protect respondents. The numbers are those of the site, with all that was published before \
    taken into account. A table that the site does not have is first added to it (--add): two further tables, each safe \
    alone, could be subtracted from each other. A filtered table is for you alone (--private): its difference to the site \
    is not protected.")]
pub(super) struct Arguments {
    /// The survey: its folder's name under surveys/
    survey: String,
    /// A question or variable
    rows: String,
    /// A question with one answer, or a derived variable, whose categories make the columns
    #[arg(long, value_name = "VARIABLE")]
    by: Option<String>,
    /// Write the table under `results: tables:` of the survey, where the site does not have it yet
    #[arg(long, requires = "by", conflicts_with = "keep")]
    add: bool,
    /// Count only respondents for whom this is true; needs --private
    #[arg(long = "where", value_name = "EXPRESSION", requires = "private")]
    keep: Option<String>,
    /// Print a table that must not be published
    #[arg(long)]
    private: bool,
    /// Folder of the site: where site.yaml lies
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
}

/// Stands over every table that must not leave the author's desk.
const NOT_FOR_PUBLICATION: &str =
    "NOT FOR PUBLICATION: the difference between this table and the site is not protected.\n\n";

pub(super) fn run(arguments: &Arguments) -> u8 {
    let report = Report::new();
    if arguments.add
        && let Err(problems) = add(arguments)
    {
        return report.problems(&problems, &crate::diagnostic::Sources::default());
    }
    let (mut project, found) = Project::open(&arguments.site);
    let mut findings = found;
    let text = match &arguments.keep {
        Some(keep) => findings.take(private_table(&mut project, arguments, keep)),
        None => findings.take(table(&project, arguments)),
    };
    match findings.finish(text) {
        Ok(text) => {
            report.list(&text.warnings, &project.sources);
            print!("{}", text.value);
            FINE
        }
        Err(problems) => {
            report.list(&problems, &project.sources);
            PROBLEMS
        }
    }
}

/// What is asked for, by the codebook.
struct Wanted {
    rows: Vec<VariableId>,
    by: Option<VariableId>,
}

fn wanted(arguments: &Arguments, loaded: &Loaded) -> Checked<Wanted> {
    let mut findings = Findings::default();
    let (instrument, codebook) = loaded.counted();
    let rows = ask::named(&arguments.rows, instrument, codebook, &mut findings);
    let by = arguments.by.as_deref();
    let by = by.and_then(|by| ask::column(by, instrument, codebook, &mut findings));
    findings.finish(Some(Wanted { rows, by }))
}

/// The table of the site, as text.
fn table(project: &Project, arguments: &Arguments) -> Checked<String> {
    let mut findings = Findings::default();
    let Some(loaded) = findings.take(survey::load_named(project, &arguments.survey)) else {
        return findings.finish(None);
    };
    let wanted = findings.take(wanted(arguments, &loaded));
    let prepared = findings.take(survey::prepare(loaded, &BuildOptions::default(), &Memory::default()));
    let (Some(wanted), Some(prepared)) = (wanted, prepared) else { return findings.finish(None) };
    let shown = findings.take(published(&wanted, &prepared.survey));
    findings.finish(shown.map(|shown| text::render(&shown, &prepared.survey.codebook, wanted.by)))
}

/// The columns of one variable: a title for each, and its cells by row.
struct Shown {
    variable: VariableId,
    columns: Vec<Vec<Cell>>,
}

/// One number of a column, and its weighted share.
struct Cell {
    row: RowKey,
    count: Value<u32>,
    weighted: Value<WeightedShare>,
}

/// What the site publishes of what is wanted.
fn published(wanted: &Wanted, survey: &Survey) -> Checked<Vec<Shown>> {
    let mut findings = Findings::default();
    let Some(results) = &survey.results else {
        let problem = Diagnostic::error(Place::Site, "this survey has no answers yet");
        return Err(vec![problem]);
    };
    let mut shown = vec![];
    for rows in &wanted.rows {
        match results.table(TableSpec { rows: *rows, by: wanted.by }) {
            Some(table) => {
                let columns = table.columns().iter().map(|column| cells(table, *column)).collect();
                shown.push(Shown { variable: *rows, columns });
            }
            None => findings.push(absent(*rows, wanted.by, survey)),
        }
    }
    findings.finish(Some(shown))
}

/// Why the site does not have a table, and what to do.
fn absent(rows: VariableId, by: Option<VariableId>, survey: &Survey) -> Diagnostic {
    let name = |id: VariableId| survey.codebook.get(id).name.as_str();
    let (rows_name, by_name) = (name(rows), by.map_or("itself", name));
    let problem = Diagnostic::error(Place::Site, format!("the site has no table of `{rows_name}` by `{by_name}`"));
    let mut asking = survey.counted.clone();
    asking.results.by.extend(by);
    let possible = requests(&asking, &survey.codebook).contains(&TableSpec { rows, by });
    problem.hint(match possible {
        true => "add it to the site, so that it is protected together with all other tables: `--add` writes it under `results`",
        false => "two sensitive variables, a variable and its own recode, or a question and the answer that leads to it are never crossed",
    })
}

/// Writes the table into the survey's file, unless the site has it.
fn add(arguments: &Arguments) -> Result<(), Vec<Diagnostic>> {
    let (project, found) = Project::open(&arguments.site);
    let mut findings = found;
    let loaded = findings.take(survey::load_named(&project, &arguments.survey));
    let checked = loaded.and_then(|loaded| Some((findings.take(wanted(arguments, &loaded))?, loaded)));
    let (wanted, loaded) = findings.finish(checked)?.value;
    let (instrument, codebook) = loaded.counted();
    let has = requests(instrument, codebook);
    let by = arguments.by.as_deref().unwrap_or_default();
    if wanted.rows.iter().all(|rows| has.contains(&TableSpec { rows: *rows, by: wanted.by })) {
        return Ok(());
    }
    let source = project.sources.get(loaded.files.survey);
    let place = || Place::Path(source.path.clone());
    let by_hand = || {
        let line = format!("- {{rows: {}, by: {by}}}", arguments.rows);
        let problem = Diagnostic::error(place(), "the table cannot be added to this file by rule");
        vec![problem.hint(format!("write `{line}` under `results: tables:`"))]
    };
    let text = String::from_utf8_lossy(&source.bytes);
    let added = with_table(&text, &arguments.rows, by).ok_or_else(by_hand)?;
    let path = arguments.site.join(&source.path);
    std::fs::write(&path, added).map_err(|error| vec![Diagnostic::error(place(), format!("not written: {error}"))])
}

/// A table of some of the respondents, for the author alone.
fn private_table(project: &mut Project, arguments: &Arguments, keep: &str) -> Checked<String> {
    let mut findings = Findings::default();
    let read = ask::condition(keep, &arguments.survey, project, &mut findings);
    let Some(loaded) = findings.take(survey::load_named(project, &arguments.survey)) else {
        return findings.finish(None);
    };
    let wanted = findings.take(wanted(arguments, &loaded));
    let data = findings.take(loaded.read_answers());
    let data = data.and_then(|data| findings.take(loaded.people(data)));
    let (Some(keep), Some(wanted), Some(data)) = (read, wanted, data) else { return findings.finish(None) };
    if let Some(rows) = wanted.rows.first() {
        ask::sensitive(&keep, (*rows, wanted.by), &loaded, &mut findings);
    }
    let shown: Vec<Shown> = wanted
        .rows
        .iter()
        .map(|rows| of_some(&data, &loaded, TableSpec { rows: *rows, by: wanted.by }, &keep))
        .collect();
    let text = format!("{NOT_FOR_PUBLICATION}{}", text::render(&shown, loaded.counted().1, wanted.by));
    findings.finish(Some(text))
}

fn of_some(data: &Dataset, loaded: &Loaded, spec: TableSpec, keep: &Expression) -> Shown {
    let (instrument, codebook) = loaded.counted();
    let keep = |row: usize| keep.truth(&data.answers(row, codebook)) == Some(true);
    let filtered = filtered(data, codebook, spec, keep).protected(&instrument.privacy);
    let column = |(spec, column): &(TableSpec, ColumnKey)| {
        filtered.results.table(*spec).map_or(vec![], |table| cells(table, *column))
    };
    Shown { variable: spec.rows, columns: filtered.columns.iter().map(column).collect() }
}

fn cells(table: &Table, column: ColumnKey) -> Vec<Cell> {
    let cell =
        |row: &RowKey| Cell { row: *row, count: table.count(*row, column), weighted: table.weighted(*row, column) };
    table.rows().iter().map(cell).collect()
}
