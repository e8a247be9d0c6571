//! Where the author's pages are listed: a few in the head of every page; many on the start page alone, by section, so that what
//! a page says of all others does not grow with them.

use serde::Serialize;

use super::Site;
use super::phrase::Phrase;
use super::shell::{Way, way};
use crate::locale::Locale;
use crate::report;

/// More pages than this stand in no page's head.
const MOST_IN_HEAD: usize = 12;

/// Where the list stands on the start page.
const LIST: &str = "page-pages";

/// The pages of one folder under `content/`.
#[derive(Serialize)]
pub(super) struct Section {
    /// The title of its `index` page, which is not among `pages`, or the folder's name; none for pages in no folder.
    heading: Option<Phrase>,
    /// The way to its `index` page, where there is one.
    href: Option<String>,
    pages: Vec<Way>,
}

impl Site<'_> {
    /// The author's pages, and the one of published statistics, as every page's head lists them: all where they are few, else
    /// the way to their list.
    pub(super) fn content_ways(&self, locale: &Locale, path: &str) -> Vec<Way> {
        let statistics = super::statistics::way(self, locale, path);
        if self.has_sections() {
            let home = way(locale, path, "index.html", Phrase::message("site-pages", &[], locale));
            let list = Way { href: format!("{}#{LIST}", home.href), current: false, ..home };
            return [list].into_iter().chain(statistics).collect();
        }
        self.listed().map(|content| self.content_way(locale, path, content)).chain(statistics).collect()
    }

    /// The author's pages by section, as the start page at `path` lists them; nothing where every page's head does. Pages in no
    /// folder come first, and all else in the order of their names.
    pub(super) fn sections(&self, locale: &Locale, path: &str) -> Vec<Section> {
        let mut sections: Vec<(&str, Section)> = vec![];
        let listed = if self.has_sections() { self.content } else { &[] };
        let mut pages: Vec<(Option<&str>, &report::Page)> = listed
            .iter()
            .filter(|content| !content.is_home() && content.summary_of().is_none())
            .map(|content| (content.folder(), content))
            .collect();
        pages.sort_by_key(|(folder, _)| *folder);
        for (folder, content) in pages {
            let name = folder.unwrap_or_default();
            if sections.last().is_none_or(|(last, _)| *last != name) {
                let heading = folder.map(|folder| Phrase::plain(folder, locale, locale));
                sections.push((name, Section { heading, href: None, pages: vec![] }));
            }
            let Some((_, section)) = sections.last_mut() else { continue };
            let way = self.content_way(locale, path, content);
            if folder.is_some_and(|folder| content.content.name.strip_prefix(folder) == Some("/index")) {
                (section.heading, section.href) = (Some(way.text), Some(way.href));
            } else {
                section.pages.push(way);
            }
        }
        sections.into_iter().map(|(_, section)| section).collect()
    }

    /// Whether there are too many pages for the head of each.
    fn has_sections(&self) -> bool {
        self.listed().nth(MOST_IN_HEAD).is_some()
    }

    fn listed(&self) -> impl Iterator<Item = &report::Page> {
        self.content.iter().filter(|content| !content.is_home() && content.summary_of().is_none())
    }

    fn content_way(&self, locale: &Locale, path: &str, content: &report::Page) -> Way {
        way(locale, path, &content.file(), content.title(locale))
    }
}
