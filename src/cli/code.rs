//! `canvass code`: writes open answers into tables, for somebody to say what each is about, and says how far two readers agree.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use super::report::Report;
use super::{FINE, PROBLEMS};
use crate::diagnostic::{Diagnostic, Findings, Place};
use crate::model::instrument::Coding;
use crate::responses::coding::{self, Coded};
use crate::source::project::Project;
use crate::statistics::{Agreement, cohens_kappa, krippendorffs_alpha};
use crate::survey;

/// Write open answers into a table, to be sorted by theme
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    canvass code drop-in-centre\n\n\
    For each `coding` of survey.yaml, coding/NAME.csv gets a row for every answer that it does not have yet. Write the names of\n\
    its themes beside each, with spaces between them; whoever reads the answers a second time writes into the column `second`.\n\
    What stands there is kept. Run it again to see how many are left, and how far two readers agree. The table holds what people\n\
    wrote: keep it as safe as the answers.")]
pub(super) struct Arguments {
    /// The survey: its folder's name under surveys/
    survey: String,
    /// Folder of the site: where site.yaml lies
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
}

pub(super) fn run(arguments: &Arguments) -> u8 {
    let report = Report::new();
    let (project, found) = Project::open(&arguments.site);
    let mut findings: Findings = found;
    let written = findings.take(survey::load_named(&project, &arguments.survey)).and_then(|loaded| {
        let data = findings.take(loaded.read_answers())?;
        let coded = findings.take(coding::read(loaded.files, &loaded.instrument, loaded.sources))?;
        let mut said = String::new();
        for (coding, coded) in loaded.instrument.coding.iter().zip(&coded) {
            let answers = coding::answers(&data, &loaded.codebook, coding);
            let path = format!("surveys/{}/coding/{}.csv", loaded.instrument.name, coding.name);
            let is_other = coded.file.is_some_and(|file| project.sources.get(file).path != path);
            let problem = match is_other {
                // What a program of tables keeps beside the words would be lost.
                true => Some("this coding stands in a file of another kind".to_string()),
                false => write(&arguments.site.join(&path), &table(&answers, coded))
                    .err()
                    .map(|error| format!("not written: {error}")),
            };
            match problem {
                Some(problem) => findings
                    .push(Diagnostic::error(Place::Path(path), problem).hint("save it as `.csv`, and start again")),
                None => said.push_str(&summary(&path, &answers, (coding, coded))),
            }
        }
        if loaded.instrument.coding.is_empty() {
            let place = Place::Path(format!("surveys/{}/survey.yaml", loaded.instrument.name));
            let problem = Diagnostic::error(place, "this survey has no `coding`");
            findings
                .push(problem.hint(
                    "write `coding: [{name: wishes, of: suggestions, label: …, themes: [{name: …, label: …}]}]`",
                ));
        }
        Some(said)
    });
    match findings.finish(written) {
        Ok(written) => {
            report.done(&written.value);
            FINE
        }
        Err(problems) => {
            report.list(&problems, &project.sources);
            PROBLEMS
        }
    }
}

/// Every answer in order with what is said of it; then rows that are of no answer any more.
fn table(answers: &[String], coded: &Coded) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(vec![]);
    let mut row = |cells: [&str; 3]| {
        // Into memory: nothing can fail.
        let _ = writer.write_record(cells);
    };
    row(["answer", "themes", "second"]);
    for answer in answers.iter().map(String::as_str).chain(coded.strays(answers)) {
        row([&coding::cell(answer), &coded.written(answer), &coded.written_by_second(answer)]);
    }
    writer.into_inner().unwrap_or_default()
}

/// The whole file or nothing.
fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    let beside = path.with_extension("csv.new");
    fs::write(&beside, bytes)?;
    fs::rename(&beside, path)
}

/// How many answers are sorted, and how far two readers agree on each theme.
fn summary(path: &str, answers: &[String], (coding, coded): (&Coding, &Coded)) -> String {
    let sorted = answers.iter().filter(|answer| coded.themes(answer).is_some()).count();
    let mut said = format!("{path}: {} different answers, {} to be sorted\n", answers.len(), answers.len() - sorted);
    if coded.has_second() {
        let pairs = || answers.iter().filter_map(|answer| Some((coded.themes(answer)?, coded.second(answer)?)));
        let _ = writeln!(said, "  two readers of {} answers:", pairs().count());
        for (at, theme) in coding.themes.iter().enumerate() {
            let of = agreement(pairs().map(|(one, other)| (one.get(at) == Some(&true), other.get(at) == Some(&true))));
            let number = |value: Option<f64>| value.map_or("-".to_string(), |value| format!("{value:.2}"));
            let same = f64::from(of.both + of.neither) / f64::from(of.n().max(1)) * 100.0;
            let (kappa, alpha) = (number(cohens_kappa(of)), number(krippendorffs_alpha(of)));
            let _ = writeln!(said, "  {:<20} agree on {same:.0} %, kappa {kappa}, alpha {alpha}", theme.name);
        }
    }
    said
}

fn agreement(pairs: impl Iterator<Item = (bool, bool)>) -> Agreement {
    pairs.fold(Agreement::default(), |of, pair| match pair {
        (true, true) => Agreement { both: of.both + 1, ..of },
        (true, false) => Agreement { first: of.first + 1, ..of },
        (false, true) => Agreement { second: of.second + 1, ..of },
        (false, false) => Agreement { neither: of.neither + 1, ..of },
    })
}
