//! Search without a server: one page per language that lists what the site says, and a script that shows of it what is looked for.
//! Everything in it stands on the page that it leads to; without the script it is the site's table of contents.

use serde::Serialize;

use super::phrase::Phrase;
use super::shell::{SEARCH, Shell};
use super::{Site, Survey, shown, statistics};
use crate::diagnostic::Diagnostic;
use crate::figure::Figure;
use crate::figure::series;
use crate::locale::Locale;
use crate::locale::message::Messages;
use crate::model::output::OutputFile;

const SCRIPT: &str = include_str!("../../templates/search.js");

/// Most bytes that the list may have: what says most comes first, and the rest is left out.
const MOST_BYTES: usize = 200_000;

/// A page with what stands on it.
#[derive(Clone, Serialize)]
pub(super) struct Group {
    pub href: String,
    pub title: Phrase,
    /// What it found, or what it is about.
    pub lead: Option<Phrase>,
    pub entries: Vec<Entry>,
}

impl Group {
    /// Without the markup of its texts.
    fn bare(self) -> Group {
        let entry = |Entry { href, title, text }| Entry { href, title: title.bare(), text: text.map(Phrase::bare) };
        Group {
            title: self.title.bare(),
            lead: self.lead.map(Phrase::bare),
            entries: self.entries.into_iter().map(entry).collect(),
            href: self.href,
        }
    }
}

/// A place on a page.
#[derive(Clone, Serialize)]
pub(super) struct Entry {
    pub href: String,
    pub title: Phrase,
    /// What a figure says, or a term means.
    pub text: Option<Phrase>,
}

#[derive(Serialize)]
struct Search {
    #[serde(flatten)]
    shell: Shell,
    groups: Vec<Group>,
    search_script: &'static str,
}

/// The page; `content` is what the author's own pages hold.
pub(super) fn page(
    site: &Site,
    locale: &Locale,
    content: Vec<Group>,
    figures: &[Vec<Figure>],
) -> Result<OutputFile, Diagnostic> {
    let path = format!("{locale}/{SEARCH}");
    let name = Messages::built_in(locale).text("site-search");
    let surveys = site.surveys.iter().zip(figures).flat_map(|(survey, figures)| survey_groups(survey, figures, locale));
    let groups = content.into_iter().chain(surveys).chain(published(site, locale)).map(Group::bare).collect();
    let search =
        Search { shell: site.shell(locale, &path, Some(&name), None), groups: fitted(groups), search_script: SCRIPT };
    site.render(&path, "search.html", &search)
}

/// A survey's pages.
fn survey_groups(survey: &Survey, figures: &[Figure], locale: &Locale) -> Vec<Group> {
    let instrument = &survey.instrument;
    let about = Group {
        href: format!("{}/index.html", instrument.name),
        title: Phrase::of(&instrument.title, locale),
        lead: instrument.study.purpose.as_ref().map(|purpose| Phrase::of(purpose, locale)),
        entries: vec![],
    };
    let page = format!("{}/results.html", instrument.name);
    let entry = |figure: &Figure| Entry {
        href: format!("{page}#{}", figure.id),
        title: shown::title(figure, locale),
        text: Some(Phrase::plain(&figure.sentence, locale, locale)),
    };
    let entries: Vec<Entry> = figures.iter().filter(|figure| figure.tells).map(entry).collect();
    let title = Phrase::message("site-results", &[], locale);
    let found = (!entries.is_empty()).then_some(Group { href: page, title, lead: None, entries });
    [Some(about), found].into_iter().flatten().collect()
}

/// The page of statistics that were published elsewhere.
fn published(site: &Site, locale: &Locale) -> Option<Group> {
    let entry = |of: &crate::model::series::Series| {
        let figure = series::figure(of, locale);
        Entry {
            href: format!("{}#{}", statistics::FILE, figure.id),
            title: Phrase::of(&of.title, locale),
            text: Some(Phrase::plain(&figure.sentence, locale, locale)),
        }
    };
    let entries = site.series.iter().map(entry).collect();
    let title = Phrase::message("site-statistics", &[], locale);
    (!site.series.is_empty()).then_some(Group { href: statistics::FILE.into(), title, lead: None, entries })
}

/// As much as fits: without the sentences of figures where all would be too much, then without the places on pages.
fn fitted(mut groups: Vec<Group>) -> Vec<Group> {
    let size = |groups: &[Group]| -> usize {
        let phrase = |phrase: &Phrase| phrase.html.len() + 40;
        let entry =
            |entry: &Entry| entry.href.len() + phrase(&entry.title) + entry.text.as_ref().map_or(0, phrase) + 60;
        let group = |group: &Group| {
            let lead = group.lead.as_ref().map_or(0, phrase);
            group.href.len() + phrase(&group.title) + lead + group.entries.iter().map(entry).sum::<usize>() + 120
        };
        groups.iter().map(group).sum()
    };
    if size(&groups) > MOST_BYTES {
        groups.iter_mut().flat_map(|group| &mut group.entries).for_each(|entry| entry.text = None);
    }
    if size(&groups) > MOST_BYTES {
        groups.iter_mut().for_each(|group| group.entries.clear());
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_much_is_left_out_the_sentences_first() {
        let english = Locale::english();
        let words = |length: usize| Phrase::plain(&"a".repeat(length), &english, &english);
        let group = |entries: usize| Group {
            href: "a.html".into(),
            title: words(10),
            lead: None,
            entries: vec![Entry { href: "a.html#b".into(), title: words(40), text: Some(words(200)) }; entries],
        };
        let has =
            |groups: &[Group]| (groups[0].entries.len(), groups[0].entries.iter().any(|entry| entry.text.is_some()));
        assert_eq!(has(&fitted(vec![group(500)])), (500, true));
        assert_eq!(has(&fitted(vec![group(1000)])), (1000, false));
        assert_eq!(has(&fitted(vec![group(5000)])), (0, false));
    }
}
