//! `canvass audit`: attacks a site that was built, as a stranger would.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use rayon::prelude::*;

use super::report::Report;
use super::{FINE, PROBLEMS};
use crate::audit::finding::Finding;
use crate::audit::prose::{Prose, untraced};
use crate::audit::read::pdf::Documents;
use crate::audit::{Audited, audit};
use crate::form::web;
use crate::print::raster::Raster;
use crate::publish;
use crate::source::project::Project;
use crate::source::series;
use crate::survey::{self, Loaded};

/// Attack a built site: try to work out what it hides
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    canvass audit                      public/ of the site in this folder\n  \
    canvass audit my-site --public /srv/www/survey\n  \
    canvass audit --previous ../public-in-march\n\n\
    Reads the published files back and attacks them: subtraction, linear combinations, bounds, percentages turned back\n\
    into counts, insiders, groups that gave one answer, differences between editions, and numbers left in drawings,\n\
    attributes, comments and PDFs. What it prints may hold what should have been hidden: it is for your eyes.")]
pub(super) struct Arguments {
    /// Folder of the site: where site.yaml lies
    #[arg(value_name = "DIR", default_value = ".")]
    dir: PathBuf,
    /// The published folder [default: DIR/public]
    #[arg(long, value_name = "FOLDER")]
    public: Option<PathBuf>,
    /// An earlier edition of the published folder, which readers may have kept; give each, the oldest first
    #[arg(long, value_name = "FOLDER")]
    previous: Vec<PathBuf>,
    /// Attack also as a reader who takes no `[c]` for a zero, and may be wrong
    #[arg(long)]
    guess: bool,
}

pub(super) fn run(arguments: &Arguments) -> u8 {
    let report = Report::new();
    let (project, found) = Project::open(&arguments.dir);
    if found.has_errors() {
        let problems = found.finish::<()>(None).err().unwrap_or_default();
        return report.problems(&problems, &project.sources);
    }
    let public = arguments.public.clone().unwrap_or_else(|| arguments.dir.join("public"));
    let mut editions = Vec::new();
    for folder in arguments.previous.iter().chain([&public]) {
        match publish::read(folder) {
            Ok(files) if !files.is_empty() => editions.push(files),
            Ok(_) => {
                report.failure(&format!("`{}` holds no site; build it first", folder.display()));
                return PROBLEMS;
            }
            Err(error) => {
                report.failure(&format!("`{}` cannot be read: {error}", folder.display()));
                return PROBLEMS;
            }
        }
    }
    let Some((files, previous)) = editions.split_last() else { return FINE };
    // What cannot be read cannot be attacked, and must not pass for safe.
    let mut surveys = match survey::load_all(&project) {
        Ok(surveys) => surveys.value,
        Err(problems) => return report.problems(&problems, &project.sources),
    };
    let checked = series::read_all(&project).and_then(|series| {
        let contents = survey::read_content(&project, &mut surveys, &series.value)?.value;
        Ok((series.value, contents))
    });
    let (series, contents) = match checked {
        Ok(checked) => checked,
        Err(problems) => return report.problems(&problems, &project.sources),
    };
    let raster = Raster::new(&project);
    let picture = |svg: &str| raster.png(svg);
    let documents = Arc::new(Documents::of(files));
    let attack = |survey: &Loaded| {
        let questionnaire = web::bare(&survey.instrument);
        let (counted, codebook) = survey.counted();
        let site = Audited::new(counted, codebook, files, &questionnaire);
        let documents = documents.clone();
        let (roles, picture) = (&survey::quotations::written_roles(survey), &picture);
        let neighbours = &neighbours(survey, &surveys);
        audit(&Audited { previous, neighbours, documents, guesses: arguments.guess, picture, roles, ..site })
    };
    let audited: Vec<(&str, Vec<Finding>)> =
        surveys.par_iter().map(|survey| (survey.files.name.as_str(), attack(survey))).collect();
    let mut code = FINE;
    for (survey, findings) in &audited {
        for finding in findings {
            println!("{survey}: {}: {}: {}", finding.attack, finding.place, finding.what);
            code = PROBLEMS;
        }
        if findings.is_empty() {
            println!("{survey}: no attack succeeded");
        }
    }
    let studies = surveys.iter().map(Loaded::counted).collect();
    let pages = publish::prose::pages(contents.iter(), &project.site.languages);
    let instruments = surveys.iter().map(|survey| &survey.instrument);
    let around = publish::prose::around(&project, instruments, contents.iter());
    for finding in untraced(&Prose { files, documents: &documents, studies, series: &series, pages, around }) {
        println!("content: {}: {}: {}", finding.attack, finding.place, finding.what);
        code = PROBLEMS;
    }
    code
}

/// Names of the surveys that this one is said to share people with, by itself or by them.
fn neighbours(survey: &Loaded, all: &[Loaded]) -> Vec<String> {
    let names = |one: &Loaded, other: &Loaded| {
        one.instrument.privacy.shared_with.as_ref().is_some_and(|shared| shared.contains(&other.instrument.name))
    };
    let others = all.iter().filter(|other| names(survey, other) || names(other, survey));
    others.map(|other| other.instrument.name.clone()).collect()
}
