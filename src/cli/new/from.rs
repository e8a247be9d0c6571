//! `canvass new --from`: a site drafted from a table of answers.

use std::fs;
use std::path::Path;

use crate::cli::report::Report;
use crate::cli::schema;
use crate::cli::{FINE, PROBLEMS};
use crate::diagnostic::{Source, Sources};
use crate::responses::draft::{Draft, draft};

/// The site around a drafted survey.
const SITE: &str =
    "# yaml-language-server: $schema=schemas/site.schema.json\ntitle: A site without a title\nlanguages: [en]\n";

/// Drafts a site in the folder `dir` from the answers in `table`.
pub(super) fn run(dir: &Path, table: &Path, sheet: Option<&str>) -> u8 {
    let report = Report::new();
    let name = table.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let bytes = match fs::read(table) {
        Ok(bytes) => bytes,
        Err(error) => {
            report.failure(&format!("`{}`: {error}", table.display()));
            return PROBLEMS;
        }
    };
    let source = Source { path: name.clone(), bytes, confidential: true };
    let drafted = match draft(&source, &format!("responses/{name}"), sheet) {
        Ok(drafted) => drafted,
        Err(problem) => return report.problems(&[problem], &Sources::default()),
    };
    let survey = format!("surveys/{}", folder(&name));
    let named = |file: &str, text: &str| (format!("{survey}/{file}.yaml"), (schema::line(file) + text).into_bytes());
    let files = [
        (".gitignore".to_string(), super::GITIGNORE.as_bytes().to_vec()),
        ("site.yaml".to_string(), SITE.as_bytes().to_vec()),
        named("survey", &drafted.survey),
        named("import", &drafted.import),
        (format!("{survey}/responses/{name}"), source.bytes),
    ];
    let written = super::write(dir, files.into_iter().chain(super::schemas()));
    match written {
        Ok(()) => told(&report, dir, &survey, &drafted),
        Err(error) => {
            report.failure(&format!("`{}`: {error}", dir.display()));
            PROBLEMS
        }
    }
}

fn told(report: &Report, dir: &Path, survey: &str, drafted: &Draft) -> u8 {
    let Draft { questions, columns, ignored, .. } = drafted;
    let at = dir.display();
    report.done(&format!(
        "Drafted {questions} questions from {columns} columns; {ignored} are ignored. Next:\n  {at}/{survey}/survey.yaml    \
         read it: titles, wording, choices\n  {at}/{survey}/import.yaml    read it: what each column is\n  canvass check {at}    \
         what cannot be told from the answers is told there"
    ));
    FINE
}

/// A plain name for the survey's folder.
fn folder(file: &str) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem).to_lowercase();
    let words = stem.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("-");
    if name.is_empty() { "survey".into() } else { name }
}
