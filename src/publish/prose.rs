//! Where the author's pages lie when they are built, and what was written for them: what the auditor holds them against.

use crate::audit::prose::Page;
use crate::locale::Locale;
use crate::model::report::Content;

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
