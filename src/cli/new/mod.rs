//! `canvass new`: a small site that builds at once, and whose comments teach.

mod from;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;

use super::report::Report;
use super::schema::{FOLDER, SCHEMAS};
use super::{FINE, PROBLEMS};

/// Make a small site to start from
#[derive(Args)]
#[command(after_help = "Example:\n  \
    canvass new my-site && canvass serve my-site\n  \
    canvass new my-site --from poll.xlsx     draft a survey from answers that another program collected\n\n\
    The site has one survey in English and Danish with twelve invented answers. Its files explain themselves; change \
    them one by one and look at what happens.")]
pub(super) struct Arguments {
    /// Folder to make; it must not exist yet, or be empty
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    /// Draft the survey and its import map from these answers (.csv, .xlsx, .ods)
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// The workbook's sheet, where several hold something
    #[arg(long, value_name = "NAME", requires = "from")]
    sheet: Option<String>,
}

const GITIGNORE: &str = include_str!("site/gitignore");

/// The files of the small site: path, contents.
const FILES: &[(&str, &str)] = &[
    (".gitignore", GITIGNORE),
    ("site.yaml", include_str!("site/site.yaml")),
    ("content/index.da.md", include_str!("site/content/index.da.md")),
    ("content/index.en.md", include_str!("site/content/index.en.md")),
    ("surveys/library/survey.yaml", include_str!("site/surveys/library/survey.yaml")),
    ("surveys/library/responses/2026-03.yaml", include_str!("site/surveys/library/responses/2026-03.yaml")),
];

pub(super) fn run(arguments: &Arguments) -> u8 {
    let dir = &arguments.dir;
    if let Some(table) = &arguments.from {
        return from::run(dir, table, arguments.sheet.as_deref());
    }
    let report = Report::new();
    let files = FILES.iter().map(|(path, text)| ((*path).to_string(), text.as_bytes().to_vec()));
    match write(dir, files.chain(schemas())) {
        Ok(()) => {
            let at = dir.display();
            report.done(&format!(
                "A small site lies in {at}. Next:\n  canvass serve {at}    look at it while you write\n  canvass build {at}    \
                 write {}",
                dir.join("public").display()
            ));
            FINE
        }
        Err(error) => {
            report.failure(&format!("`{}`: {error}", dir.display()));
            PROBLEMS
        }
    }
}

/// What an editor needs to complete and check the files.
fn schemas() -> impl Iterator<Item = (String, Vec<u8>)> {
    SCHEMAS.iter().map(|(name, text)| (format!("{FOLDER}/{name}"), text.as_bytes().to_vec()))
}

/// Writes files into a folder that is new or empty.
fn write(dir: &Path, files: impl Iterator<Item = (String, Vec<u8>)>) -> io::Result<()> {
    if fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, "there are files here already; choose a new folder"));
    }
    for (path, contents) in files {
        let path = dir.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, contents)?;
    }
    Ok(())
}
