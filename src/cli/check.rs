//! `canvass check`: says everything that is wrong, and writes nothing.

use std::path::PathBuf;

use clap::Args;

use super::FINE;
use super::progress::Progress;
use super::report::Report;
use crate::model::options::{BuildOptions, Printing};
use crate::source::project::Project;

/// Say everything that is wrong with a site; write nothing
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    canvass check                      the site in this folder\n  \
    canvass check my-site && echo ready\n\n\
    Every problem of every file is told in one run, with its place and the next step. Answers are never printed.")]
pub(super) struct Arguments {
    /// Folder of the site: where site.yaml lies
    #[arg(value_name = "DIR", default_value = ".")]
    dir: PathBuf,
}

pub(super) fn run(arguments: &Arguments) -> u8 {
    let report = Report::new();
    let progress = Progress::start();
    let say = |what: &str| progress.say(what);
    let (project, found) = Project::open(&arguments.dir);
    // What is wrong shows before a page is laid out.
    let print = Printing::Letters;
    let options = BuildOptions { minify: false, print, progress: &say, ..BuildOptions::default() };
    let checked = super::build::site_of(&project, found, &options);
    progress.finish();
    match checked {
        Ok(checked) => {
            report.list(&checked.warnings, &project.sources);
            report.readings(&checked.value);
            report.summaries(&checked.value);
            report.readability(&checked.value);
            report.done("Nothing is wrong.");
            FINE
        }
        Err(problems) => report.problems(&problems, &project.sources),
    }
}
