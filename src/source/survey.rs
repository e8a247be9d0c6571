//! Finds the files of one survey.

use super::folder::Folder;
use crate::diagnostic::{Diagnostic, FileId, Place};
use crate::source::project::SurveyFiles;

/// The files under `surveys/<name>/`; reports a survey without `survey.yaml`.
pub(super) fn files(name: String, folder: &mut Folder) -> Option<SurveyFiles> {
    let base = format!("surveys/{name}");
    if !is_plain(&name) {
        let message = format!("the survey's folder `{name}` needs a plain name, because it becomes part of addresses");
        let hint = "use small letters a to z, digits and hyphens, such as `drop-in-centre`";
        folder.findings.push(Diagnostic::error(Place::Path(base.clone()), message).hint(hint));
    }
    let survey = folder.file(&format!("{base}/survey.yaml"), false);
    let translations = folder.files(&format!("{base}/translations"), is_yaml);
    let responses = folder.confidential_files(&format!("{base}/responses"));
    let import = folder.file(&format!("{base}/import.yaml"), false);
    let quotes = folder.file(&format!("{base}/quotes.yaml"), true);
    let coding = folder.confidential_files(&format!("{base}/coding"));
    let Some(survey) = survey else {
        let message = "this survey has no `survey.yaml`";
        let hint = "write one, or move the folder out of `surveys/`";
        folder.findings.push(Diagnostic::error(Place::Path(base), message).hint(hint));
        return None;
    };
    let assets = assets(&base, folder);
    Some(SurveyFiles { name, survey, translations, responses, import, quotes, coding, assets })
}

/// Everything else of the survey, but for what is sealed.
fn assets(base: &str, folder: &mut Folder) -> Vec<(String, FileId)> {
    let wanted = |path: &str| {
        const OTHERS: [&str; 4] = ["translations/", "responses/", "coding/", "inbox/"];
        const KNOWN: [&str; 3] = ["survey.yaml", "import.yaml", "quotes.yaml"];
        !OTHERS.iter().any(|folder| path.starts_with(folder)) && !KNOWN.contains(&path) && !path.ends_with(".key")
    };
    let skip = base.len() + 1;
    let files = folder.files(base, |path| path.get(skip..).is_some_and(wanted));
    files.into_iter().map(|file| (folder.sources.get(file).path[skip..].to_string(), file)).collect()
}

fn is_yaml(path: &str) -> bool {
    path.ends_with(".yaml") || path.ends_with(".yml")
}

/// Whether a name can be part of an address and of a path on every system.
pub(super) fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_')
}
