//! Pages that the researcher writes (`content/**/*.md`), with what is worked out in them.

use serde::Serialize;

use super::download::{self, ReportLink};
use super::edition::{self, Edition};
use super::link::relative;
use super::phrase::Phrase;
use super::placed::{Placed, Placing};
use super::search::{self, Group};
use super::shell::{Shell, Way};
use super::{InLanguage, Site, structured};
use crate::diagnostic::Diagnostic;
use crate::locale::endonym::endonym;
use crate::locale::markdown::{self, Inserted};
use crate::locale::{Locale, date, number};
use crate::model::output::OutputFile;
use crate::model::report::{Aside, InsertKind, Stage, Written, insert_of};
use crate::report;

#[derive(Serialize)]
struct ContentPage {
    #[serde(flatten)]
    shell: Shell,
    article: Article,
}

/// The body of a page.
#[derive(Serialize)]
pub(super) struct Article {
    pub title: Option<Phrase>,
    /// What stands over the title of a summary.
    pub short: Option<Phrase>,
    /// In which language it is, where that is not the page's.
    pub other_language: Option<Phrase>,
    /// What it found, in a sentence or two.
    pub lead: Option<Phrase>,
    /// "A, B and C".
    pub authors: Option<String>,
    /// The day that it was published, as the language writes it, and as a machine reads it.
    pub date: Option<(String, String)>,
    /// The way to the summary of this page, or from the summary to its page.
    pub other: Option<Way>,
    /// The page on paper.
    pub pdf: Option<ReportLink>,
    pub contents: Vec<Entry>,
    /// Of which editions its numbers are.
    pub editions: Vec<Edition>,
    /// What stands before its first heading, and the rest.
    pub opening: String,
    pub rest: String,
    /// Its language, where that is not the page's.
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
    /// What a search finds on it: headings and figures.
    #[serde(skip)]
    places: Vec<search::Entry>,
}

/// A line of the table of contents.
#[derive(Serialize)]
pub(crate) struct Entry {
    pub id: String,
    pub text: String,
}

/// A page in one language, and what a search finds on it.
pub(super) fn page(
    site: &Site,
    language: &InLanguage,
    content: &report::Page,
) -> Result<(OutputFile, Group), Diagnostic> {
    let InLanguage { locale, figures, pictures } = language;
    let path = format!("{locale}/{}", content.file());
    let article = content.article(&Placing { site, locale, path: &path, figures, pictures })?;
    let short = article.short.as_ref().map(|short| format!(" · {}", short.plain)).unwrap_or_default();
    let title = format!("{}{short}", content.title(locale).plain);
    let shell = site.shell(locale, &path, Some(&title), None);
    let shell = Shell { structured: structured::report(site, content.get(locale).0, &path), ..shell };
    let on_page =
        |place: &search::Entry| search::Entry { href: format!("{}{}", content.file(), place.href), ..place.clone() };
    let group = Group {
        href: content.file(),
        title: content.title(locale),
        lead: article.lead.clone(),
        entries: article.places.iter().map(on_page).collect(),
    };
    Ok((site.render(&path, "page.html", &ContentPage { shell, article })?, group))
}

impl report::Page {
    pub(super) fn is_home(&self) -> bool {
        self.content.name == "index"
    }

    /// The page that it is the summary of.
    pub(super) fn summary_of(&self) -> Option<&str> {
        self.content.written.first()?.front.summary_of.as_deref()
    }

    /// Its file, relative to the language's folder.
    pub(super) fn file(&self) -> String {
        format!("{}.html", self.content.name)
    }

    /// The folder under `content/` that it lies in, if it does.
    pub(super) fn folder(&self) -> Option<&str> {
        self.content.name.rsplit_once('/').map(|(folder, _)| folder)
    }

    /// Its title for a reader of `locale`; its name where the text has no heading.
    pub(super) fn title(&self, locale: &Locale) -> Phrase {
        let (written, _) = self.get(locale);
        Phrase::plain(&written.title, &written.locale, locale)
    }

    /// Its text where it is shown.
    pub(super) fn article(&self, placing: &Placing) -> Result<Article, Diagnostic> {
        let Placing { locale, path, .. } = *placing;
        let (written, inserted) = self.get(locale);
        let placed = placing.placed(written)?;
        // Links are written as seen from the page's place in the folder of its language.
        let folder = self.folder().map_or(String::new(), |folder| format!("{folder}/"));
        let link = |address: &str| {
            let (target, rest) = match address.find(['#', '?']) {
                Some(at) => address.split_at(at),
                None => (address, ""),
            };
            if let Some(picture) = written.pictures.iter().find(|picture| picture.address == address) {
                return relative(path, &picture.published);
            }
            format!("{}{rest}", join(path, &format!("{locale}/{folder}"), target))
        };
        let page = markdown::page(&written.text, link, &|sign| insert(written, inserted, &placed, sign));
        let lang = Some(&written.locale).filter(|lang| *lang != locale);
        // The author's first heading, not that of a figure before it.
        let first = page.headings.iter().find(|heading| heading.level == 2);
        let first = first.and_then(|heading| page.html.find(&format!("<h2 id=\"{}\">", heading.id)));
        let (opening, rest) = page.html.split_at(first.unwrap_or(page.html.len()));
        let title = written.front.title.clone().or(page.title);
        let places = page.headings.iter().map(|heading| search::Entry {
            href: format!("#{}", heading.id),
            title: Phrase::plain(&heading.text, &written.locale, locale),
            text: None,
        });
        let places = places.chain(placed.iter().flatten().filter_map(|placed| placed.place.clone())).collect();
        let headings = page.headings.into_iter().filter(|heading| heading.level == 2 && written.front.contents);
        let authors = written.front.authors.iter().map(String::as_str);
        let editions = edition::of_page(written, (placing.site.surveys, placing.figures), locale);
        Ok(Article {
            title: title.map(|title| Phrase::plain(&title, &written.locale, locale)),
            short: self.summary_of().map(|_| Phrase::message("site-report-short", &[], locale)),
            other_language: lang
                .map(|lang| Phrase::message("site-other-language", &[("language", endonym(lang).into())], locale)),
            lead: written.front.lead.as_ref().map(|lead| Phrase::plain(lead, &written.locale, locale)),
            authors: (!written.front.authors.is_empty()).then(|| number::list(&written.locale, authors)),
            date: written.front.date.map(|day| (date::day(&written.locale, day), day.to_string())),
            other: self.other(placing),
            pdf: download::report(placing.site, &self.content.name, &written.locale, (locale, path)),
            contents: headings.map(|heading| Entry { id: heading.id, text: heading.text }).collect(),
            editions: editions.into_iter().map(|told| told.on_page((locale, path))).collect(),
            opening: opening.to_string(),
            rest: rest.to_string(),
            lang: lang.map(|lang| lang.tag().to_string()),
            dir: lang.map(Locale::direction),
            places,
        })
    }
}

impl report::Page {
    /// The way to the summary, or back.
    fn other(&self, placing: &Placing) -> Option<Way> {
        let Placing { site, locale, path, .. } = *placing;
        let (name, message) = match self.summary_of() {
            Some(name) => (name, "site-report-whole"),
            None => {
                let is_it = |page: &&report::Page| page.summary_of() == Some(self.content.name.as_str());
                (site.content.iter().find(is_it)?.content.name.as_str(), "site-report-short")
            }
        };
        Some(super::shell::way(locale, path, &format!("{name}.html"), Phrase::message(message, &[], locale)))
    }
}

/// What stands in the place of a sign.
fn insert(written: &Written, inserted: &[Inserted], placed: &[Option<Placed>], sign: char) -> Option<Inserted> {
    let index = insert_of(sign)?;
    let at = |index: usize| placed.get(index).and_then(Option::as_ref);
    match &written.inserts.get(index)?.kind {
        InsertKind::Box(opened) => Some(block(aside(opened))),
        InsertKind::BoxEnd => Some(block("</div>\n".into())),
        InsertKind::Theory(stages) => Some(block(theory(stages))),
        InsertKind::Quotes(_) | InsertKind::Figure(_) => at(index).map(|figure| block(figure.html.clone())),
        InsertKind::Reference(figure) => at(*figure).map(|figure| {
            let html = format!("<a class=\"to-figure\" href=\"#{}\">{}</a>", figure.id, figure.name.html);
            Inserted { html, plain: figure.name.plain.clone(), ..Inserted::default() }
        }),
        InsertKind::Number(_)
        | InsertKind::Assertion(_)
        | InsertKind::Literal
        | InsertKind::Citation
        | InsertKind::Anchor(_) => inserted.get(index).cloned(),
    }
}

fn block(html: String) -> Inserted {
    Inserted { html, is_block: true, ..Inserted::default() }
}

/// The beginning of a box.
fn aside(opened: &Aside) -> String {
    let line = |class: &str, text: &Option<String>| {
        text.as_ref().map_or(String::new(), |text| format!("<p class=\"{class}\">{}</p>\n", markdown::escape(text)))
    };
    let by: Vec<&str> = [&opened.who, &opened.when].into_iter().flatten().map(String::as_str).collect();
    let by = Some(by.join(" · ")).filter(|by| !by.is_empty());
    format!("<div class=\"box {}\">\n{}{}", opened.kind.name(), line("box-title", &opened.title), line("box-by", &by))
}

/// A theory of change: its stages, one after the other.
fn theory(stages: &[Stage]) -> String {
    let item = |item: &String| format!("<li>{}</li>\n", markdown::escape(item));
    let stage = |stage: &Stage| {
        let items: String = stage.items.iter().map(item).collect();
        format!("<li><p class=\"box-title\">{}</p>\n<ul>\n{items}</ul></li>\n", markdown::escape(&stage.title))
    };
    format!("<ol class=\"theory\">\n{}</ol>\n", stages.iter().map(stage).collect::<String>())
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
