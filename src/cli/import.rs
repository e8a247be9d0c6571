//! `canvass import`: files of other programs for a survey that exists.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::report::Report;
use super::{FINE, PROBLEMS};
use crate::diagnostic::{Source, Sources};
use crate::responses::matching::{Matched, import_map};
use crate::source::project::Project;
use crate::survey;

/// Match a file of another program with a survey
#[derive(Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    Responses(Responses),
}

/// Match the columns of a table of answers with the questions of a survey, and write its import.yaml
#[derive(Args)]
#[command(after_help = "Examples:\n  \
    canvass import responses export.csv --survey pulse\n  \
    canvass import responses spring.xlsx autumn.xlsx --survey pulse --print\n\n\
    Columns are matched by the names and labels of questions, words by those of choices. What matches is written, what is a \
    guess (numbers for choices, for instance) stands in a comment, and what matches nothing is listed, so that \
    `canvass check` asks about it. A file that lies elsewhere is copied into the survey's responses.")]
struct Responses {
    /// Tables of answers (.csv, .xlsx, .ods)
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// The survey: its folder's name under surveys/
    #[arg(long, value_name = "NAME")]
    survey: String,
    /// The workbook's sheet, where several hold something
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// Print the map, and write nothing
    #[arg(long)]
    print: bool,
    /// Folder of the site: where site.yaml lies
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
}

pub(super) fn run(arguments: &Arguments) -> u8 {
    let What::Responses(arguments) = &arguments.what;
    let report = Report::new();
    match responses(arguments, &report) {
        Ok(code) => code,
        Err(message) => {
            report.failure(&message);
            PROBLEMS
        }
    }
}

fn responses(arguments: &Responses, report: &Report) -> Result<u8, String> {
    let (project, found) = Project::open(&arguments.site);
    if found.has_errors() {
        let problems = found.finish::<()>(None).err().unwrap_or_default();
        return Ok(report.problems(&problems, &project.sources));
    }
    let loaded = match survey::load_named(&project, &arguments.survey) {
        Ok(loaded) => loaded.value,
        Err(problems) => return Ok(report.problems(&problems, &project.sources)),
    };
    let folder = arguments.site.join("surveys").join(&arguments.survey);
    if loaded.files.import.is_some() && !arguments.print {
        let at = folder.join("import.yaml");
        return Err(format!(
            "`{}` exists already, and is left as it is\n  = help: `--print` prints the map; a list of maps in `import.yaml` \
             reads files that differ",
            at.display()
        ));
    }
    let tables = arguments.files.iter().map(|file| table(file, &folder)).collect::<Result<Vec<_>, _>>()?;
    let matched = match import_map(&tables, arguments.sheet.as_deref(), &loaded.instrument, &loaded.codebook) {
        Ok(matched) => matched,
        Err(problems) => return Ok(report.problems(&problems, &Sources::default())),
    };
    if arguments.print {
        // Whoever stopped reading has read enough.
        let _ = std::io::stdout().write_all(matched.import.as_bytes());
        return Ok(FINE);
    }
    for (source, path) in &tables {
        keep(&folder.join(path), &source.bytes)?;
    }
    let map = folder.join("import.yaml");
    fs::write(&map, &matched.import).map_err(|error| format!("`{}`: {error}", map.display()))?;
    report.done(&told(&matched, &map, &arguments.site));
    Ok(FINE)
}

/// A table, with the path that it has, or will have, in the survey's folder.
fn table(file: &Path, folder: &Path) -> Result<(Source, String), String> {
    let bytes = fs::read(file).map_err(|error| format!("`{}`: {error}", file.display()))?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let inside = || file.canonicalize().ok()?.strip_prefix(folder.canonicalize().ok()?).ok().map(Path::to_path_buf);
    let path = match inside().filter(|path| path.starts_with("responses")) {
        Some(path) => path.to_string_lossy().replace('\\', "/"),
        None => format!("responses/{name}"),
    };
    Ok((Source { path: name, bytes, confidential: true }, path))
}

/// Writes a copy, unless the file lies there already.
fn keep(path: &Path, bytes: &[u8]) -> Result<(), String> {
    match fs::read(path) {
        Ok(there) if there == bytes => return Ok(()),
        Ok(_) => {
            return Err(format!(
                "`{}` is another file of the same name; give one of them another name",
                path.display()
            ));
        }
        Err(_) => {}
    }
    let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, bytes));
    written.map_err(|error| format!("`{}`: {error}", path.display()))
}

fn told(matched: &Matched, map: &Path, site: &Path) -> String {
    let Matched { columns, matched, ignored, open, unanswered, .. } = matched;
    let open = match open {
        0 => String::new(),
        open => format!("; {open} match no question word for word and stand in comments"),
    };
    let unanswered = match unanswered {
        0 => String::new(),
        1 => "; 1 question has no column".into(),
        unanswered => format!("; {unanswered} questions have no column"),
    };
    format!(
        "Matched {matched} of {columns} columns; {ignored} are ignored{open}{unanswered}. Next:\n  {}    read it: what each \
         column is\n  canvass check {}    what cannot be told from the answers is told there",
        map.display(),
        site.display()
    )
}
