//! `canvass serve`: a preview on this computer only, built again whenever a file is saved.

mod jump;
mod page;
mod server;
mod watch;

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use clap::Args;

use super::report::{self, Report};
use super::{FINE, PROBLEMS};
use crate::diagnostic::{Diagnostic, Sources, render};
use crate::model::options::BuildOptions;
use crate::private;
use crate::publish::{self, Attack};
use crate::source::project::Project;
use crate::survey::Memory;
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
    let memory = Arc::new(Memory::of_site(&arguments.dir));
    let author = Author { dir: arguments.dir.clone(), memory, ..Author::default() };
    author.rebuild();
    let preview = Arc::clone(&author.preview);
    let _watcher = match watch::watch(&arguments.dir, move || author.rebuild()) {
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

/// Who writes a site and looks at it.
#[derive(Default)]
struct Author {
    dir: PathBuf,
    preview: Arc<Preview>,
    /// What was proven of the surveys: a text is saved oftener than an answer comes in.
    memory: Arc<Memory>,
    /// How many sites were built. A site is attacked while it is shown, one at a time, and no longer when there is a newer one.
    built: Arc<AtomicUsize>,
    attacking: Arc<Mutex<()>>,
}

impl Author {
    /// Builds the site again, and shows it, or what is wrong with it. It is attacked when it is shown already: only its author sees it, and
    /// should not wait.
    fn rebuild(&self) {
        let number = self.built.fetch_add(1, Ordering::SeqCst) + 1;
        let (project, mut found) = Project::open(&self.dir);
        let cache = self.dir.join(super::build::CACHE);
        let date = super::build::date_of(&project);
        // Pictures take seconds, and show what the drawings show.
        let options =
            BuildOptions { date, minify: false, pictures: false, cache: Some(&cache), ..BuildOptions::default() };
        let draft = found.take(publish::draft(&project, &options, &self.memory));
        let (draft, warnings) = match found.finish(draft) {
            Ok(draft) => (draft.value, draft.warnings),
            Err(problems) => return explain(&self.preview, &problems, &project.sources),
        };
        Report::new().list(&warnings, &project.sources);
        let said = (!warnings.is_empty()).then(|| said(&warnings, &project.sources));
        let changed = self.preview.built().and_then(|before| jump::changed(&before, &project));
        self.preview.show(draft.built().public.clone(), said, changed, project.sources.clone());
        let (preview, built, attacking) =
            (Arc::clone(&self.preview), Arc::clone(&self.built), Arc::clone(&self.attacking));
        let (dir, memory) = (self.dir.clone(), Arc::clone(&self.memory));
        std::thread::spawn(move || {
            let is_newest = || built.load(Ordering::SeqCst) == number;
            std::thread::sleep(LOOKED_AT);
            let _one_at_a_time = attacking.lock().unwrap_or_else(PoisonError::into_inner);
            if !is_newest() {
                return;
            }
            let attacks: Vec<Diagnostic> = draft.attacks(&project).into_iter().map(Attack::diagnostic).collect();
            if attacks.is_empty() {
                // It spares time and nothing else.
                let _ = private::keep(&memory.files(&project), &dir, &dir.join("public"));
            } else if is_newest() {
                explain(&preview, &attacks, &project.sources);
            }
        });
    }
}

/// A site is attacked when nothing was saved for so long: the attack would hold up the next.
const LOOKED_AT: Duration = Duration::from_secs(2);

/// Says what is wrong, in the terminal and over the last site that was right.
fn explain(preview: &Preview, problems: &[Diagnostic], sources: &Sources) {
    Report::new().list(problems, sources);
    preview.explain(said(problems, sources));
}

fn said(problems: &[Diagnostic], sources: &Sources) -> Said {
    Said { summary: render::summary(problems).unwrap_or_default(), text: report::text(problems, sources) }
}
