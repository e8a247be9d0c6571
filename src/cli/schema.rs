//! `canvass schema`: what editors need to complete and check a site's files while they are written.

#[cfg(test)]
mod made;

use std::fs;
use std::path::PathBuf;

use clap::Args;

use super::report::Report;
use super::{FINE, PROBLEMS};

/// Folder in a site where the schemas lie.
pub(super) const FOLDER: &str = "schemas";

/// The schemas: name, contents. They are made of what the check asks (`made.rs`), and a test holds them against it.
pub(super) const SCHEMAS: [(&str, &str); 4] = [
    ("import.schema.json", include_str!("../../docs/import.schema.json")),
    ("quotes.schema.json", include_str!("../../docs/quotes.schema.json")),
    ("site.schema.json", include_str!("../../docs/site.schema.json")),
    ("survey.schema.json", include_str!("../../docs/survey.schema.json")),
];

/// The first line of a file of a survey (`survey`, `import`, `quotes`), by which an editor finds its schema.
pub(super) fn line(file: &str) -> String {
    format!("# yaml-language-server: $schema=../../{FOLDER}/{file}.schema.json\n")
}

/// Write the schemas by which editors complete and check a site's files
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    canvass schema             schemas/ in the site in this folder\n  \
    canvass schema my-site\n\n\
    A file names its schema in its first line, as `canvass new` writes it:\n  \
    # yaml-language-server: $schema=../../schemas/survey.schema.json\n\n\
    Run it again after an update of canvass.")]
pub(super) struct Arguments {
    /// Folder of the site: where site.yaml lies
    #[arg(value_name = "DIR", default_value = ".")]
    dir: PathBuf,
}

pub(super) fn run(arguments: &Arguments) -> u8 {
    let report = Report::new();
    let folder = arguments.dir.join(FOLDER);
    let written = fs::create_dir_all(&folder)
        .and_then(|()| SCHEMAS.iter().try_for_each(|(name, text)| fs::write(folder.join(name), text)));
    match written {
        Ok(()) => {
            report.done(&format!("{} schemas lie in {}", SCHEMAS.len(), folder.display()));
            FINE
        }
        Err(error) => {
            report.failure(&format!("`{}`: {error}", folder.display()));
            PROBLEMS
        }
    }
}
