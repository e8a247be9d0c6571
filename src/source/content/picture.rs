//! The pictures that a page shows: files beside it. Nothing is fetched from elsewhere.

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::diagnostic::{Diagnostic, FileId, Findings, Span};
use crate::locale::markdown;
use crate::model::report::Picture;
use crate::source::project::Project;

/// Where pictures are published.
const FOLDER: &str = "pictures";

/// All pictures of a site, by their paths under `content/`.
pub(super) fn all(project: &Project) -> Vec<(String, FileId)> {
    let path = |file: FileId| {
        let path = project.sources.get(file).path.as_str();
        (path.strip_prefix("content/").unwrap_or(path).to_string(), file)
    };
    project.pictures.iter().map(|file| path(*file)).collect()
}

/// The pictures of a page, which is `text` from `start` on. One that is not there is an error; one from elsewhere, which is shown as a
/// link, and one that nothing is said of are warnings.
pub(super) fn shown(
    file: FileId,
    (name, text, start): (&str, &str, usize),
    pictures: &[(String, FileId)],
    findings: &mut Findings,
) -> Vec<Picture> {
    let mut shown: Vec<Picture> = vec![];
    let mut described: Option<(Span, String)> = None;
    let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
    for (event, range) in markdown::page_events(text.get(start..).unwrap_or_default()).into_offset_iter() {
        let span = Span { file, start: (start + range.start) as u32, end: (start + range.end) as u32 };
        match event {
            Event::Start(Tag::Image { dest_url, .. }) => {
                described = Some((span, String::new()));
                if !markdown::is_relative(&dest_url) {
                    let message = "a picture from elsewhere is not shown, only a link to it";
                    let hint =
                        "who reads the page would be known there; put the picture beside this file and write its name";
                    findings.push(Diagnostic::warning(span, message).hint(hint));
                    continue;
                }
                let path = path(folder, &dest_url);
                match pictures.iter().find(|(known, _)| *known == path) {
                    Some((known, picture)) if !shown.iter().any(|shown| shown.address == *dest_url) => {
                        let published = format!("{FOLDER}/{known}");
                        shown.push(Picture { address: dest_url.to_string(), file: *picture, published });
                    }
                    Some(_) => {}
                    None => {
                        let message = format!("there is no picture `content/{path}`");
                        let hint = "its name starts at this file: `photo.jpg` lies beside it; png, jpg, gif, webp and svg are shown";
                        let near = pictures.iter().map(|(known, _)| known.as_str());
                        findings.push(Diagnostic::error(span, message).hint(hint).nearest(&path, near));
                    }
                }
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some((_, words)) = &mut described {
                    words.push_str(&text);
                }
            }
            Event::End(TagEnd::Image) => {
                if let Some((span, _)) = described.take().filter(|(_, words)| words.trim().is_empty()) {
                    let message = "nothing says what this picture shows";
                    let hint = "write it in the brackets, for those who do not see it: `![The house from the street](house.jpg)`";
                    findings.push(Diagnostic::warning(span, message).hint(hint));
                }
            }
            _ => {}
        }
    }
    shown
}

/// The path under `content/` of an address that is written in a page of this folder.
fn path(folder: &str, address: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let plain = address.split(['?', '#']).next().unwrap_or_default();
    for part in plain.split('/') {
        match part {
            "" | "." => {}
            ".." => _ = parts.pop(),
            part => parts.push(part),
        }
    }
    parts.join("/").replace("%20", " ")
}
