//! Reads statistics that are already counted: `data/<name>.csv` and, beside it, `data/<name>.yaml`, which says what they are.

mod described;
mod sums;
mod table;

use std::collections::BTreeMap;

use crate::diagnostic::{Checked, Diagnostic, FileId, Findings, Place};
use crate::model::series::Series;
use crate::source::project::Project;

use described::described;
use table::Table;

/// All series of the site, in the order of their names.
///
/// # Errors
/// Every mistake of every file: a figure that is no number, years out of order, sums that are none.
pub fn read_all(project: &Project) -> Checked<Vec<Series>> {
    let mut findings = Findings::default();
    let mut files: BTreeMap<&str, (Option<FileId>, Option<FileId>)> = BTreeMap::new();
    for &file in &project.data {
        let path = project.sources.get(file).path.as_str();
        let name = path.strip_prefix("data/").unwrap_or(path);
        if let Some(name) = name.strip_suffix(".csv") {
            files.entry(name).or_default().0 = Some(file);
        } else if let Some(name) = name.strip_suffix(".yaml") {
            files.entry(name).or_default().1 = Some(file);
        }
    }
    let read = files.into_iter().filter_map(|(name, files)| one(name, files, project, &mut findings));
    let all = read.collect();
    findings.finish(Some(all))
}

fn one(
    name: &str,
    files: (Option<FileId>, Option<FileId>),
    project: &Project,
    findings: &mut Findings,
) -> Option<Series> {
    let place = |file| Place::Path(project.sources.get(file).path.clone());
    if !is_name(name) {
        let at = files.0.or(files.1)?;
        let message = format!("`{name}` cannot be the name of published statistics");
        let hint = "small letters a to z, digits, hyphens and underscores: the name is part of addresses";
        findings.push(Diagnostic::error(place(at), message).hint(hint));
        return None;
    }
    match files {
        (Some(csv), Some(yaml)) => {
            let table = Table::read(name, csv, &project.sources, findings)?;
            described(yaml, &table, project, findings)
        }
        (Some(csv), None) => {
            let message = format!("nothing says what these figures are: there is no `data/{name}.yaml`");
            let hint =
                "write their title, source and columns there (docs/format.md, \"Statistics that are already counted\")";
            findings.push(Diagnostic::error(place(csv), message).hint(hint));
            None
        }
        (None, yaml) => {
            let message = format!("this describes figures that are not there: there is no `data/{name}.csv`");
            findings
                .push(Diagnostic::error(place(yaml?), message).hint("take the file out, or put the figures beside it"));
            None
        }
    }
}

fn is_name(name: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_';
    name.starts_with(|c: char| c.is_ascii_lowercase()) && name.len() <= 60 && name.bytes().all(plain)
}
