//! Pages that the researcher writes: `content/**/*.md`, one file per language.

use std::collections::BTreeMap;

use serde::Serialize;

use super::link::relative;
use super::phrase::Phrase;
use super::shell::Shell;
use super::{Site, Survey};
use crate::diagnostic::{Checked, Diagnostic, FileId, Findings, Place, Span};
use crate::locale::{Locale, markdown};
use crate::model::output::OutputFile;
use crate::source::project::Project;

/// One page in all languages that it is written in (one at least).
pub struct Content {
    /// Path without language and ending: `index`, `reports/2010`.
    name: String,
    /// The first of the site's languages that it is written in; stands in for those that are missing.
    first: Written,
    others: Vec<Written>,
}

/// A page in one language, as Markdown.
struct Written {
    locale: Locale,
    /// Its heading, else its name: taken once, because every other page's navigation shows it.
    title: String,
    text: String,
}

#[derive(Serialize)]
struct ContentPage {
    #[serde(flatten)]
    shell: Shell,
    article: Article,
}

/// The body of a page.
#[derive(Serialize)]
pub struct Article {
    pub title: Option<Phrase>,
    /// What stands before its first heading, and the rest.
    pub opening: String,
    pub rest: String,
    /// Its language, where that is not the page's.
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
}

impl Written {
    fn new(name: &str, locale: Locale, text: String) -> Written {
        let title = markdown::page(&text, str::to_string).title.unwrap_or_else(|| name.to_string());
        Written { locale, title, text }
    }
}

/// Reads the names and the text of all pages.
///
/// # Errors
/// A file is not UTF-8, two files are the same page in the same language, or a page would stand where a survey does.
pub fn read(project: &Project, surveys: &[Survey]) -> Checked<Vec<Content>> {
    let mut findings = Findings::default();
    let mut pages: BTreeMap<String, BTreeMap<usize, Written>> = BTreeMap::new();
    for &file in &project.content {
        let source = project.sources.get(file);
        let start = Span { file, start: 0, end: 0 };
        let path = source.path.strip_prefix("content/").unwrap_or(&source.path);
        let stem = path.strip_suffix(".md").unwrap_or(path);
        let (name, tag) = match stem.rsplit_once('.') {
            Some((name, tag)) if !tag.contains('/') => (name, tag),
            _ => (stem, project.site.languages[0].tag()),
        };
        let position = project.site.languages.iter().position(|locale| Locale::parse(tag).as_ref() == Some(locale));
        let Some((position, locale)) = position.map(|at| (at, project.site.languages[at].clone())) else {
            let tags: Vec<&str> = project.site.languages.iter().map(Locale::tag).collect();
            let hint = format!("the languages of `site.yaml` are {}", tags.join(", "));
            let message = format!("`{tag}` is not a language of the site; the page is not published");
            findings.push(Diagnostic::warning(start, message).hint(hint));
            continue;
        };
        if surveys.iter().any(|survey| name.split('/').next() == Some(survey.instrument.name.as_str())) {
            let message = format!("the page would stand among the pages of the survey `{name}`");
            findings.push(Diagnostic::error(start, message).hint("give the page another name"));
        }
        if name == "statistics" && !project.data.is_empty() {
            let message = "the page would stand where the site's published statistics (`data/`) do";
            findings.push(Diagnostic::error(start, message).hint("give the page another name"));
        }
        let Some(text) = findings.take(text(file, &source.bytes)) else { continue };
        if pages.entry(name.to_string()).or_default().insert(position, Written::new(name, locale, text)).is_some() {
            let message = format!("the page `{name}` is written twice in `{tag}`");
            findings.push(Diagnostic::error(start, message).hint("remove one of the two files"));
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
    let pages = pages.into_iter().filter_map(|(name, written)| {
        let mut written = written.into_values();
        Some(Content { name, first: written.next()?, others: written.collect() })
    });
    findings.finish(Some(pages.collect()))
}

/// A page's text. Computed numbers are not filled in yet, so a page that has some would publish a formula.
fn text(file: FileId, bytes: &[u8]) -> Checked<String> {
    let mut findings = Findings::default();
    let text = match String::from_utf8(bytes.to_vec()) {
        Ok(text) => text.trim_start_matches('\u{feff}').to_string(),
        Err(error) => {
            let at = error.utf8_error().valid_up_to() as u32;
            let span = Span { file, start: at, end: at + 1 };
            let wrong = Diagnostic::error(span, "this byte is not valid UTF-8").hint("save the file as UTF-8");
            return Err(vec![wrong]);
        }
    };
    let offset = bytes.len() - text.len();
    for (start, _) in text.match_indices("{{") {
        let length = text[start..].find("}}").map_or(2, |end| end + 2);
        let (start, end) = ((offset + start) as u32, (offset + start + length) as u32);
        let message = "numbers and figures computed inside a page are not published yet";
        let hint = "link to the results page, and say it there for now";
        findings.push(Diagnostic::error(Span { file, start, end }, message).hint(hint));
    }
    findings.finish(Some(text))
}

/// A page in one language.
pub(super) fn page(site: &Site, locale: &Locale, content: &Content) -> Result<OutputFile, Diagnostic> {
    let path = format!("{locale}/{}", content.file());
    let article = content.article(locale, &path);
    let shell = site.shell(locale, &path, Some(&content.title(locale).plain), None);
    site.render(&path, "page.html", &ContentPage { shell, article })
}

impl Content {
    pub fn is_home(&self) -> bool {
        self.name == "index"
    }

    /// Its file, relative to the language's folder.
    pub fn file(&self) -> String {
        format!("{}.html", self.name)
    }

    /// Its title for a reader of `locale`; its name where the text has no heading.
    pub fn title(&self, locale: &Locale) -> Phrase {
        let written = self.get(locale);
        Phrase::plain(&written.title, &written.locale, locale)
    }

    /// Its text for a reader of `locale`, on the page at `path`.
    pub fn article(&self, locale: &Locale, path: &str) -> Article {
        let written = self.get(locale);
        // Links are written as seen from the page's place in the folder of its language.
        let folder = self.name.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
        let page = markdown::page(&written.text, |address| {
            let (target, rest) = match address.find(['#', '?']) {
                Some(at) => address.split_at(at),
                None => (address, ""),
            };
            format!("{}{rest}", join(path, &format!("{locale}/{folder}"), target))
        });
        let lang = Some(&written.locale).filter(|lang| *lang != locale);
        let (opening, rest) = page.html.split_at(page.html.find("<h2").unwrap_or(page.html.len()));
        Article {
            title: page.title.map(|title| Phrase::plain(&title, &written.locale, locale)),
            opening: opening.to_string(),
            rest: rest.to_string(),
            lang: lang.map(|lang| lang.tag().to_string()),
            dir: lang.map(Locale::direction),
        }
    }

    fn get(&self, locale: &Locale) -> &Written {
        self.others.iter().find(|written| written.locale == *locale).unwrap_or(&self.first)
    }
}

/// The address, written as seen from `folder`, as seen from the file at `path`.
fn join(path: &str, folder: &str, address: &str) -> String {
    let mut target: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in address.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                target.pop();
            }
            part => target.push(part),
        }
    }
    // The address is percent-encoded already, where it needs to be.
    relative(path, &target.join("/")).replace("%25", "%")
}
