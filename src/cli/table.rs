//! `canvass table`: a protected table in the terminal, for whoever writes about the survey.

use std::path::PathBuf;

use clap::Args;

use super::report::Report;
use super::{FINE, PROBLEMS};
use crate::analysis::disclosure::{Structure, protect};
use crate::analysis::filter::filtered;
use crate::analysis::request::{is_closed, requests, variables_named};
use crate::analysis::table::{Cell, ColumnKey, CrossTab, RowKey, TableSpec};
use crate::analysis::tabulate::{categories, row_keys, tabulate_all};
use crate::diagnostic::{Checked, Diagnostic, Findings, Place, Source, Span, Warned, nearest};
use crate::instrument::codebook::{Codebook, Domain, Origin, VariableId};
use crate::instrument::expression::Expression;
use crate::instrument::expression::read::expression;
use crate::instrument::expression::scope::{Kind, Known, Scope};
use crate::instrument::{Instrument, Rule};
use crate::project::Project;
use crate::responses::{self, dataset::Dataset};
use crate::yaml::{Node, Value};

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
    let checked = crate::instrument::check::check(
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
    let rows = named(&arguments.rows, &instrument, &codebook, &mut findings);
    let by = arguments.by.as_deref().and_then(|by| column(by, &instrument, &codebook, &mut findings));
    let keep = arguments.keep.as_deref().map(|text| condition(text, &instrument, project, &mut findings));
    if let (Some(Some(keep)), Some(rows)) = (&keep, rows.first()) {
        sensitive(keep, *rows, by, &instrument, &codebook, &mut findings);
    }
    if findings.has_errors() {
        return findings.finish(None);
    }
    let shown = match keep.flatten() {
        Some(keep) => rows.iter().map(|rows| of_some(&data, &codebook, &instrument, (*rows, by), &keep)).collect(),
        None => of_all(&data, &codebook, &instrument, &rows, by, &mut findings),
    };
    let text = render(&shown, &codebook, by);
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
        asking.results.tables.extend(names.map(|rows| crate::instrument::TableRequest {
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

fn named(name: &str, instrument: &Instrument, codebook: &Codebook, findings: &mut Findings) -> Vec<VariableId> {
    let variables = variables_named(name, instrument, codebook);
    if variables.is_empty() {
        findings.push(unknown(name, instrument, codebook));
    }
    variables
}

fn column(name: &str, instrument: &Instrument, codebook: &Codebook, findings: &mut Findings) -> Option<VariableId> {
    let Some(id) = codebook.find(name) else {
        findings.push(unknown(name, instrument, codebook));
        return None;
    };
    if !is_closed(&codebook.get(id).domain) {
        let problem = Diagnostic::error(Place::Site, format!("`{name}` has no categories to make columns of"));
        findings.push(problem.hint("take a question with one answer, or a recode"));
    }
    Some(id)
}

fn unknown(name: &str, instrument: &Instrument, codebook: &Codebook) -> Diagnostic {
    let names = codebook.iter().map(|(_, variable)| variable.name.as_str());
    let names = names.chain(instrument.questions().map(|question| question.name.as_str()));
    let names: Vec<&str> = names.collect();
    let problem = Diagnostic::error(Place::Site, format!("there is no question or variable `{name}`"));
    match nearest(name, names) {
        Some(near) => problem.hint(format!("did you mean `{near}`?")),
        None => problem,
    }
}

/// Reads `--where` as an expression over all questions outside repeats.
fn condition(
    text: &str,
    instrument: &Instrument,
    project: &mut Project,
    findings: &mut Findings,
) -> Option<Expression> {
    let source = Source { path: "--where".into(), bytes: text.as_bytes().to_vec(), confidential: false };
    let file = project.sources.add(source);
    let span = Span { file, start: 0, end: u32::try_from(text.len()).unwrap_or(u32::MAX) };
    let node = Node { span, value: Value::Scalar(text.into()) };
    let known = instrument.questions().map(|question| Known {
        name: question.name.clone(),
        kind: Kind::of(&question.control),
        repeat: None,
    });
    let scope = Scope {
        asked: known.collect(),
        all: instrument.questions().map(|question| question.name.clone()).collect(),
        derived: instrument.derived.iter().map(|derived| derived.name.clone()).collect(),
        repeat: None,
        current: None,
    };
    expression(&node, "a condition", &scope, &project.sources, findings)
}

/// A filter crosses its questions with the table: never two sensitive ones.
fn sensitive(
    keep: &Expression,
    rows: VariableId,
    by: Option<VariableId>,
    instrument: &Instrument,
    codebook: &Codebook,
    findings: &mut Findings,
) {
    let questions: Vec<&str> = instrument.questions().map(|question| question.name.as_str()).collect();
    let question = |id: VariableId| match codebook.get(id).origin {
        Origin::Question(index) => questions.get(index).copied(),
        Origin::Derived(index) => instrument.derived.get(index).and_then(|derived| match &derived.rule {
            Rule::Recode { from, .. } => Some(from.as_str()),
            Rule::Sum { .. } => None,
        }),
    };
    let mut crossed: Vec<&str> = std::iter::once(rows).chain(by).filter_map(question).collect();
    crossed.extend(keep.questions());
    crossed.sort_unstable();
    crossed.dedup();
    crossed.retain(|name| instrument.privacy.sensitive.iter().any(|sensitive| sensitive == name));
    if let [one, other, ..] = crossed.as_slice() {
        let message = format!("`{one}` and `{other}` are both sensitive and never crossed with each other");
        findings
            .push(Diagnostic::error(Place::Site, message).hint("leave one of them out of the table and of `--where`"));
    }
}

/// Tables as text: one line per answer, one column per group; counts, and percent of the base.
fn render(shown: &[Shown], codebook: &Codebook, by: Option<VariableId>) -> String {
    let mut titles = vec!["all".to_string()];
    if let Some(by) = by {
        let domain = &codebook.get(by).domain;
        titles.extend((0..categories(domain)).map(|code| category(domain, code)));
        titles.push("no answer".into());
    }
    let mut text = String::new();
    for one in shown {
        let variable = codebook.get(one.variable);
        let part = variable.part.as_ref().map(|part| format!(": {}", part.source())).unwrap_or_default();
        text.push_str(&format!("{}{part} ({})\n", variable.label.source(), variable.name));
        let mut lines = vec![std::iter::once(String::new()).chain(titles.iter().cloned()).collect::<Vec<_>>()];
        for row in row_keys(&variable.domain) {
            let cells = one.columns.iter().map(|column| cell(column, row));
            lines.push(std::iter::once(row_name(&variable.domain, row)).chain(cells).collect());
        }
        text.push_str(&aligned(&lines));
        text.push('\n');
    }
    let hidden = shown.iter().flat_map(|one| one.columns.iter().flatten()).any(|(_, cell)| *cell == Cell::Suppressed);
    if hidden {
        text.push_str(
            "[c] Hidden to protect respondents. Some larger numbers are also hidden so that small ones cannot be worked \
             out.\n",
        );
    }
    text
}

fn cell(column: &[(RowKey, Cell)], row: RowKey) -> String {
    let find = |wanted| column.iter().find(|(key, _)| *key == wanted).and_then(|(_, cell)| cell.published());
    match (find(row), find(RowKey::Base), row) {
        (None, _, _) => "[c]".into(),
        (Some(count), Some(base), RowKey::Category(_)) if base >= 30 => {
            format!("{count} ({:.0} %)", 100.0 * f64::from(count) / f64::from(base))
        }
        (Some(count), _, _) => count.to_string(),
    }
}

fn row_name(domain: &Domain, row: RowKey) -> String {
    match row {
        RowKey::Category(code) => category(domain, code),
        RowKey::Base => "answered (n)".into(),
        RowKey::Missing(code) => code.name().replace('_', " "),
        RowKey::Skipped => "skipped".into(),
        RowKey::NotAsked => "not asked".into(),
        RowKey::Total => "all respondents".into(),
    }
}

fn category(domain: &Domain, code: u8) -> String {
    match domain {
        Domain::Category { categories, .. } => {
            categories.get(code as usize).map_or_else(String::new, |category| category.label.source().to_string())
        }
        Domain::Tick => if code == 1 { "ticked" } else { "not ticked" }.into(),
        Domain::Rank { .. } => format!("place {}", u32::from(code) + 1),
        Domain::Number { bins, .. } => match (bins.get(code as usize), bins.get(code as usize + 1)) {
            (Some(_), Some(to)) if code == 0 => format!("under {to}"),
            (Some(from), Some(to)) => format!("{from} to under {to}"),
            (Some(from), None) => format!("{from} or more"),
            _ => String::new(),
        },
        Domain::Date { .. } | Domain::Text => String::new(),
    }
}

fn aligned(lines: &[Vec<String>]) -> String {
    let width = |column: usize| {
        lines.iter().filter_map(|line| line.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let mut text = String::new();
    for line in lines {
        for (column, cell) in line.iter().enumerate() {
            let padding = " ".repeat(width(column).saturating_sub(cell.chars().count()));
            match column {
                0 => text.push_str(&format!("  {cell}{padding}")),
                _ => text.push_str(&format!("  {padding}{cell}")),
            }
        }
        text.push('\n');
    }
    text
}
