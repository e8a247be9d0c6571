//! `canvass serve`: a preview on this computer only, built again whenever a file is saved.

mod jump;
mod page;
mod server;
mod watch;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::report::{self, Report};
use super::{FINE, PROBLEMS};
use crate::diagnostic::render;
use crate::model::options::BuildOptions;
use crate::source::project::Project;
use page::Said;
use server::Preview;

/// Look at a site while writing it; reloads on save
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    canvass serve                      the site in this folder, at http://127.0.0.1:4000/\n  \
    canvass serve my-site --port 4001\n\n\
    Only this computer can see the preview. Nothing is written to public/. When something is wrong, the page says what, \
    and goes on showing the last site that was right; warnings stand there too. After a save, a page of the survey shows the \
    question that was changed.")]
pub(super) struct Arguments {
    /// Folder of the site: where site.yaml lies
    #[arg(value_name = "DIR", default_value = ".")]
    dir: PathBuf,
    /// Port on 127.0.0.1; 0 takes any that is free
    #[arg(long, default_value_t = 4000)]
    port: u16,
}

pub(super) fn run(arguments: &Arguments) -> u8 {
    let report = Report::new();
    let preview = Arc::new(Preview::default());
    rebuild(&arguments.dir, &preview);
    let dir = arguments.dir.clone();
    let changed = {
        let preview = Arc::clone(&preview);
        move || rebuild(&dir, &preview)
    };
    let _watcher = match watch::watch(&arguments.dir, changed) {
        Ok(watcher) => watcher,
        Err(error) => {
            report.failure(&format!("`{}` cannot be watched: {error}", arguments.dir.display()));
            return PROBLEMS;
        }
    };
    let started = |address| report.done(&format!("Look at http://{address}/ and stop with Ctrl-C"));
    match server::serve(arguments.port, preview, started) {
        Ok(()) => FINE,
        Err(error) => {
            report.failure(&format!("port {} on 127.0.0.1: {error}; choose another with --port", arguments.port));
            PROBLEMS
        }
    }
}

/// Builds the site again, and shows it, or what is wrong with it.
fn rebuild(dir: &Path, preview: &Preview) {
    let (project, found) = Project::open(dir);
    let cache = dir.join(super::build::CACHE);
    let date = super::build::date_of(&project);
    // Pictures take seconds, and show what the drawings show.
    let options = BuildOptions { date, minify: false, pictures: false, cache: Some(&cache), ..BuildOptions::default() };
    let built = super::build::site_of(&project, found, &options);
    match built {
        Ok(built) => {
            Report::new().list(&built.warnings, &project.sources);
            let warnings = (!built.warnings.is_empty()).then(|| Said {
                summary: render::summary(&built.warnings).unwrap_or_default(),
                text: report::text(&built.warnings, &project.sources),
            });
            let changed = preview.built().and_then(|before| jump::changed(&before, &project));
            preview.show(built.value.public, warnings, changed, project.sources);
        }
        Err(problems) => {
            Report::new().list(&problems, &project.sources);
            let summary = render::summary(&problems).unwrap_or_default();
            preview.explain(Said { summary, text: report::text(&problems, &project.sources) });
        }
    }
}
