//! `canvass build`: checks everything and writes the site.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use clap::Args;

use super::progress::Progress;
use super::report::Report;
use super::{FINE, PROBLEMS};
use crate::diagnostic::{Checked, Findings};
use crate::model::options::{BuildOptions, Printing};
use crate::source::project::Project;
use crate::{Built, build};
use crate::{private, publish};

/// Check a site and write it to public/
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    canvass build                      the site in this folder\n  \
    canvass build my-site              the site in my-site\n  \
    canvass build my-site --out /srv/www/survey\n  \
    canvass build --publish            the site as it goes online: its numbers are recorded in private/\n\n\
    Nothing is written while anything is wrong; the old site stays until the new one is whole.\n\
    Pages are dated by SOURCE_DATE_EPOCH (seconds since 1970), or else by the newest file of the site.")]
pub(super) struct Arguments {
    /// Folder of the site: where site.yaml lies
    #[arg(value_name = "DIR", default_value = ".")]
    dir: PathBuf,
    /// Folder to write [default: DIR/public]
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// Leave printed questionnaires and results out (they need a font for every letter)
    #[arg(long)]
    no_print: bool,
    /// Remember these numbers as published, so that later builds protect the difference to them
    #[arg(long)]
    publish: bool,
}

/// Folder in a site where finished PDFs are kept between builds. Safe to delete, as are the proofs in `private/`.
pub(super) const CACHE: &str = ".canvass-cache";

pub(super) fn run(arguments: &Arguments) -> u8 {
    let report = Report::new();
    let progress = Progress::start();
    let say = |what: &str| progress.say(what);
    // Held until the site is written: what the ledger says is what was read, and what is online.
    let waiting = || say("waiting for another canvass that publishes or collects here");
    let _lock = match arguments.publish.then(|| private::lock(&arguments.dir, waiting)).transpose() {
        Ok(lock) => lock,
        Err(error) => {
            progress.finish();
            report.failure(&format!("`{}` cannot be locked: {error}", arguments.dir.join(private::FOLDER).display()));
            return PROBLEMS;
        }
    };
    let (project, found) = Project::open(&arguments.dir);
    let cache = arguments.dir.join(CACHE);
    let options = BuildOptions {
        date: date_of(&project),
        cache: Some(&cache),
        progress: &say,
        print: if arguments.no_print { Printing::Nothing } else { Printing::Pages },
        publish: arguments.publish,
        ..BuildOptions::default()
    };
    let built = site_of(&project, found, &options);
    progress.finish();
    let built = match built {
        Ok(built) => {
            report.list(&built.warnings, &project.sources);
            built.value
        }
        Err(problems) => return report.problems(&problems, &project.sources),
    };
    let public = arguments.out.clone().unwrap_or_else(|| arguments.dir.join("public"));
    if let Err(error) = private::keep(&built.private, &arguments.dir, &public) {
        report.failure(&format!("the author's report was not written, and nothing was published: {error}"));
        return PROBLEMS;
    }
    // It spares time and nothing else: where it cannot be kept, the next build proves again.
    let _ = private::keep(&built.kept, &arguments.dir, &public);
    match publish::publish(&built.public, &public) {
        Ok(()) => {
            report.summaries(&built);
            for file in &built.private {
                report.done(&format!("  for you alone: {}", arguments.dir.join(file.path()).display()));
            }
            let start = public.join("index.html");
            report.done(&format!("{} files written. Open {}", built.public.len(), start.display()));
            remind(&built, &report);
            FINE
        }
        Err(error) => {
            report.failure(&format!("`{}` was not written: {error}", public.display()));
            PROBLEMS
        }
    }
}

/// Numbers that go online without being recorded leave the next edition unprotected against them.
fn remind(built: &Built, report: &Report) {
    let new = built.summaries.iter().filter(|summary| !summary.recorded);
    let new: Vec<String> = new.map(|summary| format!("`{}`", summary.survey)).collect();
    if !new.is_empty() {
        report.done(&format!(
            "New numbers, not recorded as published: {}. Before this goes online, run `canvass build --publish`, so that \
             later builds protect the difference to it.",
            new.join(", ")
        ));
    }
}

/// Builds a project that was read with `found`, so that what is wrong with the folder and what is wrong with its
/// surveys is told in one run.
pub(super) fn site_of(project: &Project, mut found: Findings, options: &BuildOptions) -> Checked<Built> {
    let built = found.take(build(project, options));
    found.finish(built)
}

/// The day that pages are dated with: `SOURCE_DATE_EPOCH`, else the newest file that was read (in UTC).
pub(super) fn date_of(project: &Project) -> Option<jiff::civil::Date> {
    let given = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.trim().parse::<i64>().ok());
    let seconds = given.or_else(|| {
        // The ledger is new after every publication, and says nothing about how old the pages are.
        let shown = project.sources.iter().filter(|(_, source)| !Path::new(&source.path).starts_with(private::FOLDER));
        let paths = shown.map(|(_, source)| project.root.join(&source.path));
        paths.filter_map(|path| modified(&path)).max()
    })?;
    let time = jiff::Timestamp::from_second(seconds).ok()?;
    Some(jiff::tz::TimeZone::UTC.to_datetime(time).date())
}

fn modified(path: &Path) -> Option<i64> {
    let time = std::fs::metadata(path).ok()?.modified().ok()?;
    let seconds = time.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs();
    i64::try_from(seconds).ok()
}
