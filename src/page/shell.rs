//! What every page has around its content: title, languages, ways to go, who publishes.

use serde::Serialize;

use super::link::relative;
use super::phrase::Phrase;
use super::{Site, Survey, policy};
use crate::locale::Locale;
use crate::locale::date;
use crate::locale::endonym::endonyms;

/// The part of a page's context that `base.html` shows.
#[derive(Serialize)]
pub(super) struct Shell {
    pub lang: String,
    pub dir: &'static str,
    pub policy: &'static str,
    pub style: String,
    /// The page's, the survey's and the site's name, as a browser's tab shows them.
    pub window_title: String,
    pub site: Phrase,
    pub home: Way,
    pub languages: Vec<LanguageWay>,
    pub pages: Vec<Way>,
    /// The way to the feed of the site's dated pages.
    pub feed: Option<String>,
    /// The way to the search.
    pub search: Way,
    pub survey: Option<SurveyShell>,
    pub publisher: Option<PublisherShell>,
    /// The address of the accessibility statement.
    pub accessibility: Option<String>,
    /// A picture for the browser's tab: the first letter of the site's name on its accent.
    pub icon: String,
    /// The address of the picture beside links to the page.
    pub preview: Option<String>,
    /// What search engines are told of the page (JSON-LD).
    pub structured: Option<String>,
    /// The way to the logo.
    pub logo: Option<String>,
    /// The day the site was built from its newest input, as the language writes it, and as a machine reads it.
    pub date: Option<(String, String)>,
}

#[derive(Serialize)]
pub(super) struct SurveyShell {
    pub title: Phrase,
    pub pages: Vec<Way>,
}

#[derive(Serialize)]
pub(super) struct PublisherShell {
    pub name: String,
    pub contact: Option<String>,
    /// Where `contact` leads, if it is an address of mail or of the web.
    pub href: Option<String>,
}

/// A link to a page of the site.
#[derive(Clone, Serialize)]
pub(super) struct Way {
    pub href: String,
    pub text: Phrase,
    /// This is the page one is on.
    pub current: bool,
}

/// The same page in another language.
#[derive(Serialize)]
pub(super) struct LanguageWay {
    pub lang: String,
    pub dir: &'static str,
    pub name: String,
    pub href: String,
    /// Absolute where the site has an address, as search engines want it.
    pub alternate: String,
    pub current: bool,
}

/// The file of the page that searches, relative to the language's folder.
pub(super) const SEARCH: &str = "search.html";

/// The four pages of a survey: file name, message.
pub(super) const SURVEY_PAGES: [(&str, &str); 4] = [
    ("index.html", "site-about"),
    ("questionnaire.html", "site-questionnaire"),
    ("results.html", "site-results"),
    ("data.html", "site-data"),
];

impl Site<'_> {
    /// The shell of the page at `path`, which is called `name` and belongs to `survey` or to the site as a whole.
    pub(super) fn shell(&self, locale: &Locale, path: &str, name: Option<&str>, survey: Option<&Survey>) -> Shell {
        let settings = &self.project.site;
        let site = Phrase::of(&settings.title, locale);
        let survey_title = survey.map(|survey| Phrase::of(&survey.instrument.title, locale));
        let parts = [name, survey_title.as_ref().map(|title| title.plain.as_str()), Some(site.plain.as_str())];
        let mut title: Vec<&str> = parts.into_iter().flatten().collect();
        title.dedup();
        Shell {
            lang: locale.tag().to_string(),
            dir: locale.direction(),
            policy: policy::PLACEHOLDER,
            style: self.design.style.clone(),
            window_title: title.join(" · "),
            home: way(locale, path, "index.html", Phrase::message("site-home", &[], locale)),
            languages: self.languages(locale, path),
            pages: self.content_ways(locale, path),
            feed: super::feed::address(self).map(|_| relative(path, &format!("{locale}/{}", super::feed::FILE))),
            search: way(locale, path, SEARCH, Phrase::message("site-search", &[], locale)),
            survey: survey.zip(survey_title).map(|(survey, title)| SurveyShell {
                title,
                pages: SURVEY_PAGES.map(|page| survey_way(locale, path, survey, page)).into(),
            }),
            publisher: settings.publisher.as_ref().map(|publisher| PublisherShell {
                name: publisher.name.clone(),
                contact: publisher.contact.clone(),
                href: publisher.contact.as_deref().and_then(contact_href),
            }),
            accessibility: settings.accessibility_statement.clone(),
            icon: super::icon::href(&site.plain, &self.design.accent),
            preview: self.preview(locale),
            structured: None,
            logo: super::icon::logo_path(self.project).map(|logo| relative(path, &logo)),
            date: self.options.date.map(|day| (date::day(locale, day), day.to_string())),
            site,
        }
    }

    /// The address of the picture beside links to pages in this language.
    fn preview(&self, locale: &Locale) -> Option<String> {
        let address = self.project.site.address.as_ref()?;
        let preview = self.previews.iter().find(|preview| preview.locale == *locale)?;
        Some(format!("{address}{}", preview.path()))
    }

    /// The page at `path` in every language of the site.
    pub(super) fn languages(&self, locale: &Locale, path: &str) -> Vec<LanguageWay> {
        let rest = path.strip_prefix(&format!("{locale}/")).unwrap_or(path);
        let languages = &self.project.site.languages;
        let languages = languages.iter().zip(endonyms(languages)).map(|(language, name)| {
            let target = format!("{language}/{rest}");
            let href = relative(path, &target);
            let alternate = self.project.site.address.as_ref().map(|address| format!("{address}{target}"));
            LanguageWay {
                lang: language.tag().to_string(),
                dir: language.direction(),
                name,
                alternate: alternate.unwrap_or_else(|| href.clone()),
                href,
                current: language == locale,
            }
        });
        languages.collect()
    }
}

/// A link to a file of the site in this language from the page at `path`; `file` is relative to the language's folder.
pub(super) fn way(locale: &Locale, path: &str, file: &str, text: Phrase) -> Way {
    let target = format!("{locale}/{file}");
    let current = target == path || (path == "index.html" && file == path);
    Way { href: relative(path, &target), text, current }
}

/// A link to one of a survey's pages ([`SURVEY_PAGES`]).
pub(super) fn survey_way(locale: &Locale, path: &str, survey: &Survey, (file, id): (&str, &str)) -> Way {
    let spoken = if file == "questionnaire.html" { questionnaire_locale(survey, locale) } else { locale };
    way(spoken, path, &format!("{}/{file}", survey.instrument.name), Phrase::message(id, &[], locale))
}

/// The language of the questionnaire that a reader of `locale` is led to: their own, or the one it was written in.
pub(super) fn questionnaire_locale<'a>(survey: &'a Survey, locale: &'a Locale) -> &'a Locale {
    let languages = &survey.instrument.languages;
    languages.iter().find(|language| *language == locale).unwrap_or_else(|| survey.instrument.source_language())
}

fn contact_href(contact: &str) -> Option<String> {
    let contact = contact.trim();
    if contact.starts_with("https://") || contact.starts_with("http://") {
        return Some(contact.to_string());
    }
    let (user, host) = contact.split_once('@')?;
    let plain = |part: &str| {
        !part.is_empty() && !part.contains(char::is_whitespace) && !part.contains(['@', '"', '<', '>', '?', '&'])
    };
    (plain(user) && plain(host) && host.contains('.')).then(|| format!("mailto:{contact}"))
}
