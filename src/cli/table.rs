//! `canvass table`: a protected table in the terminal, for whoever writes about the survey.

mod ask;
mod text;

use std::path::PathBuf;

use clap::Args;

use super::report::Report;
use super::{FINE, PROBLEMS};
use crate::analysis::disclosure::{Structure, protect};
use crate::analysis::filter::filtered;
use crate::analysis::request::requests;
use crate::analysis::table::{Cell, CrossTab};
use crate::analysis::tabulate::tabulate_all;
use crate::diagnostic::{Checked, Diagnostic, Findings, Place, Span, Warned};
use crate::model::codebook::{Codebook, VariableId};
use crate::model::expression::Expression;
use crate::model::instrument::Instrument;
use crate::model::table::{ColumnKey, RowKey, TableSpec};
use crate::responses::{self, dataset::Dataset};
use crate::source::project::Project;

/// Print a table of a survey, with small counts hidden as on the site
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    canvass table drop-in-centre services.food\n  \
    canvass table drop-in-centre future --by region\n  \
    canvass table films fan --by gender --where \"seen_any = yes\"\n\n\
    [c] is a number hidden to protect respondents. What is printed here is protected as on the site: a table of its own \
    together with all the site's tables, a filtered one together with the same table of everybody. Do not publish \
    filtered tables beside the site by hand: their difference to it is not protected.")]
pub struct Arguments {
    /// The survey: its folder's name under surveys/
    survey: String,
    /// A question or variable
    rows: String,
    /// A question with one answer, or a derived variable, whose categories make the columns
    #[arg(long, value_name = "VARIABLE")]
    by: Option<String>,
    /// Count only respondents for whom this is true
    #[arg(long = "where", value_name = "EXPRESSION")]
    keep: Option<String>,
    /// Folder of the site: where site.yaml lies
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
}

pub fn run(arguments: &Arguments) -> u8 {
    let report = Report::new();
    let mut project = match Project::read(&arguments.site) {
        Ok(project) => project.value,
        Err(problems) => return report.problems(&problems, &crate::diagnostic::Sources::default()),
    };
    match table(&mut project, arguments) {
        Ok(Warned { value, .. }) => {
            print!("{value}");
            FINE
        }
        Err(problems) => {
            report.list(&problems, &project.sources);
            PROBLEMS
        }
    }
}

/// The table as text.
fn table(project: &mut Project, arguments: &Arguments) -> Checked<String> {
    let mut findings = Findings::default();
    let Some(files) = project.surveys.iter().find(|files| files.name == arguments.survey) else {
        let names = project.surveys.iter().map(|files| files.name.as_str());
        let problem = Diagnostic::error(Place::Site, format!("there is no survey `{}`", arguments.survey));
        return Err(vec![problem.nearest(&arguments.survey, names)]);
    };
    let checked = crate::source::instrument::check::check(
        &files.name,
        files.survey,
        &files.translations,
        &project.site,
        &project.sources,
    );
    let Some(instrument) = findings.take(checked) else { return findings.finish(None) };
    let codebook = Codebook::of(&instrument);
    let read = responses::read(files, &instrument, &codebook, &project.sources);
    let Some(data) = findings.take(read) else { return findings.finish(None) };
    let rows = ask::named(&arguments.rows, &instrument, &codebook, &mut findings);
    let by = arguments.by.as_deref().and_then(|by| ask::column(by, &instrument, &codebook, &mut findings));
    let keep = arguments.keep.as_deref().map(|text| ask::condition(text, &instrument, project, &mut findings));
    if let (Some(Some(keep)), Some(rows)) = (&keep, rows.first()) {
        ask::sensitive(keep, *rows, by, &instrument, &codebook, &mut findings);
    }
    if findings.has_errors() {
        return findings.finish(None);
    }
    let shown = match keep.flatten() {
        Some(keep) => rows.iter().map(|rows| of_some(&data, &codebook, &instrument, (*rows, by), &keep)).collect(),
        None => of_all(&data, &codebook, &instrument, &rows, by, &mut findings),
    };
    let text = text::render(&shown, &codebook, by);
    findings.finish(Some(text))
}

/// The columns of one variable: a title for each, and its cells by row.
struct Shown {
    variable: VariableId,
    columns: Vec<Vec<(RowKey, Cell)>>,
}

fn of_all(
    data: &Dataset,
    codebook: &Codebook,
    instrument: &Instrument,
    rows: &[VariableId],
    by: Option<VariableId>,
    findings: &mut Findings,
) -> Vec<Shown> {
    let mut asking = instrument.clone();
    if let Some(by) = by {
        let names = rows.iter().map(|rows| codebook.get(*rows).name.clone());
        let by = &codebook.get(by).name;
        asking.results.tables.extend(names.map(|rows| crate::model::instrument::TableRequest {
            rows,
            by: Some(by.clone()),
            over: None,
            span: Span { file: crate::diagnostic::FileId(0), start: 0, end: 0 },
        }));
    }
    let specs = requests(&asking, codebook);
    let tables = tabulate_all(data, codebook, &specs);
    let tables = protect(tables, &Structure::of(instrument, codebook), &instrument.privacy);
    let mut shown = vec![];
    for rows in rows {
        let Some(table) = tables.get(TableSpec { rows: *rows, by }) else {
            let by = by.map_or("itself", |by| codebook.get(by).name.as_str());
            let rows = &codebook.get(*rows).name;
            let problem = Diagnostic::error(Place::Site, format!("`{rows}` is not tabulated by `{by}`"));
            findings.push(problem.hint("two sensitive variables, or a variable and its own recode, are never crossed"));
            continue;
        };
        let columns = table.columns.iter().map(|column| cells(table, *column)).collect();
        shown.push(Shown { variable: *rows, columns });
    }
    shown
}

fn of_some(
    data: &Dataset,
    codebook: &Codebook,
    instrument: &Instrument,
    (rows, by): (VariableId, Option<VariableId>),
    keep: &Expression,
) -> Shown {
    let keep = |row: usize| keep.truth(&data.answers(row, codebook)) == Some(true);
    let filtered = filtered(data, codebook, (rows, by), keep, &instrument.privacy);
    let column = |(spec, column): &(TableSpec, ColumnKey)| {
        filtered.tables.get(*spec).map_or(vec![], |table| cells(table, *column))
    };
    Shown { variable: rows, columns: filtered.columns.iter().map(column).collect() }
}

fn cells(table: &CrossTab<Cell>, column: ColumnKey) -> Vec<(RowKey, Cell)> {
    table.rows.iter().filter_map(|row| table.cell(*row, column).map(|cell| (*row, *cell))).collect()
}
