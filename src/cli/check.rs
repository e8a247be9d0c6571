//! `canvass check`: says everything that is wrong, and writes nothing.

use std::path::PathBuf;

use clap::Args;

use super::FINE;
use super::progress::Progress;
use super::report::Report;
use crate::BuildOptions;
use crate::project::Project;

/// Say everything that is wrong with a site; write nothing
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    canvass check                      the site in this folder\n  \
    canvass check my-site && echo ready\n\n\
    Every problem of every file is told in one run, with its place and the next step. Answers are never printed.")]
pub struct Arguments {
    /// Folder of the site: where site.yaml lies
    #[arg(value_name = "DIR", default_value = ".")]
    dir: PathBuf,
}

pub fn run(arguments: &Arguments) -> u8 {
    let progress = Progress::start();
    let report = Report::new();
    progress.say("reading the site");
    let read = Project::read(&arguments.dir);
    let (project, warnings) = match read {
        Ok(project) => (project.value, project.warnings),
        Err(problems) => {
            progress.finish();
            return report.problems(&problems, None);
        }
    };
    let say = |what: &str| progress.say(what);
    let checked = crate::check(&project, &BuildOptions { progress: &say, ..BuildOptions::default() });
    progress.finish();
    report.warnings(&warnings, Some(&project.sources));
    match checked {
        Ok(checked) => {
            report.warnings(&checked.warnings, Some(&project.sources));
            let surveys = project.surveys.len();
            report.done(&format!("Nothing is wrong. Surveys: {surveys}"));
            FINE
        }
        Err(problems) => report.problems(&problems, Some(&project.sources)),
    }
}
