//! Where the author's pages lie when they are built, and what was written for them: what the auditor holds them against.

use crate::audit::prose::Page;
use crate::locale::markdown::plain;
use crate::locale::{Locale, Text};
use crate::model::instrument::Instrument;
use crate::model::report::Content;
use crate::source::project::Project;

/// Every page in every language of the site; where one is not written in a language, its first stands in.
pub fn pages<'c>(contents: impl Iterator<Item = &'c Content>, languages: &[Locale]) -> Vec<Page> {
    let mut pages = Vec::new();
    for content in contents {
        let is_home = content.name == "index";
        for (position, locale) in languages.iter().enumerate() {
            let written = content.written.iter().find(|written| written.locale == *locale).or(content.written.first());
            let Some(written) = written else { continue };
            let language = &written.locale;
            let page = |path: String| Page { path, is_home, language: language.clone(), words: written.words() };
            pages.push(page(format!("{locale}/{}.html", content.name)));
            // The start page of the first language stands at the top, too.
            if is_home && position == 0 {
                pages.push(page("index.html".to_string()));
            }
        }
    }
    pages
}

/// What the author wrote for all pages of the site: `site.yaml`, what surveys and pages are called, templates of their own.
pub fn around<'c>(
    project: &Project,
    instruments: impl Iterator<Item = &'c Instrument>,
    contents: impl Iterator<Item = &'c Content>,
) -> String {
    let site = &project.site;
    let both =
        |text: &Text| text.iter().flat_map(|(_, written)| [written.to_string(), plain(written)]).collect::<Vec<_>>();
    let mut words = both(&site.title);
    words.extend(instruments.flat_map(|instrument| both(&instrument.title)));
    words.extend(contents.flat_map(|content| &content.written).map(|written| written.title.clone()));
    words.extend(site.publisher.iter().flat_map(|by| [Some(by.name.clone()), by.contact.clone()]).flatten());
    words.extend([site.address.clone(), site.accessibility_statement.clone(), site.logo.clone()].into_iter().flatten());
    let templates = project.templates.iter().map(|file| &project.sources.get(*file).bytes);
    words.extend(templates.map(|bytes| String::from_utf8_lossy(bytes).into_owned()));
    words.join("\n")
}
