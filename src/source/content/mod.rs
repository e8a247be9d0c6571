//! Reads the author's own pages (`content/**/*.md`): front matter, Markdown, and what is worked out in it. They are read before
//! anything is counted, so that what a page asks for is protected with everything else.

mod apparatus;
mod argument;
pub(crate) mod call;
mod claim;
mod cut;
mod fence;
mod figure;
mod formula;
mod front;
mod names;
mod page;
mod people;
mod picture;
mod quantity;
mod ranked;
mod references;
mod summary;
mod theory;
mod typed;
mod waves;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostic::{Checked, Diagnostic, FileId, Findings, Place, Span};
use crate::locale::Locale;
use crate::model::report::{Content, Written};
use crate::model::series::Series;
use crate::source::project::Project;

pub(crate) use names::Study;

/// Reads all pages.
///
/// # Errors
/// A file is not UTF-8, two files are the same page in the same language, a page would stand where something else does; and
/// everything that is wrong in what pages ask for, each mistake at its word.
pub(crate) fn read(project: &Project, studies: &[Study], series: &[Series]) -> Checked<Vec<Content>> {
    let mut findings = Findings::default();
    let libraries = libraries(project, &mut findings);
    let known = page::Known { studies, series, libraries: &libraries, pictures: &picture::all(project) };
    let mut pages: BTreeMap<String, BTreeMap<usize, Written>> = BTreeMap::new();
    let mut summaries = vec![];
    let read: Vec<(FileId, Findings, Option<Read>)> = (project.content.par_iter())
        .map(|&file| {
            let mut findings = Findings::default();
            let read = one(file, project, &known, &mut findings);
            (file, findings, read)
        })
        .collect();
    for (file, found, read) in read {
        findings.extend(found.into_all());
        let Some(Read { name, position, written, summary }) = read else { continue };
        summaries.extend(summary.map(|summary| (summary::name(&name), position, summary)));
        if pages.entry(name.clone()).or_default().insert(position, written).is_some() {
            let message = format!("the page `{name}` is written twice in `{}`", project.site.languages[position]);
            findings.push(Diagnostic::error(start(file), message).hint("remove one of the two files"));
        }
    }
    for (name, written) in &pages {
        for locale in &project.site.languages {
            if !written.values().any(|written| written.locale == *locale) {
                let message = format!("the page `{name}` is not written in `{locale}`; its first language is shown");
                let place = Place::Path(format!("content/{name}.{locale}.md"));
                findings.push(Diagnostic::warning(place, message).hint("write this file"));
            }
        }
    }
    for (name, position, summary) in summaries {
        let file = summary.file;
        if pages.entry(name.clone()).or_default().insert(position, summary).is_some() {
            let message = format!("the summary of this page would stand where the page `{name}` does");
            findings.push(Diagnostic::error(start(file), message).hint("give that page another name"));
        }
    }
    let pages = pages.into_iter().map(|(name, written)| Content { name, written: written.into_values().collect() });
    findings.finish(Some(pages.collect()))
}

/// A page in one language, as it was read.
struct Read {
    name: String,
    /// The language, as a place in the site's list.
    position: usize,
    written: Written,
    summary: Option<Written>,
}

fn one(file: FileId, project: &Project, known: &page::Known, findings: &mut Findings) -> Option<Read> {
    let (name, position) = place(file, project, known.studies, findings)?;
    let locale = project.site.languages[position].clone();
    let text = text(file, &project.sources.get(file).bytes);
    let text = findings.take(text)?;
    let (written, summary) = page::Page { file, name: &name, locale, text }.read(known, findings);
    Some(Read { name, position, written, summary })
}

/// All lists of sources, by their paths under `content/`.
fn libraries(project: &Project, findings: &mut Findings) -> Vec<(String, hayagriva::Library)> {
    let mut libraries = vec![];
    for &file in &project.references {
        let source = project.sources.get(file);
        match references::read(file, source) {
            Ok(library) => {
                libraries.push((source.path.strip_prefix("content/").unwrap_or(&source.path).to_string(), library));
            }
            Err(problem) => findings.push(problem),
        }
    }
    libraries
}

/// A page's name, and its language as a place in the site's list. `None` where it is not published.
fn place(file: FileId, project: &Project, studies: &[Study], findings: &mut Findings) -> Option<(String, usize)> {
    let source = project.sources.get(file);
    let path = source.path.strip_prefix("content/").unwrap_or(&source.path);
    let stem = path.strip_suffix(".md").unwrap_or(path);
    let (name, tag) = match stem.rsplit_once('.') {
        Some((name, tag)) if !tag.contains('/') => (name, tag),
        _ => (stem, project.site.languages[0].tag()),
    };
    let position = project.site.languages.iter().position(|locale| Locale::parse(tag).as_ref() == Some(locale));
    if position.is_none() {
        let tags: Vec<&str> = project.site.languages.iter().map(Locale::tag).collect();
        let hint = format!("the languages of `site.yaml` are {}", tags.join(", "));
        let message = format!("`{tag}` is not a language of the site; the page is not published");
        findings.push(Diagnostic::warning(start(file), message).hint(hint));
    }
    if studies.iter().any(|study| name.split('/').next() == Some(study.instrument.name.as_str())) {
        let message = format!("the page would stand among the pages of the survey `{name}`");
        findings.push(Diagnostic::error(start(file), message).hint("give the page another name"));
    }
    if name == "statistics" && !project.data.is_empty() {
        let message = "the page would stand where the site's published statistics (`data/`) do";
        findings.push(Diagnostic::error(start(file), message).hint("give the page another name"));
    }
    Some((name.to_string(), position?))
}

fn start(file: FileId) -> Span {
    Span { file, start: 0, end: 0 }
}

fn text(file: FileId, bytes: &[u8]) -> Checked<&str> {
    let findings = Findings::default();
    match std::str::from_utf8(bytes) {
        Ok(text) => findings.finish(Some(text)),
        Err(error) => {
            let at = u32::try_from(error.valid_up_to()).unwrap_or(u32::MAX);
            let span = Span { file, start: at, end: at.saturating_add(1) };
            Err(vec![Diagnostic::error(span, "this byte is not valid UTF-8").hint("save the file as UTF-8")])
        }
    }
}
